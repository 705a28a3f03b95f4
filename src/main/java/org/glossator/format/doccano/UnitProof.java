package org.glossator.format.doccano;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.JsonRecords;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;

/// Finds out what the offsets of a file count. A unit in which some mark would lie outside its text or cut a
/// character is out; of the rest, what the file says of itself is taken, or else the one in which more marks begin
/// and end at the edges of words than in any other.
final class UnitProof {

    private final Path file;
    private final Map<OffsetUnit, Integer> misfits = new EnumMap<>(OffsetUnit.class);
    private final Map<OffsetUnit, Integer> edges = new EnumMap<>(OffsetUnit.class);
    private final Set<Set<OffsetUnit>> differing = new HashSet<>();
    private Optional<OffsetUnit> claim = Optional.empty();
    private int telling;

    private UnitProof(Path file) {
        this.file = file;
    }

    /// What was found out.
    ///
    /// @param said what to tell the person; nothing where all units mean the same throughout
    record Verdict(OffsetUnit unit, Optional<Finding> said) {}

    /// The unit of `file`.
    ///
    /// @throws FormatException if it cannot be read, or nothing tells
    static Verdict of(Path file) throws FormatException {
        UnitProof proof = new UnitProof(file);
        try (JsonRecords records = JsonRecords.open(file)) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                if (mayTell(record.get().bytes())) {
                    proof.hear(record.get());
                }
            }
        }
        return proof.verdict();
    }

    /// Whether anything but ASCII may stand there, plainly or escaped. Of ASCII, only CR LF is one cluster of two.
    private static boolean mayTell(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0 || each == '\\') {
                return true;
            }
        }
        return false;
    }

    private void hear(JsonRecord record) throws FormatException {
        try {
            Line line = new Line(Fields.of(record.read(), "document", record.place()));
            String text = line.text();
            List<UnitOffsets> offsets = Doccano.UNITS.stream()
                    .map(unit -> UnitOffsets.of(text, unit))
                    .toList();
            if (offsets.stream().mapToInt(UnitOffsets::length).distinct().count() > 1) {
                claim = claim.or(() -> line.unit().flatMap(UnitProof::named));
                for (Line.Mark mark : line.marks()) {
                    weigh(mark, text, offsets);
                }
            }
        } catch (FormatException _) {
            // What is wrong with a line is told when it is read; it proves nothing.
        }
    }

    private static Optional<OffsetUnit> named(String written) {
        return Doccano.UNITS.stream()
                .filter(unit -> written(unit).equals(written))
                .findFirst();
    }

    static String written(OffsetUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Marks that fit no unit, or stand in one place in all, tell nothing.
    private void weigh(Line.Mark mark, String text, List<UnitOffsets> offsets) {
        Map<OffsetUnit, Span> places = new EnumMap<>(OffsetUnit.class);
        offsets.forEach(each -> each.span(mark.start(), mark.end()).ifPresent(span -> places.put(each.unit(), span)));
        boolean tells = !places.isEmpty()
                && (places.size() < offsets.size()
                        || places.values().stream().distinct().count() > 1);
        if (!tells) {
            return;
        }
        telling++;
        for (OffsetUnit one : Doccano.UNITS) {
            for (OffsetUnit other : Doccano.UNITS) {
                if (!Objects.equals(places.get(one), places.get(other))) {
                    differing.add(Set.of(one, other));
                }
            }
        }
        for (UnitOffsets each : offsets) {
            Span place = places.get(each.unit());
            if (place == null) {
                misfits.merge(each.unit(), 1, Integer::sum);
            } else {
                edges.merge(each.unit(), edges(text, place), Integer::sum);
            }
        }
    }

    private static int edges(String text, Span span) {
        return (isEdge(text, span.start(), span.start()) ? 1 : 0) + (isEdge(text, span.end(), span.end() - 1) ? 1 : 0);
    }

    /// Whether a word may begin or end at `offset`, and the unit at `within` is not blank.
    private static boolean isEdge(String text, int offset, int within) {
        if (within < 0 || within >= text.length() || Character.isWhitespace(text.charAt(within))) {
            return false;
        }
        return offset == 0
                || offset == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(offset))
                || !Character.isLetterOrDigit(text.codePointAt(offset));
    }

    private Verdict verdict() throws FormatException {
        if (telling == 0) {
            return new Verdict(claim.orElse(OffsetUnit.UTF_16), Optional.empty());
        }
        List<OffsetUnit> fitting = new ArrayList<>(Doccano.UNITS);
        fitting.removeIf(misfits::containsKey);
        if (fitting.isEmpty()) {
            throw refused("format.doccano-no-unit");
        }
        if (claim.isPresent() && fitting.contains(claim.get())) {
            return verdict(claim.get(), "format.doccano-unit-claimed");
        }
        int most = fitting.stream()
                .mapToInt(unit -> edges.getOrDefault(unit, 0))
                .max()
                .orElse(0);
        List<OffsetUnit> best = fitting.stream()
                .filter(unit -> edges.getOrDefault(unit, 0) == most)
                .toList();
        if (!areAlike(best)) {
            throw refused(
                    "format.doccano-undecided",
                    best.stream().map(UnitProof::written).collect(Collectors.joining(", ")));
        }
        return verdict(
                best.getFirst(), areAlike(fitting) ? "format.doccano-unit-proved" : "format.doccano-unit-by-words");
    }

    /// Whether these units mean the same place for every mark of the file.
    private boolean areAlike(List<OffsetUnit> units) {
        return units.stream()
                .allMatch(unit -> unit == units.getFirst() || !differing.contains(Set.of(unit, units.getFirst())));
    }

    private Verdict verdict(OffsetUnit unit, String key) {
        return new Verdict(unit, Optional.of(Finding.about(file, Message.of(key, file.toString(), unit.name()))));
    }

    private FormatException refused(String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return FormatException.about(file, Message.of(key, arguments));
    }
}
