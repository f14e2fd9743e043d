<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>Imports phone numbers to SigmaMind over a SIP trunk.</source>
        <translation>Importa números de teléfono a SigmaMind por una troncal SIP.</translation>
    </message>
    <message>
        <source>MIT licence. It is made with what others wrote:</source>
        <translation>Licencia MIT. Está hecho con lo que otros escribieron:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the versions and the names of the licences</source>
        <translation>Copiar las versiones y los nombres de las licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>Lo que otros escribieron</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. You may replace them by versions of your own.

Licence: https://www.gnu.org/licenses/lgpl-3.0.html
Source: https://download.qt.io/official_releases/</source>
        <translation>Qt y Qt for Python se usan bajo la GNU Lesser General Public License, versión 3. Puede sustituirlos por versiones propias.

Licencia: https://www.gnu.org/licenses/lgpl-3.0.html
Código fuente: https://download.qt.io/official_releases/</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}</source>
        <translation>Python {python}, Qt {qt} y PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account&apos;s name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other account may have it.</source>
        <translation>
            <numerusform>Necesita un carácter, y ninguna otra cuenta puede tenerlo.</numerusform>
            <numerusform>Necesita de uno a %n caracteres, y ninguna otra cuenta puede tenerlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFlow</name>
    <message>
        <source>Change to another SigmaMind account, or add one</source>
        <translation>Cambiar a otra cuenta de SigmaMind o añadir una</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Rename this account…</source>
        <translation>&amp;Cambiar el nombre de esta cuenta…</translation>
    </message>
    <message>
        <source>Re&amp;move this account…</source>
        <translation>&amp;Quitar esta cuenta…</translation>
    </message>
    <message>
        <source>Numbers, agents and what you type are kept apart for each account, and so is its API key, which you are asked for next.</source>
        <translation>Los números, los agentes y lo que escriba se guardan por separado para cada cuenta, y también su clave de API, que se le pide a continuación.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>¿Quitar «{name}» de este equipo?</translation>
    </message>
    <message>
        <source>Its API key, its list and its history on this computer are deleted. Nothing changes at SigmaMind: its numbers stay as they are.</source>
        <translation>Su clave de API, su lista y su historial en este equipo se eliminan. En SigmaMind no cambia nada: sus números se quedan como están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The account is removed, but its API key may still be in the keychain</source>
        <translation>La cuenta se ha quitado, pero su clave de API puede seguir en el llavero</translation>
    </message>
    <message>
        <source>The account can&apos;t be changed now</source>
        <translation>La cuenta no se puede cambiar ahora</translation>
    </message>
    <message>
        <source>Something is on its way to SigmaMind. Wait for its end, or cancel it.</source>
        <translation>Algo va de camino a SigmaMind. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Cuenta principal</translation>
    </message>
</context>
<context>
    <name>AgentInput</name>
    <message>
        <source>Show the agents</source>
        <translation>Mostrar los agentes</translation>
    </message>
</context>
<context>
    <name>AgentsDialog</name>
    <message>
        <source>Set an agent</source>
        <translation>Asignar un agente</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers</source>
        <translation>
            <numerusform>Asignar un agente a %n número</numerusform>
            <numerusform>Asignar un agente a %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Set agent</source>
        <translation>Asignar agente</translation>
    </message>
    <message>
        <source>Inbound: answers the calls</source>
        <translation>Entrante: atiende las llamadas</translation>
    </message>
    <message>
        <source>Outbound: places the calls</source>
        <translation>Saliente: hace las llamadas</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Nombre o ID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Remove agent…</source>
        <translation>Quitar agente…</translation>
    </message>
    <message>
        <source>Left out: {state}</source>
        <translation>Se omite: {state}</translation>
    </message>
    <message>
        <source>Choose an agent first</source>
        <translation>Elija primero un agente</translation>
    </message>
    <message>
        <source>Nothing was sent. “Remove agent…” leaves the numbers without one.</source>
        <translation>No se ha enviado nada. «Quitar agente…» deja los números sin agente.</translation>
    </message>
    <message>
        <source>Correct the agent first</source>
        <translation>Corrija primero el agente</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>There is nothing to change: these numbers have it already</source>
        <translation>No hay nada que cambiar: estos números ya lo tienen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>There is nothing to remove: these numbers have no such agent</source>
        <translation>No hay nada que quitar: estos números no tienen ese agente</translation>
    </message>
    <message>
        <source>Choose inbound, outbound, or both</source>
        <translation>Elija entrante, saliente o ambos</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>No hay ningún número marcado</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Welcome to SigmaMind Desktop</source>
        <translation>Bienvenido a SigmaMind Desktop</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Your number, answered by your agents</source>
        <translation>Su número, atendido por sus agentes</translation>
    </message>
    <message>
        <source>Import the phone numbers that you own at a carrier, and SigmaMind&apos;s agents answer and place calls on them. To begin, this program needs your API key.</source>
        <translation>Importe los números de teléfono que tiene con un operador, y los agentes de SigmaMind atenderán y harán llamadas con ellos. Para empezar, este programa necesita su clave de API.</translation>
    </message>
    <message>
        <source>You find it in the SigmaMind dashboard under Deploy &gt; API Keys. The secret key is shown there only once: if you no longer have it, create a new one.</source>
        <translation>La encontrará en el panel de SigmaMind, en Deploy &gt; API Keys. La clave secreta solo se muestra allí una vez: si ya no la tiene, cree una nueva.</translation>
    </message>
    <message>
        <source>You can import now. At the next start the program asks for the key again.</source>
        <translation>Ya puede importar. La próxima vez que se inicie, el programa volverá a pedir la clave.</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>La clave se conserva solo en esta sesión</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>SigmaMind refused this key</source>
        <translation>SigmaMind rechazó esta clave</translation>
    </message>
    <message>
        <source>It is not kept. Copy the secret key again from the dashboard: the key ID is not it.</source>
        <translation>No se conserva. Copie otra vez la clave secreta del panel: no es el ID de la clave.</translation>
    </message>
    <message>
        <source>The keychain may still hold the key</source>
        <translation>El llavero puede conservar todavía la clave</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <source>The key {key} is kept in the keychain.</source>
        <translation>La clave {key} está en el llavero.</translation>
    </message>
    <message>
        <source>The key {key} is kept until the program ends.</source>
        <translation>La clave {key} se conserva hasta que el programa termine.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has been asked for the key and has not answered.</source>
        <translation>Se ha pedido la clave al llavero de este equipo, y no ha respondido.</translation>
    </message>
    <message>
        <source>A key that you enter now is kept until the program ends, unless the keychain opens.</source>
        <translation>La clave que introduzca ahora se conserva hasta que el programa termine, salvo que el llavero se abra.</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Pegue primero la clave</translation>
    </message>
    <message>
        <source>This is not the key itself</source>
        <translation>Esto no es la clave en sí</translation>
    </message>
    <message>
        <source>It holds characters that no key has. The dashboard shows dots once the key is made.</source>
        <translation>Contiene caracteres que ninguna clave tiene. El panel muestra puntos una vez creada la clave.</translation>
    </message>
    <message>
        <source>Remove the API key?</source>
        <translation>¿Quitar la clave de API?</translation>
    </message>
    <message>
        <source>SigmaMind shows a key only once. Without it nothing can be imported from this computer.</source>
        <translation>SigmaMind muestra una clave una sola vez. Sin ella no se puede importar nada desde este equipo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Asking SigmaMind…</source>
        <translation>Preguntando a SigmaMind…</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ApiKeyFlow</name>
    <message>
        <source>Enter, replace or remove the API key</source>
        <translation>Introducir, sustituir o quitar la clave de API</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>&amp;Clave de API…</translation>
    </message>
    <message>
        <source>Asking SigmaMind about the API key…</source>
        <translation>Preguntando a SigmaMind por la clave de API…</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introducir otra clave</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>SigmaMind rechazó la clave de API</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key…</source>
        <translation>Preguntando al llavero por la clave de API…</translation>
    </message>
    <message>
        <source>API key {key}</source>
        <translation>Clave de API {key}</translation>
    </message>
    <message>
        <source>API key {key}, this session only</source>
        <translation>Clave de API {key}, solo esta sesión</translation>
    </message>
    <message>
        <source>No API key: enter one</source>
        <translation>Sin clave de API: introduzca una</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%n numbers will be imported</source>
        <translation>
            <numerusform>Se importará %n número</numerusform>
            <numerusform>Se importarán %n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in your account already</source>
        <translation>
            <numerusform>%n ya está en su cuenta</numerusform>
            <numerusform>%n ya están en su cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the table twice</source>
        <translation>
            <numerusform>%n está dos veces en la tabla</numerusform>
            <numerusform>%n están dos veces en la tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be</source>
        <translation>
            <numerusform>%n no se puede</numerusform>
            <numerusform>%n no se pueden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings are passed over.</source>
        <translation>
            <numerusform>Se pasa por alto %n línea sobre los encabezados.</numerusform>
            <numerusform>Se pasan por alto %n líneas sobre los encabezados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{carrier} tells no trunk of %n numbers: assign them to one there, or enter one for all rows.</source>
        <translation>
            <numerusform>{carrier} no indica la troncal de %n número: asígnelo allí a una, o introduzca una para todas las filas.</numerusform>
            <numerusform>{carrier} no indica la troncal de %n números: asígnelos allí a una, o introduzca una para todas las filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns on its right were left out.</source>
        <translation>
            <numerusform>Se omitió %n columna de la derecha.</numerusform>
            <numerusform>Se omitieron %n columnas de la derecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows at its end were left out.</source>
        <translation>
            <numerusform>Se omitió %n fila del final.</numerusform>
            <numerusform>Se omitieron %n filas del final.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet says that it goes on to row {last}. Only the first {most} rows were read.</source>
        <translation>La hoja dice que llega hasta la fila {last}. Solo se leyeron las primeras {most} filas.</translation>
    </message>
    <message>
        <source>Only the first {most} columns were read.</source>
        <translation>Solo se leyeron las primeras {most} columnas.</translation>
    </message>
    <message>
        <source>The workbook has {count} sheets. Only the first {most} were read.</source>
        <translation>El libro tiene {count} hojas. Solo se leyeron las primeras {most}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>Se omite %n fila oculta en el libro.</numerusform>
            <numerusform>Se omiten %n filas ocultas en el libro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>Se omite %n columna oculta en el libro.</numerusform>
            <numerusform>Se omiten %n columnas ocultas en el libro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no result in the file, the first in cell {cell}. Open it in Excel, save it, and open it here again.</source>
        <translation>
            <numerusform>%n fórmula no tiene resultado en el archivo, en la celda {cell}. Ábralo en Excel, guárdelo y ábralo aquí otra vez.</numerusform>
            <numerusform>%n fórmulas no tienen resultado en el archivo, la primera en la celda {cell}. Ábralo en Excel, guárdelo y ábralo aquí otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark in line {line} is not closed. From there on each line was read by itself: look at these rows.</source>
        <translation>Una comilla de la línea {line} no se cierra. Desde ahí cada línea se leyó por separado: revise esas filas.</translation>
    </message>
    <message>
        <source>A character in line {line} can&apos;t be read: “�” stands there. Look at these rows.</source>
        <translation>No se puede leer un carácter de la línea {line}: en su lugar está «�». Revise esas filas.</translation>
    </message>
</context>
<context>
    <name>BulkFlow</name>
    <message>
        <source>Import &amp;several numbers…</source>
        <translation>Importar va&amp;rios números…</translation>
    </message>
    <message>
        <source>Open a table of numbers</source>
        <translation>Abrir una tabla de números</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Guardar una tabla vacía</translation>
    </message>
    <message>
        <source>Numbers to import</source>
        <translation>Números por importar</translation>
    </message>
    <message>
        <source>Put another table in place of this one?</source>
        <translation>¿Sustituir esta tabla por otra?</translation>
    </message>
    <message>
        <source>What you have changed in its cells will be lost.</source>
        <translation>Se perderá lo que haya cambiado en sus celdas.</translation>
    </message>
    <message>
        <source>Open the other table</source>
        <translation>Abrir la otra tabla</translation>
    </message>
    <message>
        <source>“{name}” waits</source>
        <translation>«{name}» espera</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>La tabla pegada</translation>
    </message>
    <message>
        <source>It is shown once you close the import that is shown now.</source>
        <translation>Se mostrará cuando cierre la importación que se ve ahora.</translation>
    </message>
    <message>
        <source>Use what is hidden too</source>
        <translation>Usar también lo oculto</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Use as proposed</source>
        <translation>Usar lo propuesto</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>A part of the sheet was not read</source>
        <translation>Una parte de la hoja no se leyó</translation>
    </message>
    <message>
        <source>The password could not be fetched. Type it in</source>
        <translation>No se pudo obtener la contraseña. Escríbala</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>Ya está en su cuenta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Allí no se cambió nada.</translation>
    </message>
    <message>
        <source>It was sent, and your account does not have it. It can be imported again.</source>
        <translation>Se envió, y su cuenta no lo tiene. Se puede importar otra vez.</translation>
    </message>
    <message>
        <source>The import was stopped before its turn.</source>
        <translation>La importación se detuvo antes de su turno.</translation>
    </message>
    <message>
        <source>It could not be sent as it was.</source>
        <translation>No se pudo enviar tal como estaba.</translation>
    </message>
    <message>
        <source>A row above it has the same number: see there.</source>
        <translation>Una fila anterior tiene el mismo número: véala.</translation>
    </message>
    <message>
        <source>Another row has its number on another trunk.</source>
        <translation>Otra fila tiene su número en otra troncal.</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}: {said}</translation>
    </message>
    <message>
        <source>{host} does not exist</source>
        <translation>{host} no existe</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the termination SIP URI against your carrier&apos;s page, then go on, or stop and correct it.</source>
        <translation>No se ha enviado nada. Compare la URI SIP de terminación con la página de su operador y continúe, o detenga y corríjala.</translation>
    </message>
    <message>
        <source>A trunk&apos;s password is needed</source>
        <translation>Se necesita la contraseña de una troncal</translation>
    </message>
    <message>
        <source>Passwords are never written down. Type it once, and the import goes on.</source>
        <translation>Las contraseñas nunca se escriben en disco. Escríbala una vez, y la importación continúa.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The first row was refused, and the others would be too.</source>
        <translation>La primera fila se rechazó, y las demás también lo serían.</translation>
    </message>
    <message>
        <source>Five rows in a row were refused for the same.</source>
        <translation>Se rechazaron cinco filas seguidas por lo mismo.</translation>
    </message>
    <message>
        <source>It goes on by itself once SigmaMind is reached.</source>
        <translation>Continúa por sí solo en cuanto se llegue a SigmaMind.</translation>
    </message>
    <message>
        <source>Your key, the trunk and your account&apos;s list are being checked…</source>
        <translation>Comprobando su clave, la troncal y la lista de su cuenta…</translation>
    </message>
    <message>
        <source>Your account&apos;s list is being read…</source>
        <translation>Leyendo la lista de su cuenta…</translation>
    </message>
    <message>
        <source>What is under way comes to its end…</source>
        <translation>Lo que está en curso llega a su fin…</translation>
    </message>
</context>
<context>
    <name>BulkMessages</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>Columna {place}</translation>
    </message>
    <message>
        <source>{field}?</source>
        <translation>¿{field}?</translation>
    </message>
    <message>
        <source>{heading}: {field}</source>
        <translation>{heading}: {field}</translation>
    </message>
    <message>
        <source>Its heading means “{field}”.</source>
        <translation>Su encabezado significa «{field}».</translation>
    </message>
    <message>
        <source>{hits} of {count} cells that were looked at look like “{field}”.</source>
        <translation>{hits} de {count} celdas revisadas parecen «{field}».</translation>
    </message>
    <message>
        <source>Its heading means “{field}”, but only {hits} of {count} cells look like it.</source>
        <translation>Su encabezado significa «{field}», pero solo {hits} de {count} celdas lo parecen.</translation>
    </message>
    <message>
        <source>Another column is taken for the same.</source>
        <translation>Otra columna se toma para lo mismo.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Usted lo eligió.</translation>
    </message>
    <message>
        <source>Neither its heading nor its cells say what it is.</source>
        <translation>Ni su encabezado ni sus celdas dicen qué es.</translation>
    </message>
    <message>
        <source>“{heading}” may be “{field}”. {ground}</source>
        <translation>«{heading}» puede ser «{field}». {ground}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Look odd</source>
        <translation>Parecen raros</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Algo por hacer</translation>
    </message>
    <message>
        <source>On two trunks</source>
        <translation>En dos troncales</translation>
    </message>
    <message>
        <source>Twice in this table</source>
        <translation>Dos veces en esta tabla</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>Ya está en su cuenta</translation>
    </message>
    <message>
        <source>To do: {fields}</source>
        <translation>Por hacer: {fields}</translation>
    </message>
    <message>
        <source>Also in row {row}, on another trunk</source>
        <translation>También en la fila {row}, en otra troncal</translation>
    </message>
    <message>
        <source>Also in row {row}; sent once</source>
        <translation>También en la fila {row}; se envía una vez</translation>
    </message>
    <message>
        <source>Your account has {number} already. It is not sent again.</source>
        <translation>Su cuenta ya tiene {number}. No se envía otra vez.</translation>
    </message>
    <message>
        <source>Row {row} has {number} on another trunk. Empty this cell, or that one; neither is sent so.</source>
        <translation>La fila {row} tiene {number} en otra troncal. Vacíe esta celda o aquella; así no se envía ninguna.</translation>
    </message>
    <message>
        <source>Row {row} has {number} too. It is sent once, from there.</source>
        <translation>La fila {row} también tiene {number}. Se envía una vez, desde allí.</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>Es un ID</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>Usar {text}</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«{name}» no se abrió</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>El portapapeles no contiene ninguna tabla</translation>
    </message>
    <message>
        <source>It is protected by a password. Open it in Excel, save a copy without the password, and open that.</source>
        <translation>Está protegido por una contraseña. Ábralo en Excel, guarde una copia sin contraseña y ábrala.</translation>
    </message>
    <message>
        <source>It is in the format of Excel before 2007. Open it there, save it as .xlsx, and open that.</source>
        <translation>Tiene el formato de Excel anterior a 2007. Ábralo allí, guárdelo como .xlsx y abra el resultado.</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet. Open it in LibreOffice, save it as .xlsx, and open that.</source>
        <translation>Es una hoja de cálculo OpenDocument. Ábrala en LibreOffice, guárdela como .xlsx y abra el resultado.</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s Numbers. Open it there, export it to Excel or CSV, and open that.</source>
        <translation>Es un documento de Numbers, de Apple. Ábralo allí, expórtelo a Excel o CSV y abra el resultado.</translation>
    </message>
    <message>
        <source>It is far larger than a table of phone numbers. Copy the rows that you want into a new file, and open that.</source>
        <translation>Es mucho mayor que una tabla de números de teléfono. Copie las filas que quiera en un archivo nuevo y ábralo.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part of it is here. Get it again, or open it in Excel and save a copy.</source>
        <translation>Está dañado, o solo hay una parte. Obténgalo otra vez, o ábralo en Excel y guarde una copia.</translation>
    </message>
    <message>
        <source>It is a web page under another name. Open it in Excel, save it as .xlsx, and open that.</source>
        <translation>Es una página web con otro nombre. Ábrala en Excel, guárdela como .xlsx y abra el resultado.</translation>
    </message>
    <message>
        <source>It is no table. Open an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>No es una tabla. Abra un libro de Excel (.xlsx) o un archivo CSV.</translation>
    </message>
    <message>
        <source>There is nothing in it. Put each number in a row of its own, and try again.</source>
        <translation>No hay nada en ella. Ponga cada número en su propia fila e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved or renamed.</source>
        <translation>Ya no está ahí. Puede que se haya movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>This program may not read it, or another one keeps it to itself. Close it there, or save a copy.</source>
        <translation>Este programa no puede leerlo, u otro lo tiene ocupado. Ciérrelo allí o guarde una copia.</translation>
    </message>
</context>
<context>
    <name>BulkWindow</name>
    <message>
        <source>Import several numbers</source>
        <translation>Importar varios números</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>Pegar tabla</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>Guardar una tabla vacía…</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>Abrir un ejemplo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>Iniciar importación</translation>
    </message>
    <message>
        <source>Drop an Excel workbook or a CSV file here, open one, or paste a table: a number in each row.
