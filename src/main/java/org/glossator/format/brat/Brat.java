package org.glossator.format.brat;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// brat standoff (<https://brat.nlplab.org/standoff.html>): `NAME.txt` in UTF-8 and beside it `NAME.ann`, one
/// annotation a line, in code points with exclusive ends. A carriage return counts, and so does a byte order mark.
///
/// ```
/// T1⇥Agreement 0 6;14 20⇥Astana accord        a mention; several fragments are parted by semicolons
/// E1⇥Signing:T2 Agent:T3 Agent2:T4            an event with its trigger and roles, the second of a kind numbered
/// R1⇥Part-of Arg1:T1 Arg2:T5                  a relation
/// *⇥Equiv T1 T5 T6                            an equivalence
/// A1⇥Confidence T1 High                       an attribute; without a value, a flag (`M1` in old files)
/// N1⇥Reference T1 Wikipedia:534366⇥Astana     what it refers to in a data base
/// #1⇥AnnotatorNotes T1⇥seen twice             a note
/// ```
///
/// * An event and its trigger are one annotation; of several events on one trigger each is an annotation.
/// * An equivalence becomes a chain of relations. They are written so again if the schema calls their type symmetric
///   and transitive, or it is called `Equiv`.
/// * A normalisation becomes an attribute called after it, `Wikipedia:534366 Astana`.
/// * brat knows no line end within a mention: where there is one, it stands between two fragments. Fragments that
///   only line ends part are therefore read as one.
/// * Values of attributes are words; several of one name are a choice of several. A flag that is not set is not
///   written. Notes are written line by line.
/// * A line that cannot be read stays in the document's metadata and is written back; numbers of mentions, events and
///   relations come out as they went in.
/// * Folders that hold the same texts are annotators, whose layers are called after them. Other folders are part of
///   the names of their documents.
final class Brat {

    static final Format FORMAT = new Format(
            "brat",
            Message.of("format.brat-name"),
            OffsetUnit.CODE_POINT,
            Set.of(
                    Feature.TEXT,
                    Feature.OVERLAP,
                    Feature.DISCONTINUOUS,
                    Feature.ATTRIBUTES,
                    Feature.RELATIONS,
                    Feature.NOTES,
                    Feature.LAYERS),
            List.of("ann"),
            "https://brat.nlplab.org/standoff.html");

    static final String TEXT = ".txt";
    static final String ANNOTATIONS = ".ann";

    /// The layer of a folder that is no annotator's.
    static final String UNNAMED_LAYER = "imported";

    /// The metadata in which lines stay that could not be read; those of an annotator with a blank and the name.
    static final String KEPT_LINES = "brat.lines";

    static final String NOTE = "AnnotatorNotes";
    static final String REFERENCE = "Reference";
    static final String EQUIVALENCE = "Equiv";

    /// A longer text or file of annotations is none that a person could read.
    static final int LARGEST = 64 << 20;

    private Brat() {}
}
