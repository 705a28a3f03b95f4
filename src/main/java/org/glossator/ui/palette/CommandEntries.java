package org.glossator.ui.palette;

import java.util.stream.Stream;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyText;

/// Every command of the window as it stands, what can be done first. What changes its name with what it would do is
/// found by that name.
public final class CommandEntries implements PaletteEntries {

    private final CommandRegistry registry;

    public CommandEntries(CommandRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Stream<PaletteEntry> entries() {
        return Stream.concat(
                registry.all().stream()
                        .filter(command -> command.enabled().get())
                        .map(this::entry),
                registry.all().stream()
                        .filter(command -> !command.enabled().get())
                        .map(this::entry));
    }

    private PaletteEntry entry(Command command) {
        var badge = new PaletteEntry.Badge(
                command.category().title(), KeyText.first(registry.keyMap().keys(command)), null);
        return new PaletteEntry(
                "command:" + command.id(),
                command.name().getValue(),
                badge,
                command.enabled().get() ? null : "",
                command::run);
    }
}
