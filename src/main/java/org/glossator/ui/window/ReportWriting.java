package org.glossator.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.ui.dialog.FileKind;
import org.glossator.ui.dialog.Prompt;
import org.glossator.ui.review.ReviewView;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.workflow.MeasureAgreement;
import org.glossator.workflow.WriteAgreementReport;

/// Measures agreement as it is chosen on the Review screen and writes the report where the person wants it.
///
/// @param file the project's file, beside which a report is suggested
record ReportWriting(Surroundings surroundings, ReviewModel model, Path file, Clock clock) {

    /// Asks where to, and writes.
    void write(ReviewView.Chosen chosen) {
        if (chosen.plan().isEmpty() || !model.plan().isComparison()) {
            model.notices().refuse(Message.of("review.report-empty"));
            return;
        }
        FileKind kind = new FileKind(
                Message.of("review.report-where"),
                Message.of("review.report-files"),
                chosen.form().extension());
        String name =
                model.state().name() + " " + Message.of("review.report-name").sentence();
        surroundings
                .dialogue()
                .files()
                .save(kind, Optional.ofNullable(file.toAbsolutePath().getParent()), name)
                .ifPresent(target -> write(chosen.plan().of(model.plan()), target));
    }

    private void write(AgreementChoice choice, Path target) {
        Project project = model.link().project();
        surroundings
                .work()
                .start(
                        Message.of("review.report-under-way", String.valueOf(target.getFileName())),
                        progress -> project.beside(() -> {
                            var report = new MeasureAgreement(clock).measure(project, choice, progress);
                            new WriteAgreementReport().write(report, target);
                            return target;
                        }),
                        written -> surroundings
                                .dialogue()
                                .notices()
                                .say(Message.of("review.report-written", written.toString())),
                        refusal -> surroundings
                                .dialogue()
                                .prompts()
                                .show(Prompt.refused(Message.of("review.report-refused"), refusal)));
    }
}
