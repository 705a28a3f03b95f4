package org.glossator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glossator.message.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Words that a command can make nothing of: options and commands that there are not, and arguments too many.
///
/// @param words that are unknown, in order; none where all are known
/// @param typed all that was typed
record UnknownWords(CommandSpec command, List<String> words, TypedWords typed) {

    private static final String OPTION = "--";

    UnknownWords {
        words = List.copyOf(words);
    }

    /// Why they mean nothing, and what may be meant; nothing if there are none.
    List<Message> said() {
        List<String> options = options();
        if (!options.isEmpty()) {
            return unknown(options);
        }
        if (words.isEmpty() || command.subcommands().isEmpty()) {
            return words.isEmpty() ? List.of() : List.of(surplus());
        }
        return Stream.concat(Stream.of(Message.of("cli.no-such-command", words.getFirst())), guess())
                .toList();
    }

    /// What may be meant: options of this command, or commands in full.
    List<String> nearest() {
        List<String> options = options();
        if (!options.isEmpty()) {
            return options.stream().flatMap(this::nearestOptions).distinct().toList();
        }
        return words.stream().limit(1).flatMap(this::nearestCommands).toList();
    }

    /// Other words may be values of these options, so what they are cannot be said.
    private List<Message> unknown(List<String> options) {
        List<String> others =
                words.stream().filter(Predicate.not(this::isOption)).toList();
        List<Message> said = new ArrayList<>();
        said.add(Message.of("cli.no-such-option", command.qualifiedName(), options.size(), Usage.quoted(options)));
        guess().forEach(said::add);
        if (!others.isEmpty()) {
            said.add(Message.of("cli.left-over", others.size(), Usage.quoted(others)));
        }
        return said;
    }

    private Message surplus() {
        String name = command.qualifiedName();
        List<String> places = command.positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .toList();
        return places.isEmpty()
                ? Message.of("cli.only-options", name, words.size(), Usage.quoted(words))
                : Message.of("cli.too-many-words", name, Usage.quoted(places), words.size(), Usage.quoted(words));
    }

    private Stream<Message> guess() {
        List<String> nearest = nearest();
        return nearest.isEmpty()
                ? Stream.empty()
                : Stream.of(Message.of("cli.nearest", nearest.size(), Usage.quoted(nearest)));
    }

    private List<String> options() {
        return words.stream().filter(this::isOption).toList();
    }

    private boolean isOption(String word) {
        return word.length() > 1 && word.startsWith("-") && typed.mayBeOption(word);
    }

    private Stream<String> nearestOptions(String word) {
        List<String> names = command.optionsMap().keySet().stream()
                .filter(name -> name.startsWith(OPTION))
                .map(UnknownWords::undashed)
                .toList();
        return new Spelling(undashed(TypedWords.bare(word)))
                .nearest(names).stream().map(OPTION::concat);
    }

    private Stream<String> nearestCommands(String word) {
        return new Spelling(word)
                .nearest(command.subcommands().keySet()).stream().map(name -> command.qualifiedName() + " " + name);
    }

    private static String undashed(String option) {
        return option.substring(option.startsWith(OPTION) ? OPTION.length() : 1);
    }
}
