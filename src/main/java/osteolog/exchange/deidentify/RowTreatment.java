package osteolog.exchange.deidentify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;
import osteolog.domain.time.Moment;

/// Makes the row that may go out of one that was recorded, column by column.
///
/// What is left out is masked: its column is empty and says so (MSK), or holds [#MASKED] where a
/// row cannot be without it.
final class RowTreatment {

  /// What stands where a text must stand and none may.
  static final String MASKED = "[masked]";

  static final String NO_CHECKSUM = "0".repeat(64);

  private static final int OLD = 90;

  private final Snapshot snapshot;
  private final KnownWords known;
  private final Accepted accepted;

  RowTreatment(Snapshot snapshot, KnownWords known, Accepted accepted) {
    this.snapshot = snapshot;
    this.known = known;
    this.accepted = accepted;
  }

  /// The row that may go out.
  Entry of(Entry entry, CaseKey key, Tally tally) {
    return new Row(entry, key, tally).made();
  }

  /// The text of a column that is left out unless somebody accepts it; nothing where there is none.
  @Nullable String freeText(Entry entry, Column column) {
    return switch (Treatments.of(entry.kind(), column.name())) {
      case FREE_TEXT -> column.text(entry);
      case KNOWN_WORD -> {
        var text = column.text(entry);
        yield text == null || known.has(text) ? null : text;
      }
      case KEEP, DROP, NEW_CODE, CASE_CODE, TO_MONTHS, AGE, LIFE_MONTHS, CHECKSUM, REASONS -> null;
    };
  }

  private final class Row {
    private final Entry entry;
    private final CaseKey key;
    private final Tally tally;
    private final List<Column> columns;
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Set<String> masked = new HashSet<>();

    Row(Entry entry, CaseKey key, Tally tally) {
      this.entry = entry;
      this.key = key;
      this.tally = tally;
      this.columns = entry.kind().shape().columns();
    }

    private EntryKind kind() {
      return entry.kind();
    }

    Entry made() {
      for (var column : columns) {
        values.add(value(column, column.getter().apply(entry)));
      }
      for (int tried = 0; tried < columns.size(); tried++) {
        try {
          return Entry.of(kind(), withReasons());
        } catch (Refused refused) {
          refused.problems().forEach(this::giveWay);
        }
      }
      throw new IllegalStateException("no row of this kind can go out: " + kind());
    }

    /// Something does not fit beside what was left out: it is left out too.
    private void giveWay(Problem problem) {
      for (int i = 0; i < columns.size(); i++) {
        var column = columns.get(i);
        if (column.name().equals(problem.column())) {
          boolean needed = problem.why() == Problem.Why.REQUIRED;
          if (!needed) {
            tell(column, Deed.MASKED_WITH_OTHERS);
          }
          values.set(i, needed ? MASKED : nothing(column));
        }
      }
    }

    private List<@Nullable Object> withReasons() {
      var all = new ArrayList<>(values);
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).type() == Column.Type.MISSING) {
          all.set(i, reasons());
        }
      }
      return all;
    }

    /// A reason under any name but that of a column is nobody's reason.
    private Missing reasons() {
      var reasons = new HashMap<String, Missing.Reason>();
      for (var column : columns) {
        var said = entry.missing().reasons().get(column.name());
        if (said != null) {
          reasons.put(column.name(), said);
        }
        if (masked.contains(column.name())) {
          reasons.put(column.name(), Missing.Reason.MSK);
        }
      }
      return new Missing(reasons);
    }

    private @Nullable Object value(Column column, @Nullable Object said) {
      if (said == null) {
        return null;
      }
      return switch (Treatments.of(kind(), column.name())) {
        case KEEP, REASONS -> said;
        case DROP -> leftOut(column, said, Deed.REMOVED);
        case NEW_CODE -> {
          tell(column, Deed.NEW_CODE);
          yield snapshot.codeOf((UUID) said);
        }
        case CASE_CODE -> {
          tell(column, Deed.NEW_CODE);
          yield key.label();
        }
        case TO_MONTHS -> time(column, (Moment) said);
        case AGE -> age(column, (Integer) said);
        case LIFE_MONTHS ->
            (Integer) said > WholeMonths.LIFE ? leftOut(column, said, Deed.AGE_MASKED) : said;
        case FREE_TEXT -> text(column, (String) said);
        case KNOWN_WORD -> known.has((String) said) ? said : text(column, (String) said);
        case CHECKSUM -> {
          tell(column, Deed.REMOVED);
          yield NO_CHECKSUM;
        }
      };
    }

    private void tell(Column column, Deed deed) {
      tally.did(kind(), column.name(), deed);
    }

    private @Nullable Object leftOut(Column column, Object said, Deed deed) {
      if (said instanceof String text && text.isEmpty()) {
        return said;
      }
      tell(column, deed);
      return nothing(column);
    }

    /// What stands in a column that is masked.
    private @Nullable Object nothing(Column column) {
      if (column.type() == Column.Type.TEXT && column.field().required()) {
        return MASKED;
      }
      masked.add(column.name());
      return column.type() == Column.Type.MOMENT && !column.field().otherwise().isEmpty()
          ? Moment.unknown()
          : null;
    }

    private @Nullable Object text(Column column, String said) {
      if (accepted.has(snapshot.codeOf(entry.id()), column.name(), said)) {
        tell(column, Deed.TEXT_ACCEPTED);
        return said;
      }
      return leftOut(column, said, Deed.TEXT_LEFT_OUT);
    }

    private @Nullable Object age(Column column, Integer years) {
      if (years >= OLD) {
        tell(column, Deed.AGE_CAPPED);
        return OLD;
      }
      return key.tellsHighAge() ? leftOut(column, years, Deed.AGE_MASKED) : years;
    }

    private @Nullable Object time(Column column, Moment said) {
      if (isMonthZero(column)) {
        return told(column, said, key.times().ofAnchor(said));
      }
      var out = key.times().of(said).orElse(null);
      return out == null ? leftOut(column, said, Deed.TIME_MASKED) : told(column, said, out);
    }

    private Moment told(Column column, Moment said, Moment out) {
      if (!Objects.equals(said, out)) {
        tell(column, deed(said, out));
      }
      return out;
    }

    private Deed deed(Moment said, Moment out) {
      if (WholeMonths.isCalendar(out)) {
        return Deed.DATE_SHIFTED;
      }
      return WholeMonths.isCalendar(said) ? Deed.DATE_TO_MONTHS : Deed.TIME_CAPPED;
    }

    private boolean isMonthZero(Column column) {
      return key.anchorEvent().filter(entry.id()::equals).isPresent()
          && (column.name().equals("when") || column.name().equals("start"));
    }
  }
}
