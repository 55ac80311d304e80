// Token money against own rhythm (Punkte oder eigener Rhythmus?)
// Asked: who is helped where an hour costs a token, and who where balance is never a gate? Same people, same needs.
// Read it so: requests that had to wait for tokens are people in need who could not pay; they are 0 by construction where
// nothing is paid. The share met shows what the price costs the community; the spread of balances what it buys.
ComparisonResult result = bench.run(town.compare(Policies.ownRhythm(), Policies.tokenMoney(), Policies.lowestBalance()));
bench.show(result, Figure.SHARE_MET, Figure.SHARE_OF_EMERGENCIES_MET, Figure.WAITING_DAYS, Figure.COULD_NOT_PAY, Figure.GINI_OF_LOAD, Figure.SPREAD_OF_BALANCES, Figure.NEWLY_CONNECTED)
ScenarioRun rhythm = town.policy(Policies.ownRhythm()).run();
ScenarioRun tokens = town.policy(Policies.tokenMoney()).run();
bench.write("token-money", bench.say("Punkte oder eigener Rhythmus?", "Token money or own rhythm?"), result, rhythm, tokens)
