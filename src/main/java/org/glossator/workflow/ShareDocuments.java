package org.glossator.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.Selection;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Census;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Holding;
import org.glossator.project.JournalEntry;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.edit.AssignDocuments;
import org.glossator.review.assignment.Limits;
import org.glossator.review.assignment.Manner;
import org.glossator.review.assignment.Shareable;
import org.glossator.review.assignment.Shares;
import org.glossator.review.assignment.Sharing;
import org.glossator.review.assignment.SharingException;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// Shares documents of a project among annotators, as one step that can be undone; or only tells who would get what.
///
/// @param project is read and, if it comes to that, edited
/// @param documents those that are shared
/// @param wanted how they are to be shared
public record ShareDocuments(Project project, List<DocumentHead> documents, Wanted wanted) {

    public ShareDocuments {
        documents = List.copyOf(documents);
    }

    /// How documents are to be shared, told in names.
    ///
    /// @param annotators their names; those who have no layer yet begin one with what they are given
    /// @param overlap how many annotators each document is to have
    /// @param amount how much each annotator is given
    /// @param way how it is done
    public record Wanted(List<String> annotators, int overlap, Amount amount, Way way) {

        public Wanted {
            annotators = List.copyOf(
                    new LinkedHashSet<>(annotators.stream().map(String::strip).toList()));
        }
    }

    /// How much each annotator is given.
    ///
    /// @param countedIn the name of the layer by whose marks the quota is counted; blank where there is no quota
    public record Amount(Limits limits, String countedIn) {

        /// All there is.
        public static final Amount ALL = new Amount(Limits.NONE, "");
    }

    /// How documents are given.
    ///
    /// @param assignment with or without a look at what others mark
    public record Way(Assignment assignment, Manner manner) {}

    /// Who would get what.
    ///
    /// @param annotators in the order in which they were named
    public record Plan(List<Layer> annotators, Shares shares) {

        public Plan {
            annotators = List.copyOf(annotators);
        }
    }

    /// The documents of a project that bear one of these names, in which `*` stands for any letters; all where none is
    /// named.
    ///
    /// @throws SharingException if there are none
    public static List<DocumentHead> named(Project project, List<String> names)
            throws EditRefusedException, SharingException {
        DocumentChoice choice = DocumentChoice.ALL.named(names);
        var named = new Selection(project.state(), project.annotator(), DatasetChoice.ALL.of(choice));
        if (named.documents().isEmpty() && !names.isEmpty()) {
            throw new SharingException(Message.of(
                    "assigning.no-document",
                    names.size(),
                    names.stream()
                            .map(name -> Message.of("assigning.name", name))
                            .toList()));
        }
        return named.documents();
    }

    /// Tells who would get what, and changes nothing. Reads the file where there is a quota: to be called on any thread
    /// but the one that shows the window.
    ///
    /// @throws ExplainedException if it cannot be shared so, or the file cannot be read
    public Plan plan() throws ExplainedException {
        ProjectState state = project.state();
        List<Layer> annotators = annotators(state);
        Map<DocumentId, Set<LayerId>> given = given(state);
        Optional<Census> census = census(state);
        List<Shareable> shared = documents.stream()
                .map(head -> new Shareable(
                        head.id(),
                        head.length(),
                        census.map(counted -> counts(counted.holding(head.id()), state))
                                .orElse(Map.of()),
                        given.getOrDefault(head.id(), Set.of())))
                .toList();
        Sharing sharing = new Sharing(
                annotators.stream().map(Layer::id).toList(),
                shared,
                wanted.overlap(),
                wanted.amount().limits(),
                wanted.way().manner());
        return new Plan(annotators, sharing.plan());
    }

    /// Gives the documents out as `plan` says. It may be called where the plan was shown: what has been given meanwhile
    /// stays given.
    ///
    /// @return what was written into the journal; empty if there was nothing to give
    public Optional<JournalEntry> apply(Plan plan) throws ExplainedException {
        return project.apply(edit(plan));
    }

    /// The edit that gives the documents out.
    public AssignDocuments edit(Plan plan) {
        Map<Layer, List<DocumentId>> given = new LinkedHashMap<>();
        for (Layer annotator : plan.annotators()) {
            Shares.Load load = plan.shares().loads().get(annotator.id());
            if (load != null && !load.given().isEmpty()) {
                given.put(annotator, load.given());
            }
        }
        return new AssignDocuments(given, wanted.way().assignment());
    }

    private List<Layer> annotators(ProjectState state) throws SharingException {
        List<Layer> annotators = new ArrayList<>();
        for (String name : wanted.annotators()) {
            if (name.isEmpty()) {
                throw new SharingException(Message.of("assigning.blank-annotator"));
            }
            Layer layer = state.layerNamed(name, Layer.Kind.ANNOTATOR);
            if (layer.kind() != Layer.Kind.ANNOTATOR) {
                throw new SharingException(Message.of("assigning.no-annotator", name));
            }
            annotators.add(layer);
        }
        return annotators;
    }

    /// What is counted, if anything is.
    private Optional<Census> census(ProjectState state) throws ExplainedException {
        Set<LabelName> labels = wanted.amount().limits().quota().keySet();
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        for (LabelName label : labels) {
            if (state.schema().label(label).isEmpty()) {
                throw new SharingException(Message.of("annotation.unknown-label", label.value()));
            }
        }
        String name = wanted.amount().countedIn();
        if (name.isBlank()) {
            throw new SharingException(Message.of("assigning.counted-in-what"));
        }
        Optional<Layer> layer = state.layerNamed(name);
        if (layer.isEmpty()) {
            throw new SharingException(Message.of("assigning.no-layer", name));
        }
        return Optional.of(project.census(layer.get().id()));
    }

    /// How many marks of each label of the quota there are, those of narrower labels counted with it.
    private Map<LabelName, Integer> counts(Holding holding, ProjectState state) {
        Map<LabelName, Integer> counts = new HashMap<>();
        for (LabelName label : wanted.amount().limits().quota().keySet()) {
            int count = holding.labels().entrySet().stream()
                    .filter(each -> state.schema().isAllowed(each.getKey(), List.of(label)))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            counts.put(label, count);
        }
        return counts;
    }

    /// Who has each document already, whether or not they are named.
    private static Map<DocumentId, Set<LayerId>> given(ProjectState state) {
        Map<DocumentId, Set<LayerId>> given = new HashMap<>();
        Collection<LayerId> annotators = state.layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.ANNOTATOR)
                .map(Layer::id)
                .toList();
        state.assignments().keySet().stream()
                .filter(place -> annotators.contains(place.layer()))
                .forEach(place -> given.computeIfAbsent(place.document(), _ -> new HashSet<>())
                        .add(place.layer()));
        return given;
    }
}
