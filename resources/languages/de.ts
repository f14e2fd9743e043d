<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Imports phone numbers to SigmaMind over a SIP trunk.</source>
        <translation>Importiert Telefonnummern über einen SIP-Trunk in SigmaMind.</translation>
    </message>
    <message>
        <source>MIT licence. It is made with what others wrote:</source>
        <translation>MIT-Lizenz. Das Programm verwendet, was andere geschrieben haben:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions and the names of the licences</source>
        <translation>Die Versionen und die Namen der Lizenzen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>Was andere geschrieben haben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. You may replace them by versions of your own.

Licence: https://www.gnu.org/licenses/lgpl-3.0.html
Source: https://download.qt.io/official_releases/</source>
        <translation>Qt und Qt for Python werden unter der GNU Lesser General Public License, Version 3, verwendet. Sie dürfen beide durch eigene Versionen ersetzen.

Lizenz: https://www.gnu.org/licenses/lgpl-3.0.html
Quellcode: https://download.qt.io/official_releases/</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}</source>
        <translation>Python {python}, Qt {qt}, PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account&apos;s name</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other account may have it.</source>
        <translation>
            <numerusform>Er braucht ein Zeichen, und kein anderes Konto darf ihn haben.</numerusform>
            <numerusform>Er braucht ein bis %n Zeichen, und kein anderes Konto darf ihn haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFlow</name>
    <message>
        <source>Change to another SigmaMind account, or add one</source>
        <translation>Zu einem anderen SigmaMind-Konto wechseln oder eines hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rename this account…</source>
        <translation>Dieses Konto &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move this account…</source>
        <translation>Dieses Konto &amp;entfernen…</translation>
    </message>
    <message>
        <source>Numbers, agents and what you type are kept apart for each account, and so is its API key, which you are asked for next.</source>
        <translation>Nummern, Agenten und Eingaben werden für jedes Konto getrennt aufbewahrt, ebenso sein API-Schlüssel, nach dem Sie gleich gefragt werden.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>„{name}“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its API key, its list and its history on this computer are deleted. Nothing changes at SigmaMind: its numbers stay as they are.</source>
        <translation>Der API-Schlüssel, die Liste und der Verlauf des Kontos werden auf diesem Computer gelöscht. Bei SigmaMind ändert sich nichts: Die Nummern bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The account is removed, but its API key may still be in the keychain</source>
        <translation>Das Konto ist entfernt, doch sein API-Schlüssel liegt vielleicht noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>The account can&apos;t be changed now</source>
        <translation>Das Konto kann jetzt nicht gewechselt werden</translation>
    </message>
    <message>
        <source>Something is on its way to SigmaMind. Wait for its end, or cancel it.</source>
        <translation>Es ist etwas zu SigmaMind unterwegs. Warten Sie das Ende ab, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
</context>
<context>
    <name>AgentInput</name>
    <message>
        <source>Show the agents</source>
        <translation>Agenten anzeigen</translation>
    </message>
</context>
<context>
    <name>AgentsDialog</name>
    <message>
        <source>Set an agent</source>
        <translation>Agenten zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers</source>
        <translation>
            <numerusform>Einer Nummer einen Agenten zuweisen</numerusform>
            <numerusform>%n Nummern einen Agenten zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set agent</source>
        <translation>Agenten zuweisen</translation>
    </message>
    <message>
        <source>Inbound: answers the calls</source>
        <translation>Inbound: nimmt die Anrufe an</translation>
    </message>
    <message>
        <source>Outbound: places the calls</source>
        <translation>Outbound: tätigt die Anrufe</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Remove agent…</source>
        <translation>Agenten entfernen…</translation>
    </message>
    <message>
        <source>Left out: {state}</source>
        <translation>Ausgelassen: {state}</translation>
    </message>
    <message>
        <source>Choose an agent first</source>
        <translation>Wählen Sie zuerst einen Agenten</translation>
    </message>
    <message>
        <source>Nothing was sent. “Remove agent…” leaves the numbers without one.</source>
        <translation>Es wurde nichts gesendet. Mit „Agenten entfernen…“ bleiben die Nummern ohne Agenten.</translation>
    </message>
    <message>
        <source>Correct the agent first</source>
        <translation>Korrigieren Sie zuerst den Agenten</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to change: these numbers have it already</source>
        <translation>Es gibt nichts zu ändern: Diese Nummern haben ihn bereits</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is nothing to remove: these numbers have no such agent</source>
        <translation>Es gibt nichts zu entfernen: Diese Nummern haben keinen solchen Agenten</translation>
    </message>
    <message>
        <source>Choose inbound, outbound, or both</source>
        <translation>Wählen Sie Inbound, Outbound oder beides</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>Keine Nummer ist angehakt</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Welcome to SigmaMind Desktop</source>
        <translation>Willkommen bei SigmaMind Desktop</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Your number, answered by your agents</source>
        <translation>Ihre Nummer, beantwortet von Ihren Agenten</translation>
    </message>
    <message>
        <source>Import the phone numbers that you own at a carrier, and SigmaMind&apos;s agents answer and place calls on them. To begin, this program needs your API key.</source>
        <translation>Importieren Sie die Telefonnummern, die Sie bei einem Anbieter haben: Die Agenten von SigmaMind nehmen darüber Anrufe entgegen und rufen selbst an. Dafür braucht dieses Programm Ihren API-Schlüssel.</translation>
    </message>
    <message>
        <source>You find it in the SigmaMind dashboard under Deploy &gt; API Keys. The secret key is shown there only once: if you no longer have it, create a new one.</source>
        <translation>Sie finden ihn im Dashboard von SigmaMind unter Deploy &gt; API Keys. Der geheime Schlüssel wird dort nur einmal gezeigt: Wenn Sie ihn nicht mehr haben, erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>You can import now. At the next start the program asks for the key again.</source>
        <translation>Sie können jetzt importieren. Beim nächsten Start fragt das Programm wieder nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>SigmaMind refused this key</source>
        <translation>SigmaMind hat diesen Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>It is not kept. Copy the secret key again from the dashboard: the key ID is not it.</source>
        <translation>Er wird nicht aufbewahrt. Kopieren Sie den geheimen Schlüssel noch einmal aus dem Dashboard: Die Schlüssel-ID ist es nicht.</translation>
    </message>
    <message>
        <source>The keychain may still hold the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel vielleicht noch</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>The key {key} is kept in the keychain.</source>
        <translation>Der Schlüssel {key} liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key {key} is kept until the program ends.</source>
        <translation>Der Schlüssel {key} gilt bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has been asked for the key and has not answered.</source>
        <translation>Der Schlüsselbund dieses Computers wurde nach dem Schlüssel gefragt und hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>A key that you enter now is kept until the program ends, unless the keychain opens.</source>
        <translation>Ein Schlüssel, den Sie jetzt eingeben, gilt bis zum Ende des Programms, außer der Schlüsselbund öffnet sich noch.</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Fügen Sie zuerst den Schlüssel ein</translation>
    </message>
    <message>
        <source>This is not the key itself</source>
        <translation>Das ist nicht der Schlüssel selbst</translation>
    </message>
    <message>
        <source>It holds characters that no key has. The dashboard shows dots once the key is made.</source>
        <translation>Er enthält Zeichen, die kein Schlüssel hat. Das Dashboard zeigt Punkte, sobald der Schlüssel erstellt ist.</translation>
    </message>
    <message>
        <source>Remove the API key?</source>
        <translation>Den API-Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>SigmaMind shows a key only once. Without it nothing can be imported from this computer.</source>
        <translation>SigmaMind zeigt einen Schlüssel nur einmal an. Ohne ihn kann von diesem Computer aus nichts importiert werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Asking SigmaMind…</source>
        <translation>SigmaMind wird gefragt…</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ApiKeyFlow</name>
    <message>
        <source>Enter, replace or remove the API key</source>
        <translation>Den API-Schlüssel eingeben, ersetzen oder entfernen</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API-&amp;Schlüssel…</translation>
    </message>
    <message>
        <source>Asking SigmaMind about the API key…</source>
        <translation>SigmaMind wird nach dem API-Schlüssel gefragt…</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>SigmaMind hat den API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key…</source>
        <translation>Der Schlüsselbund wird nach dem API-Schlüssel gefragt…</translation>
    </message>
    <message>
        <source>API key {key}</source>
        <translation>API-Schlüssel {key}</translation>
    </message>
    <message>
        <source>API key {key}, this session only</source>
        <translation>API-Schlüssel {key}, nur diese Sitzung</translation>
    </message>
    <message>
        <source>No API key: enter one</source>
        <translation>Kein API-Schlüssel: jetzt eingeben</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%n numbers will be imported</source>
        <translation>
            <numerusform>%n Nummer wird importiert</numerusform>
            <numerusform>%n Nummern werden importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in your account already</source>
        <translation>
            <numerusform>%n ist bereits in Ihrem Konto</numerusform>
            <numerusform>%n sind bereits in Ihrem Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the table twice</source>
        <translation>
            <numerusform>%n steht doppelt in der Tabelle</numerusform>
            <numerusform>%n stehen doppelt in der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be</source>
        <translation>
            <numerusform>%n geht nicht</numerusform>
            <numerusform>%n gehen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings are passed over.</source>
        <translation>
            <numerusform>Eine Zeile über den Überschriften wird übergangen.</numerusform>
            <numerusform>%n Zeilen über den Überschriften werden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{carrier} tells no trunk of %n numbers: assign them to one there, or enter one for all rows.</source>
        <translation>
            <numerusform>{carrier} nennt für %n Nummer keinen Trunk: Weisen Sie sie dort einem zu, oder geben Sie einen für alle Zeilen ein.</numerusform>
            <numerusform>{carrier} nennt für %n Nummern keinen Trunk: Weisen Sie sie dort einem zu, oder geben Sie einen für alle Zeilen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns on its right were left out.</source>
        <translation>
            <numerusform>%n Spalte rechts wurde ausgelassen.</numerusform>
            <numerusform>%n Spalten rechts wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows at its end were left out.</source>
        <translation>
            <numerusform>%n Zeile am Ende wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen am Ende wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet says that it goes on to row {last}. Only the first {most} rows were read.</source>
        <translation>Das Blatt reicht nach eigener Angabe bis Zeile {last}. Nur die ersten {most} Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the first {most} columns were read.</source>
        <translation>Nur die ersten {most} Spalten wurden gelesen.</translation>
    </message>
    <message>
        <source>The workbook has {count} sheets. Only the first {most} were read.</source>
        <translation>Die Arbeitsmappe hat {count} Blätter. Nur die ersten {most} wurden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>Eine in der Arbeitsmappe ausgeblendete Zeile wird ausgelassen.</numerusform>
            <numerusform>%n in der Arbeitsmappe ausgeblendete Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>Eine in der Arbeitsmappe ausgeblendete Spalte wird ausgelassen.</numerusform>
            <numerusform>%n in der Arbeitsmappe ausgeblendete Spalten werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no result in the file, the first in cell {cell}. Open it in Excel, save it, and open it here again.</source>
        <translation>
            <numerusform>Eine Formel hat in der Datei kein Ergebnis, in Zelle {cell}. Öffnen Sie die Datei in Excel, speichern Sie sie, und öffnen Sie sie hier noch einmal.</numerusform>
            <numerusform>%n Formeln haben in der Datei kein Ergebnis, die erste in Zelle {cell}. Öffnen Sie die Datei in Excel, speichern Sie sie, und öffnen Sie sie hier noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark in line {line} is not closed. From there on each line was read by itself: look at these rows.</source>
        <translation>Ein Anführungszeichen in Zeile {line} ist nicht geschlossen. Von dort an wurde jede Zeile für sich gelesen: Sehen Sie sich diese Zeilen an.</translation>
    </message>
    <message>
        <source>A character in line {line} can&apos;t be read: “�” stands there. Look at these rows.</source>
        <translation>Ein Zeichen in Zeile {line} ist nicht lesbar: Dort steht „�“. Sehen Sie sich diese Zeilen an.</translation>
    </message>
</context>
<context>
    <name>BulkFlow</name>
    <message>
        <source>Import &amp;several numbers…</source>
        <translation>&amp;Mehrere Nummern importieren…</translation>
    </message>
    <message>
        <source>Open a table of numbers</source>
        <translation>Eine Tabelle mit Nummern öffnen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Eine leere Tabelle speichern</translation>
    </message>
    <message>
        <source>Numbers to import</source>
        <translation>Zu importierende Nummern</translation>
    </message>
    <message>
        <source>Put another table in place of this one?</source>
        <translation>Diese Tabelle durch eine andere ersetzen?</translation>
    </message>
    <message>
        <source>What you have changed in its cells will be lost.</source>
        <translation>Was Sie in den Zellen geändert haben, geht verloren.</translation>
    </message>
    <message>
        <source>Open the other table</source>
        <translation>Andere Tabelle öffnen</translation>
    </message>
    <message>
        <source>“{name}” waits</source>
        <translation>„{name}“ wartet</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>Die eingefügte Tabelle</translation>
    </message>
    <message>
        <source>It is shown once you close the import that is shown now.</source>
        <translation>Zu sehen, sobald Sie den jetzt gezeigten Import schließen.</translation>
    </message>
    <message>
        <source>Use what is hidden too</source>
        <translation>Auch Ausgeblendetes verwenden</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Stimmt das so?</translation>
    </message>
    <message>
        <source>Use as proposed</source>
        <translation>Wie vorgeschlagen verwenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A part of the sheet was not read</source>
        <translation>Ein Teil des Blattes wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The password could not be fetched. Type it in</source>
        <translation>Das Passwort konnte nicht geholt werden. Geben Sie es ein</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>Bereits in Ihrem Konto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It was sent, and your account does not have it. It can be imported again.</source>
        <translation>Sie wurde gesendet, und Ihr Konto hat sie nicht. Sie kann noch einmal importiert werden.</translation>
    </message>
    <message>
        <source>The import was stopped before its turn.</source>
        <translation>Der Import wurde beendet, bevor sie an der Reihe war.</translation>
    </message>
    <message>
        <source>It could not be sent as it was.</source>
        <translation>Sie konnte so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>A row above it has the same number: see there.</source>
        <translation>Eine Zeile darüber hat dieselbe Nummer: siehe dort.</translation>
    </message>
    <message>
        <source>Another row has its number on another trunk.</source>
        <translation>Eine andere Zeile hat ihre Nummer auf einem anderen Trunk.</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}: {said}</translation>
    </message>
    <message>
        <source>{host} does not exist</source>
        <translation>{host} gibt es nicht</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the termination SIP URI against your carrier&apos;s page, then go on, or stop and correct it.</source>
        <translation>Es wurde nichts gesendet. Vergleichen Sie die Termination-SIP-URI mit der Seite Ihres Anbieters. Fahren Sie dann fort, oder halten Sie an und korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>A trunk&apos;s password is needed</source>
        <translation>Das Passwort eines Trunks wird gebraucht</translation>
    </message>
    <message>
        <source>Passwords are never written down. Type it once, and the import goes on.</source>
        <translation>Passwörter werden nie aufgeschrieben. Geben Sie es einmal ein, und der Import geht weiter.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The first row was refused, and the others would be too.</source>
        <translation>Die erste Zeile wurde abgelehnt, und den anderen erginge es ebenso.</translation>
    </message>
    <message>
        <source>Five rows in a row were refused for the same.</source>
        <translation>Fünf Zeilen nacheinander wurden aus demselben Grund abgelehnt.</translation>
    </message>
    <message>
        <source>It goes on by itself once SigmaMind is reached.</source>
        <translation>Es geht von selbst weiter, sobald SigmaMind erreichbar ist.</translation>
    </message>
    <message>
        <source>Your key, the trunk and your account&apos;s list are being checked…</source>
        <translation>Ihr Schlüssel, der Trunk und die Liste Ihres Kontos werden geprüft…</translation>
    </message>
    <message>
        <source>Your account&apos;s list is being read…</source>
        <translation>Die Liste Ihres Kontos wird gelesen…</translation>
    </message>
    <message>
        <source>What is under way comes to its end…</source>
        <translation>Was unterwegs ist, kommt noch an sein Ende…</translation>
    </message>
</context>
<context>
    <name>BulkMessages</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>Spalte {place}</translation>
    </message>
    <message>
        <source>{field}?</source>
        <translation>{field}?</translation>
    </message>
    <message>
        <source>{heading}: {field}</source>
        <translation>{heading}: {field}</translation>
    </message>
    <message>
        <source>Its heading means “{field}”.</source>
        <translation>Ihre Überschrift bedeutet „{field}“.</translation>
    </message>
    <message>
        <source>{hits} of {count} cells that were looked at look like “{field}”.</source>
        <translation>{hits} von {count} angesehenen Zellen sehen nach „{field}“ aus.</translation>
    </message>
    <message>
        <source>Its heading means “{field}”, but only {hits} of {count} cells look like it.</source>
        <translation>Ihre Überschrift bedeutet „{field}“, aber nur {hits} von {count} Zellen sehen danach aus.</translation>
    </message>
    <message>
        <source>Another column is taken for the same.</source>
        <translation>Eine andere Spalte gilt schon dafür.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Sie haben das gewählt.</translation>
    </message>
    <message>
        <source>Neither its heading nor its cells say what it is.</source>
        <translation>Weder die Überschrift noch die Zellen sagen, was es ist.</translation>
    </message>
    <message>
        <source>“{heading}” may be “{field}”. {ground}</source>
        <translation>„{heading}“ könnte „{field}“ sein. {ground}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Look odd</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Etwas zu tun</translation>
    </message>
    <message>
        <source>On two trunks</source>
        <translation>Auf zwei Trunks</translation>
    </message>
    <message>
        <source>Twice in this table</source>
        <translation>Doppelt in dieser Tabelle</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>Bereits in Ihrem Konto</translation>
    </message>
    <message>
        <source>To do: {fields}</source>
        <translation>Zu tun: {fields}</translation>
    </message>
    <message>
        <source>Also in row {row}, on another trunk</source>
        <translation>Auch in Zeile {row}, auf einem anderen Trunk</translation>
    </message>
    <message>
        <source>Also in row {row}; sent once</source>
        <translation>Auch in Zeile {row}; wird einmal gesendet</translation>
    </message>
    <message>
        <source>Your account has {number} already. It is not sent again.</source>
        <translation>Ihr Konto hat {number} bereits. Sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Row {row} has {number} on another trunk. Empty this cell, or that one; neither is sent so.</source>
        <translation>Zeile {row} hat {number} auf einem anderen Trunk. Leeren Sie diese Zelle oder jene; so wird keine von beiden gesendet.</translation>
    </message>
    <message>
        <source>Row {row} has {number} too. It is sent once, from there.</source>
        <translation>Zeile {row} hat {number} ebenfalls. Sie wird einmal gesendet, von dort.</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>Es ist eine ID</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>{text} verwenden</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>„{name}“ wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>Die Zwischenablage enthält keine Tabelle</translation>
    </message>
    <message>
        <source>It is protected by a password. Open it in Excel, save a copy without the password, and open that.</source>
        <translation>Sie ist durch ein Passwort geschützt. Öffnen Sie sie in Excel, speichern Sie eine Kopie ohne Passwort, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>It is in the format of Excel before 2007. Open it there, save it as .xlsx, and open that.</source>
        <translation>Sie hat das Format von Excel vor 2007. Öffnen Sie sie dort, speichern Sie sie als .xlsx, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet. Open it in LibreOffice, save it as .xlsx, and open that.</source>
        <translation>Es ist eine OpenDocument-Tabelle. Öffnen Sie sie in LibreOffice, speichern Sie sie als .xlsx, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s Numbers. Open it there, export it to Excel or CSV, and open that.</source>
        <translation>Es ist ein Dokument von Apple Numbers. Öffnen Sie es dort, exportieren Sie es nach Excel oder CSV, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>It is far larger than a table of phone numbers. Copy the rows that you want into a new file, and open that.</source>
        <translation>Sie ist viel größer als eine Tabelle mit Telefonnummern. Kopieren Sie die gewünschten Zeilen in eine neue Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part of it is here. Get it again, or open it in Excel and save a copy.</source>
        <translation>Sie ist beschädigt, oder es ist nur ein Teil von ihr da. Holen Sie sie noch einmal, oder öffnen Sie sie in Excel und speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>It is a web page under another name. Open it in Excel, save it as .xlsx, and open that.</source>
        <translation>Es ist eine Webseite unter anderem Namen. Öffnen Sie sie in Excel, speichern Sie sie als .xlsx, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>It is no table. Open an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>Es ist keine Tabelle. Öffnen Sie eine Excel-Arbeitsmappe (.xlsx) oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>There is nothing in it. Put each number in a row of its own, and try again.</source>
        <translation>Es steht nichts darin. Setzen Sie jede Nummer in eine eigene Zeile, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved or renamed.</source>
        <translation>Sie ist nicht mehr da. Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>This program may not read it, or another one keeps it to itself. Close it there, or save a copy.</source>
        <translation>Dieses Programm darf sie nicht lesen, oder ein anderes hält sie fest. Schließen Sie sie dort, oder speichern Sie eine Kopie.</translation>
    </message>
</context>
<context>
    <name>BulkWindow</name>
    <message>
        <source>Import several numbers</source>
        <translation>Mehrere Nummern importieren</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>Leere Tabelle speichern…</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>Import starten</translation>
    </message>
    <message>
        <source>Drop an Excel workbook or a CSV file here, open one, or paste a table: a number in each row.
