package de.muetterzentren.insight.benefit;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.benefit.argument.Argument;
import de.muetterzentren.insight.benefit.argument.Claim;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.finding.Remark;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where each rule of benefit fires and where it just does not. */
public final class BenefitCases {
  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          supported(
              Argument.NEW_CONTACTS,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "11 pairs of people helped each other for the first time; in all there were 18 pairs.",
              "11 Paare von Menschen halfen einander zum ersten Mal; insgesamt waren es 18 Paare."),
          supported(
              Argument.TAKING_PART,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "11 people gave or received something; 18 hours went to the house and so to all.",
              "11 Menschen haben etwas gegeben oder bekommen; 18 Stunden gingen an das Haus und damit an alle."),
          supported(
              Argument.MANY_ROLES,
              new int[] {11, 18, 25},
              new int[][] {{0, 18, 25}},
              "People who both gave and received: 11; who gave more than one kind of help: 18; who gave for the first time: 25.",
              "Menschen, die gaben und nahmen: 11; die mehr als eine Art von Hilfe gaben: 18; die zum ersten Mal gaben: 25."),
          supported(
              Argument.GROWTH,
              new int[] {11},
              new int[][] {{0}},
              "11 abilities have grown out of help that was good for both, in people who wished to learn them.",
              "11 Fähigkeiten sind aus Hilfe gewachsen, die für beide gut war, bei Menschen, die sie lernen wollten."),
          supported(
              Argument.CONTENT,
              new int[] {32, 18, 40, 25},
              new int[][] {{32, 0, 40, 0}, {32, 4, 40, 4}},
              "Times about which people said how it was: 32; good for both: 18; answers to questions: 40; content: 25.",
              "Rückmeldungen, wie es war: 32; gut für beide: 18; Antworten auf Fragen: 40; zufrieden: 25."),
          supported(
              Argument.CAFE,
              new int[] {11, 18, 25},
              new int[][] {{0, 0, 25}},
              "11 times people came together at the mothers’ café; 18 times something was given for it; in the whole house 25 pairs of people helped each other.",
              "11 Mal kamen Menschen im Müttercafé zusammen; 18 Mal wurde etwas dafür gegeben; im ganzen Haus halfen 25 Paare von Menschen einander."),
          supported(
              Argument.INFRASTRUCTURE,
              new int[] {11, 18, 25, 32},
              new int[][] {{0, 18, 25, 32}},
              "By its hours the house was open on 11 of 18 days, 25 hours in all, with 32 offers.",
              "Nach seinen Öffnungszeiten war das Haus an 11 von 18 Tagen offen, zusammen 25 Stunden, mit 32 Angeboten."),
          supported(
              Argument.LOW_THRESHOLD,
              new int[] {11, 18, 25, 32, 39},
              new int[][] {{0, 18, 25, 32, 39}, {11, 0, 25, 32, 39}, {11, 18, 0, 32, 39}},
              "Open to all are 11 offers of encounter, 18 of advice and 25 of education; known to cost nothing: 32; known to need no registration: 39.",
              "Allen offen stehen 11 Angebote der Begegnung, 18 der Beratung und 25 der Bildung; bekanntermaßen kostenlos: 32; bekanntermaßen ohne Anmeldung: 39."),
          supported(
              Argument.ENGAGEMENT,
              new int[] {11, 18, 25},
              new int[][] {{0, 18, 25}},
              "11 hours were given in all; 18 people gave and received, 25 only gave.",
              "Insgesamt wurden 11 Stunden gegeben; 18 Menschen gaben und nahmen, 25 gaben nur."),
          supported(
              Argument.RELIEF,
              new int[] {11, 18},
              new int[][] {{0, 0}},
              "11 hours and 18 meals took work off families.",
              "11 Stunden und 18 Mahlzeiten haben Familien entlastet."),
          supported(
              Argument.EMERGENCIES,
              new int[] {11, 18, 25, 32},
              new int[][] {{11, 0, 25, 32}},
              "Emergencies: 11; with help: 18; pledged before it was needed: 25; hours given: 32.",
              "Notfälle: 11; mit Hilfe: 18; zugesagt, bevor sie gebraucht wurde: 25; gegebene Stunden: 32."),
          supported(
              Argument.EVERYDAY,
              new int[] {11},
              new int[][] {{0}},
              "11 hours of babysitting, childminding and school assistance were arranged.",
              "11 Stunden Babysitten, Tagespflege und Schulassistenz wurden vermittelt."),
          supported(
              Argument.FAMILY_BUDGET,
              new int[] {11},
              new int[][] {{0}},
              "11 things were passed on and need not be bought.",
              "11 Sachen wurden weitergegeben und müssen nicht gekauft werden."),
          supported(
              Argument.NEWCOMERS,
              new int[] {11, 18},
              new int[][] {{0, 0}},
              "11 requests came from people who had just moved here; 18 hours were given to welcome people and to practise the language.",
              "11 Anfragen kamen von neu Zugezogenen; 18 Stunden wurden gegeben, um Menschen willkommen zu heißen und die Sprache zu üben."),
          supported(
              Argument.FROM_ELSEWHERE,
              new int[] {11, 18},
              new int[][] {{1, 0}},
              "Where people come from is not written down; languages known to be spoken in the house: 11; times that a language was practised together: 18.",
              "Woher Menschen kommen, wird nicht aufgeschrieben; Sprachen, die im Haus bekanntermaßen gesprochen werden: 11; Male, dass zusammen eine Sprache geübt wurde: 18."),
          supported(
              Argument.DISABILITY,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "Who has a disability is not written down; 11 of 18 offers are known to be without a step.",
              "Wer eine Behinderung hat, wird nicht aufgeschrieben; 11 von 18 Angeboten sind bekanntermaßen ohne Stufe zu erreichen."),
          supported(
              Argument.THE_OLD,
              new int[] {11},
              new int[][] {{0}},
              "11 hours went into visits to the old and care for them.",
              "11 Stunden flossen in Besuche bei alten Menschen und in ihre Betreuung."),
          supported(
              Argument.ADVICE_AND_EDUCATION,
              new int[] {11, 18, 25, 32},
              new int[][] {{0, 0, 0, 0}},
              "Advice: 11 hours and 18 inputs; education: 25 hours and 32 inputs.",
              "Beratung: 11 Stunden und 18 fachliche Beiträge; Bildung: 25 Stunden und 32 fachliche Beiträge."),
          supported(
              Argument.REFERRAL,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "Referrals of families to partners: 11; known to have been helped there: 18.",
              "Vermittlungen von Familien an Partner: 11; dort wurde bekanntermaßen geholfen: 18."),
          supported(
              Argument.ACCOMPANIMENT,
              new int[] {11},
              new int[][] {{0}},
              "11 times somebody came along to an office, a doctor or an advice service.",
              "11 Mal kam jemand mit zu einem Amt, einer Praxis oder einer Beratungsstelle."),
          supported(
              Argument.LOCAL_NODE,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "Partners that gave or received something: 11; of these, both: 18.",
              "Partner, die etwas gaben oder bekamen: 11; davon beides: 18."),
          supported(
              Argument.NEIGHBOURS,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "11 hours went from person to person; 18 pairs of people helped each other.",
              "11 Stunden gingen von Mensch zu Mensch; 18 Paare von Menschen halfen einander."),
          supported(
              Argument.COMMUNITY_SENSE,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "11 times something was given; 18 hours were for the house and so for all.",
              "11 Mal wurde etwas gegeben; 18 Stunden waren für das Haus und damit für alle."),
          supported(
              Argument.LEARNING_TOWN,
              new int[] {11, 18, 25},
              new int[][] {{0, 0, 25}, {11, 18, 0}},
              "11 hours of education and 18 inputs were given, and 25 pairs of people helped each other.",
              "11 Stunden und 18 fachliche Beiträge zur Bildung wurden gegeben, und 25 Paare von Menschen halfen einander."),
          supported(
              Argument.BACK_TO_WORK,
              new int[] {11, 18},
              new int[][] {{0, 0}},
              "11 times people were helped to go back to work; 18 requests because of work or training found help.",
              "11 Mal wurde Menschen beim Wiedereinstieg geholfen; 18 Anfragen wegen Arbeit oder Ausbildung fanden Hilfe."),
          supported(
              Argument.LOCAL_POLITICS,
              new int[] {11},
              new int[][] {{0}},
              "Boards of the municipality on which people of the house had a seat: 11.",
              "Gremien der Kommune, in denen Menschen aus dem Haus einen Sitz hatten: 11."),
          supported(
              Argument.DIRECT_HELP,
              new int[] {11, 18},
              new int[][] {{11, 0}},
              "Of 11 requests 18 found help.",
              "Von 11 Anfragen fanden 18 Hilfe."),
          supported(
              Argument.MANY_WAYS,
              new int[] {11},
              new int[][] {{2}},
              "Help of 11 kinds was given.",
              "Hilfe von 11 Arten wurde gegeben."),
          supported(
              Argument.LASTING,
              new int[] {11, 18},
              new int[][] {{2, 18}},
              "In 11 of 18 months of the calendar something was given.",
              "In 11 von 18 Kalendermonaten wurde etwas gegeben."),
          supported(
              Argument.NEEDS_NOTICED,
              new int[] {11, 18, 25, 32},
              new int[][] {{0, 18, 25, 0}},
              "Requests that were noticed: 11, for 18 services; without help on record: 25; times that something was asked for on tally lists: 32.",
              "Wahrgenommene Anfragen: 11, nach 18 Leistungen; ohne aufgezeichnete Hilfe: 25; Male, dass auf Strichlisten nach etwas gefragt wurde: 32."),
          supported(
              Argument.VOICE_FOR_CHANGE,
              new int[] {11, 18},
              new int[][] {{11, 0}},
              "Services that were asked for without help on record, of which one can speak in public: 11; requests: 18.",
              "Leistungen, die ohne aufgezeichnete Hilfe gefragt wurden und von denen man öffentlich sprechen kann: 11; Anfragen: 18."),
          supported(
              Argument.NEW_IDEAS,
              new int[] {11},
              new int[][] {{0}},
              "Services that the house has thought up itself and that were offered, asked for or given: 11.",
              "Leistungen, die das Haus sich selbst ausgedacht hat und die angeboten, gefragt oder gegeben wurden: 11."),
          supported(
              Argument.MEDIATING,
              new int[] {11, 18},
              new int[][] {{1, 18}},
              "Give and take went on with 18 partners of 11 kinds.",
              "Geben und Nehmen gab es mit 18 Partnern von 11 Arten."),
          supported(
              Argument.RECOGNITION,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "11 contributions are written down, each in its own unit; 18 people gave or received them; society can recognise what it knows.",
              "11 Beiträge sind aufgeschrieben, jeder in seiner Einheit; 18 Menschen gaben oder bekamen sie; anerkennen kann die Gesellschaft, was sie weiß."),
          supported(
              Argument.MATTER_OF_COURSE,
              new int[] {11, 18},
              new int[][] {{0, 18}},
              "Where it was counted people came to offers 11 times; 18 people gave or received something.",
              "Wo gezählt wurde, kamen Menschen 11 Mal zu Angeboten; 18 Menschen haben etwas gegeben oder bekommen."),
          supported(
              Argument.BEYOND_THE_TOWN,
              new int[] {11},
              new int[][] {{0}},
              "Other houses with which there was give and take: 11.",
              "Andere Häuser, mit denen es Geben und Nehmen gab: 11."),
          supported(
              Argument.HEARD,
              new int[] {3},
              new int[][] {{0}},
              "Boards of municipality, state and federation on which people of the house had a seat: 3.",
              "Gremien von Kommune, Land und Bund, in denen Menschen aus dem Haus einen Sitz hatten: 3."));

  private BenefitCases() {}

  /** With the numbers of its figures, where it fires and where it does not. */
  private static InsightCase supported(
      Argument argument, int[] numbers, int[][] not, String english, String german) {
    return new InsightCase(
        argument.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        () -> said(argument, numbers),
        Stream.of(not).<Supplier<Seq<Remark>>>map(none -> () -> said(argument, none)).toList(),
        english,
        german);
  }

  private static Seq<Remark> said(Argument argument, int... numbers) {
    Seq<Figure> figures =
        argument
            .figures()
            .zipWithIndex(
                (kind, at) ->
                    new Figure(kind, BigDecimal.valueOf(numbers[at]), 100, Array.empty()));
    Claim claim = new Claim(argument, SmallCounts.of(SmallCounts.USUAL, Array.empty(), figures));
    return Findings.about(List.of(claim)).of(claim);
  }
}
