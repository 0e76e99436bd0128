package osteolog.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeAnswer;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.UsualRange;
import osteolog.domain.schema.Column;
import osteolog.domain.time.MomentCode;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Says a finding in one sentence that quotes both statements and where they were read.
public final class FindingWords {

  private final Words words;
  private final EntryWords entries;
  private final MomentWords moments;
  private final ClaimWords claims;

  /// Speaks the language of `words`.
  public FindingWords(Words words) {
    this.words = words;
    this.entries = new EntryWords(words);
    this.moments = new MomentWords(words);
    this.claims = new ClaimWords(words);
  }

  /// What the rule asks for, in a few words: "Side of the lesion".
  public String title(Rule rule) {
    return words.name(rule);
  }

  /// The finding in one sentence.
  public String sentence(Finding finding) {
    var opening = title(finding.rule());
    var a = quoted(finding.a());
    return finding
        .b()
        .map(
            b ->
                words.text(
                    "review.sentence." + Column.code(finding.severity()), opening, a, quoted(b)))
        .orElseGet(() -> words.text("review.sentence.alone", opening, a) + usual(finding));
  }

  private String usual(Finding finding) {
    return UsualRange.of(finding.a().entry(), finding.a().column())
        .filter(_ -> finding.rule() == Rule.RANGE)
        .map(u -> words.text("review.usual", u.low().toPlainString(), u.high().toPlainString()))
        .orElse("");
  }

  /// A statement and its source: `left: “in the left femur” (Abe 2020, lines 159-160; Fig. 3e)`.
  private String quoted(Statement statement) {
    return words.text("review.quoted", text(statement), source(statement));
  }

  /// What a statement says: its value, and the words of the source where they are kept.
  public String text(Statement statement) {
    var value = value(statement);
    var verbatim = statement.origin().verbatim();
    return verbatim == null || verbatim.isBlank() || statement.column().equals("verbatim")
        ? value
        : words.text("review.value_and_words", value, verbatim);
  }

  private String value(Statement statement) {
    if (statement.entry() instanceof Claim claim && statement.column().equals("claimed")) {
      return claims.claimed(claim);
    }
    var said = statement.said().map(text -> inWords(statement, text));
    if (said.isEmpty()) {
      return named(statement, words.text("review.not_stated"));
    }
    return isClearAlone(statement) ? said.get() : named(statement, entries.small(said.get()));
  }

  /// Whether the value tells by itself what it is: a bone does, "present" and a number do not.
  private static boolean isClearAlone(Statement statement) {
    var column = statement.entry().kind().shape().column(statement.column());
    return switch (column.type()) {
      case CODE ->
          column.javaType() != Presence.class
              && column.javaType() != OutcomeAnswer.class
              && !statement.said().equals(Optional.of("not_stated"));
      case MOMENT, TEXT, CODES -> true;
      case ID, WHOLE, DECIMAL, YES_NO, MISSING -> false;
    };
  }

  private String named(Statement statement, String value) {
    var name =
        statement.entry() instanceof Outcome outcome
            ? words.name(outcome.outcome())
            : words.text("field." + statement.column());
    return words.text("review.value", name, value);
  }

  private String inWords(Statement statement, String said) {
    if (statement.entry() instanceof PainObservation pain
        && pain.wordsLow() != null
        && pain.wordsHigh() != null
        && pain.wordsLow() != pain.wordsHigh()) {
      return words.text("line.range", words.name(pain.wordsLow()), words.name(pain.wordsHigh()));
    }
    var column = statement.entry().kind().shape().column(statement.column());
    return switch (column.type()) {
      case CODE -> words.name((Enum<?>) column.getter().apply(statement.entry()));
      case MOMENT -> MomentCode.parse(said).map(moments::say).orElse(said);
      case YES_NO -> words.text("flag." + said);
      case ID, TEXT, WHOLE, DECIMAL, CODES, MISSING -> said;
    };
  }

  /// Where a statement was read: the place in the source, the part of the report, the figure; the
  /// kind of entry where the source has no place.
  public String source(Statement statement) {
    var parts = new ArrayList<String>();
    var origin = statement.origin();
    if (origin.locator() != null) {
      parts.add(origin.locator());
    } else {
      parts.add(kind(statement.entry()));
      Optional.ofNullable(origin.source()).ifPresent(source -> parts.add(words.name(source)));
    }
    if (statement.entry() instanceof Claim claim) {
      Optional.ofNullable(claim.place()).ifPresent(place -> parts.add(words.name(place)));
      Optional.ofNullable(claim.figure()).ifPresent(f -> parts.add(words.text("review.figure", f)));
    }
    return String.join(words.text("review.comma"), parts);
  }

  private String kind(Entry entry) {
    return entry instanceof Lesion lesion
        ? words.text("review.lesion", lesion.lesionNo().toString())
        : words.name(entry.kind());
  }

  /// The statements beyond the first two, each with its source.
  public List<String> also(Finding finding) {
    return finding.also().stream().map(this::quoted).toList();
  }

  /// The entry of a statement in one line, for a screen that leads to it.
  public String entry(Statement statement) {
    return entries.say(statement.entry());
  }
}
