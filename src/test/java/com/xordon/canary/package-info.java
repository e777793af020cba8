/// Looks for words where they must not be: what names a person, or lets someone in.
@NullMarked
package com.xordon.canary;

import org.jspecify.annotations.NullMarked;
