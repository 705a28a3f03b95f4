package org.glossator.schema;

import org.glossator.message.Message;

/// A change to a schema as a whole.
public sealed interface WholeChange extends SchemaChange {

    /// The schema is called otherwise.
    record Rename(String to) implements WholeChange {}

    /// What holds for every label is another.
    record Describe(String guideline) implements WholeChange {}

    /// Another schema stands in its place.
    record Replace(Schema other) implements WholeChange {}

    /// What another schema has and this one lacks, by name, is added at the end. What both have stays as it is here.
    record Complete(Schema other) implements WholeChange {}

    @Override
    default Schema applied(Schema schema) {
        return switch (this) {
            case Rename(var to) -> schema.named(to);
            case Describe(var guideline) -> schema.guided(guideline);
            case Replace(var other) -> other;
            case Complete(var other) -> Completion.of(schema, other);
        };
    }

    @Override
    default Message operation() {
        return switch (this) {
            case Rename(var to) -> Message.of("schema.rename-schema", to);
            case Describe _ -> Message.of("schema.describe-schema");
            case Replace(var other) -> Message.of("schema.replace", other.name());
            case Complete(var other) -> Message.of("schema.complete", other.name());
        };
    }
}
