package de.muetterzentren.insight.cafe.fact;

import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.contribution.Party;

/**
 * Somebody who might say something about a topic.
 *
 * @param topic the topic
 * @param who a person or a partner
 * @param name how they are called: the pseudonym, or the public name of a partner
 * @param canGive whether they can give what the topic is about: by the rules of matching at the
 *     time of the café, or because it is the right address
 * @param saidNo whether they have said no to helping at this café
 */
public record Speaker(Topic topic, Party who, String name, boolean canGive, boolean saidNo) {}
