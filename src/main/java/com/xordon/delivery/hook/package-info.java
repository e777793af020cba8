/// Letters posted as JSON to an address somebody typed in, signed so that its owner can tell they
/// are ours. Start reading at `WebhookChannel`.
@NullMarked
package com.xordon.delivery.hook;

import org.jspecify.annotations.NullMarked;
