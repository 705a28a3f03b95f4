package org.glossator.schema;

import java.math.BigDecimal;
import java.util.List;

/// What an attribute says of an annotation.
public sealed interface AttributeValue {

    /// Words, or one of the values that a choice offers.
    record Text(String value) implements AttributeValue {
        @Override
        public String toString() {
            return value;
        }
    }

    /// Yes or no.
    record Flag(boolean value) implements AttributeValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /// A number, kept as it was written.
    record Numeric(BigDecimal value) implements AttributeValue {
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /// Several of the values that a choice offers.
    record Choices(List<String> values) implements AttributeValue {
        public Choices {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return String.join(", ", values);
        }
    }
}
