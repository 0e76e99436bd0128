package osteolog.domain.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EndStatus;
import osteolog.domain.entry.LossReason;
import osteolog.domain.entry.MonitoringItem;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MomentCode;

/// What is still to be watched of a case's follow-up: what waits, what was missed without a reason,
/// and whether it has ended. Small enough to be held for every case, and read when it is asked for.
public final class Watch {

  /// Of a case without any plan.
  public static final Watch NOTHING = new Watch(Anchor.UNDATED, "");

  private static final String CELL = "\t";
  private static final String ROW = "\n";

  private final Anchor anchor;
  private final String text;
  private @Nullable Read read;

  private record Read(List<Target> targets, Optional<Ending> ending) {}

  private Watch(Anchor anchor, String text) {
    this.anchor = anchor;
    this.text = text;
  }

  /// The watch of a case with that month 0.
  public static Watch of(Anchor anchor, List<Target> targets, Optional<Ending> ending) {
    var rows = targets.stream().map(Watch::row).collect(Collectors.toCollection(ArrayList::new));
    ending.ifPresent(end -> rows.add(row(end)));
    return new Watch(anchor, String.join(ROW, rows));
  }

  /// The watch that [#toString] gave, of a case with that month 0. A text that is none throws
  /// `IllegalArgumentException` when it is read.
  public static Watch parse(Anchor anchor, String text) {
    return text.isEmpty() ? NOTHING : new Watch(anchor, text);
  }

  /// What waits, and what was missed without a reason.
  public List<Target> targets() {
    return read().targets();
  }

  /// Why nobody is to be called any more.
  public Optional<Ending> ending() {
    return read().ending();
  }

  /// Reading twice gives the same: threads need not wait for one another.
  private Read read() {
    var known = read;
    if (known == null) {
      known = parsed();
      read = known;
    }
    return known;
  }

  private Read parsed() {
    var targets = new ArrayList<Target>();
    Optional<Ending> ending = Optional.empty();
    for (var row : text.isEmpty() ? new String[0] : text.split(ROW, -1)) {
      var cells = row.split(CELL, -1);
      if (cells.length == 3) {
        ending =
            Optional.of(
                new Ending(
                    code(EndStatus.class, cells[0]).orElseThrow(),
                    code(LossReason.class, cells[1]).orElse(null),
                    moment(cells[2])));
      } else {
        targets.add(target(cells));
      }
    }
    return new Read(List.copyOf(targets), ending);
  }

  private Target target(String[] cells) {
    var planned =
        Planned.of(
            UUID.fromString(cells[0]),
            moment(cells[2]),
            anchor,
            Integer.parseInt(cells[3]),
            Integer.parseInt(cells[4]),
            code(MonitoringItem.class, cells[5]).orElse(null),
            cells[6].isEmpty() ? null : cells[6],
            cells[7].isEmpty() ? null : cells[7]);
    return new Target(planned, code(Standing.class, cells[1]), Optional.empty());
  }

  private static String row(Target target) {
    var planned = target.planned();
    return String.join(
        CELL,
        planned.entryId().toString(),
        target.settled().map(Column::code).orElse(""),
        planned.when().toString(),
        Integer.toString(planned.before()),
        Integer.toString(planned.after()),
        planned.item() == null ? "" : Column.code(planned.item()),
        plain(planned.purpose()),
        plain(planned.schedule()));
  }

  private static String row(Ending ending) {
    return String.join(
        CELL,
        Column.code(ending.status()),
        ending.reason() == null ? "" : Column.code(ending.reason()),
        ending.when().toString());
  }

  /// A text in one cell.
  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\t\\r\\n]+", " ").strip();
  }

  private static <E extends Enum<E>> Optional<E> code(Class<E> type, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
  }

  private static Moment moment(String text) {
    return MomentCode.parse(text).orElseThrow(IllegalArgumentException::new);
  }

  /// The watch as one text, which [#parse] reads.
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Watch that && text.equals(that.text) && anchor.equals(that.anchor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(anchor, text);
  }
}
