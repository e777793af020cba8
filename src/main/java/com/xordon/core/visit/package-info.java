/// Several services one after the other in one visit, each with someone of its own. Start reading
/// at `VisitDesk`.
@NullMarked
package com.xordon.core.visit;

import org.jspecify.annotations.NullMarked;
