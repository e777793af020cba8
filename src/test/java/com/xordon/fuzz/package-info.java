/// Spoilt input, from seeds.
@org.jspecify.annotations.NullMarked
package com.xordon.fuzz;
