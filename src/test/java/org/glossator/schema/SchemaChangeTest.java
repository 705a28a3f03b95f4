package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.random.RandomGenerator;
import org.glossator.kit.Property;
import org.glossator.kit.RandomChanges;
import org.glossator.kit.RandomSchemas;
import org.junit.jupiter.api.Test;

class SchemaChangeTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName EVENT = new LabelName("Event");
    private static final LabelName STATE = new LabelName("State");

    private final Schema schema = SchemaTemplates.byDefault();

    @Test
    void any_run_of_changes_leaves_a_schema_that_reads_back_as_it_was_written() {
        Property.check(80, random -> {
            Schema now = RandomSchemas.any(random);
            for (int i = 0; i < 20; i++) {
                now = changed(now, random);
                assertThat(Flaws.of(now)).isEmpty();
                assertThat(SchemaJson.read(SchemaJson.write(now), "random")).isEqualTo(now);
            }
        });
    }

    private static Schema changed(Schema schema, RandomGenerator random) throws SchemaException {
        SchemaChange change = RandomChanges.any(schema, random);
        try {
            return change.in(schema);
        } catch (FlawedSchemaException refusal) {
            assertThat(refusal.getMessage()).endsWith(".");
            return schema;
        }
    }

    @Test
    void a_label_keeps_its_place_when_it_is_renamed_and_whatever_names_it_follows() throws FlawedSchemaException {
        Schema after = new LabelChange.Rename(ACTOR, new LabelName("Agent")).in(schema);
        assertThat(after.labels().getFirst().name().value()).isEqualTo("Agent");
        assertThat(after.labels().getFirst().children())
                .isEqualTo(schema.labels().getFirst().children());
        assertThat(after.attribute(new AttributeName("mention")).orElseThrow().on())
                .extracting(LabelName::value)
                .containsExactly("Agent", "Location", "Agreement");
        assertThat(after.relation(new RelationName("party")).orElseThrow().to())
                .extracting(LabelName::value)
                .containsExactly("Agent");
        assertThat(after.version()).isEqualTo(schema.version() + 1);
    }

    @Test
    void a_name_that_another_has_is_refused_and_says_whose_field_it_is() {
        assertRefused(new LabelChange.Rename(ACTOR, EVENT), "There is already a label “Event”.", Flaw.Field.NAME);
        assertRefused(
                new LabelChange.Rename(STATE, ACTOR), "The label “Actor” stands beneath itself.", Flaw.Field.NAME);
        assertRefused(
                new AttributeChange.Rename(
                        AttributeScope.ANNOTATIONS, new AttributeName("tense"), new AttributeName("stance")),
                "There is already an attribute “stance”.",
                Flaw.Field.NAME);
        assertRefused(
                new RelationChange.Rename(new RelationName("party"), new RelationName("agent")),
                "There is already a relation “agent”.",
                Flaw.Field.NAME);
    }

    @Test
    void a_key_that_another_label_has_is_refused_with_its_name() {
        assertRefused(
                new LabelChange.Rekey(EVENT, "1"),
                "The key “1” marks “Actor” already and cannot mark “Event” too.",
                Flaw.Field.KEY);
        assertRefused(new LabelChange.Rekey(EVENT, "ab"), "“ab” is not one printable character", Flaw.Field.KEY);
    }

    @Test
    void a_label_cannot_move_beneath_itself() {
        assertRefused(
                new LabelChange.Move(ACTOR, STATE, 0),
                "“Actor” cannot move beneath “State”, which stands beneath it.",
                Flaw.Field.CHILDREN);
        assertRefused(new LabelChange.Move(ACTOR, ACTOR, 0), "cannot move beneath", Flaw.Field.CHILDREN);
    }

    @Test
    void a_label_moves_with_all_beneath_it() throws FlawedSchemaException {
        Schema after = new LabelChange.Move(ACTOR, EVENT, 2).in(schema);
        assertThat(after.labels()).hasSize(schema.labels().size() - 1);
        assertThat(after.pathTo(STATE))
                .extracting(label -> label.name().value())
                .containsExactly("Event", "Actor", "State");
        assertThat(after.allLabels()).hasSameSizeAs(schema.allLabels().toList());
    }

    @Test
    void what_is_beneath_a_removed_label_moves_up_and_stands_for_it() throws FlawedSchemaException {
        Schema after = new LabelChange.Remove(ACTOR, null).in(schema);
        assertThat(after.labels().getFirst().name()).isEqualTo(STATE);
        assertThat(after.relation(new RelationName("party")).orElseThrow().to())
                .contains(STATE)
                .doesNotContain(ACTOR);
    }

    @Test
    void what_is_left_with_no_label_goes_rather_than_stand_on_every_label() throws FlawedSchemaException {
        LabelName date = new LabelName("Date");
        Schema after = new LabelChange.Remove(date, null).in(schema);
        assertThat(after.attribute(new AttributeName("iso date"))).isEmpty();
        assertThat(after.relation(new RelationName("time"))).isEmpty();
        Schema inherited = new LabelChange.Remove(date, EVENT).in(schema);
        assertThat(inherited
                        .attribute(new AttributeName("iso date"))
                        .orElseThrow()
                        .on())
                .containsExactly(EVENT);
    }

    @Test
    void a_broken_pattern_is_refused_with_the_reason() {
        AttributeType date = schema.attribute(new AttributeName("iso date")).orElseThrow();
        assertRefused(
                new AttributeChange.Revise(AttributeScope.ANNOTATIONS, date.matching("(\\d")),
                "The pattern “(\\d” of “iso date” is not a regular expression (Unclosed group).",
                Flaw.Field.PATTERN);
    }

    @Test
    void a_default_follows_its_value_and_cannot_be_taken_from_under_it() throws FlawedSchemaException {
        AttributeName modality = new AttributeName("modality");
        Schema after =
                new AttributeChange.RenameValue(AttributeScope.ANNOTATIONS, modality, "asserted", "stated").in(schema);
        assertThat(after.attribute(modality).orElseThrow().defaultValue()).contains("stated");
        Schema less =
                new AttributeChange.RemoveValue(AttributeScope.ANNOTATIONS, modality, "asserted", null).in(schema);
        assertThat(less.attribute(modality).orElseThrow().defaultValue()).isEmpty();
        AttributeType attribute = schema.attribute(modality).orElseThrow();
        assertRefused(
                new AttributeChange.Revise(AttributeScope.ANNOTATIONS, attribute.fallingBackOn("sung")),
                "The default “sung” is not a value that “modality” can have.",
                Flaw.Field.DEFAULT);
    }

    @Test
    void what_is_gone_is_refused() {
        assertRefused(
                new LabelChange.Recolour(new LabelName("Nobody"), null),
                "“Nobody” is not in this schema any more.",
                Flaw.Field.NAME);
    }

    @Test
    void adding_what_is_missing_leaves_what_is_there() throws FlawedSchemaException {
        Schema other = Schema.empty("Other")
                .withLabels(List.of(
                        Label.of("Actor", new Colour("#000000")).over(List.of(Label.of("Ship", new Colour("#111111")))),
                        Label.of("Emotion", new Colour("#222222")).keyed("1")));
        Schema after = new WholeChange.Complete(other).in(schema);
        assertThat(after.colourOf(ACTOR)).isEqualTo(schema.colourOf(ACTOR));
        assertThat(after.pathTo(new LabelName("Ship")))
                .extracting(label -> label.name().value())
                .containsExactly("Actor", "Ship");
        assertThat(after.label(new LabelName("Emotion")).orElseThrow().hotKey()).isEmpty();
        assertThat(after.relations()).isEqualTo(schema.relations());
    }

    private void assertRefused(SchemaChange change, String sentence, Flaw.Field field) {
        assertThatExceptionOfType(FlawedSchemaException.class)
                .isThrownBy(() -> change.in(schema))
                .withMessageContaining(sentence)
                .satisfies(refusal -> assertThat(refusal.flaw().field()).isEqualTo(field));
    }
}
