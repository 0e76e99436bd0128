package osteolog.exchange.redcap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;

/// The first line of a records file: which of our forms are in it, and where.
final class RecordsHeader {

  static final String INSTRUMENT = "redcap_repeat_instrument";

  private final Map<String, Integer> places;
  private final List<Form> forms;
  private final List<String> others;
  private final @Nullable EntryKind[] kindAt;
  private final boolean[] isBox;

  private RecordsHeader(
      Map<String, Integer> places,
      List<Form> forms,
      List<String> others,
      @Nullable EntryKind[] kindAt,
      boolean[] isBox) {
    this.places = places;
    this.forms = forms;
    this.others = others;
    this.kindAt = kindAt;
    this.isBox = isBox;
  }

  /// Reads the line; throws where the file was not made with our dictionary, or only partly holds a
  /// form.
  static RecordsHeader of(List<String> names) throws RedcapRefused {
    Map<String, Integer> places = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (places.putIfAbsent(names.get(i), i) != null) {
        twice.add(names.get(i));
      }
    }
    var all = Form.all();
    if (!names.getFirst().equals(FormNames.RECORD)
        || all.stream().noneMatch(form -> places.containsKey(form.identity()))) {
      throw new RedcapRefused(RedcapRefused.Why.NOT_OURS);
    }
    return of(names, places, twice, all);
  }

  private static RecordsHeader of(
      List<String> names, Map<String, Integer> places, Set<String> twice, List<Form> all)
      throws RedcapRefused {
    var kindAt = new @Nullable EntryKind[names.size()];
    var isBox = new boolean[names.size()];
    var known = new HashSet<String>();
    var forms = new ArrayList<Form>();
    var absent = new ArrayList<String>();
    known.add(FormNames.RECORD);
    for (var form : all) {
      var missing = form.headers().stream().filter(h -> !places.containsKey(h)).toList();
      if (missing.size() == form.headers().size()) {
        continue;
      }
      absent.addAll(missing);
      forms.add(form);
      for (var header : form.everyHeader()) {
        var place = places.get(header);
        if (place != null) {
          kindAt[place] = form.kind();
          isBox[place] = header.contains("___");
          known.add(header);
        }
      }
    }
    var ours = twice.stream().filter(known::contains).sorted().toList();
    if (!ours.isEmpty()) {
      throw new RedcapRefused(RedcapRefused.Why.COLUMN_TWICE, ours, 1);
    }
    if (!absent.isEmpty()) {
      throw new RedcapRefused(RedcapRefused.Why.COLUMNS_MISSING, absent, 1);
    }
    var others =
        names.stream().filter(name -> !known.contains(name) && !isRedcaps(name, all)).toList();
    return new RecordsHeader(places, List.copyOf(forms), others, kindAt, isBox);
  }

  /// What REDCap adds by itself.
  private static boolean isRedcaps(String name, List<Form> all) {
    return name.startsWith("redcap_")
        || all.stream()
            .anyMatch(
                form ->
                    name.equals(form.name() + "_complete")
                        || name.equals(form.name() + "_timestamp"));
  }

  /// How many cells a row has.
  int width() {
    return kindAt.length;
  }

  /// Columns that are neither ours nor REDCap's own, and so are not read.
  List<String> others() {
    return others;
  }

  /// What it says the file is.
  RedcapImport.Records told() {
    return new RedcapImport.Records(forms.stream().map(Form::kind).toList(), others);
  }

  /// The form of a kind, which is in the file.
  Form form(EntryKind kind) {
    return forms.stream().filter(form -> form.kind() == kind).findFirst().orElseThrow();
  }

  /// A row with these columns.
  Row row() {
    return new Row(places);
  }

  /// The kinds of entry of which anything stands in the row; an empty box is nothing.
  Set<EntryKind> kindsIn(Row row) {
    var kinds = EnumSet.noneOf(EntryKind.class);
    var cells = row.cells();
    for (int i = 0; i < kindAt.length; i++) {
      var kind = kindAt[i];
      var cell = cells.get(i);
      if (kind != null && !cell.isEmpty() && !(isBox[i] && cell.equals("0"))) {
        kinds.add(kind);
      }
    }
    var instrument = row.get(INSTRUMENT);
    if (!instrument.isEmpty()) {
      forms.stream()
          .filter(form -> form.kind() != EntryKind.CASE && form.name().equals(instrument))
          .forEach(form -> kinds.add(form.kind()));
    }
    return kinds;
  }
}
