package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void plain_names_stay_as_they_are() {
        assertThat(FileNames.safe("Statement 12 – Sochi (2018)")).isEqualTo("Statement 12 – Sochi (2018)");
        assertThat(FileNames.safe("بیانیه")).isEqualTo("بیانیه");
    }

    @Test
    void no_name_leads_out_of_its_folder_or_means_something_to_a_system() {
        assertThat(FileNames.safe("../../etc/passwd")).isEqualTo("_.._.._etc_passwd");
        assertThat(FileNames.safe("C:\\temp")).isEqualTo("C__temp");
        assertThat(FileNames.safe("..")).isEqualTo("_");
        assertThat(FileNames.safe("-rf")).isEqualTo("_-rf");
        assertThat(FileNames.safe("nul.txt")).isEqualTo("_nul.txt");
        assertThat(FileNames.safe("COM1")).isEqualTo("_COM1");
        assertThat(FileNames.safe("name. . ")).isEqualTo("name");
        assertThat(FileNames.safe("exe\u202Etxt")).isEqualTo("exe_txt");
    }

    @Test
    void names_that_some_systems_take_for_the_same_get_numbers() {
        FileNames names = new FileNames();
        assertThat(names.next("a")).isEqualTo("a");
        assertThat(names.next("A")).isEqualTo("A-2");
        assertThat(names.next("a-2")).isEqualTo("a-2-2");
        assertThat(names.next("é")).isEqualTo("é");
        assertThat(names.next("e\u0301")).isEqualTo("e\u0301-2");
    }

    @Test
    void every_name_is_safe_and_another() {
        Property.check(200, random -> {
            FileNames names = new FileNames();
            Set<String> given = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                String name = names.next(RandomTexts.upTo(random.nextInt(3) == 0 ? 300 : 3, random));
                assertThat(Path.of("folder").resolve(name + ".txt").normalize().getParent())
                        .isEqualTo(Path.of("folder"));
                assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
                assertThat(given.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            }
        });
    }
}
