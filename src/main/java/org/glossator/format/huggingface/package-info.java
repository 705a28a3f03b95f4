/// Dataset folders as Hugging Face’s `datasets` loads them: splits in JSON Lines and a card that says what is in them.
/// Knows neither projects nor how documents come into their splits.
@NullMarked
package org.glossator.format.huggingface;

import org.jspecify.annotations.NullMarked;
