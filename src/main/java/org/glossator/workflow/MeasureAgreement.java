package org.glossator.workflow;

import java.time.Clock;
import java.util.List;
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
import org.glossator.review.agreement.study.Studied;
import org.glossator.task.Progress;
import org.glossator.task.Stretch;

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
        List<Studied> studies = reading.read(new Stretch(progress, 0, READ));
        Ground ground = reading.ground(clock.getZone());
        Measuring measuring = new Measuring(ground, choice, new Stretch(progress, READ, 1));
        return new AgreementReport(
                new AgreementReport.Source(ProgramVersion.number(), state.name(), layers, clock.instant()),
                choice,
                reading.coverage(),
                measuring.tables(studies),
                measuring.remarks(studies));
    }

    private static List<Layer> layers(ProjectState state, List<LayerId> chosen) throws AgreementRefusedException {
        List<Layer> layers =
                chosen.stream().flatMap(id -> state.layer(id).stream()).toList();
        if (layers.size() < 2) {
            throw new AgreementRefusedException(Message.of("agreement.two-layers"));
        }
        return layers;
    }
}
