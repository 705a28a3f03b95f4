package org.glossator.format.cas;

/// What the values of a feature are.
public enum Shape {
    /// Words.
    TEXT,
    /// A whole or broken number.
    NUMBER,
    /// Yes or no.
    FLAG,
    /// Several words.
    TEXTS,
    /// Several numbers, flags or bytes.
    NUMBERS,
    /// Another feature structure.
    REFERENCE,
    /// Several feature structures.
    REFERENCES;

    /// The shape of values of type `range`; of what is not built in, that of a structure.
    static Shape of(String range) {
        return switch (range) {
            case Uima.STRING -> TEXT;
            case Uima.BOOLEAN -> FLAG;
            case "uima.cas.Byte", "uima.cas.Short", Uima.INTEGER, "uima.cas.Long", "uima.cas.Float", Uima.DOUBLE ->
                NUMBER;
            case Uima.STRING_ARRAY, "uima.cas.StringList", "uima.cas.String[]" -> TEXTS;
            case "uima.cas.BooleanArray",
                    "uima.cas.ByteArray",
                    "uima.cas.ShortArray",
                    "uima.cas.IntegerArray",
                    "uima.cas.LongArray",
                    "uima.cas.FloatArray",
                    "uima.cas.DoubleArray",
                    "uima.cas.IntegerList",
                    "uima.cas.FloatList" -> NUMBERS;
            case Uima.FS_ARRAY, "uima.cas.FSList" -> REFERENCES;
            default -> range.endsWith("[]") ? ofArray(range) : REFERENCE;
        };
    }

    private static Shape ofArray(String range) {
        return switch (of(range.substring(0, range.length() - 2))) {
            case NUMBER, FLAG -> NUMBERS;
            default -> REFERENCES;
        };
    }
}
