/// The sample practice: invented people with a full book around today, for looking around and for
/// load. Knows `core` only. Start reading at `DemoPractice`.
@NullMarked
package com.xordon.demo;

import org.jspecify.annotations.NullMarked;
