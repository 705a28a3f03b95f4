package org.glossator.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.glossator.message.Message;
import picocli.CommandLine.Option;

/// How much is told of what was found or lost: of a kind that comes a thousand times, a person wants to see a few.
final class ListingOptions {

    private static final int OF_A_KIND = 10;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    /// Tells all of it, for what was done only to see this.
    void tellAll() {
        all = true;
    }

    /// Whether the `count`-th of a kind is still told.
    boolean hasRoomFor(int count) {
        return all || count <= OF_A_KIND;
    }

    /// Tells `found` on standard error, a sentence a line in the order in which it was met, and how many more there
    /// are.
    ///
    /// @param kind what it is, whatever it is about
    /// @param sentence what is told of it
    <T> void tell(Console console, List<T> found, Function<T, Message> kind, Function<T, Message> sentence) {
        Map<String, Integer> met = new HashMap<>();
        int more = 0;
        for (T each : found) {
            if (hasRoomFor(met.merge(kind.apply(each).key(), 1, Integer::sum))) {
                console.warn(List.of(sentence.apply(each)));
            } else {
                more++;
            }
        }
        if (more > 0) {
            console.warn(List.of(Message.of("cli.more-of-it", more)));
        }
    }
}
