/// What can be done in a window: each command once, with its name, keys, condition and action.
/// Menus, buttons, tooltips, key map and tests are all made from the commands here; no screen is known.
@NullMarked
package org.glossator.ui.command;

import org.jspecify.annotations.NullMarked;
