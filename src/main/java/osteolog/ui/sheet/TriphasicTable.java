package osteolog.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import osteolog.domain.entry.Phase;
import osteolog.domain.schema.Column;
import osteolog.review.ledger.Fit;
import osteolog.review.ledger.LedgerWords;
import osteolog.review.ledger.Pattern;
import osteolog.review.ledger.Triphasic;
import osteolog.words.EntryWords;
import osteolog.words.Words;

/// Draws the triphasic bone scan of a case beside the published table: in each column whether the
/// recorded phases are compatible with it, with what the table says, and the cautions below.
record TriphasicTable(Words words) {

  private static final int COLUMNS = Pattern.values().length + 2;

  Node of(Triphasic triphasic) {
    var say = new LedgerWords(words);
    var all = new VBox(6, label(words.text("ledger.table.title"), "entry-heading"));
    all.getStyleClass().add("triphasic");
    var gap = say.gap(triphasic);
    if (!gap.isEmpty()) {
      var missing = label(gap, "warning-text");
      missing.setId("triphasic-gap");
      all.getChildren().add(missing);
    }
    all.getChildren().add(grid(triphasic, say));
    say.cautions().forEach(caution -> all.getChildren().add(label(caution, "quiet")));
    return all;
  }

  private GridPane grid(Triphasic triphasic, LedgerWords say) {
    var grid = new GridPane(10, 8);
    grid.setId("triphasic-table");
    for (int i = 0; i < COLUMNS; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
    }
    var heads = cells(new Label(), head(words.text("ledger.this_case")));
    for (var pattern : Pattern.values()) {
      heads.add(head(words.name(pattern)));
    }
    grid.addRow(0, heads.toArray(Node[]::new));
    int at = 1;
    for (var phase : Phase.values()) {
      grid.addRow(at, ofPhase(triphasic, phase, say));
      at++;
    }
    var whole = cells(head(words.text("ledger.whole_scan")), new Label());
    for (var pattern : Pattern.values()) {
      whole.add(fit(triphasic.fit(pattern)));
    }
    grid.addRow(at, whole.toArray(Node[]::new));
    return grid;
  }

  private Node[] ofPhase(Triphasic triphasic, Phase phase, LedgerWords say) {
    var row = cells(head(words.name(phase)), recorded(triphasic, phase));
    for (var pattern : Pattern.values()) {
      row.add(cell(triphasic.cell(pattern, phase).fit(), say.expected(pattern, phase)));
    }
    return row.toArray(Node[]::new);
  }

  private static List<Node> cells(Node... first) {
    return new ArrayList<>(List.of(first));
  }

  private static Label head(String text) {
    return label(text, "column-head");
  }

  private Node recorded(Triphasic triphasic, Phase phase) {
    return label(
        triphasic
            .cell(Pattern.IMOS, phase)
            .recorded()
            .map(new EntryWords(words)::say)
            .orElse(words.text("sheet.not_recorded")),
        "plain");
  }

  private Node cell(Fit fit, String expected) {
    return new VBox(1, fit(fit), label(expected, "quiet"));
  }

  private Label fit(Fit fit) {
    return label(words.name(fit), "fit-" + Column.code(fit).replace('_', '-'));
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
