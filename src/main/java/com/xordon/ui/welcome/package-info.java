/// The first run: look around a sample practice, set up the own one by five questions, or bring a
/// file along. Knows core and the kit. Start reading at `WelcomeScreen`.
@NullMarked
package com.xordon.ui.welcome;

import org.jspecify.annotations.NullMarked;
