package org.glossator.ui.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.glossator.ui.match.Name;
import org.glossator.ui.match.NameQuery;

/// Entries made ready to be found, so that each letter typed costs little with ten thousand of them.
final class PaletteIndex {

    private static final int LATELY = 12;

    private final List<PaletteEntry> entries;
    private final List<Name> names;
    private final List<Integer> ages;

    /// @param recent what was used lately, the newest first
    PaletteIndex(List<PaletteEntry> entries, Recent recent) {
        this.entries = List.copyOf(entries);
        this.names = entries.stream().map(entry -> Name.of(entry.name())).toList();
        this.ages = entries.stream().map(entry -> recent.age(entry.id())).toList();
    }

    /// What fits `typed`: what can be done before what cannot, then the better fit, what was used lately a little
    /// ahead. Where nothing is typed: what was used lately, then all as it was brought.
    List<PaletteRow> find(String typed) {
        NameQuery query = NameQuery.of(typed);
        Comparator<Candidate> order = Comparator.comparing(
                        (Candidate each) -> !each.row.entry().isPossible())
                .thenComparingInt(each -> -each.score)
                .thenComparingInt(
                        each -> query.isEmpty() ? 0 : each.row.entry().name().length());
        return IntStream.range(0, entries.size())
                .mapToObj(i -> query.in(names.get(i))
                        .map(match -> new Candidate(
                                new PaletteRow(entries.get(i), match, ages.get(i) < Recent.KEPT),
                                match.score() + lead(ages.get(i)))))
                .flatMap(Optional::stream)
                .sorted(order)
                .map(Candidate::row)
                .toList();
    }

    /// How far an entry of this age is ahead: as much as a letter more at most, so that a better fit still wins.
    private static int lead(int age) {
        return age >= Recent.KEPT ? 0 : LATELY * (Recent.KEPT - age) / Recent.KEPT + 1;
    }

    private record Candidate(PaletteRow row, int score) {}
}
