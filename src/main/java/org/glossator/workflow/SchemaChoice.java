package org.glossator.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaReading;
import org.glossator.schema.SchemaTemplates;

/// Finds the schema that a new project begins with.
public final class SchemaChoice {

    private SchemaChoice() {}

    /// The schema called `choice` among those that come with the program, else the one in the file of that name.
    ///
    /// @throws SchemaException if it is neither, or the file cannot be understood
    public static SchemaReading of(String choice) throws SchemaException {
        Optional<Schema> template = SchemaTemplates.named(choice);
        return template.isPresent() ? SchemaReading.whole(template.get()) : read(Path.of(choice));
    }

    private static SchemaReading read(Path file) throws SchemaException {
        if (!Files.isRegularFile(file)) {
            throw new SchemaException(
                    Message.of("workflow.no-schema", file.toString(), String.join(", ", SchemaTemplates.names())),
                    null);
        }
        return ReadSchema.of(file);
    }
}
