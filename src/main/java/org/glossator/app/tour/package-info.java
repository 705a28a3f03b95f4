/// A walk through the sample without a display: the program's own window, driven through its commands, with pictures
/// of what it looks like. Shows that the main job works, and makes the pictures of the README.
@NullMarked
package org.glossator.app.tour;

import org.jspecify.annotations.NullMarked;
