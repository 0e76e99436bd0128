package osteolog.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where things are kept on this system, for this user.
///
/// @param log the folder of the user's own case log
/// @param messages the folder of the program's messages, which hold no patient's value
/// @param settings the file of what the user has set
record Places(Path log, Path messages, Path settings) {

  /// The places that the system has for programs' data.
  static Places of(String system, Path home, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return new Places(
          path(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Osteolog/log"),
          path(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
              .resolve("Osteolog/messages"),
          path(environment, "APPDATA", home.resolve("AppData/Roaming"))
              .resolve("Osteolog/settings.json"));
    }
    if (name.contains("mac")) {
      return new Places(
          home.resolve("Library/Application Support/Osteolog/log"),
          home.resolve("Library/Logs/Osteolog"),
          home.resolve("Library/Application Support/Osteolog/settings.json"));
    }
    return new Places(
        path(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("osteolog/log"),
        path(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
            .resolve("osteolog/messages"),
        path(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
            .resolve("osteolog/settings.json"));
  }

  /// The places of the running user.
  static Places here() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  private static Path path(Map<String, String> environment, String name, Path otherwise) {
    var value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
