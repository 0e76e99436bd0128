import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// Holds the list of libraries that About shows against the bill of materials (SBOM) that the build
/// made. Started by Maven from the project's folder.
///
/// `check` fails where the two differ: a library that is not listed, one that is gone, another
/// version, a licence that is not among those allowed, a licence or notice inside a jar that is not
/// among the kept texts. `apply` rewrites the list; what no jar tells (a licence that a library
/// names in no usual way, a text that it does not carry) stays as it was written there by hand.
final class Libraries {

  private static final Path FOLDER = Path.of("src/main/resources/osteolog/licences");
  private static final Path LIST = FOLDER.resolve("libraries.tsv");

  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC-BY-4.0",
          "GPL-2.0-with-classpath-exception",
          "MIT",
          "MPL-1.1",
          "MPL-2.0",
          "OFL-1.1");

  private static final Pattern TELLING =
      Pattern.compile(
          ".*(licen[sc]e|notice|copying)[^/]*(?<!\\.class|\\.html)", Pattern.CASE_INSENSITIVE);

  /// One line of the list. Lines without a Maven group are not libraries and stay as they are.
  private record Line(
      String group, String name, String version, String licence, Set<String> texts) {

    static Line of(String line) {
      var cells = line.split("\t", -1);
      if (cells.length != 5) {
        throw new IllegalArgumentException("Not five cells: " + line);
      }
      return new Line(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          new LinkedHashSet<>(List.of(cells[4].split(" "))));
    }

    String key() {
      return group + ":" + name;
    }

    boolean isLibrary() {
      return group.contains(".") || group.startsWith("commons-");
    }

    String written() {
      return String.join("\t", group, name, version, licence, String.join(" ", texts));
    }
  }

  private final boolean apply;
  private final List<String> wrong = new ArrayList<>();
  private final Map<String, String> kept = new TreeMap<>();

  private Libraries(boolean apply) throws IOException {
    this.apply = apply;
    try (var files = Files.newDirectoryStream(FOLDER, "*.txt")) {
      for (var file : files) {
        kept.put(file.getFileName().toString(), plain(Files.readString(file)));
      }
    }
  }

  public static void main(String[] args) throws Exception {
    if (args.length != 3 || !Set.of("check", "apply").contains(args[0])) {
      System.err.println("Usage: Libraries check|apply SBOM CLASS_PATH");
      System.exit(2);
    }
    var libraries = new Libraries(args[0].equals("apply"));
    libraries.compare(new ObjectMapper().readTree(Path.of(args[1]).toFile()), jars(args[2]));
    libraries.wrong.forEach(System.err::println);
    if (!libraries.wrong.isEmpty()) {
      System.err.println(
          "The list of libraries ("
              + LIST
              + ") does not stand (above). To write it anew: mvn -q -DskipTests package"
              + " exec:exec@libraries");
      System.exit(1);
    }
  }

  private void compare(JsonNode sbom, Map<String, Path> jars) throws IOException {
    var before = new TreeMap<String, Line>();
    var now = new ArrayList<Line>();
    for (var written : Files.readAllLines(LIST)) {
      var line = Line.of(written);
      if (line.isLibrary()) {
        before.put(line.key(), line);
      } else {
        now.add(line);
      }
    }
    var found = new TreeMap<String, Line>();
    for (var component : sbom.get("components")) {
      // JavaFX is listed twice, the second time with the system that its jar is for.
      var line = line(component, before, jars);
      found.put(line.key(), line);
    }
    now.addAll(found.values());
    now.forEach(this::judge);
    if (apply) {
      Files.write(LIST, now.stream().map(Line::written).toList());
      return;
    }
    found.forEach(
        (key, line) -> {
          if (!line.equals(before.get(key))) {
            wrong.add("Listed otherwise or not at all: " + line.written());
          }
        });
    before.keySet().stream()
        .filter(key -> !found.containsKey(key))
        .forEach(key -> wrong.add("Listed, but no longer part of the program: " + key));
  }

  private Line line(JsonNode component, Map<String, Line> before, Map<String, Path> jars)
      throws IOException {
    var group = component.path("group").asText();
    var name = component.path("name").asText();
    var version = component.path("version").asText();
    var old = Optional.ofNullable(before.get(group + ":" + name));
    var texts = new LinkedHashSet<>(old.map(Line::texts).orElse(Set.of()));
    var jar = jars.get(name + "-" + version + ".jar");
    if (jar == null) {
      wrong.add("Not on the class path: " + name + " " + version);
    } else {
      texts.addAll(told(jar, name));
    }
    var licence =
        old.map(Line::licence)
            .orElse(component.path("licenses").path(0).path("license").path("id").asText("?"));
    if (texts.stream().allMatch(text -> kept.getOrDefault(text, "").length() < 1000)
        && kept.containsKey(licence + ".txt")) {
      texts.add(licence + ".txt");
    }
    return new Line(group, name, version, licence, texts);
  }

  /// The kept names of the licences and notices that a jar carries.
  private Set<String> told(Path jar, String name) throws IOException {
    var texts = new LinkedHashSet<String>();
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(e -> TELLING.matcher(e.getName()).matches()).toList()) {
        String text;
        try (var in = zip.getInputStream(entry)) {
          text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var known =
            kept.entrySet().stream().filter(k -> k.getValue().equals(plain(text))).findFirst();
        if (known.isPresent()) {
          texts.add(known.get().getKey());
        } else {
          texts.add(keep(name, entry.getName(), text));
        }
      }
    }
    return texts;
  }

  private String keep(String name, String entry, String text) throws IOException {
    var plainName = entry.substring(entry.lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
    var file = name + "-" + plainName + ".txt";
    if (apply) {
      Files.writeString(FOLDER.resolve(file), text.replace("\r\n", "\n"));
      kept.put(file, plain(text));
    }
    return file;
  }

  private void judge(Line line) {
    if (!ALLOWED.contains(line.licence())) {
      wrong.add("Not among the allowed licences: " + line.written());
    }
    for (var text : line.texts()) {
      var there =
          text.startsWith("/") ? Path.of("src/main/resources" + text) : FOLDER.resolve(text);
      if (text.isEmpty() || !Files.isRegularFile(there)) {
        wrong.add("No text of the licence is kept: " + line.written());
      }
    }
  }

  private static Map<String, Path> jars(String classPath) {
    var jars = new TreeMap<String, Path>();
    for (var path : classPath.split(File.pathSeparator)) {
      jars.put(Path.of(path).getFileName().toString(), Path.of(path));
    }
    return jars;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
