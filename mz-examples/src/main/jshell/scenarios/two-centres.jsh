// Two centres help each other (Zwei Häuser helfen einander)
// Asked: what does it bring two houses 6 km apart if people may help in the other town too: never, in emergencies, always?
// Read it so: if emergencies are met more often while hours hardly grow, the neighbours' readiness is worth having. New ties
// show whether the towns grow together. Help within reach of people's own ways only; nobody is sent further than they said.
// Where the towns lie further apart than people's own ways reach, "always" is no more than "in emergencies": try kmApart(15).
Scenario both = bench.towns("Lindenstadt", "Ahornstadt").kmApart(6);
ComparisonResult result = bench.run(
    Comparison.of(bench.say("jedes für sich", "each alone"), both.neighbours(Neighbours.APART))
        .and(bench.say("in Notfällen", "in emergencies"), both.neighbours(Neighbours.IN_EMERGENCIES))
        .and(bench.say("immer", "always"), both.neighbours(Neighbours.ALWAYS)));
bench.show(result, Figure.SHARE_MET, Figure.EMERGENCIES, Figure.SHARE_OF_EMERGENCIES_MET, Figure.WAITING_DAYS, Figure.HOURS, Figure.NEW_TIES)
bench.write("two-centres", bench.say("Zwei Häuser helfen einander", "Two centres help each other"), result)
