package org.glossator.ui.annotate.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import org.glossator.message.Message;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.glossator.ui.annotate.model.Notice;
import org.junit.jupiter.api.Test;

class NoticeLabelTest {

    @Test
    void whoever_hears_the_screen_is_told_the_whole_notice_when_it_comes_and_when_it_goes() {
        NoticeLabel label = FxKit.call(() -> new NoticeLabel("notice"));
        List<String> told = new ArrayList<>();
        Message message = Message.of("annotate.no-mark", "Tab");
        try (FxWindow _ = FxKit.show(() -> new HBox(label), 60, 40)) {
            FxKit.run(() -> {
                label.accessibleTextProperty().subscribe((_, now) -> told.add(now));
                label.say(new Notice(message, Notice.Tone.REFUSAL));
            });
            FxKit.pulse();

            assertThat(FxKit.<Object>call(() -> label.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                    .isEqualTo(message.sentence());
            assertThat(label.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
            FxKit.run(() -> label.say(null));
            assertThat(told).containsExactly(message.sentence(), "");
        }
    }
}
