package de.muetterzentren.insight.openness;

/** What is missing for a while (was fehlt). */
public enum Lack {
  /** Somebody who is there for people (Ansprechperson). */
  CONTACT_PERSON,
  /** Somebody who lends a hand (jemand, der mit anpackt). */
  HAND,
  /** Somebody who can give a service that an offer needs (Fähigkeit). */
  ABILITY
}
