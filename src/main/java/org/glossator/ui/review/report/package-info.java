/// The figures of agreement as a person chooses them, and the report that is written of them.
@NullMarked
package org.glossator.ui.review.report;

import org.jspecify.annotations.NullMarked;
