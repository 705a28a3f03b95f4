package org.glossator.store.journal;

import java.util.List;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.RelationId;
import org.glossator.project.LayerDocument;
import org.glossator.project.Thing;
import org.glossator.text.DocumentId;

/// What a row calls a thing of whatever kind: the kind and the ids that tell it from others, parted by blanks.
public final class ThingKey {

    private ThingKey() {}

    public static String of(Thing thing) {
        return switch (thing) {
            case Thing.AnAnnotation(var place, var id) -> "annotation " + of(place) + " " + id;
            case Thing.ARelation(var place, var id) -> "relation " + of(place) + " " + id;
            case Thing.ADecision(var place, var id) -> "decision " + of(place) + " " + id;
            case Thing.AState(var place) -> "state " + of(place);
            case Thing.AnAssignment(var place) -> "assignment " + of(place);
            case Thing.ARemark(var place) -> "remark " + of(place);
            case Thing.ADocument(var id) -> "document " + id;
            case Thing.ALayer(var id) -> "layer " + id;
            case Thing.TheSchema() -> "schema";
            case Thing.TheName() -> "name";
        };
    }

    private static String of(LayerDocument place) {
        return place.layer() + " " + place.document();
    }

    /// The thing that [#of] calls so.
    ///
    /// @throws IllegalArgumentException or IndexOutOfBoundsException if nothing is called so
    public static Thing parse(String key) {
        List<String> words = List.of(key.split(" ", -1));
        return switch (words.getFirst()) {
            case "annotation" -> new Thing.AnAnnotation(place(words), AnnotationId.parse(words.get(3)));
            case "relation" -> new Thing.ARelation(place(words), RelationId.parse(words.get(3)));
            case "decision" -> new Thing.ADecision(place(words), DecisionId.parse(words.get(3)));
            case "assignment" -> new Thing.AnAssignment(place(words));
            case "remark" -> new Thing.ARemark(place(words));
            case "state" -> new Thing.AState(place(words));
            case "document" -> new Thing.ADocument(DocumentId.parse(words.get(1)));
            case "layer" -> new Thing.ALayer(LayerId.parse(words.get(1)));
            case "schema" -> new Thing.TheSchema();
            case "name" -> new Thing.TheName();
            default -> throw new IllegalArgumentException("Not a kind of thing: " + key);
        };
    }

    private static LayerDocument place(List<String> words) {
        return new LayerDocument(LayerId.parse(words.get(1)), DocumentId.parse(words.get(2)));
    }
}
