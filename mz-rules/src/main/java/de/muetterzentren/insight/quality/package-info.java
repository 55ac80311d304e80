/**
 * Quality by results (Qualität): what users, those who work there and society say, how many come
 * and give, whether what people wanted was reached, and whether that changed. Leitbild: "Qualität
 * misst sich in Ergebnissen, nicht in Zertifikaten oder Formalien". Figures about small numbers say
 * how little they know; figures so small that they could point at one person are withheld.
 */
@NullMarked
package de.muetterzentren.insight.quality;

import org.jspecify.annotations.NullMarked;
