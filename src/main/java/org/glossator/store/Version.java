package org.glossator.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.project.StoreException;

/// The versions of the file format. A new file begins at the first one and is brought forward like any other.
final class Version {

    /// What `PRAGMA application_id` says of a file of ours: “GLOS” in ASCII.
    static final int APPLICATION = 0x474C4F53;

    /// The version this program writes.
    static final int NEWEST = 3;

    private static final String SCHEMA =
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    private static final Pattern CREATION = Pattern.compile("CREATE \\w+ (\\w+)");

    private Version() {}

    /// The version of the file behind `database`.
    ///
    /// @throws StoreException if it is not a file of ours, of a newer version, or holds a table, view or trigger
    ///     that is not ours
    static int of(Database database, Failures failures) throws SQLException, StoreException {
        if (number(database, "application_id") != APPLICATION) {
            throw failures.notOurs(null);
        }
        int version = number(database, "user_version");
        if (version > NEWEST) {
            throw failures.newer(version);
        }
        if (version < 1) {
            throw failures.damaged(null);
        }
        if (!Set.copyOf(database.askAll(SCHEMA, row -> row.text(1))).equals(expected(version))) {
            throw failures.foreignSchema();
        }
        return version;
    }

    private static int number(Database database, String pragma) throws SQLException {
        return Integer.parseInt(database.ask("PRAGMA " + pragma));
    }

    /// SQLite keeps the text of what was created as it was written. What a later version drops and makes anew bears
    /// the name it had.
    private static Set<String> expected(int version) {
        Map<String, String> expected = new HashMap<>();
        for (int each = 1; each <= version; each++) {
            for (String statement : Sql.ofVersion(each)) {
                Matcher creation = CREATION.matcher(statement);
                if (creation.lookingAt()) {
                    expected.put(creation.group(1), statement);
                }
            }
        }
        return Set.copyOf(expected.values());
    }

    /// Makes the tables of version 1 in an empty file, with what `first` puts into them, as one transaction.
    static void begin(Database database, Contents first) throws SQLException, StoreException {
        Transaction.write(database, () -> {
            step(database, 1);
            database.execute("PRAGMA application_id = " + APPLICATION);
            first.put(database);
            return 1;
        });
    }

    /// What a new file begins with.
    @FunctionalInterface
    interface Contents {
        void put(Database database) throws SQLException;
    }

    /// Brings the file from `version` to the newest, a transaction a step, each after a copy of what was before
    /// unless the file holds no documents yet.
    static void bringForward(Database database, int version, Path file) throws SQLException, StoreException {
        for (int next = version + 1; next <= NEWEST; next++) {
            if (!database.ask("SELECT number FROM document LIMIT 1").isEmpty()) {
                backUp(database, file, next - 1);
            }
            int target = next;
            Transaction.write(database, () -> step(database, target));
        }
    }

    private static int step(Database database, int version) throws SQLException {
        for (String statement : Sql.ofVersion(version)) {
            database.execute(statement);
        }
        database.execute("PRAGMA user_version = " + version);
        return version;
    }

    private static void backUp(Database database, Path file, int version) throws SQLException {
        Path backup = file.resolveSibling(file.getFileName() + ".v" + version + "-backup");
        for (int number = 2; Files.exists(backup); number++) {
            backup = file.resolveSibling(file.getFileName() + ".v" + version + "-backup-" + number);
        }
        database.forgetStatements();
        database.execute("VACUUM INTO '" + backup.toString().replace("'", "''") + "'");
    }
}
