/** What all forms of a bill have in common. Each form is a package below, and knows no other. */
@NullMarked
package org.banbill.render;

import org.jspecify.annotations.NullMarked;
