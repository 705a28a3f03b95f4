import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the image that every installer is made from: Glossator's jars, a Java runtime of its own with only the modules
/// it needs, a launcher, and the cache that it starts from in a third of the time. Needs a JDK 25, and no network:
///
///     java BuildImage.java JARS OUT [more options for jpackage …]
///
/// `JARS` is the folder `lib` of `target/glossator`; the image becomes `OUT/glossator`, or what the system calls it.
/// It runs the same on Linux, macOS and Windows.
public final class BuildImage {

    /// What of the JDK the program uses. `jdeps --print-module-deps` over the jars names more: java.naming (logback, for
    /// settings nobody makes here), java.net.http (jsoup, to fetch pages: nothing here goes over the network) and
    /// jdk.jfr (JavaFX, to be profiled). It cannot see what is looked up by name: jdk.charsets has the encodings that
    /// old corpora are in (`--charset`), jdk.localedata dates and numbers in other languages.
    private static final String MODULES = "java.base,java.desktop,java.logging,java.sql,java.xml,jdk.charsets,jdk.localedata";

    private static final String MAIN_CLASS = "org.glossator.app.Main";
    private static final String LANGUAGES = "/glossator/messages/languages.txt";
    private static final String STYLES = "/glossator/css";
    private static final String CACHE = "glossator.aot";
    private static final Pattern OWN_JAR = Pattern.compile("glossator-(\\d.*)\\.jar");

