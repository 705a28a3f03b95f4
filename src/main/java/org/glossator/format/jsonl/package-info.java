/// Glossator's own JSON Lines: one document a line, with all its layers, read and written without loss.
/// What other programs call JSONL has formats of its own.
@NullMarked
package org.glossator.format.jsonl;

import org.jspecify.annotations.NullMarked;
