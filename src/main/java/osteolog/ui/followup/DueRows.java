package osteolog.ui.followup;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osteolog.domain.followup.DueLine;
import osteolog.domain.schema.Column;
import osteolog.domain.target.Planned;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;

/// The list of those to be seen as CSV: codes for programs, one row for each line.
public final class DueRows {

  private static final List<String> COLUMNS =
      List.of(
          "case_id",
          "label",
          "standing",
          "days_overdue",
          "more",
          "planned_iso",
          "window_opens",
          "window_closes",
          "closed_day",
          "schedule",
          "purpose",
          "item",
          "last_contact_months",
          "end_status",
          "loss_reason",
          "end_iso",
          "entry_id");

  private DueRows() {}

  /// Writes the lines.
  public static void write(List<DueLine> lines, DueWords words, Writer writer, CsvOptions options)
      throws IOException {
    var rows = new CsvRows(writer, options, COLUMNS);
    for (var line : lines) {
      rows.add(
          List.of(
              line.caseId().toString(),
              line.label(),
              Column.code(line.standing()),
              line.daysOver().isPresent() ? Long.toString(line.daysOver().getAsLong()) : "",
              Integer.toString(line.more()),
              of(line, planned -> planned.when().toString()),
              of(line, planned -> day(planned, Planned::opens)),
              of(line, planned -> day(planned, Planned::closes)),
              of(line, planned -> words.closedDay(planned).map(Column::code).orElse("")),
              of(line, Planned::schedule),
              of(line, Planned::purpose),
              of(line, planned -> code(planned.item())),
              line.lastContact().isPresent()
                  ? Double.toString(line.lastContact().getAsDouble())
                  : "",
              line.ending().map(end -> code(end.status())).orElse(""),
              line.ending().map(end -> code(end.reason())).orElse(""),
              line.ending().map(end -> end.when().toString()).orElse(""),
              line.target().map(t -> t.planned().entryId()).map(UUID::toString).orElse("")));
    }
    rows.flush();
  }

  private static String of(DueLine line, Function<Planned, @Nullable String> cell) {
    return line.target()
        .flatMap(target -> Optional.ofNullable(cell.apply(target.planned())))
        .orElse("");
  }

  private static String code(@Nullable Enum<?> constant) {
    return constant == null ? "" : Column.code(constant);
  }

  private static String day(Planned planned, Function<Planned, LocalDate> edge) {
    if (planned.days().isEmpty()) {
      return "";
    }
    var day = edge.apply(planned);
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
  }
}
