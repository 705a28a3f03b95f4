package org.glossator.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The file of settings as such: whole at every moment, whatever is in it.
record SettingsJson(Path file) {

    /// Far beyond what settings come to; what is larger is something else.
    private static final long LARGEST = 16L << 20;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// What the file holds; null where it is missing or holds no settings.
    @Nullable
    ObjectNode read() {
        if (!exists()) {
            return null;
        }
        try {
            if (Files.size(file) <= LARGEST && JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode read) {
                return read;
            }
            log().warn("The settings are none");
        } catch (IOException | JacksonException unreadable) {
            log().warn("The settings cannot be read: {}", unreadable.getClass().getSimpleName());
        }
        return null;
    }

    /// Writes a file beside and puts it in the place of this one once it is on the disk, so that a power cut leaves
    /// the old one or the new one.
    void write(ObjectNode json) throws IOException {
        Files.createDirectories(folder());
        Path beside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(json));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Moves a broken file out of the way, under a name that is free.
    Path setAside() throws IOException {
        int number = 1;
        while (Files.exists(broken(number))) {
            number++;
        }
        return Files.move(file, broken(number));
    }

    private Path broken(int number) {
        return file.resolveSibling("settings" + ".broken-%d.json".formatted(number));
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    /// Where there is something to tell, since it takes longer to make than a window should wait.
    private static Logger log() {
        return LoggerFactory.getLogger(SettingsJson.class);
    }
}
