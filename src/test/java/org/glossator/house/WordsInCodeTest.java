package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// What people read stands in the bundle and not in the sources of window, command line and workflow.
class WordsInCodeTest {

    private static final List<String> ROOMS = List.of("ui", "cli", "app", "workflow");
    /// Two words side by side, or signs that stand between words in print.
    private static final Pattern WORDS = Pattern.compile("(?s).*(?:\\p{L}{2,}[,.;:!?]? \\p{L}{2,}|[“”„«»]).*");
    /// Methods that show what they are given.
    private static final Pattern SHOWS = Pattern.compile(
            "Wording[.](?:label|paragraph)|(?:.*[.])?(?:setText|setPromptText|setAccessibleText|setAccessibleHelp|setTitle)");
    /// Controls that show what they are made with.
    private static final Pattern SHOWN =
            Pattern.compile("Label|Button|ToggleButton|CheckBox|RadioButton|Tooltip|MenuItem|Menu|MenuButton|Tab|Text");

    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");
    /// Nobody reads what these are given: bugs, the log, and what is told of the code itself.
    private static final Pattern UNREAD =
            Pattern.compile(".*(?:Exception|Error)|(?:LOG|JAVAFX)[.].*|.*[.](?:warn|error|requireNonNull|getLogger)");

    /// Words in the sources that no language changes, by the file in which they stand, each with the reason.
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            allowed("ui/text/Letters.java", "The diplomat condemned"), // letters to be measured, never shown
            allowed("ui/text/BundledFont.java", "DejaVu Sans"), // the name of a font
            // looked for in the sample's own text
            allowed("app/tour/Tour.java", "existing agreements among", "the Astana agreements", "Iran, Turkey"),
            allowed("app/BareWindow.java", "<html><body style='"), // the frame of a page
            allowed("app/FirstWindow.java", "First window after "), // for a bench
            allowed("app/WindowProgram.java", "First window after {} ms"), // the log
            allowed("app/StartFaults.java", "No toolkit found", "no suitable pipeline found"), // looked for in JavaFX's
            // the log, once more
            allowed(
                    "app/instance/Arrival.java",
                    "The window that is open does not answer",
                    "Starts cannot meet here: "),
            allowed("app/instance/Door.java", "What starts meet at was not put away", "A start was not understood"),
            allowed("app/place/LogFile.java", "There will be no log"),
            allowed("ui/keys/KeyPage.java", "<html lang=", "<tr><td"), // the frame of a page
            allowed("ui/importing/CommandWords.java", "glossator import", " --schema data"), // typed as it stands
            allowed("ui/command/Layouts.java", "ضصث"), // the letters of a keyboard
            allowed("workflow/backup/BackupName.java", "uuuu-MM-dd HH.mm.ss"), // a name of a file, the same everywhere
            allowed("workflow/ExportArguments.java", "glossator ")); // typed as it stands

    private static Map.Entry<String, List<String>> allowed(String file, String... words) {
        return Map.entry(file, List.of(words));
    }

    @Test
    void every_word_on_the_screen_comes_from_the_bundle() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : Sources.main()) {
            String name =
                    Path.of("src/main/java/org/glossator").relativize(source).toString();
            if (ROOMS.contains(name.substring(0, name.indexOf('/')))) {
                words(name, Files.readString(source)).stream()
                        .filter(words ->
                                ALLOWED.getOrDefault(name, List.of()).stream().noneMatch(words::contains))
                        .map(words -> name + ": " + words)
                        .forEach(found::add);
            }
        }
        assertThat(String.join("\n", found)).isEmpty();
    }

    @Test
    void words_are_found_wherever_they_stand() throws IOException {
        assertThat(words("A.java", """
            class A {
                /// Not these words.
                void a(Label label, String name) {
                    label.setText("Save");
                    new Button("Open");
                    String told = "“" + name + "”";
                    String much = "There is " + name;
                    LOG.warn("Not these words");
                    throw new IllegalStateException("Not " + "these words");
                }
                String id = "not-these-words", none = "", glue = " · ";
            }
            """)).containsExactly("Save", "Open", "“", "”", "There is ");
    }

    private static List<String> words(String name, String source) throws IOException {
        List<String> found = new ArrayList<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean lenient) {
                return source;
            }
        };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, _ -> {}, List.of("-proc:none"), null, List.of(file));
        for (CompilationUnitTree unit : task.parse()) {
            new Reader(found).scan(unit, null);
        }
        return found;
    }

    /// Gathers the strings that people would read.
    private static final class Reader extends TreePathScanner<Void, Void> {

        private final List<String> found;

        Reader(List<String> found) {
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            if (literal.getValue() instanceof String words
                    && (WORDS.matcher(words).matches() || LETTER.matcher(words).matches() && isShown())) {
                found.add(words);
            }
            return null;
        }

        private boolean isShown() {
            return switch (getCurrentPath().getParentPath().getLeaf()) {
                case MethodInvocationTree call ->
                    SHOWS.matcher(call.getMethodSelect().toString()).matches()
                            && call.getArguments().getFirst()
                                    == getCurrentPath().getLeaf();
                case NewClassTree made ->
                    SHOWN.matcher(made.getIdentifier().toString()).matches();
                default -> false;
            };
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            if (UNREAD.matcher(call.getMethodSelect().toString()).matches()) {
                return null;
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void unused) {
            if (UNREAD.matcher(made.getIdentifier().toString()).matches()) {
                return null;
            }
            return super.visitNewClass(made, null);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void unused) {
            return null;
        }
    }
}
