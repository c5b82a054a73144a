package hengjian;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house plan: arrows between packages, purity, no cycles, null safety; and that the plan notices a breach. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hengjian");

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("wrong");

    @Test
    void packagesUseOnlyWhatStandsToTheirRight() {
        new Arrows("hengjian").rules().forEach(rule -> rule.check(OURS));
    }

    @Test
    void packagesFormNoCycle() {
        noCycle("hengjian").check(OURS);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(OURS.getPackage("hengjian").getSubpackagesInTree().stream()
                        .filter(of -> !of.getClasses().isEmpty())
                        .filter(of -> !of.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .isEmpty();
    }

    @Test
    void noticesAnArrowThatPointsUpwards() {
        assertThat(breaches()).anyMatch(line -> line.contains("wrong.document.UsesFact"));
    }

    @Test
    void noticesALibraryInAPurePackage() {
        assertThat(breaches()).anyMatch(line -> line.contains("wrong.fact.UsesSpring"));
    }

    @Test
    void noticesAUseOfTheRoot() {
        assertThat(breaches()).anyMatch(line -> line.contains("wrong.store.UsesRoot"));
    }

    @Test
    void letsAViewUseTheStoreAndLibraries() {
        assertThat(breaches()).noneMatch(line -> line.contains("wrong.ui.UsesStore"));
    }

    @Test
    void noticesACycle() {
        assertThat(noCycle("wrong").evaluate(WRONG).hasViolation()).isTrue();
    }

    private static ArchRule noCycle(String base) {
        return slices().matching(base + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static List<String> breaches() {
        return new Arrows("wrong")
                .rules()
                .flatMap(rule -> rule.evaluate(WRONG).getFailureReport().getDetails().stream())
                .toList();
    }
}
