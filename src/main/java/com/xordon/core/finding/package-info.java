/// Finding a time for a wish said in words: read it with `FindWords`, answer it with `Finder`. What
/// is free is asked of `core.availability` alone.
@NullMarked
package com.xordon.core.finding;

import org.jspecify.annotations.NullMarked;
