package osteolog.store;

/// The working copy is not what the journal says; it is set aside and made anew.
final class Distrusted extends Exception {
  private static final long serialVersionUID = 1L;

  Distrusted() {
    super("the working copy is not believed");
  }
}
