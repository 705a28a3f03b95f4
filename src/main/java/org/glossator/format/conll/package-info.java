/// The CoNLL formats of labelled tokens, a token a line: CoNLL-2002, CoNLL-2003 and CoNLL-U. Reads and writes.
@NullMarked
package org.glossator.format.conll;

import org.jspecify.annotations.NullMarked;
