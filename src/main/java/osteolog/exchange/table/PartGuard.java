package osteolog.exchange.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import osteolog.exchange.table.TableRefused.Reason;

/// Looks through the XML of a workbook for what the library would take on trust: entities, cells
/// far outside a sheet, shared texts that are not there, texts and elements without end.
///
/// It reads with the parser of the library, set up alike. Where the XML breaks off it stops, as the
/// library will.
final class PartGuard {

  private static final Set<String> DESCRIPTIONS =
      Set.of("Types", "Relationships", "styleSheet", "workbook");

  private final XMLInputFactory factory = new InputFactoryImpl();
  private final Budget budget;
  private final SheetGuard sheets = new SheetGuard();

  PartGuard(Budget budget) {
    this.budget = budget;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /// What all parts together may unpack to.
  Budget budget() {
    return budget;
  }

  /// How many cells have a formula.
  long formulas() {
    return sheets.formulas();
  }

  /// Looks through one part.
  void look(Budget.Counting in) throws TableRefused {
    try {
      var xml = factory.createXMLStreamReader(in);
      sheets.begin();
      var depth = 0;
      var description = false;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (depth == 0) {
              description = DESCRIPTIONS.contains(xml.getLocalName());
            }
            depth++;
            if (depth > Limits.DEPTH) {
              throw TableRefused.over(Reason.TOO_INTRICATE, 0, Limits.DEPTH);
            }
            sheets.start(xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            sheets.end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text(xml);
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw TableRefused.because(Reason.ENTITIES);
          default -> {}
        }
        if (description && in.unpacked() > Limits.DESCRIPTION) {
          throw TableRefused.over(Reason.TOO_INTRICATE, 0, Limits.DESCRIPTION);
        }
      }
    } catch (XMLStreamException | RuntimeException broken) {
      // No XML, as a picture, or no longer: unless it was stopped for being too much.
      budget.check();
    }
    sheets.finishPart();
  }

  private void text(XMLStreamReader xml) throws TableRefused {
    if (sheets.wantsText()) {
      sheets.text(xml.getText());
    }
  }

  /// Throws where parts do not fit to one another.
  void finish() throws TableRefused {
    sheets.finish();
  }
}
