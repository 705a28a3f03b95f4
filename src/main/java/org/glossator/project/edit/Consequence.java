package org.glossator.project.edit;

import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeScope;
import org.glossator.schema.AttributeType;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationChange;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.WholeChange;

/// What a change of the schema means for what uses it.
interface Consequence {

    /// Whether it can mean anything for annotations and relations.
    default boolean concernsMarks() {
        return true;
    }

    /// What becomes of an annotation; empty if it goes.
    default Optional<Annotation> of(Annotation annotation) {
        return Optional.of(annotation);
    }

    /// What becomes of a relation; empty if it goes. One that loses an end goes anyway.
    default Optional<Relation> of(Relation relation) {
        return Optional.of(relation);
    }

    /// What becomes of a document's metadata.
    default Map<String, String> of(Map<String, String> metadata) {
        return metadata;
    }

    /// Nothing.
    record None() implements Consequence {
        @Override
        public boolean concernsMarks() {
            return false;
        }
    }

    /// Annotations with one label get another, or go.
    record OfLabel(LabelName label, Optional<LabelName> heir) implements Consequence {
        @Override
        public Optional<Annotation> of(Annotation annotation) {
            return annotation.label().equals(label) ? heir.map(annotation::labelled) : Optional.of(annotation);
        }
    }

    /// Relations of one type get another, or go.
    record OfRelation(RelationName type, Optional<RelationName> heir) implements Consequence {
        @Override
        public Optional<Relation> of(Relation relation) {
            return relation.type().equals(type) ? heir.map(relation::typed) : Optional.of(relation);
        }
    }

    /// What is told in an attribute of annotations is told otherwise.
    record OfAttribute(AttributeRetelling retelling) implements Consequence {
        @Override
        public Optional<Annotation> of(Annotation annotation) {
            return Optional.of(retelling.of(annotation));
        }
    }

    /// What is told in a label of documents is told otherwise.
    record OfDocumentLabel(AttributeRetelling retelling) implements Consequence {
        @Override
        public boolean concernsMarks() {
            return false;
        }

        @Override
        public Map<String, String> of(Map<String, String> metadata) {
            return retelling.of(metadata);
        }
    }

    /// The consequence of `change` to `schema`, with this fate for what uses that which it takes out.
    static Consequence of(SchemaChange change, Fate fate, Schema schema) {
        return switch (change) {
            case LabelChange.Rename(var label, var to) -> new OfLabel(label, Optional.of(to));
            case LabelChange.Remove(var label, var _) ->
                fate instanceof Fate.Keep
                        ? new None()
                        : new OfLabel(label, heir(fate).map(LabelName::new));
            case LabelChange _ -> new None();
            case RelationChange.Rename(var type, var to) -> new OfRelation(type, Optional.of(to));
            case RelationChange.Remove(var type) ->
                fate instanceof Fate.Keep
                        ? new None()
                        : new OfRelation(type, heir(fate).map(RelationName::new));
            case RelationChange _ -> new None();
            case AttributeChange attribute -> ofAttribute(attribute, fate, schema);
            case WholeChange _ -> new None();
        };
    }

    private static Consequence ofAttribute(AttributeChange change, Fate fate, Schema schema) {
        Optional<AttributeType> before = change.scope().of(schema).stream()
                .filter(each -> each.name().equals(change.attribute()))
                .findFirst();
        return before.flatMap(attribute -> AttributeRetelling.of(change, fate, attribute))
                .<Consequence>map(retelling -> change.scope() == AttributeScope.ANNOTATIONS
                        ? new OfAttribute(retelling)
                        : new OfDocumentLabel(retelling))
                .orElseGet(None::new);
    }

    private static Optional<String> heir(Fate fate) {
        return fate instanceof Fate.Become(var name) ? Optional.of(name) : Optional.empty();
    }
}
