package de.muetterzentren.examples.benchmark.day;

/**
 * One visit as planned.
 *
 * @param visit which
 * @param carer who makes it
 * @param start the minute it starts
 */
record Call(String visit, String carer, int start) {}
