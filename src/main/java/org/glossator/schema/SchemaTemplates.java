package org.glossator.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The schemas that come with the program, for projects to begin with.
public final class SchemaTemplates {

    /// The schema a project begins with unless another is asked for.
    public static final String DEFAULT = "diplomatic-statements";

    private static final List<String> NAMES = List.of(DEFAULT, "conll-names", "ace-events", "empty");

    private SchemaTemplates() {}

    /// What they are called, the default first.
    public static List<String> names() {
        return NAMES;
    }

    /// The schema called `name`, if there is one.
    public static Optional<Schema> named(String name) {
        return NAMES.contains(name) ? Optional.of(load(name)) : Optional.empty();
    }

    /// The schema called [#DEFAULT].
    public static Schema byDefault() {
        return load(DEFAULT);
    }

    private static Schema load(String name) {
        String file = "/glossator/schema/" + name + ".json";
        try (InputStream stream = SchemaTemplates.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its own " + file);
            }
            return SchemaJson.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SchemaException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
