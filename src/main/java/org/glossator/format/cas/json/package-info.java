/// A CAS written down as JSON with its type system in it, read and written.
@NullMarked
package org.glossator.format.cas.json;

import org.jspecify.annotations.NullMarked;
