package osteolog.exchange.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Export;
import osteolog.exchange.LeftOutTally;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.files.StagedFiles;

/// Writes every case as resources of one FHIR R4 bundle, and a text about its codes beside it.
///
/// It holds one case at a time, so memory does not grow with the number of cases. What it writes is
/// what `source` holds: a choice of cases, or cases without what identifies a patient, is another
/// source.
public final class FhirExport implements Export {

  /// The name of the bundle.
  static final String NAME = "fhir-bundle.json";

  private final CaseSource source;
  private final FhirOptions options;
  private final Instant now;
  private final UUID bundleId;

  /// An export of everything in `source`, said to be made `now` under a fresh identity.
  public FhirExport(CaseSource source, FhirOptions options, Instant now, UUID bundleId) {
    this.source = source;
    this.options = options;
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
    this.bundleId = bundleId;
  }

  @Override
  public List<String> fileNames() {
    return List.of(NAME, Notices.NAME);
  }

  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    try (var files = StagedFiles.in(folder, fileNames(), options.replace())) {
      var run = new Run(progress, cancelled);
      try {
        return Optional.of(run.write(files));
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      } catch (RuntimeException ended) {
        // The source may have wrapped what stopped it, so the run itself is asked.
        if (run.stopped) {
          return Optional.empty();
        }
        throw ended;
      }
    }
  }

  /// One export under way.
  private final class Run {
    private final CodeTable table = CodeTable.shipped();
    private final Concepts concepts = new Concepts(table);
    private final LeftOutTally counted = new LeftOutTally();
    private final Fitting fitting = new Fitting(counted);
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final long total;
    private long done;
    private boolean stopped;

    Run(Progress progress, BooleanSupplier cancelled) {
      this.progress = progress;
      this.cancelled = cancelled;
      this.total = Arrays.stream(EntryKind.values()).mapToLong(source::count).sum();
    }

    Written write(StagedFiles files) throws IOException {
      progress.at(0, total);
      files.write(NAME, this::writeBundle);
      files.write(Notices.NAME, new Notices(table, options.snomed())::write);
      progress.at(done, total);
      stopIfCancelled();
      return new Written(files.commit(), counted.leftOut());
    }

    private void writeBundle(Writer writer) throws IOException {
      var json =
          JsonFactory.builder()
              .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
              .build()
              .createGenerator(writer);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("resourceType", "Bundle");
      json.writeStringField("id", bundleId.toString());
      json.writeStringField("type", "collection");
      json.writeStringField("timestamp", now.toString());
      var entries = new Entries(json);
      stopIfCancelled();
      source.each(EntryKind.CASE, surgicalCase -> writeCase(surgicalCase.id(), entries));
      entries.end();
      json.writeEndObject();
      json.flush();
    }

    private void writeCase(UUID id, Entries entries) {
      stopIfCancelled();
      var file = source.caseFile(id);
      var resources = new Resources(new CaseBundle(file, concepts, entries::add), options, counted);
      var provenances = new Provenances(id);
      writeEntry(file.surgicalCase(), resources, provenances);
      file.entries().forEach(entry -> writeEntry(entry, resources, provenances));
      provenances.resources(now).forEach(entries::add);
      progress.at(done, total);
    }

    private void writeEntry(Entry entry, Resources resources, Provenances provenances) {
      stopIfCancelled();
      var fitted = fitting.fit(entry);
      if (resources.write(fitted)) {
        provenances.add(fitted);
      }
      done++;
    }

    private void stopIfCancelled() {
      if (cancelled.getAsBoolean()) {
        stopped = true;
        throw new CancellationException();
      }
    }
  }

  /// The entries of the bundle; a bundle without any has no list, as FHIR has no empty ones.
  private static final class Entries {
    private final JsonGenerator json;
    private boolean begun;

    Entries(JsonGenerator json) {
      this.json = json;
    }

    void add(Element resource) {
      try {
        if (!begun) {
          json.writeArrayFieldStart("entry");
          begun = true;
        }
        Element.of("fullUrl", resource.urn()).with("resource", resource).write(json);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    void end() throws IOException {
      if (begun) {
        json.writeEndArray();
      }
    }
  }
}
