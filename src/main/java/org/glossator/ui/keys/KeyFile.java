package org.glossator.ui.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.Keystrokes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A key map in a file, to be taken to another computer:
///
/// ```json
/// { "keys": { "annotate.undo": ["Shortcut+Z"], "annotate.note": [] } }
/// ```
///
/// A command that is not named keeps the keys it has by itself; one with an empty list has none. `Shortcut` is Ctrl,
/// and ⌘ on a Mac. Other fields beside `keys` are for later versions, and passed over.
final class KeyFile {

    private static final JsonFactory READER = new JsonFactory();
    private static final JsonMapper WRITER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int LARGEST = 1_000_000;
    private static final String KEYS = "keys";

    private final String name;
    private final JsonParser parser;

    private KeyFile(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /// The keys by command id, in the order of the file.
    ///
    /// @throws KeyFileException if the file cannot be read, or is not as it should be
    static SequencedMap<CommandId, List<KeyCombination>> read(Path file) throws KeyFileException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new KeyFileException(Message.of("keys.file-too-large", name), null);
            }
            return parse(name, Files.readString(file));
        } catch (IOException unreadable) {
            throw new KeyFileException(Message.of("keys.file-unreadable", name), unreadable);
        }
    }

    static SequencedMap<CommandId, List<KeyCombination>> parse(String name, String json) throws KeyFileException {
        try (JsonParser parser = READER.createParser(ObjectReadContext.empty(), json)) {
            return new KeyFile(name, parser).whole();
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new KeyFileException(
                    Message.of(
                            "keys.file-not-json",
                            name,
                            place == null ? 1 : place.getLineNr(),
                            place == null ? 1 : place.getColumnNr()),
                    broken);
        }
    }

    /// Writes `keys` to `file`, in place of what was there.
    static void write(Path file, Map<CommandId, List<KeyCombination>> keys) throws KeyFileException {
        Map<String, List<String>> named = new LinkedHashMap<>();
        keys.forEach((id, combinations) -> named.put(
                id.value(), combinations.stream().map(KeyCombination::getName).toList()));
        try {
            Files.write(file, WRITER.writeValueAsBytes(Map.of(KEYS, named)));
        } catch (IOException unwritable) {
            throw new KeyFileException(
                    Message.of("keys.file-unwritable", String.valueOf(file.getFileName())), unwritable);
        }
    }

    private SequencedMap<CommandId, List<KeyCombination>> whole() throws KeyFileException {
        SequencedMap<CommandId, List<KeyCombination>> found = null;
        expect(JsonToken.START_OBJECT, "keys.file-no-keys");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean keys = parser.currentName().equals(KEYS);
            JsonToken value = parser.nextToken();
            if (!keys) {
                parser.skipChildren();
            } else if (value == JsonToken.START_OBJECT) {
                found = commands();
            } else {
                throw refused("keys.file-no-keys");
            }
        }
        if (found == null) {
            throw refused("keys.file-no-keys");
        }
        return found;
    }

    private SequencedMap<CommandId, List<KeyCombination>> commands() throws KeyFileException {
        SequencedMap<CommandId, List<KeyCombination>> found = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = parser.currentName();
            if (!CommandId.isWellFormed(id)) {
                throw refused("keys.file-no-command", id);
            }
            if (found.containsKey(CommandId.of(id))) {
                throw refused("keys.file-twice", id);
            }
            found.put(CommandId.of(id), combinations(id));
        }
        return found;
    }

    private List<KeyCombination> combinations(String id) throws KeyFileException {
        List<KeyCombination> combinations = new ArrayList<>();
        expect(JsonToken.START_ARRAY, "keys.file-no-list", id);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw refused("keys.file-no-list", id);
            }
            String written = parser.getString();
            combinations.add(Keystrokes.named(written).orElseThrow(() -> refused("keys.file-no-key", written, id)));
        }
        return combinations;
    }

    private void expect(JsonToken token, String otherwise, Object... arguments) throws KeyFileException {
        if (parser.nextToken() != token) {
            throw refused(otherwise, arguments);
        }
    }

    /// The message with file and line before its own arguments.
    private KeyFileException refused(String key, Object... arguments) {
        List<Object> all =
                new ArrayList<>(List.of(name, parser.currentLocation().getLineNr()));
        all.addAll(List.of(arguments));
        return new KeyFileException(new Message(key, all), null);
    }
}
