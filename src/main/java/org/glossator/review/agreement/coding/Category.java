package org.glossator.review.agreement.coding;

import java.util.Set;
import java.util.TreeSet;

/// What an annotator can say of an item.
public sealed interface Category {

    /// A name, such as a label.
    record Named(String name) implements Category {}

    /// A number, such as a grade.
    ///
    /// @param value finite; −0 is taken as 0
    record Valued(double value) implements Category {
        public Valued {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a number to measure with: " + value);
            }
            value += 0.0;
        }
    }

    /// Any number of names at once, also none.
    record Several(Set<String> names) implements Category {
        public Several {
            names = Set.copyOf(names);
        }
    }

    /// Every category but the one that is looked at, taken together.
    record Rest() implements Category {}

    static Category of(String name) {
        return new Named(name);
    }

    static Category of(double value) {
        return new Valued(value);
    }

    static Category of(Set<String> names) {
        return new Several(names);
    }

    /// What it is called where no schema says otherwise: the name, the number without needless digits, the names in
    /// order.
    default String text() {
        return switch (this) {
            case Named(String name) -> name;
            case Valued(double value) ->
                value == Math.rint(value) && Math.abs(value) < 1e15
                        ? Long.toString((long) value)
                        : Double.toString(value);
            case Several(Set<String> names) -> String.join(", ", new TreeSet<>(names));
            case Rest() -> "…";
        };
    }
}
