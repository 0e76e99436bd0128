package osteolog.exchange.redcap;

import java.util.ArrayList;
import java.util.List;
import osteolog.domain.entry.EntryKind;

/// The data-quality rules that REDCap can watch: no score outside its scale, no study without a
/// side, and no full date beside a coarser precision.
final class QualityRules {

  static final List<String> HEADER = List.of("rule_name", "rule_logic", "real_time_execution");

  private QualityRules() {}

  static List<List<String>> rows(List<Form> forms) {
    var scale = field(EntryKind.PAIN, "scale");
    var score = field(EntryKind.PAIN, "value");
    var rows = new ArrayList<List<String>>();
    rows.add(rule("Imaging without a side", field(EntryKind.STUDY, "side") + " = ''"));
    rows.add(rule("Pain score over 10 on the NRS", scale + " = 'nrs' and " + score + " > 10"));
    rows.add(rule("Pain score over 100 on the VAS", scale + " = 'vas' and " + score + " > 100"));
    for (var form : forms) {
      form.moments()
          .map(
              moment ->
                  rule(
                      "Full date although the day is not known: " + moment.date(),
                      "[" + moment.date() + "] <> '' and [" + moment.precision() + "] <> 'd'"))
          .forEach(rows::add);
    }
    return rows;
  }

  private static String field(EntryKind kind, String column) {
    return "[" + FormNames.field(kind, column) + "]";
  }

  private static List<String> rule(String name, String logic) {
    return List.of(name, logic, "y");
  }
}
