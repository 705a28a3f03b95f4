/// Palettes and the switch between themes.
@NullMarked
package org.glossator.ui.theme;

import org.jspecify.annotations.NullMarked;
