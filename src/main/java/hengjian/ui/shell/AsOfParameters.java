package hengjian.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import hengjian.store.AsOf;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The time of an address: asOf=2022-08-05, recordedAsOf=2026-11-25, the same for every view. */
public final class AsOfParameters {

    private AsOfParameters() {}

    /** What cannot be read asks for nothing. */
    public static AsOf of(QueryParameters parameters) {
        try {
            return AsOf.parse(
                    parameters.getSingleParameter(AsOf.PUBLISHED).orElse(null),
                    parameters.getSingleParameter(AsOf.RECORDED).orElse(null));
        } catch (IllegalArgumentException e) {
            return AsOf.NOW;
        }
    }

    /** To be put among an address's other parameters; empty for now. */
    public static Map<String, String> of(AsOf asOf) {
        Map<String, String> parameters = new LinkedHashMap<>();
        LocalDate published = asOf.published();
        String recorded = asOf.recordedText();
        if (published != null) {
            parameters.put(AsOf.PUBLISHED, published.toString());
        }
        if (recorded != null) {
            parameters.put(AsOf.RECORDED, recorded);
        }
        return parameters;
    }
}
