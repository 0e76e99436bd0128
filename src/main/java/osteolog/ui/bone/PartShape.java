package osteolog.ui.bone;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// One part of a drawing; to a screen reader it is one of a group of which one can be chosen.
final class PartShape extends SVGPath {

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private final Runnable pick;
  private boolean picked;

  PartShape(Outline outline, Runnable pick) {
    this.pick = pick;
    setContent(outline.path());
    setFillRule(FillRule.EVEN_ODD);
    getStyleClass().add("bone-part");
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    // The frame of the focus must not lie below the parts beside it.
    focusedProperty().subscribe(focused -> setViewOrder(focused ? -1 : 0));
  }

  boolean isPicked() {
    return picked;
  }

  void setPicked(boolean picked) {
    if (this.picked != picked) {
      this.picked = picked;
      pseudoClassStateChanged(PICKED, picked);
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) picked
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      pick.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
