/// "Anna is away today": what would become of her appointments, to be taken as a whole or in part.
/// Start reading at `RescueSheet`.
@NullMarked
package com.xordon.ui.rescue;

import org.jspecify.annotations.NullMarked;
