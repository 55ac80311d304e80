/**
 * Documents in JSON and the parts that they are made of, with their schemas: what all formats have
 * in common. Values are read and written by {@link de.muetterzentren.model.json.format}.
 */
@NullMarked
package de.muetterzentren.matching.json.document;

import org.jspecify.annotations.NullMarked;
