/// One window for all starts: a second start hands what it was asked to open to the window that is there.
///
/// They meet at a file, which the first holds locked for as long as it lives and the system lets go of however it ends,
/// and at a Unix domain socket beside it, which Linux, macOS and Windows 10 know, in a folder that only this person
/// may enter. Nothing is heard on a network.
@NullMarked
package org.glossator.app.instance;

import org.jspecify.annotations.NullMarked;
