/// What the Annotate screen knows and does, without a window: the open document, what is selected in it, and what
/// happens to it. Nothing here is a node, and only [org.glossator.ui.annotate.model.ProjectLink] knows of threads.
@NullMarked
package org.glossator.ui.annotate.model;

import org.jspecify.annotations.NullMarked;
