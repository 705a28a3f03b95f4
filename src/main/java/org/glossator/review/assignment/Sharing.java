package org.glossator.review.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.text.DocumentId;

/// Documents to be shared among annotators, each going to as many as the overlap says.
///
/// They are dealt out one after the other, in an order drawn by the seed: to those who have least so far, and among
/// these to the ones who have fewest in common with each other. So the numbers of documents differ by one at most, as
/// long as nobody had any before and nobody runs into a limit, and every two annotators have about as many in common as
/// every other two: agreement can be measured pair by pair. Where texts are to be balanced, the longest are dealt
/// first, unless there is a limit, which should not be filled with long texts alone. Where there is a quota, it is the
/// marks for it that are balanced.
///
/// What annotators have already they keep, and it counts, for the overlap as for the limits. A document is given to as
/// many as it needs or to nobody.
///
/// Costs, for each document, the square of the number of annotators times the overlap.
///
/// @param annotators who may get documents, each once
/// @param overlap how many annotators each document is to have, from 1
public record Sharing(List<LayerId> annotators, List<Shareable> documents, int overlap, Limits limits, Manner manner) {

    public Sharing {
        annotators = List.copyOf(annotators);
        documents = List.copyOf(documents);
        if (new HashSet<>(annotators).size() < annotators.size()) {
            throw new IllegalArgumentException("An annotator is named twice: " + annotators);
        }
    }

    /// Who gets what.
    ///
    /// @throws SharingException if there is nobody or nothing, or the overlap is more than there are annotators
    public Shares plan() throws SharingException {
        if (annotators.isEmpty()) {
            throw new SharingException(Message.of("assigning.no-annotators"));
        }
        if (documents.isEmpty()) {
            throw new SharingException(Message.of("assigning.no-documents"));
        }
        if (overlap < 1) {
            throw new SharingException(Message.of("assigning.no-overlap"));
        }
        if (overlap > annotators.size()) {
            throw new SharingException(Message.of("assigning.too-few-annotators", overlap, annotators.size()));
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(manner.seed());
        Table table = new Table(
                annotators.stream().map(each -> new Hand(each, limits)).toList(), random);
        documents.forEach(table::lay);
        List<Shares.Left> left = new ArrayList<>();
        for (Shareable document : dealt(random)) {
            Dealing.of(document, this, table).ifPresent(left::add);
        }
        return shares(table, left);
    }

    /// How much a document adds to what is balanced, if those who have nearly as little as others may get it as well:
    /// where it is numbers, only those with the least may.
    long slack(Shareable document) {
        if (!limits.quota().isEmpty()) {
            return limits.quota().keySet().stream().mapToInt(document::count).sum();
        }
        return switch (manner.balance()) {
            case NUMBER -> 0;
            case LENGTH -> document.length();
        };
    }

    /// The documents in the order in which they are dealt.
    private List<Shareable> dealt(RandomGenerator random) {
        List<Shareable> order = new ArrayList<>(documents);
        Collections.shuffle(order, Random.from(random));
        if (manner.balance() == Manner.Balance.LENGTH && limits.isEmpty()) {
            order.sort(Comparator.comparingInt(Shareable::length).reversed());
        }
        return order;
    }

    private Shares shares(Table table, List<Shares.Left> left) {
        Map<LayerId, Shares.Load> loads = new LinkedHashMap<>();
        Map<DocumentId, Integer> places = new LinkedHashMap<>();
        documents.forEach(document -> places.put(document.document(), places.size()));
        Comparator<DocumentId> asTheyCame = Comparator.comparingInt(id -> places.getOrDefault(id, 0));
        annotators.forEach(each -> loads.put(each, table.hand(each).load(asTheyCame)));
        Map<Pair, Integer> pairs = new LinkedHashMap<>();
        for (int i = 0; i < annotators.size(); i++) {
            for (int j = i + 1; j < annotators.size(); j++) {
                Hand one = table.hand(annotators.get(i));
                Hand other = table.hand(annotators.get(j));
                pairs.put(new Pair(annotators.get(i), annotators.get(j)), table.shared(one, other));
            }
        }
        left.sort(Comparator.comparing(Shares.Left::document, asTheyCame));
        return new Shares(loads, pairs, left);
    }
}
