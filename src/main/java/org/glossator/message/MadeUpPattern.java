package org.glossator.message;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

/// A pattern of the bundle in a made-up language: its words are changed, its arguments and all that chooses among
/// branches are not.
final class MadeUpPattern {

    private final MadeUp language;
    private final MessagePattern pattern;
    private final StringBuilder made = new StringBuilder();
    private final boolean onlyBranches;
    private int copied;
    private int depth;

    private MadeUpPattern(MadeUp language, MessagePattern pattern) {
        this.language = language;
        this.pattern = pattern;
        this.onlyBranches = hasNoWordsOfItsOwn();
    }

    /// `english` in this language.
    static String of(String english, MadeUp language) {
        var pattern = new MadeUpPattern(language, new MessagePattern(english));
        int letters = pattern.message(0);
        return pattern.onlyBranches ? pattern.made.toString() : language.ended(pattern.made.toString(), letters);
    }

    /// Makes the message that begins with the part at `start`.
    ///
    /// @return how many letters it has, with those of its longest branches
    private int message(int start) {
        int limit = pattern.getLimitPartIndex(start);
        copied = pattern.getPart(start).getLimit();
        int letters = 0;
        for (int i = start + 1; i <= limit; i++) {
            Part part = pattern.getPart(i);
            letters += words(part.getIndex());
            if (part.getType() == Part.Type.ARG_START) {
                letters += argument(i);
                i = pattern.getLimitPartIndex(i);
            } else if (i < limit) {
                asItStands(part.getLimit());
            }
        }
        return letters;
    }

    /// Makes the branches of the argument that begins with the part at `start`.
    private int argument(int start) {
        int limit = pattern.getLimitPartIndex(start);
        int letters = 0;
        for (int i = start; i < limit; i++) {
            if (pattern.getPart(i).getType() == Part.Type.MSG_START) {
                asItStands(pattern.getPart(i).getLimit());
                letters = Math.max(letters, branch(i));
                i = pattern.getLimitPartIndex(i);
            }
        }
        asItStands(pattern.getPart(limit).getLimit());
        return letters;
    }

    /// A branch; ended by itself where the whole message is nothing but branches, one of which may say nothing.
    private int branch(int start) {
        int begun = made.length();
        boolean whole = onlyBranches && depth == 0;
        depth++;
        int letters = message(start);
        depth--;
        if (whole) {
            made.replace(begun, made.length(), language.ended(made.substring(begun), letters));
        }
        return letters;
    }

    /// Whether there are no words beside the branches.
    private boolean hasNoWordsOfItsOwn() {
        int read = 0;
        for (int i = 1; i < pattern.countParts() - 1; i = pattern.getLimitPartIndex(i) + 1) {
            if (hasLetters(read, pattern.getPart(i).getIndex())) {
                return false;
            }
            read = pattern.getPart(pattern.getLimitPartIndex(i)).getLimit();
        }
        return !hasLetters(read, pattern.getPatternString().length());
    }

    private boolean hasLetters(int from, int until) {
        return pattern.getPatternString().substring(from, until).chars().anyMatch(Character::isLetter);
    }

    private int words(int until) {
        String english = pattern.getPatternString().substring(copied, until);
        made.append(language.words(english));
        copied = until;
        return (int) english.chars().filter(Character::isLetter).count();
    }

    private void asItStands(int until) {
        made.append(pattern.getPatternString(), copied, until);
        copied = until;
    }
}
