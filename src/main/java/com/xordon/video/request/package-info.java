/// Requests to a provider in the name of an account: with its token, at its pace, and with answers
/// read the same way everywhere. Start reading at `Requests`.
@NullMarked
package com.xordon.video.request;

import org.jspecify.annotations.NullMarked;
