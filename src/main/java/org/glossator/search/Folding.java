package org.glossator.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/// What is left of a grapheme cluster once differences that do not count are gone: always how it is composed, and
/// perhaps its case (canonical caseless matching, Unicode Standard D145). Folding cluster by cluster comes to the
/// same as folding a whole text.
enum Folding {
    /// Upper and lower case differ.
    EXACT {
        @Override
        String of(String cluster) {
            return COMPOSITION.normalize(cluster);
        }
    },
    /// Upper and lower case are the same: `ß` is `ss`, each sigma is `σ`, and `İ` an `i` with its dot.
    CASELESS {
        @Override
        String of(String cluster) {
            return COMPOSITION.normalize(UCharacter.foldCase(COMPOSITION.normalize(cluster), true));
        }
    };

    private static final Normalizer2 COMPOSITION = Normalizer2.getNFDInstance();

    /// The folded form of a cluster.
    abstract String of(String cluster);

    /// The folded form of an ASCII character.
    char ofAscii(char sign) {
        return this == CASELESS && sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign;
    }

    /// Whether a cluster that begins with `sign` may have a folded form that begins with `first`. Surrogates and
    /// marks may: what they fold to is not for one unit to say.
    boolean mayBegin(char sign, char first) {
        return Character.isSurrogate(sign)
                || COMPOSITION.getCombiningClass(sign) != 0
                || of(String.valueOf(sign)).charAt(0) == first;
    }
}
