/**
 * A finished Word document in the dress of an office: fonts, headings, page, headers and footers of its own template.
 * It works on files, not on bills, and is loaded only where a template is given.
 */
@NullMarked
package org.banbill.render.house;

import org.jspecify.annotations.NullMarked;
