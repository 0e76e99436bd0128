package osteolog.app;

import java.util.Map;
import java.util.Optional;

/// Where a command gets a passphrase from that nobody else is to see.
///
/// @param environment the variables of the process
/// @param prompt asks for one at the terminal, where what is typed is not shown; empty where there
///   is no terminal, or nothing was typed
record Secrets(Map<String, String> environment, Prompt prompt) {

  /// Asks at the terminal.
  @FunctionalInterface
  interface Prompt {
    /// Asks with these words.
    Optional<String> ask(String words);
  }

  /// What this computer has.
  static Secrets here() {
    return new Secrets(System.getenv(), Secrets::typed);
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 there is none again without a terminal
  private static Optional<String> typed(String words) {
    var console = System.console();
    if (console == null || !console.isTerminal()) {
      return Optional.empty();
    }
    var typed = console.readPassword("%s ", words);
    return Optional.ofNullable(typed).map(String::new).filter(text -> !text.isEmpty());
  }
}