Nothing is sent before you say so.</source>
        <translation>Suelte aquí un libro de Excel o un archivo CSV, abra uno o pegue una tabla: un número en cada fila.
No se envía nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>{name}: import several numbers</source>
        <translation>{name}: importar varios números</translation>
    </message>
    <message>
        <source>{sheet} (hidden in the workbook)</source>
        <translation>{sheet} (oculta en el libro)</translation>
    </message>
    <message>
        <source>A part of what you pasted did not fit into the table</source>
        <translation>Una parte de lo que pegó no cabía en la tabla</translation>
    </message>
    <message>
        <source>Say which column holds the phone numbers: press its heading.</source>
        <translation>Indique qué columna contiene los números de teléfono: pulse su encabezado.</translation>
    </message>
    <message>
        <source>The rows are being looked at…</source>
        <translation>Revisando las filas…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>No row can be sent as it is</source>
        <translation>Ninguna fila se puede enviar tal como está</translation>
    </message>
    <message>
        <source>Begin with the first of them.</source>
        <translation>Empiece por la primera de ellas.</translation>
    </message>
</context>
<context>
    <name>CallMessages</name>
    <message>
        <source>Ring {number} now?</source>
        <translation>¿Llamar ahora a {number}?</translation>
    </message>
    <message>
        <source>The phone with the number {to} will ring, and “{agent}” will speak, calling from {number}. SigmaMind and your carrier may charge you for the call.</source>
        <translation>Sonará el teléfono con el número {to}, y «{agent}» hablará, llamando desde {number}. SigmaMind y su operador pueden cobrarle la llamada.</translation>
    </message>
    <message>
        <source>Enter an outbound agent and an outbound test number first.</source>
        <translation>Introduzca primero un agente saliente y un número de prueba saliente.</translation>
    </message>
    <message>
        <source>Enter an outbound agent first.</source>
        <translation>Introduzca primero un agente saliente.</translation>
    </message>
    <message>
        <source>Enter an outbound test number first: the phone that is to ring.</source>
        <translation>Introduzca primero un número de prueba saliente: el teléfono que debe sonar.</translation>
    </message>
    <message>
        <source>A test call needs an agent that speaks and a phone that rings</source>
        <translation>Una llamada de prueba necesita un agente que hable y un teléfono que suene</translation>
    </message>
    <message>
        <source>Asking SigmaMind to place the call…</source>
        <translation>Pidiendo a SigmaMind que haga la llamada…</translation>
    </message>
    <message>
        <source>The call is under way…</source>
        <translation>La llamada está en curso…</translation>
    </message>
    <message>
        <source>SigmaMind has taken the call. Your phone should ring soon…</source>
        <translation>SigmaMind ha aceptado la llamada. Su teléfono debería sonar pronto…</translation>
    </message>
    <message>
        <source>The call was placed</source>
        <translation>La llamada se hizo</translation>
    </message>
    <message>
        <source>It goes on by itself. How it ends is not watched any more.</source>
        <translation>Continúa por sí sola. Ya no se vigila cómo termina.</translation>
    </message>
    <message>
        <source>The call was placed, but how it ended is not known</source>
        <translation>La llamada se hizo, pero no se sabe cómo terminó</translation>
    </message>
    <message>
        <source>Look in the SigmaMind dashboard under the calls.</source>
        <translation>Consulte las llamadas en el panel de SigmaMind.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Cancelado, pero ya enviado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>No se hizo ninguna llamada.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>answered by voicemail</source>
        <translation>contestada por el buzón de voz</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin contestar</translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation>no se pudo conectar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>ended, not known how</source>
        <translation>terminada, no se sabe cómo</translation>
    </message>
    <message>
        <source>The number&apos;s row says on which day it was tested.</source>
        <translation>La fila del número dice qué día se probó.</translation>
    </message>
    <message>
        <source>The call was answered</source>
        <translation>La llamada se contestó</translation>
    </message>
    <message>
        <source>Voicemail took the call</source>
        <translation>El buzón de voz contestó la llamada</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>La línea estaba ocupada</translation>
    </message>
    <message>
        <source>End the other call on that phone, and try again.</source>
        <translation>Termine la otra llamada de ese teléfono e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie contestó</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>La llamada no se pudo conectar</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>La llamada falló</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <translation>La llamada ha terminado</translation>
    </message>
    <message>
        <source>SigmaMind did not say how, so it proves nothing.</source>
        <translation>SigmaMind no dijo cómo, así que no demuestra nada.</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>Compruebe el usuario y la contraseña de la troncal con su operador, y que pueda llamar a este número.</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>Compruebe el usuario y la contraseña de la troncal en {carrier}, y que pueda llamar a este número.</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>Si el teléfono no sonó en absoluto: compruebe el usuario y la contraseña de la troncal con su operador, y que pueda llamar a este número.</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>Si el teléfono no sonó en absoluto: compruebe el usuario y la contraseña de la troncal en {carrier}, y que pueda llamar a este número.</translation>
    </message>
</context>
<context>
    <name>CarrierFlows</name>
    <message>
        <source>{carrier} is connected</source>
        <translation>{carrier} está conectado</translation>
    </message>
    <message>
        <source>Choose one of its numbers for the form, or several where you import several numbers.</source>
        <translation>Elija uno de sus números para el formulario, o varios en «Importar varios números».</translation>
    </message>
    <message>
        <source>Choose a number…</source>
        <translation>Elegir un número…</translation>
    </message>
</context>
<context>
    <name>CarrierKeys</name>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clave de API</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Secreto de la clave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Begins with AC. On the console&apos;s first page</source>
        <translation>Empieza por AC. En la primera página de la consola</translation>
    </message>
    <message>
        <source>Begins with SK</source>
        <translation>Empieza por SK</translation>
    </message>
    <message>
        <source>Shown once, when the key is made</source>
        <translation>Se muestra una sola vez, al crear la clave</translation>
    </message>
    <message>
        <source>Begins with KEY. Shown once, when it is made</source>
        <translation>Empieza por KEY. Se muestra una sola vez, al crearla</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Parece correcto</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Aún falta</translation>
    </message>
    <message>
        <source>This looks like the Auth Token, the master key of your account. It is not needed here</source>
        <translation>Parece el Auth Token, la clave maestra de su cuenta. Aquí no hace falta</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s Account SID. It belongs in another field</source>
        <translation>Es el Account SID de Twilio. Va en otro campo</translation>
    </message>
    <message>
        <source>This is the SID of a Twilio key. It belongs in another field</source>
        <translation>Es el SID de una clave de Twilio. Va en otro campo</translation>
    </message>
    <message>
        <source>This is the SID of something else at Twilio</source>
        <translation>Es el SID de otra cosa de Twilio</translation>
    </message>
    <message>
        <source>It holds characters that no key has. Copy it again</source>
        <translation>Contiene caracteres que ninguna clave tiene. Cópielo otra vez</translation>
    </message>
    <message>
        <source>It is AC and then 32 digits and letters a to f</source>
        <translation>Es AC y después 32 cifras y letras de la a a la f</translation>
    </message>
    <message>
        <source>It is SK and then 32 digits and letters a to f</source>
        <translation>Es SK y después 32 cifras y letras de la a a la f</translation>
    </message>
    <message>
        <source>The secret is longer. Copy it again</source>
        <translation>El secreto es más largo. Cópielo otra vez</translation>
    </message>
    <message>
        <source>It begins with KEY, and is longer</source>
        <translation>Empieza por KEY y es más larga</translation>
    </message>
</context>
<context>
    <name>CarrierLog</name>
    <message>
        <source>{carrier}&apos;s log of the last half hour is being read…</source>
        <translation>Leyendo el registro de {carrier} de la última media hora…</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell why</source>
        <translation>El registro de {carrier} no dice por qué</translation>
    </message>
    <message>
        <source>What is read of it here tells of the trunk, and of calls to the number. Why this one failed is not known.</source>
        <translation>Lo que aquí se lee trata de la troncal y de las llamadas al número. No se sabe por qué falló esta.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell</source>
        <translation>El registro de {carrier} no lo dice</translation>
    </message>
    <message>
        <source>No failure is among what was read of it, and there is more.</source>
        <translation>En lo que se leyó no hay ningún fallo, y queda más por leer.</translation>
    </message>
    <message>
        <source>{carrier} logged no failure in the last half hour</source>
        <translation>{carrier} no registró ningún fallo en la última media hora</translation>
    </message>
    <message>
        <source>{carrier} logged no call to the number in the last half hour</source>
        <translation>{carrier} no registró ninguna llamada al número en la última media hora</translation>
    </message>
    <message>
        <source>Yours did not get there, or is not in the log yet. Ask again in a minute.</source>
        <translation>La suya no llegó allí o aún no consta en el registro. Pregunte otra vez dentro de un minuto.</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}, code {code}.</source>
        <translation>{carrier} lo registró: {moment}, código {code}.</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}.</source>
        <translation>{carrier} lo registró: {moment}.</translation>
    </message>
    <message>
        <source>{carrier} logged code {code}.</source>
        <translation>{carrier} registró el código {code}.</translation>
    </message>
    <message>
        <source>It is logged of the trunk, and may be another call&apos;s.</source>
        <translation>Consta para la troncal y puede ser de otra llamada.</translation>
    </message>
    <message>
        <source>A call failed, and {carrier} does not say why</source>
        <translation>Una llamada falló, y {carrier} no dice por qué</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>No se sabe por qué.</translation>
    </message>
    <message>
        <source>A call failed with {carrier}&apos;s code {code}</source>
        <translation>Una llamada falló con el código {code} de {carrier}</translation>
    </message>
    <message>
        <source>What that means is not known here. Look it up in the list of codes there.</source>
        <translation>Aquí no se sabe qué significa. Búsquelo allí en la lista de códigos.</translation>
    </message>
    <message>
        <source>The trunk has no Origination URI that is enabled</source>
        <translation>La troncal no tiene ninguna Origination URI habilitada</translation>
    </message>
    <message>
        <source>So {carrier} had nowhere to send the call.</source>
        <translation>Por eso {carrier} no tenía adónde enviar la llamada.</translation>
    </message>
    <message>
        <source>The host that {carrier} sent the call to did not take it</source>
        <translation>El host al que {carrier} envió la llamada no la aceptó</translation>
    </message>
    <message>
        <source>It may be misspelt, or not SigmaMind&apos;s: compare it letter by letter.</source>
        <translation>Puede estar mal escrito o no ser el de SigmaMind: compárelo letra por letra.</translation>
    </message>
    <message>
        <source>{carrier} did not permit the call</source>
        <translation>{carrier} no permitió la llamada</translation>
    </message>
    <message>
        <source>See that your account is active, and the trunk has a Credential List.</source>
        <translation>Compruebe que su cuenta esté activa y que la troncal tenga una Credential List.</translation>
    </message>
    <message>
        <source>The trunk lets in certain IP addresses alone, and SigmaMind&apos;s is none</source>
        <translation>La troncal solo admite ciertas direcciones IP, y la de SigmaMind no está entre ellas</translation>
    </message>
    <message>
        <source>Take the IP Access Control List off the trunk: a Credential List lets in.</source>
        <translation>Quite de la troncal la IP Access Control List: para entrar basta una Credential List.</translation>
    </message>
    <message>
        <source>The connection is switched off</source>
        <translation>La conexión está desactivada</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>Actívela en {carrier}.</translation>
    </message>
    <message>
        <source>Your account at {carrier} is blocked</source>
        <translation>Su cuenta de {carrier} está bloqueada</translation>
    </message>
    <message>
        <source>Look at its balance and its means of payment.</source>
        <translation>Revise su saldo y su forma de pago.</translation>
    </message>
    <message>
        <source>{carrier} had nowhere to send the call</source>
        <translation>{carrier} no tenía adónde enviar la llamada</translation>
    </message>
    <message>
        <source>Assign the number to a connection with SigmaMind&apos;s SIP host.</source>
        <translation>Asigne el número a una conexión con el host SIP de SigmaMind.</translation>
    </message>
    <message>
        <source>More calls at once than {carrier} lets through</source>
        <translation>Más llamadas a la vez de las que admite {carrier}</translation>
    </message>
    <message>
        <source>Look at the limits of channels there.</source>
        <translation>Revise allí los límites de canales.</translation>
    </message>
    <message>
        <source>The call was forbidden</source>
        <translation>La llamada no estaba permitida</translation>
    </message>
    <message>
        <source>Whoever was called refused it, without saying more.</source>
        <translation>El destino la rechazó sin decir más.</translation>
    </message>
    <message>
        <source>The host that was called does not know the number</source>
        <translation>El host llamado no conoce el número</translation>
    </message>
    <message>
        <source>See that SigmaMind has the number, and that the host is SigmaMind&apos;s.</source>
        <translation>Compruebe que SigmaMind tenga el número y que el host sea el de SigmaMind.</translation>
    </message>
    <message>
        <source>The host that was called did not answer in time</source>
        <translation>El host llamado no respondió a tiempo</translation>
    </message>
    <message>
        <source>Nobody was there to take the call</source>
        <translation>No había nadie para atender la llamada</translation>
    </message>
    <message>
        <source>See that the number has an inbound agent at SigmaMind.</source>
        <translation>Compruebe que el número tenga un agente entrante en SigmaMind.</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>La línea estaba ocupada</translation>
    </message>
    <message>
        <source>The caller hung up before somebody answered</source>
        <translation>Quien llamaba colgó antes de que alguien contestara</translation>
    </message>
    <message>
        <source>The host that was called could not take calls just then</source>
        <translation>El host llamado no podía aceptar llamadas en ese momento</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>La llamada se rechazó</translation>
    </message>
    <message>
        <source>Something at {carrier} is switched off or blocked</source>
        <translation>Algo está desactivado o bloqueado en {carrier}</translation>
    </message>
    <message>
        <source>Look at the connection, its outbound voice profile, and the account.</source>
        <translation>Revise la conexión, su Outbound Voice Profile y la cuenta.</translation>
    </message>
    <message>
        <source>{carrier} did not accept the username and password</source>
        <translation>{carrier} no aceptó el usuario y la contraseña</translation>
    </message>
    <message>
        <source>Save them anew here, as the connection there has them.</source>
        <translation>Guárdelos de nuevo aquí, tal como los tiene allí la conexión.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie contestó</translation>
    </message>
</context>
<context>
    <name>CarrierLook</name>
    <message>
        <source>Change it at {carrier}</source>
        <translation>Cambiarlo en {carrier}</translation>
    </message>
</context>
<context>
    <name>CarrierMessages</name>
    <message>
        <source>phone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>trunks</source>
        <translation>troncales</translation>
    </message>
    <message>
        <source>the trunks&apos; usernames</source>
        <translation>usuarios de las troncales</translation>
    </message>
    <message>
        <source>the log of calls</source>
        <translation>registro de llamadas</translation>
    </message>
    <message>
        <source>{carrier} takes this key, but not for everything</source>
        <translation>{carrier} acepta esta clave, pero no para todo</translation>
    </message>
    <message>
        <source>It may not read: {parts}. What depends on that stays not known. Nothing is kept yet.</source>
        <translation>No puede leer: {parts}. Lo que depende de eso queda sin saberse. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The key for {carrier} is gone</source>
        <translation>La clave de {carrier} ya no está</translation>
    </message>
    <message>
        <source>The keychain does not have it any more. Connect {carrier} again.</source>
        <translation>El llavero ya no la tiene. Conecte {carrier} otra vez.</translation>
    </message>
    <message>
        <source>The key for {carrier} could not be fetched</source>
        <translation>No se pudo obtener la clave de {carrier}</translation>
    </message>
    <message>
        <source>{carrier} said: {said}.</source>
        <translation>{carrier} dijo: {said}.</translation>
    </message>
    <message>
        <source>{carrier} refused this key</source>
        <translation>{carrier} rechazó esta clave</translation>
    </message>
    <message>
        <source>Copy each part again from the console. A key of another region, or one that was deleted, is refused as well.</source>
        <translation>Copie otra vez cada parte de la consola. También se rechaza una clave de otra región, o una eliminada.</translation>
    </message>
    <message>
        <source>This key may not do that at {carrier}</source>
        <translation>Esta clave no permite hacer eso en {carrier}</translation>
    </message>
    <message>
        <source>It does not cover: {part}. Make a key of the usual kind.</source>
        <translation>No incluye: {part}. Cree una clave del tipo habitual.</translation>
    </message>
    <message>
        <source>The key is of another account at {carrier}</source>
        <translation>La clave es de otra cuenta de {carrier}</translation>
    </message>
    <message>
        <source>Copy the Account SID and the key from the same account.</source>
        <translation>Copie el Account SID y la clave de la misma cuenta.</translation>
    </message>
    <message>
        <source>The key is of another region of {carrier}</source>
        <translation>La clave es de otra región de {carrier}</translation>
    </message>
    <message>
        <source>Make a key in the region United States (US1).</source>
        <translation>Cree una clave en la región United States (US1).</translation>
    </message>
    <message>
        <source>{carrier} was asked too often</source>
        <translation>Demasiadas peticiones a {carrier}</translation>
    </message>
    <message>
        <source>{carrier} did not answer in time</source>
        <translation>{carrier} no respondió a tiempo</translation>
    </message>
    <message>
        <source>The connection may be slow, or {carrier} busy.</source>
        <translation>La conexión puede ser lenta, o {carrier} estar saturado.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s address points to another host</source>
        <translation>La dirección de {carrier} lleva a otro host</translation>
    </message>
    <message>
        <source>The key was not sent there. In a hotel or company, sign in on a web page first.</source>
        <translation>La clave no se envió allí. En un hotel o una empresa, inicie sesión antes en una página web.</translation>
    </message>
    <message>
        <source>{carrier} does not have it any more</source>
        <translation>{carrier} ya no lo tiene</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Read the list again.</source>
        <translation>Entretanto se quitó. Lea la lista otra vez.</translation>
    </message>
    <message>
        <source>It was changed at {carrier} meanwhile</source>
        <translation>Entretanto se cambió en {carrier}</translation>
    </message>
    <message>
        <source>Nothing more was done. Read the settings again, then decide.</source>
        <translation>No se ha hecho nada más. Lea otra vez la configuración y decida después.</translation>
    </message>
    <message>
        <source>{carrier} does not accept what was asked</source>
        <translation>{carrier} no acepta lo que se le pidió</translation>
    </message>
    <message>
        <source>Look for an update of this program.</source>
        <translation>Busque una actualización de este programa.</translation>
    </message>
    <message>
        <source>{carrier} has a fault</source>
        <translation>Hay un fallo en {carrier}</translation>
    </message>
    <message>
        <source>The answer was not {carrier}&apos;s</source>
        <translation>La respuesta no era de {carrier}</translation>
    </message>
    <message>
        <source>Something between here and {carrier} may have answered instead.</source>
        <translation>Puede que haya respondido en su lugar algo que está entre este equipo y {carrier}.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s list has no end</source>
        <translation>La lista de {carrier} no tiene fin</translation>
    </message>
    <message>
        <source>It goes on where no account&apos;s does, and was not read further.</source>
        <translation>Sigue más allá de lo que ocupa cualquier cuenta, y no se leyó más.</translation>
    </message>
    <message>
        <source>Copy the whole key again, or make another one there. One that was deleted is refused as well.</source>
        <translation>Copie otra vez la clave completa, o cree otra allí. También se rechaza una clave eliminada.</translation>
    </message>
    <message>
        <source>Somebody else answered in {carrier}&apos;s place</source>
        <translation>Respondió otro en lugar de {carrier}</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>En un hotel o una empresa, inicie sesión en una página web.</translation>
    </message>
    <message>
        <source>{carrier} can&apos;t be reached</source>
        <translation>No se puede llegar a {carrier}</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, a firewall may block the way.</source>
        <translation>Compruebe que este equipo tenga conexión; en una empresa, puede que un cortafuegos cierre el paso.</translation>
    </message>
