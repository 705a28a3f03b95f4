package org.glossator.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// Counts what uses the schema of a project, in one pass over its documents. What is counted is the state in which it
/// was begun, document by document as it is read; edits may go on meanwhile.
public final class CountUses {

    private final Schema schema;
    private final Map<SchemaItem, Count> counts = new HashMap<>();

    private CountUses(Schema schema) {
        this.schema = schema;
    }

    /// All uses in `project`. Reads files: to be called on any thread but the one that shows the window.
    ///
    /// @param progress told in documents; may cancel
    public static SchemaUses in(Project project, Progress progress) throws StoreException {
        ProjectState state = project.state();
        Set<DocumentId> marked = new HashSet<>();
        state.tallies().forEach((place, tally) -> {
            if (tally.annotations() > 0) {
                marked.add(place.document());
            }
        });
        CountUses count = new CountUses(state.schema());
        List<DocumentHead> documents = state.documents();
        for (int i = 0; i < documents.size(); i++) {
            progress.report(i, documents.size());
            DocumentHead document = documents.get(i);
            count.metadata(document);
            if (marked.contains(document.id())) {
                project.read(document.id())
                        .ifPresent(content -> content.layers()
                                .forEach((layer, markup) -> count.markup(markup, document.id(), layer)));
            }
        }
        return count.uses();
    }

    private void metadata(DocumentHead document) {
        for (AttributeType label : schema.documentLabels()) {
            String text = document.metadata().get(label.name().value());
            if (text != null) {
                SchemaItem item = new SchemaItem.ADocumentLabel(label.name());
                of(item).in(document.id());
                values(label, text)
                        .forEach(value -> of(new SchemaItem.AValue(item, value)).in(document.id()));
            }
        }
    }

    private static List<String> values(AttributeType label, String text) {
        return switch (label.kind()) {
            case CHOICES -> List.of(text.split(", "));
            case CHOICE -> List.of(text);
            case FLAG, TEXT, NUMBER -> List.of();
        };
    }

    private void markup(Markup markup, DocumentId document, LayerId layer) {
        for (Annotation annotation : markup.annotations().inOrder()) {
            of(new SchemaItem.ALabel(annotation.label())).in(document, layer);
            annotation.attributes().forEach((name, value) -> attribute(name, value, document, layer));
        }
        for (Relation relation : markup.relations().inOrder()) {
            of(new SchemaItem.ARelation(relation.type())).in(document, layer);
        }
    }

    private void attribute(AttributeName name, AttributeValue value, DocumentId document, LayerId layer) {
        SchemaItem item = new SchemaItem.AnAttribute(name);
        of(item).in(document, layer);
        // What is written freely is not counted word by word.
        boolean chosen = schema.attribute(name)
                .filter(attribute -> attribute.kind() == Kind.CHOICE || attribute.kind() == Kind.CHOICES)
                .isPresent();
        if (chosen && value instanceof AttributeValue.Choices(var several)) {
            several.forEach(each -> of(new SchemaItem.AValue(item, each)).in(document, layer));
        } else if (chosen && value instanceof AttributeValue.Text(var one)) {
            of(new SchemaItem.AValue(item, one)).in(document, layer);
        }
    }

    private Count of(SchemaItem item) {
        return counts.computeIfAbsent(item, _ -> new Count());
    }

    private SchemaUses uses() {
        Map<SchemaItem, SchemaUses.Use> uses = new HashMap<>();
        counts.forEach((item, count) -> uses.put(item, count.use()));
        return new SchemaUses(uses);
    }

    private static final class Count {

        private final Set<DocumentId> documents = new HashSet<>();
        private final Set<LayerId> layers = new HashSet<>();
        private int times;

        void in(DocumentId document) {
            times++;
            documents.add(document);
        }

        void in(DocumentId document, LayerId layer) {
            in(document);
            layers.add(layer);
        }

        SchemaUses.Use use() {
            return new SchemaUses.Use(times, documents.size(), layers.size());
        }
    }
}
