package osteolog.ui.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Visit;
import osteolog.domain.followup.CountedFrom;
import osteolog.domain.followup.Recount;
import osteolog.domain.target.Target;
import osteolog.words.Words;

/// One schedule of a case on the screen: its name, the event that it counts from, and its targets.
final class PlanGroup extends VBox {

  /// What can be done with a schedule.
  interface Deeds {
    /// Counts it from another event.
    void recount(String schedule, EventItem from, Recount.Which which);

    /// Keeps it for other cases.
    void keep(String schedule);

    /// Takes away what is planned and not done.
    void remove(String schedule);
  }

  private static final double FROM = 230;

  private final String schedule;
  private final Words words;
  private final VBox head = new VBox(4);
  private final ComboBox<EventItem> from = new ComboBox<>();
  private final Label stale = new Label();
  private final Map<UUID, PlanRow> rows = new LinkedHashMap<>();

  /// A group of the schedule of that name; an empty name is of visits without one.
  PlanGroup(String schedule, Words words, Deeds deeds) {
    super(8);
    this.schedule = schedule;
    this.words = words;
    var name = new Label(schedule.isEmpty() ? words.text("plan.without") : schedule);
    name.getStyleClass().add("entry-heading");
    head.getChildren().setAll(name);
    if (!schedule.isEmpty()) {
      from.setAccessibleText(words.text("plan.from"));
      from.setPrefWidth(FROM);
      head.getChildren()
          .add(
              new FlowPane(
                  8,
                  6,
                  new Label(words.text("plan.from")),
                  from,
                  recount(Recount.Which.COMING, deeds),
                  recount(Recount.Which.NOT_DONE, deeds),
                  button("plan.keep", () -> deeds.keep(schedule)),
                  button("plan.remove", () -> deeds.remove(schedule))));
    }
    stale.setText(words.text("plan.stale"));
    stale.getStyleClass().add("hint");
    stale.setWrapText(true);
    getChildren().setAll(head);
  }

  private Button recount(Recount.Which which, Deeds deeds) {
    var button = new Button(words.name(which));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> deeds.recount(schedule, from.getValue(), which));
    return button;
  }

  private Button button(String key, Runnable deed) {
    var button = new Button(words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> deed.run());
    return button;
  }

  /// The row of an entry, where it has one.
  Optional<PlanRow> row(UUID entryId) {
    return Optional.ofNullable(rows.get(entryId));
  }

  /// Its rows.
  List<PlanRow> rows() {
    return List.copyOf(rows.values());
  }

  /// Shows these rows, in their order, and which event the schedule counts from.
  void show(
      CaseFile now,
      List<Target> targets,
      List<PlanRow> shown,
      List<EventItem> events,
      LocalDate today) {
    rows.clear();
    for (int i = 0; i < targets.size(); i++) {
      rows.put(targets.get(i).planned().entryId(), shown.get(i));
    }
    getChildren().remove(1, getChildren().size());
    getChildren().addAll(shown);
    var counted =
        targets.stream()
            .flatMap(t -> now.entry(t.planned().entryId()).stream())
            .filter(Visit.class::isInstance)
            .map(e -> Optional.ofNullable(((Visit) e).fromId()))
            .reduce((_, later) -> later)
            .orElse(Optional.empty());
    var event = CountedFrom.of(now, counted);
    boolean isStale =
        !new Recount(now, schedule, event).changes(Recount.Which.NOT_DONE, today).isEmpty();
    head.getChildren().remove(stale);
    if (isStale) {
      head.getChildren().add(stale);
    }
    if (!from.isShowing() && !from.isFocused()) {
      from.getItems().setAll(events);
      from.setValue(EventItem.of(events, event));
    }
  }
}
