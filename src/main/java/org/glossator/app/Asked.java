package org.glossator.app;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.app.instance.Handover;
import org.glossator.message.Message;
import org.glossator.workflow.CreateProject;

/// What the words after the program's name ask for.
sealed interface Asked {

    /// Says that all that follows is files, also what looks like a command.
    String FILES_FOLLOW = "--";

    /// The window, with these files; absolute.
    record Window(List<Path> files) implements Asked {}

    /// A command, or something that the command line explains.
    record Command(List<String> words) implements Asked {}

    /// Nothing that can be done.
    record Nonsense(Message why) implements Asked {}

    /// What `words` ask for, relative paths being seen from `folder`.
    ///
    /// A word is a file if it ends as project files do, or if there is such a file and the word has a dot or a
    /// separator in it, which no command has.
    static Asked by(List<String> words, Path folder) {
        boolean only = !words.isEmpty() && words.getFirst().equals(FILES_FOLLOW);
        List<String> names = only ? words.subList(1, words.size()) : words;
        List<Path> files = names.stream()
                .flatMap(name -> file(name, folder, only).stream())
                .toList();
        if (files.size() < names.size()) {
            return new Command(words);
        }
        boolean several = files.size() > 1 && files.stream().anyMatch(Asked::isProject);
        if (several) {
            return new Nonsense(Message.of("start.one-project"));
        }
        return files.size() > Handover.MOST_FILES
                ? new Nonsense(Message.of("start.too-many", files.size(), Handover.MOST_FILES))
                : new Window(files);
    }

    /// Whether it is called as project files are.
    static boolean isProject(Path file) {
        return String.valueOf(file.getFileName()).endsWith(CreateProject.EXTENSION);
    }

    private static Optional<Path> file(String name, Path folder, boolean only) {
        try {
            Path file = folder.resolve(path(name)).toAbsolutePath().normalize();
            return Optional.of(file).filter(_ -> only || isMeant(name, file));
        } catch (IllegalArgumentException _) { // no path on this system
            return Optional.empty();
        }
    }

    private static boolean isMeant(String name, Path file) {
        boolean option = name.startsWith("-");
        boolean plain = Stream.of(".", "/", File.separator).noneMatch(name::contains);
        return !option && !plain && (isProject(file) || Files.exists(file));
    }

    /// Some desktops hand on addresses of files.
    private static Path path(String name) {
        return name.startsWith("file:/") ? Path.of(URI.create(name)) : Path.of(name);
    }
}
