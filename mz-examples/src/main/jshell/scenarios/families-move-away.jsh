// What if five families move away? (Was, wenn fünf Familien wegziehen?)
// Asked: how much does a house of this size miss five families who leave at once, and who carries their share?
// Read it so: with the same seed both variants are the same until they leave. If fewer requests are met, the house lived
// from these families; if as many are met but the heaviest load grows, those who stay carry it. The second table
// says how far apart both are, seed by seed: a difference counts if nearly all seeds agree about its sign.
int leaving = bench.weeks() / 3 + 1;
String asItIs = bench.say("wie es ist", "as it is");
String fiveLeave = bench.say("fünf Familien ziehen weg", "five families leave");
ComparisonResult result = bench.run(Comparison.of(asItIs, town).and(fiveLeave, town.inWeek(leaving, Events.familiesMoveAway(5))));
bench.show(result, Figure.PEOPLE, Figure.REQUESTS, Figure.SHARE_MET, Figure.SHARE_OF_EMERGENCIES_MET, Figure.WAITING_DAYS, Figure.HEAVIEST_LOAD, Figure.NEW_TIES)
bench.apart(result, Figure.REQUESTS, Figure.SHARE_MET, Figure.WAITING_DAYS, Figure.HEAVIEST_LOAD, Figure.NEW_TIES)
bench.write("families-move-away", bench.say("Was, wenn fünf Familien wegziehen?", "What if five families move away?"), result)
