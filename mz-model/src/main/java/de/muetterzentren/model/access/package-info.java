/** What people find at a door: steps, languages, registration, a fee (Zugang). */
@NullMarked
package de.muetterzentren.model.access;

import org.jspecify.annotations.NullMarked;
