package osteolog.exchange.odm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// An ODM file as another program would read it: checked against the rules, then looked into.
final class OdmFile {

  private static final Schema RULES = rules();

  private final Document document;

  private OdmFile(Document document) {
    this.document = document;
  }

  /// Reads the file without following anything that it names, and refuses what breaks the rules.
  static OdmFile valid(Path file) throws IOException, SAXException {
    var validator = RULES.newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    try (var in = Files.newInputStream(file)) {
      validator.validate(new StreamSource(in));
    }
    return new OdmFile(parsed(file));
  }

  private static Schema rules() {
    try {
      var schemas = SchemaFactory.newDefaultInstance();
      schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return schemas.newSchema(new Source[] {rules("xml-lang.xsd"), rules("odm-1.3.1-facts.xsd")});
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Source rules(String name) {
    InputStream in = OdmFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name);
    }
    return new StreamSource(in);
  }

  private static Document parsed(Path file) throws IOException, SAXException {
    try (var in = Files.newInputStream(file)) {
      var parsers = DocumentBuilderFactory.newDefaultNSInstance();
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return parsers.newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException broken) {
      throw new UncheckedIOException(new IOException(broken));
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  /// All elements of the name, in order.
  List<Element> all(String name) {
    return within(document.getDocumentElement(), name);
  }

  static List<Element> within(Element parent, String name) {
    var found = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /// The definition of an item.
  Element item(String oid) {
    return all("ItemDef").stream()
        .filter(e -> e.getAttribute("OID").equals(oid))
        .findFirst()
        .orElseThrow();
  }

  /// The values of a form's rows by item, each row a map.
  List<Map<String, String>> rows(String form) {
    return all("FormData").stream()
        .filter(e -> e.getAttribute("FormOID").equals(form))
        .map(
            e -> {
              var row = new HashMap<String, String>();
              for (var data : within(e, "ItemData")) {
                row.put(data.getAttribute("ItemOID"), data.getAttribute("Value"));
              }
              return (Map<String, String>) row;
            })
        .toList();
  }
}
