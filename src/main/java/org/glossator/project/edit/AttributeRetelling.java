package org.glossator.project.edit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.AttributeValue;

/// How what is told in one attribute is told after a change of it: under another name, with another value, as another
/// kind of value, or not at all. It keeps its place among what else is told.
///
/// @param attribute the attribute before
/// @param to what it is called after; empty if it is told no more
/// @param wording what becomes of what it says
record AttributeRetelling(AttributeType attribute, Optional<AttributeName> to, Wording wording) {

    /// What becomes of a value.
    @FunctionalInterface
    interface Wording {

        Wording SAME = Optional::of;

        /// What the value is after; empty if it goes.
        Optional<AttributeValue> of(AttributeValue value);
    }

    /// What `change` of `before` means; empty if nothing.
    static Optional<AttributeRetelling> of(AttributeChange change, Fate fate, AttributeType before) {
        Optional<AttributeName> same = Optional.of(before.name());
        return switch (change) {
            case AttributeChange.Add _, AttributeChange.Move _ -> Optional.empty();
            case AttributeChange.Rename(var _, var _, var to) ->
                Optional.of(new AttributeRetelling(before, Optional.of(to), Wording.SAME));
            case AttributeChange.Revise(var _, var after) ->
                after.kind() == before.kind()
                        ? Optional.empty()
                        : Optional.of(new AttributeRetelling(
                                before, same, value -> Optional.of(KindChange.of(value, after))));
            case AttributeChange.RenameValue(var _, var _, var value, var to) ->
                Optional.of(new AttributeRetelling(before, same, each -> replaced(each, value, Optional.of(to))));
            case AttributeChange.RemoveValue(var _, var _, var value, var _) ->
                switch (fate) {
                    case Fate.Keep() -> Optional.empty();
                    case Fate.Remove() ->
                        Optional.of(
                                new AttributeRetelling(before, same, each -> replaced(each, value, Optional.empty())));
                    case Fate.Become(var heir) ->
                        Optional.of(
                                new AttributeRetelling(before, same, each -> replaced(each, value, Optional.of(heir))));
                };
            case AttributeChange.Remove _ ->
                switch (fate) {
                    case Fate.Keep() -> Optional.empty();
                    case Fate.Remove() -> Optional.of(new AttributeRetelling(before, Optional.empty(), Wording.SAME));
                    case Fate.Become(var heir) ->
                        Optional.of(new AttributeRetelling(before, Optional.of(new AttributeName(heir)), Wording.SAME));
                };
        };
    }

    private static Optional<AttributeValue> replaced(AttributeValue value, String from, Optional<String> to) {
        return switch (value) {
            case AttributeValue.Text(var text) when text.equals(from) -> to.map(AttributeValue.Text::new);
            case AttributeValue.Choices(var chosen)
            when chosen.contains(from) -> {
                List<String> left = chosen.stream()
                        .flatMap(each -> each.equals(from) ? to.stream() : Optional.of(each).stream())
                        .distinct()
                        .toList();
                yield left.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Choices(left));
            }
            case AttributeValue _ -> Optional.of(value);
        };
    }

    /// The annotation after. Where it says something under the new name already, that stays, and the old goes on
    /// being said.
    Annotation of(Annotation annotation) {
        AttributeValue value = annotation.attributes().get(attribute.name());
        boolean taken = to.isPresent()
                && !to.get().equals(attribute.name())
                && annotation.attributes().containsKey(to.get());
        if (value == null || taken) {
            return annotation;
        }
        Map<AttributeName, AttributeValue> told = new LinkedHashMap<>();
        annotation.attributes().forEach((name, each) -> {
            if (!name.equals(attribute.name())) {
                told.put(name, each);
            } else {
                to.ifPresent(after -> wording.of(each).ifPresent(said -> told.put(after, said)));
            }
        });
        return new Annotation(annotation.id(), annotation.label(), annotation.spans(), told, annotation.note());
    }

    /// The metadata after; values of a choice of several stand there joined by commas.
    Map<String, String> of(Map<String, String> metadata) {
        String name = attribute.name().value();
        String written = metadata.get(name);
        boolean taken = to.isPresent()
                && !to.get().equals(attribute.name())
                && metadata.containsKey(to.get().value());
        if (written == null || taken) {
            return metadata;
        }
        Map<String, String> told = new LinkedHashMap<>();
        metadata.forEach((key, text) -> {
            if (!key.equals(name)) {
                told.put(key, text);
            } else {
                to.ifPresent(
                        after -> wording.of(read(text)).ifPresent(said -> told.put(after.value(), said.toString())));
            }
        });
        return told;
    }

    private AttributeValue read(String text) {
        return attribute.kind() == Kind.CHOICES
                ? new AttributeValue.Choices(Arrays.asList(text.split(", ")))
                : new AttributeValue.Text(text);
    }
}
