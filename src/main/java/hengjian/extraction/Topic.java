package hengjian.extraction;

import hengjian.document.Span;
import hengjian.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** What a figure is about: an indicator or, failing that, words; possibly restricted to a part. */
record Topic(
        Span span, @Nullable Indicator indicator, @Nullable String breakdown) {

    boolean is(String... codes) {
        return indicator != null && java.util.Arrays.asList(codes).contains(indicator.code());
    }

    boolean startsWith(String prefix) {
        return indicator != null && indicator.code().startsWith(prefix);
    }

    Topic of(@Nullable String part) {
        return new Topic(span, indicator, part);
    }

    Topic as(@Nullable Indicator other) {
        return new Topic(span, other, breakdown);
    }
}
