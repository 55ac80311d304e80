/** Importers for open data: real towns and real asks and offers as communities. */
@NullMarked
package de.muetterzentren.examples.importer;

import org.jspecify.annotations.NullMarked;
