package jp.todoke.consultation;

import static jp.todoke.paper.OfficialPaper.block;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.consultation.ConsultationTerms.FilledItem;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;

/** Composes 諮問書 in the standard form of its kind; what nobody typed is not there. */
final class ConsultationPaperComposer {

    private ConsultationPaperComposer() {}

    /**
     * The paper of a consultation; a draft 案 until the council was asked.
     *
     * @param section 所管課 with its department
     */
    static OfficialPaper compose(Consultation consultation, String section) {
        var terms = consultation.terms();
        var sections = new ArrayList<Section>();
        sections.addAll(filled(terms, terms.kind().beforeSection()));
        sections.add(new Section("所管課名", List.of(block(Kind.ENTRY, section))));
        sections.addAll(filled(terms, terms.kind().afterSection()));
        sections.add(new Section(
                "関連する諮問",
                terms.citations().stream()
                        .map(each -> block(Kind.ITEM, each.words()))
                        .toList()));
        sections.add(new Section(
                "添付資料",
                terms.attachments().stream()
                        .map(each -> block(Kind.ITEM, each.title() + (each.omitted() ? "　※省略" : "")))
                        .toList()));
        consultation.answer().ifPresent(answer -> sections.add(answer(answer)));
        return new OfficialPaper(
                consultation.status() == ConsultationStatus.PREPARING,
                terms.paperNo() == null ? consultation.label() : terms.paperNo() + "　" + consultation.label(),
                terms.paperDate() == null ? "" : OfficialTime.date(terms.paperDate()),
                section,
                terms.title(),
                List.of(preface(consultation)),
                sections.stream().filter(each -> !each.blocks().isEmpty()).toList());
    }

    /** 平成25年1月17日、条例第17条（電子計算組織の結合）に基づき、次のとおり諮問する。 */
    private static String preface(Consultation consultation) {
        var basis = consultation.terms().basis();
        return consultation.askedOn().map(day -> OfficialTime.date(day) + "、").orElse("")
                + (basis == null ? "" : basis + "に基づき、")
                + "次のとおり諮問する。";
    }

    private static List<Section> filled(ConsultationTerms terms, List<ConsultationItem> order) {
        Map<ConsultationItem, String> words = new EnumMap<>(ConsultationItem.class);
        for (FilledItem each : terms.items()) {
            words.put(each.item(), each.words());
        }
        var sections = new LinkedHashMap<String, List<Block>>();
        for (var item : order) {
            var typed = words.get(item);
            if (typed == null) {
                continue;
            }
            var blocks = sections.computeIfAbsent(item.heading(), heading -> new ArrayList<>());
            if (item.label() != null) {
                blocks.add(block(Kind.LABEL, "【" + item.label() + "】"));
            }
            blocks.addAll(lines(typed));
        }
        return sections.entrySet().stream()
                .map(each -> new Section(each.getKey(), each.getValue()))
                .toList();
    }

    private static Section answer(Consultation.Answer answer) {
        var blocks = new ArrayList<Block>();
        blocks.add(block(
                Kind.ENTRY,
                OfficialTime.date(answer.on()) + "　" + answer.outcome().words()));
        if (answer.words() != null) {
            blocks.addAll(lines(answer.words()));
        }
        if (answer.opinion() != null) {
            blocks.add(block(Kind.LABEL, "【附帯意見】"));
            blocks.addAll(lines(answer.opinion()));
        }
        return new Section(answer.outcome().answers() ? "答申" : "審議の結果", blocks);
    }

    private static List<Block> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> block(Kind.ENTRY, line))
                .toList();
    }
}
