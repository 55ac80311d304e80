package de.muetterzentren.matching.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.json.document.JsonDocument;
import org.junit.jupiter.api.Test;

class SchemaFileTest {
  @Test
  void theSchemasInTheJarAreThoseThatTheFormatsDescribe() {
    assertThat(SchemaFile.ALL)
        .allSatisfy(document -> assertThat(document.schema()).isEqualTo(document.describe()));
  }

  @Test
  void eachFormatHasASchemaOfItsOwn() {
    assertThat(SchemaFile.ALL.stream().map(JsonDocument::schemaName))
        .containsExactly(
            "answers.schema.json",
            "plan.schema.json",
            "distribution.schema.json",
            "events.schema.json",
            "changes.schema.json",
            "snapshot.schema.json");
  }
}
