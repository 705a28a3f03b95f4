package org.glossator.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.glossator.message.Languages;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// The languages to choose from, tags of BCP 47, each by its own name; the empty one is the system's own.
final class LanguageNames extends StringConverter<String> {

    /// The system's own, and those in which the program can speak.
    static List<String> offered() {
        return Stream.concat(
                        Stream.of(""), Languages.ofThisProgram().all().stream().map(Locale::toLanguageTag))
                .toList();
    }

    @Override
    public String toString(@Nullable String language) {
        return language == null || language.isEmpty()
                ? Message.of("preferences.language-system").sentence()
                : Languages.name(Locale.forLanguageTag(language));
    }

    @Override
    public String fromString(String name) {
        return offered().stream()
                .filter(each -> toString(each).equals(name))
                .findFirst()
                .orElse("");
    }
}