</context>
<context>
    <name>CarrierNumbers</name>
    <message>
        <source>Connection {name}</source>
        <translation>Conexión {name}</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Una conexión</translation>
    </message>
    <message>
        <source>Trunk {name}</source>
        <translation>Troncal {name}</translation>
    </message>
    <message>
        <source>A trunk</source>
        <translation>Una troncal</translation>
    </message>
    <message>
        <source>Application {name}</source>
        <translation>Aplicación {name}</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Una aplicación</translation>
    </message>
    <message>
        <source>Web address {name}</source>
        <translation>Dirección web {name}</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Una dirección web</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Takes no calls</source>
        <translation>No recibe llamadas</translation>
    </message>
    <message>
        <source>At SigmaMind already</source>
        <translation>Ya está en SigmaMind</translation>
    </message>
    <message>
        <source>{field} {text}</source>
        <translation>{field} {text}</translation>
    </message>
    <message>
        <source>With it: {fields}.</source>
        <translation>Además: {fields}.</translation>
    </message>
    <message>
        <source>Several usernames may use its trunk: {names}.</source>
        <translation>Varios usuarios pueden usar su troncal: {names}.</translation>
    </message>
    <message>
        <source>At {carrier} the number has no trunk yet: assign it to one there, or enter one here.</source>
        <translation>En {carrier} el número aún no tiene troncal: asígnelo allí a una, o introduzca una aquí.</translation>
    </message>
    <message>
        <source>{carrier} tells nothing of its trunk: enter that yourself.</source>
        <translation>{carrier} no dice nada de su troncal: introdúzcala usted.</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s username and password yourself.</source>
        <translation>Introduzca usted el usuario y la contraseña de la troncal.</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s password: {carrier} does not tell it.</source>
        <translation>Introduzca la contraseña de la troncal: {carrier} no la muestra.</translation>
    </message>
    <message>
        <source>Replaces what you typed: {fields}.</source>
        <translation>Sustituye lo que escribió: {fields}.</translation>
    </message>
    <message>
        <source>Replaced what you had typed: {fields}.</source>
        <translation>Se sustituyó lo que había escrito: {fields}.</translation>
    </message>
    <message>
        <source>This key may not read: {parts}. Enter what is missing yourself.</source>
        <translation>Esta clave no puede leer: {parts}. Introduzca usted lo que falta.</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>Carrier</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Another carrier</source>
        <translation>Otro operador</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>¿Dónde lo encuentro?</translation>
    </message>
    <message>
        <source>Open your carrier&apos;s console and look for its SIP trunks or SIP connections.</source>
        <translation>Abra la consola de su operador y busque sus troncales SIP o conexiones SIP.</translation>
    </message>
    <message>
        <source>Termination SIP URI: the host that calls are sent to, without “sip:” and port.</source>
        <translation>URI SIP de terminación: el host al que se envían las llamadas, sin «sip:» ni puerto.</translation>
    </message>
    <message>
        <source>Trunk username and password: the credentials of that trunk, not your log-in.</source>
        <translation>Usuario y contraseña de la troncal: las credenciales de esa troncal, no su inicio de sesión.</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>Conectar {carrier}…</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s guide</source>
        <translation>Abrir la guía de {carrier}</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Put it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Will it ring?</source>
        <translation>¿Sonará?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Leer la lista otra vez</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Elegir un agente</translation>
    </message>
    <message>
        <source>Change it for me…</source>
        <translation>Cambiarlo por mí…</translation>
    </message>
    <message>
        <source>Ask {carrier} why</source>
        <translation>Preguntar a {carrier} por qué</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Ya lo he hecho</translation>
    </message>
    <message>
        <source>Place a test call…</source>
        <translation>Hacer una llamada de prueba…</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Move “{column}” to the left</source>
        <translation>Mover «{column}» a la izquierda</translation>
    </message>
    <message>
        <source>Move “{column}” to the right</source>
        <translation>Mover «{column}» a la derecha</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>CommonFields</name>
    <message>
        <source>For rows without one in “{heading}”</source>
        <translation>Para las filas sin uno en «{heading}»</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>Para todas las filas</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <translation>Los números sin país son de</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect {carrier}</source>
        <translation>Conectar {carrier}</translation>
    </message>
    <message>
        <source>Fill in the demo&apos;s key</source>
        <translation>Rellenar la clave de la demostración</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>At the next start, connect {carrier} again.</source>
        <translation>La próxima vez que inicie el programa, conecte {carrier} otra vez.</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>La clave se conserva solo en esta sesión</translation>
    </message>
    <message>
        <source>Choose numbers from {carrier} instead of typing them, and learn what stands in a call&apos;s way there. It is optional.</source>
        <translation>Elija números de {carrier} en lugar de escribirlos, y sepa qué impide allí que llegue una llamada. Es opcional.</translation>
    </message>
    <message>
        <source>The program only reads at {carrier} until you ask for a change. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>El programa solo lee en {carrier} hasta que usted pida un cambio. La clave en sí podría hacer más: cree una para este programa, que podrá eliminar allí.</translation>
    </message>
    <message>
        <source>The program only reads at {carrier}. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>El programa solo lee en {carrier}. La clave en sí podría hacer más: cree una para este programa, que podrá eliminar allí.</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s page for keys</source>
        <translation>Abrir la página de claves de {carrier}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Asking {carrier}…</source>
        <translation>Preguntando a {carrier}…</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Conectar de todos modos</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connect a carrier</source>
        <translation>Conectar un operador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Once your carrier is connected, you choose your numbers from its list, and “Will it ring?” can say more. It is optional, and each SigmaMind account has its own.</source>
        <translation>Si conecta su operador, podrá elegir sus números de una lista, y «¿Sonará?» podrá decir más. Es opcional, y cada cuenta de SigmaMind tiene el suyo.</translation>
    </message>
    <message>
        <source>The keychain may still hold the key for {carrier}</source>
        <translation>El llavero puede conservar todavía la clave de {carrier}</translation>
    </message>
    <message>
        <source>Disconnect {carrier}?</source>
        <translation>¿Desconectar {carrier}?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and {carrier} shows a secret only once. Nothing changes there: if you do not need the key, delete it there too.</source>
        <translation>Su clave se elimina de este equipo, y {carrier} solo muestra el secreto una vez. Allí no cambia nada: si no necesita la clave, elimínela también allí.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>No country: number begins with +</source>
        <translation>Sin país: el número empieza por +</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>%Ln de {total} mostrado</numerusform>
            <numerusform>%Ln de {total} mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln activo</numerusform>
            <numerusform>%Ln activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with something left to do</source>
        <translation>
            <numerusform>%Ln con algo por hacer</numerusform>
            <numerusform>%Ln con algo por hacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoDialog</name>
    <message>
        <source>Welcome to the demo</source>
        <translation>Bienvenido a la demostración</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>Try everything, nothing is real</source>
        <translation>Pruébelo todo, nada es real</translation>
    </message>
    <message>
        <source>The demo talks to stand-ins inside this program: for SigmaMind, for carriers, and for the keychain. Nothing leaves this computer; your own keychain and data are not touched.</source>
        <translation>La demostración habla con sustitutos dentro de este programa: de SigmaMind, de los operadores y del llavero. Nada sale de este equipo; su propio llavero y sus datos no se tocan.</translation>
    </message>
    <message>
        <source>Import any number, for example +1 415 555 2671, with any trunk. The last four digits choose what happens:</source>
        <translation>Importe cualquier número, por ejemplo +1 415 555 2671, con cualquier troncal. Las cuatro últimas cifras deciden lo que pasa:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DemoFlow</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Demo: nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>{app} is running already and does not answer</source>
        <translation>{app} ya está en marcha y no responde</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, restart this computer.</source>
        <translation>Espere un momento e inícielo otra vez. Si no sirve, reinicie este equipo.</translation>
    </message>
    <message>
        <source>It is here:
{path}</source>
        <translation>Está aquí:
{path}</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Contraído</translation>
    </message>
</context>
<context>
    <name>EditCounts</name>
    <message numerus="yes">
        <source>%n of {total} done…</source>
        <translation>
            <numerusform>%n de {total} hecho…</numerusform>
            <numerusform>%n de {total} hechos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} changed</source>
        <translation>
            <numerusform>%n de {total} cambiado</numerusform>
            <numerusform>%n de {total} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} numbers change</source>
        <translation>
            <numerusform>%n de {total} números cambia</numerusform>
            <numerusform>%n de {total} números cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n ya lo tiene</numerusform>
            <numerusform>%n ya lo tienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out</source>
        <translation>
            <numerusform>%n se omite</numerusform>
            <numerusform>%n se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their inbound agent</source>
        <translation>
            <numerusform>%n número pierde su agente entrante</numerusform>
            <numerusform>%n números pierden su agente entrante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their outbound agent</source>
        <translation>
            <numerusform>%n número pierde su agente saliente</numerusform>
            <numerusform>%n números pierden su agente saliente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get back what they had</source>
        <translation>
            <numerusform>%n número recupera lo que tenía</numerusform>
            <numerusform>%n números recuperan lo que tenían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since, and stay as they are</source>
        <translation>
            <numerusform>%n se cambió después y se queda como está</numerusform>
            <numerusform>%n se cambiaron después y se quedan como están</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vacío: se queda como está</translation>
    </message>
    <message>
        <source>Empty: stays as it is. It is never shown</source>
        <translation>Vacío: se queda como está. Nunca se muestra</translation>
    </message>
    <message>
        <source>Empty: stays as it is. Last sent from here: {username}</source>
        <translation>Vacío: se queda como está. Último enviado desde aquí: {username}</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
</context>
<context>
    <name>EditMessages</name>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>Guardado en SigmaMind</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Cambiado: {what}.</translation>
    </message>
    <message>
        <source>SigmaMind did not take every change</source>
        <translation>SigmaMind no aceptó todos los cambios</translation>
    </message>
    <message>
        <source>Not as you wanted it: {what}. You see what SigmaMind has now.</source>
        <translation>No como usted quería: {what}. Se muestra lo que SigmaMind tiene ahora.</translation>
    </message>
    <message>
        <source>{number}: {ended}</source>
        <translation>{number}: {ended}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Cancelado, pero ya enviado</translation>
    </message>
    <message>
        <source>Without an agent no calls are answered or placed. Undo brings it back.</source>
        <translation>Sin agente no se atienden ni se hacen llamadas. Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>The list is being exported…</source>
        <translation>Exportando la lista…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln fila exportada</numerusform>
            <numerusform>%Ln filas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “{name}”.</source>
        <translation>Están en «{name}».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir otra vez</translation>
    </message>
    <message>
        <source>Phone numbers {day}</source>
        <translation>Números de teléfono {day}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>This program may not write there, or the file is open in another program. Close it there, or choose another place.</source>
        <translation>Este programa no puede escribir ahí, o el archivo está abierto en otro programa. Ciérrelo allí o elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another place.</source>
        <translation>El disco está lleno. Haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” could not be written</source>
        <translation>No se pudo escribir «{name}»</translation>
    </message>
</context>
<context>
    <name>FailureSteps</name>
    <message>
        <source>Enter the key</source>
        <translation>Introducir la clave</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introducir otra clave</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Introducir nombre y contraseña</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Mostrar el número</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>Change the SIP URI</source>
        <translation>Cambiar la URI SIP</translation>
    </message>
    <message>
        <source>Change the username</source>
        <translation>Cambiar el usuario</translation>
    </message>
</context>
<context>
    <name>FieldCounts</name>
    <message numerus="yes">
        <source>Too long: at most %n characters</source>
        <translation>
            <numerusform>Demasiado largo: como mucho %n carácter</numerusform>
            <numerusform>Demasiado largo: como mucho %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents match. Choose one, or is “{text}” an ID?</source>
        <translation>
            <numerusform>Coincide %n agente. Elíjalo, ¿o es «{text}» un ID?</numerusform>
            <numerusform>Coinciden %n agentes. Elija uno, ¿o es «{text}» un ID?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nombre descriptivo</translation>
    </message>
    <message>
        <source>Termination SIP URI</source>
        <translation>URI SIP de terminación</translation>
    </message>
    <message>
        <source>Trunk username</source>
        <translation>Usuario de la troncal</translation>
    </message>
    <message>
        <source>Trunk password</source>
        <translation>Contraseña de la troncal</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>Agente entrante</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>Agente saliente</translation>
    </message>
    <message>
        <source>Outbound test number</source>
        <translation>Número de prueba saliente</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>friendly name</source>
        <translation>nombre descriptivo</translation>
    </message>
    <message>
        <source>termination SIP URI</source>
        <translation>URI SIP de terminación</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>usuario de la troncal</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>contraseña de la troncal</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>agente entrante</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>agente saliente</translation>
    </message>
    <message>
        <source>outbound test number</source>
        <translation>número de prueba saliente</translation>
    </message>
    <message>
        <source>SigmaMind says of the {field}: {said}.</source>
        <translation>SigmaMind dice sobre {field}: {said}.</translation>
    </message>
    <message>
        <source>Country of the phone number</source>
        <translation>País del número de teléfono</translation>
    </message>
    <message>
        <source>Country of the outbound test number</source>
        <translation>País del número de prueba saliente</translation>
    </message>
    <message>
        <source>The number you own at your carrier</source>
        <translation>El número que tiene con su operador</translation>
    </message>
    <message>
        <source>What you call this number; the number itself if empty</source>
        <translation>Cómo llama usted a este número; si se deja vacío, el número mismo</translation>
    </message>
    <message>
        <source>Your carrier&apos;s host, for example acme.pstn.twilio.com</source>
        <translation>El host de su operador, por ejemplo acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>From the trunk&apos;s credentials</source>
        <translation>De las credenciales de la troncal</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>No se guarda en este equipo</translation>
    </message>
    <message>
        <source>Name or ID; answers your calls</source>
        <translation>Nombre o ID; atiende sus llamadas</translation>
    </message>
    <message>
        <source>Name or ID; places your calls</source>
        <translation>Nombre o ID; hace sus llamadas</translation>
    </message>
    <message>
        <source>The phone that rings when you test this number</source>
        <translation>El teléfono que suena cuando prueba este número</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Needed for the import</source>
        <translation>Necesario para la importación</translation>
    </message>
    <message>
        <source>Only “{name}” matches. Agent ID {value}</source>
        <translation>Solo coincide «{name}». ID de agente {value}</translation>
    </message>
    <message>
        <source>Begins or ends with a space; sent as it is</source>
        <translation>Empieza o termina con un espacio; se envía tal cual</translation>
    </message>
    <message>
        <source>These are the dots that hide a password. Copy the password itself</source>
        <translation>Son los puntos que ocultan una contraseña. Copie la contraseña misma</translation>
    </message>
    <message>
        <source>Holds a line break or another character that can&apos;t be typed; enter it again</source>
        <translation>Contiene un salto de línea u otro carácter que no se puede teclear; introdúzcala otra vez</translation>
    </message>
    <message>
        <source>Sent without the line break or tab at its end</source>
        <translation>Se envía sin el salto de línea o tabulador del final</translation>
    </message>
    <message>
        <source>Holds an invisible character: {character}</source>
        <translation>Contiene un carácter invisible: {character}</translation>
    </message>
    <message>
        <source>Agent ID {value}</source>
        <translation>ID de agente {value}</translation>
    </message>
    <message>
        <source>Not among the agents that are known here. Will be sent as it is</source>
        <translation>No está entre los agentes conocidos aquí. Se enviará tal cual</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s agents are not known here yet. Will be sent as it is: is it an ID?</source>
        <translation>Los agentes de SigmaMind aún no se conocen aquí. Se enviará tal cual: ¿es un ID?</translation>
    </message>
    <message>
        <source>No agent is called “{text}”, as far as is known here. Is it an agent&apos;s ID?</source>
        <translation>Que se sepa aquí, ningún agente se llama «{text}». ¿Es el ID de un agente?</translation>
    </message>
    <message>
        <source>No agent: it will be taken off this number</source>
        <translation>Sin agente: se quitará de este número</translation>
    </message>
    <message>
        <source>Can be changed, but not left empty</source>
        <translation>Se puede cambiar, pero no dejar vacío</translation>
    </message>
    <message>
        <source>{country}. Will be sent as {value}</source>
        <translation>{country}. Se enviará {value}</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter it like +1 415 555 2671</source>
        <translation>Esto no es un número de teléfono. Introdúzcalo como +1 415 555 2671</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Copy it again from a cell formatted as text</source>
        <translation>Una hoja de cálculo redondeó este número. Cópielo otra vez de una celda con formato de texto</translation>
    </message>
    <message>
        <source>A spreadsheet wrote this number as an amount.</source>
        <translation>Una hoja de cálculo escribió este número como importe.</translation>
    </message>
    <message>
        <source>“{part}” stands for digits. Enter the whole number</source>
        <translation>«{part}» está en lugar de cifras. Introduzca el número entero</translation>
    </message>
    <message>
        <source>“{part}” is no part of a phone number.</source>
        <translation>«{part}» no es parte de un número de teléfono.</translation>
    </message>
    <message>
        <source>Is “{part}” dialled by its letters?</source>
        <translation>¿Se marca «{part}» por sus letras?</translation>
    </message>
    <message>
        <source>A trunk&apos;s number has no extension.</source>
        <translation>El número de una troncal no tiene extensión.</translation>
    </message>
    <message>
        <source>Begin with + and the country code, or choose the country</source>
        <translation>Empiece por + y el prefijo del país, o elija el país</translation>
    </message>
    <message>
        <source>Is the country code in front?</source>
        <translation>¿Lleva delante el prefijo del país?</translation>
    </message>
    <message>
        <source>No country code begins with 0. Enter it like +1 415 555 2671</source>
        <translation>Ningún prefijo de país empieza por 0. Introdúzcalo como +1 415 555 2671</translation>
    </message>
    <message>
        <source>The number is not complete yet</source>
        <translation>El número aún no está completo</translation>
    </message>
    <message>
        <source>Too many digits for a phone number</source>
        <translation>Demasiadas cifras para un número de teléfono</translation>
    </message>
    <message>
        <source>Mexico&apos;s numbers have ten digits now, without a prefix.</source>
        <translation>Los números de México tienen ahora diez cifras, sin prefijo.</translation>
    </message>
    <message>
        <source>Is this another country&apos;s prefix for calls abroad?</source>
        <translation>¿Es el prefijo de otro país para llamadas al extranjero?</translation>
    </message>
    <message>
        <source>Will be sent as {value}. Or is {other} meant?</source>
        <translation>Se enviará {value}. ¿O quiere decir {other}?</translation>
    </message>
    <message>
        <source>No country is known for this code. Will be sent as {value}</source>
        <translation>No se conoce ningún país con este prefijo. Se enviará {value}</translation>
    </message>
    <message>
        <source>Looks too short for {country}. Will be sent as {value}</source>
        <translation>Parece demasiado corto para {country}. Se enviará {value}</translation>
    </message>
    <message>
        <source>Looks too long for {country}. Will be sent as {value}</source>
        <translation>Parece demasiado largo para {country}. Se enviará {value}</translation>
    </message>
    <message>
        <source>Are these two numbers? Will be sent as {value}</source>
        <translation>¿Son dos números? Se enviará {value}</translation>
    </message>
    <message>
        <source>Not a usual number in {country}. Will be sent as {value}</source>
        <translation>No es un número habitual en {country}. Se enviará {value}</translation>
    </message>
    <message>
        <source>Will be sent as {value}</source>
        <translation>Se enviará {value}</translation>
    </message>
    <message>
        <source>{carrier}. Will be sent as {value}</source>
        <translation>{carrier}. Se enviará {value}</translation>
    </message>
    <message>
        <source>The host alone: will be sent as {value}</source>
        <translation>Solo el host: se enviará {value}</translation>
    </message>
    <message>
        <source>Will be sent as {value}: SigmaMind takes no port, {port} is left out</source>
        <translation>Se enviará {value}: SigmaMind no admite puerto, {port} se omite</translation>
    </message>
    <message>
        <source>No port is greater than 65535. Enter only the host, without a port</source>
        <translation>Ningún puerto es mayor que 65535. Introduzca solo el host, sin puerto</translation>
    </message>
    <message>
        <source>Enter only the host.</source>
        <translation>Introduzca solo el host.</translation>
    </message>
    <message>
        <source>Not complete yet. A host looks like acme.pstn.twilio.com</source>
        <translation>Aún incompleto. Un host es como acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>This can&apos;t be a host name. Copy it again from your carrier&apos;s page</source>
        <translation>Esto no puede ser un nombre de host. Cópielo otra vez de la página de su operador</translation>
    </message>
    <message>
        <source>A host has no “{character}” in it</source>
        <translation>Un host no contiene «{character}»</translation>
    </message>
    <message>
        <source>Each part between the dots begins and ends with a letter or a digit</source>
        <translation>Cada parte entre los puntos empieza y termina con una letra o una cifra</translation>
    </message>
    <message>
        <source>This is not a complete IP address</source>
        <translation>Esta dirección IP no está completa</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: it is no public address</source>
        <translation>SigmaMind no puede llegar a {host}: no es una dirección pública</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: only a local network knows this name</source>
        <translation>SigmaMind no puede llegar a {host}: solo una red local conoce este nombre</translation>
    </message>
    <message>
        <source>These are many addresses. Enter one host, from your trunk&apos;s settings</source>
        <translation>Son varias direcciones. Introduzca un solo host, de la configuración de su troncal</translation>
    </message>
    <message>
        <source>Your trunk&apos;s name is missing: it looks like acme.{host}</source>
        <translation>Falta el nombre de su troncal: es como acme.{host}</translation>
    </message>
    <message>
        <source>This is {platform}&apos;s own host. Here belongs your carrier&apos;s, from its trunk settings</source>
        <translation>Es el host propio de {platform}. Aquí va el de su operador, de la configuración de su troncal</translation>
    </message>
    <message>
        <source>International number. Will be sent as {value}</source>
        <translation>Número internacional. Se enviará {value}</translation>
    </message>
    <message>
        <source>Looks too short for this country code. Will be sent as {value}</source>
        <translation>Parece demasiado corto para este prefijo. Se enviará {value}</translation>
    </message>
    <message>
        <source>Looks too long for this country code. Will be sent as {value}</source>
        <translation>Parece demasiado largo para este prefijo. Se enviará {value}</translation>
    </message>
    <message>
        <source>Not a usual number in this country code. Will be sent as {value}</source>
        <translation>No es un número habitual con este prefijo. Se enviará {value}</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Nothing was sent. Begin with “{field}”.</source>
        <translation>No se ha enviado nada. Empiece por «{field}».</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it has several lines or a password in it. Paste each part into its own field</source>
        <translation>No se ha pegado: tiene varias líneas o una contraseña. Pegue cada parte en su propio campo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>{said}. {note}</source>
        <translation>{said}. {note}</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>Es un ID</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>Usar {text}</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only rows with something to do</source>
        <translation>Solo filas con algo por hacer</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>FormPicking</name>
    <message>
        <source>Filled in from {carrier}</source>
        <translation>Completado con datos de {carrier}</translation>
    </message>
