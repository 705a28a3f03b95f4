package org.glossator.format.jsonl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Layer;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.jspecify.annotations.Nullable;

/// A line as it is written, before its parts are held against each other. The parts may come in any order, so
/// nothing can be checked against the text before the line is read to its end.
final class RawDocument {

    /// An annotation; offsets are in code points, -1 where absent.
    static final class RawAnnotation {
        @Nullable
        String id;

        @Nullable
        String layer;

        @Nullable
        String label;

        int start = -1;
        int end = -1;

        @Nullable
        List<int[]> spans;

        @Nullable
        String quote;

        Map<AttributeName, AttributeValue> attributes = Map.of();
        String note = "";
    }

    /// A relation.
    static final class RawRelation {
        @Nullable
        String id;

        @Nullable
        String layer;

        @Nullable
        String type;

        @Nullable
        String source;

        @Nullable
        String target;
    }

    @Nullable
    String id;

    @Nullable
    String name;

    @Nullable
    String text;

    final Map<String, String> metadata = new LinkedHashMap<>();
    final Map<String, Layer.Kind> layers = new LinkedHashMap<>();
    final List<RawAnnotation> annotations = new ArrayList<>();
    final List<RawRelation> relations = new ArrayList<>();
}
