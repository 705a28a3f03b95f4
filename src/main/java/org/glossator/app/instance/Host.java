package org.glossator.app.instance;

/// The window, as those see it who knock at its [Door].
@FunctionalInterface
public interface Host {

    /// Takes what a later start asks for.
    ///
    /// @return false if the window is about to close, and the start is to go on by itself
    boolean take(Handover asked);
}
