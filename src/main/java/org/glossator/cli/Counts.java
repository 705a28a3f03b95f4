package org.glossator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.format.Tally;
import org.glossator.message.Message;

/// How every command tells how much came in or went out.
final class Counts {

    private Counts() {}

    /// For machines.
    static Map<String, Object> forMachines(Tally tally) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("documents", tally.documents());
        counts.put("annotations", tally.annotations());
        counts.put("relations", tally.relations());
        return counts;
    }

    /// For people: the message `key` with documents, annotations, relations and then `more` as its arguments.
    static Message sentence(String key, Tally tally, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(tally.documents(), tally.annotations(), tally.relations()));
        arguments.addAll(List.of(more));
        return new Message(key, arguments);
    }
}
