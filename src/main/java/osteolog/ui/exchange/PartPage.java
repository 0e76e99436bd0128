package osteolog.ui.exchange;

/// The page of one part of the exchange.
public interface PartPage {

  /// Shows what is recorded now, with the focus where one begins.
  void enter();

  /// Shows what is recorded now, after an act; the focus stays where it is.
  void refresh();
}
