/// Tests of the Export screen’s model.
@NullMarked
package org.glossator.ui.exporting.model;

import org.jspecify.annotations.NullMarked;
