package jp.todoke.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
            Height.of("facility-staff", "hoiku-a", "hoiku-b", "fuku-encho"),
            Height.of("facility-head", "encho", "fuku-encho"),
            Height.of("section-chief", "hoiku-kacho"),
            Height.of("department-director", "kodomo-bucho"),
            Height.of("deputy-mayor", "fuku-shicho")),
    /** It joins cases of the other nursery. */
    JOINED(
            "F002",
            "other-hoiku",
            "other-hoiku",
            "other-encho",
            "hoiku-kacho",
            "kodomo-bucho",
            Height.of("facility-staff", "other-hoiku"),
            Height.of("facility-head", "other-encho"),
            Height.of("section-chief", "hoiku-kacho"),
            Height.of("department-director", "kodomo-bucho"),
            Height.of("deputy-mayor", "fuku-shicho")),
    SCHOOL(
            "F027",
            "jimu",
            "jimu",
            "kocho",
            "gakumu-kacho",
            "kyoiku-bucho",
            Height.of("facility-staff", "jimu"),
            Height.of("facility-head", "kocho"),
            Height.of("section-chief", "gakumu-kacho"),
            Height.of("department-director", "kyoiku-bucho"),
            Height.of("superintendent", "kyoikucho")),
    /** Its own people report and act; two sections are in charge of its contract, which names no hours. */
    CONTRACTOR(
            "C001",
            "jutaku",
            "jutaku",
            "jutaku",
            "korei-kacho",
            "fukushi-bucho",
            Height.of("contractor", "jutaku"),
            Height.of("section-chief", "korei-kacho"),
            Height.of("department-director", "fukushi-bucho"),
            Height.of("deputy-mayor", "fuku-shicho")),
    /** It has no account: it telephones, and its section enters everything in its name. Its contract names hours. */
    CONTRACTOR_BY_TELEPHONE(
            "C900",
            "korei-a",
            "korei-a",
            "korei-kakaricho",
            "korei-kacho",
            "fukushi-bucho",
            Height.of("section-staff", "korei-a"),
            Height.of("subsection-chief", "korei-kakaricho"),
            Height.of("section-chief", "korei-kacho"),
            Height.of("department-director", "fukushi-bucho"),
            Height.of("deputy-mayor", "fuku-shicho"));

    /** The secretariat, its head, the director above, the deputy mayor. */
    static final List<List<String>> SECRETARIAT =
            List.of(List.of("joho-a", "joho-b"), List.of("joho-kacho"), List.of("somu-bucho"), List.of("fuku-shicho"));

    final String unit;
    final String searcher;
    final String reporter;
    final String head;
    final String chief;
    final String director;
    private final List<Height> line;

    Place(String unit, String searcher, String reporter, String head, String chief, String director, Height... line) {
        this.unit = unit;
        this.searcher = searcher;
        this.reporter = reporter;
        this.head = head;
        this.chief = chief;
        this.director = director;
        this.line = List.of(line);
    }

    /** Who holds a post at one height of a line. */
    private record Height(String role, List<String> people) {

        static Height of(String role, String... people) {
            return new Height(role, List.of(people));
        }
    }

    /** Where a part of a case is at work: at the facility that joined it, else where the case happened. */
    static Place of(@Nullable String part, PlannedCase planned) {
        return JOINED.unit.equals(part) ? JOINED : planned.place();
    }

    /** Whether its people are a contractor's, whose knowledge is not the city's. */
    boolean ofContractor() {
        return this == CONTRACTOR || this == CONTRACTOR_BY_TELEPHONE;
    }

    /** Whether others act in the name of its people. */
    boolean onBehalf() {
        return this == CONTRACTOR_BY_TELEPHONE;
    }

    /** Within how many hours of its knowledge a contractor tells the city: by its contract, else the rule's 24. */
    int noticeHours() {
        return this == CONTRACTOR_BY_TELEPHONE ? 6 : 24;
    }

    /** The chiefs of the joint sections by their units; none where one section is in charge. */
    Map<String, String> jointChiefs() {
        return this == CONTRACTOR ? Map.of("S-KOREI", "korei-kacho", "S-SOGO", "sogo-kacho") : Map.of();
    }

    /**
     * Who is told at each height from that role on; where nobody holds a contractor's post, from the chief on that the
     * contractor belongs to. Throws IllegalArgumentException for a role that no clock waits for.
     */
    List<List<String>> from(String role) {
        if (role.equals("secretariat")) {
            return SECRETARIAT;
        }
        if (role.equals("secretariat-head")) {
            return SECRETARIAT.subList(1, SECRETARIAT.size());
        }
        var heights = line.stream()
                .dropWhile(height -> !height.role().equals(role))
                .map(Height::people)
                .toList();
        if (heights.isEmpty() && ofContractor() && role.equals("contractor")) {
            return from("section-chief");
        }
        if (heights.isEmpty()) {
            throw new IllegalArgumentException(role);
        }
        return heights;
    }

    /** The same from the chief of a joint section on: joint sections stand below one director. */
    List<List<String>> fromJoint(String chief) {
        return Stream.concat(Stream.of(List.of(chief)), from("department-director").stream())
                .toList();
    }
}
