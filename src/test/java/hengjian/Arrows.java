package hengjian;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which package of a base package may use which: each those of the rows below its own, none beside it. */
record Arrows(String base) {

    private static final List<List<String>> ROWS = List.of(
            List.of("document", "indicator"),
            List.of("fact"),
            List.of("extraction", "analysis"),
            List.of("store"),
            List.of("export", "ingest", "account"),
            List.of("ui", "api", "cli"));

    /** Rows whose packages know only the JDK, JSpecify and one another. */
    private static final int PURE_ROWS = 3;

    Stream<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(nothingUsesTheRoot());
        for (int row = 0; row < ROWS.size(); row++) {
            for (String name : ROWS.get(row)) {
                rules.add(row < PURE_ROWS ? pure(row, name) : downwards(row, name));
            }
        }
        return rules.stream().map(rule -> rule.allowEmptyShould(true));
    }

    private ArchRule nothingUsesTheRoot() {
        return noClasses()
                .that(resideInAPackage(base + "..").and(not(resideInAPackage(base))))
                .should()
                .dependOnClassesThat(resideInAPackage(base));
    }

    private ArchRule pure(int row, String name) {
        String[] usable = Stream.concat(Stream.of("java..", "org.jspecify.."), usable(row, name))
                .toArray(String[]::new);
        return classes()
                .that(resideInAPackage(tree(name)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(usable));
    }

    private ArchRule downwards(int row, String name) {
        String[] usable = usable(row, name).toArray(String[]::new);
        return classes()
                .that(resideInAPackage(tree(name)))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(base + "..")).or(resideInAnyPackage(usable)));
    }

    private Stream<String> usable(int row, String name) {
        return Stream.concat(
                Stream.of(tree(name)),
                ROWS.subList(0, row).stream().flatMap(List::stream).map(this::tree));
    }

    private String tree(String name) {
        return base + "." + name + "..";
    }
}
