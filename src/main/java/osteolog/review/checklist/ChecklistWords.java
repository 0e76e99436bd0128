package osteolog.review.checklist;

import java.util.stream.Collectors;
import osteolog.words.EntryWords;
import osteolog.words.Words;

/// Says the checklist and what a case lacks in words.
public final class ChecklistWords {

  private final Words words;
  private final EntryWords entries;

  /// Speaks the language of `words`.
  public ChecklistWords(Words words) {
    this.words = words;
    this.entries = new EntryWords(words);
  }

  /// The item with its number: "5 Patient information".
  public String item(CareItem item) {
    return words.text("care.item", Integer.toString(item.number()), words.name(item));
  }

  /// The answer, and what is missing where it is not a plain yes.
  public String answer(CareAnswer answer) {
    var said = words.name(answer.answer());
    var missing =
        answer.missing().stream()
            .map(this::part)
            .collect(Collectors.joining(words.text("review.comma")));
    return missing.isEmpty() ? said : words.text("care.missing", said, missing);
  }

  /// What a part asks for; in a series with the number of cases that record it.
  public String part(CareAnswer.Part part) {
    var name = words.text("care.part." + part.what());
    return part.of() > 1
        ? words.text(
            "care.counted", name, Integer.toString(part.cases()), Integer.toString(part.of()))
        : name;
  }

  /// What a case lacks, in one line.
  public String lack(Completeness.Lack lack) {
    var kind = words.name(lack.kind());
    if (lack.column().isEmpty()) {
      return words.text("complete.no_row", kind);
    }
    var field = words.text("field." + lack.column().get());
    return lack.reason()
        .map(reason -> words.text("complete.reason", kind, field, words.name(reason)))
        .orElseGet(() -> words.text("complete.empty", kind, field));
  }

  /// The row that a lack belongs to, in one line; empty where there is no row.
  public String row(Completeness.Lack lack) {
    return lack.entry().map(entries::say).orElse("");
  }
}
