package org.glossator.workflow;

import java.util.List;
import java.util.Map;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Project;
import org.glossator.project.edit.AddDocuments;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;
import org.glossator.text.TextFlaw;

/// Makes a document of text that a person pasted or typed.
public final class AddPastedText {

    /// The longest text that is taken, in UTF-16 code units: as long as the longest file.
    public static final int LONGEST = 64 << 20;

    /// Adds a document of this name and text.
    ///
    /// @return the new document
    /// @throws ExplainedException if there are no words in it, it is too long, or no project could keep it exactly
    public DocumentId add(Project project, String name, String text) throws ExplainedException {
        if (name.isBlank()) {
            throw new EditRefusedException(Message.of("project.blank-name"));
        }
        if (text.isBlank()) {
            throw new EditRefusedException(Message.of("workflow.pasted-nothing"));
        }
        if (text.length() > LONGEST) {
            throw new EditRefusedException(Message.of("workflow.pasted-too-long", LONGEST >> 20));
        }
        var flaw = TextFlaw.firstIn(text);
        if (flaw.isPresent()) {
            throw new EditRefusedException(
                    Message.of("workflow.pasted-flaw", flaw.get().offset()));
        }
        TextDocument document = TextDocument.of(name.strip(), text, Map.of());
        var incoming = new AddDocuments.Incoming(document, Map.of());
        project.apply(new AddDocuments(List.of(incoming), project.state().schema()));
        return document.id();
    }
}
