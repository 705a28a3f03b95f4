package org.glossator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// A made-up statement of any length with marks nested three deep, the same in every run.
///
/// @param document short paragraphs, and every hundredth one of two thousand characters
/// @param annotations evenly spread, in threes: one around one around one
record BenchDocument(TextDocument document, AnnotationSet annotations) {

    static final List<String> LABELS = List.of("Actor", "Event", "Location", "Agreement");

    private static final String[] WORDS =
            ("the of and to in Iran Turkey Russia Syria agreements community international regional terrorist ministry"
                            + " warned condemned zone Tehran Astana statement responsibility history")
                    .split(" ");

    static BenchDocument of(int characters, int annotations) {
        Random random = new Random(20261123);
        String text = text(characters, random);
        List<Annotation> marks = new ArrayList<>();
        int step = text.length() / annotations * 3;
        for (int at = 0; marks.size() < annotations; at += step) {
            int start = Math.min(at + random.nextInt(Math.max(1, step - 90)), text.length() - 90);
            int outer = 60 + random.nextInt(30);
            int middle = 25 + random.nextInt(15);
            marks.add(mark(random, start, outer));
            marks.add(mark(random, start + random.nextInt(outer - middle), middle));
            Span within = marks.getLast().outer();
            marks.add(mark(random, within.start() + random.nextInt(8), 6 + random.nextInt(9)));
        }
        return new BenchDocument(
                TextDocument.of("bench", text, Map.of()), AnnotationSet.of(marks.subList(0, annotations)));
    }

    private static Annotation mark(Random random, int start, int length) {
        LabelName label = new LabelName(LABELS.get(random.nextInt(LABELS.size())));
        return Annotation.of(label, new Span(start, start + length));
    }

    private static String text(int length, Random random) {
        StringBuilder text = new StringBuilder(length + 3_000);
        for (int paragraph = 0; text.length() < length; paragraph++) {
            int end = text.length() + (paragraph % 100 == 99 ? 2_000 : 100 + random.nextInt(220));
            while (text.length() < end) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            text.setLength(text.length() - 1);
            text.append(".\n");
        }
        return text.toString();
    }
}
