package no.medvirk.tilgang.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/**
 * A FHIR resource as XML, from its JSON (https://hl7.org/fhir/R4/json.html says how the two correspond). The properties must stand
 * in the order of the standard, as an XML reader wants it; extensions of primitive values are not needed here.
 */
final class FhirXml {

    private static final String FHIR = "http://hl7.org/fhir";

    private FhirXml() {}

    static byte[] write(JsonNode resource) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            resource(xml, resource, true);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A resource in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void resource(XMLStreamWriter xml, JsonNode resource, boolean outermost) throws XMLStreamException {
        xml.writeStartElement(resource.get("resourceType").asString());
        if (outermost) {
            xml.writeDefaultNamespace(FHIR);
        }
        properties(xml, resource);
        xml.writeEndElement();
    }

    private static void properties(XMLStreamWriter xml, JsonNode object) throws XMLStreamException {
        for (var each : object.properties()) {
            if (each.getKey().equals("resourceType")) {
                continue;
            }
            if (each.getValue().isArray()) {
                for (var item : each.getValue()) {
                    element(xml, each.getKey(), item);
                }
            } else {
                element(xml, each.getKey(), each.getValue());
            }
        }
    }

    private static void element(XMLStreamWriter xml, String name, JsonNode value) throws XMLStreamException {
        if (value.isValueNode()) {
            xml.writeEmptyElement(name);
            xml.writeAttribute("value", value.asString());
            return;
        }
        xml.writeStartElement(name);
        if (value.has("resourceType")) {
            resource(xml, value, false);
        } else {
            properties(xml, value);
        }
        xml.writeEndElement();
    }
}
