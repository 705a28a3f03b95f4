/// What every format has in common: importers and exporters, the documents they exchange, and what they report.
/// Knows no format; each has a sub-package of its own, and none knows another.
@NullMarked
package org.glossator.format;

import org.jspecify.annotations.NullMarked;
