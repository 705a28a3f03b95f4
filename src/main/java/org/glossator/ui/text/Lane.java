package org.glossator.ui.text;

/// A fragment with the place of its underline.
///
/// @param fragment what is underlined
/// @param level how many underlines may stand between it and the text; 0 is nearest the text
/// @param depth how many levels there are among all fragments that it is chained to by overlaps, itself included
record Lane(Fragment fragment, int level, int depth) {}
