/// Meetings at one provider, in its own words.
@NullMarked
package com.xordon.video.teams;

import org.jspecify.annotations.NullMarked;
