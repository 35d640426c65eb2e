package jp.todoke.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.Standing;
import jp.todoke.identity.organisation.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The readable table operation × standing × role: {@code access.csv}. */
@Component
class AccessTable {

    private static final String FILE = "access.csv";
    private static final String ANYBODY = "open";
    private static final String EVERY_PERSON = "person";

    /**
     * Who may do one operation: for each standing the roles, {@code null} for nobody; an open operation needs no login,
     * one of every person no post.
     */
    record Row(String operation, boolean open, boolean ofEveryPerson, Map<Standing, Set<Role>> cells) {

        /** Whether somebody who so stands, with these roles, may. */
        boolean permits(Map<Standing, Set<Role>> standings) {
            return standings.entrySet().stream().anyMatch(standing -> permits(standing.getKey(), standing.getValue()));
        }

        private boolean permits(Standing standing, Set<Role> held) {
            var wanted = cells.getOrDefault(standing, Set.of());
            return held.stream().anyMatch(has -> wanted.stream().anyMatch(has::covers));
        }
    }

    private final Map<String, Row> rows;

    AccessTable() {
        try {
            rows = parse(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Row> of(String operation) {
        return Optional.ofNullable(rows.get(operation));
    }

    Set<String> operations() {
        return rows.keySet();
    }

    static Map<String, Row> parse(String csv) {
        var lines = csv.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        var head = split(lines.get(0));
        var standings =
                head.subList(1, head.size()).stream().map(AccessTable::standing).toList();
        var rows = new LinkedHashMap<String, Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = split(line);
            if (cells.size() != head.size()) {
                throw new IllegalArgumentException(FILE + ": need " + head.size() + " cells: " + line);
            }
            if (rows.put(cells.get(0), row(cells, standings)) != null) {
                throw new IllegalArgumentException(FILE + ": twice: " + cells.get(0));
            }
        }
        return rows;
    }

    private static Row row(List<String> cells, List<Standing> standings) {
        var permitted = new EnumMap<Standing, Set<Role>>(Standing.class);
        for (int i = 0; i < standings.size(); i++) {
            permitted.put(standings.get(i), roles(cells.get(i + 1)));
        }
        return new Row(cells.get(0), cells.get(1).equals(ANYBODY), cells.get(1).equals(EVERY_PERSON), permitted);
    }

    private static Set<Role> roles(String cell) {
        return switch (cell) {
            case "-" -> Set.of();
            case "yes", ANYBODY, EVERY_PERSON -> Set.of(Role.values());
            default ->
                Arrays.stream(cell.split("\\|"))
                        .map(String::strip)
                        .map(Role::ofKey)
                        .collect(Collectors.toUnmodifiableSet());
        };
    }

    private static Standing standing(String column) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(FILE + ": unknown column " + column));
    }

    private static List<String> split(String line) {
        return new ArrayList<>(Arrays.stream(line.split(",")).map(String::strip).toList());
    }
}
