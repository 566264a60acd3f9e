/** The command line: commands, output, exit status. The only package that prints. */
@NullMarked
package org.banbill.cli;

import org.jspecify.annotations.NullMarked;
