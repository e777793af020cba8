/// Asks for the password of an encrypted data folder: when the desk starts, and after nobody was
/// there for a while. Knows the kit. Start reading at `LockView`.
@NullMarked
package com.xordon.ui.lock;

import org.jspecify.annotations.NullMarked;
