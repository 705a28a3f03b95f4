/// The JSON of the relationship and entity extraction evaluation dataset (re3d), read.
/// Nobody writes it any more.
@NullMarked
package org.glossator.format.re3d;

import org.jspecify.annotations.NullMarked;
