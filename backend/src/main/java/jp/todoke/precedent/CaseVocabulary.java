package jp.todoke.precedent;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.todoke.shared.FoldedText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes texts of cases apart into words that can be compared. Who and where and how many is no likeness of cases. */
final class CaseVocabulary {

    /** Words without a meaning of their own, and names: of persons, places, offices. */
    private static final Set<String> NO_WORDS = noWords();

    private static final List<String> THINGS_AND_ACTS = List.of("名詞-一般", "名詞-サ変接続");

    /** Words in the form in which a dictionary has them. */
    static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
            var words = new JapanesePartOfSpeechStopFilter(new JapaneseBaseFormFilter(tokenizer), NO_WORDS);
            var common = new StopFilter(words, JapaneseAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(tokenizer, new LowerCaseFilter(new JapaneseKatakanaStemFilter(common)));
        }
    };

    /** Each kanji for itself: words of one meaning often share one (紛失, 失くす; 確認, 確かめる). */
    static final Analyzer KANJI = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new TypeTokenFilter(tokenizer, Set.of("<IDEOGRAPHIC>"), true));
        }
    };

    private CaseVocabulary() {}

    /** One form for all widths and variants. */
    static String folded(String text) {
        return FoldedText.fold(text);
    }

    /** The things and acts that a text names, each once; no name is among them. */
    static List<String> thingsAndActs(String text) {
        var found = new LinkedHashSet<String>();
        try (var stream = WORDS.tokenStream("words", folded(text))) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var kind = stream.addAttribute(PartOfSpeechAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (word.length() > 1 && THINGS_AND_ACTS.contains(kind.getPartOfSpeech())) {
                    found.add(word.toString());
                }
            }
            stream.end();
        } catch (IOException memoryOnly) {
            throw new UncheckedIOException(memoryOnly);
        }
        return List.copyOf(found);
    }

    /** What kind of place a unit is, by the end of its name: わかば保育園 is 保育園, みどり児童館 is 児童館. */
    static String place(String unit) {
        var words = new ArrayList<String>();
        try (var tokenizer = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL)) {
            var word = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(folded(unit)));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(word.toString());
            }
            tokenizer.end();
        } catch (IOException memoryOnly) {
            throw new UncheckedIOException(memoryOnly);
        }
        int last = words.size() - 1;
        if (last < 0) {
            return "";
        }
        return words.get(last).length() == 1 && last > 0 ? words.get(last - 1) + words.get(last) : words.get(last);
    }

    private static Set<String> noWords() {
        var none = new HashSet<>(JapaneseAnalyzer.getDefaultStopTags());
        none.addAll(List.of(
                "名詞-固有名詞",
                "名詞-固有名詞-一般",
                "名詞-固有名詞-人名",
                "名詞-固有名詞-人名-一般",
                "名詞-固有名詞-人名-姓",
                "名詞-固有名詞-人名-名",
                "名詞-固有名詞-組織",
                "名詞-固有名詞-地域",
                "名詞-固有名詞-地域-一般",
                "名詞-固有名詞-地域-国",
                "名詞-接尾-人名",
                "名詞-接尾-助数詞",
                "名詞-数",
                "名詞-代名詞-一般",
                "名詞-代名詞-縮約",
                "名詞-非自立-一般",
                "名詞-非自立-副詞可能",
                "名詞-非自立-助動詞語幹",
                "名詞-非自立-形容動詞語幹",
                "動詞-非自立",
                "動詞-接尾"));
        return Set.copyOf(none);
    }
}