Nothing is sent before you say so.</source>
        <translation>Legen Sie eine Excel-Arbeitsmappe oder eine CSV-Datei hier ab, öffnen Sie eine, oder fügen Sie eine Tabelle ein: eine Nummer in jeder Zeile.
Es wird nichts gesendet, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>{name}: import several numbers</source>
        <translation>{name}: mehrere Nummern importieren</translation>
    </message>
    <message>
        <source>{sheet} (hidden in the workbook)</source>
        <translation>{sheet} (in der Arbeitsmappe ausgeblendet)</translation>
    </message>
    <message>
        <source>A part of what you pasted did not fit into the table</source>
        <translation>Ein Teil des Eingefügten passte nicht in die Tabelle</translation>
    </message>
    <message>
        <source>Say which column holds the phone numbers: press its heading.</source>
        <translation>Sagen Sie, in welcher Spalte die Telefonnummern stehen: Klicken Sie auf ihre Überschrift.</translation>
    </message>
    <message>
        <source>The rows are being looked at…</source>
        <translation>Die Zeilen werden angesehen…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>No row can be sent as it is</source>
        <translation>Keine Zeile kann so gesendet werden</translation>
    </message>
    <message>
        <source>Begin with the first of them.</source>
        <translation>Beginnen Sie mit der ersten davon.</translation>
    </message>
</context>
<context>
    <name>CallMessages</name>
    <message>
        <source>Ring {number} now?</source>
        <translation>{number} jetzt anrufen?</translation>
    </message>
    <message>
        <source>The phone with the number {to} will ring, and “{agent}” will speak, calling from {number}. SigmaMind and your carrier may charge you for the call.</source>
        <translation>Das Telefon mit der Nummer {to} klingelt, und „{agent}“ spricht; angerufen wird von {number}. SigmaMind und Ihr Anbieter können Ihnen den Anruf in Rechnung stellen.</translation>
    </message>
    <message>
        <source>Enter an outbound agent and an outbound test number first.</source>
        <translation>Geben Sie zuerst einen Outbound-Agenten und eine Testnummer ein.</translation>
    </message>
    <message>
        <source>Enter an outbound agent first.</source>
        <translation>Geben Sie zuerst einen Outbound-Agenten ein.</translation>
    </message>
    <message>
        <source>Enter an outbound test number first: the phone that is to ring.</source>
        <translation>Geben Sie zuerst eine Testnummer ein: das Telefon, das klingeln soll.</translation>
    </message>
    <message>
        <source>A test call needs an agent that speaks and a phone that rings</source>
        <translation>Ein Testanruf braucht einen Agenten, der spricht, und ein Telefon, das klingelt</translation>
    </message>
    <message>
        <source>Asking SigmaMind to place the call…</source>
        <translation>SigmaMind wird um den Anruf gebeten…</translation>
    </message>
    <message>
        <source>The call is under way…</source>
        <translation>Der Anruf läuft…</translation>
    </message>
    <message>
        <source>SigmaMind has taken the call. Your phone should ring soon…</source>
        <translation>SigmaMind hat den Anruf angenommen. Ihr Telefon sollte gleich klingeln…</translation>
    </message>
    <message>
        <source>The call was placed</source>
        <translation>Der Anruf wurde getätigt</translation>
    </message>
    <message>
        <source>It goes on by itself. How it ends is not watched any more.</source>
        <translation>Er läuft von selbst weiter. Wie er endet, wird nicht mehr verfolgt.</translation>
    </message>
    <message>
        <source>The call was placed, but how it ended is not known</source>
        <translation>Der Anruf wurde getätigt, doch wie er endete, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Look in the SigmaMind dashboard under the calls.</source>
        <translation>Sehen Sie im Dashboard von SigmaMind bei den Anrufen nach.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Abgebrochen, aber schon gesendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>Es wurde nicht angerufen.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>answered by voicemail</source>
        <translation>von der Mailbox angenommen</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation>konnte nicht verbunden werden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>ended, not known how</source>
        <translation>beendet, unbekannt wie</translation>
    </message>
    <message>
        <source>The number&apos;s row says on which day it was tested.</source>
        <translation>In der Zeile der Nummer steht, an welchem Tag sie getestet wurde.</translation>
    </message>
    <message>
        <source>The call was answered</source>
        <translation>Der Anruf wurde angenommen</translation>
    </message>
    <message>
        <source>Voicemail took the call</source>
        <translation>Die Mailbox hat den Anruf angenommen</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>Die Leitung war besetzt</translation>
    </message>
    <message>
        <source>End the other call on that phone, and try again.</source>
        <translation>Beenden Sie das andere Gespräch auf diesem Telefon, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand hat abgenommen</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>Der Anruf konnte nicht verbunden werden</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>Der Anruf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <translation>Der Anruf ist beendet</translation>
    </message>
    <message>
        <source>SigmaMind did not say how, so it proves nothing.</source>
        <translation>SigmaMind hat nicht gesagt, wie. Das beweist also nichts.</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>Prüfen Sie Benutzername und Passwort des Trunks bei Ihrem Anbieter, und ob er diese Nummer anrufen darf.</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>Prüfen Sie Benutzername und Passwort des Trunks bei {carrier}, und ob er diese Nummer anrufen darf.</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>Falls das Telefon gar nicht geklingelt hat: Prüfen Sie Benutzername und Passwort des Trunks bei Ihrem Anbieter, und ob er diese Nummer anrufen darf.</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>Falls das Telefon gar nicht geklingelt hat: Prüfen Sie Benutzername und Passwort des Trunks bei {carrier}, und ob er diese Nummer anrufen darf.</translation>
    </message>
</context>
<context>
    <name>CarrierFlows</name>
    <message>
        <source>{carrier} is connected</source>
        <translation>{carrier} ist verbunden</translation>
    </message>
    <message>
        <source>Choose one of its numbers for the form, or several where you import several numbers.</source>
        <translation>Wählen Sie eine Nummer für das Formular aus, oder mehrere dort, wo Sie mehrere Nummern importieren.</translation>
    </message>
    <message>
        <source>Choose a number…</source>
        <translation>Nummer auswählen…</translation>
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
        <translation>SID des API-Schlüssels</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Geheimnis des API-Schlüssels</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Begins with AC. On the console&apos;s first page</source>
        <translation>Beginnt mit AC. Auf der ersten Seite der Konsole</translation>
    </message>
    <message>
        <source>Begins with SK</source>
        <translation>Beginnt mit SK</translation>
    </message>
    <message>
        <source>Shown once, when the key is made</source>
        <translation>Wird nur einmal angezeigt, beim Anlegen des Schlüssels</translation>
    </message>
    <message>
        <source>Begins with KEY. Shown once, when it is made</source>
        <translation>Beginnt mit KEY. Wird nur einmal angezeigt, beim Anlegen</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Sieht richtig aus</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>This looks like the Auth Token, the master key of your account. It is not needed here</source>
        <translation>Das sieht nach dem Auth Token aus, dem Hauptschlüssel Ihres Kontos. Er wird hier nicht gebraucht</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s Account SID. It belongs in another field</source>
        <translation>Das ist die Account SID von Twilio. Sie gehört in ein anderes Feld</translation>
    </message>
    <message>
        <source>This is the SID of a Twilio key. It belongs in another field</source>
        <translation>Das ist die SID eines Schlüssels von Twilio. Sie gehört in ein anderes Feld</translation>
    </message>
    <message>
        <source>This is the SID of something else at Twilio</source>
        <translation>Das ist die SID von etwas anderem bei Twilio</translation>
    </message>
    <message>
        <source>It holds characters that no key has. Copy it again</source>
        <translation>Darin sind Zeichen, die kein Schlüssel hat. Kopieren Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>It is AC and then 32 digits and letters a to f</source>
        <translation>Sie besteht aus AC und 32 Ziffern und Buchstaben von a bis f</translation>
    </message>
    <message>
        <source>It is SK and then 32 digits and letters a to f</source>
        <translation>Sie besteht aus SK und 32 Ziffern und Buchstaben von a bis f</translation>
    </message>
    <message>
        <source>The secret is longer. Copy it again</source>
        <translation>Das Geheimnis ist länger. Kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>It begins with KEY, and is longer</source>
        <translation>Er beginnt mit KEY und ist länger</translation>
    </message>
</context>
<context>
    <name>CarrierLog</name>
    <message>
        <source>{carrier}&apos;s log of the last half hour is being read…</source>
        <translation>Das Protokoll von {carrier} wird gelesen (letzte halbe Stunde)…</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell why</source>
        <translation>Das Protokoll von {carrier} nennt keinen Grund</translation>
    </message>
    <message>
        <source>What is read of it here tells of the trunk, and of calls to the number. Why this one failed is not known.</source>
        <translation>Was hier daraus gelesen wird, betrifft den Trunk und Anrufe bei der Nummer. Warum dieser Anruf fehlgeschlagen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell</source>
        <translation>Das Protokoll von {carrier} sagt es nicht</translation>
    </message>
    <message>
        <source>No failure is among what was read of it, and there is more.</source>
        <translation>Im gelesenen Teil ist kein Anruf fehlgeschlagen, aber es gibt noch mehr.</translation>
    </message>
    <message>
        <source>{carrier} logged no failure in the last half hour</source>
        <translation>{carrier} hat in der letzten halben Stunde keinen Fehler protokolliert</translation>
    </message>
    <message>
        <source>{carrier} logged no call to the number in the last half hour</source>
        <translation>{carrier} hat in der letzten halben Stunde keinen Anruf bei der Nummer protokolliert</translation>
    </message>
    <message>
        <source>Yours did not get there, or is not in the log yet. Ask again in a minute.</source>
        <translation>Ihr Anruf kam nicht bis dorthin oder steht noch nicht im Protokoll. Fragen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}, code {code}.</source>
        <translation>{carrier} hat es protokolliert: {moment}, Code {code}.</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}.</source>
        <translation>{carrier} hat es protokolliert: {moment}.</translation>
    </message>
    <message>
        <source>{carrier} logged code {code}.</source>
        <translation>{carrier} hat den Code {code} protokolliert.</translation>
    </message>
    <message>
        <source>It is logged of the trunk, and may be another call&apos;s.</source>
        <translation>Das Protokoll nennt nur den Trunk; es kann ein anderer Anruf gewesen sein.</translation>
    </message>
    <message>
        <source>A call failed, and {carrier} does not say why</source>
        <translation>Ein Anruf ist fehlgeschlagen, und {carrier} sagt nicht, warum</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>Der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A call failed with {carrier}&apos;s code {code}</source>
        <translation>Ein Anruf ist fehlgeschlagen, mit dem Code {code} von {carrier}</translation>
    </message>
    <message>
        <source>What that means is not known here. Look it up in the list of codes there.</source>
        <translation>Was das bedeutet, ist hier nicht bekannt. Sehen Sie dort in der Liste der Codes nach.</translation>
    </message>
    <message>
        <source>The trunk has no Origination URI that is enabled</source>
        <translation>Der Trunk hat keine eingeschaltete Origination URI</translation>
    </message>
    <message>
        <source>So {carrier} had nowhere to send the call.</source>
        <translation>{carrier} konnte den Anruf deshalb nirgendwohin leiten.</translation>
    </message>
    <message>
        <source>The host that {carrier} sent the call to did not take it</source>
        <translation>Der Host, zu dem {carrier} den Anruf geleitet hat, nahm ihn nicht an</translation>
    </message>
    <message>
        <source>It may be misspelt, or not SigmaMind&apos;s: compare it letter by letter.</source>
        <translation>Vielleicht ist er falsch geschrieben oder nicht der von SigmaMind: Vergleichen Sie ihn Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>{carrier} did not permit the call</source>
        <translation>{carrier} hat den Anruf nicht erlaubt</translation>
    </message>
    <message>
        <source>See that your account is active, and the trunk has a Credential List.</source>
        <translation>Prüfen Sie, ob Ihr Konto aktiv ist und der Trunk eine Credential List hat.</translation>
    </message>
    <message>
        <source>The trunk lets in certain IP addresses alone, and SigmaMind&apos;s is none</source>
        <translation>Der Trunk lässt nur bestimmte IP-Adressen hinein, und die von SigmaMind ist nicht darunter</translation>
    </message>
    <message>
        <source>Take the IP Access Control List off the trunk: a Credential List lets in.</source>
        <translation>Entfernen Sie die IP Access Control List vom Trunk: Eine Credential List lässt SigmaMind hinein.</translation>
    </message>
    <message>
        <source>The connection is switched off</source>
        <translation>Die Verbindung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>Schalten Sie sie bei {carrier} ein.</translation>
    </message>
    <message>
        <source>Your account at {carrier} is blocked</source>
        <translation>Ihr Konto bei {carrier} ist gesperrt</translation>
    </message>
    <message>
        <source>Look at its balance and its means of payment.</source>
        <translation>Prüfen Sie das Guthaben und das Zahlungsmittel.</translation>
    </message>
    <message>
        <source>{carrier} had nowhere to send the call</source>
        <translation>{carrier} konnte den Anruf nirgendwohin leiten</translation>
    </message>
    <message>
        <source>Assign the number to a connection with SigmaMind&apos;s SIP host.</source>
        <translation>Ordnen Sie die Nummer einer Verbindung mit dem SIP-Host von SigmaMind zu.</translation>
    </message>
    <message>
        <source>More calls at once than {carrier} lets through</source>
        <translation>Mehr Anrufe gleichzeitig, als {carrier} durchlässt</translation>
    </message>
    <message>
        <source>Look at the limits of channels there.</source>
        <translation>Prüfen Sie dort die Obergrenzen der Kanäle (Channels).</translation>
    </message>
    <message>
        <source>The call was forbidden</source>
        <translation>Der Anruf war nicht erlaubt</translation>
    </message>
    <message>
        <source>Whoever was called refused it, without saying more.</source>
        <translation>Die Gegenseite hat ihn abgelehnt, ohne mehr zu sagen.</translation>
    </message>
    <message>
        <source>The host that was called does not know the number</source>
        <translation>Der angerufene Host kennt die Nummer nicht</translation>
    </message>
    <message>
        <source>See that SigmaMind has the number, and that the host is SigmaMind&apos;s.</source>
        <translation>Prüfen Sie, ob SigmaMind die Nummer hat und ob der Host der von SigmaMind ist.</translation>
    </message>
    <message>
        <source>The host that was called did not answer in time</source>
        <translation>Der angerufene Host hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Nobody was there to take the call</source>
        <translation>Niemand war da, um den Anruf anzunehmen</translation>
    </message>
    <message>
        <source>See that the number has an inbound agent at SigmaMind.</source>
        <translation>Prüfen Sie, ob die Nummer bei SigmaMind einen Inbound-Agenten hat.</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>Die Leitung war besetzt</translation>
    </message>
    <message>
        <source>The caller hung up before somebody answered</source>
        <translation>Der Anrufer hat aufgelegt, bevor jemand abnahm</translation>
    </message>
    <message>
        <source>The host that was called could not take calls just then</source>
        <translation>Der angerufene Host konnte gerade keine Anrufe annehmen</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>Der Anruf wurde abgewiesen</translation>
    </message>
    <message>
        <source>Something at {carrier} is switched off or blocked</source>
        <translation>Bei {carrier} ist etwas ausgeschaltet oder gesperrt</translation>
    </message>
    <message>
        <source>Look at the connection, its outbound voice profile, and the account.</source>
        <translation>Prüfen Sie die Verbindung, ihr Outbound Voice Profile und das Konto.</translation>
    </message>
    <message>
        <source>{carrier} did not accept the username and password</source>
        <translation>{carrier} hat Benutzername und Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>Save them anew here, as the connection there has them.</source>
        <translation>Speichern Sie beides hier noch einmal, so wie es dort in der Verbindung steht.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand hat abgenommen</translation>
    </message>
</context>
<context>
    <name>CarrierLook</name>
    <message>
        <source>Change it at {carrier}</source>
        <translation>Bei {carrier} ändern</translation>
    </message>
</context>
<context>
    <name>CarrierMessages</name>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>the trunks&apos; usernames</source>
        <translation>die Benutzernamen der Trunks</translation>
    </message>
    <message>
        <source>the log of calls</source>
        <translation>das Protokoll der Anrufe</translation>
    </message>
    <message>
        <source>{carrier} takes this key, but not for everything</source>
        <translation>{carrier} nimmt diesen Schlüssel an, aber nicht für alles</translation>
    </message>
    <message>
        <source>It may not read: {parts}. What depends on that stays not known. Nothing is kept yet.</source>
        <translation>Er darf nicht lesen: {parts}. Was davon abhängt, bleibt unbekannt. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The key for {carrier} is gone</source>
        <translation>Der Schlüssel für {carrier} ist weg</translation>
    </message>
    <message>
        <source>The keychain does not have it any more. Connect {carrier} again.</source>
        <translation>Der Schlüsselbund hat ihn nicht mehr. Verbinden Sie {carrier} noch einmal.</translation>
    </message>
    <message>
        <source>The key for {carrier} could not be fetched</source>
        <translation>Der Schlüssel für {carrier} konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>{carrier} said: {said}.</source>
        <translation>{carrier} meldet: {said}.</translation>
    </message>
    <message>
        <source>{carrier} refused this key</source>
        <translation>{carrier} hat diesen Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Copy each part again from the console. A key of another region, or one that was deleted, is refused as well.</source>
        <translation>Kopieren Sie jeden Teil noch einmal aus der Konsole. Auch ein gelöschter Schlüssel oder einer aus einer anderen Region wird abgelehnt.</translation>
    </message>
    <message>
        <source>This key may not do that at {carrier}</source>
        <translation>Dieser Schlüssel darf das bei {carrier} nicht</translation>
    </message>
    <message>
        <source>It does not cover: {part}. Make a key of the usual kind.</source>
        <translation>Er gilt nicht für: {part}. Legen Sie einen Schlüssel der üblichen Art an.</translation>
    </message>
    <message>
        <source>The key is of another account at {carrier}</source>
        <translation>Der Schlüssel gehört zu einem anderen Konto bei {carrier}</translation>
    </message>
    <message>
        <source>Copy the Account SID and the key from the same account.</source>
        <translation>Kopieren Sie die Account SID und den Schlüssel aus demselben Konto.</translation>
    </message>
    <message>
        <source>The key is of another region of {carrier}</source>
        <translation>Der Schlüssel gehört zu einer anderen Region von {carrier}</translation>
    </message>
    <message>
        <source>Make a key in the region United States (US1).</source>
        <translation>Legen Sie einen Schlüssel in der Region United States (US1) an.</translation>
    </message>
    <message>
        <source>{carrier} was asked too often</source>
        <translation>{carrier} wurde zu oft gefragt</translation>
    </message>
    <message>
        <source>{carrier} did not answer in time</source>
        <translation>{carrier} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The connection may be slow, or {carrier} busy.</source>
        <translation>Die Verbindung ist vielleicht langsam, oder {carrier} ist überlastet.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s address points to another host</source>
        <translation>Die Adresse von {carrier} führt zu einem anderen Host</translation>
    </message>
    <message>
        <source>The key was not sent there. In a hotel or company, sign in on a web page first.</source>
        <translation>Der Schlüssel blieb hier. In Hotel oder Firma melden Sie sich zuerst auf einer Webseite an.</translation>
    </message>
    <message>
        <source>{carrier} does not have it any more</source>
        <translation>{carrier} hat es nicht mehr</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Read the list again.</source>
        <translation>Es wurde inzwischen entfernt. Lesen Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>It was changed at {carrier} meanwhile</source>
        <translation>Es wurde bei {carrier} inzwischen geändert</translation>
    </message>
    <message>
        <source>Nothing more was done. Read the settings again, then decide.</source>
        <translation>Weiter wurde nichts getan. Lesen Sie die Einstellungen noch einmal, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>{carrier} does not accept what was asked</source>
        <translation>{carrier} nimmt die Anfrage nicht an</translation>
    </message>
    <message>
        <source>Look for an update of this program.</source>
        <translation>Suchen Sie nach einer neuen Version.</translation>
    </message>
    <message>
        <source>{carrier} has a fault</source>
        <translation>{carrier} hat eine Störung</translation>
    </message>
    <message>
        <source>The answer was not {carrier}&apos;s</source>
        <translation>Die Antwort war nicht von {carrier}</translation>
    </message>
    <message>
        <source>Something between here and {carrier} may have answered instead.</source>
        <translation>Vielleicht hat etwas zwischen hier und {carrier} geantwortet.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s list has no end</source>
        <translation>Die Liste von {carrier} hat kein Ende</translation>
    </message>
    <message>
        <source>It goes on where no account&apos;s does, and was not read further.</source>
        <translation>Sie geht weiter, als es bei einem Konto vorkommt, und wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>Copy the whole key again, or make another one there. One that was deleted is refused as well.</source>
        <translation>Kopieren Sie den ganzen Schlüssel noch einmal, oder erstellen Sie dort einen neuen. Auch ein gelöschter wird abgelehnt.</translation>
    </message>
    <message>
        <source>Somebody else answered in {carrier}&apos;s place</source>
        <translation>Statt {carrier} hat jemand anderes geantwortet</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>Melden Sie sich in einem Hotel oder einer Firma auf einer Webseite an.</translation>
    </message>
    <message>
        <source>{carrier} can&apos;t be reached</source>
        <translation>{carrier} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, a firewall may block the way.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist; in einer Firma kann eine Firewall den Weg versperren.</translation>
    </message>
