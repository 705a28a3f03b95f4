/// Under which name a person works in a project: asked once where others have annotated, and changed on demand.
/// What they say is kept for each copy of a project in their own settings.
@NullMarked
package org.glossator.ui.identity;

import org.jspecify.annotations.NullMarked;
