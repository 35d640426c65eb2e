package jp.todoke.sweep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.Calendars;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.dutytable.ReportingTable;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import jp.todoke.sweep.CaseChain.Act;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Acts that no step of a case waits for, each as it succeeds now; whoever looks undoes what it tries. */
final class OtherActs {

    /** {@code example}: the act succeeds, so whatever is refused is refused for the fault alone. */
    interface Look {
        void at(Act act, boolean example) throws Exception;
    }

    private final ApplicationContext application;
    private final MockMvc mvc;
    private final SettableClock clock;
    private final Operations operations;
    private final Look look;

    OtherActs(ApplicationContext application, Look look) throws Exception {
        this.application = application;
        this.clock = application.getBean(SettableClock.class);
        this.mvc = application.getBean(MockMvc.class);
        this.operations = new Operations(mvc);
        this.look = look;
    }

    void all() throws Exception {
        var now = clock.instant().toString();
        var example = JsonMapper.shared();
        look.at(new Act(operations.of("reportIncident"), "hoiku-a", Map.of(), example.readTree(Cases.nursery())), true);
        look.at(
                new Act(
                        operations.of("changePublicationCriteria"),
                        "admin",
                        Map.of(),
                        example.valueToTree(Map.of(
                                "version",
                                new TrackOffice(application)
                                        .view("admin", "/publication-criteria")
                                        .get("said")
                                        .size(),
                                "personsFrom",
                                20,
                                "validFrom",
                                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"))
                                        .toString()))),
                true);
        look.at(
                new Act(
                        operations.of("saveReportDraft"),
                        "hoiku-a",
                        Map.of(),
                        example.valueToTree(Map.of(
                                "answers",
                                Map.of("what", "本文"),
                                "page",
                                1,
                                "savedAt",
                                now,
                                "key",
                                UUID.randomUUID().toString()))),
                true);
        var thing = Map.of(
                "label",
                "カード",
                "quantity",
                1,
                "unit",
                "枚",
                "items",
                41,
                "itemsUnit",
                "枚",
                "approx",
                false,
                "protection",
                "なし");
        var done =
                Map.of("startsAt", now, "endsAt", now, "openEnd", false, "who", "園長", "what", "捜した", "kind", "SEARCH");
        look.at(
                new Act(
                        operations.of("reportByCall"),
                        "hoiku-kakari",
                        Map.of(),
                        example.valueToTree(Map.of(
                                "report",
                                example.readTree(Cases.nursery()),
                                "caller",
                                Map.of(
                                        "name",
                                        "本田 みどり",
                                        "post",
                                        "保育士",
                                        "unitCode",
                                        "F001",
                                        "phone",
                                        "042-000-0001",
                                        "from",
                                        now),
                                "medium",
                                thing,
                                "done",
                                List.of(done),
                                "knowers",
                                List.of(Map.of("who", "園長", "time", Map.of("startsAt", now, "openEnd", false))),
                                "told",
                                List.of("NO_SPREAD"),
                                "notes",
                                "メモ"))),
                true);
        look.at(
                new Act(
                        operations.of("saveCallDraft"),
                        "hoiku-kakari",
                        Map.of(),
                        example.valueToTree(Map.of(
                                "answers",
                                Map.of("notes", "書きかけ"),
                                "savedAt",
                                now,
                                "key",
                                UUID.randomUUID().toString()))),
                true);
        look.at(
                new Act(
                        operations.of("readProvisionalVerdict"),
                        "hoiku-kakari",
                        Map.of(),
                        example.valueToTree(Map.of(
                                "noticedAt",
                                Map.of("time", Map.of("startsAt", now, "openEnd", false), "unknown", false),
                                "kind",
                                "LOSS",
                                "malice",
                                "UNKNOWN",
                                "myNumber",
                                "NO",
                                "persons",
                                Map.of("min", 1, "max", 1, "unknown", false),
                                "unitCode",
                                "S-HOIKU",
                                "heard",
                                Map.of(
                                        "kind",
                                        "UNIT",
                                        "unitCode",
                                        "F001",
                                        "from",
                                        now,
                                        "alsoKnow",
                                        List.of(Map.of(
                                                "employer",
                                                "BODY",
                                                "time",
                                                Map.of("startsAt", now, "openEnd", false))))))),
                true);
        look.at(
                new Act(
                        operations.of("readSpokenTime"),
                        "hoiku-a",
                        Map.of(),
                        example.valueToTree(Map.of("text", "16:40", "day", "2012-12-25"))),
                true);
        look.at(
                new Act(
                        operations.of("logIn"),
                        "hoiku-a",
                        Map.of(),
                        example.valueToTree(Map.of("login", "hoiku-a", "password", "todoke-demo-2026"))),
                true);
        look.at(
                admin(
                        "enterAccount",
                        Map.of(
                                "login",
                                "sweeper",
                                "displayName",
                                "緑野 一郎",
                                "personnelNumber",
                                "90004",
                                "mail",
                                "a@example.jp",
                                "password",
                                "todoke-sweep-2026")),
                true);
        look.at(admin("changeAccount", Map.of("displayName", "緑野 一郎", "personnelNumber", "90004")), true);
        look.at(admin("setPassword", Map.of("password", "todoke-sweep-2026")), true);
        look.at(
                admin("enterUnit", Map.of("code", "F777", "name", "みどり保育園", "kind", "FACILITY", "parentCode", "F001")),
                true);
        look.at(admin("changeUnit", Map.of("name", "みどり保育園")), true);
        look.at(admin("changeLegalRegime", Map.of("legalRegime", "ADMIN_ORGAN")), true);
        look.at(admin("enterPost", Map.of("unitCode", "F001", "role", "auditor", "name", "監査")), true);
        look.at(
                admin(
                        "appointHolder",
                        Map.of("login", "hoiku-a", "deputy", true, "from", "2026-04-01", "to", "2027-03-31")),
                true);
        look.at(admin("endHolding", Map.of("to", "2030-03-31")), true);
        look.at(
                admin(
                        "enterDutyTelephone",
                        Map.of(
                                "unitCode",
                                "F001",
                                "label",
                                "園 当番",
                                "number",
                                "042-000-1234",
                                "night",
                                true,
                                "position",
                                3)),
                true);
        look.at(
                admin(
                        "changeDutyTelephone",
                        Map.of(
                                "unitCode",
                                "F001",
                                "label",
                                "園 当番",
                                "number",
                                "042-000-1234",
                                "night",
                                true,
                                "position",
                                3)),
                true);
        look.at(
                new Act(
                        operations.of("changeOwnPassword"),
                        "iin",
                        Map.of(),
                        example.valueToTree(Map.of("current", "todoke-demo-2026", "password", "midori-sweep-2026"))),
                true);
        addressees();
        new CauseClassActs(application, look).all();
        slip();
        appointment();
        localDays();
        rules();
        ruleChange();
        dutyTable();
        nightCall();
        contracts();
        new RecheckActs(application, look).all();
        new RollOutActs(application, look).all();
        new CouncilRegisterActs(application, look).all();
        new MeetingActs(application, look).all();
        joinedSection();
        links();
        merging();
        splitting();
    }

