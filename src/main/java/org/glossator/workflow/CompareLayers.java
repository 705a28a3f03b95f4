package org.glossator.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.Selection;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.review.compare.Alignment;
import org.glossator.review.compare.ComparedLayers;
import org.glossator.review.compare.ComparisonException;
import org.glossator.review.compare.Coverage;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.review.compare.Summary;
import org.glossator.review.compare.TextDifference;
import org.glossator.review.compare.TextVersions;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.TextDocument;

/// Compares layers of a project document by document. Documents are read one after the other and none is kept; those
/// on which fewer than two of the layers have worked ([Coverage]) are not read at all.
public final class CompareLayers {

    /// What is to be compared.
    ///
    /// @param layers by name, in the order in which they are told
    /// @param documents only those of these names, in which `*` stands for any letters; empty for all
    /// @param labels only what concerns these and those beneath them; empty for all. Layers are aligned as wholes
    ///     all the same
    public record Wanted(List<String> layers, List<String> documents, Set<LabelName> labels) {
        public Wanted {
            layers = List.copyOf(layers);
            documents = List.copyOf(documents);
            labels = Set.copyOf(labels);
        }
    }

    /// What came of it.
    ///
    /// @param layers those that were named
    /// @param idle where a layer has not worked on a document, in the order of the documents: it was left out, or
    ///     compared among those that have
    /// @param versions documents of one name whose texts differ, so that they were not compared with each other
    public record Outcome(List<Layer> layers, Summary summary, List<Coverage> idle, List<TextDifference> versions) {
        public Outcome {
            layers = List.copyOf(layers);
            idle = List.copyOf(idle);
            versions = List.copyOf(versions);
        }
    }

    /// Hears of each document as it is compared.
    @FunctionalInterface
    public interface Listener {

        /// One more document is compared.
        ///
        /// @param comparison by the layers that have worked on the document
        void hear(TextDocument document, DocumentComparison comparison);
    }

    /// Compares, and tells `listener` document by document, on this thread and in the project's order. Waits for the
    /// file.
    ///
    /// @param progress told in documents; may cancel
    /// @throws ExplainedException if a layer, document or label is not there, there are fewer than two layers, no
    ///     document on which two have worked, or the file cannot be read
    public Outcome compare(Project project, Wanted wanted, Progress progress, Listener listener)
            throws ExplainedException {
        ProjectState state = project.state();
        List<Layer> layers = ComparedLayers.named(state, wanted.layers());
        List<Coverage> coverages = Coverage.of(state, documents(project, wanted), layers);
        List<LabelName> labels = List.copyOf(wanted.labels());
        Summary summary = Summary.NONE;
        for (int i = 0; i < coverages.size(); i++) {
            progress.report(i, coverages.size());
            Optional<DocumentContent> content = content(project, coverages.get(i));
            if (content.isPresent()) {
                DocumentComparison comparison = compared(
                                content.get(), coverages.get(i).layers())
                        .about(label -> state.schema().isAllowed(label, labels));
                summary = summary.plus(Summary.of(comparison));
                listener.hear(content.get().document(), comparison);
            }
        }
        progress.report(coverages.size(), coverages.size());
        List<Coverage> idle =
                coverages.stream().filter(coverage -> !coverage.isWhole()).toList();
        return new Outcome(layers, summary, idle, versions(project, coverages));
    }

    private static List<DocumentHead> documents(Project project, Wanted wanted) throws ExplainedException {
        DatasetChoice choice = DatasetChoice.ALL
                .of(DocumentChoice.ALL.named(wanted.documents()))
                .of(ContentChoice.ALL.of(wanted.labels()));
        List<DocumentHead> documents = new Selection(project.state(), project.annotator(), choice).documents();
        if (documents.isEmpty() && !wanted.documents().isEmpty()) {
            throw new ComparisonException(Message.of("compare.no-document", List.copyOf(wanted.documents())));
        }
        return documents;
    }

    private static Optional<DocumentContent> content(Project project, Coverage coverage) throws StoreException {
        return coverage.isComparable() ? project.read(coverage.document().id()) : Optional.empty();
    }

    private static DocumentComparison compared(DocumentContent content, List<LayerId> layers) {
        List<Markup> markup = layers.stream().map(content::markup).toList();
        return Alignment.of(content.document().id(), layers, markup);
    }

    /// Of documents of one name on which somebody has worked, how their texts differ from the first.
    private static List<TextDifference> versions(Project project, List<Coverage> coverages) throws StoreException {
        List<DocumentHead> worked = coverages.stream()
                .filter(coverage -> !coverage.worked().isEmpty())
                .map(Coverage::document)
                .toList();
        List<TextDifference> found = new ArrayList<>();
        for (TextVersions versions : TextVersions.among(worked)) {
            Optional<DocumentContent> first =
                    project.read(versions.versions().getFirst().id());
            for (DocumentHead other :
                    versions.versions().subList(1, versions.versions().size())) {
                Optional<DocumentContent> content = project.read(other.id());
                first.flatMap(one -> content.flatMap(two -> TextDifference.between(one.document(), two.document())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
