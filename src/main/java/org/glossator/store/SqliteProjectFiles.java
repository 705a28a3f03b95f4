package org.glossator.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.glossator.message.Message;
import org.glossator.project.Excerpt;
import org.glossator.project.Glimpse;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectStore;
import org.glossator.project.ReplicaId;
import org.glossator.project.StoreException;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaJson;
import org.glossator.task.Progress;

/// Project files as SQLite databases. One for the whole program: it knows which files the program has open.
public final class SqliteProjectFiles implements ProjectFiles {

    private final OpenFiles openFiles = new OpenFiles();
    private final Predicate<Path> shares;

    public SqliteProjectFiles() {
        this(Journalling::isShare);
    }

    /// @param shares tells the files that stand on network shares, for tests
    SqliteProjectFiles(Predicate<Path> shares) {
        this.shares = shares;
    }

    @Override
    public ProjectStore create(Path file, String name, Schema schema) throws StoreException {
        Failures failures = Folder.make(file);
        boolean made = false;
        try {
            ProjectStore store = new Opening(failures, openFiles, shares).create(contents(name, schema));
            made = true;
            return store;
        } finally {
            if (!made) {
                Folder.discard(failures);
            }
        }
    }

    /// {@inheritDoc}
    ///
    /// A file that was closed in good order is opened at once, however large: SQLite itself notices one that was
    /// cut off. One that was not, and every small one, is read through first (`quick_check` and
    /// `foreign_key_check`).
    @Override
    public ProjectStore open(Path file, Access access) throws StoreException {
        Opening opening = new Opening(Folder.locate(file), openFiles, shares);
        return switch (access) {
            case READ_WRITE -> opening.writing();
            case READ_ONLY -> opening.reading();
        };
    }

    @Override
    public void copy(Path file, Path copy) throws StoreException {
        new Copying(Folder.locate(file)).into(copy, Copying::apart);
    }

    @Override
    public void copy(Path file, Path copy, String name, Excerpt excerpt) throws StoreException {
        new Copying(Folder.locate(file)).into(copy, database -> {
            Copying.cut(database, name, excerpt);
            Copying.apart(database);
        });
    }

    @Override
    public void snapshot(Path file, Path into) throws StoreException {
        new Copying(Folder.locate(file)).snapshot(into);
    }

    @Override
    public void backUp(Path file, Path backup, Progress progress) throws StoreException {
        new BackingUp(Folder.locate(file)).into(backup, progress);
    }

    @Override
    public boolean removeBackup(Path backup) throws StoreException {
        return BackingUp.remove(Folder.locate(backup));
    }

    @Override
    public Glimpse glimpse(Path file) throws StoreException {
        Failures failures = Folder.locate(file);
        return failures.reading(() -> {
            try (Database database = Folder.reader(failures.file())) {
                return new HeadReading(database, failures).glimpse(Version.of(database, failures));
            }
        });
    }

    @Override
    public List<Message> check(Path file) throws StoreException {
        return new Checking(Folder.locate(file)).findings();
    }

    /// Whether `file` says in its first bytes that it is a project, whatever its name. Whether it can be opened is
    /// another matter.
    public static boolean isOurs(Path file) {
        return Header.isOurs(file);
    }

    /// Loads SQLite, which takes a few tenths of a second, so that the first project opens without it. To be called
    /// in the background while the program starts.
    public void warmUp() throws StoreException {
        Failures failures = new Failures(Path.of("memory"));
        failures.reading(() -> {
            try (Database database = Database.inMemory()) {
                Version.begin(database, contents("memory", Schema.empty("memory")));
                return new HeadReading(database, failures).head();
            }
        });
    }

    private static Version.Contents contents(String name, Schema schema) {
        return database -> {
            long replica = new Numbers(database).of(ReplicaId.random());
            database.update(Sql.ADD_PROJECT, replica, name, SchemaJson.write(schema));
        };
    }
}
