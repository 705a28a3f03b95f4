package org.glossator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The row a query stands on. Columns count from 1.
record Row(ResultSet result) {

    /// What becomes of a row.
    @FunctionalInterface
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    /// A text that every file of ours has here.
    ///
    /// @throws IllegalArgumentException if it is missing
    String text(int column) throws SQLException {
        return present(result.getString(column));
    }

    /// A text that may be missing.
    Optional<String> maybeText(int column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    /// @throws IllegalArgumentException if it is missing
    byte[] bytes(int column) throws SQLException {
        return present(result.getBytes(column));
    }

    long number(int column) throws SQLException {
        return result.getLong(column);
    }

    /// A number that fits into 32 bits in every file of ours.
    ///
    /// @throws IllegalArgumentException if it does not
    int count(int column) throws SQLException {
        long number = result.getLong(column);
        if (number != (int) number) {
            throw new IllegalArgumentException("Too large: " + number);
        }
        return (int) number;
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A value is missing");
        }
        return value;
    }
}
