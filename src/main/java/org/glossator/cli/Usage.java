package org.glossator.cli;

import java.util.Objects;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Refuses what a person typed.
final class Usage {

    private Usage() {}

    /// The refusal of a command that picocli has filled in, so that its `spec` is there.
    static ParameterException refused(@Nullable CommandSpec spec, Message message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message.sentence());
    }
}
