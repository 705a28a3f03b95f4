package org.glossator.project.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossator.project.Change;
import org.glossator.project.KeptEntry;
import org.glossator.project.Stamp;
import org.glossator.project.StoreException;
import org.glossator.project.Thing;
import org.glossator.task.Progress;

/// Everything that the entries of the other copy touch, and everything that was withheld here before, with the latest
/// word on each from either copy.
///
/// Of our own entries those are read which the other copy lacks, since they may say something else of the same thing,
/// and those later than the earliest that comes in, since they may have the last word. Whatever lies before has not.
final class Contest {

    private final Map<Thing, Told> latest = new LinkedHashMap<>();
    private final Map<Thing, Told> news = new HashMap<>();
    private final Map<Thing, Told> unseen = new LinkedHashMap<>();
    private final List<KeptEntry> coming = new ArrayList<>();
    private final Names names;

    /// @param names is told what the things are called that are met
    Contest(Names names) {
        this.names = names;
    }

    /// Reads what it takes from both journals.
    ///
    /// @param incoming the stamps of their entries that we lack, in order, not empty
    /// @param withheld what is withheld here
    void read(Sides sides, SharedHistory shared, List<Stamp> incoming, Map<Thing, Stamp> withheld, Progress progress)
            throws StoreException {
        Stamp earliest = withheld.values().stream().reduce(incoming.getFirst(), Contest::earlier);
        List<Stamp> own = sides.ours().traces().stream()
                .map(trace -> trace.stamp())
                .filter(stamp -> stamp.compareTo(earliest) > 0 || shared.isUnseen(stamp))
                .toList();
        Counted counted = new Counted(progress, incoming.size() + own.size());
        sides.theirs().read(incoming, counted.then(this::come));
        sides.ours().read(new LinkedHashSet<>(withheld.values()), entry -> recall(entry, withheld));
        sides.ours().read(own, counted.then(entry -> oppose(entry, shared.isUnseen(entry.stamp()))));
    }

    /// Tells progress in entries.
    private static final class Counted {
        private static final int OFTEN = 100;
        private final Progress progress;
        private final long all;
        private long done;

        Counted(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
        }

        Consumer<KeptEntry> then(Consumer<KeptEntry> reading) {
            return entry -> {
                if (done % OFTEN == 0) {
                    progress.report(done, all);
                }
                done++;
                reading.accept(entry);
            };
        }
    }

    private static Stamp earlier(Stamp one, Stamp other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void come(KeptEntry kept) {
        coming.add(kept);
        for (Change change : kept.entry().changes().changes()) {
            names.learn(change);
            Told told = new Told(kept.entry(), change);
            news.put(change.thing(), told);
            hear(told);
        }
    }

    private void recall(KeptEntry kept, Map<Thing, Stamp> withheld) {
        for (Change change : kept.entry().changes().changes()) {
            if (kept.stamp().equals(withheld.get(change.thing()))) {
                hear(new Told(kept.entry(), change));
            }
        }
    }

    private void oppose(KeptEntry kept, boolean isUnseen) {
        for (Change change : kept.entry().changes().changes()) {
            names.learn(change);
            if (latest.containsKey(change.thing())) {
                Told told = new Told(kept.entry(), change);
                hear(told);
                if (isUnseen && news.containsKey(change.thing())) {
                    unseen.put(change.thing(), told);
                }
            }
        }
    }

    /// Of several changes within one entry the last counts.
    private void hear(Told told) {
        latest.merge(
                told.change().thing(), told, (one, other) -> one.stamp().compareTo(other.stamp()) > 0 ? one : other);
    }

    /// The entries that come in, with all that is in them.
    List<KeptEntry> coming() {
        return coming;
    }

    /// Everything there is a word on, in the order in which it was met.
    Set<Thing> things() {
        return latest.keySet();
    }

    /// How `thing` is meant to stand; empty if nobody has a word on it.
    Optional<Told.Intention> intention(Thing thing) {
        return Optional.ofNullable(latest.get(thing)).map(Told::intention);
    }

    /// How `thing` stood last before it went, if somebody has a word on it.
    Optional<Object> lastValue(Thing thing) {
        return Optional.ofNullable(latest.get(thing))
                .flatMap(told ->
                        told.change().outcome().or(() -> told.change().inverse().outcome()));
    }

    /// What both copies changed, each without knowing of the other: what this one said of it last.
    Map<Thing, Told> unseen() {
        return unseen;
    }

    /// What the other copy says of everything that it touched.
    Map<Thing, Told> news() {
        return news;
    }
}
