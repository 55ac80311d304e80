package de.muetterzentren.model.feedback;

/**
 * A record of what people said or how many came (Erhebung): a talk, the counted answers to a
 * question, a tally list. It says nothing of who.
 */
public sealed interface Feedback permits Conversation, Answers, Uses {
  /** The id. */
  FeedbackId id();
}
