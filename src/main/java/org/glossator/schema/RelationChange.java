package org.glossator.schema;

import org.glossator.message.Message;

/// A change to one relation type.
public sealed interface RelationChange extends SchemaChange {

    /// A relation type comes in, at `index`.
    record Add(RelationType added, int index) implements RelationChange {
        @Override
        public RelationName relation() {
            return added.name();
        }
    }

    /// A relation type is called otherwise.
    record Rename(RelationName relation, RelationName to) implements RelationChange {}

    /// A relation type becomes another in all but its name.
    record Revise(RelationType revised) implements RelationChange {
        @Override
        public RelationName relation() {
            return revised.name();
        }
    }

    /// A relation type stands elsewhere among the others.
    record Move(RelationName relation, int index) implements RelationChange {}

    /// A relation type is offered no more.
    record Remove(RelationName relation) implements RelationChange {}

    /// The relation type it is about.
    RelationName relation();

    @Override
    default Schema applied(Schema schema) throws FlawedSchemaException {
        if (schema.relation(relation()).isEmpty() && !(this instanceof Add)) {
            throw SchemaChange.gone(new SchemaItem.ARelation(relation()));
        }
        Listed<RelationType> list =
                new Listed<>(schema.relations(), each -> each.name().equals(relation()));
        return schema.withRelations(
                switch (this) {
                    case Add(var added, var index) -> list.with(added, index);
                    case Rename(var _, var to) -> list.revised(each -> each.named(to));
                    case Revise(var revised) -> list.revised(_ -> revised);
                    case Move(var _, var index) -> list.moved(index);
                    case Remove _ -> list.without();
                });
    }

    @Override
    default Message operation() {
        String name = relation().value();
        return switch (this) {
            case Add _ -> Message.of("schema.add-relation", name);
            case Rename(var _, var to) -> Message.of("schema.rename-relation", name, to.value());
            case Revise _ -> Message.of("schema.revise", name);
            case Move _ -> Message.of("schema.move", name);
            case Remove _ -> Message.of("schema.remove-relation", name);
        };
    }
}
