/// Services on the web, played on the loopback address: each keeps its books, holds every request
/// against the service's contract and can be made to misbehave. Start reading at [Fake].
@org.jspecify.annotations.NullMarked
package com.xordon.net.fake;
