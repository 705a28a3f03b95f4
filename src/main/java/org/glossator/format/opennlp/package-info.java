/// The name samples of Apache OpenNLP, read and written: a sentence a line, names in tags.
/// Which annotations stay where the format is flat is decided in `format.Flattening`.
@NullMarked
package org.glossator.format.opennlp;

import org.jspecify.annotations.NullMarked;
