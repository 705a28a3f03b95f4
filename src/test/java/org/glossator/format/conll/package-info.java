/// Tests of the CoNLL formats.
@NullMarked
package org.glossator.format.conll;

import org.jspecify.annotations.NullMarked;
