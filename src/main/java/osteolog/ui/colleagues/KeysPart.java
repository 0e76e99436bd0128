package osteolog.ui.colleagues;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import osteolog.exchange.packet.PacketKeys;
import osteolog.exchange.packet.PublicKeys;
import osteolog.ui.exchange.PartPage;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.RowTable;
import osteolog.words.Words;

/// The user's own key, to give away, and the keys of the colleagues.
public final class KeysPart implements PartPage {

  @FXML private TextField ownLine;
  @FXML private Label ownFingerprint;
  @FXML private Button copy;
  @FXML private Label copied;
  @FXML private TableView<Colleague> list;
  @FXML private TableColumn<Colleague, String> nameColumn;
  @FXML private TableColumn<Colleague, String> fingerprintColumn;
  @FXML private Button remove;
  @FXML private TextField name;
  @FXML private TextField line;
  @FXML private Label said;

  private final OwnKeys own;
  private final Colleagues colleagues;
  private final Background reading;
  private final Words words;
  private RowTable<Colleague> rows;
  private Optional<PublicKeys> mine = Optional.empty();

  /// A page of these keys, which are read by this worker.
  @SuppressWarnings("NullAway.Init") // the rows come with the FXML
  public KeysPart(OwnKeys own, Colleagues colleagues, Background reading, Words words) {
    this.own = own;
    this.colleagues = colleagues;
    this.reading = reading;
    this.words = words;
  }

  @FXML
  private void initialize() {
    rows = new RowTable<>(list, (a, b) -> a.name().equals(b.name()), _ -> {});
    RowTable.text(nameColumn, Colleague::name);
    RowTable.text(fingerprintColumn, row -> row.keys().fingerprint());
    var chosen = list.getSelectionModel().selectedItemProperty();
    remove.disableProperty().bind(chosen.isNull());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DELETE) {
            key.consume();
            remove();
          }
        });
    copy.setDisable(true);
    Shown.say(said, "");
    Shown.say(copied, "");
    fill();
  }

  private void fill() {
    rows.fill(colleagues.all(), words.text("colleagues.none"));
  }

  private void tell(Optional<PacketKeys> keys) {
    mine = keys.map(PacketKeys::publicKeys);
    ownLine.setText(mine.map(PublicKeys::text).orElse(""));
    ownFingerprint.setText(mine.map(PublicKeys::fingerprint).orElse(""));
    copy.setDisable(mine.isEmpty());
    if (keys.isEmpty()) {
      Shown.say(copied, words.text("colleagues.keys_damaged", own.file().toString()));
    }
  }

  @FXML
  private void copy() {
    var content = new ClipboardContent();
    content.putString(ownLine.getText());
    Clipboard.getSystemClipboard().setContent(content);
    Shown.say(copied, words.text("colleagues.copied"));
  }

  @FXML
  private void add() {
    var as = name.getText().strip();
    var keys = PublicKeys.parse(line.getText());
    if (keys.isEmpty()) {
      refuse(line, words.text("colleagues.no_key"));
    } else if (keys.equals(mine)) {
      refuse(line, words.text("colleagues.own_key"));
    } else if (as.isEmpty()) {
      refuse(name, words.text("colleagues.no_name"));
    } else if (colleagues.has(as)) {
      refuse(name, words.text("colleagues.name_taken"));
    } else if (colleagues.of(keys.get()).isPresent()) {
      refuse(line, words.text("colleagues.key_there", colleagues.of(keys.get()).get().name()));
    } else {
      colleagues.keep(new Colleague(as, keys.get()));
      fill();
      name.clear();
      line.clear();
      Shown.say(said, words.text("colleagues.added", as, keys.get().fingerprint()));
      name.requestFocus();
    }
  }

  private void refuse(TextField field, String sentence) {
    Shown.say(said, sentence);
    field.requestFocus();
  }

  @FXML
  private void remove() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      colleagues.remove(chosen.name());
      fill();
      Shown.say(said, words.text("colleagues.removed", chosen.name()));
    }
  }

  @Override
  public void enter() {
    fill();
    Shown.say(copied, "");
    Shown.say(said, "");
    reading.ask(own::keys, this::tell);
    ownLine.requestFocus();
  }

  @Override
  public void refresh() {
    // No act of the log changes a key.
  }
}
