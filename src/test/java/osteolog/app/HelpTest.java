package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the command line says of itself.
class HelpTest {

  @Test
  void theListOfCommandsSaysInWholeSentencesWhatEachDoes() {
    var help = new Surgeon(Path.of("nowhere"), "dr").run("--help").out();
    var list = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:")).strip();
    var all = list.lines().skip(1).collect(Collectors.joining("\n", "\n", ""));
    var commands = Stream.of(all.split("\n {2}(?=[a-z])")).filter(one -> !one.isBlank()).toList();
    assertThat(commands)
        .hasSizeGreaterThan(10)
        .allSatisfy(one -> assertThat(one.strip()).matches("(?s)[a-z]+ +[A-Z].*\\."));
  }
}
