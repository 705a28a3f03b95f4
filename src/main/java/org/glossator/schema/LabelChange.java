package org.glossator.schema;

import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A change to one label.
public sealed interface LabelChange extends SchemaChange {

    /// A label comes in beneath `under` (as a root where that is null), at `index` among its siblings.
    record Add(Label added, @Nullable LabelName under, int index) implements LabelChange {
        @Override
        public LabelName label() {
            return added.name();
        }
    }

    /// A label is called otherwise, also wherever attributes and relation types name it.
    record Rename(LabelName label, LabelName to) implements LabelChange {}

    /// A label goes, with all beneath it, to another place: beneath `under` (a root where that is null), at `index`
    /// among those that are there without it.
    record Move(LabelName label, @Nullable LabelName under, int index) implements LabelChange {}

    /// A label takes another colour, or its parent's where that is null.
    record Recolour(LabelName label, @Nullable Colour colour) implements LabelChange {}

    /// Another key marks with a label, or none where that is null.
    record Rekey(LabelName label, @Nullable String key) implements LabelChange {}

    /// A label is to be used otherwise.
    record Describe(LabelName label, String guideline) implements LabelChange {}

    /// Annotations with a label become events, or cease to be.
    record CallEvent(LabelName label, boolean event) implements LabelChange {}

    /// A label goes, and what is beneath it moves up into its place. Attributes and relation types that name it name
    /// `heir` instead, or the labels beneath it where that is null; those that are left with no label go too.
    record Remove(LabelName label, @Nullable LabelName heir) implements LabelChange {}

    /// The label it is about.
    LabelName label();

    @Override
    default Schema applied(Schema schema) throws FlawedSchemaException {
        if (!(this instanceof Add)) {
            LabelTree.require(schema, label());
        }
        LabelTree tree = new LabelTree(schema.labels());
        return switch (this) {
            case Add(var added, var under, var index) -> {
                LabelTree.require(schema, under);
                yield schema.withLabels(tree.with(added, under, index));
            }
            case Rename(var label, var to) -> LabelMentions.renamed(schema, label, to);
            case Move(var label, var under, var index) -> {
                LabelTree.require(schema, under);
                yield schema.withLabels(tree.moved(label, under, index));
            }
            case Recolour(var label, var colour) ->
                schema.withLabels(tree.revised(label, each -> each.coloured(colour)));
            case Rekey(var label, var key) -> schema.withLabels(tree.revised(label, each -> each.keyed(key)));
            case Describe(var label, var guideline) ->
                schema.withLabels(tree.revised(label, each -> each.guided(guideline)));
            case CallEvent(var label, var event) -> schema.withLabels(tree.revised(label, each -> each.asEvent(event)));
            case Remove(var label, var heir) -> {
                LabelTree.require(schema, heir);
                yield LabelMentions.removed(schema, label, heir);
            }
        };
    }

    @Override
    default Message operation() {
        String name = label().value();
        return switch (this) {
            case Add _ -> Message.of("schema.add-label", name);
            case Rename(var _, var to) -> Message.of("schema.rename-label", name, to.value());
            case Move _ -> Message.of("schema.move-label", name);
            case Recolour _ -> Message.of("schema.recolour-label", name);
            case Rekey _ -> Message.of("schema.rekey-label", name);
            case Describe _ -> Message.of("schema.describe", name);
            case CallEvent _ -> Message.of("schema.call-event", name);
            case Remove _ -> Message.of("schema.remove-label", name);
        };
    }
}
