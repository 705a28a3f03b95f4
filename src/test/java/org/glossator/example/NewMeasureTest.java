package org.glossator.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.ConfusionMatrix;
import org.glossator.review.agreement.coding.Study;
import org.glossator.review.agreement.coding.StudyBuilder;
import org.glossator.review.agreement.figure.Figure;
import org.junit.jupiter.api.Test;

/// A new measure is a function from counts that add up over documents to a figure, with its paper, what an item is,
/// and when it is not defined.
class NewMeasureTest {

    /// Bennett, Alpert and Goldstein’s S: agreement beyond what annotators would reach who chose among all
    /// categories with the same chance, `(A − 1/q) / (1 − 1/q)` for `q` categories. An item is whatever both gave a
    /// category. Not defined with a single category.
    ///
    /// Source: E. M. Bennett, R. Alpert and A. C. Goldstein, Communications through limited-response questioning,
    /// Public Opinion Quarterly 18 (1954) 303–308.
    static Figure s(ConfusionMatrix matrix) {
        int categories = matrix.categories().size();
        if (matrix.items() == 0 || categories < 2) {
            return Figure.undefined(Message.of("measure.no-pairs"));
        }
        long agreed = 0;
        for (int category = 0; category < categories; category++) {
            agreed += matrix.at(category, category);
        }
        double observed = (double) agreed / matrix.items();
        double chance = 1.0 / categories;
        return Figure.of((observed - chance) / (1 - chance));
    }

    private static final Category YES = new Category.Named("yes");
    private static final Category NO = new Category.Named("no");

    @Test
    void of_two_categories_and_three_items_in_four_agreed_s_is_a_half() {
        StudyBuilder study = new StudyBuilder(2);
        study.item(YES, YES).item(NO, NO).item(YES, NO).item(NO, NO);
        Figure figure = s(ConfusionMatrix.between(study.build(), 0, 1));
        assertThat(figure.number().orElseThrow()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void counts_of_documents_are_added_before_the_figure_is_worked_out() {
        ConfusionMatrix one = ConfusionMatrix.between(study(YES, YES), 0, 1);
        ConfusionMatrix other = ConfusionMatrix.between(study(YES, NO), 0, 1);
        assertThat(s(one.plus(other)).number().orElseThrow()).isCloseTo(0, within(1e-12));
    }

    @Test
    void where_there_is_nothing_to_choose_there_is_no_figure() {
        StudyBuilder study = new StudyBuilder(2);
        study.item(YES, YES);
        assertThat(s(ConfusionMatrix.between(study.build(), 0, 1))).isInstanceOf(Figure.Undefined.class);
    }

    private static Study study(Category first, Category second) {
        return new StudyBuilder(2, List.of(YES, NO)).item(first, second).build();
    }
}
