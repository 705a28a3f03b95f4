package org.glossator.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
import org.glossator.review.agreement.study.ReadDocument;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Reads what is to be measured from a project, document by document. A layer has worked on a document if its state is
/// no longer new or anything stands there; documents that fewer than two layers worked on are left out and named, since
/// nothing there is not the same as having found nothing.
final class AgreementReading {

    private final Project project;
    private final ProjectState state;
    private final AgreementChoice choice;
    private final List<Layer> layers;
    private final List<DocumentHead> documents = new ArrayList<>();
    private final List<BitSet> worked = new ArrayList<>();
    private final List<Coverage.LeftOut> leftOut = new ArrayList<>();
    private final long[] annotations;

    AgreementReading(Project project, AgreementChoice choice, List<Layer> layers) {
        this.project = project;
        this.state = project.state();
        this.choice = choice;
        this.layers = layers;
        this.annotations = new long[layers.size()];
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
        boolean wanted = true;
        for (int i = 0; i < chosen.size() && wanted; i++) {
            progress.report(i, chosen.size());
            Optional<ReadDocument> read = read(chosen.get(i));
            wanted = read.isEmpty() || taker.test(read.get());
        }
        if (documents.isEmpty()) {
            String names = layers.stream().map(each -> "“" + each.name() + "”").collect(Collectors.joining(", "));
            throw new AgreementRefusedException(Message.of("agreement.nothing-in-common", names));
        }
    }

    private Optional<ReadDocument> read(DocumentHead document) throws StoreException {
        BitSet by = worked(document);
        if (by.cardinality() < 2) {
            leftOut.add(new Coverage.LeftOut(document, reason(by)));
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
        worked.add(by);
        List<LayerId> ids = layers.stream().map(Layer::id).toList();
        return Optional.of(ReadDocument.of(content.get().document(), ids, markup, by));
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
