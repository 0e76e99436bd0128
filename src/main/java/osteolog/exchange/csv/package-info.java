/// The record as tidy CSV and back: one file for each kind of entry and a dictionary of every
/// column.
///
/// [osteolog.exchange.csv.CsvExport] writes them, all or none. What stands in a file follows from
/// the record alone ([osteolog.domain.schema.Shape]), so a new field of an entry is a new column
/// here without a line of code; [osteolog.exchange.csv.CsvImport] reads them back in the same way.
/// Files hold codes and English descriptions, never words of a screen: they are read by statistics
/// programs.
@NullMarked
package osteolog.exchange.csv;

import org.jspecify.annotations.NullMarked;
