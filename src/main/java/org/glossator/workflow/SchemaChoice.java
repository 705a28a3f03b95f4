package org.glossator.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaJson;
import org.glossator.schema.SchemaTemplates;

/// Finds the schema that a new project begins with.
public final class SchemaChoice {

    private SchemaChoice() {}

    /// The schema called `choice` among those that come with the program, else the one in the file of that name.
    ///
    /// @throws SchemaException if it is neither, or the file cannot be understood
    public static Schema of(String choice) throws SchemaException {
        Optional<Schema> template = SchemaTemplates.named(choice);
        return template.isPresent() ? template.get() : read(Path.of(choice));
    }

    private static Schema read(Path file) throws SchemaException {
        if (!Files.isRegularFile(file)) {
            throw new SchemaException(
                    Message.of("workflow.no-schema", file.toString(), String.join(", ", SchemaTemplates.names())),
                    null);
        }
        try {
            return SchemaJson.read(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (IOException unreadable) {
            throw new SchemaException(Message.of("workflow.schema-unreadable", file.toString()), unreadable);
        }
    }
}
