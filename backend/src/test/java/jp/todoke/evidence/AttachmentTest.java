package jp.todoke.evidence;

import static jp.todoke.evidence.EvidenceOffice.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.identity.As;
import jp.todoke.identity.Parties;
import jp.todoke.incident.behalf.SendersPapers;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class AttachmentTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    EvidenceStore store;

    @Autowired
    SendersPapers papers;

    @Autowired
    Parties parties;

    @Autowired
    TransactionTemplate transaction;

    TrackOffice office;
    EvidenceOffice evidence;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        evidence = new EvidenceOffice(mvc);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void aPhotographIsKeptWithoutItsPlaceAndWithBothFingerprints() throws Exception {
        var arrived = Samples.photographWithPlace();

        var added = told(evidence.send("hoiku-a", incident, "書庫.jpg", arrived).andExpect(status().isOk()));

        assertThat(added.get("id").asInt()).isEqualTo(1);
        assertThat(added.get("mediaType").asString()).isEqualTo("image/jpeg");
        assertThat(added.get("arrivedSha256").asString())
                .isEqualTo(Fingerprint.of(arrived).sha256());
        assertThat(added.get("sha256").asString())
                .isEqualTo(Fingerprint.of(Picture.of(FileType.JPEG, arrived).bytes())
                        .sha256());
        assertThat(added.get("removed").asString()).isEqualTo("LOCATION");
        assertThat(added.get("description").asString()).isEqualTo("書庫の中");
        var lies = store.file(sql.sql("select file from attachment where incident = :incident")
                .param("incident", incident.value())
                .query(String.class)
                .single());
        assertThat(Files.readAllBytes(lies))
                .isEqualTo(Picture.of(FileType.JPEG, arrived).bytes());
        assertThat(directory().relativize(lies).toString())
                .as("the file's name says nothing")
                .matches("[0-9a-f]{2}/[0-9a-f]{32}");
        assertThat(Files.getPosixFilePermissions(lies)).hasSize(2);
    }

    @Test
    void whatIsRefusedSaysWhyAndLeavesNothing() throws Exception {
        evidence.send("hoiku-a", incident, "写真.jpg", Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("file"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("この種類のファイルは受け付けられません。")));
        evidence.send("hoiku-a", incident, "大きい.pdf", new byte[20 * 1024 * 1024 + 1])
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.title").value(containsString("20メガバイト")));
        evidence.sendBadly("hoiku-a", incident, "PICTURE", "書庫")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("kind"))
                .andExpect(jsonPath("$.violations[0].message").value("この項目を読み取れませんでした。入力し直してください。"));
        evidence.sendBadly("hoiku-a", incident, "PHOTO", "書庫" + (char) 7)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("description", "file")));

        office.read("hoiku-a", incident, "/attachments").andExpect(jsonPath("$", hasSize(0)));
        assertThat(Files.list(directory().resolve("arriving"))).isEmpty();
    }

    @Test
    void aCaseHoldsThreeHundredFilesAndOneGigabyteAndSaysSo() throws Exception {
        lies(299, 1);
        evidence.send("hoiku-a", incident, "書庫.pdf", Samples.pdf()).andExpect(status().isOk());
        evidence.send("hoiku-a", incident, "引き出し.pdf", Samples.pdf())
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.title").value("1つの事案に保管できるのは300件・合計1,024メガバイトまでです。情報公開課に相談してください。"));

        incident = office.reportedBy("hoiku-a");
        lies(1, 1024L * 1024 * 1024 - Samples.pdf().length);
        evidence.send("hoiku-a", incident, "書庫.pdf", Samples.pdf()).andExpect(status().isOk());
        evidence.send("hoiku-a", incident, "引き出し.pdf", Samples.pdf()).andExpect(status().isContentTooLarge());
        office.read("hoiku-a", incident, "/attachments").andExpect(jsonPath("$", hasSize(2)));
    }

    /** So many files of that size are written down for the case; their bytes are nowhere. */
    private void lies(int files, long size) {
        sql.sql(
                        """
                insert into attachment (incident, number, kind, name, type, file, size, sha256, arrived_size, arrived_sha256, removed, unit_code,
                    acted_by, acted_name, acted_post, added_at, request_key)
                select :incident, n, 'PAPER', 'a.pdf', 'PDF', md5(:incident || n), :size, repeat('0', 64), :size, repeat('0', 64), 'NOTHING', 'F001',
                    1, '山田', '保育士', now(), gen_random_uuid() from generate_series(1, :files) n""")
                .param("incident", incident.value())
                .param("size", size)
                .param("files", files)
                .update();
    }

    @Test
    void aFileOfExactlyTheLargestSizeIsTaken() throws Exception {
        var text = Samples.text("書".repeat(20 * 1024 * 1024 / 3) + "ab");
        assertThat(text).hasSize(20 * 1024 * 1024);

        evidence.send("hoiku-a", incident, "記録.txt", text)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.size").value(20 * 1024 * 1024));
    }

    @Test
    void theSamePressSentAgainIsOneFile() throws Exception {
        var key = UUID.randomUUID();

        evidence.send("hoiku-a", incident, "記録.pdf", Samples.pdf(), key).andExpect(status().isOk());
        evidence.send("hoiku-a", incident, "記録.pdf", Samples.pdf(), key)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(1));

        office.read("hoiku-a", incident, "/attachments").andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void aFileIsSavedUnderItsNameAndNeverOpenedInThePage() throws Exception {
        evidence.send("hoiku-a", incident, "C:\\写真\\書庫 の鍵.exe", Samples.text("鍵は閉まっていた"))
                .andExpect(status().isOk());

        office.read("hoiku-a", incident, "/attachments/1/content")
                .andExpect(status().isOk())
                .andExpect(content().bytes(Samples.text("鍵は閉まっていた")))
                .andExpect(header().string("Content-Type", "text/plain"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string(
                                "Content-Disposition",
                                is("attachment; filename=\"__ __.exe.txt\"; "
                                        + "filename*=UTF-8''%E6%9B%B8%E5%BA%AB%20%E3%81%AE%E9%8D%B5.exe.txt")));
    }

    @Test
    void outsideTheUnitAFileIsCalledByKindAndNumber() throws Exception {
        evidence.send("hoiku-a", incident, "山田花子の机.jpg", Samples.jpeg());

        office.read("hoiku-b", incident, "/attachments")
                .andExpect(jsonPath("$[0].name").value("山田花子の机.jpg"))
                .andExpect(jsonPath("$[0].nameHidden").value(false));
        office.read("hoiku-kacho", incident, "/attachments")
                .andExpect(jsonPath("$[0].name").value("写真1.jpg"))
                .andExpect(jsonPath("$[0].nameHidden").value(true));
        office.read("hoiku-kacho", incident, "/attachments/1/content")
                .andExpect(header().string("Content-Disposition", containsString("%E5%86%99%E7%9C%9F1.jpg")));
    }

    @Test
    void thePictureIsShownSmallAndThePaperIsNot() throws Exception {
        evidence.send("hoiku-a", incident, "書庫.png", Samples.png());
        evidence.send("hoiku-a", incident, "記録.pdf", Samples.pdf());

        office.read("hoiku-kacho", incident, "/attachments/1/preview")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("Content-Disposition", "inline"));
        office.read("hoiku-kacho", incident, "/attachments/2/preview")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value(containsString("保存して開いてください")));
    }

    @Test
    void anotherNurserySeesNothingAndAPartyOnlyWhatItHandedInAndTakesNothingAway() throws Exception {
        evidence.send("hoiku-a", incident, "書庫.jpg", Samples.jpeg());
        for (var address : new String[] {"/attachments", "/attachments/1/content", "/attachments/1/preview"}) {
            office.read("other-hoiku", incident, address).andExpect(status().isNotFound());
        }
        evidence.send("other-hoiku", incident, "書庫.jpg", Samples.jpeg()).andExpect(status().isNotFound());

        var party = sql.sql("select id from account where login = 'hoiku-b'")
                .query(Long.class)
                .single();
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(status -> parties.mark(incident, party, "聴き取りの対象")));

        evidence.send("hoiku-b", incident, "申出.jpg", Samples.jpeg()).andExpect(status().isOk());
        office.read("hoiku-b", incident, "/attachments/1/content").andExpect(status().isNotFound());
        office.read("hoiku-b", incident, "/attachments/2/content").andExpect(status().isOk());
        office.send("hoiku-b", incident, "/attachments/1/withdrawal", Map.of("reason", "要らない"))
                .andExpect(status().isForbidden());
        office.send("hoiku-b", incident, "/attachments/1/check", Map.of()).andExpect(status().isForbidden());
    }

    @Test
    void whatIsWithdrawnStaysInTheListWithItsReasonAndIsOpenedByTheSecretariatAlone() throws Exception {
        evidence.send("hoiku-a", incident, "別の書類.pdf", Samples.pdf());

        office.send("hoiku-b", incident, "/attachments/1/withdrawal", Map.of("reason", "別の子の書類"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title").value(containsString("ほかの人が追加したもの")));
        office.send("hoiku-a", incident, "/attachments/1/withdrawal", Map.of("reason", " "))
                .andExpect(status().isBadRequest());
        office.send("hoiku-a", incident, "/attachments/1/withdrawal", Map.of("reason", "別の子の書類"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].withdrawal.reason").value("別の子の書類"));
        office.send("encho", incident, "/attachments/1/withdrawal", Map.of("reason", "もう一度"))
                .andExpect(status().isConflict());

        office.read("hoiku-a", incident, "/attachments/1/content").andExpect(status().isConflict());
        office.read("joho-a", incident, "/attachments/1/content")
                .andExpect(status().isOk())
                .andExpect(content().bytes(Samples.pdf()));
    }

    @Test
    void thePaperOfASenderIsOneOfTheCaseThatCounts() throws Exception {
        evidence.send("hoiku-kakari", incident, "ファクス.pdf", Samples.pdf());
        var another = office.reportedBy("hoiku-a");

        papers.requireOf(incident, List.of(1L));
        assertThatThrownBy(() -> papers.requireOf(another, List.of(1L))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> papers.requireOf(incident, List.of(1L, 2L))).isInstanceOf(InvalidInput.class);
        office.send("hoiku-kakari", incident, "/attachments/1/withdrawal", Map.of("reason", "別の事案の書面"));
        assertThatThrownBy(() -> papers.requireOf(incident, List.of(1L))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoOpenedWhichFileStandsInTheHistory() throws Exception {
        evidence.send("hoiku-a", incident, "記録.pdf", Samples.pdf());
        office.read("hoiku-kacho", incident, "/attachments/1/content");

        assertThat(sql.sql(
                                "select what || ' ' || detail from audit where incident = :incident order by id desc limit 1")
                        .param("incident", incident.value())
                        .query(String.class)
                        .single())
                .isEqualTo("readAttachment 1");
        assertThat(sql.sql("select detail from audit where incident = :incident and what = 'AttachmentAdded'")
                        .param("incident", incident.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PHOTO 1");
    }

    private Path directory() {
        return store.file("0".repeat(32)).getParent().getParent();
    }
}
