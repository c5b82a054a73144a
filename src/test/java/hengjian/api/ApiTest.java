package hengjian.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import hengjian.account.Tokens;
import hengjian.document.SourceDocument;
import hengjian.ingest.Ingest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:api",
            "hengjian.seeds=seeds",
            "hengjian.api.requests-per-minute=0"
        })
class ApiTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Ingest ingest;

    @Autowired
    private Tokens tokens;

    private MockMvc mvc;

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void tellsGrowthAndRankWithTheirSentence() throws Exception {
        JsonNode facts = json(get("/api/v1/facts")
                .param("zone", "衡阳高新区")
                .param("indicator", "GDP")
                .param("period", "2022-S1"));

        assertThat(facts.get("data")).hasSize(2).allSatisfy(fact -> {
            assertThat(fact.get("sentence").asString()).contains("GDP增长6.9%,居全市第一");
            assertThat(fact.get("document").asString()).hasSize(64);
            assertThat(fact.get("permalink").asString())
                    .contains("/documents/" + fact.get("document").asString());
        });
        assertThat(facts.get("data").get(0).get("value").decimalValue()).isEqualByComparingTo("6.9");
        assertThat(facts.get("data").get(1).get("measure").asString()).isEqualTo("rank");
        assertThat(facts.get("data").get(1).get("value").asInt()).isEqualTo(1);
    }

    @Test
    void quotesTheDocumentAtTheSpan() throws Exception {
        JsonNode fact =
                json(get("/api/v1/facts").param("limit", "1")).get("data").get(0);
        JsonNode document = json(get("/api/v1/documents/" + fact.get("document").asString()));

        assertThat(document.get("text")
                        .asString()
                        .substring(fact.get("start").asInt(), fact.get("end").asInt()))
                .isEqualTo(fact.get("quote").asString());
    }

    @Test
    void namesTheParameterAndWhatItMayBe() throws Exception {
        MockHttpServletResponse answer = send(get("/api/v1/facts").param("measure", "speed"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = MAPPER.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.get("parameter").asString()).isEqualTo("measure");
        assertThat(problem.get("allowed").toString()).contains("growth", "rank");
    }

    @Test
    void refusesWhatItWouldOtherwiseIgnore() throws Exception {
        for (String wrong : List.of(
                "zonne=x",
                "period=202",
                "from=soon",
                "limit=0",
                "limit=many",
                "cursor=x",
                "asOf=then",
                "format=pdf",
                "indicator=GDPP",
                "zone=nowhere",
                "reviewed=maybe",
                "status=done",
                "document=none",
                "from=2022&to=2021",
                "format=csv&limit=3",
                "lang=fr")) {
            MockHttpServletResponse answer = send(get("/api/v1/facts?" + wrong));
            String last = wrong.replaceFirst(".*&", "").replaceFirst("=.*", "");
            assertThat(answer.getStatus()).as(wrong).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains("\"parameter\":\"" + last + "\"");
        }
    }

    @Test
    void losesAndRepeatsNothingWhileDataAreAdded() throws Exception {
        JsonNode first = json(get("/api/v1/facts").param("limit", "7"));
        int total = first.get("total").asInt();
        Set<Long> seen = new LinkedHashSet<>(ids(first));
        int pages = 1;
        for (String cursor = cursor(first); cursor != null; pages++) {
            ingest.add(new SourceDocument(
                    "t",
                    "增补" + pages,
                    "晚报",
                    LocalDate.of(2022, 9, 1),
                    "衡阳高新区",
                    "全区GDP增长" + pages + "%。" + System.nanoTime()));
            JsonNode page = json(get("/api/v1/facts").param("limit", "7").param("cursor", cursor));
            Set<Long> repeated = new HashSet<>(ids(page));
            repeated.retainAll(seen);
            assertThat(repeated).isEmpty();
            seen.addAll(ids(page));
            cursor = cursor(page);
        }
        assertThat(seen).hasSize(total);
        assertThat(pages).isGreaterThan(5);
    }

    @Test
    void answersNothingNewWhenNothingChanged() throws Exception {
        String etag = send(get("/api/v1/zones")).getHeader("ETag");

        assertThat(send(get("/api/v1/zones").header("If-None-Match", etag)).getStatus())
                .isEqualTo(304);
        ingest.add(new SourceDocument(
                "t", "新", "晚报", LocalDate.of(2022, 9, 2), "衡阳高新区", "全区GDP增长3%。" + System.nanoTime()));
        assertThat(send(get("/api/v1/zones").header("If-None-Match", etag)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void givesWhatTheCallerAccepts() throws Exception {
        assertThat(send(get("/api/v1/facts").header("Accept", "text/csv")).getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFid,zone,indicator");
        assertThat(send(get("/api/v1/facts").header("Accept", "application/vnd.sdmx.data+csv"))
                        .getContentAsString())
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ");
    }

    @Test
    void tellsTheArithmeticOfAReconciliationWithItsFigures() throws Exception {
        ingest.add(new SourceDocument(
                "g",
                "邵阳高新区上半年",
                "晚报",
                LocalDate.of(2022, 8, 2),
                "邵阳高新区",
                "2021年上半年，邵阳高新区实现税收40亿元。2022年上半年，邵阳高新区实现税收44亿元，同比增长10.0%。"));
        String answer = send(get("/api/v1/checks").param("zone", "邵阳高新区")).getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer).contains("40亿元 × (1 ＋ 10", "\"value\":4400000000,").doesNotContain("○", "E+");
    }

    @Test
    void namesTheKindOfEveryRefusal() throws Exception {
        MockHttpServletResponse picture = send(get("/api/v1/facts").header("Accept", "image/png"));
        MockHttpServletResponse zones = send(get("/api/v1/zones").header("Accept", "image/png"));

        assertThat(picture.getStatus()).isEqualTo(406);
        assertThat(picture.getContentType()).isEqualTo("application/problem+json");
        assertThat(picture.getContentAsString())
                .contains("urn:hengjian:problem:not-acceptable", "text/csv", "application/json");
        assertThat(zones.getStatus()).isEqualTo(406);
        assertThat(zones.getContentAsString()).contains("urn:hengjian:problem:not-acceptable");
    }

    @Test
    void notesInAWorkbookWhatWasAskedFor() throws Exception {
        JsonNode fact = json(get("/api/v1/facts")
                        .param("indicator", "GDP")
                        .param("measure", "growth")
                        .param("period", "2022-S1"))
                .get("data")
                .get(0);
        byte[] bytes = send(get("/api/v1/workbook.xlsx")
                        .param("document", fact.get("document").asString())
                        .param("indicator", "GDP")
                        .param("measure", "growth")
                        .param("period", "2022-S1")
                        .param("status", "actual")
                        .param("breakdown", "total")
                        .param("reviewed", "false")
                        .param("asOf", "2022-08-31")
                        .param("recordedAsOf", "2099-01-01"))
                .getContentAsByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("指标：地区生产总值；分项：总数，不含分项；时期：2022年上半年；口径：增速；状态：实际；文献：《"
                            + fact.get("title").asString() + "》；审核：未审核");
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("发布日期不晚于 2022-08-31；入库状态截至 2099-01-01");
        }
    }

    @Test
    void writesAWorkbookWithTablesAndSources() throws Exception {
        byte[] bytes = send(get("/api/v1/workbook.xlsx")
                        .param("period", "2022-S1")
                        .param("lang", "en"))
                .getContentAsByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Notes");
            assertThat(workbook.getSheet("growth").getDrawingPatriarch().getCharts())
                    .isNotEmpty();
            assertThat(workbook.getSheet("Sources")).isNotNull();
        }
    }

    @Test
    void findsPeriodsWithinAStretchOfTime() throws Exception {
        JsonNode facts = json(get("/api/v1/facts").param("from", "2022-01").param("to", "2022-06"));

        assertThat(facts.get("data"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.get("periodTo").asString()).isLessThanOrEqualTo("2022-06-30"));
        assertThat(json(get("/api/v1/facts").param("from", "2050")).get("data")).isEmpty();
    }

    @Test
    void writesOnlyWithATokenThatIsGood() throws Exception {
        String body = "{\"title\":\"快讯\",\"publisher\":\"晚报\",\"published\":\"2022-09-03\",\"region\":\"衡阳高新区\","
                + "\"text\":\"上半年，高新区GDP增长8.8%。\"}";
        assertThat(send(post("/api/v1/documents")
                                .contentType("application/json")
                                .content(body))
                        .getStatus())
                .isEqualTo(401);

        String secret = asAdministrator(() -> tokens.issue("newsroom"));
        MockHttpServletResponse added = send(post("/api/v1/documents")
                .header("Authorization", "Bearer " + secret)
                .contentType("application/json")
                .content(body));
        assertThat(added.getStatus()).isEqualTo(201);

        String document = MAPPER.readTree(added.getContentAsString()).get("id").asString();
        JsonNode fact = json(get("/api/v1/facts").param("document", document))
                .get("data")
                .get(0);
        MockHttpServletResponse corrected =
                send(patch("/api/v1/facts/" + fact.get("id").asLong())
                        .header("Authorization", "Bearer " + secret)
                        .contentType("application/json")
                        .content("{\"value\":8.9,\"reason\":\"更正\"}"));
        JsonNode now = MAPPER.readTree(corrected.getContentAsString());
        assertThat(now.get("value").decimalValue()).isEqualByComparingTo("8.9");
        assertThat(now.get("reviewed").asBoolean()).isTrue();

        asAdministrator(() -> {
            tokens.revoke(tokens.all().getFirst().id());
            return "";
        });
        assertThat(send(post("/api/v1/documents")
                                .header("Authorization", "Bearer " + secret)
                                .contentType("application/json")
                                .content(body))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void tellsABadTokenToOneWhoOnlyReads() throws Exception {
        for (String bad : List.of("Bearer hj_nobody", "bearer hj_nobody", "Bearer", "hj_nobody")) {
            MockHttpServletResponse answer = send(get("/api/v1/zones").header("Authorization", bad));
            assertThat(answer.getStatus()).as(bad).isEqualTo(401);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            assertThat(answer.getHeader("WWW-Authenticate")).contains("invalid_token");
            assertThat(answer.getContentAsString()).contains("bad-token");
        }
        assertThat(send(get("/api/v1/zones").header("Authorization", "Basic cHJveHk6eA=="))
                        .getStatus())
                .as("a proxy's own password")
                .isEqualTo(200);
    }

    /** Every address that is described answers, every parameter described is read, and no other is. */
    @Test
    void readsWhatItDescribesAndNothingElse() throws Exception {
        JsonNode fact =
                json(get("/api/v1/facts").param("limit", "1")).get("data").get(0);
        Map<String, String> good = new HashMap<>(Map.of(
                "zone", "衡阳高新区",
                "indicator", "GDP",
                "measure", "growth",
                "breakdown", "total",
                "period", "2022-S1",
                "from", "2022",
                "to", "2022",
                "status", "actual",
                "document", fact.get("document").asString(),
                "reviewed", "false"));
        good.putAll(Map.of(
                "asOf", "2022-12-31",
                "recordedAsOf", "2049-12-31T12:00:00Z",
                "format", "json",
                "lang", "en",
                "limit", "3",
                "cursor", cursor(json(get("/api/v1/facts").param("limit", "1"))),
                "outcome", "pass"));
        int tried = 0;
        for (var path : json(get("/api/docs")).get("paths").properties()) {
            JsonNode read = path.getValue().path("get");
            if (read.isMissingNode()) {
                continue;
            }
            String address = path.getKey()
                    .replace("/facts/{id}", "/facts/" + fact.get("id").asLong())
                    .replace(
                            "/documents/{id}",
                            "/documents/" + fact.get("document").asString());
            Set<String> described = new LinkedHashSet<>();
            read.path("parameters").forEach(parameter -> {
                if (parameter.get("in").asString().equals("query")) {
                    described.add(parameter.get("name").asString());
                }
            });
            for (String name : described) {
                assertThat(good).as("a value to try").containsKey(name);
                assertThat(send(get(address).param(name, good.get(name))).getStatus())
                        .as(address + " " + name)
                        .isEqualTo(200);
                tried++;
            }
            assertThat(send(get(address).param("nobodyReads", "x")).getStatus())
                    .as(address)
                    .isEqualTo(400);
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void keepsToItsOwnDescription() throws Exception {
        JsonNode description = json(get("/api/docs"));

        for (String path : List.of("indicators", "zones", "documents", "facts", "series", "checks")) {
            JsonNode schema = description
                    .get("paths")
                    .get("/api/v1/" + path)
                    .get("get")
                    .get("responses")
                    .get("200")
                    .get("content")
                    .get("application/json")
                    .get("schema");
            MockHttpServletRequestBuilder call = get("/api/v1/" + path);
            JsonNode answer = json(path.equals("series") ? call.param("zone", "衡阳高新区") : call);
            assertThat(new Contract(description).breaches(schema, answer, path)).isEmpty();
        }
    }

    @Test
    void tellsThatAnAddressIsNoneInsteadOfShowingThePage() throws Exception {
        for (String address :
                List.of("/api", "/api/", "/api/v2/facts", "/api/v1/nope", "/api/docs/nope", "/api/index.html")) {
            MockHttpServletResponse answer = send(get(address));
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(answer.getContentType()).as(address).isEqualTo("application/problem+json");
        }
        assertThat(send(get("/api/docs/swagger-config")).getStatus()).isEqualTo(200);
        assertThat(send(get("/api/swagger-ui/index.html")).getStatus()).isEqualTo(200);
    }

    @Test
    void showsPeopleTheDescriptionAsAPage() throws Exception {
        assertThat(send(get("/api/docs").header("Accept", "text/html")).getRedirectedUrl())
                .isEqualTo("/api/ui");
        assertThat(send(get("/api/docs").header("Accept", "application/json, text/html"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void describesSingleThingsAndProblemsAsTheyAre() throws Exception {
        JsonNode description = json(get("/api/docs"));
        Contract contract = new Contract(description);
        JsonNode fact =
                json(get("/api/v1/facts").param("limit", "1")).get("data").get(0);
        String document = fact.get("document").asString();
        long id = fact.get("id").asLong();

        assertThat(contract.breaches(
                        schema(description, "/api/v1/documents/{id}", "200", "application/json"),
                        json(get("/api/v1/documents/" + document)),
                        "document"))
                .isEmpty();
        assertThat(contract.breaches(
                        schema(description, "/api/v1/facts/{id}", "200", "application/json"),
                        json(get("/api/v1/facts/" + id)),
                        "fact"))
                .isEmpty();
        for (String[] wrong : new String[][] {
            {"/api/v1/facts", "limit", "0"},
            {"/api/v1/series", "zone", "nowhere"},
            {"/api/v1/checks", "outcome", "maybe"},
            {"/api/v1/documents", "asOf", "then"},
            {"/api/v1/zones", "page", "2"}
        }) {
            MockHttpServletResponse answer = send(get(wrong[0]).param(wrong[1], wrong[2]));
            assertThat(answer.getStatus()).as(wrong[0]).isEqualTo(400);
            assertThat(contract.breaches(
                            schema(description, wrong[0], "400", "application/problem+json"),
                            MAPPER.readTree(answer.getContentAsString(StandardCharsets.UTF_8)),
                            wrong[0]))
                    .isEmpty();
        }
    }

    private static JsonNode schema(JsonNode description, String path, String status, String type) {
        return description
                .get("paths")
                .get(path)
                .get("get")
                .get("responses")
                .get(status)
                .get("content")
                .get(type)
                .get("schema");
    }

    @Test
    void showsWhatStoodInTheStoreAtAMoment() throws Exception {
        assertThat(json(get("/api/v1/facts").param("recordedAsOf", "2001-01-01"))
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(json(get("/api/v1/facts").param("asOf", "2001-01-01T00:00:00Z"))
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(json(get("/api/v1/facts").param("asOf", "2022-08-05").param("recordedAsOf", "2999-01-01"))
                        .get("data"))
                .isNotEmpty();
        assertThat(send(get("/api/v1/facts").param("recordedAsOf", "then")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void tellsAddressesThatAreNoneAsAProblem() throws Exception {
        assertThat(send(get("/api/v1/nothing")).getStatus()).isEqualTo(404);
        assertThat(send(get("/api/v1/documents/abc")).getStatus()).isEqualTo(404);
        assertThat(send(get("/api/v1/facts/0")).getStatus()).isEqualTo(404);
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("admin", "", "ROLE_ADMINISTRATOR", "ROLE_CURATOR"));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private JsonNode json(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = send(request);
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(200);
        return MAPPER.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static List<Long> ids(JsonNode page) {
        return page.get("data")
                .valueStream()
                .map(fact -> fact.get("id").asLong())
                .toList();
    }

    private static @Nullable String cursor(JsonNode page) {
        return page.get("cursor").isNull() ? null : page.get("cursor").asString();
    }
}
