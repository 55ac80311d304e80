// A prompt for research, with scenarios, policies, results, charts and experiments imported:
//   jshell --class-path mz-examples/target/mz-examples.jar --startup DEFAULT --startup mz-examples/src/main/jshell/bench.jsh
// Larger or smaller, in English, with charts: -R-Dpeople=500 -R-Dweeks=52 -R-Dseeds=30 -R-Dlanguage=en -R-Dcharts=charts
import de.muetterzentren.balancing.*;
import de.muetterzentren.balancing.ledger.*;
import de.muetterzentren.balancing.report.*;
import de.muetterzentren.balancing.ring.*;
import de.muetterzentren.examples.bench.*;
import de.muetterzentren.examples.chart.*;
import de.muetterzentren.examples.experiment.*;
import de.muetterzentren.examples.scenario.*;
import de.muetterzentren.examples.scenario.behaviour.*;
import de.muetterzentren.examples.scenario.event.*;
import de.muetterzentren.examples.scenario.policy.*;
import de.muetterzentren.examples.scenario.progress.*;
import de.muetterzentren.examples.scenario.result.*;
import de.muetterzentren.examples.scenario.world.*;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.*;
import de.muetterzentren.matching.plan.*;
import de.muetterzentren.matching.rule.*;
import de.muetterzentren.model.*;
import de.muetterzentren.model.centre.*;
import de.muetterzentren.model.contribution.*;
import de.muetterzentren.model.offer.*;
import de.muetterzentren.model.participant.*;
import de.muetterzentren.model.place.*;
import de.muetterzentren.model.request.*;
import de.muetterzentren.model.service.*;
import de.muetterzentren.model.time.*;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.*;

Bench bench = Bench.of(System.getProperties());
Scenario town = bench.towns("Lindenstadt");

System.out.println("A scenario:   ScenarioRun run = town.policy(Policies.ownRhythm()).run()");
System.out.println("Its figures:  run.of(Figure.SHARE_MET)   bench.show(run.weekTable().only(\"week\", \"requests\", \"met\"))");
System.out.println("Compared:     ComparisonResult result = bench.run(town.compare(Policies.ownRhythm(), Policies.tokenMoney()))");
System.out.println("              bench.show(result, Figure.SHARE_MET, Figure.WAITING_DAYS)   bench.apart(result, Figure.SHARE_MET)");
System.out.println("bench, town are yours to change");
