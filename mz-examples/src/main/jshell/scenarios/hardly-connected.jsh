// Who is hardly connected? (Wer ist kaum verbunden?)
// Asked: who has given to and received from nobody, or from one person only, and what do these people have in common?
// Read it so: few requests and seldom asked means they are not reached, and an encounter would help; many requests and few
// met means that something stands in the way; few weeks here means that it takes time. Then: do invitations change it?
ScenarioRun run = town.policy(Policies.ownRhythm()).run();
bench.show(Connections.of(run).table())
ComparisonResult result = bench.run(town.compare(Policies.jointPlan(), Policies.ownRhythm(), Policies.firstCome()));
bench.show(result, Figure.HARDLY_CONNECTED, Figure.CONNECTED_SHARE, Figure.PARTNERS, Figure.INVITATIONS, Figure.INVITATIONS_ACCEPTED, Figure.NEW_TIES)
bench.write("hardly-connected-weeks", ComparisonCharts.of(result, bench.language()).weekly(Figure.HARDLY_CONNECTED))
bench.write("hardly-connected", bench.say("Wer ist kaum verbunden?", "Who is hardly connected?"), result)
