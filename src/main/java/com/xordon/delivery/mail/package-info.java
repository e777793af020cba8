/// Mail by SMTP. Start reading at `MailChannel`; `Wire` keeps track of how far a letter got, and
/// `Verdict` says what that means.
@NullMarked
package com.xordon.delivery.mail;

import org.jspecify.annotations.NullMarked;
