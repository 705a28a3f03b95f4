package org.glossator.ui.markdown;

/// Which way words are read.
final class Direction {

    private Direction() {}

    /// By the first letter that has a direction, as the Unicode bidirectional algorithm has it (rules P2 and P3).
    static boolean isLeftward(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .limit(1)
                .anyMatch(each -> each != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
