package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Reading.Understood;
import osteolog.exchange.mapping.Doubt.Why;

/// Proposes how the cells of one column are read: what values mean, the order of dates, the decimal
/// comma. What it does not surely understand becomes a doubt.
final class FeedProposer {

  private final ValueWords words;
  private final DateCells dates;
  private final List<Doubt> doubts;

  FeedProposer(ValueWords words, DateCells dates, List<Doubt> doubts) {
    this.words = words;
    this.dates = dates;
    this.doubts = doubts;
  }

  Feed feed(EntryKind kind, String name, String header, ColumnSample sample) {
    return feed(kind, name, header, sample, false);
  }

  /// A score on a scale that ends at ten: `7/10` is a seven there, as charts write it.
  Feed scoreOfTen(String header, ColumnSample sample) {
    return feed(EntryKind.PAIN, "value", header, sample, true);
  }

  private Feed feed(
      EntryKind kind, String name, String header, ColumnSample sample, boolean ofTen) {
    var column = kind.shape().column(name);
    var feed =
        Feed.cell(name, header)
            .dated(column.type() == Column.Type.MOMENT ? sample.dates() : null)
            .decimalComma(isNumber(column) && sample.decimalComma());
    var where = Column.code(kind) + "." + name;
    if (column.type() == Column.Type.MOMENT) {
      doubtDates(where, header, sample);
    }
    if (isNumber(column) && sample.unclearDecimals()) {
      doubts.add(new Doubt(Why.POINT_OR_COMMA, header, where, List.of()));
    }
    var tens = ofTen ? PainWords.ofTen(sample.values()) : Map.<String, Meaning>of();
    var others = new LinkedHashSet<>(sample.values());
    others.removeAll(tens.keySet());
    var meanings = new LinkedHashMap<>(tens);
    meanings.putAll(values(kind, column, feed, others, where));
    return feed.with(meanings);
  }

  private Map<String, Meaning> values(
      EntryKind kind, Column column, Feed feed, Set<String> values, String where) {
    var meanings = new LinkedHashMap<String, Meaning>();
    var open = new ArrayList<String>();
    var unsure = new ArrayList<String>();
    var codes = words.codes(kind, column);
    var folded = new HashSet<String>();
    values.forEach(value -> folded.add(ForeignText.folded(value)));
    var unsureCodes = words.unsure(column, folded);
    for (var value : values) {
      var key = ForeignText.folded(value);
      var code = unsureCodes.contains(key) ? null : codes.get(key);
      if (isReadable(column, feed, value)) {
        continue;
      }
      if (code != null) {
        meanings.put(value, Meaning.of(code));
      } else if (words.missing(value) != null) {
        putMissing(meanings, value, words.missing(value));
      } else if (words.missingUnsure(value) != null) {
        putMissing(meanings, value, words.missingUnsure(value));
        unsure.add(value);
      } else if (column.type() == Column.Type.CODES) {
        parts(column, codes, value, meanings, open);
      } else if (column.type() != Column.Type.TEXT) {
        open.add(value);
      }
    }
    if (!open.isEmpty()) {
      var why = isNumber(column) ? Why.WORDS_FOR_NUMBERS : Why.VALUES_UNKNOWN;
      doubts.add(new Doubt(why, feed.header(), where, open));
    }
    if (!unsure.isEmpty()) {
      doubts.add(new Doubt(Why.REASON_UNSURE, feed.header(), where, unsure));
    }
    return meanings;
  }

  private static void putMissing(
      Map<String, Meaning> meanings, String value, Missing.@Nullable Reason reason) {
    if (reason != null) {
      meanings.put(value, Meaning.missing(reason));
    }
  }

  private static void parts(
      Column column,
      Map<String, String> codes,
      String value,
      Map<String, Meaning> meanings,
      List<String> open) {
    for (var part : value.split("[;,、，；]", -1)) {
      var code = codes.get(ForeignText.folded(part));
      if (code == null) {
        open.add(value);
        return;
      }
      if (!column.codes().contains(part.strip())) {
        meanings.put(part.strip(), Meaning.of(code));
      }
    }
  }

  /// Whether the value is read as it stands, without a meaning in the mapping.
  private boolean isReadable(Column column, Feed feed, String value) {
    return switch (column.type()) {
      case WHOLE, DECIMAL -> ForeignText.number(value, feed.decimalComma()) != null;
      case YES_NO -> value.equals("true") || value.equals("false");
      case CODE, CODES -> column.codes().contains(value);
      case MOMENT -> isMoment(value, feed);
      case ID -> MappingCheck.isId(value);
      case TEXT, MISSING -> false;
    };
  }

  /// A date of unclear order is a doubt of the whole column and not of each value.
  private boolean isMoment(String value, Feed feed) {
    return dates.read(value, feed.dates()) instanceof Understood
        || dates.read(value, DateOrder.DMY) instanceof Understood
        || dates.read(value, DateOrder.MDY) instanceof Understood;
  }

  private void doubtDates(String where, String header, ColumnSample sample) {
    if (sample.twoOrders()) {
      doubts.add(new Doubt(Why.TWO_ORDERS, header, where, List.of()));
    } else if (sample.unclearDates()) {
      doubts.add(new Doubt(Why.DAY_OR_MONTH, header, where, List.of()));
    }
  }

  private static boolean isNumber(Column column) {
    return column.type() == Column.Type.WHOLE || column.type() == Column.Type.DECIMAL;
  }
}
