package osteolog.ui.colleagues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.ColumnDifference;
import osteolog.domain.pool.Parts;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.Side;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.words.EntryWords;
import osteolog.words.ValueWords;
import osteolog.words.Words;

/// Says in what log and packet differ, in the words of the case page.
///
/// @param saying says who said something and when
/// @param entries finds an entry that another refers to
public record DifferenceWords(SaidWords saying, Function<UUID, Optional<Entry>> entries) {

  /// So much of an entry says which one it is.
  private static final int LONG = 60;

  private Words words() {
    return saying.words();
  }

  /// The entry in one line.
  public String entry(DifferenceRow row) {
    return row.entry()
        .map(one -> new EntryWords(words()).say(one))
        .filter(line -> !line.isEmpty())
        .map(
            line ->
                line.codePointCount(0, line.length()) > LONG
                    ? line.substring(0, line.offsetByCodePoints(0, LONG)) + "…"
                    : line)
        .map(line -> words().text("colleagues.entry", words().name(row.kind()), line))
        .orElseGet(() -> words().name(row.kind()));
  }

  /// The label of what differs.
  public String field(DifferenceRow row) {
    return row.column()
        .map(
            column ->
                shown(column).stream()
                    .map(name -> label(row.kind(), name))
                    .collect(Collectors.joining(", ")))
        .orElseGet(() -> words().text("exchange.left.whole"));
  }

  /// What one side says, and under it who said it and when.
  public String side(DifferenceRow row, Side side) {
    return row.column()
        .map(
            column ->
                side == Side.OURS
                    ? with(value(row, column, column.ours()), column.oursSaid())
                    : with(value(row, column, column.theirs()), column.theirsSaid()))
        .orElseGet(() -> whole(row, side));
  }

  private String whole(DifferenceRow row, Side side) {
    boolean ours = side == Side.OURS;
    boolean here =
        switch (row.fate()) {
          case NEW, RETURNS, STAYS_AWAY -> !ours;
          case GOES, STAYS, DIFFERS -> ours;
        };
    if (here) {
      return words().text("colleagues.there");
    }
    return row.removed()
        .map(by -> with(words().text("colleagues.gone"), Optional.of(by)))
        .orElseGet(() -> words().text("colleagues.not_there"));
  }

  private String with(String value, Optional<Said> said) {
    return said.map(one -> value + SideCell.BY + saying.say(one)).orElse(value);
  }

  /// The columns of a group of which either side says something.
  private static List<String> shown(ColumnDifference column) {
    return column.columns().stream()
        .filter(name -> says(column.ours(), name) || says(column.theirs(), name))
        .toList();
  }

  private static boolean says(Map<String, String> side, String name) {
    return side.containsKey(name) || side.containsKey(Parts.reason(name));
  }

  private String value(DifferenceRow row, ColumnDifference column, Map<String, String> side) {
    var names = shown(column);
    if (names.size() == 1) {
      return value(row.kind(), names.getFirst(), side);
    }
    var lines =
        names.stream()
            .filter(name -> says(side, name))
            .map(
                name ->
                    words()
                        .text(
                            "colleagues.part",
                            label(row.kind(), name),
                            value(row.kind(), name, side)))
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? words().text("colleagues.empty") : lines;
  }

  private String value(EntryKind kind, String name, Map<String, String> side) {
    var text = side.get(name);
    if (text == null) {
      var reason = side.get(Parts.reason(name));
      return reason == null
          ? words().text("colleagues.empty")
          : words().name(Missing.Reason.valueOf(reason));
    }
    var column = kind.shape().columns().stream().filter(one -> one.name().equals(name)).findFirst();
    return column.map(one -> say(one, text)).orElse(text);
  }

  private String say(Column column, String text) {
    return column.type() == Column.Type.ID
        ? entries
            .apply(UUID.fromString(text))
            .map(one -> new EntryWords(words()).say(one))
            .orElseGet(() -> words().text("colleagues.other_entry"))
        : new ValueWords(words()).say(column, text);
  }

  private String label(EntryKind kind, String name) {
    return words().has("field." + name) || words().has("field." + Column.code(kind) + "." + name)
        ? words().field(kind, name)
        : words().text("colleagues.link");
  }
}
