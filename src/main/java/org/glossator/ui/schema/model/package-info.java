/// What the schema editor shows and does, without a control: the schema as it stands, what is selected in it, what uses
/// it, and acts that become edits.
@NullMarked
package org.glossator.ui.schema.model;

import org.jspecify.annotations.NullMarked;
