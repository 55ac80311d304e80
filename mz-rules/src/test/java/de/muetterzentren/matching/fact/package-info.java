@NullMarked
package de.muetterzentren.matching.fact;

import org.jspecify.annotations.NullMarked;
