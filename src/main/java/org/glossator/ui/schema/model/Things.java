package org.glossator.ui.schema.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.message.Message;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeScope;
import org.glossator.schema.AttributeType;
import org.glossator.schema.FlawedSchemaException;
import org.glossator.schema.Label;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.Palette;
import org.glossator.schema.RelationChange;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaItem;
import org.glossator.schema.WholeChange;
import org.jspecify.annotations.Nullable;

/// What can be done alike with every thing of a schema: finding, naming, moving, removing it.
public final class Things {

    private Things() {}

    /// Whether `schema` has the thing.
    public static boolean isIn(Schema schema, SchemaItem item) {
        return switch (item) {
            case SchemaItem.Whole _ -> true;
            case SchemaItem.ALabel(var label) -> schema.label(label).isPresent();
            case SchemaItem.AnAttribute(var name) -> schema.attribute(name).isPresent();
            case SchemaItem.ARelation(var name) -> schema.relation(name).isPresent();
            case SchemaItem.ADocumentLabel(var name) ->
                schema.documentLabels().stream().anyMatch(each -> each.name().equals(name));
            case SchemaItem.AValue(var of, var _) -> isIn(schema, of);
        };
    }

    /// All others of the same kind, by name, which could take the thing’s place.
    public static List<String> heirs(Schema schema, SchemaItem item) {
        Stream<String> names = switch (item) {
            case SchemaItem.Whole _ -> Stream.empty();
            case SchemaItem.ALabel _ ->
                schema.allLabels().map(label -> label.name().value());
            case SchemaItem.AnAttribute _ ->
                schema.attributes().stream().map(each -> each.name().value());
            case SchemaItem.ADocumentLabel _ ->
                schema.documentLabels().stream().map(each -> each.name().value());
            case SchemaItem.ARelation _ ->
                schema.relations().stream().map(each -> each.name().value());
            case SchemaItem.AValue(var of, var _) ->
                attribute(schema, of).stream().flatMap(attribute -> attribute.values().stream());
        };
        return names.filter(name -> !name.equals(item.name())).toList();
    }

    /// The attribute or document label that `item` is.
    public static Optional<AttributeType> attribute(Schema schema, SchemaItem item) {
        return scope(item).of(schema).stream()
                .filter(each -> each.name().value().equals(item.name()))
                .findFirst();
    }

    public static AttributeScope scope(SchemaItem item) {
        return item instanceof SchemaItem.ADocumentLabel ? AttributeScope.DOCUMENTS : AttributeScope.ANNOTATIONS;
    }

    /// The change that calls `item` otherwise.
    ///
    /// @param name not blank
    public static SchemaChange rename(SchemaItem item, String name) {
        return switch (item) {
            case SchemaItem.Whole _ -> new WholeChange.Rename(name);
            case SchemaItem.ALabel(var label) -> new LabelChange.Rename(label, new LabelName(name));
            case SchemaItem.AnAttribute(var attribute) ->
                new AttributeChange.Rename(AttributeScope.ANNOTATIONS, attribute, new AttributeName(name));
            case SchemaItem.ADocumentLabel(var attribute) ->
                new AttributeChange.Rename(AttributeScope.DOCUMENTS, attribute, new AttributeName(name));
            case SchemaItem.ARelation(var relation) -> new RelationChange.Rename(relation, new RelationName(name));
            case SchemaItem.AValue(var of, var value) ->
                new AttributeChange.RenameValue(scope(of), new AttributeName(of.name()), value, name);
        };
    }

    /// The thing under another name.
    public static SchemaItem named(SchemaItem item, String name) {
        return switch (item) {
            case SchemaItem.Whole _ -> new SchemaItem.Whole(name);
            case SchemaItem.ALabel _ -> new SchemaItem.ALabel(new LabelName(name));
            case SchemaItem.AnAttribute _ -> new SchemaItem.AnAttribute(new AttributeName(name));
            case SchemaItem.ADocumentLabel _ -> new SchemaItem.ADocumentLabel(new AttributeName(name));
            case SchemaItem.ARelation _ -> new SchemaItem.ARelation(new RelationName(name));
            case SchemaItem.AValue(var of, var _) -> new SchemaItem.AValue(of, name);
        };
    }

