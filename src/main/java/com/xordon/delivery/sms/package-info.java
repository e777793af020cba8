/// SMS by Twilio. Start reading at `TwilioChannel`.
@NullMarked
package com.xordon.delivery.sms;

import org.jspecify.annotations.NullMarked;
