package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Thirty patients of six psychiatrists each, table 1 of Fleiss 1971: overall κ = .430, and .248, .248, .517, .470,
/// .565 for the five diagnoses alone.
class Fleiss1971Test {

    private static final List<String> PATIENTS = List.of(
            "444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555",
            "144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112", "224444", "133555",
            "555555", "244444", "224555", "114444", "144445", "222224", "111155", "224444", "133333", "555555");

    @Test
    void thirty_patients_have_kappa_430() {
        Ratings ratings = Ratings.of(study());
        assertThat(ratings.itemsWith(6)).isEqualTo(30);
        assertThat(Tables.number(ObservedAgreement.of(ratings))).isCloseTo(.5556, within(.00005));
        assertThat(Tables.number(FleissKappa.of(ratings))).isCloseTo(.430, within(.0005));
    }

    @Test
    void each_diagnosis_has_a_kappa_of_its_own() {
        Study study = study();
        double[] published = {.248, .248, .517, .470, .565};
        IntStream.range(0, published.length).forEach(i -> {
            Ratings ratings = Ratings.of(study.oneAgainstRest(Category.of(i + 1)));
            assertThat(Tables.number(FleissKappa.of(ratings))).isCloseTo(published[i], within(.005));
        });
    }

    private static Study study() {
        StudyBuilder builder = new StudyBuilder(6);
        for (String patient : PATIENTS) {
            builder.codes(patient.chars()
                    .map(digit -> builder.code(Category.of(digit - '0')))
                    .toArray());
        }
        return builder.build();
    }
}
