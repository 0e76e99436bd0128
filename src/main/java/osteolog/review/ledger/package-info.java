/// The exclusion ledger of a case: what must be recorded to exclude each differential, what is
/// recorded, what is missing, and what the surgeon judged.
///
/// For a screen: [osteolog.review.ledger.Ledger#of] gives a [osteolog.review.ledger.LedgerRow] for
/// each disease and the [osteolog.review.ledger.Triphasic] comparison of the case's own bone scan
/// with the published table. Enum constants have their names in the bundle `ledger`
/// (`words.name(...)`); [osteolog.review.ledger.LedgerWords] says the rest. A table names its
/// source in every row.
///
/// It shows what is recorded and what is missing: never a diagnosis, never a probability.
@NullMarked
package osteolog.review.ledger;

import org.jspecify.annotations.NullMarked;
