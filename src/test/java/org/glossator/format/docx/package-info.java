@NullMarked
package org.glossator.format.docx;

import org.jspecify.annotations.NullMarked;
