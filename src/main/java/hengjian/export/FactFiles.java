package hengjian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as CSV and as JSON, streamed; the stream stays the caller's. */
public final class FactFiles {

    public static final String CSV = "text/csv";
    public static final String JSON = "application/json";

    private static final RecordComponent[] COLUMNS = FactRecord.class.getRecordComponents();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private FactFiles() {}

    /** One fact a line under the names of {@link FactRecord}, for Excel and programs alike. */
    public static void csv(OutputStream out, FactList facts, String root, Progress progress) throws IOException {
        csv(new CsvWriter(out, true), facts, root, progress);
    }

    static void csv(CsvWriter csv, FactList facts, String root, Progress progress) throws IOException {
        csv.line((Object[]) Arrays.stream(COLUMNS).map(RecordComponent::getName).toArray(String[]::new));
        int done = 0;
        for (var fact : facts.facts()) {
            csv.line(values(FactRecord.of(fact, root)));
            progress.reached(++done / (double) facts.count());
        }
        csv.flush();
    }

    /** {@code {"total": n, "data": [...]}}, as a page of the API that holds all. */
    public static void json(OutputStream out, FactList facts, String root, Progress progress) throws IOException {
        int done = 0;
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("total", facts.count());
            json.writeArrayPropertyStart("data");
            for (var fact : facts.facts()) {
                json.writePOJO(FactRecord.of(fact, root));
                progress.reached(++done / (double) facts.count());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static @Nullable Object[] values(FactRecord fact) {
        @Nullable Object[] values = new Object[COLUMNS.length];
        for (int at = 0; at < COLUMNS.length; at++) {
            values[at] = value(fact, COLUMNS[at]);
        }
        return values;
    }

    private static @Nullable Object value(FactRecord fact, RecordComponent column) {
        try {
            return column.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(column.getName(), e);
        }
    }
}
