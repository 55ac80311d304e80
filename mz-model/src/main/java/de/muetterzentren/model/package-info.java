/**
 * A {@link de.muetterzentren.model.Community}: everything known about one or many houses, checked
 * as a whole.
 */
@NullMarked
package de.muetterzentren.model;

import org.jspecify.annotations.NullMarked;
