package org.glossator.app;

import java.util.Map;
import org.glossator.cli.CommandLineProgram;
import org.glossator.project.Annotator;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLineProgram(Wiring.useCases(), new Annotator("me"), Wiring.console(), Map.of())
                .run(arguments));
    }
}
