package org.glossator.ui.exporting.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DatasetReport;
import org.glossator.format.ExporterMaker;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.workflow.ExportDataset;
import org.glossator.workflow.PreviewExport;

/// What would come of an export: its first lines, soon, and a dry run of all of it, which takes as long as it takes.
/// Lives on the screen's thread.
public final class Outlook {

    private final Project project;
    private final Trial<List<PreviewExport.Beginning>> preview;
    private final Trial<DatasetReport> rehearsal;
    private final Findings findings = new Findings();
    private final ReadOnlyObjectWrapper<List<PreviewExport.Beginning>> beginnings =
            new ReadOnlyObjectWrapper<>(this, "beginnings", List.of());
    private final ReadOnlyObjectWrapper<Optional<DatasetReport>> report =
            new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

    Outlook(Project project, ExportModel.Threads threads) {
        this.project = project;
        this.preview =
                new Trial<>(threads.background(), threads.screen(), beginnings::set, _ -> beginnings.set(List.of()));
        this.rehearsal = new Trial<>(threads.background(), threads.screen(), this::take, this::refuse);
    }

    /// The first lines of what would be written; empty where nothing would.
    public ReadOnlyObjectProperty<List<PreviewExport.Beginning>> beginningsProperty() {
        return beginnings.getReadOnlyProperty();
    }

    /// Whether the first lines are still being worked out.
    public ReadOnlyBooleanProperty beginningProperty() {
        return preview.busyProperty();
    }

    /// What the dry run came to; empty until it is over.
    public ReadOnlyObjectProperty<Optional<DatasetReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public Optional<DatasetReport> report() {
        return report.get();
    }

    /// Why the export would be refused, if it would.
    public ReadOnlyObjectProperty<Optional<Message>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public Optional<Message> refusal() {
        return refusal.get();
    }

    /// What would be lost or changed, as far as the dry run has told.
    public Findings findings() {
        return findings;
    }

    /// Whether the dry run is under way.
    public ReadOnlyBooleanProperty busyProperty() {
        return rehearsal.busyProperty();
    }

    /// How far the dry run is, 0 to 1.
    public ReadOnlyDoubleProperty fractionProperty() {
        return rehearsal.fractionProperty();
    }

    /// Works it out anew.
    void attempt(DatasetChoice choice, ExporterMaker maker) {
        report.set(Optional.empty());
        refusal.set(Optional.empty());
        preview.begin(progress -> new PreviewExport().of(project, choice, maker, progress));
        rehearsal.begin(progress -> new ExportDataset().rehearse(project, choice, maker, progress));
    }

    /// Where there is nothing to try.
    void clear() {
        cancel();
        beginnings.set(List.of());
        refusal.set(Optional.empty());
        report.set(Optional.empty());
        findings.show(List.of());
    }

    void cancel() {
        preview.cancel();
        rehearsal.cancel();
    }

    private void take(DatasetReport came) {
        findings.show(came.losses());
        report.set(Optional.of(came));
    }

    private void refuse(Message why) {
        findings.show(List.of());
        refusal.set(Optional.of(why));
    }
}
