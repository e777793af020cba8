/// What the coming weeks may bring, and how well such words held so far. Start reading at
/// `Forecasting`.
@NullMarked
package com.xordon.analytics.forecast;

import org.jspecify.annotations.NullMarked;
