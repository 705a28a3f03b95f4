package org.glossator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.css.RuleHelper;
import com.sun.javafx.css.media.MediaRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The installers carry for each theme one style sheet that says all that ours say, and its binary form.
class CompiledStyleSheetsTest {

    private static final Path SHEETS = Path.of("resources/css");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_whole_sheet_of_a_theme_says_what_its_parts_say_in_their_order(Theme theme) throws Exception {
        List<Said> parts = new ArrayList<>();
        for (String part : theme.parts()) {
            parts.addAll(said(parsed(SHEETS.resolve(part))));
        }
        assertThat(said(parsed(compiled().resolve(theme.whole()))))
                .isEqualTo(parts)
                .hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_compiled_says_what_its_words_say(Theme theme) throws Exception {
        Path whole = compiled().resolve(theme.whole());
        assertThat(said(binary(whole))).isEqualTo(said(parsed(whole)));
    }

    @Test
    void what_holds_where_nothing_is_to_move_holds_there_only() throws Exception {
        assertThat(said(binary(compiled().resolve(Theme.LIGHT.whole()))))
                .filteredOn(said -> said.property().equals("-fx-thumb-move-animation-time"))
                .singleElement()
                .satisfies(said -> assertThat(said.media()).isNotBlank());
    }

    private static Stylesheet parsed(Path sheet) throws IOException {
        return new CssParser().parse(sheet.toUri().toURL());
    }

    private static Stylesheet binary(Path sheet) throws IOException {
        String name = sheet.getFileName().toString().replace(".css", ".bss");
        return Stylesheet.loadBinary(sheet.resolveSibling(name).toUri().toURL());
    }

    /// The sheets as the build of an image makes them.
    private Path compiled() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("java.class.path");
        Process compiler = new ProcessBuilder(
                        java.toString(), "-cp", classes, "installer/image/StyleSheets.java", folder.toString())
                .inheritIO()
                .start();
        assertThat(compiler.waitFor()).isZero();
        return folder;
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
}
