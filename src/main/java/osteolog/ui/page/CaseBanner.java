package osteolog.ui.page;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import osteolog.words.Words;

/// The banner over a case: who, which bone on which side, which diagnosis, how long ago. It never
/// scrolls away.
public final class CaseBanner {

  @FXML private Label label;
  @FXML private Label patient;
  @FXML private Label lesions;
  @FXML private Label diagnosis;
  @FXML private Label time;
  @FXML private Label alert;
  @FXML private Label published;

  private final Words words;

  /// A banner in these words.
  public CaseBanner(Words words) {
    this.words = words;
  }

  /// Shows a case.
  void show(BannerWords banner, boolean isPublished) {
    label.setText(banner.label());
    patient.setText(banner.patient());
    lesions.setText(banner.lesions());
    diagnosis.setText(banner.diagnosis());
    time.setText(banner.time());
    showAlert(banner.alert());
    published.setVisible(isPublished);
  }

  private void showAlert(String text) {
    alert.setText(text);
    alert.setVisible(!text.isEmpty());
    alert.setManaged(!text.isEmpty());
  }

  /// Shows that a new case is begun.
  void showNew() {
    clear();
    label.setText(words.text("page.new_case"));
  }

  /// Shows nothing.
  void clear() {
    for (var shown : List.of(label, patient, lesions, diagnosis, time)) {
      shown.setText("");
    }
    showAlert("");
    published.setVisible(false);
  }
}
