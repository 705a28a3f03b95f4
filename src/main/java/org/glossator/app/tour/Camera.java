package org.glossator.app.tour;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/// Takes the pictures of README and help, each in light and in dark.
final class Camera {

    private final Stagehand hand;
    private final Path folder;
    private final Runnable otherTheme;
    private final Set<HelpPicture> missing = EnumSet.allOf(HelpPicture.class);

    /// @param otherTheme changes from light to dark and back
    Camera(Stagehand hand, Path folder, Runnable otherTheme) {
        this.hand = hand;
        this.folder = folder;
        this.otherTheme = otherTheme;
    }

    /// Takes a picture; the theme is light before and after.
    ///
    /// @param shot what it is of, asked on the FX thread
    void take(HelpPicture picture, Supplier<Shot> shot) {
        hand.picture(shot, folder.resolve(picture.file(false)));
        otherTheme.run();
        hand.picture(shot, folder.resolve(picture.file(true)));
        otherTheme.run();
        missing.remove(picture);
    }

    /// Those not taken yet.
    Set<HelpPicture> missing() {
        return missing;
    }
}
