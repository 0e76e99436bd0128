package osteolog.ui.bone;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Compartment;
import osteolog.domain.schema.Column;
import osteolog.words.Words;

/// A long bone and its cross-section: shows where a lesion lies, and lets it be picked.
///
/// It marks no more than is recorded: of a diaphysis without a third the whole shaft, pale and
/// dashed, as nobody said where in it.
public final class BoneFigure extends VBox {

  private static final PseudoClass VAGUE = PseudoClass.getPseudoClass("vague");

  private final PartGroup<BonePart> along = new PartGroup<>(LongBone.WIDTH, LongBone.HEIGHT);
  private final PartGroup<Compartment> across =
      new PartGroup<>(CrossSection.SIZE, CrossSection.SIZE);
  private final SVGPath mark = new SVGPath();
  private final Label caption = new Label();
  private @Nullable Words words;

  /// A figure with nothing picked; [#say] gives it its words.
  public BoneFigure() {
    getStyleClass().add("bone-figure");
    setAlignment(Pos.TOP_CENTER);
    setSpacing(4);
    for (var part : BonePart.ALL) {
      along.add(part, "part-" + code(part), LongBone.outline(part));
    }
    across.getStyleClass().add("bone-section");
    mark.getStyleClass().add("bone-mark");
    mark.setMouseTransparent(true);
    mark.setFillRule(FillRule.EVEN_ODD);
    along.getChildren().add(mark);
    for (var compartment : Compartment.values()) {
      across.add(
          compartment, "part-" + Column.code(compartment), CrossSection.outline(compartment));
    }
    along.setAccessibleRole(AccessibleRole.PARENT);
    across.setAccessibleRole(AccessibleRole.PARENT);
    along.onPointed(this::caption);
    across.onPointed(this::caption);
    caption.setId("bone-caption");
    caption.getStyleClass().add("bone-caption");
    caption.setWrapText(true);
    getChildren().setAll(along, caption, across);
  }

  /// Gives the figure its words.
  public void say(Words words) {
    this.words = words;
    along.name(this::word);
    across.name(this::word);
    caption();
  }

  /// What to do when a place along the bone is picked, or none any more.
  public void onPart(Consumer<Optional<BonePart>> deed) {
    along.onPick(deed);
  }

  /// What to do when a compartment is picked, or none any more.
  public void onCompartment(Consumer<Optional<Compartment>> deed) {
    across.onPick(deed);
  }

  /// Shows what is recorded. A bone that is none of the long ones is not drawn as one: then the
  /// figure is pale, says why, and nothing can be picked.
  public void show(boolean isLongBone, Optional<BonePart> part, Optional<Compartment> compartment) {
    setDisable(!isLongBone);
    var placed = part.filter(_ -> isLongBone);
    var layer = compartment.filter(_ -> isLongBone);
    along.show(placed);
    across.show(layer);
    mark.setContent(placed.map(p -> LongBone.place(p, layer).path()).orElse(""));
    mark.pseudoClassStateChanged(VAGUE, placed.filter(BonePart::isWholeDiaphysis).isPresent());
    var spoken = words;
    if (spoken != null) {
      var none = spoken.text("bone.none");
      along.setAccessibleText(spoken.text("bone.along", placed.map(this::word).orElse(none)));
      across.setAccessibleText(spoken.text("bone.across", layer.map(this::word).orElse(none)));
    }
    caption();
  }

  /// What is pointed at, or else how the figure is used.
  private void caption() {
    var spoken = words;
    if (spoken != null) {
      var pointed = along.pointed().map(this::word).or(() -> across.pointed().map(this::word));
      caption.setText(
          pointed.orElseGet(() -> spoken.text(isDisable() ? "bone.not_drawn" : "bone.use")));
    }
  }

  private String word(BonePart part) {
    var spoken = words;
    if (spoken == null) {
      return "";
    }
    var third = part.third();
    if (third != null) {
      return spoken.name(third);
    }
    var segment = spoken.name(part.segment());
    return part.isWholeDiaphysis() ? spoken.text("bone.whole", segment) : segment;
  }

  private String word(Compartment compartment) {
    var spoken = words;
    return spoken == null ? "" : spoken.name(compartment);
  }

  private static String code(BonePart part) {
    var third = part.third();
    return third == null ? Column.code(part.segment()) : Column.code(third);
  }
}
