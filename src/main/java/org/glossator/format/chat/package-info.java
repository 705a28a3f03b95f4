/// Chats for tuning a language model, written: a text as the question, its annotations as the answer.
/// Nobody annotates chats here, so none are read.
@NullMarked
package org.glossator.format.chat;

import org.jspecify.annotations.NullMarked;
