package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class AnnotationTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final String TEXT = "Foreign ministers of Iran and Turkey";

    @Test
    void a_discontinuous_annotation_quotes_its_fragments() {
        Annotation annotation = over(new Span(0, 7), new Span(21, 25));
        assertThat(annotation.isDiscontinuous()).isTrue();
        assertThat(annotation.outer()).isEqualTo(new Span(0, 25));
        assertThat(annotation.quote(TEXT)).isEqualTo("Foreign Iran");
        assertThat(annotation.covers(22)).isTrue();
        assertThat(annotation.covers(10)).isFalse();
    }

    @Test
    void an_annotation_covers_something_and_its_fragments_lie_apart_in_order() {
        assertThatIllegalArgumentException().isThrownBy(AnnotationTest::over);
        assertThatIllegalArgumentException().isThrownBy(() -> over(new Span(2, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> over(new Span(0, 3), new Span(2, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> over(new Span(4, 5), new Span(0, 3)));
        assertThat(over(new Span(0, 3), new Span(3, 5)).spans()).hasSize(2);
    }

    @Test
    void it_stays_itself_whatever_is_changed_of_it() {
        Annotation annotation = over(new Span(0, 7));
        AttributeName certainty = new AttributeName("certainty");
        Annotation changed = annotation
                .labelled(new LabelName("Event"))
                .over(List.of(new Span(1, 2)))
                .noted("doubtful")
                .saying(certainty, new AttributeValue.Text("probable"));
        assertThat(changed.id()).isEqualTo(annotation.id());
        assertThat(changed.attributes()).isEqualTo(Map.of(certainty, new AttributeValue.Text("probable")));
        assertThat(changed.silentOn(certainty).attributes()).isEmpty();
        assertThat(changed.note()).isEqualTo("doubtful");
        assertThat(annotation.note()).isEmpty();
    }

    @Test
    void an_attribute_told_again_keeps_its_place() {
        Annotation annotation = over(new Span(0, 7))
                .saying(new AttributeName("a"), new AttributeValue.Flag(true))
                .saying(new AttributeName("b"), new AttributeValue.Flag(true))
                .saying(new AttributeName("a"), new AttributeValue.Flag(false));
        assertThat(annotation.attributes().keySet())
                .extracting(AttributeName::value)
                .containsExactly("a", "b");
    }

    @Test
    void ids_read_back_as_they_are_written() {
        AnnotationId annotation = AnnotationId.random();
        RelationId relation = RelationId.random();
        LayerId layer = LayerId.random();
        assertThat(AnnotationId.parse(annotation.toString())).isEqualTo(annotation);
        assertThat(RelationId.parse(relation.toString())).isEqualTo(relation);
        assertThat(LayerId.parse(layer.toString())).isEqualTo(layer);
    }

    private static Annotation over(Span... spans) {
        return new Annotation(AnnotationId.random(), ACTOR, List.of(spans), Map.of(), "");
    }
}
