/// What a person chooses about an export and what would come of it, without a window: the plan, its trial in the
/// background, and its findings. Holds no node, and writes nothing itself.
@NullMarked
package org.glossator.ui.exporting.model;

import org.jspecify.annotations.NullMarked;
