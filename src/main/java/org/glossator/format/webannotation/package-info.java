/// The W3C's Web Annotations as JSON-LD, read and written: positions and quotes in texts.
/// No JSON-LD processor: the names that the recommendation's own context gives are taken as they stand.
@NullMarked
package org.glossator.format.webannotation;

import org.jspecify.annotations.NullMarked;
