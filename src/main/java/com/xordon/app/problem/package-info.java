/// The report of a problem: what can be told of the program and the machine without telling of
/// anybody. It holds only what stands in the program itself, numbers and codes; it is sent nowhere.
/// Start reading at `ProblemReport`.
@NullMarked
package com.xordon.app.problem;

import org.jspecify.annotations.NullMarked;
