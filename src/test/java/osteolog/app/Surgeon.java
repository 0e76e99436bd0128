package osteolog.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.store.Logbook;
import osteolog.store.Progress;
import osteolog.store.StoreTrouble;
import osteolog.words.Words;

/// A surgeon with a log and keys of their own, at the command line; every call is a minute later.
final class Surgeon {

  record Answer(int code, String out, String err) {}

  final Path log;
  final Settings settings;
  final Map<String, String> environment = new HashMap<>();
  final Deque<String> typing = new ArrayDeque<>();
  private final Path folder;
  private final String name;
  private Instant now = Instant.parse("2026-11-21T08:00:00Z");

  Surgeon(Path folder, String name) {
    this.folder = folder;
    this.name = name;
    log = folder.resolve(name);
    settings = new Settings(folder.resolve(name + ".settings.json"));
  }

  Surgeon withLog(boolean published) throws StoreTrouble {
    NewLog.at(log, outside().opening(Progress.NONE), published).close();
    return this;
  }

  /// The clock of this one runs so many minutes ahead from now on.
  Surgeon ahead(int minutes) {
    now = now.plusSeconds(60L * minutes);
    return this;
  }

  private Outside outside() {
    now = now.plusSeconds(60);
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    return new Outside(clock, name, Words.in(Locale.ENGLISH), log, settings);
  }

  Answer run(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var secrets = new Secrets(environment, _ -> Optional.ofNullable(typing.poll()));
    var words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int code = Main.run(outside(), secrets, new PrintWriter(out), new PrintWriter(err), words);
    return new Answer(code, out.toString(), err.toString());
  }

  /// A file with the key line.
  Path key() throws IOException {
    return Files.writeString(folder.resolve(name + ".key"), run("packet", "--my-key").out());
  }

  /// A packet of these cases for that one; of all where none is named.
  Path packetFor(Surgeon other, String... cases) throws IOException {
    var to = folder.resolve(name + "-" + other.name + "-" + now.getEpochSecond() + ".osteopacket");
    var words = new ArrayList<Object>(List.of("packet", "--to", to, "--public-key", other.key()));
    Stream.of(cases).forEach(one -> words.addAll(List.of("--case", one)));
    run(words.toArray());
    return to;
  }

  interface Work<T> {
    T with(Logbook logbook) throws StoreTrouble;
  }

  <T> T open(Work<T> work) throws StoreTrouble {
    try (var logbook = Logbook.open(log, outside().opening(Progress.NONE))) {
      return work.with(logbook);
    }
  }

  List<Entry> entries() throws StoreTrouble {
    return open(Surgeon::entries);
  }

  static List<Entry> entries(Logbook logbook) {
    var all = new ArrayList<Entry>();
    for (var kind : EntryKind.values()) {
      logbook.each(kind, all::add);
    }
    return all;
  }

  /// Another value in a column of the first entry of a kind.
  void edit(EntryKind kind, String column, String value) throws StoreTrouble {
    open(
        logbook -> {
          var before = first(logbook, kind);
          var texts = new HashMap<>(before.texts());
          texts.put(column, value);
          return logbook.apply("edit", List.of(Change.edited(before, Entry.of(kind, texts))));
        });
  }

  String value(EntryKind kind, String column) throws StoreTrouble {
    return open(logbook -> first(logbook, kind).texts().getOrDefault(column, ""));
  }

  private static Entry first(Logbook logbook, EntryKind kind) {
    return entries(logbook).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  void add(Entry... entries) throws StoreTrouble {
    var changes = Stream.of(entries).map(Change::added).toList();
    open(logbook -> logbook.apply("add", changes));
  }
}
