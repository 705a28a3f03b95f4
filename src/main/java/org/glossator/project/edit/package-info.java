/// What people can want of a project, one class an intention. Each is a value that is held against the project and
/// says what changes; none changes anything itself.
@NullMarked
package org.glossator.project.edit;

import org.jspecify.annotations.NullMarked;
