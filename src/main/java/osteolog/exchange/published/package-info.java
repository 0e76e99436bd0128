/// Cases taken from the literature, with the very words of the report and where they stand.
///
/// The data are a resource, `abe2020.json`: per case its columns and its entries, each by column
/// name. Their identities follow from their places in that file, so that the same published cases
/// are the same rows in every store, and pooling two stores finds them equal.
@NullMarked
package osteolog.exchange.published;

import org.jspecify.annotations.NullMarked;
