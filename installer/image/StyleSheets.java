import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Lays beside each style sheet in Glossator's jar what it says in JavaFX's binary form, which JavaFX reads in its stead
/// without having to understand it at every start. Needs JavaFX on the class path:
///
///     java -cp JAVAFX StyleSheets.java JAR
public final class StyleSheets {

    private static final String FOLDER = "/glossator/css";
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        FileTime stamp = Files.getLastModifiedTime(jar);
        Path scratch = Files.createTempDirectory("glossator-style");
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path sheet : sheets(inside.getPath(FOLDER))) {
                Path text = Files.copy(sheet, scratch.resolve("sheet" + TEXT), StandardCopyOption.REPLACE_EXISTING);
                Path binary = scratch.resolve("sheet" + BINARY);
                Stylesheet.convertToBinary(text.toFile(), binary.toFile());
                String name = sheet.getFileName().toString();
                Path beside = sheet.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY);
                Files.copy(binary, beside);
                Files.setLastModifiedTime(beside, Files.getLastModifiedTime(sheet));
                Files.delete(text);
                Files.delete(binary);
            }
        }
        Files.delete(scratch);
        Files.setLastModifiedTime(jar, stamp);
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
        }
    }
}
