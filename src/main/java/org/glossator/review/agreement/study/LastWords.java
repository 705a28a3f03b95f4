package org.glossator.review.agreement.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.project.Change;
import org.glossator.project.JournalEntry;
import org.glossator.project.ReplicaId;
import org.glossator.text.DocumentId;

/// What annotators said last about the labels of documents, as the journal has it. A document has one truth, which
/// everybody changes; so what one annotator said is what their own entries made of it.
///
/// An entry says something about a label only where the label changed. What was undone counts as never said, so that
/// the word before it is the last one; what was redone is said again. Where the schema changed, and what is told
/// followed, nobody said anything anew, but what had been said is called otherwise, too. For one thread.
public final class LastWords {

    private final List<String> names;
    private final Set<String> offered;
    private final Map<Place, List<Said>> said = new HashMap<>();

    private record Place(DocumentId document, String label, String annotator) {}

    /// @param words empty where the label was taken away
    private record Said(ReplicaId replica, long sequence, String words) {}

    /// @param names the names of the annotators, which are those of their layers
    /// @param offered the names of the labels that the schema has for documents
    public LastWords(List<String> names, Set<String> offered) {
        this.names = List.copyOf(names);
        this.offered = Set.copyOf(offered);
    }

    /// Nobody said anything.
    public static LastWords none() {
        return new LastWords(List.of(), Set.of());
    }

    /// Hears what an entry says; entries come in the order of their stamps.
    public void hear(JournalEntry entry) {
        List<Change> changes = entry.changes().changes();
        if (changes.stream().anyMatch(Change.SchemaChanged.class::isInstance)) {
            follow(Renaming.of(changes));
        } else if (names.contains(entry.annotator().name())) {
            changes.forEach(change -> {
                if (change instanceof Change.DocumentDescribed(var before, var after)) {
                    Relabelling.between(before, after).forEach(each -> hear(entry, each));
                }
            });
        }
    }

    private void hear(JournalEntry entry, Relabelling changed) {
        Place place =
                new Place(changed.document(), changed.label(), entry.annotator().name());
        List<Said> words = said.computeIfAbsent(place, _ -> new ArrayList<>(1));
        ReplicaId replica = entry.stamp().replica();
        switch (entry.course()) {
            case JournalEntry.Course.Undone(long reverted) ->
                words.removeIf(
                        each -> each.sequence() == reverted && each.replica().equals(replica));
            case JournalEntry.Course.Done _, JournalEntry.Course.Redone _ ->
                words.add(new Said(replica, entry.stamp().sequence(), changed.after()));
        }
    }

    /// What was said is called as it is called from now on.
    private void follow(Renaming renaming) {
        Map<Place, List<Said>> renamed = new HashMap<>();
        said.forEach((place, words) -> renamed.put(
                new Place(place.document(), renaming.label(place.label()), place.annotator()),
                new ArrayList<>(words.stream()
                        .map(each ->
                                new Said(each.replica(), each.sequence(), renaming.words(place.label(), each.words())))
                        .toList())));
        said.clear();
        said.putAll(renamed);
    }

    /// What each annotator said last of a document, in the order of their names: words under the name of the label,
    /// empty where it was taken away; nothing under labels of which they never said anything.
    public List<Map<String, String>> of(DocumentId document) {
        return names.stream().map(name -> of(document, name)).toList();
    }

    private Map<String, String> of(DocumentId document, String name) {
        Map<String, String> told = new HashMap<>();
        for (String label : offered) {
            List<Said> words = said.getOrDefault(new Place(document, label, name), List.of());
            if (!words.isEmpty()) {
                told.put(label, words.getLast().words());
            }
        }
        return Map.copyOf(told);
    }

    /// The annotators who never said anything about any label that the schema has.
    public List<String> silent() {
        Set<String> told = new HashSet<>();
        said.forEach((place, words) -> {
            if (!words.isEmpty() && offered.contains(place.label())) {
                told.add(place.annotator());
            }
        });
        return names.stream().filter(name -> !told.contains(name)).toList();
    }
}