</context>
<context>
    <name>FoundAddresses</name>
    <message numerus="yes">
        <source>Exists, %n addresses ({records})</source>
        <translation>
            <numerusform>Existe, %n dirección ({records})</numerusform>
            <numerusform>Existe, %n direcciones ({records})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherNumbers</name>
    <message numerus="yes">
        <source>%n numbers can&apos;t be taken over: {numbers}.</source>
        <translation>
            <numerusform>%n número no se puede incorporar: {numbers}.</numerusform>
            <numerusform>%n números no se pueden incorporar: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.</source>
        <translation>
            <numerusform>Solo se incorpora {taken}, porque se importa un número cada vez. %n más: {numbers}.</numerusform>
            <numerusform>Solo se incorpora {taken}, porque se importa un número cada vez. %n más: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedDialog</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Buscar en lo que ha pasado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was done on this computer yet.</source>
        <translation>Todavía no se ha hecho nada en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>%Ln de {total} mostrado</numerusform>
            <numerusform>%Ln de {total} mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is not listed.</source>
        <translation>Lo anterior no aparece en la lista.</translation>
    </message>
    <message>
        <source>What happened {day}</source>
        <translation>Qué ha pasado {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>HappenedFlow</name>
    <message>
        <source>&amp;What happened…</source>
        <translation>&amp;Qué ha pasado…</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta del &amp;registro</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>A&amp;cerca de</translation>
    </message>
    <message>
        <source>What to &amp;try</source>
        <translation>Qué &amp;probar</translation>
    </message>
    <message>
        <source>What&apos;s new in version {version}</source>
        <translation>Novedades de la versión {version}</translation>
    </message>
    <message>
        <source>No browser opened the user guide</source>
        <translation>Ningún navegador abrió la guía del usuario</translation>
    </message>
    <message>
        <source>There is no log folder</source>
        <translation>No hay carpeta del registro</translation>
    </message>
    <message>
        <source>No program opened the log folder</source>
        <translation>Ningún programa abrió la carpeta del registro</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no key, no password and no phone number.</source>
        <translation>Diagnóstico copiado. No contiene claves, contraseñas ni números de teléfono.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Nothing was done with this number on this computer.</source>
        <translation>No se ha hecho nada con este número en este equipo.</translation>
    </message>
</context>
<context>
    <name>HistoryMessages</name>
    <message>
        <source>Import is being sent</source>
        <translation>La importación se está enviando</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Importación fallida</translation>
    </message>
    <message>
        <source>Import not confirmed</source>
        <translation>Importación sin confirmar</translation>
    </message>
    <message>
        <source>Change is being sent</source>
        <translation>El cambio se está enviando</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>Cambio fallido</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Cambio sin confirmar</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otro lugar</translation>
    </message>
    <message>
        <source>Test call is being sent</source>
        <translation>La llamada de prueba se está enviando</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <source>Test call not placed</source>
        <translation>Llamada de prueba no hecha</translation>
    </message>
    <message>
        <source>Test call not confirmed</source>
        <translation>Llamada de prueba sin confirmar</translation>
    </message>
    <message>
        <source>Change at the carrier is being sent</source>
        <translation>El cambio en el operador se está enviando</translation>
    </message>
    <message>
        <source>Changed at the carrier</source>
        <translation>Cambiado en el operador</translation>
    </message>
    <message>
        <source>Change at the carrier failed</source>
        <translation>Cambio en el operador fallido</translation>
    </message>
    <message>
        <source>Change at the carrier not confirmed</source>
        <translation>Cambio en el operador sin confirmar</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>el programa terminó antes de la respuesta</translation>
    </message>
    <message>
        <source>not in your account</source>
        <translation>no está en su cuenta</translation>
    </message>
    <message>
        <source>found in your account</source>
        <translation>encontrado en su cuenta</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>«{value}»</translation>
    </message>
</context>
<context>
    <name>HostPoint</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Another host…</source>
        <translation>Otro host…</translation>
    </message>
    <message>
        <source>If SigmaMind&apos;s dashboard shows another host</source>
        <translation>Si el panel de SigmaMind muestra otro host</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host: {host}</source>
        <translation>Host SIP de SigmaMind: {host}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Not kept when the program ends.</source>
        <translation>No se conserva cuando el programa termina.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>&amp;Import number</source>
        <translation>&amp;Importar número</translation>
    </message>
    <message>
        <source>&amp;Paste details…</source>
        <translation>&amp;Pegar datos…</translation>
    </message>
    <message>
        <source>&amp;Clear form</source>
        <translation>&amp;Vaciar formulario</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Importar número</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import a number</source>
        <translation>Importar un número</translation>
    </message>
    <message>
        <source>Paste details…</source>
        <translation>Pegar datos…</translation>
    </message>
    <message>
        <source>Put what you copied into several fields (Ctrl+Shift+V)</source>
        <translation>Repartir lo copiado en varios campos (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>The form is as it was tried</source>
        <translation>El formulario está como se intentó</translation>
    </message>
    <message>
        <source>The password is kept nowhere: enter it again.</source>
        <translation>La contraseña no se guarda en ningún sitio: introdúzcala otra vez.</translation>
    </message>
    <message>
        <source>The form is empty</source>
        <translation>El formulario está vacío</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keychain…</source>
        <translation>Esperando al llavero de este equipo…</translation>
    </message>
    <message>
        <source>Connecting to SigmaMind…</source>
        <translation>Conectando con SigmaMind…</translation>
    </message>
    <message>
        <source>Sent. Waiting for SigmaMind&apos;s answer…</source>
        <translation>Enviado. Esperando la respuesta de SigmaMind…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>{number} is imported</source>
        <translation>{number} está importado</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Muéstreme cómo</translation>
    </message>
    <message>
        <source>The proxy&apos;s name and password are set</source>
        <translation>El nombre y la contraseña del proxy están puestos</translation>
    </message>
    <message>
        <source>Now press Import number, or Check now, again.</source>
        <translation>Pulse otra vez «Importar número» o «Comprobar ahora».</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Introducir nombre y contraseña</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Inbound</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Now call {number} from any phone</source>
        <translation>Llame ahora a {number} desde cualquier teléfono</translation>
    </message>
    <message>
        <source>For five minutes SigmaMind is asked whether the call has arrived.</source>
        <translation>Durante cinco minutos se pregunta a SigmaMind si ha llegado la llamada.</translation>
    </message>
    <message>
        <source>No call arrived in five minutes</source>
        <translation>En cinco minutos no llegó ninguna llamada</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether a call arrived</source>
        <translation>No se puede saber si llegó una llamada</translation>
    </message>
    <message>
        <source>The calls can&apos;t be read</source>
        <translation>Las llamadas no se pueden leer</translation>
    </message>
    <message>
        <source>Look at these at your carrier, one after the other:</source>
        <translation>Revise esto con su operador, uno tras otro:</translation>
    </message>
    <message>
        <source>Look at these at {carrier}, one after the other:</source>
        <translation>Revise esto en {carrier}, uno tras otro:</translation>
    </message>
    <message>
        <source>The number is assigned to the trunk.</source>
        <translation>El número está asignado a la troncal.</translation>
    </message>
    <message>
        <source>The trunk sends incoming calls to SigmaMind&apos;s SIP host.</source>
        <translation>La troncal envía las llamadas entrantes al host SIP de SigmaMind.</translation>
    </message>
    <message>
        <source>The log of calls says what became of yours.</source>
        <translation>El registro de llamadas dice qué pasó con la suya.</translation>
    </message>
    <message>
        <source>SigmaMind lists more calls than are read here, so a new one would not stand out.</source>
        <translation>SigmaMind enumera más llamadas de las que se leen aquí, así que una nueva no destacaría.</translation>
    </message>
    <message>
        <source>A call arrived, and SigmaMind does not say at which number.</source>
        <translation>Llegó una llamada, y SigmaMind no dice a qué número.</translation>
    </message>
    <message>
        <source>SigmaMind has the number, and it is active</source>
        <translation>SigmaMind tiene el número, y está activo</translation>
    </message>
    <message>
        <source>At SigmaMind the number is inactive</source>
        <translation>En SigmaMind el número está inactivo</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Mire en el panel, en Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether the number is active</source>
        <translation>SigmaMind no dice si el número está activo</translation>
    </message>
    <message>
        <source>It is not known whether the number arrived at SigmaMind</source>
        <translation>No se sabe si el número llegó a SigmaMind</translation>
    </message>
    <message>
        <source>“Check now” looks for it in your account.</source>
        <translation>«Comprobar ahora» lo busca en su cuenta.</translation>
    </message>
    <message>
        <source>The number is on its way to SigmaMind</source>
        <translation>El número va de camino a SigmaMind</translation>
    </message>
    <message>
        <source>The number is no longer in your account</source>
        <translation>El número ya no está en su cuenta</translation>
    </message>
    <message>
        <source>Import it again, if it is to ring.</source>
        <translation>Impórtelo otra vez si debe sonar.</translation>
    </message>
    <message>
        <source>The list of your account is being read</source>
        <translation>Se está leyendo la lista de su cuenta</translation>
    </message>
    <message>
        <source>SigmaMind said so: {moment}.</source>
        <translation>Lo dijo SigmaMind: {moment}.</translation>
    </message>
    <message>
        <source>“{agent}” answers the calls</source>
        <translation>«{agent}» atiende las llamadas</translation>
    </message>
    <message>
        <source>No agent answers yet</source>
        <translation>Aún no atiende ningún agente</translation>
    </message>
    <message>
        <source>Calls to this number have no agent until an inbound agent is assigned.</source>
        <translation>Las llamadas a este número no tienen agente hasta que se asigne uno entrante.</translation>
    </message>
    <message>
        <source>{carrier} sends the calls to SigmaMind</source>
        <translation>{carrier} envía las llamadas a SigmaMind</translation>
    </message>
    <message>
        <source>The import does not do that, and the settings there do not tell it.</source>
        <translation>La importación no lo hace, y la configuración de allí no lo dice.</translation>
    </message>
    <message>
        <source>You said so, or a call has proved it.</source>
        <translation>Usted lo dijo, o una llamada lo ha demostrado.</translation>
    </message>
    <message>
        <source>A call that arrived proves it.</source>
        <translation>Una llamada que llegó lo demuestra.</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at your carrier, send this number&apos;s calls there.</source>
        <translation>En la configuración de la troncal de su operador, envíe allí las llamadas de este número.</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at {carrier}, send this number&apos;s calls there.</source>
        <translation>En la configuración de la troncal de {carrier}, envíe allí las llamadas de este número.</translation>
    </message>
    <message>
        <source>Send the calls to SigmaMind&apos;s SIP host</source>
        <translation>Enviar las llamadas al host SIP de SigmaMind</translation>
    </message>
    <message>
        <source>Do not dial yet: earlier calls are read first, so that yours stands out.</source>
        <translation>No marque todavía: primero se leen las llamadas anteriores, para que la suya destaque.</translation>
    </message>
    <message>
        <source>Your carrier</source>
        <translation>Su operador</translation>
    </message>
    <message>
        <source>{carrier} does not send the calls to SigmaMind</source>
        <translation>{carrier} no envía las llamadas a SigmaMind</translation>
    </message>
    <message>
        <source>The import does not do that, and it can&apos;t be seen from here.</source>
        <translation>La importación no lo hace, y desde aquí no se puede ver.</translation>
    </message>
    <message>
        <source>You said so: {moment}.</source>
        <translation>Lo dijo usted: {moment}.</translation>
    </message>
    <message>
        <source>Its settings said so: {moment}.</source>
        <translation>Lo decía su configuración: {moment}.</translation>
    </message>
    <message>
        <source>A call that arrived proves it: {moment}.</source>
        <translation>Una llamada que llegó lo demuestra: {moment}.</translation>
    </message>
    <message>
        <source>Enter it at {carrier}, under {place}.</source>
        <translation>Introdúzcalo en {carrier}, en {place}.</translation>
    </message>
    <message>
        <source>No call has arrived yet</source>
        <translation>Aún no ha llegado ninguna llamada</translation>
    </message>
    <message>
        <source>It is not known whether a call has arrived</source>
        <translation>No se sabe si ha llegado una llamada</translation>
    </message>
    <message>
        <source>A call arrived</source>
        <translation>Llegó una llamada</translation>
    </message>
    <message>
        <source>A call arrived: {moment}</source>
        <translation>Llegó una llamada: {moment}</translation>
    </message>
    <message>
        <source>No agent took it. Look at the agent in the dashboard.</source>
        <translation>Ningún agente la atendió. Revise el agente en el panel.</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether an agent took it.</source>
        <translation>SigmaMind no dice si la atendió un agente.</translation>
    </message>
    <message>
        <source>Dial the number yourself, from any phone: this program only watches whether the call arrives. The call costs what it usually does.</source>
        <translation>Marque usted el número desde cualquier teléfono: este programa solo observa si llega la llamada. La llamada cuesta lo habitual.</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Un agente</translation>
    </message>
    <message>
        <source>{agent} answered.</source>
        <translation>{agent} contestó.</translation>
    </message>
    <message>
        <source>A call from the number was answered: {moment}</source>
        <translation>Se contestó una llamada desde el número: {moment}</translation>
    </message>
    <message>
        <source>No call from the number was tried yet</source>
        <translation>Aún no se ha probado ninguna llamada desde el número</translation>
    </message>
    <message>
        <source>A test call rings the test number, and shows that the trunk takes username and password.</source>
        <translation>Una llamada de prueba hace sonar el número de prueba y muestra que la troncal acepta el usuario y la contraseña.</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%n rows are left.</source>
        <translation>
            <numerusform>Queda %n fila.</numerusform>
            <numerusform>Quedan %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are done.</source>
        <translation>
            <numerusform>%n de {total} filas está hecha.</numerusform>
            <numerusform>%n de {total} filas están hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers imported</source>
        <translation>
            <numerusform>%n número importado</numerusform>
            <numerusform>%n números importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falló</numerusform>
            <numerusform>%n fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not confirmed</source>
        <translation>
            <numerusform>%n está sin confirmar</numerusform>
            <numerusform>%n están sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in your account already</source>
        <translation>
            <numerusform>%n ya estaba en su cuenta</numerusform>
            <numerusform>%n ya estaban en su cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent</source>
        <translation>
            <numerusform>%n no se envió</numerusform>
            <numerusform>%n no se enviaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n se omitió</numerusform>
            <numerusform>%n se omitieron</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>Less than a minute is left.</source>
        <translation>Queda menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes are left.</source>
        <translation>
            <numerusform>Queda alrededor de un minuto.</numerusform>
            <numerusform>Quedan unos %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SigmaMind asks to wait: it goes on in %n seconds.</source>
        <translation>
            <numerusform>SigmaMind pide esperar: continúa en %n segundo.</numerusform>
            <numerusform>SigmaMind pide esperar: continúa en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are left.</source>
        <translation>
            <numerusform>Queda %n de {total} filas.</numerusform>
            <numerusform>Quedan %n de {total} filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFlow</name>
    <message>
        <source>An import of several numbers was cut off</source>
        <translation>Se interrumpió una importación de varios números</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Several numbers are being imported</source>
        <translation>Se están importando varios números</translation>
    </message>
    <message>
        <source>{left} They are offered again when you start the program.</source>
        <translation>{left} Se ofrecen otra vez la próxima vez que inicie el programa.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Your table is not imported yet</source>
        <translation>Su tabla aún no se ha importado</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>{name} result</source>
        <translation>{name} resultado</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n rows is saved</source>
        <translation>
            <numerusform>El resultado de %n fila está guardado</numerusform>
            <numerusform>El resultado de %n filas está guardado</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in “{name}”.</source>
        <translation>Está en «{name}».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir otra vez</translation>
    </message>
    <message>
        <source>Close this import?</source>
        <translation>¿Cerrar esta importación?</translation>
    </message>
    <message>
        <source>{left} They will not be imported.</source>
        <translation>{left} No se importarán.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Numbers to import</source>
        <translation>Números por importar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Go on by itself when the connection is back</source>
        <translation>Continuar por sí solo cuando vuelva la conexión</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Guardar resultado…</translation>
    </message>
    <message>
        <source>New import with what failed</source>
        <translation>Nueva importación con lo que falló</translation>
    </message>
    <message>
        <source>Close this import</source>
        <translation>Cerrar esta importación</translation>
    </message>
    <message>
        <source>This import was cut off</source>
        <translation>Esta importación se interrumpió</translation>
    </message>
    <message>
        <source>Go on, or stop it here.</source>
        <translation>Continúe, o deténgala aquí.</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Introducir clave de API…</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
</context>
<context>
    <name>KeptTrunks</name>
    <message>
        <source>Enter the password of “{name}”</source>
        <translation>Introduzca la contraseña de «{name}»</translation>
    </message>
    <message>
        <source>The keychain does not have it.</source>
        <translation>El llavero no la tiene.</translation>
    </message>
    <message>
        <source>The trunk could not be kept</source>
        <translation>No se pudo guardar la troncal</translation>
    </message>
    <message>
        <source>The trunk is kept without its password</source>
        <translation>La troncal se guarda sin su contraseña</translation>
    </message>
</context>
<context>
    <name>KeyPartRow</name>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>Conectar {carrier}…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import a number</source>
        <translation>Importar un número</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Address: {url}</source>
        <translation>Dirección: {url}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Until that is put right, nothing is sent.</source>
        <translation>Hasta que se arregle, no se envía nada.</translation>
    </message>
    <message>
        <source>An API key is needed</source>
        <translation>Se necesita una clave de API</translation>
    </message>
    <message>
        <source>Enter the key under File &gt; API key, then try again.</source>
        <translation>Introduzca la clave en Archivo &gt; Clave de API e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>SigmaMind rechazó la clave de API</translation>
    </message>
    <message>
        <source>Copy the secret key again from the dashboard, under Deploy &gt; API Keys: the key ID is not it.</source>
        <translation>Copie otra vez la clave secreta del panel, en Deploy &gt; API Keys: no es el ID de la clave.</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>La clave de API guardada no puede ser una clave</translation>
    </message>
    <message>
        <source>It has characters that no API key has.</source>
        <translation>Tiene caracteres que ninguna clave de API tiene.</translation>
    </message>
    <message>
        <source>Enter it again under File &gt; API key.</source>
        <translation>Introdúzcala otra vez en Archivo &gt; Clave de API.</translation>
    </message>
    <message>
        <source>This API key may not do that</source>
        <translation>Esta clave de API no permite eso</translation>
    </message>
    <message>
        <source>SigmaMind knows the key, and does not let it do this.</source>
        <translation>SigmaMind conoce la clave y no le permite hacer esto.</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; API Keys, or ask SigmaMind&apos;s support.</source>
        <translation>Mire en el panel, en Deploy &gt; API Keys, o pregunte al soporte de SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept what the form says</source>
        <translation>SigmaMind no acepta lo que dice el formulario</translation>
    </message>
    <message>
        <source>Check each field against your carrier&apos;s page, then try again.</source>
        <translation>Compare cada campo con la página de su operador e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>See the fields marked above, then try again.</source>
        <translation>Vea los campos marcados arriba e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The form is too long for SigmaMind</source>
        <translation>El formulario es demasiado largo para SigmaMind</translation>
    </message>
    <message>
        <source>Shorten what you entered, the friendly name first, then try again.</source>
        <translation>Acorte lo que introdujo, primero el nombre descriptivo, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>SigmaMind does not understand this program</source>
        <translation>SigmaMind no entiende a este programa</translation>
    </message>
    <message>
        <source>Look for an update of this program. Otherwise send the details to support.</source>
        <translation>Busque una actualización de este programa. Si no la hay, envíe los detalles al soporte.</translation>
    </message>
    <message>
        <source>SigmaMind places no calls for this program</source>
        <translation>SigmaMind no hace llamadas para este programa</translation>
    </message>
    <message>
        <source>Place the test call in the dashboard.</source>
        <translation>Haga la llamada de prueba en el panel.</translation>
    </message>
    <message>
        <source>SigmaMind does not place this call now</source>
        <translation>SigmaMind no hace esta llamada ahora</translation>
    </message>
    <message>
        <source>Another call may be under way.</source>
        <translation>Puede que haya otra llamada en curso.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this call</source>
        <translation>SigmaMind no acepta esta llamada</translation>
    </message>
    <message>
        <source>Check the outbound agent and the test number.</source>
        <translation>Compruebe el agente saliente y el número de prueba.</translation>
    </message>
    <message>
        <source>SigmaMind refused the call</source>
        <translation>SigmaMind rechazó la llamada</translation>
    </message>
    <message>
        <source>The account may have no credit left, or may not call this number.</source>
        <translation>Puede que la cuenta no tenga saldo, o que no pueda llamar a este número.</translation>
    </message>
    <message>
        <source>Look in the dashboard, or ask SigmaMind&apos;s support.</source>
        <translation>Mire en el panel, o pregunte al soporte de SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this change now</source>
        <translation>SigmaMind no acepta este cambio ahora</translation>
    </message>
    <message>
        <source>It says that the change is at odds with something else.</source>
        <translation>Dice que el cambio contradice otra cosa.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Actualice la lista e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This number is already in SigmaMind</source>
        <translation>Este número ya está en SigmaMind</translation>
    </message>
    <message>
        <source>You find it in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Lo encontrará en el panel, en Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Demasiadas peticiones a la vez</translation>
    </message>
    <message>
        <source>There is no SigmaMind at this address</source>
        <translation>No hay ningún SigmaMind en esta dirección</translation>
    </message>
    <message>
        <source>If the program was started with another address, check that; otherwise look for an update of this program.</source>
        <translation>Si el programa se inició con otra dirección, compruébela; si no, busque una actualización de este programa.</translation>
    </message>
    <message>
        <source>SigmaMind did not find what the import names</source>
        <translation>SigmaMind no encontró lo que nombra la importación</translation>
    </message>
    <message>
        <source>Check the agents and the other fields, then try again.</source>
        <translation>Compruebe los agentes y los demás campos e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>SigmaMind does not know this number</source>
        <translation>SigmaMind no conoce este número</translation>
    </message>
    <message>
        <source>It may have been removed, or SigmaMind takes no changes from this program.</source>
        <translation>Puede que se haya quitado, o que SigmaMind no acepte cambios de este programa.</translation>
    </message>
    <message>
        <source>Refresh the list, or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Actualice la lista, o mire en el panel, en Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>SigmaMind takes no imports from this program</source>
        <translation>SigmaMind no acepta importaciones de este programa</translation>
    </message>
    <message>
        <source>Look for an update of this program, or import the number in the dashboard.</source>
        <translation>Busque una actualización de este programa, o importe el número en el panel.</translation>
    </message>
    <message>
        <source>SigmaMind refused the change</source>
        <translation>SigmaMind rechazó el cambio</translation>
    </message>
    <message>
        <source>Copy the details and send them to SigmaMind&apos;s support.</source>
        <translation>Copie los detalles y envíelos al soporte de SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind refused the import</source>
        <translation>SigmaMind rechazó la importación</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address points elsewhere</source>
        <translation>La dirección de SigmaMind remite a otro lugar</translation>
    </message>
    <message>
        <source>It was not sent on.</source>
        <translation>No se dejó pasar.</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>En un hotel o una empresa, inicie sesión en una página web.</translation>
    </message>
    <message>
        <source>SigmaMind has a fault</source>
        <translation>SigmaMind tiene un fallo</translation>
    </message>
    <message>
        <source>It is not about what you entered.</source>
        <translation>No se debe a lo que introdujo.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service does not answer</source>
        <translation>El servicio de SigmaMind no responde</translation>
    </message>
    <message>
        <source>A server in front of it answered instead.</source>
        <translation>Respondió en su lugar un servidor que está delante.</translation>
    </message>
    <message>
        <source>SigmaMind is not available right now</source>
        <translation>SigmaMind no está disponible ahora mismo</translation>
    </message>
    <message>
        <source>It may be under repair, or too busy.</source>
        <translation>Puede que esté en mantenimiento o muy ocupado.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service did not answer in time</source>
        <translation>El servicio de SigmaMind no respondió a tiempo</translation>
    </message>
    <message>
        <source>SigmaMind did not answer in time</source>
        <translation>SigmaMind no respondió a tiempo</translation>
    </message>
    <message>
        <source>The connection may be slow, or SigmaMind busy.</source>
        <translation>Puede que la conexión sea lenta o que SigmaMind esté ocupado.</translation>
    </message>
    <message>
        <source>The request took too long to arrive</source>
        <translation>La petición tardó demasiado en llegar</translation>
    </message>
    <message>
        <source>The connection from here to SigmaMind is slow.</source>
        <translation>La conexión desde aquí a SigmaMind es lenta.</translation>
    </message>
    <message>
        <source>The answer was not SigmaMind&apos;s</source>
        <translation>La respuesta no era de SigmaMind</translation>
    </message>
    <message>
        <source>Something between here and SigmaMind may have answered instead.</source>
        <translation>Puede que haya respondido algo entre este equipo y SigmaMind.</translation>
    </message>
    <message>
        <source>A web page came instead of SigmaMind&apos;s answer</source>
        <translation>Llegó una página web en lugar de la respuesta de SigmaMind</translation>
    </message>
    <message>
        <source>It may be a sign-in page of the network, or a proxy&apos;s.</source>
        <translation>Puede ser una página de inicio de sesión de la red o de un proxy.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer is not whole</source>
        <translation>La respuesta de SigmaMind no está entera</translation>
    </message>
    <message>
        <source>It broke off, or was changed on its way.</source>
        <translation>Se cortó, o se cambió por el camino.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer tells of a failure</source>
        <translation>La respuesta de SigmaMind habla de un fallo</translation>
    </message>
    <message>
        <source>It also says that it worked, so it is not certain what was done.</source>
        <translation>También dice que funcionó, así que no es seguro lo que se hizo.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s list has no end</source>
        <translation>La lista de SigmaMind no tiene fin</translation>
    </message>
    <message>
        <source>It was read for two minutes, or up to 100,000 rows: no account has that many numbers.</source>
        <translation>Se leyó durante dos minutos o hasta 100 000 filas: ninguna cuenta tiene tantos números.</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list</source>
        <translation>SigmaMind no dio toda la lista</translation>
    </message>
    <message>
        <source>A number that is not on it may be there all the same.</source>
        <translation>Un número que no aparece puede estar de todos modos.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <translation>La respuesta era demasiado grande</translation>
    </message>
    <message>
        <source>It was not read to its end: no answer of SigmaMind&apos;s is that long.</source>
        <translation>No se leyó hasta el final: ninguna respuesta de SigmaMind es tan larga.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address was not found</source>
        <translation>La dirección de SigmaMind no se encontró</translation>
    </message>
    <message>
        <source>This computer could not look it up.</source>
        <translation>Este equipo no pudo buscarla.</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Compruebe que este equipo tiene conexión.</translation>
    </message>
    <message>
        <source>The connection to SigmaMind was refused</source>
        <translation>La conexión con SigmaMind fue rechazada</translation>
    </message>
    <message>
        <source>A firewall may block it, or SigmaMind is down for a moment.</source>
        <translation>Puede que lo bloquee un cortafuegos, o que SigmaMind no funcione por un momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; in a company, ask whoever runs the network.</source>
        <translation>Inténtelo otra vez en unos minutos; en una empresa, pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t be reached</source>
        <translation>No se puede llegar a SigmaMind</translation>
    </message>
    <message>
        <source>Nobody answered; a firewall may block the way.</source>
        <translation>Nadie respondió; puede que un cortafuegos cierre el paso.</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, ask whoever runs the network.</source>
        <translation>Compruebe que este equipo tiene conexión; en una empresa, pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>The connection to SigmaMind broke</source>
        <translation>La conexión con SigmaMind se cortó</translation>
    </message>
    <message>
        <source>It was lost before anything was sent.</source>
        <translation>Se perdió antes de enviar nada.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>Compruebe que este equipo tiene conexión e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>It was lost after the request was sent.</source>
        <translation>Se perdió después de enviar la petición.</translation>
    </message>
    <message>
        <source>There is no connection to SigmaMind</source>
        <translation>No hay conexión con SigmaMind</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not reach it.</source>
        <translation>La red de este equipo no llega a SigmaMind.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>No se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>What answered does not speak securely, or in a way that is no longer safe.</source>
        <translation>Lo que respondió no habla de forma segura, o de una forma que ya no lo es.</translation>
    </message>
    <message>
        <source>In a hotel or a company, ask whoever runs the network.</source>
        <translation>En un hotel o una empresa, pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The certificate of whoever answered can&apos;t be trusted.</source>
        <translation>El certificado de quien respondió no es de confianza.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network.</source>
        <translation>Pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate has expired</source>
        <translation>El certificado de la conexión ha caducado</translation>
    </message>
    <message>
        <source>If today is not {today}, put the clock right. Otherwise ask whoever runs the network.</source>
        <translation>Si hoy no es {today}, ponga el reloj en hora. Si lo es, pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate isn&apos;t valid yet</source>
        <translation>El certificado de la conexión todavía no es válido</translation>
    </message>
    <message>
        <source>Somebody else answered in SigmaMind&apos;s place</source>
        <translation>Otro respondió en lugar de SigmaMind</translation>
    </message>
    <message>
        <source>The certificate of whoever answered is for another name.</source>
        <translation>El certificado de quien respondió es para otro nombre.</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>La conexión no es de confianza</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not know.</source>
        <translation>Su certificado es de una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>In a company, ask whoever runs the network to install its certificate here.</source>
        <translation>En una empresa, pida a quien administra la red que instale aquí su certificado.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy can&apos;t be reached</source>
        <translation>No se puede llegar al proxy de la red</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>Compruebe la configuración de proxy de este equipo, o pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy setting can&apos;t be used</source>
        <translation>La configuración de proxy de este equipo no se puede usar</translation>
    </message>
    <message>
        <source>It names no web proxy, and this program knows no other kind.</source>
        <translation>No nombra ningún proxy web, y este programa no conoce otra clase.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password</source>
        <translation>El proxy de la red pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>Enter them, then try again.</source>
        <translation>Introdúzcalos e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for an unknown kind of sign-in</source>
        <translation>El proxy de la red pide un inicio de sesión de tipo desconocido</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let this program through.</source>
        <translation>Pida a quien administra la red que deje pasar este programa.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let it through</source>
        <translation>El proxy de la red no lo deja pasar</translation>
    </message>
    <message>
        <source>The list of numbers was written by a newer version of this program</source>
        <translation>Una versión más nueva de este programa escribió la lista de números</translation>
    </message>
    <message>
        <source>It is left as it is. Update the program.</source>
        <translation>Se deja como está. Actualice el programa.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Haga sitio en él e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This program may not write to its data folder</source>
        <translation>Este programa no puede escribir en su carpeta de datos</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation>Compruebe los permisos de la carpeta e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Another program holds the list of numbers</source>
        <translation>Otro programa tiene ocupada la lista de números</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierre ese programa e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The disk does not read or write the list of numbers</source>
        <translation>El disco no lee o no escribe la lista de números</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, then try again.</source>
        <translation>Compruebe que el disco está conectado y en buen estado e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The list of numbers is damaged</source>
        <translation>La lista de números está dañada</translation>
    </message>
    <message>
        <source>Start the program again: the damaged file is kept, and a new one is begun.</source>
        <translation>Inicie otra vez el programa: el archivo dañado se conserva, y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The list of numbers can&apos;t be read or written</source>
        <translation>La lista de números no se puede leer o escribir</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copie los detalles y envíelos al soporte.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Se produjo un error inesperado</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Todo lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Cancelado, pero ya enviado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>{number} could not be checked</source>
        <translation>{number} no se pudo comprobar</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list of numbers to this program.</source>
        <translation>SigmaMind no muestra su lista de números a este programa.</translation>
    </message>
    <message>
        <source>Or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>O mire en el panel, en Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>The API key is kept, but may not do everything</source>
        <translation>La clave de API se conserva, pero puede que no lo permita todo</translation>
    </message>
    <message>
        <source>The API key is kept, but could not be checked</source>
        <translation>La clave de API se conserva, pero no se pudo comprobar</translation>
    </message>
    <message>
        <source>Not refreshed: {reason}.</source>
        <translation>No se actualizó: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Este equipo no tiene ningún llavero en marcha.</translation>
    </message>
    <message>
        <source>The keychain is locked and was not unlocked.</source>
        <translation>El llavero está bloqueado y no se desbloqueó.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>The keychain takes at most 1,200 characters.</source>
        <translation>El llavero admite como mucho 1200 caracteres.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero lo rechazó.</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>SigmaMind said: {said}.</source>
        <translation>SigmaMind dijo: {said}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>No se hizo ninguna llamada.</translation>
    </message>
    <message>
        <source>The number may be in your account. Check now, before you import it again.</source>
        <translation>Puede que el número esté en su cuenta. Compruébelo antes de importarlo otra vez.</translation>
    </message>
    <message>
        <source>It may have been changed all the same: refresh the list to see.</source>
        <translation>Puede que se haya cambiado de todos modos: actualice la lista para verlo.</translation>
    </message>
    <message>
        <source>The phone may still ring. Wait a few minutes before you call again.</source>
        <translation>Puede que el teléfono aún suene. Espere unos minutos antes de llamar otra vez.</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy of this network.</source>
        <translation>Este equipo está configurado para usar el proxy de esta red.</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy {proxy}.</source>
        <translation>Este equipo está configurado para usar el proxy {proxy}.</translation>
    </message>
    <message>
        <source>It is the proxy of this network.</source>
        <translation>Es el proxy de esta red.</translation>
    </message>
    <message>
        <source>It is the proxy {proxy}.</source>
        <translation>Es el proxy {proxy}.</translation>
    </message>
</context>
<context>
    <name>NewsDelegate</name>
    <message>
        <source>New name of {number}</source>
        <translation>Nombre nuevo de {number}</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>NumberButtons</name>
    <message>
        <source>Place a test call…</source>
        <translation>Hacer una llamada de prueba…</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Deshacer último cambio</translation>
    </message>
    <message>
        <source>Undo for all…</source>
        <translation>Deshacer en todos…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save and call…</source>
        <translation>Guardar y llamar…</translation>
    </message>
    <message>
        <source>Brings back: {what}</source>
        <translation>Recupera: {what}</translation>
    </message>
</context>
<context>
    <name>NumberCells</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>Agente entrante</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>Agente saliente</translation>
    </message>
    <message>
        <source>Test number</source>
        <translation>Número de prueba</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>¿Sonará?</translation>
    </message>
    <message>
        <source>Tested on {day}</source>
        <translation>Probado el {day}</translation>
    </message>
    <message>
        <source>Rang on {day}</source>
        <translation>Sonó el {day}</translation>
    </message>
    <message>
        <source>Call arrived on {day}</source>
        <translation>Llegó una llamada el {day}</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Set-up</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>¿Sonará?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message>
        <source>You have changed nothing.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Waiting for SigmaMind&apos;s answer…</source>
        <translation>Esperando la respuesta de SigmaMind…</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>They are not sent before you save them.</source>
        <translation>No se envían hasta que usted los guarde.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>NumberFlow</name>
    <message>
        <source>Place the call</source>
        <translation>Hacer la llamada</translation>
    </message>
</context>
<context>
    <name>NumberHead</name>
    <message>
        <source>Not imported from this computer</source>
        <translation>No importado desde este equipo</translation>
    </message>
    <message>
        <source>Imported {when} by {person}</source>
        <translation>Importado el {when} por {person}</translation>
    </message>
    <message>
        <source>Imported {when}</source>
        <translation>Importado el {when}</translation>
    </message>
</context>
<context>
    <name>NumberMessages</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active.</source>
        <translation>SigmaMind dice que este número está activo.</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active. Only a call proves the trunk.</source>
        <translation>SigmaMind dice que este número está activo. Solo una llamada prueba la troncal.</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is not active.</source>
        <translation>SigmaMind dice que este número no está activo.</translation>
    </message>
    <message>
        <source>SigmaMind took this number and did not say whether it is active.</source>
        <translation>SigmaMind aceptó este número y no dijo si está activo.</translation>
    </message>
    <message>
        <source>The import was sent and no answer came. The number may be in your account: check now, before you import it again.</source>
        <translation>La importación se envió y no llegó respuesta. Puede que el número esté en su cuenta: compruébelo antes de importarlo otra vez.</translation>
    </message>
    <message>
        <source>The import is on its way.</source>
        <translation>La importación va de camino.</translation>
    </message>
    <message>
        <source>SigmaMind does not list this number any more. What this computer knew of it is kept here.</source>
        <translation>SigmaMind ya no muestra este número. Lo que este equipo sabía de él se conserva aquí.</translation>
    </message>
    <message>
        <source>Your account has this number. Its list is being read, and more is known at its end.</source>
        <translation>Su cuenta tiene este número. Se está leyendo su lista, y al final se sabrá más.</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Compruebe primero</translation>
    </message>
    <message>
        <source>No inbound agent</source>
        <translation>Sin agente entrante</translation>
    </message>
    <message>
        <source>Calls go elsewhere</source>
        <translation>Las llamadas van a otro lugar</translation>
    </message>
    <message>
        <source>Carrier not told yet</source>
        <translation>Falta avisar al operador</translation>
    </message>
    <message>
        <source>No agent took a call</source>
        <translation>Llamada sin agente</translation>
    </message>
    <message>
        <source>No test call yet</source>
        <translation>Sin llamada de prueba aún</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Sonó</translation>
    </message>
    <message>
        <source>Call arrived</source>
        <translation>Llegó una llamada</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your account has this number: check now.</source>
        <translation>Nadie sabe aún si su cuenta tiene este número: compruébelo ahora.</translation>
    </message>
    <message>
        <source>Nobody answers its calls until it has an inbound agent.</source>
        <translation>Nadie atiende sus llamadas hasta que tenga un agente entrante.</translation>
    </message>
    <message>
        <source>The carrier has to send its calls to SigmaMind. “Will it ring?” in its menu shows how.</source>
        <translation>El operador tiene que enviar sus llamadas a SigmaMind. «¿Sonará?», en su menú, muestra cómo.</translation>
    </message>
    <message>
        <source>The carrier&apos;s settings do not send its calls here. “Will it ring?” in its menu shows why.</source>
        <translation>La configuración del operador no envía aquí sus llamadas. «¿Sonará?», en su menú, muestra por qué.</translation>
    </message>
    <message>
        <source>A call arrived, and no agent took it: look at the agent in the dashboard.</source>
        <translation>Llegó una llamada y ningún agente la atendió: revise el agente en el panel.</translation>
    </message>
    <message>
        <source>A call from outside arrived at SigmaMind.</source>
        <translation>Llegó a SigmaMind una llamada de fuera.</translation>
    </message>
    <message>
        <source>Nothing is known to stand in its way, and no test call from here was answered.</source>
        <translation>No se sabe de nada que lo impida, y ninguna llamada de prueba desde aquí se contestó.</translation>
    </message>
    <message>
        <source>A test call from this number was answered.</source>
        <translation>Se contestó una llamada de prueba desde este número.</translation>
    </message>
    <message>
        <source>Before it rings: choose its inbound agent, and have your carrier send its calls to SigmaMind.</source>
        <translation>Antes de que suene: elija su agente entrante, y haga que su operador envíe sus llamadas a SigmaMind.</translation>
    </message>
    <message>
        <source>Before it rings: have your carrier send its calls to SigmaMind.</source>
        <translation>Antes de que suene: haga que su operador envíe sus llamadas a SigmaMind.</translation>
    </message>
    <message>
        <source>New in your account: not imported from this computer.</source>
        <translation>Nuevo en su cuenta: no importado desde este equipo.</translation>
    </message>
    <message>
        <source>Changed at SigmaMind: {what}.</source>
        <translation>Cambiado en SigmaMind: {what}.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>agente entrante</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>agente saliente</translation>
    </message>
    <message>
        <source>test number</source>
        <translation>número de prueba</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>usuario de la troncal</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>contraseña de la troncal</translation>
    </message>
    <message>
        <source>calls are sent to</source>
        <translation>destino de las llamadas</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>asignado a</translation>
    </message>
    <message>
        <source>{number} is in your account</source>
        <translation>{number} está en su cuenta</translation>
    </message>
    <message>
        <source>The import did arrive.</source>
        <translation>La importación llegó.</translation>
    </message>
    <message>
        <source>{number} is not in your account</source>
        <translation>{number} no está en su cuenta</translation>
    </message>
    <message>
        <source>The import did not arrive, and you can import the number again. If it was sent minutes ago, it may still be on its way: check again first.</source>
        <translation>La importación no llegó, y puede importar el número otra vez. Si se envió hace unos minutos, puede estar aún de camino: compruebe otra vez primero.</translation>
    </message>
    <message>
        <source>{number} may be in your account already</source>
        <translation>{number} puede estar ya en su cuenta</translation>
    </message>
    <message>
        <source>It was sent before and no answer came. If it did arrive, importing it again may be refused, or change how it is set up. Checking first changes nothing.</source>
        <translation>Se envió antes y no llegó respuesta. Si llegó, importarlo otra vez puede rechazarse o cambiar cómo está configurado. Comprobar primero no cambia nada.</translation>
    </message>
    <message>
        <source>{number} is in your list already</source>
        <translation>{number} ya está en su lista</translation>
    </message>
    <message>
        <source>Importing it again may be refused, or change how it is set up at SigmaMind.</source>
        <translation>Importarlo otra vez puede rechazarse, o cambiar cómo está configurado en SigmaMind.</translation>
    </message>
</context>
<context>
    <name>NumberOutcome</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>NumbersFlow</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>&amp;Search your numbers</source>
        <translation>&amp;Buscar en sus números</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>&amp;Marcar todo como visto</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aún no hay números</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers…</source>
        <translation>
            <numerusform>Asignar un agente a %n número…</numerusform>
            <numerusform>Asignar un agente a %n números…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search your numbers</source>
        <translation>Buscar en sus números</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Something left to do</source>
        <translation>Queda algo por hacer</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>Show numbers by their state</source>
        <translation>Mostrar los números por su estado</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show all numbers</source>
        <translation>Mostrar todos los números</translation>
    </message>
    <message>
        <source>Nothing in your list holds “{text}”.</source>
        <translation>Nada en su lista contiene «{text}».</translation>
    </message>
    <message>
        <source>Nothing is left to do for any number of your list.</source>
        <translation>No queda nada por hacer con ningún número de su lista.</translation>
    </message>
    <message>
        <source>No number with something left to do holds “{text}”.</source>
        <translation>Ningún número con algo por hacer contiene «{text}».</translation>
    </message>
    <message>
        <source>No number of your list has the state “{state}”.</source>
        <translation>Ningún número de su lista tiene el estado «{state}».</translation>
    </message>
    <message>
        <source>No number with the state “{state}” holds “{text}”.</source>
        <translation>Ningún número con el estado «{state}» contiene «{text}».</translation>
    </message>
    <message>
        <source>No number matches</source>
        <translation>Ningún número coincide</translation>
    </message>
    <message>
        <source>Your numbers can&apos;t be shown</source>
        <translation>Sus números no se pueden mostrar</translation>
    </message>
    <message>
        <source>The list on this computer can&apos;t be read. Your numbers at SigmaMind are safe.</source>
        <translation>La lista de este equipo no se puede leer. Sus números en SigmaMind están a salvo.</translation>
    </message>
    <message>
        <source>Your numbers are being read</source>
        <translation>Se están leyendo sus números</translation>
    </message>
    <message>
        <source>Reading your account…</source>
        <translation>Leyendo su cuenta…</translation>
    </message>
    <message>
        <source>Your account could not be read</source>
        <translation>Su cuenta no se pudo leer</translation>
    </message>
    <message>
        <source>The numbers that it has are shown here once SigmaMind answers.</source>
        <translation>Los números que tenga aparecen aquí en cuanto SigmaMind responda.</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aún no hay números</translation>
    </message>
    <message>
        <source>Fill in the form with a number that you own at a carrier, and press Import number.</source>
        <translation>Complete el formulario con un número que tenga con un operador y pulse «Importar número».</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>Open {carrier}</source>
        <translation>Abrir {carrier}</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste details</source>
        <translation>Pegar datos</translation>
    </message>
    <message>
        <source>What is put into the form</source>
        <translation>Lo que se pone en el formulario</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Put this into the form?</source>
        <translation>¿Poner esto en el formulario?</translation>
    </message>
    <message>
        <source>Then empty the clipboard, which holds the password</source>
        <translation>Después vaciar el portapapeles, que contiene la contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Poner en el formulario</translation>
    </message>
    <message>
        <source>Import several numbers…</source>
        <translation>Importar varios números…</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Ya es así</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The clipboard holds nothing for this form</source>
        <translation>El portapapeles no contiene nada para este formulario</translation>
    </message>
    <message>
        <source>Not pasted: it is not one field&apos;s text</source>
        <translation>No se ha pegado: no es el texto de un solo campo</translation>
    </message>
    <message>
        <source>The text is too long: up to 20,000 characters are read. Copy your trunk&apos;s details alone, and try again.</source>
        <translation>El texto es demasiado largo: se leen hasta 20 000 caracteres. Copie solo los datos de su troncal e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Copy a SIP URI, your carrier&apos;s credentials with their names, a row of a spreadsheet, JSON or a curl command, and try again.</source>
        <translation>Copie una URI SIP, las credenciales de su operador con sus nombres, una fila de una hoja de cálculo, JSON o una orden de curl, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Filled in from what was pasted</source>
        <translation>Completado con lo que se pegó</translation>
    </message>
</context>
<context>
    <name>PasteMessages</name>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}, the transport {transport}.</source>
        <translation>Se omite, porque SigmaMind no tiene campo para ello: el puerto {port}, el transporte {transport}.</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}.</source>
        <translation>Se omite, porque SigmaMind no tiene campo para ello: el puerto {port}.</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the transport {transport}.</source>
        <translation>Se omite, porque SigmaMind no tiene campo para ello: el transporte {transport}.</translation>
    </message>
    <message>
        <source>{field}: a variable or a placeholder stands there, no value.</source>
        <translation>{field}: ahí hay una variable o un marcador, no un valor.</translation>
    </message>
    <message>
        <source>{field}: not taken over, for it is for inbound calls.</source>
        <translation>{field}: no se incorpora, porque es para llamadas entrantes.</translation>
    </message>
    <message>
        <source>{field}: several stand there, one of them is taken over.</source>
        <translation>{field}: hay varios, se incorpora uno de ellos.</translation>
    </message>
    <message>
        <source>{field}: several stand there, and which one belongs to the rest is not clear.</source>
        <translation>{field}: hay varios, y no está claro cuál corresponde al resto.</translation>
    </message>
    <message>
        <source>{field}: not taken over, for the password stands in it and would be shown.</source>
        <translation>{field}: no se incorpora, porque contiene la contraseña y se vería.</translation>
    </message>
    <message>
        <source>{field}: what stands there can be read in several ways. Enter it yourself.</source>
        <translation>{field}: lo que hay se puede leer de varias maneras. Introdúzcalo usted.</translation>
    </message>
    <message>
        <source>{field}: only a realm stands there, which is no host.</source>
        <translation>{field}: ahí solo hay un realm, que no es un host.</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose from {carrier}…</source>
        <translation>Elegir de {carrier}…</translation>
    </message>
    <message>
        <source>Choose from a carrier…</source>
        <translation>Elegir de un operador…</translation>
    </message>
