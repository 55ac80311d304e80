/** The right address, tried out. */
@NullMarked
package de.muetterzentren.insight.referral;

import org.jspecify.annotations.NullMarked;
