package osteolog.domain;

import java.time.LocalDate;

/// Who does something, and on which day.
///
/// @param who the user of the log
/// @param day today
public record Signature(String who, LocalDate day) {}
