package org.glossator.review.agreement.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Study;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;

class ItemsTest {

    private static final AttributeType COUNT = AttributeType.of("count", AttributeType.Kind.NUMBER);
    private static final Schema SCHEMA = new Schema(
            "Test",
            1,
            "",
            List.of(Label.of("Actor", new Colour("#2F6FDE")), Label.of("Event", new Colour("#C2410C"))),
            List.of(COUNT),
            List.of(),
            List.of());
    private static final TextDocument TEXT = TextDocument.of("statement", "Iran and Iraq met.", Map.of());

    private final List<Markup> layers = new ArrayList<>();
    private final BitSet worked = new BitSet();

    private static Annotation mark(String label, String words) {
        int start = TEXT.text().indexOf(words);
        return Annotation.of(new LabelName(label), new Span(start, start + words.length()));
    }

    private static Annotation counting(Annotation mark, String number) {
        return mark.saying(new AttributeName("count"), new AttributeValue.Numeric(new BigDecimal(number)));
    }

    private ItemsTest layer(Annotation... marks) {
        worked.set(layers.size());
        layers.add(new Markup(AnnotationSet.of(List.of(marks)), RelationSet.EMPTY));
        return this;
    }

    private ItemsTest absent() {
        layers.add(Markup.EMPTY);
        return this;
    }

    /// What each layer says of each item; `-` where it has no say.
    private List<List<String>> said(Unit unit, Matching matching, boolean sets) {
        Studies studies = new Studies(SCHEMA, layers.size(), Set.of(), Set.of(unit), new Treatment(matching, sets));
        List<LayerId> ids = layers.stream().map(_ -> LayerId.random()).toList();
        studies.add(ReadDocument.of(TEXT, ids, layers, worked));
        Study study = studies.finish().getFirst().study();
        return IntStream.range(0, study.items())
                .mapToObj(item -> IntStream.range(0, study.annotators())
                        .mapToObj(layer ->
                                study.category(item, layer).map(Category::text).orElse("-"))
                        .toList())
                .toList();
    }

    @Test
    void marks_over_the_same_words_are_one_item_and_strictly_no_others() {
        layer(mark("Actor", "Iran"), mark("Event", "met")).layer(mark("Event", "Iran"), mark("Event", "met."));
        assertThat(said(Unit.SPANS, Matching.STRICT, false))
                .containsExactlyInAnyOrder(List.of("Actor", "Event"), List.of("Event", ""), List.of("", "Event"));
        assertThat(said(Unit.SPANS, Matching.LENIENT, false))
                .containsExactlyInAnyOrder(List.of("Actor", "Event"), List.of("Event", "Event"));
    }

    @Test
    void who_did_not_work_on_a_document_says_nothing_at_all() {
        layer(mark("Actor", "Iran")).absent().layer();
        assertThat(said(Unit.SPANS, Matching.STRICT, false)).containsExactly(List.of("Actor", "-", ""));
        assertThat(said(Unit.TOKENS, Matching.STRICT, false))
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("-"));
    }

    @Test
    void a_token_has_the_label_of_the_innermost_mark_or_all_labels() {
        layer(mark("Event", "Iran and Iraq met"), mark("Actor", "Iraq")).layer();
        assertThat(said(Unit.TOKENS, Matching.STRICT, false))
                .extracting(List::getFirst)
                .containsExactly("Event", "Event", "Actor", "Event", "");
        assertThat(said(Unit.TOKENS, Matching.STRICT, true))
                .extracting(List::getFirst)
                .containsExactly("Event", "Event", "Actor, Event", "Event", "");
    }

    @Test
    void a_mark_that_cuts_a_token_labels_all_of_it() {
        layer(mark("Actor", "ra")).layer();
        assertThat(said(Unit.TOKENS, Matching.STRICT, false))
                .extracting(List::getFirst)
                .containsExactly("Actor", "", "", "", "");
    }

    @Test
    void attributes_are_compared_where_several_layers_have_the_same_mark() {
        layer(counting(mark("Actor", "Iran"), "2"), counting(mark("Event", "met"), "1"))
                .layer(counting(mark("Actor", "Iran"), "2.0"), counting(mark("Actor", "met"), "1"));
        assertThat(said(Unit.ATTRIBUTES, Matching.STRICT, false)).containsExactly(List.of("2", "2"));
    }

    @Test
    void a_number_that_is_not_told_is_missing() {
        layer(counting(mark("Actor", "Iran"), "2")).layer(mark("Actor", "Iran"));
        assertThat(said(Unit.ATTRIBUTES, Matching.STRICT, false)).containsExactly(List.of("2", "-"));
    }
}
