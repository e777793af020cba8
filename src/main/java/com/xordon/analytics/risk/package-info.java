/// How likely it is that nobody shows up, learnt from the practice's own past. Start reading at
/// `RiskTraining`.
@NullMarked
package com.xordon.analytics.risk;

import org.jspecify.annotations.NullMarked;
