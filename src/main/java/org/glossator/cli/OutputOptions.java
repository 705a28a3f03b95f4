package org.glossator.cli;

import picocli.CommandLine.Option;

/// How a command answers; every command has these options.
final class OutputOptions {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /// Whether a machine reads the answer.
    boolean forMachines() {
        return json;
    }
}
