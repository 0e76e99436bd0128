/// Calendars: days on which a clinic is closed, and files that a calendar program reads (RFC 5545).
@NullMarked
package osteolog.exchange.calendar;

import org.jspecify.annotations.NullMarked;
