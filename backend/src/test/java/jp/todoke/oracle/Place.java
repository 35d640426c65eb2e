package jp.todoke.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where cases happen and who works there, in the invented municipality; each line ends with who stands at its top. */
enum Place {
    NURSERY(
            "F001",
            "hoiku-b",
            "hoiku-a",
            "encho",
            "hoiku-kacho",
            "kodomo-bucho",
            List.of(
                    List.of("hoiku-a", "hoiku-b", "fuku-encho"),
                    List.of("encho", "fuku-encho"),
                    List.of("hoiku-kacho"),
                    List.of("kodomo-bucho"),
                    List.of("fuku-shicho"))),
    /** It joins cases of the other nursery. */
    JOINED(
            "F002",
            "other-hoiku",
            "other-hoiku",
            "other-encho",
            "hoiku-kacho",
            "kodomo-bucho",
            List.of(
                    List.of("other-hoiku"),
                    List.of("other-encho"),
                    List.of("hoiku-kacho"),
                    List.of("kodomo-bucho"),
                    List.of("fuku-shicho"))),
    SCHOOL(
            "F027",
            "jimu",
            "jimu",
            "kocho",
            "gakumu-kacho",
            "kyoiku-bucho",
            List.of(
                    List.of("jimu"),
                    List.of("kocho"),
                    List.of("gakumu-kacho"),
                    List.of("kyoiku-bucho"),
                    List.of("kyoikucho")));

    /** The secretariat, its head, the director above, the deputy mayor. */
    static final List<List<String>> SECRETARIAT =
            List.of(List.of("joho-a", "joho-b"), List.of("joho-kacho"), List.of("somu-bucho"), List.of("fuku-shicho"));

    final String unit;
    final String searcher;
    final String reporter;
    final String head;
    final String chief;
    final String director;
    /** Staff, head, section chief, director, top. */
    final List<List<String>> line;

    Place(
            String unit,
            String searcher,
            String reporter,
            String head,
            String chief,
            String director,
            List<List<String>> line) {
        this.unit = unit;
        this.searcher = searcher;
        this.reporter = reporter;
        this.head = head;
        this.chief = chief;
        this.director = director;
        this.line = line;
    }

    /** Where a part of a case is at work: at the facility that joined it, else where the case happened. */
    static Place of(@Nullable String part, PlannedCase planned) {
        return JOINED.unit.equals(part) ? JOINED : planned.place();
    }

    /**
     * Who is told at each height from that role on. Throws IllegalArgumentException for a role that no clock waits for.
     */
    List<List<String>> from(String role) {
        return switch (role) {
            case "facility-staff" -> line;
            case "facility-head" -> line.subList(1, line.size());
            case "section-chief" -> line.subList(2, line.size());
            case "department-director" -> line.subList(3, line.size());
            case "secretariat" -> SECRETARIAT;
            case "secretariat-head" -> SECRETARIAT.subList(1, SECRETARIAT.size());
            default -> throw new IllegalArgumentException(role);
        };
    }
}
