/**
 * The page on one's own machine: places, the bill as it grows, demands, comparing, edited Word files. A page is a
 * function from a {@link org.banbill.web.Request} to a {@link org.banbill.web.Reply} and knows of no server; what every
 * request must pass stands in one class, the gate, and only the adapter knows Jetty. Templates ({@code src/main/jte})
 * become classes of this package when Banbill is built, so that javac checks them. Words of the page are in
 * {@code finding/texts/<tag>/page.properties}, one file a language.
 *
 * <p>Rules: it listens on 127.0.0.1 only, asks no other host for anything, writes only below the folder that it was
 * started in, and no name from a request ever becomes the name of a file that is read.
 */
@NullMarked
package org.banbill.web;

import org.jspecify.annotations.NullMarked;
