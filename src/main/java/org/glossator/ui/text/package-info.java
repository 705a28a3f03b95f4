/// The text view: a document's text with its annotations drawn over it, selected and walked through but never edited.
/// Knows nothing of projects, files or commands; what an annotation looks like is told to it.
@NullMarked
package org.glossator.ui.text;

import org.jspecify.annotations.NullMarked;
