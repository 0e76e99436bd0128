/// Cases as HL7 FHIR R4 (4.0.1): one Bundle of type `collection` in one JSON file, written entry by
/// entry, so memory does not grow with the number of cases.
///
/// One file and not one per case: a bundle is complete in itself, its name tells nothing, and no
/// reference leads out of it. It is written with a JSON generator; a validator of the format reads
/// it in the tests. (HAPI's model would weigh 62 MB in an installer that writes a dozen resources.)
///
/// How a record becomes resources:
///
/// - Every entry has a main resource whose id is the entry's own. What its standard elements have
///   no place for stands in components of an Observation, each under our own code `kind.column`;
///   where the main resource has no components, an Observation of code `kind` whose `focus` is that
///   resource holds them. So a column is never lost for want of an element.
/// - Why a field is empty, where somebody recorded it, is a component with `dataAbsentReason`. What
///   nobody said anything about is not written: an empty field is no statement.
/// - A time is an element only as far as a calendar tells it (`2019`, `2019-03`, `2019-03-04`). Any
///   other one leaves the element out (with the reason `unknown` where a date could stand) and is a
///   component: in words, in the code of the record, and as months from month 0. No day is made up.
/// - A word about pain stays a word. Only an NRS or a VAS becomes a number.
/// - Nothing standard can say which side a coded bone is on but SNOMED CT. So a place is text, our
///   own code for bone and side together, and (as a setting) SNOMED CT with the laterality
///   extension of mCODE. Our own codes are always there.
/// - Sequences of an MRI and phases of a scan are Observations of their own, each with its
///   components, and members (`hasMember`) of the study's: ten columns for each do not fit into one
///   flat list.
/// - `Provenance` tells the source and the place in it, once for all resources of the same origin.
///
/// Not written, and counted: statements about a whole series (they are not about this patient),
/// claims of others, questions on the record and accepted findings of the review (they are about
/// the record, not the patient), and names of attached files unless they are asked for.
@NullMarked
package osteolog.exchange.fhir;

import org.jspecify.annotations.NullMarked;
