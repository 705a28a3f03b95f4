package org.glossator.dataset.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.message.ExplainedException;
import org.glossator.task.Progress;

/// Finds documents of nearly the same text: those that share seven tenths of their runs of three words. Sketches say
/// which pairs are worth comparing (locality-sensitive hashing), texts decide.
final class NearDuplicates {

    /// How much two texts must share.
    static final double LIKE = 0.7;

    /// How much their sketches must share for the texts to be read; three deviations below [#LIKE].
    private static final double WORTH_READING = 0.58;

    private static final int KEPT = 256;

    private final List<Specimen> specimens;
    private final TextSource texts;
    private final Map<Integer, Shingles> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Shingles> eldest) {
            return size() > KEPT;
        }
    };

    NearDuplicates(List<Specimen> specimens, TextSource texts) {
        this.specimens = specimens;
        this.texts = texts;
    }

    /// Joins in `together` whatever documents are near-duplicates.
    ///
    /// @param progress told in documents; may cancel
    void join(Together together, Progress progress) throws ExplainedException {
        Map<Long, List<Integer>> met = new HashMap<>();
        for (int i = 0; i < specimens.size(); i++) {
            progress.report(i, specimens.size());
            long[] bands = specimens.get(i).sketch().bands();
            for (int band = 0; band < bands.length; band++) {
                List<Integer> before = met.computeIfAbsent(Mixing.mix(band, bands[band]), _ -> new ArrayList<>(1));
                for (int other : before) {
                    if (!together.areJoined(i, other) && areAlike(i, other)) {
                        together.join(i, other);
                    }
                }
                before.add(i);
            }
        }
    }

    private boolean areAlike(int one, int other) throws ExplainedException {
        return specimens.get(one).sketch().likeness(specimens.get(other).sketch()) >= WORTH_READING
                && shingles(one).likeness(shingles(other)) >= LIKE;
    }

    private Shingles shingles(int index) throws ExplainedException {
        Shingles known = kept.get(index);
        if (known != null) {
            return known;
        }
        Shingles read = Shingles.of(texts.text(specimens.get(index).head()));
        kept.put(index, read);
        return read;
    }
}
