/// Answers as sheets that people take along. Start reading at `Sheet`.
@NullMarked
package com.xordon.analytics.export;

import org.jspecify.annotations.NullMarked;
