package org.glossator.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.glossator.message.Message;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaJson;
import org.glossator.schema.SchemaReading;
import org.glossator.schema.brat.BratConfiguration;
import org.glossator.schema.doccano.DoccanoLabels;
import org.glossator.schema.labelstudio.LabelStudioConfig;

/// Reads a schema from a file of whatever program: our JSON, brat's `annotation.conf` (with the `visual.conf` beside
/// it), Label Studio's XML, doccano's JSON. What the file holds decides, not what it is called; only brat's needs its
/// ending.
public final class ReadSchema {

    /// Far more than any schema; what is longer is some other file.
    private static final long LONGEST = 16L << 20;

    private ReadSchema() {}

    /// The schema in `file`, and what of it could not be taken over.
    ///
    /// @throws SchemaException if it cannot be read or understood; the sentence names the place
    public static SchemaReading of(Path file) throws SchemaException {
        String text = text(file);
        String name = file.toString();
        String title = title(file);
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return LabelStudioConfig.read(text, title, name);
        }
        if (start.startsWith("[") && !isConf(file)) {
            return DoccanoLabels.read(text, title, name);
        }
        return isConf(file) ? brat(file, text) : SchemaReading.whole(SchemaJson.read(text, name));
    }

    private static SchemaReading brat(Path file, String text) throws SchemaException {
        Path folder = file.toAbsolutePath().getParent();
        String title = folder == null || folder.getFileName() == null
                ? title(file)
                : folder.getFileName().toString();
        SchemaReading reading = BratConfiguration.read(text, title, file.toString());
        Path looks = file.resolveSibling("visual.conf");
        return Files.isRegularFile(looks) && !looks.equals(file)
                ? BratConfiguration.seen(reading, text(looks), looks.toString())
                : reading;
    }

    private static boolean isConf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".conf");
    }

    /// The file's name without its ending.
    private static String title(Path file) {
        Path name = file.getFileName();
        String full = name == null ? file.toString() : name.toString();
        int dot = full.lastIndexOf('.');
        return dot > 0 ? full.substring(0, dot) : full;
    }

    private static String text(Path file) throws SchemaException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new SchemaException(Message.of("workflow.schema-too-long", file.toString()), null);
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new SchemaException(Message.of("workflow.schema-unreadable", file.toString()), unreadable);
        }
    }
}
