package org.glossator.format.cas.tsv;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: `NAME.tsv`, one document each, in UTF-8, its offsets in UTF-16.
///
/// ```
/// #FORMAT=WebAnno TSV 3.3
/// #T_SP=custom.Span|label                              a layer of spans and its features, a column each
/// #T_RL=custom.Relation|label|BT_custom.Span           a layer of relations, and between what
///
///
/// #Text=The Astana accords hold.                       a sentence, a line for each of its lines
/// 1-1⇥0-3⇥The⇥_⇥_⇥_⇥                                  a word: its number, where, what, and what stands on it
/// 1-2⇥4-10⇥Astana⇥Agreement[1]|Place[2]⇥_⇥_⇥          two annotations; ids, because it is two or goes on
/// 1-3⇥11-18⇥accords⇥Agreement[1]⇥about⇥1-2[2_1]⇥      the first goes on; a relation leads here from Place
/// 1-4⇥19-23⇥hold⇥_⇥_⇥_⇥
/// 1-4.1⇥19-22⇥hol⇥Typo⇥_⇥_⇥                           a part of a word
/// ```
///
/// * `\` precedes signs that mean something; `*` is a feature that says nothing.
/// * What types, features, chains (`#T_CH`) and slots (`ROLE_`) mean is as in XMI.
/// * Between two sentences the format knows a line end and blanks. Whatever else stands there is written as the end of
///   the sentence before.
/// * Ours are the layers that every project of INCEpTION has, with a feature for each attribute and one for notes.
///   Marks begin and end with words or parts of words, never with blanks.
final class WebAnnoTsv {

    static final Format FORMAT = new Format(
            "webanno-tsv",
            Message.of("cas.tsv-name"),
            OffsetUnit.UTF_16,
            Set.of(Feature.TEXT, Feature.OVERLAP, Feature.ATTRIBUTES, Feature.RELATIONS, Feature.NOTES),
            List.of("tsv"),
            "https://webanno.github.io/webanno/releases/3.6.11/docs/user-guide.html#sect_webannotsv");

    static final String ENDING = ".tsv";

    static final String FORMAT_LINE = "#FORMAT=WebAnno TSV 3";
    static final String FORMAT_LINE_OURS = "#FORMAT=WebAnno TSV 3.3";
    static final String SPANS = "#T_SP=";
    static final String RELATIONS = "#T_RL=";
    static final String CHAINS = "#T_CH=";
    static final String TEXT = "#Text=";
    static final String BASE = "BT_";
    static final String ROLE = "ROLE_";

    static final String NOTHING = "_";
    static final String SAYS_NOTHING = "*";

    static final String SPAN_LAYER = "custom.Span";
    static final String RELATION_LAYER = "custom.Relation";
    static final String LABEL = "label";

    static final String CHAIN_TYPE = "referenceType";
    static final String CHAIN_RELATION = "referenceRelation";

    /// A larger file is none that a person could annotate.
    static final int LARGEST = 64 << 20;

    private WebAnnoTsv() {}
}
