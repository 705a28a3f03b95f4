package org.glossator.format.cas;

import java.util.List;

/// The names of types and features that every CAS has.
public final class Uima {

    public static final String TOP = "uima.cas.TOP";
    public static final String SOFA = "uima.cas.Sofa";
    public static final String ANNOTATION = "uima.tcas.Annotation";
    public static final String DOCUMENT = "uima.tcas.DocumentAnnotation";
    public static final String STRING = "uima.cas.String";
    public static final String BOOLEAN = "uima.cas.Boolean";
    public static final String INTEGER = "uima.cas.Integer";
    public static final String DOUBLE = "uima.cas.Double";
    public static final String FS_ARRAY = "uima.cas.FSArray";
    public static final String STRING_ARRAY = "uima.cas.StringArray";

    /// Which sofa an annotation belongs to.
    public static final String OF_SOFA = "sofa";

    public static final String BEGIN = "begin";
    public static final String END = "end";

    /// The values of an array.
    public static final String ELEMENTS = "elements";

    /// The first value of a list that is a chain, and the rest of it.
    public static final String HEAD = "head";

    public static final String TAIL = "tail";

    /// The name of the view that every CAS has.
    public static final String INITIAL_VIEW = "_InitialView";

    public static final String SOFA_ID = "sofaID";
    public static final String SOFA_STRING = "sofaString";

    private static final String BASE = "uima.cas.AnnotationBase";

    private Uima() {}

    /// The types that need no declaration.
    static List<CasType> builtIn() {
        return List.of(
                CasType.of(BASE, TOP, CasFeature.of(OF_SOFA, SOFA)),
                CasType.of(ANNOTATION, BASE, CasFeature.of(BEGIN, INTEGER), CasFeature.of(END, INTEGER)),
                CasType.of(DOCUMENT, ANNOTATION, CasFeature.of("language", STRING)),
                CasType.of(
                        SOFA,
                        TOP,
                        CasFeature.of("sofaNum", INTEGER),
                        CasFeature.of(SOFA_ID, STRING),
                        CasFeature.of("mimeType", STRING),
                        CasFeature.shared("sofaArray", TOP),
                        CasFeature.of(SOFA_STRING, STRING),
                        CasFeature.of("sofaURI", STRING)),
                CasType.of(FS_ARRAY, TOP, CasFeature.of(ELEMENTS, FS_ARRAY)),
                CasType.of(STRING_ARRAY, TOP, CasFeature.of(ELEMENTS, STRING_ARRAY)),
                CasType.of(
                        "uima.cas.NonEmptyFSList",
                        TOP,
                        CasFeature.of(HEAD, TOP),
                        CasFeature.shared(TAIL, "uima.cas.FSList")),
                CasType.of(
                        "uima.cas.NonEmptyStringList",
                        TOP,
                        CasFeature.of(HEAD, STRING),
                        CasFeature.shared(TAIL, "uima.cas.StringList")),
                CasType.of(
                        "uima.cas.NonEmptyIntegerList",
                        TOP,
                        CasFeature.of(HEAD, INTEGER),
                        CasFeature.shared(TAIL, "uima.cas.IntegerList")),
                CasType.of(
                        "uima.cas.NonEmptyFloatList",
                        TOP,
                        CasFeature.of(HEAD, "uima.cas.Float"),
                        CasFeature.shared(TAIL, "uima.cas.FloatList")));
    }

    /// Whether a type holds the values of other structures and stands for nothing itself.
    static boolean isContainer(String type) {
        return (type.startsWith("uima.cas.") && (type.endsWith("Array") || type.endsWith("List")))
                || type.endsWith("[]");
    }
}
