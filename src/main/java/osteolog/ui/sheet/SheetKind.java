package osteolog.ui.sheet;

/// The sheets of a case, in the order in which they are offered.
public enum SheetKind {
  /// A follow-up visit on one page.
  VISIT("Shortcut+T"),
  /// The follow-up plan.
  PLAN("Shortcut+L"),
  /// What must be recorded to exclude each differential, and what is.
  EXCLUSIONS("Shortcut+E"),
  /// The reporting checklist.
  REPORTING("Shortcut+K"),
  /// The metaphyseal pathway.
  PATHWAY("Shortcut+M"),
  /// The files of the case.
  FILES("Shortcut+J");

  private final String keys;

  SheetKind(String keys) {
    this.keys = keys;
  }

  /// The keys that open it on the page of a case.
  public String keys() {
    return keys;
  }
}
