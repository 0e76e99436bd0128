package osteolog.ui.followup;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import osteolog.domain.CaseFile;
import osteolog.domain.target.Target;
import osteolog.ui.entry.OpenEntry;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// A target of a plan: how it stands, when it is, and, while it waits, the fields that change it.
final class PlanRow extends VBox {

  private static final double STANDING = 150;

  private final Label standing = new Label();
  private final Label when = new Label();
  private final Parent fields;
  private final OpenEntry entry;

  /// A row over the fields of an entry.
  PlanRow(Parent fields, OpenEntry entry) {
    this.fields = fields;
    this.entry = entry;
    standing.setMinWidth(STANDING);
    standing.getStyleClass().add("visit-part");
    when.setWrapText(true);
    when.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(when, Priority.ALWAYS);
    getChildren().setAll(new HBox(10, standing, when), fields);
    setSpacing(4);
  }

  OpenEntry entry() {
    return entry;
  }

  /// Takes the case as it is kept now.
  void show(CaseFile now, Target target, LocalDate today, DueWords say, Words words) {
    entry.refresh(now.entry(entry.id()));
    var as = target.standing(today);
    standing.setText(words.name(as));
    var planned = target.planned();
    var window = say.window(planned);
    var seen =
        target
            .seenBy()
            .flatMap(now::entry)
            .map(by -> words.text("plan.seen", new MomentWords(words).say(CaseFile.when(by))));
    when.setText(
        Stream.of(
                say.when(planned),
                window.isEmpty() ? "" : words.text("plan.window", window),
                seen.orElse(""))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · ")));
    fields.setVisible(as.isOpen());
    fields.setManaged(as.isOpen());
  }
}
