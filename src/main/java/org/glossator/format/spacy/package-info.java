/// JSON Lines of spaCy and Prodigy, read and written: characters as Python counts them, beside them the tokens.
/// The binary files of spaCy are not for us.
@NullMarked
package org.glossator.format.spacy;

import org.jspecify.annotations.NullMarked;
