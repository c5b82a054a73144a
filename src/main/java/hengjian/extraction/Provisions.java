package hengjian.extraction;

import hengjian.document.Span;
import java.util.List;

/**
 * Tells sentences that lay down what shall hold from those that tell what is: 对新认定的高新技术企业给予20万元奖励, 研发投入占比不得低于3%.
 * Their figures are standards and sums for anyone who meets them, no statistics.
 */
final class Provisions {

    private static final String MARKS = " \t【[(:";

    private final char[] text;
    private final WordList grants;
    private final WordList norms;
    private final WordList granted;
    private final WordList rules;
    private boolean article;

    /** @param text the folded text */
    Provisions(char[] text, Vocabulary vocabulary) {
        this.text = text;
        this.grants = vocabulary.list(Role.GRANT);
        this.norms = vocabulary.list(Role.GRANT_NORM);
        this.granted = vocabulary.list(Role.GRANTED);
        this.rules = vocabulary.list(Role.RULE);
    }

    /** 第三条　新认定的…, and the items below it: what follows an article need not be one. */
    void paragraph(int start) {
        article = isArticle(start) || article && isItem(start);
    }

    /** Whether the figures of a sentence are those of a rule. */
    boolean holds(Span sentence, List<Mention> mentions) {
        return article || isGrant(sentence) && !namesWhen(mentions) || isRule(sentence);
    }

    private boolean isArticle(int start) {
        int at = start + 1;
        while (at < text.length && Numerals.is(text[at])) {
            at++;
        }
        return text[start] == '第'
                && at > start + 1
                && at + 1 < text.length
                && text[at] == '条'
                && MARKS.indexOf(text[at + 1]) >= 0;
    }

    /** （一）, 2. and 3、, but not 2.5亿元. */
    private boolean isItem(int start) {
        if (text[start] == '(') {
            return true;
        }
        int at = Letters.digitsEnd(text, start, text.length, Integer.MAX_VALUE);
        return at > start
                && at + 1 < text.length
                && (text[at] == '、' || text[at] == '.')
                && !Letters.isDigit(text[at + 1]);
    }

    private boolean isGrant(Span sentence) {
        return says(grants, sentence) && says(norms, sentence) && !says(granted, sentence);
    }

    /** 均可申报, 不得低于. */
    private boolean isRule(Span sentence) {
        return says(rules, sentence);
    }

    private boolean says(WordList words, Span sentence) {
        return words.isIn(text, sentence.start(), sentence.end());
    }

    /** What was given in a year is a figure of that year. */
    private static boolean namesWhen(List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention instanceof Mention.Time time && time.period() != null);
    }
}
