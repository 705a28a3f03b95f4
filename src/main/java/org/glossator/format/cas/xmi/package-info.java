/// A CAS written down as XMI, with its type system beside it, read and written.
@NullMarked
package org.glossator.format.cas.xmi;

import org.jspecify.annotations.NullMarked;
