package org.glossator.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.DecisionSet;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.annotation.RelationSet;
import org.glossator.project.DocumentContent;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.store.journal.Columns;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;

/// Reads a document with all that stands on it.
record ContentReading(Database database) {

    private record Numbered(long number, TextDocument document) {}

    Optional<DocumentContent> content(DocumentId id) throws SQLException {
        var found = database.first(
                Sql.READ_DOCUMENT,
                row -> {
                    String text = row.text(5);
                    var head = new DocumentHead(
                            id, row.text(2), new TextDigest(row.text(3)), text.length(), Columns.metadata(row.text(4)));
                    return new Numbered(row.number(1), new TextDocument(head, text));
                },
                id.toString());
        return found.isEmpty() ? Optional.empty() : Optional.of(content(found.get()));
    }

    private DocumentContent content(Numbered found) throws SQLException {
        Map<Long, List<Annotation>> annotations = new HashMap<>();
        OffsetMap offsets = OffsetMap.of(found.document.text());
        database.list(Sql.LIST_ANNOTATIONS, row -> gather(annotations, row, annotation(row, offsets)), found.number);
        Map<Long, List<Relation>> relations = new HashMap<>();
        database.list(Sql.LIST_RELATIONS, row -> gather(relations, row, relation(row)), found.number);
        Map<Long, List<Decision>> decisions = new HashMap<>();
        database.list(Sql.LIST_DECISIONS, row -> gather(decisions, row, decision(row, offsets)), found.number);
        Map<LayerId, Markup> layers = new HashMap<>();
        database.list(Sql.LIST_LAYERS, row -> {
            Markup markup = new Markup(
                    AnnotationSet.of(annotations.getOrDefault(row.number(1), List.of())),
                    RelationSet.of(relations.getOrDefault(row.number(1), List.of())),
                    DecisionSet.of(decisions.getOrDefault(row.number(1), List.of())));
            if (!markup.isEmpty()) {
                layers.put(LayerId.parse(row.text(2)), markup);
            }
            return layers;
        });
        return DocumentContent.of(found.document, layers);
    }

    private static <T> T gather(Map<Long, List<T>> layers, Row row, T thing) throws SQLException {
        layers.computeIfAbsent(row.number(1), _ -> new ArrayList<>()).add(thing);
        return thing;
    }

    private static Annotation annotation(Row row, OffsetMap offsets) throws SQLException {
        var fragments = row.maybeText(6);
        var attributes = row.maybeText(7);
        return new Annotation(
                AnnotationId.parse(row.text(2)),
                new LabelName(row.text(3)),
                fragments.isPresent()
                        ? Columns.spans(fragments.get(), offsets)
                        : List.of(new Span(offsets.toUtf16(row.count(4)), offsets.toUtf16(row.count(5)))),
                attributes.isPresent() ? Columns.attributes(attributes.get()) : Map.of(),
                row.maybeText(8).orElse(""));
    }

    /// The decision of a row of `LIST_DECISIONS`.
    static Decision decision(Row row, OffsetMap offsets) throws SQLException {
        return new Decision(
                DecisionId.parse(row.text(2)),
                Columns.subjects(row.text(7), offsets),
                Columns.annotationIds(row.text(8)),
                Columns.relationIds(row.text(9)),
                Columns.origin(row.text(4)),
                row.text(3),
                row.maybeText(5).map(Columns::cause).orElse(null),
                row.maybeText(6).orElse(""));
    }

    private static Relation relation(Row row) throws SQLException {
        return new Relation(
                RelationId.parse(row.text(2)),
                new RelationName(row.text(3)),
                AnnotationId.parse(row.text(4)),
                AnnotationId.parse(row.text(5)));
    }
}
