package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.ui.FxKit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A project that is double-clicked in the Finder arrives in the window, and JavaFX hears all else as before.
class DesktopFilesTest {

    private final List<Path> taken = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private Application.EventHandler toolkit = new Application.EventHandler();

    @BeforeEach
    void remember() {
        toolkit = FxKit.call(() -> Application.GetApplication().getEventHandler());
    }

    @AfterEach
    void restore() {
        FxKit.run(() -> Application.GetApplication().setEventHandler(toolkit));
    }

    @Test
    void a_file_that_is_opened_while_the_program_runs_arrives() {
        FxKit.run(() -> {
            DesktopFiles.tell(asked -> taken.addAll(asked.files()));
            taken.clear();
            open("/Users/anna/Astana.gloss");
        });
        assertThat(taken).containsExactly(Path.of("/Users/anna/Astana.gloss"));
    }

    @Test
    void a_file_that_the_program_was_started_with_arrives_as_soon_as_somebody_hears() {
        FxKit.run(() -> {
            starting(true);
            open("/Users/anna/Astana.gloss");
            starting(false);
            DesktopFiles.tell(asked -> taken.addAll(asked.files()));
        });
        assertThat(taken).containsExactly(Path.of("/Users/anna/Astana.gloss"));
    }

    @Test
    void the_toolkit_hears_of_all_else() {
        FxKit.run(() -> {
            Application.GetApplication().setEventHandler(new Application.EventHandler() {
                @Override
                public void handleQuitAction(Application here, long time) {
                    heard.add("quit");
                }

                @Override
                public void handlePreferencesChanged(Map<String, Object> preferences) {
                    heard.add("preferences");
                }
            });
            DesktopFiles.tell(_ -> true);
            Application.EventHandler now = Application.GetApplication().getEventHandler();
            now.handleQuitAction(Application.GetApplication(), 0);
            now.handlePreferencesChanged(Map.of());
        });
        assertThat(heard).containsExactly("quit", "preferences");
    }

    @Test
    void the_toolkit_listens_to_nothing_that_would_not_be_passed_on() {
        assertThat(declared(toolkit.getClass())).isSubsetOf(declared(DesktopFiles.class));
    }

    private static List<String> declared(Class<?> handler) {
        return Stream.of(handler.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("handle"))
                .toList();
    }

    /// What comes while a program starts is kept by the toolkit.
    private static void starting(boolean now) {
        set("initialActiveEventReceived", !now);
        if (now) {
            set("initialOpenedFiles", null);
        }
    }

    private static void set(String field, @Nullable Object value) {
        try {
            Field kept = Application.class.getDeclaredField(field);
            kept.setAccessible(true);
            kept.set(Application.GetApplication(), value);
        } catch (ReflectiveOperationException other) {
            throw new AssertionError("JavaFX keeps it otherwise", other);
        }
    }

    /// As the desktop does.
    private static void open(String... files) {
        try {
            Method told = Application.class.getDeclaredMethod("notifyOpenFiles", String[].class);
            told.setAccessible(true);
            told.invoke(Application.GetApplication(), (Object) files);
        } catch (ReflectiveOperationException other) {
            throw new AssertionError("JavaFX is told otherwise", other);
        }
    }
}
