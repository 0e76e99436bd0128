package osteolog.ui.colleagues;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import osteolog.domain.pool.NotTaken;
import osteolog.exchange.packet.PublicKeys;
import osteolog.words.Words;

/// Who made a packet and when, by whose key it is signed, and what of it cannot be taken.
public final class SenderPane {

  /// Clocks of two computers may differ by so much without a word.
  private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

  @FXML private Label head;
  @FXML private Label signer;
  @FXML private Label fingerprint;
  @FXML private Button keep;
  @FXML private Label ahead;
  @FXML private Label notTaken;

  private final Colleagues colleagues;
  private final SaidWords saying;
  private final Words words;
  private final InstantSource clock;
  private @Nullable Looked shown;

  /// A pane that knows these colleagues, and the time.
  public SenderPane(Colleagues colleagues, SaidWords saying, InstantSource clock) {
    this.colleagues = colleagues;
    this.clock = clock;
    this.saying = saying;
    this.words = saying.words();
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
    signer.setText(
        known.isPresent()
            ? words.text("colleagues.signed.known", known.get().name())
            : words.text(isOwn ? "colleagues.signed.own" : "colleagues.signed.unknown"));
    fingerprint.setText(by.fingerprint());
    Shown.shown(keep, known.isEmpty() && !isOwn);
    keep.setText(words.text("colleagues.keep", free(packet.sender())));
    Shown.say(ahead, ahead(packet.lastSaid()));
    Shown.say(notTaken, notTaken(looked));
  }

  /// What was said in the future would stand against every later edit, here and everywhere.
  private String ahead(Instant lastSaid) {
    return lastSaid.isAfter(clock.instant().plus(CLOCKS_DIFFER))
        ? words.text("colleagues.ahead", saying.when(lastSaid))
        : "";
  }

  private String notTaken(Looked looked) {
    var counts = new EnumMap<NotTaken.Why, Integer>(NotTaken.Why.class);
    looked.plan().notTaken().forEach(one -> counts.merge(one.why(), 1, Integer::sum));
    return counts.entrySet().stream().map(this::sentence).collect(Collectors.joining(" "));
  }

  private String sentence(Map.Entry<NotTaken.Why, Integer> count) {
    return words.text(
        "colleagues." + count.getKey().name().toLowerCase(Locale.ROOT), count.getValue());
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
