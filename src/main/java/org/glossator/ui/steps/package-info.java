/// The first steps: somebody new is led, below the text, from the first words selected to the next document. What
/// counts is what happened in the project, not what was pressed in the guide. The model knows no node.
@NullMarked
package org.glossator.ui.steps;

import org.jspecify.annotations.NullMarked;
