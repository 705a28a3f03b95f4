/// The layers of a CAS written down as WebAnno TSV, words in rows and layers in columns, read and written.
@NullMarked
package org.glossator.format.cas.tsv;

import org.jspecify.annotations.NullMarked;
