package org.glossator.review.assignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.LayerId;
import org.glossator.text.DocumentId;

/// Who is to get which documents.
///
/// @param loads what each annotator comes to, in the order in which they were named
/// @param pairs how many documents every two annotators come to have in common
/// @param left the documents that could not be given to as many annotators as was asked
public record Shares(Map<LayerId, Load> loads, Map<Pair, Integer> pairs, List<Left> left) {

    /// What one annotator comes to.
    ///
    /// @param given the documents they get, in the order in which these came in
    /// @param before how many they had already
    /// @param length of all their documents together
    public record Load(List<DocumentId> given, int before, long length) {

        public Load {
            given = List.copyOf(given);
        }

        /// How many documents they have then.
        public int documents() {
            return given.size() + before;
        }
    }

    /// A document that nobody is given anew.
    ///
    /// @param lacking how many annotators more it would need
    public record Left(DocumentId document, int lacking, Why why) {}

    /// Why a document was left.
    public enum Why {
        /// Too few annotators have room for it.
        NO_ROOM,
        /// Too few annotators lack what it holds.
        NOT_WANTED
    }

    public Shares {
        loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        left = List.copyOf(left);
    }

    /// How many documents are given to somebody.
    public long documents() {
        return loads.values().stream()
                .flatMap(load -> load.given().stream())
                .distinct()
                .count();
    }
}
