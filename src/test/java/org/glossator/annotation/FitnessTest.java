package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaTemplates;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class FitnessTest {

    private static final Schema SCHEMA = SchemaTemplates.byDefault();
    private static final String TEXT = "😀 Iran attacked";
    private static final LabelName STATE = new LabelName("State");
    private static final LabelName ASSAULT = new LabelName("Assault");
    private static final AttributeName MODALITY = new AttributeName("modality");

    private final Annotation iran = Annotation.of(STATE, new Span(3, 7));
    private final Annotation attacked = Annotation.of(ASSAULT, new Span(8, 16));

    @Test
    void what_the_schema_offers_fits() {
        assertThat(Fitness.of(iran, SCHEMA, TEXT)).isEmpty();
        assertThat(Fitness.of(attacked.saying(MODALITY, new AttributeValue.Text("denied")), SCHEMA, TEXT))
                .isEmpty();
        assertThat(Fitness.of(relation("agent", attacked, iran), SCHEMA, both()))
                .isEmpty();
    }

    @Test
    void an_unknown_label_is_told() {
        assertThat(sentences(Fitness.of(iran.labelled(new LabelName("Planet")), SCHEMA, TEXT)))
                .containsExactly("The schema has no label “Planet”.");
    }

    @Test
    void a_span_beyond_the_text_or_through_a_character_is_told() {
        assertThat(sentences(Fitness.of(iran.over(List.of(new Span(10, 17))), SCHEMA, TEXT)))
                .containsExactly("The span 10–17 reaches beyond the text, which has 16 characters.");
        assertThat(sentences(Fitness.of(iran.over(List.of(new Span(0, 1), new Span(1, 2))), SCHEMA, TEXT)))
                .containsExactly("The span 0–1 cuts a character in two.", "The span 1–2 cuts a character in two.");
    }

    @Test
    void an_attribute_that_the_label_has_not_or_that_cannot_say_this_is_told() {
        assertThat(sentences(Fitness.of(iran.saying(MODALITY, new AttributeValue.Text("denied")), SCHEMA, TEXT)))
                .containsExactly("The schema gives the label “State” no attribute “modality”.");
        assertThat(sentences(Fitness.of(attacked.saying(MODALITY, new AttributeValue.Flag(true)), SCHEMA, TEXT)))
                .containsExactly("The attribute “modality” cannot have the value “true”.");
    }

    @Test
    void a_relation_that_the_schema_has_not_or_not_between_these_is_told() {
        assertThat(sentences(Fitness.of(relation("enemy", attacked, iran), SCHEMA, both())))
                .containsExactly("The schema has no relation “enemy”.");
        assertThat(sentences(Fitness.of(relation("agent", iran, attacked), SCHEMA, both())))
                .containsExactly("The relation “agent” cannot lead from “State” to “Assault”.");
    }

    @Test
    void a_relation_without_two_different_ends_is_told() {
        List<Misfit> loose = List.of(new Misfit.LooseEnd(new RelationName("agent")));
        assertThat(Fitness.of(relation("agent", attacked, iran), SCHEMA, AnnotationSet.of(List.of(iran))))
                .isEqualTo(loose);
        assertThat(Fitness.of(relation("agent", attacked, attacked), SCHEMA, both()))
                .isEqualTo(loose);
        assertThat(Markup.EMPTY.isEmpty()).isTrue();
        assertThat(new Markup(both(), RelationSet.EMPTY).isEmpty()).isFalse();
        assertThat(iran.attributes()).isEqualTo(Map.of());
    }

    private AnnotationSet both() {
        return AnnotationSet.of(List.of(iran, attacked));
    }

    private static Relation relation(String type, Annotation source, Annotation target) {
        return Relation.of(new RelationName(type), source.id(), target.id());
    }

    private static List<String> sentences(List<Misfit> misfits) {
        return misfits.stream().map(misfit -> misfit.message().sentence()).toList();
    }
}
