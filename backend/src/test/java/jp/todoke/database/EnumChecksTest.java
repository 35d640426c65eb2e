package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.todoke.OfficeTest;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A column of words knows the words of its Java enum, all of them and no others. */
@OfficeTest
class EnumChecksTest {

    /** Which enum each column holds, below {@code jp.todoke}. */
    private static final Map<String, String> WORDS = table(
            """
            addressee_report.end_about           calendar.About
            addressee_report.end_part            calendar.PartOfDay
            addressee_report.end_precision       calendar.ToldMoment$Precision
            addressee_report.means               addressee.ReportMeans
            addressee_report.start_about         calendar.About
            addressee_report.start_part          calendar.PartOfDay
            addressee_report.start_precision     calendar.ToldMoment$Precision
            addressee_version.incident_kinds     incident.IncidentKind
            addressee_version.information        addressee.TakenInformation
            addressee_version.kind               addressee.AddresseeKind
            addressee_version.limit_kind         addressee.AddresseeLimit$Kind
            addressee_version.regimes            identity.organisation.LegalRegime
            affected_count.unit                  incident.extent.CountUnit
            assessment_asked.why                 assessment.AskedAgain$Why
            assessment_confirmation.outcome      assessment.Confirmation$Outcome
            assessment_early_report.grounds      assessment.Ground
            assessment_judgement.grounds         assessment.Ground
            assessment_judgement.kind            incident.IncidentKind
            assessment_judgement.legal_regime    identity.organisation.LegalRegime
            assessment_judgement.malice          incident.extent.Malice
            assessment_judgement.my_number       shared.YesNoUnknown
            assessment_judgement.ordinance       shared.YesNoUnknown
            assessment_judgement.property        shared.YesNoUnknown
            assessment_judgement.ruled           assessment.Ground
            assessment_judgement.sensitive       shared.YesNoUnknown
            assessment_judgement.verdict         assessment.Verdict
            assessment_ruled_duty.grounds        assessment.Ground
            attachment.kind                      evidence.AttachmentKind
            attachment.removed                   evidence.RemovedDetails
            attachment.type                      evidence.FileType
            attachment_check.outcome             evidence.CheckOutcome
            audit.kind                           audit.HistoryKind
            authority_filing.caused_by           authority.CausedBy
            authority_filing.kind                authority.Filing$Kind
            authority_filing.unknown_items       authority.ReportItem
            authority_filing_item.item           authority.ReportItem
            authority_item_state.end_about       calendar.About
            authority_item_state.end_part        calendar.PartOfDay
            authority_item_state.end_precision   calendar.ToldMoment$Precision
            authority_item_state.item            authority.StatedItem
            authority_item_state.reached         authority.ItemState$State
            authority_item_state.start_about     calendar.About
            authority_item_state.start_part      calendar.PartOfDay
            authority_item_state.start_precision calendar.ToldMoment$Precision
            authority_request.channel            authority.RequestChannel
            authority_request.end_about          calendar.About
            authority_request.end_part           calendar.PartOfDay
            authority_request.end_precision      calendar.ToldMoment$Precision
            authority_request.start_about        calendar.About
            authority_request.start_part         calendar.PartOfDay
            authority_request.start_precision    calendar.ToldMoment$Precision
            call_heard.caller_kind               incident.report.CallerKind
            call_heard.told                      firstcall.CallerAdvice
            case_confidentiality.ground          incident.confidentiality.ConfidentialGround
            case_link.kind                       incident.linking.LinkKind
            case_merging.overlap                 incident.extent.Overlap
            case_relation.relation               identity.Relation
            case_reopening.kind                  incident.reopening.LaterFact
            case_reopening_track.track           incident.Track
            cause_analysis.cause_status          cause.CauseStatus
            cause_analysis.log_conflict          shared.YesNoUnknown
            cause_class.scheme                   cause.CauseScheme
            cause_hearing.end_about              calendar.About
            cause_hearing.end_part               calendar.PartOfDay
            cause_hearing.end_precision          calendar.ToldMoment$Precision
            cause_hearing.start_about            calendar.About
            cause_hearing.start_part             calendar.PartOfDay
            cause_hearing.start_precision        calendar.ToldMoment$Precision
            cause_hypothesis.standing            cause.HypothesisStanding
            cause_rule.answer                    cause.RuleAnswer
            cause_rule.question                  cause.RuleQuestion
            chief_receipt.end_about              calendar.About
            chief_receipt.end_part               calendar.PartOfDay
            chief_receipt.end_precision          calendar.ToldMoment$Precision
            chief_receipt.means                  supervisor.ReportMeans
            chief_receipt.start_about            calendar.About
            chief_receipt.start_part             calendar.PartOfDay
            chief_receipt.start_precision        calendar.ToldMoment$Precision
            clock.clock_key                      clock.counting.ClockKey
            clock.doer_role                      identity.organisation.Role
            clock.end_reason                     clock.EndReason
            clock.given_in                       clock.counting.GivenTime$Unit
            clock.state                          clock.ClockState
            clock_repair.fault                   clock.watch.ClockFault
            clock_rule.basis                     clock.counting.RuleBasis
            clock_rule.calendar                  calendar.CalendarKind
            clock_rule.clock_key                 clock.counting.ClockKey
            clock_rule.condition                 clock.counting.RuleCondition
            clock_rule.ladder                    clock.counting.LadderKind
            clock_rule.part                      clock.counting.RulePart
            clock_rule.strength                  clock.counting.Strength
            clock_rule_line.direction            clock.counting.RuleDirection
            clock_rule_line.unit                 clock.counting.RuleUnit
            concerned_unit.known_end_about  calendar.About
            concerned_unit.known_end_part  calendar.PartOfDay
            concerned_unit.known_end_precision  calendar.ToldMoment$Precision
            concerned_unit.known_start_about  calendar.About
            concerned_unit.known_start_part  calendar.PartOfDay
            concerned_unit.known_start_precision calendar.ToldMoment$Precision
            consultation_answer.outcome          consultation.AnswerOutcome
            consultation_item.item               consultation.ConsultationItem
            consultation_revision.kind           consultation.ConsultationKind
            contract_recheck.missing             contract.ContractClause
            contract_version.clauses             contract.ContractClause
            contract_version.kind                contract.ContractKind
            contractor_notice_item.item          authority.ReportItem
            council_member.role                  meeting.Member$Role
            council_postponement.cause           council.Postponement$Cause
            meeting_agenda_line.section          meeting.AgendaLine$Section
            meeting_agenda_line.kind             meeting.AgendaLine$Kind
            meeting_attendance.movement          meeting.AttendanceEntry$Movement
            meeting_attendance.edge              meeting.AttendanceEntry$Edge
            meeting_outcome.outcome              meeting.ItemOutcome$Outcome
            meeting_outcome.vote                 meeting.ItemOutcome$Vote
            meeting_stage.reached                meeting.Meeting$Stage
            council_decision.manner              council.ReportDecision$Manner
            council_draft_decision.outcome       council.PaperDecision$Outcome
            course_entry.end_about               calendar.About
            course_entry.end_part                calendar.PartOfDay
            course_entry.end_precision           calendar.ToldMoment$Precision
            course_entry.kind                    incident.course.EntryKind
            course_entry.start_about             calendar.About
            course_entry.start_part              calendar.PartOfDay
            course_entry.start_precision         calendar.ToldMoment$Precision
            custody_entry.end_about              calendar.About
            custody_entry.end_part               calendar.PartOfDay
            custody_entry.end_precision          calendar.ToldMoment$Precision
            custody_entry.start_about            calendar.About
            custody_entry.start_part             calendar.PartOfDay
            custody_entry.start_precision        calendar.ToldMoment$Precision
            duty_arisen_late.duty                incident.duty.LegalDuty
            duty_basis_proposal.duty             incident.duty.LegalDuty
            early_end_proposal.kind              incident.earlyend.EarlyEndKind
            early_end_track.track                incident.Track
            exposure.end_about                   calendar.About
            exposure.end_part                    calendar.PartOfDay
            exposure.end_precision               calendar.ToldMoment$Precision
            exposure.exposed                     incident.course.Exposure$Exposed
            exposure.start_about                 calendar.About
            exposure.start_part                  calendar.PartOfDay
            exposure.start_precision             calendar.ToldMoment$Precision
            find_work.kind                       found.FindWorkKind
            first_report.danger                  incident.extent.Danger
            first_report.happened_where          incident.extent.HappenedWhere
            first_report.kind                    incident.IncidentKind
            first_report.malice                  incident.extent.Malice
            first_report.medium                  incident.MediumKind
            first_report.my_number               incident.extent.MyNumber
            first_report.not_asked               incident.report.FirstReport$Question
            first_report.noticed_by              incident.extent.NoticedBy
            first_report.noticed_end_about       calendar.About
            first_report.noticed_end_part        calendar.PartOfDay
            first_report.noticed_end_precision   calendar.ToldMoment$Precision
            first_report.noticed_start_about     calendar.About
            first_report.noticed_start_part      calendar.PartOfDay
            first_report.noticed_start_precision calendar.ToldMoment$Precision
            first_report.person_groups           incident.report.PersonGroup
            first_report.seen_end_about          calendar.About
            first_report.seen_end_part           calendar.PartOfDay
            first_report.seen_end_precision      calendar.ToldMoment$Precision
            first_report.seen_start_about        calendar.About
            first_report.seen_start_part         calendar.PartOfDay
            first_report.seen_start_precision    calendar.ToldMoment$Precision
            follow_up_answer_measure.still_runs  prevention.StillRuns
            head_report.end_about                calendar.About
            head_report.end_part                 calendar.PartOfDay
            head_report.end_precision            calendar.ToldMoment$Precision
            head_report.means                    supervisor.ReportMeans
            head_report.start_about              calendar.About
            head_report.start_part               calendar.PartOfDay
            head_report.start_precision          calendar.ToldMoment$Precision
            incident.kind                        incident.IncidentKind
            incident.medium                      incident.MediumKind
            incident.status                      incident.IncidentStatus
            incident_nature.danger               incident.extent.Danger
            incident_nature.happened_where       incident.extent.HappenedWhere
            incident_nature.kind                 incident.IncidentKind
            incident_nature.known_end_about  calendar.About
            incident_nature.known_end_part  calendar.PartOfDay
            incident_nature.known_end_precision  calendar.ToldMoment$Precision
            incident_nature.known_start_about  calendar.About
            incident_nature.known_start_part  calendar.PartOfDay
            incident_nature.known_start_precision calendar.ToldMoment$Precision
            incident_nature.malice               incident.extent.Malice
            incident_nature.my_number            incident.extent.MyNumber
            incident_nature.noticed_by           incident.extent.NoticedBy
            information_kinds.kinds              incident.extent.InformationKind
            instruction.end_about                calendar.About
            instruction.end_part                 calendar.PartOfDay
            instruction.end_precision            calendar.ToldMoment$Precision
            instruction.start_about              calendar.About
            instruction.start_part               calendar.PartOfDay
            instruction.start_precision          calendar.ToldMoment$Precision
            joint_paper_word.outcome             council.PaperDecision$Outcome
            joint_plan_word.outcome              prevention.PlanDecision$Outcome
            joint_receipt.end_about              calendar.About
            joint_receipt.end_part               calendar.PartOfDay
            joint_receipt.end_precision          calendar.ToldMoment$Precision
            joint_receipt.means                  supervisor.ReportMeans
            joint_receipt.start_about            calendar.About
            joint_receipt.start_part             calendar.PartOfDay
            joint_receipt.start_precision        calendar.ToldMoment$Precision
            knowledge.employer                   incident.Employer
            knowledge.end_about                  calendar.About
            knowledge.end_part                   calendar.PartOfDay
            knowledge.end_precision              calendar.ToldMoment$Precision
            knowledge.of_what                    incident.duty.LegalDuty
            knowledge.start_about                calendar.About
            knowledge.start_part                 calendar.PartOfDay
            knowledge.start_precision            calendar.ToldMoment$Precision
            knowledge_correction.employer        incident.Employer
            knowledge_correction.end_about       calendar.About
            knowledge_correction.end_part        calendar.PartOfDay
            knowledge_correction.end_precision   calendar.ToldMoment$Precision
            knowledge_correction.start_about     calendar.About
            knowledge_correction.start_part      calendar.PartOfDay
            knowledge_correction.start_precision calendar.ToldMoment$Precision
            local_day.pattern                    calendar.DayPattern
            lost_property_report.end_about       calendar.About
            lost_property_report.end_part        calendar.PartOfDay
            lost_property_report.end_precision   calendar.ToldMoment$Precision
            lost_property_report.kind            search.PoliceReportKind
            lost_property_report.start_about     calendar.About
            lost_property_report.start_part      calendar.PartOfDay
            lost_property_report.start_precision calendar.ToldMoment$Precision
            mask_decision.choice                 incident.people.MaskChoice
            mask_decision.doubt                  incident.people.Doubt
            medium.copies                        shared.YesNoUnknown
            medium.kind                          incident.MediumKind
            medium.protection                    incident.extent.Protection
            medium.rule                          shared.YesNoUnknown
            medium.rule_followed                 shared.YesNoUnknown
            medium.used_end_about                calendar.About
            medium.used_end_part                 calendar.PartOfDay
            medium.used_end_precision            calendar.ToldMoment$Precision
            medium.used_start_about              calendar.About
            medium.used_start_part               calendar.PartOfDay
            medium.used_start_precision          calendar.ToldMoment$Precision
            medium_find.end_about                calendar.About
            medium_find.end_part                 calendar.PartOfDay
            medium_find.end_precision            calendar.ToldMoment$Precision
            medium_find.seen                     shared.YesNoUnknown
            medium_find.start_about              calendar.About
            medium_find.start_part               calendar.PartOfDay
            medium_find.start_precision          calendar.ToldMoment$Precision
            medium_find.used                     shared.YesNoUnknown
            mitigating_fact.kind                 incident.extent.MitigationKind
            notification_act.act                 notification.NotificationAct
            notification_act.ground              notification.NoNoticeGround
            notification_act.told_cause          notification.NoticeAnswer
            notification_act.told_information    notification.NoticeAnswer
            notification_act.told_other          notification.NoticeAnswer
            notification_act.told_secondary_harm notification.NoticeAnswer
            notification_act.told_summary        notification.NoticeAnswer
            notification_contact.end_about       calendar.About
            notification_contact.end_part        calendar.PartOfDay
            notification_contact.end_precision   calendar.ToldMoment$Precision
            notification_contact.means           notification.ContactMeans
            notification_contact.start_about     calendar.About
            notification_contact.start_part      calendar.PartOfDay
            notification_contact.start_precision calendar.ToldMoment$Precision
            notification_substitute.act          notification.SubstituteAct
            notification_substitute.end_about    calendar.About
            notification_substitute.end_part     calendar.PartOfDay
            notification_substitute.end_precision calendar.ToldMoment$Precision
            notification_substitute.measure      notification.SubstituteMeasure
            notification_substitute.start_about  calendar.About
            notification_substitute.start_part   calendar.PartOfDay
            notification_substitute.start_precision calendar.ToldMoment$Precision
            occurrence.end_about                 calendar.About
            occurrence.end_part                  calendar.PartOfDay
            occurrence.end_precision             calendar.ToldMoment$Precision
            occurrence.start_about               calendar.About
            occurrence.start_part                calendar.PartOfDay
            occurrence.start_precision           calendar.ToldMoment$Precision
            on_behalf_entry.end_about            calendar.About
            on_behalf_entry.end_part             calendar.PartOfDay
            on_behalf_entry.end_precision        calendar.ToldMoment$Precision
            on_behalf_entry.means                incident.behalf.OnBehalfMeans
            on_behalf_entry.start_about          calendar.About
            on_behalf_entry.start_part           calendar.PartOfDay
            on_behalf_entry.start_precision      calendar.ToldMoment$Precision
            on_behalf_entry.step                 process.Step
            planned_act_end.outcome              incident.course.PlannedAct$Outcome
            post.role                            identity.organisation.Role
            measure_verification.outcome         measure.MeasureWork$Verification$Outcome
            prevention_decision.outcome          prevention.PlanDecision$Outcome
            prevention_measure.doer_post         prevention.MeasurePost
            prevention_measure.facility_answer   prevention.FacilityAnswer
            prevention_measure.feasibility       prevention.Feasibility
            prevention_measure.kind              prevention.MeasureKind
            prevention_measure.novelty           prevention.Novelty
            prevention_measure.verifier          prevention.MeasurePost
            prevention_measure_word.outcome      prevention.PlanDecision$Outcome
            prevention_plan.cause_status         cause.CauseStatus
            prevention_review_result.still_runs  prevention.StillRuns
            publication_decision.choice          publication.PublicationChoice
            publication_decision.known_malice    incident.extent.Malice
            publication_record.channels          publication.PublicationChannel
            publication_record.further           publication.FurtherKind
            publication_text.form                publication.TextForm
            publication_text_decision.outcome    publication.TextOutcome
            recovery_act.act                     search.RecoveryAct
            recovery_act.end_about               calendar.About
            recovery_act.end_part                calendar.PartOfDay
            recovery_act.end_precision           calendar.ToldMoment$Precision
            recovery_act.opened                  shared.YesNoUnknown
            recovery_act.start_about             calendar.About
            recovery_act.start_part              calendar.PartOfDay
            recovery_act.start_precision         calendar.ToldMoment$Precision
            recovery_recipient.means             search.RecipientMeans
            report_draft.form                    incident.report.DraftForm
            rule_change.clock_key                clock.counting.ClockKey
            rule_change.condition                clock.counting.RuleCondition
            search_end_act.act                   search.SearchEndAct
            search_find.end_about                calendar.About
            search_find.end_part                 calendar.PartOfDay
            search_find.end_precision            calendar.ToldMoment$Precision
            search_find.start_about              calendar.About
            search_find.start_part               calendar.PartOfDay
            search_find.start_precision          calendar.ToldMoment$Precision
            search_look.place                    search.SearchPlace
            search_look.result                   search.PlaceResult
            search_round.end_about               calendar.About
            search_round.end_part                calendar.PartOfDay
            search_round.end_precision           calendar.ToldMoment$Precision
            search_round.found_seen              shared.YesNoUnknown
            search_round.found_used              shared.YesNoUnknown
            search_round.outside                 shared.YesNoUnknown
            search_round.result                  search.SearchResult
            search_round.start_about             calendar.About
            search_round.start_part              calendar.PartOfDay
            search_round.start_precision         calendar.ToldMoment$Precision
            step_draft.step                      process.Step
            successor_decision.outcome           prevention.PlanDecision$Outcome
            successor_measure.doer_post          prevention.MeasurePost
            successor_measure.kind               prevention.MeasureKind
            successor_measure.verifier           prevention.MeasurePost
            told_correction.told_to              found.ToldTo
            told_correction_end.told_to          found.ToldTo
            unit.kind                            identity.organisation.UnitKind
            unit.legal_regime                    identity.organisation.LegalRegime
            worklist_task.passed_over            worklist.PassedOver
            worklist_task.post_role              identity.organisation.Role
            worklist_task.role                   identity.organisation.Role
            worklist_task.step                   process.Step
            written_report.end_about             calendar.About
            written_report.end_part              calendar.PartOfDay
            written_report.end_precision         calendar.ToldMoment$Precision
            written_report.start_about           calendar.About
            written_report.start_part            calendar.PartOfDay
            written_report.start_precision       calendar.ToldMoment$Precision""");
    /**
     * Words beside those of the enum: knowledge of the case itself is of no duty; a diagram may name a place in the
     * line.
     */
    private static final Map<String, List<String>> MORE = Map.of(
            "knowledge.of_what",
            List.of("INCIDENT"),
            "worklist_task.role",
            List.of("line-staff", "line-head", "line-chief", "line-publisher"));
    /** Words that never come there: an overdue timer is told, and not mended. */
    private static final Map<String, List<String>> NEVER = Map.of("clock_repair.fault", List.of("OVERDUE"));
    /** Words that only SQL knows. */
    private static final List<String> NO_ENUM =
            List.of("calendar_version.cause", "mail_outbox.state", "paper_issued.paper");

