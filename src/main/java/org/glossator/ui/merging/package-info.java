/// Copies that go out to annotators and come back: what merging files would bring before it is done, and what goes into
/// a copy. Words and choices only; merging and copying are workflows.
@NullMarked
package org.glossator.ui.merging;

import org.jspecify.annotations.NullMarked;
