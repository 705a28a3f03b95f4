/// The screen one begins on: recent projects, new, open, the sample, and who annotates.
/// It knows projects only as files; opening them is the window's affair.
@NullMarked
package org.glossator.ui.welcome;

import org.jspecify.annotations.NullMarked;
