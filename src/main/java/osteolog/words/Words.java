package osteolog.words;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// The words of the program in one language: one view over the bundles of its parts.
///
/// A key that no bundle holds throws `MissingResourceException`: a missing word is a defect, and
/// tests find it.
public final class Words extends ResourceBundle {

  /// The bundles, each beside this class.
  public static final List<String> BUNDLES =
      List.of(
          "checklist",
          "codes",
          "course",
          "exchange",
          "fields",
          "files",
          "followup",
          "importing",
          "ledger",
          "manuscript",
          "pathway",
          "problems",
          "report",
          "review",
          "screens",
          "series",
          "visit",
          "command",
          "colleagues");

  private final Locale locale;
  private final Map<String, String> texts = new TreeMap<>();

  private Words(Locale locale) {
    this.locale = locale;
    for (var name : BUNDLES) {
      var bundle =
          ResourceBundle.getBundle(
              "osteolog.words." + name,
              locale,
              Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      for (var key : bundle.keySet()) {
        texts.put(key, bundle.getString(key));
      }
    }
  }

  /// The words in the language of `locale`; English where there is no such language.
  public static Words in(Locale locale) {
    return new Words(locale);
  }

  /// The language and country that numbers and dates follow.
  @Override
  public Locale getLocale() {
    return locale;
  }

  /// The text under `key`, with `arguments` in their places. Whole numbers stand as they are.
  public String text(String key, Object... arguments) {
    var pattern = getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /// The name of a code: `Side.right`.
  public String name(Enum<?> code) {
    return getString(code.getDeclaringClass().getSimpleName() + "." + Column.code(code));
  }

  /// The label of a column: the kind's own where it has one.
  public String field(EntryKind kind, String column) {
    var own = "field." + Column.code(kind) + "." + column;
    return getString(has(own) ? own : "field." + column);
  }

  /// What the user did, by the name of the act: its own words, or what was done to which kind of
  /// entry; that name itself where it has no words.
  public String act(String name) {
    if (has("act." + name)) {
      return getString("act." + name);
    }
    var deed = "act." + name.substring(0, Math.max(0, name.indexOf('.')));
    var kind = "EntryKind." + name.substring(name.indexOf('.') + 1);
    return has(deed) && has(kind) ? text(deed, getString(kind)) : name;
  }

  /// Whether there is a text under `key`.
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  @Override
  protected Object handleGetObject(String key) {
    var text = texts.get(key);
    if (text == null) {
      throw new MissingResourceException("no word for a key", Words.class.getName(), key);
    }
    return text;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
