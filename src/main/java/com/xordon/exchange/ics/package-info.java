/// Calendar files (iCalendar, RFC 5545), as other programs really write them. A file is scanned
/// line by line (`Scan`), its events are understood one by one (`EventReader`), series become
/// occurrences (`Series`), and what is wanted meets what is there (`Plan`). Start reading at
/// `IcsImport`; the way out is `IcsExport`.
@NullMarked
package com.xordon.exchange.ics;

import org.jspecify.annotations.NullMarked;
