/// What the questions need of the books. The store answers it.
@NullMarked
package com.xordon.analytics.book;

import org.jspecify.annotations.NullMarked;
