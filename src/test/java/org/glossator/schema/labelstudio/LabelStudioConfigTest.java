package org.glossator.schema.labelstudio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaReading;
import org.junit.jupiter.api.Test;

class LabelStudioConfigTest {

    private static final String CONFIG = """
        <View>
          <Header value="Mark the letter"/>
          <Relations><Relation value="answers"/><Relation value="quotes" background="#123"/></Relations>
          <Labels name="who" toName="letter" choice="multiple">
            <Label value="Writer" background="#8fb2ff" hotkey="w" alias="wr" hint="Who writes"/>
            <Label value="Office" background="orange" hotkey="ctrl+o"/>
          </Labels>
          <RectangleLabels name="box" toName="scan"><Label value="Seal"/></RectangleLabels>
          <Text name="letter" value="$text"/>
          <Choices name="mood" toName="letter" perRegion="true" whenTagName="who" whenLabelValue="Writer">
            <Choice value="glad" selected="true"/><Choice value="sad" alias="s"/>
          </Choices>
          <Choices name="topics" toName="letter" choice="multiple"><Choice value="trade"/><Choice value="war"/></Choices>
          <Taxonomy name="place" toName="letter"><Choice value="Asia"><Choice value="Iran"/></Choice></Taxonomy>
          <TextArea name="remark" toName="letter" perRegion="true"/>
          <Rating name="clarity" toName="letter" maxRating="5"/>
          <Number name="folio" toName="letter"/>
          <Ranker name="rank" toName="letter"/>
        </View>
        """;

    @Test
    void labels_come_with_colour_key_and_words() throws SchemaException {
        Schema schema = read(CONFIG).schema();
        assertThat(schema.labels()).extracting(label -> label.name().value()).containsExactly("Writer", "Office");
        Label writer = schema.labels().getFirst();
        assertThat(writer.ownColour()).isEqualTo(new Colour("#8FB2FF"));
        assertThat(writer.hotKey()).contains("w");
        assertThat(writer.guideline()).isEqualTo("Who writes\n\nAlso called: wr.");
        assertThat(schema.labels().getLast().ownColour()).isEqualTo(new Colour("#FFA500"));
        assertThat(schema.labels().getLast().hotKey()).isEmpty();
        assertThat(schema.relations()).containsExactly(RelationType.of("answers"), RelationType.of("quotes"));
    }

    @Test
    void what_is_told_of_regions_is_an_attribute_and_the_rest_a_document_label() throws SchemaException {
        Schema schema = read(CONFIG).schema();
        AttributeType mood = schema.attribute(new AttributeName("mood")).orElseThrow();
        assertThat(mood.kind()).isEqualTo(Kind.CHOICE);
        assertThat(mood.on()).containsExactly(new LabelName("Writer"));
        assertThat(mood.values()).containsExactly("glad", "sad");
        assertThat(mood.defaultValue()).contains("glad");
        assertThat(schema.attributes()).extracting(AttributeType::kind).containsExactly(Kind.CHOICE, Kind.TEXT);
        assertThat(schema.documentLabels())
                .extracting(each -> each.name().value(), AttributeType::kind)
                .hasToString(
                        "[(\"topics\", CHOICES), (\"place\", CHOICES), (\"clarity\", NUMBER), (\"folio\", NUMBER)]");
        assertThat(schema.documentLabels().get(1).values()).containsExactly("Asia", "Asia / Iran");
    }

    @Test
    void what_cannot_be_taken_over_is_named_with_its_line() throws SchemaException {
        List<String> remarks = read(CONFIG).remarks().stream()
                .map(remark -> remark.message().sentence())
                .toList();
        assertThat(remarks)
                .contains(
                        "letters.xml, line 8: “Seal” is a label of RectangleLabels, which marks no text.",
                        "letters.xml, line 18: <Ranker> has no counterpart in a schema.",
                        "letters.xml, line 6: “ctrl+o” is not one printable character, so no key can stand for it.",
                        "letters.xml, line 3: Relations have no colours here; that of “quotes” is left out.")
                .anySatisfy(each -> assertThat(each).contains("maxRating=\"5\" of “clarity”"));
    }

    @Test
    void an_entity_bomb_and_an_outside_entity_are_refused_in_a_sentence() {
        String bomb = """
            <!DOCTYPE v [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
            <View><Label value="&c;"/></View>
            """;
        String outside = """
            <!DOCTYPE v [<!ENTITY x SYSTEM "file:///etc/hostname">]><View>&x;</View>
            """;
        assertRefused(bomb, "Document types and entities");
        assertRefused(outside, "Document types and entities");
        assertRefused("<View>&own;</View>", "letters.xml, line 1");
    }

    @Test
    void what_is_no_xml_is_refused_with_its_place() {
        assertRefused("<View><Labels></View>", "letters.xml, line 1, column");
        assertRefused("<View>\n<Label value=\"x\"", "letters.xml, line 2, column");
        assertRefused("", "This is not well-formed XML.");
    }

    private static void assertRefused(String xml, String sentence) {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> read(xml))
                .withMessageContaining(sentence)
                .withMessageStartingWith("letters.xml, line ");
    }

    private static SchemaReading read(String xml) throws SchemaException {
        return LabelStudioConfig.read(xml, "Letters", "letters.xml");
    }
}
