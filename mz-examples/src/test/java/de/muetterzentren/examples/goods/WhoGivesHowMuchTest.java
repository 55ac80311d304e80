package de.muetterzentren.examples.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoGivesHowMuchTest {
  @TempDir Path folder;

  private Path week() throws IOException {
    Path week = Files.createDirectory(folder.resolve("2020-01-02"));
    Files.writeString(
        week.resolve("donors.csv"),
        ",don_id,ppe,date,qty\n0,d1,gowns,2020-01-02,50\n1,d2,gowns,2020-01-02,30\n");
    Files.writeString(
        week.resolve("recipients.csv"),
        ",rec_id,ppe,date,qty\n0,r1,gowns,2020-01-02,40\n1,r2,gowns,2020-01-02,2000\n");
    Files.writeString(
        week.resolve("distance_matrix.csv"),
        ",don_id,rec_id,distance\n0,d1,r1,10\n1,d1,r2,1\n2,d2,r1,20\n");
    return week;
  }

  @Test
  void sharesOutAWeek() throws IOException {
    assertThat(WhoGivesHowMuch.walk(week()))
        .startsWith("2020-01-02: 2 requests, 80 pieces offered")
        .containsPattern("shared out +80 +650\\.00 +8\\.1\\d +2\n")
        .containsPattern("no more, no less +80 +650\\.00")
        .contains("2 of 2 people who could give do; 0 requests are met, 2 stay open")
        .contains("pieces: 80 of 2,040 given; no distribution can give more than 80.")
        .doesNotContain("operators' rule");
  }

  @Test
  void putsBesideItWhatOthersSay() throws IOException {
    Path week = week();
    Files.writeString(
        folder.resolve("reference.csv"),
        "week,max_matchable_qty(LP),min_unit_miles_at_max(LP),published_qty,published_unit_miles\n"
            + "2020-01-01,1,1,1,1\n2020-01-02,80.0,650.0,40.0,500.0\n");

    assertThat(WhoGivesHowMuch.walk(week))
        .containsPattern("others' optimum +80 +650\\.00 +8\\.1\\d")
        .containsPattern("operators' rule +40 +500\\.00 +12\\.50");
  }
}
