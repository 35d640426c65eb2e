import type { Texts } from '@/lib/texts'

export default {
  title: '電話聞き取り票', lead: '上から順に読み上げ、聞きながら入力してください。空欄があっても事案として登録できます。', numbered: '{{index}}　{{title}}', unknown: '分からない', heard: '聞いた',
  resumed: '途中まで入力した聞き取りがあります（{{at}}に保存）', restart: '消して、新しい電話を受ける', send: '内容を確認する', register: '事案として登録する', back: '戻って直す', autosave: '入力は2秒ごとに自動で保存されます。', savedAt: '{{at}}に保存しました。', unsaved: '保存できていません。接続を確かめています。入力はこの画面に残っています。',
  half: '午前か午後かを選んでください。', hourToo: '何時頃かも書いてください。分からないときは「分からない」を押してください。', unitNeeded: '一覧から、電話をかけてきた所属を選んでください。',
  question: {
    caller: { title: 'どなたから', say: '「お電話ありがとうございます。所属と、お名前、職を教えてください。切れたときに備えて、折り返しの番号もお願いします。」' },
    danger: { title: 'けが・危険', say: '「今、どなたかにけがや危険はありませんか。子どもや利用者の方は安全ですか。」' },
    what: { title: '何があったか', say: '「何がどうなったか、起きたことをそのまま話してください。責めるための電話ではありません。」' },
    noticed: { title: '気付いたとき', say: '「気付いたのはいつですか。だいたいで構いません。」' },
    place: { title: '場所・最後に確認したとき', say: '「どこで使っていましたか。最後に確かに見た、使ったのはいつですか。」' },
    malice: { title: '盗難・不正の疑い', say: '「盗まれた、誰かが持ち出した、のぞかれた、という心当たりはありますか。」' },
    whose: { title: '誰の、何の情報か', say: '「入っているのは、どなたの、どんな情報ですか。お名前は言わなくて構いません。」' },
    persons: { title: '何人分か', say: '「何人分くらいですか。少なくて何人、多くて何人、でも構いません。」' },
    thing: { title: 'その物について', say: '「それは何がいくつですか。中身はどのくらい入っていて、パスワードや暗号はかかっていますか。」' },
    done: { title: 'これまでにしたこと', say: '「気付いてから今まで、いつ、どなたが、何をしましたか。捜した場所も教えてください。」' },
    knowers: { title: 'ほかに知っている人', say: '「このことを、ほかにどなたが知っていますか。施設長には伝わっていますか。」' },
    told: { title: '今お願いすること', say: '「今から言うことを、お願いします。」伝えたものに印を付けてください。' },
    callBack: { title: '折り返し', say: '「こちらから、もう一度お電話します。何時頃がよいですか。」' },
  },
  unit: '所属', unitHint: '名前の一部を入力すると候補が出ます。', from: '受電時刻', fromHint: '例：16:50、10分前', post: '職', posts: '園長|副園長|保育士|所長|校長|教頭|係長|主任|職員', name: '氏名', phone: '折り返しの電話番号',
  danger: 'けがや危険', dangers: { NONE: 'ない', SOME: 'ある', UNKNOWN: '分からない', NOT_ASKED: '記入なし' }, dangerText: 'どのような', description: '聞いたとおりに', noticed: '気付いた日時', timeHint: '例：16:40、午後4時頃、昨日 18時', where: 'どこで', lastSeen: '最後に確認・使用した日時', malice: '心当たり',
  min: '少なくて（人）', max: '多くて（人）', label: '名称（例：２歳児用ＳＤカード）', quantity: '数', items: '中身の数', itemsUnit: '単位', protection: 'パスワード・暗号化',
  when: 'いつ', who: '誰が', did: '何をした', doneLine: 'したこと{{index}}', moreDone: '行を増やす', knower: '誰が', knowerHint: '職で書きます。例：園長', knowerWorksFor: 'どちらの職員か', employer: { CONTRACTOR: '受託者', BODY: '市' }, knowsSince: 'いつから', ifTold: '聞いたときだけ', knowerLine: '知っている人{{index}}', moreKnowers: '人を増やす',
  tell: {
    TELL_HEAD: '施設長（課長）に、今すぐ口頭で伝えてください。', KEEP_AS_IS: '関係する物やデータは、触らず、消さず、そのままにしてください。', NO_SPREAD: '捜すのは所属の中だけにし、外の人には、こちらと相談してから話してください。',
    WRITE_DOWN: 'いつ、誰が、何をしたかを、紙に書き留めてください。', KEEP_MAIL: '送ったメールを消さないでください。送信済みの一覧もそのままにしてください。', CALL_RECEIVER: '受け取った方に電話し、開かずに置いてもらってください。回収の方法は、こちらから連絡します。',
    UNPLUG: '電源は切らず、ネットワークの線だけを抜いてください。', TAKE_DOWN: '公開した画面は、写しを取ってから下ろしてください。', POLICE: '警察への届出は、施設長と相談して、すぐに行ってください。',
  },
  inMinutes: '{{minutes}}分後', callBackAt: '折り返す日時', notes: 'メモ', notesHint: '聞こえたことを何でも。順番は気にしなくて構いません。',
  keys: {
    next: { key: 'Alt+↓ ↑', does: '次・前の質問へ' }, unknown: { key: 'Alt+0', does: '今の質問を「分からない」に' }, notes: { key: 'Alt+M', does: 'メモへ' }, send: { key: 'Ctrl+Enter', does: '内容を確認する' },
  },
  check: { title: 'この内容で事案として登録しますか', lead: '登録すると事案が始まり、期限の計算と担当者への通知も始まります。', caller: '電話の相手', what: '何があったか', persons: '何人分か', range: '{{min}}～{{max}}人', exactly: '{{number}}人', open: '未確認' },
  done: {
    title: '電話の相手に伝えること', number: '{{number}}として登録しました', saySo: '「受付番号は{{number}}です。書き留めてください。」', tell: '電話を切る前に', callBack: '「{{at}}に、こちらから{{phone}}にお電話します。」', yourPhone: 'そちら', headNext: '「{{post}}が{{limit}}までに内容を確かめて、課長に報告します。」', soon: 'すぐ',
    thanks: '「知らせてくださり、ありがとうございました。ここから先は、{{post}}と担当課が対応します。」', chief: '所属の長', telephone: 'すぐに電話する相手', toCase: '事案のページへ', toSheet: '聞き取り票を見る・印刷する',
  },
  sheet: {
    title: '電話聞き取り票', from: '電話', known: '知った人と時刻', asked: 'お願いしたこと', notes: 'メモ', none: 'なし', heardBy: 'から（聞いた人：{{post}} {{name}}）', lastSeen: '最後に確認：{{at}}', items: '（中身 {{items}}{{unit}}）', recordedAt: '記録 {{at}}', print: '印刷する',
  },
} satisfies Texts
