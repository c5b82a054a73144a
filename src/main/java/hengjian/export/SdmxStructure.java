package hengjian.export;

import hengjian.fact.Bound;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.FactFilter;
import hengjian.store.FactWords;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The structure message of {@link SdmxCsv}, in SDMX-ML 3.0: codelists, concepts, data structure, dataflow. */
public final class SdmxStructure {

    public static final String TYPE = "application/vnd.sdmx.structure+xml;version=3.0.0";

    /** The dimensions and attributes that take their values from a list of codes. */
    private static final Set<String> CODED = Set.of(
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

    private static final Map<String, Name> CONCEPTS = concepts();

    private final FactWords words;
    private final FactFilter filter;
    private final SdmxXml xml;

    private SdmxStructure(FactWords words, FactFilter filter, SdmxXml xml) {
        this.words = words;
        this.filter = filter;
        this.xml = xml;
    }

    /** A name in both languages. */
    record Name(String zh, String en) {}

    /**
     * Leaves the stream open.
     *
     * @param filter whose facts' words are wanted as codes
     */
    public static void write(OutputStream out, FactWords words, FactFilter filter) {
        try {
            SdmxXml xml = new SdmxXml(out);
            new SdmxStructure(words, filter, xml).write();
            xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write() throws XMLStreamException {
        xml.begin("HJ_STRUCTURE", Instant.now().truncatedTo(ChronoUnit.SECONDS));
        xml.open("str:Codelists");
        codelists();
        xml.close();
        xml.open("str:ConceptSchemes");
        xml.open("str:ConceptScheme", "id", "CS_FACTS", "agencyID", SdmxColumns.AGENCY, "version", SdmxColumns.VERSION);
        xml.name(new Name("衡鉴概念", "Hengjian concepts"));
        for (Map.Entry<String, Name> concept : CONCEPTS.entrySet()) {
            xml.open("str:Concept", "id", concept.getKey());
            xml.name(concept.getValue());
            xml.close();
        }
        xml.close();
        xml.close();
        xml.open("str:DataStructures");
        dataStructure();
        xml.close();
        xml.open("str:Dataflows");
        xml.open("str:Dataflow", "id", "FACTS", "agencyID", SdmxColumns.AGENCY, "version", SdmxColumns.VERSION);
        xml.name(new Name("园区新闻事实", "Facts stated in texts about zones"));
        xml.text("str:Structure", xml.urn("datastructure.DataStructure", "DSD_FACTS", ""));
        xml.close();
        xml.close();
    }

    private void codelists() throws XMLStreamException {
        Map<String, Name> frequencies = new LinkedHashMap<>();
        frequencies.put("A", new Name("年", "Annual"));
        frequencies.put("S", new Name("半年", "Half-yearly"));
        frequencies.put("Q", new Name("季", "Quarterly"));
        frequencies.put("M", new Name("月", "Monthly"));
        frequencies.put("D", new Name("日", "Daily"));
        frequencies.put("_O", new Name("其他时段", "Other stretches of time"));
        xml.codelist("FREQ", frequencies);
        xml.codelist("REF_AREA", free(words.subjects(filter), SdmxCode::zone));
        xml.codelist("INDICATOR", indicators());
        xml.codelist("MEASURE", measures());
        xml.codelist(
                "BREAKDOWN", with(SdmxCode.TOTAL, "总计", "Total", free(words.breakdowns(filter), SdmxCode::breakdown)));
        xml.codelist(
                "COHORT",
                with(SdmxCode.NOT_APPLICABLE, "不适用", "Not applicable", free(words.cohorts(filter), SdmxCode::cohort)));
        xml.codelist("DATA_TYPE", states());
        xml.codelist("UNIT_MEASURE", free(words.units(filter), SdmxCode::unit));
        Map<String, Name> observations = new LinkedHashMap<>();
        observations.put("A", new Name("已审核", "Normal: reviewed by a person"));
        observations.put("E", new Name("预计", "Estimated value"));
        observations.put("P", new Name("初步数", "Provisional value"));
        observations.put("V", new Name("未审核", "Unvalidated: read by the program only"));
        xml.codelist("OBS_STATUS", observations);
        xml.codelist("COMPARATOR", comparators());
    }

    private Map<String, Name> indicators() {
        Map<String, Name> codes = new LinkedHashMap<>();
        for (Indicator indicator : IndicatorCatalogue.standard().all()) {
            codes.put(indicator.code(), new Name(indicator.zh(), indicator.en()));
        }
        codes.putAll(free(words.unknownLabels(filter), label -> SdmxCode.indicator(null, label)));
        return codes;
    }

    private static Map<String, Name> measures() {
        Words zh = new Words(Locale.CHINESE);
        Words en = new Words(Locale.ENGLISH);
        Map<String, Name> codes = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            codes.put(measure.name(), new Name(zh.measure(measure), en.measure(measure)));
        }
        return codes;
    }

    private static Map<String, Name> states() {
        Words zh = new Words(Locale.CHINESE);
        Words en = new Words(Locale.ENGLISH);
        Map<String, Name> codes = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            codes.put(status.name(), new Name(zh.status(status), en.status(status)));
        }
        return codes;
    }

    private static Map<String, Name> comparators() {
        Words zh = new Words(Locale.CHINESE);
        Words en = new Words(Locale.ENGLISH);
        Map<String, Name> codes = new LinkedHashMap<>();
        for (Bound bound : Bound.values()) {
            boolean exact = bound == Bound.EXACT;
            codes.put(
                    SdmxCode.comparator(bound),
                    new Name(exact ? "等于" : zh.bound(bound), exact ? "equal to" : en.bound(bound)));
        }
        return codes;
    }

    /** Words without a translation keep the text's own in both languages. */
    private static Map<String, Name> free(List<String> texts, UnaryOperator<String> code) {
        Map<String, Name> codes = new LinkedHashMap<>();
        texts.forEach(text -> codes.put(code.apply(text), new Name(text, text)));
        return codes;
    }

    private static Map<String, Name> with(String code, String zh, String en, Map<String, Name> others) {
        Map<String, Name> codes = new LinkedHashMap<>();
        codes.put(code, new Name(zh, en));
        codes.putAll(others);
        return codes;
    }

    private void dataStructure() throws XMLStreamException {
        xml.open(
                "str:DataStructure", "id", "DSD_FACTS", "agencyID", SdmxColumns.AGENCY, "version", SdmxColumns.VERSION);
        xml.name(new Name("事实", "Facts"));
        xml.open("str:DataStructureComponents");
        xml.open("str:DimensionList", "id", "DimensionDescriptor");
        int position = 0;
        for (String dimension : SdmxColumns.DIMENSIONS) {
            component("str:Dimension", dimension, "position", Integer.toString(++position));
        }
        xml.open("str:TimeDimension", "id", "TIME_PERIOD");
        xml.text("str:ConceptIdentity", concept("TIME_PERIOD"));
        xml.open("str:LocalRepresentation");
        xml.empty("str:TextFormat", "textType", "ObservationalTimePeriod");
        xml.close();
        xml.close();
        xml.close();
        xml.open("str:AttributeList", "id", "AttributeDescriptor");
        for (String attribute : SdmxColumns.ATTRIBUTES) {
            attribute(attribute);
        }
        xml.close();
        xml.open("str:MeasureList", "id", "MeasureDescriptor");
        component("str:Measure", "OBS_VALUE");
        xml.close();
        xml.close();
        xml.close();
    }

    private void attribute(String id) throws XMLStreamException {
        boolean always =
                Set.of("OBS_STATUS", "COMPARATOR", "UNIT_MULT", "DECIMALS").contains(id);
        xml.open("str:Attribute", "id", id, "usage", always ? "mandatory" : "optional");
        representation(id);
        xml.open("str:AttributeRelationship");
        xml.empty("str:Observation");
        xml.close();
        xml.close();
    }

    private void component(String element, String id, String... more) throws XMLStreamException {
        String[] attributes =
                Stream.concat(Stream.of("id", id), Arrays.stream(more)).toArray(String[]::new);
        xml.open(element, attributes);
        representation(id);
        xml.close();
    }

    private void representation(String id) throws XMLStreamException {
        xml.text("str:ConceptIdentity", concept(id));
        xml.open("str:LocalRepresentation");
        if (CODED.contains(id)) {
            xml.text("str:Enumeration", xml.urn("codelist.Codelist", "CL_" + id, ""));
        } else {
            xml.empty("str:TextFormat", "textType", type(id));
        }
        xml.close();
    }

    private static String type(String id) {
        return switch (id) {
            case "OBS_VALUE", "OBS_VALUE_MAX" -> "Decimal";
            case "UNIT_MULT", "DECIMALS" -> "Integer";
            default -> "String";
        };
    }

    private String concept(String id) {
        return xml.urn("conceptscheme.Concept", "CS_FACTS", "." + id);
    }

    private static Map<String, Name> concepts() {
        Map<String, Name> concepts = new LinkedHashMap<>();
        concepts.put("FREQ", new Name("频率", "Frequency"));
        concepts.put("REF_AREA", new Name("园区或地区", "Zone or place the figure is about"));
        concepts.put("INDICATOR", new Name("指标", "Indicator"));
        concepts.put("MEASURE", new Name("口径", "What is measured of the indicator"));
        concepts.put("BREAKDOWN", new Name("分项", "Part the figure is restricted to"));
        concepts.put("COHORT", new Name("位次范围", "Among whom a rank holds"));
        concepts.put("DATA_TYPE", new Name("实际、计划、目标或预计", "Actual, plan, target or estimate"));
        concepts.put("UNIT_MEASURE", new Name("单位", "Unit of measure"));
        concepts.put("TIME_PERIOD", new Name("时期", "Time period"));
        concepts.put("OBS_VALUE", new Name("数值（下限）", "Value; the lower end of a range"));
        concepts.put("UNIT_MULT", new Name("单位乘数", "Unit multiplier, a power of ten"));
        concepts.put("DECIMALS", new Name("小数位", "Decimals stated"));
        concepts.put("OBS_STATUS", new Name("观测状态", "Observation status"));
        concepts.put("COMPARATOR", new Name("界", "How the stated figure bounds the true one"));
        concepts.put("OBS_VALUE_MAX", new Name("上限", "Upper end of a range"));
        concepts.put("PERIOD", new Name("时期原代码", "The period in Hengjian's own code"));
        concepts.put("REF_AREA_NAME", new Name("园区名称", "Name of the zone"));
        concepts.put("LABEL", new Name("原文名称", "What the text calls the indicator"));
        concepts.put("BREAKDOWN_NAME", new Name("分项名称", "Name of the part"));
        concepts.put("COHORT_NAME", new Name("位次范围名称", "Name of the cohort"));
        concepts.put("QUOTE", new Name("引文", "Quote"));
        concepts.put("SENTENCE", new Name("原句", "Sentence"));
        concepts.put("DOCUMENT", new Name("正文SHA-256", "SHA-256 of the document's text"));
        concepts.put("PUBLISHED", new Name("发布日期", "Day of publication"));
        concepts.put("PUBLISHER", new Name("发布机构", "Publisher"));
        concepts.put("PERMALINK", new Name("链接", "Address of the fact in its text"));
        return concepts;
    }
}
