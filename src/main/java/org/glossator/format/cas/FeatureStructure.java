package org.glossator.format.cas;

import java.util.Map;
import java.util.Optional;
import org.glossator.format.Place;

/// A thing of a CAS.
///
/// @param id positive, unique in its CAS
/// @param type the name of its type
/// @param features what it says, in the order in which it says so
/// @param place where it is read
public record FeatureStructure(int id, String type, Map<String, CasValue> features, Place place) {

    /// The words that `feature` says.
    public Optional<String> words(String feature) {
        return Optional.ofNullable(features.get(feature))
                .filter(CasValue.Words.class::isInstance)
                .map(value -> ((CasValue.Words) value).words());
    }

    /// The words that `feature` says, unless they are blank.
    public Optional<String> told(String feature) {
        return words(feature).filter(words -> !words.isBlank());
    }

    /// The id of the structure to which `feature` leads, if it leads anywhere.
    public Optional<Integer> reference(String feature) {
        return Optional.ofNullable(features.get(feature))
                .filter(CasValue.Reference.class::isInstance)
                .map(value -> ((CasValue.Reference) value).id())
                .filter(id -> id != CasValue.NOTHING);
    }
}
