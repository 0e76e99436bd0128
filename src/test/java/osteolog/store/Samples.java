package osteolog.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Refused;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MomentCode;

/// Entries of every kind, made from a seed and from nothing else; their texts are as nasty as texts
/// get.
final class Samples {

  /// The hash of the one file that every attachment of the samples has; [Stores#create] keeps it.
  static final String FILE = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final List<String> MOMENTS =
      List.of(
          "unknown",
          "2019-03-04",
          "2019-03",
          "2019",
          "b+6m",
          "b-2y",
          "b+10d",
          "~b+6m",
          "~2018-05",
          "<b+0m",
          ">b+8m",
          "b+0m..b+6m",
          "2019..2020-02",
          "b+3w");

  private static final List<String> TEXTS =
      List.of(
          "plain",
          "with 'quotes' and \"more\"",
          "line\nbreak\r\nand\ttab",
          "大腿骨 右",
          "😀 emoji 𝒳",
          "; drop table act; --",
          "back\\slash",
          "?1 :name ${x}",
          " blank at both ends ",
          "nul\u0000in it",
          "x".repeat(20_000),
          "=1+2",
          "\u202Eturned",
          "0");

  private final Random random;

  Samples(long seed) {
    this.random = new Random(seed);
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /// A case with that label and nothing else.
  static SurgicalCase plainCase(UUID id, String label) {
    return (SurgicalCase) Entry.of(EntryKind.CASE, Map.of("id", id.toString(), "label", label));
  }

  static PainObservation nrs(UUID id, UUID caseId, Moment when, String value) {
    return (PainObservation)
        Entry.of(
            EntryKind.PAIN,
            Map.of(
                "id", id.toString(),
                "case_id", caseId.toString(),
                "when", when.toString(),
                "scale", "nrs",
                "value", value));
  }

  static Procedure biopsy(UUID id, UUID caseId, String when) {
    return (Procedure)
        Entry.of(
            EntryKind.PROCEDURE,
            Map.of(
                "id",
                id.toString(),
                "case_id",
                caseId.toString(),
                "when",
                when,
                "procedure",
                "open_biopsy"));
  }

  /// Any valid entry of the kind.
  Entry entry(EntryKind kind, UUID id, UUID caseId) {
    while (true) {
      var values = new ArrayList<@Nullable Object>();
      for (var column : kind.shape().columns()) {
        values.add(value(column, id, caseId));
      }
      try {
        return Entry.of(kind, values);
      } catch (Refused again) {
        // Not every combination is one that a record takes.
      }
    }
  }

  private @Nullable Object value(Column column, UUID id, UUID caseId) {
    return switch (column.name()) {
      case "id" -> id;
      case "case_id" -> caseId;
      case "label" -> "Case " + id;
      case "sha_256" -> FILE;
      default -> needed(column) || random.nextInt(3) > 0 ? some(column) : none(column);
    };
  }

  private static boolean needed(Column column) {
    return column.field().required() || !column.field().otherwise().isEmpty();
  }

  private static @Nullable Object none(Column column) {
    return switch (column.type()) {
      case MISSING -> Missing.NONE;
      case CODES -> Set.of();
      case ID, TEXT, WHOLE, DECIMAL, YES_NO, CODE, MOMENT -> null;
    };
  }

  private Object some(Column column) {
    var field = column.field();
    int low = field.min().isEmpty() ? 0 : new BigDecimal(field.min()).intValue();
    int high = field.max().isEmpty() ? 10 : new BigDecimal(field.max()).intValue();
    return switch (column.type()) {
      case ID -> id();
      case TEXT -> TEXTS.get(random.nextInt(TEXTS.size()));
      case WHOLE -> (int) random.nextLong(low, high + 1L);
      case DECIMAL ->
          Canonical.number(
              BigDecimal.valueOf(
                  1 + random.nextInt(Math.min(high, 1000) * 10 - 1), random.nextInt(1, 4)));
      case YES_NO -> random.nextBoolean();
      case CODE -> {
        var constants = column.javaType().getEnumConstants();
        yield constants[random.nextInt(constants.length)];
      }
      case CODES -> Set.of(column.javaType().getEnumConstants()[0]);
      case MOMENT -> MomentCode.parse(MOMENTS.get(random.nextInt(MOMENTS.size()))).orElseThrow();
      case MISSING -> Missing.parse("note=UNK;dose=NPE");
    };
  }

  /// A case with entries of every kind.
  List<Change> wholeCase(int entriesOfAKind) {
    var caseId = id();
    var changes = new ArrayList<Change>();
    changes.add(Change.added(entry(EntryKind.CASE, caseId, caseId)));
    for (var kind : EntryKind.values()) {
      for (int i = 0; kind != EntryKind.CASE && i < entriesOfAKind; i++) {
        changes.add(Change.added(entry(kind, id(), caseId)));
      }
    }
    return changes;
  }
}
