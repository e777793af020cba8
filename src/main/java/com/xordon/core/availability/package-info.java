/// When something can be booked, and why not: one pure function for desk, command line, explanation
/// and confirmation. Knows the rules and the diary. Start reading at `Availability`.
@NullMarked
package com.xordon.core.availability;

import org.jspecify.annotations.NullMarked;
