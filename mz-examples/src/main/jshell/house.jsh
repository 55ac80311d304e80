// A prompt with everything imported and the bundled week of a house loaded:
//   jshell --class-path mz-examples/target/mz-examples.jar --startup DEFAULT --startup mz-examples/src/main/jshell/house.jsh
import de.muetterzentren.balancing.report.*;
import de.muetterzentren.balancing.ring.*;
import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.association.Umbrella;
import de.muetterzentren.insight.benefit.Benefit;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.insight.cafe.MothersCafe;
import de.muetterzentren.insight.demand.Demand;
import de.muetterzentren.insight.funding.Patchwork;
import de.muetterzentren.insight.network.Network;
import de.muetterzentren.insight.openness.Openness;
import de.muetterzentren.insight.quality.Quality;
import de.muetterzentren.insight.referral.RightAddress;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.*;
import de.muetterzentren.matching.plan.*;
import de.muetterzentren.matching.remedy.*;
import de.muetterzentren.matching.rule.*;
import de.muetterzentren.matching.travel.*;
import de.muetterzentren.model.*;
import de.muetterzentren.model.centre.*;
import de.muetterzentren.model.contribution.*;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.network.*;
import de.muetterzentren.model.offer.*;
import de.muetterzentren.model.participant.*;
import de.muetterzentren.model.place.*;
import de.muetterzentren.model.problem.*;
import de.muetterzentren.model.request.*;
import de.muetterzentren.model.service.*;
import de.muetterzentren.model.time.*;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.*;

Community house = House.bundled();
Matcher matcher = Matcher.standard();
Locale language = Locale.GERMAN;

Tables tables() { return Tables.of(house, matcher, language); }
void requests() { Tables.show(tables().requests()); }
void participants() { Tables.show(tables().participants()); }
void answer(String request) { Tables.show(tables().answer(request)); }
void proposals(String request) { Tables.show(tables().proposals(request)); }
void obstacles(String request, String helper) { Tables.show(tables().obstacles(request, helper)); }
void why(String request) { Tables.show(tables().answer(request)); }
void whyNot(String request, String helper) { Tables.show(tables().obstacles(request, helper)); }
void whatWouldHelp(String request) { Tables.show(tables().whatWouldHelp(request)); }
Plan plan() {
  Plan plan = matcher.plan(house, Horizon.week(LocalDate.of(2026, 11, 23), ZoneId.of("Europe/Berlin")));
  Tables.show(tables().plan(plan));
  return plan;
}
void page() { Tables.show(tables().page()); }

System.out.println("The week:    requests() participants() page() plan()");
System.out.println("One request: why(\"id\") whatWouldHelp(\"id\") proposals(\"id\") answer(\"id\")");
System.out.println("One person:  whyNot(\"request\", \"helper\") obstacles(\"request\", \"helper\")");
System.out.println("house, matcher, language are yours to change");
