@NullMarked
package org.glossator.format.opennlp;

import org.jspecify.annotations.NullMarked;
