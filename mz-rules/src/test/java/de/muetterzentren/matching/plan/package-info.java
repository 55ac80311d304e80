@NullMarked
package de.muetterzentren.matching.plan;

import org.jspecify.annotations.NullMarked;
