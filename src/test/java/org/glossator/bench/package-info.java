/// Benches: main classes run by hand, printing medians. A timing is never an assertion.
@NullMarked
package org.glossator.bench;

import org.jspecify.annotations.NullMarked;
