package org.glossator.review.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.glossator.annotation.LayerId;

/// All hands, and how many documents every two have in common.
final class Table {

    private final List<Hand> hands;
    private final Map<Hand, Integer> seats = new HashMap<>();
    private final int[][] shared;
    private final Random random;

    /// @param random decides where nothing else does
    Table(List<Hand> all, RandomGenerator random) {
        this.random = Random.from(random);
        hands = List.copyOf(all);
        hands.forEach(hand -> seats.put(hand, seats.size()));
        shared = new int[all.size()][all.size()];
    }

    /// All hands, in an order drawn anew each time: those who sit beside each other would else always be drawn
    /// together.
    List<Hand> hands() {
        List<Hand> drawn = new ArrayList<>(hands);
        Collections.shuffle(drawn, random);
        return drawn;
    }

    Hand hand(LayerId annotator) {
        return hands.stream()
                .filter(each -> each.annotator().equals(annotator))
                .findFirst()
                .orElseThrow();
    }

    int shared(Hand one, Hand other) {
        return shared[seat(one)][seat(other)];
    }

    /// Lays a document before those who have it already.
    void lay(Shareable document) {
        List<Hand> holders = holding(document);
        holders.forEach(hand -> hand.keep(document));
        holders.forEach(hand -> holders.forEach(other -> meet(hand, other)));
    }

    /// Those who have had a document from the beginning.
    List<Hand> holding(Shareable document) {
        return hands.stream()
                .filter(hand -> document.given().contains(hand.annotator()))
                .toList();
    }

    /// Gives a document to hands beside those who have it.
    void give(Shareable document, List<Hand> getting) {
        List<Hand> holders = holding(document);
        for (Hand hand : getting) {
            hand.give(document);
            getting.forEach(other -> meet(hand, other));
            holders.forEach(other -> {
                meet(hand, other);
                meet(other, hand);
            });
        }
    }

    private void meet(Hand one, Hand other) {
        if (one != other) {
            shared[seat(one)][seat(other)]++;
        }
    }

    private int seat(Hand hand) {
        return seats.getOrDefault(hand, -1);
    }
}
