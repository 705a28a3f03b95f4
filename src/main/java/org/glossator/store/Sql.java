package org.glossator.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The statements of this package. Each stands in a file of its own, `resources/sql/<name>.sql`.
enum Sql {
    ADD_REPLICA,
    FIND_REPLICA,
    ADD_PROJECT,
    CHANGE_REPLICA,
    CALL_PROJECT,
    KEEP,
    BLANK_JOURNAL,
    READ_PROJECT,
    RENAME_PROJECT,
    CHANGE_SCHEMA,
    LIST_LAYERS,
    ADD_LAYER,
    FIND_LAYER,
    FORGET_NEW_IN_LAYER,
    FORGET_UNASSIGNED_IN_LAYER,
    FORGET_UNREMARKED_IN_LAYER,
    REMOVE_LAYER,
    LIST_DOCUMENTS,
    FIND_DOCUMENT,
    READ_DOCUMENT,
    ADD_TEXT,
    READ_TEXT,
    ADD_DOCUMENT,
    DESCRIBE_DOCUMENT,
    FORGET_NEW_OF_DOCUMENT,
    FORGET_UNASSIGNED_OF_DOCUMENT,
    FORGET_UNREMARKED_OF_DOCUMENT,
    REMOVE_DOCUMENT,
    LIST_ANNOTATIONS,
    ADD_ANNOTATION,
    REPLACE_ANNOTATION,
    REMOVE_ANNOTATION,
    LIST_RELATIONS,
    ADD_RELATION,
    REPLACE_RELATION,
    REMOVE_RELATION,
    LIST_DECISIONS,
    LIST_ALL_DECISIONS,
    ADD_DECISION,
    REPLACE_DECISION,
    REMOVE_DECISION,
    SET_PROGRESS,
    LIST_PROGRESS,
    SET_ASSIGNMENT,
    LIST_ASSIGNMENTS,
    SET_REMARK,
    LIST_REMARKS,
    COUNT_MORE,
    COUNT_FIRST,
    FORGET_EMPTY_TALLY,
    LIST_TALLIES,
    COUNT_LABELS,
    LIST_PROGRESS_TIMES,
    ADD_ENTRY,
    COMPLETE_ENTRY,
    LATEST_TIME,
    COUNT_ENTRIES,
    COUNT_MARKS,
    SUM_TALLIES,
    LAST_SEQUENCE,
    NEWEST_LINE,
    READ_ENTRY,
    READ_CHANGES,
    LIST_TRACES,
    READ_ANY_ENTRY,
    FIND_ENTRY,
    TOUCHED_ANNOTATIONS,
    TOUCHED_RELATIONS,
    TOUCHED_PROGRESS,
    TOUCHED_DECISIONS,
    TOUCHED_ASSIGNMENTS,
    TOUCHED_REMARKS,
    TOUCHED_LAYERS,
    LIST_WITHHELD,
    WITHHOLD,
    FORGET_WITHHELD,
    RENAME_LAYER;

    /// The statement itself.
    String text() {
        return read(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The statements that lead to a version of the file format from the one before, in order.
    static List<String> ofVersion(int version) {
        return script("version-" + version);
    }

    /// The statements that take out of a copy what is not in the table `kept`, in order.
    static List<String> ofExcerpt() {
        return script("excerpt");
    }

    private static List<String> script(String name) {
        return Arrays.stream(read(name).split(";\\s*(\\n|$)"))
                .map(Sql::withoutLeadingComments)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String withoutLeadingComments(String statement) {
        return statement.replaceFirst("^(\\s*--[^\\n]*\\n)+", "").strip();
    }

    private static String read(String name) {
        try (InputStream in = Sql.class.getResourceAsStream("/glossator/sql/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name + ".sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
