package org.glossator.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.format.ImportReport;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Tally;
import org.glossator.message.ExplainedException;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.project.ProjectStore;
import org.glossator.project.edit.BringTogether;
import org.glossator.project.merge.ComingTexts;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;

/// Reads a project that shares no history, document by document, as something to be imported: documents are told by
/// their ids and texts, layers by their names.
///
/// @param reading what stands in it; a document whose text is in the project goes by the name that it has there
/// @param reached how far its documents have come
record StrangerReading(SourceReading reading, List<BringTogether.Reached> reached) {

    /// Reads `other` to its end.
    ///
    /// @param ours the project that it is to be brought into
    /// @throws ExplainedException if it cannot be read, or a text in it has changed since it came in there
    static StrangerReading of(Path file, ProjectStore other, ProjectState ours, Progress progress)
            throws ExplainedException {
        List<Layer> layers = other.head().layers();
        Map<LayerDocument, org.glossator.project.Tally> tallies = other.tallies();
        Counterparts counterparts = new Counterparts(ours);
        List<LayeredDocument> documents = new ArrayList<>();
        List<BringTogether.Reached> reached = new ArrayList<>();
        List<DocumentHead> heads = other.documents();
        for (DocumentHead head : heads) {
            progress.report(documents.size(), heads.size());
            Optional<DocumentContent> content = other.content(head.id());
            if (content.isPresent()) {
                ComingTexts.require(content.get().document(), String.valueOf(file.getFileName()));
                TextDocument here = counterparts.of(content.get().document());
                documents.add(new LayeredDocument(here, marked(layers, content.get())));
                for (Layer layer : layers) {
                    var tally = tallies.get(new LayerDocument(layer.id(), head.id()));
                    if (tally != null && tally.state() != DocumentState.NEW) {
                        reached.add(new BringTogether.Reached(layer.name(), layer.kind(), here.id(), tally.state()));
                    }
                }
            }
        }
        Tally all = new Tally(
                documents.size(),
                documents.stream().mapToInt(LayeredDocument::annotations).sum(),
                documents.stream().mapToInt(LayeredDocument::relations).sum());
        return new StrangerReading(new SourceReading(file, documents, new ImportReport(all, List.of())), reached);
    }

    private static List<LayerMarkup> marked(List<Layer> layers, DocumentContent content) {
        List<LayerMarkup> marked = new ArrayList<>();
        for (Layer layer : layers) {
            Markup markup = content.markup(layer.id());
            if (!markup.isEmpty()) {
                marked.add(new LayerMarkup(layer.name(), layer.kind(), markup));
            }
        }
        return marked;
    }

    /// Finds the document of the project that a document elsewhere is.
    private static final class Counterparts {
        private final ProjectState ours;
        private final Map<TextDigest, DocumentHead> byText = new HashMap<>();
        private final Map<DocumentId, Boolean> taken = new HashMap<>();

        Counterparts(ProjectState ours) {
            this.ours = ours;
            ours.documents().forEach(head -> byText.putIfAbsent(head.digest(), head));
        }

        /// The document under the id and name that its text has here, each of which is given once.
        TextDocument of(TextDocument document) {
            DocumentHead there = byText.get(document.head().digest());
            if (there == null
                    || ours.document(document.id()).isPresent()
                    || taken.putIfAbsent(there.id(), true) != null) {
                return document;
            }
            return TextDocument.of(
                    there.id(), there.name(), document.text(), document.head().metadata());
        }
    }
}
