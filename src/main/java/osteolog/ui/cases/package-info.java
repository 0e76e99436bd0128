/// The list of cases: find one by typing, narrow by diagnosis, bone and side, open it with Enter.
@NullMarked
package osteolog.ui.cases;

import org.jspecify.annotations.NullMarked;
