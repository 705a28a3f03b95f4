package org.glossator.ui.settings;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.glossator.message.Message;
import org.glossator.settings.Settings;
import org.glossator.ui.theme.Script;

/// Who sits before the program, and in which language it speaks with them.
final class PersonPage {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private PersonPage() {}

    static Page of(SettingsModel model) {
        Page page = Page.of(model, Message.of("preferences.page-person"));
        name(page, model);
        page.rows()
                .choice(
                        "language",
                        LanguageNames.offered(),
                        new LanguageNames(),
                        Settings::language,
                        Settings::withLanguage);
        page.hint(Message.of("preferences.language-hint"));
        page.rows()
                .statement(
                        "first-steps",
                        settings -> settings.habits().firstSteps(),
                        (settings, on) -> settings.withHabits(settings.habits().withFirstSteps(on)));
        return page;
    }

    private static void name(Page page, SettingsModel model) {
        TextField field = new TextField();
        page.rows().row("name", field, field);
        Label hint = page.hint(Message.of("preferences.name-hint"));
        hint.setId("preferences-name-hint");
        page.rows().follow(field, Settings::annotator, (each, name) -> {
            if (!each.getText().strip().equals(name)) {
                each.setText(name);
            }
        });
        field.textProperty().subscribe(words -> {
            Script.fit(field, words);
            boolean named = model.rename(words);
            hint.setText(Message.of(named ? "preferences.name-hint" : "preferences.name-missing")
                    .sentence());
            hint.pseudoClassStateChanged(REFUSED, !named);
        });
    }
}
