package org.glossator.workflow.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;

/// Gives what comes in the names that were decided on, and leaves out what was refused, each thing with a sentence.
public final class Admitting {

    private final Admissions admissions;
    private final Schema schema;
    private final Map<SchemaItem, Optional<String>> decided = new HashMap<>();

    /// @param schema what names are held against
    public Admitting(Admissions admissions, Schema schema) {
        this.admissions = admissions;
        this.schema = schema;
    }

    /// `document` as it comes in.
    ///
    /// @param leftOut is told what does not
    public LayeredDocument admitted(LayeredDocument document, Consumer<Message> leftOut) {
        if (admissions.changesNothing()) {
            return document;
        }
        List<LayerMarkup> layers = document.layers().stream()
                .map(layer -> new LayerMarkup(
                        layer.name(),
                        layer.kind(),
                        markup(layer.markup(), new Wording(document.document(), layer.name(), leftOut))))
                .toList();
        return new LayeredDocument(document.document(), layers);
    }

    private Markup markup(Markup markup, Wording wording) {
        List<Annotation> annotations = new ArrayList<>();
        Set<AnnotationId> gone = new HashSet<>();
        for (Annotation annotation : markup.annotations().inOrder()) {
            Optional<String> label = name(new SchemaItem.ALabel(annotation.label()));
            if (label.isPresent()) {
                annotations.add(told(annotation.labelled(new LabelName(label.get())), wording));
            } else {
                gone.add(annotation.id());
                wording.tell("importing.annotation-left-out", annotation);
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : markup.relations().inOrder()) {
            Optional<String> type = name(new SchemaItem.ARelation(relation.type()));
            if (type.isPresent() && !gone.contains(relation.source()) && !gone.contains(relation.target())) {
                relations.add(relation.typed(new RelationName(type.get())));
            } else {
                wording.tell(
                        type.isPresent() ? "importing.relation-lost-its-end" : "importing.relation-left-out",
                        relation,
                        markup);
            }
        }
        return new Markup(AnnotationSet.of(annotations), RelationSet.of(relations));
    }

    private Annotation told(Annotation annotation, Wording wording) {
        Map<AttributeName, AttributeValue> told = new LinkedHashMap<>();
        annotation.attributes().forEach((attribute, value) -> {
            Optional<String> name = name(new SchemaItem.AnAttribute(attribute));
            if (name.isEmpty()) {
                wording.tell("importing.attribute-left-out", annotation, attribute.value(), value.toString());
            } else if (told.putIfAbsent(new AttributeName(name.get()), value) != null) {
                wording.tell("importing.attribute-told-twice", annotation, name.get(), value.toString());
            }
        });
        return told.equals(annotation.attributes())
                ? annotation
                : new Annotation(annotation.id(), annotation.label(), annotation.spans(), told, annotation.note());
    }

    private Optional<String> name(SchemaItem item) {
        return decided.computeIfAbsent(item, unknown -> admissions.admitted(unknown, schema));
    }
}
