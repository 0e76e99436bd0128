package osteolog.exchange.table;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.table.TableRefused.Reason;

/// Follows the cells of the sheets and the shared texts of a workbook, as the library will.
final class SheetGuard {

  /// The types of cells that the library knows; of another it throws the whole file away.
  private static final Set<String> TYPES = Set.of("b", "e", "n", "str", "s", "inlineStr");

  private boolean inSheet;
  private long row;
  private int column;
  private int cellsOfRow;
  private boolean inCell;
  private boolean inInline;
  private boolean sharedCell;
  private boolean inValue;
  private boolean inShared;
  private int sharedDepth;
  private long textLength;
  private final StringBuilder value = new StringBuilder();

  private boolean textsDeclared;
  private boolean formatsThere;
  private boolean formatsDeclared;
  private long formulas;
  private long arrays;
  private long cells;
  private long sharedTexts;
  private long sharedCharacters;
  private long highestShared = -1;
  private long rowOfHighest;

  /// A new part begins.
  void begin() {
    inSheet = false;
    row = 0;
    leave();
    inShared = false;
    arrays = 0;
    cells = 0;
  }

  private void leave() {
    inCell = false;
    inInline = false;
    sharedCell = false;
    inValue = false;
  }

  /// How many cells have a formula.
  long formulas() {
    return formulas;
  }

  void start(XMLStreamReader xml) throws TableRefused {
    var name = xml.getLocalName();
    if (inShared) {
      sharedDepth++;
    } else if (name.equals("si")) {
      inShared = true;
      sharedDepth = 1;
      sharedTexts++;
      textLength = 0;
    }
    switch (name) {
      case "sheetData" -> inSheet = true;
      case "Override" -> declared(xml.getAttributeValue(null, "ContentType"));
      case "styleSheet" -> formatsThere = true;
      case "row" -> beginRow(xml);
      case "c" -> beginCell(xml);
      case "is" -> inInline = inCell;
      case "rPh" -> {
        if (inInline) {
          // The library would read the sounds into the text.
          throw TableRefused.at(Reason.UNUSUAL_WORKBOOK, row);
        }
      }
      case "v" -> {
        inValue = inCell;
        value.setLength(0);
      }
      case "f" -> beginFormula(xml);
      default -> {}
    }
  }

  /// The library finds shared texts and formats by what the package declares, and only so.
  private void declared(@Nullable String type) {
    textsDeclared |= type != null && type.endsWith("spreadsheetml.sharedStrings+xml");
    formatsDeclared |= type != null && type.endsWith("spreadsheetml.styles+xml");
  }

  private void beginRow(XMLStreamReader xml) throws TableRefused {
    if (inSheet) {
      var before = row;
      row = number(xml.getAttributeValue(null, "r"), row + 1);
      column = 0;
      cellsOfRow = 0;
      if (row < 1 || row > Limits.SHEET_ROWS) {
        throw TableRefused.at(Reason.DAMAGED, row);
      }
      if (row <= before) {
        throw TableRefused.at(Reason.UNUSUAL_WORKBOOK, row);
      }
    }
  }

  private void beginCell(XMLStreamReader xml) throws TableRefused {
    if (!inSheet) {
      return;
    }
    leave();
    inCell = true;
    textLength = 0;
    cells++;
    cellsOfRow++;
    var before = column;
    column = columnOf(xml.getAttributeValue(null, "r"), column + 1);
    if (column > Limits.COLUMNS || cellsOfRow > Limits.COLUMNS) {
      throw TableRefused.over(Reason.TOO_MANY_COLUMNS, row, Limits.COLUMNS);
    }
    if (column <= before) {
      // The library would let the last of two cells of the same place hide the first.
      throw TableRefused.at(Reason.UNUSUAL_WORKBOOK, row);
    }
    var type = xml.getAttributeValue(null, "t");
    if (type != null && !TYPES.contains(type)) {
      throw TableRefused.at(Reason.UNUSUAL_WORKBOOK, row);
    }
    sharedCell = "s".equals(type);
  }

  private void beginFormula(XMLStreamReader xml) throws TableRefused {
    if (inCell) {
      formulas++;
      if ("array".equals(xml.getAttributeValue(null, "t"))) {
        arrays++;
      }
    }
  }

  /// The column that an address such as `AB12` names, from 1; more than any for one far outside.
  private static int columnOf(@Nullable String address, int otherwise) {
    if (address == null) {
      return otherwise;
    }
    var column = 0;
    for (var i = 0; i < address.length() && column <= Limits.COLUMNS; i++) {
      var letter = Character.toUpperCase(address.charAt(i));
      if (letter >= 'A' && letter <= 'Z') {
        column = column * 26 + letter - 'A' + 1;
      } else if (letter != '$') {
        break;
      }
    }
    return column;
  }

  private static long number(@Nullable String text, long otherwise) {
    try {
      return text == null ? otherwise : Long.parseLong(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  /// Whether the text that comes belongs to a cell or a shared text.
  boolean wantsText() {
    return inCell || inShared;
  }

  void text(String text) throws TableRefused {
    textLength += text.length();
    if (textLength > Limits.CELL) {
      throw TableRefused.over(Reason.CELL_TOO_LONG, inCell ? row : 0, Limits.CELL);
    }
    if (inShared) {
      sharedCharacters += text.length();
      if (sharedCharacters > Limits.SHARED) {
        throw TableRefused.over(Reason.TOO_INTRICATE, 0, Limits.SHARED);
      }
    }
    if (inValue && sharedCell) {
      value.append(text, 0, Math.min(text.length(), 32));
    }
  }

  void end(String name) throws TableRefused {
    if (inShared) {
      sharedDepth--;
      inShared = sharedDepth > 0;
    }
    switch (name) {
      case "v" -> {
        if (inValue && sharedCell && !value.isEmpty()) {
          var index = number(value.toString().strip(), -1);
          if (index < 0) {
            throw TableRefused.at(Reason.DAMAGED, row);
          }
          if (index > highestShared) {
            highestShared = index;
            rowOfHighest = row;
          }
        }
        inValue = false;
      }
      case "is" -> inInline = false;
      case "c" -> leave();
      default -> {}
    }
  }

  void finishPart() throws TableRefused {
    if (arrays > 0 && arrays * cells > Limits.ARRAYS_TIMES_CELLS) {
      throw TableRefused.because(Reason.UNUSUAL_WORKBOOK);
    }
  }

  void finish() throws TableRefused {
    // The library would fill up its memory looking for a text behind the last.
    if (highestShared >= sharedTexts) {
      throw TableRefused.at(Reason.DAMAGED, rowOfHighest);
    }
    if ((highestShared >= 0 && !textsDeclared) || (formatsThere && !formatsDeclared)) {
      // Its texts would be empty cells, its dates numbers of days.
      throw TableRefused.because(Reason.UNUSUAL_WORKBOOK);
    }
  }
}
