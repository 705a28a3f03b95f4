/// Label Studio's JSON of text tasks: several annotators, predictions and relations, read and written.
/// Other kinds of tasks (images, sound) are no texts and are told of, not read.
@NullMarked
package org.glossator.format.labelstudio;

import org.jspecify.annotations.NullMarked;
