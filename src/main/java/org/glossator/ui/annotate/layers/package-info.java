/// What can be done with other people's layers on the Annotate screen: seeing them beneath, reading and copying their
/// marks, and not seeing them at all. How a person left a project is remembered here too.
@NullMarked
package org.glossator.ui.annotate.layers;

import org.jspecify.annotations.NullMarked;
