package org.glossator.ui.palette;

import org.glossator.ui.match.NameMatch;

/// An entry that fits what is typed.
///
/// @param match which letters of its name were found
/// @param lately whether it was used lately
record PaletteRow(PaletteEntry entry, NameMatch match, boolean lately) {}
