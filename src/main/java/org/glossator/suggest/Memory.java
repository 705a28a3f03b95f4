package org.glossator.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.schema.LabelName;
import org.glossator.search.Phrases;
import org.glossator.task.Progress;

/// Suggests that what was marked before is marked again: the same words with the same label.
///
/// The score of a label for some words is the share of their occurrences, in the texts it has learned from, that bear
/// it: words always marked score 1, words mostly left alone score little. A maximum-likelihood estimate without
/// smoothing, so words seen once and marked once score 1 as well.
public final class Memory implements Suggester {

    /// What it is called.
    public static final String SOURCE = "memory";

    private final Phrases<Map<LabelName, Double>> phrases;

    private Memory(Phrases<Map<LabelName, Double>> phrases) {
        this.phrases = phrases;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public List<Suggestion> suggest(String text, Progress progress) {
        return phrases.in(text, progress).stream()
                .flatMap(hit -> hit.phrase().entrySet().stream()
                        .map(each -> new Suggestion(hit.span(), each.getKey(), each.getValue(), SOURCE)))
                .sorted()
                .toList();
    }

    /// What was learned so far. Every text is given twice, first to [#see], then to [#weigh], so that none is kept.
    /// For one thread.
    public static final class Lesson {

        private final Map<String, Map<LabelName, Integer>> marked = new HashMap<>();
        private final Map<String, Integer> occurring = new HashMap<>();
        private Phrases<String> sought = Phrases.of(Map.of());
        private boolean weighing;

        /// Takes in what is marked in `text`. Marks of several fragments teach nothing, since words between them belong
        /// to no mark.
        public void see(String text, List<Annotation> marks) {
            if (weighing) {
                throw new IllegalStateException("What is weighed already was not all seen");
            }
            for (Annotation mark : marks) {
                String words = mark.spans().size() == 1 ? Phrases.folded(mark.quote(text)) : "";
                if (!words.isEmpty()) {
                    marked.computeIfAbsent(words, _ -> new HashMap<>()).merge(mark.label(), 1, Integer::sum);
                }
            }
        }

        /// Counts in `text`, one of those seen, how often the words stand there at all.
        ///
        /// @param progress told in units of the text; may cancel
        public void weigh(String text, Progress progress) {
            if (!weighing) {
                weighing = true;
                Map<String, String> words = new HashMap<>();
                marked.keySet().forEach(each -> words.put(each, each));
                sought = Phrases.of(words);
            }
            sought.in(text, progress).forEach(hit -> occurring.merge(hit.phrase(), 1, Integer::sum));
        }

        /// What it comes to.
        public Memory learned() {
            Map<String, Map<LabelName, Double>> phrases = new HashMap<>();
            marked.forEach((words, labels) -> phrases.put(words, shares(labels, occurring.getOrDefault(words, 0))));
            return new Memory(Phrases.of(phrases));
        }

        /// Marks may stand within longer phrases or parts of words, where no occurrence of their own was counted.
        private static Map<LabelName, Double> shares(Map<LabelName, Integer> labels, int occurrences) {
            Map<LabelName, Double> shares = new HashMap<>();
            labels.forEach((label, times) -> shares.put(label, (double) times / Math.max(occurrences, times)));
            return Map.copyOf(shares);
        }
    }
}
