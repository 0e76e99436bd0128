package osteolog.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;

/// A disk on which a test decides, call by call, what goes wrong.
record FaultyDisk(Disk disk, Fault fault) implements Disk {

  /// Asked before every call.
  interface Fault {
    void before(Call call) throws IOException;
  }

  /// The calls that can fail.
  enum Call {
    CREATE_FOLDER,
    LIST,
    OPEN,
    FORCE_FOLDER,
    LOCK,
    SIZE,
    READ,
    WRITE,
    TRUNCATE,
    FORCE,
    CLOSE
  }

  @Override
  public boolean isFolder(Path folder) {
    return disk.isFolder(folder);
  }

  @Override
  public boolean isWritable(Path folder) {
    return disk.isWritable(folder);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    fault.before(Call.CREATE_FOLDER);
    disk.createFolder(folder);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    fault.before(Call.LIST);
    return disk.list(folder);
  }

  @Override
  public DiskFile open(Path file, OpenOption... options) throws IOException {
    fault.before(Call.OPEN);
    return new FaultyFile(disk.open(file, options), fault);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    fault.before(Call.FORCE_FOLDER);
    disk.forceFolder(folder);
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    fault.before(Call.LOCK);
    return disk.lock(file);
  }

  private record FaultyFile(DiskFile file, Fault fault) implements DiskFile {
    @Override
    public long size() throws IOException {
      fault.before(Call.SIZE);
      return file.size();
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
      fault.before(Call.READ);
      return file.read(target, offset);
    }

    /// Half is written first, so that a fault between the halves leaves a torn write.
    @Override
    public void write(ByteBuffer source, long offset) throws IOException {
      fault.before(Call.WRITE);
      int half = source.remaining() / 2;
      file.write(source.slice(source.position(), half), offset);
      source.position(source.position() + half);
      fault.before(Call.WRITE);
      file.write(source, offset + half);
      fault.before(Call.WRITE);
    }

    @Override
    public void truncate(long size) throws IOException {
      fault.before(Call.TRUNCATE);
      file.truncate(size);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      fault.before(Call.FORCE);
      file.force(metadata);
    }

    /// Closes even when it fails, as systems do.
    @Override
    public void close() throws IOException {
      file.close();
      fault.before(Call.CLOSE);
    }
  }
}
