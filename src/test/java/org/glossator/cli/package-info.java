/// The command line as a person at a shell meets it.
@NullMarked
package org.glossator.cli;

import org.jspecify.annotations.NullMarked;
