package osteolog.exchange.odm;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements with attributes one after another, keeping nothing.
///
/// A tab or a line break in an attribute would come back as a blank, so it is written as a
/// character reference. The writer of the JDK does not do that; a control character, which no XML
/// can hold, stands for it on the way to [References].
final class XmlOut {

  private static final char TAB = '\u0001';
  private static final char LINE_FEED = '\u0002';
  private static final char CARRIAGE_RETURN = '\u0003';

  private static final char REPLACEMENT = '\uFFFD';

  private final XMLStreamWriter xml;

  XmlOut(Writer out) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new References(out));
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException failed) {
      throw failure(failed);
    }
  }

  /// Whether every character of the text may stand in XML 1.0.
  static boolean isLegal(String text) {
    return text.codePoints().allMatch(XmlOut::isLegal);
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }

  /// Opens an element with attributes: names and values by turns.
  XmlOut open(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      write(attributes);
      return this;
    } catch (XMLStreamException failed) {
      throw failure(failed);
    }
  }

  /// An element without content.
  XmlOut empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      write(attributes);
      return this;
    } catch (XMLStreamException failed) {
      throw failure(failed);
    }
  }

  /// Closes the element that is open.
  XmlOut close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException failed) {
      throw failure(failed);
    }
  }

  /// An element that holds only a text.
  XmlOut text(String name, String text, String... attributes) {
    try {
      xml.writeStartElement(name);
      write(attributes);
      xml.writeCharacters(text);
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException failed) {
      throw failure(failed);
    }
  }

  /// Closes whatever is open and hands on what is written.
  void end() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw failure(failed);
    }
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], writable(attributes[i + 1]));
    }
  }

  private static String writable(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\t' -> out.append(TAB);
                case '\n' -> out.append(LINE_FEED);
                case '\r' -> out.append(CARRIAGE_RETURN);
                default -> out.appendCodePoint(isLegal(c) ? c : REPLACEMENT);
              }
            });
    return out.toString();
  }

  private static RuntimeException failure(XMLStreamException failed) {
    return failed.getNestedException() instanceof IOException io
        ? new UncheckedIOException(io)
        : new IllegalStateException("elements out of order", failed);
  }

  /// Turns the three signs into character references.
  private static final class References extends FilterWriter {

    References(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      switch (c) {
        case TAB -> out.write("&#9;");
        case LINE_FEED -> out.write("&#10;");
        case CARRIAGE_RETURN -> out.write("&#13;");
        default -> out.write(c);
      }
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      int written = from;
      for (int i = from; i < from + length; i++) {
        if (chars[i] <= CARRIAGE_RETURN && chars[i] >= TAB) {
          out.write(chars, written, i - written);
          write(chars[i]);
          written = i + 1;
        }
      }
      out.write(chars, written, from + length - written);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      write(text.toCharArray(), from, length);
    }
  }
}
