package de.muetterzentren.insight.network;

/**
 * Into how many parts of two and more the network falls. Read-only.
 *
 * @param parts how many
 * @param outside how many stand in another part than the largest; who has no tie does not count
 */
public record Parts(int parts, int outside) {}
