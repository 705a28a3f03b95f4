import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/// Lays beside each style sheet in Glossator's jar what it says in JavaFX's binary form, which JavaFX reads in its stead
/// without having to understand it at every start. A sheet that speaks of durations stays in words, since JavaFX
/// cannot read those in its own form. Needs JavaFX on the class path:
///
///     java -cp JAVAFX StyleSheets.java JAR
public final class StyleSheets {

    private static final String FOLDER = "/glossator/css";
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    /// Of these JavaFX has a binary form that it cannot read.
    private static final String DURATION = "DurationConverter";

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        FileTime stamp = Files.getLastModifiedTime(jar);
        Path scratch = Files.createTempDirectory("glossator-style");
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path sheet : sheets(inside.getPath(FOLDER))) {
                compile(sheet, scratch);
            }
        }
        Files.delete(scratch);
        Files.setLastModifiedTime(jar, stamp);
    }

    private static void compile(Path sheet, Path scratch) throws IOException {
        Path text = Files.copy(sheet, scratch.resolve("sheet" + TEXT));
        List<String> written = values(read(text));
        if (written.stream().noneMatch(value -> value.endsWith(DURATION))) {
            Path binary = scratch.resolve("sheet" + BINARY);
            Stylesheet.convertToBinary(text.toFile(), binary.toFile());
            if (!values(read(binary)).equals(written)) {
                throw new IOException("JavaFX reads " + sheet + " otherwise when it is compiled.");
            }
            String name = sheet.getFileName().toString();
            Path beside = sheet.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY);
            Files.move(binary, beside);
            Files.setLastModifiedTime(beside, Files.getLastModifiedTime(sheet));
        }
        Files.delete(text);
    }

    private static Stylesheet read(Path sheet) throws IOException {
        return sheet.toString().endsWith(BINARY)
                ? Stylesheet.loadBinary(sheet.toUri().toURL())
                : new CssParser().parse(sheet.toUri().toURL());
    }

    /// Each declaration with what makes a value of what it says.
    private static List<String> values(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> rule.getDeclarations().stream())
                .map(each -> each.getProperty() + " " + each.getParsedValue().getConverter())
                .toList();
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
        }
    }
}
