package osteolog.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A table whose rows lead somewhere: Enter or a double click opens one, and the chosen row stays
/// chosen when the table is filled anew.
public final class RowTable<T> {

  private static final double ROW = 34;

  private final TableView<T> table;
  private final BiPredicate<T, T> same;

  /// Makes a table lead through `open`; `same` tells whether two rows are about the same thing.
  public RowTable(TableView<T> table, BiPredicate<T, T> same, Consumer<T> open) {
    this.table = table;
    this.same = same;
    table.setFixedCellSize(ROW);
    table.setPlaceholder(new Label());
    table.setRowFactory(_ -> row(open));
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && chosen().isPresent()) {
            key.consume();
            open.accept(chosen().get());
          }
        });
  }

  private TableRow<T> row(Consumer<T> open) {
    var row = new TableRow<T>();
    row.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !row.isEmpty()) {
            open.accept(row.getItem());
          }
        });
    return row;
  }

  /// Makes a column show a text of its row; the rows keep the order in which they are given.
  public static <T> void text(
      TableColumn<T, String> column, Function<T, ? extends @Nullable String> text) {
    column.setCellValueFactory(
        row ->
            new ReadOnlyStringWrapper(Objects.requireNonNullElse(text.apply(row.getValue()), "")));
    column.setSortable(false);
  }

  /// The row that is chosen.
  public Optional<T> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /// Fills the table; where there is no row, `nothing` is said in its place.
  public void fill(List<T> rows, String nothing) {
    var before = chosen();
    table.getItems().setAll(rows);
    table.setPlaceholder(new Label(nothing));
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (before.filter(was -> same.test(was, row)).isPresent()) {
        table.getSelectionModel().select(i);
        return;
      }
    }
    if (!rows.isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }
}
