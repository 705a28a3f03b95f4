package org.glossator.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.Excerpt;
import org.glossator.project.ReplicaId;
import org.glossator.project.StoreException;
import org.glossator.store.journal.Columns;
import org.glossator.text.DocumentId;

/// Makes copies of a project file.
///
/// @param source speaks of the file
record Copying(Failures source) {

    private static final String PART = ".part";

    /// What makes of a snapshot the copy that is wanted.
    @FunctionalInterface
    interface Shaping {
        void of(Database database) throws SQLException, StoreException;
    }

    /// Makes a copy. It is made beside its place and put there when it is whole.
    void into(Path copy, Shaping shaping) throws StoreException {
        Failures named = new Failures(copy.toAbsolutePath().normalize());
        if (Files.exists(copy)) {
            throw named.exists();
        }
        Failures made = Folder.make(part(named.file()));
        try {
            vacuum(made);
            shape(made, shaping);
            place(made, named);
        } finally {
            Folder.discard(made);
        }
    }

    /// What a copy is called until it is whole.
    static Path part(Path copy) {
        return copy.resolveSibling(copy.getFileName() + PART);
    }

    /// Writes the file as it stands into `into`.
    void snapshot(Path into) throws StoreException {
        vacuum(Folder.make(into));
    }

    private void vacuum(Failures made) throws StoreException {
        source.reading(() -> {
            try (Database database = Folder.reader(source.file())) {
                Version.of(database, source);
                database.execute("VACUUM INTO '" + made.file().toString().replace("'", "''") + "'");
                return made;
            }
        });
    }

    private static void shape(Failures made, Shaping shaping) throws StoreException {
        made.reading(() -> {
            try (Database database = Database.writing(made.file())) {
                if (Version.of(database, made) < Version.NEWEST) {
                    throw made.older();
                }
                database.execute("PRAGMA foreign_keys = OFF");
                shaping.of(database);
                database.forgetStatements();
                // Only in a file that is built anew is nothing left of what was taken out.
                database.execute("VACUUM");
                Soundness.require(database, made);
                return made;
            }
        });
    }

    /// Gives the copy a name of its own among the replicas.
    static void apart(Database database) throws SQLException, StoreException {
        Transaction.write(
                database, () -> database.update(Sql.CHANGE_REPLICA, new Numbers(database).of(ReplicaId.random())));
    }

    /// Takes out what is not in `excerpt`.
    static void cut(Database database, String name, Excerpt excerpt) throws SQLException, StoreException {
        database.execute("CREATE TEMP TABLE kept (id TEXT PRIMARY KEY)");
        Transaction.write(database, () -> {
            for (DocumentId document : excerpt.documents()) {
                database.update(Sql.KEEP, document.toString());
            }
            for (LayerId layer : excerpt.layers()) {
                database.update(Sql.KEEP, layer.toString());
            }
            for (String statement : Sql.ofExcerpt()) {
                database.execute(statement);
            }
            database.update(Sql.BLANK_JOURNAL, Columns.operation(Message.of("project.left-out")));
            return database.update(Sql.CALL_PROJECT, name);
        });
    }

    /// Linking refuses to take the place of a file; where there are no links, a look before moving has to do.
    static void place(Failures made, Failures named) throws StoreException {
        try {
            try {
                Files.createLink(named.file(), made.file());
            } catch (UnsupportedOperationException | FileSystemException _) {
                if (Files.exists(named.file())) {
                    throw named.exists();
                }
                Files.move(made.file(), named.file());
            }
        } catch (FileAlreadyExistsException _) {
            throw named.exists();
        } catch (IOException failure) {
            throw named.unreadable(failure);
        }
    }
}
