/// The room of meetings by video: the accounts they are made with, what waits to be done about
/// them, and what was done. Start reading at `VideoScreen`.
@NullMarked
package com.xordon.ui.video;

import org.jspecify.annotations.NullMarked;
