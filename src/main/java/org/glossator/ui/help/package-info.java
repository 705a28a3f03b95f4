/// The help: pages that come with the program, in the person's language, with keys and commands put in as they stand;
/// searched without a network, and read in a window beside the one that is worked in.
@NullMarked
package org.glossator.ui.help;

import org.jspecify.annotations.NullMarked;
