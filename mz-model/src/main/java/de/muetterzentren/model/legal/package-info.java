/**
 * Legal provisions with source, region and dates, that a house may switch on. Not legal advice
 * (keine Rechtsberatung).
 */
@NullMarked
package de.muetterzentren.model.legal;

import org.jspecify.annotations.NullMarked;
