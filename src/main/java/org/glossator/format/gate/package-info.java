/// The XML that GATE saves documents in, read: a text with nodes, sets of annotations over it, relations.
/// It is not written: GATE reads several of the formats that are.
@NullMarked
package org.glossator.format.gate;

import org.jspecify.annotations.NullMarked;
