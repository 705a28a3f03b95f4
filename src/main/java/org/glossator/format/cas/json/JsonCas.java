package org.glossator.format.cas.json;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: a folder of `NAME.json`, one CAS each, of three parts.
///
/// ```
/// {"%TYPES": {"glossator.label.Actor": {"%NAME": …, "%SUPER_TYPE": …, "sure": {"%NAME": "sure", "%RANGE": …}}},
///  "%FEATURE_STRUCTURES": [{"%ID": 2, "%TYPE": "glossator.label.Actor", "@sofa": 1, "begin": 0, "end": 4}],
///  "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2]}}}
/// ```
///
/// * `@` precedes a feature that leads to another structure, `^` one that is an offset, `#` a number that JSON has no
///   sign for. Arrays are structures with `%ELEMENTS`.
/// * Offsets count UTF-16 unless `%HEADER` says `offset-encoding` UTF-8 or UTF-32. Ours are UTF-16.
/// * What types, views and names mean is as in XMI. JSON has room for every character.
/// * UIMA's own reader (0.5.0) makes every annotation in the first view and refuses several.
final class JsonCas {

    static final Format FORMAT = new Format(
            "cas-json",
            Message.of("cas.json-name"),
            OffsetUnit.UTF_16,
            Set.of(
                    Feature.TEXT,
                    Feature.OVERLAP,
                    Feature.DISCONTINUOUS,
                    Feature.ATTRIBUTES,
                    Feature.RELATIONS,
                    Feature.NOTES,
                    Feature.LAYERS,
                    Feature.METADATA),
            List.of("json"),
            "https://github.com/apache/uima-uimaj-io-jsoncas/blob/main/SPECIFICATION.adoc");

    static final String ENDING = ".json";

    static final String HEADER = "%HEADER";
    static final String OFFSETS = "offset-encoding";
    static final String TYPES = "%TYPES";
    static final String STRUCTURES = "%FEATURE_STRUCTURES";
    static final String VIEWS = "%VIEWS";

    static final String NAME = "%NAME";
    static final String PARENT = "%SUPER_TYPE";
    static final String DESCRIPTION = "%DESCRIPTION";
    static final String RANGE = "%RANGE";
    static final String ELEMENT_TYPE = "%ELEMENT_TYPE";

    static final String ID = "%ID";
    static final String TYPE = "%TYPE";
    static final String ELEMENTS = "%ELEMENTS";

    static final String SOFA = "%SOFA";
    static final String MEMBERS = "%MEMBERS";

    static final String KEYWORD = "%";
    static final String REFERENCE = "@";
    static final String ANCHOR = "^";
    static final String NUMBER = "#";

    private JsonCas() {}
}
