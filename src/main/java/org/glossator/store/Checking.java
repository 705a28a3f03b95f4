package org.glossator.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.project.StoreException;
import org.glossator.store.journal.ChangesJson;
import org.glossator.text.TextDigest;
import tools.jackson.core.JacksonException;

/// Looks through a whole project file for damage, and changes nothing.
record Checking(Failures failures) {

    private static final String TEXTS = "SELECT digest, content FROM text";
    private static final String LENGTHS = """
        SELECT document.name FROM document JOIN text ON text.digest = document.digest
        WHERE document.length <> length(text.content)\
        """;
    private static final String OUTSIDE = """
        SELECT document.name, annotation.label, annotation.start, annotation."end"
        FROM annotation JOIN document ON document.number = annotation.document
        WHERE annotation."end" > document.length\
        """;
    private static final String MISCOUNTED = """
        SELECT document.name, layer.name
        FROM document CROSS JOIN layer
        LEFT JOIN tally ON tally.document = document.number AND tally.layer = layer.number
        LEFT JOIN (SELECT document, layer, count(*) AS found FROM annotation GROUP BY document, layer) AS marks
          ON marks.document = document.number AND marks.layer = layer.number
        LEFT JOIN (SELECT document, layer, count(*) AS found FROM relation GROUP BY document, layer) AS links
          ON links.document = document.number AND links.layer = layer.number
        LEFT JOIN (SELECT document, layer, count(*) AS found FROM decision GROUP BY document, layer) AS settled
          ON settled.document = document.number AND settled.layer = layer.number
        WHERE coalesce(tally.annotations, 0) <> coalesce(marks.found, 0)
           OR coalesce(tally.relations, 0) <> coalesce(links.found, 0)
           OR coalesce(tally.decisions, 0) <> coalesce(settled.found, 0)\
        """;
    private static final String ENTRIES = "SELECT entry, changes FROM journal";

    /// What is wrong, a sentence each.
    List<Message> findings() throws StoreException {
        return failures.reading(() -> {
            try (Database database = Folder.reader(failures.file())) {
                return Transaction.read(database, () -> findings(database));
            }
        });
    }

    private List<Message> findings(Database database) throws SQLException, StoreException {
        int version = Version.of(database, failures);
        List<Message> findings = new ArrayList<>(structure(database));
        if (findings.isEmpty()) {
            findings.addAll(texts(database));
            findings.addAll(database.askAll(LENGTHS, row -> Message.of("store.wrong-length", row.text(1))));
            findings.addAll(database.askAll(
                    OUTSIDE,
                    row -> Message.of("store.outside-text", row.text(1), row.text(2), row.number(3), row.number(4))));
            if (version == Version.NEWEST) {
                findings.addAll(
                        database.askAll(MISCOUNTED, row -> Message.of("store.miscounted", row.text(1), row.text(2))));
                findings.addAll(decisions(database));
            }
            findings.addAll(journal(database));
        }
        return List.copyOf(findings);
    }

    private static List<Message> structure(Database database) throws SQLException {
        List<Message> findings = new ArrayList<>();
        for (String line : database.askAll("PRAGMA integrity_check", row -> row.text(1))) {
            if (!line.equals("ok")) {
                findings.add(Message.of("store.broken-structure", line));
            }
        }
        for (String table : Soundness.loose(database)) {
            findings.add(Message.of("store.loose-row", table));
        }
        return findings;
    }

    private static List<Message> texts(Database database) throws SQLException {
        return database
                .askAll(TEXTS, row -> TextDigest.of(row.text(2)).hex().equals(row.text(1)) ? "" : row.text(1))
                .stream()
                .filter(digest -> !digest.isEmpty())
                .map(digest -> Message.of("store.changed-text", digest))
                .toList();
    }

    private List<Message> decisions(Database database) throws SQLException {
        StoredTexts texts = new StoredTexts(database, failures);
        return database
                .list(
                        Sql.LIST_ALL_DECISIONS,
                        row -> isReadable(row, texts)
                                ? Optional.<Message>empty()
                                : Optional.of(Message.of("store.unreadable-decision", row.text(10), row.text(11))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isReadable(Row decision, StoredTexts texts) throws SQLException {
        try {
            ContentReading.decision(decision, texts.offsets(new TextDigest(decision.text(12))));
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | JacksonException | StoreException _) {
            return false;
        }
    }

    /// One entry at a time, since any may be large.
    private List<Message> journal(Database database) throws SQLException {
        return database.askAll(ENTRIES, row -> isReadable(row.bytes(2), database) ? 0L : row.number(1)).stream()
                .filter(entry -> entry != 0)
                .map(entry -> Message.of("store.unreadable-entry", entry))
                .toList();
    }

    private boolean isReadable(byte[] changes, Database database) {
        try {
            if (changes.length > 0) {
                ChangesJson.read(changes, new StoredTexts(database, failures));
            }
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | JacksonException | StoreException _) {
            return false;
        }
    }
}
