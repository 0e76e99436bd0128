package osteolog.exchange.redcap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing.Reason;
import osteolog.domain.schema.Problem;

/// A column of several codes: one box for each, and where a reason was recorded one box for that,
/// as REDCap has it.
record Checkboxes(EntryKind kind, Column column) implements FormColumn {

  private String name() {
    return FormNames.field(kind, column.name());
  }

  @Override
  public List<RedcapField> fields() {
    return List.of(
        new FieldDraft(name(), FormNames.form(kind), RedcapField.Type.CHECKBOX, Labels.of(column))
            .choices(Labels.of(column.codes()))
            .shownIf(Branching.of(kind, column.name()))
            .done());
  }

  @Override
  public List<String> headers() {
    return column.codes().stream().map(code -> RedcapField.checkbox(name(), code)).toList();
  }

  /// The column for a reason; REDCap has it only where the reason was chosen for some record.
  String header(Reason reason) {
    return RedcapField.checkbox(name(), reason.name());
  }

  @Override
  public void write(Told told, Row row) {
    var reason = told.takeReason(column);
    if (reason != null && row.has(header(reason))) {
      row.set(header(reason), "1");
      return;
    }
    if (reason != null) {
      // Recorded after the header was written.
      told.giveBack(column, reason);
    }
    var text = told.text(column);
    var chosen = text == null ? Set.<String>of() : Set.copyOf(Arrays.asList(text.split(";", -1)));
    for (var code : column.codes()) {
      row.set(RedcapField.checkbox(name(), code), chosen.contains(code) ? "1" : "0");
    }
  }

  @Override
  public void read(Row row, Found found) {
    var chosen = column.codes().stream().filter(code -> isChecked(row, code, found)).toList();
    var reasons = new ArrayList<Reason>();
    for (var reason : Reason.values()) {
      if (isChecked(row, reason.name(), found)) {
        reasons.add(reason);
      }
    }
    if (reasons.size() > 1 || (!reasons.isEmpty() && !chosen.isEmpty())) {
      found.fault(name(), Fault.Why.CONTRADICTS);
    } else if (!reasons.isEmpty()) {
      found.reason(column, reasons.getFirst());
    } else if (!chosen.isEmpty()) {
      found.text(column, String.join(";", chosen));
    }
  }

  private boolean isChecked(Row row, String code, Found found) {
    var header = RedcapField.checkbox(name(), code);
    return switch (row.get(header)) {
      case "1" -> true;
      case "", "0" -> false;
      default -> {
        found.fault(header, column, Problem.Why.UNKNOWN_CODE);
        yield false;
      }
    };
  }
}
