package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The annotations of one layer over one document, immutable, in the order of the text and indexed by place.
///
/// The order is that of [Annotation#outer()], then of the ids, so it is the same in every copy. An edit of a set
/// of n costs one pass over n references; a look-up by place O(log n + found), as long as few annotations are
/// much longer than the rest.
public final class AnnotationSet {

    /// The set with nothing in it.
    public static final AnnotationSet EMPTY = new AnnotationSet(List.of(), null);

    private static final Comparator<Annotation> ORDER = AnnotationSet::compare;

    private final List<Annotation> inOrder;
    private final int[] reach;

    /// Made when it is first asked for, since most sets are gone through once and never changed; whichever thread
    /// makes it, it is the same.
    private volatile @Nullable PMap<AnnotationId, Annotation> byId;

    private AnnotationSet(List<Annotation> inOrder, @Nullable PMap<AnnotationId, Annotation> byId) {
        this.inOrder = inOrder;
        this.byId = byId;
        this.reach = new int[inOrder.size()];
        for (int i = 0, furthest = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, inOrder.get(i).outer().end());
            reach[i] = furthest;
        }
    }

    /// The set of these annotations.
    ///
    /// @throws IllegalArgumentException if two have the same id
    public static AnnotationSet of(Collection<Annotation> annotations) {
        Set<AnnotationId> ids = HashSet.newHashSet(annotations.size());
        annotations.forEach(annotation -> require(ids.add(annotation.id()), annotation.id()));
        return new AnnotationSet(EMPTY.merged(Set.of(), annotations), null);
    }

    private PMap<AnnotationId, Annotation> byId() {
        PMap<AnnotationId, Annotation> made = byId;
        if (made == null) {
            made = HashTreePMap.empty();
            for (Annotation annotation : inOrder) {
                made = made.plus(annotation.id(), annotation);
            }
            byId = made;
        }
        return made;
    }

    /// This set without the annotations called `removed` and with all of `added`; an annotation that changes is
    /// named in both.
    ///
    /// @throws IllegalArgumentException if something removed is not here, or something added is here already
    public AnnotationSet edited(Collection<AnnotationId> removed, Collection<Annotation> added) {
        if (isEmpty() && removed.isEmpty()) {
            return of(added);
        }
        PMap<AnnotationId, Annotation> ids = byId();
        for (AnnotationId id : removed) {
            require(ids.containsKey(id), id);
            ids = ids.minus(id);
        }
        for (Annotation annotation : added) {
            require(!ids.containsKey(annotation.id()), annotation.id());
            ids = ids.plus(annotation.id(), annotation);
        }
        return new AnnotationSet(merged(new HashSet<>(removed), added), ids);
    }

    private List<Annotation> merged(Set<AnnotationId> removed, Collection<Annotation> added) {
        Annotation[] fresh = added.toArray(Annotation[]::new);
        Arrays.sort(fresh, ORDER);
        List<Annotation> result = new ArrayList<>(inOrder.size() + fresh.length);
        int next = 0;
        for (Annotation old : inOrder) {
            if (!removed.isEmpty() && removed.contains(old.id())) {
                continue;
            }
            while (next < fresh.length && ORDER.compare(fresh[next], old) < 0) {
                result.add(fresh[next++]);
            }
            result.add(old);
        }
        while (next < fresh.length) {
            result.add(fresh[next++]);
        }
        return result;
    }

    private static int compare(Annotation one, Annotation other) {
        int order = one.outer().compareTo(other.outer());
        return order == 0 ? one.id().value().compareTo(other.id().value()) : order;
    }

    private static void require(boolean asSaid, AnnotationId id) {
        if (!asSaid) {
            throw new IllegalArgumentException("Annotation " + id + " does not stand where the change says");
        }
    }

    public int size() {
        return inOrder.size();
    }

    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /// All annotations in the order of the text.
    public List<Annotation> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }

    /// The annotation of this id.
    public Optional<Annotation> find(AnnotationId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /// An annotation with this label over exactly these spans.
    public Optional<Annotation> find(LabelName label, List<Span> spans) {
        return overlapping(spans.getFirst()).stream()
                .filter(each -> each.label().equals(label) && each.spans().equals(spans))
                .findFirst();
    }

    /// Whether both mark the same words with the same labels, each as often. What else is told of them, and their
    /// ids, do not count.
    public boolean marksTheSameAs(AnnotationSet other) {
        return size() == other.size() && (equals(other) || mentions().equals(other.mentions()));
    }

    private Map<Mention, Integer> mentions() {
        Map<Mention, Integer> mentions = new HashMap<>();
        for (Annotation each : inOrder) {
            mentions.merge(new Mention(each.label(), each.spans()), 1, Integer::sum);
        }
        return mentions;
    }

    private record Mention(LabelName label, List<Span> spans) {}

    /// The annotations whose outer span overlaps `range`, in the order of the text.
    public List<Annotation> overlapping(Span range) {
        List<Annotation> found = new ArrayList<>();
        for (int i = firstReaching(range.start()); i < inOrder.size(); i++) {
            Span outer = inOrder.get(i).outer();
            if (outer.start() >= range.end()) {
                break;
            }
            if (outer.end() > range.start()) {
                found.add(inOrder.get(i));
            }
        }
        return found;
    }

    /// The annotations that cover the unit at `offset`, in the order of the text, so the innermost comes last.
    public List<Annotation> at(int offset) {
        return overlapping(new Span(offset, offset + 1)).stream()
                .filter(annotation -> annotation.covers(offset))
                .toList();
    }

    /// The index of the first annotation up to which something reaches beyond `offset`.
    private int firstReaching(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnotationSet set && inOrder.equals(set.inOrder);
    }

    @Override
    public int hashCode() {
        return inOrder.hashCode();
    }

    @Override
    public String toString() {
        return inOrder.toString();
    }
}
