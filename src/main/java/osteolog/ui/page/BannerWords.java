package osteolog.ui.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Sex;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.followup.FollowUp;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The words of the patient banner: who, which bone on which side, which diagnosis, how long ago.
///
/// @param label the name of the case
/// @param patient age and sex
/// @param lesions every lesion with its side in words
/// @param diagnosis the diagnosis and how far it has come
/// @param alert whether the patient is due or overdue, or follow-up has ended; empty where neither
/// @param time months since the biopsy where its date is known, else the last month heard of
public record BannerWords(
    String label, String patient, String lesions, String diagnosis, String time, String alert) {

  /// The words for a case as of `today`.
  public static BannerWords of(CaseFile file, Words words, LocalDate today) {
    var c = file.surgicalCase();
    var say = new EntryWords(words);
    var lesions =
        file.all(Lesion.class).stream()
            .map(l -> lesion(l, say, words))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("; "));
    return new BannerWords(
        c.label(),
        patient(c, words),
        lesions.isEmpty() ? words.text("banner.no_lesion") : lesions,
        diagnosis(c, words),
        time(file, words, today),
        alert(file, words, today));
  }

  private static String alert(CaseFile file, Words words, LocalDate today) {
    if (file.surgicalCase().isPublished()) {
      return "";
    }
    var followUp = FollowUp.of(file);
    return followUp
        .ending()
        .map(ending -> words.name(ending.status()))
        .or(() -> followUp.calling(today).map(words::name))
        .orElse("");
  }

  private static String lesion(Lesion lesion, EntryWords say, Words words) {
    return Stream.of(
            say.place(lesion.bone(), lesion.side()),
            lesion.segment() == null ? null : say.small(words.name(lesion.segment())))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String patient(SurgicalCase c, Words words) {
    var age =
        c.age() == null
            ? words.text("banner.no_age")
            : words.text("banner.age", Integer.toString(c.age()));
    var sex =
        c.sex() == null || c.sex() == Sex.NOT_STATED
            ? words.text("banner.no_sex")
            : words.name(c.sex());
    return age + " · " + sex;
  }

  private static String diagnosis(SurgicalCase c, Words words) {
    if (c.diagnosis() == null) {
      return words.text("banner.no_diagnosis");
    }
    return c.diagnosisState() == null
        ? words.name(c.diagnosis())
        : words.text("banner.diagnosis", words.name(c.diagnosis()), words.name(c.diagnosisState()));
  }

  private static String time(CaseFile file, Words words, LocalDate today) {
    var anchor = file.anchor();
    if (file.anchorEvent().isEmpty()) {
      return words.text("banner.no_biopsy");
    }
    var since = anchor.spanOf(today);
    if (!since.isUnknown() && since.isPoint() && since.low() >= 0) {
      return words.text(
          since.isAbout() ? "banner.since.about" : "banner.since",
          Integer.toString((int) Math.floor(since.low())));
    }
    var last = file.lastContact();
    return last.isPresent()
        ? words.text("banner.followed", MomentWords.month(last.getAsDouble()))
        : words.text("banner.undated");
  }
}
