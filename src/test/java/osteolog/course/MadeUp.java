package osteolog.course;

import java.time.LocalDate;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.EntryKind;

/// Cases that nobody had, to try what the published ones do not hold.
final class MadeUp {

  private MadeUp() {}

  /// A made-up patient of the clinic's own: both scales, dated visits, everything at once.
  static CaseFile own() {
    var cases =
        new Cases("Made up: both scales")
            .onset("2023-02")
            .with(EntryKind.PROCEDURE, "when", "2024-03-14", "procedure", "open_biopsy")
            .study("2024-03-01", "mri")
            .study("2024-06-14", "radiograph", "hole", "open")
            .study("2024-09-20", "radiograph", "hole", "slightly_repaired")
            .study("2025-03-10", "radiograph", "hole", "repaired")
            .with(EntryKind.PROCEDURE, "when", "2025-06-02", "procedure", "reaming")
            .with(
                EntryKind.OUTCOME,
                "when",
                "2025-01..2025-03",
                "outcome",
                "recurrence",
                "answer",
                "indeterminate")
            .drug("nsaid", "2023-05", "stop", "2024-04-20", "agent", "Loxoprofen", "dose", "60 mg")
            .drug("strong_opioid", "2024-03-14", "stop", "2024-04", "response", "good")
            .drug("paracetamol", "2025-02", "pattern", "intermittent", "ongoing", "true");
    String[] nrs = {
      "2024-02-20",
      "8",
      "2024-03-13",
      "9",
      "2024-04-14",
      "5",
      "2024-06-14",
      "2",
      "2024-09-20",
      "1",
      "2024-12-12",
      "2",
      "2025-03-10",
      "5",
      "2025-09",
      "3"
    };
    for (int i = 0; i < nrs.length; i += 2) {
      cases.pain(nrs[i], "nrs", "", "", "value", nrs[i + 1]);
    }
    String[] vas = {"2024-06-14", "24", "2024-09-20", "11", "2025-03-10", "47"};
    for (int i = 0; i < vas.length; i += 2) {
      cases.pain(vas[i], "vas", "", "", "value", vas[i + 1]);
    }
    String[] visits = {
      "2024-04-14", "done", "2024-06-14", "done", "2024-09-20", "done", "2024-12-12", "done",
      "2025-03-10", "done", "2025-06-01", "missed", "2025-09", "done", "2026-03-14", "planned"
    };
    for (int i = 0; i < visits.length; i += 2) {
      cases.with(EntryKind.VISIT, "when", visits[i], "state", visits[i + 1]);
    }
    return cases
        .pain(
            "2024-04-14", "vrs4", "moderate", "", "words_low", "moderate", "words_high", "moderate")
        .pain(
            "2025-03-10",
            "vrs4",
            "mild, at times moderate",
            "",
            "words_low",
            "mild",
            "words_high",
            "moderate")
        .pain("unknown", "verbatim", "hurts on stairs", "")
        .file();
  }

  /// Ten years of follow-up: 60 visits, 200 scores, 20 films.
  static CaseFile lasting() {
    var cases =
        new Cases("Made up: ten years")
            .onset("2009-11")
            .with(EntryKind.PROCEDURE, "when", "2011-01-01", "procedure", "open_biopsy");
    for (int i = 0; i < 60; i++) {
      cases.with(
          EntryKind.VISIT,
          "when",
          "b+" + (2 * i + 1) + "m",
          "state",
          i % 13 == 7 ? "missed" : "done");
    }
    for (int i = 0; i < 200; i++) {
      int days = 18 * i + 3;
      var value = Math.max(0, Math.min(10, (int) Math.round(9 * Math.exp(-days / 500.0) + i % 3)));
      cases.pain(
          LocalDate.of(2011, 1, 1).plusDays(days).toString(),
          "nrs",
          "",
          "",
          "value",
          Integer.toString(value));
    }
    for (int i = 0; i < 20; i++) {
      cases.study(
          "b+" + (6 * i + 3) + "m",
          i % 5 == 4 ? "mri" : "radiograph",
          "hole",
          i < 4 ? "open" : i < 8 ? "slightly_repaired" : "completely_repaired");
    }
    for (int i = 0; i < 30; i++) {
      cases.pain(
          "b+" + (4 * i + 1) + "m",
          "vrs4",
          i < 6 ? "moderate" : "mild",
          "",
          "words_low",
          i < 6 ? "moderate" : "none",
          "words_high",
          i < 6 ? "severe" : "mild");
    }
    return cases.drug("nsaid", "b-12m", "stop", "b+5m").drug("nsaid", "b+40m").file();
  }
}
