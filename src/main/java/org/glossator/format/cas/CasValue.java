package org.glossator.format.cas;

import java.util.List;

/// What a feature says.
public sealed interface CasValue {

    /// In place of the id of a structure: none.
    int NOTHING = 0;

    /// Words, a number or a flag, as they are written.
    record Words(String words) implements CasValue {}

    /// Several words.
    record Texts(List<String> texts) implements CasValue {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /// Another structure by its id.
    record Reference(int id) implements CasValue {}

    /// Several structures by their ids, or [#NOTHING].
    record References(List<Integer> ids) implements CasValue {
        public References {
            ids = List.copyOf(ids);
        }
    }
}
