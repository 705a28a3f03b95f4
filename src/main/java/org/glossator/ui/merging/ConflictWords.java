package org.glossator.ui.merging;

import java.time.ZoneId;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.project.merge.MergeConflict;

/// A conflict as a person reads it: where it is, how either copy has it, and the rule that decides.
///
/// @param place where it is; empty where the rule’s sentence tells it
/// @param versions ours and then theirs; none where a thing merely lost what it stood on
/// @param rule what is done, and why
record ConflictWords(String place, List<Version> versions, String rule) {

    /// How one copy has it.
    ///
    /// @param side which copy, who changed it and when
    /// @param words how it is there
    /// @param stands whether this version counts
    record Version(String side, String words, boolean stands) {}

    ConflictWords {
        versions = List.copyOf(versions);
    }

    /// The words for a conflict, with moments told in `zone`.
    static ConflictWords of(MergeConflict conflict, ZoneId zone) {
        return switch (conflict) {
            case MergeConflict.BothChanged both ->
                new ConflictWords(
                        place(both.spot()),
                        List.of(
                                version("merging.ours", both.ours(), zone, both.oursStands()),
                                version("merging.theirs", both.theirs(), zone, !both.oursStands())),
                        Message.of("merging.later-counts", both.oursStands() ? "ours" : "theirs")
                                .sentence());
            case MergeConflict.RelationLostItsEnd _, MergeConflict.LostItsGround _, MergeConflict.NameTaken _ ->
                new ConflictWords("", List.of(), conflict.message().sentence());
        };
    }

    private static String place(MergeConflict.Spot spot) {
        return Message.of("merging.place", spot.document(), spot.layer(), kind(spot))
                .sentence();
    }

    private static String kind(MergeConflict.Spot spot) {
        if (spot.document().isEmpty()) {
            return "project";
        }
        return spot.layer().isEmpty() ? "document" : "layer";
    }

    private static Version version(String key, MergeConflict.Version version, ZoneId zone, boolean stands) {
        return new Version(
                Message.of(key, version.annotator().name(), version.when().atZone(zone))
                        .sentence(),
                version.words().sentence(),
                stands);
    }
}
