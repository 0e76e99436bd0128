package osteolog.ui.series;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.Side;
import osteolog.ui.kit.Choice;
import osteolog.ui.kit.CodeFilter;
import osteolog.words.Words;

/// Picks the cases of a series: by filters, or by a filter that was kept under a name.
public final class FilterBar {

  @FXML private ComboBox<SeriesFilter.Source> source;
  @FXML private CodeFilter<Condition> diagnoses;
  @FXML private CodeFilter<Bone> bones;
  @FXML private CodeFilter<Side> sides;
  @FXML private ComboBox<SeriesFilter> saved;
  @FXML private TextField name;
  @FXML private Button keep;
  @FXML private Button forget;

  private final SavedSeries kept;
  private final Words words;
  private Runnable changed = () -> {};
  private boolean filling;

  /// A bar over the filters that are kept.
  public FilterBar(SavedSeries kept, Words words) {
    this.kept = kept;
    this.words = words;
  }

  @FXML
  private void initialize() {
    Choice.prepare(source, SeriesFilter.Source.values(), words, this::picked);
    diagnoses.prepare(Condition.values(), "cases.filter.diagnosis", words, this::picked);
    bones.prepare(Bone.values(), "cases.filter.bone", words, this::picked);
    sides.prepare(new Side[] {Side.RIGHT, Side.LEFT}, "cases.filter.side", words, this::picked);
    saved.valueProperty().subscribe((_, filter) -> take(filter));
    name.textProperty().subscribe(text -> keep.setDisable(text.isBlank()));
    fillSaved("");
  }

  /// What to do when other cases are picked.
  void onChange(Runnable run) {
    changed = run;
  }

  private void picked() {
    if (!filling) {
      changed.run();
    }
  }

  /// The filter as it stands.
  SeriesFilter filter() {
    return new SeriesFilter(
        name.getText().strip(),
        source.getValue(),
        diagnoses.ticked(),
        bones.ticked(),
        sides.ticked());
  }

  private void take(SeriesFilter filter) {
    forget.setDisable(filter == null);
    if (filter == null || filling) {
      return;
    }
    filling = true;
    name.setText(filter.name());
    source.setValue(filter.source());
    diagnoses.clear();
    bones.clear();
    sides.clear();
    filter.diagnoses().forEach(diagnoses::tick);
    filter.bones().forEach(bones::tick);
    filter.sides().forEach(sides::tick);
    filling = false;
    changed.run();
  }

  private void fillSaved(String chosen) {
    filling = true;
    saved.getItems().setAll(kept.all());
    saved.setValue(
        saved.getItems().stream().filter(f -> f.name().equals(chosen)).findFirst().orElse(null));
    saved.setDisable(saved.getItems().isEmpty());
    forget.setDisable(saved.getValue() == null);
    filling = false;
  }

  @FXML
  private void keep() {
    var filter = filter();
    kept.keep(filter);
    fillSaved(filter.name());
  }

  @FXML
  private void forget() {
    var chosen = saved.getValue();
    if (chosen != null) {
      kept.remove(chosen.name());
      fillSaved("");
      name.clear();
    }
  }

  /// Picks published cases, where there are none of one's own.
  void showPublished() {
    source.setValue(SeriesFilter.Source.PUBLISHED);
  }

  /// Puts the focus where one begins.
  void focus() {
    source.requestFocus();
  }
}
