/// What happened: the entries of the journal, for history and for all who listen.
@NullMarked
package com.xordon.core.change;

import org.jspecify.annotations.NullMarked;
