/// Tests of flat annotations.
@NullMarked
package org.glossator.annotation.flat;

import org.jspecify.annotations.NullMarked;
