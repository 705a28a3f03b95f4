package org.glossator.review.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Deals one document out.
///
/// @param holders those who have it already
record Dealing(Shareable document, List<Hand> holders, Sharing sharing, Table table) {

    /// Gives a document to as many as it needs; tells why where it goes to nobody.
    static Optional<Shares.Left> of(Shareable document, Sharing sharing, Table table) {
        Dealing dealing = new Dealing(document, table.holding(document), sharing, table);
        return dealing.needed() > 0 ? dealing.deal() : Optional.empty();
    }

    private int needed() {
        return sharing.overlap() - document.given().size();
    }

    private Optional<Shares.Left> deal() {
        List<Hand> able = table.hands().stream()
                .filter(hand -> !holders.contains(hand) && hand.hasRoom())
                .toList();
        List<Hand> wanting = able.stream().filter(hand -> hand.wants(document)).toList();
        if (able.size() < needed()) {
            return left(Shares.Why.NO_ROOM);
        }
        if (wanting.isEmpty()) {
            return left(Shares.Why.NOT_WANTED);
        }
        List<Hand> others =
                able.stream().filter(hand -> !wanting.contains(hand)).toList();
        boolean enough = wanting.size() >= needed();
        table.give(document, enough ? chosen(List.of(), wanting) : chosen(wanting, others));
        return Optional.empty();
    }

    private Optional<Shares.Left> left(Shares.Why why) {
        return Optional.of(new Shares.Left(document.document(), needed(), why));
    }

    /// Those who get it: all of `first`, who are too few; then all of `others` who have clearly least; and of those who
    /// have about as much as the last of them, whoever has fewest in common with the others who get or have it.
    private List<Hand> chosen(List<Hand> first, List<Hand> others) {
        Manner.Balance balance = sharing.manner().balance();
        List<Hand> order = others.stream()
                .sorted(Comparator.comparingLong(hand -> hand.weight(balance)))
                .toList();
        long last = order.get(needed() - first.size() - 1).weight(balance);
        long slack = sharing.slack(document);
        List<Hand> sure = new ArrayList<>(first);
        order.stream().filter(hand -> hand.weight(balance) < last - slack).forEach(sure::add);
        List<Hand> open = order.stream()
                .filter(hand -> hand.weight(balance) >= last - slack && hand.weight(balance) <= last + slack)
                .toList();
        List<Hand> best = List.of();
        int least = Integer.MAX_VALUE;
        for (Hand each : open) {
            List<Hand> some = completed(sure, each, open);
            int common = common(some);
            if (common < least) {
                least = common;
                best = some;
            }
        }
        return best;
    }

    /// `sure`, `first`, and then one after the other whoever has fewest in common with those.
    private List<Hand> completed(List<Hand> sure, Hand first, List<Hand> open) {
        List<Hand> some = new ArrayList<>(sure);
        some.add(first);
        while (some.size() < needed()) {
            some.add(open.stream()
                    .filter(hand -> !some.contains(hand))
                    .min(Comparator.comparingInt(hand -> common(hand, some)))
                    .orElseThrow());
        }
        return some;
    }

    private int common(List<Hand> some) {
        int common = 0;
        for (int i = 0; i < some.size(); i++) {
            common += common(some.get(i), some.subList(0, i));
        }
        return common;
    }

    /// How many documents one has in common with those who get or have this one.
    private int common(Hand hand, List<Hand> others) {
        int common = 0;
        for (Hand other : others) {
            common += table.shared(hand, other);
        }
        for (Hand holder : holders) {
            common += table.shared(hand, holder);
        }
        return common;
    }
}
