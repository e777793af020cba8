/// Booking, moving, cancelling and undoing, each with a sealed outcome, over the `Ledger` port.
/// Start reading at `BookingDesk`.
@NullMarked
package com.xordon.core.booking;

import org.jspecify.annotations.NullMarked;
