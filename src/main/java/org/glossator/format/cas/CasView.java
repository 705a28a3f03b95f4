package org.glossator.format.cas;

import java.util.List;

/// A view of a CAS: a text and the structures that are to be found through it.
///
/// @param sofa the id of the structure that holds the text
/// @param members the ids of what is to be found
public record CasView(int sofa, List<Integer> members) {

    public CasView {
        members = List.copyOf(members);
    }
}
