package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is where, and whether there is a window, on each system.
class PlacesTest {

  @Test
  void onlyALinuxWithoutADisplayOpensNoWindow() {
    assertThat(Main.hasDisplay("Linux", Map.of())).isFalse();
    assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    assertThat(Main.hasDisplay("Windows 11", Map.of())).isTrue();
  }

  @Test
  void eachSystemKeepsDataWhereItsProgramsDo() {
    var home = Path.of("/home/dr");
    assertThat(Places.of("Linux", home, Map.of()).log())
        .isEqualTo(home.resolve(".local/share/osteolog/log"));
    assertThat(Places.of("Linux", home, Map.of("XDG_DATA_HOME", "/data")).log())
        .isEqualTo(Path.of("/data/osteolog/log"));
    assertThat(Places.of("Mac OS X", home, Map.of()).messages())
        .isEqualTo(home.resolve("Library/Logs/Osteolog"));
    assertThat(Places.of("Windows 11", home, Map.of()).log())
        .isEqualTo(home.resolve("AppData/Roaming/Osteolog/log"));
  }
}
