package osteolog.ui.colleagues;

import java.time.InstantSource;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.packet.PublicKeys;
import osteolog.words.Words;

/// Who made a packet and when, by whose key it is signed, and what of it cannot be taken.
public final class SenderPane {

  @FXML private Label head;
  @FXML private Label signer;
  @FXML private Label fingerprint;
  @FXML private Button keep;
  @FXML private Label ahead;
  @FXML private Label notTaken;

  private final Colleagues colleagues;
  private final SaidWords saying;
  private final Words words;
  private final TakeWords says;
  private final InstantSource clock;
  private @Nullable Looked shown;

  /// A pane that knows these colleagues, and the time.
  public SenderPane(Colleagues colleagues, SaidWords saying, InstantSource clock) {
    this.colleagues = colleagues;
    this.clock = clock;
    this.saying = saying;
    this.words = saying.words();
    this.says = new TakeWords(words);
  }

  /// Shows the sender of a packet.
  void show(Looked looked) {
    shown = looked;
    var packet = looked.packet();
    head.setText(
        words.text(
            "colleagues.receive.head",
            packet.sender(),
            saying.when(packet.made()),
            packet.cases().size()));
    var by = looked.arrived().opened().signer();
    var known = colleagues.of(by);
    boolean isOwn = looked.arrived().isOwn();
    signer.setText(says.signer(looked, known));
    fingerprint.setText(by.fingerprint());
    Shown.shown(keep, known.isEmpty() && !isOwn);
    keep.setText(words.text("colleagues.keep", free(packet.sender())));
    Shown.say(ahead, saying.ahead(packet, clock.instant()));
    Shown.say(notTaken, says.notTaken(looked));
  }

  /// The sender's name, with a number where a colleague has it already.
  private String free(String name) {
    var base = name.isBlank() ? words.text("colleagues.unnamed") : name.strip();
    var free = base;
    for (int n = 2; colleagues.has(free); n++) {
      free = base + " (" + n + ")";
    }
    return free;
  }

  @FXML
  private void keep() {
    var looked = shown;
    if (looked != null) {
      PublicKeys keys = looked.arrived().opened().signer();
      colleagues.keep(new Colleague(free(looked.packet().sender()), keys));
      show(looked);
      signer.requestFocus();
    }
  }
}
