package org.glossator.format.text;

/// Tells text from what only happens to decode.
final class Plausibility {

    /// One sign in so many may be a control: a form feed, an escape, a stray end of file.
    private static final int ONE_IN = 50;

    private Plausibility() {}

    /// Whether `text` has next to no signs that no one writes.
    static boolean isPlausible(String text) {
        long strange = text.codePoints().filter(Plausibility::isStrange).count();
        return strange * ONE_IN <= text.length();
    }

    private static boolean isStrange(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.CONTROL ->
                switch (codePoint) {
                    case '\t', '\n', '\r', '\f', 0x0B, 0x1A, 0x1B, 0x85 -> false;
                    default -> true;
                };
            default -> false;
        };
    }
}