</context>
<context>
    <name>PickCounts</name>
    <message>
        <source>Make a table</source>
        <translation>Crear una tabla</translation>
    </message>
    <message numerus="yes">
        <source>Make a table of %n numbers</source>
        <translation>
            <numerusform>Crear una tabla con %n número</numerusform>
            <numerusform>Crear una tabla con %n números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose numbers from {carrier}</source>
        <translation>Elegir números de {carrier}</translation>
    </message>
    <message>
        <source>Choose a number from {carrier}</source>
        <translation>Elegir un número de {carrier}</translation>
    </message>
    <message>
        <source>Numbers at {carrier}</source>
        <translation>Números en {carrier}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Destino de llamadas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation>Usar este número</translation>
    </message>
    <message>
        <source>Asking {carrier} for its numbers…</source>
        <translation>Pidiendo a {carrier} sus números…</translation>
    </message>
    <message>
        <source>There are no numbers in this account at {carrier}.</source>
        <translation>No hay números en esta cuenta de {carrier}.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Change this at {carrier}?</source>
        <translation>¿Cambiar esto en {carrier}?</translation>
    </message>
    <message>
        <source>{place}. {what}</source>
        <translation>{place}. {what}</translation>
    </message>
    <message>
        <source>This was changed from here</source>
        <translation>Esto se cambió desde aquí</translation>
    </message>
    <message>
        <source>What was there before is remembered, and can be put back.</source>
        <translation>Lo que había antes se recuerda y se puede restaurar.</translation>
    </message>
    <message>
        <source>{carrier} is being changed…</source>
        <translation>Haciendo el cambio en {carrier}…</translation>
    </message>
    <message>
        <source>Steps that are done: {done} of {steps}.</source>
        <translation>Pasos hechos: {done} de {steps}.</translation>
    </message>
    <message>
        <source>What {carrier} had before is there again</source>
        <translation>{carrier} vuelve a tener lo de antes</translation>
    </message>
    <message>
        <source>It was read back, and stands below.</source>
        <translation>Se ha vuelto a leer y figura abajo.</translation>
    </message>
    <message>
        <source>{carrier} has taken the change</source>
        <translation>{carrier} ha aceptado el cambio</translation>
    </message>
    <message>
        <source>It was read back, and stands below. Ring it now, to be sure.</source>
        <translation>Se ha vuelto a leer y figura abajo. Llámelo ahora para asegurarse.</translation>
    </message>
    <message>
        <source>You stopped the change</source>
        <translation>Usted detuvo el cambio</translation>
    </message>
    <message>
        <source>The next one may be done, too: what was read back stands below.</source>
        <translation>El siguiente también puede estar hecho: abajo figura lo que se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>The number {number} is assigned to:</source>
        <translation>El número {number} está asignado a:</translation>
    </message>
    <message>
        <source>The trunk {trunk} sends its calls to:</source>
        <translation>La troncal {trunk} envía sus llamadas a:</translation>
    </message>
    <message>
        <source>{host} first, then {other} for calls that are not taken there</source>
        <translation>primero {host}; después {other}, para las llamadas que allí no se acepten</translation>
    </message>
    <message>
        <source>before: {what}</source>
        <translation>antes: {what}</translation>
    </message>
    <message>
        <source>after: {what}</source>
        <translation>después: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{host}, switched off</source>
        <translation>{host}, desactivado</translation>
    </message>
    <message>
        <source>{host}, with priority {priority}</source>
        <translation>{host}, con prioridad {priority}</translation>
    </message>
    <message>
        <source>the trunk {name}</source>
        <translation>la troncal {name}</translation>
    </message>
    <message>
        <source>the application {name}</source>
        <translation>la aplicación {name}</translation>
    </message>
    <message>
        <source>the program on the web at {name}</source>
        <translation>el programa de la web en {name}</translation>
    </message>
    <message>
        <source>Of several hosts, the one with the lowest priority number is tried first.</source>
        <translation>De varios hosts se intenta primero el que tiene el número de prioridad más bajo.</translation>
    </message>
    <message>
        <source>What stops: {what} does not get the calls to this number any more.</source>
        <translation>Lo que se pierde: {what} ya no recibe las llamadas a este número.</translation>
    </message>
    <message>
        <source>It concerns every number on the trunk {trunk}: SigmaMind gets their calls first, any other host only those that SigmaMind does not take.</source>
        <translation>Afecta a todos los números de la troncal {trunk}: SigmaMind recibe primero sus llamadas, y cualquier otro host solo las que SigmaMind no acepte.</translation>
    </message>
    <message>
        <source>Putting it back concerns every number on the trunk {trunk}: their calls go where they went before.</source>
        <translation>Restaurarlo afecta a todos los números de la troncal {trunk}: sus llamadas vuelven a ir adonde iban antes.</translation>
    </message>
    <message>
        <source>All of it can be put back here with one click, on any other day as well.</source>
        <translation>Todo se puede restaurar aquí con un clic, también cualquier otro día.</translation>
    </message>
    <message>
        <source>The application can&apos;t be put back from here: {carrier} does not name it.</source>
        <translation>La aplicación no se puede restaurar desde aquí: {carrier} no dice cuál es.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%n fields are missing or wrong</source>
        <translation>
            <numerusform>Falta o está mal %n campo</numerusform>
            <numerusform>Faltan o están mal %n campos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyLoginDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sign in to the network&apos;s proxy</source>
        <translation>Iniciar sesión en el proxy de la red</translation>
    </message>
    <message>
        <source>The way to SigmaMind leads through the proxy {proxy}, which asks for a name and a password. Whoever runs the network knows them. They are kept in this computer&apos;s keychain.</source>
        <translation>El camino a SigmaMind pasa por el proxy {proxy}, que pide un nombre y una contraseña. Los conoce quien administra la red. Se guardan en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>They are used until the program ends, and not kept</source>
        <translation>Se usan hasta que el programa termine, y no se guardan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter the name first; it has no colon</source>
        <translation>Introduzca primero el nombre; no lleva dos puntos</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
