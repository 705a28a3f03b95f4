package org.glossator.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.EditRefusedException;
import org.glossator.project.JournalEntry;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.project.edit.Authority;
import org.glossator.project.edit.SettleCases;
import org.glossator.project.edit.Settlement;
import org.glossator.review.adjudicate.Application;
import org.glossator.review.adjudicate.AtWork;
import org.glossator.review.adjudicate.Forecast;
import org.glossator.review.adjudicate.Rule;
import org.glossator.review.compare.Alignment;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// Applies a rule to what layers differ in, document by document, and settles it in one step that can be undone; or
/// only tells what it would come to. Documents are read one after the other and none is kept; what is kept until all
/// of it is written is what changes.
///
/// @param layers those that are compared
/// @param gold the layer that is filled; it begins with this if it is new
/// @param documents those that are gone through, in this order
public record AdjudicateLayers(
        Project project, List<Layer> layers, Layer gold, Rule rule, List<DocumentHead> documents) {

    public AdjudicateLayers {
        layers = List.copyOf(layers);
        documents = List.copyOf(documents);
    }

    /// What it comes to.
    ///
    /// @param documents those where there is something to settle, or was; others are left out
    /// @param entry what was written into the journal; empty if nothing was to be changed, or it was only
    ///     to be told
    public record Outcome(List<InDocument> documents, Optional<JournalEntry> entry) {

        public Outcome {
            documents = List.copyOf(documents);
        }

        /// In all documents together.
        public Forecast total() {
            return Forecast.sum(documents.stream().map(InDocument::forecast).toList());
        }
    }

    /// What it comes to in one document.
    public record InDocument(DocumentHead document, Forecast forecast) {}

    /// Tells what it would come to, and changes nothing. Reads files: to be called on any thread but the one that
    /// shows the window.
    ///
    /// @param progress told in documents; may cancel
    public Outcome preview(Progress progress) throws StoreException {
        return new Outcome(go(progress, (_, _) -> {}), Optional.empty());
    }

    /// Does it, as one step. What has been changed between comparing and settling is left out.
    ///
    /// @param progress told in documents while these are compared, then in changes while they are written; may
    ///     cancel until all is on disk
    /// @throws ExplainedException if it cannot be written; then nothing has changed
    public Outcome apply(Progress progress) throws ExplainedException {
        if (project.isReadOnly()) {
            throw new EditRefusedException(Message.of("project.read-only"));
        }
        Map<DocumentId, List<Settlement>> settlements = new LinkedHashMap<>();
        List<InDocument> found = go(progress, settlements::put);
        return new Outcome(found, project.apply(new SettleCases(gold, authority(), settlements), progress));
    }

    private Authority authority() {
        return rule.by(project.annotator().name());
    }

    /// Takes what is to be settled in a document.
    private interface Sink {
        void take(DocumentId document, List<Settlement> settlements);
    }

    private List<InDocument> go(Progress progress, Sink sink) throws StoreException {
        ProjectState state = project.state();
        List<LayerId> compared = layers.stream().map(Layer::id).toList();
        List<InDocument> found = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            progress.report(i, documents.size());
            DocumentHead document = documents.get(i);
            Set<LayerId> atWork = AtWork.on(document.id(), compared, state);
            var content = atWork.isEmpty() ? Optional.<DocumentContent>empty() : project.read(document.id());
            if (content.isPresent()) {
                Application application = application(content.get(), compared, atWork, state);
                if (!application.forecast().isEmpty()) {
                    found.add(new InDocument(document, application.forecast()));
                }
                if (!application.settlements().isEmpty()) {
                    sink.take(document.id(), application.settlements());
                }
            }
        }
        return found;
    }

    private Application application(
            DocumentContent content, List<LayerId> compared, Set<LayerId> atWork, ProjectState state) {
        List<Markup> markup = compared.stream().map(content::markup).toList();
        return Application.of(
                rule,
                Alignment.of(content.document().id(), compared, markup),
                Application.Trial.on(content, gold.id(), state.schema(), authority(), atWork));
    }
}
