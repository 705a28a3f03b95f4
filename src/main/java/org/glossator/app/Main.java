package org.glossator.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.app.tour.TourCommand;
import org.glossator.cli.BackupCommand;
import org.glossator.cli.BackupsCommand;
import org.glossator.cli.CommandLineProgram;
import org.glossator.cli.Console;
import org.glossator.cli.ExitCode;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.settings.Settings;
import org.glossator.settings.SettingsFile;
import org.glossator.settings.SettingsFolder;
import org.glossator.workflow.CreateProject;
import org.glossator.workflow.backup.BackupTerms;

/// Where the program starts: the window when nothing or a project is asked for, else a command.
///
/// Not a JavaFX application class, which could not be started from the class path.
public final class Main {

    /// Names the folder of the tour that is made where a window was asked for and there is no display.
    private static final String TOUR = "glossator.tour";

    private Main() {}

    public static void main(String[] arguments) {
        WindowProgram.quieten();
        FontList.keep();
        boolean window =
                arguments.length == 0 || (arguments.length == 1 && arguments[0].endsWith(CreateProject.EXTENSION));
        if (!window) {
            System.exit(command(arguments));
        }
        switch (Display.here()) {
            case AVAILABLE ->
                WindowProgram.start(
                        Wiring.useCases(),
                        Optional.of(arguments)
                                .filter(given -> given.length == 1)
                                .map(given -> Path.of(given[0])));
            case WITHOUT_GTK -> refuse(Message.of("app.no-gtk"));
            case NONE -> {
                String tour = System.getProperty(TOUR, "");
                if (tour.isBlank()) {
                    refuse(Message.of("app.no-display"));
                }
                Wiring.console()
                        .out()
                        .println(Message.of("app.tour-instead", tour).sentence());
                System.exit(command("tour", tour));
            }
        }
    }

    private static void refuse(Message message) {
        Wiring.console().err().println(message.sentence());
        System.exit(ExitCode.REFUSED);
    }

    private static int command(String... arguments) {
        Console console = Wiring.console();
        var useCases = Wiring.useCases();
        Settings person;
        try (SettingsFile settings = SettingsFile.in(SettingsFolder.ofThisPerson())) {
            person = settings.settings();
        }
        BackupTerms backups = new BackupRoom(useCases).terms(person.habits().backups());
        var tour = new TourCommand(
                WindowProgram.services(useCases),
                useCases,
                message -> console.out().println(message.sentence()));
        Map<String, Callable<Integer>> more = Map.of(
                "tour", tour,
                "backup", new BackupCommand(useCases, backups, console),
                "backups", new BackupsCommand(useCases, backups, console));
        return new CommandLineProgram(useCases, new Annotator(person.annotator()), console, more).run(arguments);
    }
}
