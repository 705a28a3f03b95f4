package org.glossator.kit;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeScope;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationChange;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.WholeChange;
import org.jspecify.annotations.Nullable;

/// Changes to schemas of all sorts: sensible ones, and ones that have to be refused.
public final class RandomChanges {

    private final Schema schema;
    private final RandomGenerator random;

    private RandomChanges(Schema schema, RandomGenerator random) {
        this.schema = schema;
        this.random = random;
    }

    /// A change to something of `schema`.
    public static SchemaChange any(Schema schema, RandomGenerator random) {
        return new RandomChanges(schema, random).change();
    }

    private SchemaChange change() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> ofLabels();
            case 4, 5 -> ofAttributes();
            case 6 -> ofRelations();
            default ->
                random.nextBoolean()
                        ? new WholeChange.Complete(RandomSchemas.any(random))
                        : new WholeChange.Rename(RandomTexts.upTo(2, random));
        };
    }

    private SchemaChange ofLabels() {
        @Nullable
        LabelName any = one(schema.allLabels().map(Label::name).toList()).orElse(null);
        @Nullable
        LabelName other = one(schema.allLabels().map(Label::name).toList()).orElse(null);
        if (any == null) {
            return new LabelChange.Add(Label.of(name(), Schema.PLAIN), null, 0);
        }
        return switch (random.nextInt(8)) {
            case 0 ->
                new LabelChange.Add(Label.of(name(), new Colour("#ABCDEF")), random.nextBoolean() ? null : any, 1);
            case 1 -> new LabelChange.Rename(any, new LabelName(name()));
            case 2 -> new LabelChange.Move(any, random.nextBoolean() ? null : other, random.nextInt(4));
            case 3 -> new LabelChange.Recolour(any, random.nextBoolean() ? null : new Colour("#012345"));
            case 4 -> new LabelChange.Rekey(any, random.nextBoolean() ? null : RandomTexts.upTo(2, random));
            case 5 -> new LabelChange.Describe(any, RandomTexts.upTo(9, random));
            case 6 -> new LabelChange.CallEvent(any, random.nextBoolean());
            default -> new LabelChange.Remove(any, random.nextBoolean() ? null : other);
        };
    }

    private SchemaChange ofAttributes() {
        AttributeScope scope = random.nextBoolean() ? AttributeScope.ANNOTATIONS : AttributeScope.DOCUMENTS;
        Optional<AttributeType> any = one(scope.of(schema));
        AttributeType.Kind kind = AttributeType.Kind.values()[random.nextInt(5)];
        if (any.isEmpty()) {
            return new AttributeChange.Add(scope, AttributeType.of(name(), kind), 0);
        }
        AttributeType attribute = any.get();
        String value = one(attribute.values()).orElse("x");
        return switch (random.nextInt(7)) {
            case 0 -> new AttributeChange.Add(scope, AttributeType.of(name(), kind), 1);
            case 1 -> new AttributeChange.Rename(scope, attribute.name(), new AttributeName(name()));
            case 2 -> new AttributeChange.Revise(scope, attribute.fallingBackOn(RandomTexts.upTo(2, random)));
            case 3 -> new AttributeChange.Revise(scope, attribute.matching(random.nextBoolean() ? "" : "(" + name()));
            case 4 -> new AttributeChange.RenameValue(scope, attribute.name(), value, RandomTexts.upTo(2, random));
            case 5 -> new AttributeChange.RemoveValue(scope, attribute.name(), value, null);
            default ->
                random.nextBoolean()
                        ? new AttributeChange.Move(scope, attribute.name(), random.nextInt(9))
                        : new AttributeChange.Remove(scope, attribute.name());
        };
    }

    private SchemaChange ofRelations() {
        Optional<RelationType> any = one(schema.relations());
        if (any.isEmpty()) {
            return new RelationChange.Add(RelationType.of(name()), 0);
        }
        RelationType relation = any.get();
        return switch (random.nextInt(4)) {
            case 0 -> new RelationChange.Add(RelationType.of(name()), 1);
            case 1 -> new RelationChange.Rename(relation.name(), new RelationName(name()));
            case 2 -> new RelationChange.Revise(relation.meaning(true, random.nextBoolean(), false));
            default -> new RelationChange.Remove(relation.name());
        };
    }

    /// Sometimes a name that is taken, sometimes one that stands for something else.
    private String name() {
        return switch (random.nextInt(5)) {
            case 0 -> "*";
            case 1 ->
                one(schema.allLabels().map(label -> label.name().value()).toList())
                        .orElse("A");
            default -> "new " + random.nextInt(1_000);
        };
    }

    private <T> Optional<T> one(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }
}
