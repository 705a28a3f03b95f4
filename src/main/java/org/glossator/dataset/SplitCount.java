package org.glossator.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.format.Tally;
import org.glossator.schema.LabelName;

/// What one split holds.
///
/// @param name the split
/// @param wanted its share of the documents as asked for, from 0 to 1
/// @param reached its share of the documents as it came out, from 0 to 1
/// @param tally how much it holds
/// @param labels how many annotations of each label, in the schema's order
public record SplitCount(String name, double wanted, double reached, Tally tally, Map<LabelName, Integer> labels) {

    public SplitCount {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
