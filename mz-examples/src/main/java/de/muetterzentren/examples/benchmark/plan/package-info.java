/** How good and how fast joint plans are, beside other ways of planning the same. */
@NullMarked
package de.muetterzentren.examples.benchmark.plan;

import org.jspecify.annotations.NullMarked;
