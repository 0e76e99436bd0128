package osteolog.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever is done to a picture, it is read or refused.
class HostileImageTest {

  enum Format {
    PNG,
    JPEG,
    TIFF,
    GIF,
    BMP
  }

  @Property(tries = 1500)
  void aPictureWithWrongBytesIsReadOrRefused(
      @ForAll Format format,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 4, max = 400) Integer> places,
      @ForAll byte wrong)
      throws IOException {
    var bytes = Photographs.file(format.name().toLowerCase(java.util.Locale.ROOT));
    for (int place : places) {
      bytes[place] = wrong;
    }
    var file = Files.createTempFile("hostile", ".png");
    try {
      Files.write(file, bytes);
      try {
        assertThat(ImageFile.read(file, Limits.USUAL).frames()).isPositive();
      } catch (FileRefused refused) {
        assertThat(refused.reason()).isNotNull();
      }
    } finally {
      Files.delete(file);
    }
  }
}
