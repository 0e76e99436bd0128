/// The reporting checklist (CARE 2013) answered by the record, and what a case still lacks to be
/// complete.
///
/// For a screen: [osteolog.review.checklist.CareReport#of] answers the 13 items for one case,
/// [osteolog.review.checklist.CareReport#ofSeries] for several; each
/// [osteolog.review.checklist.CareAnswer] lists its parts with what is missing, by column.
/// [osteolog.review.checklist.Completeness#of] lists, field by field, what a case lacks.
/// [osteolog.review.checklist.ChecklistWords] says both.
@NullMarked
package osteolog.review.checklist;

import org.jspecify.annotations.NullMarked;
