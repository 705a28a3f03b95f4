package org.glossator.ui.annotate.side;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.ProjectState;
import org.glossator.schema.AttributeType;
import org.glossator.ui.annotate.listing.Criterion;
import org.glossator.ui.annotate.model.DocumentRow;

/// What the list of documents can be filtered by, as things stand: groups of criteria under a heading each. States
/// that no document is in, and metadata that tell every document from the other, are not offered.
record FilterMenu(ProjectState state, List<DocumentRow> rows, List<Layer> others) {

    private static final List<DocumentState> USUAL =
            List.of(DocumentState.NEW, DocumentState.IN_PROGRESS, DocumentState.DONE);
    private static final int MOST_VALUES = 40;

    /// The groups by their headings; none is empty.
    SequencedMap<Message, List<Criterion>> groups() {
        SequencedMap<Message, List<Criterion>> groups = new LinkedHashMap<>();
        groups.put(Message.of("documents.group-state"), states());
        groups.put(Message.of("documents.group-label"), labels());
        groups.put(Message.of("documents.group-marks"), marks());
        groups.put(Message.of("documents.group-by"), layers());
        described().forEach((name, criteria) -> groups.put(Message.of("documents.group-described", name), criteria));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private List<Criterion> states() {
        Stream<Criterion> given =
                rows.stream().anyMatch(DocumentRow::isAssigned) ? Stream.of(new Criterion.Assigned()) : Stream.empty();
        Stream<Criterion> states = Stream.of(DocumentState.values())
                .filter(each -> USUAL.contains(each)
                        || rows.stream().anyMatch(row -> row.tally().state() == each))
                .map(Criterion.InState::new);
        return Stream.concat(given, states).toList();
    }

    private List<Criterion> labels() {
        return state.schema()
                .allLabels()
                .map(each -> (Criterion) new Criterion.Marked(each.name()))
                .toList();
    }

    private List<Criterion> marks() {
        List<Criterion> marks = new ArrayList<>(List.of(new Criterion.Unmarked(), new Criterion.Noted()));
        if (!others.isEmpty()) {
            marks.add(new Criterion.Disputed());
        }
        return marks;
    }

    private List<Criterion> layers() {
        return others.stream()
                .map(each -> (Criterion) new Criterion.MarkedBy(each))
                .toList();
    }

    /// What is told of documents: document labels in the schema's order, then other metadata.
    private SequencedMap<String, List<Criterion>> described() {
        Map<String, SequencedSet<String>> told = new TreeMap<>();
        for (DocumentRow row : rows) {
            row.head()
                    .metadata()
                    .forEach((name, value) -> value.lines()
                            .forEach(line -> told.computeIfAbsent(name, _ -> new TreeSet<>())
                                    .add(line)));
        }
        SequencedMap<String, List<Criterion>> described = new LinkedHashMap<>();
        Stream<String> first = state.schema().documentLabels().stream()
                .map(AttributeType::name)
                .map(name -> name.value());
        Stream.concat(first, told.keySet().stream())
                .distinct()
                .filter(told::containsKey)
                .forEach(name -> {
                    SequencedSet<String> values = told.getOrDefault(name, new TreeSet<>());
                    if (values.size() <= MOST_VALUES) {
                        described.put(
                                name,
                                values.stream()
                                        .map(value -> (Criterion) new Criterion.Described(name, value))
                                        .toList());
                    }
                });
        return described;
    }
}
