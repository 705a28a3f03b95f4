/// Tests of the house itself: its floors, its sizes and names, its format, its words.
@NullMarked
package org.glossator.house;

import org.jspecify.annotations.NullMarked;
