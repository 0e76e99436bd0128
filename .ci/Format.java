import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format over the Java files of this project. Started by Maven from the project's
/// folder: `check` only names the files that are not formatted, and then fails; `apply` rewrites
/// them.
final class Format {

  private static final List<String> FOLDERS =
      List.of("src/main/java", "src/test/java", "packaging", ".ci");

  public static void main(String[] args) throws Exception {
    boolean apply = args.length == 1 && args[0].equals("apply");
    if (!apply && !(args.length == 1 && args[0].equals("check"))) {
      System.err.println("Usage: Format check|apply");
      System.exit(2);
    }
    List<String> call = new ArrayList<>();
    if (apply) {
      call.add("--replace");
    } else {
      call.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    }
    List<String> files = javaFiles();
    if (files.isEmpty()) {
      return;
    }
    call.addAll(files);
    var out = new PrintWriter(System.out, true);
    var err = new PrintWriter(System.err, true);
    int code = new Main(out, err, System.in).format(call.toArray(String[]::new));
    out.flush();
    err.flush();
    if (code != 0 && !apply) {
      System.err.println(
          "Not formatted (listed above). To format: mvn -q initialize exec:exec@format");
    }
    System.exit(code);
  }

  private static List<String> javaFiles() throws IOException {
    List<String> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path root = Path.of(folder);
      if (!Files.isDirectory(root)) {
        continue;
      }
      try (Stream<Path> paths = Files.walk(root)) {
        paths
            .map(Path::toString)
            .filter(name -> name.endsWith(".java"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private Format() {}
}
