@NullMarked
package org.glossator.project.merge;

import org.jspecify.annotations.NullMarked;
