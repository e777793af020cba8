/// What every room is made of: actions, texts, colours, icons, notices and the way to the other
/// threads. It has never heard of an appointment. Start reading at `Screen`.
@NullMarked
package com.xordon.ui.kit;

import org.jspecify.annotations.NullMarked;
