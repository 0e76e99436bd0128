package osteolog.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;

/// The version of the program, as the build wrote it.
final class Version implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"osteolog " + number()};
  }

  /// The number alone.
  static String number() {
    var properties = new Properties();
    try (var in = Version.class.getResourceAsStream("/osteolog/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties.getProperty("version", "");
  }
}
