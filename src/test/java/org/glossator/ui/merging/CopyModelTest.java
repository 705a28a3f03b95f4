package org.glossator.ui.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.project.Annotator;
import org.glossator.project.edit.AssignDocuments;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.Workplace;
import org.glossator.workflow.CopyOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyModelTest {

    @TempDir
    private Path folder;

    private Workplace workplace;

    @BeforeEach
    void begin() {
        workplace = Workplace.in(folder, "Iran", "Turkey", "Russia");
        workplace.addForeign("statement", Workplace.ASTANA, "mina", "Iran", "Actor");
    }

    @AfterEach
    void end() {
        workplace.close();
    }

    @Test
    void somebody_new_and_somebody_known_get_all_documents_and_no_marks_but_their_own() {
        CopyModel model = model();
        assertThat(model.names()).containsExactly("mina");

        model.nameProperty().set(" Omid ");
        assertThat(model.order()).contains(own("Omid", 1, 2, 3, 4));
        assertThat(meaning(model)).startsWith("4 documents for Omid, who has not annotated here yet.");
        model.nameProperty().set("MINA");
        assertThat(model.order()).contains(own("mina", 1, 2, 3, 4));
        assertThat(meaning(model)).startsWith("4 documents for mina, with their own marks.");
    }

    @Test
    void without_a_name_there_is_no_copy_but_of_the_whole() {
        CopyModel model = model();
        assertThat(model.order()).isEmpty();
        assertThat(meaning(model)).isEqualTo("Write for whom the copy is.");

        model.scopeProperty().set(CopyScope.WHOLE);

        assertThat(model.order()).contains(new CopyOrder.Whole());
        assertThat(model.suggestedFile()).isEqualTo("Syria statements – copy");
    }

    @Test
    void the_name_of_a_layer_that_is_no_annotators_is_not_taken() {
        workplace.apply(new AssignDocuments(
                Layer.of("gold", Layer.Kind.GOLD), List.of(workplace.document(1)), Assignment.OPEN));
        CopyModel model = model();

        model.nameProperty().set("gold");

        assertThat(model.order()).isEmpty();
        assertThat(meaning(model)).contains("“gold” belongs to no annotator");
    }

    @Test
    void what_is_assigned_is_what_was_given_to_that_annotator_blind_or_not() {
        Layer mina = workplace.project().state().layerNamed("mina").orElseThrow();
        workplace.apply(new AssignDocuments(mina, List.of(workplace.document(3)), Assignment.OPEN));
        workplace.apply(new AssignDocuments(mina, List.of(workplace.document(1)), Assignment.BLIND));
        CopyModel model = model();
        model.scopeProperty().set(CopyScope.ASSIGNED);

        model.nameProperty().set("mina");
        assertThat(model.order()).contains(own("mina", 1, 3));
        assertThat(model.count(CopyScope.ASSIGNED)).isEqualTo(2);
        model.nameProperty().set("Omid");
        assertThat(model.order()).isEmpty();
        assertThat(meaning(model)).isEqualTo("No document is assigned to Omid.");
    }

    @Test
    void documents_are_picked_one_by_one_or_as_they_are_sifted_and_stay_picked_while_others_are_shown() {
        CopyModel model = model();
        model.nameProperty().set("mina");
        model.scopeProperty().set(CopyScope.CHOSEN);
        assertThat(meaning(model)).isEqualTo("Pick the documents for mina.");

        model.choose(model.shown().get(1), true);
        model.filterProperty().set("STATE");
        assertThat(model.shown()).extracting(DocumentHead::name).containsExactly("statement");
        model.chooseShown(true);
        assertThat(model.order()).contains(own("mina", 2, 4));
        model.filterProperty().set("");
        model.chooseShown(false);

        assertThat(model.order()).isEmpty();
    }

    @Test
    void the_suggested_name_can_be_a_files() {
        CopyModel model = model();
        model.nameProperty().set("a/b: \"c\"");
        assertThat(model.suggestedFile()).isEqualTo("Syria statements – a_b_ _c_");
    }

    private CopyModel model() {
        return new CopyModel(workplace.project().state(), new Annotator("annotator-a"));
    }

    private CopyOrder own(String annotator, int... documents) {
        List<DocumentId> ids =
                Arrays.stream(documents).mapToObj(workplace::document).toList();
        return new CopyOrder.Own(new Annotator(annotator), ids);
    }

    private static String meaning(CopyModel model) {
        return model.prospectProperty().get().meaning().sentence();
    }
}
