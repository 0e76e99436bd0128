package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;
import osteolog.domain.time.Moments;

/// Arbitrary entries of every kind, made from what their columns say may stand in them.
public final class Entries {

  private Entries() {}

  /// Any entry of any kind.
  public static Arbitrary<Entry> any() {
    return Arbitraries.of(EntryKind.class).flatMap(Entries::of).withoutEdgeCases();
  }

  /// Any entry of one kind: about half of its columns are filled.
  public static Arbitrary<Entry> of(EntryKind kind) {
    var columns = kind.shape().columns();
    List<Arbitrary<String>> texts = new ArrayList<>();
    columns.forEach(column -> texts.add(text(column).injectNull(must(column) ? 0 : 0.5)));
    return Combinators.combine(texts).as(values -> kept(kind, columns, values)).withoutEdgeCases();
  }

  private static boolean must(Column column) {
    return column.field().required()
        || column.name().equals("id")
        || column.name().equals("case_id");
  }

  /// An entry without what its own rules refuse, and with what they demand.
  private static Entry kept(EntryKind kind, List<Column> columns, List<String> values) {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (values.get(i) != null) {
        texts.put(columns.get(i).name(), values.get(i));
      }
    }
    for (int attempt = 0; attempt < 9; attempt++) {
      try {
        return Entry.of(kind, texts);
      } catch (Refused refused) {
        refused.problems().forEach(p -> mend(kind, texts, p));
      }
    }
    return Entry.of(kind, texts);
  }

  private static void mend(EntryKind kind, Map<String, String> texts, Problem problem) {
    var column = problem.column();
    if (problem.why() == Problem.Why.REQUIRED) {
      var codes = kind.shape().column(column).codes();
      texts.put(column, codes.isEmpty() ? "1" : codes.getLast());
    } else if (problem.why() == Problem.Why.LIMITS_OUT_OF_ORDER) {
      texts.put(column, "severe");
    } else {
      texts.remove(column);
    }
  }

  private static Arbitrary<String> text(Column column) {
    if (column.name().equals("sha_256")) {
      return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    }
    return switch (column.type()) {
      case ID ->
          Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
              .as((high, low) -> new UUID(high, low).toString());
      case TEXT ->
          Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12).filter(s -> !s.isBlank());
      case WHOLE ->
          Arbitraries.integers()
              .between(whole(column.field().min(), 0), whole(column.field().max(), 999))
              .map(String::valueOf);
      case DECIMAL ->
          Arbitraries.bigDecimals()
              .between(least(column), BigDecimal.TEN)
              .ofScale(3)
              .map(BigDecimal::toPlainString);
      case YES_NO -> Arbitraries.of("true", "false");
      case CODE -> Arbitraries.of(column.codes());
      case CODES ->
          Arbitraries.of(column.codes())
              .set()
              .map(codes -> String.join(";", codes))
              .filter(s -> !s.isEmpty());
      case MOMENT -> Moments.all().map(Object::toString);
      case MISSING -> Arbitraries.of(Missing.Reason.class).map(reason -> "note=" + reason);
    };
  }

  private static BigDecimal least(Column column) {
    var min = column.field().min();
    return min.isEmpty() ? BigDecimal.ZERO : new BigDecimal(min);
  }

  private static int whole(String limit, int otherwise) {
    return limit.isEmpty() ? otherwise : Integer.parseInt(limit);
  }
}
