/// How the program is extended, each way shown by one that is small enough to be read at a glance and whole enough
/// to run. `.github/CONTRIBUTING.md` leads through them.
@NullMarked
package org.glossator.example;

import org.jspecify.annotations.NullMarked;
