package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentLabelsTest {

    private static final AttributeType TOPICS = type(AttributeType.Kind.CHOICES, "ceasefire", "aid", "rights, others");

    static Stream<AttributeValue> values() {
        return Stream.of(
                new AttributeValue.Choices(List.of("aid", "rights, others")),
                new AttributeValue.Choices(List.of()),
                new AttributeValue.Flag(true),
                new AttributeValue.Numeric(new BigDecimal("12.50")),
                new AttributeValue.Text("a statement"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_is_written_is_read_again(AttributeValue value) {
        AttributeType type = switch (value) {
            case AttributeValue.Choices _ -> TOPICS;
            case AttributeValue.Flag _ -> type(AttributeType.Kind.FLAG);
            case AttributeValue.Numeric _ -> type(AttributeType.Kind.NUMBER);
            case AttributeValue.Text _ -> type(AttributeType.Kind.TEXT);
        };

        assertThat(DocumentLabels.read(type, DocumentLabels.write(value))).contains(value);
    }

    @Test
    void choices_from_elsewhere_may_stand_on_one_line() {
        assertThat(DocumentLabels.read(TOPICS, "ceasefire; aid"))
                .contains(new AttributeValue.Choices(List.of("ceasefire", "aid")));
    }

    @Test
    void what_cannot_be_told_is_named() {
        Schema schema = new Schema("Test", 1, "", List.of(), List.of(), List.of(), List.of(TOPICS));

        assertThat(DocumentLabels.misfits(Map.of("topics", "war", "source", "anything"), schema))
                .containsExactly(new Misfit.UnfitDocumentLabel(TOPICS.name(), "war"));
    }

    private static AttributeType type(AttributeType.Kind kind, String... values) {
        return new AttributeType(new AttributeName("topics"), kind, List.of(), List.of(values), null, null, "");
    }
}
