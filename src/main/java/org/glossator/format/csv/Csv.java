package org.glossator.format.csv;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: RFC 4180 in UTF-8, its first line naming the columns; separated by commas, or by tabs where the
/// file is called `.tsv`. Read are semicolons, too, and any line ends between rows.
///
/// | column | |
/// |---|---|
/// | `document` | the document's name |
/// | `text` | its text, in the row that begins the document; a row of nothing else begins one without mentions |
/// | `layer`, `label` | of the mention |
/// | `start`, `end` | in code points, end exclusive |
/// | `spans` | `0-4 6-9` where there are several fragments |
/// | `quote` | the words, which prove the place |
/// | `attributes` | of the mention, or in the row that begins the document its metadata, as a JSON object |
/// | `note` | on the mention |
///
/// Required are `text`, `label`, `start` and `end`; the columns may come in any order, and others are left out and
/// told. A
/// table that repeats the text in every row is read, too.
final class Csv {

    static final Format FORMAT = new Format(
            "csv",
            Message.of("format.csv-name"),
            OffsetUnit.CODE_POINT,
            Set.of(
                    Feature.OVERLAP,
                    Feature.DISCONTINUOUS,
                    Feature.ATTRIBUTES,
                    Feature.NOTES,
                    Feature.LAYERS,
                    Feature.METADATA),
            List.of("csv", "tsv"),
            "https://www.rfc-editor.org/rfc/rfc4180");

    static final List<String> COLUMNS =
            List.of("document", "text", "layer", "label", "start", "end", "spans", "quote", "attributes", "note");

    private Csv() {}
}
