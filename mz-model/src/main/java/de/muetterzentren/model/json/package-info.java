/**
 * One documented JSON format, {@code mz-community/1}, for everything that a {@link
 * de.muetterzentren.model.Community} knows: {@link de.muetterzentren.model.json.CommunityJson}
 * reads and writes it, and a JSON Schema of it is in the jar.
 *
 * <p>Needs {@code com.fasterxml.jackson.core:jackson-core} on the class path, an optional
 * dependency of this library. The {@code …Formats} classes are the parts of the format, for those
 * who describe further formats with {@link de.muetterzentren.model.json.format}.
 */
@NullMarked
package de.muetterzentren.model.json;

import org.jspecify.annotations.NullMarked;
