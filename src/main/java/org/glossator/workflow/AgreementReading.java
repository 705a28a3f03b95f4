package org.glossator.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.message.Message;
import org.glossator.project.Census;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.project.Tally;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.Breakdown;
import org.glossator.review.agreement.Coverage;
import org.glossator.review.agreement.Ground;
import org.glossator.review.agreement.Periods;
import org.glossator.review.agreement.study.LastWords;
import org.glossator.review.agreement.study.ReadDocument;
import org.glossator.review.agreement.study.Unit;
import org.glossator.task.Progress;
import org.glossator.task.Stretch;
import org.glossator.text.DocumentHead;

/// Reads what is to be measured from a project, document by document. A layer has worked on a document if its state is
/// no longer new or anything stands there; documents that fewer than two layers worked on are left out and named, since
/// nothing there is not the same as having found nothing. Of labels of documents it is the journal that knows who said
/// what; a document can be measured for them if two annotators told any of its labels.
final class AgreementReading {

    /// How much of the reading is that of the journal, where it is read.
    private static final double JOURNAL = 0.3;

    private final Project project;
    private final ProjectState state;
    private final AgreementChoice choice;
    private final List<Layer> layers;
    private final List<DocumentHead> documents = new ArrayList<>();
    private final List<BitSet> worked = new ArrayList<>();
    private final List<Coverage.LeftOut> leftOut = new ArrayList<>();
    private final long[] annotations;
    private final boolean marks;
    private final boolean labels;
    private LastWords words = LastWords.none();

    AgreementReading(Project project, AgreementChoice choice, List<Layer> layers) {
        this.project = project;
        this.state = project.state();
        this.choice = choice;
        this.layers = layers;
        this.annotations = new long[layers.size()];
        this.labels = choice.plan().units().contains(Unit.DOCUMENT_LABELS);
        this.marks = !labels || choice.plan().units().size() > 1;
    }

    /// Reads all documents that can be measured, in the project's order, as long as they are wanted.
    ///
    /// @param taker told each; says whether it wants more
    /// @throws AgreementRefusedException if there is none
    /// @throws StoreException if one cannot be read
    void each(Progress progress, Predicate<ReadDocument> taker) throws StoreException, AgreementRefusedException {
        List<DocumentHead> chosen = state.documents().stream()
                .filter(document ->
                        choice.documents().isEmpty() || choice.documents().contains(document.id()))
                .toList();
        if (labels) {
            words = lastWords(new Stretch(progress, 0, JOURNAL));
        }
        Progress rest = new Stretch(progress, labels ? JOURNAL : 0, 1);
        boolean wanted = true;
        for (int i = 0; i < chosen.size() && wanted; i++) {
            rest.report(i, chosen.size());
            Optional<ReadDocument> read = read(chosen.get(i));
            wanted = read.isEmpty() || taker.test(read.get());
        }
        if (documents.isEmpty()) {
            List<Message> names = layers.stream()
                    .map(each -> Message.of("agreement.name", each.name()))
                    .toList();
            throw new AgreementRefusedException(
                    Message.of(marks ? "agreement.nothing-in-common" : "agreement.no-labels-in-common", names));
        }
    }

    /// What the annotators said of documents, by the journal.
    private LastWords lastWords(Progress progress) throws StoreException {
        LastWords heard = new LastWords(
                layers.stream().map(Layer::name).toList(),
                state.schema().documentLabels().stream()
                        .map(type -> type.name().value())
                        .collect(Collectors.toSet()));
        project.journal().described(heard::hear, progress);
        return heard;
    }

    private Optional<ReadDocument> read(DocumentHead document) throws StoreException {
        BitSet by = worked(document);
        List<Map<String, String>> said = words.of(document.id());
        BitSet told = told(said);
        if ((!marks || by.cardinality() < 2) && told.cardinality() < 2) {
            leftOut.add(new Coverage.LeftOut(document, marks ? reason(by) : untold(told)));
            return Optional.empty();
        }
        Optional<DocumentContent> content = project.read(document.id());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Markup> markup = layers.stream()
                .map(layer -> measured(content.get().markup(layer.id())))
                .toList();
        for (int layer = 0; layer < annotations.length; layer++) {
            annotations[layer] += markup.get(layer).annotations().size();
        }
        documents.add(document);
        worked.add(marks ? by : told);
        List<LayerId> ids = layers.stream().map(Layer::id).toList();
        return Optional.of(
                ReadDocument.of(content.get().document(), ids, markup, by).saying(said));
    }

    private static BitSet told(List<Map<String, String>> said) {
        BitSet told = new BitSet();
        for (int layer = 0; layer < said.size(); layer++) {
            told.set(layer, !said.get(layer).isEmpty());
        }
        return told;
    }

    private Message untold(BitSet told) {
        return told.isEmpty()
                ? Message.of("agreement.nobody-told")
                : Message.of(
                        "agreement.one-told", layers.get(told.nextSetBit(0)).name());
    }

    /// What is to be said of the annotators whose layers are measured.
    List<Message> remarks() {
        List<String> silent = words.silent();
        return silent.isEmpty()
                ? List.of()
                : List.of(Message.of(
                        "agreement.silent",
                        silent.size(),
                        silent.stream()
                                .map(name -> Message.of("agreement.name", name))
                                .toList()));
    }

    private BitSet worked(DocumentHead document) {
        BitSet by = new BitSet();
        for (int layer = 0; layer < layers.size(); layer++) {
            Tally tally = state.tally(new LayerDocument(layers.get(layer).id(), document.id()));
            by.set(layer, tally.state() != DocumentState.NEW || tally.annotations() > 0);
        }
        return by;
    }

    private Message reason(BitSet by) {
        return by.isEmpty()
                ? Message.of("agreement.nobody-worked")
                : Message.of(
                        "agreement.one-worked", layers.get(by.nextSetBit(0)).name());
    }

    /// The marks whose labels are measured, and the links between them.
    private Markup measured(Markup markup) {
        if (choice.labels().isEmpty()) {
            return markup;
        }
        List<Annotation> kept = markup.annotations().inOrder().stream()
                .filter(mark -> choice.labels().contains(mark.label()))
                .toList();
        Set<AnnotationId> ids = kept.stream().map(Annotation::id).collect(Collectors.toSet());
        return new Markup(
                AnnotationSet.of(kept),
                RelationSet.of(markup.relations().inOrder().stream()
                        .filter(relation -> ids.contains(relation.source()) && ids.contains(relation.target()))
                        .toList()));
    }

    Coverage coverage() {
        return new Coverage(
                documents,
                leftOut,
                IntStream.range(0, annotations.length)
                        .mapToObj(i -> annotations[i])
                        .toList());
    }

    /// What rows there can be.
    ///
    /// @param zone in which days begin
    Ground ground(ZoneId zone) throws StoreException {
        return new Ground(
                layers,
                documents,
                choice.plan().breakdowns().contains(Breakdown.TIME) ? Periods.of(days(zone)) : List.of());
    }

    private List<Optional<LocalDate>> days(ZoneId zone) throws StoreException {
        List<Census> censuses = new ArrayList<>();
        for (Layer layer : layers) {
            censuses.add(project.census(layer.id()));
        }
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            DocumentHead document = documents.get(i);
            Optional<Instant> last = worked.get(i).stream()
                    .mapToObj(censuses::get)
                    .flatMap(census -> census.holding(document.id()).lastChanged().stream())
                    .max(Comparator.naturalOrder());
            days.add(last.map(instant -> LocalDate.ofInstant(instant, zone)));
        }
        return days;
    }
}
