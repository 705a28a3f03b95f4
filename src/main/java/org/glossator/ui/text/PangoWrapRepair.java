package org.glossator.ui.text;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Mends how JavaFX for Linux wraps Arabic, Persian, Hebrew and other complex text.
///
/// `PangoGlyphLayout` keeps the UTF-8 bytes of each text run it has shaped, under the run's identity. When a line
/// wraps, its run is cut in two and the first half keeps that identity, so the half is shaped with the bytes of the
/// whole: the glyphs no longer match the characters. Left-to-right text then draws the tail of the line a second time
/// past the right edge; right-to-left text makes the layout throw an `ArrayIndexOutOfBoundsException` within the
/// pulse, and the window stays blank. JavaFX 23 to 27 do so; Windows and macOS do not have the class.
///
/// The repair replaces that memory, in the one instance that all layouts share, by a memory that never remembers. A
/// second instance is made only where two threads lay text out at once: lay it out on the FX thread only.
public final class PangoWrapRepair {

    private PangoWrapRepair() {}

    /// Applies the repair; to be called on the FX thread before the first text is laid out. Doing it again does
    /// nothing. Where there is nothing to mend, nothing happens; where another JavaFX has other fields, the log
    /// says so.
    public static void apply() {
        try {
            mend();
        } catch (ClassNotFoundException _) {
            // no Linux: text is laid out by other means
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unlike) {
            LoggerFactory.getLogger(PangoWrapRepair.class)
                    .warn("The layout of wrapped complex text could not be mended", unlike);
        }
    }

    private static void mend() throws ReflectiveOperationException {
        Class<?> pango = Class.forName("com.sun.javafx.font.freetype.PangoGlyphLayout");
        Field shared = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
        Field memory = pango.getDeclaredField("runUtf8");
        shared.setAccessible(true);
        memory.setAccessible(true);
        Object layout = shared.get(null);
        if (pango.isInstance(layout) && !(memory.get(layout) instanceof Forgetful)) {
            memory.set(layout, new Forgetful());
        }
    }

    /// A memory of native strings by text run that finds none of them again, yet names all when they are to be freed.
    private static final class Forgetful extends LinkedHashMap<Object, Long> {

        private final transient List<Long> strings = new ArrayList<>();

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long string) {
            strings.add(string);
            return null;
        }

        @Override
        public Collection<Long> values() {
            return strings;
        }

        @Override
        public void clear() {
            strings.clear();
        }
    }
}
