package osteolog.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// A disk in memory that remembers what was forced, so that the power can be cut.
final class MemoryDisk implements Disk {
  private static final int PAGE = 4096;

  private final Map<Path, Content> files = new TreeMap<>();
  private final Set<Path> durableNames = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();
  private final Set<Path> locks = new HashSet<>();
  private boolean writable = true;

  /// What a file held when last forced, and after every change since.
  private static final class Content {
    private final List<byte[]> versions = new ArrayList<>();

    Content(byte[] durable) {
      versions.add(durable);
    }

    byte[] now() {
      return versions.getLast();
    }

    void change(byte[] bytes) {
      versions.add(bytes);
    }

    void force() {
      byte[] now = now();
      versions.clear();
      versions.add(now);
    }
  }

  MemoryDisk readOnly() {
    MemoryDisk copy = copy();
    copy.writable = false;
    return copy;
  }

  /// The same files, all on the device, as after the program was killed; nobody holds a lock.
  MemoryDisk copy() {
    MemoryDisk copy = new MemoryDisk();
    copy.folders.addAll(folders);
    files.forEach((path, content) -> copy.put(path, content.now().clone()));
    return copy;
  }

  /// The same disk after the program was killed: what was not forced is still waiting.
  MemoryDisk afterKill() {
    locks.clear();
    return this;
  }

  /// What may be left after the power was cut: each page of each file as it was when last forced or
  /// at any moment since, the length likewise, and unforced names there or not.
  MemoryDisk afterPowerCut(Random random) {
    MemoryDisk left = new MemoryDisk();
    left.folders.addAll(folders);
    files.forEach(
        (path, content) -> {
          if (durableNames.contains(path) || random.nextBoolean()) {
            left.put(path, pages(content.versions, random));
          }
        });
    return left;
  }

  private static byte[] pages(List<byte[]> versions, Random random) {
    byte[] left = new byte[versions.get(random.nextInt(versions.size())).length];
    for (int start = 0; start < left.length; start += PAGE) {
      byte[] from = versions.get(random.nextInt(versions.size()));
      int length = Math.min(PAGE, Math.min(left.length, from.length) - start);
      if (length > 0) {
        System.arraycopy(from, start, left, start, length);
      } else if (start > 0 && random.nextInt(4) == 0 && noneHas(versions, start)) {
        byte[] noise = new byte[Math.min(PAGE, left.length - start)];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, left, start, noise.length);
      }
    }
    return left;
  }

  /// A page that was never forced may hold whatever the device held there before.
  private static boolean noneHas(List<byte[]> versions, int start) {
    return versions.getFirst().length <= start;
  }

  void put(Path path, byte[] bytes) {
    files.put(path, new Content(bytes));
    durableNames.add(path);
  }

  byte[] bytes(Path path) {
    return files.get(path).now().clone();
  }

  void delete(Path path) {
    files.remove(path);
  }

  List<Path> files() {
    return List.copyOf(files.keySet());
  }

  Map<Path, List<Byte>> everything() {
    Map<Path, List<Byte>> all = new HashMap<>();
    for (Path path : files.keySet()) {
      List<Byte> list = new ArrayList<>();
      for (byte each : bytes(path)) {
        list.add(each);
      }
      all.put(path, list);
    }
    return all;
  }

  @Override
  public boolean isFolder(Path folder) {
    return folders.contains(folder);
  }

  @Override
  public boolean isWritable(Path folder) {
    return writable;
  }

  @Override
  public void createFolder(Path folder) {
    folders.add(folder);
  }

  @Override
  public List<Path> list(Path folder) {
    return files.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
  }

  @Override
  public DiskFile open(Path path, OpenOption... options) throws IOException {
    List<OpenOption> asked = Arrays.asList(options);
    boolean there = files.containsKey(path);
    if (there && asked.contains(StandardOpenOption.CREATE_NEW)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    if (!there) {
      if (!asked.contains(StandardOpenOption.CREATE)
          && !asked.contains(StandardOpenOption.CREATE_NEW)) {
        throw new NoSuchFileException(path.toString());
      }
      files.put(path, new Content(new byte[0]));
      durableNames.remove(path);
    }
    return new Opened(files.get(path));
  }

  @Override
  public void forceFolder(Path folder) {
    durableNames.addAll(list(folder));
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    if (!locks.add(file)) {
      throw new JournalRefused(JournalRefused.Reason.IN_USE);
    }
    return () -> locks.remove(file);
  }

  private static final class Opened implements DiskFile {
    private final Content content;
    private boolean open = true;

    Opened(Content content) {
      this.content = content;
    }

    private byte[] now() throws IOException {
      if (!open) {
        throw new ClosedChannelException();
      }
      return content.now();
    }

    @Override
    public long size() throws IOException {
      return now().length;
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
      int length = (int) Math.min(target.remaining(), now().length - offset);
      if (length <= 0) {
        return -1;
      }
      target.put(now(), (int) offset, length);
      return length;
    }

    @Override
    public void write(ByteBuffer source, long offset) throws IOException {
      int length = source.remaining();
      byte[] bytes = Arrays.copyOf(now(), (int) Math.max(now().length, offset + length));
      source.get(bytes, (int) offset, length);
      content.change(bytes);
    }

    @Override
    public void truncate(long size) throws IOException {
      if (size < now().length) {
        content.change(Arrays.copyOf(now(), (int) size));
      }
    }

    @Override
    public void force(boolean metadata) throws IOException {
      now();
      content.force();
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
