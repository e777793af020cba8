/// What is in the book: appointments and blocked time, and the port by which they are read. Knows
/// `core.practice`. Start reading at `Appointment`, then `Diary`.
@NullMarked
package com.xordon.core.diary;

import org.jspecify.annotations.NullMarked;
