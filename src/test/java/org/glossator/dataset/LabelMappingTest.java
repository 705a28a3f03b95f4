package org.glossator.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.format.FormatException;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelMappingTest {

    private static final Colour BLUE = new Colour("#2F6FDE");

    @TempDir
    private Path folder = Path.of("");

    private LabelMapping read(String name, String text) throws IOException, FormatException {
        return MappingFile.labels(Files.writeString(folder.resolve(name), text));
    }

    private static LabelName label(String name) {
        return new LabelName(name);
    }

    @Test
    void labels_are_renamed_merged_left_out_and_swapped_by_a_table() throws Exception {
        LabelMapping mapping =
                read("m.csv", "from,to\r\nState,Actor\r\nDoubtful,\r\nA,B\r\nB,A\r\n\"Place, wide\",Place\r\n");

        assertThat(mapping.of(label("State"))).contains(label("Actor"));
        assertThat(mapping.of(label("Doubtful"))).isEmpty();
        assertThat(mapping.of(label("A"))).contains(label("B"));
        assertThat(mapping.of(label("B"))).contains(label("A"));
        assertThat(mapping.of(label("Place, wide"))).contains(label("Place"));
        assertThat(mapping.of(label("Other"))).contains(label("Other"));
    }

    @Test
    void json_says_the_same() throws Exception {
        LabelMapping mapping = read("m.json", "{\n \"State\": \"Actor\",\n \"Doubtful\": null\n}");

        assertThat(mapping.of(label("State"))).contains(label("Actor"));
        assertThat(mapping.of(label("Doubtful"))).isEmpty();
        assertThat(mapping.rules().get(label("Doubtful")))
                .extracting(LabelMapping.Rule::line)
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m.csv  | from,too_A,B             | line 1",
                "m.csv  | from,to_A,B_A,C          | line 3",
                "m.csv  | from,to_A,B_,C           | line 3",
                "m.csv  | from,to_A                | line 2",
                "m.csv  | from,to_\"A,B            | line 2",
                "m.json | {_\"A\": \"B\",_\"A\": 3 } | line 3",
                "m.json | {_\"A\": \"B\",_\"A\": \"C\"} | line 3",
                "m.json | {_\"A\": \"B\"           | line 2",
                "m.json | [\"A\"]                  | line 1"
            })
    void what_is_no_mapping_is_refused_with_file_and_line(String name, String text, String place) {
        assertThatThrownBy(() -> read(name, text.replace('_', '\n')))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(place);
    }

    @Test
    void the_schema_of_what_comes_out_follows() throws Exception {
        Schema schema = Schema.empty("s")
                .withLabels(List.of(
                        Label.of("Actor", BLUE).over(List.of(Label.of("State", BLUE), Label.of("Person", BLUE))),
                        Label.of("Place", BLUE)))
                .withAttributes(List.of(
                        AttributeType.of("rank", AttributeType.Kind.TEXT).on(List.of(label("Actor"))),
                        AttributeType.of("size", AttributeType.Kind.TEXT).on(List.of(label("Place")))))
                .withRelations(List.of(RelationType.of("in").between(List.of(label("State")), List.of())));
        LabelMapping mapping = read("m.csv", "from,to\nActor,\nState,Land\nPlace,\n");

        Schema outgoing = mapping.of(schema);

        assertThat(outgoing.allLabels().map(Label::name)).containsExactly(label("Land"), label("Person"));
        assertThat(outgoing.attributes()).hasSize(1);
        assertThat(outgoing.attributes().getFirst().on()).containsExactly(label("Land"), label("Person"));
        assertThat(outgoing.relations().getFirst().from()).containsExactly(label("Land"));
    }

    @Test
    void labels_that_become_one_are_one_in_the_schema() throws Exception {
        Schema schema = Schema.empty("s").withLabels(List.of(Label.of("State", BLUE), Label.of("Person", BLUE)));
        assertThat(read("m.csv", "from,to\nState,Actor\nPerson,Actor\n")
                        .of(schema)
                        .allLabels()
                        .map(Label::name))
                .containsExactly(label("Actor"));
    }
}
