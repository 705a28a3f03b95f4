import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.glossator.ui.theme.Theme;

/// Writes into a folder, for each theme, one style sheet that says all that Glossator's say, which JavaFX asks about a
/// control in one go; and beside it the same in JavaFX's binary form, which JavaFX reads in its stead without having to
/// understand it at every start. Needs Glossator and JavaFX on the class path:
///
///     java -cp CLASSES StyleSheets.java OUT
public final class StyleSheets {

    private static final String FOLDER = "/glossator/css/";
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        for (Theme theme : Theme.values()) {
            compile(Files.writeString(out.resolve(theme.whole()), whole(theme)));
        }
    }

    private static String whole(Theme theme) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String part : theme.parts()) {
            try (InputStream sheet = Objects.requireNonNull(Theme.class.getResourceAsStream(FOLDER + part), part)) {
                all.append(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString();
    }

    private static void compile(Path text) throws IOException {
        String name = text.getFileName().toString();
        Path binary = text.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY);
        Stylesheet.convertToBinary(text.toFile(), binary.toFile());
        Stylesheet read = Stylesheet.loadBinary(binary.toUri().toURL());
        if (!values(read).equals(values(new CssParser().parse(text.toUri().toURL())))) {
            throw new IOException("JavaFX reads " + name + " otherwise when it is compiled.");
        }
    }

    /// Each declaration with what makes a value of what it says: JavaFX writes some that it cannot read, such as
    /// durations.
    private static List<String> values(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> rule.getDeclarations().stream())
                .map(each -> each.getProperty() + " " + each.getParsedValue().getConverter())
                .toList();
    }
}
