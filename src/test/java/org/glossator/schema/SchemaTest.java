package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Schema SCHEMA = SchemaTemplates.byDefault();
    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName STATE = new LabelName("State");
    private static final LabelName ASSAULT = new LabelName("Assault");
    private static final LabelName STRANGER = new LabelName("Stranger");

    @Test
    void a_label_is_found_wherever_it_stands_in_the_tree() {
        assertThat(SCHEMA.label(STATE)).isPresent();
        assertThat(SCHEMA.label(STRANGER)).isEmpty();
        assertThat(SCHEMA.pathTo(STATE)).extracting(Label::name).containsExactly(ACTOR, STATE);
        assertThat(SCHEMA.pathTo(STRANGER)).isEmpty();
    }

    @Test
    void a_label_without_a_colour_takes_the_nearest_above() {
        assertThat(SCHEMA.colourOf(STATE)).isEqualTo(SCHEMA.colourOf(ACTOR)).isEqualTo(new Colour("#2F6FDE"));
        assertThat(SCHEMA.colourOf(STRANGER)).isEqualTo(Schema.PLAIN);
    }

    @Test
    void a_label_without_a_guideline_takes_the_nearest_above() {
        assertThat(SCHEMA.guidelineFor(STATE)).startsWith("Whoever acts").isEqualTo(SCHEMA.guidelineFor(ACTOR));
        assertThat(SCHEMA.guidelineFor(STRANGER)).isEmpty();
    }

    @Test
    void what_stands_beneath_an_event_is_an_event() {
        assertThat(SCHEMA.isEvent(ASSAULT)).isTrue();
        assertThat(SCHEMA.isEvent(STATE)).isFalse();
        assertThat(SCHEMA.isEvent(STRANGER)).isFalse();
    }

    @Test
    void attributes_are_inherited_by_narrower_labels() {
        assertThat(SCHEMA.attributesOn(ASSAULT))
                .extracting(attribute -> attribute.name().value())
                .containsExactly("modality", "polarity", "tense", "stance", "certainty");
        assertThat(SCHEMA.attribute(new AttributeName("metonymy")))
                .map(AttributeType::kind)
                .contains(AttributeType.Kind.FLAG);
    }

    @Test
    void relations_lead_only_where_their_ends_allow() {
        assertThat(SCHEMA.relationsBetween(ASSAULT, STATE))
                .extracting(relation -> relation.name().value())
                .containsExactly("agent", "patient", "participant", "same as");
        assertThat(SCHEMA.relationsBetween(STATE, ASSAULT))
                .extracting(relation -> relation.name().value())
                .containsExactly("same as");
        assertThat(SCHEMA.relation(new RelationName("agent"))).isPresent();
        assertThat(SCHEMA.relation(new RelationName("enemy"))).isEmpty();
    }

    @Test
    void an_attribute_accepts_its_own_kind_of_value_only() {
        AttributeType modality = SCHEMA.attribute(new AttributeName("modality")).orElseThrow();
        assertThat(modality.accepts(new AttributeValue.Text("planned"))).isTrue();
        assertThat(modality.accepts(new AttributeValue.Text("Planned"))).isFalse();
        assertThat(modality.accepts(new AttributeValue.Flag(true))).isFalse();
        assertThat(modality.accepts(new AttributeValue.Choices(List.of("planned"))))
                .isFalse();
        AttributeType date = SCHEMA.attribute(new AttributeName("iso date")).orElseThrow();
        assertThat(date.accepts(new AttributeValue.Text("2016-12-31"))).isTrue();
        assertThat(date.accepts(new AttributeValue.Text("yesterday"))).isFalse();
        assertThat(date.accepts(new AttributeValue.Numeric(BigDecimal.ONE))).isFalse();
    }

    @Test
    void a_number_that_would_fill_the_memory_is_none() {
        assertThat(AttributeValue.Numeric.parse("1e999999999")).isEmpty();
        assertThat(AttributeValue.Numeric.parse("1e99999999999")).isEmpty();
        assertThat(AttributeValue.Numeric.parse("1e-999999999")).isEmpty();
        assertThat(AttributeValue.Numeric.parse("one")).isEmpty();
        assertThat(AttributeValue.Numeric.parse("12.50")).contains(new AttributeValue.Numeric(new BigDecimal("12.50")));
    }

    @Test
    void a_colour_is_six_hexadecimal_digits_in_any_case() {
        assertThat(Colour.parse("#2f6fde")).contains(new Colour("#2F6FDE"));
        assertThat(Colour.parse("2f6fde")).isEmpty();
        assertThat(Colour.parse("#2f6fd")).isEmpty();
    }
}
