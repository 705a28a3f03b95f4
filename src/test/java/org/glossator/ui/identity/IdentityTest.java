package org.glossator.ui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.glossator.annotation.Layer;
import org.glossator.project.Project;
import org.glossator.settings.SettingsFile;
import org.glossator.settings.Visit;
import org.glossator.ui.Preferences;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {

    @TempDir
    private Path folder;

    @Test
    void nobody_is_asked_where_nobody_else_has_annotated() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            assertThat(identity(workplace, "tom").isUnclear(Visit.NONE)).isFalse();
            workplace.addForeign("2", Workplace.ASTANA, "tom", "Iran", "Actor");
            assertThat(identity(workplace, "tom").isUnclear(Visit.NONE)).isFalse();
        }
    }

    @Test
    void it_is_asked_where_others_have_annotated_until_it_was_said() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            workplace.addForeign("2", Workplace.ASTANA, "ann", "Iran", "Actor");
            assertThat(identity(workplace, "tom").isUnclear(Visit.NONE)).isTrue();
            workplace.addForeign("3", Workplace.ASTANA, "tom", "Iran", "Actor");
            assertThat(identity(workplace, "tom").isUnclear(Visit.NONE.blind(true)))
                    .isTrue();
            assertThat(identity(workplace, "tom").isUnclear(Visit.NONE.as("tom")))
                    .isFalse();
        }
    }

    @Test
    void annotators_are_offered_with_what_they_have_marked_and_other_layers_are_not() {
        try (Workplace workplace = Workplace.sample(folder)) {
            Identity identity = identity(workplace, "tom");
            assertThat(identity.annotators()).extracting(Layer::name).containsExactly("annotator-a", "annotator-b");
            assertThat(identity.annotators()).allMatch(layer -> identity.marks(layer) > 0);
        }
    }

    @Test
    void a_name_means_a_layer_that_is_there_or_a_new_one() {
        try (Workplace workplace = Workplace.sample(folder)) {
            Identity identity = identity(workplace, "tom");
            assertThat(identity.answer("annotator-b")).isEqualTo(new Answer.Known("annotator-b"));
            assertThat(identity.answer("  Annotator-B ")).isEqualTo(new Answer.Known("annotator-b"));
            assertThat(identity.answer(" سارا ")).isEqualTo(new Answer.New("سارا"));
            assertThat(identity.answer("Gold")).isEqualTo(new Answer.Taken("gold"));
            assertThat(identity.answer("Gold").name()).isEmpty();
            assertThat(identity.answer("  ")).isEqualTo(new Answer.Missing());
        }
    }

    @Test
    void a_chosen_name_is_kept_for_its_project_only() {
        try (Workplace workplace = Workplace.sample(folder);
                SettingsFile file = SettingsFile.in(folder.resolve("settings"))) {
            Preferences preferences = new Preferences(file);
            preferences.update(settings -> settings.withAnnotator("tom"));
            ChosenNames names = new ChosenNames(preferences);
            Project project = workplace.project();
            assertThat(names.isUnclear(project)).isTrue();
            assertThat(names.asOfNow().apply(project.replica()).name()).isEqualTo("tom");

            names.choose(project, "annotator-b");
            assertThat(names.isUnclear(project)).isFalse();
            assertThat(names.asOfNow().apply(project.replica()).name()).isEqualTo("annotator-b");
            try (Workplace other = Workplace.in(folder, Workplace.ASTANA)) {
                assertThat(names.asOfNow().apply(other.project().replica()).name())
                        .isEqualTo("tom");
            }
        }
    }

    private static Identity identity(Workplace workplace, String name) {
        return new Identity(workplace.project().state(), name);
    }
}
