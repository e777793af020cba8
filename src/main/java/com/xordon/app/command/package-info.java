/// The command line: the same engine and the same books, JSON in and out. Start reading at
/// `Xordon`.
@NullMarked
package com.xordon.app.command;

import org.jspecify.annotations.NullMarked;
