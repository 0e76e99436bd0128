package osteolog.exchange.odm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Between;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.InMonth;
import osteolog.domain.time.Moment.InYear;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Unknown;
import osteolog.exchange.csv.MomentCells;

/// The form of one kind of entry: its items, and the values of an entry.
///
/// The case of an entry is its subject, so it has no item. The name that an attached file had is an
/// item only where that is asked for.
final class OdmForm {

  private static final int ID_LENGTH = 36;
  private static final int INTEGER_LENGTH = 10;
  private static final int MOMENT_LENGTH = 30;

  private final EntryKind kind;
  private final Map<Column, List<OdmItem>> items = new LinkedHashMap<>();
  private final Map<String, OdmItem> reasons = new LinkedHashMap<>();

  OdmForm(EntryKind kind, boolean fileNames) {
    this.kind = kind;
    for (var column : kind.shape().columns()) {
      if (column.name().equals("case_id")
          || column.type() == Column.Type.MISSING
          || (isFileName(column) && !fileNames)) {
        continue;
      }
      items.put(column, made(column));
      if (!column.field().required()) {
        reasons.put(column.name(), reason(column));
      }
    }
  }

  EntryKind kind() {
    return kind;
  }

  String oid() {
    return "F." + kind.name();
  }

  String groupOid() {
    return "IG." + kind.name();
  }

  /// Its items, in order.
  List<OdmItem> items() {
    var all = new ArrayList<OdmItem>();
    items.forEach(
        (column, made) -> {
          all.addAll(made);
          var reason = reasons.get(column.name());
          if (reason != null) {
            all.add(reason);
          }
        });
    return all;
  }

  /// The columns whose codes it uses.
  List<Column> coded() {
    return items.keySet().stream().filter(c -> c.type() == Column.Type.CODE).toList();
  }

  /// Whether the column holds the name of an attached file.
  boolean isFileName(Column column) {
    return kind == EntryKind.ATTACHMENT && column.name().equals("file_name");
  }

  /// Whether it has an item for the reason why this column is empty.
  boolean tellsReason(String column) {
    return reasons.containsKey(column);
  }

  /// Hands every value of the entry to `write`, in the order of the items.
  void values(Entry entry, Anchor anchor, BiConsumer<OdmItem, String> write) {
    var missing = entry.missing().reasons();
    items.forEach(
        (column, made) -> {
          values(column, made, entry, anchor, write);
          var why = missing.get(column.name());
          var reason = reasons.get(column.name());
          if (why != null && reason != null) {
            write.accept(reason, why.name());
          }
        });
  }

  private static void values(
      Column column,
      List<OdmItem> made,
      Entry entry,
      Anchor anchor,
      BiConsumer<OdmItem, String> write) {
    var text = column.text(entry);
    if (text == null) {
      return;
    }
    switch (column.type()) {
      case ID, TEXT, WHOLE, DECIMAL, YES_NO, CODE -> write.accept(made.getFirst(), text);
      case CODES -> {
        var said = List.of(text.split(";", -1));
        var codes = column.codes();
        for (int i = 0; i < codes.size(); i++) {
          if (said.contains(codes.get(i))) {
            write.accept(made.get(i), "true");
          }
        }
      }
      case MOMENT -> moment((Moment) column.getter().apply(entry), made, anchor, write);
      case MISSING -> {}
    }
  }

  private static void moment(
      @Nullable Moment moment,
      List<OdmItem> made,
      Anchor anchor,
      BiConsumer<OdmItem, String> write) {
    if (moment == null) {
      return;
    }
    var cells = new ArrayList<String>();
    MomentCells.add(moment, anchor, cells);
    cells.set(0, partialDate(moment));
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        write.accept(made.get(i), cells.get(i));
      }
    }
  }

  /// Day, month or year as known; nothing that was said in any other way becomes a date.
  private static String partialDate(Moment moment) {
    return switch (moment) {
      case OnDay _, InMonth _, InYear _ -> moment.toString();
      case FromAnchor _, About _, Before _, After _, Between _, Unknown _ -> "";
    };
  }

  private List<OdmItem> made(Column column) {
    var question = column.field().value();
    return switch (column.type()) {
      case ID -> List.of(item(column, "", OdmItem.Type.TEXT, question).upTo(ID_LENGTH));
      case TEXT -> List.of(item(column, "", OdmItem.Type.TEXT, question));
      case WHOLE ->
          List.of(
              number(
                  column, item(column, "", OdmItem.Type.INTEGER, question).upTo(INTEGER_LENGTH)));
      case DECIMAL -> List.of(number(column, item(column, "", OdmItem.Type.FLOAT, question)));
      case YES_NO -> List.of(item(column, "", OdmItem.Type.BOOLEAN, question));
      case CODE ->
          List.of(
              item(column, "", OdmItem.Type.TEXT, question).listed(OdmCodes.of(column.javaType())));
      case CODES ->
          column.codes().stream()
              .map(
                  code ->
                      item(
                          column,
                          "___" + code,
                          OdmItem.Type.BOOLEAN,
                          question + " Said of it: " + code.replace('_', ' ') + "."))
              .toList();
      case MOMENT -> moment(column, question);
      case MISSING -> List.of();
    };
  }

  private OdmItem number(Column column, OdmItem item) {
    return item.in(column.field().unit()).limited(kind, column);
  }

  private List<OdmItem> moment(Column column, String question) {
    return List.of(
        OdmItem.of(
            kind,
            column,
            "_date",
            OdmItem.Type.PARTIAL_DATE,
            question + " Day, month or year, as known."),
        OdmItem.of(
                kind, column, "_prec", OdmItem.Type.TEXT, question + " How precisely it is known.")
            .listed(OdmCodes.PRECISION),
        OdmItem.of(
                kind,
                column,
                "_iso",
                OdmItem.Type.TEXT,
                question
                    + " As it was said: b+6m is 6 months after month 0 (d, w, m, y); ~ about, <"
                    + " before, > after, .. between.")
            .upTo(MOMENT_LENGTH),
        months(column, "_mfb", question + " Months from month 0, where one month was said."),
        months(column, "_mfb_low", question + " Earliest month from month 0, as said."),
        months(column, "_mfb_high", question + " Latest month from month 0, as said."));
  }

  private OdmItem months(Column column, String ending, String question) {
    return OdmItem.of(kind, column, ending, OdmItem.Type.FLOAT, question).in("mo");
  }

  private OdmItem item(Column column, String ending, OdmItem.Type type, String question) {
    return OdmItem.of(kind, column, ending, type, question).required(column.field().required());
  }

  private OdmItem reason(Column column) {
    return OdmItem.of(kind, column, "_na", OdmItem.Type.TEXT, "Why " + column.name() + " is empty.")
        .listed(OdmCodes.REASON);
  }
}
