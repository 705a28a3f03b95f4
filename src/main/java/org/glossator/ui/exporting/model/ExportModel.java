package org.glossator.ui.exporting.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DatasetReport;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.Packing;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.Subscription;
import org.glossator.workflow.ExportArguments;

/// The Export screen's choices and what would come of them, worked out anew beside the screen whenever one of them or
/// the project changes. Writes nothing that stays. Lives on the screen's thread.
public final class ExportModel {

    private final Project project;
    private final Path file;
    private final List<ExporterMaker> makers;
    private final Executor screen;
    private final Targets targets;
    private final Outlook outlook;
    private final ReadOnlyObjectWrapper<ExportPlan> plan;
    private final ReadOnlyObjectWrapper<Supply> supply;
    private final ReadOnlyObjectWrapper<Optional<Written>> written =
            new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());

    /// @param file the project's file
    /// @param makers the formats that can be written, in the order in which they are offered; at least one
    /// @param threads where the screen lives, and where things are tried out
    public ExportModel(Project project, Path file, List<ExporterMaker> makers, Threads threads) {
        this.project = project;
        this.file = file.toAbsolutePath().normalize();
        this.makers = List.copyOf(makers);
        this.screen = threads.screen();
        this.targets = new Targets(this.file);
        this.outlook = new Outlook(project, threads);
        Supply now = new Supply(project.state(), project.annotator());
        this.supply = new ReadOnlyObjectWrapper<>(this, "supply", now);
        DatasetChoice usual =
                new DatasetChoice(DocumentChoice.ALL, now.usualLayers(), ContentChoice.ALL, Packing.FILE, Map.of());
        this.plan = new ReadOnlyObjectWrapper<>(
                this, "plan", new ExportPlan(makers.getFirst().format().id(), usual, false, ""));
    }

    /// The threads of a screen.
    ///
    /// @param screen runs work on the screen's thread, in the order handed in
    /// @param background runs work beside it, after a moment in which more may be chosen
    public record Threads(Executor screen, Executor background) {}

    /// Begins to follow the project and to try things out.
    public Subscription activate() {
        Subscription listening = project.listen(event -> screen.execute(this::follow));
        attempt();
        return () -> {
            listening.close();
            outlook.cancel();
        };
    }

    /// Takes up a plan made before, as far as the project and the formats still allow.
    public void take(ExportPlan other) {
        ExporterMaker maker = makers.stream()
                .filter(each -> each.format().id().equals(other.format()))
                .findFirst()
                .orElse(makers.getFirst());
        set(other.in(maker).of(supply.get().fit(other.in(maker).choice())));
    }

    public ReadOnlyObjectProperty<ExportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ExportPlan plan() {
        return plan.get();
    }

    public DatasetChoice choice() {
        return plan.get().choice();
    }

    /// What there is to choose from.
    public ReadOnlyObjectProperty<Supply> supplyProperty() {
        return supply.getReadOnlyProperty();
    }

    public Supply supply() {
        return supply.get();
    }

    /// What would come of it.
    public Outlook outlook() {
        return outlook;
    }

    /// The formats to choose from.
    public List<ExporterMaker> makers() {
        return makers;
    }

    /// The chosen format.
    public ExporterMaker maker() {
        return makers.stream()
                .filter(each -> each.format().id().equals(plan.get().format()))
                .findFirst()
                .orElseThrow();
    }

    /// Chooses a format. A place that was chosen keeps its name, and ends as the format's files do.
    public void choose(ExporterMaker maker) {
        if (!maker.equals(maker())) {
            ExportPlan next = plan.get().in(maker);
            set(next.into(targets.renamed(next.target(), maker, next.choice().packing())));
        }
    }

    /// Changes what is chosen.
    public void choose(UnaryOperator<DatasetChoice> change) {
        ExportPlan now = plan.get();
        DatasetChoice next = change.apply(now.choice());
        boolean otherKind = next.packing().folder() != now.choice().packing().folder();
        ExportPlan changed = now.of(next);
        set(otherKind ? changed.into(targets.renamed(now.target(), maker(), next.packing())) : changed);
    }

    /// Chooses one of the format's own options.
    public void choose(String option, String value) {
        set(plan.get().option(option, value));
    }

    public void setStrict(boolean strict) {
        set(plan.get().strictly(strict));
    }

    /// Takes a place that was chosen; one in the project's folder is told from there.
    public void setTarget(Path chosen) {
        setTarget(targets.words(chosen));
    }

    /// Says where to; blank for where it is suggested.
    public void setTarget(String words) {
        set(plan.get().into(words));
    }

    /// Where it goes; empty if what was typed names no place.
    public Optional<Path> target() {
        String words = plan.get().target();
        return words.isBlank() ? Optional.of(suggestedTarget()) : targets.read(words);
    }

    /// Where it goes if nobody says.
    public Path suggestedTarget() {
        return targets.suggested(maker(), choice().packing());
    }

    /// Whether a folder is written and not a file.
    public boolean writesFolder() {
        return Targets.ending(maker(), choice().packing()).isEmpty();
    }

    /// How the name of what is written ends, with its dot; empty for a folder.
    public String ending() {
        return Targets.ending(maker(), choice().packing());
    }

    /// What was written last with these choices; empty once one of them is changed.
    public ReadOnlyObjectProperty<Optional<Written>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// Takes note of what was written.
    public void note(Written done) {
        written.set(Optional.of(done));
    }

    /// The same export as a line for a terminal.
    public String commandLine() {
        ExportPlan now = plan.get();
        List<String> words = new ArrayList<>(ExportArguments.of(
                file, project.annotator(), now.choice(), now.format(), target().orElse(suggestedTarget())));
        if (now.strict()) {
            words.add("--strict");
        }
        return ExportArguments.line(words);
    }

    /// Why nothing can be written as it stands; empty if it can.
    public Optional<Message> obstacle() {
        if (supply.get().state().documents().isEmpty()) {
            return Optional.of(Message.of("exporting.no-documents"));
        }
        if (target().isEmpty()) {
            return Optional.of(Message.of("exporting.no-target"));
        }
        if (outlook.refusal().isPresent()) {
            return outlook.refusal();
        }
        Optional<DatasetReport> report = outlook.report();
        if (report.isPresent() && report.get().tally().documents() == 0) {
            return Optional.of(Message.of("exporting.nothing-chosen"));
        }
        if (plan.get().strict() && report.isPresent() && !report.get().isWhole()) {
            return Optional.of(
                    Message.of("exporting.strict-refuses", report.get().losses().size()));
        }
        return Optional.empty();
    }

    /// The formats that would keep all of what this one loses; empty where nothing is lost, or none would.
    public List<Format> wouldKeep() {
        return outlook.findings().wouldKeep(makers);
    }

    private void follow() {
        supply.set(new Supply(project.state(), project.annotator()));
        attempt();
    }

    private void set(ExportPlan next) {
        ExportPlan before = plan.get();
        if (next.equals(before)) {
            return;
        }
        written.set(Optional.empty());
        plan.set(next);
        boolean same = next.choice().equals(before.choice()) && next.format().equals(before.format());
        if (!same) {
            attempt();
        }
    }

    private void attempt() {
        if (supply.get().state().documents().isEmpty()) {
            outlook.clear();
        } else {
            outlook.attempt(choice(), maker());
        }
    }
}
