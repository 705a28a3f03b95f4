package org.glossator.message;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

/// The message bundle in one language. Patterns are ICU's, so plurals and numbers follow the language
/// (`{0, plural, one {# document} other {# documents}}`).
///
/// Safe for use by several threads.
public final class Messages {

    /// The folder of the files whose words are patterns.
    static final String FILES = "glossator.messages.";
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final Locale locale;

    /// The bundle in `locale`, falling back to English sentence by sentence.
    public Messages(Locale locale) {
        this.locale = locale;
    }

    /// The bundle in the language in which the program speaks, which is the one that the Java runtime shows.
    public static Messages system() {
        return new Messages(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// The bundle in English, as it was written.
    public static Messages english() {
        return ENGLISH;
    }

    /// The words of a file of the class path that are not sentences of ours to fill, such as the usage of the command
    /// line, in the language in which the program speaks.
    ///
    /// @param name the file's name, with dots between its folders, without language and ending
    public static ResourceBundle words(String name) {
        return WordFile.of(name, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// The sentence a message stands for. A key that is missing from the bundle is a bug.
    ///
    /// @throws MissingResourceException if the bundle has no such key
    public String sentence(Message message) {
        String key = message.key();
        WordFile file = WordFile.of(FILES + key.substring(0, key.indexOf('.')), locale);
        Locale written = file.languageOf(key, locale);
        return new MessageFormat(file.getString(key), written)
                .format(message.arguments().stream()
                        .map(argument -> said(argument, written))
                        .toArray());
    }

    private Object said(Object argument, Locale written) {
        return switch (argument) {
            case Message message -> sentence(message);
            case Collection<?> several ->
                ListFormatter.getInstance(written)
                        .format(several.stream()
                                .map(each -> said(each, written))
                                .toList());
            default -> argument;
        };
    }
}
