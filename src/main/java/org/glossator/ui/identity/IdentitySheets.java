package org.glossator.ui.identity;

import java.util.function.Consumer;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Sheets;
import org.glossator.ui.dialog.Topic;
import org.jspecify.annotations.Nullable;

/// Asks under which name a person works. An answer may be the name they bear already. FX thread only.
public final class IdentitySheets {

    private final Sheets sheets;
    private @Nullable Sheet asking;

    public IdentitySheets(Sheets sheets) {
        this.sheets = sheets;
    }

    /// Asks somebody who has come into a project where others have annotated.
    public void ask(Project project, Consumer<String> answer) {
        show(
                Message.of("layers.who-title"),
                new IdentityView(
                        identity(project),
                        Message.of("layers.who-first", project.state().name())),
                answer,
                new Choice(Message.of("layers.who-later").sentence(), Choice.Role.CANCEL, () -> {}));
    }

    /// Lets a person choose another name, and says what that means.
    public void change(Project project, Consumer<String> answer) {
        show(
                Message.of("layers.who-change-title"),
                new IdentityView(
                        identity(project),
                        Message.of("layers.who-change", project.annotator().name())),
                answer,
                Choice.cancel());
    }

    /// Asks no longer, if it does: the project in question is closed.
    public void close() {
        if (asking != null) {
            asking.close();
        }
    }

    private void show(Message title, IdentityView view, Consumer<String> answer, Choice cancel) {
        Sheet sheet = sheets.sheet(title.sentence(), view).about(Topic.TOGETHER);
        sheet.add(cancel);
        sheet.add(Choice.main(
                        Message.of("layers.who-go"),
                        () -> view.answerProperty().get().name().ifPresent(answer)))
                .disableProperty()
                .bind(view.answerProperty().map(given -> given.name().isEmpty()));
        asking = sheet;
        sheet.stage().showingProperty().subscribe((_, showing) -> {
            if (!showing) {
                asking = null;
            }
        });
        sheet.show();
        view.answerProperty().subscribe((_, _) -> sheet.stage().sizeToScene());
        view.begin();
    }

    private static Identity identity(Project project) {
        return new Identity(project.state(), project.annotator().name());
    }
}
