/// Reads the labels that doccano exports as JSON. Knows no other format.
@NullMarked
package org.glossator.schema.doccano;

import org.jspecify.annotations.NullMarked;
