/// Tables of other programs, read row by row.
@NullMarked
package osteolog.exchange.table;

import org.jspecify.annotations.NullMarked;
