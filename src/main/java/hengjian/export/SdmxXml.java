package hengjian.export;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** SDMX-ML 3.0, element by element. */
final class SdmxXml {

    private static final String BASE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";

    private final XMLStreamWriter xml;

    SdmxXml(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void begin(String id, Instant prepared) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open(
                "mes:Structure",
                "xmlns:mes",
                BASE + "message",
                "xmlns:str",
                BASE + "structure",
                "xmlns:com",
                BASE + "common");
        open("mes:Header");
        text("mes:ID", id);
        text("mes:Test", "false");
        text("mes:Prepared", prepared.toString());
        empty("mes:Sender", "id", SdmxColumns.AGENCY);
        close();
        open("mes:Structures");
    }

    void end() throws XMLStreamException {
        close();
        close();
        xml.writeEndDocument();
        xml.flush();
    }

    void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    void text(String element, String text) throws XMLStreamException {
        open(element);
        xml.writeCharacters(text);
        close();
    }

    void name(SdmxStructure.Name words) throws XMLStreamException {
        name("zh", words.zh());
        name("en", words.en());
    }

    void codelist(String id, Map<String, SdmxStructure.Name> codes) throws XMLStreamException {
        open("str:Codelist", "id", "CL_" + id, "agencyID", SdmxColumns.AGENCY, "version", SdmxColumns.VERSION);
        name(new SdmxStructure.Name(id, id));
        for (Map.Entry<String, SdmxStructure.Name> code : codes.entrySet()) {
            open("str:Code", "id", code.getKey());
            name(code.getValue());
            close();
        }
        close();
    }

    String urn(String kind, String id, String item) {
        return "urn:sdmx:org.sdmx.infomodel." + kind + "=" + SdmxColumns.AGENCY + ":" + id + "(" + SdmxColumns.VERSION
                + ")" + item;
    }

    private void name(String language, String text) throws XMLStreamException {
        open("com:Name", "xml:lang", language);
        xml.writeCharacters(text);
        close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
