package osteolog.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import osteolog.journal.Hash;
import osteolog.journal.Head;
import osteolog.journal.OwnerOnly;
import osteolog.store.StoreTrouble.Kind;

/// What the folder says of itself, and how it was last closed.
///
/// @param program the version of the program that wrote it last
/// @param schema the schema of its working copy
/// @param storeId the identity of the store, which its journal carries too
/// @param created when it was made
/// @param head the last record of the journal when the store was last closed: the journal must
///   never be shorter again
/// @param database the working copy as it was closed; empty while it is open and after an unclean
///   end
record Manifest(
    String program,
    int schema,
    UUID storeId,
    Instant created,
    Head head,
    Optional<FileMark> database) {

  private static final String FORMAT = "osteolog-store";
  private static final int VERSION = 1;
  private static final int LONGEST = 1 << 16;
  private static final JsonMapper JSON = new JsonMapper();

  /// The manifest of a store that is being made.
  static Manifest fresh(int schema, UUID storeId, Instant created) {
    return new Manifest(
        programVersion(), schema, storeId, created, Head.genesis(storeId), Optional.empty());
  }

  /// Reads the manifest and writes nothing; empty where there is none, or a garbled one.
  static Optional<Manifest> find(StoreFolder folder) throws StoreTrouble {
    var file = folder.manifest();
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      if (Files.size(file) > LONGEST) {
        throw StoreTrouble.at(Kind.FOREIGN, file);
      }
      var node = JSON.readTree(Files.readAllBytes(file));
      return node.path("format").isMissingNode() ? Optional.empty() : Optional.of(of(node, folder));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException garbled) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, file);
    }
  }

  private static Manifest of(JsonNode node, StoreFolder folder) throws StoreTrouble {
    if (!node.path("format").asText().equals(FORMAT)
        || !node.path("formatVersion").isInt()
        || !node.path("schema").isInt()
        || node.path("schema").asInt() < 1) {
      throw StoreTrouble.at(Kind.FOREIGN, folder.manifest());
    }
    // A key wrapped by a later program means that nothing in here can be read by this one.
    if (node.path("formatVersion").asInt() > VERSION || node.hasNonNull("wrappedKey")) {
      throw StoreTrouble.at(Kind.NEWER, folder.manifest());
    }
    var head = node.path("head");
    return new Manifest(
        node.path("program").asText(),
        node.path("schema").asInt(),
        UUID.fromString(node.path("storeId").asText()),
        Instant.parse(node.path("created").asText()),
        new Head(head.path("number").asLong(), new Hash(head.path("hash").asText())),
        database(node.path("closed")));
  }

  private static Optional<FileMark> database(JsonNode node) {
    return node.isObject()
        ? Optional.of(new FileMark(node.path("size").asLong(), node.path("sha256").asText()))
        : Optional.empty();
  }

  /// The store while it is open: nothing is promised of the working copy's file.
  Manifest opened() {
    return new Manifest(program, schema, storeId, created, head, Optional.empty());
  }

  /// The same under this program and a schema.
  Manifest now(int schemaVersion) {
    return new Manifest(programVersion(), schemaVersion, storeId, created, head, database);
  }

  Manifest closed(Head last, FileMark file) {
    return new Manifest(program, schema, storeId, created, last, Optional.of(file));
  }

  /// Replaces the manifest so that either the old one or the new one is there, whatever happens.
  void write(StoreFolder folder) throws StoreTrouble {
    var next = folder.unfinishedManifest();
    try {
      try (var channel =
          FileChannel.open(
              next,
              Set.of(
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.TRUNCATE_EXISTING),
              OwnerOnly.file(next))) {
        var bytes =
            ByteBuffer.wrap(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node()));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          next,
          folder.manifest(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      folder.force();
    } catch (IOException e) {
      next.toFile().delete();
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder.root());
    }
  }

  private JsonNode node() {
    var node = JSON.createObjectNode();
    node.put("format", FORMAT).put("formatVersion", VERSION).put("program", program);
    node.put("schema", schema).put("storeId", storeId.toString());
    node.put("created", created.toString()).putNull("wrappedKey");
    node.putObject("head").put("number", head.number()).put("hash", head.hash().hex());
    if (database.isPresent()) {
      node.putObject("closed")
          .put("size", database.get().size())
          .put("sha256", database.get().sha256());
    } else {
      node.putNull("closed");
    }
    return node;
  }

  /// The version of this program, as its build wrote it down.
  static String programVersion() {
    var properties = new Properties();
    try (InputStream in = Manifest.class.getResourceAsStream("/osteolog/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException unreadable) {
      // A version that cannot be told must not keep a surgeon from the cases.
    }
    return properties.getProperty("version", "unknown");
  }
}
