package org.glossator.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/// Lets whoever watches a long statement stop it: what they throw cannot pass through SQLite and is kept until it has
/// stopped.
final class Watch extends ProgressHandler {

    private static final int GO_ON = 0;
    private static final int STOP = 1;

    private final Runnable watching;
    private @Nullable RuntimeException reason;

    Watch(Runnable watching) {
        this.watching = watching;
    }

    /// Why it was stopped, if it was.
    Optional<RuntimeException> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    protected int progress() {
        try {
            watching.run();
            return GO_ON;
        } catch (RuntimeException stopping) {
            reason = stopping;
            return STOP;
        }
    }
}
