package osteolog.ui.series;

import java.util.List;

/// The filters that the user keeps under a name.
public interface SavedSeries {

  /// All of them, in the order of their names.
  List<SeriesFilter> all();

  /// Keeps one, in place of another of the same name.
  void keep(SeriesFilter filter);

  /// Lets go of the one of that name.
  void remove(String name);
}
