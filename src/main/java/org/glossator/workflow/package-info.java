/// What people do with the program, one class a use case; window and command line call the same ones.
/// Knows neither the screen nor how projects are kept, only the ports to them.
@NullMarked
package org.glossator.workflow;

import org.jspecify.annotations.NullMarked;
