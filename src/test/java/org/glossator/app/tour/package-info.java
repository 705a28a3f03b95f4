@NullMarked
package org.glossator.app.tour;

import org.jspecify.annotations.NullMarked;
