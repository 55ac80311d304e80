/**
 * The mothers' café (Müttercafé): what to talk about next, so that nobody's wishes are always
 * passed over, who could say something about it, sponsors on their rhythm, invitations to those who
 * know few people, further help to tell about. Seed text "Müttercafé".
 */
@NullMarked
package de.muetterzentren.insight.cafe;

import org.jspecify.annotations.NullMarked;
