package hengjian.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers of SDMX and of data packages rely on: every code is declared, every value of its declared type. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:exchange",
            "hengjian.seeds=seeds",
            "hengjian.api.requests-per-minute=0"
        })
class ExchangeTest {

    private static final List<String> CODED = List.of(
            "FREQ",
            "REF_AREA",
            "INDICATOR",
            "MEASURE",
            "BREAKDOWN",
            "COHORT",
            "DATA_TYPE",
            "UNIT_MEASURE",
            "OBS_STATUS",
            "COMPARATOR");

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void declaresEveryCodeOfTheSdmxData() throws Exception {
        Map<String, Set<String>> lists = codelists(structure());
        for (Map<String, String> row : rows(text(get("/api/v1/facts").param("format", "sdmx-csv")))) {
            for (String column : CODED) {
                assertThat(lists.get("CL_" + column)).as(column).contains(row.get(column));
            }
        }
    }

    @Test
    void hasColumnsForTheComponentsOfTheStructureAndNoOthers() throws Exception {
        Set<String> declared = new HashSet<>();
        for (String kind : List.of("Dimension", "TimeDimension", "Attribute", "Measure")) {
            elements(structure(), kind).forEach(component -> declared.add(component.getAttribute("id")));
        }
        declared.addAll(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));

        assertThat(rows(text(get("/api/v1/facts").param("format", "sdmx-csv")))
                        .getFirst()
                        .keySet())
                .isEqualTo(declared);
    }

    @Test
    void tellsOneObservationForAKey() throws Exception {
        List<Map<String, String>> rows = rows(text(get("/api/v1/facts").param("format", "sdmx-csv")));
        Set<String> keys = new HashSet<>();
        rows.forEach(row -> assertThat(keys.add(String.join(
                        " ",
                        row.get("FREQ"),
                        row.get("REF_AREA"),
                        row.get("INDICATOR"),
                        row.get("MEASURE"),
                        row.get("BREAKDOWN"),
                        row.get("COHORT"),
                        row.get("DATA_TYPE"),
                        row.get("UNIT_MEASURE"),
                        row.get("TIME_PERIOD"))))
                .isTrue());
        assertThat(rows).anySatisfy(row -> {
            assertThat(row).containsEntry("INDICATOR", "GDP").containsEntry("MEASURE", "GROWTH");
            assertThat(row).containsEntry("FREQ", "S").containsEntry("TIME_PERIOD", "2022-S1");
            assertThat(row).containsEntry("OBS_VALUE", "6.9").containsEntry("OBS_STATUS", "V");
            assertThat(row).containsEntry("COMPARATOR", "EQ").containsEntry("DATA_TYPE", "ACTUAL");
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row).containsEntry("COMPARATOR", "GT").containsEntry("OBS_VALUE", "7000000000");
        });
    }

    @Test
    void keepsTheDataPackageToItsOwnSchema() throws Exception {
        Map<String, String> files = archive();
        JsonNode description = new JsonMapper().readTree(files.get("datapackage.json"));
        Map<String, Set<String>> keys = new HashMap<>();
        for (JsonNode resource : description.get("resources")) {
            List<Map<String, String>> rows = rows(files.get(resource.get("path").asString()));
            JsonNode schema = resource.get("schema");
            String key = schema.get("primaryKey").asString();
            Set<String> seen = new HashSet<>();
            for (Map<String, String> row : rows) {
                assertThat(seen.add(row.get(key))).isTrue();
                for (JsonNode field : schema.get("fields")) {
                    assertIs(
                            field.get("type").asString(),
                            row.get(field.get("name").asString()));
                }
            }
            keys.put(resource.get("name").asString(), seen);
        }
        List<Map<String, String>> facts = rows(files.get("facts.csv"));
        assertThat(facts).hasSize(keys.get("facts").size()).isNotEmpty();
        assertThat(facts).allSatisfy(fact -> {
            assertThat(keys.get("documents")).contains(fact.get("document"));
            assertThat(fact.get("indicator"))
                    .satisfiesAnyOf(code -> assertThat(code).isEmpty(), code -> assertThat(keys.get("indicators"))
                            .contains(code));
        });
        assertThat(files).containsKeys("sdmx/facts.csv", "sdmx/structure.xml");
    }

    private static void assertIs(String type, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (type) {
            case "integer" -> assertThat(Long.parseLong(value)).isNotNegative();
            case "number" -> assertThat(new BigDecimal(value)).isNotNull();
            case "boolean" -> assertThat(value).isIn("true", "false");
            case "date" -> assertThat(LocalDate.parse(value)).isNotNull();
            case "datetime" -> assertThat(Instant.parse(value)).isNotNull();
            default -> assertThat(type).isEqualTo("string");
        }
    }

    private Map<String, String> archive() throws Exception {
        Map<String, String> files = new HashMap<>();
        byte[] bytes = mvc.perform(get("/api/v1/package.zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private Document structure() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] xml = text(get("/api/v1/structure")).getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Map<String, Set<String>> codelists(Document structure) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Element list : elements(structure, "Codelist")) {
            Set<String> codes = new HashSet<>();
            NodeList all = list.getElementsByTagNameNS("*", "Code");
            for (int at = 0; at < all.getLength(); at++) {
                codes.add(((Element) all.item(at)).getAttribute("id"));
            }
            lists.put(list.getAttribute("id"), codes);
        }
        return lists;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> rows(String csv) {
        List<List<String>> lines = Csv.read(csv);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line).hasSameSizeAs(lines.getFirst());
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < line.size(); column++) {
                row.put(lines.getFirst().get(column), line.get(column));
            }
            rows.add(row);
        }
        return rows;
    }
}
