package osteolog.exchange.dicom;

/// Numbers of two and four bytes in either order.
final class Numbers {

  private Numbers() {}

  static int u16(byte[] bytes, int at, boolean bigEndian) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return bigEndian ? first << 8 | second : second << 8 | first;
  }

  static long u32(byte[] bytes, int at, boolean bigEndian) {
    long first = u16(bytes, at, bigEndian);
    long second = u16(bytes, at + 2, bigEndian);
    return bigEndian ? first << 16 | second : second << 16 | first;
  }
}
