/** What can be asked for or given, in one of five fields: an open catalogue. */
@NullMarked
package de.muetterzentren.model.service;

import org.jspecify.annotations.NullMarked;
