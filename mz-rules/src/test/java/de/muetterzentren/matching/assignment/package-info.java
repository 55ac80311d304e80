@NullMarked
package de.muetterzentren.matching.assignment;

import org.jspecify.annotations.NullMarked;
