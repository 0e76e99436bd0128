package osteolog.exchange.phenopacket;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import osteolog.domain.CaseSource;
import osteolog.exchange.CaseRun;
import osteolog.exchange.Export;
import osteolog.exchange.LeftOutTally;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.codes.CodeSystem;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.files.StagedFiles;

/// Writes every case as one cohort of phenopackets (schema 2.0), `phenopackets.json`.
///
/// It holds one case at a time. What it writes is what `source` holds; what has no place in the
/// format is counted.
public final class PhenopacketExport implements Export {

  private static final String FILE = "phenopackets.json";

  private final CaseSource source;
  private final PhenopacketOptions options;
  private final Terms terms = new Terms(CodeTable.shipped());

  /// An export of everything in `source`.
  public PhenopacketExport(CaseSource source, PhenopacketOptions options) {
    this.source = source;
    this.options = options;
  }

  @Override
  public List<String> fileNames() {
    return List.of(FILE);
  }

  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    var run = new CaseRun(source, progress, cancelled);
    try (var files = StagedFiles.in(folder, fileNames(), options.replace())) {
      return run.written(
          () -> {
            var tally = new LeftOutTally();
            files.write(FILE, writer -> write(writer, run, tally));
            run.stopIfCancelled();
            return new Written(files.commit(), tally.leftOut());
          });
    }
  }

  private void write(Writer writer, CaseRun run, LeftOutTally tally) throws IOException {
    var json =
        new ObjectMapper()
            .createGenerator(writer)
            .useDefaultPrettyPrinter()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    Set<Vocabulary> used = EnumSet.noneOf(Vocabulary.class);
    json.writeStartObject();
    json.writeStringField("id", "osteolog-" + Nodes.timestamp(options.created()));
    json.writeArrayFieldStart("members");
    run.each(
        file -> {
          var packet = new CasePacket(file, terms, tally);
          json.writeTree(packet.message(options));
          used.addAll(packet.used());
        });
    json.writeEndArray();
    json.writeStringField("description", description(used));
    json.writeFieldName("metaData");
    json.writeTree(new Nodes().metaData(options, used));
    json.writeEndObject();
    json.close();
  }

  /// What the owners of the codes ask to be said with them.
  private static String description(Set<Vocabulary> used) {
    return used.stream()
        .flatMap(v -> v.system.stream())
        .map(CodeSystem::notice)
        .collect(Collectors.joining(" ", "Cases of Osteolog. ", ""));
  }
}
