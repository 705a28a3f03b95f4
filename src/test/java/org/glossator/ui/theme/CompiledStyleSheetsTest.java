package org.glossator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.css.RuleHelper;
import com.sun.javafx.css.media.MediaRule;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The installers carry the style sheets in JavaFX's binary form, which says all that their words say.
class CompiledStyleSheetsTest {

    private static final Path SHEETS = Path.of("resources/css");

    @TempDir
    private Path folder;

    @Test
    void what_is_compiled_says_what_its_words_say() throws Exception {
        Path jar = compiled();
        List<String> found = new ArrayList<>();
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path sheet : sheets(SHEETS)) {
                String name = sheet.getFileName().toString().replace(".css", ".bss");
                Path binary = inside.getPath("/glossator/css", name);
                if (Files.exists(binary)) {
                    found.add(name);
                    List<Said> written =
                            said(new CssParser().parse(sheet.toUri().toURL()));
                    assertThat(said(Stylesheet.loadBinary(binary.toUri().toURL())))
                            .as(name)
                            .isEqualTo(written)
                            .isNotEmpty();
                }
            }
        }
        assertThat(found).contains("glossator.bss", "light.bss", "dark.bss");
    }

    @Test
    void what_javafx_has_no_binary_form_for_stays_in_words() throws Exception {
        assertThat(Files.readString(SHEETS.resolve("text.css"))).contains("blink-rate");
        try (FileSystem inside = FileSystems.newFileSystem(compiled())) {
            assertThat(inside.getPath("/glossator/css/text.css")).exists();
            assertThat(inside.getPath("/glossator/css/text.bss")).doesNotExist();
        }
    }

    @Test
    void what_holds_where_nothing_is_to_move_holds_there_only() throws Exception {
        try (FileSystem inside = FileSystems.newFileSystem(compiled())) {
            Path binary = inside.getPath("/glossator/css/glossator.bss");
            assertThat(said(Stylesheet.loadBinary(binary.toUri().toURL())))
                    .filteredOn(said -> said.property().equals("-fx-thumb-move-animation-time"))
                    .singleElement()
                    .satisfies(said -> assertThat(said.media()).isNotBlank());
        }
    }

    /// A jar with our style sheets, as the build of an image leaves it.
    private Path compiled() throws IOException, InterruptedException {
        Path jar = folder.resolve("glossator.jar");
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path within = Files.createDirectories(inside.getPath("/glossator/css"));
            for (Path sheet : sheets(SHEETS)) {
                Files.copy(sheet, within.resolve(sheet.getFileName().toString()));
            }
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("java.class.path");
        Process compiler = new ProcessBuilder(
                        java.toString(), "-cp", classes, "installer/image/StyleSheets.java", jar.toString())
                .inheritIO()
                .start();
        assertThat(compiler.waitFor()).isZero();
        return jar;
    }

    /// One declaration, with what it holds good for and whom.
    private record Said(String media, String selectors, String property, String value) {}

    private static List<Said> said(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> rule.getDeclarations().stream()
                        .map(each ->
                                new Said(media(rule), rule.getSelectors().toString(), each.getProperty(), value(each))))
                .toList();
    }

    /// JavaFX has no public name for what a rule holds good for.
    private static String media(Rule rule) {
        MediaRule media = RuleHelper.getMediaRule(rule);
        return media == null ? "" : media.getQueries().toString();
    }

    /// The value as JavaFX writes it, which writes the styles of borders only as the objects that they are.
    private static String value(Declaration declaration) {
        ParsedValue<?, ?> value = declaration.getParsedValue();
        return declaration.getProperty().equals("-fx-border-style")
                ? String.valueOf(value.getConverter())
                : value.toString();
    }

    private static List<Path> sheets(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }
}
