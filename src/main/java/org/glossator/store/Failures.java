package org.glossator.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.glossator.message.Message;
import org.glossator.project.StoreException;
import org.glossator.project.StoreException.Reason;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteException;
import tools.jackson.core.JacksonException;

/// What can go wrong with one project file, each as its sentence.
record Failures(Path file) {

    /// Work on a file.
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException, StoreException;
    }

    /// Does `work`, and takes what cannot be read for damage: rows that hold what no project of ours holds.
    <T> T reading(Work<T> work) throws StoreException {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw of(failure);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | JacksonException unreadable) {
            throw damaged(unreadable);
        }
    }

    /// Does `work`; what is wrong with its arguments is a bug and comes through.
    <T> T writing(Work<T> work) throws StoreException {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw of(failure);
        }
    }

    StoreException of(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return lacksSqlite(failure) ? because(Reason.UNREADABLE, "store.no-sqlite", failure) : unreadable(failure);
        }
        // The low byte is the kind, the rest tells more of it.
        return switch (sqlite.getResultCode().code & 0xff) {
            case 13 -> because(Reason.DISK_FULL, "store.disk-full", failure); // SQLITE_FULL
            case 8 -> because(Reason.READ_ONLY, "store.read-only", failure); // SQLITE_READONLY
            case 5, 6 -> because(Reason.HELD, "store.busy", failure); // SQLITE_BUSY, SQLITE_LOCKED
            case 26 -> notOurs(failure); // SQLITE_NOTADB
            case 11 -> damaged(failure); // SQLITE_CORRUPT
            case 19, 20 -> damaged(failure); // SQLITE_CONSTRAINT, SQLITE_MISMATCH
            default -> unreadable(failure);
        };
    }

    /// Whether it comes of SQLite's own library, which is not there or may not be loaded.
    private static boolean lacksSqlite(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof NativeLibraryNotFoundException || cause instanceof LinkageError);
    }

    StoreException missing() {
        return because(Reason.MISSING, "store.missing", null);
    }

    StoreException noFolder() {
        return because(Reason.MISSING, "store.no-folder", null);
    }

    StoreException older() {
        return because(Reason.OLDER, "store.older", null);
    }

    StoreException exists() {
        return because(Reason.EXISTS, "store.exists", null);
    }

    StoreException notOurs(@Nullable Throwable cause) {
        return because(Reason.NOT_OURS, "store.not-ours", cause);
    }

    StoreException foreignSchema() {
        return because(Reason.NOT_OURS, "store.foreign-schema", null);
    }

    StoreException newer(int version) {
        return new StoreException(
                Reason.NEWER, file, Message.of("store.newer-version", name(), version, Version.NEWEST), null);
    }

    StoreException held(Holder holder) {
        return new StoreException(
                Reason.HELD,
                file,
                Message.of("store.held", name(), holder.user(), holder.host(), holder.process(), holder.since()),
                null);
    }

    StoreException readOnly(@Nullable Throwable cause) {
        return because(Reason.READ_ONLY, "store.read-only", cause);
    }

    StoreException damaged(@Nullable Throwable cause) {
        return because(Reason.DAMAGED, "store.damaged", cause);
    }

    StoreException unreadable(Throwable cause) {
        return new StoreException(
                Reason.UNREADABLE,
                file,
                Message.of("store.unreadable", name(), Objects.toString(cause.getMessage(), cause.toString())),
                cause);
    }

    private StoreException because(Reason reason, String key, @Nullable Throwable cause) {
        return new StoreException(reason, file, Message.of(key, name()), cause);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
