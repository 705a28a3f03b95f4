package org.glossator.ui.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.message.Message;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Dialogue;
import org.glossator.ui.dialog.FileKind;
import org.glossator.ui.dialog.Prompt;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Sheets;
import org.glossator.ui.dialog.Topic;

/// The map of keys and its editor as sheets over the window.
public final class KeySheets {

    private static final FileKind MAP = kind("keys.import", "keys.file", ".json");
    private static final FileKind PAGE = kind("keys.save-page", "keys.page-file", ".html");

    private final CommandRegistry registry;
    private final Preferences preferences;
    private final Dialogue dialogue;
    private final Sheets sheets;

    public KeySheets(CommandRegistry registry, Preferences preferences, Dialogue dialogue, Sheets sheets) {
        this.registry = registry;
        this.preferences = preferences;
        this.dialogue = dialogue;
        this.sheets = sheets;
    }

    /// What opens them.
    public List<Command> commands() {
        return List.of(
                Command.of("help.keys", Category.HELP, Message.of("ui.command-keys"))
                        .keys("Shift+F1")
                        .does(this::help),
                Command.of("help.edit-keys", Category.HELP, Message.of("keys.command-edit"))
                        .keys("Shortcut+Shift+K")
                        .does(this::edit));
    }

    private void help() {
        KeyHelp help = new KeyHelp(KeyGuide.of(registry));
        Sheet sheet =
                sheets.sheet(Message.of("keys.help-title").sentence(), help).about(Topic.KEYS);
        sheet.add(Choice.other(Message.of("keys.save-page"), () -> {}), () -> save(help.guide()));
        sheet.add(Choice.other(Message.of("keys.help-change"), this::edit));
        sheet.add(Choice.close());
        sheet.show();
    }

    private void edit() {
        KeysModel model = new KeysModel(registry, preferences);
        Sheet sheet = sheets.sheet(Message.of("keys.title").sentence(), new KeysView(model))
                .about(Topic.KEYS);
        sheet.add(Choice.other(Message.of("keys.restore-all"), () -> {}), model::restoreAll);
        sheet.add(
                Choice.other(Message.of("keys.import"), () -> {}),
                () -> chosen(dialogue.files().open(MAP, folder()), model::importFrom));
        sheet.add(
                Choice.other(Message.of("keys.export"), () -> {}),
                () -> chosen(dialogue.files().save(MAP, folder(), "keys"), model::exportTo));
        sheet.add(Choice.close());
        sheet.show();
    }

    /// Writes the page as Markdown where the name ends so, else as HTML.
    private void save(KeyGuide guide) {
        chosen(dialogue.files().save(PAGE, folder(), "keys"), file -> {
            String page = file.toString().endsWith(".md") ? KeyPage.markdown(guide) : KeyPage.html(guide);
            String name = String.valueOf(file.getFileName());
            try {
                Files.writeString(file, page, StandardCharsets.UTF_8);
                dialogue.notices().say(Message.of("keys.page-saved", name));
            } catch (IOException _) {
                dialogue.prompts()
                        .show(Prompt.of(
                                Message.of("keys.save-page"),
                                Message.of("keys.page-unwritable", name).sentence(),
                                Choice.close()));
            }
        });
    }

    private void chosen(Optional<Path> file, Consumer<Path> act) {
        file.ifPresent(each -> {
            Path folder = each.toAbsolutePath().getParent();
            if (folder != null) {
                preferences.update(
                        settings -> settings.withPlaces(settings.places().in(folder)));
            }
            act.accept(each);
        });
    }

    private Optional<Path> folder() {
        return preferences.settings().places().folder();
    }

    private static FileKind kind(String title, String name, String extension) {
        return new FileKind(Message.of(title), Message.of(name), extension);
    }
}
