/** Who is the right address, and which is missing? Referral in the bundled house. */
@NullMarked
package de.muetterzentren.examples.referral;

import org.jspecify.annotations.NullMarked;
