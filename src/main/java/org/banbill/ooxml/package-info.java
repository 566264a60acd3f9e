/**
 * Office files as packages of XML parts. Those from strangers are checked before any other reader sees them: time and
 * memory are bounded, nothing is written, nothing is fetched ({@link org.banbill.ooxml.SafePackage}). Ours are written
 * by one writer of zip files and one of XML. What Banbill makes is held, where it must be held, as trees that say what
 * they say and never change ({@link org.banbill.ooxml.Element}); what came back has namespaces and prefixes of its own,
 * and is read as the JDK's trees ({@link org.banbill.ooxml.Dom}), which docx4j makes as well.
 */
@NullMarked
package org.banbill.ooxml;

import org.jspecify.annotations.NullMarked;
