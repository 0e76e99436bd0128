package osteolog.review.pathway;

import java.util.Arrays;
import java.util.List;

/// An arm of the metaphyseal pathway.
public enum Arm {
  /// What every metaphyseal sclerosis is asked for.
  COMMON,
  BISPHOSPHONATE,
  LEAD,
  OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA,
  SYSTEMIC_SCLEROSIS;

  /// What is to be recorded in it, in the order in which it is asked for.
  public List<Item> items() {
    return Arrays.stream(Item.values()).filter(item -> item.arm() == this).toList();
  }
}
