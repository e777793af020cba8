/// Meetings at one provider, in its own words.
@NullMarked
package com.xordon.video.meet;

import org.jspecify.annotations.NullMarked;
