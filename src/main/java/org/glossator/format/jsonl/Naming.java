package org.glossator.format.jsonl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives things their ids: those that are UUIDs as they are, others a UUID that is always the same for the same
/// words in the same place. No two things of a file get the same one.
final class Naming {

    private final Set<UUID> given = new HashSet<>();
    private final List<UUID> pending = new ArrayList<>();

    /// The id that `written` stands for within `scope`, or, where nothing is written, that of the thing numbered
    /// `ordinal` there.
    static UUID id(String scope, @Nullable String written, int ordinal) {
        if (written == null) {
            return derived(scope + "\n#" + ordinal);
        }
        return isUuid(written) ? UUID.fromString(written) : derived(scope + "\n" + written);
    }

    /// Only the canonical form is one: `UUID.fromString` takes `1-1-1-1-1`, too.
    private static boolean isUuid(String written) {
        if (written.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char sign = written.charAt(i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? sign != '-' : sign > 'f' || Character.digit(sign, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static UUID derived(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /// Claims `id` for something in the document now read; false if something else has it.
    boolean claim(UUID id) {
        return given.add(id) && pending.add(id);
    }

    /// Makes good what the document now read has claimed.
    void keep() {
        pending.clear();
    }

    /// Gives up what the document now read has claimed.
    void forget() {
        pending.forEach(given::remove);
        pending.clear();
    }
}
