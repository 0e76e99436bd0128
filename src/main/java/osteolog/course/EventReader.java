package osteolog.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.entry.Acceptance;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.Enlargement;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.FunctionScore;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.History;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.Monitoring;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeAnswer;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.Referral;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.words.Words;

/// Which entries are events of the course, and what they are called there.
final class EventReader {

  private final Words words;
  private final Phrases phrases;
  private final Optional<UUID> zero;

  EventReader(Words words, Phrases phrases, Optional<UUID> zero) {
    this.words = words;
    this.phrases = phrases;
    this.zero = zero;
  }

  static Told told(Entry entry, Spot spot, String heading) {
    return new Told(
        List.of(entry.id()),
        spot,
        heading,
        Objects.requireNonNullElse(entry.origin().verbatim(), ""),
        Objects.requireNonNullElse(entry.origin().locator(), ""));
  }

  List<Item> read(Entry entry, Spot spot) {
    return switch (entry) {
      case Symptom s when Boolean.TRUE.equals(s.onset()) -> List.of(onset(s, spot));
      case Procedure p ->
          List.of(event(p, spot, shape(p, EventShape.PROCEDURE), words.name(p.procedure())));
      case Outcome o when o.outcome() == OutcomeKind.RECURRENCE -> recurrence(o, spot);
      case Study s -> study(s, spot);
      case Visit v -> List.of(visit(v, spot));
      case Histology h ->
          List.of(event(h, spot, EventShape.LABORATORY, words.getString("course.event.histology")));
      case Culture c ->
          List.of(
              event(
                  c,
                  spot,
                  EventShape.LABORATORY,
                  words.text("course.event.culture", Phrases.inside(words.name(c.result())))));
      case SurgicalCase _,
          Lesion _,
          Symptom _,
          History _,
          Exposure _,
          Genetics _,
          Referral _,
          Lab _,
          MriSequence _,
          ScanPhase _,
          Differential _,
          Medication _,
          PainObservation _,
          FunctionScore _,
          Monitoring _,
          Outcome _,
          Attachment _,
          Claim _,
          Query _,
          Acceptance _ ->
          List.of();
    };
  }

  /// What was noted of an onset belongs to it: it says what its month was counted from.
  private Item onset(Symptom symptom, Spot spot) {
    var name = words.getString("course.event.onset");
    var heading = phrases.heading(name, spot);
    var note = symptom.note();
    if (note != null && !note.isBlank()) {
      heading = words.text("course.heading", heading, note);
    }
    var shape = shape(symptom, EventShape.ONSET);
    return new Item.Event(
        told(symptom, spot, heading),
        shape,
        shape == EventShape.ANCHOR ? name : phrases.dated(name, spot));
  }

  private EventShape shape(Entry entry, EventShape otherwise) {
    return zero.isPresent() && zero.get().equals(entry.id()) ? EventShape.ANCHOR : otherwise;
  }

  private Item event(Entry entry, Spot spot, EventShape shape, String name) {
    boolean plain = shape == EventShape.ANCHOR || shape == EventShape.LABORATORY;
    return new Item.Event(
        told(entry, spot, phrases.heading(name, spot)),
        shape,
        plain ? name : phrases.dated(name, spot));
  }

  /// Only a recurrence that was told is an event; of a doubtful one the changes tell.
  private List<Item> recurrence(Outcome outcome, Spot spot) {
    if (outcome.answer() != OutcomeAnswer.YES) {
      return List.of();
    }
    var name = words.getString("course.event.recurrence");
    return List.of(event(outcome, spot, EventShape.RECURRENCE, name));
  }

  private List<Item> study(Study study, Spot spot) {
    var items = new ArrayList<Item>();
    var modality = words.name(study.modality());
    var enlargement = study.enlargement();
    var film = modality;
    var label = phrases.dated(modality, spot);
    if (enlargement != null && enlargement != Enlargement.NOT_STATED) {
      var said = Phrases.inside(words.name(enlargement));
      film = words.text("course.label.film", film, said);
      label = words.text("course.label.film", label, said);
    }
    items.add(
        new Item.Event(
            told(study, spot, phrases.heading(film, spot)), shapeOf(study.modality()), label));
    var hole = study.hole();
    if (hole != null) {
      var name = words.text("course.hole.heading", Phrases.inside(words.name(hole)));
      items.add(
          new Item.Hole(
              told(study, spot, phrases.heading(name, spot)),
              hole,
              phrases.dated(words.name(hole), spot)));
    }
    return items;
  }

  private static EventShape shapeOf(Modality modality) {
    return switch (modality) {
      case RADIOGRAPH -> EventShape.FILM;
      case CT, MRI -> EventShape.SECTION;
      case WHOLE_BODY_BONE_SCAN, TRIPHASIC_BONE_SCAN, SPECT, SPECT_CT -> EventShape.SCAN;
      case FLUOROSCOPY, ULTRASOUND, OTHER -> EventShape.STUDY;
    };
  }

  /// A visit is told by its shape; a label at each would drown what was found there.
  private Item visit(Visit visit, Spot spot) {
    var name = words.text("course.event.visit", Phrases.inside(words.name(visit.state())));
    return new Item.Event(
        told(visit, spot, phrases.heading(name, spot)),
        shapeOf(visit.state()),
        spot instanceof Spot.At(var month, _) ? Phrases.number(month) : "");
  }

  private static EventShape shapeOf(VisitState state) {
    return switch (state) {
      case DONE -> EventShape.VISIT_DONE;
      case PLANNED -> EventShape.VISIT_PLANNED;
      case MISSED -> EventShape.VISIT_MISSED;
      case CANCELLED -> EventShape.VISIT_CANCELLED;
    };
  }
}
