package osteolog.app;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine;

/// The version of the program, as the build wrote it.
final class Version implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    var properties = new Properties();
    try (var in = Version.class.getResourceAsStream("/osteolog/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {"osteolog " + properties.getProperty("version", "")};
  }
}
