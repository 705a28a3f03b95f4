/// Use cases over real project files.
@NullMarked
package org.glossator.workflow;

import org.jspecify.annotations.NullMarked;
