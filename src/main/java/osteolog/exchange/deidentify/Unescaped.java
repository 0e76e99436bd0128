package osteolog.exchange.deidentify;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/// A text without the escapes of JSON or XML, for finding words in it: a number of a sign becomes
/// the sign, every other escape a blank.
final class Unescaped extends Reader {

  private static final int LONGEST = 12;

  private final PushbackReader in;
  private final char escape;

  /// @param escape what an escape begins with: `\` or `&`
  Unescaped(Reader in, char escape) {
    super(in);
    this.in = new PushbackReader(in, LONGEST + 1);
    this.escape = escape;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    if (c != escape) {
      return c;
    }
    return escape == '\\' ? json() : xml();
  }

  private int json() throws IOException {
    if (in.read() != 'u') {
      return ' ';
    }
    var digits = new char[4];
    for (int i = 0; i < digits.length; i++) {
      int c = in.read();
      if (c < 0) {
        return ' ';
      }
      digits[i] = (char) c;
    }
    return number(new String(digits), 16);
  }

  private int xml() throws IOException {
    var name = new StringBuilder();
    int c = in.read();
    while (c >= 0 && c != ';' && name.length() < LONGEST) {
      name.append((char) c);
      c = in.read();
    }
    if (c != ';') {
      if (c >= 0) {
        in.unread(c);
      }
      in.unread(name.toString().toCharArray());
      return ' ';
    }
    if (name.isEmpty() || name.charAt(0) != '#') {
      return ' ';
    }
    boolean hex = name.length() > 1 && name.charAt(1) == 'x';
    int point = number(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    if (!Character.isValidCodePoint(point)) {
      return ' ';
    }
    var signs = Character.toChars(point);
    if (signs.length > 1) {
      in.unread(signs[1]);
    }
    return signs[0];
  }

  private static int number(String digits, int radix) {
    try {
      return Integer.parseInt(digits, radix);
    } catch (NumberFormatException _) {
      return ' ';
    }
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int read = 0;
    while (read < length) {
      int c = read();
      if (c < 0) {
        return read == 0 ? -1 : read;
      }
      into[from + read++] = (char) c;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