</context>
<context>
    <name>ReadyCounts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host is used by %n of your numbers</source>
        <translation>
            <numerusform>%n de sus números usa el host</numerusform>
            <numerusform>%n de sus números usan el host</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyFlow</name>
    <message>
        <source>Checking the trunk&apos;s host…</source>
        <translation>Comprobando el host de la troncal…</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ReadyList</name>
    <message>
        <source>Show or hide what is checked before an import</source>
        <translation>Mostrar u ocultar lo que se comprueba antes de importar</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>Ready to import</source>
        <translation>Listo para importar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Aún no está listo</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>The number is right</source>
        <translation>El número es correcto</translation>
    </message>
    <message>
        <source>The SIP URI is complete</source>
        <translation>La URI SIP está completa</translation>
    </message>
    <message>
        <source>Nothing to correct in name and test number</source>
        <translation>Nada que corregir en el nombre y el número de prueba</translation>
    </message>
    <message>
        <source>{field}: still missing</source>
        <translation>{field}: falta todavía</translation>
    </message>
    <message>
        <source>{field}: {finding}</source>
        <translation>{field}: {finding}</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>Usar {text}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>The number is not in your account yet</source>
        <translation>El número aún no está en su cuenta</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>El número ya está en su cuenta</translation>
    </message>
    <message>
        <source>The number was sent before, and no answer came</source>
        <translation>El número se envió antes, y no llegó respuesta</translation>
    </message>
    <message>
        <source>Your account&apos;s numbers are not read to the end yet</source>
        <translation>Los números de su cuenta aún no se han leído hasta el final</translation>
    </message>
    <message>
        <source>SigmaMind does not show which numbers the account has</source>
        <translation>SigmaMind no muestra qué números tiene la cuenta</translation>
    </message>
    <message>
        <source>Enter the number to see whether your account has it already</source>
        <translation>Introduzca el número para ver si su cuenta ya lo tiene</translation>
    </message>
    <message>
        <source>Enter the SIP URI to check its host</source>
        <translation>Introduzca la URI SIP para comprobar su host</translation>
    </message>
    <message>
        <source>The host is not checked</source>
        <translation>El host no está comprobado</translation>
    </message>
    <message>
        <source>The host is being checked…</source>
        <translation>Se está comprobando el host…</translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation>El host responde</translation>
    </message>
    <message>
        <source>The host does not answer this computer; it may answer SigmaMind</source>
        <translation>El host no responde a este equipo; puede que a SigmaMind sí</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know the host</source>
        <translation>La red de este equipo no conoce el host</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at the host</source>
        <translation>La red de este equipo no tiene dirección para llamadas en el host</translation>
    </message>
    <message>
        <source>The host could not be looked up</source>
        <translation>No se pudo buscar el host</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach the host, as this network sees it</source>
        <translation>SigmaMind no puede llegar al host, según lo ve esta red</translation>
    </message>
    <message>
        <source>The host answers, but not in SIP</source>
        <translation>El host responde, pero no en SIP</translation>
    </message>
    <message>
        <source>Trunk username and password are entered</source>
        <translation>El usuario y la contraseña de la troncal están puestos</translation>
    </message>
    <message>
        <source>Trunk username and password: still missing</source>
        <translation>Usuario y contraseña de la troncal: faltan todavía</translation>
    </message>
    <message>
        <source>The keychain is asked for the API key…</source>
        <translation>Se pide al llavero la clave de API…</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>Aún no hay clave de API</translation>
    </message>
    <message>
        <source>The API key is not checked</source>
        <translation>La clave de API no está comprobada</translation>
    </message>
    <message>
        <source>The API key is being checked…</source>
        <translation>Se está comprobando la clave de API…</translation>
    </message>
    <message>
        <source>SigmaMind accepts the API key</source>
        <translation>SigmaMind acepta la clave de API</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>SigmaMind rechaza la clave de API</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>La clave de API guardada no puede ser una clave</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it do everything</source>
        <translation>SigmaMind conoce la clave de API y no le permite hacerlo todo</translation>
    </message>
    <message>
        <source>The agents exist</source>
        <translation>Los agentes existen</translation>
    </message>
    <message>
        <source>SigmaMind does not list this agent</source>
        <translation>SigmaMind no muestra este agente</translation>
    </message>
    <message>
        <source>The agents are not checked yet</source>
        <translation>Los agentes aún no se han comprobado</translation>
    </message>
    <message>
        <source>Nobody answers calls until an inbound agent is chosen</source>
        <translation>Nadie atiende llamadas hasta que se elija un agente entrante</translation>
    </message>
    <message>
        <source>The last try of exactly this form failed; see the message above</source>
        <translation>El último intento con este mismo formulario falló; vea el mensaje de arriba</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check the agents</source>
        <translation>Comprobar los agentes</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Introducir la clave</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introducir otra clave</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Comprobar la clave</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Import all the same</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Looking for {number} in your account…</source>
        <translation>Buscando {number} en su cuenta…</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Completar el formulario</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read the numbers of your account at SigmaMind (F5)</source>
        <translation>Leer los números de su cuenta en SigmaMind (F5)</translation>
    </message>
    <message>
        <source>Nothing of what is new is shown in bold any more</source>
        <translation>Ya no queda nada nuevo en negrita</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln new as seen</source>
        <translation>
            <numerusform>Marcar %Ln nuevo como visto</numerusform>
            <numerusform>Marcar %Ln nuevos como vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the numbers of your account…</source>
        <translation>Leyendo los números de su cuenta…</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list to this program: these numbers were imported on this computer.</source>
        <translation>SigmaMind no muestra su lista a este programa: estos números se importaron en este equipo.</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list: a number that is not here may be in your account.</source>
        <translation>SigmaMind no dio toda la lista: un número que no está aquí puede estar en su cuenta.</translation>
    </message>
    <message>
        <source>These numbers were imported on this computer.</source>
        <translation>Estos números se importaron en este equipo.</translation>
    </message>
    <message>
        <source>Your account as of {when}.</source>
        <translation>Su cuenta a fecha de {when}.</translation>
    </message>
