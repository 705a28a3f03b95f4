package org.glossator.format.cas.xmi;

import java.util.List;
import java.util.Set;
import org.glossator.format.ExportOption;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: a folder of `NAME.xmi`, one CAS each, and beside them `TypeSystem.xml`, which says what the types are;
/// without it, a reference cannot be told from a number. Offsets count UTF-16.
///
/// * An element is a feature structure: its namespace and name are the type's, its attributes and the elements in it
///   the features. Many values stand in one attribute or in a structure of their own, as the type system says.
/// * Each label is a type of its own, each type of relations another; what is read may have any types.
/// * A view is a layer. Views of another text than the first are documents of their own.
/// * [XML 1.0][xml] has no room for most control characters, and UIMA refuses them. Each becomes one U+FFFD, so that
///   nothing shifts, and is named; in XML 1.1, which not everything reads, all but U+FFFE and U+FFFF stay.
/// * UIMA knows no number and no flag that is untold: what it writes itself says 0 or false there.
///
/// [xml]: https://www.w3.org/TR/xml/#charsets
final class Xmi {

    static final Format FORMAT = new Format(
            "cas-xmi",
            Message.of("cas.xmi-name"),
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
            List.of("xmi"),
            "https://uima.apache.org/d/uimaj-current/references.html#ugr.ref.xmi");

    static final String ENDING = ".xmi";
    static final String TYPE_SYSTEM = "TypeSystem.xml";

    static final String NAMESPACE = "http://www.omg.org/XMI";

    /// What stands around the namespace of a type where it is an XML namespace.
    static final String BEFORE_PACKAGE = "http:///";

    static final String AFTER_PACKAGE = ".ecore";

    /// The XML namespace of types that have no namespace.
    static final String NO_PACKAGE = "uima.noNamespace";

    static final String ELEMENTS_OF_VIEW = "members";

    /// A larger file is none that a person could annotate.
    static final long LARGEST = 256L << 20;

    static final String XML_1_0 = "1.0";
    static final String XML_1_1 = "1.1";

    static final ExportOption VERSION = new ExportOption(
            "xml",
            Message.of("cas.xmi-version"),
            List.of(
                    new ExportOption.Value(XML_1_0, Message.of("cas.xmi-version-value", "first")),
                    new ExportOption.Value(XML_1_1, Message.of("cas.xmi-version-value", "later"))));

    private Xmi() {}
}
