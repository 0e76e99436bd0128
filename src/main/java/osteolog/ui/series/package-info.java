/// The series: picking cases, and what they show together, as plots and tables.
@NullMarked
package osteolog.ui.series;

import org.jspecify.annotations.NullMarked;
