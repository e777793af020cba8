/// One process holds a data folder; all other starts are handed to it over a local socket. Start
/// reading at `DeskDoor`.
@NullMarked
package com.xordon.app.instance;

import org.jspecify.annotations.NullMarked;
