package org.glossator.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// What the quotes of a file prove of its offsets: one scale must fit them all, or none is to be trusted.
///
/// @param proven the first scale that fits every quote; empty if none does
/// @param rivals other scales that fit every quote too, though they put something elsewhere
/// @param misfits what does not fit the scale that fits most, in the order of the file
public record OffsetProof<Q>(@Nullable OffsetScale proven, List<OffsetScale> rivals, List<Q> misfits) {

    /// Finds the place of something quoted.
    @FunctionalInterface
    public interface Reader<Q> {

        /// Where `quoted` stands on `scale`; empty if the words there are not those it quotes.
        List<Span> place(Q quoted, OffsetScale scale);
    }

    public OffsetProof {
        rivals = List.copyOf(rivals);
        misfits = List.copyOf(misfits);
    }

    /// Tries the scales, the likeliest first.
    public static <Q> OffsetProof<Q> of(List<Q> quoted, List<OffsetScale> scales, Reader<Q> reader) {
        @Nullable OffsetScale proven = null;
        List<List<Span>> places = List.of();
        List<OffsetScale> rivals = new ArrayList<>();
        @Nullable List<Q> fewest = null;
        for (OffsetScale scale : scales) {
            List<List<Span>> read = new ArrayList<>(quoted.size());
            List<Q> misfits = new ArrayList<>();
            for (Q each : quoted) {
                List<Span> place = reader.place(each, scale);
                read.add(place);
                if (place.isEmpty()) {
                    misfits.add(each);
                }
            }
            if (!misfits.isEmpty()) {
                fewest = fewest == null || misfits.size() < fewest.size() ? misfits : fewest;
            } else if (proven == null) {
                proven = scale;
                places = read;
            } else if (!read.equals(places)) {
                rivals.add(scale);
            }
        }
        return new OffsetProof<>(proven, rivals, proven != null || fewest == null ? List.of() : fewest);
    }

    /// The scale that is proven.
    public Optional<OffsetScale> scale() {
        return Optional.ofNullable(proven);
    }

    /// This if something is proven, else `other`.
    public OffsetProof<Q> or(OffsetProof<Q> other) {
        return proven == null ? other : this;
    }
}
