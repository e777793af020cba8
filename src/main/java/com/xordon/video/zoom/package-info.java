/// Meetings at one provider, in its own words.
@NullMarked
package com.xordon.video.zoom;

import org.jspecify.annotations.NullMarked;
