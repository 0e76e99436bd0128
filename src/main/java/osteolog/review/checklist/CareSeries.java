package osteolog.review.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;

/// The CARE checklist of a series, gathered case by case, so that a log of any size can be read.
public final class CareSeries {

  /// How many of the cases that lack a part are named.
  public static final int NAMED = 500;

  /// A case that does not record a part.
  ///
  /// @param caseId the case
  /// @param label its label
  /// @param place the entry that would be the place for it; empty where there is none yet
  public record Lacking(UUID caseId, String label, Optional<UUID> place) {}

  private static final class Tally {
    private final CareQuestion question;
    private final List<Lacking> lacking = new ArrayList<>();
    private int recorded;

    Tally(CareQuestion question) {
      this.question = question;
    }

    void add(CaseFile file) {
      if (question.isAnsweredBy(file)) {
        recorded++;
      } else if (lacking.size() < NAMED) {
        var surgicalCase = file.surgicalCase();
        lacking.add(
            new Lacking(
                surgicalCase.id(),
                surgicalCase.label(),
                question.sought().unsaid(file).map(Entry::id)));
      }
    }

    /// What belongs to the paper alone is only told of where a claim shows that the paper has it.
    boolean isTold() {
      return question.isOfTheRecord() || recorded > 0;
    }

    CareAnswer.Part part(int cases) {
      return new CareAnswer.Part(question.sought(), question.what(), recorded, cases);
    }
  }

  private final Map<CareItem, List<Tally>> tallies = new EnumMap<>(CareItem.class);
  private int cases;

  /// A series without cases.
  public CareSeries() {
    for (var item : CareItem.values()) {
      tallies.put(item, CareQuestion.of(item).stream().map(Tally::new).toList());
    }
  }

  /// Takes in a case.
  public void add(CaseFile file) {
    cases++;
    tallies.values().forEach(of -> of.forEach(tally -> tally.add(file)));
  }

  /// How many cases it has.
  public int cases() {
    return cases;
  }

  /// The checklist: a part counts in how many of the cases it is recorded.
  public CareReport report() {
    return new CareReport(
        Arrays.stream(CareItem.values())
            .map(item -> new CareAnswer(item, told(item).map(t -> t.part(cases)).toList()))
            .toList());
  }

  /// The first cases that lack a part of an item, in the order in which they came.
  public List<Lacking> lacking(CareItem item, CareAnswer.Part part) {
    return told(item)
        .filter(tally -> tally.part(cases).equals(part))
        .findFirst()
        .map(tally -> List.copyOf(tally.lacking))
        .orElse(List.of());
  }

  private Stream<Tally> told(CareItem item) {
    return tallies.getOrDefault(item, List.of()).stream().filter(Tally::isTold);
  }
}
