package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;

/// The commands of every screen, as one meets them on a way through the whole window with the sample in it.
final class AllCommands {

    private AllCommands() {}

    /// All of them, each once, in the order of the way.
    static List<Command> of(WindowUnderTest window, Path folder) {
        List<Command> met = new ArrayList<>();
        CommandRegistry registry = window.window.surroundings().commands();
        meet(registry, met);
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        meet(registry, met);
        window.run("documents.review");
        meet(registry, met);
        window.run("documents.export");
        meet(registry, met);
        window.run("documents.export");
        return met;
    }

    private static void meet(CommandRegistry registry, List<Command> met) {
        for (Command each : FxKit.call(() -> List.copyOf(registry.all()))) {
            if (met.stream().noneMatch(known -> known.id().equals(each.id()))) {
                met.add(each);
            }
        }
    }
}
