package org.glossator.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The words of a command as a person typed them.
record TypedWords(List<String> words) {

    /// What follows this word is no option, whatever it looks like.
    private static final String END_OF_OPTIONS = "--";

    private static final String EQUALS = "=";

    TypedWords {
        words = List.copyOf(words);
    }

    static TypedWords of(String... words) {
        return new TypedWords(List.of(words));
    }

    /// Whether an option is among them, by any of its names.
    boolean has(OptionSpec option) {
        return names(option).findAny().isPresent();
    }

    /// Whether a word stands where options may stand.
    boolean mayBeOption(String word) {
        return said().contains(word);
    }

    /// What to call an option or an argument: an option by the name that was typed, an argument by its place.
    String name(ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option -> names(option).findFirst().orElse(option.longestName());
            case ArgSpec place -> place.paramLabel();
        };
    }

    /// The option of `command` that stands where the value of `option` should.
    Optional<String> inPlaceOfValue(OptionSpec option, CommandSpec command) {
        List<String> said = said();
        return IntStream.range(0, said.size())
                .filter(at -> List.of(option.names()).contains(bare(said.get(at))))
                .mapToObj(at -> value(said.get(at))
                        .or(() -> words.stream().skip(at + 1L).findFirst()))
                .flatMap(Optional::stream)
                .filter(word -> word.equals(END_OF_OPTIONS) || command.findOption(bare(word)) != null)
                .findFirst();
    }

    /// The name of an option without the value that may be joined to it.
    static String bare(String word) {
        int equals = word.indexOf(EQUALS);
        return equals < 0 ? word : word.substring(0, equals);
    }

    private static Optional<String> value(String word) {
        int equals = word.indexOf(EQUALS);
        return equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
    }

    private Stream<String> names(OptionSpec option) {
        List<String> said = said().stream().map(TypedWords::bare).toList();
        return Stream.of(option.names()).filter(said::contains);
    }

    /// The words among which options and their values are.
    private List<String> said() {
        return words.stream().takeWhile(word -> !word.equals(END_OF_OPTIONS)).toList();
    }
}
