/// Plain text in any charset, in files and folders: found, decoded without loss, or refused with a reason.
/// Only text becomes a document here; other kinds of documents have formats of their own.
@NullMarked
package org.glossator.format.text;

import org.jspecify.annotations.NullMarked;
