package org.glossator.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Schemas of all shapes, all of them sound.
public final class RandomSchemas {

    private static final String KEYS = "1234567890qwertyuiop";

    private final RandomGenerator random;
    private int made;

    private RandomSchemas(RandomGenerator random) {
        this.random = random;
    }

    /// A schema.
    public static Schema any(RandomGenerator random) {
        return new RandomSchemas(random).schema();
    }

    private Schema schema() {
        List<Label> labels = labels(3);
        List<LabelName> names =
                labels.stream().flatMap(Label::withDescendants).map(Label::name).toList();
        return new Schema(
                RandomTexts.name(random),
                1 + random.nextInt(100),
                RandomTexts.upTo(5, random),
                labels,
                several(_ -> attribute(some(names))),
                several(_ -> relation(names)),
                several(_ -> attribute(List.of())));
    }

    private <T> List<T> several(java.util.function.IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(make).toList();
    }

    private String name() {
        return made++ + " " + RandomTexts.upTo(3, random);
    }

    private List<Label> labels(int depth) {
        return depth == 0 ? List.of() : several(_ -> label(depth));
    }

    private Label label(int depth) {
        LabelName name = new LabelName(name());
        @Nullable Colour colour = random.nextBoolean() ? new Colour("#%06X".formatted(random.nextInt(1 << 24))) : null;
        @Nullable String key = made <= KEYS.length() && random.nextBoolean() ? KEYS.substring(made - 1, made) : null;
        return new Label(name, colour, key, random.nextBoolean(), RandomTexts.upTo(3, random), labels(depth - 1));
    }

    private List<LabelName> some(List<LabelName> names) {
        List<LabelName> some = new ArrayList<>(names);
        some.removeIf(_ -> random.nextBoolean());
        return some;
    }

    private AttributeType attribute(List<LabelName> on) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        boolean chooses = kind == Kind.CHOICE || kind == Kind.CHOICES;
        List<String> values = chooses ? Stream.of(name(), name(), name()).toList() : List.of();
        @Nullable String fallback = random.nextBoolean() ? null : fallback(kind, values);
        @Nullable String pattern = kind == Kind.TEXT && random.nextBoolean() ? "(?s).*" : null;
        return new AttributeType(
                new AttributeName(name()), kind, on, values, fallback, pattern, RandomTexts.upTo(3, random));
    }

    private String fallback(Kind kind, List<String> values) {
        return switch (kind) {
            case CHOICE, CHOICES -> values.get(random.nextInt(values.size()));
            case FLAG -> Boolean.toString(random.nextBoolean());
            case TEXT -> RandomTexts.upTo(3, random);
            case NUMBER -> Integer.toString(random.nextInt());
        };
    }

    private RelationType relation(List<LabelName> names) {
        return new RelationType(
                new RelationName(name()),
                some(names),
                some(names),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean());
    }
}