    /** Words that a query makes itself, so that no column holds them. */
    private static final List<String> NO_COLUMN = List.of("Response response");

    private static final Pattern WORD = Pattern.compile("'([^']+)'::text");
    private static final Pattern READ =
            Pattern.compile("(\\w+)(?:\\.|::)(?:valueOf|ofKey)\\(row\\.getString\\(\"(\\w+)\"\\)");

    @Autowired
    JdbcClient sql;

    static Iterable<String> columns() {
        return WORDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void theCheckOfAColumnIsItsEnum(String column) throws ClassNotFoundException {
        var words = new ArrayList<>(words(WORDS.get(column)));
        words.addAll(MORE.getOrDefault(column, List.of()));
        words.removeAll(NEVER.getOrDefault(column, List.of()));

        assertThat(checks().get(column)).as(column).isNotNull().containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void everyColumnWithAListOfWordsIsNamedHere() {
        assertThat(checks().keySet()).allMatch(column -> WORDS.containsKey(column) || NO_ENUM.contains(column));
    }

    @Test
    void whatTheProgramReadsAsAnEnumHasItsCheck() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var read = sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(source -> READ.matcher(text(source)).results())
                    .map(found -> found.group(1) + " " + found.group(2))
                    .distinct()
                    .filter(reading -> !NO_COLUMN.contains(reading))
                    .toList();

            assertThat(read).hasSizeGreaterThan(30).allMatch(reading -> WORDS.entrySet().stream()
                    .anyMatch(column -> (column.getValue().replaceAll(".*[.$]", "") + " "
                                    + column.getKey().replaceAll(".*\\.", ""))
                            .equals(reading)));
        }
    }

    private Map<String, List<String>> checks() {
        var checks = new TreeMap<String, List<String>>();
        sql.sql(
                        """
                select c.relname || '.' || a.attname as column, pg_get_constraintdef(k.oid) as definition
                from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                where k.contype = 'c' and cardinality(k.conkey) = 1 and c.relnamespace = 'todoke'::regnamespace
                  and pg_get_constraintdef(k.oid) ~ '(ANY \\(ARRAY|<@ ARRAY|= ''[A-Z]+''::text)'""")
                .query(row -> {
                    checks.put(
                            row.getString("column"),
                            WORD.matcher(row.getString("definition"))
                                    .results()
                                    .map(word -> word.group(1))
                                    .toList());
                });
        checks.values().removeIf(List::isEmpty);
        return checks;
    }

    private static List<String> words(String name) throws ClassNotFoundException {
        return Arrays.stream(Class.forName("jp.todoke." + name).getEnumConstants())
                .map(word -> word instanceof Role role
                        ? role.key()
                        : word instanceof Step step ? step.key() : ((Enum<?>) word).name())
                .toList();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> table(String lines) {
        return lines.lines()
                .map(line -> line.trim().split(" +"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
    }
}
