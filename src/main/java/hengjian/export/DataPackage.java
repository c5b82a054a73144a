package hengjian.export;

import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.Documents;
import hengjian.store.FactFilter;
import hengjian.store.FactScan;
import hengjian.store.FactWords;
import hengjian.store.StoredDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that matches in one archive, described by a Frictionless {@code datapackage.json}: facts, documents and
 * indicators as CSV, and the same facts as SDMX.
 */
public final class DataPackage {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final FactScan scan;
    private final FactWords words;
    private final Documents documents;

    public DataPackage(FactScan scan, FactWords words, Documents documents) {
        this.scan = scan;
        this.words = words;
        this.documents = documents;
    }

    /** Streams the archive; leaves the stream open. */
    public void write(OutputStream out, FactFilter filter, Edition edition) throws IOException {
        FactList facts = FactList.of(scan, filter, "published", true);
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("datapackage.json"));
        zip.write(MAPPER.writeValueAsBytes(description(edition)));
        zip.putNextEntry(new ZipEntry("facts.csv"));
        FactFiles.csv(new CsvWriter(zip, false), facts, edition.root(), Progress.NONE);
        zip.putNextEntry(new ZipEntry("documents.csv"));
        documents(new CsvWriter(zip, false), filter);
        zip.putNextEntry(new ZipEntry("indicators.csv"));
        indicators(new CsvWriter(zip, false));
        zip.putNextEntry(new ZipEntry("sdmx/facts.csv"));
        SdmxCsv.write(zip, facts, edition.root(), Progress.NONE);
        zip.putNextEntry(new ZipEntry("sdmx/structure.xml"));
        SdmxStructure.write(zip, words, filter);
        zip.closeEntry();
        zip.finish();
    }

    private void documents(CsvWriter csv, FactFilter filter) throws IOException {
        csv.line("id", "title", "publisher", "published", "region");
        for (StoredDocument document : documents.all(filter.asOf())) {
            csv.line(document.id(), document.title(), document.publisher(), document.published(), document.region());
        }
        csv.flush();
    }

    private static void indicators(CsvWriter csv) throws IOException {
        csv.line("code", "zh", "en", "unit", "group");
        for (Indicator indicator : IndicatorCatalogue.standard().all()) {
            csv.line(
                    indicator.code(),
                    indicator.zh(),
                    indicator.en(),
                    indicator.unit().code(),
                    indicator.group());
        }
        csv.flush();
    }

    private static Map<String, Object> description(Edition edition) {
        Map<String, Object> facts = resource("facts", "facts.csv", factFields(), "id");
        schema(facts)
                .put(
                        "foreignKeys",
                        List.of(key("document", "documents", "id"), key("indicator", "indicators", "code")));
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("profile", "data-package");
        description.put("name", "hengjian");
        description.put("title", "衡鉴：园区新闻中的事实 Facts stated in texts about zones");
        description.put("homepage", edition.root());
        description.put("created", Instant.now().toString());
        description.put(
                "resources",
                List.of(
                        facts,
                        resource(
                                "documents",
                                "documents.csv",
                                fields("id", "title", "publisher", "published:date", "region"),
                                "id"),
                        resource("indicators", "indicators.csv", fields("code", "zh", "en", "unit", "group"), "code")));
        return description;
    }

    private static Map<String, Object> resource(
            String name, String path, List<Map<String, Object>> fields, String key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("primaryKey", key);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> schema(Map<String, Object> resource) {
        return (Map<String, Object>) Objects.requireNonNull(resource.get("schema"));
    }

    private static Map<String, Object> key(String field, String resource, String other) {
        return Map.of("fields", field, "reference", Map.of("resource", resource, "fields", other));
    }

    private static List<Map<String, Object>> factFields() {
        return Arrays.stream(FactRecord.class.getRecordComponents())
                .map(DataPackage::field)
                .toList();
    }

    private static Map<String, Object> field(RecordComponent column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.getName());
        field.put("type", type(column.getType()));
        if (column.getType() == Instant.class) {
            // The default allows no fractions of a second.
            field.put("format", "any");
        }
        return field;
    }

    private static String type(Class<?> type) {
        if (type == int.class || type == long.class) {
            return "integer";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        return type == boolean.class
                ? "boolean"
                : type == LocalDate.class ? "date" : type == Instant.class ? "datetime" : "string";
    }

    private static List<Map<String, Object>> fields(String... names) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split(":");
            fields.add(Map.of("name", parts[0], "type", parts.length > 1 ? parts[1] : "string"));
        }
        return fields;
    }
}
