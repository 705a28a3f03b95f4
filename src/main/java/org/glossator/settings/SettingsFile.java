package org.glossator.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A person's settings and the JSON file they are kept in.
///
/// Changes count at once and are written a little later, several in one go, on a thread of its own: to a file beside,
/// which then takes the place of the old one, so that there is a whole file at every moment. May be used by any thread.
public final class SettingsFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final Duration DELAY = Duration.ofMillis(500);
    private static final String NAME = "settings.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final Duration delay;
    private final ObjectNode json;
    private final AtomicReference<Settings> settings;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("glossator-settings").daemon().factory());
    private final @Nullable Message trouble;

    private SettingsFile(Path file, Duration delay, ObjectNode json, @Nullable Message trouble) {
        this.file = file;
        this.delay = delay;
        this.json = json;
        this.trouble = trouble;
        this.settings = new AtomicReference<>(SettingsReader.read(json));
    }

    /// Reads the settings in `folder`, which is made when something is to be written. A broken file is set aside.
    public static SettingsFile in(Path folder) {
        return in(folder, DELAY);
    }

    /// As [#in(Path)], writing this long after the first change that was not written.
    static SettingsFile in(Path folder, Duration delay) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new SettingsFile(file, delay, JSON.createObjectNode(), null);
        }
        try {
            JsonNode read = JSON.readTree(Files.readAllBytes(file));
            if (read instanceof ObjectNode object) {
                return new SettingsFile(file, delay, object, null);
            }
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("The settings cannot be read: {}", unreadable.getClass().getSimpleName());
        }
        return new SettingsFile(file, delay, JSON.createObjectNode(), setAside(file));
    }

    /// The settings in `folder` at this moment, for who only looks: nothing is set aside or written, and what cannot be
    /// read is what everyone begins with.
    public static Settings glance(Path folder) {
        try {
            return JSON.readTree(Files.readAllBytes(folder.resolve(NAME))) instanceof ObjectNode object
                    ? SettingsReader.read(object)
                    : Settings.initial();
        } catch (IOException | JacksonException _) {
            return Settings.initial();
        }
    }

    /// The settings as they are now.
    public Settings settings() {
        return settings.get();
    }

    /// What a person should be told about reading them: that the file was broken and where it is now.
    public Optional<Message> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// Changes the settings. If they did change, they will be written.
    public void update(UnaryOperator<Settings> change) {
        Settings before = settings.getAndUpdate(change);
        if (!before.equals(settings.get()) && due.compareAndSet(false, true)) {
            var _ = writer.schedule(this::write, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Writes what is still to be written.
    @Override
    public void close() {
        writer.shutdownNow();
        try {
            if (writer.awaitTermination(5, TimeUnit.SECONDS) && due.get()) {
                write();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        due.set(false);
        SettingsWriter.write(settings.get(), json);
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(NAME + ".new");
            Files.write(beside, JSON.writeValueAsBytes(json));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("The settings cannot be written: {}", unwritable.toString());
        }
    }

    /// Moves a broken file out of the way, under a name that is free.
    private static Message setAside(Path file) {
        try {
            int number = 1;
            while (Files.exists(broken(file, number))) {
                number++;
            }
            Path kept = Files.move(file, broken(file, number));
            return Message.of("settings.broken", kept);
        } catch (IOException _) {
            return Message.of("settings.unreadable", file);
        }
    }

    private static Path broken(Path file, int number) {
        return file.resolveSibling(NAME.replace(".json", ".broken-" + number + ".json"));
    }
}
