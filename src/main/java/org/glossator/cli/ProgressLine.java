package org.glossator.cli;

import java.io.PrintWriter;
import org.glossator.message.Message;
import org.glossator.task.Progress;

/// One line on a terminal that is written over as work goes on, ten times a second at most.
final class ProgressLine implements Progress {

    private static final long PAUSE = 100_000_000;

    private final PrintWriter terminal;
    private long last = System.nanoTime();
    private boolean shown;

    ProgressLine(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void report(long done, long total) {
        long now = System.nanoTime();
        boolean finished = total > 0 && done >= total;
        if (finished && shown) {
            terminal.print("\r\u001B[K");
            terminal.flush();
            shown = false;
        } else if (!finished && now - last > PAUSE) {
            terminal.print("\r\u001B[K"
                    + Message.of("cli.progress", fraction(done, total)).sentence());
            terminal.flush();
            last = now;
            shown = true;
        }
    }

    private static double fraction(long done, long total) {
        return total > 0 ? (double) done / total : 0;
    }
}
