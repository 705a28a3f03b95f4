package org.glossator.schema.doccano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.glossator.schema.Label;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoccanoLabelsTest {

    @Test
    void labels_come_with_key_and_colour_in_either_spelling() throws SchemaException {
        SchemaReading reading = read("""
            [
              {"id": 4, "text": "Bird", "prefixKey": null, "suffixKey": "b", "backgroundColor": "#2a9d8f", "textColor": "#fff"},
              {"id": 5, "text": "Fish", "prefix_key": "ctrl", "suffix_key": 1, "background_color": "teal", "text_color": "#000"}
            ]
            """);
        assertThat(reading.schema().labels())
                .extracting(label -> label.name().value(), Label::ownColour, Label::key)
                .hasToString("[(\"Bird\", #2A9D8F, \"b\"), (\"Fish\", #008080, \"1\")]");
        assertThat(reading.remarks())
                .extracting(remark -> remark.message().sentence())
                .containsExactly("labels.json, line 3: A label’s key is one key without another held: “Fish” has the"
                        + " key 1, without ctrl.");
    }

    @Test
    void what_cannot_be_is_left_out_and_named() throws SchemaException {
        SchemaReading reading = read("""
            [{"text": "A", "suffixKey": "1"},
             {"text": "B", "suffixKey": "1"},
             {"text": "A"},
             {"text": " "},
             {"text": "C", "backgroundColor": "mud", "weight": 3}]
            """);
        assertThat(reading.schema().labels())
                .extracting(label -> label.name().value())
                .containsExactly("A", "B", "C");
        assertThat(reading.remarks()).extracting(SchemaReading.Remark::line).containsExactly(2, 3, 4, 5, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text': 'A'}| line 1, column 1: This is no list of doccano’s labels.",
                "['A']| line 1, column 2: A label of doccano is an object",
                "[{'txt': 'A'}]| A label of doccano is an object with a “text”",
                "[{'text': 'A'}| breaks off in line 1",
            })
    void what_is_no_list_of_labels_is_refused(String json, String sentence) {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> read(json.replace('\'', '"')))
                .withMessageContaining(sentence);
    }

    private static SchemaReading read(String json) throws SchemaException {
        return DoccanoLabels.read(json, "Labels", "labels.json");
    }
}
