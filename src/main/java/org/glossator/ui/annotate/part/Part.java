package org.glossator.ui.annotate.part;

import java.util.List;
import org.glossator.project.Subscription;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.Gesture;

/// A part of the Annotate screen: what can be done with it, and where it is seen. Made with a [Workbench] before the
/// screen is shown; FX thread only.
public interface Part {

    /// Its commands; they can be done from when the screen is shown until it is closed.
    List<Command> commands();

    /// Its pages beside the text, in the order in which their tabs stand.
    default List<SidePage> pages() {
        return List.of();
    }

    /// What it does by itself where keyboard or mouse is in it, for the help.
    default List<Gesture> gestures() {
        return List.of();
    }

    /// The screen is shown now. Closing what this returns lets go of everything the part listens to.
    default Subscription activate() {
        return () -> {};
    }
}
