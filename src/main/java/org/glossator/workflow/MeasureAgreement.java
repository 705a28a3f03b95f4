package org.glossator.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.dataset.ProgramVersion;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.Ground;
import org.glossator.review.agreement.Measuring;
import org.glossator.review.agreement.study.CellSearch;
import org.glossator.review.agreement.study.Studied;
import org.glossator.review.agreement.study.Studies;
import org.glossator.task.Progress;
import org.glossator.task.Stretch;
import org.glossator.text.DocumentHead;
import org.glossator.text.Span;

/// Measures how far layers of a project agree. Documents are read one after the other and let go of; what stays is
/// numbers, four bytes for an item and layer. Changes nothing.
public final class MeasureAgreement {

    private static final double READ = 0.6;

    private final Clock clock;

    /// @param clock tells when it was measured, and in which zone days begin
    public MeasureAgreement(Clock clock) {
        this.clock = clock;
    }

    /// How far the chosen layers agree. Reads files: to be called on any thread but the one that shows the window.
    ///
    /// @param progress may cancel at every document and every figure
    /// @throws AgreementRefusedException if there are not two layers, or no document that two of them worked on
    /// @throws ExplainedException if a document cannot be read
    public AgreementReport measure(Project project, AgreementChoice choice, Progress progress)
            throws ExplainedException {
        ProjectState state = project.state();
        List<Layer> layers = layers(state, choice.layers());
        AgreementReading reading = new AgreementReading(project, choice, layers);
        AgreementChoice.Plan plan = choice.plan();
        Studies growing = new Studies(state.schema(), layers.size(), choice.labels(), plan.units(), choice.treatment());
        reading.each(new Stretch(progress, 0, READ), document -> {
            growing.add(document);
            return true;
        });
        List<Studied> studies = growing.finish();
        Ground ground = reading.ground(clock.getZone());
        Measuring measuring = new Measuring(ground, choice, new Stretch(progress, READ, 1));
        return new AgreementReport(
                new AgreementReport.Source(
                        ProgramVersion.number(),
                        state.name(),
                        layers,
                        clock.instant().atZone(clock.getZone())),
                choice,
                reading.coverage(),
                measuring.tables(studies),
                Stream.concat(reading.remarks().stream(), measuring.remarks(studies).stream())
                        .toList());
    }

    /// Where the items stand that are behind a cell of a confusion matrix of a report on `choice`, document by document
    /// and in the order of the text; no more than the first `most`. Reads files, as [#measure] does.
    ///
    /// @param progress told in documents; may cancel
    public List<Place> behind(
            Project project, AgreementChoice choice, CellSearch.Cell cell, int most, Progress progress)
            throws ExplainedException {
        List<Layer> layers = layers(project.state(), choice.layers());
        CellSearch search =
                new CellSearch(project.state().schema(), layers.size(), choice.labels(), choice.treatment(), cell);
        List<Place> places = new ArrayList<>();
        new AgreementReading(project, choice, layers).each(progress, document -> {
            DocumentHead head = document.document().head();
            search.in(document).stream().limit(most - places.size()).forEach(span -> places.add(new Place(head, span)));
            return places.size() < most;
        });
        return places;
    }

    /// Where something stands.
    public record Place(DocumentHead document, Span span) {}

    private static List<Layer> layers(ProjectState state, List<LayerId> chosen) throws AgreementRefusedException {
        List<Layer> layers =
                chosen.stream().flatMap(id -> state.layer(id).stream()).toList();
        if (layers.size() < 2) {
            throw new AgreementRefusedException(Message.of("agreement.two-layers"));
        }
        return layers;
    }
}
