/// The clients' room: find as you type, see somebody and their appointments, write down who is new.
/// Knows core and the kit. Start reading at `ClientsScreen`.
@NullMarked
package com.xordon.ui.clients;

import org.jspecify.annotations.NullMarked;
