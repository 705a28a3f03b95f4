package org.glossator.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.report.JsonReport;
import org.glossator.workflow.MeasureAgreement;
import org.glossator.workflow.UseCases;
import org.glossator.workflow.WriteAgreementReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator agreement`: tells how far layers agree.
@Command(name = "agreement")
final class AgreementCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Mixin
    private AgreementOptions options = new AgreementOptions();

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "agreement.report")
    private @Nullable Path target;

    @Mixin
    private OutputOptions output = new OutputOptions();

    AgreementCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        options.plan(spec);
        WriteAgreementReport writing = new WriteAgreementReport();
        if (target != null) {
            writing.require(target);
        }
        AgreementReport report = measure();
        if (target != null) {
            writing.write(report, target);
        }
        if (output.forMachines()) {
            console.json(JsonReport.of(report));
        } else {
            new AgreementAnswer(report).tell(console);
            if (target != null) {
                console.say(Message.of("agreement.written", target.toString()));
            }
        }
        return ExitCode.FINE;
    }

    private AgreementReport measure() throws ExplainedException {
        try (Project project = useCases.openProject().open(file, ProjectFiles.Access.READ_ONLY, annotator)) {
            return new MeasureAgreement(Clock.system(ZoneId.systemDefault()))
                    .measure(project, options.choice(project.state(), spec), console.progress());
        }
    }
}
