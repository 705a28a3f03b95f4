/// The map of keys: shown as help, printed as a page, edited, and taken from one computer to another.
/// Everything is read off the registry of commands, so it never tells what is not so.
@NullMarked
package org.glossator.ui.keys;

import org.jspecify.annotations.NullMarked;
