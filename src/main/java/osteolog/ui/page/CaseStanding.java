package osteolog.ui.page;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import osteolog.domain.CaseProgress;
import osteolog.domain.entry.CaseState;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.ui.kit.Edits;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// How far a record has come, who brought it there and when, and the steps from there.
public final class CaseStanding {

  @FXML private MenuButton steps;
  @FXML private FontIcon icon;
  @FXML private Label since;

  private final Words words;
  private final Edits edits;
  private Runnable gaps = () -> {};
  private @Nullable SurgicalCase shown;

  /// A standing in these words; its steps are edits.
  public CaseStanding(Words words, Edits edits) {
    this.words = words;
    this.edits = edits;
  }

  /// How to show what the record lacks.
  void on(Runnable showGaps) {
    gaps = showGaps;
  }

  /// Shows where a case stands.
  void show(SurgicalCase now) {
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    steps.setDisable(false);
    steps.setText(words.name(now.state()));
    icon.setIconLiteral(icon(now.state()));
    tellSince(since(now));
    steps.setAccessibleHelp(since.getText());
    steps.getItems().setAll(CaseProgress.steps(now.state()).stream().map(this::step).toList());
    var missing = new MenuItem(words.text("standing.gaps"));
    missing.setId("show-gaps");
    missing.setOnAction(_ -> gaps.run());
    steps.getItems().addAll(List.of(new SeparatorMenuItem(), missing));
  }

  private static String icon(CaseState state) {
    return switch (state) {
      case DRAFT -> "mdi2p-pencil-outline";
      case COMPLETE -> "mdi2c-check";
      case UNDER_REVIEW -> "mdi2e-eye-outline";
      case APPROVED -> "mdi2c-check-decagram-outline";
    };
  }

  /// Who and when, as much of it as is recorded.
  private String since(SurgicalCase now) {
    var by = now.stateBy() == null ? "" : now.stateBy();
    var when = now.stateSince() == null ? "" : new MomentWords(words).say(now.stateSince());
    return by.isEmpty() || when.isEmpty() ? by + when : words.text("standing.since", by, when);
  }

  private MenuItem step(CaseState to) {
    var item = new MenuItem(words.text("standing.to." + Column.code(to)));
    item.setId("to-" + Column.code(to));
    item.setOnAction(_ -> go(to));
    return item;
  }

  private void go(CaseState to) {
    var now = shown;
    if (now == null) {
      return;
    }
    edits.apply(
        "state." + Column.code(to),
        List.of(CaseProgress.step(now, to, edits.signature())),
        () -> {});
    if (to == CaseState.COMPLETE) {
      gaps.run();
    }
  }

  /// Shows nothing.
  void clear() {
    shown = null;
    steps.setDisable(true);
    steps.setText("");
    steps.getItems().clear();
    tellSince("");
  }

  private void tellSince(String said) {
    since.setText(said);
    since.setManaged(!said.isEmpty());
  }
}
