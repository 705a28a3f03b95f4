package org.glossator.schema;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// A schema as JSON, as people write, exchange and keep it.
///
/// An object with `name`, `version`, `guideline`, and
///
/// * `labels`: `name`, `color` (`#RRGGBB`), `key`, `event`, `guideline`, `children` (labels again),
/// * `attributes`: `name`, `on` (label names), `type` (`choice`, `choices`, `flag`, `text`, `number`), `values`,
///   `default`, `pattern` (a regular expression for the whole text), `guideline`,
/// * `relations`: `name`, `from`, `to` (label names), `role`, `symmetric`, `transitive`,
/// * `document`: attributes of documents, without `on`.
///
/// `["*"]` in `on`, `from` and `to` means every label. Reading is strict: a property that is not in this list is
/// refused as much as one that is missing.
public final class SchemaJson {

    /// Stands for every label.
    static final String EVERY = "*";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private SchemaJson() {}

    /// The schema that `json` describes.
    ///
    /// @param source where it comes from, for the sentences that refuse it
    /// @throws SchemaException if it is not JSON or not a schema; the sentence names source, line and column
    public static Schema read(String json, String source) throws SchemaException {
        boolean marked = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK;
        return new SchemaReader().schema(LocatedParser.parse(marked ? json.substring(1) : json, source));
    }

    /// Writes `schema` so that [#read] gives an equal one: indented, with lines that end in a line feed, and the
    /// same for equal schemas.
    public static String write(Schema schema) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), written)) {
            new SchemaWriter(json).write(schema);
        }
        return written.append('\n').toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
