package de.muetterzentren.examples.association;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.association.Clash;
import de.muetterzentren.insight.association.Contact;
import de.muetterzentren.insight.association.NeighbourHelp;
import de.muetterzentren.insight.association.RollUp;
import de.muetterzentren.insight.association.ServiceReach;
import de.muetterzentren.insight.association.Umbrella;
import de.muetterzentren.insight.association.UmbrellaView;
import de.muetterzentren.insight.association.Voice;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who stands together? The association of the two bundled houses: contact points, services, the
 * programme of a conference, boards, help from house to house, candidates for the prize, and the
 * houses' reports rolled up with small counts withheld.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.association.WhoStandsTogether de
 * }</pre>
 */
public final class WhoStandsTogether {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final ReportPeriod YEAR = ReportPeriod.year(2026);

  private final StringBuilder text = new StringBuilder();
  private final Community community;
  private final Locale locale;

  private WhoStandsTogether(Community community, Locale locale) {
    this.community = community;
    this.locale = locale;
  }

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), locale));
  }

  /** The walk as a text. */
  static String walk(Community community, Locale locale) {
    WhoStandsTogether walk = new WhoStandsTogether(community, locale);
    community.associations().keySet().toSortedSet().forEach(walk::of);
    return walk.text.toString();
  }

  private void of(AssociationId id) {
    UmbrellaView view = Umbrella.standard().look(community, id, MONDAY);
    remarks("Contact points", "Vernetzungsstellen", view.contacts().flatMap(Contact::why));
    remarks("Services", "Angebote", view.services().flatMap(ServiceReach::why));
    remarks("Programme", "Programm", view.clashes().flatMap(Clash::why));
    remarks("Boards", "Gremien", view.voices().flatMap(Voice::why));
    remarks(
        "From house to house", "Von Haus zu Haus", view.neighbours().flatMap(NeighbourHelp::why));
    heading("For the prize, by breadth", "Für den Preis, nach der Breite");
    Balancer.standard()
        .prizeCandidates(community, DateSpan.of(MONDAY.minusYears(1), MONDAY), 3)
        .forEach(one -> line(one.text(locale)));
    heading(
        "Gave and received, only gave, only received; all (· is not shown)",
        "Gaben und nahmen, gaben nur, nahmen nur; alle (· wird nicht gezeigt)");
    RollUp year = Umbrella.standard().rollUp(community, id, YEAR).report();
    counts(year.people(), "");
    heading("Neither yet", "Beides noch nicht");
    counts(year.neither(), "");
  }

  private void counts(ShownCounts shown, String indent) {
    line(
        indent
            + name(shown.name())
            + ": "
            + Array.range(0, shown.byColumn().size())
                .map(column -> count(shown.byColumn().get(column), shown.atLeast(column)))
                .mkString(", ")
            + (shown.byColumn().size() > 1 ? "; " + count(shown.total(), shown.atLeast()) : ""));
    shown.parts().forEach(part -> counts(part, indent + "  "));
  }

  /** Of an association or a house; a region has none besides its code. */
  private String name(String id) {
    return community
        .centres()
        .values()
        .find(house -> house.id().value().equals(id))
        .map(Centre::name)
        .orElse(
            () ->
                community
                    .associations()
                    .values()
                    .find(one -> one.id().value().equals(id))
                    .map(Association::name))
        .getOrElse(id);
  }

  private String count(Option<Long> shown, long least) {
    return shown
        .map(String::valueOf)
        .getOrElse(() -> least == 0 ? "·" : inWords("at least ", "mindestens ") + least);
  }

  private void remarks(String english, String german, Seq<Remark> remarks) {
    heading(english, german);
    remarks.forEach(said -> line(said.text(locale)));
  }

  private void heading(String english, String german) {
    text.append(text.isEmpty() ? "" : "\n").append(inWords(english, german)).append(":\n");
  }

  private String inWords(String english, String german) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }

  private void line(String said) {
    text.append("  ").append(said).append('\n');
  }
}
