package osteolog.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import osteolog.exchange.packet.PublicKeys;
import osteolog.ui.colleagues.Colleague;
import osteolog.ui.colleagues.Colleagues;

/// The keys of the user's colleagues, among the settings. What is not understood of them is left
/// out.
record KeptColleagues(Settings settings) implements Colleagues {

  private static final String PART = "colleagues";

  @Override
  public List<Colleague> all() {
    var all = new ArrayList<Colleague>();
    settings
        .part(PART)
        .properties()
        .forEach(
            entry ->
                PublicKeys.parse(entry.getValue().asText())
                    .ifPresent(keys -> all.add(new Colleague(entry.getKey(), keys))));
    all.sort(Comparator.comparing(Colleague::name));
    return all;
  }

  @Override
  public void keep(Colleague colleague) {
    settings.change(
        all -> all.withObject("/" + PART).put(colleague.name(), colleague.keys().text()));
  }

  @Override
  public void remove(String name) {
    settings.change(all -> all.withObject("/" + PART).remove(name));
  }
}
