/// The few statistics that a case series carries, over plain numbers, checked against R.
///
/// Distributions and binomial intervals come from Apache Commons Statistics; the product-limit
/// estimate and the exact signed-rank distribution with ties are not in it and stand here.
@NullMarked
package osteolog.series.statistics;

import org.jspecify.annotations.NullMarked;
