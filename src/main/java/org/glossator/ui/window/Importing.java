package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.glossator.message.Message;
import org.glossator.settings.Places;
import org.glossator.ui.dialog.BugDesk;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Sheets;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.importing.FileInspector;
import org.glossator.ui.importing.ImportModel;
import org.glossator.ui.importing.ImportOffer;
import org.glossator.ui.importing.ImportView;
import org.glossator.ui.importing.PasteModel;
import org.glossator.ui.importing.PasteView;
import org.glossator.ui.importing.ReportView;
import org.glossator.ui.importing.ReportWords;
import org.glossator.workflow.ImportOutcome;
import org.glossator.workflow.SourceReading;
import org.glossator.workflow.importing.ImportTerms;

/// How documents come into the open project: chosen, dropped or pasted; looked at; imported; reported. FX thread only.
final class Importing {

    private final Surroundings surroundings;
    private final ProjectDesk desk;
    private final FileInspector inspector;
    private final Sheets sheets;
    private final BugDesk bugs;

    Importing(Surroundings surroundings, ProjectDesk desk, FileInspector inspector, Sheets sheets, BugDesk bugs) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.inspector = inspector;
        this.sheets = sheets;
        this.bugs = bugs;
    }

    /// Asks for files and imports them into the project that is then open.
    void chooseFiles(Supplier<Optional<Opened>> into) {
        List<Path> files = surroundings.dialogue().files().documents(places().folder());
        into.get().filter(_ -> !files.isEmpty()).ifPresent(opened -> lookAt(files, opened));
    }

    /// Asks for a folder and imports what is in it.
    void chooseFolder(Supplier<Optional<Opened>> into) {
        surroundings
                .dialogue()
                .files()
                .folder(places().folder())
                .ifPresent(folder -> into.get().ifPresent(opened -> lookAt(List.of(folder), opened)));
    }

    /// Looks at files and folders and shows what was found, to be decided on.
    void lookAt(List<Path> files, Opened opened) {
        remember(files.getFirst());
        surroundings
                .work()
                .start(
                        Message.of("ui.looking"),
                        progress -> inspector.inspect(files, progress),
                        found -> show(
                                new ImportOffer(files, found, opened.project().state(), opened.file()), opened));
    }

    /// Shows the clipboard's text, to be named and added.
    void paste(Opened opened) {
        String clipped =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        PasteModel model = new PasteModel(clipped);
        Sheet sheet = sheets.sheet(Message.of("ui.paste-title").sentence(), new PasteView(model))
                .about(Topic.IMPORTING);
        sheet.add(Choice.cancel());
        Button add = sheet.add(Choice.main(Message.of("ui.paste-button"), () -> add(model, opened)));
        add.disableProperty()
                .bind(Bindings.not(model.complete()).or(surroundings.work().busyProperty()));
        sheet.show();
    }

    private void show(ImportOffer offer, Opened opened) {
        if (offer.found().isEmpty()) {
            surroundings.dialogue().notices().say(Message.of("ui.nothing-found"));
            return;
        }
        ImportModel model = new ImportModel(offer, inspector, bugs::report);
        ImportView view = new ImportView(model);
        Sheet sheet =
                sheets.sheet(Message.of("ui.import-title").sentence(), view).about(Topic.IMPORTING);
        sheet.stage().showingProperty().subscribe((_, shown) -> {
            if (!shown) {
                view.close();
            }
        });
        sheet.add(Choice.cancel());
        Button take = sheet.add(Choice.main(Message.of("ui.import-button", 0), () -> take(model, opened)));
        take.textProperty()
                .bind(model.countProperty()
                        .map(count -> Message.of("ui.import-button", count).sentence()));
        take.disableProperty()
                .bind(model.countProperty().isEqualTo(0).or(surroundings.work().busyProperty()));
        sheet.show();
    }

    private void take(ImportModel model, Opened opened) {
        List<SourceReading> files = model.choices();
        ImportTerms terms = model.agreed();
        surroundings
                .work()
                .start(
                        Message.of("ui.importing", files.size()),
                        progress -> desk.importFiles(opened.project(), files, terms, progress),
                        this::tell);
    }

    private void add(PasteModel model, Opened opened) {
        String name = model.nameProperty().get();
        surroundings
                .work()
                .start(
                        Message.of("ui.paste-title"),
                        _ -> desk.addPasted(
                                opened.project(), name, model.textProperty().get()),
                        _ -> surroundings.dialogue().notices().say(Message.of("ui.pasted", name)));
    }

    private void tell(ImportOutcome outcome) {
        Message summary = ReportWords.summary(outcome);
        if (outcome.findings().isEmpty()) {
            surroundings.dialogue().notices().say(summary);
            return;
        }
        Sheet sheet = sheets.sheet(Message.of("ui.import-findings").sentence(), new ReportView(outcome))
                .about(Topic.IMPORTING);
        sheet.add(Choice.close());
        sheet.show();
    }

    private Places places() {
        return surroundings.preferences().settings().places();
    }

    private void remember(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            surroundings
                    .preferences()
                    .update(settings -> settings.withPlaces(settings.places().in(folder)));
        }
    }
}
