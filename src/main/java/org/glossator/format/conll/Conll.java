package org.glossator.format.conll;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The three formats. In all a token stands on a line, a blank line ends a sentence, and each token has one tag, so
/// that annotations neither overlap nor have several fragments nor cut a token. Offsets count tokens.
///
/// **CoNLL-2002** (<https://www.clips.uantwerpen.be/conll2002/ner/>): `token tag`; the files of the task have a part of
/// speech between. **CoNLL-2003** (<https://www.clips.uantwerpen.be/conll2003/ner/>): `token part-of-speech chunk tag`;
/// what we do not know we write `_` and `O`. A document begins with a line `-DOCSTART-`. Both hold tokens and no
/// text: read, it is the tokens with a blank between, a sentence a line; names of documents are not held either, and
/// a document that is read is called after its file.
///
/// **CoNLL-U** (<https://universaldependencies.org/format.html>): ten columns parted by tabs, of which we write ID,
/// FORM and MISC. `# newdoc id` names a document. MISC holds the tag as `NER=B-Actor`, and what stands between tokens:
/// `SpaceAfter=No` for nothing, nothing for a blank, for all else `SpacesAfter` and `SpacesBefore` as UDPipe writes
/// them (<https://ufal.mff.cuni.cz/udpipe/1/users-manual>), with `\u00A0` for the blanks it has no sign for; so the
/// text comes back to the letter. A token of several words (`1-2`) is one token of the text, and its words' tags are
/// its own; empty nodes (`3.1`) are no part of the text.
///
/// A sentence never ends within an annotation.
final class Conll {

    static final Format CONLL_2002 = new Format(
            "conll-2002",
            Message.of("format.conll-2002-name"),
            OffsetUnit.TOKEN,
            Set.of(),
            List.of("conll2002", "conll"),
            "https://www.clips.uantwerpen.be/conll2002/ner/");

    static final Format CONLL_2003 = new Format(
            "conll-2003",
            Message.of("format.conll-2003-name"),
            OffsetUnit.TOKEN,
            Set.of(),
            List.of("conll2003", "conll"),
            "https://www.clips.uantwerpen.be/conll2003/ner/");

    static final Format CONLL_U = new Format(
            "conll-u",
            Message.of("format.conll-u-name"),
            OffsetUnit.TOKEN,
            Set.of(Feature.TEXT),
            List.of("conllu"),
            "https://universaldependencies.org/format.html");

    static final String DOCUMENT = "-DOCSTART-";

    /// The layer of what is read: the files name none.
    static final String LAYER = "imported";

    /// The label of a tag that is a bare `B` or `I`.
    static final String UNNAMED_LABEL = "Mention";

    /// A longer line is of no such file.
    static final int LONGEST_LINE = 1 << 20;

    private Conll() {}
}
