package osteolog.ui.colleagues;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import osteolog.domain.CaseSummary;
import osteolog.store.CaseIndex;
import osteolog.store.CaseQuery;
import osteolog.ui.series.FilterWords;
import osteolog.ui.series.SavedSeries;
import osteolog.ui.series.SeriesFilter;
import osteolog.words.Words;

/// Chooses cases: those of a filter, and of them those that were asked for by label or words.
final class CasesToSend {

  private static final int NAMED = 4;

  private final CaseIndex index;
  private final SavedSeries kept;
  private final Words words;
  private final ComboBox<SeriesFilter> filter;
  private final TextField only;
  private final Label count;
  private List<CaseSummary> found = List.of();

  /// What is typed and chosen, and where it is said how many cases that are.
  record Fields(ComboBox<SeriesFilter> filter, TextField only, Label count) {}

  /// A choice among the cases of `index`; `changed` runs after every choice.
  CasesToSend(Fields fields, CaseIndex index, SavedSeries kept, Words words, Runnable changed) {
    this.index = index;
    this.kept = kept;
    this.words = words;
    filter = fields.filter();
    only = fields.only();
    count = fields.count();
    filter.setConverter(new FilterWords(words));
    fill();
    filter
        .valueProperty()
        .subscribe(
            (_, now) -> {
              // Nothing is chosen for a moment while the list is filled.
              if (now != null) {
                find();
                changed.run();
              }
            });
    only.textProperty()
        .subscribe(
            (_, _) -> {
              find();
              changed.run();
            });
  }

  /// All, one's own, then what is kept under a name; the choice stays where it still can.
  void fill() {
    var before = filter.getValue();
    filter
        .getItems()
        .setAll(
            SeriesFilter.all(SeriesFilter.Source.OWN), SeriesFilter.all(SeriesFilter.Source.BOTH));
    filter.getItems().addAll(kept.all());
    filter.setValue(filter.getItems().contains(before) ? before : filter.getItems().getFirst());
    find();
  }

  /// Finds the cases anew.
  void find() {
    var text = only.getText().strip();
    var among = filter.getValue().find(index);
    var exactly = among.stream().filter(one -> label(one).equals(text)).toList();
    if (text.isEmpty()) {
      found = among;
    } else if (!exactly.isEmpty()) {
      found = exactly;
    } else {
      var with =
          index.find(CaseQuery.of(text)).stream().map(CaseSummary::id).collect(Collectors.toSet());
      found = among.stream().filter(one -> with.contains(one.id())).toList();
    }
    var named = found.stream().limit(NAMED).map(CasesToSend::label);
    count.setText(
        words.text(
            found.isEmpty() ? "colleagues.cases.none" : "colleagues.cases.found",
            found.size(),
            named.collect(Collectors.joining(", ")) + (found.size() > NAMED ? " …" : "")));
  }

  private static String label(CaseSummary one) {
    return one.surgicalCase().label();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /// The cases that were found, in the order of their labels.
  List<UUID> ids() {
    return found.stream().map(CaseSummary::id).toList();
  }
}
