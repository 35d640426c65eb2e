package jp.todoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.incident.people.TypedNames;
import jp.todoke.mail.NewMail;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/**
 * Every class that makes something for outside the office is known, and why nobody's name is in it: a file, a mail, the
 * words that a form begins with. A new one asks {@link Masks#forPapers} and enters itself here. What is typed by hand
 * for outside is recorded through {@link TypedNames}.
 */
class LeavingTheOfficeTest {

    /**
     * MASKED asks for the mask of papers; WRITES is handed words that are masked; the others hold no free text of a
     * case.
     */
    private static final Map<String, String> WHY = new TreeMap<>(
            """
            administration.AdminMails: NO CASE
            answer.AnswerMails: CODES, of the case
            batch.BatchWorkbook: CODES, days and numbers of cases
            batch.web.BatchController: CODES, days and numbers of cases
            board.web.DeadlineCalendarController: CODES, of duties and limits
            clock.SecondPersonMails: CODES, of the case and its limit
            clock.ringing.NightCalls: CODES, of the case and its limit
            clock.ringing.RungMails: CODES, of the case and its limit
            dutytable.web.DutyTableController: NO CASE
            evidence.web.AttachmentController: ORIGINAL, as it was handed in, to whoever may see the case
            firstcall.web.CallController: NO FILE, says where the case is
            incident.report.web.ReportController: NO FILE, says where the case is
            consultation.web.ConsultationController: NO CASE
            inspection.web.InspectionController: NO CASE
            contract.ContractMails: CODES, of the case
            contractornotice.NoticeMails: CODES, of the case
            prevention.PlanMails: CODES, of the case
            prevention.WaitingPlanMail: CODES, of the case and its step
            paper.OfficialPaperPdf: WRITES a paper that is masked
            paper.OfficialPaperWord: WRITES a paper that is masked
            paper.PdfDocument: WRITES what it is given
            paper.WordDocument: WRITES what it is given
            paper.WordNumbering: WRITES what it is given
            paper.WordPage: WRITES what it is given
            paper.web.PaperController: WRITES a paper that is masked
            proposal.FilingComposer: MASKED
            proposal.FilingStateComposer: CODES, of what was done, and names of units
            proposal.PlanComposer: INSIDE
            proposal.PublicationComposer: MASKED
            proposal.ReportComposer: INSIDE
            proposal.WrittenReportComposer: INSIDE
            rollout.RollOutMails: CODES, of the text, none of the case
            supervisor.FirstReportMail: CODES, of the case
            supervisor.JoinedUnitMail: CODES, of the case
            supervisor.UnitAgainMail: CODES, of the case
            usage.ExcelFile: READS
            usage.ExcelFormats: READS
            usage.ExcelSheet: READS
            usage.LogCell: READS
            usage.LogFile: READS
            usage.LogRows: READS
            usage.UnfoldedZip: READS
            incident.confidentiality.HandlerMails: CODES, of cases
            usage.UsageTemplate: EMPTY
            usage.web.UsageController: EMPTY
            web.ProblemAdvice: NO FILE, refuses
            casepapers.web.CasePaperController: WRITES a paper that is masked
            memo.web.MemoController: WRITES a memo that is masked
            paper.PaperDownload: WRITES what it is given
            measure.RecurrenceMails: CODES, of a case that happened again
            meeting.MeetingNotices: CODES, of the meeting
            worklist.TaskMails: CODES, of steps
            """
                    .lines()
                    .map(line -> line.split(": "))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1])));

    @Test
    void everythingThatLeavesIsKnown() {
        assertThat(leaving()).isEqualTo(new TreeSet<>(WHY.keySet()));
    }

    @Test
    void thePaperOfTheCouncilIsComposedThroughTheMask() {
        assertThat(uses(ProductCode.classes().get("jp.todoke.paper.CouncilPaperComposer"), Masks.class))
                .isTrue();
    }

    @Test
    void theMemoForMayorAndAssemblyIsComposedThroughTheMask() {
        assertThat(uses(ProductCode.classes().get("jp.todoke.memo.MemoComposer"), Masks.class))
                .isTrue();
    }

    @Test
    void thePapersOfTodaysFactsAreComposedThroughTheMask() {
        for (var name : List.of("WrittenReportPaper", "ChronologyPaper", "CaseListPaper")) {
            assertThat(uses(ProductCode.classes().get("jp.todoke.casepapers." + name), Masks.class))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void theAnswerToAReporterBeginsWithWordsThatAreMasked() {
        assertThat(uses(ProductCode.classes().get("jp.todoke.answer.AnswerComposer"), Masks.class))
                .isTrue();
    }

    @Test
    void whateverCarriesWordsOfACaseIsMasked() {
        WHY.forEach((name, why) -> {
            var type = ProductCode.classes().get("jp.todoke." + name);
            if (why.startsWith("MASKED")) {
                assertThat(uses(type, Masks.class))
                        .as(name + " asks for the mask")
                        .isTrue();
            } else if (!why.startsWith("INSIDE")) {
                assertThat(uses(type, Mask.class) || uses(type, Masks.class))
                        .as(name)
                        .isFalse();
            }
        });
    }

    @Test
    void whatIsTypedForOutsideIsAskedForItsNames() {
        for (var name : List.of(
                "publication.PublicationService",
                "authority.AuthorityService",
                "addressee.CaseAddressees",
                "rollout.RollOuts",
                "answer.ReporterAnswers")) {
            assertThat(uses(ProductCode.classes().get("jp.todoke." + name), TypedNames.class))
                    .as(name)
                    .isTrue();
        }
    }

    private static TreeSet<String> leaving() {
        return ProductCode.classes().stream()
                .filter(type -> !type.isInterface() && !type.isNestedClass())
                .filter(LeavingTheOfficeTest::leaves)
                .map(type -> type.getName().substring("jp.todoke.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean leaves(JavaClass type) {
        return type.isAssignableTo("jp.todoke.proposal.Composer")
                || type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(NewMail.class))
                || type.getDirectDependenciesFromSelf().stream()
                        .map(needs -> needs.getTargetClass().getName())
                        .anyMatch(name -> name.startsWith("org.apache.poi")
                                || name.startsWith("com.openhtmltopdf")
                                || name.equals("jp.todoke.paper.PdfDocument"))
                || type.getMethods().stream()
                        .anyMatch(method -> method.getRawReturnType().isEquivalentTo(ResponseEntity.class));
    }

    private static boolean uses(JavaClass type, Class<?> needed) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(needs -> needs.getTargetClass().isEquivalentTo(needed));
    }
}
