package org.glossator.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// A person's settings and the JSON file they are kept in.
///
/// Changes count at once and are written a little later, several in one go, on a thread of its own, so that there is
/// a whole file at every moment. Before it is written the file is read again: what another window of the same person
/// has changed there since stays, field by field, and where both changed the same the last one to write counts. May be
/// used by any thread.
public final class SettingsFile implements AutoCloseable {

    private static final Duration DELAY = Duration.ofMillis(500);
    private static final String NAME = "settings.json";

    private final SettingsJson file;
    private final Duration delay;
    private final AtomicReference<Settings> settings;
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("glossator-settings").daemon().factory());
    private final @Nullable Message trouble;
    private volatile Consumer<Message> unwritable = _ -> {};
    private Settings written;

    private SettingsFile(SettingsJson file, Duration delay, ObjectNode json, @Nullable Message trouble) {
        this.file = file;
        this.delay = delay;
        this.trouble = trouble;
        this.written = SettingsReader.read(json);
        this.settings = new AtomicReference<>(written);
    }

    /// Reads the settings in `folder`, which is made when something is to be written. A broken file is set aside.
    public static SettingsFile in(Path folder) {
        return in(folder, DELAY);
    }

    /// As [#in(Path)], writing this long after the first change that was not written.
    static SettingsFile in(Path folder, Duration delay) {
        SettingsJson file = new SettingsJson(folder.resolve(NAME).toAbsolutePath());
        ObjectNode read = file.read();
        if (read != null) {
            return new SettingsFile(file, delay, read, null);
        }
        return new SettingsFile(file, delay, SettingsJson.empty(), file.exists() ? setAside(file) : null);
    }

    /// The settings in `folder` at this moment, for who only looks: nothing is set aside or written, and what cannot be
    /// read is what everyone begins with.
    public static Settings glance(Path folder) {
        ObjectNode read = new SettingsJson(folder.resolve(NAME).toAbsolutePath()).read();
        return read == null ? Settings.initial() : SettingsReader.read(read);
    }

    /// The settings as they are now.
    public Settings settings() {
        return settings.get();
    }

    /// Where they are kept, absolute. It need not exist.
    public Path place() {
        return file.file();
    }

    /// What a person should be told about reading them: that the file was broken and where it is now.
    public Optional<Message> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// Tells `listener` the first time that settings cannot be written, on whichever thread.
    public void whenUnwritable(Consumer<Message> listener) {
        unwritable = listener;
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

    private synchronized void write() {
        due.set(false);
        Settings now = settings.get();
        try {
            file.write(blended(now));
            written = now;
        } catch (IOException failure) {
            LoggerFactory.getLogger(SettingsFile.class).warn("The settings cannot be written: {}", failure.toString());
            if (!told.getAndSet(true)) {
                unwritable.accept(Message.of("settings.unwritable", file.file().toString()));
            }
        }
    }

    /// What is to stand in the file: what stands there now, with what was changed here since it was written.
    private ObjectNode blended(Settings now) throws IOException {
        ObjectNode there = file.read();
        if (there == null) {
            if (file.exists()) {
                file.setAside();
            }
            return SettingsWriter.write(now);
        }
        Places joined =
                now.places().joined(written.places(), SettingsReader.read(there).places());
        Blending.blend(SettingsWriter.write(written), SettingsWriter.write(now.withPlaces(joined)), there);
        return there;
    }

    private static Message setAside(SettingsJson file) {
        try {
            return Message.of("settings.broken", file.setAside().toString());
        } catch (IOException _) {
            return Message.of("settings.unreadable", file.file().toString());
        }
    }
}
