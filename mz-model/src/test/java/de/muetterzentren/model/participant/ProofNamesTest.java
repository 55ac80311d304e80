package de.muetterzentren.model.participant;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.legal.Germany;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProofNamesTest {
  private final Locale machine = Locale.getDefault();

  @AfterEach
  void backToTheLanguageOfTheMachine() {
    Locale.setDefault(machine);
  }

  @Test
  void wellKnownProofsHaveANameInGermanAndEnglish() {
    for (ProofId proof : List.of(Germany.CERTIFICATE, Germany.PERMIT, Germany.PARENTS_CONSENT)) {
      assertThat(proof.name(Locale.GERMANY)).isNotEqualTo(proof.value());
      assertThat(proof.name(Locale.ENGLISH)).isNotEqualTo(proof.value());
    }
    assertThat(ProofId.of("first-aid").name(Locale.GERMAN)).isEqualTo("Erste-Hilfe-Kurs");
  }

  @Test
  void othersAreNamedByTheirId() {
    assertThat(ProofId.of("juggling").name(Locale.GERMAN)).isEqualTo("juggling");
  }

  @Test
  void otherReadersGetEnglishWhateverTheMachineSpeaks() {
    Locale.setDefault(Locale.GERMANY);

    assertThat(ProofId.of("first-aid").name(Locale.FRENCH)).isEqualTo("first-aid course");
    assertThat(ProofId.of("first-aid").name(Locale.ROOT)).isEqualTo("first-aid course");
  }
}
