package osteolog.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingDraft;
import osteolog.exchange.mapping.Proposal;
import osteolog.ui.kit.RowTable;
import osteolog.words.Words;

/// The second step: what each column of the file becomes. It begins with a mapping that was kept
/// for such a file, or with what the program proposes.
public final class ColumnsStep {

  @FXML private ComboBox<Optional<Mapping>> mapping;
  @FXML private Button forget;
  @FXML private TextField name;
  @FXML private Label settle;
  @FXML private TableView<String> columns;
  @FXML private TableColumn<String, String> headerColumn;
  @FXML private TableColumn<String, String> sampleColumn;
  @FXML private TableColumn<String, String> becomesColumn;
  @FXML private TableColumn<String, String> openColumn;
  @FXML private ColumnEditor editorController;
  @FXML private Button next;

  private final SavedMappings saved;
  private final Words words;
  private final ImportWords say;
  private OneOf<Optional<Mapping>> mappings;
  private Opened.Whole file;
  private Proposal proposal;
  private MappingDraft draft;
  private Runnable forth = () -> {};

  /// A step over these kept mappings.
  @SuppressWarnings("NullAway.Init") // the controls come with the FXML, the rest with the file
  public ColumnsStep(SavedMappings saved, Words words) {
    this.saved = saved;
    this.words = words;
    this.say = new ImportWords(words);
  }

  @FXML
  private void initialize() {
    RowTable.text(headerColumn, header -> header);
    RowTable.text(sampleColumn, this::sample);
    RowTable.text(becomesColumn, header -> say.becomes(draft.mapping(), header));
    RowTable.text(openColumn, this::open);
    columns.setFixedCellSize(30);
    columns.setPlaceholder(new Label());
    columns
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            header -> {
              if (header != null) {
                editorController.show(header, draft, file.samples(), proposal.doubts(), this::tell);
              }
            });
    mappings =
        new OneOf<>(
            mapping,
            kept -> kept.map(Mapping::name).orElseGet(() -> words.text("import.mapping.proposed")),
            this::begin);
  }

  private String sample(String header) {
    return file.samples().values(header).stream().findFirst().orElse("");
  }

  private String open(String header) {
    int open = draft.unsettled().count(header);
    return open == 0 ? "" : Integer.toString(open);
  }

  /// Goes on by `way`.
  void lead(Runnable way) {
    forth = way;
  }

  /// Shows the columns of a file that was opened.
  void show(Opened.Whole opened) {
    file = opened;
    proposal = Proposal.of(words.text("import.mapping.name.default"), opened.samples());
    var fitting = fitting();
    offer(fitting, fitting.stream().findFirst());
    begin(fitting.stream().findFirst());
    columns.scrollTo(0);
  }

  /// The kept mappings for files of this header, those first that use more of it.
  private List<Mapping> fitting() {
    var header = file.samples().header();
    return saved.all().stream()
        .filter(kept -> kept.faults(header).isEmpty())
        .sorted(
            Comparator.comparing(
                kept -> header.stream().filter(h -> kept.uses(h).isEmpty()).count()))
        .toList();
  }

  private void offer(List<Mapping> fitting, Optional<Mapping> now) {
    var all = new ArrayList<Optional<Mapping>>();
    all.add(Optional.empty());
    fitting.forEach(kept -> all.add(Optional.of(kept)));
    mappings.show(all, now);
  }

  private void begin(Optional<Mapping> kept) {
    draft =
        kept.map(k -> MappingDraft.kept(k, file.samples()))
            .orElseGet(() -> MappingDraft.proposed(proposal, file.samples()));
    name.setText(kept.map(Mapping::name).orElse(""));
    forget.setDisable(kept.isEmpty());
    columns.getItems().setAll(file.samples().header());
    columns.getSelectionModel().clearSelection();
    columns.getSelectionModel().select(firstOpen());
    tell();
  }

  private int firstOpen() {
    var header = file.samples().header();
    for (int i = 0; i < header.size(); i++) {
      if (draft.unsettled().count(header.get(i)) > 0) {
        return i;
      }
    }
    return 0;
  }

  private void tell() {
    columns.refresh();
    var unsettled = draft.unsettled();
    int open = file.samples().header().stream().mapToInt(unsettled::count).sum();
    settle.getStyleClass().remove("hint");
    if (unsettled.noCase() || open > 0) {
      settle.getStyleClass().add("hint");
    }
    settle.setText(
        unsettled.noCase()
            ? words.text("import.settle.no_case")
            : open > 0
                ? words.text("import.settle.open", Integer.toString(open))
                : words.text("import.settle.none"));
    next.setDisable(unsettled.noCase());
  }

  @FXML
  private void forget() {
    mapping
        .getValue()
        .ifPresent(
            kept -> {
              saved.remove(kept.name());
              offer(fitting(), Optional.empty());
              begin(Optional.empty());
            });
  }

  /// Goes on; a mapping with a name is kept before.
  @FXML
  void next() {
    if (next.isDisabled()) {
      return;
    }
    // A text field that has the focus gives up its text.
    columns.requestFocus();
    var given = name.getText().strip();
    if (!given.isEmpty()) {
      draft.name(given);
      saved.keep(draft.mapping());
      var fitting = fitting();
      offer(fitting, fitting.stream().filter(m -> m.name().equals(given)).findFirst());
      forget.setDisable(false);
    }
    forth.run();
  }

  /// The mapping as the user has settled it.
  Mapping mapping() {
    return draft.mapping();
  }

  /// Puts the focus where one begins.
  void enter() {
    columns.requestFocus();
  }
}
