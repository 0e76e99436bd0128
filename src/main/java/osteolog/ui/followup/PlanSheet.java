package osteolog.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.followup.FollowUp;
import osteolog.domain.followup.Recount;
import osteolog.domain.followup.Schedule;
import osteolog.domain.target.Target;
import osteolog.ui.entry.CaseOfForm;
import osteolog.ui.entry.Drafts;
import osteolog.ui.entry.OpenEntry;
import osteolog.ui.form.EntryForm;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Views;
import osteolog.ui.sheet.CaseSheet;
import osteolog.ui.sheet.PageDoor;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The follow-up plan of a case: its schedules, each target with how it stands, visits beside the
/// plan. Every field is kept when it is left.
public final class PlanSheet implements CaseSheet, PlanGroup.Deeds {

  private static final int LONGEST = 120;

  @FXML private ComboBox<Offer> offer;
  @FXML private ComboBox<EventItem> from;
  @FXML private TextField every;
  @FXML private TextField times;
  @FXML private Label hint;
  @FXML private VBox groups;
  @FXML private Label beside;

  private final Views rows;
  private final Words words;
  private final Edits edits;
  private final Drafts drafts;
  private final OwnSchedules own;
  private final Supplier<LocalDate> today;
  private final Supplier<UUID> ids;
  private final CaseOfForm about;
  private final DueWords say;
  private final Map<String, PlanGroup> shown = new LinkedHashMap<>();
  private @Nullable CaseFile file;

  /// A sheet with rows from `rows`, that edits through `edits` and holds in `drafts` what cannot be
  /// kept.
  public PlanSheet(
      Views rows,
      Edits edits,
      Drafts drafts,
      OwnSchedules own,
      Supplier<LocalDate> today,
      Supplier<UUID> ids) {
    this.rows = rows;
    this.words = rows.words();
    this.edits = edits;
    this.drafts = drafts;
    this.own = own;
    this.today = today;
    this.ids = ids;
    this.about = new CaseOfForm(words);
    this.say = new DueWords(words);
  }

  @FXML
  private void initialize() {
    offer
        .valueProperty()
        .subscribe(
            chosen -> {
              boolean takes = chosen != null && chosen.takesInterval();
              every.setDisable(!takes);
              times.setDisable(!takes);
            });
    fillOffers();
  }

  private void fillOffers() {
    var before = offer.getValue();
    offer.getItems().setAll(Offer.all(own, words));
    offer.setValue(offer.getItems().contains(before) ? before : offer.getItems().getFirst());
  }

  @Override
  public void on(PageDoor door) {}

  @Override
  public void show(CaseFile now) {
    about.take(now);
    file = now;
    var events = EventItem.all(now, words);
    if (!from.isShowing()) {
      var before = from.getValue();
      from.getItems().setAll(events);
      from.setValue(before == null ? events.getFirst() : EventItem.of(events, before.from()));
    }
    var followUp = FollowUp.of(now);
    var bySchedule = followUp.bySchedule();
    shown.entrySet().removeIf(e -> !bySchedule.containsKey(e.getKey()) && left(e.getValue()));
    bySchedule.forEach((name, targets) -> show(now, name, targets, events));
    groups.getChildren().setAll(shown.values());
    tellBeside(followUp);
  }

  private void show(CaseFile now, String name, List<Target> targets, List<EventItem> events) {
    var group = shown.computeIfAbsent(name, n -> new PlanGroup(n, words, this));
    var lines = new ArrayList<PlanRow>();
    for (var target : targets) {
      var entry = now.entry(target.planned().entryId()).orElseThrow();
      var row = group.row(entry.id()).orElseGet(() -> row(entry));
      row.show(now, target, today.get(), say, words);
      about.mark(row.entry());
      lines.add(row);
    }
    group.rows().stream().filter(row -> !lines.contains(row)).forEach(r -> r.entry().leave());
    group.show(now, targets, lines, events, today.get());
  }

  private PlanRow row(Entry entry) {
    var view = rows.<EntryForm>load(entry instanceof Visit ? "row-plan" : "row-watch");
    view.controller().show(entry.texts());
    var open =
        new OpenEntry(
            entry.id(), entry.caseId(), view.controller(), entry, edits, about::faults, drafts);
    drafts.take(entry.id()).ifPresent(draft -> view.controller().type(draft.typed()));
    view.controller().onLeft(open::keep);
    return new PlanRow(view.root(), open);
  }

  private static boolean left(PlanGroup group) {
    group.rows().forEach(row -> row.entry().leave());
    return true;
  }

  private void tellBeside(FollowUp followUp) {
    var moments = new MomentWords(words);
    var parts = new ArrayList<String>();
    followUp
        .beside()
        .forEach(visit -> parts.add(words.text("plan.beside", moments.say(visit.when()))));
    followUp.ending().ifPresent(ending -> parts.add(say.ending(ending)));
    if (followUp.targets().isEmpty()) {
      parts.addFirst(words.text("plan.none"));
    }
    beside.setText(String.join("\n", parts));
  }

  @FXML
  private void plan() {
    var now = file;
    var chosen = offer.getValue();
    if (now == null || chosen == null) {
      return;
    }
    var months = whole(every, chosen);
    var number = whole(times, chosen);
    if (months.isEmpty() || number.isEmpty()) {
      hint.setText(words.text("plan.interval"));
      return;
    }
    hint.setText("");
    apply(
        "plan.visit",
        chosen
            .schedule(months.getAsInt(), number.getAsInt())
            .planned(now, from.getValue().from(), ids));
  }

  private static OptionalInt whole(TextField field, Offer offer) {
    if (!offer.takesInterval()) {
      return OptionalInt.of(1);
    }
    var text = field.getText().strip();
    if (!text.matches("\\d{1,3}")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text);
    return number >= 1 && number <= LONGEST ? OptionalInt.of(number) : OptionalInt.empty();
  }

  @Override
  public void recount(String schedule, EventItem to, Recount.Which which) {
    if (file != null) {
      apply(Recount.act(), new Recount(file, schedule, to.from()).changes(which, today.get()));
    }
  }

  @Override
  public void keep(String schedule) {
    if (file != null) {
      own.keep(Schedule.of(file, schedule));
      fillOffers();
      hint.setText(words.text("plan.kept", schedule));
    }
  }

  @Override
  public void remove(String schedule) {
    if (file != null) {
      apply(
          "unplan.visit",
          file.all(Visit.class).stream()
              .filter(v -> schedule.equals(v.schedule()) && v.state() == VisitState.PLANNED)
              .map(Change::removed)
              .toList());
    }
  }

  private void apply(String act, List<Change> changes) {
    if (changes.isEmpty()) {
      hint.setText(words.text("plan.nothing"));
    } else {
      edits.apply(act, changes, () -> {});
    }
  }

  @Override
  public boolean isTyping() {
    return shown.values().stream()
        .flatMap(group -> group.rows().stream())
        .anyMatch(row -> row.entry().form().isTyping());
  }

  @Override
  public void focus() {
    offer.requestFocus();
  }

  @Override
  public void clear() {
    shown.values().forEach(PlanSheet::left);
    shown.clear();
    groups.getChildren().clear();
    about.clear();
    from.getItems().clear();
    from.setValue(null);
    file = null;
    hint.setText("");
    beside.setText("");
  }
}
