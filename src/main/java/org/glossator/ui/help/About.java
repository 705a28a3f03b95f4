package org.glossator.ui.help;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.dataset.ProgramVersion;
import org.glossator.message.Message;
import org.glossator.settings.DataFolder;
import org.glossator.settings.SettingsFolder;

/// What this program is, what it runs on and where it keeps things, as facts to read and to copy.
///
/// @param facts from first to last
public record About(List<Fact> facts) {

    private static final String LICENCES = "licences/THIRD-PARTY.txt";

    /// One of them.
    ///
    /// @param what “Java”
    /// @param value “25.0.3, Temurin”
    public record Fact(String what, String value) {}

    public About {
        facts = List.copyOf(facts);
    }

    /// The facts of the program that runs. Looks at files.
    ///
    /// @param log where the log is
    public static About here(Path log) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("help.about-version", ProgramVersion.number()));
        facts.add(fact("help.about-java", property("java.version") + ", " + property("java.vendor")));
        facts.add(fact("help.about-javafx", property("javafx.runtime.version")));
        facts.add(fact(
                "help.about-system",
                String.join(" ", property("os.name"), property("os.version"), property("os.arch"))));
        facts.add(fact("help.about-settings", SettingsFolder.ofThisPerson().toString()));
        facts.add(fact("help.about-backups", DataFolder.backups().toString()));
        facts.add(fact("help.about-log", log.toString()));
        licences().ifPresent(file -> facts.add(fact("help.about-licences", file.toString())));
        return new About(facts);
    }

    /// All of them, a line each.
    public String copy() {
        return facts.stream()
                .map(fact -> fact.what() + ": " + fact.value() + "\n")
                .collect(Collectors.joining("", Message.of("ui.name").sentence() + "\n", ""));
    }

    /// The licences of all that the program is made of, where they came with it.
    private static Optional<Path> licences() {
        CodeSource source = About.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Stream.iterate(
                            Path.of(source.getLocation().toURI()).getParent(), each -> each != null, Path::getParent)
                    .limit(3)
                    .map(folder -> folder.resolve(LICENCES))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }

    private static Fact fact(String what, String value) {
        return new Fact(Message.of(what).sentence(), value);
    }

    private static String property(String name) {
        return System.getProperty(name, "–");
    }
}
