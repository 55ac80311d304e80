@NullMarked
package de.muetterzentren.matching.transport;

import org.jspecify.annotations.NullMarked;
