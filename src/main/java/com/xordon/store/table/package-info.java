/// The tables: what of each thing is a column, and how rows, journal and counters are read and
/// written. Knows core and the forms. Start reading at `Tables`.
@NullMarked
package com.xordon.store.table;

import org.jspecify.annotations.NullMarked;
