/// The practice's books on disk: the database, its journal, their recovery, backups, and the
/// practice file. Knows core. Start reading at `form.PracticeFile` for the shapes.
@NullMarked
package com.xordon.store;

import org.jspecify.annotations.NullMarked;
