import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes a program that runs without any Java on the machine: `target/image/Osteolog`.
///
/// JavaFX is linked into the runtime as modules, so that nothing is unpacked into the user's home
/// folder, which locked-down clinics forbid. Needs only the JDK that runs it; the jars are gathered
/// by Maven. To make it: `mvn -q package -Pimage` (installers come later).
final class AppImage {

  private static final String NAME = "Osteolog";

  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.naming,java.sql,java.management,java.prefs,"
          + "java.xml,java.net.http,jdk.unsupported,jdk.charsets,jdk.localedata,jdk.accessibility,"
          + "jdk.zipfs,javafx.base,javafx.graphics,javafx.controls,javafx.fxml";

  private static final List<String> OPTIONS =
      List.of(
          "--add-modules=javafx.controls,javafx.fxml",
          "--enable-native-access=javafx.graphics",
          "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
          "--add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED",
          "-Dh2.allowedClasses=org.h2.none");

  private final Path jdk = Path.of(System.getProperty("java.home"));
  private final Path target;
  private final Path jars;
  private final Path work;

  private AppImage(Path target) {
    this.target = target;
    this.jars = target.resolve("image-jars");
    this.work = target.resolve("image");
  }

  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      System.err.println("Usage: AppImage TARGET_FOLDER VERSION");
      System.exit(2);
    }
    new AppImage(Path.of(args[0]).toAbsolutePath()).make(args[1]);
  }

  private void make(String version) throws Exception {
    delete(work);
    var modules = Files.createDirectories(work.resolve("jmods"));
    var plain = Files.createDirectories(work.resolve("jars"));
    for (var jar : list(jars)) {
      var name = jar.getFileName().toString();
      if (name.matches("javafx-\\w+-[\\d.]+-[\\w-]+\\.jar")) {
        module(jar, name, modules);
      } else if (!name.matches("javafx-\\w+-[\\d.]+\\.jar")) {
        Files.copy(jar, plain.resolve(name));
      }
    }
    var program = "osteolog-" + version + ".jar";
    Files.copy(target.resolve(program), plain.resolve(program));
    var runtime = work.resolve("runtime");
    run(
        "jlink",
        List.of(
            "--module-path",
            modules.toString(),
            "--add-modules",
            MODULES,
            "--include-locales=en,ja",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            runtime.toString()));
    var call =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                appVersion(version),
                "--runtime-image",
                runtime.toString(),
                "--input",
                plain.toString(),
                "--main-jar",
                program,
                "--main-class",
                "osteolog.app.Main",
                "--dest",
                work.toString()));
    for (var option : OPTIONS) {
      call.addAll(List.of("--java-options", option));
    }
    run("jpackage", call);
    delete(modules);
    delete(plain);
    delete(runtime);
    System.out.println("Made " + work.resolve(NAME));
  }

  /// A JavaFX jar with its native libraries as a module that can be linked.
  private void module(Path jar, String name, Path modules) throws Exception {
    var parts = name.split("-");
    var classes = Files.createDirectories(work.resolve("unpacked/" + parts[1] + "/classes"));
    var natives = Files.createDirectories(work.resolve("unpacked/" + parts[1] + "/natives"));
    try (var zip = FileSystems.newFileSystem(jar, Map.of())) {
      for (var file : list(zip.getPath("/"))) {
        var path = file.toString().substring(1);
        boolean isNative = path.matches("[^/]+\\.(so|dll|dylib)");
        if (!path.startsWith("META-INF/")) {
          var to = (isNative ? natives : classes).resolve(path);
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    var call = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
    if (!list(natives).isEmpty()) {
      call.addAll(List.of("--libs", natives.toString()));
    }
    call.addAll(List.of("--module-version", parts[2]));
    call.add(modules.resolve("javafx." + parts[1] + ".jmod").toString());
    run("jmod", call);
    delete(work.resolve("unpacked"));
  }

  /// On macOS the version of a program may not begin with 0.
  private static String appVersion(String version) {
    var plain = version.replaceAll("-.*", "");
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    return mac && plain.startsWith("0.") ? "1." + plain : plain;
  }

  private void run(String tool, List<String> arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(jdk.resolve("bin").resolve(tool).toString());
    command.addAll(arguments);
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(tool + " ended with " + code);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths.map(Path::toFile).sorted((a, b) -> b.compareTo(a)).forEach(File::delete);
      }
    }
  }
}
