@NullMarked
package org.glossator.search;

import org.jspecify.annotations.NullMarked;
