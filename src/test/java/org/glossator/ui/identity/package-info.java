/// Who a person is in a project, without a window.
@NullMarked
package org.glossator.ui.identity;

import org.jspecify.annotations.NullMarked;
