/// doccano's JSON Lines of sequence labelling, with relations or without, read and written.
/// What its offsets count is found out here, since its files do not say.
@NullMarked
package org.glossator.format.doccano;

import org.jspecify.annotations.NullMarked;
