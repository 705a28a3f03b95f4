package org.glossator.project.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.DocumentContent;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.project.edit.Settling.Outcome;
import org.glossator.text.DocumentId;

/// Settles what layers were compared about, in one step however much it is: brings into gold what is taken, and keeps
/// what was decided. The gold layer begins with it if it is new.
///
/// Marks and relations are taken as they are, also where they do not fit the schema: checking the project names those.
/// What was looked at has to stand still as it did. Where that is no longer so, or something else stands in the way, a
/// person's edit is refused; a strategy's leaves out that one thing.
///
/// @param settlements document by document; marks before the relations that link them
public record SettleCases(Layer gold, Authority authority, Map<DocumentId, List<Settlement>> settlements)
        implements Edit {

    public SettleCases {
        settlements = Collections.unmodifiableMap(new LinkedHashMap<>(settlements));
    }

    /// Things of one document.
    public SettleCases(Layer gold, Authority authority, DocumentId document, List<Settlement> settlements) {
        this(gold, authority, Map.of(document, settlements));
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        int settled = 0;
        for (var each : settlements.entrySet()) {
            var content = project.content(each.getKey());
            if (content.isEmpty()) {
                if (isByPerson()) {
                    throw new EditRefusedException(Message.of("project.document-gone"));
                }
                continue;
            }
            Settling settling = new Settling(content.get(), gold.id(), project.schema(), authority);
            settled += settle(settling, each.getValue());
            if (!settling.changes().isEmpty()) {
                plan.begin(gold);
                settling.changes().forEach(plan::add);
                plan.begin(new LayerDocument(gold.id(), each.getKey()));
            }
        }
        return plan.named(operation(project, settled));
    }

    private int settle(Settling settling, List<Settlement> wanted) throws EditRefusedException {
        int settled = 0;
        for (Settlement settlement : wanted) {
            switch (settling.settle(settlement)) {
                case Outcome.Settled _ -> settled++;
                case Outcome.Unchanged _ -> {}
                case Outcome.Hindered(var _, var why) -> {
                    if (isByPerson()) {
                        throw new EditRefusedException(why);
                    }
                }
            }
        }
        return settled;
    }

    private boolean isByPerson() {
        return authority.origin() == Decision.Origin.PERSON;
    }

    private Message operation(ProjectView project, int settled) throws StoreException {
        List<Settlement> all =
                settlements.values().stream().flatMap(List::stream).limit(2).toList();
        if (all.size() == 1) {
            var content = project.content(settlements.keySet().iterator().next());
            if (content.isPresent()) {
                return operation(content.get(), all.getFirst());
            }
        }
        return Message.of("project.settle-cases", settled, settlements.size());
    }

    private static Message operation(DocumentContent content, Settlement settlement) {
        return switch (settlement) {
            case Settlement.OfMarks marks ->
                Message.of(
                        marks.wanted().isEmpty() ? "project.turn-down" : "project.settle-case",
                        quote(content, marks.subjects().getFirst().mark()));
            case Settlement.OfRelations(var sides, var wanted, var _) -> {
                Settlement.Link link = sides.getFirst().link();
                yield Message.of(
                        wanted.isEmpty() ? "project.turn-down-relation" : "project.settle-relation",
                        link.type().value(),
                        quote(content, link.source().getFirst().mark()));
            }
            case Settlement.Reopened _ -> Message.of("project.reopen-case");
        };
    }

    private static String quote(DocumentContent content, Annotation mark) {
        return Quotes.brief(mark.quote(content.document().text()));
    }
}
