/// Whose turn it is: the quota method and its fellows, and panels by matching. Knows the rules and
/// the diary.
@NullMarked
package com.xordon.core.rotation;

import org.jspecify.annotations.NullMarked;
