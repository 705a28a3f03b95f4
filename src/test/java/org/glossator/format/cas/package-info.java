/// Tests of UIMA's formats against UIMA's own readers and writers.
@NullMarked
package org.glossator.format.cas;

import org.jspecify.annotations.NullMarked;