</context>
<context>
    <name>CarrierNumbers</name>
    <message>
        <source>Connection {name}</source>
        <translation>Verbindung {name}</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>Trunk {name}</source>
        <translation>Trunk {name}</translation>
    </message>
    <message>
        <source>A trunk</source>
        <translation>Ein Trunk</translation>
    </message>
    <message>
        <source>Application {name}</source>
        <translation>Anwendung {name}</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Eine Anwendung</translation>
    </message>
    <message>
        <source>Web address {name}</source>
        <translation>Webadresse {name}</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Eine Webadresse</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nirgendwohin</translation>
    </message>
    <message>
        <source>Takes no calls</source>
        <translation>Nimmt keine Anrufe an</translation>
    </message>
    <message>
        <source>At SigmaMind already</source>
        <translation>Schon bei SigmaMind</translation>
    </message>
    <message>
        <source>{field} {text}</source>
        <translation>{field} {text}</translation>
    </message>
    <message>
        <source>With it: {fields}.</source>
        <translation>Dazu: {fields}.</translation>
    </message>
    <message>
        <source>Several usernames may use its trunk: {names}.</source>
        <translation>Mehrere Benutzernamen dürfen ihren Trunk nutzen: {names}.</translation>
    </message>
    <message>
        <source>At {carrier} the number has no trunk yet: assign it to one there, or enter one here.</source>
        <translation>Bei {carrier} hat die Nummer noch keinen Trunk: Weisen Sie sie dort einem zu, oder geben Sie hier einen ein.</translation>
    </message>
    <message>
        <source>{carrier} tells nothing of its trunk: enter that yourself.</source>
        <translation>{carrier} sagt nichts über ihren Trunk: Geben Sie ihn selbst ein.</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s username and password yourself.</source>
        <translation>Geben Sie Benutzername und Passwort des Trunks selbst ein.</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s password: {carrier} does not tell it.</source>
        <translation>Geben Sie das Passwort des Trunks ein: {carrier} verrät es nicht.</translation>
    </message>
    <message>
        <source>Replaces what you typed: {fields}.</source>
        <translation>Ersetzt, was Sie eingegeben haben: {fields}.</translation>
    </message>
    <message>
        <source>Replaced what you had typed: {fields}.</source>
        <translation>Ersetzt wurde, was Sie eingegeben hatten: {fields}.</translation>
    </message>
    <message>
        <source>This key may not read: {parts}. Enter what is missing yourself.</source>
        <translation>Dieser Schlüssel darf nicht lesen: {parts}. Geben Sie selbst ein, was fehlt.</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>Carrier</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Another carrier</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Open your carrier&apos;s console and look for its SIP trunks or SIP connections.</source>
        <translation>Öffnen Sie die Verwaltungsseite Ihres Anbieters, und suchen Sie nach SIP-Trunks oder SIP-Verbindungen.</translation>
    </message>
    <message>
        <source>Termination SIP URI: the host that calls are sent to, without “sip:” and port.</source>
        <translation>Termination-SIP-URI: der Host, an den Anrufe gesendet werden, ohne „sip:“ und Port.</translation>
    </message>
    <message>
        <source>Trunk username and password: the credentials of that trunk, not your log-in.</source>
        <translation>Benutzername und Passwort des Trunks: die Zugangsdaten dieses Trunks, nicht Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>{carrier} verbinden…</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s guide</source>
        <translation>Anleitung von {carrier} öffnen</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Will it ring?</source>
        <translation>Klingelt es?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste noch einmal lesen</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Agenten wählen</translation>
    </message>
    <message>
        <source>Change it for me…</source>
        <translation>Für mich ändern…</translation>
    </message>
    <message>
        <source>Ask {carrier} why</source>
        <translation>{carrier} nach dem Grund fragen</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Das habe ich getan</translation>
    </message>
    <message>
        <source>Place a test call…</source>
        <translation>Testanruf tätigen…</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Move “{column}” to the left</source>
        <translation>„{column}“ nach links verschieben</translation>
    </message>
    <message>
        <source>Move “{column}” to the right</source>
        <translation>„{column}“ nach rechts verschieben</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>CommonFields</name>
    <message>
        <source>For rows without one in “{heading}”</source>
        <translation>Für Zeilen ohne Eintrag in „{heading}“</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>Für alle Zeilen</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <translation>Nummern ohne Land sind aus</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect {carrier}</source>
        <translation>{carrier} verbinden</translation>
    </message>
    <message>
        <source>Fill in the demo&apos;s key</source>
        <translation>Schlüssel der Demo einsetzen</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>At the next start, connect {carrier} again.</source>
        <translation>Verbinden Sie {carrier} beim nächsten Start noch einmal.</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Choose numbers from {carrier} instead of typing them, and learn what stands in a call&apos;s way there. It is optional.</source>
        <translation>Wählen Sie Nummern von {carrier} aus, statt sie einzugeben, und erfahren Sie, was einem Anruf dort im Weg steht. Nötig ist es nicht.</translation>
    </message>
    <message>
        <source>The program only reads at {carrier} until you ask for a change. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>Bei {carrier} liest das Programm nur, solange Sie keine Änderung verlangen. Der Schlüssel selbst könnte mehr: Legen Sie einen eigenen an, den Sie dort löschen können.</translation>
    </message>
    <message>
        <source>The program only reads at {carrier}. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>Bei {carrier} liest das Programm nur. Der Schlüssel selbst könnte mehr: Legen Sie einen eigenen an, den Sie dort löschen können.</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s page for keys</source>
        <translation>Seite von {carrier} für Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Asking {carrier}…</source>
        <translation>{carrier} wird gefragt…</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connect a carrier</source>
        <translation>Anbieter verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Once your carrier is connected, you choose your numbers from its list, and “Will it ring?” can say more. It is optional, and each SigmaMind account has its own.</source>
        <translation>Ist Ihr Anbieter verbunden, wählen Sie Nummern aus seiner Liste, und „Klingelt es?“ sagt mehr. Nötig ist es nicht, und jedes Konto bei SigmaMind hat seine eigenen.</translation>
    </message>
    <message>
        <source>The keychain may still hold the key for {carrier}</source>
        <translation>Der Schlüsselbund hat den Schlüssel für {carrier} vielleicht noch</translation>
    </message>
    <message>
        <source>Disconnect {carrier}?</source>
        <translation>{carrier} trennen?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and {carrier} shows a secret only once. Nothing changes there: if you do not need the key, delete it there too.</source>
        <translation>Der Schlüssel wird von diesem Computer gelöscht, und {carrier} zeigt ein Geheimnis nur einmal. Dort ändert sich nichts: Löschen Sie ihn auch dort, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>No country: number begins with +</source>
        <translation>Kein Land: Die Nummer beginnt mit +</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>%Ln von {total} gezeigt</numerusform>
            <numerusform>%Ln von {total} gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln Nummer</numerusform>
            <numerusform>%Ln Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with something left to do</source>
        <translation>
            <numerusform>%Ln noch zu erledigen</numerusform>
            <numerusform>%Ln noch zu erledigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoDialog</name>
    <message>
        <source>Welcome to the demo</source>
        <translation>Willkommen zur Demo</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Try everything, nothing is real</source>
        <translation>Probieren Sie alles aus, nichts ist echt</translation>
    </message>
    <message>
        <source>The demo talks to stand-ins inside this program: for SigmaMind, for carriers, and for the keychain. Nothing leaves this computer; your own keychain and data are not touched.</source>
        <translation>Die Demo spricht mit einem Ersatz in diesem Programm: für SigmaMind, für Anbieter und für den Schlüsselbund. Nichts verlässt diesen Computer; Ihr eigener Schlüsselbund und Ihre Daten bleiben unberührt.</translation>
    </message>
    <message>
        <source>Import any number, for example +1 415 555 2671, with any trunk. The last four digits choose what happens:</source>
        <translation>Importieren Sie eine beliebige Nummer, zum Beispiel +1 415 555 2671, mit einem beliebigen Trunk. Die letzten vier Ziffern bestimmen, was geschieht:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Demo: Nichts verlässt diesen Computer</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>{app} is running already and does not answer</source>
        <translation>{app} läuft bereits und antwortet nicht</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, restart this computer.</source>
        <translation>Warten Sie einen Moment, und starten Sie es noch einmal. Hilft das nicht, starten Sie diesen Computer neu.</translation>
    </message>
    <message>
        <source>It is here:
{path}</source>
        <translation>Der Ort ist:
{path}</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>EditCounts</name>
    <message numerus="yes">
        <source>%n of {total} done…</source>
        <translation>
            <numerusform>%n von {total} fertig…</numerusform>
            <numerusform>%n von {total} fertig…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} changed</source>
        <translation>
            <numerusform>%n von {total} geändert</numerusform>
            <numerusform>%n von {total} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} numbers change</source>
        <translation>
            <numerusform>%n von {total} Nummern ändert sich</numerusform>
            <numerusform>%n von {total} Nummern ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n hat ihn bereits</numerusform>
            <numerusform>%n haben ihn bereits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out</source>
        <translation>
            <numerusform>%n wird ausgelassen</numerusform>
            <numerusform>%n werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their inbound agent</source>
        <translation>
            <numerusform>%n Nummer verliert ihren Inbound-Agenten</numerusform>
            <numerusform>%n Nummern verlieren ihren Inbound-Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their outbound agent</source>
        <translation>
            <numerusform>%n Nummer verliert ihren Outbound-Agenten</numerusform>
            <numerusform>%n Nummern verlieren ihren Outbound-Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get back what they had</source>
        <translation>
            <numerusform>%n Nummer bekommt zurück, was sie hatte</numerusform>
            <numerusform>%n Nummern bekommen zurück, was sie hatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since, and stay as they are</source>
        <translation>
            <numerusform>%n wurde seitdem wieder geändert und bleibt, wie sie ist</numerusform>
            <numerusform>%n wurden seitdem wieder geändert und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Leer: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Empty: stays as it is. It is never shown</source>
        <translation>Leer: bleibt, wie es ist. Es wird nie gezeigt</translation>
    </message>
    <message>
        <source>Empty: stays as it is. Last sent from here: {username}</source>
        <translation>Leer: bleibt, wie es ist. Zuletzt von hier gesendet: {username}</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>EditMessages</name>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>Bei SigmaMind gespeichert</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Geändert: {what}.</translation>
    </message>
    <message>
        <source>SigmaMind did not take every change</source>
        <translation>SigmaMind hat nicht jede Änderung übernommen</translation>
    </message>
    <message>
        <source>Not as you wanted it: {what}. You see what SigmaMind has now.</source>
        <translation>Nicht wie gewünscht: {what}. Sie sehen, was SigmaMind jetzt hat.</translation>
    </message>
    <message>
        <source>{number}: {ended}</source>
        <translation>{number}: {ended}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Abgebrochen, aber schon gesendet</translation>
    </message>
    <message>
        <source>Without an agent no calls are answered or placed. Undo brings it back.</source>
        <translation>Ohne Agenten werden keine Anrufe angenommen oder getätigt. „Rückgängig“ bringt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>The list is being exported…</source>
        <translation>Die Liste wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln Zeile exportiert</numerusform>
            <numerusform>%Ln Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “{name}”.</source>
        <translation>Sie sind in „{name}“.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Erneut wählen</translation>
    </message>
    <message>
        <source>Phone numbers {day}</source>
        <translation>Telefonnummern {day}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>This program may not write there, or the file is open in another program. Close it there, or choose another place.</source>
        <translation>Dieses Programm darf dort nicht schreiben, oder die Datei ist in einem anderen Programm geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another place.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” could not be written</source>
        <translation>„{name}“ konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>FailureSteps</name>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Name und Passwort eingeben</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Nummer anzeigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>Change the SIP URI</source>
        <translation>SIP-URI ändern</translation>
    </message>
    <message>
        <source>Change the username</source>
        <translation>Benutzernamen ändern</translation>
    </message>
</context>
<context>
    <name>FieldCounts</name>
    <message numerus="yes">
        <source>Too long: at most %n characters</source>
        <translation>
            <numerusform>Zu lang: höchstens %n Zeichen</numerusform>
            <numerusform>Zu lang: höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents match. Choose one, or is “{text}” an ID?</source>
        <translation>
            <numerusform>Ein Agent passt. Wählen Sie ihn, oder ist „{text}“ eine ID?</numerusform>
            <numerusform>%n Agenten passen. Wählen Sie einen, oder ist „{text}“ eine ID?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Termination SIP URI</source>
        <translation>Termination-SIP-URI</translation>
    </message>
    <message>
        <source>Trunk username</source>
        <translation>Benutzername des Trunks</translation>
    </message>
    <message>
        <source>Trunk password</source>
        <translation>Passwort des Trunks</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>Inbound-Agent</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>Outbound-Agent</translation>
    </message>
    <message>
        <source>Outbound test number</source>
        <translation>Testnummer (ausgehend)</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>termination SIP URI</source>
        <translation>Termination-SIP-URI</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>Benutzername des Trunks</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>Passwort des Trunks</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>Inbound-Agent</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>Outbound-Agent</translation>
    </message>
    <message>
        <source>outbound test number</source>
        <translation>Testnummer (ausgehend)</translation>
    </message>
    <message>
        <source>SigmaMind says of the {field}: {said}.</source>
        <translation>SigmaMind sagt zu {field}: {said}.</translation>
    </message>
    <message>
        <source>Country of the phone number</source>
        <translation>Land der Telefonnummer</translation>
    </message>
    <message>
        <source>Country of the outbound test number</source>
        <translation>Land der Testnummer</translation>
    </message>
    <message>
        <source>The number you own at your carrier</source>
        <translation>Die Nummer, die Sie bei Ihrem Anbieter haben</translation>
    </message>
    <message>
        <source>What you call this number; the number itself if empty</source>
        <translation>Wie Sie diese Nummer nennen; ohne Eingabe die Nummer selbst</translation>
    </message>
    <message>
        <source>Your carrier&apos;s host, for example acme.pstn.twilio.com</source>
        <translation>Der Host Ihres Anbieters, zum Beispiel acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>From the trunk&apos;s credentials</source>
        <translation>Aus den Zugangsdaten des Trunks</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Wird nicht auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Name or ID; answers your calls</source>
        <translation>Name oder ID; nimmt Ihre Anrufe an</translation>
    </message>
    <message>
        <source>Name or ID; places your calls</source>
        <translation>Name oder ID; tätigt Ihre Anrufe</translation>
    </message>
    <message>
        <source>The phone that rings when you test this number</source>
        <translation>Das Telefon, das klingelt, wenn Sie diese Nummer testen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Needed for the import</source>
        <translation>Für den Import nötig</translation>
    </message>
    <message>
        <source>Only “{name}” matches. Agent ID {value}</source>
        <translation>Nur „{name}“ passt. Agenten-ID {value}</translation>
    </message>
    <message>
        <source>Begins or ends with a space; sent as it is</source>
        <translation>Beginnt oder endet mit einem Leerzeichen; wird so gesendet</translation>
    </message>
    <message>
        <source>These are the dots that hide a password. Copy the password itself</source>
        <translation>Das sind die Punkte, die ein Passwort verdecken. Kopieren Sie das Passwort selbst</translation>
    </message>
    <message>
        <source>Holds a line break or another character that can&apos;t be typed; enter it again</source>
        <translation>Enthält einen Zeilenumbruch oder ein anderes Zeichen, das sich nicht tippen lässt; geben Sie es neu ein</translation>
    </message>
    <message>
        <source>Sent without the line break or tab at its end</source>
        <translation>Wird ohne Zeilenumbruch oder Tabulator am Ende gesendet</translation>
    </message>
    <message>
        <source>Holds an invisible character: {character}</source>
        <translation>Enthält ein unsichtbares Zeichen: {character}</translation>
    </message>
    <message>
        <source>Agent ID {value}</source>
        <translation>Agenten-ID {value}</translation>
    </message>
    <message>
        <source>Not among the agents that are known here. Will be sent as it is</source>
        <translation>Nicht unter den hier bekannten Agenten. Wird so gesendet</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s agents are not known here yet. Will be sent as it is: is it an ID?</source>
        <translation>Die Agenten von SigmaMind sind hier noch nicht bekannt. Wird so gesendet: Ist es eine ID?</translation>
    </message>
    <message>
        <source>No agent is called “{text}”, as far as is known here. Is it an agent&apos;s ID?</source>
        <translation>Soweit hier bekannt, heißt kein Agent „{text}“. Ist es die ID eines Agenten?</translation>
    </message>
    <message>
        <source>No agent: it will be taken off this number</source>
        <translation>Kein Agent: Er wird von dieser Nummer genommen</translation>
    </message>
    <message>
        <source>Can be changed, but not left empty</source>
        <translation>Kann geändert, aber nicht geleert werden</translation>
    </message>
    <message>
        <source>{country}. Will be sent as {value}</source>
        <translation>{country}. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter it like +1 415 555 2671</source>
        <translation>Das ist keine Telefonnummer. Geben Sie sie ein wie +1 415 555 2671</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Copy it again from a cell formatted as text</source>
        <translation>Eine Tabelle hat diese Nummer gerundet. Kopieren Sie sie noch einmal aus einer als Text formatierten Zelle</translation>
    </message>
    <message>
        <source>A spreadsheet wrote this number as an amount.</source>
        <translation>Eine Tabelle hat diese Nummer als Betrag geschrieben.</translation>
    </message>
    <message>
        <source>“{part}” stands for digits. Enter the whole number</source>
        <translation>„{part}“ steht für Ziffern. Geben Sie die ganze Nummer ein</translation>
    </message>
    <message>
        <source>“{part}” is no part of a phone number.</source>
        <translation>„{part}“ ist kein Teil einer Telefonnummer.</translation>
    </message>
    <message>
        <source>Is “{part}” dialled by its letters?</source>
        <translation>Wird „{part}“ über die Buchstaben gewählt?</translation>
    </message>
    <message>
        <source>A trunk&apos;s number has no extension.</source>
        <translation>Die Nummer eines Trunks hat keine Durchwahl.</translation>
    </message>
    <message>
        <source>Begin with + and the country code, or choose the country</source>
        <translation>Beginnen Sie mit + und der Landesvorwahl, oder wählen Sie das Land</translation>
    </message>
    <message>
        <source>Is the country code in front?</source>
        <translation>Steht die Landesvorwahl davor?</translation>
    </message>
    <message>
        <source>No country code begins with 0. Enter it like +1 415 555 2671</source>
        <translation>Keine Landesvorwahl beginnt mit 0. Geben Sie sie ein wie +1 415 555 2671</translation>
    </message>
    <message>
        <source>The number is not complete yet</source>
        <translation>Die Nummer ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>Too many digits for a phone number</source>
        <translation>Zu viele Ziffern für eine Telefonnummer</translation>
    </message>
    <message>
        <source>Mexico&apos;s numbers have ten digits now, without a prefix.</source>
        <translation>Nummern in Mexiko haben jetzt zehn Ziffern, ohne Vorziffer.</translation>
    </message>
    <message>
        <source>Is this another country&apos;s prefix for calls abroad?</source>
        <translation>Ist das die Vorwahl eines anderen Landes für Auslandsgespräche?</translation>
    </message>
    <message>
        <source>Will be sent as {value}. Or is {other} meant?</source>
        <translation>Gesendet wird {value}. Oder ist {other} gemeint?</translation>
    </message>
    <message>
        <source>No country is known for this code. Will be sent as {value}</source>
        <translation>Für diese Vorwahl ist kein Land bekannt. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Looks too short for {country}. Will be sent as {value}</source>
        <translation>Wirkt zu kurz für {country}. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Looks too long for {country}. Will be sent as {value}</source>
        <translation>Wirkt zu lang für {country}. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Are these two numbers? Will be sent as {value}</source>
        <translation>Sind das zwei Nummern? Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Not a usual number in {country}. Will be sent as {value}</source>
        <translation>Keine übliche Nummer in: {country}. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Will be sent as {value}</source>
        <translation>Gesendet wird {value}</translation>
    </message>
    <message>
        <source>{carrier}. Will be sent as {value}</source>
        <translation>{carrier}. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>The host alone: will be sent as {value}</source>
        <translation>Nur der Host: Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Will be sent as {value}: SigmaMind takes no port, {port} is left out</source>
        <translation>Gesendet wird {value}: SigmaMind nimmt keinen Port, {port} entfällt</translation>
    </message>
    <message>
        <source>No port is greater than 65535. Enter only the host, without a port</source>
        <translation>Kein Port ist größer als 65535. Geben Sie nur den Host ein, ohne Port</translation>
    </message>
    <message>
        <source>Enter only the host.</source>
        <translation>Geben Sie nur den Host ein.</translation>
    </message>
    <message>
        <source>Not complete yet. A host looks like acme.pstn.twilio.com</source>
        <translation>Noch nicht vollständig. Ein Host sieht aus wie acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>This can&apos;t be a host name. Copy it again from your carrier&apos;s page</source>
        <translation>Das kann kein Hostname sein. Kopieren Sie ihn noch einmal von der Seite Ihres Anbieters</translation>
    </message>
    <message>
        <source>A host has no “{character}” in it</source>
        <translation>Ein Host enthält kein „{character}“</translation>
    </message>
    <message>
        <source>Each part between the dots begins and ends with a letter or a digit</source>
        <translation>Jeder Teil zwischen den Punkten beginnt und endet mit einem Buchstaben oder einer Ziffer</translation>
    </message>
    <message>
        <source>This is not a complete IP address</source>
        <translation>Das ist keine vollständige IP-Adresse</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: it is no public address</source>
        <translation>SigmaMind kann {host} nicht erreichen: Es ist keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: only a local network knows this name</source>
        <translation>SigmaMind kann {host} nicht erreichen: Nur ein lokales Netz kennt diesen Namen</translation>
    </message>
    <message>
        <source>These are many addresses. Enter one host, from your trunk&apos;s settings</source>
        <translation>Das sind mehrere Adressen. Geben Sie einen Host ein, aus den Einstellungen Ihres Trunks</translation>
    </message>
    <message>
        <source>Your trunk&apos;s name is missing: it looks like acme.{host}</source>
        <translation>Der Name Ihres Trunks fehlt: Es sieht aus wie acme.{host}</translation>
    </message>
    <message>
        <source>This is {platform}&apos;s own host. Here belongs your carrier&apos;s, from its trunk settings</source>
        <translation>Das ist der eigene Host von {platform}. Hierher gehört der Ihres Anbieters, aus den Einstellungen des Trunks</translation>
    </message>
    <message>
        <source>International number. Will be sent as {value}</source>
        <translation>Internationale Nummer. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Looks too short for this country code. Will be sent as {value}</source>
        <translation>Wirkt zu kurz für diese Landesvorwahl. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Looks too long for this country code. Will be sent as {value}</source>
        <translation>Wirkt zu lang für diese Landesvorwahl. Gesendet wird {value}</translation>
    </message>
    <message>
        <source>Not a usual number in this country code. Will be sent as {value}</source>
        <translation>Keine übliche Nummer für diese Landesvorwahl. Gesendet wird {value}</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Nothing was sent. Begin with “{field}”.</source>
        <translation>Es wurde nichts gesendet. Beginnen Sie mit „{field}“.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it has several lines or a password in it. Paste each part into its own field</source>
        <translation>Nicht eingefügt: Es sind mehrere Zeilen, oder ein Passwort steht darin. Fügen Sie jeden Teil in sein eigenes Feld ein</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>{said}. {note}</source>
        <translation>{said}. {note}</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>Es ist eine ID</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>{text} verwenden</translation>
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
        <translation>Nur Zeilen, bei denen etwas zu tun ist</translation>
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
        <translation>Von {carrier} übernommen</translation>
    </message>
