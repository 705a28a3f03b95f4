package org.glossator.workflow.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.format.LayerMarkup;
import org.glossator.format.Tally;
import org.glossator.message.Message;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.BringIn;
import org.glossator.text.TextDocument;

/// A document of an import: what comes in over it, layer by layer, beside what stands on it already.
public final class Arrival {

    private final TextDocument document;
    private final boolean fresh;
    private final Map<LayerId, Markup> standing;
    private final Map<Layer, Part> parts = new LinkedHashMap<>();

    /// What comes into one layer.
    private static final class Part {
        private final List<Annotation> annotations = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private Markup now;

        Part(Markup now) {
            this.now = now;
        }

        void take(Joining.Joined joined) {
            annotations.addAll(joined.annotations());
            relations.addAll(joined.relations());
            now = joined.after();
        }
    }

    private Arrival(TextDocument document, boolean fresh, Map<LayerId, Markup> standing) {
        this.document = document;
        this.fresh = fresh;
        this.standing = standing;
    }

    /// A document that the project does not have.
    public static Arrival fresh(TextDocument document) {
        return new Arrival(document, true, Map.of());
    }

    /// A document of the project, with what stands on it there.
    public static Arrival known(TextDocument document, Map<LayerId, Markup> standing) {
        return new Arrival(document, false, standing);
    }

    /// Whether the project does not have it.
    public boolean isFresh() {
        return fresh;
    }

    public TextDocument document() {
        return document;
    }

    /// Brings a layer of a source into a layer of the project.
    ///
    /// @param told is told what of it does not come in, and why
    /// @return how much came in
    public Tally take(LayerMarkup layer, Layer into, Consumer<Message> told) {
        Part part = parts.computeIfAbsent(into, each -> new Part(standing.getOrDefault(each.id(), Markup.EMPTY)));
        Markup markup =
                layer.name().equals(into.name()) ? layer.markup() : Joining.poured(layer.markup(), layer.name());
        Joining.Joined joined = Joining.of(part.now, markup, new Wording(document, into.name(), told));
        part.take(joined);
        return new Tally(0, joined.annotations().size(), joined.relations().size());
    }

    /// What came in, layer by layer.
    public List<Came> came() {
        List<Came> came = new ArrayList<>();
        parts.forEach(
                (layer, part) -> came.add(new Came(layer, part.annotations, part.relations, part.now.annotations())));
        return came;
    }

    /// What came into one layer.
    ///
    /// @param all the annotations that stand there then, at which relations may end
    public record Came(Layer layer, List<Annotation> annotations, List<Relation> relations, AnnotationSet all) {
        public boolean isNothing() {
            return annotations.isEmpty() && relations.isEmpty();
        }
    }

    /// The document as the edit brings it in; only where it is fresh.
    public AddDocuments.Incoming incoming() {
        Map<Layer, Markup> layers = new LinkedHashMap<>();
        parts.forEach((layer, part) -> layers.put(layer, part.now));
        return new AddDocuments.Incoming(document, layers);
    }

    /// What the edit adds to a document that is there; empty if nothing is new.
    public List<BringIn.Addition> additions() {
        return came().stream()
                .filter(each -> !each.isNothing())
                .map(each -> new BringIn.Addition(document.id(), each.layer(), each.annotations(), each.relations()))
                .toList();
    }
}
