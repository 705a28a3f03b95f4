package org.glossator.ui.annotate.assigning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.EditRefusedException;
import org.glossator.project.ProjectState;
import org.glossator.review.assignment.Limits;
import org.glossator.review.assignment.Manner;
import org.glossator.review.assignment.SharingException;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentHead;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.DocumentRow;
import org.glossator.workflow.ShareDocuments;
import org.jspecify.annotations.Nullable;

/// How documents are to be shared, as it is being chosen, and what that would come to. Every choice is worked out anew,
/// beside the screen; what comes last counts.
final class SharingModel {

    private static final long SEED = 1;

    private final AnnotateModel model;
    private final List<Candidate> candidates;
    private final StringProperty others = new SimpleStringProperty("");
    private final StringProperty overlap = new SimpleStringProperty("1");
    private final StringProperty most = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LabelName> label = new SimpleObjectProperty<>();
    private final StringProperty quota = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Layer> countedIn = new SimpleObjectProperty<>();
    private final BooleanProperty blind = new SimpleBooleanProperty(true);
    private final BooleanProperty byLength = new SimpleBooleanProperty();
    private final BooleanProperty onlyListed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Prospect> prospect = new ReadOnlyObjectWrapper<>(new Prospect.Awaited());
    private int asked;

    /// Someone who has annotated in the project already, and whether they take part.
    record Candidate(String name, BooleanProperty chosen) {}

    SharingModel(AnnotateModel model) {
        this.model = model;
        ProjectState state = model.state();
        candidates = state.layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.ANNOTATOR)
                .map(layer -> new Candidate(layer.name(), new SimpleBooleanProperty(true)))
                .toList();
        onlyListed.set(model.documents().isFiltered());
        Stream<Property<?>> choices =
                Stream.of(others, overlap, most, label, quota, countedIn, blind, byLength, onlyListed);
        Stream.concat(choices, candidates.stream().map(Candidate::chosen))
                .forEach(each -> each.subscribe((_, _) -> refresh()));
        refresh();
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /// Names of people who have no layer yet, with commas between them.
    StringProperty othersProperty() {
        return others;
    }

    /// How many annotators each document is to have, as it is written.
    StringProperty overlapProperty() {
        return overlap;
    }

    /// At most so many documents a person, as it is written; blank for as many as there are.
    StringProperty mostProperty() {
        return most;
    }

    /// The label of which each is to get marks; null where that does not matter.
    ObjectProperty<@Nullable LabelName> labelProperty() {
        return label;
    }

    /// How many marks each is to get, as it is written.
    StringProperty quotaProperty() {
        return quota;
    }

    /// The layer in which these are counted; null while none is chosen.
    ObjectProperty<@Nullable Layer> countedInProperty() {
        return countedIn;
    }

    BooleanProperty blindProperty() {
        return blind;
    }

    /// Whether everybody gets about as much text, rather than as many documents.
    BooleanProperty byLengthProperty() {
        return byLength;
    }

    /// Whether only the documents that are listed at present are shared.
    BooleanProperty onlyListedProperty() {
        return onlyListed;
    }

    int listed() {
        return model.documents().shown().size();
    }

    List<LabelName> labels() {
        return model.state().schema().allLabels().map(Label::name).toList();
    }

    /// The layers in which marks can be counted.
    List<Layer> layers() {
        return Stream.concat(Stream.of(model.layers().mine()), model.layers().others().stream())
                .filter(model.state().layers()::contains)
                .toList();
    }

    /// What it would come to.
    ReadOnlyObjectProperty<Prospect> prospectProperty() {
        return prospect.getReadOnlyProperty();
    }

    /// Gives the documents out as planned.
    void share() {
        if (prospect.get() instanceof Prospect.Planned planned) {
            int documents = (int) planned.plan().shares().documents();
            int annotators = planned.plan().annotators().size();
            model.link()
                    .submit(
                            planned.share().edit(planned.plan()),
                            _ -> model.notices()
                                    .say(Message.of(
                                            "assigning.done",
                                            documents,
                                            annotators,
                                            assignment().name())));
        }
    }

    private Assignment assignment() {
        return blind.get() ? Assignment.BLIND : Assignment.OPEN;
    }

    private void refresh() {
        asked++;
        int number = asked;
        try {
            ShareDocuments share = new ShareDocuments(model.project(), documents(), wanted());
            model.link().read(() -> planned(share), found -> answer(number, found), () -> {});
        } catch (SharingException refused) {
            answer(number, new Prospect.Refused(refused.explanation()));
        }
    }

    private void answer(int number, Prospect found) {
        if (number == asked) {
            prospect.set(found);
        }
    }

    /// What is refused is told in the sheet; that the file failed is told as always.
    private static Prospect planned(ShareDocuments share) throws ExplainedException {
        try {
            return new Prospect.Planned(share, share.plan());
        } catch (SharingException | EditRefusedException refused) {
            return new Prospect.Refused(refused.explanation());
        }
    }

    private List<DocumentHead> documents() {
        Collection<DocumentRow> rows =
                onlyListed.get() ? model.documents().shown() : model.documents().all();
        return rows.stream().map(DocumentRow::head).toList();
    }

    private ShareDocuments.Wanted wanted() throws SharingException {
        List<String> annotators = new ArrayList<>(candidates.stream()
                .filter(each -> each.chosen().get())
                .map(Candidate::name)
                .toList());
        Stream.of(others.get().split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(annotators::add);
        OptionalInt limit = number(most.get());
        Map<LabelName, Integer> marks = new HashMap<>();
        LabelName chosen = label.get();
        if (chosen != null) {
            marks.put(chosen, number(quota.get()).orElseThrow(SharingModel::noNumber));
        }
        Layer layer = countedIn.get();
        return new ShareDocuments.Wanted(
                annotators,
                number(overlap.get()).orElseThrow(SharingModel::noNumber),
                new ShareDocuments.Amount(
                        new Limits(limit.isPresent() ? limit.getAsInt() : null, marks),
                        layer == null ? "" : layer.name()),
                new ShareDocuments.Way(
                        assignment(),
                        new Manner(byLength.get() ? Manner.Balance.LENGTH : Manner.Balance.NUMBER, SEED)));
    }

    /// The number that is written; none where nothing is.
    private static OptionalInt number(String written) throws SharingException {
        String digits = written.strip();
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("[1-9][0-9]{0,6}")) {
            throw noNumber();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private static SharingException noNumber() {
        return new SharingException(Message.of("assigning.from-one"));
    }
}
