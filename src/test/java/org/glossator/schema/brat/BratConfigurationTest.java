package org.glossator.schema.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Colour;
import org.glossator.schema.Flaws;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaJson;
import org.glossator.schema.SchemaReading;
import org.junit.jupiter.api.Test;

class BratConfigurationTest {

    private static final String ANNOTATION = """
        # what can be marked in letters
        <WHO>=Writer|Office

        [entities]
        Writer
        !Thing
        	Ship
        		Galley
        	Letter
        ------------
        Office|Bureau

        [relations]
        wrote	Arg1:<WHO>, Arg2:Letter
        kin	Arg1:Writer, Arg2:Writer, <REL-TYPE>:symmetric-transitive
        near	Arg1:<ENTITY>, Arg2:<ENTITY>
        <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

        [events]
        Sail	By:Ship, From?:Office
        	Flee	By*:Writer
        Burn	By:Writer

        [attributes]
        Doubted	Arg:<EVENT>
        Doubted	Arg:Writer
        Hand	Arg:Letter, Value:neat|hasty|neat
        """;

    @Test
    void entities_and_events_become_a_tree_of_labels() throws SchemaException {
        Schema schema = read(ANNOTATION).schema();
        assertThat(schema.labels())
                .extracting(label -> label.name().value())
                .containsExactly("Writer", "Thing", "Office", "Sail", "Burn");
        assertThat(path(schema, "Galley")).containsExactly("Thing", "Ship", "Galley");
        assertThat(path(schema, "Letter")).containsExactly("Thing", "Letter");
        assertThat(schema.isEvent(new LabelName("Flee"))).isTrue();
        assertThat(schema.isEvent(new LabelName("Writer"))).isFalse();
    }

    @Test
    void relations_and_roles_know_their_ends_through_macros() throws SchemaException {
        Schema schema = read(ANNOTATION).schema();
        var wrote = schema.relation(new RelationName("wrote")).orElseThrow();
        assertThat(wrote.from()).extracting(LabelName::value).containsExactly("Writer", "Office");
        assertThat(wrote.to()).extracting(LabelName::value).containsExactly("Letter");
        assertThat(wrote.role()).isFalse();
        var kin = schema.relation(new RelationName("kin")).orElseThrow();
        assertThat(kin.symmetric() && kin.transitive()).isTrue();
        var near = schema.relation(new RelationName("near")).orElseThrow();
        assertThat(near.to()).extracting(LabelName::value).containsExactly("Writer", "Thing", "Office");
        var by = schema.relation(new RelationName("By")).orElseThrow();
        assertThat(by.role()).isTrue();
        assertThat(by.from()).extracting(LabelName::value).containsExactly("Sail", "Flee", "Burn");
        assertThat(by.to()).extracting(LabelName::value).containsExactly("Ship", "Writer");
    }

    @Test
    void attributes_are_flags_or_choices() throws SchemaException {
        Schema schema = read(ANNOTATION).schema();
        var doubted = schema.attribute(new AttributeName("Doubted")).orElseThrow();
        assertThat(doubted.kind()).isEqualTo(AttributeType.Kind.FLAG);
        assertThat(doubted.on()).extracting(LabelName::value).containsExactly("Sail", "Burn", "Writer");
        var hand = schema.attribute(new AttributeName("Hand")).orElseThrow();
        assertThat(hand.values()).containsExactly("neat", "hasty");
    }

    @Test
    void what_cannot_be_taken_over_is_named_with_its_line() throws SchemaException {
        assertThat(sentences(read(ANNOTATION)))
                .anySatisfy(each -> assertThat(each).startsWith("letters.conf, line 6: In brat “Thing” only groups"))
                .anySatisfy(each -> assertThat(each).startsWith("letters.conf, line 11: Of the names “Office|Bureau”"))
                .anySatisfy(each -> assertThat(each).startsWith("letters.conf, line 17: “<OVERLAP>” is a setting"))
                .anySatisfy(each -> assertThat(each).startsWith("letters.conf, line 20: How often the role “From”"))
                .anySatisfy(
                        each -> assertThat(each).startsWith("letters.conf, line 21: “By” is defined several times"));
    }

    @Test
    void looks_give_colours_and_words() throws SchemaException {
        SchemaReading reading = BratConfiguration.seen(read(ANNOTATION), """
            [labels]
            Writer | Writer of letters | Wr
            Pirate | Pirate
            [drawing]
            SPAN_DEFAULT	fgColor:black, bgColor:lightgreen, borderColor:darken
            Writer	bgColor:#8fb2ff, borderColor:darken
            Ship	bgColor:lightblue
            Office	bgColor:sand
            """, "visual.conf");
        assertThat(reading.schema().colourOf(new LabelName("Writer"))).isEqualTo(new Colour("#8FB2FF"));
        assertThat(reading.schema().colourOf(new LabelName("Galley"))).isEqualTo(new Colour("#ADD8E6"));
        assertThat(reading.schema().guidelineFor(new LabelName("Writer")))
                .isEqualTo("Also called: Writer of letters, Wr.");
        assertThat(sentences(reading))
                .contains("visual.conf, line 8: “sand” is not a colour that can be read; “Office” has none of its own.")
                .anySatisfy(each -> assertThat(each).startsWith("visual.conf, line 3: There is no label “Pirate”"))
                .anySatisfy(
                        each -> assertThat(each).startsWith("visual.conf, line 5: There is no label “SPAN_DEFAULT”"));
    }

    @Test
    void a_macro_that_stands_for_itself_is_refused_with_its_line() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> read("<A>=<B>\n<B>=X|<A>\n[entities]\nX\n[relations]\nr Arg1:<A>, Arg2:X\n"))
                .withMessage("letters.conf, line 1, column 1: The macro <A> stands for itself.");
    }

    @Test
    void a_label_that_stands_beneath_itself_is_left_out_and_named() throws SchemaException {
        SchemaReading reading = read("[entities]\nX\n  Y\n    X\n");
        assertThat(sentences(reading)).containsExactly("letters.conf, line 4: The label “X” stands beneath itself.");
        assertThat(reading.schema().allLabels()).hasSize(2);
    }

    @Test
    void what_is_broken_is_left_out_and_the_rest_is_sound() throws SchemaException {
        SchemaReading reading = read("""
            [entities]
            X
            *
            |
            [relations]
            r
            s Arg1 X
            t Arg1:X, Arg2:Nowhere
            [attributes]
            u Arg:
            [tools]
            v x
            """);
        assertThat(reading.schema().labels()).hasSize(1);
        assertThat(reading.schema().relations()).isEmpty();
        assertThat(reading.remarks()).extracting(SchemaReading.Remark::line).contains(3, 4, 6, 7, 8, 10, 12);
        assertThat(Flaws.of(reading.schema())).isEmpty();
        assertThat(SchemaJson.read(SchemaJson.write(reading.schema()), "s")).isEqualTo(reading.schema());
    }

    private static SchemaReading read(String text) throws SchemaException {
        return BratConfiguration.read(text, "Letters", "letters.conf");
    }

    private static List<String> path(Schema schema, String label) {
        return schema.pathTo(new LabelName(label)).stream()
                .map(each -> each.name().value())
                .toList();
    }

    private static List<String> sentences(SchemaReading reading) {
        return reading.remarks().stream()
                .map(remark -> remark.message().sentence())
                .toList();
    }
}
