/// Cases as CDISC ODM 1.3.1, the XML of clinical data management systems.
///
/// [osteolog.exchange.odm.OdmExport] writes one file. The study in it is made from the record alone
/// ([osteolog.domain.schema.Shape]): one form with one group of items for each kind of entry. A
/// case is a subject; its entries are the forms of one event without a schedule, because an entry
/// may have no date at all.
///
/// Items are untyped (`ItemData` with a value), which is what REDCap reads. Several codes at once
/// are one yes-item per code. A moment is a `partialDate` where it is a day, a month or a year and
/// nothing else; how it was said stands beside it as text, with its months from month 0.
@NullMarked
package osteolog.exchange.odm;

import org.jspecify.annotations.NullMarked;
