package osteolog.exchange.dicom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A person's name as a person reads it: `Yamada Tarou (山田 太郎, やまだ たろう)`.
///
/// A name in DICOM has up to three forms, in letters, in ideographs and by sound, and each of them
/// family, given and middle name, prefix and suffix (PS3.5 6.2.1).
final class PersonName {

  private PersonName() {}

  static String said(String recorded) {
    var forms = new ArrayList<String>();
    for (var form : recorded.split("=", -1)) {
      var said = form(form);
      if (!said.isEmpty() && !forms.contains(said)) {
        forms.add(said);
      }
    }
    return forms.size() < 2
        ? String.join("", forms)
        : forms.getFirst() + " (" + String.join(", ", forms.subList(1, forms.size())) + ")";
  }

  private static String form(String form) {
    List<String> parts = Arrays.asList(form.split("\\^", -1));
    return parts.stream()
        .map(Elements::plain)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
