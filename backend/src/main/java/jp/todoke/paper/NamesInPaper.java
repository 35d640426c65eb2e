package jp.todoke.paper;

import java.util.List;
import jp.todoke.incident.people.MaskedText;
import jp.todoke.incident.people.NameLine;
import jp.todoke.incident.people.NameSpot;

/** 氏名の確認: the texts of a paper that may name somebody, and how many places of them nobody has decided. */
public record NamesInPaper(int undecided, List<NameLine> lines) {

    static NamesInPaper of(List<MaskedText> texts) {
        var undecided = texts.stream()
                .flatMap(text -> text.undecided().stream())
                .map(NameSpot::key)
                .distinct()
                .count();
        return new NamesInPaper(
                (int) undecided, texts.stream().distinct().map(NameLine::of).toList());
    }
}
