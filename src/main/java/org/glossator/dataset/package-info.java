/// What of a project becomes a dataset and how: selection, labels by another name, splits, and the folder with
/// manifest, schema and card. Knows no format by name, no project file and no screen.
@NullMarked
package org.glossator.dataset;

import org.jspecify.annotations.NullMarked;
