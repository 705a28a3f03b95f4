/// Starts that find each other, over real sockets and processes.
@NullMarked
package org.glossator.app.instance;

import org.jspecify.annotations.NullMarked;
