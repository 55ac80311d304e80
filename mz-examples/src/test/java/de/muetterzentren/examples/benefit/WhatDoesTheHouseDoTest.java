package de.muetterzentren.examples.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.insight.benefit.HouseBenefit;
import de.muetterzentren.insight.benefit.PublicBenefit;
import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.model.centre.CentreId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatDoesTheHouseDoTest {
  private final HouseBenefit year =
      WhatDoesTheHouseDo.year(House.bundled(), Releases.none(CentreId.of("lindenhof")));
  private final PublicBenefit report = year.forOthers();

  @Test
  void theBundledHouseSupportsMostArguments() {
    assertThat(report.arguments().count(one -> one.standing() == Standing.SUPPORTED))
        .isGreaterThanOrEqualTo(25);
    assertThat(report.arguments().filter(one -> one.standing() == Standing.BEYOND_RECORDS))
        .hasSize(7);
    assertThat(year.report().figure(FigureKind.UNMET).get().number().intValue()).isPositive();
  }

  @Test
  void saysSoInBothLanguages() {
    String german = WhatDoesTheHouseDo.walk(report, Locale.GERMAN);
    String english = WhatDoesTheHouseDo.walk(report, Locale.ENGLISH);

    assertThat(german)
        .startsWith("Für den Menschen:\n  ")
        .contains("Familien entlastet", "Für die Gesellschaft:");
    assertThat(english)
        .startsWith("For people:\n  ")
        .contains("took work off families", "For society:");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
    assertThat(german + english).doesNotContainPattern("\\{\\d");
  }

  @Test
  void writesAPageAndMarkdownThatNameNobody(@TempDir Path folder) throws IOException {
    WhatDoesTheHouseDo.write(year, Locale.GERMAN, folder);
    WhatDoesTheHouseDo.write(year, Locale.ENGLISH, folder);

    for (String name : new String[] {"benefit.de.html", "benefit.de.md", "benefit.en.html"}) {
      String text = Files.readString(folder.resolve(name));
      assertThat(text).contains("Offenes Haus Lindenhof, Salzgitter");
      assertThat(House.bundled().participants().keySet())
          .noneMatch(person -> text.matches("(?s).*\\b" + person.value() + "\\b.*"));
      for (Argued one : report.arguments()) {
        Locale locale = name.contains(".de.") ? Locale.GERMAN : Locale.ENGLISH;
        assertThat(text).contains(one.text(locale));
      }
    }
  }

  @Test
  void theMainWritesAsWell(@TempDir Path folder) throws IOException {
    WhatDoesTheHouseDo.main(new String[] {"en", folder.resolve("new").toString()});

    assertThat(folder.resolve("new/benefit.en.html")).exists();
    assertThat(folder.resolve("new/benefit.en.md")).exists();
    String page = Files.readString(folder.resolve("new/benefit.en.html"));
    String released = Files.readString(folder.resolve("new/releases.json"));
    Files.writeString(
        folder.resolve("new/releases.json"), released.replace("\"amount\":", "\"amount\":7"));
    WhatDoesTheHouseDo.main(new String[] {"en", folder.resolve("new").toString()});
    assertThat(folder.resolve("new/benefit.en.html")).content().isNotEqualTo(page);
  }
}
