package osteolog.ui.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.course.Course;
import osteolog.course.CourseFigure;
import osteolog.course.Look;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.figure.Palette;
import osteolog.figure.PdfReport;
import osteolog.review.FindingWords;
import osteolog.review.Judged;
import osteolog.review.Review;
import osteolog.review.checklist.CareReport;
import osteolog.review.checklist.ChecklistWords;
import osteolog.store.StoreTrouble;
import osteolog.ui.page.BannerWords;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// One case on paper: who it is, its course, its timeline (CARE item 7), what the record says
/// against itself, the pictures that have a caption, the differential diagnoses, the checklist.
public final class CaseReport {

  private static final int MOST_PICTURES = 8;

  private final CaseFile file;
  private final Words words;
  private final LocalDate today;
  private final EntryWords say;
  private final MomentWords moments;

  private CaseReport(CaseFile file, Words words, LocalDate today) {
    this.file = file;
    this.words = words;
    this.today = today;
    this.say = new EntryWords(words);
    this.moments = new MomentWords(words);
  }

  /// Writes the report of a case; `picture` gives the picture of an attachment where there is one.
  public static void write(
      CaseFile file, Words words, LocalDate today, ReportPictures.Source picture, OutputStream out)
      throws IOException, StoreTrouble {
    var title = words.text("report.title", file.surgicalCase().label());
    var foot = words.text("report.foot", title, new MomentWords(words).day(today));
    try (var report = new PdfReport(title, foot)) {
      new CaseReport(file, words, today).write(report, picture);
      report.save(out);
    }
  }

  private void write(PdfReport report, ReportPictures.Source picture)
      throws IOException, StoreTrouble {
    banner(report);
    report.heading(words.text("report.course"));
    report.figure(
        CourseFigure.of(
            Course.of(file, words), PdfReport.WIDTH, Look.of(Palette.LIGHT, PdfReport.WIDTH)));
    report.heading(words.text("report.timeline"));
    report.table(
        List.of(
            words.text("report.when"),
            words.text("report.month"),
            words.text("report.what"),
            words.text("report.entry"),
            words.text("report.source")),
        new double[] {17, 9, 16, 42, 16},
        timeline());
    findings(report);
    pictures(report, picture);
    differentials(report);
    checklist(report);
  }

  private void banner(PdfReport report) throws IOException {
    var banner = BannerWords.of(file, words, today);
    report.heading(banner.label());
    report.paragraph(
        Stream.of(banner.patient(), banner.lesions(), banner.diagnosis(), banner.time())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n")));
    if (file.surgicalCase().isPublished()) {
      report.paragraph(
          words.text("report.published", Objects.requireNonNull(file.surgicalCase().citation())));
    }
  }

  private List<List<String>> timeline() {
    return file.entries().stream()
        .filter(entry -> isOfTimeline(entry.kind()))
        .sorted(CaseFile.byTime(file.anchor()))
        .map(
            entry ->
                List.of(
                    moments.say(CaseFile.when(entry)),
                    moments.months(file.anchor(), CaseFile.when(entry)),
                    words.name(entry.kind()),
                    said(entry),
                    Objects.requireNonNullElse(entry.origin().locator(), "")))
        .toList();
  }

  private String said(Entry entry) {
    var verbatim = entry.origin().verbatim();
    var line = say.say(entry);
    return verbatim == null ? line : words.text("report.quoted", line, verbatim);
  }

  private static boolean isOfTimeline(EntryKind kind) {
    return switch (kind) {
      case SYMPTOM,
          HISTORY,
          EXPOSURE,
          GENETICS,
          REFERRAL,
          LAB,
          STUDY,
          SEQUENCE,
          PHASE,
          PROCEDURE,
          HISTOLOGY,
          CULTURE,
          MEDICATION,
          PAIN,
          FUNCTION_SCORE,
          VISIT,
          MONITORING,
          OUTCOME ->
          true;
      case CASE, LESION, DIFFERENTIAL, ATTACHMENT, CLAIM, QUERY, ACCEPTANCE -> false;
    };
  }

  private void findings(PdfReport report) throws IOException {
    var open = Review.judged(file).stream().filter(Judged::isOpen).toList();
    report.heading(words.text("report.findings", Integer.toString(open.size())));
    var sentences = new FindingWords(words);
    if (open.isEmpty()) {
      report.paragraph(words.text("report.no_findings"));
    } else {
      report.table(
          List.of(words.text("report.severity"), words.text("report.finding")),
          new double[] {15, 85},
          open.stream()
              .map(
                  judged ->
                      List.of(
                          words.name(judged.finding().severity()),
                          sentences.sentence(judged.finding())))
              .toList());
    }
  }

  private void pictures(PdfReport report, ReportPictures.Source picture)
      throws IOException, StoreTrouble {
    int drawn = 0;
    for (var attachment : file.all(Attachment.class)) {
      boolean isChosen = attachment.caption() != null || attachment.figure() != null;
      var image =
          isChosen && drawn < MOST_PICTURES
              ? picture.of(attachment)
              : Optional.<BufferedImage>empty();
      if (image.isPresent()) {
        if (drawn == 0) {
          report.heading(words.text("report.pictures"));
        }
        drawn++;
        report.picture(
            image.get(),
            Stream.of(attachment.figure(), attachment.panel(), attachment.caption())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
      }
    }
  }

  private void differentials(PdfReport report) throws IOException {
    var all = file.all(Differential.class);
    report.heading(words.text("report.differentials"));
    if (all.isEmpty()) {
      report.paragraph(words.text("report.no_differentials"));
    } else {
      report.table(
          List.of(words.text("report.what"), words.text("report.source")),
          new double[] {70, 30},
          all.stream()
              .map(
                  one ->
                      List.of(say.say(one), Objects.requireNonNullElse(one.origin().locator(), "")))
              .toList());
    }
  }

  private void checklist(PdfReport report) throws IOException {
    report.heading(words.text("report.checklist"));
    report.paragraph(words.text("care.note"));
    var rows = new ArrayList<List<String>>();
    var checklist = new ChecklistWords(words);
    for (var answer : CareReport.of(file).answers()) {
      rows.add(List.of(checklist.item(answer.item()), checklist.answer(answer)));
    }
    report.table(
        List.of(words.text("sheet.asked"), words.text("sheet.said")), new double[] {55, 45}, rows);
  }
}