    private void addressees() throws Exception {
        var terms = new HashMap<String, Object>(Map.of(
                "name",
                "県 個人情報担当課",
                "kind",
                "PREFECTURE",
                "byRule",
                true,
                "units",
                List.of("S-HOIKU"),
                "regimes",
                List.of("ADMIN_ORGAN"),
                "kinds",
                List.of("RANSOMWARE"),
                "information",
                List.of("SENSITIVE"),
                "atContractor",
                true,
                "checkedOn",
                "2012-04-02"));
        terms.putAll(Map.of(
                "from",
                "2012-04-01",
                "portal",
                "https://report.pref.example.jp/",
                "telephone",
                "042-000-2200",
                "officeHours",
                "開庁日の日中",
                "whenPortalDown",
                "電話する。",
                "limitKind",
                "HOURS",
                "limitAmount",
                24,
                "to",
                "2099-03-31"));
        look.at(admin("tryAddressee", Map.of("terms", terms)), true);
        look.at(admin("enterAddressee", terms), true);
        look.at(admin("correctAddressee", Map.of("version", 1, "terms", terms, "reason", "電話番号が変わったため")), true);
    }

    /** Somebody was appointed by slip, to begin in years. */
    private void slip() throws Exception {
        var sql = application.getBean(JdbcClient.class);
        var holding = sql.sql(
                        """
                insert into holding (post_id, account_id, deputy, valid_from)
                select p.id, a.id, false, date '2099-04-01' from post p, account a where p.unit_code = 'F001' and p.role = 'facility-staff' and a.login = 'jimu'
                returning id""")
                .query(Long.class)
                .single();
        look.at(
                new Act(
                        operations.of("takeHoldingBack"),
                        "admin",
                        Map.of("holding", holding.toString()),
                        JsonMapper.shared().valueToTree(Map.of("reason", "別の人と間違えたため"))),
                true);
        sql.sql("delete from holding where id = :id").param("id", holding).update();
    }

