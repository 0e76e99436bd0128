package osteolog.exchange.syntax;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The script for R: a list `osteolog` with a data frame for each file, by base R alone.
///
/// It holds ASCII only, so that it is read alike whatever the encoding of the session.
final class RScript implements Script {

  private static final String HEAD =
      """
      # Osteolog: reads the CSV files with types, factors and labels (base R, 3.5 or later).
      # Set 'folder' to the folder of the files, then source() this file.
      # Result: the list 'osteolog' with one data frame for each file. What a column means is in
      # attr(x, "label"); why a cell is empty is in the column beside it that ends in _na.
      if (!exists("folder")) folder <- "."

      osteolog_read <- function(file, sep) {
        utils::read.csv(file.path(folder, file), sep = sep, quote = "\\"", dec = ".",
          colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
      }
      osteolog_set <- function(data, type, name, label) {
        x <- data[[name]]
        x <- switch(type,
          text = x,
          whole = as.integer(x),
          decimal = as.numeric(x),
          date = as.Date(x, format = "%Y-%m-%d"),
          factor(x, levels = names(osteolog_codes[[type]]),
            labels = unname(osteolog_codes[[type]])))
        attr(x, "label") <- label
        data[[name]] <- x
        data
      }

      osteolog_codes <- list()
      osteolog <- list()
      """;

  @Override
  public String fileName() {
    return "osteolog.R";
  }

  @Override
  public void write(List<DataFile> files, Writer writer) throws IOException {
    writer.write(HEAD);
    var lists = new LinkedHashMap<String, Variable.Codes>();
    files.stream()
        .flatMap(f -> f.variables().stream())
        .filter(v -> !v.codes().isNone())
        .forEach(v -> lists.putIfAbsent(v.codes().name(), v.codes()));
    for (var codes : lists.values()) {
      writer.write(
          "osteolog_codes[[%s]] <- c(\n%s)\n"
              .formatted(
                  quoted(codes.name()),
                  codes.values().stream()
                      .map(v -> "  " + quoted(v.code()) + " = " + quoted(v.label()))
                      .collect(Collectors.joining(",\n"))));
    }
    for (var file : files) {
      writer.write(
          "\nd <- osteolog_read(%s, %s)\n"
              .formatted(
                  quoted(file.fileName()), quoted(Character.toString(file.separator().sign()))));
      for (var variable : file.variables()) {
        writer.write(
            "d <- osteolog_set(d, %s, %s, %s)\n"
                .formatted(
                    quoted(type(variable)), quoted(variable.name()), quoted(variable.label())));
      }
      writer.write("osteolog[[%s]] <- d\n".formatted(quoted(file.name())));
    }
    writer.write("rm(d)\n");
  }

  private static String type(Variable variable) {
    return switch (variable.type()) {
      case WHOLE -> "whole";
      case DECIMAL -> "decimal";
      case DATE -> "date";
      case CODE, YES_NO -> variable.codes().isNone() ? "text" : variable.codes().name();
      case ID, TEXT, CODES, MOMENT -> "text";
    };
  }

  /// A string of R, in ASCII.
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c >= ' ' && c < 0x7F) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(
                    c == 0 ? " " : c < 0x10000 ? "\\u%04x".formatted(c) : "\\U%08x".formatted(c));
              }
            });
    return quoted.append('"').toString();
  }
}
