/// The one window: it shows the welcome screen or an open project's screen, and does what belongs to neither.
/// It knows screens as an interface, and project files through the desk that `app` gives it.
@NullMarked
package org.glossator.ui.window;

import org.jspecify.annotations.NullMarked;
