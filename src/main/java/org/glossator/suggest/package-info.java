/// What might be marked in a text: by what was marked before, by lists of names, by patterns. A suggestion is no
/// annotation until somebody accepts it, so nothing here knows projects or layers; kinds of suggesters are strangers
/// to each other.
@NullMarked
package org.glossator.suggest;

import org.jspecify.annotations.NullMarked;
