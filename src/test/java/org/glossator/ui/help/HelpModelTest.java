package org.glossator.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyMap;
import org.junit.jupiter.api.Test;

class HelpModelTest {

    private final HelpModel model = new HelpModel(new HelpBook(
            HelpPages.read(Locale.ENGLISH),
            new LiveWords(new CommandRegistry(new KeyMap()), CommandCatalogue.read(), List::of)));

    @Test
    void one_goes_back_and_forward_again_until_one_goes_elsewhere() {
        model.open(Place.of("schema"));
        model.open(Place.of("schema#labels"));
        model.back();
        assertThat(model.placeProperty().get()).isEqualTo(Place.of("schema"));
        model.forward();
        assertThat(model.placeProperty().get()).isEqualTo(Place.of("schema#labels"));
        assertThat(model.canGoForwardProperty().get()).isFalse();
        model.back();
        model.open(Place.of("glossary"));
        assertThat(model.canGoForwardProperty().get()).isFalse();
        model.back();
        assertThat(model.placeProperty().get()).isEqualTo(Place.of("schema"));
    }

    @Test
    void asked_about_the_same_again_it_stays_where_one_was() {
        model.ask(Place.of("annotator"));
        model.open(Place.of("glossary"));
        model.ask(Place.of("annotator"));
        assertThat(model.placeProperty().get()).isEqualTo(Place.of("glossary"));
        model.ask(Place.of("reviewer"));
        assertThat(model.placeProperty().get()).isEqualTo(Place.of("reviewer"));
    }

    @Test
    void a_link_leads_to_a_page_or_to_a_heading_of_the_same_page() {
        assertThat(model.book().target("schema", "glossary.md#layer")).contains(Place.of("glossary#layer"));
        assertThat(model.book().target("schema", "#labels")).contains(Place.of("schema#labels"));
        assertThat(model.book().target("schema", "nowhere.md")).isEmpty();
    }
}
