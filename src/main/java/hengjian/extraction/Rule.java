package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Measure;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One way of reading a figure.
 *
 * @param name shown beside every fact it reads
 * @param example a sentence it reads
 * @param kinds of the figures it reads
 * @param applies whether it reads this clause; the first rule that does wins
 */
record Rule(String name, String example, Measure measure, Set<Kind> kinds, Predicate<Clause> applies) {

    Rule(String name, String example, Measure measure, Kind kind, Predicate<Clause> applies) {
        this(name, example, measure, EnumSet.of(kind), applies);
    }
}
