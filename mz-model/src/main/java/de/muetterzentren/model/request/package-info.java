/** A need at a place and time, and what has been said about it: pledges and declines. */
@NullMarked
package de.muetterzentren.model.request;

import org.jspecify.annotations.NullMarked;
