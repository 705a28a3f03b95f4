package org.glossator.review.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Figure;

/// What Krippendorff's α_U has to know of documents: the disagreements observed in them, and the lengths of their
/// units and gaps, out of which the expected disagreement is made. Sums of documents can be added, in any order and
/// any number of times, so that a bootstrap over documents need not measure one twice.
///
/// **Formulas.** Klaus Krippendorff, On the Reliability of Unitizing Continuous Data, Sociological Methodology 25
/// (1995), 47–76, with the expected disagreement as corrected in: Content Analysis, 2nd edition (2004), 251–256, and
/// Measuring the Reliability of Qualitative Text Analysis Data, Quality & Quantity 38 (2004), 787–800. cα_U is 1 −
/// cD_o/cD_e of the units of one category, α_U is 1 − ΣcD_o/ΣcD_e. Each category is a layer of its own; units of one
/// annotator and category that overlap are joined first, see [Unevenness].
///
/// **Documents** are never strung together. Differences are observed within each; chance puts any unit of any
/// document at any place of any other unit, or into any gap where it fits, of any document. Gaps end where documents
/// end. With n documents of lengths L_d and m_d annotators, L = ΣL_d and M = Σm_d·L_d: cD_o = Σ_d(differences/(m_d −
/// 1))/(M·L), cD_e = 2·chance/(L·(M·(M − 1) − within)). For one document these are Krippendorff's formulas. Documents
/// that fewer than two annotated have nothing to compare; they are left out and counted.
///
/// **Cost** of a document with U units and m annotators: `U·(m + log U)`; of the figures: linear in the number of
/// different lengths. **Numbers** are `double`, exact while sums of squares stay below 2⁵³ (differences of up to
/// 9·10⁷ places) and to 15 digits beyond; nothing overflows.
public final class UnitizingSums {

    /// Of no document.
    public static final UnitizingSums NONE =
            new UnitizingSums(new Extent(0, 0, 0, 0), Lengths.NONE, List.of(), Unevenness.NONE);

    private final Extent extent;
    private final Lengths whole;
    private final List<CategorySums> categories;
    private final Unevenness unevenness;

    private UnitizingSums(Extent extent, Lengths whole, List<CategorySums> categories, Unevenness unevenness) {
        this.extent = extent;
        this.whole = whole;
        this.categories = categories;
        this.unevenness = unevenness;
    }

    /// How much was measured.
    ///
    /// @param length the length of all documents
    /// @param places the same, each document as many times as it has annotators
    private record Extent(long documents, long leftOut, double length, double places) {

        Extent plus(Extent other, long times) {
            return new Extent(
                    documents + times * other.documents,
                    leftOut + times * other.leftOut,
                    length + times * other.length,
                    places + times * other.places);
        }
    }

    /// Those of one document.
    public static UnitizingSums of(Continuum continuum) {
        int annotators = continuum.annotators();
        int length = continuum.length();
        if (annotators < 2) {
            return new UnitizingSums(new Extent(0, 1, 0, 0), Lengths.NONE, List.of(), Unevenness.NONE);
        }
        Layering layering = new Layering(continuum);
        List<CategorySums> categories = new ArrayList<>();
        for (int category = 0; category < layering.categories(); category++) {
            categories.add(CategorySums.of(layering, category, annotators, length));
        }
        return new UnitizingSums(
                new Extent(1, 0, length, (double) length * annotators),
                Lengths.of(length, annotators),
                categories,
                layering.unevenness());
    }

    public UnitizingSums plus(UnitizingSums other) {
        return sum(List.of(this, other), new int[] {1, 1});
    }

    /// Those of all of `documents`, each once.
    public static UnitizingSums sum(List<UnitizingSums> documents) {
        return sum(
                documents, IntStream.generate(() -> 1).limit(documents.size()).toArray());
    }

    /// Those of `documents`, each as many times as the number at its place in `times` says; what a bootstrap draws.
    public static UnitizingSums sum(List<UnitizingSums> documents, int[] times) {
        Extent extent = NONE.extent;
        Unevenness unevenness = Unevenness.NONE;
        int most = 0;
        for (int i = 0; i < times.length; i++) {
            UnitizingSums each = documents.get(i);
            extent = extent.plus(each.extent, times[i]);
            unevenness = unevenness.plus(each.unevenness, times[i]);
            most = Math.max(most, each.categories.size());
        }
        return new UnitizingSums(
                extent,
                Lengths.sum(documents.stream().map(each -> each.whole).toList(), times),
                IntStream.range(0, most)
                        .mapToObj(category -> sum(documents, times, category))
                        .toList(),
                unevenness);
    }

    private static CategorySums sum(List<UnitizingSums> documents, int[] times, int category) {
        return CategorySums.sum(
                documents.stream().map(each -> each.category(category)).toList(), times);
    }

    private CategorySums category(int category) {
        return category < categories.size() ? categories.get(category) : CategorySums.NONE;
    }

    /// How far annotators agree, with a figure for each category from 0 to the highest in use.
    public AlphaU alpha() {
        List<AlphaU.Category> figures = categories.stream().map(this::figures).toList();
        double observed =
                figures.stream().mapToDouble(AlphaU.Category::observed).sum();
        double expected =
                figures.stream().mapToDouble(AlphaU.Category::expected).sum();
        boolean marked = figures.stream().anyMatch(each -> each.units() > 0);
        Figure alpha = marked
                ? figure(observed, expected)
                : Figure.undefined(
                        Message.of(extent.documents == 0 ? "unitizing.fewer-than-two" : "unitizing.nothing-marked"));
        return new AlphaU(alpha, figures, extent.documents, extent.leftOut, unevenness);
    }

    private AlphaU.Category figures(CategorySums sums) {
        long units = sums.units().total();
        if (units == 0) {
            return new AlphaU.Category(Figure.undefined(Message.of("unitizing.category-not-marked")), 0, 0, 0);
        }
        double observed = sums.differences() / (extent.places * extent.length);
        double pairs = extent.length * (extent.places * (extent.places - 1) - sums.within());
        double expected = 2 * sums.chance(whole) / pairs;
        return new AlphaU.Category(figure(observed, expected), observed, expected, units);
    }

    private static Figure figure(double observed, double expected) {
        return expected > 0
                ? Figure.of(1 - observed / expected)
                : Figure.undefined(Message.of("unitizing.nothing-by-chance"));
    }
}
