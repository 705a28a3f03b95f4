package org.glossator.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.project.StoreException;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// One connection to a project file, with the statements prepared on it so far. For one thread at a time.
///
/// What a file brings along is not trusted: no extensions, no functions with side effects in its schema
/// (`trusted_schema`), cells checked on reading. SQLite's defensive mode cannot be switched on through this driver;
/// in its place [Version] refuses every file whose schema is not ours to the letter.
final class Database implements AutoCloseable {

    /// How long to wait for a lock of SQLite's, in milliseconds.
    private static final int PATIENCE = 5_000;

    /// How many steps of its machine SQLite makes between two looks at whether it is to go on.
    private static final int BEAT = 1_000;

    private final Connection connection;
    private final Map<Sql, PreparedStatement> prepared = new EnumMap<>(Sql.class);

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// A connection that writes to a file that is there.
    static Database writing(Path file) throws SQLException {
        SQLiteConfig config = cautious();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return open(config, file.toUri().toString());
    }

    /// A connection that only reads.
    static Database reading(Path file) throws SQLException {
        SQLiteConfig config = cautious();
        config.setReadOnly(true);
        return open(config, file.toUri().toString());
    }

    /// A connection that only reads a file that nobody writes, and leaves nothing beside it: for folders that
    /// cannot be written.
    static Database readingImmutable(Path file) throws SQLException {
        SQLiteConfig config = cautious();
        config.setReadOnly(true);
        return open(config, file.toUri() + "?immutable=1");
    }

    /// A database that is nowhere, empty.
    static Database inMemory() throws SQLException {
        return open(cautious(), ":memory:");
    }

    private static SQLiteConfig cautious() {
        SQLiteConfig config = new SQLiteConfig();
        config.enableLoadExtension(false);
        config.setBusyTimeout(PATIENCE);
        // Asked for after every insertion, they keep a statement open and with it the transaction.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static Database open(SQLiteConfig config, String address) throws SQLException {
        Database database = new Database(config.createConnection("jdbc:sqlite:" + address));
        try {
            database.execute("PRAGMA trusted_schema = OFF");
            database.execute("PRAGMA cell_size_check = ON");
            database.execute("PRAGMA foreign_keys = ON");
            database.execute("PRAGMA synchronous = FULL");
            return database;
        } catch (SQLException failure) {
            database.close();
            throw failure;
        }
    }

    /// Runs one statement that gives nothing.
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Does work that takes long, asking `watching` now and then whether it is to go on.
    ///
    /// @param watching is asked on this thread while statements run; may throw to stop it
    <T> T watched(Runnable watching, Failures.Work<T> work) throws SQLException, StoreException {
        Watch watch = new Watch(watching);
        ProgressHandler.setHandler(connection, BEAT, watch);
        try {
            return work.run();
        } catch (SQLException stopped) {
            throw watch.reason().orElseThrow(() -> stopped);
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    /// What the first column of the first row of `sql` says; for pragmas.
    String ask(String sql) throws SQLException {
        List<String> answers = askAll(sql, row -> row.text(1));
        return answers.isEmpty() ? "" : answers.getFirst();
    }

    /// The rows of `sql`; for statements that run once.
    <T> List<T> askAll(String sql, Row.Reading<T> reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return read(result, reading);
        }
    }

    /// Runs a statement that changes rows, and tells how many it changed.
    int update(Sql sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, values);
        return statement.executeUpdate();
    }

    /// The rows of a query.
    <T> List<T> list(Sql sql, Row.Reading<T> reading, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, values);
        try (ResultSet result = statement.executeQuery()) {
            return read(result, reading);
        }
    }

    /// The first row of a query.
    <T> Optional<T> first(Sql sql, Row.Reading<T> reading, @Nullable Object... values) throws SQLException {
        return list(sql, reading, values).stream().findFirst();
    }

    /// The statement, prepared once.
    PreparedStatement prepare(Sql sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql.text());
            prepared.put(sql, known);
        }
        return known;
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static <T> List<T> read(ResultSet result, Row.Reading<T> reading) throws SQLException {
        List<T> read = new ArrayList<>();
        Row row = new Row(result);
        while (result.next()) {
            read.add(reading.read(row));
        }
        return read;
    }

    /// Lets go of every prepared statement, as `VACUUM` and changes of the journal mode ask for.
    void forgetStatements() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        try {
            forgetStatements();
        } finally {
            connection.close();
        }
    }
}
