package org.glossator.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.dataset.LabelMapping.Rule;
import org.glossator.message.Message;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// What of a markup goes out and what it is called there. A relation goes with the annotations at both its ends.
///
/// @param schema of the project
public record Extract(Schema schema, ContentChoice choice) {

    /// What goes out of `markup`.
    public Markup of(Markup markup) {
        if (choice.equals(ContentChoice.ALL)) {
            return markup;
        }
        AnnotationSet annotations = AnnotationSet.of(markup.annotations().inOrder().stream()
                .flatMap(annotation -> of(annotation).stream())
                .toList());
        return new Markup(
                annotations,
                !choice.relations()
                        ? RelationSet.EMPTY
                        : RelationSet.of(markup.relations().inOrder().stream()
                                .filter(relation -> annotations
                                                .find(relation.source())
                                                .isPresent()
                                        && annotations.find(relation.target()).isPresent())
                                .toList()));
    }

    private Optional<Annotation> of(Annotation annotation) {
        return called(annotation.label()).map(label -> {
            Annotation renamed = annotation.labelled(label);
            return choice.attributes()
                    ? renamed
                    : new Annotation(annotation.id(), label, annotation.spans(), Map.of(), annotation.note());
        });
    }

    /// What `label` is called on the way out; empty where its annotations stay behind.
    private Optional<LabelName> called(LabelName label) {
        return isChosen(label) ? choice.mapping().of(label) : Optional.empty();
    }

    private boolean isChosen(LabelName label) {
        return schema.isAllowed(label, List.copyOf(choice.labels()));
    }

    /// The schema of what comes out: the chosen labels, by their names on the way out. One that is not chosen leaves
    /// what is beneath it, which moves up.
    public Schema outgoing() {
        Map<LabelName, Rule> rules = new LinkedHashMap<>(choice.mapping().rules());
        schema.allLabels()
                .map(Label::name)
                .filter(label -> !isChosen(label))
                .forEach(label -> rules.put(label, new Rule(null, 0)));
        Schema outgoing = new LabelMapping(null, rules).of(schema);
        if (!choice.attributes()) {
            outgoing = outgoing.withAttributes(List.of());
        }
        return choice.relations() ? outgoing : outgoing.withRelations(List.of());
    }

    /// The rules about labels that the schema does not have, each in a sentence with its line.
    List<Message> idleRules() {
        return choice.mapping().rules().entrySet().stream()
                .filter(rule -> schema.label(rule.getKey()).isEmpty())
                .map(rule -> Message.of(
                        "dataset.map-idle",
                        rule.getKey().value(),
                        rule.getValue().line(),
                        choice.mapping().source().map(Object::toString).orElse("")))
                .toList();
    }

    /// The names under which labels of the schema go out, in its order.
    public List<LabelName> names() {
        return schema.allLabels()
                .flatMap(label -> called(label.name()).stream())
                .distinct()
                .toList();
    }
}
