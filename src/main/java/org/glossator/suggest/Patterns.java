package org.glossator.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;

/// Suggests what regular expressions match, `java.util.regex`'s: the group called `mark` where there is one,
/// else all of the match, with clusters at its edges whole. The score is 1: whoever writes a pattern means it.
public final class Patterns implements Suggester {

    /// What it is called.
    public static final String SOURCE = "pattern";

    /// The group that is suggested of what was matched.
    public static final String GROUP = "mark";

    private final List<Rule> rules;

    private Patterns(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// What is suggested with a label.
    public record Rule(Pattern pattern, LabelName label) {}

    /// The suggester of these rules.
    public static Patterns of(List<Rule> rules) {
        return new Patterns(rules);
    }

    @Override
    public String source() {
        return SOURCE;
    }

    /// Patterns can take for ever; looking at a text tells progress, so that they can be stopped.
    @Override
    public List<Suggestion> suggest(String text, Progress progress) {
        List<Suggestion> found = new ArrayList<>();
        for (Rule rule : rules) {
            boolean grouped = rule.pattern().namedGroups().containsKey(GROUP);
            Matcher matcher = rule.pattern().matcher(new Watched(text, progress));
            while (matcher.find()) {
                int start = grouped ? matcher.start(GROUP) : matcher.start();
                int end = grouped ? matcher.end(GROUP) : matcher.end();
                if (start >= 0 && end > start) {
                    found.add(new Suggestion(Graphemes.snap(text, new Span(start, end)), rule.label(), 1, SOURCE));
                }
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /// A text that tells how often it was looked at.
    private static final class Watched implements CharSequence {

        private static final int TOLD_EVERY = 1 << 20;

        private final String text;
        private final Progress progress;
        private int looks;

        Watched(String text, Progress progress) {
            this.text = text;
            this.progress = progress;
        }

        @Override
        public char charAt(int index) {
            if (++looks >= TOLD_EVERY) {
                looks = 0;
                progress.report(index, text.length());
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
