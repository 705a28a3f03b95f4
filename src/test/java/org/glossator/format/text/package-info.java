/// Plain text in every charset, found in folders, or refused.
@NullMarked
package org.glossator.format.text;

import org.jspecify.annotations.NullMarked;
