package osteolog.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Something that the record says against itself, or leaves open.
///
/// @param rule the rule that found it
/// @param severity how hard it is
/// @param caseId the case
/// @param a the statement that stands
/// @param b the statement against it; empty where one statement alone raises the finding
/// @param also further entries that say the same as `b`
public record Finding(
    Rule rule,
    Severity severity,
    UUID caseId,
    Statement a,
    Optional<Statement> b,
    List<Statement> also) {

  /// How much of the hash names the entries, and how much what they say; in hexadecimal figures.
  private static final int KEY_LENGTH = 16;

  private static final int TEXT_LENGTH = 32;

  /// Copies the statements.
  public Finding {
    also = List.copyOf(also);
  }

  /// What it is about.
  public Subject subject() {
    return rule.subject();
  }

  /// Its name: the rule and the two facts; the same as long as there are these facts.
  public String id() {
    return rule.code() + ":" + key(a) + b.map(s -> ":" + key(s)).orElse("");
  }

  /// All its statements, in order.
  public List<Statement> statements() {
    return Stream.concat(Stream.concat(Stream.of(a), b.stream()), also.stream()).toList();
  }

  /// What its facts say now: it differs as soon as one of them says something else.
  ///
  /// The part before the hyphen names the finding, the part behind it what the facts say, so that
  /// an acceptance of the same finding on other facts can be told from one of another finding.
  public String fingerprint() {
    return hash(id()).substring(0, KEY_LENGTH) + "-" + hash(facts()).substring(0, TEXT_LENGTH);
  }

  /// Whether two fingerprints name the same finding, be its facts the same or not.
  static boolean isOfTheSame(String one, String other) {
    return one.regionMatches(0, other, 0, KEY_LENGTH + 1);
  }

  private String facts() {
    var facts = new StringBuilder();
    for (var statement : statements()) {
      facts.append(statement.entryId()).append('\n');
      add(statement, statement.column(), facts);
      statement.beside().forEach(column -> add(statement, column, facts));
    }
    return facts.toString();
  }

  private static void add(Statement statement, String column, StringBuilder facts) {
    // The length keeps a text with a line break from passing for two columns.
    var text = statement.text(column).orElse("");
    facts.append(column).append(' ').append(text.length()).append(' ').append(text).append('\n');
  }

  private static String key(Statement statement) {
    return statement.entryId() + "." + statement.column();
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
