package osteolog.ui.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import osteolog.exchange.table.Hints;
import osteolog.words.Words;

/// The choices of how a file is read: what the program found out, or what the user knows better.
final class Hinting {

  /// The encodings of tables in clinics, the commonest first.
  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "windows-1252",
          "windows-31j",
          "EUC-JP",
          "ISO-2022-JP",
          "UTF-16LE",
          "UTF-16BE",
          "windows-1250",
          "windows-1251",
          "GB18030",
          "Big5",
          "EUC-KR");

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private final ComboBox<Optional<Charset>> encoding;
  private final ComboBox<Optional<Character>> separator;
  private final ComboBox<Optional<String>> sheet;
  private final TextField headerLine;
  private final OneOf<Optional<Charset>> encodings;
  private final OneOf<Optional<Character>> separators;
  private final OneOf<Optional<String>> sheets;
  private final Words words;
  private final Consumer<Hints> changed;
  private Hints shown = Hints.NONE;

  Hinting(
      ComboBox<Optional<Charset>> encoding,
      ComboBox<Optional<Character>> separator,
      ComboBox<Optional<String>> sheet,
      TextField headerLine,
      Words words,
      Consumer<Hints> changed) {
    this.encoding = encoding;
    this.separator = separator;
    this.sheet = sheet;
    this.headerLine = headerLine;
    this.changed = changed;
    this.words = words;
    this.encodings =
        oneOf(
            encoding,
            ENCODINGS.stream().filter(Charset::isSupported).map(Charset::forName).toList(),
            Charset::displayName);
    this.separators = oneOf(separator, SEPARATORS, new ImportWords(words)::separator);
    this.sheets = oneOf(sheet, List.of(), name -> name);
    headerLine.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("([1-9]\\d{0,6})?") ? change : null));
    headerLine.setOnAction(_ -> typed());
    headerLine
        .focusedProperty()
        .subscribe(
            (_, is) -> {
              if (!is) {
                typed();
              }
            });
  }

  private <T> OneOf<Optional<T>> oneOf(
      ComboBox<Optional<T>> box, List<T> all, Function<T, String> name) {
    var one =
        new OneOf<Optional<T>>(
            box,
            item -> item.map(name).orElseGet(() -> words.text("import.found_out")),
            _ -> changed.accept(hints()));
    one.show(withNone(all), Optional.empty());
    return one;
  }

  private static <T> List<Optional<T>> withNone(List<T> all) {
    var items = new ArrayList<Optional<T>>();
    items.add(Optional.empty());
    all.forEach(item -> items.add(Optional.of(item)));
    return items;
  }

  private void typed() {
    if (!headerLine.isDisabled() && !line(shown).equals(headerLine.getText())) {
      changed.accept(hints());
    }
  }

  private Hints hints() {
    var line = headerLine.getText();
    return new Hints(
        encoding.getValue(),
        separator.getValue(),
        sheet.getValue(),
        line.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(line)));
  }

  private static String line(Hints hints) {
    return hints.headerLine().isPresent() ? Long.toString(hints.headerLine().getAsLong()) : "";
  }

  /// Shows how a file was read, and what can be chosen about it; nothing can where there is none.
  void show(Optional<Opened> file) {
    shown = file.map(Opened::hints).orElse(Hints.NONE);
    encodings.show(List.copyOf(encoding.getItems()), shown.charset());
    separators.show(List.copyOf(separator.getItems()), shown.separator());
    if (!headerLine.getText().equals(line(shown))) {
      headerLine.setText(line(shown));
    }
    headerLine.setDisable(file.isEmpty());
    var names = file.map(Opened::sheets).orElse(List.of());
    sheets.show(withNone(names), shown.sheet());
    boolean isBook = !names.isEmpty();
    sheet.setDisable(!isBook);
    encoding.setDisable(file.isEmpty() || isBook);
    separator.setDisable(file.isEmpty() || isBook);
  }
}
