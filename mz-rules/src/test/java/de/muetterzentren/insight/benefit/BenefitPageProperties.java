package de.muetterzentren.insight.benefit;

import static de.muetterzentren.insight.benefit.BenefitLawsProperties.handedOut;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Renaming;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the pages that a house hands out. */
class BenefitPageProperties {
  @Provide
  Arbitrary<Community> communities() {
    return Communities.small();
  }

  @Property(tries = 15)
  void pagesNameNobodyAndNoRecord(@ForAll("communities") Community some) {
    Community community = Renaming.of(some, id -> "zz" + id + "zz");
    for (PublicBenefit report : handedOut(community)) {
      for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
        BenefitPage page = BenefitPage.of(report, locale);
        for (String text : List.of(page.html(), page.markdown())) {
          assertThat(text).doesNotContain("zz").doesNotContainPattern("[-−]\\d+[.,]?\\d* ");
        }
        assertThat(page.html())
            .startsWith("<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage() + "\">")
            .doesNotContain("<script", "http:", "https:", "src=", "@import", "url(", "{0}");
        assertThat(BenefitPage.of(report, locale).html()).isEqualTo(page.html());
      }
    }
  }

  @Property(tries = 15)
  void germanAndEnglishHaveTheSameFigures(@ForAll("communities") Community community) {
    for (PublicBenefit report : handedOut(community)) {
      assertThat(digits(BenefitPage.of(report, Locale.GERMAN).html(), '.', ','))
          .isEqualTo(digits(BenefitPage.of(report, Locale.ENGLISH).html(), ',', '.'));
    }
  }

  /** The numbers in cells of tables, without the marks of a language. */
  private static List<String> digits(String html, char group, char point) {
    return Pattern.compile("<td>([^<]*)</td>")
        .matcher(html)
        .results()
        .map(
            cell ->
                cell.group(1)
                    .replace(String.valueOf(group), "")
                    .replace(point, '.')
                    .replaceAll("[^0-9.]", ""))
        .toList();
  }
}
