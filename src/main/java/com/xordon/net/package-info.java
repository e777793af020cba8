/// The one door to the network: time-outs for all, and no secret in any log. It knows nothing of
/// what goes through it.
@NullMarked
package com.xordon.net;

import org.jspecify.annotations.NullMarked;
