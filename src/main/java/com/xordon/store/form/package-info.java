/// The practice file's form of each thing: JSON on one side, core's records on the other, nothing
/// lost between. Start reading at `Form`.
@NullMarked
package com.xordon.store.form;

import org.jspecify.annotations.NullMarked;