    private void localDays() throws Exception {
        var version = application.getBean(Calendars.class).current().number();
        look.at(
                admin(
                        "enterLocalDay",
                        Map.of(
                                "opens",
                                false,
                                "pattern",
                                "YEARLY",
                                "monthDay",
                                "08-06",
                                "from",
                                "2013-01-01",
                                "name",
                                "平和記念日",
                                "version",
                                version)),
                true);
        var day = application
                .getBean(JdbcClient.class)
                .sql("select max(id)::text from local_day where id not in (select local_day from local_day_end)")
                .query(String.class)
                .single();
        look.at(
                new Act(
                        operations.of("endLocalDay"),
                        "admin",
                        Map.of("day", day),
                        JsonMapper.shared()
                                .valueToTree(Map.of("lastDay", "2013-12-31", "reason", "条例の改正", "version", version))),
                true);
    }

    /** A rule that somebody else may have to confirm waits meanwhile. */
    private void ruleChange() throws Exception {
        var places = Map.of("key", "EXTERNAL_REPORT", "condition", "ALWAYS");
        var version = application.getBean(ClockRules.class).all().stream()
                .filter(rule -> rule.key() == ClockKey.EXTERNAL_REPORT)
                .mapToInt(RuleView::version)
                .max()
                .orElseThrow();
        CaseChain.send(
                mvc,
                new Act(
                        operations.of("changeClockRule"),
                        "admin",
                        places,
                        JsonMapper.shared()
                                .valueToTree(Map.of(
                                        "validFrom",
                                        "2013-04-01",
                                        "lines",
                                        List.of(Map.of("unit", "GIVEN_DATE", "firstDayCounted", false, "shifts", true)),
                                        "calendar",
                                        "MUNICIPAL",
                                        "warningDays",
                                        List.of(3),
                                        "strength",
                                        "GUIDELINE",
                                        "article",
                                        "指針",
                                        "clocks",
                                        List.of(),
                                        "reason",
                                        "指針の改正",
                                        "version",
                                        version))));
        var change = Map.of(
                "change",
                application
                        .getBean(JdbcClient.class)
                        .sql("select max(id)::text from rule_change")
                        .query(String.class)
                        .single());
        var rejection = JsonMapper.shared().valueToTree(Map.of("reason", "条文の確認が先のため"));
        look.at(new Act(operations.of("rejectRuleChange"), "joho-kacho", change, rejection), true);
        CaseChain.send(mvc, new Act(operations.of("rejectRuleChange"), "admin", change, rejection));
    }

