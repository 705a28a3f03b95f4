package org.glossator.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.project.Absorption;
import org.glossator.project.Change;
import org.glossator.project.KeptEntry;
import org.glossator.project.Stamp;
import org.glossator.project.Thing;
import org.glossator.store.journal.ThingKey;
import org.glossator.task.Progress;
import org.glossator.text.TextDocument;

/// Writes what comes in from another copy, within a transaction that somebody else begins and ends.
final class Absorbing {

    private static final int OFTEN = 500;

    private final Database database;
    private final Numbers numbers;
    private final Map<Stamp, Long> entries = new HashMap<>();

    Absorbing(Database database, Numbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    void write(Absorption absorption, Progress progress) throws SQLException {
        List<KeptEntry> coming = absorption.entries();
        List<Absorption.Effect> effects = absorption.effects();
        int all = coming.size() + effects.size();
        Commit journal = new Commit(database, numbers);
        for (int i = 0; i < coming.size(); i++) {
            if (i % OFTEN == 0) {
                progress.report(i, all);
            }
            keepTexts(coming.get(i));
            entries.put(
                    coming.get(i).stamp(),
                    journal.enter(coming.get(i).entry(), bytes(coming.get(i).kept())));
        }
        ChangeRows rows = new ChangeRows(database, numbers, 0);
        for (int i = 0; i < effects.size(); i++) {
            if (i % OFTEN == 0) {
                progress.report(coming.size() + i, all);
            }
            write(effects.get(i), rows);
        }
        rows.flush();
        withhold(absorption.withheld());
        progress.report(all, all);
    }

    /// An undoing brings documents back, so their texts are kept wherever they are spoken of.
    private void keepTexts(KeptEntry kept) throws SQLException {
        for (Change change : kept.entry().changes().changes()) {
            if (change instanceof Change.DocumentAdded(var document)) {
                keep(document);
            } else if (change instanceof Change.DocumentRemoved(var document)) {
                keep(document);
            }
        }
    }

    private void keep(TextDocument document) throws SQLException {
        database.update(Sql.ADD_TEXT, document.head().digest().hex(), document.text());
    }

    private void write(Absorption.Effect effect, ChangeRows rows) throws SQLException {
        long stamp = number(effect.stamp());
        if (effect.change() instanceof Change.LayerAdded(var layer)
                && database.update(
                                Sql.RENAME_LAYER,
                                layer.name(),
                                stamp,
                                layer.id().toString())
                        > 0) {
            return;
        }
        rows.stamped(stamp).write(effect.change());
    }

    private void withhold(Map<Thing, Stamp> withheld) throws SQLException {
        database.update(Sql.FORGET_WITHHELD);
        for (var each : withheld.entrySet()) {
            database.update(Sql.WITHHOLD, ThingKey.of(each.getKey()), number(each.getValue()));
        }
    }

    private long number(Stamp stamp) throws SQLException {
        Long known = entries.get(stamp);
        if (known == null) {
            known = database.first(
                            Sql.FIND_ENTRY,
                            row -> row.number(1),
                            stamp.replica().toString(),
                            stamp.sequence())
                    .orElseThrow(() -> new IllegalArgumentException("There is no entry " + stamp));
            entries.put(stamp, known);
        }
        return known;
    }

    private static byte[] bytes(ByteBuffer kept) {
        byte[] bytes = new byte[kept.remaining()];
        kept.duplicate().get(bytes);
        return bytes;
    }
}
