package org.glossator.format.webannotation;

import java.util.ArrayList;
import java.util.List;
import org.glossator.format.DocumentDraft;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;

/// Finds where targets stand in one text, and proves it by their quotes.
final class Locating {

    private final DocumentDraft draft;
    private final UnitOffsets offsets;

    Locating(DocumentDraft draft) {
        this.draft = draft;
        this.offsets = UnitOffsets.of(draft.text(), OffsetUnit.CODE_POINT);
    }

    /// The fragments that `targets` stand for, in the order of the text.
    ///
    /// @param named what the annotation is called in what is refused
    /// @param place where it is read
    List<Span> of(List<Target> targets, String named, Place place) throws FormatException {
        List<Span> spans = new ArrayList<>();
        for (Target target : targets) {
            spans.addAll(target.positions().isEmpty() ? quoted(target, named, place) : placed(target, named, place));
        }
        spans.sort(null);
        return spans;
    }

    private List<Span> placed(Target target, String named, Place place) throws FormatException {
        List<Span> spans = new ArrayList<>();
        for (Target.Position position : target.positions()) {
            spans.add(draft.span(offsets, position.start(), position.end(), named, place));
        }
        boolean provable = target.quotes().size() == target.positions().size();
        for (int i = 0; provable && i < spans.size(); i++) {
            String exact = target.quotes().get(i).exact();
            String words = spans.get(i).of(draft.text());
            if (!exact.equals(words)) {
                throw place.refused("format.web-annotation-quote", named, exact, words);
            }
        }
        return spans;
    }

    private List<Span> quoted(Target target, String named, Place place) throws FormatException {
        List<Span> spans = new ArrayList<>();
        for (Target.Quote quote : target.quotes()) {
            String context = quote.prefix() + quote.exact() + quote.suffix();
            int first = draft.text().indexOf(context);
            if (quote.exact().isEmpty() || first < 0 || draft.text().indexOf(context, first + 1) >= 0) {
                throw place.refused(
                        first < 0 ? "format.web-annotation-not-found" : "format.web-annotation-found-twice",
                        named,
                        quote.exact());
            }
            int start = first + quote.prefix().length();
            spans.add(new Span(start, start + quote.exact().length()));
        }
        return spans;
    }
}
