/// The sheet of settings: what a person can choose, page by page, each change counting at once. What has a sheet of its
/// own already – how texts look, keys, backups – is led to and not repeated.
@NullMarked
package org.glossator.ui.settings;

import org.jspecify.annotations.NullMarked;
