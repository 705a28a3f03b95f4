package org.glossator.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.dataset.DatasetReport;
import org.glossator.dataset.PlacedLoss;
import org.glossator.dataset.SplitCount;
import org.glossator.message.Message;

/// What `glossator export` answers.
///
/// @param written whether anything was, or only would be
record ExportAnswer(DatasetReport report, Path target, boolean written) {

    /// Tells a machine, on one line of JSON; places in code points.
    void tellMachine(Console console) {
        Map<String, Object> told = new LinkedHashMap<>(Counts.forMachines(report.tally()));
        told.put("written", written);
        told.put("splits", report.splits().stream().map(ExportAnswer::split).toList());
        told.put("remarks", report.remarks().stream().map(Message::english).toList());
        told.put("losses", report.losses().stream().map(ExportAnswer::loss).toList());
        console.json(told);
    }

    private static Map<String, Object> split(SplitCount split) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", split.name());
        told.putAll(Counts.forMachines(split.tally()));
        told.put("wanted", split.wanted());
        told.put("reached", split.reached());
        Map<String, Integer> labels = new LinkedHashMap<>();
        split.labels().forEach((label, count) -> labels.put(label.value(), count));
        told.put("labels", labels);
        return told;
    }

    private static Map<String, Object> loss(PlacedLoss loss) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("document", loss.document().name());
        told.put("id", loss.document().id().toString());
        loss.placeInCodePoints().ifPresent(place -> {
            told.put("start", place.start());
            told.put("end", place.end());
        });
        told.put("reason", loss.message().english());
        return told;
    }

    /// Tells a person; what is lost and remarkable on standard error.
    void tellPerson(Console console, ListingOptions listing) {
        listing.tell(console, report.losses(), PlacedLoss::message, ExportAnswer::sentence);
        console.warn(report.remarks());
        for (SplitCount split : report.splits()) {
            console.say(Counts.sentence("cli.split", split.tally(), split.name(), split.reached(), split.wanted()));
        }
        console.say(Counts.sentence(written ? "cli.exported" : "cli.would-export", report.tally(), target.toString()));
    }

    private static Message sentence(PlacedLoss loss) {
        return loss.placeInCodePoints()
                .map(place -> Message.of(
                        "cli.loss-at", loss.message(), String.valueOf(place.start()), String.valueOf(place.end())))
                .orElse(loss.message());
    }
}
