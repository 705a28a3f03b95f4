package org.glossator.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Decision.Cause;
import org.glossator.annotation.Decision.Origin;
import org.glossator.annotation.Decision.Subject;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.schema.RelationName;
import org.jspecify.annotations.Nullable;

/// Decisions of all sorts: by people and by rules, about marks and relations of several layers, with and without words.
public final class RandomDecisions {

    private RandomDecisions() {}

    /// A decision about things of `layers` over `text`, which must not be empty; what it is about need not stand there.
    public static Decision about(List<LayerId> layers, String text, RandomGenerator random) {
        List<Subject> subjects = new ArrayList<>();
        for (LayerId layer : layers) {
            if (subjects.isEmpty() || random.nextBoolean()) {
                subjects.add(subject(layer, text, random));
            }
        }
        @Nullable Cause cause = random.nextBoolean() ? Cause.values()[random.nextInt(Cause.values().length)] : null;
        return new Decision(
                DecisionId.random(),
                subjects,
                random.nextBoolean() ? List.of() : List.of(AnnotationId.random(), AnnotationId.random()),
                random.nextInt(4) == 0 ? List.of(RelationId.random()) : List.of(),
                Origin.values()[random.nextInt(Origin.values().length)],
                RandomTexts.name(random),
                cause,
                random.nextBoolean() ? RandomTexts.upTo(5, random) : "");
    }

    private static Subject subject(LayerId layer, String text, RandomGenerator random) {
        return random.nextInt(4) == 0
                ? new Subject.Link(
                        layer,
                        Relation.of(
                                new RelationName(RandomTexts.name(random)),
                                AnnotationId.random(),
                                AnnotationId.random()),
                        random.nextBoolean())
                : new Subject.Mark(layer, RandomDocuments.annotation(text, random), random.nextBoolean());
    }
}
