/// The schema: which labels, attributes and relations a project offers, as one immutable value with its JSON.
/// Knows nothing of the annotations that use it.
@NullMarked
package org.glossator.schema;

import org.jspecify.annotations.NullMarked;