</context>
<context>
    <name>FoundAddresses</name>
    <message numerus="yes">
        <source>Exists, %n addresses ({records})</source>
        <translation>
            <numerusform>Vorhanden, %n Adresse ({records})</numerusform>
            <numerusform>Vorhanden, %n Adressen ({records})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherNumbers</name>
    <message numerus="yes">
        <source>%n numbers can&apos;t be taken over: {numbers}.</source>
        <translation>
            <numerusform>%n Nummer kann nicht übernommen werden: {numbers}.</numerusform>
            <numerusform>%n Nummern können nicht übernommen werden: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.</source>
        <translation>
            <numerusform>Nur {taken} wird übernommen, denn es wird immer eine Nummer importiert. %n weitere: {numbers}.</numerusform>
            <numerusform>Nur {taken} wird übernommen, denn es wird immer eine Nummer importiert. %n weitere: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedDialog</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was done on this computer yet.</source>
        <translation>Auf diesem Computer wurde noch nichts getan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>%Ln von {total} gezeigt</numerusform>
            <numerusform>%Ln von {total} gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is not listed.</source>
        <translation>Älteres ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>What happened {day}</source>
        <translation>Was geschehen ist {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>HappenedFlow</name>
    <message>
        <source>&amp;What happened…</source>
        <translation>&amp;Was geschehen ist…</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>What to &amp;try</source>
        <translation>Zum &amp;Ausprobieren</translation>
    </message>
    <message>
        <source>What&apos;s new in version {version}</source>
        <translation>Neu in Version {version}</translation>
    </message>
    <message>
        <source>No browser opened the user guide</source>
        <translation>Kein Browser hat das Benutzerhandbuch geöffnet</translation>
    </message>
    <message>
        <source>There is no log folder</source>
        <translation>Es gibt keinen Protokollordner</translation>
    </message>
    <message>
        <source>No program opened the log folder</source>
        <translation>Kein Programm hat den Protokollordner geöffnet</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no key, no password and no phone number.</source>
        <translation>Diagnose kopiert. Sie enthält keinen Schlüssel, kein Passwort und keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Nothing was done with this number on this computer.</source>
        <translation>Mit dieser Nummer wurde auf diesem Computer nichts getan.</translation>
    </message>
</context>
<context>
    <name>HistoryMessages</name>
    <message>
        <source>Import is being sent</source>
        <translation>Import wird gesendet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Import fehlgeschlagen</translation>
    </message>
    <message>
        <source>Import not confirmed</source>
        <translation>Import nicht bestätigt</translation>
    </message>
    <message>
        <source>Change is being sent</source>
        <translation>Änderung wird gesendet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>Änderung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Änderung nicht bestätigt</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Test call is being sent</source>
        <translation>Testanruf wird gesendet</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Testanruf</translation>
    </message>
    <message>
        <source>Test call not placed</source>
        <translation>Testanruf nicht getätigt</translation>
    </message>
    <message>
        <source>Test call not confirmed</source>
        <translation>Testanruf nicht bestätigt</translation>
    </message>
    <message>
        <source>Change at the carrier is being sent</source>
        <translation>Änderung beim Anbieter wird gesendet</translation>
    </message>
    <message>
        <source>Changed at the carrier</source>
        <translation>Beim Anbieter geändert</translation>
    </message>
    <message>
        <source>Change at the carrier failed</source>
        <translation>Änderung beim Anbieter fehlgeschlagen</translation>
    </message>
    <message>
        <source>Change at the carrier not confirmed</source>
        <translation>Änderung beim Anbieter nicht bestätigt</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>das Programm endete, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>not in your account</source>
        <translation>nicht in Ihrem Konto</translation>
    </message>
    <message>
        <source>found in your account</source>
        <translation>in Ihrem Konto gefunden</translation>
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
        <translation>keiner</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>„{value}“</translation>
    </message>
</context>
<context>
    <name>HostPoint</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Another host…</source>
        <translation>Anderer Host…</translation>
    </message>
    <message>
        <source>If SigmaMind&apos;s dashboard shows another host</source>
        <translation>Falls das Dashboard von SigmaMind einen anderen Host zeigt</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host: {host}</source>
        <translation>SIP-Host von SigmaMind: {host}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Not kept when the program ends.</source>
        <translation>Wird nur bis zum Ende des Programms behalten.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>&amp;Import number</source>
        <translation>Nummer &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Paste details…</source>
        <translation>&amp;Angaben einfügen…</translation>
    </message>
    <message>
        <source>&amp;Clear form</source>
        <translation>&amp;Formular leeren</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Nummer importieren</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import a number</source>
        <translation>Nummer importieren</translation>
    </message>
    <message>
        <source>Paste details…</source>
        <translation>Angaben einfügen…</translation>
    </message>
    <message>
        <source>Put what you copied into several fields (Ctrl+Shift+V)</source>
        <translation>Verteilt das Kopierte auf mehrere Felder (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>The form is as it was tried</source>
        <translation>Das Formular ist, wie es gesendet wurde</translation>
    </message>
    <message>
        <source>The password is kept nowhere: enter it again.</source>
        <translation>Das Passwort wird nirgends aufbewahrt: Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The form is empty</source>
        <translation>Das Formular ist leer</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keychain…</source>
        <translation>Der Schlüsselbund dieses Computers wird gefragt…</translation>
    </message>
    <message>
        <source>Connecting to SigmaMind…</source>
        <translation>Verbindung mit SigmaMind…</translation>
    </message>
    <message>
        <source>Sent. Waiting for SigmaMind&apos;s answer…</source>
        <translation>Gesendet. Die Antwort von SigmaMind steht aus…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>{number} is imported</source>
        <translation>{number} ist importiert</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Zeigen Sie mir, wie</translation>
    </message>
    <message>
        <source>The proxy&apos;s name and password are set</source>
        <translation>Name und Passwort des Proxys sind gesetzt</translation>
    </message>
    <message>
        <source>Now press Import number, or Check now, again.</source>
        <translation>Klicken Sie jetzt noch einmal auf „Nummer importieren“ oder „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Name und Passwort eingeben</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
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
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>Now call {number} from any phone</source>
        <translation>Rufen Sie jetzt {number} von einem beliebigen Telefon an</translation>
    </message>
    <message>
        <source>For five minutes SigmaMind is asked whether the call has arrived.</source>
        <translation>Fünf Minuten lang wird SigmaMind gefragt, ob der Anruf angekommen ist.</translation>
    </message>
    <message>
        <source>No call arrived in five minutes</source>
        <translation>In fünf Minuten kam kein Anruf an</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether a call arrived</source>
        <translation>Ob ein Anruf angekommen ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>The calls can&apos;t be read</source>
        <translation>Die Anrufe können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look at these at your carrier, one after the other:</source>
        <translation>Sehen Sie bei Ihrem Anbieter der Reihe nach hier nach:</translation>
    </message>
    <message>
        <source>Look at these at {carrier}, one after the other:</source>
        <translation>Sehen Sie bei {carrier} der Reihe nach hier nach:</translation>
    </message>
    <message>
        <source>The number is assigned to the trunk.</source>
        <translation>Die Nummer ist dem Trunk zugeordnet.</translation>
    </message>
    <message>
        <source>The trunk sends incoming calls to SigmaMind&apos;s SIP host.</source>
        <translation>Der Trunk leitet eingehende Anrufe zum SIP-Host von SigmaMind.</translation>
    </message>
    <message>
        <source>The log of calls says what became of yours.</source>
        <translation>Die Anrufliste sagt, was aus Ihrem wurde.</translation>
    </message>
    <message>
        <source>SigmaMind lists more calls than are read here, so a new one would not stand out.</source>
        <translation>SigmaMind führt mehr Anrufe auf, als hier gelesen werden; ein neuer fiele also nicht auf.</translation>
    </message>
    <message>
        <source>A call arrived, and SigmaMind does not say at which number.</source>
        <translation>Ein Anruf ist angekommen, und SigmaMind sagt nicht, bei welcher Nummer.</translation>
    </message>
    <message>
        <source>SigmaMind has the number, and it is active</source>
        <translation>SigmaMind hat die Nummer, und sie ist aktiv</translation>
    </message>
    <message>
        <source>At SigmaMind the number is inactive</source>
        <translation>Bei SigmaMind ist die Nummer inaktiv</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Sehen Sie im Dashboard unter Deploy &gt; Phone Numbers nach.</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether the number is active</source>
        <translation>SigmaMind sagt nicht, ob die Nummer aktiv ist</translation>
    </message>
    <message>
        <source>It is not known whether the number arrived at SigmaMind</source>
        <translation>Ob die Nummer bei SigmaMind angekommen ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>“Check now” looks for it in your account.</source>
        <translation>„Jetzt prüfen“ sucht sie in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The number is on its way to SigmaMind</source>
        <translation>Die Nummer ist unterwegs zu SigmaMind</translation>
    </message>
    <message>
        <source>The number is no longer in your account</source>
        <translation>Die Nummer ist nicht mehr in Ihrem Konto</translation>
    </message>
    <message>
        <source>Import it again, if it is to ring.</source>
        <translation>Importieren Sie sie noch einmal, wenn sie klingeln soll.</translation>
    </message>
    <message>
        <source>The list of your account is being read</source>
        <translation>Die Liste Ihres Kontos wird gelesen</translation>
    </message>
    <message>
        <source>SigmaMind said so: {moment}.</source>
        <translation>SigmaMind hat es gesagt: {moment}.</translation>
    </message>
    <message>
        <source>“{agent}” answers the calls</source>
        <translation>„{agent}“ nimmt die Anrufe an</translation>
    </message>
    <message>
        <source>No agent answers yet</source>
        <translation>Noch nimmt kein Agent an</translation>
    </message>
    <message>
        <source>Calls to this number have no agent until an inbound agent is assigned.</source>
        <translation>Anrufe bei dieser Nummer haben keinen Agenten, bis ein Inbound-Agent zugewiesen ist.</translation>
    </message>
    <message>
        <source>{carrier} sends the calls to SigmaMind</source>
        <translation>{carrier} leitet die Anrufe zu SigmaMind</translation>
    </message>
    <message>
        <source>The import does not do that, and the settings there do not tell it.</source>
        <translation>Der Import tut das nicht, und die Einstellungen dort sagen es nicht.</translation>
    </message>
    <message>
        <source>You said so, or a call has proved it.</source>
        <translation>Sie haben es gesagt, oder ein Anruf hat es bewiesen.</translation>
    </message>
    <message>
        <source>A call that arrived proves it.</source>
        <translation>Ein angekommener Anruf beweist es.</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at your carrier, send this number&apos;s calls there.</source>
        <translation>Leiten Sie die Anrufe dieser Nummer in den Einstellungen des Trunks bei Ihrem Anbieter dorthin.</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at {carrier}, send this number&apos;s calls there.</source>
        <translation>Leiten Sie die Anrufe dieser Nummer in den Einstellungen des Trunks bei {carrier} dorthin.</translation>
    </message>
    <message>
        <source>Send the calls to SigmaMind&apos;s SIP host</source>
        <translation>Anrufe zum SIP-Host von SigmaMind leiten</translation>
    </message>
    <message>
        <source>Do not dial yet: earlier calls are read first, so that yours stands out.</source>
        <translation>Bitte wählen Sie noch nicht: Erst werden die bisherigen Anrufe gelesen, damit Ihrer auffällt.</translation>
    </message>
    <message>
        <source>Your carrier</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>{carrier} does not send the calls to SigmaMind</source>
        <translation>{carrier} leitet die Anrufe nicht zu SigmaMind</translation>
    </message>
    <message>
        <source>The import does not do that, and it can&apos;t be seen from here.</source>
        <translation>Der Import tut das nicht, und von hier ist es nicht zu sehen.</translation>
    </message>
    <message>
        <source>You said so: {moment}.</source>
        <translation>Sie haben es gesagt: {moment}.</translation>
    </message>
    <message>
        <source>Its settings said so: {moment}.</source>
        <translation>So stand es in den Einstellungen: {moment}.</translation>
    </message>
    <message>
        <source>A call that arrived proves it: {moment}.</source>
        <translation>Ein angekommener Anruf beweist es: {moment}.</translation>
    </message>
    <message>
        <source>Enter it at {carrier}, under {place}.</source>
        <translation>Tragen Sie den SIP-Host bei {carrier} ein, unter {place}.</translation>
    </message>
    <message>
        <source>No call has arrived yet</source>
        <translation>Noch ist kein Anruf angekommen</translation>
    </message>
    <message>
        <source>It is not known whether a call has arrived</source>
        <translation>Ob ein Anruf angekommen ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>A call arrived</source>
        <translation>Ein Anruf ist angekommen</translation>
    </message>
    <message>
        <source>A call arrived: {moment}</source>
        <translation>Ein Anruf ist angekommen: {moment}</translation>
    </message>
    <message>
        <source>No agent took it. Look at the agent in the dashboard.</source>
        <translation>Kein Agent hat ihn angenommen. Sehen Sie sich den Agenten im Dashboard an.</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether an agent took it.</source>
        <translation>SigmaMind sagt nicht, ob ein Agent ihn angenommen hat.</translation>
    </message>
    <message>
        <source>Dial the number yourself, from any phone: this program only watches whether the call arrives. The call costs what it usually does.</source>
        <translation>Wählen Sie die Nummer selbst, an einem beliebigen Telefon: Dieses Programm achtet nur darauf, ob der Anruf ankommt. Er kostet so viel wie sonst auch.</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Ein Agent</translation>
    </message>
    <message>
        <source>{agent} answered.</source>
        <translation>{agent} hat angenommen.</translation>
    </message>
    <message>
        <source>A call from the number was answered: {moment}</source>
        <translation>Ein Anruf von der Nummer wurde angenommen: {moment}</translation>
    </message>
    <message>
        <source>No call from the number was tried yet</source>
        <translation>Noch wurde kein Anruf von der Nummer versucht</translation>
    </message>
    <message>
        <source>A test call rings the test number, and shows that the trunk takes username and password.</source>
        <translation>Ein Testanruf lässt die Testnummer klingeln und zeigt, dass der Trunk Benutzername und Passwort annimmt.</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%n rows are left.</source>
        <translation>
            <numerusform>Eine Zeile ist übrig.</numerusform>
            <numerusform>%n Zeilen sind übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are done.</source>
        <translation>
            <numerusform>%n von {total} Zeilen ist fertig.</numerusform>
            <numerusform>%n von {total} Zeilen sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers imported</source>
        <translation>
            <numerusform>%n Nummer importiert</numerusform>
            <numerusform>%n Nummern importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not confirmed</source>
        <translation>
            <numerusform>%n ist nicht bestätigt</numerusform>
            <numerusform>%n sind nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in your account already</source>
        <translation>
            <numerusform>%n war bereits in Ihrem Konto</numerusform>
            <numerusform>%n waren bereits in Ihrem Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent</source>
        <translation>
            <numerusform>%n wurde nicht gesendet</numerusform>
            <numerusform>%n wurden nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n wurde ausgelassen</numerusform>
            <numerusform>%n wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>Less than a minute is left.</source>
        <translation>Noch weniger als eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes are left.</source>
        <translation>
            <numerusform>Noch etwa eine Minute.</numerusform>
            <numerusform>Noch etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SigmaMind asks to wait: it goes on in %n seconds.</source>
        <translation>
            <numerusform>SigmaMind bittet zu warten: In einer Sekunde geht es weiter.</numerusform>
            <numerusform>SigmaMind bittet zu warten: In %n Sekunden geht es weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are left.</source>
        <translation>
            <numerusform>%n von {total} Zeilen ist übrig.</numerusform>
            <numerusform>%n von {total} Zeilen sind übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFlow</name>
    <message>
        <source>An import of several numbers was cut off</source>
        <translation>Ein Import mehrerer Nummern wurde unterbrochen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Several numbers are being imported</source>
        <translation>Mehrere Nummern werden importiert</translation>
    </message>
    <message>
        <source>{left} They are offered again when you start the program.</source>
        <translation>{left} Beim nächsten Start des Programms werden sie wieder angeboten.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Your table is not imported yet</source>
        <translation>Ihre Tabelle ist noch nicht importiert</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>{name} result</source>
        <translation>{name} Ergebnis</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n rows is saved</source>
        <translation>
            <numerusform>Das Ergebnis von einer Zeile ist gespeichert</numerusform>
            <numerusform>Das Ergebnis von %n Zeilen ist gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in “{name}”.</source>
        <translation>Es ist in „{name}“.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Erneut wählen</translation>
    </message>
    <message>
        <source>Close this import?</source>
        <translation>Diesen Import schließen?</translation>
    </message>
    <message>
        <source>{left} They will not be imported.</source>
        <translation>{left} Sie werden nicht importiert.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Numbers to import</source>
        <translation>Zu importierende Nummern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Go on by itself when the connection is back</source>
        <translation>Von selbst fortsetzen, wenn die Verbindung wieder da ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Ergebnis speichern…</translation>
    </message>
    <message>
        <source>New import with what failed</source>
        <translation>Neuer Import mit dem, was fehlschlug</translation>
    </message>
    <message>
        <source>Close this import</source>
        <translation>Diesen Import schließen</translation>
    </message>
    <message>
        <source>This import was cut off</source>
        <translation>Dieser Import wurde unterbrochen</translation>
    </message>
    <message>
        <source>Go on, or stop it here.</source>
        <translation>Setzen Sie fort, oder beenden Sie ihn hier.</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API-Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
</context>
<context>
    <name>KeptTrunks</name>
    <message>
        <source>Enter the password of “{name}”</source>
        <translation>Geben Sie das Passwort von „{name}“ ein</translation>
    </message>
    <message>
        <source>The keychain does not have it.</source>
        <translation>Der Schlüsselbund hat es nicht.</translation>
    </message>
    <message>
        <source>The trunk could not be kept</source>
        <translation>Der Trunk konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The trunk is kept without its password</source>
        <translation>Der Trunk ist ohne sein Passwort gespeichert</translation>
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
        <translation>Deutsch</translation>
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
        <translation>„{text}“</translation>
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
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>{carrier} verbinden…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import a number</source>
        <translation>Nummer importieren</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Ihre Nummern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Address: {url}</source>
        <translation>Adresse: {url}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Until that is put right, nothing is sent.</source>
        <translation>Bis das behoben ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>An API key is needed</source>
        <translation>Ein API-Schlüssel wird gebraucht</translation>
    </message>
    <message>
        <source>Enter the key under File &gt; API key, then try again.</source>
        <translation>Geben Sie den Schlüssel unter Datei &gt; API-Schlüssel ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>SigmaMind hat den API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Copy the secret key again from the dashboard, under Deploy &gt; API Keys: the key ID is not it.</source>
        <translation>Kopieren Sie den geheimen Schlüssel noch einmal aus dem Dashboard, unter Deploy &gt; API Keys: Die Schlüssel-ID ist es nicht.</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>Der gespeicherte API-Schlüssel kann keiner sein</translation>
    </message>
    <message>
        <source>It has characters that no API key has.</source>
        <translation>Er enthält Zeichen, die kein API-Schlüssel hat.</translation>
    </message>
    <message>
        <source>Enter it again under File &gt; API key.</source>
        <translation>Geben Sie ihn unter Datei &gt; API-Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>This API key may not do that</source>
        <translation>Dieser API-Schlüssel darf das nicht</translation>
    </message>
    <message>
        <source>SigmaMind knows the key, and does not let it do this.</source>
        <translation>SigmaMind kennt den Schlüssel und erlaubt ihm das nicht.</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; API Keys, or ask SigmaMind&apos;s support.</source>
        <translation>Sehen Sie im Dashboard unter Deploy &gt; API Keys nach, oder fragen Sie den Support von SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept what the form says</source>
        <translation>SigmaMind nimmt die Angaben im Formular nicht an</translation>
    </message>
    <message>
        <source>Check each field against your carrier&apos;s page, then try again.</source>
        <translation>Vergleichen Sie jedes Feld mit der Seite Ihres Anbieters und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>See the fields marked above, then try again.</source>
        <translation>Beachten Sie die markierten Felder oben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The form is too long for SigmaMind</source>
        <translation>Das Formular ist zu lang für SigmaMind</translation>
    </message>
    <message>
        <source>Shorten what you entered, the friendly name first, then try again.</source>
        <translation>Kürzen Sie Ihre Eingaben, zuerst den Anzeigenamen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>SigmaMind does not understand this program</source>
        <translation>SigmaMind versteht dieses Programm nicht</translation>
    </message>
    <message>
        <source>Look for an update of this program. Otherwise send the details to support.</source>
        <translation>Suchen Sie nach einer neueren Version dieses Programms. Senden Sie sonst die Details an den Support.</translation>
    </message>
    <message>
        <source>SigmaMind places no calls for this program</source>
        <translation>SigmaMind tätigt für dieses Programm keine Anrufe</translation>
    </message>
    <message>
        <source>Place the test call in the dashboard.</source>
        <translation>Tätigen Sie den Testanruf im Dashboard.</translation>
    </message>
    <message>
        <source>SigmaMind does not place this call now</source>
        <translation>SigmaMind tätigt diesen Anruf jetzt nicht</translation>
    </message>
    <message>
        <source>Another call may be under way.</source>
        <translation>Vielleicht läuft gerade ein anderer Anruf.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this call</source>
        <translation>SigmaMind nimmt diesen Anruf nicht an</translation>
    </message>
    <message>
        <source>Check the outbound agent and the test number.</source>
        <translation>Prüfen Sie den Outbound-Agenten und die Testnummer.</translation>
    </message>
    <message>
        <source>SigmaMind refused the call</source>
        <translation>SigmaMind hat den Anruf abgelehnt</translation>
    </message>
    <message>
        <source>The account may have no credit left, or may not call this number.</source>
        <translation>Vielleicht hat das Konto kein Guthaben mehr, oder es darf diese Nummer nicht anrufen.</translation>
    </message>
    <message>
        <source>Look in the dashboard, or ask SigmaMind&apos;s support.</source>
        <translation>Sehen Sie im Dashboard nach, oder fragen Sie den Support von SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this change now</source>
        <translation>SigmaMind nimmt diese Änderung jetzt nicht an</translation>
    </message>
    <message>
        <source>It says that the change is at odds with something else.</source>
        <translation>Nach seinen Angaben widerspricht die Änderung etwas anderem.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Aktualisieren Sie die Liste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This number is already in SigmaMind</source>
        <translation>Diese Nummer ist bereits in SigmaMind</translation>
    </message>
    <message>
        <source>You find it in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Sie finden sie im Dashboard unter Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Zu viele Anfragen auf einmal</translation>
    </message>
    <message>
        <source>There is no SigmaMind at this address</source>
        <translation>Unter dieser Adresse ist kein SigmaMind</translation>
    </message>
    <message>
        <source>If the program was started with another address, check that; otherwise look for an update of this program.</source>
        <translation>Wurde das Programm mit einer anderen Adresse gestartet, prüfen Sie diese; suchen Sie sonst nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>SigmaMind did not find what the import names</source>
        <translation>SigmaMind hat nicht gefunden, was der Import nennt</translation>
    </message>
    <message>
        <source>Check the agents and the other fields, then try again.</source>
        <translation>Prüfen Sie die Agenten und die anderen Felder und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>SigmaMind does not know this number</source>
        <translation>SigmaMind kennt diese Nummer nicht</translation>
    </message>
    <message>
        <source>It may have been removed, or SigmaMind takes no changes from this program.</source>
        <translation>Vielleicht wurde sie entfernt, oder SigmaMind nimmt von diesem Programm keine Änderungen an.</translation>
    </message>
    <message>
        <source>Refresh the list, or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Aktualisieren Sie die Liste, oder sehen Sie im Dashboard unter Deploy &gt; Phone Numbers nach.</translation>
    </message>
    <message>
        <source>SigmaMind takes no imports from this program</source>
        <translation>SigmaMind nimmt von diesem Programm keine Importe an</translation>
    </message>
    <message>
        <source>Look for an update of this program, or import the number in the dashboard.</source>
        <translation>Suchen Sie nach einer neueren Version dieses Programms, oder importieren Sie die Nummer im Dashboard.</translation>
    </message>
    <message>
        <source>SigmaMind refused the change</source>
        <translation>SigmaMind hat die Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Copy the details and send them to SigmaMind&apos;s support.</source>
        <translation>Kopieren Sie die Details, und senden Sie sie an den Support von SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind refused the import</source>
        <translation>SigmaMind hat den Import abgelehnt</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address points elsewhere</source>
        <translation>Die Adresse von SigmaMind verweist anderswohin</translation>
    </message>
    <message>
        <source>It was not sent on.</source>
        <translation>Es wurde nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>Melden Sie sich in einem Hotel oder einer Firma auf einer Webseite an.</translation>
    </message>
    <message>
        <source>SigmaMind has a fault</source>
        <translation>SigmaMind hat eine Störung</translation>
    </message>
    <message>
        <source>It is not about what you entered.</source>
        <translation>Es liegt nicht an Ihren Eingaben.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service does not answer</source>
        <translation>Der Dienst von SigmaMind antwortet nicht</translation>
    </message>
    <message>
        <source>A server in front of it answered instead.</source>
        <translation>Ein Server davor hat geantwortet.</translation>
    </message>
    <message>
        <source>SigmaMind is not available right now</source>
        <translation>SigmaMind ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>It may be under repair, or too busy.</source>
        <translation>Vielleicht wird es gerade gewartet oder ist überlastet.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service did not answer in time</source>
        <translation>Der Dienst von SigmaMind hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>SigmaMind did not answer in time</source>
        <translation>SigmaMind hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The connection may be slow, or SigmaMind busy.</source>
        <translation>Vielleicht ist die Verbindung langsam oder SigmaMind ausgelastet.</translation>
    </message>
    <message>
        <source>The request took too long to arrive</source>
        <translation>Die Anfrage brauchte zu lange</translation>
    </message>
    <message>
        <source>The connection from here to SigmaMind is slow.</source>
        <translation>Die Verbindung von hier zu SigmaMind ist langsam.</translation>
    </message>
    <message>
        <source>The answer was not SigmaMind&apos;s</source>
        <translation>Die Antwort kam nicht von SigmaMind</translation>
    </message>
    <message>
        <source>Something between here and SigmaMind may have answered instead.</source>
        <translation>Vielleicht hat etwas zwischen hier und SigmaMind geantwortet.</translation>
    </message>
    <message>
        <source>A web page came instead of SigmaMind&apos;s answer</source>
        <translation>Statt der Antwort von SigmaMind kam eine Webseite</translation>
    </message>
    <message>
        <source>It may be a sign-in page of the network, or a proxy&apos;s.</source>
        <translation>Vielleicht ist es eine Anmeldeseite des Netzes oder die eines Proxys.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer is not whole</source>
        <translation>Die Antwort von SigmaMind ist unvollständig</translation>
    </message>
    <message>
        <source>It broke off, or was changed on its way.</source>
        <translation>Sie brach ab oder wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer tells of a failure</source>
        <translation>Die Antwort von SigmaMind berichtet von einem Fehler</translation>
    </message>
    <message>
        <source>It also says that it worked, so it is not certain what was done.</source>
        <translation>SigmaMind sagt auch, es sei gelungen. Was getan wurde, ist also nicht sicher.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s list has no end</source>
        <translation>Die Liste von SigmaMind hat kein Ende</translation>
    </message>
    <message>
        <source>It was read for two minutes, or up to 100,000 rows: no account has that many numbers.</source>
        <translation>Sie wurde zwei Minuten lang oder bis zu 100.000 Zeilen gelesen: So viele Nummern hat kein Konto.</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list</source>
        <translation>SigmaMind hat nicht die ganze Liste genannt</translation>
    </message>
    <message>
        <source>A number that is not on it may be there all the same.</source>
        <translation>Auch eine Nummer, die nicht darauf steht, kann vorhanden sein.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <translation>Die Antwort war viel zu groß</translation>
    </message>
    <message>
        <source>It was not read to its end: no answer of SigmaMind&apos;s is that long.</source>
        <translation>Sie wurde nicht zu Ende gelesen: Keine Antwort von SigmaMind ist so lang.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address was not found</source>
        <translation>Die Adresse von SigmaMind wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This computer could not look it up.</source>
        <translation>Dieser Computer konnte sie nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The connection to SigmaMind was refused</source>
        <translation>Die Verbindung zu SigmaMind wurde abgelehnt</translation>
    </message>
    <message>
        <source>A firewall may block it, or SigmaMind is down for a moment.</source>
        <translation>Vielleicht sperrt eine Firewall sie, oder SigmaMind ist kurz nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; in a company, ask whoever runs the network.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal; fragen Sie in einer Firma die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t be reached</source>
        <translation>SigmaMind ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nobody answered; a firewall may block the way.</source>
        <translation>Niemand hat geantwortet; vielleicht versperrt eine Firewall den Weg.</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, ask whoever runs the network.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist; fragen Sie in einer Firma die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>The connection to SigmaMind broke</source>
        <translation>Die Verbindung zu SigmaMind ist abgebrochen</translation>
    </message>
    <message>
        <source>It was lost before anything was sent.</source>
        <translation>Sie ging verloren, bevor etwas gesendet war.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was lost after the request was sent.</source>
        <translation>Sie ging verloren, nachdem die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>There is no connection to SigmaMind</source>
        <translation>Es besteht keine Verbindung zu SigmaMind</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not reach it.</source>
        <translation>Das Netz dieses Computers erreicht SigmaMind nicht.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>What answered does not speak securely, or in a way that is no longer safe.</source>
        <translation>Was geantwortet hat, spricht nicht sicher oder auf eine Weise, die nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>In a hotel or a company, ask whoever runs the network.</source>
        <translation>Fragen Sie in einem Hotel oder einer Firma die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The certificate of whoever answered can&apos;t be trusted.</source>
        <translation>Dem Zertifikat dessen, der geantwortet hat, ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network.</source>
        <translation>Fragen Sie die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate has expired</source>
        <translation>Das Zertifikat der Verbindung ist abgelaufen</translation>
    </message>
    <message>
        <source>If today is not {today}, put the clock right. Otherwise ask whoever runs the network.</source>
        <translation>Wenn heute nicht der {today} ist, stellen Sie die Uhr richtig. Fragen Sie sonst die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate isn&apos;t valid yet</source>
        <translation>Das Zertifikat der Verbindung gilt noch nicht</translation>
    </message>
    <message>
        <source>Somebody else answered in SigmaMind&apos;s place</source>
        <translation>Jemand anderes hat anstelle von SigmaMind geantwortet</translation>
    </message>
    <message>
        <source>The certificate of whoever answered is for another name.</source>
        <translation>Das Zertifikat dessen, der geantwortet hat, gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>Die Verbindung ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not know.</source>
        <translation>Das Zertifikat stammt von einer Stelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>In a company, ask whoever runs the network to install its certificate here.</source>
        <translation>Bitten Sie in einer Firma die Netzwerkbetreuung, deren Zertifikat hier zu installieren.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy can&apos;t be reached</source>
        <translation>Der Proxy des Netzes ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers, oder fragen Sie die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy setting can&apos;t be used</source>
        <translation>Die Proxy-Einstellung dieses Computers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>It names no web proxy, and this program knows no other kind.</source>
        <translation>Sie nennt keinen Web-Proxy, und dieses Programm kennt keine andere Art.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password</source>
        <translation>Der Proxy des Netzes verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>Enter them, then try again.</source>
        <translation>Geben Sie beides ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for an unknown kind of sign-in</source>
        <translation>Der Proxy des Netzes verlangt eine unbekannte Art der Anmeldung</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let this program through.</source>
        <translation>Bitten Sie die Netzwerkbetreuung, dieses Programm durchzulassen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let it through</source>
        <translation>Der Proxy des Netzes lässt es nicht durch</translation>
    </message>
    <message>
        <source>The list of numbers was written by a newer version of this program</source>
        <translation>Die Liste der Nummern stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>It is left as it is. Update the program.</source>
        <translation>Sie bleibt, wie sie ist. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This program may not write to its data folder</source>
        <translation>Dieses Programm darf nicht in seinen Datenordner schreiben</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds the list of numbers</source>
        <translation>Ein anderes Programm hält die Liste der Nummern</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Schließen Sie jenes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk does not read or write the list of numbers</source>
        <translation>Der Datenträger liest oder schreibt die Liste der Nummern nicht</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list of numbers is damaged</source>
        <translation>Die Liste der Nummern ist beschädigt</translation>
    </message>
    <message>
        <source>Start the program again: the damaged file is kept, and a new one is begun.</source>
        <translation>Starten Sie das Programm neu: Die beschädigte Datei wird aufbewahrt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The list of numbers can&apos;t be read or written</source>
        <translation>Die Liste der Nummern kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Kopieren Sie die Details, und senden Sie sie an den Support.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Alles, was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Abgebrochen, aber schon gesendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>{number} could not be checked</source>
        <translation>{number} konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list of numbers to this program.</source>
        <translation>SigmaMind zeigt diesem Programm seine Liste der Nummern nicht.</translation>
    </message>
    <message>
        <source>Or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Oder sehen Sie im Dashboard unter Deploy &gt; Phone Numbers nach.</translation>
    </message>
    <message>
        <source>The API key is kept, but may not do everything</source>
        <translation>Der API-Schlüssel ist gespeichert, darf aber vielleicht nicht alles</translation>
    </message>
    <message>
        <source>The API key is kept, but could not be checked</source>
        <translation>Der API-Schlüssel ist gespeichert, konnte aber nicht geprüft werden</translation>
    </message>
    <message>
        <source>Not refreshed: {reason}.</source>
        <translation>Nicht aktualisiert: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked and was not unlocked.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain takes at most 1,200 characters.</source>
        <translation>Der Schlüsselbund nimmt höchstens 1.200 Zeichen.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>SigmaMind said: {said}.</source>
        <translation>SigmaMind sagt: {said}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>Es wurde nicht angerufen.</translation>
    </message>
    <message>
        <source>The number may be in your account. Check now, before you import it again.</source>
        <translation>Vielleicht ist die Nummer in Ihrem Konto. Prüfen Sie jetzt, bevor Sie sie noch einmal importieren.</translation>
    </message>
    <message>
        <source>It may have been changed all the same: refresh the list to see.</source>
        <translation>Vielleicht wurde es dennoch geändert: Aktualisieren Sie die Liste, um es zu sehen.</translation>
    </message>
    <message>
        <source>The phone may still ring. Wait a few minutes before you call again.</source>
        <translation>Vielleicht klingelt das Telefon noch. Warten Sie einige Minuten, bevor Sie noch einmal anrufen.</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy of this network.</source>
        <translation>Auf diesem Computer ist der Proxy dieses Netzes eingestellt.</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy {proxy}.</source>
        <translation>Auf diesem Computer ist der Proxy {proxy} eingestellt.</translation>
    </message>
    <message>
        <source>It is the proxy of this network.</source>
        <translation>Es ist der Proxy dieses Netzes.</translation>
    </message>
    <message>
        <source>It is the proxy {proxy}.</source>
        <translation>Es ist der Proxy {proxy}.</translation>
    </message>
</context>
<context>
    <name>NewsDelegate</name>
    <message>
        <source>New name of {number}</source>
        <translation>Neuer Name von {number}</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>NumberButtons</name>
    <message>
        <source>Place a test call…</source>
        <translation>Testanruf tätigen…</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo for all…</source>
        <translation>Für alle rückgängig…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save and call…</source>
        <translation>Speichern und anrufen…</translation>
    </message>
    <message>
        <source>Brings back: {what}</source>
        <translation>Bringt zurück: {what}</translation>
    </message>
</context>
<context>
    <name>NumberCells</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>Inbound-Agent</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>Outbound-Agent</translation>
    </message>
    <message>
        <source>Test number</source>
        <translation>Testnummer</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP-URI</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Testanruf</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>Klingelt es?</translation>
    </message>
    <message>
        <source>Tested on {day}</source>
        <translation>Getestet am {day}</translation>
    </message>
    <message>
        <source>Rang on {day}</source>
        <translation>Klingelte am {day}</translation>
    </message>
    <message>
        <source>Call arrived on {day}</source>
        <translation>Anruf kam am {day} an</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>Klingelt es?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Es gibt nichts zu speichern</translation>
    </message>
    <message>
        <source>You have changed nothing.</source>
        <translation>Sie haben nichts geändert.</translation>
    </message>
    <message>
        <source>Waiting for SigmaMind&apos;s answer…</source>
        <translation>Die Antwort von SigmaMind steht aus…</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Sie haben Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>They are not sent before you save them.</source>
        <translation>Sie werden erst gesendet, wenn Sie sie speichern.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>NumberFlow</name>
    <message>
        <source>Place the call</source>
        <translation>Jetzt anrufen</translation>
    </message>
</context>
<context>
    <name>NumberHead</name>
    <message>
        <source>Not imported from this computer</source>
        <translation>Nicht von diesem Computer importiert</translation>
    </message>
    <message>
        <source>Imported {when} by {person}</source>
        <translation>Importiert {when} von {person}</translation>
    </message>
    <message>
        <source>Imported {when}</source>
        <translation>Importiert {when}</translation>
    </message>
</context>
<context>
    <name>NumberMessages</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active.</source>
        <translation>SigmaMind sagt, dass diese Nummer aktiv ist.</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active. Only a call proves the trunk.</source>
        <translation>SigmaMind sagt, dass diese Nummer aktiv ist. Nur ein Anruf beweist den Trunk.</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is not active.</source>
        <translation>SigmaMind sagt, dass diese Nummer nicht aktiv ist.</translation>
    </message>
    <message>
        <source>SigmaMind took this number and did not say whether it is active.</source>
        <translation>SigmaMind hat diese Nummer angenommen und nicht gesagt, ob sie aktiv ist.</translation>
    </message>
    <message>
        <source>The import was sent and no answer came. The number may be in your account: check now, before you import it again.</source>
        <translation>Der Import wurde gesendet, und es kam keine Antwort. Vielleicht ist die Nummer in Ihrem Konto: Prüfen Sie jetzt, bevor Sie sie noch einmal importieren.</translation>
    </message>
    <message>
        <source>The import is on its way.</source>
        <translation>Der Import ist unterwegs.</translation>
    </message>
    <message>
        <source>SigmaMind does not list this number any more. What this computer knew of it is kept here.</source>
        <translation>SigmaMind führt diese Nummer nicht mehr auf. Was dieser Computer von ihr wusste, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Your account has this number. Its list is being read, and more is known at its end.</source>
        <translation>Ihr Konto hat diese Nummer. Seine Liste wird gelesen, und an ihrem Ende ist mehr bekannt.</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Zuerst prüfen</translation>
    </message>
    <message>
        <source>No inbound agent</source>
        <translation>Kein Inbound-Agent</translation>
    </message>
    <message>
        <source>Calls go elsewhere</source>
        <translation>Anrufe gehen anderswohin</translation>
    </message>
    <message>
        <source>Carrier not told yet</source>
        <translation>Anbieter noch einzustellen</translation>
    </message>
    <message>
        <source>No agent took a call</source>
        <translation>Anruf nicht angenommen</translation>
    </message>
    <message>
        <source>No test call yet</source>
        <translation>Noch kein Testanruf</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Klingelte</translation>
    </message>
    <message>
        <source>Call arrived</source>
        <translation>Anruf kam an</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your account has this number: check now.</source>
        <translation>Noch weiß niemand, ob Ihr Konto diese Nummer hat: Prüfen Sie jetzt.</translation>
    </message>
    <message>
        <source>Nobody answers its calls until it has an inbound agent.</source>
        <translation>Niemand nimmt die Anrufe an, bis sie einen Inbound-Agenten hat.</translation>
    </message>
    <message>
        <source>The carrier has to send its calls to SigmaMind. “Will it ring?” in its menu shows how.</source>
        <translation>Der Anbieter muss ihre Anrufe zu SigmaMind leiten. „Klingelt es?“ in ihrem Menü zeigt, wie.</translation>
    </message>
    <message>
        <source>The carrier&apos;s settings do not send its calls here. “Will it ring?” in its menu shows why.</source>
        <translation>Die Einstellungen des Anbieters leiten ihre Anrufe nicht zu SigmaMind. „Klingelt es?“ in ihrem Menü zeigt, warum.</translation>
    </message>
    <message>
        <source>A call arrived, and no agent took it: look at the agent in the dashboard.</source>
        <translation>Ein Anruf kam an, und kein Agent hat ihn angenommen: Sehen Sie sich den Agenten im Dashboard an.</translation>
    </message>
    <message>
        <source>A call from outside arrived at SigmaMind.</source>
        <translation>Ein Anruf von außen ist bei SigmaMind angekommen.</translation>
    </message>
    <message>
        <source>Nothing is known to stand in its way, and no test call from here was answered.</source>
        <translation>Nichts steht im Weg, soweit bekannt, und kein Testanruf von hier wurde angenommen.</translation>
    </message>
    <message>
        <source>A test call from this number was answered.</source>
        <translation>Ein Testanruf von dieser Nummer wurde angenommen.</translation>
    </message>
    <message>
        <source>Before it rings: choose its inbound agent, and have your carrier send its calls to SigmaMind.</source>
        <translation>Bevor es klingelt: Wählen Sie den Inbound-Agenten, und lassen Sie Ihren Anbieter die Anrufe zu SigmaMind leiten.</translation>
    </message>
    <message>
        <source>Before it rings: have your carrier send its calls to SigmaMind.</source>
        <translation>Bevor es klingelt: Lassen Sie Ihren Anbieter die Anrufe zu SigmaMind leiten.</translation>
    </message>
    <message>
        <source>New in your account: not imported from this computer.</source>
        <translation>Neu in Ihrem Konto: nicht von diesem Computer importiert.</translation>
    </message>
    <message>
        <source>Changed at SigmaMind: {what}.</source>
        <translation>Bei SigmaMind geändert: {what}.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>Inbound-Agent</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>Outbound-Agent</translation>
    </message>
    <message>
        <source>test number</source>
        <translation>Testnummer</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP-URI</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>Benutzername des Trunks</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>Passwort des Trunks</translation>
    </message>
    <message>
        <source>calls are sent to</source>
        <translation>Ziel der Anrufe</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>{number} is in your account</source>
        <translation>{number} ist in Ihrem Konto</translation>
    </message>
    <message>
        <source>The import did arrive.</source>
        <translation>Der Import ist angekommen.</translation>
    </message>
    <message>
        <source>{number} is not in your account</source>
        <translation>{number} ist nicht in Ihrem Konto</translation>
    </message>
    <message>
        <source>The import did not arrive, and you can import the number again. If it was sent minutes ago, it may still be on its way: check again first.</source>
        <translation>Der Import ist nicht angekommen, und Sie können die Nummer noch einmal importieren. Wurde sie erst vor Minuten gesendet, ist sie vielleicht noch unterwegs: Prüfen Sie dann zuerst noch einmal.</translation>
    </message>
    <message>
        <source>{number} may be in your account already</source>
        <translation>{number} ist vielleicht bereits in Ihrem Konto</translation>
    </message>
    <message>
        <source>It was sent before and no answer came. If it did arrive, importing it again may be refused, or change how it is set up. Checking first changes nothing.</source>
        <translation>Sie wurde schon gesendet, und es kam keine Antwort. Ist sie angekommen, wird ein neuer Import vielleicht abgelehnt oder ändert die Einrichtung. Zuerst zu prüfen ändert nichts.</translation>
    </message>
    <message>
        <source>{number} is in your list already</source>
        <translation>{number} ist bereits in Ihrer Liste</translation>
    </message>
    <message>
        <source>Importing it again may be refused, or change how it is set up at SigmaMind.</source>
        <translation>Ein neuer Import wird vielleicht abgelehnt oder ändert, wie sie bei SigmaMind eingerichtet ist.</translation>
    </message>
</context>
<context>
    <name>NumberOutcome</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>NumbersFlow</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Liste exportieren…</translation>
    </message>
    <message>
        <source>&amp;Search your numbers</source>
        <translation>Nummern &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>Alle als &amp;gesehen markieren</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Nummern</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Your numbers</source>
        <translation>Ihre Nummern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers…</source>
        <translation>
            <numerusform>Einer Nummer einen Agenten zuweisen…</numerusform>
            <numerusform>%n Nummern einen Agenten zuweisen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search your numbers</source>
        <translation>In Ihren Nummern suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Something left to do</source>
        <translation>Noch etwas zu tun</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Ihre Nummern</translation>
    </message>
    <message>
        <source>Show numbers by their state</source>
        <translation>Nummern nach Status zeigen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show all numbers</source>
        <translation>Alle Nummern zeigen</translation>
    </message>
    <message>
        <source>Nothing in your list holds “{text}”.</source>
        <translation>Nichts in Ihrer Liste enthält „{text}“.</translation>
    </message>
    <message>
        <source>Nothing is left to do for any number of your list.</source>
        <translation>Bei keiner Nummer Ihrer Liste ist noch etwas zu tun.</translation>
    </message>
    <message>
        <source>No number with something left to do holds “{text}”.</source>
        <translation>Keine Nummer, bei der noch etwas zu tun ist, enthält „{text}“.</translation>
    </message>
    <message>
        <source>No number of your list has the state “{state}”.</source>
        <translation>Keine Nummer Ihrer Liste hat den Status „{state}“.</translation>
    </message>
    <message>
        <source>No number with the state “{state}” holds “{text}”.</source>
        <translation>Keine Nummer mit dem Status „{state}“ enthält „{text}“.</translation>
    </message>
    <message>
        <source>No number matches</source>
        <translation>Keine Nummer passt</translation>
    </message>
    <message>
        <source>Your numbers can&apos;t be shown</source>
        <translation>Ihre Nummern können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The list on this computer can&apos;t be read. Your numbers at SigmaMind are safe.</source>
        <translation>Die Liste auf diesem Computer kann nicht gelesen werden. Ihre Nummern bei SigmaMind sind sicher.</translation>
    </message>
    <message>
        <source>Your numbers are being read</source>
        <translation>Ihre Nummern werden gelesen</translation>
    </message>
    <message>
        <source>Reading your account…</source>
        <translation>Ihr Konto wird gelesen…</translation>
    </message>
    <message>
        <source>Your account could not be read</source>
        <translation>Ihr Konto konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The numbers that it has are shown here once SigmaMind answers.</source>
        <translation>Die vorhandenen Nummern erscheinen hier, sobald SigmaMind antwortet.</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Nummern</translation>
    </message>
    <message>
        <source>Fill in the form with a number that you own at a carrier, and press Import number.</source>
        <translation>Füllen Sie das Formular mit einer Nummer aus, die Sie bei einem Anbieter haben, und klicken Sie auf „Nummer importieren“.</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>Open {carrier}</source>
        <translation>{carrier} öffnen</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste details</source>
        <translation>Angaben einfügen</translation>
    </message>
    <message>
        <source>What is put into the form</source>
        <translation>Was in das Formular kommt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Put this into the form?</source>
        <translation>Das in das Formular übernehmen?</translation>
    </message>
    <message>
        <source>Then empty the clipboard, which holds the password</source>
        <translation>Danach die Zwischenablage leeren, in der das Passwort steht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>In das Formular übernehmen</translation>
    </message>
    <message>
        <source>Import several numbers…</source>
        <translation>Mehrere Nummern importieren…</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Bereits so</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The clipboard holds nothing for this form</source>
        <translation>Die Zwischenablage enthält nichts für dieses Formular</translation>
    </message>
    <message>
        <source>Not pasted: it is not one field&apos;s text</source>
        <translation>Nicht eingefügt: Es ist nicht der Text eines einzelnen Feldes</translation>
    </message>
    <message>
        <source>The text is too long: up to 20,000 characters are read. Copy your trunk&apos;s details alone, and try again.</source>
        <translation>Der Text ist zu lang: Bis zu 20.000 Zeichen werden gelesen. Kopieren Sie nur die Angaben Ihres Trunks, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy a SIP URI, your carrier&apos;s credentials with their names, a row of a spreadsheet, JSON or a curl command, and try again.</source>
        <translation>Kopieren Sie eine SIP-URI, die Zugangsdaten Ihres Anbieters mit Bezeichnungen, eine Tabellenzeile, JSON oder einen curl-Befehl, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Filled in from what was pasted</source>
        <translation>Aus dem Eingefügten ausgefüllt</translation>
    </message>
</context>
<context>
    <name>PasteMessages</name>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}, the transport {transport}.</source>
        <translation>Weggelassen, weil SigmaMind kein Feld dafür hat: der Port {port}, der Transport {transport}.</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}.</source>
        <translation>Weggelassen, weil SigmaMind kein Feld dafür hat: der Port {port}.</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the transport {transport}.</source>
        <translation>Weggelassen, weil SigmaMind kein Feld dafür hat: der Transport {transport}.</translation>
    </message>
    <message>
        <source>{field}: a variable or a placeholder stands there, no value.</source>
        <translation>{field}: Dort steht eine Variable oder ein Platzhalter, kein Wert.</translation>
    </message>
    <message>
        <source>{field}: not taken over, for it is for inbound calls.</source>
        <translation>{field}: nicht übernommen, weil es für eingehende Anrufe ist.</translation>
    </message>
    <message>
        <source>{field}: several stand there, one of them is taken over.</source>
        <translation>{field}: Dort stehen mehrere, eines davon wird übernommen.</translation>
    </message>
    <message>
        <source>{field}: several stand there, and which one belongs to the rest is not clear.</source>
        <translation>{field}: Dort stehen mehrere, und welches zum Rest gehört, ist nicht klar.</translation>
    </message>
    <message>
        <source>{field}: not taken over, for the password stands in it and would be shown.</source>
        <translation>{field}: nicht übernommen, weil das Passwort darin steht und zu sehen wäre.</translation>
    </message>
    <message>
        <source>{field}: what stands there can be read in several ways. Enter it yourself.</source>
        <translation>{field}: Was dort steht, lässt sich auf mehrere Arten lesen. Geben Sie es selbst ein.</translation>
    </message>
    <message>
        <source>{field}: only a realm stands there, which is no host.</source>
        <translation>{field}: Dort steht nur ein Realm, und das ist kein Host.</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose from {carrier}…</source>
        <translation>Von {carrier} auswählen…</translation>
    </message>
    <message>
        <source>Choose from a carrier…</source>
        <translation>Vom Anbieter auswählen…</translation>
    </message>
