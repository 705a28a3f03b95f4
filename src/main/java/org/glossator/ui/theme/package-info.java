/// How the window looks: themes, their palettes and the switch between them.
/// Colours stand in the palette files only; screens use the names given there.
@NullMarked
package org.glossator.ui.theme;

import org.jspecify.annotations.NullMarked;