    /** A table that somebody else has to adopt waits meanwhile; adopted, it is taken back before its day. */
    private void dutyTable() throws Exception {
        var table = new HashMap<String, Object>(Map.of("file", ReportingTable.FROM_FIFTY, "validFrom", "2099-04-01"));
        look.at(
                new Act(
                        operations.of("tryDutyTable"),
                        "admin",
                        Map.of(),
                        JsonMapper.shared().valueToTree(table)),
                true);
        var sql = application.getBean(JdbcClient.class);
        table.putAll(Map.of("title", "規則の改正", "reason", "51人からになるため"));
        table.put(
                "version",
                sql.sql("select max(version) from duty_table_version")
                        .query(Integer.class)
                        .single());
        var proposal = new Act(
                operations.of("proposeDutyTable"),
                "admin",
                Map.of(),
                JsonMapper.shared().valueToTree(table));
        look.at(proposal, true);
        CaseChain.send(mvc, proposal);
        var change = Map.of(
                "change",
                sql.sql("select max(id)::text from duty_table_change")
                        .query(String.class)
                        .single());
        var reason = JsonMapper.shared().valueToTree(Map.of("reason", "公布が延びたため"));
        look.at(new Act(operations.of("rejectDutyTable"), "joho-kacho", change, reason), true);
        CaseChain.send(
                mvc,
                new Act(
                        operations.of("confirmDutyTable"),
                        "joho-kacho",
                        change,
                        JsonMapper.shared().createObjectNode()));
        look.at(
                new Act(
                        operations.of("withdrawDutyTable"),
                        "admin",
                        Map.of(
                                "version",
                                sql.sql("select max(version)::text from duty_table_version")
                                        .query(String.class)
                                        .single()),
                        reason),
                true);
    }

    /** Somebody waits to be appointed meanwhile. */
    private void appointment() throws Exception {
        var sql = application.getBean(JdbcClient.class);
        var post = sql.sql("select id::text from post where role = 'auditor' limit 1")
                .query(String.class)
                .single();
        CaseChain.send(
                mvc,
                new Act(
                        operations.of("appointHolder"),
                        "admin",
                        Map.of("post", post),
                        JsonMapper.shared()
                                .valueToTree(Map.of("login", "kocho", "deputy", false, "from", "2099-04-01"))));
        var appointment = Map.of(
                "appointment",
                sql.sql("select max(id)::text from appointment")
                        .query(String.class)
                        .single());
        var rejection = JsonMapper.shared().valueToTree(Map.of("reason", "異動の予定がないため"));
        look.at(new Act(operations.of("rejectAppointment"), "joho-kacho", appointment, rejection), true);
        CaseChain.send(mvc, new Act(operations.of("rejectAppointment"), "admin", appointment, rejection));
    }

    private void rules() throws Exception {
        var places = Map.of("key", "CLOSING_CHECK", "condition", "ALWAYS", "version", "1");
        var version = application.getBean(ClockRules.class).all().stream()
                .filter(rule -> rule.key() == ClockKey.CLOSING_CHECK)
                .mapToInt(RuleView::version)
                .max()
                .orElseThrow();
        var draft = new HashMap<String, Object>(Map.of(
                "validFrom",
                "2013-04-01",
                "lines",
                List.of(Map.of(
                        "unit",
                        "OPEN_DAYS",
                        "amount",
                        5,
                        "firstDayCounted",
                        false,
                        "shifts",
                        false,
                        "limitTime",
                        "17:15")),
                "calendar",
                "MUNICIPAL",
                "warningDays",
                List.of(3),
                "strength",
                "HOUSE",
                "article",
                "庁内の目安"));
        look.at(
                new Act(
                        operations.of("tryClockRule"),
                        "admin",
                        places,
                        JsonMapper.shared().valueToTree(draft)),
                true);
        draft.putAll(Map.of("clocks", List.of("clock-1"), "reason", "要綱の見直し", "version", version));
        look.at(
                new Act(
                        operations.of("changeClockRule"),
                        "admin",
                        places,
                        JsonMapper.shared().valueToTree(draft)),
                true);
        look.at(
                new Act(
                        operations.of("followClockRule"),
                        "admin",
                        places,
                        JsonMapper.shared()
                                .valueToTree(Map.of(
                                        "clocks", List.of("clock-1"), "reason", "施行に合わせるため", "version", version))),
                false);
    }