</context>
<context>
    <name>PickCounts</name>
    <message>
        <source>Make a table</source>
        <translation>Tabelle anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Make a table of %n numbers</source>
        <translation>
            <numerusform>Tabelle mit %n Nummer anlegen</numerusform>
            <numerusform>Tabelle mit %n Nummern anlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose numbers from {carrier}</source>
        <translation>Nummern von {carrier} auswählen</translation>
    </message>
    <message>
        <source>Choose a number from {carrier}</source>
        <translation>Nummer von {carrier} auswählen</translation>
    </message>
    <message>
        <source>Numbers at {carrier}</source>
        <translation>Nummern bei {carrier}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Anrufe gehen an</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation>Diese Nummer nehmen</translation>
    </message>
    <message>
        <source>Asking {carrier} for its numbers…</source>
        <translation>{carrier} wird nach den Nummern gefragt…</translation>
    </message>
    <message>
        <source>There are no numbers in this account at {carrier}.</source>
        <translation>In diesem Konto bei {carrier} sind keine Nummern.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Change this at {carrier}?</source>
        <translation>Das bei {carrier} ändern?</translation>
    </message>
    <message>
        <source>{place}. {what}</source>
        <translation>{place}. {what}</translation>
    </message>
    <message>
        <source>This was changed from here</source>
        <translation>Das wurde von hier aus geändert</translation>
    </message>
    <message>
        <source>What was there before is remembered, and can be put back.</source>
        <translation>Was vorher dort stand, ist aufbewahrt und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>{carrier} is being changed…</source>
        <translation>Bei {carrier} wird geändert…</translation>
    </message>
    <message>
        <source>Steps that are done: {done} of {steps}.</source>
        <translation>Erledigte Schritte: {done} von {steps}.</translation>
    </message>
    <message>
        <source>What {carrier} had before is there again</source>
        <translation>Bei {carrier} ist es wieder wie vorher</translation>
    </message>
    <message>
        <source>It was read back, and stands below.</source>
        <translation>Das Ergebnis wurde nachgelesen und steht unten.</translation>
    </message>
    <message>
        <source>{carrier} has taken the change</source>
        <translation>{carrier} hat die Änderung übernommen</translation>
    </message>
    <message>
        <source>It was read back, and stands below. Ring it now, to be sure.</source>
        <translation>Das Ergebnis wurde nachgelesen und steht unten. Lassen Sie es zur Sicherheit jetzt klingeln.</translation>
    </message>
    <message>
        <source>You stopped the change</source>
        <translation>Sie haben die Änderung angehalten</translation>
    </message>
    <message>
        <source>The next one may be done, too: what was read back stands below.</source>
        <translation>Vielleicht ist auch der nächste erledigt: Was nachgelesen wurde, steht unten.</translation>
    </message>
    <message>
        <source>The number {number} is assigned to:</source>
        <translation>Zuordnung der Nummer {number}:</translation>
    </message>
    <message>
        <source>The trunk {trunk} sends its calls to:</source>
        <translation>Ziel der Anrufe des Trunks {trunk}:</translation>
    </message>
    <message>
        <source>{host} first, then {other} for calls that are not taken there</source>
        <translation>zuerst {host}, dann {other} für Anrufe, die dort nicht angenommen werden</translation>
    </message>
    <message>
        <source>before: {what}</source>
        <translation>vorher: {what}</translation>
    </message>
    <message>
        <source>after: {what}</source>
        <translation>nachher: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{host}, switched off</source>
        <translation>{host}, ausgeschaltet</translation>
    </message>
    <message>
        <source>{host}, with priority {priority}</source>
        <translation>{host}, mit Priorität {priority}</translation>
    </message>
    <message>
        <source>the trunk {name}</source>
        <translation>der Trunk {name}</translation>
    </message>
    <message>
        <source>the application {name}</source>
        <translation>die Anwendung {name}</translation>
    </message>
    <message>
        <source>the program on the web at {name}</source>
        <translation>das Programm im Web unter {name}</translation>
    </message>
    <message>
        <source>Of several hosts, the one with the lowest priority number is tried first.</source>
        <translation>Von mehreren Hosts kommt der mit der niedrigsten Prioritätszahl zuerst an die Reihe.</translation>
    </message>
    <message>
        <source>What stops: {what} does not get the calls to this number any more.</source>
        <translation>Was wegfällt: {what} bekommt die Anrufe dieser Nummer nicht mehr.</translation>
    </message>
    <message>
        <source>It concerns every number on the trunk {trunk}: SigmaMind gets their calls first, any other host only those that SigmaMind does not take.</source>
        <translation>Es betrifft jede Nummer am Trunk {trunk}: SigmaMind bekommt deren Anrufe zuerst, jeder andere Host nur die, die SigmaMind nicht annimmt.</translation>
    </message>
    <message>
        <source>Putting it back concerns every number on the trunk {trunk}: their calls go where they went before.</source>
        <translation>Das Wiederherstellen betrifft jede Nummer am Trunk {trunk}: Deren Anrufe gehen wieder dorthin, wohin sie vorher gingen.</translation>
    </message>
    <message>
        <source>All of it can be put back here with one click, on any other day as well.</source>
        <translation>Alles lässt sich hier mit einem Klick wiederherstellen, auch an jedem anderen Tag.</translation>
    </message>
    <message>
        <source>The application can&apos;t be put back from here: {carrier} does not name it.</source>
        <translation>Die Anwendung lässt sich von hier nicht wiederherstellen: {carrier} nennt sie nicht.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%n fields are missing or wrong</source>
        <translation>
            <numerusform>Ein Feld fehlt oder ist falsch</numerusform>
            <numerusform>%n Felder fehlen oder sind falsch</numerusform>
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
        <translation>Am Proxy des Netzes anmelden</translation>
    </message>
    <message>
        <source>The way to SigmaMind leads through the proxy {proxy}, which asks for a name and a password. Whoever runs the network knows them. They are kept in this computer&apos;s keychain.</source>
        <translation>Der Weg zu SigmaMind führt über den Proxy {proxy}, der Name und Passwort verlangt. Die Netzwerkbetreuung kennt sie. Aufbewahrt werden sie im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>They are used until the program ends, and not kept</source>
        <translation>Sie gelten bis zum Ende des Programms und werden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter the name first; it has no colon</source>
        <translation>Geben Sie zuerst den Namen ein; er hat keinen Doppelpunkt</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
