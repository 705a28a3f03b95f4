package org.glossator.review.adjudicate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.LayerId;
import org.glossator.review.compare.Case;

/// How the layers vote on a case. A vote is for a version: all that is told of it counts, label, words and attributes,
/// notes do not. A layer that worked on the document and has nothing here votes for nothing; one that never touched
/// the document has no vote.
///
/// @param layers those that were compared, in their order
/// @param votes the indices of the layers that say the same, most votes first
/// @param voters how many layers have a vote
public record Ballot(List<LayerId> layers, List<List<Integer>> votes, int voters) {

    /// The vote on `settled`.
    ///
    /// @param atWork the layers that worked on the document; what is there votes in any case
    public static Ballot on(Case settled, Set<LayerId> atWork) {
        List<LayerId> layers = settled.layers();
        Set<LayerId> voters = new HashSet<>();
        for (int i = 0; i < layers.size(); i++) {
            if (settled.has(i) || atWork.contains(layers.get(i))) {
                voters.add(layers.get(i));
            }
        }
        return new Ballot(layers, settled.votes(), voters.size());
    }

    /// How many layers vote for the version that has most.
    public int most() {
        return votes.getFirst().size();
    }

    /// How many layers have nothing here.
    public int absent() {
        return voters - votes.stream().mapToInt(List::size).sum();
    }

    /// Whether all say the same.
    public boolean isUnanimous() {
        return votes.size() == 1 && absent() == 0;
    }

    /// Whether no single version has most votes.
    public boolean isTied() {
        return votes.size() > 1 && votes.get(1).size() == most();
    }
}
