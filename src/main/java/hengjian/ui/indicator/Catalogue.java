package hengjian.ui.indicator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import hengjian.indicator.Growth;
import hengjian.indicator.Indicator;
import hengjian.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All indicators, by group; those that no text held speaks of are pale. */
class Catalogue extends Div {

    private static final long serialVersionUID = 1L;

    private final Set<String> stated;
    private final Div groups = new Div();

    Catalogue(Set<String> stated) {
        this.stated = Set.copyOf(stated);
        TextField search = new TextField();
        search.addClassName("hj-catalogue-search");
        search.setPlaceholder(Words.of("compare.indicators.hint"));
        search.setAriaLabel(Words.of("facts.text"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> fill(event.getValue()));
        Paragraph sub =
                new Paragraph(Words.of("indicator.held", Words.catalogue().all().size(), stated.size()));
        sub.addClassName("hj-sub");
        Div head = new Div(new Div(new H1(Words.of("indicator.title")), sub), search);
        head.addClassName("hj-head");
        groups.addClassName("hj-catalogue");
        add(head, groups);
        fill("");
    }

    private void fill(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Map<String, List<Indicator>> found = Words.catalogue().all().stream()
                .filter(indicator -> names(indicator)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .collect(Collectors.groupingBy(Indicator::group, LinkedHashMap::new, Collectors.toList()));
        groups.removeAll();
        found.forEach((group, indicators) -> groups.add(group(group, indicators)));
        if (found.isEmpty()) {
            groups.add(new Paragraph(Words.of("indicator.nothing")));
        }
    }

    private Div group(String group, List<Indicator> indicators) {
        UnorderedList list = new UnorderedList();
        indicators.stream().map(this::item).forEach(list::add);
        Div card = new Div(new H2(Words.group(group)), list);
        card.addClassName("hj-card");
        return card;
    }

    private ListItem item(Indicator indicator) {
        Anchor name = new Anchor(IndicatorView.ROUTE + "/" + indicator.code(), Words.indicator(indicator.code()));
        Span code = new Span(indicator.code());
        code.addClassName("hj-code");
        ListItem item = new ListItem(name, code);
        if (indicator.growth() == Growth.REAL) {
            Span real = new Span(Words.of("compare.real"));
            real.addClassNames("hj-tag", "hj-real");
            item.add(real);
        }
        item.setClassName("hj-unstated", !stated.contains(indicator.code()));
        return item;
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.code(), indicator.zh(), indicator.en()), indicator.aliases().stream());
    }
}
