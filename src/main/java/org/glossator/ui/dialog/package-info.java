/// What is asked of a person and told to them apart from the screens: sentences with choices, file choosers, bugs.
/// Each stands behind an interface, so that screens are tested without a window.
@NullMarked
package org.glossator.ui.dialog;

import org.jspecify.annotations.NullMarked;
