package org.glossator.schema;

import java.util.List;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A change to one attribute of annotations, or to one label of documents.
public sealed interface AttributeChange extends SchemaChange {

    /// An attribute comes in, at `index`.
    record Add(AttributeScope scope, AttributeType added, int index) implements AttributeChange {
        @Override
        public AttributeName attribute() {
            return added.name();
        }
    }

    /// An attribute is called otherwise.
    record Rename(AttributeScope scope, AttributeName attribute, AttributeName to) implements AttributeChange {}

    /// An attribute becomes another in all but its name.
    record Revise(AttributeScope scope, AttributeType revised) implements AttributeChange {
        @Override
        public AttributeName attribute() {
            return revised.name();
        }
    }

    /// A value is called otherwise.
    record RenameValue(AttributeScope scope, AttributeName attribute, String value, String to)
            implements AttributeChange {}

    /// A value is offered no more. The default, if it was that, is `heir`, or none where that is null.
    record RemoveValue(
            AttributeScope scope,
            AttributeName attribute,
            String value,
            @Nullable String heir) implements AttributeChange {}

    /// An attribute stands elsewhere among the others.
    record Move(AttributeScope scope, AttributeName attribute, int index) implements AttributeChange {}

    /// An attribute is told no more.
    record Remove(AttributeScope scope, AttributeName attribute) implements AttributeChange {}

    AttributeScope scope();

    /// The attribute it is about.
    AttributeName attribute();

    @Override
    default Schema applied(Schema schema) throws FlawedSchemaException {
        List<AttributeType> all = scope().of(schema);
        var before =
                all.stream().filter(each -> each.name().equals(attribute())).findFirst();
        if (before.isEmpty() && !(this instanceof Add)) {
            throw SchemaChange.gone(scope().item(attribute()));
        }
        Listed<AttributeType> list = new Listed<>(all, each -> each.name().equals(attribute()));
        return scope().with(
                        schema,
                        switch (this) {
                            case Add(var _, var added, var index) -> list.with(added, index);
                            case Rename(var _, var _, var to) -> list.revised(each -> each.named(to));
                            case Revise(var _, var revised) -> list.revised(_ -> revised);
                            case RenameValue(var _, var _, var value, var to) ->
                                list.revised(each -> renamed(each, value, to));
                            case RemoveValue(var _, var _, var value, var heir) ->
                                list.revised(each -> without(each, value, heir));
                            case Move(var _, var _, var index) -> list.moved(index);
                            case Remove _ -> list.without();
                        });
    }

    private static AttributeType renamed(AttributeType attribute, String value, String to) {
        String fallback = attribute.fallback();
        return attribute
                .offering(attribute.values().stream()
                        .map(each -> each.equals(value) ? to : each)
                        .toList())
                .fallingBackOn(value.equals(fallback) ? to : fallback);
    }

    private static AttributeType without(AttributeType attribute, String value, @Nullable String heir) {
        String fallback = attribute.fallback();
        return attribute
                .offering(attribute.values().stream()
                        .filter(each -> !each.equals(value))
                        .toList())
                .fallingBackOn(value.equals(fallback) ? heir : fallback);
    }

    @Override
    default Message operation() {
        String name = attribute().value();
        return switch (this) {
            case Add _ -> Message.of("schema.add-attribute", name);
            case Rename(var _, var _, var to) -> Message.of("schema.rename-attribute", name, to.value());
            case Revise _ -> Message.of("schema.revise", name);
            case RenameValue(var _, var _, var value, var to) -> Message.of("schema.rename-value", name, value, to);
            case RemoveValue(var _, var _, var value, var _) -> Message.of("schema.remove-value", name, value);
            case Move _ -> Message.of("schema.move", name);
            case Remove _ -> Message.of("schema.remove-attribute", name);
        };
    }
}
