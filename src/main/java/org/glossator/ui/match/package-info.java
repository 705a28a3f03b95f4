/// Finding a name by what a person types of it: a few of its words, their beginnings, their initials.
/// It knows names only, and nothing of what they name.
@NullMarked
package org.glossator.ui.match;

import org.jspecify.annotations.NullMarked;
