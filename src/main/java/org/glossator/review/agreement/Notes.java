package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Studied;
import org.glossator.review.agreement.study.Unit;
import org.glossator.review.agreement.unitizing.Unevenness;
import org.glossator.review.agreement.unitizing.UnitizingSums;

/// Tells how a measure was taken of a subject: what an item was, how missing and coinciding marks were treated, how
/// several layers come together in one figure.
final class Notes {

    private final AgreementChoice choice;
    private final Studied studied;
    private final Unit unit;

    Notes(AgreementChoice choice, Studied studied) {
        this.choice = choice;
        this.studied = studied;
        this.unit = studied.subject().unit();
    }

    List<Message> about(Measure measure) {
        List<Message> notes = new ArrayList<>();
        switch (measure) {
            case PRECISION, RECALL, F1 -> hits(measure, notes);
            case OBSERVED, KAPPA, PI, FLEISS, ALPHA, AC1 -> coding(measure, notes);
            case ALPHA_U, GAMMA -> unitizing(measure, notes);
        }
        return notes;
    }

    private void hits(Measure measure, List<Message> notes) {
        notes.add(item());
        notes.add(Message.of("agreement.note-hits", measure.name()));
        if (unit == Unit.SPANS && choice.treatment().matching() == Matching.PROPORTIONAL) {
            notes.add(Message.of("agreement.note-in-part", measure.name()));
        }
        if (measure != Measure.F1) {
            notes.add(Message.of("agreement.note-first-is-truth"));
        }
        if (studied.study().annotators() > 2) {
            notes.add(Message.of("agreement.note-pooled"));
        }
    }

    private void coding(Measure measure, List<Message> notes) {
        notes.add(item());
        notes.add(Message.of("agreement.note-missing", unit.name()));
        if (unit == Unit.SPANS || unit == Unit.RELATIONS) {
            notes.add(Message.of("agreement.note-no-negatives"));
        }
        notes.add(Message.of("agreement.note-label-against-rest"));
        if (studied.study().annotators() > 2) {
            notes.add(Message.of("agreement.note-several", measure.name()));
        }
        if (measure == Measure.ALPHA) {
            notes.add(Message.of("agreement.note-distance", studied.distance().name()));
        }
        if (measure == Measure.AC1) {
            notes.add(Message.of(
                    "agreement.note-categories", studied.study().categories().size()));
        }
    }

    private void unitizing(Measure measure, List<Message> notes) {
        notes.add(Message.of("agreement.note-units"));
        if (measure == Measure.ALPHA_U) {
            Unevenness unevenness = unevenness();
            notes.add(Message.of("agreement.note-alpha-u"));
            if (unevenness.units() > 0) {
                notes.add(Message.of("agreement.note-uneven", unevenness.coinciding(), unevenness.overlapping()));
            }
        } else {
            notes.add(Message.of(
                    "agreement.note-gamma",
                    String.valueOf(choice.plan().chance().seed())));
        }
    }

    private Unevenness unevenness() {
        return UnitizingSums.sum(studied.continua().documents().stream()
                        .map(UnitizingSums::of)
                        .toList())
                .alpha()
                .unevenness();
    }

    private Message item() {
        return switch (unit) {
            case SPANS -> Message.of("agreement.item-span", matching());
            case TOKENS -> Message.of("agreement.item-token", choice.treatment().sets() ? "SETS" : "INNERMOST");
            case ATTRIBUTES -> Message.of("agreement.item-attribute", matching());
            case RELATIONS -> Message.of("agreement.item-relation");
            case DOCUMENT_LABELS -> Message.of("agreement.item-document-label");
        };
    }

    private String matching() {
        return choice.treatment().matching().name();
    }
}
