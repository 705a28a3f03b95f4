/// Annotation and relation sets against plain lists, and what fits a schema.
@NullMarked
package org.glossator.annotation;

import org.jspecify.annotations.NullMarked;
