/// The command line: each use case of the program that makes sense without a window, as a command.
/// Reads arguments, calls `workflow`, prints; knows neither the window nor how projects are kept.
@NullMarked
package org.glossator.cli;

import org.jspecify.annotations.NullMarked;
