package osteolog.ui.colleagues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import osteolog.exchange.packet.Lock;
import osteolog.exchange.packet.PublicKeys;
import osteolog.words.Words;

/// Chooses who can open a packet: colleagues that are ticked, and whoever knows a passphrase.
final class ForWhom {

  private static final double UNDER_THE_NAME = 25;

  /// What is ticked and typed.
  record Fields(VBox list, PasswordField passphrase, PasswordField again) {}

  private final Fields fields;
  private final Colleagues colleagues;
  private final Words words;
  private final Map<Colleague, CheckBox> boxes = new LinkedHashMap<>();

  ForWhom(Fields fields, Colleagues colleagues, Words words) {
    this.fields = fields;
    this.colleagues = colleagues;
    this.words = words;
    fill();
  }

  /// Lists the colleagues; who was ticked stays so.
  void fill() {
    var ticked = ticked();
    boxes.clear();
    fields.list().getChildren().clear();
    for (var one : colleagues.all()) {
      var box = new CheckBox(one.name());
      box.setId("colleague-" + boxes.size());
      box.setMnemonicParsing(false);
      box.setSelected(ticked.contains(one));
      boxes.put(one, box);
      var fingerprint = new Label(one.keys().fingerprint());
      fingerprint.getStyleClass().add("quiet");
      fingerprint.setPadding(new Insets(0, 0, 0, UNDER_THE_NAME));
      fields.list().getChildren().add(new VBox(1, box, fingerprint));
    }
    if (boxes.isEmpty()) {
      var none = new Label(words.text("colleagues.none"));
      none.setWrapText(true);
      none.getStyleClass().add("quiet");
      fields.list().getChildren().add(none);
    }
  }

  private List<Colleague> ticked() {
    var ticked = new ArrayList<Colleague>();
    boxes.forEach(
        (one, box) -> {
          if (box.isSelected()) {
            ticked.add(one);
          }
        });
    return ticked;
  }

  /// What is still wrong, as a sentence, with the focus where it can be put right; empty where all
  /// is well.
  Optional<String> wrong() {
    var typed = fields.passphrase().getText();
    if (typed.isEmpty() && fields.again().getText().isEmpty()) {
      if (ticked().isEmpty()) {
        return at(fields.passphrase(), words.text("colleagues.send.nobody"));
      }
      return ticked().size() > Lock.MOST
          ? at(
              fields.passphrase(),
              words.text("colleagues.send.too_many", Integer.toString(Lock.MOST)))
          : Optional.empty();
    }
    if (PacketDesk.isShort(typed)) {
      return at(
          fields.passphrase(),
          words.text("colleagues.send.short", Integer.toString(PacketDesk.LEAST)));
    }
    return typed.equals(fields.again().getText())
        ? Optional.empty()
        : at(fields.again(), words.text("colleagues.send.unlike"));
  }

  private static Optional<String> at(PasswordField field, String sentence) {
    field.requestFocus();
    return Optional.of(sentence);
  }

  /// Who can open the packet; asked only where nothing is wrong.
  Lock lock() {
    var typed = fields.passphrase().getText();
    List<PublicKeys> keys = ticked().stream().map(Colleague::keys).toList();
    return new Lock(typed.isEmpty() ? Optional.empty() : Optional.of(typed), keys);
  }

  /// Forgets the passphrase.
  void forget() {
    fields.passphrase().clear();
    fields.again().clear();
  }
}
