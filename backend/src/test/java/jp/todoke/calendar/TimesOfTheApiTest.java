package jp.todoke.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every time that somebody sends: which is taken as it was told, and why another is a minute or a day. */
class TimesOfTheApiTest {

    private static final String TOLD =
            """
            AlsoKnows.time
            CourseEntryRequest
            CustodyRequest.releasedAt
            CustodyRequest.since
            DoneRequest
            ExposureRequest.time
            FilingRequest.noticeTime
            FilingRequest.preventionTime
            FilingRequest.publicationTime
            FindRequest.time
            HeadReportEntry.time
            InstructionEntry.time
            JoiningRequest.known
            KnowerRequest.time
            KnowledgeCorrectionRequest.known
            KnowledgeRequest.known
            MediumRequest.lastUsedAt
            NatureRequest.known
            NewAddresseeReport.time
            NewAuthorityRequest.asked
            NewContact.time
            NewHearing.time
            Noticed.time
            OccurrenceRequest.time
            OnBehalf.heardAt
            Place.lastSeenAt
            PlannedActDoneRequest.time
            PoliceReportEntry.time
            ReceiptEntry.time
            RecoveryActEntry.time
            ReopeningRequest
            SearchRoundEntry.foundTime
            SearchRoundEntry.time
            SubstituteEntry.time
            WrittenReportEntry.time
            """;

    /** The field, and why it is no told time. */
    private static final String EXACT =
            """
            AddresseeTermsRequest.checkedOn       a day
            AnswerEntry.on                        a day
            AskingEntry.on                        a day
            ConsultationTerms.paperDate           a day
            FindingCorrection.on                  a day
            FindingEntry.due                      to come
            InspectedUnit.on                      a day
            InspectionTerms.paperDate             a day
            AddresseeTermsRequest.from            a day of the list
            AddresseeTermsRequest.to              a day of the list
            CallDraft.savedAt                     the program's own clock
            CallRequest.callBackAt                to come
            CallToldRequest.at                    on the telephone, by whoever writes it down at once
            CallerRequest.from                    the telephone's own clock
            CauseClassEndRequest.from             to come
            CauseClassNameRequest.from            to come
            ContractRecheckRequest.checkedOn      a day
            CouncilDecisionRequest.at             an act of whoever writes it down
            CountRequest.asOf                     as of when a count holds: orders the series
            DraftRequest.savedAt                  the program's own clock
            End.to                                a day of office
            FilingRequest.at                      the stamp of the form that was filed
            FilingRequest.supplementBy            to come
            FindWorkEntry.doneOn                  a day
            SettlementEntry.doneOn                a day
            FurtherPublicationEntry.publishedAt   done by the office; the minute only where it is known
            FurtherPublicationEntry.publishedOn   done by the office on that day
            HeardRequest.from                     the telephone's own clock
            LocalDayEnd.lastDay                   a day of the calendar
            LocalDayEntry.from                    a day of the calendar
            LocalDayEntry.to                      a day of the calendar
            MeasureDoneRequest.doneOn             a day
            MeasureRequest.alreadyDoneOn          a day
            MeasureExtensionRequest.due           to come
            MeasurePeriodRequest.endsOn           to come
            MeasurePeriodRequest.startsOn         begun or to come
            MeasureRequest.due                    to come
            MeasureVerificationRequest.due        to come
            MeetingHeldRequest.heldOn             a day
            MeetingMoveRequest.day                to come
            MeetingRequest.day                    to come
            NewAuthorityRequest.due               to come
            NewHolder.from                        a day of office
            NewHolder.to                          a day of office
            NewRollOut.due                        to come
            NewMeeting.day                        to come
            NewMember.from                        a day of office
            NewSchedule.day                       to come
            MembershipEndRequest.until            a day of office
            NewTraining.firstDay                  a day
            NewTraining.lastDay                   a day
            NewUsage.inAt                         read from the log, which has the minute, with 頃 beside it
            NewUsage.outAt                        read from the log, which has the minute, with 頃 beside it
            NoDutyConfirmationRequest.at          an act of whoever writes it down
            NotificationPlanRequest.until         to come
            PaperConfirmationRequest.at           an act of whoever writes it down
            PaperRequest.date                     the date of a paper
            PlanDecisionRequest.at                an act of whoever writes it down
            ContractorNoticeRequest.toldAt        an act of whoever writes it down
            SuccessorRequest.due                  to come
            PlanDocument.decidedOn                a day
            PlanDocument.draftedOn                a day
            PlanDemandRequest.demandedAt          an act of whoever writes it down
            PlanDemandRequest.due                 to come
            PlanReceiptRequest.receivedAt         received by whoever writes it down
            PlanRequest.at                        an act of whoever writes it down
            PublicationCriterionEntry.validFrom   a day of the criteria
            PublicationDecisionEntry.decidedAt    an act of whoever writes it down
            PublicationEntry.publishedAt          done by the office; the minute only where it is known
            PublicationEntry.publishedOn          done by the office on that day
            PublicationRevisionEntry.decidedAt    an act of whoever writes it down
            DutyTableProposal.validFrom           a day of the rules
            DutyTableRequest.validFrom            a day of the rules
            PublicationTextEntry.dated            the date of a paper
            RollOutAcknowledgementRequest.on      a day
            RuleChangeRequest.validFrom           a day of the rules
            RuleDraftRequest.validFrom            a day of the rules
            SearchEndEntry.at                     an act of whoever writes it down
            SpokenTimeRequest.day                 of which day a typed time is
            SubstituteEntry.from                  to come
            TakeOverRequest.takenAt               what the screen last saw
            TermsRequest.from                     a day of a contract
            TermsRequest.to                       a day of a contract
            TelephoneApproval.at                  on the telephone, by whoever writes it down at once
            VerdictRequest.at                     an act of whoever writes it down
            WeighingEntry.feasibleFrom            to come
            WrittenReportDecision.decidedAt       an act of whoever writes it down
            """;

