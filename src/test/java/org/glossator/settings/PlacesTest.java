package org.glossator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void the_project_opened_last_stands_first_and_once() {
        Places places =
                Places.NONE.opened(project("a", 0)).opened(project("b", 0)).opened(project("a", 1));
        assertThat(places.recent()).containsExactly(project("a", 1), project("b", 0));
    }

    @Test
    void progress_is_brought_up_to_date_in_its_place() {
        Places places = Places.NONE.opened(project("a", 0)).opened(project("b", 0));
        assertThat(places.updated(project("a", 2)).recent()).containsExactly(project("b", 0), project("a", 2));
        assertThat(places.updated(project("c", 2))).isEqualTo(places);
    }

    @Test
    void old_projects_are_forgotten_in_the_end() {
        Places places = Places.NONE;
        for (int i = 0; i < 40; i++) {
            places = places.opened(project("p" + i, 0));
        }
        assertThat(places.recent()).hasSize(Places.KEPT).startsWith(project("p39", 0));
        assertThat(places.without(project("p39", 0).file()).recent()).hasSize(Places.KEPT - 1);
    }

    private static RecentProject project(String name, int done) {
        return new RecentProject(Path.of(name + ".gloss"), name, Instant.EPOCH, done, 6);
    }
}
