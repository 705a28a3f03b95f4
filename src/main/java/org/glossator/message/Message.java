package org.glossator.message;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;

/// Something to be said to a person: the key of a pattern in the message bundle and what fills it.
///
/// The first word of the key names the file of the bundle it stands in: `store.newer-version` is in
/// `resources/messages/store.properties`.
///
/// @param key the pattern's key, at least two words joined by dots
/// @param arguments what fills `{0}`, `{1}` … of the pattern, in order; one that is a message itself is said in
///     the same language, and of a list all that it holds is named
public record Message(String key, List<Object> arguments) {

    public Message {
        if (key.indexOf('.') < 1) {
            throw new IllegalArgumentException("A message key names its file first: " + key);
        }
        arguments = List.copyOf(arguments);
    }

    /// The message of this key with these arguments.
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /// The sentence itself, in the language in which the program speaks, English where it is not translated.
    public String sentence() {
        return Messages.system().sentence(this);
    }

    /// The sentence in capitals, by the rules of the language in which the program speaks.
    public String heading() {
        return UCharacter.toUpperCase(Locale.getDefault(Locale.Category.DISPLAY), sentence());
    }

    /// The sentence in English, for what must not change with the language: files, the log, answers to other programs.
    public String english() {
        return Messages.english().sentence(this);
    }
}
