/**
 * What people say and how many come (Erhebungen). Leitbild: "erheben wir diese Kriterien durch
 * Gespräche, Fragebögen sowie Strichlisten". Nobody is named in any of it: no person, no sheet, no
 * free text.
 */
@NullMarked
package de.muetterzentren.model.feedback;

import org.jspecify.annotations.NullMarked;
