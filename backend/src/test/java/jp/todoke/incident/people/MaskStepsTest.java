package jp.todoke.incident.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Masking reads whatever was typed in time that grows with the length: eight times the text takes about eight times the
 * work of the processor, and not the sixty-four times of whoever looks back or ahead as far as the text goes.
 */
class MaskStepsTest {

    private static final int LENGTH = 1_000;
    private static final int TIMES = 8;
    private static final int MOST = 24;

    private final Mask mask = Mask.of(
            List.of(
                    person("山田 花子", "保育士"),
                    person("山田 花代", "保育士"),
                    person("森 亜希", "職員"),
                    person("佐藤", "園長"),
                    person("ラマ・チャンドラ・シン", "保護者"),
                    person("のの", "職員"),
                    person("・ ・ ・", "職員"),
                    person("の", "職員"),
                    person("亜亜亜亜亜亜", "児童")),
            List.of("保育課", "わかば保育園", "山田町"));

    private static MaskedPerson person(String name, String kind) {
        return new MaskedPerson(name, kind, kind + "Ａ", true, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山田",
                "山田花",
                "山田 ",
                "森",
                "森の",
                "の",
                "・",
                " ",
                "　",
                "0",
                "山田0",
                "花子先生",
                "保育士",
                "保育士の",
                "山田保育士",
                "山田町",
                "亜",
                "ラマ・",
                "\n",
                "が\u3099",
                "\u0301\u0316",
                "𠮷",
                "\uDB40\uDD00",
                "株式会社"
            })
    void aTextOfAnyWordsIsReadInTimeThatGrowsWithItsLength(String part) {
        for (var around : List.of("%s", "山田%s", "%s森さん")) {
            var shortOne = around.formatted(part.repeat(LENGTH / part.length()));
            var longOne = around.formatted(part.repeat(TIMES * LENGTH / part.length()));

            assertThat(work(longOne)).as(around).isLessThan(MOST * Math.max(work(shortOne), 1_000_000));
        }
    }

    /**
     * Nanoseconds of the processor for this thread alone, whatever else the machine does; the least of several
     * readings.
     */
    private long work(String text) {
        var processor = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 3)
                .map(reading -> {
                    var before = processor.getCurrentThreadCpuTime();
                    mask.apply(text);
                    return processor.getCurrentThreadCpuTime() - before;
                })
                .min()
                .orElseThrow();
    }
}
