package org.glossator.format.cas.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.cas.Cas;
import org.glossator.format.cas.CasValue;
import org.glossator.format.cas.CasView;
import org.glossator.format.cas.FeatureStructure;
import org.glossator.format.cas.Uima;
import org.glossator.text.OffsetUnit;
import org.jspecify.annotations.Nullable;

/// Makes the CAS of a file's rows: first what stands on words, then what leads from one to another.
final class TsvCas {

    private static final int SOFA = 1;

    private final Header header;
    private final Map<Integer, FeatureStructure> structures = new LinkedHashMap<>();
    private final List<Integer> members = new ArrayList<>();
    private final Map<String, FeatureStructure> byId = new HashMap<>();
    private final Map<String, List<FeatureStructure>> byUnit = new HashMap<>();
    private final Map<String, Row> units = new HashMap<>();
    private final Map<String, SortedMap<Integer, FeatureStructure>> chains = new LinkedHashMap<>();

    TsvCas(Header header, String text, Place place) {
        this.header = header;
        Map<String, CasValue> sofa = new LinkedHashMap<>();
        sofa.put(Uima.SOFA_ID, new CasValue.Words(Uima.INITIAL_VIEW));
        sofa.put(Uima.SOFA_STRING, new CasValue.Words(text));
        structures.put(SOFA, new FeatureStructure(SOFA, Uima.SOFA, sofa, place));
    }

    Cas of(List<Row> rows) throws FormatException {
        for (Row row : rows) {
            units.put(row.id(), row);
            layers(row, false);
        }
        for (Row row : rows) {
            layers(row, true);
        }
        chains.values().forEach(TsvCas::link);
        return Cas.of(header.types(), structures, List.of(new CasView(SOFA, members)), OffsetUnit.UTF_16);
    }

    /// Takes what stands in a row, layer by layer.
    ///
    /// @param leads whether it is the turn of what leads to others
    private void layers(Row row, boolean leads) throws FormatException {
        List<Column> columns = header.columns();
        for (int from = 0; from < columns.size(); ) {
            int to = from;
            while (to < columns.size()
                    && columns.get(to).layer().equals(columns.get(from).layer())) {
                to++;
            }
            List<Column> layer = columns.subList(from, to);
            List<List<String>> stacks = new ArrayList<>();
            for (String cell : row.cells().subList(from, to)) {
                stacks.add(cell.equals(WebAnnoTsv.NOTHING) ? List.of() : Escapes.parts(cell, '|'));
            }
            layer(row, layer, stacks, leads);
            from = to;
        }
    }

