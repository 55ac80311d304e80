/**
 * What rules say to people (Wortlaut): their texts in German and English, the values that these
 * name, and the catalogue of the rules of one room of the library.
 */
@NullMarked
package de.muetterzentren.wording;

import org.jspecify.annotations.NullMarked;
