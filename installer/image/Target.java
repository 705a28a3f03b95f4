import java.util.Locale;

/// The system that an image is made for, which is the one it is made on.
///
/// @param system how SQLite’s jar names it
/// @param architecture the same for the processor
enum Target {
    LINUX("Linux", "glossator", "glossator", "lib/app", "lib/runtime/bin/java"),
    MAC("Mac", "Glossator", "Glossator.app", "Contents/app", "Contents/runtime/Contents/Home/bin/java"),
    WINDOWS("Windows", "Glossator", "Glossator", "app", "runtime/bin/java.exe");

    private final String system;
    private final String program;
    private final String image;
    private final String app;
    private final String java;

    Target(String system, String program, String image, String app, String java) {
        this.system = system;
        this.program = program;
        this.image = image;
        this.app = app;
        this.java = java;
    }

    static Target here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }

    /// What the launcher is called.
    String program() {
        return program;
    }

    /// The folder that jpackage makes.
    String image() {
        return image;
    }

    /// Where in it the jars are.
    String app() {
        return app;
    }

    /// Where in it Java is.
    String java() {
        return java;
    }

    /// Whether a library in a jar is for this system and processor. JavaFX has a jar for each and so one of a name;
    /// SQLite has one for all, in folders named after them.
    boolean runs(String library) {
        if (!library.startsWith("/org/sqlite/native/")) {
            return true;
        }
        String processor =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "aarch64";
                    case String other -> other;
                };
        return library.startsWith("/org/sqlite/native/" + system + "/" + processor + "/");
    }
}
