package osteolog.exchange.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Limits;

/// Whatever is done to a file, it is read or refused, and never costs more than a little memory.
class HostileDicomTest {
  private static final long MOST_ALLOCATED = 16 << 20;

  @Property(tries = 3000)
  void aFileWithWrongBytesIsReadOrRefused(
      @ForAll Films.Way way,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 5000) Integer> places,
      @ForAll byte wrong)
      throws IOException {
    var file = way.mri();
    for (int place : places) {
      file[place % file.length] = wrong;
    }
    assertHeld(file);
  }

  @Property(tries = 1000)
  void aFileThatWasCutAndWentOnWithOthersIsReadOrRefused(
      @ForAll Films.Way first, @ForAll Films.Way second, @ForAll @IntRange(max = 5000) int cut)
      throws IOException {
    var begun = first.mri();
    var other = second.mri();
    System.arraycopy(
        other,
        cut % Math.min(other.length, begun.length),
        begun,
        cut % Math.min(other.length, begun.length),
        Math.min(other.length, begun.length) - cut % Math.min(other.length, begun.length));
    assertHeld(begun);
  }

  private static void assertHeld(byte[] bytes) throws IOException {
    var file = Files.createTempFile("hostile", ".dcm");
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try {
      Files.write(file, bytes);
      long before = threads.getCurrentThreadAllocatedBytes();
      try {
        var read = DicomFile.read(file, Limits.USUAL);
        assertThat(read.header()).isNotNull();
      } catch (FileRefused refused) {
        assertThat(refused.reason()).isNotNull();
      }
      assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
    } finally {
      Files.delete(file);
    }
  }
}
