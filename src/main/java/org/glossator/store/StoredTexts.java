package org.glossator.store;

import java.util.HashMap;
import java.util.Map;
import org.glossator.project.StoreException;
import org.glossator.store.journal.Texts;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDigest;

/// The texts of a project file while one journal entry is being read.
final class StoredTexts implements Texts {

    private final Database database;
    private final Failures failures;
    private final Map<TextDigest, OffsetMap> offsets = new HashMap<>();

    StoredTexts(Database database, Failures failures) {
        this.database = database;
        this.failures = failures;
    }

    @Override
    public String text(TextDigest digest) throws StoreException {
        return failures.reading(() -> database.first(Sql.READ_TEXT, row -> row.text(1), digest.hex()))
                .orElseThrow(() -> failures.damaged(null));
    }

    @Override
    public OffsetMap offsets(TextDigest digest) throws StoreException {
        OffsetMap known = offsets.get(digest);
        if (known == null) {
            known = OffsetMap.of(text(digest));
            offsets.put(digest, known);
        }
        return known;
    }
}
