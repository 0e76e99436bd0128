package osteolog.ui.followup;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitMode;
import osteolog.domain.entry.VisitState;
import osteolog.domain.followup.DueLine;
import osteolog.domain.target.Target;
import osteolog.review.awaited.Awaited;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// What somebody who is about to call a patient wants to know, in a few lines.
record CaseNote(Words words) {

  /// What is planned and until when it is in time, the lesion and diagnosis, the last telephone
  /// note, the last visit, the results awaited.
  String of(CaseFile file, Optional<DueLine> line) {
    var say = new EntryWords(words);
    var lines = new ArrayList<String>();
    var surgicalCase = file.surgicalCase();
    var due = new DueWords(words);
    line.flatMap(DueLine::target)
        .map(Target::planned)
        .map(p -> words.text("due.planned", due.what(p), due.when(p), due.window(p)))
        .ifPresent(lines::add);
    lines.add(
        Stream.concat(
                file.all(Lesion.class).stream().map(l -> say.place(l.bone(), l.side())),
                Stream.of(surgicalCase.diagnosis()).filter(Objects::nonNull).map(words::name))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")));
    last(file, true, "followup.note.phone").ifPresent(lines::add);
    last(file, false, "followup.note.visit").ifPresent(lines::add);
    var awaited = Awaited.of(file);
    if (!awaited.isEmpty()) {
      lines.add(
          words.text(
              "followup.note.awaited",
              awaited.stream()
                  .map(one -> words.name(one.entry().kind()))
                  .distinct()
                  .collect(Collectors.joining(", "))));
    }
    return lines.stream().filter(one -> !one.isBlank()).collect(Collectors.joining("\n"));
  }

  private Optional<String> last(CaseFile file, boolean byPhone, String key) {
    return file.all(Visit.class).stream()
        .filter(visit -> (visit.mode() == VisitMode.PHONE) == byPhone)
        .filter(visit -> byPhone ? !isPlan(visit) : isDone(visit))
        .max((one, other) -> CaseFile.byTime(file.anchor()).compare(one, other))
        .map(
            visit ->
                words.text(
                    key,
                    new MomentWords(words).say(visit.when()),
                    new EntryWords(words).say(visit)));
  }

  private static boolean isPlan(Visit visit) {
    return visit.state() == VisitState.PLANNED;
  }

  private static boolean isDone(Visit visit) {
    return visit.state() == VisitState.DONE;
  }
}