    /** On a Sunday evening the half time of the head's report asks for a telephone call. */
    private void nightCall() throws Exception {
        var before = clock.instant();
        Cases.itIs(clock, "2012-12-23T20:01");
        var office = new TrackOffice(application);
        var incident = office.reportedBy("hoiku-a");
        Cases.itIs(clock, "2012-12-23T20:20");
        office.dueTimersAct();
        var call = office.view("joho-a", incident, "/clocks").at("/calls/0/id").asString();
        look.at(
                new Act(
                        operations.of("recordCallTold"),
                        "joho-a",
                        Map.of("number", incident.value(), "call", call),
                        JsonMapper.shared().valueToTree(Map.of("reached", "園長", "at", "2012-12-23T20:18:00+09:00"))),
                true);
        clock.set(before);
    }

    /** A contractor's own case, which concerns its only contract by itself. */
    private void contracts() throws Exception {
        var office = new TrackOffice(application);
        var incident = office.reportedBy("jutaku");
        var register = office.view("joho-a", "/contracts?text=在宅介護");
        var contract = register.at("/items/0/id").asString();
        var terms = Map.of(
                "contractor",
                "C001",
                "work",
                "配食の委託",
                "kind",
                "ENTRUSTMENT",
                "sections",
                List.of("S-KOREI"),
                "from",
                "2012-04-01",
                "to",
                "2099-03-31",
                "clauses",
                List.of("INSPECTION"),
                "clauseWords",
                "年に一度",
                "noticeHours",
                12);
        look.at(act("enterContract", "korei-kacho", Map.of(), terms), true);
        look.at(
                act(
                        "correctContract",
                        "korei-kacho",
                        Map.of("contract", contract),
                        Map.of(
                                "version",
                                register.at("/items/0/version").asInt(),
                                "terms",
                                terms,
                                "reason",
                                "契約を更新したため")),
                true);
        var places = Map.of("number", incident.value(), "contract", contract);
        look.at(
                act(
                        "concernContract",
                        "korei-kacho",
                        Map.of("number", incident.value()),
                        Map.of("contract", Long.parseLong(contract))),
                true);
        look.at(
                act(
                        "recordContractChain",
                        "korei-kacho",
                        places,
                        Map.of(
                                "chains",
                                0,
                                "links",
                                List.of(Map.of(
                                        "name",
                                        "緑野運輸",
                                        "employerDeclared",
                                        "緑野運輸",
                                        "employerFound",
                                        "緑野商店",
                                        "howKnown",
                                        "聞き取り")),
                                "reason",
                                "訂正")),
                true);
        var demand = act(
                "demandContractorPlan",
                "korei-kacho",
                places,
                Map.of("demandedAt", clock.instant().toString(), "due", "2013-01-31", "words", "研修の計画"));
        look.at(demand, true);
        CaseChain.send(mvc, act("demandContractorPlan", "korei-kacho", places, Map.of("demandedAt", clock.instant())));
        look.at(
                act(
                        "recordContractorPlan",
                        "korei-kacho",
                        places,
                        Map.of("receivedAt", clock.instant().toString(), "words", "研修をする", "latenessReason", "年末のため")),
                true);
        look.at(
                act(
                        "explainLateNotice",
                        "korei-kacho",
                        Map.of("number", incident.value()),
                        Map.of("latenessReason", "捜していたため")),
                true);
        look.at(act("recordContractorNotice", "korei-kacho", places, ContractorNotices.notice(clock.instant())), true);
        look.at(act("takeContractBack", "korei-kacho", places, Map.of("reason", "別の契約だった")), true);
    }

