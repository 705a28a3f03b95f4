/// brat standoff: a folder of texts, each with a file of annotations beside it, and folders of these by annotator.
/// Reads and writes; what a schema file says is read in `schema`.
@NullMarked
package org.glossator.format.brat;

import org.jspecify.annotations.NullMarked;
