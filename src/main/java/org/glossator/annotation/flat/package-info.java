/// Annotations on one level over tokens, as formats without overlap need them: which tokens an annotation takes,
/// and which annotation gives way to which. Pure functions; knows no format.
@NullMarked
package org.glossator.annotation.flat;

import org.jspecify.annotations.NullMarked;