</context>
<context>
    <name>RingView</name>
    <message>
        <source>Ring it now</source>
        <translation>Llamarlo ahora</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
</context>
<context>
    <name>RowFlow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>Guardado en SigmaMind</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open details</source>
        <translation>Abrir detalles</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>¿Sonará?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copiar esta celda</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Copiar filas con encabezados</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>Sin agente</translation>
    </message>
    <message>
        <source>Another agent…</source>
        <translation>Otro agente…</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>RowsPasswordDialog</name>
    <message>
        <source>Trunk password</source>
        <translation>Contraseña de la troncal</translation>
    </message>
    <message>
        <source>Type the password of the user “{username}” at {host}. It is used for this import, and kept nowhere.</source>
        <translation>Escriba la contraseña del usuario «{username}» en {host}. Se usa para esta importación y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Numbers to import</source>
        <translation>Números por importar</translation>
    </message>
    <message>
        <source>repairing</source>
        <translation>reparar</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>rellenar abajo</translation>
    </message>
    <message>
        <source>emptying</source>
        <translation>vaciar</translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>%n celda cambiada</numerusform>
            <numerusform>%n celdas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar abajo</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Vaciar celdas</translation>
    </message>
    <message>
        <source>This column is</source>
        <translation>Esta columna es</translation>
    </message>
</context>
<context>
    <name>SavedTrunkRow</name>
    <message>
        <source>Saved trunk</source>
        <translation>Troncal guardada</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Administrar…</translation>
    </message>
    <message>
        <source>None: entered below</source>
        <translation>Ninguna: se introduce abajo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>At {carrier} under {place}.</source>
        <translation>En {carrier}, en {place}.</translation>
    </message>
    <message>
        <source>{carrier} can tell more</source>
        <translation>{carrier} puede decir más</translation>
    </message>
    <message>
        <source>Connect {carrier}, and the program looks there whether the calls are sent on. It only reads.</source>
        <translation>Conecte {carrier} y el programa comprobará allí si las llamadas se envían. Solo lee.</translation>
    </message>
    <message>
        <source>The settings at {carrier}</source>
        <translation>La configuración en {carrier}</translation>
    </message>
    <message>
        <source>They were not read.</source>
        <translation>No se ha leído.</translation>
    </message>
    <message>
        <source>{carrier} is being asked…</source>
        <translation>Preguntando a {carrier}…</translation>
    </message>
    <message>
        <source>As they were: {moment}</source>
        <translation>Tal como estaba: {moment}</translation>
    </message>
    <message>
        <source>{carrier} does not let this key read more</source>
        <translation>{carrier} no deja que esta clave lea más</translation>
    </message>
    <message>
        <source>Connect {carrier} with a key of the usual kind, to know more.</source>
        <translation>Para saber más, conecte {carrier} con una clave del tipo habitual.</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}, and takes calls</source>
        <translation>El número está en su cuenta de {carrier} y recibe llamadas</translation>
    </message>
    <message>
        <source>The connected account at {carrier} does not have the number</source>
        <translation>La cuenta conectada de {carrier} no tiene el número</translation>
    </message>
    <message>
        <source>It may be in another account of yours. Where its calls go is not known.</source>
        <translation>Puede estar en otra de sus cuentas. No se sabe adónde van sus llamadas.</translation>
    </message>
    <message>
        <source>At {carrier} the number can&apos;t take calls</source>
        <translation>En {carrier} el número no puede recibir llamadas</translation>
    </message>
    <message>
        <source>It was bought without voice. Only a number with voice can ring.</source>
        <translation>Se compró sin voz. Solo puede sonar un número con voz.</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}</source>
        <translation>El número está en su cuenta de {carrier}</translation>
    </message>
    <message>
        <source>Whether it can take calls {carrier} does not say.</source>
        <translation>{carrier} no dice si puede recibir llamadas.</translation>
    </message>
    <message>
        <source>It is assigned to the trunk {what}</source>
        <translation>Está asignado a la troncal {what}</translation>
    </message>
    <message>
        <source>It is assigned to no trunk</source>
        <translation>No está asignado a ninguna troncal</translation>
    </message>
    <message>
        <source>Calls to it end at {carrier}. Assign it to your trunk there.</source>
        <translation>Las llamadas a este número terminan en {carrier}. Asígnelo allí a su troncal.</translation>
    </message>
    <message>
        <source>Another application answers it: {what}</source>
        <translation>Lo atiende otra aplicación: {what}</translation>
    </message>
    <message>
        <source>Its calls do not reach SigmaMind. Assigned to your trunk, it is not answered there any more.</source>
        <translation>Sus llamadas no llegan a SigmaMind. Si se asigna a su troncal, ya no se atiende allí.</translation>
    </message>
    <message>
        <source>A program on the web answers it: {what}</source>
        <translation>Lo atiende un programa de la web: {what}</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls from SigmaMind</source>
        <translation>Está asignado a {what}, que es para llamadas desde SigmaMind</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN: it can be on one only.</source>
        <translation>Las llamadas a este número terminan allí. Asígnelo a una conexión del tipo FQDN: solo puede estar en una.</translation>
    </message>
    <message>
        <source>It is assigned to {what}, a connection of another kind</source>
        <translation>Está asignado a {what}, una conexión de otro tipo</translation>
    </message>
    <message>
        <source>Whether that leads to SigmaMind can&apos;t be told from here.</source>
        <translation>Desde aquí no se puede saber si eso lleva a SigmaMind.</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is switched off</source>
        <translation>Está asignado a {what}, que está desactivada</translation>
    </message>
    <message>
        <source>Switch that on at {carrier}.</source>
        <translation>Actívela en {carrier}.</translation>
    </message>
    <message>
        <source>{carrier} does not say what the number is assigned to</source>
        <translation>{carrier} no dice a qué está asignado el número</translation>
    </message>
    <message>
        <source>That sends the calls to SigmaMind&apos;s SIP host</source>
        <translation>Desde allí las llamadas se envían al host SIP de SigmaMind</translation>
    </message>
    <message>
        <source>That sends the calls nowhere</source>
        <translation>Desde allí las llamadas no se envían a ninguna parte</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there:</source>
        <translation>Introduzca allí el host SIP de SigmaMind:</translation>
    </message>
    <message>
        <source>That sends the calls to another host: {what}</source>
        <translation>Desde allí las llamadas se envían a otro host: {what}</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there in its place:</source>
        <translation>Introduzca allí en su lugar el host SIP de SigmaMind:</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is entered there, and switched off</source>
        <translation>El host SIP de SigmaMind consta allí, pero está desactivado</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>Actívelo en {carrier}.</translation>
    </message>
    <message>
        <source>Another host gets the calls before SigmaMind, or some of them: {what}</source>
        <translation>Otro host recibe las llamadas, o algunas, antes que SigmaMind: {what}</translation>
    </message>
    <message>
        <source>Switch that off at {carrier}, or give it a higher number as its priority.</source>
        <translation>Desactívelo en {carrier}, o dele un número de prioridad más alto.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is misspelt there: {what}</source>
        <translation>El host SIP de SigmaMind está mal escrito allí: {what}</translation>
    </message>
    <message>
        <source>{carrier} wants it like this:</source>
        <translation>{carrier} lo quiere así:</translation>
    </message>
    <message>
        <source>{carrier} does not say where that sends the calls</source>
        <translation>{carrier} no dice adónde se envían desde allí las llamadas</translation>
    </message>
    <message>
        <source>SigmaMind places calls over the same trunk: {what}</source>
        <translation>SigmaMind hace las llamadas por la misma troncal: {what}</translation>
    </message>
    <message>
        <source>SigmaMind places calls over another trunk</source>
        <translation>SigmaMind hace las llamadas por otra troncal</translation>
    </message>
    <message>
        <source>The termination SIP URI of the number&apos;s own trunk is {what}.</source>
        <translation>La URI SIP de terminación de la troncal propia del número es {what}.</translation>
    </message>
    <message>
        <source>Whether SigmaMind places calls over the number&apos;s own trunk is not known</source>
        <translation>No se sabe si SigmaMind hace las llamadas por la troncal propia del número</translation>
    </message>
    <message>
        <source>{carrier} has the trunk username {what}</source>
        <translation>{carrier} tiene el usuario {what} de la troncal</translation>
    </message>
    <message>
        <source>The trunk&apos;s Credential List does not have the username {what}</source>
        <translation>La Credential List de la troncal no tiene el usuario {what}</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add it there, or change it here.</source>
        <translation>Las llamadas desde SigmaMind se rechazan. Añádalo allí o cámbielo aquí.</translation>
    </message>
    <message>
        <source>The trunk {what} has no Credential List</source>
        <translation>La troncal {what} no tiene ninguna Credential List</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add one at {carrier}, with the username.</source>
        <translation>Las llamadas desde SigmaMind se rechazan. Añada una en {carrier}, con el usuario.</translation>
    </message>
    <message>
        <source>Which trunk username SigmaMind has is not known here</source>
        <translation>Aquí no se sabe qué usuario de la troncal tiene SigmaMind</translation>
    </message>
    <message>
        <source>SigmaMind does not tell it. Save it anew, and it is compared.</source>
        <translation>SigmaMind no lo dice. Guárdelo de nuevo y se comparará.</translation>
    </message>
    <message>
        <source>{carrier} has no trunk with the termination SIP URI in use</source>
        <translation>{carrier} no tiene ninguna troncal con la URI SIP de terminación en uso</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Change the SIP URI here.</source>
        <translation>Las llamadas desde SigmaMind se rechazan. Cambie aquí la URI SIP.</translation>
    </message>
    <message>
        <source>{carrier} does not say which usernames the trunk has</source>
        <translation>{carrier} no dice qué usuarios tiene la troncal</translation>
    </message>
    <message>
        <source>The connection {what} has an outbound voice profile</source>
        <translation>La conexión {what} tiene un Outbound Voice Profile</translation>
    </message>
    <message>
        <source>The connection {what} has no outbound voice profile</source>
        <translation>La conexión {what} no tiene ningún Outbound Voice Profile</translation>
    </message>
    <message>
        <source>Calls from your number are refused until it has one.</source>
        <translation>Las llamadas desde su número se rechazan hasta que tenga uno.</translation>
    </message>
    <message>
        <source>Whether {carrier} lets calls out is not known</source>
        <translation>No se sabe si {carrier} deja salir las llamadas</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls to SigmaMind</source>
        <translation>Está asignado a {what}, que es para llamadas a SigmaMind</translation>
    </message>
    <message>
        <source>It is assigned to no connection</source>
        <translation>No está asignado a ninguna conexión</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN.</source>
        <translation>Las llamadas a este número terminan allí. Asígnelo a una conexión del tipo FQDN.</translation>
    </message>
    <message>
        <source>No connection at {carrier} has the username {what}</source>
        <translation>Ninguna conexión de {carrier} tiene el usuario {what}</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Correct it here or there.</source>
        <translation>Las llamadas desde SigmaMind se rechazan. Corríjalo aquí o allí.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Where your carrier sends the calls to your numbers. Change it only if the SigmaMind dashboard or SigmaMind&apos;s support names another host.</source>
        <translation>Adónde envía su operador las llamadas a sus números. Cámbielo solo si el panel o el soporte de SigmaMind indican otro host.</translation>
    </message>
    <message>
        <source>Check the host of each new trunk automatically</source>
        <translation>Comprobar automáticamente el host de cada troncal nueva</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host</source>
        <translation>Host SIP de SigmaMind</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>Idioma, desde el próximo inicio</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>Esto no es un nombre de host</translation>
    </message>
    <message>
        <source>It looks like {host}.</source>
        <translation>Es como {host}.</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again for the others</source>
        <translation>Intentar otra vez con los demás</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the whole window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>Import the number</source>
        <translation>Importar el número</translation>
    </message>
    <message>
        <source>Stop what is under way, or close the message</source>
        <translation>Detener lo que está en curso o cerrar el mensaje</translation>
    </message>
    <message>
        <source>In an agent&apos;s field: offer all agents</source>
        <translation>En el campo de un agente: ofrecer todos los agentes</translation>
    </message>
    <message>
        <source>In the list of your numbers</source>
        <translation>En la lista de sus números</translation>
    </message>
    <message>
        <source>Open the number&apos;s details</source>
        <translation>Abrir los detalles del número</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Change the name or the agent in the row</source>
        <translation>Cambiar el nombre o el agente en la fila</translation>
    </message>
    <message>
        <source>What else can be done with the row</source>
        <translation>Qué más se puede hacer con la fila</translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation>En la búsqueda: vaciarla</translation>
    </message>
    <message>
        <source>In other windows of the program</source>
        <translation>En otras ventanas del programa</translation>
    </message>
    <message>
        <source>Press the highlighted button</source>
        <translation>Pulsar el botón resaltado</translation>
    </message>
    <message>
        <source>Close it, or stop what is under way</source>
        <translation>Cerrarla, o detener lo que está en curso</translation>
    </message>
    <message>
        <source>Rename a saved trunk</source>
        <translation>Cambiar el nombre de una troncal guardada</translation>
    </message>
    <message>
        <source>Delete a saved trunk, after a question</source>
        <translation>Eliminar una troncal guardada, tras una pregunta</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StoreNotices</name>
    <message>
        <source>The list of numbers was damaged, and a new one is begun</source>
        <translation>La lista de números estaba dañada, y se ha empezado una nueva</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{name}”. Your numbers at SigmaMind are not affected.</source>
        <translation>El archivo dañado se conserva como «{name}». Sus números en SigmaMind no están afectados.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What you had typed could not be read</source>
        <translation>Lo que había escrito no se pudo leer</translation>
    </message>
    <message>
        <source>It was damaged on the disk. Your list of numbers is not affected.</source>
        <translation>Se dañó en el disco. Su lista de números no está afectada.</translation>
    </message>
    <message>
        <source>The result of the last import or change could not be written down</source>
        <translation>El resultado de la última importación o cambio no se pudo anotar</translation>
    </message>
    <message>
        <source>At the next start it is listed as Not confirmed.</source>
        <translation>En el próximo inicio aparece como «Sin confirmar».</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>TablePicking</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>A trunk is missing</source>
        <translation>Falta una troncal</translation>
    </message>
    <message>
        <source>It was not the trunk of all numbers from {carrier}.</source>
        <translation>No era la troncal de todos los números de {carrier}.</translation>
    </message>
    <message>
        <source>The trunk for all rows was taken away</source>
        <translation>Se quitó la troncal de todas las filas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search these numbers</source>
        <translation>Buscar en estos números</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Marcar todos los que se muestran</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Tick none of those that are shown</source>
        <translation>No marcar ninguno de los que se muestran</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} chosen</source>
        <translation>
            <numerusform>%Ln de {total} elegido</numerusform>
            <numerusform>%Ln de {total} elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrunkCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Shows the trunk&apos;s fields</source>
        <translation>Muestra los campos de la troncal</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>username {name}</source>
        <translation>usuario {name}</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>contraseña en el llavero</translation>
    </message>
    <message>
        <source>password in this window only</source>
        <translation>contraseña solo en esta ventana</translation>
    </message>
    <message>
        <source>SIP trunk {name}</source>
        <translation>Troncal SIP {name}</translation>
    </message>
</context>
<context>
    <name>TrunkCheckMessages</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} responde</translation>
    </message>
    <message>
        <source>SIP is spoken there. Whether username and password are right, only a call shows.</source>
        <translation>Allí se habla SIP. Si el usuario y la contraseña son correctos, solo lo muestra una llamada.</translation>
    </message>
    <message>
        <source>No answer from this computer</source>
        <translation>Sin respuesta desde este equipo</translation>
    </message>
    <message>
        <source>It may still work from SigmaMind: many carriers do not answer strangers, and a firewall here may be in the way. Compare the host with your carrier&apos;s console.</source>
        <translation>Puede funcionar desde SigmaMind: muchos operadores no responden a extraños, y aquí puede estorbar un cortafuegos. Compare el host con la consola de su operador.</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know {host}</source>
        <translation>La red de este equipo no conoce {host}</translation>
    </message>
    <message>
        <source>Compare it letter by letter with your carrier&apos;s console.</source>
        <translation>Compárelo letra por letra con la consola de su operador.</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at {host}</source>
        <translation>La red de este equipo no tiene dirección para llamadas en {host}</translation>
    </message>
    <message>
        <source>It knows the name, but as no trunk&apos;s host. Compare it with your carrier&apos;s console.</source>
        <translation>Conoce el nombre, pero no como host de una troncal. Compárelo con la consola de su operador.</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}</source>
        <translation>SigmaMind no puede llegar a {host}</translation>
    </message>
    <message>
        <source>As this network sees it, the host is within a network that is not on the internet.</source>
        <translation>Según lo ve esta red, el host está en una red que no es de Internet.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>No se pudo buscar el nombre</translation>
    </message>
    <message>
        <source>Is this computer connected to the internet? Then check again.</source>
        <translation>¿Está este equipo conectado a Internet? Entonces compruebe otra vez.</translation>
    </message>
    <message>
        <source>Something answers, but not in SIP</source>
        <translation>Algo responde, pero no en SIP</translation>
    </message>
    <message>
        <source>Is this your carrier&apos;s host for SIP trunks? Compare it with your carrier&apos;s console.</source>
        <translation>¿Es el host de su operador para troncales SIP? Compárelo con la consola de su operador.</translation>
    </message>
    <message>
        <source>{host}: {said}</source>
        <translation>{host}: {said}</translation>
    </message>
    <message>
        <source>Stopped before all was found out</source>
        <translation>Se detuvo antes de saberlo todo</translation>
    </message>
    <message>
        <source>The check could not be completed</source>
        <translation>La comprobación no se pudo completar</translation>
    </message>
    <message>
        <source>Checking {host}…</source>
        <translation>Comprobando {host}…</translation>
    </message>
    <message>
        <source>No call is placed, and no credentials are sent. It takes five seconds at most.</source>
        <translation>No se hace ninguna llamada ni se envían credenciales. Tarda cinco segundos como mucho.</translation>
    </message>
    <message>
        <source>Answered on {when}</source>
        <translation>Respondió el {when}</translation>
    </message>
    <message>
        <source>Answered today at {time}</source>
        <translation>Respondió hoy a las {time}</translation>
    </message>
    <message>
        <source>{text}, {time} ms</source>
        <translation>{text}, {time} ms</translation>
    </message>
    <message>
        <source>Accepted by this computer</source>
        <translation>Aceptado por este equipo</translation>
    </message>
    <message>
        <source>Answers: {status}</source>
        <translation>Responde: {status}</translation>
    </message>
    <message>
        <source>It is an IP address; there is nothing to look up</source>
        <translation>Es una dirección IP; no hay nada que buscar</translation>
    </message>
    <message>
        <source>Not known to this computer&apos;s network</source>
        <translation>Desconocido para la red de este equipo</translation>
    </message>
    <message>
        <source>Known here, but without an address for calls</source>
        <translation>Se conoce aquí, pero sin dirección para llamadas</translation>
    </message>
    <message>
        <source>Nobody answered who could know it</source>
        <translation>No respondió nadie que pudiera saberlo</translation>
    </message>
    <message>
        <source>Leads to {address}, which nobody on the internet can reach</source>
        <translation>Lleva a {address}, a la que nadie en Internet puede llegar</translation>
    </message>
    <message>
        <source>Leads also to {address}, which nobody on the internet can reach</source>
        <translation>Lleva también a {address}, a la que nadie en Internet puede llegar</translation>
    </message>
    <message>
        <source>Answers: {status} {reason}</source>
        <translation>Responde: {status} {reason}</translation>
    </message>
    <message>
        <source>Answers, and asks for credentials ({status})</source>
        <translation>Responde y pide credenciales ({status})</translation>
    </message>
    <message>
        <source>Answers, and does not know this computer ({status})</source>
        <translation>Responde y no conoce este equipo ({status})</translation>
    </message>
    <message>
        <source>Something answers at port {port}, but not in SIP</source>
        <translation>Algo responde en el puerto {port}, pero no en SIP</translation>
    </message>
    <message>
        <source>Hangs up without an answer</source>
        <translation>Cuelga sin responder</translation>
    </message>
    <message>
        <source>Nothing takes calls at port {port}</source>
        <translation>Nada recibe llamadas en el puerto {port}</translation>
    </message>
    <message>
        <source>No way from this computer to the address</source>
        <translation>No hay camino de este equipo a la dirección</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se preguntó</translation>
    </message>
    <message>
        <source>Not asked: no computer has this address</source>
        <translation>No se preguntó: ningún equipo tiene esta dirección</translation>
    </message>
    <message>
        <source>Does not speak TLS at port {port}</source>
        <translation>No habla TLS en el puerto {port}</translation>
    </message>
    <message>
        <source>No secure connection could be agreed upon</source>
        <translation>No se pudo acordar una conexión segura</translation>
    </message>
    <message>
        <source>Accepted: {name}, from {issuer}, until {until}</source>
        <translation>Aceptado: {name}, de {issuer}, hasta el {until}</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>Ha caducado</translation>
    </message>
    <message>
        <source>Is not valid yet, by this computer&apos;s clock</source>
        <translation>Aún no es válido, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Is for another name</source>
        <translation>Es para otro nombre</translation>
    </message>
    <message>
        <source>From an issuer that this computer does not know</source>
        <translation>De un emisor que este equipo no conoce</translation>
    </message>
    <message>
        <source>Not accepted by this computer</source>
        <translation>No aceptado por este equipo</translation>
    </message>
