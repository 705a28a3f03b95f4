/// Where each system has its places.
@NullMarked
package org.glossator.app.place;

import org.jspecify.annotations.NullMarked;