</context>
<context>
    <name>ReadyCounts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host is used by %n of your numbers</source>
        <translation>
            <numerusform>Der Host wird von einer Ihrer Nummern verwendet</numerusform>
            <numerusform>Der Host wird von %n Ihrer Nummern verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyFlow</name>
    <message>
        <source>Checking the trunk&apos;s host…</source>
        <translation>Der Host des Trunks wird geprüft…</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ReadyList</name>
    <message>
        <source>Show or hide what is checked before an import</source>
        <translation>Anzeigen oder verbergen, was vor einem Import geprüft wird</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>Ready to import</source>
        <translation>Bereit zum Import</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>The number is right</source>
        <translation>Die Nummer stimmt</translation>
    </message>
    <message>
        <source>The SIP URI is complete</source>
        <translation>Die SIP-URI ist vollständig</translation>
    </message>
    <message>
        <source>Nothing to correct in name and test number</source>
        <translation>Nichts zu korrigieren bei Name und Testnummer</translation>
    </message>
    <message>
        <source>{field}: still missing</source>
        <translation>{field}: fehlt noch</translation>
    </message>
    <message>
        <source>{field}: {finding}</source>
        <translation>{field}: {finding}</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>{text} verwenden</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>The number is not in your account yet</source>
        <translation>Die Nummer ist noch nicht in Ihrem Konto</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>Die Nummer ist bereits in Ihrem Konto</translation>
    </message>
    <message>
        <source>The number was sent before, and no answer came</source>
        <translation>Die Nummer wurde schon gesendet, und es kam keine Antwort</translation>
    </message>
    <message>
        <source>Your account&apos;s numbers are not read to the end yet</source>
        <translation>Die Nummern Ihres Kontos sind noch nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>SigmaMind does not show which numbers the account has</source>
        <translation>SigmaMind zeigt nicht, welche Nummern das Konto hat</translation>
    </message>
    <message>
        <source>Enter the number to see whether your account has it already</source>
        <translation>Geben Sie die Nummer ein, um zu sehen, ob Ihr Konto sie bereits hat</translation>
    </message>
    <message>
        <source>Enter the SIP URI to check its host</source>
        <translation>Geben Sie die SIP-URI ein, um ihren Host zu prüfen</translation>
    </message>
    <message>
        <source>The host is not checked</source>
        <translation>Der Host ist nicht geprüft</translation>
    </message>
    <message>
        <source>The host is being checked…</source>
        <translation>Der Host wird geprüft…</translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation>Der Host antwortet</translation>
    </message>
    <message>
        <source>The host does not answer this computer; it may answer SigmaMind</source>
        <translation>Der Host antwortet diesem Computer nicht; SigmaMind antwortet er vielleicht</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know the host</source>
        <translation>Das Netz dieses Computers kennt den Host nicht</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at the host</source>
        <translation>Das Netz dieses Computers hat für den Host keine Adresse für Anrufe</translation>
    </message>
    <message>
        <source>The host could not be looked up</source>
        <translation>Der Host konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach the host, as this network sees it</source>
        <translation>SigmaMind kann den Host nicht erreichen, soweit dieses Netz es zeigt</translation>
    </message>
    <message>
        <source>The host answers, but not in SIP</source>
        <translation>Der Host antwortet, aber nicht in SIP</translation>
    </message>
    <message>
        <source>Trunk username and password are entered</source>
        <translation>Benutzername und Passwort des Trunks sind eingegeben</translation>
    </message>
    <message>
        <source>Trunk username and password: still missing</source>
        <translation>Benutzername und Passwort des Trunks: fehlen noch</translation>
    </message>
    <message>
        <source>The keychain is asked for the API key…</source>
        <translation>Der Schlüsselbund wird nach dem API-Schlüssel gefragt…</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>Es gibt noch keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>The API key is not checked</source>
        <translation>Der API-Schlüssel ist nicht geprüft</translation>
    </message>
    <message>
        <source>The API key is being checked…</source>
        <translation>Der API-Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>SigmaMind accepts the API key</source>
        <translation>SigmaMind nimmt den API-Schlüssel an</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>SigmaMind lehnt den API-Schlüssel ab</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>Der gespeicherte API-Schlüssel kann keiner sein</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it do everything</source>
        <translation>SigmaMind kennt den API-Schlüssel und erlaubt ihm nicht alles</translation>
    </message>
    <message>
        <source>The agents exist</source>
        <translation>Die Agenten sind vorhanden</translation>
    </message>
    <message>
        <source>SigmaMind does not list this agent</source>
        <translation>SigmaMind führt diesen Agenten nicht auf</translation>
    </message>
    <message>
        <source>The agents are not checked yet</source>
        <translation>Die Agenten sind noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody answers calls until an inbound agent is chosen</source>
        <translation>Niemand nimmt Anrufe an, bis ein Inbound-Agent gewählt ist</translation>
    </message>
    <message>
        <source>The last try of exactly this form failed; see the message above</source>
        <translation>Der letzte Versuch mit genau diesem Formular schlug fehl; siehe die Meldung oben</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check the agents</source>
        <translation>Agenten prüfen</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Import all the same</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Looking for {number} in your account…</source>
        <translation>{number} wird in Ihrem Konto gesucht…</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the numbers of your account at SigmaMind (F5)</source>
        <translation>Die Nummern Ihres Kontos bei SigmaMind lesen (F5)</translation>
    </message>
    <message>
        <source>Nothing of what is new is shown in bold any more</source>
        <translation>Nichts Neues ist mehr fett gedruckt</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln new as seen</source>
        <translation>
            <numerusform>%Ln Neues als gesehen markieren</numerusform>
            <numerusform>%Ln Neue als gesehen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the numbers of your account…</source>
        <translation>Die Nummern Ihres Kontos werden gelesen…</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list to this program: these numbers were imported on this computer.</source>
        <translation>SigmaMind zeigt diesem Programm seine Liste nicht: Diese Nummern wurden auf diesem Computer importiert.</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list: a number that is not here may be in your account.</source>
        <translation>SigmaMind hat nicht die ganze Liste genannt: Auch eine Nummer, die hier fehlt, kann in Ihrem Konto sein.</translation>
    </message>
    <message>
        <source>These numbers were imported on this computer.</source>
        <translation>Diese Nummern wurden auf diesem Computer importiert.</translation>
    </message>
    <message>
        <source>Your account as of {when}.</source>
        <translation>Ihr Konto, Stand {when}.</translation>
    </message>
