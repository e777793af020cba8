package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import javafx.scene.Node;

/// One section of the room: `shown` is called each time it comes in sight, `hidden` when it goes.
record Part(String id, Icons icon, String title, Node pane, Runnable shown, Runnable hidden) {}
