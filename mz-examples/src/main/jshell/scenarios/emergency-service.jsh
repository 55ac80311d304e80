// How many helpers does an emergency service need? (Wie viele braucht ein Notdienst?)
// Asked: how many people who may be asked in emergencies at any hour until nearly all emergencies are met, in an illness wave too?
// Read it so: go along the line until one helper more changes less than the band is wide; that many are enough for this town.
// What is still open then is not for want of hands, but of what people can do or of their time.
int[] helpers = {0, 2, 4, 8, 16};
String onCall(int n) { return n + bench.say(" im Notdienst", " on call"); }
Scenario wave = town.inWeek(bench.weeks() / 2 + 1, Events.illnessWave(3, 4));
Comparison service = Comparison.of(onCall(0), wave);
for (int n : helpers) if (n > 0) service = service.and(onCall(n), wave.inWeek(1, Events.emergencyService(n)));
ComparisonResult result = bench.run(service);
bench.show(result, Figure.EMERGENCIES, Figure.SHARE_OF_EMERGENCIES_MET, Figure.SHARE_MET, Figure.HEAVIEST_LOAD, Figure.POURING_OUT)
Curve met = new Curve(bench.say("Notfälle", "emergencies"), Array.ofAll(helpers).map(n -> { Band band = result.band(onCall(n), Figure.SHARE_OF_EMERGENCIES_MET); return new Spot(n, band.low(), band.median(), band.high()); }));
bench.write("emergency-service-helpers", Chart.lines(bench.say("Wie viele braucht ein Notdienst?", "How many helpers are needed?"), Axis.of(bench.say("Menschen im Notdienst", "Helpers on call")).from(0), Axis.of(bench.say("Notfälle mit Hilfe (%)", "Emergencies met (%)")).between(0, 1).percent(), met).in(bench.language()))
bench.write("emergency-service", bench.say("Wie viele braucht ein Notdienst?", "How many helpers does an emergency service need?"), result)
