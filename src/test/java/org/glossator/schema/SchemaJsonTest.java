package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.glossator.kit.Property;
import org.glossator.kit.RandomSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaJsonTest {

    @Test
    void what_is_written_reads_back_as_the_same_schema() {
        Property.check(300, random -> {
            Schema schema = RandomSchemas.any(random);
            String written = SchemaJson.write(schema);
            assertThat(SchemaJson.read(written, "random")).isEqualTo(schema);
            assertThat(SchemaJson.write(SchemaJson.read(written, "random"))).isEqualTo(written);
        });
    }

    @Test
    void a_byte_order_mark_before_the_schema_is_let_pass() throws SchemaException {
        assertThat(SchemaJson.read("\uFEFF" + labels("{'name': 'Actor'}"), "s").labels())
                .hasSize(1);
    }

    @Test
    void a_star_means_every_label() throws SchemaException {
        Schema schema = SchemaJson.read(
                quoted("{'name': 'S', 'labels': [{'name': 'A'}],"
                        + "'attributes': [{'name': 'sure', 'on': ['*'], 'type': 'flag', 'default': true}]}"),
                "s");
        AttributeType sure = schema.attributes().getFirst();
        assertThat(sure.on()).isEmpty();
        assertThat(sure.defaultValue()).contains("true");
        assertThat(schema.attributesOn(new LabelName("A"))).containsExactly(sure);
    }

    /// Each row: the file, with single quotes, and a piece of the sentence that refuses it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``| schema.json holds nothing",
                "[]| line 1, column 1: an object was expected here, not a list",
                "{'name': 'S', 'labels': [| breaks off in line 1",
                "{'name': 'S', 'labels': [{'name': 'Ac| breaks off in line 1",
                "{'name': 'S', labels: []}| line 1, column 15: this is not JSON",
                "{'name': 'S', 'labels': []} {}| line 1, column 29: something follows after the end",
                "{'labels': []}| line 1, column 1: this object lacks “name”",
                "{'name': 'S'}| this object lacks “labels”",
                "{'name': ' ', 'labels': []}| line 1, column 10: a name cannot be blank",
                "{'name': 3, 'labels': []}| “name” must be a text, not a number",
                "{'name': 'S', 'labels': {}}| “labels” must be a list, not an object",
                "{'name': 'S', 'labels': ['Actor']}| line 1, column 26: an object was expected here, not a text",
                "{'name': 'S', 'labels': [], 'lables': []}| a schema has no property “lables” here",
                "{'name': 'S', 'name': 'T', 'labels': []}| “name” is given twice",
                "{'name': 'S', 'version': 0, 'labels': []}| “version” must be a whole number from 1",
                "{'name': 'S', 'version': 1e3, 'labels': []}| “version” must be a whole number from 1",
            })
    void what_is_no_schema_is_refused_with_its_place(String json, String sentence) {
        assertRefused(quoted(json), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'color': '#000000'}| this object lacks “name”",
                "{'name': 'A'}, {'name': 'A'}| column 50: There is already a label “A”",
                "{'name': 'A', 'children': [{'name': 'B', 'children': [{'name': 'A'}]}]}| The label “A” stands beneath"
                        + " itself",
                "{'name': 'A', 'color': 'red'}| “red” is not a colour; write it as #RRGGBB",
                "{'name': 'A', 'color': '#12345'}| “#12345” is not a colour",
                "{'name': 'A', 'color': '#ﬀﬀﬀ'}| “#ﬀﬀﬀ” is not a colour",
                "{'name': 'A', 'color': 0}| “color” must be a text, not a number",
                "{'name': 'A', 'key': '12'}| “12” is not one printable character",
                "{'name': 'A', 'key': ' '}| is not one printable character",
                "{'name': 'A', 'key': 'a'}, {'name': 'B', 'key': 'A'}| The key “A” marks “A” already and cannot mark"
                        + " “B” too",
                "{'name': 'A', 'event': 'yes'}| “event” must be true or false, not a text",
                "{'name': 'A', 'children': null}| “children” must be a list, not null",
                "{'name': '*'}| A label cannot be called “*”",
            })
    void a_broken_label_is_refused_with_its_place(String labels, String sentence) {
        assertRefused(labels(labels), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': 'flag'| this object lacks “on”",
                "'type': 'flag', 'on': []| “on” must name one label at least, or “*” alone",
                "'type': 'flag', 'on': ['A', '*']| “on” must name one label at least, or “*” alone",
                "'type': 'flag', 'on': ['B']| “a” names “B”, which is not a label of this schema",
                "'on': ['*']| this object lacks “type”",
                "'on': ['*'], 'type': 'date'| the attribute “a” has the type “date”; it must be choice",
                "'on': ['*'], 'type': 'choice'| The choice “a” offers no values",
                "'on': ['*'], 'type': 'choices', 'values': []| The choice “a” offers no values",
                "'on': ['*'], 'type': 'choice', 'values': ['x', 'x']| “x” in “values” is blank or stands there twice",
                "'on': ['*'], 'type': 'choice', 'values': ['x'], 'default': 'y'| The default “y” is not a value that"
                        + " “a” can have",
                "'on': ['*'], 'type': 'choices', 'values': ['x'], 'default': 'y'| The default “y” is not a value that"
                        + " “a” can have",
                "'on': ['*'], 'type': 'number', 'default': '1'| the default of “a” is not a value",
                "'on': ['*'], 'type': 'number', 'default': 1e999999999| the default of “a” is not a value",
                "'on': ['*'], 'type': 'number', 'default': 1e99999999999| the default of “a” is not a value",
                "'on': ['*'], 'type': 'flag', 'default': 'true'| the default of “a” is not a value",
                "'on': ['*'], 'type': 'flag', 'values': ['x']| The attribute “a” is of a kind that has no values",
                "'on': ['*'], 'type': 'flag', 'pattern': 'x'| The attribute “a” is of a kind that has no pattern",
                "'on': ['*'], 'type': 'text', 'pattern': '(x'| The pattern “(x” of “a” is not a regular expression",
                "'on': ['*'], 'type': 'text', 'pattern': 'x', 'default': 'y'| The default “y” is not a value",
                "'on': ['*'], 'type': 'flag'}, {'name': 'a', 'on': ['*'], 'type': 'flag'| There is already an"
                        + " attribute “a”",
            })
    void a_broken_attribute_is_refused_with_its_place(String attribute, String sentence) {
        assertRefused(
                quoted("{'name': 'S', 'labels': [{'name': 'A'}], 'attributes': [{'name': 'a', " + attribute + "}]}"),
                sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'from': ['*']| this object lacks “to”",
                "'from': ['*'], 'to': ['B']| “r” names “B”, which is not a label",
                "'from': ['B'], 'to': ['*']| “r” names “B”, which is not a label",
                "'from': ['*'], 'to': ['*'], 'colour': 'x'| a schema has no property “colour” here",
                "'from': ['*'], 'to': ['*']}, {'name': 'r', 'from': ['*'], 'to': ['*']| There is already a relation"
                        + " “r”",
            })
    void a_broken_relation_is_refused_with_its_place(String relation, String sentence) {
        assertRefused(
                quoted("{'name': 'S', 'labels': [{'name': 'A'}], 'relations': [{'name': 'r', " + relation + "}]}"),
                sentence);
    }

    @Test
    void a_document_label_stands_on_no_label() {
        assertRefused(
                quoted("{'name': 'S', 'labels': [], 'document': [{'name': 'd', 'type': 'flag', 'on': ['*']}]}"),
                "a schema has no property “on” here");
    }

    @Test
    void absurd_nesting_is_refused_before_the_stack_is_gone() {
        assertRefused("[".repeat(1_000_000), "nested more than 64 levels deep");
        assertRefused(labels("{'name': 'A', 'children': [".repeat(100_000)), "nested more than 64 levels deep");
    }

    @Test
    void the_place_is_the_line_and_column_of_the_file() {
        assertRefused(
                quoted("{\n  'name': 'S',\n  'labels': [\n    {'name': 'A', 'color': 'x'}\n  ]\n}"),
                "schema.json, line 4, column 28: “x” is not a colour");
    }

    @Test
    void a_schema_broken_off_anywhere_is_refused() {
        String whole = SchemaJson.write(SchemaTemplates.byDefault());
        List<Integer> ends = List.of(1, 2, 17, 100, 999, 2_000, 5_000, whole.length() - 2);
        assertThat(ends).allSatisfy(end -> assertRefused(whole.substring(0, end), "schema.json "));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static String labels(String labels) {
        return quoted("{'name': 'S', 'labels': [" + labels + "]}");
    }

    private static void assertRefused(String json, String sentence) {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> SchemaJson.read(json, "schema.json"))
                .withMessageContaining(sentence)
                .withMessageContaining("schema.json")
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).endsWith(".").doesNotContain("{"));
    }
}