    /** The contract is found after the chief alone has received: its other section receives, too. */
    private void joinedSection() throws Exception {
        var office = new TrackOffice(application);
        var incident = office.reportedBy("jutaku");
        var contract = office.view("joho-a", incident, "/contracts")
                .at("/contracts/0/contract")
                .asLong();
        var now = clock.instant().toString();
        var unit = Map.of("number", incident.value(), "part", "C001");
        var receipt = Map.of(
                "time",
                Told.at(now),
                "means",
                "PHONE",
                "toldBy",
                "業務責任者",
                "noInstruction",
                false,
                "instructions",
                List.of("二人で数えること"));
        CaseChain.send(
                mvc,
                act(
                        "takeContractBack",
                        "korei-kacho",
                        Map.of("number", incident.value(), "contract", String.valueOf(contract)),
                        Map.of("reason", "別の契約だった")));
        CaseChain.send(
                mvc,
                act(
                        "headReports",
                        "jutaku",
                        unit,
                        Map.of("time", Told.at(now), "reporter", "業務責任者", "means", "PHONE", "words", "課長に報告した。")));
        CaseChain.send(mvc, act("chiefReceives", "korei-kacho", unit, receipt));
        CaseChain.send(
                mvc,
                act(
                        "concernContract",
                        "korei-kacho",
                        Map.of("number", incident.value()),
                        Map.of("contract", contract)));
        look.at(act("recordSectionReceipt", "sogo-kacho", unit, receipt), true);
    }

    /** Two cases that belong together. */
    private void links() throws Exception {
        var office = new TrackOffice(application);
        var incident = office.reportedBy("hoiku-a");
        var other = office.reportedBy("hoiku-a");
        var number = Map.of("number", incident.value());
        var link = Map.of("kind", "SIMILAR", "other", other.value(), "reason", "同じ媒体のため");
        look.at(act("addLink", "hoiku-kacho", number, link), true);
        look.at(
                act(
                        "addLink",
                        "hoiku-kacho",
                        number,
                        Map.of(
                                "kind",
                                "SAME_EVENT_ELSEWHERE",
                                "elsewhere",
                                "隣の市",
                                "words",
                                "同じ委託先",
                                "reason",
                                "同じ委託先のため")),
                true);
        CaseChain.send(mvc, act("addLink", "hoiku-kacho", number, link));
        var id = office.view("hoiku-kacho", incident, "/links").at("/0/id").asString();
        look.at(
                act(
                        "removeLink",
                        "hoiku-kacho",
                        Map.of("number", incident.value(), "link", id),
                        Map.of("reason", "別の出来事だった")),
                true);
    }

    /** Two events in one report. */
    private void splitting() throws Exception {
        var office = new TrackOffice(application);
        var incident = office.reportedBy("hoiku-a");
        look.at(
                act(
                        "splitCase",
                        "joho-a",
                        Map.of("number", incident.value()),
                        Map.of(
                                "kind",
                                "OTHER",
                                "kindWords",
                                "書類が水にぬれた",
                                "medium",
                                "PAPER",
                                "units",
                                List.of("F001"),
                                "knowledge",
                                List.of(),
                                "counts",
                                List.of(),
                                "media",
                                List.of(),
                                "description",
                                "倉庫の書類が雨にぬれていた。",
                                "reason",
                                "別の出来事だったため。")),
                true);
    }

    /** Two reports of one event. */
    private void merging() throws Exception {
        var office = new TrackOffice(application);
        var incident = office.reportedBy("hoiku-a");
        var other = office.reportedBy("hoiku-a");
        look.at(
                act(
                        "mergeCase",
                        "joho-a",
                        Map.of("number", incident.value()),
                        Map.of(
                                "other",
                                other.value(),
                                "overlap",
                                "SAME",
                                "sameMedia",
                                List.of(),
                                "reason",
                                "一つのカードの紛失だったため。")),
                true);
    }

    private Act act(String operation, String login, Map<String, String> places, Map<String, ?> body) {
        return new Act(
                operations.of(operation), login, places, JsonMapper.shared().valueToTree(body));
    }

    private Act admin(String operation, Map<String, ?> body) {
        return new Act(
                operations.of(operation), "admin", Map.of(), JsonMapper.shared().valueToTree(body));
    }
}