</context>
<context>
    <name>TrunkCheckPanel</name>
    <message>
        <source>Check each new host automatically from now on</source>
        <translation>Comprobar automáticamente cada host nuevo desde ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Preguntar igualmente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TrunkFlow</name>
    <message>
        <source>Saved &amp;trunks…</source>
        <translation>&amp;Troncales guardadas…</translation>
    </message>
    <message>
        <source>C&amp;onnect a carrier…</source>
        <translation>Co&amp;nectar un operador…</translation>
    </message>
    <message>
        <source>The trunk could not be renamed</source>
        <translation>No se pudo cambiar el nombre de la troncal</translation>
    </message>
    <message>
        <source>The trunk could not be deleted</source>
        <translation>La troncal no se pudo eliminar</translation>
    </message>
    <message>
        <source>The trunk is deleted, but its password may still be in the keychain</source>
        <translation>La troncal se ha eliminado, pero su contraseña puede seguir en el llavero</translation>
    </message>
</context>
<context>
    <name>TrunkGroup</name>
    <message>
        <source>the line between your carrier and SigmaMind</source>
        <translation>la línea entre su operador y SigmaMind</translation>
    </message>
    <message>
        <source>Check trunk</source>
        <translation>Comprobar troncal</translation>
    </message>
    <message>
        <source>Look the host up and ask it to answer. No call is placed.</source>
        <translation>Buscar el host y pedirle que responda. No se hace ninguna llamada.</translation>
    </message>
    <message>
        <source>Keep this trunk, with its password in the keychain</source>
        <translation>Guardar esta troncal, con su contraseña en el llavero</translation>
    </message>
    <message>
        <source>SIP trunk</source>
        <translation>Troncal SIP</translation>
    </message>
    <message>
        <source>Will be kept in the keychain</source>
        <translation>Se guardará en el llavero</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change the password of “{name}” everywhere</source>
        <translation>Cambiar la contraseña de «{name}» en todas partes</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change it at your carrier first. Then SigmaMind gets it here, for each number that is ticked, and the keychain keeps it.</source>
        <translation>Cámbiela primero con su operador. Después SigmaMind la recibe desde aquí, para cada número marcado, y el llavero la guarda.</translation>
    </message>
    <message>
        <source>The new one, as the carrier has it now</source>
        <translation>La nueva, como la tiene ahora el operador</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Tick it if it has this trunk&apos;s username</source>
        <translation>Márquelo si tiene el usuario de esta troncal</translation>
    </message>
    <message>
        <source>Enter the new password</source>
        <translation>Introduzca la contraseña nueva</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>No hay ningún número marcado</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordFlow</name>
    <message>
        <source>No number of your list is on this trunk</source>
        <translation>Ningún número de su lista está en esta troncal</translation>
    </message>
    <message>
        <source>To keep another password, import a number with it and tick “Keep this trunk”.</source>
        <translation>Para guardar otra contraseña, importe un número con ella y marque «Guardar esta troncal».</translation>
    </message>
    <message>
        <source>The keychain does not keep the new password</source>
        <translation>El llavero no guarda la contraseña nueva</translation>
    </message>
</context>
<context>
    <name>TrunksDialog</name>
    <message>
        <source>Saved trunks</source>
        <translation>Troncales guardadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Change the password everywhere…</source>
        <translation>Cambiar la contraseña en todas partes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No trunk is saved yet</source>
        <translation>Aún no hay ninguna troncal guardada</translation>
    </message>
    <message>
        <source>A saved trunk is typed once, for all your numbers. Enter one in the form, and tick that it is to be kept: it is here after the import.</source>
        <translation>Una troncal guardada se escribe una sola vez, para todos sus números. Escriba una en el formulario y marque que debe guardarse: tras la importación estará aquí.</translation>
    </message>
    <message>
        <source>Enter a trunk</source>
        <translation>Escribir una troncal</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other trunk may have it.</source>
        <translation>
            <numerusform>Necesita un carácter, y ninguna otra troncal puede tenerlo.</numerusform>
            <numerusform>Necesita de uno a %n caracteres, y ninguna otra troncal puede tenerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>¿Eliminar «{name}» de este equipo?</translation>
    </message>
    <message>
        <source>Its password is deleted from the keychain too. Nothing changes at SigmaMind or at your carrier: numbers on this trunk stay as they are.</source>
        <translation>Su contraseña se elimina también del llavero. En SigmaMind y con su operador no cambia nada: los números de esta troncal se quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>No hay nada que recuperar</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>&amp;Undo last change…</source>
        <translation>&amp;Deshacer último cambio…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>No hay nada que recuperar</translation>
    </message>
    <message>
        <source>The last change from here was changed again since, or can&apos;t be undone.</source>
        <translation>El último cambio desde aquí se modificó después, o no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Algo inesperado salió mal</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>El programa no se puede iniciar</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalles para el soporte</translation>
    </message>
    <message>
        <source>Details. They hold no password, no key and nothing you typed:</source>
        <translation>Detalles. No contienen contraseñas, claves ni nada de lo que escribió:</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The program goes on, and what you typed is kept. If it behaves oddly, start it again. Please send support the details below.</source>
        <translation>El programa continúa, y lo que escribió se conserva. Si se comporta de forma extraña, inícielo otra vez. Por favor, envíe al soporte los detalles de abajo.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Please send support the details below.</source>
        <translation>No se envió ni se cambió nada. Por favor, envíe al soporte los detalles de abajo.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>El registro está en {folder}</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Espere unos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Espere un segundo.</numerusform>
            <numerusform>Espere %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes.</source>
        <translation>
            <numerusform>Espere un minuto.</numerusform>
            <numerusform>Espere %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours.</source>
        <translation>
            <numerusform>Espere una hora.</numerusform>
            <numerusform>Espere %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos e inténtelo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Espere un segundo e inténtelo otra vez.</numerusform>
            <numerusform>Espere %n segundos e inténtelo otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Espere un minuto e inténtelo otra vez.</numerusform>
            <numerusform>Espere %n minutos e inténtelo otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours, then try again.</source>
        <translation>
            <numerusform>Espere una hora e inténtelo otra vez.</numerusform>
            <numerusform>Espere %n horas e inténtelo otra vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatToTry</name>
    <message>
        <source>File &gt; Connect a carrier offers the demo&apos;s key: of its three numbers, one does not ring</source>
        <translation>Archivo &gt; Conectar un operador ofrece la clave de la demostración: de sus tres números, uno no suena</translation>
    </message>
    <message>
        <source>is imported, and stays silent: try Ring it now</source>
        <translation>se importa y no suena: pruebe «Llamarlo ahora»</translation>
    </message>
    <message>
        <source>is imported, but inactive</source>
        <translation>se importa, pero inactivo</translation>
    </message>
    <message>
        <source>is imported; SigmaMind does not say whether it is active</source>
        <translation>se importa; SigmaMind no dice si está activo</translation>
    </message>
    <message>
        <source>is imported after five seconds</source>
        <translation>se importa al cabo de cinco segundos</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>SigmaMind rechaza la clave de API</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it import</source>
        <translation>SigmaMind conoce la clave de API, pero no le permite importar</translation>
    </message>
    <message>
        <source>SigmaMind does not accept the trunk username</source>
        <translation>SigmaMind no acepta el usuario de la troncal</translation>
    </message>
    <message>
        <source>the number is already in the account</source>
        <translation>el número ya está en la cuenta</translation>
    </message>
    <message>
        <source>too many imports; wait 30 seconds</source>
        <translation>demasiadas importaciones; espere 30 segundos</translation>
    </message>
    <message>
        <source>a fault at SigmaMind: not confirmed (it did not arrive)</source>
        <translation>un fallo en SigmaMind: sin confirmar (el número no llegó)</translation>
    </message>
    <message>
        <source>a web page comes instead of an answer: not confirmed</source>
        <translation>llega una página web en lugar de una respuesta: sin confirmar</translation>
    </message>
    <message>
        <source>no answer comes; press Cancel: not confirmed (it did arrive)</source>
        <translation>no llega respuesta; pulse Cancelar: sin confirmar (el número sí llegó)</translation>
    </message>
    <message>
        <source>as the test number: the line is busy</source>
        <translation>como número de prueba: la línea está ocupada</translation>
    </message>
    <message>
        <source>as the test number: nobody answers</source>
        <translation>como número de prueba: nadie contesta</translation>
    </message>
    <message>
        <source>as the test number: the call can&apos;t be connected</source>
        <translation>como número de prueba: la llamada no se puede conectar</translation>
    </message>
    <message>
        <source>as the test number: voicemail answers</source>
        <translation>como número de prueba: contesta el buzón de voz</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier refuses it</source>
        <translation>como clave de un operador: el operador la rechaza</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read trunks</source>
        <translation>como clave de un operador: no puede leer las troncales</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read usernames</source>
        <translation>como clave de un operador: no puede leer los usuarios</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another account&apos;s</source>
        <translation>como clave de un operador: es de otra cuenta</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another region&apos;s</source>
        <translation>como clave de un operador: es de otra región</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: too many requests; wait 30 seconds</source>
        <translation>como clave de un operador: demasiadas peticiones; espere 30 segundos</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a fault at the carrier</source>
        <translation>como clave de un operador: un fallo en el operador</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a web page comes instead of an answer</source>
        <translation>como clave de un operador: llega una página web en lugar de una respuesta</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier leads to another host, which is refused</source>
        <translation>como clave de un operador: el operador remite a otro host, lo cual se rechaza</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a list&apos;s next page is at another host</source>
        <translation>como clave de un operador: la página siguiente de una lista está en otro host</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the numbers and trunks vanish once they are listed</source>
        <translation>como clave de un operador: los números y las troncales desaparecen en cuanto se listan</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: the host does not answer</source>
        <translation>como URI SIP, con «Comprobar troncal»: el host no responde</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: no network knows the host</source>
        <translation>como URI SIP, con «Comprobar troncal»: ninguna red conoce el host</translation>
    </message>
</context>
<context>
    <name>_ConnectionView</name>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Disconnect {carrier}</source>
        <translation>Desconectar {carrier}</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect {carrier}</source>
        <translation>Conectar {carrier}</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Otra clave…</translation>
    </message>
    <message>
        <source>Another key for {carrier}</source>
        <translation>Otra clave para {carrier}</translation>
    </message>
    <message>
        <source>Not connected. Nothing is asked of {carrier}.</source>
        <translation>No conectado. No se pregunta nada a {carrier}.</translation>
    </message>
    <message>
        <source>Connected: account {account}, key {key}.</source>
        <translation>Conectado: cuenta {account}, clave {key}.</translation>
    </message>
    <message>
        <source>Connected: key {key}.</source>
        <translation>Conectado: clave {key}.</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>La clave se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends.</source>
        <translation>La clave se conserva hasta que el programa termine.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{agent} answered, %n seconds.</source>
        <translation>
            <numerusform>{agent} contestó, %n segundo.</numerusform>
            <numerusform>{agent} contestó, %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CountedCalls</name>
    <message numerus="yes">
        <source>Of %n calls to the number none failed there.</source>
        <translation>
            <numerusform>La única llamada al número no falló allí.</numerusform>
            <numerusform>De %n llamadas al número, allí no falló ninguna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_HappenedTree</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OtherNumbers</name>
    <message>
        <source>No other number is on it.</source>
        <translation>No hay ningún otro número en esta troncal.</translation>
    </message>
    <message numerus="yes">
        <source>Also on it: {numbers}, and %n more.</source>
        <translation>
            <numerusform>También en esta troncal: {numbers} y %n más.</numerusform>
            <numerusform>También en esta troncal: {numbers} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on it: {numbers}.</source>
        <translation>También en esta troncal: {numbers}.</translation>
    </message>
</context>
<context>
    <name>carriers.toml</name>
    <message>
        <source>Open the Twilio Console, then Elastic SIP Trunking &gt; Manage &gt; Trunks, and choose your trunk.</source>
        <translation>Abra la Twilio Console, luego Elastic SIP Trunking &gt; Manage &gt; Trunks, y elija su troncal.</translation>
    </message>
    <message>
        <source>Termination SIP URI: under Termination, as it stands there. It looks like acme.pstn.twilio.com.</source>
        <translation>URI SIP de terminación: en Termination, tal como está allí. Es como acme.pstn.twilio.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: of the Credential List that the same page names. The Account SID and the Auth Token are something else.</source>
        <translation>Usuario y contraseña de la troncal: de la Credential List (lista de credenciales) que nombra la misma página. El Account SID y el Auth Token son otra cosa.</translation>
    </message>
    <message>
        <source>No Credential List yet? Add one there: an IP address list alone does not let SigmaMind in.</source>
        <translation>¿Aún sin Credential List? Añada una allí: una lista de direcciones IP por sí sola no deja entrar a SigmaMind.</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination &gt; Add new Origination URI</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; su troncal &gt; Origination &gt; Add new Origination URI</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Numbers</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; su troncal &gt; Numbers</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Termination</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; su troncal &gt; Termination</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination: an Origination URI with SigmaMind&apos;s host, enabled.</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; su troncal &gt; Origination: una Origination URI con el host de SigmaMind, habilitada.</translation>
    </message>
    <message>
        <source>The same trunk &gt; Numbers: the number is among them. A number with a Voice URL or an application of its own answers there.</source>
        <translation>La misma troncal &gt; Numbers: el número está entre ellos. Un número con una Voice URL o una aplicación propia contesta allí.</translation>
    </message>
    <message>
        <source>Monitor &gt; Logs &gt; Errors: a warning that begins with 32 says why Twilio did not send the call on.</source>
        <translation>Monitor &gt; Logs &gt; Errors: una advertencia que empieza por 32 dice por qué Twilio no envió la llamada.</translation>
    </message>
    <message>
        <source>Open the Twilio Console, then Account &gt; API keys &amp; tokens, and press Create API key.</source>
        <translation>Abra la Twilio Console, luego Account &gt; API keys &amp; tokens, y pulse Create API key.</translation>
    </message>
    <message>
        <source>Choose the key type Standard. A Main key could change the account itself, and a Restricted one may not show all that is needed.</source>
        <translation>Elija el tipo de clave Standard. Una clave Main podría cambiar la propia cuenta, y una Restricted quizá no muestre todo lo necesario.</translation>
    </message>
    <message>
        <source>Copy the SID and the secret into the fields below: Twilio shows the secret only once.</source>
        <translation>Copie el SID y el secreto en los campos de abajo: Twilio solo muestra el secreto una vez.</translation>
    </message>
    <message>
        <source>Never copy the Auth Token. It is the master key of the account, and this program has no use for it.</source>
        <translation>No copie nunca el Auth Token. Es la clave maestra de la cuenta, y este programa no la necesita.</translation>
    </message>
    <message>
        <source>Twilio&apos;s Account SID. Enter the Credential List&apos;s username</source>
        <translation>El Account SID de Twilio. Introduzca el usuario de la Credential List</translation>
    </message>
    <message>
        <source>One of Twilio&apos;s IDs. Enter the Credential List&apos;s username</source>
        <translation>Uno de los ID de Twilio. Introduzca el usuario de la Credential List</translation>
    </message>
    <message>
        <source>Twilio&apos;s edge stands behind “pstn”.</source>
        <translation>La ubicación (edge) de Twilio va detrás de «pstn».</translation>
    </message>
    <message>
        <source>The end of the host stands in it twice.</source>
        <translation>El final del host está dos veces.</translation>
    </message>
    <message>
        <source>“pstn” stands in it twice.</source>
        <translation>«pstn» está dos veces.</translation>
    </message>
    <message>
        <source>This is a SIP Domain of Twilio, not a trunk. A trunk&apos;s host has “pstn” in it</source>
        <translation>Es un SIP Domain de Twilio, no una troncal. El host de una troncal contiene «pstn»</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s web site. A trunk&apos;s host looks like acme.pstn.twilio.com</source>
        <translation>Es el sitio web de Twilio. El host de una troncal es como acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>“pstn” is missing.</source>
        <translation>Falta «pstn».</translation>
    </message>
    <message>
        <source>A trunk&apos;s host at Twilio looks like acme.pstn.twilio.com</source>
        <translation>El host de una troncal de Twilio es como acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then Voice &gt; SIP Connections, and choose a connection of the type Credentials.</source>
        <translation>Abra el portal de Telnyx, luego Voice &gt; SIP Connections, y elija una conexión del tipo Credentials (credenciales).</translation>
    </message>
    <message>
        <source>Termination SIP URI: sip.telnyx.com.</source>
        <translation>URI SIP de terminación: sip.telnyx.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: under the connection&apos;s Authentication.</source>
        <translation>Usuario y contraseña de la troncal: en Authentication (autenticación) de la conexión.</translation>
    </message>
    <message>
        <source>The connection needs an Outbound Voice Profile, or calls from your number are refused.</source>
        <translation>La conexión necesita un Outbound Voice Profile (perfil de llamadas salientes), o se rechazan las llamadas desde su número.</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection of the type FQDN, as its FQDN</source>
        <translation>Voice &gt; SIP Connections &gt; su conexión del tipo FQDN, como su FQDN</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers</source>
        <translation>Numbers &gt; My Numbers</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Authentication</source>
        <translation>Voice &gt; SIP Connections &gt; su conexión &gt; Authentication</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Outbound</source>
        <translation>Voice &gt; SIP Connections &gt; su conexión &gt; Outbound</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections: a connection of the type FQDN with SigmaMind&apos;s host, without “sip:”.</source>
        <translation>Voice &gt; SIP Connections: una conexión del tipo FQDN con el host de SigmaMind, sin «sip:».</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers: the number is assigned to that connection. It can be assigned to one only.</source>
        <translation>Numbers &gt; My Numbers: el número está asignado a esa conexión. Solo puede asignarse a una.</translation>
    </message>
    <message>
        <source>The portal&apos;s debugging tools show what became of the call.</source>
        <translation>Las herramientas de depuración del portal muestran qué pasó con la llamada.</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then API Keys, and press Create API Key: one for this program alone.</source>
        <translation>Abra el portal de Telnyx, luego API Keys, y pulse Create API Key: una solo para este programa.</translation>
    </message>
    <message>
        <source>Copy the key into the field below. Telnyx shows it only once.</source>
        <translation>Copie la clave en el campo de abajo. Telnyx solo la muestra una vez.</translation>
    </message>
    <message>
        <source>This is Telnyx&apos;s web site.</source>
        <translation>Es el sitio web de Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s API key. Enter the connection&apos;s username</source>
        <translation>La clave de API de Telnyx. Introduzca el usuario de la conexión</translation>
    </message>
</context>
</TS>
