package org.glossator.ui.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.glossator.message.Bug;
import org.glossator.message.Message;
import org.glossator.ui.FxThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where bugs end: each is logged, and told with a code, what still works, details to copy and the place of the
/// log. What was stored stays stored. May be called from any thread.
///
/// Bugs come in swarms, one in drawing with every frame: a sheet is shown once for each, and one at a time; what comes
/// beside it or again is a notice.
public final class BugDesk implements Thread.UncaughtExceptionHandler {

    /// The same bug is not logged more often, so that it does not push out of the log what led to it.
    private static final int MOST_LOGGED = 20;

    private final Prompts prompts;
    private final Notices notices;
    private final Path log;
    private final Map<String, Integer> met = new HashMap<>();
    private boolean open;

    /// @param log the file or folder that holds the log, to be named
    public BugDesk(Prompts prompts, Notices notices, Path log) {
        this.prompts = prompts;
        this.notices = notices;
        this.log = log;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        report(failure);
    }

    /// Logs and tells `failure`.
    public void report(Throwable failure) {
        Bug bug = Bug.of(failure);
        FxThread.HERE.execute(() -> meet(bug));
    }

    private void meet(Bug bug) {
        int times = met.merge(bug.code(), 1, Integer::sum);
        if (times == 1) {
            log().error("Bug {}\n{}", bug.code(), bug.details());
        } else if (times <= MOST_LOGGED) {
            log().error("Bug {} again", bug.code());
        }
        if (times == 1 && !open) {
            tell(bug);
        } else if (!open) {
            notices.say(Message.of("start.bug-again", bug.code()));
        }
    }

    private void tell(Bug bug) {
        open = true;
        String details = bug.code() + "\n" + Circumstances.here() + "\n" + bug.details();
        Choice copy = Choice.staying(Message.of("start.copy-details"), () -> copy(details));
        Choice close = new Choice(Message.of("start.go-on").sentence(), Choice.Role.CANCEL, () -> open = false);
        prompts.show(Prompt.of(Message.of("ui.bug-title"), sentence(bug), copy, close)
                .withDetails(details));
    }

    private String sentence(Bug bug) {
        Message what = bug.memory() ? Message.of("start.bug-memory") : Message.of("ui.bug");
        return what.sentence() + "\n\n"
                + Message.of(Files.isWritable(log) ? "start.bug-log" : "start.bug-no-log", bug.code(), log.toString())
                        .sentence();
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Where there is something to tell, since it takes longer to make than a window should wait.
    private static Logger log() {
        return LoggerFactory.getLogger(BugDesk.class);
    }
}
