/// The window around all rooms: rail, top bar, palette, key overlay, notices and problems. It meets
/// the rooms only as `Screen`. Start reading at `Shell`.
@NullMarked
package com.xordon.ui.shell;

import org.jspecify.annotations.NullMarked;
