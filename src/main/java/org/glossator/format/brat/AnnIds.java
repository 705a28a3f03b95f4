package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.glossator.format.Finding;
import org.glossator.format.brat.AnnLine.Event;
import org.glossator.format.brat.AnnLine.Link;
import org.glossator.format.brat.AnnLine.Mention;

/// Sees to it that no two things of a file have one id: a line that stands twice counts once, and the second of two
/// things under one id gets a number of its own, told as a finding. Who refers to the id means the first.
final class AnnIds {

    private final AnnFile file;
    private final Consumer<Finding> findings;
    private final Set<String> given = new HashSet<>();
    private int largest = -1;

    AnnIds(AnnFile file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /// What the lines say, in their order; blank ones say nothing.
    List<AnnLine> distinct() {
        List<AnnLine> read = new ArrayList<>(file.lines().size());
        Set<String> seen = new HashSet<>(file.lines().size() * 2);
        for (int number = 1; number <= file.lines().size(); number++) {
            String line = file.line(number);
            if (line.isBlank()) {
                continue;
            }
            if (!seen.add(line)) {
                findings.accept(file.finding(number, "format.brat-line-twice"));
                continue;
            }
            read.add(renumbered(AnnParser.parse(line, number)));
        }
        return read;
    }

    private AnnLine renumbered(AnnLine line) {
        return switch (line) {
            case Mention mention ->
                new Mention(line.line(), free(mention.id(), line), mention.type(), mention.offsets(), mention.quote());
            case Event event ->
                new Event(line.line(), free(event.id(), line), event.type(), event.trigger(), event.arguments());
            case Link link -> new Link(line.line(), free(link.id(), line), link.type(), link.from(), link.to());
            default -> line;
        };
    }

    private String free(String id, AnnLine line) {
        if (given.add(id)) {
            return id;
        }
        if (largest < 0) {
            largest = file.lines().stream().mapToInt(AnnIds::numberOfLine).max().orElse(0);
        }
        String fresh = id.substring(0, 1) + ++largest;
        given.add(fresh);
        findings.accept(file.finding(line.line(), "format.brat-id-twice", id, fresh));
        return fresh;
    }

    /// The number of the id that `line` begins with; 0 if it begins with none.
    static int numberOfLine(String line) {
        int tab = line.indexOf('\t');
        String id = tab < 0 ? line : line.substring(0, tab);
        return id.matches("[A-Z#][0-9]{1,9}") ? number(id) : 0;
    }

    /// The number of an id: 12 of `T12`.
    static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /// A role without the number that tells it from another of its kind: `Theme` of `Theme2`.
    static String unnumbered(String role) {
        int end = role.length();
        while (end > 1 && role.charAt(end - 1) >= '0' && role.charAt(end - 1) <= '9') {
            end--;
        }
        return role.substring(0, end);
    }
}
