package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTemplatesTest {

    @Test
    void every_template_is_sound_and_survives_being_written() throws SchemaException {
        for (String name : SchemaTemplates.names()) {
            Schema schema = SchemaTemplates.named(name).orElseThrow();
            assertThat(SchemaJson.read(SchemaJson.write(schema), name)).isEqualTo(schema);
        }
    }

    @Test
    void every_file_beside_them_is_a_template() throws IOException {
        try (var files = Files.list(Path.of("resources/schema"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(SchemaTemplates.names());
        }
    }

    @Test
    void the_default_offers_what_diplomatic_statements_need() {
        Schema schema = SchemaTemplates.byDefault();
        assertThat(schema.labels())
                .extracting(label -> label.name().value())
                .containsExactly("Actor", "Event", "Location", "Agreement", "Date");
        assertThat(schema.allLabels()).hasSize(45);
        assertThat(schema.attributes()).hasSize(10);
        assertThat(schema.relations()).hasSize(17);
        assertThat(schema.documentLabels()).hasSize(5);
    }

    @Test
    void no_other_name_is_a_template() {
        assertThat(SchemaTemplates.named("../messages/schema")).isEmpty();
    }
}
