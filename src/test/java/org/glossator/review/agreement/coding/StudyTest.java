package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StudyTest {

    private static final Category A = Category.of("a");
    private static final Category B = Category.of("b");

    @Test
    void categories_come_as_foreseen_and_then_by_value_and_name_whatever_came_first() {
        Study study = new StudyBuilder(2, List.of(B))
                .item(Category.of(10), Category.of(9))
                .item(Category.of("c"), A)
                .item(B, Category.of(-1))
                .build();
        assertThat(study.categories().list())
                .containsExactly(B, Category.of(-1), Category.of(9), Category.of(10), A, Category.of("c"));
        assertThat(study.category(0, 0)).contains(Category.of(10));
        assertThat(study.category(2, 0)).contains(B);
    }

    @Test
    void documents_hold_their_items_also_if_they_have_none() {
        Study study = new StudyBuilder(2)
                .item(A, null)
                .item(B, B)
                .endDocument()
                .endDocument()
                .item(null, null)
                .build();
        assertThat(study.byDocument()).extracting(Study::items).containsExactly(2, 0, 1);
        assertThat(study.document(0).category(1, 1)).contains(B);
        assertThat(study.document(0).category(0, 1)).isEmpty();
        assertThat(study.document(2).code(0, 0)).isEqualTo(Study.MISSING);
        assertThat(study.document(2).categories()).isEqualTo(study.categories());
    }

    @Test
    void a_row_that_is_too_short_or_names_no_category_is_refused() {
        StudyBuilder builder = new StudyBuilder(2);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.item(A));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.codes(0, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.codes(0, -2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Category.Valued(Double.NaN));
    }

    @Test
    void a_builder_that_goes_on_leaves_what_it_built_as_it_was() {
        StudyBuilder builder = new StudyBuilder(2).item(B, B);
        Study before = builder.build();
        Study after = builder.item(A, A).endDocument().build();
        assertThat(before.items()).isEqualTo(1);
        assertThat(before.category(0, 0)).contains(B);
        assertThat(before.categories().contains(A)).isFalse();
        assertThat(after.category(0, 0)).contains(B);
        assertThat(after.documents()).isEqualTo(1);
    }

    @Test
    void counts_over_other_categories_are_not_added() {
        Coincidences one = Coincidences.of(new StudyBuilder(2).item(A, A).build());
        Coincidences other = Coincidences.of(new StudyBuilder(2).item(B, B).build());
        assertThatIllegalArgumentException().isThrownBy(() -> one.plus(other));
    }

    @Test
    void a_category_is_called_as_one_would_write_it() {
        assertThat(Category.of(3).text()).isEqualTo("3");
        assertThat(Category.of(-0.0).text()).isEqualTo("0");
        assertThat(Category.of(.25).text()).isEqualTo("0.25");
        assertThat(Category.of(Set.of("b", "a")).text()).isEqualTo("a, b");
    }

    @Test
    void a_confusion_matrix_knows_what_only_one_saw() {
        Study study = Tables.lines("a a b . .", "a b b b .");
        ConfusionMatrix matrix = Tables.confusion(study);
        assertThat(matrix.at(A, A)).isEqualTo(1);
        assertThat(matrix.at(A, B)).isEqualTo(1);
        assertThat(matrix.at(B, A)).isZero();
        assertThat(matrix.at(matrix.nothing(), 1)).isEqualTo(1);
        assertThat(matrix.items()).isEqualTo(3);
        assertThat(matrix.onlyInOne()).isEqualTo(1);
    }

    @Test
    void a_symmetrical_matrix_counts_each_item_both_ways() {
        ConfusionMatrix matrix =
                Tables.confusion(Tables.lines("a a b .", "a b b b")).symmetrical();
        assertThat(matrix.at(A, A)).isEqualTo(2);
        assertThat(matrix.at(A, B)).isEqualTo(1);
        assertThat(matrix.at(B, A)).isEqualTo(1);
        assertThat(matrix.at(1, matrix.nothing())).isEqualTo(1);
        assertThat(matrix.at(matrix.nothing(), 1)).isEqualTo(1);
    }

    @Test
    void the_matrix_of_all_pairs_is_the_sum_of_each() {
        Study study = Tables.lines("a a b", "a b .", "b b b");
        ConfusionMatrix sum = PairMatrices.of(study).all().stream()
                .reduce(ConfusionMatrix::plus)
                .orElseThrow();
        assertThat(ConfusionMatrix.ofAllPairs(study)).isEqualTo(sum);
        assertThat(sum.items()).isEqualTo(7);
    }
}
