package org.glossator.review.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;

/// α_U by its definition and nothing else: every pair of units is looked at, and chance puts every unit at every
/// place.
final class LiteralAlpha {

    private final List<Continuum> documents;
    private final int category;

    LiteralAlpha(List<Continuum> documents, int category) {
        this.documents = documents;
        this.category = category;
    }

    double observed() {
        double sum = 0;
        for (Continuum document : documents) {
            double differences = 0;
            for (int one = 0; one < document.annotators(); one++) {
                for (int other = 0; other < document.annotators(); other++) {
                    differences += one == other ? 0 : differences(units(document, one), units(document, other));
                }
            }
            sum += differences / (document.annotators() - 1);
        }
        return sum / (places() * length());
    }

    private static double differences(List<int[]> units, List<int[]> others) {
        double sum = 0;
        for (int[] unit : units) {
            for (int[] other : others) {
                sum += meet(unit, other) ? Math.pow(unit[0] - other[0], 2) + Math.pow(unit[1] - other[1], 2) : 0;
            }
        }
        return sum + alone(units, others) + alone(others, units);
    }

    /// The squared lengths of those of `units` that lie in gaps of `others`.
    private static double alone(List<int[]> units, List<int[]> others) {
        return units.stream()
                .filter(unit -> others.stream().noneMatch(other -> meet(unit, other)))
                .mapToDouble(unit -> Math.pow(unit[1] - unit[0], 2))
                .sum();
    }

    private static boolean meet(int[] one, int[] other) {
        return one[0] < other[1] && other[0] < one[1];
    }

    double expected() {
        List<Integer> units = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (Continuum document : documents) {
            for (int annotator = 0; annotator < document.annotators(); annotator++) {
                int end = 0;
                for (int[] unit : units(document, annotator)) {
                    units.add(unit[1] - unit[0]);
                    gaps.add(unit[0] - end);
                    end = unit[1];
                }
                gaps.add(document.length() - end);
            }
        }
        double sum = 0;
        double within = 0;
        for (int one = 0; one < units.size(); one++) {
            int length = units.get(one);
            within += (double) length * (length - 1);
            for (int other = 0; other < units.size(); other++) {
                sum += one == other ? 0 : everywhere(length, units.get(other));
            }
            for (int gap : gaps) {
                for (int place = 0; place + length <= gap; place++) {
                    sum += 2.0 * length * length;
                }
            }
        }
        return sum / (length() * (places() * (places() - 1) - within));
    }

    /// The squared differences of two units wherever they share a place.
    private static double everywhere(int one, int other) {
        double sum = 0;
        for (int shift = 1 - other; shift < one; shift++) {
            sum += Math.pow(shift, 2) + Math.pow(shift + other - one, 2);
        }
        return sum;
    }

    private double length() {
        return documents.stream().mapToDouble(Continuum::length).sum();
    }

    private double places() {
        return documents.stream()
                .mapToDouble(document -> (double) document.length() * document.annotators())
                .sum();
    }

    private List<int[]> units(Continuum document, int annotator) {
        return RandomContinua.units(document).stream()
                .filter(unit -> unit.annotator() == annotator && unit.category() == category)
                .map(unit -> new int[] {unit.start(), unit.end()})
                .toList();
    }
}
