/// Cases as GA4GH Phenopackets v2 (schema 2.0, JSON).
///
/// [osteolog.exchange.phenopacket.PhenopacketExport] writes one cohort with a phenopacket for each
/// case: one file, so that no name of a file tells anything of a patient, written case by case.
///
/// The format has no place for a month counted from the biopsy, for a partial date, for the time of
/// a finding, or for the difference between "not stated" and "not done". So:
///
/// - A full date is a timestamp. Any other time is an age range, where the age at the biopsy
///   follows from the record; else it is a code of our own, which is the moment as it was said. It
///   stands in words in every description as well. No day and no age is made up.
/// - What was looked for and absent is `excluded`. What was not stated or not done is left out.
/// - A code of HPO, Mondo or LOINC stands only for what means the same, or more where something is
///   present; everything else has a code of our own (`OSTEOLOG:`).
/// - What has no place of its own stands in the words of a description; what has no description is
///   counted and told ([osteolog.exchange.LeftOut]).
@NullMarked
package osteolog.exchange.phenopacket;

import org.jspecify.annotations.NullMarked;
