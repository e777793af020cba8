/// "Find a time": a sheet over the window that answers a wish said in one line. Begin reading at
/// `FindSheet`; what is free comes from `core.finding`.
@NullMarked
package com.xordon.ui.finding;

import org.jspecify.annotations.NullMarked;
