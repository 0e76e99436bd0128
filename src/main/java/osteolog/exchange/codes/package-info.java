/// The codes of others that Osteolog may bring with it, each with its label, its licence notice and
/// the day on which the pair was checked.
///
/// The data are a resource, `codes.csv`. It holds what two sources (A) or one source (B) support;
/// where sources disagree, nothing. What is in it and why:
///
/// - LOINC: shipped, with the notice that its licence asks for.
/// - Mondo: shipped (CC BY 4.0). ORPHA and OMIM identifiers are shipped as Mondo's
///   cross-references, with a plain name and never with text of Orphanet or OMIM.
/// - HPO: shipped unaltered, with its acknowledgement and release, which is all that its owners
///   ask.
/// - SNOMED CT: not shipped. Only its IPS subset is free, and it was not checked which of our codes
///   are in it.
/// - ICD-10, ICD-10-CM, ICD-11 and RadLex: not shipped, their terms were not verified. ICD-11 short
///   codes were not verified either.
/// - AO/OTA: not shipped, it may not be used for profit without permission.
///
/// A user may type any code of any system. Intramedullary osteosclerosis has no code of its own in
/// any list that was searched, so it has a stable local one, `OSTEOLOG:IMOS`, and the nearest
/// generic ones are marked as broader.
///
/// It stands in `exchange` and not in `domain` because it is read by a CSV library.
@NullMarked
package osteolog.exchange.codes;

import org.jspecify.annotations.NullMarked;
