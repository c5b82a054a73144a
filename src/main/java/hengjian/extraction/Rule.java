package hengjian.extraction;

import hengjian.fact.Measure;
import java.util.function.Predicate;

/**
 * One way of reading a figure.
 *
 * @param name shown beside every fact it reads
 * @param example a sentence it reads
 * @param applies whether it reads this clause; the first rule that does wins
 */
record Rule(String name, String example, Measure measure, Predicate<Clause> applies) {}
