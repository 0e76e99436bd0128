package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Compartment;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.Third;

/// The place of a lesion is picked on the drawn bone as well as from the lists.
class BoneFigureWalkTest {

  @TempDir Path folder;

  private OpenLog newLesion() throws Exception {
    var log = OpenLog.published(folder, Locale.ENGLISH).window();
    log.hands.keys(KeyCode.ENTER).keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
    return log;
  }

  private static Lesion kept(OpenLog log) {
    var id = log.logbook.summaries().getFirst().id();
    return log.logbook.caseFile(id).all(Lesion.class).getLast();
  }

  private static String chosen(Hands hands, String column) {
    return String.valueOf(((ComboBox<?>) hands.find("#" + column)).getValue());
  }

  private static List<String> picked(Hands hands) {
    return hands.onScreen(
        () ->
            hands.find(".bone-figure").lookupAll(".bone-part").stream()
                .filter(p -> p.queryAccessibleAttribute(AccessibleAttribute.SELECTED).equals(true))
                .map(p -> p.getId().replace("part-", ""))
                .toList());
  }

  @Test
  @DisplayName("arrow keys and Space pick segment, third and compartment; each pick is one edit")
  void byKeys() throws Exception {
    try (var log = newLesion()) {
      var hands = log.hands;
      assertThat(picked(hands)).isEmpty();
      hands.tabTo("part-proximal_epiphysis").keys(KeyCode.END).keys(KeyCode.UP).keys(KeyCode.UP);
      assertThat(hands.text("#bone-caption")).isEqualTo("Distal third");
      hands.keys(KeyCode.UP).keys(KeyCode.SPACE);
      assertThat(chosen(hands, "segment") + " " + chosen(hands, "third"))
          .isEqualTo("diaphysis middle");
      assertThat(kept(log).segment()).isEqualTo(Segment.DIAPHYSIS);
      assertThat(kept(log).third()).isEqualTo(Third.MIDDLE);
      assertThat(hands.find("#part-middle").getParent().getAccessibleText())
          .isEqualTo("Place along the bone: Middle third");

      hands.keys(KeyCode.TAB).keys(KeyCode.RIGHT).keys(KeyCode.ENTER);
      assertThat(picked(hands)).containsExactly("middle", "endosteal");
      assertThat(kept(log).compartment()).isEqualTo(Compartment.ENDOSTEAL);

      hands.keys(KeyCode.SHIFT, KeyCode.TAB).keys(KeyCode.END).keys(KeyCode.SPACE);
      assertThat(kept(log).segment()).isEqualTo(Segment.DISTAL_EPIPHYSIS);
      assertThat(kept(log).third()).isNull();
      hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(kept(log).third()).isEqualTo(Third.MIDDLE);
      assertThat(picked(hands)).containsExactly("middle", "endosteal");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  @DisplayName("what the lists say is marked; a diaphysis without a third stays without one")
  void byLists() throws Exception {
    try (var log = newLesion()) {
      var hands = log.hands;
      hands.tabTo("segment").write("dia").tabTo("compartment").write("in");
      assertThat(picked(hands)).containsExactly("diaphysis", "intramedullary");
      assertThat(chosen(hands, "third")).isEmpty();
      hands.tabTo("part-diaphysis").keys(KeyCode.SPACE);
      assertThat(picked(hands)).containsExactly("intramedullary");
      assertThat(kept(log).segment()).isNull();
    }
  }

  @Test
  @DisplayName("why a place is not known is not erased by emptying the drawing")
  void reasonsStay() throws Exception {
    try (var log = newLesion()) {
      var hands = log.hands;
      hands.tabTo("segment").keys(KeyCode.F8).tabTo("compartment").keys(KeyCode.F8);
      var segment = chosen(hands, "segment");
      var compartment = chosen(hands, "compartment");
      assertThat(List.of(segment, compartment)).doesNotContain("");
      hands.tabTo("part-proximal_epiphysis").keys(KeyCode.DELETE);
      hands.keys(KeyCode.TAB).keys(KeyCode.DELETE);
      assertThat(chosen(hands, "segment")).isEqualTo(segment);
      assertThat(chosen(hands, "compartment")).isEqualTo(compartment);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  @DisplayName("a click picks, and a bone that is none of the long ones is not drawn as one")
  void byMouse() throws Exception {
    try (var log = newLesion()) {
      var hands = log.hands;
      hands.click("#part-distal_metaphysis");
      assertThat(kept(log).segment()).isEqualTo(Segment.DISTAL_METAPHYSIS);
      hands.tabTo("bone").write("o").keys(KeyCode.TAB);
      assertThat(hands.find(".bone-figure").isDisabled()).isTrue();
      assertThat(hands.text("#bone-caption")).isEqualTo("Only long bones are drawn");
      assertThat(picked(hands)).isEmpty();
      assertThat(kept(log).segment()).isEqualTo(Segment.DISTAL_METAPHYSIS);
    }
  }
}
