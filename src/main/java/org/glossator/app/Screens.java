package org.glossator.app;

import org.glossator.ui.annotate.AnnotateScreen;
import org.glossator.ui.window.Opened;
import org.glossator.ui.window.Screen;
import org.glossator.ui.window.ScreenFactory;
import org.glossator.ui.window.Surroundings;

/// Makes the screen on which an open project is annotated.
final class Screens implements ScreenFactory {

    @Override
    public Screen screen(Opened opened, Surroundings surroundings) {
        String file = String.valueOf(opened.file().getFileName());
        return new AnnotateScreen(opened.project(), file, surroundings);
    }
}
