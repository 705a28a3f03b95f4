package org.glossator.project.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.EditRefusedException;
import org.glossator.project.KeptEntry;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentHead;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;

/// The texts that come in from another project file.
public final class ComingTexts {

    private ComingTexts() {}

    /// Takes a text only if it is the one that its digest was taken of: annotations tell their places by it.
    ///
    /// @param file what people call the other file
    /// @throws EditRefusedException if it has changed since, which only damage or another program can do
    public static void require(TextDocument document, String file) throws EditRefusedException {
        if (!TextDigest.of(document.text()).equals(document.head().digest())) {
            throw new EditRefusedException(Message.of("merge.changed-text", file, document.name()));
        }
    }

    /// As [#require(TextDocument, String)], for every document that entries bring or take away.
    static void require(List<KeptEntry> entries, String file) throws EditRefusedException {
        for (KeptEntry kept : entries) {
            for (Change change : kept.entry().changes().changes()) {
                if (change instanceof Change.DocumentAdded(var document)) {
                    require(document, file);
                } else if (change instanceof Change.DocumentRemoved(var document)) {
                    require(document, file);
                }
            }
        }
    }

    /// What is to be told where both sides brought the same text in for themselves, so that it is here twice. Nothing
    /// is thrown together, since both may have been annotated.
    static List<Message> twice(ProjectState here, List<Change> changes) {
        Map<TextDigest, DocumentHead> known = new HashMap<>();
        here.documents().forEach(head -> known.putIfAbsent(head.digest(), head));
        List<Message> told = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.DocumentAdded(var document)) {
                DocumentHead same = known.get(document.head().digest());
                if (same != null) {
                    told.add(Message.of("merge.same-text", document.name(), same.name()));
                }
            }
        }
        return told;
    }
}
