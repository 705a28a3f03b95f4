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

    /// Reads a file of the bundle in the language in which the program speaks, so that nobody waits for it later.
    ///
    /// @param file the first word of its keys
    /// @throws MissingResourceException if there is no such file
    public static void read(String file) {
        var _ = WordFile.of(FILES + file, Locale.getDefault(Locale.Category.DISPLAY));
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
        String pattern = file.getString(key);
        if (isPlain(pattern)) {
            return pattern;
        }
        return new MessageFormat(pattern, written)
                .format(message.arguments().stream()
                        .map(argument -> said(argument, written))
                        .toArray());
    }

    /// Whether a pattern says what it is, with nothing to be filled in and nothing quoted.
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
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
