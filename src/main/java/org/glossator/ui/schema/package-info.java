/// The schema editor: a sheet over the project in which labels, attributes, relation types and document labels are
/// changed, each act one edit. Knows no other screen.
@NullMarked
package org.glossator.ui.schema;

import org.jspecify.annotations.NullMarked;
