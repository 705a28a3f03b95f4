package org.glossator.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.message.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in our words what picocli refuses in its own, which are English only: nothing of its sentences is used, only
/// what it tells beside them and what was typed.
record MisuseWords(CommandSpec command, TypedWords typed) {

    /// What is wrong apart from words that mean nothing, which [UnknownWords] tells.
    List<Message> said(ParameterException misuse) {
        return switch (misuse) {
            case Usage.Refusal refusal -> List.of(refusal.explanation());
            case UnmatchedArgumentException _ -> List.of();
            case MissingParameterException missing -> List.of(missing(missing.getMissing()));
            case OverwrittenOptionException twice ->
                List.of(Message.of("cli.said-twice", typed.name(twice.getOverwritten())));
            case ParameterException other ->
                List.of(Optional.ofNullable(other.getArgSpec())
                        .map(argument -> unfit(argument, other))
                        .orElseGet(this::notUnderstood));
        };
    }

    private Message missing(List<ArgSpec> missing) {
        return missing.getFirst() instanceof OptionSpec option && typed.has(option)
                ? noValue(option)
                : Message.of("cli.missing", command.qualifiedName(), Usage.quoted(lacking(missing)));
    }

    private Message noValue(OptionSpec option) {
        String name = typed.name(option);
        return typed.inPlaceOfValue(option, command)
                .map(found -> Message.of("cli.no-value-before", name, option.paramLabel(), found))
                .orElseGet(() -> Message.of("cli.no-value", name, option.paramLabel()));
    }

    /// All that is not there and has to be: picocli names arguments alone and stops at the first.
    private List<String> lacking(List<ArgSpec> missing) {
        int first = missing.stream()
                .filter(PositionalParamSpec.class::isInstance)
                .mapToInt(each -> ((PositionalParamSpec) each).index().min())
                .min()
                .orElse(Integer.MAX_VALUE);
        Stream<String> places = command.positionalParameters().stream()
                .filter(place -> place.required() && place.index().min() >= first)
                .map(PositionalParamSpec::paramLabel);
        Stream<String> options = command.options().stream()
                .filter(option -> (option.required() || missing.contains(option)) && !typed.has(option))
                .map(option -> option.longestName() + "=" + option.paramLabel());
        return Stream.concat(places, options).toList();
    }

    /// A value that is of the wrong type, or no pair where pairs are expected.
    private Message unfit(ArgSpec argument, ParameterException misuse) {
        String name = typed.name(argument);
        String value = Optional.ofNullable(misuse.getValue()).orElse("");
        return argument.typeInfo().isMap() && misuse.getCause() == null
                ? Message.of("cli.not-a-pair", name, argument.paramLabel(), value)
                : UnfitValue.of(argument, name, value).said();
    }

    private Message notUnderstood() {
        return Message.of("cli.not-understood", command.root().qualifiedName() + " " + String.join(" ", typed.words()));
    }
}
