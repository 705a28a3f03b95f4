package org.glossator.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.Finding;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Absorption;
import org.glossator.project.ChangeSet;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Intake;
import org.glossator.project.JournalEntry;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.BringTogether;
import org.glossator.project.merge.Kinship;
import org.glossator.project.merge.MergeCopies;
import org.glossator.project.merge.MergeReport;
import org.glossator.task.Progress;
import org.glossator.task.Stretch;
import org.glossator.workflow.importing.ImportTerms;

/// Brings other projects into one.
///
/// A copy that shares history is brought in through the journal: what it lacks here comes in, and where both changed
/// the same thing the later change counts. A project that shares none is brought in by its documents' texts and
/// its layers' names, as one step that can be undone. The other file is only read. The same file twice adds
/// nothing.
public final class MergeProjects {

    private static final double READING = 0.3;
    private static final double PLANNING = 0.6;

    private final ProjectFiles files;

    public MergeProjects(ProjectFiles files) {
        this.files = files;
    }

    /// Brings `others` into `project`, one after the other, each as a whole or not at all. All are opened before
    /// anything comes in.
    ///
    /// @param file where the project is
    /// @param progress may cancel; what is being brought in then is not
    /// @throws ExplainedException if one cannot be read or does not belong here; the sentence says why
    public List<MergeOutcome> into(Project project, Path file, List<Path> others, Progress progress)
            throws ExplainedException {
        return each(file, others, progress, (other, part) -> merge(project, other, part));
    }

    /// What each of `others` would bring into `project` as it stands, with nothing changed.
    ///
    /// @throws ExplainedException as the real thing does
    public List<MergeOutcome> rehearse(Project project, Path file, List<Path> others, Progress progress)
            throws ExplainedException {
        return each(file, others, progress, (other, part) -> rehearse(project, other, part));
    }

    /// What is done with each other project.
    private interface Work {
        MergeOutcome with(OtherCopy other, Progress progress) throws ExplainedException;
    }

    private List<MergeOutcome> each(Path file, List<Path> others, Progress progress, Work work)
            throws ExplainedException {
        for (Path other : others) {
            refuseItself(file, other);
            OtherCopy.open(files, other).close();
        }
        List<MergeOutcome> outcomes = new ArrayList<>();
        for (Path each : others) {
            Progress part = Stretch.of(progress, outcomes.size(), others.size());
            try (OtherCopy other = OtherCopy.open(files, each)) {
                outcomes.add(work.with(other, part));
            }
            part.report(1, 1);
        }
        return outcomes;
    }

    private static void refuseItself(Path file, Path other) throws EditRefusedException {
        try {
            if (Files.exists(other) && Files.isSameFile(file, other)) {
                throw new EditRefusedException(Message.of("merge.itself", String.valueOf(other.getFileName())));
            }
        } catch (IOException _) {
            // Whatever is wrong with it is told when it is opened.
        }
    }

    private static MergeOutcome merge(Project project, OtherCopy other, Progress progress) throws ExplainedException {
        Kinship kinship = Kinship.of(project.journal(), other.store());
        return switch (kinship) {
            case COPIES -> {
                var copies = new MergeCopies(other.store(), other.name());
                yield new MergeOutcome(
                        other.file(), kinship, project.absorb(copies, progress).report());
            }
            case STRANGERS, TWINS -> {
                Joined joined = joined(project, other, kinship, new Stretch(progress, 0, PLANNING));
                var before = project.state();
                var changes = project.apply(joined.edit, new Stretch(progress, PLANNING, 1))
                        .map(JournalEntry::changes)
                        .map(ChangeSet::changes)
                        .orElse(List.of());
                yield new MergeOutcome(
                        other.file(), kinship, MergeReport.of(before, changes).telling(joined.remarks));
            }
        };
    }

    private static MergeOutcome rehearse(Project project, OtherCopy other, Progress progress)
            throws ExplainedException {
        Kinship kinship = Kinship.of(project.journal(), other.store());
        return switch (kinship) {
            case COPIES -> {
                var copies = new MergeCopies(other.store(), other.name());
                yield new MergeOutcome(
                        other.file(),
                        kinship,
                        project.rehearse(copies, progress).report());
            }
            case STRANGERS, TWINS -> {
                Joined joined = joined(project, other, kinship, progress);
                Intake<Trial> trial = (view, _, _) -> new Trial(joined.edit.against(view));
                var changes = project.rehearse(trial, progress).changes.changes();
                yield new MergeOutcome(
                        other.file(),
                        kinship,
                        MergeReport.of(project.state(), changes).telling(joined.remarks));
            }
        };
    }

    /// An edit that is only worked out.
    private record Trial(ChangeSet changes) implements Intake.Plan {
        @Override
        public Absorption absorption() {
            return Absorption.NOTHING;
        }

        @Override
        public Message operation() {
            return changes.operation();
        }
    }

    /// What a project without shared history comes to.
    private record Joined(BringTogether edit, List<Message> remarks) {}

    private static Joined joined(Project project, OtherCopy other, Kinship kinship, Progress progress)
            throws ExplainedException {
        StrangerReading stranger =
                StrangerReading.of(other.file(), other.store(), project.state(), new Stretch(progress, 0, READING));
        ImportPlan plan = new ImportPlanning(project, ImportTerms.usual(project.state()))
                .plan(List.of(stranger.reading()), new Stretch(progress, READING, 1));
        List<Message> remarks = new ArrayList<>();
        if (kinship == Kinship.TWINS) {
            remarks.add(Message.of("merge.twins", other.name()));
        }
        plan.outcome().findings().stream().map(Finding::message).forEach(remarks::add);
        return new Joined(new BringTogether(plan.edit(), stranger.reached(), other.name()), remarks);
    }
}
