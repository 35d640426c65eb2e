import { defineTexts } from '@/lib/texts'

export const texts = defineTexts({
  ja: {
    title: '電話聞き取り票', lead: '上から順に読み上げ、聞きながら入力してください。空欄のままでも事案にできます。', numbered: '{{index}}　{{title}}', unknown: 'わからない', heard: '聞いた',
    resumed: '途中まで入力した聞き取りがあります（{{at}}に保存）', restart: '消して、新しい電話を受ける', send: '事案にする', autosave: '入力は2秒ごとに自動で保存されます。', savedAt: '{{at}}に保存しました。', unsaved: '保存できていません。接続を確かめています。入力はこの画面に残っています。',
    half: '午前か午後かを選んでください。', hourToo: '何時頃かも書いてください。分からないときは「わからない」を押してください。', unitNeeded: '一覧から、電話をかけてきた所属を選んでください。',
    question: {
      caller: { title: 'どなたから', say: '「お電話ありがとうございます。所属と、お名前、職を教えてください。切れたときに備えて、折り返しの番号もお願いします。」' },
      danger: { title: 'けが・危険', say: '「いま、どなたかにけがや危険はありませんか。子どもや利用者の方は安全ですか。」' },
      what: { title: '何があったか', say: '「何がどうなったか、起きたことをそのまま話してください。責めるための電話ではありません。」' },
      noticed: { title: '気づいたとき', say: '「気づいたのはいつですか。だいたいで構いません。」' },
      place: { title: '場所・最後に確認したとき', say: '「どこで使っていましたか。最後に確かに見た、使ったのはいつですか。」' },
      malice: { title: '盗難・不正の疑い', say: '「盗まれた、誰かが持ち出した、のぞかれた、という心当たりはありますか。」' },
      whose: { title: '誰の、何の情報か', say: '「入っているのは、どなたの、どんな情報ですか。お名前は言わなくて構いません。」' },
      persons: { title: '何人分か', say: '「何人分くらいですか。少なくて何人、多くて何人、でも構いません。」' },
      thing: { title: 'その物について', say: '「それは何がいくつですか。中身はどのくらい入っていて、パスワードや暗号はかかっていますか。」' },
      done: { title: 'これまでにしたこと', say: '「気づいてから今まで、いつ、どなたが、何をしましたか。捜した場所も教えてください。」' },
      knowers: { title: 'ほかに知っている人', say: '「このことを、ほかにどなたが知っていますか。施設長には伝わっていますか。」' },
      told: { title: '今お願いすること', say: '「今から言うことを、お願いします。」伝えたものに印を付けてください。' },
      callBack: { title: '折り返し', say: '「こちらから、もう一度お電話します。何時頃がよいですか。」' },
    },
    unit: '所属', unitHint: '名前の一部を入力すると候補が出ます。', from: '電話がつながった時刻', fromHint: '例：16:50、10分前', post: '職', posts: '園長|副園長|保育士|所長|校長|教頭|係長|主任|職員', name: '氏名', phone: '折り返しの電話番号',
    danger: 'けがや危険', dangers: { NONE: 'ない', SOME: 'ある', NOT_ASKED: 'わからない' }, dangerText: 'どのような', description: '聞いたとおりに', noticed: '気づいた日時', timeHint: '例：16:40、午後4時頃、昨日 18時', where: 'どこで', lastSeen: '最後に確認・使用した日時', malice: '心当たり',
    min: '少なくて（人）', max: '多くて（人）', label: '名称（例：２歳児用ＳＤカード）', quantity: '数', items: '中身の数', itemsUnit: '単位', protection: 'パスワード・暗号化',
    when: 'いつ', who: '誰が', did: '何をした', doneLine: 'したこと{{index}}', moreDone: '行を増やす', knower: '誰が', knowerHint: '職で書きます。例：園長', knowsSince: 'いつから', ifTold: '聞いたときだけ', knowerLine: '知っている人{{index}}', moreKnowers: '人を増やす',
    tell: {
      TELL_HEAD: '施設長（課長）に、今すぐ口頭で伝えてください。', KEEP_AS_IS: '関係する物やデータは、触らず、消さず、そのままにしてください。', NO_SPREAD: '捜すのは所属の中だけにし、外の人には、こちらと相談してから話してください。',
      WRITE_DOWN: 'いつ、誰が、何をしたかを、紙に書き留めてください。', KEEP_MAIL: '送ったメールを消さないでください。送信済みの一覧もそのままにしてください。', CALL_RECEIVER: '受け取った方に電話し、開かずに置いてもらってください。回収の方法は、こちらから連絡します。',
      UNPLUG: '電源は切らず、ネットワークの線だけを抜いてください。', TAKE_DOWN: '公開した画面は、写しを取ってから下ろしてください。', POLICE: '警察への届出は、施設長と相談して、すぐに行ってください。',
    },
    inMinutes: '{{minutes}}分後', callBackAt: '折り返す日時', notes: 'メモ', notesHint: '聞こえたことを何でも。順番は気にしなくて構いません。',
    keys: {
      next: { key: 'Alt+↓ ↑', does: '次・前の質問へ' }, unknown: { key: 'Alt+0', does: '今の質問を「わからない」に' }, notes: { key: 'Alt+M', does: 'メモへ' }, send: { key: 'Ctrl+Enter', does: '事案にする' },
    },
    done: {
      title: '電話の相手に伝えること', number: '{{number}}として始めました', saySo: '「受付番号は{{number}}です。書き留めてください。」', tell: '電話を切る前に', callBack: '「{{at}}に、こちらから {{phone}} にお電話します。」', yourPhone: 'そちら', headNext: '「{{post}}が{{limit}}までに内容を確かめて、課長に報告します。」', soon: 'すぐ',
      thanks: '「知らせてくださり、ありがとうございました。ここから先は、みんなで対応します。」', telephone: '今、電話するところ', toCase: '事案のページへ', toSheet: '聞き取り票を見る・印刷する',
    },
    sheet: {
      title: '電話聞き取り票', from: '電話', known: '知った人と時刻', asked: 'お願いしたこと', notes: 'メモ', none: 'なし', heardBy: 'から（聞いた人：{{post}} {{name}}）', lastSeen: '最後に確認：{{at}}', items: '（中身 {{items}}{{unit}}）', recordedAt: '記録 {{at}}', print: '印刷する',
    },
  },
  en: {
    title: 'First telephone call', lead: 'Read the sentences from the top and type while you listen. Anything may stay empty.', numbered: '{{index}}  {{title}}', unknown: 'Unknown', heard: 'heard',
    resumed: 'There is a call that you began (saved {{at}})', restart: 'Clear it and take a new call', send: 'Begin the case', autosave: 'What you type is saved every two seconds.', savedAt: 'Saved {{at}}.', unsaved: 'Not saved yet; trying again. What you typed is still on this page.',
    half: 'Morning or afternoon? Please choose.', hourToo: 'About which hour, please. If nobody knows, press “Unknown”.', unitNeeded: 'Choose the unit that called from the list.',
    question: {
      caller: { title: 'Who is calling', say: '“Thank you for calling. Your unit, your name and your post, please. And a number, should we be cut off.”' },
      danger: { title: 'Injury or danger', say: '“Is anybody hurt or in danger? Are the children and the users safe?”' },
      what: { title: 'What happened', say: '“Please tell me what happened, just as it was. Nobody is being blamed.”' },
      noticed: { title: 'When it was noticed', say: '“When was it noticed? About is enough.”' },
      place: { title: 'Where, and when last seen', say: '“Where was it used? When was it surely seen or used last?”' },
      malice: { title: 'Theft or another wrong', say: '“Might it have been stolen, taken away or looked at?”' },
      whose: { title: 'Whose information', say: '“Whose information is it, and which? No names, please.”' },
      persons: { title: 'How many persons', say: '“About how many? At least so many, at most so many will do.”' },
      thing: { title: 'The thing itself', say: '“What is it, and how many? How much is on it, and is there a password?”' },
      done: { title: 'What was done so far', say: '“Since it was noticed: who did what, when? Where did you search?”' },
      knowers: { title: 'Who else knows', say: '“Who else knows of this? Has your head been told?”' },
      told: { title: 'What to do now', say: '“Please do the following.” Tick what you have said.' },
      callBack: { title: 'Calling back', say: '“We will call you again. When would be good?”' },
    },
    unit: 'Unit', unitHint: 'Type a part of its name.', from: 'On the line since', fromHint: 'For example 16:50', post: 'Post', posts: '園長|副園長|保育士|所長|校長|教頭|係長|主任|職員', name: 'Name', phone: 'Number to call back',
    danger: 'Injury or danger', dangers: { NONE: 'No', SOME: 'Yes', NOT_ASKED: 'Unknown' }, dangerText: 'Which', description: 'As it was told', noticed: 'Noticed at', timeHint: 'For example 16:40, 12/25 16:40', where: 'Where', lastSeen: 'Last seen or used', malice: 'Suspected',
    min: 'At least (persons)', max: 'At most (persons)', label: 'Name of the thing', quantity: 'How many', items: 'How much on it', itemsUnit: 'Unit', protection: 'Password, encryption',
    when: 'When', who: 'Who', did: 'Did what', doneLine: 'Act {{index}}', moreDone: 'One more line', knower: 'Who', knowerHint: 'The post, no name.', knowsSince: 'Since when', ifTold: 'Only if told', knowerLine: 'Knows {{index}}', moreKnowers: 'One more person',
    tell: {
      TELL_HEAD: 'Tell your head (chief) by word of mouth now.', KEEP_AS_IS: 'Touch and delete nothing that has to do with it.', NO_SPREAD: 'Search within your unit only; speak to nobody outside before asking us.',
      WRITE_DOWN: 'Write down who did what when.', KEEP_MAIL: 'Do not delete the mail you sent, nor the list of sent mails.', CALL_RECEIVER: 'Telephone the receiver and ask to leave it unopened. We tell you how to get it back.',
      UNPLUG: 'Leave the power on, pull the network cable only.', TAKE_DOWN: 'Take a copy of what was published, then take it down.', POLICE: 'Report it to the police at once, together with your head.',
    },
    inMinutes: 'in {{minutes}} min', callBackAt: 'Call back at', notes: 'Notes', notesHint: 'Whatever you hear, in any order.',
    keys: {
      next: { key: 'Alt+↓ ↑', does: 'next, previous question' }, unknown: { key: 'Alt+0', does: 'this question: unknown' }, notes: { key: 'Alt+M', does: 'to the notes' }, send: { key: 'Ctrl+Enter', does: 'begin the case' },
    },
    done: {
      title: 'What to tell the caller', number: 'Begun as {{number}}', saySo: '“Your number is {{number}}. Please write it down.”', tell: 'Before you hang up', callBack: '“We call you at {{at}} on {{phone}}.”', yourPhone: 'your number', headNext: '“The {{post}} looks at it by {{limit}} and reports to the chief.”', soon: 'soon',
      thanks: '“Thank you for telling us. From here on it is handled together.”', telephone: 'Whom to telephone now', toCase: 'To the case', toSheet: 'See or print the sheet',
    },
    sheet: {
      title: 'Sheet of the first telephone call', from: 'Call', known: 'Who knew since when', asked: 'What was asked for', notes: 'Notes', none: 'none', heardBy: ' (heard by {{post}} {{name}})', lastSeen: 'Last seen: {{at}}', items: ' ({{items}} {{unit}} on it)', recordedAt: 'Recorded {{at}}', print: 'Print',
    },
  },
})
