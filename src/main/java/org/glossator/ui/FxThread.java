package org.glossator.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one thread on which screens live. Work handed in from it runs at once, from any other a little later.
public enum FxThread implements Executor {
    HERE;

    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
