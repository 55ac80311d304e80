package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Participants and requests from two CSV files, put into a community that has the houses and their
 * own services already.
 *
 * <p>The files are UTF-8, with or without byte order mark, separated by comma or semicolon; with
 * semicolons, numbers may have a decimal comma. The first line names the columns, in English or
 * German, in any order; only those marked * have to be there. A blank cell is not known.
 *
 * <table>
 * <caption>participants.csv</caption>
 * <tr><th>column</th><th>German</th><th>what is in it</th></tr>
 * <tr><td>id *</td><td>kennung</td><td>a pseudonym, new to the community</td></tr>
 * <tr><td>centre</td><td>zentrum, haus</td><td>id of a house</td></tr>
 * <tr><td>services</td><td>leistungen, kann</td><td>what can be given, separated by |</td></tr>
 * <tr><td>languages</td><td>sprachen</td><td>{@code de | tr} or {@code Deutsch | Türkisch}</td>
 *     </tr>
 * <tr><td>latitude, longitude</td><td>breitengrad, längengrad</td><td>home in degrees, both or
 *     neither</td></tr>
 * <tr><td>radius_km</td><td>umkreis_km</td><td>the furthest way</td></tr>
 * <tr><td>mode</td><td>unterwegs, verkehrsmittel</td><td>walk, bicycle, public transport, car; zu
 *     Fuß, Fahrrad, Bus und Bahn, Auto</td></tr>
 * <tr><td>hours_per_week</td><td>wochenstunden</td><td>own limit</td></tr>
 * <tr><td>free</td><td>frei</td><td>{@code MO 08:00-12:00 | Di-Fr 14-18}; weekdays in either
 *     language; nights and 24:00 allowed</td></tr>
 * <tr><td>not_asked_for</td><td>nicht_fragen</td><td>services</td></tr>
 * <tr><td>wants_to_learn</td><td>lernwünsche</td><td>services</td></tr>
 * </table>
 *
 * <table>
 * <caption>requests.csv</caption>
 * <tr><th>column</th><th>German</th><th>what is in it</th></tr>
 * <tr><td>id *</td><td>kennung</td><td>new to the community</td></tr>
 * <tr><td>centre</td><td>zentrum, haus</td><td>id of the house that took it; may be blank if there
 *     is only one</td></tr>
 * <tr><td>asker *</td><td>wer, anfragende</td><td>id of a participant</td></tr>
 * <tr><td>service *</td><td>leistung</td><td>one</td></tr>
 * <tr><td>where</td><td>wo, ort</td><td>home (also if blank), centre, elsewhere; zu Hause, im
 *     Haus, anderswo; or the id of a house</td></tr>
 * <tr><td>latitude, longitude</td><td>breitengrad, längengrad</td><td>of home or elsewhere</td>
 *     </tr>
 * <tr><td>start</td><td>beginn</td><td>{@code 2026-11-23 08:00} or {@code 23.11.2026 08:00}, in
 *     the zone of the house</td></tr>
 * <tr><td>earliest, latest</td><td>frühestens, spätestens</td><td>bounds of the start, in place of
 *     {@code start}</td></tr>
 * <tr><td>duration *</td><td>dauer</td><td>{@code 2:30}, {@code 2,5} (hours), {@code 150 min} or
 *     {@code PT2H30M}</td></tr>
 * <tr><td>turns</td><td>ablösung</td><td>how long each of several helpers in turn stays, written
 *     like the duration; not shared if blank</td></tr>
 * <tr><td>helpers</td><td>helfende</td><td>how many; 1 if blank</td></tr>
 * <tr><td>children, adults</td><td>kinder, erwachsene</td><td>for how many; one adult if both are
 *     blank</td></tr>
 * <tr><td>urgency</td><td>dringlichkeit</td><td>normal, urgent, emergency; dringend, Notfall</td>
 *     </tr>
 * <tr><td>occasion</td><td>anlass</td><td>everyday, illness, hospital, birth, work, appointment,
 *     newly arrived; Alltag, Krankheit, Krankenhaus, Geburt, Beruf, Termin, neu zugezogen</td></tr>
 * <tr><td>languages</td><td>sprachen</td><td>the helper speaks one of these</td></tr>
 * <tr><td>repeats</td><td>wiederholung</td><td>{@code weekly 10}, {@code wöchentlich 10}, {@code
 *     daily 5}, {@code täglich 5} or an RFC 5545 rule</td></tr>
 * </table>
 *
 * <p>Services are given by id or by German or English name, without regard to case. Where a house
 * is not known, times are those of the community's only house, else of {@code Europe/Berlin}; a
 * start that comes twice when the clock is put back is the first. Proofs, rhythms and private
 * wishes do not belong into spreadsheets that are handed round; they are exchanged as JSON.
 */
public final class Spreadsheet {
  private Spreadsheet() {}

  /**
   * The community with the people and requests of both files.
   *
   * @param community has the houses and own services; may have people and requests already
   * @param participants the file of participants
   * @param requests the file of requests
   * @return the larger community, or everything that is wrong with both files, each problem with
   *     line and column: {@code participants.csv:7.radius_km (-3) must be from 0 to 20,040}
   */
  public static Validation<Seq<Problem>, Community> read(
      Community community, Path participants, Path requests) {
    Surroundings known = new Surroundings(community);
    ParticipantSheet people = ParticipantSheet.read(participants, known);
    Set<String> askers = new HashSet<>(people.ids());
    community.participants().keySet().forEach(id -> askers.add(id.value()));
    RequestSheet asks = RequestSheet.read(requests, known, askers);
    List<Problem> problems = new ArrayList<>();
    people.problems().forEach(problems::add);
    asks.problems().forEach(problems::add);
    return problems.isEmpty()
        ? together(community, people.participants(), asks.requests())
        : Validation.invalid(Array.ofAll(problems));
  }

  private static Validation<Seq<Problem>, Community> together(
      Community community, List<Participant> participants, List<CareRequest> requests) {
    Validation<Seq<Problem>, Community> grown = Validation.valid(community);
    for (Participant participant : participants) {
      grown = grown.flatMap(all -> all.with(participant));
    }
    for (CareRequest request : requests) {
      grown = grown.flatMap(all -> all.with(request));
    }
    return grown;
  }
}
