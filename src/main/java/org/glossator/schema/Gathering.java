package org.glossator.schema;

import java.util.ArrayList;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.schema.SchemaReading.Remark;
import org.jspecify.annotations.Nullable;

/// Builds a schema out of another program's file, thing by thing. What cannot stand in a schema is left out and
/// remarked on; so the result is sound however odd the file is.
public final class Gathering {

    private final String file;
    private final List<Remark> remarks = new ArrayList<>();
    private Schema schema;

    /// @param name what the schema is to be called
    /// @param file where it comes from, as people know it
    public Gathering(String name, String file) {
        this.schema = Schema.empty(name.isBlank() ? file : name);
        this.file = file;
    }

    /// Goes on where `begun` ended, with what another file says.
    public Gathering(SchemaReading begun, String file) {
        this.schema = begun.schema();
        this.file = file;
        remarks.addAll(begun.remarks());
    }

    /// What was gathered up to now.
    public Schema schema() {
        return schema;
    }

    /// Makes a change; if it is refused, that is remarked on.
    ///
    /// @return whether it was made
    public boolean take(int line, SchemaChange change) {
        try {
            schema = change.in(schema);
            return true;
        } catch (FlawedSchemaException refusal) {
            leave(line, refusal.explanation());
            return false;
        }
    }

    /// Adds a label as the last beneath `under`; one whose key cannot be comes in without.
    ///
    /// @return whether it came in
    public boolean label(int line, Label label, @Nullable LabelName under) {
        try {
            schema = new LabelChange.Add(label, under, Integer.MAX_VALUE).in(schema);
            return true;
        } catch (FlawedSchemaException refusal) {
            leave(line, refusal.explanation());
            return refusal.flaw().field() == Flaw.Field.KEY && label(line, label.keyed(null), under);
        }
    }

    /// Remarks on something that is left out.
    public void leave(int line, String key, Object... arguments) {
        leave(line, Message.of(key, arguments));
    }

    private void leave(int line, Message reason) {
        remarks.add(new Remark(file, line, reason));
    }

    /// All that was gathered, as a first edition.
    public SchemaReading reading() {
        return new SchemaReading(schema.edition(1), remarks);
    }
}
