/// What an import is made of: which names the data use, what becomes of unknown ones, how markup joins what stands.
/// Pure values; files are read and projects are changed by the use case above.
@NullMarked
package org.glossator.workflow.importing;

import org.jspecify.annotations.NullMarked;
