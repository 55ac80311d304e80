package de.muetterzentren.examples.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A GetUsPPE week as it stands, and who could give how much to whom, worked out from the files
 * alone: neither by the importer nor by the library.
 */
final class RawWeek {
  private final Path directory;

  RawWeek(Path directory) {
    this.directory = directory;
  }

  /** Pieces by donor, for each ask {@code rec0:gowns}. */
  Map<String, Map<String, Double>> possibleGifts() {
    Map<String, Map<String, Double>> stocks = new HashMap<>(); // by kind and donor
    for (String[] row : rows("donors.csv", ",don_id,ppe,date,qty")) {
      stocks
          .computeIfAbsent(row[2], kind -> new HashMap<>())
          .merge(row[1], Double.parseDouble(row[4]), Double::sum);
    }
    Set<String> pairs = new HashSet<>();
    for (String[] row : rows("distance_matrix.csv", ",don_id,rec_id,distance")) {
      pairs.add(row[1] + ">" + row[2]);
    }
    Map<String, Map<String, Double>> asks = new LinkedHashMap<>();
    for (String[] row : rows("recipients.csv", ",rec_id,ppe,date,qty")) {
      double wanted = Double.parseDouble(row[4]);
      Map<String, Double> gifts = new LinkedHashMap<>();
      stocks
          .getOrDefault(row[2], Map.of())
          .forEach(
              (donor, stock) -> {
                if (pairs.contains(donor + ">" + row[1])) {
                  gifts.put(donor, Math.min(stock, wanted));
                }
              });
      if (asks.put(row[1] + ":" + row[2], gifts) != null) {
        throw new IllegalStateException("asked twice: " + String.join(",", row));
      }
    }
    return asks;
  }

  private List<String[]> rows(String file, String header) {
    try {
      List<String> lines = Files.readAllLines(directory.resolve(file));
      if (!lines.get(0).equals(header)) {
        throw new IllegalStateException("another header: " + lines.get(0));
      }
      return lines.stream().skip(1).map(line -> line.split(",")).toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
