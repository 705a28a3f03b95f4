/// Tests of chats for tuning a language model.
@NullMarked
package org.glossator.format.chat;

import org.jspecify.annotations.NullMarked;
