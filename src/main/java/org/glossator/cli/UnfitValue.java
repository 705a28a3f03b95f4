package org.glossator.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.message.Message;
import picocli.CommandLine.Model.ArgSpec;

/// A value that an option or an argument cannot take.
///
/// @param place the option or argument, by name
/// @param value as it was typed
/// @param type what it should have become
record UnfitValue(String place, String value, Class<?> type) {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    /// The value of `argument`, which for pairs is what stands after the equals sign.
    static UnfitValue of(ArgSpec argument, String place, String value) {
        return new UnfitValue(place, value, List.of(argument.auxiliaryTypes()).getLast());
    }

    /// What is expected in its stead.
    Message said() {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> number(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "long", "Long" -> number(Long.MIN_VALUE, Long.MAX_VALUE);
            case "double", "Double" -> Message.of("cli.not-a-number", place, value);
            case "boolean", "Boolean" -> Message.of("cli.takes-no-value", place, value);
            case "Charset" -> Message.of("cli.no-such-charset", place, value);
            case "Path" -> Message.of("cli.not-a-path", place, value);
            default ->
                type.isEnum()
                        ? Message.of("cli.not-one-of", place, value, choices())
                        : Message.of("cli.unfit-value", place, value);
        };
    }

    private Message number(long least, long most) {
        return WHOLE.matcher(value).matches()
                ? Message.of("cli.number-beyond", place, value, least, most)
                : Message.of("cli.not-a-whole-number", place, value);
    }

    private List<Message> choices() {
        return Stream.of(type.getEnumConstants())
                .map(choice -> Usage.quoted(((Enum<?>) choice).name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
