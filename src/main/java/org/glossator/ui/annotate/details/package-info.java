/// The page that tells of the open document: what it is, how far each layer has come with it, its document labels and
/// its metadata, which can be changed there.
@NullMarked
package org.glossator.ui.annotate.details;

import org.jspecify.annotations.NullMarked;
