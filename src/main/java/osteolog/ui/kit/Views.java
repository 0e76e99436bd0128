package osteolog.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import osteolog.words.Words;

/// Loads screens: the FXML by its name, its words, and its controller from the one list of makers.
public final class Views {

  private final Words words;
  private final Map<Class<?>, Supplier<?>> makers;

  /// Views with these words, whose controllers come from these makers.
  public Views(Words words, Map<Class<?>, Supplier<?>> makers) {
    this.words = words;
    this.makers = Map.copyOf(makers);
  }

  /// These views and those whose controllers come from `more`.
  public Views and(Map<Class<?>, Supplier<?>> more) {
    var all = new HashMap<>(makers);
    all.putAll(more);
    return new Views(words, all);
  }

  /// The words that the views are written in.
  public Words words() {
    return words;
  }

  /// Loads `fxml/NAME.fxml`; a broken FXML is a defect and throws.
  public <C> View<C> load(String name) {
    var resource = Views.class.getResource("/osteolog/fxml/" + name + ".fxml");
    if (resource == null) {
      throw new IllegalArgumentException("no FXML of that name: " + name);
    }
    var loader = new FXMLLoader(resource, words);
    loader.setControllerFactory(this::make);
    try {
      loader.load();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new View<>(loader.getRoot(), loader.getController());
  }

  private Object make(Class<?> type) {
    var maker = makers.get(type);
    if (maker == null) {
      throw new IllegalArgumentException("nobody makes a " + type.getName());
    }
    return maker.get();
  }
}
