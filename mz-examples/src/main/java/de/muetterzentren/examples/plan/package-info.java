/** Who helps whom? A joint plan of the bundled week, and what changes when somebody falls ill. */
@NullMarked
package de.muetterzentren.examples.plan;

import org.jspecify.annotations.NullMarked;
