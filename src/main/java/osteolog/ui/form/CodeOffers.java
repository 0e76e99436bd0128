package osteolog.ui.form;

import java.util.Arrays;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import osteolog.domain.entry.Condition;
import osteolog.domain.schema.Column;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.codes.Coding;
import osteolog.exchange.codes.Mapping;
import osteolog.words.Words;

/// The codes that fit the diagnosis in a form, below the field of its code: the down arrow lists
/// them. Any other code can be typed.
final class CodeOffers {

  private final Words words;
  private final CodeTable table = CodeTable.shipped();

  CodeOffers(Words words) {
    this.words = words;
  }

  /// Offers codes where the form has both fields.
  void at(FormFields fields) {
    var diagnosis = fields.of("diagnosis");
    var code = fields.of("diagnosis_code");
    if (diagnosis.isPresent() && code.isPresent()) {
      offer(diagnosis.get(), code.get());
    }
  }

  private void offer(EntryField diagnosis, EntryField code) {
    if (!(code.control() instanceof TextField field)) {
      return;
    }
    field.setPromptText(words.text("form.codes"));
    var menu = new ContextMenu();
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            menu.getItems().setAll(items(diagnosis.text(), code));
            menu.show(field, Side.BOTTOM, 0, 0);
          }
        });
  }

  private MenuItem[] items(String diagnosis, EntryField code) {
    return Arrays.stream(Condition.values())
        .filter(condition -> Column.code(condition).equals(diagnosis))
        .flatMap(condition -> table.of(condition).stream())
        .map(coding -> item(coding, code))
        .toArray(MenuItem[]::new);
  }

  private MenuItem item(Coding coding, EntryField code) {
    var item =
        new MenuItem(
            words.text(
                coding.mapping() == Mapping.EXACT ? "form.code" : "form.code." + word(coding),
                coding.text(),
                coding.label()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> code.type(coding.text()));
    return item;
  }

  private static String word(Coding coding) {
    return Column.code(coding.mapping());
  }
}
