/// What is said to clients: texts with places to fill in, what may stand there, and how a text is
/// written down where it lands. Knows nothing of sending. Start reading at `TemplateText` and
/// `LetterText`.
@NullMarked
package com.xordon.core.message;

import org.jspecify.annotations.NullMarked;
