/// How documents are split into training and test data: what must stay together, and who goes where so that every
/// split has its share. Pure functions of the documents, the plan and its seed; no files.
@NullMarked
package org.glossator.dataset.split;

import org.jspecify.annotations.NullMarked;
