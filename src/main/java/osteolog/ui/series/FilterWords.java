package osteolog.ui.series;

import javafx.util.StringConverter;
import osteolog.words.Words;

/// Which cases, as they are offered.
public final class FilterWords extends StringConverter<SeriesFilter> {

  private final Words words;

  /// In this language.
  public FilterWords(Words words) {
    this.words = words;
  }

  @Override
  public String toString(SeriesFilter filter) {
    if (filter == null) {
      return "";
    }
    if (!filter.name().isEmpty()) {
      return filter.name();
    }
    return filter.source() == SeriesFilter.Source.BOTH
        ? words.text("exchange.out.all")
        : words.name(filter.source());
  }

  @Override
  public SeriesFilter fromString(String text) {
    throw new UnsupportedOperationException("filters are chosen, not typed");
  }
}
