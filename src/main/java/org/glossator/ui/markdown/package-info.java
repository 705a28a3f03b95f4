/// Markdown drawn as nodes of the window: guidelines of the schema, and the pages of the help. Nothing in a page is run
/// or fetched; what it names – links, pictures, words that the program puts in – is looked up by whoever shows it.
@NullMarked
package org.glossator.ui.markdown;

import org.jspecify.annotations.NullMarked;
