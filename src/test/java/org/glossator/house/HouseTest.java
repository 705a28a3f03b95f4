package org.glossator.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HouseTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.glossator");

    private final Rooms rooms = Rooms.inReadme();

    HouseTest() throws IOException {}

    @Test
    void the_table_in_the_readme_names_every_room_and_no_other() {
        var built = OURS.stream().map(type -> Rooms.of(type.getPackageName())).collect(Collectors.toSet());
        assertThat(rooms.floors().keySet()).containsExactlyInAnyOrderElementsOf(built);
    }

    @Test
    void a_package_uses_only_packages_on_lower_floors() {
        List<String> upward = OURS.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith("org.glossator."))
                .filter(use -> !rooms.allow(
                        use.getOriginClass().getPackageName(),
                        use.getTargetClass().getPackageName()))
                .map(Dependency::getDescription)
                .distinct()
                .toList();
        assertThat(upward).isEmpty();
    }

    @Test
    void packages_form_no_circle_sub_packages_included() {
        slices().matching("org.glossator.(**)").should().beFreeOfCycles().check(OURS);
    }

    /// What several formats share is no format itself: JSON, charsets, drawing the text out of documents.
    @Test
    void formats_are_strangers_to_each_other() {
        slices().matching("org.glossator.format.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAnyPackage(
                                "org.glossator.format.json",
                                "org.glossator.format.charset",
                                "org.glossator.format.document"))
                .check(OURS);
    }

    @Test
    void only_the_wiring_knows_the_store() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.glossator.store..", "org.glossator.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.glossator.store..")
                .because("window and command line reach project files through the port in project")
                .check(OURS);
    }

    @Test
    void javafx_stays_in_the_window() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.glossator.ui..", "org.glossator.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp..")
                .because("the core and the command line run without a toolkit")
                .check(OURS);
    }
}
