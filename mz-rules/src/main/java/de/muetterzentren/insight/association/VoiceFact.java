package de.muetterzentren.insight.association;

/**
 * Who speaks on a board, as sentences speak of it.
 *
 * @param voice who
 * @param board the name of the board
 */
public record VoiceFact(Voice voice, String board) {}
