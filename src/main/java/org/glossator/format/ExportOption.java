package org.glossator.format;

import java.util.List;
import java.util.Optional;
import org.glossator.message.Message;

/// Something to choose about the writing of a format.
///
/// @param name what the command line calls it: `overlap`
/// @param title what it decides, for people
/// @param values what can be chosen, the usual first
public record ExportOption(String name, Message title, List<Value> values) {

    /// One of the things to choose from.
    ///
    /// @param name what the command line calls it: `longest`
    /// @param title what it means, for people
    public record Value(String name, Message title) {}

    public ExportOption {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("Nothing to choose: " + name);
        }
    }

    /// What holds where nobody chooses.
    public Value usual() {
        return values.getFirst();
    }

    /// The value of this name.
    public Optional<Value> value(String wanted) {
        return values.stream().filter(value -> value.name().equals(wanted)).findFirst();
    }
}
