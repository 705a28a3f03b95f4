package org.glossator.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.glossator.annotation.Annotation;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class SuggestersTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName LOCATION = new LabelName("Location");

    @Test
    void memory_scores_by_how_often_the_words_bear_the_label() {
        Memory.Lesson lesson = new Memory.Lesson();
        String text = "Iran met Iran, and iran’s envoy saw Sochi. Sochi is Sochi.";
        lesson.see(text, List.of(mark(text, "Iran", ACTOR), mark(text, "Sochi", LOCATION), mark(text, "met", ACTOR)));
        lesson.weigh(text, Progress.UNWATCHED);

        assertThat(told(lesson.learned(), "IRAN met in sochi."))
                .containsExactly("IRAN Actor 0.33", "met Actor 1.00", "sochi Location 0.33");
    }

    @Test
    void memory_keeps_labels_apart_that_the_same_words_bore() {
        Memory.Lesson lesson = new Memory.Lesson();
        String text = "Astana Astana Astana Astana";
        lesson.see(
                text,
                List.of(
                        Annotation.of(LOCATION, new Span(0, 6)),
                        Annotation.of(LOCATION, new Span(7, 13)),
                        Annotation.of(ACTOR, new Span(14, 20))));
        lesson.weigh(text, Progress.UNWATCHED);
        assertThat(told(lesson.learned(), "Astana")).containsExactly("Astana Location 0.50", "Astana Actor 0.25");
    }

    @Test
    void marks_of_several_fragments_teach_nothing() {
        Memory.Lesson lesson = new Memory.Lesson();
        String text = "east and west Ghouta";
        Annotation broken = new Annotation(
                Annotation.of(LOCATION, new Span(0, 4)).id(),
                LOCATION,
                List.of(new Span(0, 4), new Span(14, 20)),
                java.util.Map.of(),
                "");
        lesson.see(text, List.of(broken));
        lesson.weigh(text, Progress.UNWATCHED);
        assertThat(told(lesson.learned(), text)).isEmpty();
    }

    @Test
    void a_name_with_two_labels_is_half_as_sure_of_each() {
        Gazetteer gazetteer = Gazetteer.of(List.of(
                new Gazetteer.Entry("Damascus", LOCATION),
                new Gazetteer.Entry("damascus", ACTOR),
                new Gazetteer.Entry("Sochi", LOCATION)));
        assertThat(told(gazetteer, "Damascus and Sochi"))
                .containsExactly("Damascus Actor 0.50", "Damascus Location 0.50", "Sochi Location 1.00");
    }

    @Test
    void a_pattern_suggests_its_group_and_never_half_a_character() {
        Patterns patterns = Patterns.of(List.of(
                new Patterns.Rule(Pattern.compile("resolution (?<mark>\\d+)"), ACTOR),
                new Patterns.Rule(Pattern.compile("e(?=\u0301)"), LOCATION)));
        assertThat(told(patterns, "resolution 2254, cafe\u0301"))
                .containsExactly("2254 Actor 1.00", "e\u0301 Location 1.00");
    }

    @Test
    void a_pattern_that_takes_for_ever_can_be_cancelled() {
        Patterns patterns = Patterns.of(List.of(new Patterns.Rule(Pattern.compile("(x+x+)+\\1y"), ACTOR)));
        Progress cancelling = (_, _) -> {
            throw new CancellationException();
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> patterns.suggest("x".repeat(60), cancelling));
    }

    private static Annotation mark(String text, String words, LabelName label) {
        int start = text.indexOf(words);
        return Annotation.of(label, new Span(start, start + words.length()));
    }

    private static List<String> told(Suggester suggester, String text) {
        return suggester.suggest(text, Progress.UNWATCHED).stream()
                .map(each -> "%s %s %.2f".formatted(each.span().of(text), each.label(), each.score()))
                .toList();
    }
}
