/// What went wrong, said for people: a code, a sentence, and what to do next.
@NullMarked
package com.xordon.core.problem;

import org.jspecify.annotations.NullMarked;
