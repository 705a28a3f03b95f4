package org.glossator.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

        private static final int MOST_DIGITS = 1_000;

        public Numeric {
            if (!isSane(value)) {
                throw new IllegalArgumentException("A number of absurd length");
            }
        }

        /// The number that `written` is; empty if it is none, or one of absurd length: `1e999999999` would fill the
        /// memory with noughts when it is written out.
        public static Optional<Numeric> parse(String written) {
            if (written.length() > MOST_DIGITS) {
                return Optional.empty();
            }
            try {
                return Optional.of(new BigDecimal(written))
                        .filter(Numeric::isSane)
                        .map(Numeric::new);
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        }

        private static boolean isSane(BigDecimal value) {
            return Math.abs((long) value.scale()) + value.precision() <= MOST_DIGITS;
        }

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
