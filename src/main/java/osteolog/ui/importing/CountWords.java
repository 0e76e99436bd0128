package osteolog.ui.importing;

import java.util.Map;
import java.util.stream.Collectors;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.mapping.Preview;

/// Says the numbers of a preview.
///
/// @param say the words
record CountWords(ImportWords say) {

  /// All of them, the reasons in a line of their own.
  String said(Preview counted, boolean isOfEntries) {
    var text =
        say.words()
            .text(
                isOfEntries ? "import.count.entries" : "import.count.rows",
                Long.toString(counted.rows()),
                Long.toString(counted.taken()),
                Long.toString(counted.same()),
                Long.toString(counted.notTaken()));
    return text
        + kinds("import.count.new", counted.added())
        + kinds("import.count.edited", counted.edited())
        + (counted.problems().isEmpty()
            ? ""
            : "\n"
                + say.words()
                    .text("import.count.problems", problems(counted.problems(), isOfEntries)));
  }

  private String kinds(String key, Map<EntryKind, Long> of) {
    var all =
        of.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                one ->
                    say.words()
                        .text(
                            "import.count.one",
                            Long.toString(one.getValue()),
                            say.words().name(one.getKey())))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : " " + say.words().text(key, all);
  }

  private String problems(Map<String, Long> problems, boolean isOfEntries) {
    return problems.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(
            p ->
                say.words()
                    .text(
                        "import.count.problem",
                        isOfEntries ? say.entryFault(p.getKey()) : say.fault(p.getKey()),
                        Long.toString(p.getValue())))
        .collect(Collectors.joining("; "));
  }
}
