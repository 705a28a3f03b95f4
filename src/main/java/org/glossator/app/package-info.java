/// Where the program starts and everything is wired together by hand.
/// Knows every room; no room knows it.
@NullMarked
package org.glossator.app;

import org.jspecify.annotations.NullMarked;
