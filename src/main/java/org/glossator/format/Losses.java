package org.glossator.format;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;

/// Gathers what an export cannot write, each with its place.
public final class Losses {

    private final Format format;
    private final List<Loss> losses = new ArrayList<>();
    private int leftOut;

    public Losses(Format format) {
        this.format = format;
    }

    /// What was gathered, in the order of the documents.
    public List<Loss> all() {
        return losses;
    }

    /// Names whatever of `layered` the format has no room for by what it [holds][Format#holds]. Overlap is not
    /// among it: what becomes of that is the format's own affair.
    public void beyond(LayeredDocument layered) {
        if (!holds(Feature.METADATA) && !layered.document().head().metadata().isEmpty()) {
            List<String> told = List.copyOf(layered.document().head().metadata().keySet());
            add(layered, "format.loss-metadata", told);
        }
        if (!holds(Feature.LAYERS) && layered.layers().size() > 1) {
            List<String> names =
                    layered.layers().stream().map(LayerMarkup::name).toList();
            add(layered, "format.loss-layers", names);
        }
        for (LayerMarkup layer : layered.layers()) {
            layer.markup().annotations().inOrder().forEach(annotation -> beyond(layered, annotation));
            if (!holds(Feature.RELATIONS)) {
                layer.markup().relations().inOrder().forEach(relation -> relation(layered, layer, relation));
            }
        }
    }

    private void beyond(LayeredDocument layered, Annotation annotation) {
        if (!holds(Feature.ATTRIBUTES) && !annotation.attributes().isEmpty()) {
            List<String> names = annotation.attributes().keySet().stream()
                    .map(Object::toString)
                    .toList();
            add(layered, annotation, "format.loss-attributes", names);
        }
        if (!holds(Feature.NOTES) && !annotation.note().isEmpty()) {
            add(layered, annotation, "format.loss-note");
        }
        if (!holds(Feature.DISCONTINUOUS) && annotation.isDiscontinuous()) {
            add(layered, annotation, "format.loss-fragments");
        }
    }

    private void relation(LayeredDocument layered, LayerMarkup layer, Relation relation) {
        Annotation source = layer.markup().annotations().find(relation.source()).orElseThrow();
        add(layered, source, "format.loss-relation", relation.type().value());
    }

    /// Names each layer that comes back as one of another kind, because the format tells kinds by names alone.
    public void kinds(LayeredDocument layered) {
        for (LayerMarkup layer : layered.layers()) {
            if (layer.kind() != DocumentDraft.customaryKind(layer.name())) {
                add(layered, "format.loss-kind", layer.name());
            }
        }
    }

    private boolean holds(Feature feature) {
        return format.holds().contains(feature);
    }

    /// Names something about a document as a whole: the message `key` with the document's name, the format's and
    /// then `more` as its arguments.
    public void add(LayeredDocument layered, String key, Object... more) {
        losses.add(new Loss(layered.document().id(), null, message(layered, key, List.of(more))));
    }

    /// Names a document that is not written at all, as [#add] names something about it.
    public void leaveOut(LayeredDocument layered, String key, Object... more) {
        add(layered, key, more);
        leftOut++;
    }

    /// Names something about an annotation: the message `key` with the document's name, the format's, the label,
    /// start and end in code points, and then `more` as its arguments.
    public void add(LayeredDocument layered, Annotation annotation, String key, Object... more) {
        Span outer = annotation.outer();
        OffsetMap offsets = OffsetMap.of(layered.document().text());
        List<Object> arguments = new ArrayList<>(List.of(
                annotation.label().value(), offsets.toCodePoint(outer.start()), offsets.toCodePoint(outer.end())));
        arguments.addAll(List.of(more));
        losses.add(new Loss(layered.document().id(), outer, message(layered, key, arguments)));
    }

    private Message message(LayeredDocument layered, String key, List<Object> more) {
        List<Object> arguments = new ArrayList<>(List.of(layered.document().name(), format.name()));
        arguments.addAll(more);
        return new Message(key, arguments);
    }

    /// What an export of `tally` reports. Documents that were left out, and relations that the format has no room
    /// for, do not count as written.
    public LossReport report(Tally tally) {
        int relations = holds(Feature.RELATIONS) ? tally.relations() : 0;
        return new LossReport(new Tally(tally.documents() - leftOut, tally.annotations(), relations), losses);
    }
}
