package osteolog.exchange.redcap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Missing.Reason;
import osteolog.domain.schema.Problem;

/// What a row tells of one entry, and what is wrong with it.
final class Found {

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Reason> reasons = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();

  void text(Column column, String canonical) {
    texts.put(column.name(), canonical);
  }

  void reason(Column column, Reason reason) {
    reasons.put(column.name(), reason);
  }

  void reasons(Missing missing) {
    reasons.putAll(missing.reasons());
  }

  void fault(String field, Fault.Why why) {
    faults.add(new Fault(field, why));
  }

  void fault(String field, Column column, Problem.Why why) {
    faults.add(Fault.of(field, new Problem(column.name(), why)));
  }

  List<Fault> faults() {
    return faults;
  }

  /// The canonical texts with the reasons among them.
  Map<String, String> texts() {
    var all = new LinkedHashMap<>(texts);
    if (!reasons.isEmpty()) {
      all.put("missing", new Missing(reasons).toString());
    }
    return all;
  }
}
