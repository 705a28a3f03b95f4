package org.glossator.ui.review.model;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;

/// By what a case is known again after a document was compared anew: the marks or relations that it is about.
record CaseKey(Set<UUID> things) {

    CaseKey {
        things = Set.copyOf(things);
    }

    static CaseKey of(Case item) {
        Set<UUID> things = new HashSet<>();
        switch (item) {
            case MarkCase marks -> marks.present().stream().map(Annotation::id).forEach(id -> things.add(id.value()));
            case RelationCase links -> {
                for (int i = 0; i < links.layers().size(); i++) {
                    links.relation(i).ifPresent(link -> things.add(link.id().value()));
                }
            }
        }
        return new CaseKey(things);
    }

    /// What a decision was about.
    static CaseKey of(Decision decision) {
        Set<UUID> things = new HashSet<>();
        for (Decision.Subject subject : decision.subjects()) {
            things.add(
                    switch (subject) {
                        case Decision.Subject.Mark(var _, var mark, var _) ->
                            mark.id().value();
                        case Decision.Subject.Link(var _, var link, var _) ->
                            link.id().value();
                    });
        }
        return new CaseKey(things);
    }

    /// Whether both are about some of the same things.
    boolean meets(CaseKey other) {
        return things.stream().anyMatch(other.things::contains);
    }
}