    /// JavaFX's jars without classes, which only make Maven fetch those of the system.
    private static final Pattern EMPTY_TWIN = Pattern.compile("javafx-[a-z]+-[0-9.]+\\.jar");

    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dylib|jnilib|dll)");

    /// A start that takes longer than this hangs.
    private static final int PATIENCE_MINUTES = 5;

    /// Time enough for the first window to be there.
    private static final int TRIM_SECONDS = 10;

    private final Path jars;
    private final Path out;
    private final List<String> further;
    private final Target target = Target.here();

    private BuildImage(Path jars, Path out, List<String> further) {
        this.jars = jars;
        this.out = out;
        this.further = further;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.err.println("usage: java BuildImage.java JARS OUT [more options for jpackage ...]");
            System.exit(2);
        }
        List<String> given = List.of(arguments);
        new BuildImage(Path.of(given.get(0)), Path.of(given.get(1)), given.subList(2, given.size())).build();
    }

    private void build() throws IOException, InterruptedException {
        Files.createDirectories(out);
        Path input = out.resolve("input");
        deleteAll(input);
        Path image = out.resolve(target.image());
        deleteAll(image);
        Path own = copyJars(input);
        FileTime stamp = Files.getLastModifiedTime(own);
        layOutNatives(input);
        layStyleSheets(input, own, out.resolve("styles"));
        pack(input, own.getFileName().toString());
        Path app = image.resolve(target.app());
        date(app, stamp);
        train(image, app);
        deleteAll(input);
        System.out.println("image: " + image);
    }

    /// @return our own jar
    private Path copyJars(Path input) throws IOException {
        Files.createDirectories(input);
        Optional<Path> own = Optional.empty();
        for (Path jar : listed(jars)) {
            String name = jar.getFileName().toString();
            if (EMPTY_TWIN.matcher(name).matches()) {
                continue;
            }
            Path copy = Files.copy(jar, input.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            if (OWN_JAR.matcher(name).matches()) {
                own = Optional.of(copy);
            }
        }
        return own.orElseThrow(() -> new IOException("There is no glossator-VERSION.jar in " + jars + "; run mvn package first."));
    }

    /// Takes the native libraries out of the jars and lays those of this system beside them. JavaFX and SQLite find
    /// them there first; in the jars they would be unpacked at every start or into the person's home, which takes time,
    /// leaves things behind, and fails where programs may not run from the temporary folder.
    private void layOutNatives(Path input) throws IOException {
        for (Path jar : listed(input)) {
            FileTime stamp = Files.getLastModifiedTime(jar);
            List<Path> found = new ArrayList<>();
            try (FileSystem inside = FileSystems.newFileSystem(jar);
                    Stream<Path> entries = Files.walk(inside.getPath("/"))) {
                for (Path entry : entries.filter(each -> NATIVE.matcher(each.toString()).matches()).toList()) {
                    if (target.runs(entry.toString())) {
                        found.add(Files.copy(entry, input.resolve(entry.getFileName().toString())));
                    }
                    Files.delete(entry);
                }
            }
            Files.setLastModifiedTime(jar, stamp);
            for (Path library : found) {
                library.toFile().setExecutable(false);
                Files.setLastModifiedTime(library, stamp);
            }
        }
    }

    /// Lays the style sheets as JavaFX reads them fastest into our own jar.
    private static void layStyleSheets(Path input, Path own, Path scratch) throws IOException, InterruptedException {
        deleteAll(scratch);
        compileStyleSheets(input, scratch);
        FileTime stamp = Files.getLastModifiedTime(own);
        try (FileSystem inside = FileSystems.newFileSystem(own)) {
            for (Path sheet : listed(scratch)) {
                Path laid = Files.copy(sheet, inside.getPath(STYLES, sheet.getFileName().toString()));
                Files.setLastModifiedTime(laid, stamp);
            }
        }
        Files.setLastModifiedTime(own, stamp);
        deleteAll(scratch);
    }

    /// With the Java that runs this, since it needs JavaFX, and the image is not there yet.
    private static void compileStyleSheets(Path input, Path to) throws IOException, InterruptedException {
        Process compiler = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        input + File.separator + "*", // no path on Windows
                        besideThis("StyleSheets.java").toString(),
                        to.toString())
                .inheritIO()
                .start();
        if (compiler.waitFor() != 0) {
            throw new IOException("The style sheets could not be compiled.");
        }
    }

    private static Path besideThis(String name) {
        CodeSource here = BuildImage.class.getProtectionDomain().getCodeSource();
        return Path.of(URI.create(here.getLocation().toString())).resolveSibling(name);
    }

    /// The languages the program speaks, without which jlink takes what the JDK knows of all, and the program sorts a
    /// thousand names of them at each start.
    private static String languages(Path own) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(own);
                Stream<String> lines = Files.lines(inside.getPath(LANGUAGES))) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.joining(","));
        }
    }

    private void pack(Path input, String ownJar) throws IOException {
        Matcher version = OWN_JAR.matcher(ownJar);
        if (!version.matches()) {
            throw new IllegalArgumentException(ownJar);
        }
        List<String> options = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", target.program(),
                "--app-version", version.group(1),
                "--vendor", "Glossator",
                "--description", "Annotate text",
                "--input", input.toString(),
                "--dest", out.toString(),
                "--main-jar", ownJar,
                "--main-class", MAIN_CLASS,
                "--add-modules", MODULES,
                // without --strip-native-commands: the image's own java trains the cache
                "--jlink-options",
                "--strip-debug --no-header-files --no-man-pages --compress=zip-6 --include-locales="
                        + languages(input.resolve(ownJar))));
        for (String option : javaOptions("$APPDIR")) {
            options.add("--java-options");
            options.add(option);
        }
        options.addAll(further);
        ToolProvider jpackage = ToolProvider.findFirst("jpackage")
                .orElseThrow(() -> new IOException("This Java has no jpackage; use a whole JDK."));
        if (jpackage.run(System.out, System.err, options.toArray(String[]::new)) != 0) {
            throw new IOException("jpackage failed.");
        }
    }

    /// What the program is started with, its jars being in `app`.
    private List<String> javaOptions(String app) {
        List<String> options = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                // What a window needs; else the heap begins with a sixty-fourth of the machine's memory, and fills it.
                "-Xms160m",
                // The optimising compiler waits for what is thirty times as hot as it usually does. Until there is a
                // window it would take a third of two processors for what is never so much used again; what computes
                // in earnest is that hot within milliseconds.
                "-XX:Tier4InvocationThreshold=150000",
                "-XX:Tier4MinInvocationThreshold=18000",
                "-XX:Tier4CompileThreshold=450000",
                "-XX:Tier4BackEdgeThreshold=1200000",
                // Nor is it to look, at each start, for what it was told in the training: see there.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTReplayTraining",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + app,
                "-XX:AOTCache=" + app + "/" + CACHE,
                // A cache that does not fit this machine costs a second, and is nothing to tell people of. The rest of
                // what Java has to say goes where it does not mix with what a command answers.
                "-Xlog:disable",
                "-Xlog:all=warning,aot*=off,cds*=off:stderr"));
        if (target == Target.LINUX) {
            // What the search for fonts took of glibc's memory, and gave back, goes back to the machine: some 12 MB.
            options.add("-XX:TrimNativeHeapInterval=" + TimeUnit.SECONDS.toMillis(TRIM_SECONDS));
        }
        return options;
    }

    /// Sets the date of everything in `app`, for the cache holds good only for jars of the same date, which has to
    /// survive being packed.
    private static void date(Path app, FileTime stamp) throws IOException {
        try (Stream<Path> files = Files.walk(app)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, stamp);
            }
        }
    }

    /// Starts and walks through all screens with the image's own Java, which writes down what it loaded.
    private void train(Path image, Path app) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("glossator-training");
        Path cache = app.resolve(CACHE);
        try {
            List<String> command = new ArrayList<>();
            command.add(image.resolve(target.java()).toString());
            command.addAll(javaOptions(app.toString()));
            command.removeIf(option -> option.startsWith("-XX:AOTCache=") || option.startsWith("-Xlog"));
            command.addAll(List.of(
                    "-XX:AOTCacheOutput=" + cache,
                    // Without what would have Java compile everything at once when it starts, of which a machine with
                    // two processors gets slower, not faster.
                    "-XX:-AOTRecordTraining",
                    // The window for nobody to see, and then all screens.
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Dglossator.tour=" + scratch.resolve("tour"),
                    "-Dglossator.settings=" + scratch.resolve("settings"),
                    "-Dglossator.logs=" + scratch.resolve("logs"),
                    "-cp",
                    classPath(app),
                    MAIN_CLASS));
            ProcessBuilder tour = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(scratch.resolve("said").toFile());
            tour.environment().put("LC_ALL", "C.UTF-8");
            Process training = tour.start();
            boolean ended = training.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            training.destroyForcibly();
            if (!ended || training.exitValue() != 0 || !Files.exists(cache)) {
                throw new IOException("The training run failed:\n" + Files.readString(scratch.resolve("said")));
            }
        } finally {
            deleteAll(scratch);
        }
    }

    /// The class path as the launcher has it, in the same order, without which the cache does not fit.
    private static String classPath(Path app) throws IOException {
        Path settings = listed(app).stream()
                .filter(file -> file.toString().endsWith(".cfg"))
                .findFirst()
                .orElseThrow(() -> new IOException("jpackage wrote no settings into " + app));
        String start = "app.classpath=";
        return String.join(
                System.getProperty("path.separator"),
                Files.readAllLines(settings).stream()
                        .filter(line -> line.startsWith(start))
                        .map(line -> line.substring(start.length()).replace("$APPDIR", app.toString()))
                        .toList());
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
