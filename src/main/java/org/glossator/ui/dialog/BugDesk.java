package org.glossator.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.ui.FxThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where bugs end: each is logged once and told once, with a code, details to copy and the name of the log. What was
/// stored stays stored. May be called from any thread.
public final class BugDesk implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BugDesk.class);

    private final Prompts prompts;
    private final Path log;
    private final List<String> open = new ArrayList<>();

    /// @param log the file or folder that holds the log, to be named
    public BugDesk(Prompts prompts, Path log) {
        this.prompts = prompts;
        this.log = log;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        report(failure);
    }

    /// Logs and tells `failure`. The same one is not told again while it stands there: a bug in drawing comes back
    /// with every frame.
    public void report(Throwable failure) {
        Bug bug = Bug.of(failure);
        LOG.error("Bug {}\n{}", bug.code(), bug.details());
        FxThread.HERE.execute(() -> tell(bug));
    }

    private void tell(Bug bug) {
        if (open.contains(bug.code())) {
            return;
        }
        open.add(bug.code());
        Choice close = new Choice(Message.of("ui.close").sentence(), Choice.Role.CANCEL, () -> open.remove(bug.code()));
        String sentence = Message.of("ui.bug", bug.code(), log.toString()).sentence();
        prompts.show(
                Prompt.of(Message.of("ui.bug-title"), sentence, close).withDetails(bug.code() + "\n" + bug.details()));
    }
}
