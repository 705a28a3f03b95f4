package org.glossator.annotation;

import java.util.Collection;
import java.util.function.Function;
import org.pcollections.PMap;

/// Editing things that are kept by their ids: what sets of relations and of decisions have in common.
final class ById {

    private ById() {}

    /// `things` without those called `removed` and with all of `added`.
    ///
    /// @param id how the id of a thing is read off it
    /// @throws IllegalArgumentException if something removed is not there, or something added is there already
    static <I, T> PMap<I, T> edited(PMap<I, T> things, Collection<I> removed, Collection<T> added, Function<T, I> id) {
        PMap<I, T> edited = things;
        for (I each : removed) {
            require(edited.containsKey(each), each);
            edited = edited.minus(each);
        }
        for (T each : added) {
            require(!edited.containsKey(id.apply(each)), id.apply(each));
            edited = edited.plus(id.apply(each), each);
        }
        return edited;
    }

    private static void require(boolean asSaid, Object id) {
        if (!asSaid) {
            throw new IllegalArgumentException(id + " does not stand where the change says");
        }
    }
}