    /// The change that takes `item` out; empty for the schema as a whole.
    ///
    /// @param heir what takes its place, null where nothing does
    public static Optional<SchemaChange> remove(SchemaItem item, @Nullable String heir) {
        return switch (item) {
            case SchemaItem.Whole _ -> Optional.empty();
            case SchemaItem.ALabel(var label) ->
                Optional.of(new LabelChange.Remove(label, heir == null ? null : new LabelName(heir)));
            case SchemaItem.AnAttribute(var attribute) ->
                Optional.of(new AttributeChange.Remove(AttributeScope.ANNOTATIONS, attribute));
            case SchemaItem.ADocumentLabel(var attribute) ->
                Optional.of(new AttributeChange.Remove(AttributeScope.DOCUMENTS, attribute));
            case SchemaItem.ARelation(var relation) -> Optional.of(new RelationChange.Remove(relation));
            case SchemaItem.AValue(var of, var value) ->
                Optional.of(new AttributeChange.RemoveValue(scope(of), new AttributeName(of.name()), value, heir));
        };
    }

    /// What else goes, by name, where `item` goes and nothing takes its place: what stood on it alone.
    public static List<String> goingAlong(Schema schema, SchemaItem item) {
        if (!(item instanceof SchemaItem.ALabel(var label))
                || schema.label(label).isEmpty()) {
            return List.of();
        }
        Schema after;
        try {
            after = new LabelChange.Remove(label, null).in(schema);
        } catch (FlawedSchemaException _) {
            return List.of();
        }
        return Stream.concat(
                        schema.attributes().stream()
                                .map(AttributeType::name)
                                .filter(name -> after.attribute(name).isEmpty())
                                .map(AttributeName::value),
                        schema.relations().stream()
                                .map(RelationType::name)
                                .filter(name -> after.relation(name).isEmpty())
                                .map(RelationName::value))
                .toList();
    }

    /// A new thing of the same kind as `like`, under a name that is free.
    public static SchemaItem fresh(Schema schema, SchemaItem like) {
        return switch (like) {
            case SchemaItem.Whole _, SchemaItem.ALabel _, SchemaItem.AValue _ ->
                free(schema, "editor.new-label", name -> new SchemaItem.ALabel(new LabelName(name)));
            case SchemaItem.AnAttribute _ ->
                free(schema, "editor.new-attribute", name -> new SchemaItem.AnAttribute(new AttributeName(name)));
            case SchemaItem.ADocumentLabel _ ->
                free(
                        schema,
                        "editor.new-document-label",
                        name -> new SchemaItem.ADocumentLabel(new AttributeName(name)));
            case SchemaItem.ARelation _ ->
                free(schema, "editor.new-relation", name -> new SchemaItem.ARelation(new RelationName(name)));
        };
    }

    private static SchemaItem free(Schema schema, String key, Function<String, SchemaItem> make) {
        IntFunction<SchemaItem> numbered =
                number -> make.apply(Message.of(key, number).sentence());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(numbered)
                .filter(item -> !isIn(schema, item))
                .findFirst()
                .orElseThrow();
    }

    /// The change that brings in `item`, a label beneath `under` (a root where that is null).
    public static SchemaChange add(Schema schema, SchemaItem item, @Nullable LabelName under) {
        int last = Integer.MAX_VALUE;
        return switch (item) {
            case SchemaItem.AnAttribute _, SchemaItem.ADocumentLabel _ ->
                new AttributeChange.Add(scope(item), AttributeType.of(item.name(), AttributeType.Kind.TEXT), last);
            case SchemaItem.ARelation _ -> new RelationChange.Add(RelationType.of(item.name()), last);
            case SchemaItem.ALabel _, SchemaItem.Whole _, SchemaItem.AValue _ ->
                new LabelChange.Add(
                        under == null
                                ? Label.of(item.name(), Palette.next(schema))
                                : new Label(new LabelName(item.name()), null, null, false, "", List.of()),
                        under,
                        last);
        };
    }
}
