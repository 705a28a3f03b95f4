package org.glossator.format.chat;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: a line for each layer of a document, `{"messages": [system, user, assistant]}`.
///
/// * The user's message is the text. The assistant's is JSON: `{"annotations": [{"label", "quote", "occurrence",
///   "attributes"}], "relations": [{"type", "source", "target"}]}`, in the order of the text.
/// * Language models cannot count characters, so there are no offsets: `occurrence` is how manieth time, from 1, the
///   quote begins in the text. A discontinuous annotation has a list of `fragments` instead. `source` and
///   `target` number the annotations from 1.
/// * Line ends are line feeds alone, in the file and in the texts: models are not to learn the difference.
final class Chat {

    static final Format FORMAT = new Format(
            "chat",
            Message.of("format.chat-name"),
            OffsetUnit.CODE_POINT,
            Set.of(Feature.OVERLAP, Feature.DISCONTINUOUS, Feature.ATTRIBUTES, Feature.RELATIONS, Feature.LAYERS),
            List.of("jsonl"),
            "https://platform.openai.com/docs/guides/supervised-fine-tuning");

    private Chat() {}
}
