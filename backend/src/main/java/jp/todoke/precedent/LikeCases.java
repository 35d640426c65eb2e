package jp.todoke.precedent;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.todoke.shared.IncidentId;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Earlier cases in the memory, and which of them another case is most like. Kind, medium and kind of place come first,
 * as everybody answers them alike; among those with as many in common the words decide, each the weightier the rarer it
 * is (BM25), then the later case.
 */
final class LikeCases {

    /** What a fact in common weighs: more than all words together. */
    private static final float FACT = 1000;

    /** A kanji in common says less than a word, and words in common bring their kanji along. */
    private static final float KANJI = 0.5f;

    /** So many words, the most telling ones, stand for a text. */
    private static final int WORDS = 60;

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField("number", SortField.Type.STRING, true));

    private final Analyzer analyzer =
            new PerFieldAnalyzerWrapper(CaseVocabulary.WORDS, Map.of("kanji", CaseVocabulary.KANJI));
    private final IndexWriter writer;

    LikeCases() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
        } catch (IOException memoryOnly) {
            throw new UncheckedIOException(memoryOnly);
        }
    }

    /** Keeps these cases, each in the place of what was kept of it, and forgets those. */
    void keep(Collection<ToldCase> cases, Collection<IncidentId> gone) {
        try {
            for (var one : cases) {
                writer.updateDocument(new Term("number", one.number().value()), document(one));
            }
            for (var number : gone) {
                writer.deleteDocuments(new Term("number", number.value()));
            }
            writer.forceMergeDeletes();
            writer.commit();
        } catch (IOException memoryOnly) {
            throw new UncheckedIOException(memoryOnly);
        }
    }

    private static Document document(ToldCase told) {
        var document = new Document();
        document.add(new StringField("number", told.number().value(), Field.Store.YES));
        document.add(
                new SortedDocValuesField("number", new BytesRef(told.number().value())));
        document.add(new StringField("kind", told.kind().name(), Field.Store.NO));
        document.add(new StringField("medium", told.medium().name(), Field.Store.NO));
        document.add(new StringField("place", CaseVocabulary.place(told.unit()), Field.Store.NO));
        var text = CaseVocabulary.folded(told.text());
        document.add(new TextField("words", text, Field.Store.NO));
        document.add(new TextField("kanji", text, Field.Store.NO));
        return document;
    }

    /** The cases most like this one, the most alike first, never the case itself or one of {@code hidden}. */
    List<IncidentId> mostLike(ToldCase asked, Collection<IncidentId> hidden, int most) {
        try (var reader = DirectoryReader.open(writer)) {
            var left = new ArrayList<BytesRef>();
            left.add(new BytesRef(asked.number().value()));
            hidden.forEach(number -> left.add(new BytesRef(number.value())));
            var query = new BooleanQuery.Builder()
                    .add(likeness(asked, reader), Occur.MUST)
                    .add(new TermInSetQuery("number", left), Occur.MUST_NOT);
            if (asked.kindKnown() || asked.mediumKnown()) {
                query.add(someFactInCommon(asked), Occur.FILTER);
            }
            var searcher = new IndexSearcher(reader);
            var numbers = new ArrayList<IncidentId>();
            for (var hit : searcher.search(query.build(), most, BEST_FIRST).scoreDocs) {
                numbers.add(
                        new IncidentId(searcher.storedFields().document(hit.doc).get("number")));
            }
            return List.copyOf(numbers);
        } catch (IOException memoryOnly) {
            throw new UncheckedIOException(memoryOnly);
        }
    }

    private Query likeness(ToldCase asked, DirectoryReader reader) throws IOException {
        var text = CaseVocabulary.folded(asked.text());
        var all = new BooleanQuery.Builder()
                .add(like("words", text, reader), Occur.SHOULD)
                .add(new BoostQuery(like("kanji", text, reader), KANJI), Occur.SHOULD)
                .add(fact("place", CaseVocabulary.place(asked.unit())), Occur.SHOULD);
        if (asked.kindKnown()) {
            all.add(fact("kind", asked.kind().name()), Occur.SHOULD);
        }
        if (asked.mediumKnown()) {
            all.add(fact("medium", asked.medium().name()), Occur.SHOULD);
        }
        return all.build();
    }

    private Query like(String field, String text, DirectoryReader reader) throws IOException {
        var like = new MoreLikeThis(reader);
        like.setAnalyzer(analyzer);
        like.setMinTermFreq(1);
        like.setMinDocFreq(1);
        like.setMaxQueryTerms(WORDS);
        return like.like(field, new StringReader(text));
    }

    /** Somewhere at least one of kind and medium is the same; words alone make no precedent. */
    private static Query someFactInCommon(ToldCase asked) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term("kind", asked.kind().name())), Occur.SHOULD)
                .add(new TermQuery(new Term("medium", asked.medium().name())), Occur.SHOULD)
                .build();
    }

    private static Query fact(String field, String value) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), FACT);
    }

    /** Those of the words that the fewest cases have, the rarest first. */
    List<String> mostTelling(List<String> words, int most) {
        try (var reader = DirectoryReader.open(writer)) {
            record Counted(String word, int cases) {}
            var counted = new ArrayList<Counted>();
            for (var word : words) {
                counted.add(new Counted(word, reader.docFreq(new Term("words", word))));
            }
            return counted.stream()
                    .sorted(Comparator.comparingInt(Counted::cases))
                    .limit(most)
                    .map(Counted::word)
                    .toList();
        } catch (IOException memoryOnly) {
            throw new UncheckedIOException(memoryOnly);
        }
    }
}
