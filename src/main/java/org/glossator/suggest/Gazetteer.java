package org.glossator.suggest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.schema.LabelName;
import org.glossator.search.Phrases;
import org.glossator.task.Progress;

/// Suggests the names of a list, each with the labels it stands under there. What is in the list is sure: the
/// score is 1, or as much less as there are labels for one name.
public final class Gazetteer implements Suggester {

    /// What it is called.
    public static final String SOURCE = "gazetteer";

    private static final Comparator<LabelName> BY_NAME = Comparator.comparing(LabelName::value);

    private final Phrases<Set<LabelName>> names;

    private Gazetteer(Phrases<Set<LabelName>> names) {
        this.names = names;
    }

    /// A name with one of its labels.
    public record Entry(String name, LabelName label) {}

    /// The gazetteer of these entries; names that differ only in case or blanks are one.
    public static Gazetteer of(List<Entry> entries) {
        Map<String, Set<LabelName>> labels = new HashMap<>();
        for (Entry entry : entries) {
            labels.computeIfAbsent(Phrases.folded(entry.name()), _ -> new TreeSet<>(BY_NAME))
                    .add(entry.label());
        }
        return new Gazetteer(Phrases.of(labels));
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public List<Suggestion> suggest(String text, Progress progress) {
        return names.in(text, progress).stream()
                .flatMap(hit -> hit.phrase().stream()
                        .map(label -> new Suggestion(
                                hit.span(), label, 1.0 / hit.phrase().size(), SOURCE)))
                .sorted()
                .toList();
    }
}
