package de.muetterzentren.insight.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsightSchemasTest {
  @Test
  void theSchemasInTheJarAreThoseThatTheFormatsDescribe() {
    assertThat(SchemaFile.ALL)
        .isNotEmpty()
        .allSatisfy(document -> assertThat(document.schema()).isEqualTo(document.describe()));
  }
}