    private static JsonNode schemas;
    private static final Map<String, String> SENT = new TreeMap<>();

    @BeforeAll
    static void readTheContract() throws IOException {
        var contract = JsonMapper.shared().readTree(Files.readString(Path.of("../frontend/openapi.json")));
        schemas = contract.at("/components/schemas");
        contract.get("paths").values().forEach(operations -> operations.values().forEach(operation -> operation
                .at("/requestBody/content/application~1json/schema")
                .findValues("$ref")
                .forEach(body -> look(name(body)))));
    }

    @Test
    void whatIsToldOfAnEventIsTakenAsItWasTold() {
        assertThat(sent("told")).isEqualTo(new TreeSet<>(TOLD.lines().toList()));
    }

    @Test
    void everyOtherTimeHasItsReason() {
        assertThat(sent("exact"))
                .isEqualTo(
                        EXACT.lines().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static TreeSet<String> sent(String how) {
        return SENT.entrySet().stream()
                .filter(field -> field.getValue().equals(how))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void look(String schema) {
        if (SENT.putIfAbsent(schema, "seen") != null) {
            return;
        }
        var properties = schemas.at("/" + schema + "/properties");
        if (properties.has("startPrecision")) {
            SENT.put(schema, "told");
            return;
        }
        properties.properties().forEach(field -> {
            var value = field.getValue();
            var references = value.findValues("$ref").stream()
                    .map(TimesOfTheApiTest::name)
                    .toList();
            if (references.contains("SentTime")) {
                SENT.put(schema + "." + field.getKey(), "told");
            } else {
                references.forEach(TimesOfTheApiTest::look);
            }
            if (value.path("format").asString("").startsWith("date")) {
                SENT.put(schema + "." + field.getKey(), "exact");
            }
        });
    }

    private static String name(JsonNode reference) {
        return reference.asString().replaceAll(".*/", "");
    }
}
