/// The Annotate screen: a document with its marks in the middle, and around it the documents, the labels and the
/// inspector. The parts meet here, and every act is a command; what they show is worked out in the model.
@NullMarked
package org.glossator.ui.annotate;

import org.jspecify.annotations.NullMarked;
