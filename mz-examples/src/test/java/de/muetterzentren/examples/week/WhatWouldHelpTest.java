package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For which requests the page looks for what would help. */
class WhatWouldHelpTest {
  private static final RequestId CHOIR = RequestId.of("choir-children");
  private static final ServiceId CONJURING = ServiceId.of("conjuring");

  @TempDir Path folder;

  /** The bundled week with so many more requests for something that nobody gives. */
  private static Community withOpenRequests(int number) {
    Community house =
        House.bundled().with(new Service(CONJURING, Field.EDUCATION, "Zaubern", "Conjuring")).get();
    CareRequest choir = house.requests().get(CHOIR).get();
    for (int i = 0; i < number; i++) {
      CareRequest other =
          CareRequest.builder()
              .id(RequestId.of("more-" + i))
              .centre(choir.centre())
              .asker(choir.asker())
              .service(CONJURING)
              .when(choir.when())
              .build();
      house = house.with(other).get();
    }
    return house;
  }

  private Run page(Community community, Object... words) throws IOException {
    Path file = folder.resolve("own.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      CommunityJson.strict().write(community, out);
    }
    return Run.week(Array.of(words).append(file).toJavaArray());
  }

  @Test
  void onlyOpenRequestsAreLookedAt() {
    Community house = House.bundled();
    Seq<RequestId> open = Answered.open(house, Matcher.standard().answers(house));
    WhatWouldHelp help = WhatWouldHelp.of(Matcher.standard(), house, open, Viewer.coordinator());

    assertThat(help.looked()).isEqualTo(11);
    assertThat(help.left()).isZero();
    assertThat(help.of(CHOIR)).isNotEmpty();
    assertThat(help.lookedAt(RequestId.of("washing-machine"))).isFalse();
    assertThat(help.of(RequestId.of("washing-machine"))).isEmpty();
    assertThat(Run.week().page()).doesNotContain("Was helfen würde, ist nur");
  }

  @Test
  void whatIsNotLookedAtIsSaid() throws IOException {
    Run full = page(withOpenRequests(100), "--full");

    assertThat(full.status()).isZero();
    assertThat(full.page().replaceAll("\\s+", " "))
        .contains("Was helfen würde, ist nur für die ersten 100 der 111 offenen Anfragen gesucht");
    assertThat(page(withOpenRequests(100), "--brief", "--lang=en").page().replaceAll("\\s+", " "))
        .contains("What would help was looked for only for the first 100 of the 111 open requests");
  }

  @Test
  void whereThreeChangesAreNotEnoughThisIsSaidToTheCoordinator() throws IOException {
    String none = "Mit bis zu drei kleinen Änderungen wäre es hier noch nicht getan.";
    Community house = withOpenRequests(1);

    assertThat(page(house).block("more-0")).contains(none);
    assertThat(page(house, "--viewer", "asker").page()).doesNotContain(none);
    assertThat(page(house, "--brief").page())
        .contains("· more-0 · Zaubern · distel bietet Zaubern bisher nicht an.");
    assertThat(page(house, "--brief", "--viewer", "asker").page()).contains("· more-0 · Zaubern\n");
    assertThat(Run.week().page()).doesNotContain(none);
  }
}
