package osteolog.exchange.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.Listed;

/// Made-up cases, from texts.
final class Cases {

  private Cases() {}

  /// An identity that is the same in every run.
  static UUID id(int number) {
    return new UUID(0, number);
  }

  /// An entry of the case with these further texts.
  static Entry entry(EntryKind kind, int number, int caseNumber, Map<String, String> texts) {
    var all = new HashMap<>(texts);
    all.put("id", id(number).toString());
    all.put("case_id", id(caseNumber).toString());
    return Entry.of(kind, all);
  }

  /// A case with these further texts and these entries.
  static CaseFile file(int number, Map<String, String> texts, Entry... entries) {
    var surgicalCase = (SurgicalCase) entry(EntryKind.CASE, number, number, texts);
    return new CaseFile(surgicalCase, List.of(entries));
  }

  /// Two cases: one with a dated biopsy, one with none at all.
  static Listed two() {
    return new Listed(
        List.of(
            file(
                1,
                Map.of("label", "Case 1", "age", "41", "missing", "sex=MSK;delay_months=ASKU"),
                entry(EntryKind.LESION, 11, 1, Map.of("lesion_no", "1", "bone", "tibia")),
                entry(
                    EntryKind.PROCEDURE,
                    12,
                    1,
                    Map.of("when", "2018-09-10", "procedure", "open_biopsy", "lesion_no", "1")),
                entry(
                    EntryKind.PAIN,
                    13,
                    1,
                    Map.of(
                        "when",
                        "2019-03-10",
                        "scale",
                        "vrs4",
                        "words_low",
                        "none",
                        "words_high",
                        "mild",
                        "approx",
                        "true",
                        "source",
                        "publication",
                        "locator",
                        "p. 3",
                        "verbatim",
                        "=\"almost\" no pain,\r\nonly after work 😀",
                        "missing",
                        "pattern=NASK")),
                entry(
                    EntryKind.PAIN,
                    14,
                    1,
                    Map.of("when", "~b-2y", "scale", "nrs", "value", "7.0"))),
            file(
                2,
                Map.of("label", "-Case 2"),
                entry(
                    EntryKind.MEDICATION,
                    21,
                    2,
                    Map.of("drug", "nsaid", "start", "b-6m", "missing", "stop=UNK")))));
  }
}
