package org.glossator.store;

import java.sql.SQLException;
import java.util.List;
import org.glossator.project.StoreException;

/// Whether the structure of a file is whole.
final class Soundness {

    private Soundness() {}

    /// Reads the whole file, which takes about a second for 500 MB.
    ///
    /// @throws StoreException if its structure is broken or a row points to nothing
    static void require(Database database, Failures failures) throws SQLException, StoreException {
        if (!database.ask("PRAGMA quick_check(1)").equals("ok")
                || !loose(database).isEmpty()) {
            throw failures.damaged(null);
        }
    }

    /// The tables with a row that points to nothing, once a row.
    static List<String> loose(Database database) throws SQLException {
        return database.askAll("PRAGMA foreign_key_check", row -> row.text(1));
    }
}
