package org.glossator.format.labelstudio;

import java.util.List;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.format.json.Fields;
import org.glossator.text.Span;
import tools.jackson.databind.JsonNode;

/// A result that labels words.
///
/// @param id what other results call it
/// @param start in the unit of the file, which only the file as a whole tells
record Region(String id, int start, int end, Fields value) {

    /// The region that `result` is; empty if it is something else.
    ///
    /// @param number of the result among those of its annotation, for one that has no id
    static Optional<Region> of(Fields result, int number) throws FormatException {
        Optional<Fields> value = result.object("value");
        boolean isRegion = result.text("type").filter("labels"::equals).isPresent()
                && value.isPresent()
                && isOffset(value.get(), "start")
                && isOffset(value.get(), "end");
        if (!isRegion) {
            return Optional.empty();
        }
        Fields fields = value.orElseThrow();
        return Optional.of(
                new Region(result.id("id").orElse("#" + number), fields.offset("start"), fields.offset("end"), fields));
    }

    /// In hypertexts, places are paths.
    private static boolean isOffset(Fields value, String name) {
        return value.value(name).filter(JsonNode::isIntegralNumber).isPresent();
    }

    List<String> labels() throws FormatException {
        return value.texts("labels");
    }

    /// Whether what is quoted of the region may be the words at `span`, blanks aside.
    boolean mayQuote(Span span, String text) throws FormatException {
        Optional<String> quote = value.text("text");
        return quote.isEmpty() || essence(quote.get()).equals(essence(span.of(text)));
    }

    /// Words without what Label Studio is known to change in them: white space, and line feeds written `\n`.
    private static String essence(String words) {
        StringBuilder essence = new StringBuilder();
        words.replace("\\n", "").codePoints().filter(Region::isKept).forEach(essence::appendCodePoint);
        return essence.toString();
    }

    private static boolean isKept(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !Character.isISOControl(codePoint);
    }
}