    private void layer(Row row, List<Column> layer, List<List<String>> stacks, boolean leads) throws FormatException {
        Column last = layer.getLast();
        int most = stacks.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            List<@Nullable String> cells = new ArrayList<>();
            for (List<String> stack : stacks) {
                cells.add(i < stack.size() ? stack.get(i) : null);
            }
            if (last.kind() == Column.Kind.SOURCE) {
                if (leads) {
                    relation(row, layer, cells);
                }
            } else if (layer.getFirst().kind() == Column.Kind.CHAIN_TYPE
                    || layer.getFirst().kind() == Column.Kind.CHAIN_RELATION) {
                if (!leads) {
                    chain(row, layer, cells);
                }
            } else {
                span(row, layer, cells, leads);
            }
        }
    }

    private FeatureStructure structure(String type, Place where, @Nullable Row row) {
        Map<String, CasValue> features = new LinkedHashMap<>();
        if (row != null) {
            features.put(Uima.OF_SOFA, new CasValue.Reference(SOFA));
            features.put(Uima.BEGIN, new CasValue.Words(Integer.toString(row.start())));
            features.put(Uima.END, new CasValue.Words(Integer.toString(row.end())));
        }
        int id = structures.size() + 1;
        FeatureStructure made = new FeatureStructure(id, type, features, where);
        structures.put(id, made);
        return made;
    }

    /// The annotation of `type` that goes by `key`, which reaches to `row`; made if there is none yet.
    private FeatureStructure reaching(String type, String key, Row row) {
        FeatureStructure known = byId.get(key);
        if (known == null) {
            known = structure(type, row.place(), row);
            byId.put(key, known);
            members.add(known.id());
        }
        widen(known, row);
        byUnit.computeIfAbsent(type + " " + row.id(), _ -> new ArrayList<>()).add(known);
        return known;
    }

    private static void widen(FeatureStructure known, Row row) {
        int start = Math.min(row.start(), offset(known, Uima.BEGIN));
        int end = Math.max(row.end(), offset(known, Uima.END));
        known.features().put(Uima.BEGIN, new CasValue.Words(Integer.toString(start)));
        known.features().put(Uima.END, new CasValue.Words(Integer.toString(end)));
    }

    private static int offset(FeatureStructure known, String feature) {
        return known.words(feature).map(Integer::parseInt).orElse(0);
    }

    private void span(Row row, List<Column> layer, List<@Nullable String> cells, boolean leads) throws FormatException {
        String type = layer.getFirst().layer();
        int number = 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean mayTell = cell != null && layer.get(i).kind() != Column.Kind.TARGETS;
            number = mayTell ? Math.max(number, Cell.of(String.valueOf(cell)).number()) : number;
        }
        int place = byUnit.getOrDefault(type + " " + row.id(), List.of()).size();
        String key = number > 0 ? type + "[" + number : type + " " + row.id() + (leads ? "" : "#" + place);
        if (leads) {
            slots(row, layer, cells, number);
            return;
        }
        FeatureStructure span = reaching(type, key, row);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell != null && layer.get(i).kind() == Column.Kind.WORDS) {
                String feature = layer.get(i).feature();
                Cell.of(cell)
                        .words()
                        .ifPresent(words -> span.features().putIfAbsent(feature, new CasValue.Words(words)));
            }
        }
    }

    private void slots(Row row, List<Column> layer, List<@Nullable String> cells, int number) throws FormatException {
        for (int i = 0; i + 1 < cells.size(); i++) {
            String roles = cells.get(i);
            String targets = cells.get(i + 1);
            if (layer.get(i).kind() != Column.Kind.ROLES || roles == null || targets == null) {
                continue;
            }
            String feature = layer.get(i).feature();
            int cut = feature.indexOf('_');
            FeatureStructure host = find(layer.get(i).layer(), row.id(), number, row);
            if (host.features().containsKey(feature.substring(0, cut)) || targets.equals(WebAnnoTsv.NOTHING)) {
                continue;
            }
            List<String> named = Escapes.parts(roles, ';');
            List<String> led = Escapes.parts(targets, ';');
            List<Integer> links = new ArrayList<>();
            for (int j = 0; j < led.size(); j++) {
                FeatureStructure link = structure(feature.substring(cut + 1), row.place(), null);
                if (j < named.size()) {
                    Cell.of(named.get(j))
                            .words()
                            .ifPresent(role -> link.features().put(Header.ROLE, new CasValue.Words(role)));
                }
                Cell target = Cell.of(led.get(j));
                FeatureStructure there =
                        find(layer.get(i + 1).feature(), target.words().orElse(""), target.number(), row);
                link.features().put(Header.ROLE_TARGET, new CasValue.Reference(there.id()));
                links.add(link.id());
            }
            host.features().put(feature.substring(0, cut), new CasValue.References(links));
        }
    }

    private void relation(Row row, List<Column> layer, List<@Nullable String> cells) throws FormatException {
        Column last = layer.getLast();
        String told = cells.getLast();
        if (told == null) {
            throw row.place().refused("cas.tsv-stack", last.layer());
        }
        Cell source = Cell.of(told);
        String[] ends = source.id().orElse("0_0").split("_", -1);
        if (ends.length != 2) {
            throw row.place().refused("cas.tsv-end", told);
        }
        FeatureStructure from = find(last.feature(), source.words().orElse(""), number(ends[0]), row);
        FeatureStructure to = find(last.feature(), row.id(), number(ends[1]), row);
        FeatureStructure relation = structure(last.layer(), row.place(), row);
        members.add(relation.id());
        relation.features().put(Header.SOURCE, new CasValue.Reference(from.id()));
        relation.features().put(Header.TARGET, new CasValue.Reference(to.id()));
        for (int i = 0; i < cells.size() - 1; i++) {
            String cell = cells.get(i);
            String feature = layer.get(i).feature();
            if (cell != null) {
                Cell.of(cell).words().ifPresent(words -> relation.features().put(feature, new CasValue.Words(words)));
            }
        }
    }

    private static int number(String digits) {
        return digits.length() > 9 ? -1 : Integer.parseInt(digits);
    }

    /// The annotation of `type` with this number, or the first on the unit; a word where words are what is led to.
    private FeatureStructure find(String type, String unit, int number, Row from) throws FormatException {
        boolean isAny = type.equals(Uima.ANNOTATION);
        List<String> types =
                isAny ? header.columns().stream().map(Column::layer).distinct().toList() : List.of(type);
        for (String each : types) {
            FeatureStructure known = number > 0
                    ? byId.get(each + "[" + number)
                    : byUnit.getOrDefault(each + " " + unit, List.of()).stream()
                            .findFirst()
                            .orElse(null);
            if (known != null) {
                return known;
            }
        }
        boolean isColumn =
                header.columns().stream().anyMatch(column -> column.layer().equals(type));
        Row word = units.get(unit);
        if (isAny || isColumn || number > 0 || word == null) {
            throw from.place().refused("cas.tsv-nothing-there", type, unit + (number > 0 ? "[" + number + "]" : ""));
        }
        FeatureStructure made = structure(type, word.place(), word);
        byUnit.computeIfAbsent(type + " " + unit, _ -> new ArrayList<>()).add(made);
        return made;
    }

    private void chain(Row row, List<Column> layer, List<@Nullable String> cells) throws FormatException {
        String type = layer.getFirst().layer();
        Map<String, String> said = new LinkedHashMap<>();
        String link = "";
        for (int i = 0; i < cells.size(); i++) {
            String cell = String.valueOf(cells.get(i));
            String feature = layer.get(i).feature();
            int arrow = layer.get(i).kind() == Column.Kind.CHAIN_RELATION ? cell.lastIndexOf("->") : -1;
            link = arrow < 0 ? link : cell.substring(arrow + 2);
            Cell.of(arrow < 0 ? cell : cell.substring(0, arrow)).words().ifPresent(words -> said.put(feature, words));
        }
        if (!link.matches("[0-9]{1,9}-[0-9]{1,9}")) {
            throw row.place().refused("cas.tsv-chain", link);
        }
        FeatureStructure member = reaching(type, type + " chain " + link, row);
        said.forEach((feature, words) -> member.features().putIfAbsent(feature, new CasValue.Words(words)));
        String[] numbers = link.split("-", -1);
        chains.computeIfAbsent(type + " " + numbers[0], _ -> new TreeMap<>()).put(Integer.parseInt(numbers[1]), member);
    }

    private static void link(SortedMap<Integer, FeatureStructure> chain) {
        FeatureStructure before = null;
        for (FeatureStructure member : chain.values()) {
            if (before != null) {
                before.features().put(Header.NEXT, new CasValue.Reference(member.id()));
            }
            before = member;
        }
    }
}
