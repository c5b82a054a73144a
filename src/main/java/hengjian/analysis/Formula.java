package hengjian.analysis;

import hengjian.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * How a figure was computed, with the inputs as stated: 50亿元 × 84.3%.
 *
 * @param around the signs before, between and after the inputs; one more than these
 */
public record Formula(List<String> around, List<Fact> inputs) {

    public Formula {
        around = List.copyOf(around);
        inputs = List.copyOf(inputs);
        if (around.size() != inputs.size() + 1) {
            throw new IllegalArgumentException("signs and inputs take turns: " + around);
        }
    }

    public static Formula of(Fact only) {
        return new Formula(List.of("", ""), List.of(only));
    }

    public static Formula of(Fact first, String between, Fact second, String after) {
        return new Formula(List.of("", between, after), List.of(first, second));
    }

    public Formula plus(Formula other) {
        List<String> signs = new ArrayList<>(around);
        signs.add(signs.removeLast() + " ＋ " + other.around.getFirst());
        signs.addAll(other.around.subList(1, other.around.size()));
        List<Fact> all = new ArrayList<>(inputs);
        all.addAll(other.inputs);
        return new Formula(signs, all);
    }

    public String text(Wording wording) {
        StringBuilder text = new StringBuilder(around.getFirst());
        for (int i = 0; i < inputs.size(); i++) {
            Figure figure = Figure.of(inputs.get(i).quantity(), wording);
            text.append(figure.whole()).append(around.get(i + 1));
        }
        return text.toString();
    }
}
