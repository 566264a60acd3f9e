/**
 * Makes bills from library and places, in passes, one class each.
 *
 * <pre>{@code
 * Folder home = DiskFolder.home(path);
 * Assembly assembly = new Assembly(Library.of(home.in("clauses")), Places.of(home.in("jurisdictions")), version);
 * Loaded<Jurisdiction> place = assembly.places().jurisdiction("gb");
 * Result<Draft> draft = assembly.draft(DraftRequest.plain(place, new LanguageTag("en-GB")));
 * }</pre>
 *
 * <p>An assembly, with its library and places, holds no state of a run: any number of threads can draft with it at
 * once, and a bill is the same alone or beside others.
 */
@NullMarked
package org.banbill.assembly;

import org.jspecify.annotations.NullMarked;
