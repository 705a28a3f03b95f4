package org.glossator.review.adjudicate;

import java.util.List;
import org.glossator.annotation.LayerId;

/// A rule that settles many cases at once. It counts votes as a [Ballot] tells: for versions that are the same in
/// label, words and attributes. Where labels agree and boundaries differ, or the other way round, these are different
/// versions, and no strategy makes a third one of them.
///
/// All but [OneAnnotator] want at least two layers that worked on the document, since nobody agrees with himself.
public sealed interface Strategy {

    /// Takes what all say who worked on the document.
    record Agreed() implements Strategy {}

    /// Takes what at least so many say, if it is more than say anything else. That others have nothing there does not
    /// count against it.
    ///
    /// @param layers at least one
    record AtLeast(int layers) implements Strategy {
        public AtLeast {
            if (layers < 1) {
                throw new IllegalArgumentException("At least " + layers);
            }
        }
    }

    /// Takes what at least this share of those say who worked on the document, if it is more than say anything else.
    ///
    /// @param part above 0, at most 1
    record Share(double part) implements Strategy {
        public Share {
            if (!(part > 0 && part <= 1)) {
                throw new IllegalArgumentException("A share of " + part);
            }
        }
    }

    /// Takes what most say. To have nothing there is a vote, too: where most have nothing, the thing is turned down.
    /// Where several have most votes it is left open.
    record Majority() implements Strategy {}

    /// Takes everything that one annotator has, and leaves open where he has nothing.
    record OneAnnotator(LayerId layer) implements Strategy {}

    /// What it says about a case.
    default Ruling on(Ballot ballot) {
        boolean several = ballot.voters() > 1;
        return switch (this) {
            case Agreed _ -> several && ballot.isUnanimous() ? leading(ballot) : new Ruling.TooFew();
            case AtLeast(var layers) -> several && ballot.most() >= layers ? leading(ballot) : new Ruling.TooFew();
            case Share(var part) ->
                several && (double) ballot.most() / ballot.voters() >= part ? leading(ballot) : new Ruling.TooFew();
            case Majority _ -> several ? ofMost(ballot) : new Ruling.TooFew();
            case OneAnnotator(var layer) -> ofOne(ballot, layer);
        };
    }

    private static Ruling ofOne(Ballot ballot, LayerId layer) {
        return ballot.votes().stream()
                .flatMap(List::stream)
                .filter(index -> ballot.layers().get(index).equals(layer))
                .findFirst()
                .<Ruling>map(Ruling.Take::new)
                .orElseGet(Ruling.TooFew::new);
    }

    private static Ruling leading(Ballot ballot) {
        return ballot.isTied()
                ? new Ruling.Tied()
                : new Ruling.Take(ballot.votes().getFirst().getFirst());
    }

    private static Ruling ofMost(Ballot ballot) {
        if (ballot.absent() > ballot.most()) {
            return new Ruling.TurnDown();
        }
        return ballot.absent() == ballot.most() ? new Ruling.Tied() : leading(ballot);
    }
}
