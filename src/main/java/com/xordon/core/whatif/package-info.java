/// What other rules would do: starts gained and lost, appointments stranded, and who would get how
/// much. Knows the engine and the rotation. Start reading at `WhatIf`.
@NullMarked
package com.xordon.core.whatif;

import org.jspecify.annotations.NullMarked;
