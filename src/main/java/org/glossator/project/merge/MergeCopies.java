package org.glossator.project.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.project.Absorption;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Intake;
import org.glossator.project.Journal;
import org.glossator.project.ProjectView;
import org.glossator.project.Stamp;
import org.glossator.project.StoreException;
import org.glossator.project.Thing;
import org.glossator.task.Progress;
import org.glossator.task.Stretch;

/// Brings a copy of the project in, which shares history with it. What its journal has and ours lacks comes in; each
/// thing then stands as the latest entry of both has it.
///
/// @param theirs the journal of the copy
/// @param name what people call the copy
public record MergeCopies(Journal theirs, String name) implements Intake<MergePlan> {

    /// How much of the time goes by reading journals, about.
    private static final double READING = 0.6;

    /// What it comes to.
    ///
    /// @throws EditRefusedException if the entries that it takes were left out in one of the copies, or a text has
    ///     changed there
    @Override
    public MergePlan against(ProjectView project, Journal ours, Progress progress)
            throws EditRefusedException, StoreException {
        List<Journal.Trace> here = ours.traces();
        List<Journal.Trace> there = theirs.traces();
        SharedHistory shared = SharedHistory.of(here, there);
        List<Journal.Trace> incoming =
                there.stream().filter(trace -> shared.isNews(trace.stamp())).toList();
        if (incoming.isEmpty()) {
            return new MergePlan(Absorption.NOTHING, MergeReport.NOTHING);
        }
        requireWhole(here, "merge.into-extract");
        requireWhole(incoming, "merge.extract-of-more");
        Map<Thing, Stamp> withheld = ours.withheld();
        Names names = new Names(project.state());
        Contest contest = new Contest(names);
        List<Stamp> stamps = incoming.stream().map(Journal.Trace::stamp).toList();
        Sides sides = new Sides(ours, theirs);
        contest.read(sides, shared, stamps, withheld, new Stretch(progress, 0, READING));
        ComingTexts.require(contest.coming(), name);
        Settlement settlement = new Settlement(withheld);
        new Reconciling(project, sides, contest, new Wording(contest, names, project), settlement)
                .settle(new Stretch(progress, READING, 1));
        var absorption = settlement.absorption(contest.coming());
        MergeReport report = MergeReport.of(stamps.size(), absorption.changes(), names, settlement.conflicts());
        return new MergePlan(absorption, report.telling(ComingTexts.twice(project.state(), absorption.changes())));
    }

    private void requireWhole(List<Journal.Trace> traces, String key) throws EditRefusedException {
        Optional<Journal.Trace> blank =
                traces.stream().filter(Journal.Trace::isBlank).findFirst();
        if (blank.isPresent()) {
            throw new EditRefusedException(Message.of(key, name));
        }
    }
}
