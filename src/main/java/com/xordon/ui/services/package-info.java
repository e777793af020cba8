/// The services' room: what can be booked, for how long, by whom and at what price. Knows core and
/// the kit. Start reading at `ServicesScreen`.
@NullMarked
package com.xordon.ui.services;

import org.jspecify.annotations.NullMarked;
