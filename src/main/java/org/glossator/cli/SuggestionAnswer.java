package org.glossator.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.message.Message;
import org.glossator.suggest.Suggestion;
import org.glossator.workflow.suggesting.SuggestMarks;
import org.glossator.workflow.suggesting.SuggestMarks.Proposal;

/// What was suggested.
///
/// @param into the layer that got it, or would get it
/// @param accepted whether it was marked
record SuggestionAnswer(SuggestMarks.Outcome outcome, String into, boolean accepted) {

    /// A line for each suggestion, a few of each document unless all are wanted, then how many there are.
    void tellPerson(Console console, ListingOptions listing) {
        Map<String, Integer> met = new HashMap<>();
        int more = 0;
        for (Proposal proposal : outcome.proposals()) {
            if (listing.hasRoomFor(met.merge(proposal.document().name(), 1, Integer::sum))) {
                console.say(line(proposal));
            } else {
                more++;
            }
        }
        if (more > 0) {
            console.warn(List.of(Message.of("cli.more-of-it", more)));
        }
        int found = outcome.proposals().size();
        console.say(
                accepted
                        ? Message.of("suggest.accepted", found, documents(), into)
                        : Message.of("suggest.found", found, documents()));
    }

    private int documents() {
        return (int) outcome.proposals().stream()
                .map(proposal -> proposal.document().id())
                .distinct()
                .count();
    }

    private static Message line(Proposal proposal) {
        Suggestion suggestion = proposal.suggestion();
        return Message.of(
                "suggest.line",
                proposal.document().name(),
                suggestion.label().value(),
                proposal.context().words(),
                suggestion.score());
    }

    /// All of it; offsets count code points, as everywhere outside the program.
    void tellMachine(Console console) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("into", into);
        object.put("applied", accepted);
        object.put("changed", outcome.entry().isPresent());
        object.put(
                "suggestions",
                outcome.proposals().stream().map(SuggestionAnswer::told).toList());
        console.json(object);
    }

    private static Map<String, Object> told(Proposal proposal) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("document", proposal.document().name());
        object.put("id", proposal.document().id().toString());
        object.put("label", proposal.suggestion().label().value());
        object.put("start", proposal.codePoints().start());
        object.put("end", proposal.codePoints().end());
        object.put("quote", proposal.quote());
        object.put("score", proposal.suggestion().score());
        object.put("source", proposal.suggestion().source());
        return object;
    }
}
