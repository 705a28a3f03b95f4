package org.glossator.project.edit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Fitness;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Copies annotations of one layer into another over the same document, with all that is told of them, and with the
/// relations whose both ends are among them. Where the same words bear the same label there already, nothing is made
/// twice: relations are tied to what stands there.
///
/// @param from where they stand
/// @param into the layer that gets the copies; it begins with them if it is new
public record CopyAnnotations(LayerDocument from, Layer into, List<AnnotationId> annotations) implements Edit {

    public CopyAnnotations {
        annotations = List.copyOf(annotations);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        var content = plan.content(from.document());
        LayerDocument place = new LayerDocument(into.id(), from.document());
        Markup mine = content.markup(into.id());
        String text = content.document().text();
        Map<AnnotationId, AnnotationId> copies = new HashMap<>();
        Set<Relation> relations = new LinkedHashSet<>();
        plan.begin(into);
        for (AnnotationId id : annotations) {
            Annotation original = plan.annotation(from, id);
            Optional<Annotation> there = mine.annotations().find(original.label(), original.spans());
            if (there.isPresent()) {
                copies.put(id, there.get().id());
            } else {
                Annotation copy = original.renewed();
                Plan.require(Fitness.of(copy, project.schema(), text));
                plan.add(new Change.AnnotationAdded(place, copy));
                copies.put(id, copy.id());
            }
            relations.addAll(content.markup(from.layer()).relations().touching(id));
        }
        for (Relation relation : relations) {
            AnnotationId source = copies.get(relation.source());
            AnnotationId target = copies.get(relation.target());
            if (source != null && target != null && !isThere(mine, relation, source, target)) {
                plan.add(new Change.RelationAdded(
                        place, new Relation(RelationId.random(), relation.type(), source, target)));
            }
        }
        plan.begin(place);
        String name = project.layer(from.layer()).map(Layer::name).orElse("");
        return plan.named(Message.of("project.copy-annotations", annotations.size(), name));
    }

    private static boolean isThere(Markup mine, Relation relation, AnnotationId source, AnnotationId target) {
        return mine.relations().touching(source).stream()
                .anyMatch(each -> each.type().equals(relation.type())
                        && each.source().equals(source)
                        && each.target().equals(target));
    }
}
