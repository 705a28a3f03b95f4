package org.glossator.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.glossator.review.agreement.unitizing.Continuum;
import org.glossator.review.agreement.unitizing.Gamma;
import org.glossator.review.agreement.unitizing.GammaSettings;
import org.glossator.review.agreement.unitizing.UnitizingSums;
import org.glossator.task.Progress;

/// What α_U costs over 10 000 and 100 000 units of two and five annotators, beside DKPro Statistics at 10 000, and γ
/// over 1 000 units of two, three and five. Annotators find mostly the same units of four categories, a little apart,
/// on one document that is either half covered with them or full of them.
final class UnitizingBench {

    private static final int ROUNDS = 15;
    private static final int CATEGORIES = 4;

    private record Unit(int annotator, int start, int end, int category) {}

    private record Study(int length, int annotators, List<Unit> units) {

        Continuum continuum() {
            Continuum.Builder builder = Continuum.of(length, annotators);
            units.forEach(unit -> builder.unit(unit.annotator, unit.start, unit.end, unit.category));
            return builder.build();
        }

        UnitizingAnnotationStudy dkpro() {
            UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(annotators, 0L, length);
            units.forEach(unit -> study.addUnit(
                    unit.start, unit.end - unit.start, unit.annotator, (Object) Integer.valueOf(unit.category)));
            return study;
        }
    }

    private UnitizingBench() {}

    public static void main(String[] arguments) {
        alpha(10_000, 2, true);
        alpha(10_000, 5, false);
        alpha(100_000, 2, false);
        alpha(100_000, 5, false);
        for (int annotators : new int[] {2, 3, 5}) {
            gamma(study(1_000, annotators, 40));
        }
    }

    private static void alpha(int units, int annotators, boolean beside) {
        Study study = study(units, annotators, 40);
        Continuum continuum = study.continuum();
        String what = "α_U of %d units of %d annotators".formatted(study.units.size(), annotators);
        print(what, times(ROUNDS, () -> UnitizingSums.of(continuum).alpha()));
        print(
                what + ", continuum and all",
                times(ROUNDS, () -> UnitizingSums.of(study.continuum()).alpha()));
        System.out.println("  " + UnitizingSums.of(continuum).alpha().alpha());
        if (beside) {
            UnitizingAnnotationStudy other = study.dkpro();
            print(
                    "  DKPro Statistics",
                    times(3, () -> new KrippendorffAlphaUnitizingAgreement(other).calculateAgreement()));
            System.out.println("  " + new KrippendorffAlphaUnitizingAgreement(other).calculateAgreement());
        }
    }

    private static void gamma(Study study) {
        Continuum continuum = study.continuum();
        Supplier<Gamma> work = () -> Gamma.of(List.of(continuum), GammaSettings.USUAL, Progress.UNWATCHED);
        print("γ of %d units of %d annotators".formatted(study.units.size(), study.annotators), times(3, work));
        System.out.println("  " + work.get());
    }

    /// Units of about 10 to 30 places, one about every `step` places.
    private static Study study(int units, int annotators, int step) {
        Random random = new Random(1);
        List<Unit> made = new ArrayList<>();
        int[] ends = new int[annotators];
        int start = 0;
        while (made.size() < units) {
            int category = random.nextInt(CATEGORIES);
            int length = step / 4 + random.nextInt(step / 2);
            for (int annotator = 0; annotator < annotators; annotator++) {
                int from = Math.max(ends[annotator], start + random.nextInt(1 + step / 10));
                int to = Math.max(from + 1, start + length + random.nextInt(1 + step / 10));
                if (random.nextInt(10) > 0) {
                    made.add(new Unit(
                            annotator, from, to, random.nextInt(8) == 0 ? (category + 1) % CATEGORIES : category));
                    ends[annotator] = to;
                }
            }
            start += step / 2 + random.nextInt(step);
        }
        return new Study(start + 2 * step, annotators, made);
    }

    private static double[] times(int rounds, Supplier<?> work) {
        for (int i = 0; i < rounds; i++) {
            work.get();
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long begun = System.nanoTime();
            work.get();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf("%s: median %.1f ms, worst %.1f%n", what, times[times.length / 2], times[times.length - 1]);
    }
}
