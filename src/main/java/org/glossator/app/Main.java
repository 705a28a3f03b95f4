package org.glossator.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.glossator.app.instance.Arrival;
import org.glossator.app.instance.Door;
import org.glossator.app.instance.Handover;
import org.glossator.app.instance.MeetingPoint;
import org.glossator.app.place.LogFolder;
import org.glossator.app.place.RunFolder;
import org.glossator.app.tour.TourCommand;
import org.glossator.cli.BackupCommand;
import org.glossator.cli.BackupsCommand;
import org.glossator.cli.CommandLineProgram;
import org.glossator.cli.Console;
import org.glossator.cli.ExitCode;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.settings.Machine;
import org.glossator.settings.Settings;
import org.glossator.settings.SettingsFile;
import org.glossator.settings.SettingsFolder;
import org.glossator.workflow.backup.BackupTerms;
import org.slf4j.LoggerFactory;

/// Where the program starts: the window when nothing or a project is asked for, else a command.
///
/// Not a JavaFX application class, which could not be started from the class path.
public final class Main {

    /// Names the folder of the tour that is made where a window was asked for and nobody can see it: instead of the
    /// window where there is no display, and after it where JavaFX draws without one, so that Java meets all that a
    /// start does.
    private static final String TOUR = "glossator.tour";

    private static final long BEGAN = System.nanoTime();

    private Main() {}

    public static void main(String[] arguments) {
        StartFaults faults = new StartFaults(Wiring::console, LogFolder.ofThisPerson());
        Thread.setDefaultUncaughtExceptionHandler(faults);
        WindowProgram.quieten();
        FontList.keep();
        switch (Asked.by(List.of(arguments), Path.of(""))) {
            case Asked.Command(List<String> words) -> System.exit(command(words));
            case Asked.Nonsense(Message why) -> refuse(why, ExitCode.USAGE);
            case Asked.Window(List<Path> files) -> {
                faults.alsoInWindow();
                window(files);
            }
        }
    }

    private static void window(List<Path> files) {
        CompletableFuture<Void> learnt = WindowProgram.learn();
        switch (Display.here()) {
            case AVAILABLE -> arrive(learnt, files);
            case WITHOUT_GTK -> refuse(Message.of("app.no-gtk"), ExitCode.REFUSED);
            case NONE -> {
                String tour = System.getProperty(TOUR, "");
                if (tour.isBlank()) {
                    refuse(Message.of("app.no-display"), ExitCode.REFUSED);
                }
                console().out().println(Message.of("app.tour-instead", tour).sentence());
                System.exit(command(List.of("tour", tour)));
            }
        }
    }

    /// Opens the window, or hands what it is to show to the one that is open in this session.
    private static void arrive(CompletableFuture<Void> learnt, List<Path> files) {
        Machine machine = Machine.here();
        String session = RunFolder.session(machine)
                + SettingsFolder.ofThisPerson().toAbsolutePath().normalize();
        switch (Arrival.at(MeetingPoint.in(RunFolder.on(machine), session), new Handover(files))) {
            case Arrival.First(Door door) -> open(learnt, files, Optional.of(door));
            case Arrival.Apart(String why) -> {
                LoggerFactory.getLogger(Main.class).warn(why);
                open(learnt, files, Optional.empty());
            }
            case Arrival.HandedOver() -> {
                Console console = console();
                if (console.watched()) {
                    console.out().println(Message.of("start.handed-over").sentence());
                }
            }
        }
    }

    private static void open(CompletableFuture<Void> learnt, List<Path> files, Optional<Door> door) {
        String tour = System.getProperty(TOUR, "");
        boolean unseen = Display.isHeadless() && !tour.isBlank();
        WindowProgram.start(learnt, files, door, BEGAN, unseen ? () -> tour(tour, door) : () -> {});
    }

    /// Makes the tour beside the window that nobody can see, and ends the program.
    private static void tour(String folder, Optional<Door> door) {
        Thread.ofPlatform().name("glossator-tour").start(() -> {
            int code = command(List.of("tour", folder));
            door.ifPresent(Door::close);
            System.exit(code);
        });
    }

    /// Where something is said before there is a window, or instead of one, in the language of who hears it. The window
    /// learns that language beside its toolkit.
    private static Console console() {
        Language.speak();
        return Wiring.console();
    }

    private static void refuse(Message message, int code) {
        console().err().println(message.sentence());
        System.exit(code);
    }

    private static int command(List<String> words) {
        Console console = console();
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
        Annotator annotator = new Annotator(person.annotator());
        return new CommandLineProgram(useCases, annotator, console, more, LogFolder.ofThisPerson())
                .run(words.toArray(String[]::new));
    }
}
