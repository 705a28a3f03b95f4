package org.glossator.ui.window;

/// Makes the screen of an open project.
@FunctionalInterface
public interface ScreenFactory {

    Screen screen(Opened opened, Surroundings surroundings);
}
