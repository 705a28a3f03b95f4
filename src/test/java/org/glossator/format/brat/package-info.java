/// Tests of brat standoff.
@NullMarked
package org.glossator.format.brat;

import org.jspecify.annotations.NullMarked;
