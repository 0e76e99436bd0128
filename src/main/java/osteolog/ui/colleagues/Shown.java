package osteolog.ui.colleagues;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import osteolog.exchange.packet.PacketRefused;
import osteolog.words.Words;

/// What all pages of packets show alike.
final class Shown {

  private Shown() {}

  /// Shows a part of a page, or leaves no room for it.
  static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  /// Says a sentence; an empty one takes no room.
  static void say(Label label, String sentence) {
    label.setText(sentence);
    shown(label, !sentence.isEmpty());
  }

  /// Why a packet is refused, and what to do.
  static String refused(PacketRefused.Why why, Words words) {
    return words.text("colleagues.refused." + why.name().toLowerCase(Locale.ROOT));
  }
}
