package org.glossator.format.doccano;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: one object a line, with a `text` (formerly also `data`) and its marks in one of these forms:
///
/// * `label`, formerly also `labels`: `[start, end, "label"]` triples;
/// * `entities`: `{"id", "label", "start_offset", "end_offset"}`, and `relations`: `{"from_id", "to_id", "type"}`;
/// * `annotations`: as entities, the label by its number. Such labels are called by their numbers.
///
/// Offsets count [UTF-16 units][utf16], as JavaScript does, unless the project [counts grapheme clusters][graphemes];
/// files made
/// by Python count code points. A file does not say which. All other fields are metadata, as doccano itself takes
/// them; one called `offset_unit` is what our own files say of themselves.
///
/// Written are both forms, since a project without relations looks for `label` and one with relations for
/// `entities`; and offsets in UTF-16 units, so that doccano shows them where they belong.
///
/// [utf16]: https://github.com/doccano/doccano/issues/2290
/// [graphemes]: https://github.com/doccano/doccano/pull/1511
final class Doccano {

    static final Format FORMAT = new Format(
            "doccano",
            Message.of("format.doccano-name"),
            OffsetUnit.UTF_16,
            Set.of(Feature.OVERLAP, Feature.RELATIONS, Feature.METADATA),
            List.of("jsonl", "json"),
            "https://doccano.github.io/doccano/tutorial/");

    /// The field in which our own files say what their offsets count.
    static final String UNIT = "offset_unit";

    /// The units that may be meant, each as it is written in [#UNIT].
    static final List<OffsetUnit> UNITS = List.of(OffsetUnit.UTF_16, OffsetUnit.CODE_POINT, OffsetUnit.GRAPHEME);

    private Doccano() {}
}
