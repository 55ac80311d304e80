/**
 * Give and take (Geben und Nehmen): who is in which phase of the own rhythm, who could be invited
 * to what, who needs rest, who is to be thanked. Balance is never a gate: nothing here decides
 * whether somebody is helped. Start at {@link de.muetterzentren.balancing.Balancer}.
 */
@NullMarked
package de.muetterzentren.balancing;

import org.jspecify.annotations.NullMarked;
