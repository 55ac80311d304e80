package de.muetterzentren.examples.week;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What else the bundled house shows, and which example shows it. */
final class Rooms {
  /** The examples, below {@code de.muetterzentren.examples}; their package names the text. */
  static final Seq<String> ALL =
      Array.of(
          "giveandtake.WhoCouldBeInvited",
          "openness.WhenIsNobodyThere",
          "demand.WhatIsAskedFor",
          "referral.WhoIsTheRightAddress",
          "cafe.WhatDoWeTalkAbout",
          "network.WhoIsConnected",
          "quality.WhatDoPeopleSay",
          "benefit.WhatDoesTheHouseDo",
          "funding.WhoPaysForWhat",
          "association.WhoStandsTogether");

  private Rooms() {}

  /** One line for each. */
  static void print(Phrases phrases, Lines lines) {
    lines.verbatim(phrases.say("rooms.title"));
    int widest = ALL.map(String::length).max().get();
    for (String room : ALL) {
      String question = phrases.say("rooms." + room.substring(0, room.indexOf('.')));
      lines.verbatim("  " + room + " ".repeat(widest + 2 - room.length()) + question);
    }
    lines.blank();
  }
}
