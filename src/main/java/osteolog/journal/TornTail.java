package osteolog.journal;

import java.nio.file.Path;

/// A last record that was never completely written, cut off on opening and kept aside.
///
/// @param why [Damage.Why#CUT_SHORT] when the file ended inside it; [Damage.Why#CHECKSUM] when it
///   was there but wrong, which a failing disk can also do to an acknowledged record
/// @param number the number it would have had
/// @param bytes how many bytes were cut off
/// @param segment the file they were cut from
/// @param offset where in that file they stood
/// @param kept the side file that holds them now
public record TornTail(
    Damage.Why why, long number, long bytes, Path segment, long offset, Path kept) {}
