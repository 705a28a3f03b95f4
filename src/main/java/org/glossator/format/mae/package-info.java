/// The XML that MAE and its offspring save documents in, read: tags named by a task's own definition over one text.
/// It is not written: MAE wants the definition of the task beside it, which is not ours to make.
@NullMarked
package org.glossator.format.mae;

import org.jspecify.annotations.NullMarked;