</context>
<context>
    <name>RingView</name>
    <message>
        <source>Ring it now</source>
        <translation>Jetzt klingeln lassen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>RowFlow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>Bei SigmaMind gespeichert</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open details</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>Klingelt es?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Diese Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>Kein Agent</translation>
    </message>
    <message>
        <source>Another agent…</source>
        <translation>Anderer Agent…</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>RowsPasswordDialog</name>
    <message>
        <source>Trunk password</source>
        <translation>Passwort des Trunks</translation>
    </message>
    <message>
        <source>Type the password of the user “{username}” at {host}. It is used for this import, and kept nowhere.</source>
        <translation>Geben Sie das Passwort des Benutzers „{username}“ bei {host} ein. Es wird für diesen Import verwendet und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Numbers to import</source>
        <translation>Zu importierende Nummern</translation>
    </message>
    <message>
        <source>repairing</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>Ausfüllen nach unten</translation>
    </message>
    <message>
        <source>emptying</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>Eine Zelle geändert</numerusform>
            <numerusform>%n Zellen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>This column is</source>
        <translation>Diese Spalte ist</translation>
    </message>
</context>
<context>
    <name>SavedTrunkRow</name>
    <message>
        <source>Saved trunk</source>
        <translation>Gespeicherter Trunk</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>None: entered below</source>
        <translation>Keiner: unten eingegeben</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>At {carrier} under {place}.</source>
        <translation>Bei {carrier} unter {place}.</translation>
    </message>
    <message>
        <source>{carrier} can tell more</source>
        <translation>{carrier} kann mehr sagen</translation>
    </message>
    <message>
        <source>Connect {carrier}, and the program looks there whether the calls are sent on. It only reads.</source>
        <translation>Verbinden Sie {carrier}, und das Programm sieht dort nach, ob die Anrufe weitergeleitet werden. Es liest nur.</translation>
    </message>
    <message>
        <source>The settings at {carrier}</source>
        <translation>Die Einstellungen bei {carrier}</translation>
    </message>
    <message>
        <source>They were not read.</source>
        <translation>Sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>{carrier} is being asked…</source>
        <translation>{carrier} wird gefragt…</translation>
    </message>
    <message>
        <source>As they were: {moment}</source>
        <translation>Stand: {moment}</translation>
    </message>
    <message>
        <source>{carrier} does not let this key read more</source>
        <translation>Mehr darf dieser Schlüssel bei {carrier} nicht lesen</translation>
    </message>
    <message>
        <source>Connect {carrier} with a key of the usual kind, to know more.</source>
        <translation>Verbinden Sie {carrier} mit einem Schlüssel der üblichen Art, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}, and takes calls</source>
        <translation>Die Nummer ist in Ihrem Konto bei {carrier} und nimmt Anrufe an</translation>
    </message>
    <message>
        <source>The connected account at {carrier} does not have the number</source>
        <translation>Das verbundene Konto bei {carrier} hat die Nummer nicht</translation>
    </message>
    <message>
        <source>It may be in another account of yours. Where its calls go is not known.</source>
        <translation>Vielleicht ist sie in einem anderen Ihrer Konten. Wohin ihre Anrufe gehen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>At {carrier} the number can&apos;t take calls</source>
        <translation>Bei {carrier} kann die Nummer keine Anrufe annehmen</translation>
    </message>
    <message>
        <source>It was bought without voice. Only a number with voice can ring.</source>
        <translation>Sie wurde ohne Telefonie (Voice) gekauft. Nur eine Nummer mit Telefonie kann klingeln.</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}</source>
        <translation>Die Nummer ist in Ihrem Konto bei {carrier}</translation>
    </message>
    <message>
        <source>Whether it can take calls {carrier} does not say.</source>
        <translation>Ob sie Anrufe annehmen kann, sagt {carrier} nicht.</translation>
    </message>
    <message>
        <source>It is assigned to the trunk {what}</source>
        <translation>Sie ist dem Trunk {what} zugeordnet</translation>
    </message>
    <message>
        <source>It is assigned to no trunk</source>
        <translation>Sie ist keinem Trunk zugeordnet</translation>
    </message>
    <message>
        <source>Calls to it end at {carrier}. Assign it to your trunk there.</source>
        <translation>Ihre Anrufe enden bei {carrier}. Ordnen Sie die Nummer dort Ihrem Trunk zu.</translation>
    </message>
    <message>
        <source>Another application answers it: {what}</source>
        <translation>Eine andere Anwendung nimmt die Anrufe an: {what}</translation>
    </message>
    <message>
        <source>Its calls do not reach SigmaMind. Assigned to your trunk, it is not answered there any more.</source>
        <translation>Die Anrufe erreichen SigmaMind nicht. Ist die Nummer Ihrem Trunk zugeordnet, werden sie dort nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>A program on the web answers it: {what}</source>
        <translation>Ein Programm im Web nimmt die Anrufe an: {what}</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls from SigmaMind</source>
        <translation>Sie ist {what} zugeordnet, einer Verbindung für Anrufe von SigmaMind</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN: it can be on one only.</source>
        <translation>Ihre Anrufe enden dort. Ordnen Sie die Nummer einer Verbindung der Art FQDN zu: Sie kann nur einer zugeordnet sein.</translation>
    </message>
    <message>
        <source>It is assigned to {what}, a connection of another kind</source>
        <translation>Sie ist {what} zugeordnet, einer Verbindung anderer Art</translation>
    </message>
    <message>
        <source>Whether that leads to SigmaMind can&apos;t be told from here.</source>
        <translation>Ob das zu SigmaMind führt, lässt sich von hier nicht sagen.</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is switched off</source>
        <translation>Sie ist {what} zugeordnet, einer ausgeschalteten Verbindung</translation>
    </message>
    <message>
        <source>Switch that on at {carrier}.</source>
        <translation>Schalten Sie diese bei {carrier} ein.</translation>
    </message>
    <message>
        <source>{carrier} does not say what the number is assigned to</source>
        <translation>Welche Zuordnung die Nummer hat, sagt {carrier} nicht</translation>
    </message>
    <message>
        <source>That sends the calls to SigmaMind&apos;s SIP host</source>
        <translation>Von dort gehen die Anrufe zum SIP-Host von SigmaMind</translation>
    </message>
    <message>
        <source>That sends the calls nowhere</source>
        <translation>Von dort gehen die Anrufe nirgendwohin</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there:</source>
        <translation>Tragen Sie dort den SIP-Host von SigmaMind ein:</translation>
    </message>
    <message>
        <source>That sends the calls to another host: {what}</source>
        <translation>Von dort gehen die Anrufe zu einem anderen Host: {what}</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there in its place:</source>
        <translation>Tragen Sie dort stattdessen den SIP-Host von SigmaMind ein:</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is entered there, and switched off</source>
        <translation>Der SIP-Host von SigmaMind ist dort eingetragen, aber ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>Schalten Sie ihn bei {carrier} ein.</translation>
    </message>
    <message>
        <source>Another host gets the calls before SigmaMind, or some of them: {what}</source>
        <translation>Ein anderer Host bekommt die Anrufe vor SigmaMind, oder einen Teil davon: {what}</translation>
    </message>
    <message>
        <source>Switch that off at {carrier}, or give it a higher number as its priority.</source>
        <translation>Schalten Sie ihn bei {carrier} aus, oder geben Sie ihm als Priorität eine höhere Zahl.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is misspelt there: {what}</source>
        <translation>Der SIP-Host von SigmaMind ist dort falsch geschrieben: {what}</translation>
    </message>
    <message>
        <source>{carrier} wants it like this:</source>
        <translation>So erwartet ihn {carrier}:</translation>
    </message>
    <message>
        <source>{carrier} does not say where that sends the calls</source>
        <translation>{carrier} sagt nicht, wohin die Anrufe von dort gehen</translation>
    </message>
    <message>
        <source>SigmaMind places calls over the same trunk: {what}</source>
        <translation>SigmaMind ruft über denselben Trunk an: {what}</translation>
    </message>
    <message>
        <source>SigmaMind places calls over another trunk</source>
        <translation>SigmaMind ruft über einen anderen Trunk an</translation>
    </message>
    <message>
        <source>The termination SIP URI of the number&apos;s own trunk is {what}.</source>
        <translation>Die Termination-SIP-URI des eigenen Trunks der Nummer ist {what}.</translation>
    </message>
    <message>
        <source>Whether SigmaMind places calls over the number&apos;s own trunk is not known</source>
        <translation>Ob SigmaMind über den eigenen Trunk der Nummer anruft, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{carrier} has the trunk username {what}</source>
        <translation>{carrier} kennt den Benutzernamen {what} des Trunks</translation>
    </message>
    <message>
        <source>The trunk&apos;s Credential List does not have the username {what}</source>
        <translation>Die Credential List des Trunks hat den Benutzernamen {what} nicht</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add it there, or change it here.</source>
        <translation>Anrufe von SigmaMind werden abgelehnt. Fügen Sie ihn dort hinzu, oder ändern Sie ihn hier.</translation>
    </message>
    <message>
        <source>The trunk {what} has no Credential List</source>
        <translation>Der Trunk {what} hat keine Credential List</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add one at {carrier}, with the username.</source>
        <translation>Anrufe von SigmaMind werden abgelehnt. Legen Sie bei {carrier} eine mit dem Benutzernamen an.</translation>
    </message>
    <message>
        <source>Which trunk username SigmaMind has is not known here</source>
        <translation>Welchen Benutzernamen des Trunks SigmaMind hat, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>SigmaMind does not tell it. Save it anew, and it is compared.</source>
        <translation>SigmaMind verrät ihn nicht. Speichern Sie ihn neu, und er wird verglichen.</translation>
    </message>
    <message>
        <source>{carrier} has no trunk with the termination SIP URI in use</source>
        <translation>{carrier} hat keinen Trunk mit der verwendeten Termination-SIP-URI</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Change the SIP URI here.</source>
        <translation>Anrufe von SigmaMind werden abgelehnt. Ändern Sie hier die SIP-URI.</translation>
    </message>
    <message>
        <source>{carrier} does not say which usernames the trunk has</source>
        <translation>{carrier} sagt nicht, welche Benutzernamen der Trunk hat</translation>
    </message>
    <message>
        <source>The connection {what} has an outbound voice profile</source>
        <translation>Die Verbindung {what} hat ein Outbound Voice Profile</translation>
    </message>
    <message>
        <source>The connection {what} has no outbound voice profile</source>
        <translation>Die Verbindung {what} hat kein Outbound Voice Profile</translation>
    </message>
    <message>
        <source>Calls from your number are refused until it has one.</source>
        <translation>Anrufe von Ihrer Nummer werden abgelehnt, bis die Verbindung eines hat.</translation>
    </message>
    <message>
        <source>Whether {carrier} lets calls out is not known</source>
        <translation>Ob {carrier} Anrufe hinauslässt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls to SigmaMind</source>
        <translation>Sie ist {what} zugeordnet, einer Verbindung für Anrufe zu SigmaMind</translation>
    </message>
    <message>
        <source>It is assigned to no connection</source>
        <translation>Sie ist keiner Verbindung zugeordnet</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN.</source>
        <translation>Ihre Anrufe enden dort. Ordnen Sie die Nummer einer Verbindung der Art FQDN zu.</translation>
    </message>
    <message>
        <source>No connection at {carrier} has the username {what}</source>
        <translation>Keine Verbindung bei {carrier} hat den Benutzernamen {what}</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Correct it here or there.</source>
        <translation>Anrufe von SigmaMind werden abgelehnt. Korrigieren Sie ihn hier oder dort.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Where your carrier sends the calls to your numbers. Change it only if the SigmaMind dashboard or SigmaMind&apos;s support names another host.</source>
        <translation>Wohin Ihr Anbieter die Anrufe Ihrer Nummern leitet. Ändern Sie ihn nur, wenn das Dashboard oder der Support von SigmaMind einen anderen Host nennt.</translation>
    </message>
    <message>
        <source>Check the host of each new trunk automatically</source>
        <translation>Den Host jedes neuen Trunks von selbst prüfen</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host</source>
        <translation>SIP-Host von SigmaMind</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>Das ist kein Hostname</translation>
    </message>
    <message>
        <source>It looks like {host}.</source>
        <translation>Er sieht aus wie {host}.</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try again for the others</source>
        <translation>Für die anderen noch einmal</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the whole window</source>
        <translation>Im ganzen Fenster</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>Import the number</source>
        <translation>Die Nummer importieren</translation>
    </message>
    <message>
        <source>Stop what is under way, or close the message</source>
        <translation>Beenden, was gerade läuft, oder die Meldung schließen</translation>
    </message>
    <message>
        <source>In an agent&apos;s field: offer all agents</source>
        <translation>Im Feld eines Agenten: alle Agenten anbieten</translation>
    </message>
    <message>
        <source>In the list of your numbers</source>
        <translation>In der Liste Ihrer Nummern</translation>
    </message>
    <message>
        <source>Open the number&apos;s details</source>
        <translation>Details der Nummer öffnen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Change the name or the agent in the row</source>
        <translation>Name oder Agent in der Zeile ändern</translation>
    </message>
    <message>
        <source>What else can be done with the row</source>
        <translation>Was mit der Zeile sonst möglich ist</translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation>In der Suche: sie leeren</translation>
    </message>
    <message>
        <source>In other windows of the program</source>
        <translation>In anderen Fenstern des Programms</translation>
    </message>
    <message>
        <source>Press the highlighted button</source>
        <translation>Die hervorgehobene Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Close it, or stop what is under way</source>
        <translation>Schließen oder beenden, was gerade läuft</translation>
    </message>
    <message>
        <source>Rename a saved trunk</source>
        <translation>Einen gespeicherten Trunk umbenennen</translation>
    </message>
    <message>
        <source>Delete a saved trunk, after a question</source>
        <translation>Einen gespeicherten Trunk löschen, nach einer Frage</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StoreNotices</name>
    <message>
        <source>The list of numbers was damaged, and a new one is begun</source>
        <translation>Die Liste der Nummern war beschädigt, und eine neue ist begonnen</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{name}”. Your numbers at SigmaMind are not affected.</source>
        <translation>Die beschädigte Datei wird als „{name}“ aufbewahrt. Ihre Nummern bei SigmaMind sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>What you had typed could not be read</source>
        <translation>Ihre Eingabe konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It was damaged on the disk. Your list of numbers is not affected.</source>
        <translation>Sie wurde auf dem Datenträger beschädigt. Ihre Liste der Nummern ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The result of the last import or change could not be written down</source>
        <translation>Das Ergebnis des letzten Imports oder der letzten Änderung konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>At the next start it is listed as Not confirmed.</source>
        <translation>Beim nächsten Start steht sie als „Nicht bestätigt“ in der Liste.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>TablePicking</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A trunk is missing</source>
        <translation>Ein Trunk fehlt</translation>
    </message>
    <message>
        <source>It was not the trunk of all numbers from {carrier}.</source>
        <translation>Es war nicht der Trunk aller Nummern von {carrier}.</translation>
    </message>
    <message>
        <source>The trunk for all rows was taken away</source>
        <translation>Der Trunk für alle Zeilen wurde entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search these numbers</source>
        <translation>In diesen Nummern suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Alle gezeigten anhaken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tick none of those that are shown</source>
        <translation>Keine der gezeigten anhaken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} chosen</source>
        <translation>
            <numerusform>%Ln von {total} gewählt</numerusform>
            <numerusform>%Ln von {total} gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrunkCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Shows the trunk&apos;s fields</source>
        <translation>Zeigt die Felder des Trunks</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>username {name}</source>
        <translation>Benutzername {name}</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>Passwort im Schlüsselbund</translation>
    </message>
    <message>
        <source>password in this window only</source>
        <translation>Passwort nur in diesem Fenster</translation>
    </message>
    <message>
        <source>SIP trunk {name}</source>
        <translation>SIP-Trunk {name}</translation>
    </message>
</context>
<context>
    <name>TrunkCheckMessages</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} antwortet</translation>
    </message>
    <message>
        <source>SIP is spoken there. Whether username and password are right, only a call shows.</source>
        <translation>Dort wird SIP gesprochen. Ob Benutzername und Passwort stimmen, zeigt nur ein Anruf.</translation>
    </message>
    <message>
        <source>No answer from this computer</source>
        <translation>Keine Antwort von diesem Computer aus</translation>
    </message>
    <message>
        <source>It may still work from SigmaMind: many carriers do not answer strangers, and a firewall here may be in the way. Compare the host with your carrier&apos;s console.</source>
        <translation>Von SigmaMind aus geht es vielleicht dennoch: Viele Anbieter antworten Fremden nicht, und hier kann eine Firewall im Weg sein. Vergleichen Sie den Host mit der Seite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know {host}</source>
        <translation>Das Netz dieses Computers kennt {host} nicht</translation>
    </message>
    <message>
        <source>Compare it letter by letter with your carrier&apos;s console.</source>
        <translation>Vergleichen Sie ihn Buchstabe für Buchstabe mit der Verwaltungsseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at {host}</source>
        <translation>Das Netz dieses Computers hat für {host} keine Adresse für Anrufe</translation>
    </message>
    <message>
        <source>It knows the name, but as no trunk&apos;s host. Compare it with your carrier&apos;s console.</source>
        <translation>Es kennt den Namen, aber nicht als Host eines Trunks. Vergleichen Sie ihn mit der Verwaltungsseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}</source>
        <translation>SigmaMind kann {host} nicht erreichen</translation>
    </message>
    <message>
        <source>As this network sees it, the host is within a network that is not on the internet.</source>
        <translation>Soweit dieses Netz es zeigt, liegt der Host in einem Netz, das nicht im Internet ist.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>Der Name konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Is this computer connected to the internet? Then check again.</source>
        <translation>Ist dieser Computer mit dem Internet verbunden? Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Something answers, but not in SIP</source>
        <translation>Etwas antwortet, aber nicht in SIP</translation>
    </message>
    <message>
        <source>Is this your carrier&apos;s host for SIP trunks? Compare it with your carrier&apos;s console.</source>
        <translation>Ist das der Host Ihres Anbieters für SIP-Trunks? Vergleichen Sie ihn mit der Verwaltungsseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>{host}: {said}</source>
        <translation>{host}: {said}</translation>
    </message>
    <message>
        <source>Stopped before all was found out</source>
        <translation>Beendet, bevor alles herausgefunden war</translation>
    </message>
    <message>
        <source>The check could not be completed</source>
        <translation>Die Prüfung konnte nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>Checking {host}…</source>
        <translation>{host} wird geprüft…</translation>
    </message>
    <message>
        <source>No call is placed, and no credentials are sent. It takes five seconds at most.</source>
        <translation>Es wird nicht angerufen, und es werden keine Zugangsdaten gesendet. Es dauert höchstens fünf Sekunden.</translation>
    </message>
    <message>
        <source>Answered on {when}</source>
        <translation>Geantwortet am {when}</translation>
    </message>
    <message>
        <source>Answered today at {time}</source>
        <translation>Geantwortet heute um {time}</translation>
    </message>
    <message>
        <source>{text}, {time} ms</source>
        <translation>{text}, {time} ms</translation>
    </message>
    <message>
        <source>Accepted by this computer</source>
        <translation>Von diesem Computer akzeptiert</translation>
    </message>
    <message>
        <source>Answers: {status}</source>
        <translation>Antwortet: {status}</translation>
    </message>
    <message>
        <source>It is an IP address; there is nothing to look up</source>
        <translation>Es ist eine IP-Adresse; nachzuschlagen gibt es nichts</translation>
    </message>
    <message>
        <source>Not known to this computer&apos;s network</source>
        <translation>Dem Netz dieses Computers nicht bekannt</translation>
    </message>
    <message>
        <source>Known here, but without an address for calls</source>
        <translation>Hier bekannt, aber ohne Adresse für Anrufe</translation>
    </message>
    <message>
        <source>Nobody answered who could know it</source>
        <translation>Niemand hat geantwortet, der es wissen könnte</translation>
    </message>
    <message>
        <source>Leads to {address}, which nobody on the internet can reach</source>
        <translation>Führt zu {address}, was im Internet niemand erreichen kann</translation>
    </message>
    <message>
        <source>Leads also to {address}, which nobody on the internet can reach</source>
        <translation>Führt auch zu {address}, was im Internet niemand erreichen kann</translation>
    </message>
    <message>
        <source>Answers: {status} {reason}</source>
        <translation>Antwortet: {status} {reason}</translation>
    </message>
    <message>
        <source>Answers, and asks for credentials ({status})</source>
        <translation>Antwortet und fragt nach Zugangsdaten ({status})</translation>
    </message>
    <message>
        <source>Answers, and does not know this computer ({status})</source>
        <translation>Antwortet und kennt diesen Computer nicht ({status})</translation>
    </message>
    <message>
        <source>Something answers at port {port}, but not in SIP</source>
        <translation>Etwas antwortet an Port {port}, aber nicht in SIP</translation>
    </message>
    <message>
        <source>Hangs up without an answer</source>
        <translation>Legt auf, ohne zu antworten</translation>
    </message>
    <message>
        <source>Nothing takes calls at port {port}</source>
        <translation>An Port {port} nimmt nichts Anrufe an</translation>
    </message>
    <message>
        <source>No way from this computer to the address</source>
        <translation>Kein Weg von diesem Computer zu der Adresse</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked: no computer has this address</source>
        <translation>Nicht gefragt: Kein Computer hat diese Adresse</translation>
    </message>
    <message>
        <source>Does not speak TLS at port {port}</source>
        <translation>Spricht an Port {port} kein TLS</translation>
    </message>
    <message>
        <source>No secure connection could be agreed upon</source>
        <translation>Es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>Accepted: {name}, from {issuer}, until {until}</source>
        <translation>Akzeptiert: {name}, von {issuer}, bis {until}</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>Ist abgelaufen</translation>
    </message>
    <message>
        <source>Is not valid yet, by this computer&apos;s clock</source>
        <translation>Gilt noch nicht, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Is for another name</source>
        <translation>Gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>From an issuer that this computer does not know</source>
        <translation>Von einem Aussteller, den dieser Computer nicht kennt</translation>
    </message>
    <message>
        <source>Not accepted by this computer</source>
        <translation>Von diesem Computer nicht akzeptiert</translation>
    </message>
