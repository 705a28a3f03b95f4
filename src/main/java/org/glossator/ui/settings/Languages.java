package org.glossator.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.glossator.message.Message;
import org.glossator.message.Messages;
import org.jspecify.annotations.Nullable;

/// The languages that the program can speak, each by its own name; the empty one is the system's own.
final class Languages extends StringConverter<String> {

    /// The system's own, and those that the message bundle holds. English is what the bundle says where it says nothing
    /// else.
    static List<String> offered() {
        Stream<String> translated = Stream.of(Locale.getISOLanguages())
                .filter(Languages::isTranslated)
                .sorted();
        return Stream.concat(Stream.of("", Locale.ENGLISH.getLanguage()), translated)
                .distinct()
                .toList();
    }

    private static boolean isTranslated(String language) {
        return Messages.class.getResource("/glossator/messages/ui_" + language + ".properties") != null;
    }

    @Override
    public String toString(@Nullable String language) {
        if (language == null || language.isEmpty()) {
            return Message.of("preferences.language-system").sentence();
        }
        Locale locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(locale);
    }

    @Override
    public String fromString(String name) {
        return offered().stream()
                .filter(each -> toString(each).equals(name))
                .findFirst()
                .orElse("");
    }
}
