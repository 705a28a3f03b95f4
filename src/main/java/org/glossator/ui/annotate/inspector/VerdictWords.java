package org.glossator.ui.annotate.inspector;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.message.Message;
import org.glossator.review.adjudicate.Feedback;
import org.glossator.ui.annotate.control.Excerpt;

/// What was decided about a mark, in words.
///
/// @param outcome what became of it
/// @param reasons who decided it and why, a line each; none where nobody did
/// @param comment what the reviewer says of it; may be empty
record VerdictWords(String outcome, List<String> reasons, String comment) {

    private static final int LONGEST_QUOTE = 120;

    VerdictWords {
        reasons = List.copyOf(reasons);
    }

    /// @param mark as it stands now
    /// @param text what it stands in
    static VerdictWords of(Feedback feedback, Annotation mark, String text) {
        return new VerdictWords(
                outcome(feedback, mark, text),
                feedback.decided().stream().flatMap(VerdictWords::reasons).toList(),
                feedback.decided().map(Decision::comment).orElse(""));
    }

    private static String outcome(Feedback feedback, Annotation mark, String text) {
        String came = said(feedback.gold(), text);
        Message outcome = switch (feedback.fate()) {
            case OPEN -> Message.of("verdict.open");
            case IN_GOLD -> Message.of("verdict.in-gold");
            case ACCEPTED -> Message.of("verdict.accepted");
            case FOLLOWED -> Message.of("verdict.gold-agrees");
            case CHANGED -> Message.of("verdict.changed", came);
            case TURNED_DOWN -> Message.of("verdict.turned-down");
            case OUTDATED -> outdated(feedback, mark, text);
        };
        return outcome.sentence();
    }

    /// What was decided when the mark said something else.
    private static Message outdated(Feedback feedback, Annotation mark, String text) {
        List<Decision.Subject.Mark> then = feedback.decided().stream()
                .flatMap(decision -> decision.subjects().stream())
                .filter(Decision.Subject.Mark.class::isInstance)
                .map(Decision.Subject.Mark.class::cast)
                .filter(subject -> subject.mark().id().equals(mark.id()))
                .toList();
        String before = said(then.stream().map(Decision.Subject.Mark::mark).toList(), text);
        if (then.stream().anyMatch(Decision.Subject.Mark::accepted)) {
            return Message.of("verdict.outdated-accepted", before);
        }
        return feedback.gold().isEmpty()
                ? Message.of("verdict.outdated-turned-down", before)
                : Message.of("verdict.outdated-changed", before, said(feedback.gold(), text));
    }

    private static String said(List<Annotation> marks, String text) {
        return marks.stream().map(mark -> said(mark, text)).collect(Collectors.joining(", "));
    }

    /// “the Astana agreements” as Agreement, with what else is told of it.
    private static String said(Annotation mark, String text) {
        String told = mark.attributes().entrySet().stream()
                .map(each -> each.getKey().value() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
        String quote = Excerpt.of(mark.quote(text), LONGEST_QUOTE);
        String label = mark.label().value();
        return (told.isEmpty()
                        ? Message.of("verdict.mark", quote, label)
                        : Message.of("verdict.mark-with", quote, label, Excerpt.of(told, LONGEST_QUOTE)))
                .sentence();
    }

    private static Stream<String> reasons(Decision decision) {
        String who = Message.of("verdict.by", decision.origin().name(), decision.reviewer())
                .sentence();
        Stream<String> why = decision.why().stream()
                .map(cause -> Message.of("verdict.why", cause.name()).sentence());
        return Stream.concat(Stream.of(who), why);
    }
}
