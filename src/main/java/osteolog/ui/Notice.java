package osteolog.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import osteolog.ui.kit.Trouble;

/// What went wrong, above the screens, until it is closed or another takes its place.
public final class Notice {

  @FXML private HBox notice;
  @FXML private Label noticeText;

  @FXML
  private void initialize() {
    hide();
  }

  /// Shows a trouble.
  void tell(Trouble trouble) {
    noticeText.setText(
        trouble.code().isEmpty()
            ? trouble.sentence()
            : trouble.sentence() + " [" + trouble.code() + "]");
    show(true);
  }

  @FXML
  private void hide() {
    show(false);
  }

  private void show(boolean shown) {
    notice.setVisible(shown);
    notice.setManaged(shown);
  }
}
