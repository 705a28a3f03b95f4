/// What belongs to the person and not to a project: name, look, window, recent projects, keys; and the file it is in.
/// Settings are never worth failing for: what cannot be read falls back to what everyone begins with.
@NullMarked
package org.glossator.settings;

import org.jspecify.annotations.NullMarked;
