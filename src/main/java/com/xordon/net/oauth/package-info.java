/// Signing in at a provider through the system's browser (RFC 8252): the attempt with its state and
/// PKCE secret, the receiver that waits for the answer, and the tokens. Start reading at `SignIn`.
@NullMarked
package com.xordon.net.oauth;

import org.jspecify.annotations.NullMarked;