</context>
<context>
    <name>TrunkCheckPanel</name>
    <message>
        <source>Check each new host automatically from now on</source>
        <translation>Jeden neuen Host ab jetzt von selbst prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Trotzdem fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TrunkFlow</name>
    <message>
        <source>Saved &amp;trunks…</source>
        <translation>Gespeicherte &amp;Trunks…</translation>
    </message>
    <message>
        <source>C&amp;onnect a carrier…</source>
        <translation>Anbieter &amp;verbinden…</translation>
    </message>
    <message>
        <source>The trunk could not be renamed</source>
        <translation>Der Trunk konnte nicht umbenannt werden</translation>
    </message>
    <message>
        <source>The trunk could not be deleted</source>
        <translation>Der Trunk konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The trunk is deleted, but its password may still be in the keychain</source>
        <translation>Der Trunk ist gelöscht, doch sein Passwort liegt vielleicht noch im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>TrunkGroup</name>
    <message>
        <source>the line between your carrier and SigmaMind</source>
        <translation>die Leitung zwischen Ihrem Anbieter und SigmaMind</translation>
    </message>
    <message>
        <source>Check trunk</source>
        <translation>Trunk prüfen</translation>
    </message>
    <message>
        <source>Look the host up and ask it to answer. No call is placed.</source>
        <translation>Den Host nachschlagen und um Antwort bitten. Es wird nicht angerufen.</translation>
    </message>
    <message>
        <source>Keep this trunk, with its password in the keychain</source>
        <translation>Diesen Trunk behalten, mit seinem Passwort im Schlüsselbund</translation>
    </message>
    <message>
        <source>SIP trunk</source>
        <translation>SIP-Trunk</translation>
    </message>
    <message>
        <source>Will be kept in the keychain</source>
        <translation>Wird im Schlüsselbund aufbewahrt</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Das Passwort ändern</translation>
    </message>
    <message>
        <source>Change the password of “{name}” everywhere</source>
        <translation>Das Passwort von „{name}“ überall ändern</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change it at your carrier first. Then SigmaMind gets it here, for each number that is ticked, and the keychain keeps it.</source>
        <translation>Ändern Sie es zuerst bei Ihrem Anbieter. Dann bekommt SigmaMind es von hier, für jede angehakte Nummer, und der Schlüsselbund bewahrt es auf.</translation>
    </message>
    <message>
        <source>The new one, as the carrier has it now</source>
        <translation>Das neue, wie der Anbieter es jetzt hat</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Tick it if it has this trunk&apos;s username</source>
        <translation>Haken Sie sie an, wenn sie den Benutzernamen dieses Trunks hat</translation>
    </message>
    <message>
        <source>Enter the new password</source>
        <translation>Geben Sie das neue Passwort ein</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>Keine Nummer ist angehakt</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordFlow</name>
    <message>
        <source>No number of your list is on this trunk</source>
        <translation>Keine Nummer Ihrer Liste ist auf diesem Trunk</translation>
    </message>
    <message>
        <source>To keep another password, import a number with it and tick “Keep this trunk”.</source>
        <translation>Um ein anderes Passwort aufzubewahren, importieren Sie eine Nummer damit und haken „Diesen Trunk behalten“ an.</translation>
    </message>
    <message>
        <source>The keychain does not keep the new password</source>
        <translation>Der Schlüsselbund bewahrt das neue Passwort nicht auf</translation>
    </message>
</context>
<context>
    <name>TrunksDialog</name>
    <message>
        <source>Saved trunks</source>
        <translation>Gespeicherte Trunks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP-URI</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Change the password everywhere…</source>
        <translation>Passwort überall ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No trunk is saved yet</source>
        <translation>Noch ist kein Trunk gespeichert</translation>
    </message>
    <message>
        <source>A saved trunk is typed once, for all your numbers. Enter one in the form, and tick that it is to be kept: it is here after the import.</source>
        <translation>Ein gespeicherter Trunk wird einmal eingegeben, für alle Ihre Nummern. Geben Sie einen im Formular ein, und setzen Sie das Häkchen zum Behalten: Nach dem Import steht er hier.</translation>
    </message>
    <message>
        <source>Enter a trunk</source>
        <translation>Trunk eingeben</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other trunk may have it.</source>
        <translation>
            <numerusform>Er braucht ein Zeichen, und kein anderer Trunk darf ihn haben.</numerusform>
            <numerusform>Er braucht ein bis %n Zeichen, und kein anderer Trunk darf ihn haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>„{name}“ von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Its password is deleted from the keychain too. Nothing changes at SigmaMind or at your carrier: numbers on this trunk stay as they are.</source>
        <translation>Sein Passwort wird auch aus dem Schlüsselbund gelöscht. Bei SigmaMind und bei Ihrem Anbieter ändert sich nichts: Nummern auf diesem Trunk bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückbringen</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>Es gibt nichts zurückzubringen</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>&amp;Undo last change…</source>
        <translation>Letzte Änderung &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>Es gibt nichts zurückzubringen</translation>
    </message>
    <message>
        <source>The last change from here was changed again since, or can&apos;t be undone.</source>
        <translation>Die letzte Änderung von hier wurde seitdem wieder geändert oder lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>Das Programm kann nicht starten</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Details für den Support</translation>
    </message>
    <message>
        <source>Details. They hold no password, no key and nothing you typed:</source>
        <translation>Details. Sie enthalten kein Passwort, keinen Schlüssel und keine Ihrer Eingaben:</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The program goes on, and what you typed is kept. If it behaves oddly, start it again. Please send support the details below.</source>
        <translation>Das Programm läuft weiter, und Ihre Eingaben bleiben. Verhält es sich merkwürdig, starten Sie es neu. Bitte senden Sie dem Support die Details unten.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Please send support the details below.</source>
        <translation>Es wurde nichts gesendet und nichts geändert. Bitte senden Sie dem Support die Details unten.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>Das Protokoll liegt in {folder}</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Warten Sie einige Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Warten Sie eine Sekunde.</numerusform>
            <numerusform>Warten Sie %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes.</source>
        <translation>
            <numerusform>Warten Sie eine Minute.</numerusform>
            <numerusform>Warten Sie %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours.</source>
        <translation>
            <numerusform>Warten Sie eine Stunde.</numerusform>
            <numerusform>Warten Sie %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Warten Sie eine Sekunde und versuchen Sie es erneut.</numerusform>
            <numerusform>Warten Sie %n Sekunden und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Warten Sie eine Minute und versuchen Sie es erneut.</numerusform>
            <numerusform>Warten Sie %n Minuten und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours, then try again.</source>
        <translation>
            <numerusform>Warten Sie eine Stunde und versuchen Sie es erneut.</numerusform>
            <numerusform>Warten Sie %n Stunden und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatToTry</name>
    <message>
        <source>File &gt; Connect a carrier offers the demo&apos;s key: of its three numbers, one does not ring</source>
        <translation>Datei &gt; Anbieter verbinden bietet den Schlüssel der Demo an: Eine seiner drei Nummern klingelt nicht</translation>
    </message>
    <message>
        <source>is imported, and stays silent: try Ring it now</source>
        <translation>wird importiert und bleibt stumm: mit „Jetzt klingeln lassen“ ausprobieren</translation>
    </message>
    <message>
        <source>is imported, but inactive</source>
        <translation>wird importiert, ist aber inaktiv</translation>
    </message>
    <message>
        <source>is imported; SigmaMind does not say whether it is active</source>
        <translation>wird importiert; SigmaMind sagt nicht, ob die Nummer aktiv ist</translation>
    </message>
    <message>
        <source>is imported after five seconds</source>
        <translation>wird nach fünf Sekunden importiert</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>SigmaMind lehnt den API-Schlüssel ab</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it import</source>
        <translation>SigmaMind kennt den API-Schlüssel, lässt ihn aber nicht importieren</translation>
    </message>
    <message>
        <source>SigmaMind does not accept the trunk username</source>
        <translation>SigmaMind nimmt den Benutzernamen des Trunks nicht an</translation>
    </message>
    <message>
        <source>the number is already in the account</source>
        <translation>die Nummer ist schon im Konto</translation>
    </message>
    <message>
        <source>too many imports; wait 30 seconds</source>
        <translation>zu viele Importe; 30 Sekunden warten</translation>
    </message>
    <message>
        <source>a fault at SigmaMind: not confirmed (it did not arrive)</source>
        <translation>ein Fehler bei SigmaMind: nicht bestätigt (die Nummer ist nicht angekommen)</translation>
    </message>
    <message>
        <source>a web page comes instead of an answer: not confirmed</source>
        <translation>statt einer Antwort kommt eine Webseite: nicht bestätigt</translation>
    </message>
    <message>
        <source>no answer comes; press Cancel: not confirmed (it did arrive)</source>
        <translation>keine Antwort kommt; „Abbrechen“ drücken: nicht bestätigt (die Nummer ist angekommen)</translation>
    </message>
    <message>
        <source>as the test number: the line is busy</source>
        <translation>als Testnummer: die Leitung ist besetzt</translation>
    </message>
    <message>
        <source>as the test number: nobody answers</source>
        <translation>als Testnummer: niemand nimmt an</translation>
    </message>
    <message>
        <source>as the test number: the call can&apos;t be connected</source>
        <translation>als Testnummer: der Anruf kann nicht verbunden werden</translation>
    </message>
    <message>
        <source>as the test number: voicemail answers</source>
        <translation>als Testnummer: die Mailbox nimmt an</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier refuses it</source>
        <translation>als Schlüssel eines Anbieters: der Anbieter lehnt ihn ab</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read trunks</source>
        <translation>als Schlüssel eines Anbieters: er darf Trunks nicht lesen</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read usernames</source>
        <translation>als Schlüssel eines Anbieters: er darf Benutzernamen nicht lesen</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another account&apos;s</source>
        <translation>als Schlüssel eines Anbieters: er gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another region&apos;s</source>
        <translation>als Schlüssel eines Anbieters: er gehört zu einer anderen Region</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: too many requests; wait 30 seconds</source>
        <translation>als Schlüssel eines Anbieters: zu viele Anfragen; 30 Sekunden warten</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a fault at the carrier</source>
        <translation>als Schlüssel eines Anbieters: ein Fehler beim Anbieter</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a web page comes instead of an answer</source>
        <translation>als Schlüssel eines Anbieters: statt einer Antwort kommt eine Webseite</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier leads to another host, which is refused</source>
        <translation>als Schlüssel eines Anbieters: der Anbieter verweist auf einen anderen Host, was abgelehnt wird</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a list&apos;s next page is at another host</source>
        <translation>als Schlüssel eines Anbieters: die nächste Seite einer Liste liegt bei einem anderen Host</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the numbers and trunks vanish once they are listed</source>
        <translation>als Schlüssel eines Anbieters: Nummern und Trunks verschwinden, sobald sie aufgelistet sind</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: the host does not answer</source>
        <translation>als SIP-URI, mit „Trunk prüfen“: der Host antwortet nicht</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: no network knows the host</source>
        <translation>als SIP-URI, mit „Trunk prüfen“: kein Netz kennt den Host</translation>
    </message>
</context>
<context>
    <name>_ConnectionView</name>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Disconnect {carrier}</source>
        <translation>{carrier} trennen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect {carrier}</source>
        <translation>{carrier} verbinden</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Anderer Schlüssel…</translation>
    </message>
    <message>
        <source>Another key for {carrier}</source>
        <translation>Anderer Schlüssel für {carrier}</translation>
    </message>
    <message>
        <source>Not connected. Nothing is asked of {carrier}.</source>
        <translation>Nicht verbunden. {carrier} wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Connected: account {account}, key {key}.</source>
        <translation>Verbunden: Konto {account}, Schlüssel {key}.</translation>
    </message>
    <message>
        <source>Connected: key {key}.</source>
        <translation>Verbunden: Schlüssel {key}.</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends.</source>
        <translation>Der Schlüssel gilt, bis das Programm beendet wird.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{agent} answered, %n seconds.</source>
        <translation>
            <numerusform>{agent} hat angenommen, %n Sekunde.</numerusform>
            <numerusform>{agent} hat angenommen, %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CountedCalls</name>
    <message numerus="yes">
        <source>Of %n calls to the number none failed there.</source>
        <translation>
            <numerusform>Der eine Anruf bei der Nummer ist dort nicht fehlgeschlagen.</numerusform>
            <numerusform>Von %n Anrufen bei der Nummer ist dort keiner fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_HappenedTree</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OtherNumbers</name>
    <message>
        <source>No other number is on it.</source>
        <translation>An diesem Trunk ist keine weitere Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>Also on it: {numbers}, and %n more.</source>
        <translation>
            <numerusform>Auch an diesem Trunk: {numbers} und %n weitere.</numerusform>
            <numerusform>Auch an diesem Trunk: {numbers} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on it: {numbers}.</source>
        <translation>Auch an diesem Trunk: {numbers}.</translation>
    </message>
</context>
<context>
    <name>carriers.toml</name>
    <message>
        <source>Open the Twilio Console, then Elastic SIP Trunking &gt; Manage &gt; Trunks, and choose your trunk.</source>
        <translation>Öffnen Sie die Twilio Console, dann Elastic SIP Trunking &gt; Manage &gt; Trunks, und wählen Sie Ihren Trunk.</translation>
    </message>
    <message>
        <source>Termination SIP URI: under Termination, as it stands there. It looks like acme.pstn.twilio.com.</source>
        <translation>Termination-SIP-URI: unter Termination, wie sie dort steht. Sie sieht aus wie acme.pstn.twilio.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: of the Credential List that the same page names. The Account SID and the Auth Token are something else.</source>
        <translation>Benutzername und Passwort des Trunks: aus der Credential List (Zugangsdatenliste), die dieselbe Seite nennt. Account SID und Auth Token sind etwas anderes.</translation>
    </message>
    <message>
        <source>No Credential List yet? Add one there: an IP address list alone does not let SigmaMind in.</source>
        <translation>Noch keine Credential List? Legen Sie dort eine an: Eine Liste von IP-Adressen allein lässt SigmaMind nicht hinein.</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination &gt; Add new Origination URI</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; Ihr Trunk &gt; Origination &gt; Add new Origination URI</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Numbers</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; Ihr Trunk &gt; Numbers</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Termination</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; Ihr Trunk &gt; Termination</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination: an Origination URI with SigmaMind&apos;s host, enabled.</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; Ihr Trunk &gt; Origination: eine Origination URI mit dem Host von SigmaMind, eingeschaltet.</translation>
    </message>
    <message>
        <source>The same trunk &gt; Numbers: the number is among them. A number with a Voice URL or an application of its own answers there.</source>
        <translation>Derselbe Trunk &gt; Numbers: Die Nummer ist darunter. Eine Nummer mit eigener Voice URL oder Anwendung antwortet dort.</translation>
    </message>
    <message>
        <source>Monitor &gt; Logs &gt; Errors: a warning that begins with 32 says why Twilio did not send the call on.</source>
        <translation>Monitor &gt; Logs &gt; Errors: Eine Warnung, die mit 32 beginnt, sagt, warum Twilio den Anruf nicht weitergeleitet hat.</translation>
    </message>
    <message>
        <source>Open the Twilio Console, then Account &gt; API keys &amp; tokens, and press Create API key.</source>
        <translation>Öffnen Sie die Twilio Console, dann Account &gt; API keys &amp; tokens, und klicken Sie auf Create API key.</translation>
    </message>
    <message>
        <source>Choose the key type Standard. A Main key could change the account itself, and a Restricted one may not show all that is needed.</source>
        <translation>Wählen Sie die Art Standard. Ein Schlüssel der Art Main könnte das Konto selbst ändern, und einer der Art Restricted zeigt vielleicht nicht alles, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Copy the SID and the secret into the fields below: Twilio shows the secret only once.</source>
        <translation>Kopieren Sie SID und Geheimnis in die Felder unten: Twilio zeigt das Geheimnis nur einmal.</translation>
    </message>
    <message>
        <source>Never copy the Auth Token. It is the master key of the account, and this program has no use for it.</source>
        <translation>Kopieren Sie nie den Auth Token. Er ist der Hauptschlüssel des Kontos, und dieses Programm braucht ihn nicht.</translation>
    </message>
    <message>
        <source>Twilio&apos;s Account SID. Enter the Credential List&apos;s username</source>
        <translation>Die Account SID von Twilio. Geben Sie den Benutzernamen der Credential List ein</translation>
    </message>
    <message>
        <source>One of Twilio&apos;s IDs. Enter the Credential List&apos;s username</source>
        <translation>Eine der IDs von Twilio. Geben Sie den Benutzernamen der Credential List ein</translation>
    </message>
    <message>
        <source>Twilio&apos;s edge stands behind “pstn”.</source>
        <translation>Der Standort (Edge) von Twilio steht hinter „pstn“.</translation>
    </message>
    <message>
        <source>The end of the host stands in it twice.</source>
        <translation>Das Ende des Hosts steht doppelt darin.</translation>
    </message>
    <message>
        <source>“pstn” stands in it twice.</source>
        <translation>„pstn“ steht doppelt darin.</translation>
    </message>
    <message>
        <source>This is a SIP Domain of Twilio, not a trunk. A trunk&apos;s host has “pstn” in it</source>
        <translation>Das ist eine SIP Domain von Twilio, kein Trunk. Der Host eines Trunks enthält „pstn“</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s web site. A trunk&apos;s host looks like acme.pstn.twilio.com</source>
        <translation>Das ist die Website von Twilio. Der Host eines Trunks sieht aus wie acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>“pstn” is missing.</source>
        <translation>„pstn“ fehlt.</translation>
    </message>
    <message>
        <source>A trunk&apos;s host at Twilio looks like acme.pstn.twilio.com</source>
        <translation>Der Host eines Trunks bei Twilio sieht aus wie acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then Voice &gt; SIP Connections, and choose a connection of the type Credentials.</source>
        <translation>Öffnen Sie das Telnyx-Portal, dann Voice &gt; SIP Connections, und wählen Sie eine Verbindung der Art Credentials (Zugangsdaten).</translation>
    </message>
    <message>
        <source>Termination SIP URI: sip.telnyx.com.</source>
        <translation>Termination-SIP-URI: sip.telnyx.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: under the connection&apos;s Authentication.</source>
        <translation>Benutzername und Passwort des Trunks: unter Authentication (Anmeldung) der Verbindung.</translation>
    </message>
    <message>
        <source>The connection needs an Outbound Voice Profile, or calls from your number are refused.</source>
        <translation>Die Verbindung braucht ein Outbound Voice Profile (Profil für ausgehende Anrufe), sonst werden Anrufe von Ihrer Nummer abgelehnt.</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection of the type FQDN, as its FQDN</source>
        <translation>Voice &gt; SIP Connections &gt; Ihre Verbindung der Art FQDN, als deren FQDN</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers</source>
        <translation>Numbers &gt; My Numbers</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Authentication</source>
        <translation>Voice &gt; SIP Connections &gt; Ihre Verbindung &gt; Authentication</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Outbound</source>
        <translation>Voice &gt; SIP Connections &gt; Ihre Verbindung &gt; Outbound</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections: a connection of the type FQDN with SigmaMind&apos;s host, without “sip:”.</source>
        <translation>Voice &gt; SIP Connections: eine Verbindung der Art FQDN mit dem Host von SigmaMind, ohne „sip:“.</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers: the number is assigned to that connection. It can be assigned to one only.</source>
        <translation>Numbers &gt; My Numbers: Die Nummer ist dieser Verbindung zugeordnet. Sie kann nur einer zugeordnet sein.</translation>
    </message>
    <message>
        <source>The portal&apos;s debugging tools show what became of the call.</source>
        <translation>Die Fehlersuche (Debugging) im Portal zeigt, was aus dem Anruf wurde.</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then API Keys, and press Create API Key: one for this program alone.</source>
        <translation>Öffnen Sie das Telnyx-Portal, dann API Keys, und klicken Sie auf Create API Key: einen nur für dieses Programm.</translation>
    </message>
    <message>
        <source>Copy the key into the field below. Telnyx shows it only once.</source>
        <translation>Kopieren Sie den Schlüssel in das Feld unten. Telnyx zeigt ihn nur einmal.</translation>
    </message>
    <message>
        <source>This is Telnyx&apos;s web site.</source>
        <translation>Das ist die Website von Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s API key. Enter the connection&apos;s username</source>
        <translation>Der API-Schlüssel von Telnyx. Geben Sie den Benutzernamen der Verbindung ein</translation>
    </message>
</context>
</TS>
