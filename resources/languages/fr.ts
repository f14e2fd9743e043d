<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>Imports phone numbers to SigmaMind over a SIP trunk.</source>
        <translation>Importe des numéros de téléphone dans SigmaMind par un trunk SIP.</translation>
    </message>
    <message>
        <source>MIT licence. It is made with what others wrote:</source>
        <translation>Licence MIT. Il est fait avec ce que d’autres ont écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the versions and the names of the licences</source>
        <translation>Copier les versions et les noms des licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>Ce que d’autres ont écrit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. You may replace them by versions of your own.

Licence: https://www.gnu.org/licenses/lgpl-3.0.html
Source: https://download.qt.io/official_releases/</source>
        <translation>Qt et Qt for Python sont utilisés sous la GNU Lesser General Public License, version 3. Vous pouvez les remplacer par vos propres versions.

Licence&#xa0;: https://www.gnu.org/licenses/lgpl-3.0.html
Code source&#xa0;: https://download.qt.io/official_releases/</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}</source>
        <translation>Python {python}, Qt {qt} et PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account&apos;s name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other account may have it.</source>
        <translation>
            <numerusform>Il faut %n caractère, et aucun autre compte ne peut avoir ce nom.</numerusform>
            <numerusform>Il faut un à %n caractères, et aucun autre compte ne peut avoir ce nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFlow</name>
    <message>
        <source>Change to another SigmaMind account, or add one</source>
        <translation>Changer de compte SigmaMind ou en ajouter un</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Rename this account…</source>
        <translation>&amp;Renommer ce compte…</translation>
    </message>
    <message>
        <source>Re&amp;move this account…</source>
        <translation>Re&amp;tirer ce compte…</translation>
    </message>
    <message>
        <source>Numbers, agents and what you type are kept apart for each account, and so is its API key, which you are asked for next.</source>
        <translation>Les numéros, les agents et vos saisies sont gardés à part pour chaque compte, de même que sa clé API, qui vous est demandée ensuite.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Renommer le compte</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Retirer «&#xa0;{name}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Its API key, its list and its history on this computer are deleted. Nothing changes at SigmaMind: its numbers stay as they are.</source>
        <translation>Sa clé API, sa liste et son historique sur cet ordinateur sont supprimés. Rien ne change chez SigmaMind&#xa0;: ses numéros restent tels quels.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The account is removed, but its API key may still be in the keychain</source>
        <translation>Le compte est retiré, mais sa clé API est peut-être encore dans le trousseau</translation>
    </message>
    <message>
        <source>The account can&apos;t be changed now</source>
        <translation>Impossible de changer de compte maintenant</translation>
    </message>
    <message>
        <source>Something is on its way to SigmaMind. Wait for its end, or cancel it.</source>
        <translation>Un envoi vers SigmaMind est en cours. Attendez sa fin ou annulez-le.</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Compte principal</translation>
    </message>
</context>
<context>
    <name>AgentInput</name>
    <message>
        <source>Show the agents</source>
        <translation>Afficher les agents</translation>
    </message>
</context>
<context>
    <name>AgentsDialog</name>
    <message>
        <source>Set an agent</source>
        <translation>Attribuer un agent</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers</source>
        <translation>
            <numerusform>Attribuer un agent à %n numéro</numerusform>
            <numerusform>Attribuer un agent à %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Set agent</source>
        <translation>Attribuer l’agent</translation>
    </message>
    <message>
        <source>Inbound: answers the calls</source>
        <translation>Entrant&#xa0;: répond aux appels</translation>
    </message>
    <message>
        <source>Outbound: places the calls</source>
        <translation>Sortant&#xa0;: passe les appels</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Nom ou ID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Remove agent…</source>
        <translation>Retirer l’agent…</translation>
    </message>
    <message>
        <source>Left out: {state}</source>
        <translation>Laissé de côté&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Choose an agent first</source>
        <translation>Choisissez d’abord un agent</translation>
    </message>
    <message>
        <source>Nothing was sent. “Remove agent…” leaves the numbers without one.</source>
        <translation>Rien n’a été envoyé. «&#xa0;Retirer l’agent…&#xa0;» laisse les numéros sans agent.</translation>
    </message>
    <message>
        <source>Correct the agent first</source>
        <translation>Corrigez d’abord l’agent</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is nothing to change: these numbers have it already</source>
        <translation>Rien à modifier&#xa0;: ces numéros l’ont déjà</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>There is nothing to remove: these numbers have no such agent</source>
        <translation>Rien à retirer&#xa0;: ces numéros n’ont pas cet agent</translation>
    </message>
    <message>
        <source>Choose inbound, outbound, or both</source>
        <translation>Choisissez entrant, sortant ou les deux</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>Aucun numéro n’est coché</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Welcome to SigmaMind Desktop</source>
        <translation>Bienvenue dans SigmaMind Desktop</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Your number, answered by your agents</source>
        <translation>Votre numéro, vos agents y répondent</translation>
    </message>
    <message>
        <source>Import the phone numbers that you own at a carrier, and SigmaMind&apos;s agents answer and place calls on them. To begin, this program needs your API key.</source>
        <translation>Importez les numéros de téléphone que vous avez chez un opérateur, et les agents de SigmaMind y répondront et passeront des appels. Pour commencer, ce programme a besoin de votre clé API.</translation>
    </message>
    <message>
        <source>You find it in the SigmaMind dashboard under Deploy &gt; API Keys. The secret key is shown there only once: if you no longer have it, create a new one.</source>
        <translation>Vous la trouvez dans le tableau de bord de SigmaMind sous Deploy &gt; API Keys. La clé secrète n’y est montrée qu’une fois&#xa0;: si vous ne l’avez plus, créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>You can import now. At the next start the program asks for the key again.</source>
        <translation>Vous pouvez importer. Au prochain démarrage, le programme redemandera la clé.</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>La clé n’est gardée que pour cette session</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>SigmaMind refused this key</source>
        <translation>SigmaMind a refusé cette clé</translation>
    </message>
    <message>
        <source>It is not kept. Copy the secret key again from the dashboard: the key ID is not it.</source>
        <translation>Elle n’est pas gardée. Copiez de nouveau la clé secrète dans le tableau de bord&#xa0;: ce n’est pas l’ID de la clé.</translation>
    </message>
    <message>
        <source>The keychain may still hold the key</source>
        <translation>Le trousseau a peut-être encore la clé</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The key {key} is kept in the keychain.</source>
        <translation>La clé {key} est gardée dans le trousseau.</translation>
    </message>
    <message>
        <source>The key {key} is kept until the program ends.</source>
        <translation>La clé {key} est gardée jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has been asked for the key and has not answered.</source>
        <translation>La clé a été demandée au trousseau de cet ordinateur, qui n’a pas répondu.</translation>
    </message>
    <message>
        <source>A key that you enter now is kept until the program ends, unless the keychain opens.</source>
        <translation>Une clé saisie maintenant est gardée jusqu’à la fin du programme, sauf si le trousseau s’ouvre.</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Collez d’abord la clé</translation>
    </message>
    <message>
        <source>This is not the key itself</source>
        <translation>Ce n’est pas la clé elle-même</translation>
    </message>
    <message>
        <source>It holds characters that no key has. The dashboard shows dots once the key is made.</source>
        <translation>Elle contient des caractères qu’aucune clé n’a. Le tableau de bord montre des points une fois la clé créée.</translation>
    </message>
    <message>
        <source>Remove the API key?</source>
        <translation>Retirer la clé API&#xa0;?</translation>
    </message>
    <message>
        <source>SigmaMind shows a key only once. Without it nothing can be imported from this computer.</source>
        <translation>SigmaMind ne montre une clé qu’une fois. Sans elle, rien ne peut être importé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Asking SigmaMind…</source>
        <translation>Question posée à SigmaMind…</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Question posée au trousseau…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ApiKeyFlow</name>
    <message>
        <source>Enter, replace or remove the API key</source>
        <translation>Saisir, remplacer ou retirer la clé API</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>Clé &amp;API…</translation>
    </message>
    <message>
        <source>Asking SigmaMind about the API key…</source>
        <translation>Question à SigmaMind sur la clé API…</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Saisir une autre clé</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>SigmaMind a refusé la clé API</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key…</source>
        <translation>La clé API est demandée au trousseau…</translation>
    </message>
    <message>
        <source>API key {key}</source>
        <translation>Clé API {key}</translation>
    </message>
    <message>
        <source>API key {key}, this session only</source>
        <translation>Clé API {key}, cette session seulement</translation>
    </message>
    <message>
        <source>No API key: enter one</source>
        <translation>Pas de clé API&#xa0;: saisissez-en une</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%n numbers will be imported</source>
        <translation>
            <numerusform>%n numéro sera importé</numerusform>
            <numerusform>%n numéros seront importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in your account already</source>
        <translation>
            <numerusform>%n est déjà dans votre compte</numerusform>
            <numerusform>%n sont déjà dans votre compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the table twice</source>
        <translation>
            <numerusform>%n est deux fois dans le tableau</numerusform>
            <numerusform>%n sont deux fois dans le tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be</source>
        <translation>
            <numerusform>%n ne peut pas l’être</numerusform>
            <numerusform>%n ne peuvent pas l’être</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings are passed over.</source>
        <translation>
            <numerusform>%n ligne au-dessus des titres est ignorée.</numerusform>
            <numerusform>%n lignes au-dessus des titres sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{carrier} tells no trunk of %n numbers: assign them to one there, or enter one for all rows.</source>
        <translation>
            <numerusform>{carrier} ne donne pas le trunk de %n numéro&#xa0;: affectez-le à un trunk là-bas, ou saisissez-en un pour toutes les lignes.</numerusform>
            <numerusform>{carrier} ne donne pas le trunk de %n numéros&#xa0;: affectez-les à un trunk là-bas, ou saisissez-en un pour toutes les lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns on its right were left out.</source>
        <translation>
            <numerusform>%n colonne à droite a été laissée de côté.</numerusform>
            <numerusform>%n colonnes à droite ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows at its end were left out.</source>
        <translation>
            <numerusform>%n ligne à la fin a été laissée de côté.</numerusform>
            <numerusform>%n lignes à la fin ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet says that it goes on to row {last}. Only the first {most} rows were read.</source>
        <translation>La feuille dit aller jusqu’à la ligne {last}. Seules les {most} premières lignes ont été lues.</translation>
    </message>
    <message>
        <source>Only the first {most} columns were read.</source>
        <translation>Seules les {most} premières colonnes ont été lues.</translation>
    </message>
    <message>
        <source>The workbook has {count} sheets. Only the first {most} were read.</source>
        <translation>Le classeur a {count} feuilles. Seules les {most} premières ont été lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>%n ligne masquée dans le classeur est laissée de côté.</numerusform>
            <numerusform>%n lignes masquées dans le classeur sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>%n colonne masquée dans le classeur est laissée de côté.</numerusform>
            <numerusform>%n colonnes masquées dans le classeur sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no result in the file, the first in cell {cell}. Open it in Excel, save it, and open it here again.</source>
        <translation>
            <numerusform>%n formule n’a pas de résultat dans le fichier, en cellule {cell}. Ouvrez-le dans Excel, enregistrez-le et rouvrez-le ici.</numerusform>
            <numerusform>%n formules n’ont pas de résultat dans le fichier, la première en cellule {cell}. Ouvrez-le dans Excel, enregistrez-le et rouvrez-le ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark in line {line} is not closed. From there on each line was read by itself: look at these rows.</source>
        <translation>Un guillemet de la ligne {line} n’est pas fermé. À partir de là, chaque ligne a été lue à part&#xa0;: regardez ces lignes.</translation>
    </message>
    <message>
        <source>A character in line {line} can&apos;t be read: “�” stands there. Look at these rows.</source>
        <translation>Un caractère de la ligne {line} est illisible&#xa0;: «&#xa0;�&#xa0;» est à sa place. Regardez ces lignes.</translation>
    </message>
</context>
<context>
    <name>BulkFlow</name>
    <message>
        <source>Import &amp;several numbers…</source>
        <translation>Importer plusieurs &amp;numéros…</translation>
    </message>
    <message>
        <source>Open a table of numbers</source>
        <translation>Ouvrir un tableau de numéros</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Enregistrer un tableau vide</translation>
    </message>
    <message>
        <source>Numbers to import</source>
        <translation>Numéros à importer</translation>
    </message>
    <message>
        <source>Put another table in place of this one?</source>
        <translation>Remplacer ce tableau par un autre&#xa0;?</translation>
    </message>
    <message>
        <source>What you have changed in its cells will be lost.</source>
        <translation>Vos modifications dans ses cellules seront perdues.</translation>
    </message>
    <message>
        <source>Open the other table</source>
        <translation>Ouvrir l’autre tableau</translation>
    </message>
    <message>
        <source>“{name}” waits</source>
        <translation>«&#xa0;{name}&#xa0;» attend</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>Le tableau collé</translation>
    </message>
    <message>
        <source>It is shown once you close the import that is shown now.</source>
        <translation>Il s’affichera dès que vous fermerez l’importation affichée.</translation>
    </message>
    <message>
        <source>Use what is hidden too</source>
        <translation>Utiliser aussi le masqué</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>Use as proposed</source>
        <translation>Utiliser tel que proposé</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>A part of the sheet was not read</source>
        <translation>Une partie de la feuille n’a pas été lue</translation>
    </message>
    <message>
        <source>The password could not be fetched. Type it in</source>
        <translation>Impossible d’obtenir le mot de passe. Saisissez-le</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>Déjà dans votre compte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Pas arrivé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>It was sent, and your account does not have it. It can be imported again.</source>
        <translation>Il a été envoyé, et votre compte ne l’a pas. Il peut être importé de nouveau.</translation>
    </message>
    <message>
        <source>The import was stopped before its turn.</source>
        <translation>L’import a été arrêté avant son tour.</translation>
    </message>
    <message>
        <source>It could not be sent as it was.</source>
        <translation>Il n’a pas pu être envoyé tel quel.</translation>
    </message>
    <message>
        <source>A row above it has the same number: see there.</source>
        <translation>Une ligne plus haut a le même numéro&#xa0;: voyez là.</translation>
    </message>
    <message>
        <source>Another row has its number on another trunk.</source>
        <translation>Une autre ligne a son numéro sur un autre trunk.</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{host} does not exist</source>
        <translation>{host} n’existe pas</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the termination SIP URI against your carrier&apos;s page, then go on, or stop and correct it.</source>
        <translation>Rien n’a été envoyé. Comparez l’URI SIP de terminaison avec la page de votre opérateur, puis continuez, ou arrêtez et corrigez-le.</translation>
    </message>
    <message>
        <source>A trunk&apos;s password is needed</source>
        <translation>Le mot de passe d’un trunk est nécessaire</translation>
    </message>
    <message>
        <source>Passwords are never written down. Type it once, and the import goes on.</source>
        <translation>Les mots de passe ne sont jamais écrits. Saisissez-le une fois, et l’import continue.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The first row was refused, and the others would be too.</source>
        <translation>La première ligne a été refusée, et les autres le seraient aussi.</translation>
    </message>
    <message>
        <source>Five rows in a row were refused for the same.</source>
        <translation>Cinq lignes de suite ont été refusées pour la même raison.</translation>
    </message>
    <message>
        <source>It goes on by itself once SigmaMind is reached.</source>
        <translation>Cela reprend tout seul dès que SigmaMind est joignable.</translation>
    </message>
    <message>
        <source>Your key, the trunk and your account&apos;s list are being checked…</source>
        <translation>Vérification de votre clé, du trunk et de la liste de votre compte…</translation>
    </message>
    <message>
        <source>Your account&apos;s list is being read…</source>
        <translation>Lecture de la liste de votre compte…</translation>
    </message>
    <message>
        <source>What is under way comes to its end…</source>
        <translation>Ce qui est en cours se termine…</translation>
    </message>
</context>
<context>
    <name>BulkMessages</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>Colonne {place}</translation>
    </message>
    <message>
        <source>{field}?</source>
        <translation>{field}&#xa0;?</translation>
    </message>
    <message>
        <source>{heading}: {field}</source>
        <translation>{heading}&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Its heading means “{field}”.</source>
        <translation>Son titre signifie «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>{hits} of {count} cells that were looked at look like “{field}”.</source>
        <translation>{hits} des {count} cellules examinées ressemblent à «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Its heading means “{field}”, but only {hits} of {count} cells look like it.</source>
        <translation>Son titre signifie «&#xa0;{field}&#xa0;», mais seules {hits} cellules sur {count} y ressemblent.</translation>
    </message>
    <message>
        <source>Another column is taken for the same.</source>
        <translation>Une autre colonne est déjà prise pour cela.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Vous l’avez choisi.</translation>
    </message>
    <message>
        <source>Neither its heading nor its cells say what it is.</source>
        <translation>Ni son titre ni ses cellules ne disent ce que c’est.</translation>
    </message>
    <message>
        <source>“{heading}” may be “{field}”. {ground}</source>
        <translation>«&#xa0;{heading}&#xa0;» est peut-être «&#xa0;{field}&#xa0;». {ground}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Look odd</source>
        <translation>Inhabituels</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>On two trunks</source>
        <translation>Sur deux trunks</translation>
    </message>
    <message>
        <source>Twice in this table</source>
        <translation>Deux fois dans ce tableau</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>Déjà dans votre compte</translation>
    </message>
    <message>
        <source>To do: {fields}</source>
        <translation>À faire&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Also in row {row}, on another trunk</source>
        <translation>Aussi à la ligne {row}, sur un autre trunk</translation>
    </message>
    <message>
        <source>Also in row {row}; sent once</source>
        <translation>Aussi à la ligne {row}&#xa0;; envoyé une fois</translation>
    </message>
    <message>
        <source>Your account has {number} already. It is not sent again.</source>
        <translation>Votre compte a déjà {number}. Il n’est pas envoyé de nouveau.</translation>
    </message>
    <message>
        <source>Row {row} has {number} on another trunk. Empty this cell, or that one; neither is sent so.</source>
        <translation>La ligne {row} a {number} sur un autre trunk. Videz cette cellule ou l’autre&#xa0;; ainsi, aucune n’est envoyée.</translation>
    </message>
    <message>
        <source>Row {row} has {number} too. It is sent once, from there.</source>
        <translation>La ligne {row} a aussi {number}. Il est envoyé une fois, depuis celle-là.</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>C’est un ID</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>Utiliser {text}</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>Le presse-papiers ne contient pas de tableau</translation>
    </message>
    <message>
        <source>It is protected by a password. Open it in Excel, save a copy without the password, and open that.</source>
        <translation>Il est protégé par un mot de passe. Ouvrez-le dans Excel, enregistrez une copie sans mot de passe et ouvrez-la.</translation>
    </message>
    <message>
        <source>It is in the format of Excel before 2007. Open it there, save it as .xlsx, and open that.</source>
        <translation>Il est au format d’Excel d’avant 2007. Ouvrez-le là-bas, enregistrez en .xlsx et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet. Open it in LibreOffice, save it as .xlsx, and open that.</source>
        <translation>C’est un classeur OpenDocument. Ouvrez-le dans LibreOffice, enregistrez en .xlsx et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s Numbers. Open it there, export it to Excel or CSV, and open that.</source>
        <translation>C’est un document de Numbers, d’Apple. Ouvrez-le là-bas, exportez-le en Excel ou CSV et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>It is far larger than a table of phone numbers. Copy the rows that you want into a new file, and open that.</source>
        <translation>Il est bien plus grand qu’un tableau de numéros. Copiez les lignes voulues dans un nouveau fichier et ouvrez-le.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part of it is here. Get it again, or open it in Excel and save a copy.</source>
        <translation>Il est abîmé, ou une partie seulement est là. Procurez-vous-le de nouveau, ou ouvrez-le dans Excel et enregistrez une copie.</translation>
    </message>
    <message>
        <source>It is a web page under another name. Open it in Excel, save it as .xlsx, and open that.</source>
        <translation>C’est une page web sous un autre nom. Ouvrez-la dans Excel, enregistrez en .xlsx et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>It is no table. Open an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>Ce n’est pas un tableau. Ouvrez un classeur Excel (.xlsx) ou un fichier CSV.</translation>
    </message>
    <message>
        <source>There is nothing in it. Put each number in a row of its own, and try again.</source>
        <translation>Il n’y a rien dedans. Mettez chaque numéro sur sa propre ligne et réessayez.</translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved or renamed.</source>
        <translation>Il n’y est plus. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>This program may not read it, or another one keeps it to itself. Close it there, or save a copy.</source>
        <translation>Ce programme ne peut pas le lire, ou un autre le garde pour lui. Fermez-le là-bas ou enregistrez une copie.</translation>
    </message>
</context>
<context>
    <name>BulkWindow</name>
    <message>
        <source>Import several numbers</source>
        <translation>Importer plusieurs numéros</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>Enregistrer un tableau vide…</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>Ouvrir un exemple</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>Démarrer l’import</translation>
    </message>
    <message>
        <source>Drop an Excel workbook or a CSV file here, open one, or paste a table: a number in each row.
Nothing is sent before you say so.</source>
        <translation>Déposez ici un classeur Excel ou un fichier CSV, ouvrez-en un ou collez un tableau&#xa0;: un numéro par ligne.
Rien n’est envoyé avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>{name}: import several numbers</source>
        <translation>{name}&#xa0;: importer plusieurs numéros</translation>
    </message>
    <message>
        <source>{sheet} (hidden in the workbook)</source>
        <translation>{sheet} (masquée dans le classeur)</translation>
    </message>
    <message>
        <source>A part of what you pasted did not fit into the table</source>
        <translation>Une partie de ce que vous avez collé n’a pas tenu dans le tableau</translation>
    </message>
    <message>
        <source>Say which column holds the phone numbers: press its heading.</source>
        <translation>Dites quelle colonne contient les numéros de téléphone&#xa0;: cliquez sur son titre.</translation>
    </message>
    <message>
        <source>The rows are being looked at…</source>
        <translation>Examen des lignes…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>No row can be sent as it is</source>
        <translation>Aucune ligne ne peut être envoyée telle quelle</translation>
    </message>
    <message>
        <source>Begin with the first of them.</source>
        <translation>Commencez par la première.</translation>
    </message>
</context>
<context>
    <name>CallMessages</name>
    <message>
        <source>Ring {number} now?</source>
        <translation>Appeler {number} maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The phone with the number {to} will ring, and “{agent}” will speak, calling from {number}. SigmaMind and your carrier may charge you for the call.</source>
        <translation>Le téléphone au numéro {to} va sonner, et «&#xa0;{agent}&#xa0;» parlera, en appelant depuis {number}. SigmaMind et votre opérateur peuvent facturer l’appel.</translation>
    </message>
    <message>
        <source>Enter an outbound agent and an outbound test number first.</source>
        <translation>Saisissez d’abord un agent sortant et un numéro de test.</translation>
    </message>
    <message>
        <source>Enter an outbound agent first.</source>
        <translation>Saisissez d’abord un agent sortant.</translation>
    </message>
    <message>
        <source>Enter an outbound test number first: the phone that is to ring.</source>
        <translation>Saisissez d’abord un numéro de test&#xa0;: le téléphone qui doit sonner.</translation>
    </message>
    <message>
        <source>A test call needs an agent that speaks and a phone that rings</source>
        <translation>Un appel de test demande un agent qui parle et un téléphone qui sonne</translation>
    </message>
    <message>
        <source>Asking SigmaMind to place the call…</source>
        <translation>L’appel est demandé à SigmaMind…</translation>
    </message>
    <message>
        <source>The call is under way…</source>
        <translation>L’appel est en cours…</translation>
    </message>
    <message>
        <source>SigmaMind has taken the call. Your phone should ring soon…</source>
        <translation>SigmaMind a accepté l’appel. Votre téléphone devrait bientôt sonner…</translation>
    </message>
    <message>
        <source>The call was placed</source>
        <translation>L’appel a été passé</translation>
    </message>
    <message>
        <source>It goes on by itself. How it ends is not watched any more.</source>
        <translation>Il continue tout seul. Sa fin n’est plus suivie.</translation>
    </message>
    <message>
        <source>The call was placed, but how it ended is not known</source>
        <translation>L’appel a été passé, mais on ne sait pas comment il a fini</translation>
    </message>
    <message>
        <source>Look in the SigmaMind dashboard under the calls.</source>
        <translation>Voyez les appels dans le tableau de bord de SigmaMind.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Annulé, mais déjà envoyé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>Aucun appel n’a été passé.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>answered by voicemail</source>
        <translation>pris par la messagerie</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation>n’a pas pu aboutir</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>ended, not known how</source>
        <translation>terminé, on ne sait comment</translation>
    </message>
    <message>
        <source>The number&apos;s row says on which day it was tested.</source>
        <translation>La ligne du numéro dit quel jour il a été testé.</translation>
    </message>
    <message>
        <source>The call was answered</source>
        <translation>L’appel a été pris</translation>
    </message>
    <message>
        <source>Voicemail took the call</source>
        <translation>La messagerie a pris l’appel</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>La ligne était occupée</translation>
    </message>
    <message>
        <source>End the other call on that phone, and try again.</source>
        <translation>Terminez l’autre appel sur ce téléphone et réessayez.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>L’appel n’a pas pu aboutir</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>L’appel a échoué</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <translation>L’appel est terminé</translation>
    </message>
    <message>
        <source>SigmaMind did not say how, so it proves nothing.</source>
        <translation>SigmaMind n’a pas dit comment, cela ne prouve donc rien.</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe du trunk chez votre opérateur, et qu’il peut appeler ce numéro.</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe du trunk chez {carrier}, et qu’il peut appeler ce numéro.</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>Si le téléphone n’a pas sonné du tout&#xa0;: vérifiez le nom d’utilisateur et le mot de passe du trunk chez votre opérateur, et qu’il peut appeler ce numéro.</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>Si le téléphone n’a pas sonné du tout&#xa0;: vérifiez le nom d’utilisateur et le mot de passe du trunk chez {carrier}, et qu’il peut appeler ce numéro.</translation>
    </message>
</context>
<context>
    <name>CarrierFlows</name>
    <message>
        <source>{carrier} is connected</source>
        <translation>{carrier} est connecté</translation>
    </message>
    <message>
        <source>Choose one of its numbers for the form, or several where you import several numbers.</source>
        <translation>Choisissez l’un de ses numéros pour le formulaire, ou plusieurs là où vous importez plusieurs numéros.</translation>
    </message>
    <message>
        <source>Choose a number…</source>
        <translation>Choisir un numéro…</translation>
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
        <translation>SID de la clé API</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Secret de la clé API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Begins with AC. On the console&apos;s first page</source>
        <translation>Commence par AC. Sur la première page de la console</translation>
    </message>
    <message>
        <source>Begins with SK</source>
        <translation>Commence par SK</translation>
    </message>
    <message>
        <source>Shown once, when the key is made</source>
        <translation>Montré une seule fois, à la création de la clé</translation>
    </message>
    <message>
        <source>Begins with KEY. Shown once, when it is made</source>
        <translation>Commence par KEY. Montrée une seule fois, à sa création</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Semble correct</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>This looks like the Auth Token, the master key of your account. It is not needed here</source>
        <translation>On dirait l’Auth Token, la clé maîtresse de votre compte. Il n’est pas nécessaire ici</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s Account SID. It belongs in another field</source>
        <translation>C’est l’Account SID de Twilio. Il va dans un autre champ</translation>
    </message>
    <message>
        <source>This is the SID of a Twilio key. It belongs in another field</source>
        <translation>C’est le SID d’une clé Twilio. Il va dans un autre champ</translation>
    </message>
    <message>
        <source>This is the SID of something else at Twilio</source>
        <translation>C’est le SID d’autre chose chez Twilio</translation>
    </message>
    <message>
        <source>It holds characters that no key has. Copy it again</source>
        <translation>Contient des caractères qu’aucune clé n’a. Copiez de nouveau</translation>
    </message>
    <message>
        <source>It is AC and then 32 digits and letters a to f</source>
        <translation>C’est AC suivi de 32 chiffres et lettres de a à f</translation>
    </message>
    <message>
        <source>It is SK and then 32 digits and letters a to f</source>
        <translation>C’est SK suivi de 32 chiffres et lettres de a à f</translation>
    </message>
    <message>
        <source>The secret is longer. Copy it again</source>
        <translation>Le secret est plus long. Copiez-le de nouveau</translation>
    </message>
    <message>
        <source>It begins with KEY, and is longer</source>
        <translation>Elle commence par KEY et est plus longue</translation>
    </message>
</context>
<context>
    <name>CarrierLog</name>
    <message>
        <source>{carrier}&apos;s log of the last half hour is being read…</source>
        <translation>Lecture du journal de {carrier} pour la dernière demi-heure…</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell why</source>
        <translation>Le journal de {carrier} ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>What is read of it here tells of the trunk, and of calls to the number. Why this one failed is not known.</source>
        <translation>Ce qui en est lu ici concerne le trunk et les appels vers le numéro. La cause de cet échec n’est pas connue.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell</source>
        <translation>Le journal de {carrier} ne dit rien</translation>
    </message>
    <message>
        <source>No failure is among what was read of it, and there is more.</source>
        <translation>Aucun échec dans la partie lue, et le journal ne s’arrête pas là.</translation>
    </message>
    <message>
        <source>{carrier} logged no failure in the last half hour</source>
        <translation>{carrier} n’a noté aucun échec dans la dernière demi-heure</translation>
    </message>
    <message>
        <source>{carrier} logged no call to the number in the last half hour</source>
        <translation>{carrier} n’a noté aucun appel vers le numéro dans la dernière demi-heure</translation>
    </message>
    <message>
        <source>Yours did not get there, or is not in the log yet. Ask again in a minute.</source>
        <translation>Le vôtre n’y est pas arrivé, ou n’est pas encore dans le journal. Redemandez dans une minute.</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}, code {code}.</source>
        <translation>{carrier} l’a noté&#xa0;: {moment}, code {code}.</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}.</source>
        <translation>{carrier} l’a noté&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>{carrier} logged code {code}.</source>
        <translation>{carrier} a noté le code {code}.</translation>
    </message>
    <message>
        <source>It is logged of the trunk, and may be another call&apos;s.</source>
        <translation>C’est noté pour le trunk, et peut concerner un autre appel.</translation>
    </message>
    <message>
        <source>A call failed, and {carrier} does not say why</source>
        <translation>Un appel a échoué, et {carrier} ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>La cause n’est pas connue.</translation>
    </message>
    <message>
        <source>A call failed with {carrier}&apos;s code {code}</source>
        <translation>Un appel a échoué avec le code {code} de {carrier}</translation>
    </message>
    <message>
        <source>What that means is not known here. Look it up in the list of codes there.</source>
        <translation>Sa signification n’est pas connue ici. Cherchez-la dans la liste des codes de l’opérateur.</translation>
    </message>
    <message>
        <source>The trunk has no Origination URI that is enabled</source>
        <translation>Le trunk n’a aucune Origination URI activée</translation>
    </message>
    <message>
        <source>So {carrier} had nowhere to send the call.</source>
        <translation>{carrier} n’avait donc nulle part où envoyer l’appel.</translation>
    </message>
    <message>
        <source>The host that {carrier} sent the call to did not take it</source>
        <translation>L’hôte auquel {carrier} a envoyé l’appel ne l’a pas pris</translation>
    </message>
    <message>
        <source>It may be misspelt, or not SigmaMind&apos;s: compare it letter by letter.</source>
        <translation>Il est peut-être mal écrit, ou n’est pas celui de SigmaMind&#xa0;: comparez-le lettre par lettre.</translation>
    </message>
    <message>
        <source>{carrier} did not permit the call</source>
        <translation>{carrier} n’a pas autorisé l’appel</translation>
    </message>
    <message>
        <source>See that your account is active, and the trunk has a Credential List.</source>
        <translation>Vérifiez que votre compte est actif et que le trunk a une Credential List.</translation>
    </message>
    <message>
        <source>The trunk lets in certain IP addresses alone, and SigmaMind&apos;s is none</source>
        <translation>Le trunk n’admet que certaines adresses IP, et pas celles de SigmaMind</translation>
    </message>
    <message>
        <source>Take the IP Access Control List off the trunk: a Credential List lets in.</source>
        <translation>Retirez du trunk l’IP Access Control List&#xa0;: une Credential List suffit à laisser entrer SigmaMind.</translation>
    </message>
    <message>
        <source>The connection is switched off</source>
        <translation>La connexion est désactivée</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>Activez-la chez {carrier}.</translation>
    </message>
    <message>
        <source>Your account at {carrier} is blocked</source>
        <translation>Votre compte chez {carrier} est bloqué</translation>
    </message>
    <message>
        <source>Look at its balance and its means of payment.</source>
        <translation>Vérifiez son solde et son moyen de paiement.</translation>
    </message>
    <message>
        <source>{carrier} had nowhere to send the call</source>
        <translation>{carrier} n’avait nulle part où envoyer l’appel</translation>
    </message>
    <message>
        <source>Assign the number to a connection with SigmaMind&apos;s SIP host.</source>
        <translation>Attribuez le numéro à une connexion avec l’hôte SIP de SigmaMind.</translation>
    </message>
    <message>
        <source>More calls at once than {carrier} lets through</source>
        <translation>Plus d’appels simultanés que {carrier} n’en laisse passer</translation>
    </message>
    <message>
        <source>Look at the limits of channels there.</source>
        <translation>Voyez-y les limites de canaux.</translation>
    </message>
    <message>
        <source>The call was forbidden</source>
        <translation>L’appel a été interdit</translation>
    </message>
    <message>
        <source>Whoever was called refused it, without saying more.</source>
        <translation>Le destinataire l’a refusé, sans en dire plus.</translation>
    </message>
    <message>
        <source>The host that was called does not know the number</source>
        <translation>L’hôte appelé ne connaît pas le numéro</translation>
    </message>
    <message>
        <source>See that SigmaMind has the number, and that the host is SigmaMind&apos;s.</source>
        <translation>Vérifiez que SigmaMind a le numéro et que l’hôte est celui de SigmaMind.</translation>
    </message>
    <message>
        <source>The host that was called did not answer in time</source>
        <translation>L’hôte appelé n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Nobody was there to take the call</source>
        <translation>Personne n’était là pour prendre l’appel</translation>
    </message>
    <message>
        <source>See that the number has an inbound agent at SigmaMind.</source>
        <translation>Vérifiez que le numéro a un agent entrant chez SigmaMind.</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>La ligne était occupée</translation>
    </message>
    <message>
        <source>The caller hung up before somebody answered</source>
        <translation>L’appelant a raccroché avant qu’on ne réponde</translation>
    </message>
    <message>
        <source>The host that was called could not take calls just then</source>
        <translation>L’hôte appelé ne pouvait pas prendre d’appels à ce moment</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>L’appel a été rejeté</translation>
    </message>
    <message>
        <source>Something at {carrier} is switched off or blocked</source>
        <translation>Quelque chose est désactivé ou bloqué chez {carrier}</translation>
    </message>
    <message>
        <source>Look at the connection, its outbound voice profile, and the account.</source>
        <translation>Voyez la connexion, son Outbound Voice Profile et le compte.</translation>
    </message>
    <message>
        <source>{carrier} did not accept the username and password</source>
        <translation>{carrier} n’a pas accepté le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>Save them anew here, as the connection there has them.</source>
        <translation>Enregistrez-les de nouveau ici, tels qu’ils sont dans la connexion chez l’opérateur.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
</context>
<context>
    <name>CarrierLook</name>
    <message>
        <source>Change it at {carrier}</source>
        <translation>Le modifier chez {carrier}</translation>
    </message>
</context>
<context>
    <name>CarrierMessages</name>
    <message>
        <source>phone numbers</source>
        <translation>les numéros de téléphone</translation>
    </message>
    <message>
        <source>trunks</source>
        <translation>les trunks</translation>
    </message>
    <message>
        <source>the trunks&apos; usernames</source>
        <translation>les noms d’utilisateur des trunks</translation>
    </message>
    <message>
        <source>the log of calls</source>
        <translation>le journal des appels</translation>
    </message>
    <message>
        <source>{carrier} takes this key, but not for everything</source>
        <translation>{carrier} accepte cette clé, mais pas pour tout</translation>
    </message>
    <message>
        <source>It may not read: {parts}. What depends on that stays not known. Nothing is kept yet.</source>
        <translation>Elle ne permet pas de lire&#xa0;: {parts}. Ce qui en dépend reste inconnu. Rien n’est encore gardé.</translation>
    </message>
    <message>
        <source>The key for {carrier} is gone</source>
        <translation>La clé pour {carrier} a disparu</translation>
    </message>
    <message>
        <source>The keychain does not have it any more. Connect {carrier} again.</source>
        <translation>Le trousseau ne l’a plus. Connectez {carrier} de nouveau.</translation>
    </message>
    <message>
        <source>The key for {carrier} could not be fetched</source>
        <translation>La clé pour {carrier} n’a pas pu être obtenue</translation>
    </message>
    <message>
        <source>{carrier} said: {said}.</source>
        <translation>{carrier} a répondu&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>{carrier} refused this key</source>
        <translation>{carrier} a refusé cette clé</translation>
    </message>
    <message>
        <source>Copy each part again from the console. A key of another region, or one that was deleted, is refused as well.</source>
        <translation>Copiez de nouveau chaque partie depuis la console. Une clé d’une autre région, ou supprimée, est refusée aussi.</translation>
    </message>
    <message>
        <source>This key may not do that at {carrier}</source>
        <translation>Cette clé ne permet pas cela chez {carrier}</translation>
    </message>
    <message>
        <source>It does not cover: {part}. Make a key of the usual kind.</source>
        <translation>Elle ne couvre pas&#xa0;: {part}. Créez une clé du type habituel.</translation>
    </message>
    <message>
        <source>The key is of another account at {carrier}</source>
        <translation>La clé est celle d’un autre compte chez {carrier}</translation>
    </message>
    <message>
        <source>Copy the Account SID and the key from the same account.</source>
        <translation>Copiez l’Account SID et la clé du même compte.</translation>
    </message>
    <message>
        <source>The key is of another region of {carrier}</source>
        <translation>La clé est celle d’une autre région de {carrier}</translation>
    </message>
    <message>
        <source>Make a key in the region United States (US1).</source>
        <translation>Créez une clé dans la région United States (US1).</translation>
    </message>
    <message>
        <source>{carrier} was asked too often</source>
        <translation>{carrier} a reçu trop de demandes</translation>
    </message>
    <message>
        <source>{carrier} did not answer in time</source>
        <translation>{carrier} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The connection may be slow, or {carrier} busy.</source>
        <translation>La connexion est peut-être lente, ou {carrier} surchargé.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s address points to another host</source>
        <translation>L’adresse de {carrier} renvoie vers un autre hôte</translation>
    </message>
    <message>
        <source>The key was not sent there. In a hotel or company, sign in on a web page first.</source>
        <translation>La clé n’y a pas été envoyée. À l’hôtel ou en entreprise, connectez-vous d’abord sur une page web.</translation>
    </message>
    <message>
        <source>{carrier} does not have it any more</source>
        <translation>{carrier} ne l’a plus</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Read the list again.</source>
        <translation>La suppression a eu lieu entre-temps. Relisez la liste.</translation>
    </message>
    <message>
        <source>It was changed at {carrier} meanwhile</source>
        <translation>Cela a été modifié entre-temps chez {carrier}</translation>
    </message>
    <message>
        <source>Nothing more was done. Read the settings again, then decide.</source>
        <translation>Rien de plus n’a été fait. Relisez les paramètres, puis décidez.</translation>
    </message>
    <message>
        <source>{carrier} does not accept what was asked</source>
        <translation>{carrier} n’accepte pas ce qui est demandé</translation>
    </message>
    <message>
        <source>Look for an update of this program.</source>
        <translation>Cherchez une mise à jour de ce programme.</translation>
    </message>
    <message>
        <source>{carrier} has a fault</source>
        <translation>{carrier} a une panne</translation>
    </message>
    <message>
        <source>The answer was not {carrier}&apos;s</source>
        <translation>La réponse n’était pas de {carrier}</translation>
    </message>
    <message>
        <source>Something between here and {carrier} may have answered instead.</source>
        <translation>Quelque chose entre ici et {carrier} a peut-être répondu à sa place.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s list has no end</source>
        <translation>La liste de {carrier} n’a pas de fin</translation>
    </message>
    <message>
        <source>It goes on where no account&apos;s does, and was not read further.</source>
        <translation>Elle continue au-delà de celle de tout compte, et n’a pas été lue plus loin.</translation>
    </message>
    <message>
        <source>Copy the whole key again, or make another one there. One that was deleted is refused as well.</source>
        <translation>Copiez de nouveau toute la clé, ou créez-en une autre là-bas. Une clé supprimée est refusée aussi.</translation>
    </message>
    <message>
        <source>Somebody else answered in {carrier}&apos;s place</source>
        <translation>Quelqu’un d’autre a répondu à la place de {carrier}</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>À l’hôtel ou en entreprise, connectez-vous sur une page web.</translation>
    </message>
    <message>
        <source>{carrier} can&apos;t be reached</source>
        <translation>{carrier} est injoignable</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, a firewall may block the way.</source>
        <translation>Vérifiez que cet ordinateur est en ligne&#xa0;; en entreprise, un pare-feu barre peut-être la route.</translation>
    </message>
</context>
<context>
    <name>CarrierNumbers</name>
    <message>
        <source>Connection {name}</source>
        <translation>La connexion {name}</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Une connexion</translation>
    </message>
    <message>
        <source>Trunk {name}</source>
        <translation>Le trunk {name}</translation>
    </message>
    <message>
        <source>A trunk</source>
        <translation>Un trunk</translation>
    </message>
    <message>
        <source>Application {name}</source>
        <translation>L’application {name}</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Une application</translation>
    </message>
    <message>
        <source>Web address {name}</source>
        <translation>L’adresse web {name}</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Une adresse web</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Takes no calls</source>
        <translation>Ne prend pas d’appels</translation>
    </message>
    <message>
        <source>At SigmaMind already</source>
        <translation>Déjà chez SigmaMind</translation>
    </message>
    <message>
        <source>{field} {text}</source>
        <translation>{field} {text}</translation>
    </message>
    <message>
        <source>With it: {fields}.</source>
        <translation>Avec lui&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Several usernames may use its trunk: {names}.</source>
        <translation>Plusieurs noms d’utilisateur peuvent utiliser son trunk&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>At {carrier} the number has no trunk yet: assign it to one there, or enter one here.</source>
        <translation>Chez {carrier}, le numéro n’a pas encore de trunk&#xa0;: affectez-le à un trunk là-bas, ou saisissez-en un ici.</translation>
    </message>
    <message>
        <source>{carrier} tells nothing of its trunk: enter that yourself.</source>
        <translation>{carrier} ne dit rien de son trunk&#xa0;: saisissez-le vous-même.</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s username and password yourself.</source>
        <translation>Saisissez vous-même le nom d’utilisateur et le mot de passe du trunk.</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s password: {carrier} does not tell it.</source>
        <translation>Saisissez le mot de passe du trunk&#xa0;: {carrier} ne le donne pas.</translation>
    </message>
    <message>
        <source>Replaces what you typed: {fields}.</source>
        <translation>Remplace votre saisie&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Replaced what you had typed: {fields}.</source>
        <translation>A remplacé votre saisie&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>This key may not read: {parts}. Enter what is missing yourself.</source>
        <translation>Cette clé ne permet pas de lire&#xa0;: {parts}. Saisissez vous-même ce qui manque.</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>Carrier</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Another carrier</source>
        <translation>Autre opérateur</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Où trouver cela&#xa0;?</translation>
    </message>
    <message>
        <source>Open your carrier&apos;s console and look for its SIP trunks or SIP connections.</source>
        <translation>Ouvrez la console de votre opérateur et cherchez ses trunks SIP ou connexions SIP.</translation>
    </message>
    <message>
        <source>Termination SIP URI: the host that calls are sent to, without “sip:” and port.</source>
        <translation>URI SIP de terminaison&#xa0;: l’hôte auquel les appels sont envoyés, sans «&#xa0;sip:&#xa0;» ni port.</translation>
    </message>
    <message>
        <source>Trunk username and password: the credentials of that trunk, not your log-in.</source>
        <translation>Nom d’utilisateur et mot de passe du trunk&#xa0;: les identifiants de ce trunk, pas votre connexion.</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>Connecter {carrier}…</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s guide</source>
        <translation>Ouvrir le guide de {carrier}</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Put it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Will it ring?</source>
        <translation>Va-t-il sonner&#xa0;?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Choisir un agent</translation>
    </message>
    <message>
        <source>Change it for me…</source>
        <translation>Modifier pour moi…</translation>
    </message>
    <message>
        <source>Ask {carrier} why</source>
        <translation>Demander pourquoi à {carrier}</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Place a test call…</source>
        <translation>Passer un appel de test…</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Move “{column}” to the left</source>
        <translation>Déplacer «&#xa0;{column}&#xa0;» vers la gauche</translation>
    </message>
    <message>
        <source>Move “{column}” to the right</source>
        <translation>Déplacer «&#xa0;{column}&#xa0;» vers la droite</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>CommonFields</name>
    <message>
        <source>For rows without one in “{heading}”</source>
        <translation>Pour les lignes sans valeur dans «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>Pour toutes les lignes</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <translation>Les numéros sans pays sont de</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect {carrier}</source>
        <translation>Connecter {carrier}</translation>
    </message>
    <message>
        <source>Fill in the demo&apos;s key</source>
        <translation>Mettre la clé de la démonstration</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Rien n’est gardé.</translation>
    </message>
    <message>
        <source>At the next start, connect {carrier} again.</source>
        <translation>Au prochain démarrage, connectez {carrier} de nouveau.</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>La clé n’est gardée que pour cette session</translation>
    </message>
    <message>
        <source>Choose numbers from {carrier} instead of typing them, and learn what stands in a call&apos;s way there. It is optional.</source>
        <translation>Choisissez les numéros chez {carrier} au lieu de les saisir, et voyez ce qui y bloque un appel. C’est facultatif.</translation>
    </message>
    <message>
        <source>The program only reads at {carrier} until you ask for a change. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>Le programme ne fait que lire chez {carrier} tant que vous ne demandez pas de modification. La clé elle-même permettrait plus&#xa0;: créez-en une pour ce programme, que vous pourrez y supprimer.</translation>
    </message>
    <message>
        <source>The program only reads at {carrier}. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>Le programme ne fait que lire chez {carrier}. La clé elle-même permettrait plus&#xa0;: créez-en une pour ce programme, que vous pourrez y supprimer.</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s page for keys</source>
        <translation>Ouvrir la page des clés de {carrier}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Asking {carrier}…</source>
        <translation>Question posée à {carrier}…</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Connecter quand même</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Question posée au trousseau…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connect a carrier</source>
        <translation>Connecter un opérateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Once your carrier is connected, you choose your numbers from its list, and “Will it ring?” can say more. It is optional, and each SigmaMind account has its own.</source>
        <translation>Une fois votre opérateur connecté, vous choisissez vos numéros dans sa liste, et «&#xa0;Va-t-il sonner&#xa0;?&#xa0;» peut en dire plus. C’est facultatif, et chaque compte SigmaMind a le sien.</translation>
    </message>
    <message>
        <source>The keychain may still hold the key for {carrier}</source>
        <translation>Le trousseau a peut-être encore la clé pour {carrier}</translation>
    </message>
    <message>
        <source>Disconnect {carrier}?</source>
        <translation>Déconnecter {carrier}&#xa0;?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and {carrier} shows a secret only once. Nothing changes there: if you do not need the key, delete it there too.</source>
        <translation>Sa clé est supprimée de cet ordinateur, et {carrier} ne montre un secret qu’une fois. Rien n’y change&#xa0;: si vous n’avez pas besoin de la clé, supprimez-la là aussi.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>No country: number begins with +</source>
        <translation>Pas de pays&#xa0;: le numéro commence par +</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>%Ln sur {total} affiché</numerusform>
            <numerusform>%Ln sur {total} affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln numéro</numerusform>
            <numerusform>%Ln numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actif</numerusform>
            <numerusform>%Ln actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with something left to do</source>
        <translation>
            <numerusform>%Ln avec un reste à faire</numerusform>
            <numerusform>%Ln avec un reste à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoDialog</name>
    <message>
        <source>Welcome to the demo</source>
        <translation>Bienvenue dans la démonstration</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Try everything, nothing is real</source>
        <translation>Essayez tout, rien n’est réel</translation>
    </message>
    <message>
        <source>The demo talks to stand-ins inside this program: for SigmaMind, for carriers, and for the keychain. Nothing leaves this computer; your own keychain and data are not touched.</source>
        <translation>La démonstration parle à des doublures dans ce programme&#xa0;: de SigmaMind, des opérateurs et du trousseau. Rien ne quitte cet ordinateur&#xa0;; ni votre propre trousseau ni vos données ne sont touchés.</translation>
    </message>
    <message>
        <source>Import any number, for example +1 415 555 2671, with any trunk. The last four digits choose what happens:</source>
        <translation>Importez n’importe quel numéro, par exemple +1 415 555 2671, avec n’importe quel trunk. Les quatre derniers chiffres décident de la suite&#xa0;:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DemoFlow</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Démo&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>{app} is running already and does not answer</source>
        <translation>{app} est déjà lancé et ne répond pas</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, restart this computer.</source>
        <translation>Attendez un moment et relancez-le. Si cela n’aide pas, redémarrez cet ordinateur.</translation>
    </message>
    <message>
        <source>It is here:
{path}</source>
        <translation>Il est ici&#xa0;:
{path}</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>EditCounts</name>
    <message numerus="yes">
        <source>%n of {total} done…</source>
        <translation>
            <numerusform>%n sur {total} fait…</numerusform>
            <numerusform>%n sur {total} faits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} changed</source>
        <translation>
            <numerusform>%n sur {total} modifié</numerusform>
            <numerusform>%n sur {total} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} numbers change</source>
        <translation>
            <numerusform>%n numéro sur {total} change</numerusform>
            <numerusform>%n numéros sur {total} changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n l’a déjà</numerusform>
            <numerusform>%n l’ont déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out</source>
        <translation>
            <numerusform>%n est laissé de côté</numerusform>
            <numerusform>%n sont laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their inbound agent</source>
        <translation>
            <numerusform>%n numéro perd son agent entrant</numerusform>
            <numerusform>%n numéros perdent leur agent entrant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their outbound agent</source>
        <translation>
            <numerusform>%n numéro perd son agent sortant</numerusform>
            <numerusform>%n numéros perdent leur agent sortant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get back what they had</source>
        <translation>
            <numerusform>%n numéro retrouve ce qu’il avait</numerusform>
            <numerusform>%n numéros retrouvent ce qu’ils avaient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since, and stay as they are</source>
        <translation>
            <numerusform>%n a été modifié depuis et reste tel quel</numerusform>
            <numerusform>%n ont été modifiés depuis et restent tels quels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vide&#xa0;: reste tel quel</translation>
    </message>
    <message>
        <source>Empty: stays as it is. It is never shown</source>
        <translation>Vide&#xa0;: reste tel quel. Jamais affiché</translation>
    </message>
    <message>
        <source>Empty: stays as it is. Last sent from here: {username}</source>
        <translation>Vide&#xa0;: reste tel quel. Dernier envoyé d’ici&#xa0;: {username}</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
</context>
<context>
    <name>EditMessages</name>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>Enregistré chez SigmaMind</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Modifié&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>SigmaMind did not take every change</source>
        <translation>SigmaMind n’a pas accepté toutes les modifications</translation>
    </message>
    <message>
        <source>Not as you wanted it: {what}. You see what SigmaMind has now.</source>
        <translation>Pas comme voulu&#xa0;: {what}. Vous voyez ce que SigmaMind a maintenant.</translation>
    </message>
    <message>
        <source>{number}: {ended}</source>
        <translation>{number}&#xa0;: {ended}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Annulé, mais déjà envoyé</translation>
    </message>
    <message>
        <source>Without an agent no calls are answered or placed. Undo brings it back.</source>
        <translation>Sans agent, les appels ne sont ni pris ni passés. «&#xa0;Défaire&#xa0;» le fait revenir.</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>The list is being exported…</source>
        <translation>Export de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln ligne exportée</numerusform>
            <numerusform>%Ln lignes exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “{name}”.</source>
        <translation>Elles sont dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir encore</translation>
    </message>
    <message>
        <source>Phone numbers {day}</source>
        <translation>Numéros de téléphone {day}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>This program may not write there, or the file is open in another program. Close it there, or choose another place.</source>
        <translation>Ce programme ne peut pas y écrire, ou le fichier est ouvert dans un autre programme. Fermez-le là-bas ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another place.</source>
        <translation>Le disque est plein. Faites de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{name}” could not be written</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>FailureSteps</name>
    <message>
        <source>Enter the key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Saisir une autre clé</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Saisir nom et mot de passe</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Afficher le numéro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>Change the SIP URI</source>
        <translation>Modifier l’URI SIP</translation>
    </message>
    <message>
        <source>Change the username</source>
        <translation>Modifier le nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>FieldCounts</name>
    <message numerus="yes">
        <source>Too long: at most %n characters</source>
        <translation>
            <numerusform>Trop long&#xa0;: %n caractère au plus</numerusform>
            <numerusform>Trop long&#xa0;: %n caractères au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents match. Choose one, or is “{text}” an ID?</source>
        <translation>
            <numerusform>%n agent correspond. Choisissez-le, ou «&#xa0;{text}&#xa0;» est-il un ID&#xa0;?</numerusform>
            <numerusform>%n agents correspondent. Choisissez-en un, ou «&#xa0;{text}&#xa0;» est-il un ID&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Termination SIP URI</source>
        <translation>URI SIP de terminaison</translation>
    </message>
    <message>
        <source>Trunk username</source>
        <translation>Nom d’utilisateur du trunk</translation>
    </message>
    <message>
        <source>Trunk password</source>
        <translation>Mot de passe du trunk</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>Agent entrant</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>Agent sortant</translation>
    </message>
    <message>
        <source>Outbound test number</source>
        <translation>Numéro de test (sortant)</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>friendly name</source>
        <translation>nom d’affichage</translation>
    </message>
    <message>
        <source>termination SIP URI</source>
        <translation>URI SIP de terminaison</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>nom d’utilisateur du trunk</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>mot de passe du trunk</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>agent entrant</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>agent sortant</translation>
    </message>
    <message>
        <source>outbound test number</source>
        <translation>numéro de test (sortant)</translation>
    </message>
    <message>
        <source>SigmaMind says of the {field}: {said}.</source>
        <translation>SigmaMind dit de {field}&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Country of the phone number</source>
        <translation>Pays du numéro de téléphone</translation>
    </message>
    <message>
        <source>Country of the outbound test number</source>
        <translation>Pays du numéro de test</translation>
    </message>
    <message>
        <source>The number you own at your carrier</source>
        <translation>Le numéro que vous avez chez votre opérateur</translation>
    </message>
    <message>
        <source>What you call this number; the number itself if empty</source>
        <translation>Comment vous appelez ce numéro&#xa0;; si vide, le numéro lui-même</translation>
    </message>
    <message>
        <source>Your carrier&apos;s host, for example acme.pstn.twilio.com</source>
        <translation>L’hôte de votre opérateur, par exemple acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>From the trunk&apos;s credentials</source>
        <translation>Figure dans les identifiants du trunk</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Pas gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name or ID; answers your calls</source>
        <translation>Nom ou ID&#xa0;; répond à vos appels</translation>
    </message>
    <message>
        <source>Name or ID; places your calls</source>
        <translation>Nom ou ID&#xa0;; passe vos appels</translation>
    </message>
    <message>
        <source>The phone that rings when you test this number</source>
        <translation>Le téléphone qui sonne quand vous testez ce numéro</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Needed for the import</source>
        <translation>Nécessaire à l’import</translation>
    </message>
    <message>
        <source>Only “{name}” matches. Agent ID {value}</source>
        <translation>Seul «&#xa0;{name}&#xa0;» correspond. ID d’agent {value}</translation>
    </message>
    <message>
        <source>Begins or ends with a space; sent as it is</source>
        <translation>Commence ou finit par une espace&#xa0;; envoyé tel quel</translation>
    </message>
    <message>
        <source>These are the dots that hide a password. Copy the password itself</source>
        <translation>Ce sont les points qui cachent un mot de passe. Copiez le mot de passe lui-même</translation>
    </message>
    <message>
        <source>Holds a line break or another character that can&apos;t be typed; enter it again</source>
        <translation>Contient un saut de ligne ou un autre caractère qui ne se tape pas&#xa0;; saisissez-le de nouveau</translation>
    </message>
    <message>
        <source>Sent without the line break or tab at its end</source>
        <translation>Envoyé sans le saut de ligne ou la tabulation de la fin</translation>
    </message>
    <message>
        <source>Holds an invisible character: {character}</source>
        <translation>Contient un caractère invisible&#xa0;: {character}</translation>
    </message>
    <message>
        <source>Agent ID {value}</source>
        <translation>ID d’agent {value}</translation>
    </message>
    <message>
        <source>Not among the agents that are known here. Will be sent as it is</source>
        <translation>Pas parmi les agents connus ici. Sera envoyé tel quel</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s agents are not known here yet. Will be sent as it is: is it an ID?</source>
        <translation>Les agents de SigmaMind ne sont pas encore connus ici. Sera envoyé tel quel&#xa0;: est-ce un ID&#xa0;?</translation>
    </message>
    <message>
        <source>No agent is called “{text}”, as far as is known here. Is it an agent&apos;s ID?</source>
        <translation>Que l’on sache ici, aucun agent ne s’appelle «&#xa0;{text}&#xa0;». Est-ce l’ID d’un agent&#xa0;?</translation>
    </message>
    <message>
        <source>No agent: it will be taken off this number</source>
        <translation>Pas d’agent&#xa0;: il sera retiré de ce numéro</translation>
    </message>
    <message>
        <source>Can be changed, but not left empty</source>
        <translation>Peut être modifié, mais pas laissé vide</translation>
    </message>
    <message>
        <source>{country}. Will be sent as {value}</source>
        <translation>{country}. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter it like +1 415 555 2671</source>
        <translation>Ce n’est pas un numéro de téléphone. Saisissez-le comme +1 415 555 2671</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Copy it again from a cell formatted as text</source>
        <translation>Un tableur a arrondi ce numéro. Copiez-le de nouveau depuis une cellule au format texte</translation>
    </message>
    <message>
        <source>A spreadsheet wrote this number as an amount.</source>
        <translation>Un tableur a écrit ce numéro comme un montant.</translation>
    </message>
    <message>
        <source>“{part}” stands for digits. Enter the whole number</source>
        <translation>«&#xa0;{part}&#xa0;» remplace des chiffres. Saisissez le numéro entier</translation>
    </message>
    <message>
        <source>“{part}” is no part of a phone number.</source>
        <translation>«&#xa0;{part}&#xa0;» ne fait pas partie d’un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Is “{part}” dialled by its letters?</source>
        <translation>«&#xa0;{part}&#xa0;» se compose-t-il par ses lettres&#xa0;?</translation>
    </message>
    <message>
        <source>A trunk&apos;s number has no extension.</source>
        <translation>Le numéro d’un trunk n’a pas de poste.</translation>
    </message>
    <message>
        <source>Begin with + and the country code, or choose the country</source>
        <translation>Commencez par + et l’indicatif du pays, ou choisissez le pays</translation>
    </message>
    <message>
        <source>Is the country code in front?</source>
        <translation>L’indicatif du pays est-il devant&#xa0;?</translation>
    </message>
    <message>
        <source>No country code begins with 0. Enter it like +1 415 555 2671</source>
        <translation>Aucun indicatif ne commence par 0. Saisissez-le comme +1 415 555 2671</translation>
    </message>
    <message>
        <source>The number is not complete yet</source>
        <translation>Le numéro n’est pas encore complet</translation>
    </message>
    <message>
        <source>Too many digits for a phone number</source>
        <translation>Trop de chiffres pour un numéro de téléphone</translation>
    </message>
    <message>
        <source>Mexico&apos;s numbers have ten digits now, without a prefix.</source>
        <translation>Les numéros du Mexique ont maintenant dix chiffres, sans préfixe.</translation>
    </message>
    <message>
        <source>Is this another country&apos;s prefix for calls abroad?</source>
        <translation>Est-ce le préfixe d’un autre pays pour l’étranger&#xa0;?</translation>
    </message>
    <message>
        <source>Will be sent as {value}. Or is {other} meant?</source>
        <translation>Sera envoyé&#xa0;: {value}. Ou voulez-vous dire {other}&#xa0;?</translation>
    </message>
    <message>
        <source>No country is known for this code. Will be sent as {value}</source>
        <translation>Aucun pays connu pour cet indicatif. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Looks too short for {country}. Will be sent as {value}</source>
        <translation>Semble trop court pour {country}. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Looks too long for {country}. Will be sent as {value}</source>
        <translation>Semble trop long pour {country}. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Are these two numbers? Will be sent as {value}</source>
        <translation>Est-ce deux numéros&#xa0;? Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Not a usual number in {country}. Will be sent as {value}</source>
        <translation>Numéro inhabituel pour {country}. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Will be sent as {value}</source>
        <translation>Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{carrier}. Will be sent as {value}</source>
        <translation>{carrier}. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The host alone: will be sent as {value}</source>
        <translation>L’hôte seul&#xa0;: sera envoyé {value}</translation>
    </message>
    <message>
        <source>Will be sent as {value}: SigmaMind takes no port, {port} is left out</source>
        <translation>Sera envoyé&#xa0;: {value}. SigmaMind n’admet pas de port, {port} est laissé de côté</translation>
    </message>
    <message>
        <source>No port is greater than 65535. Enter only the host, without a port</source>
        <translation>Aucun port ne dépasse 65535. Ne saisissez que l’hôte, sans port</translation>
    </message>
    <message>
        <source>Enter only the host.</source>
        <translation>Ne saisissez que l’hôte.</translation>
    </message>
    <message>
        <source>Not complete yet. A host looks like acme.pstn.twilio.com</source>
        <translation>Incomplet. Un hôte ressemble à acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>This can&apos;t be a host name. Copy it again from your carrier&apos;s page</source>
        <translation>Ce ne peut être un nom d’hôte. Copiez-le de nouveau de la page de votre opérateur</translation>
    </message>
    <message>
        <source>A host has no “{character}” in it</source>
        <translation>Un hôte ne contient pas «&#xa0;{character}&#xa0;»</translation>
    </message>
    <message>
        <source>Each part between the dots begins and ends with a letter or a digit</source>
        <translation>Chaque partie entre les points commence et finit par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>This is not a complete IP address</source>
        <translation>Cette adresse IP n’est pas complète</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: it is no public address</source>
        <translation>SigmaMind ne peut pas joindre {host}&#xa0;: ce n’est pas une adresse publique</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: only a local network knows this name</source>
        <translation>SigmaMind ne peut pas joindre {host}&#xa0;: seul un réseau local connaît ce nom</translation>
    </message>
    <message>
        <source>These are many addresses. Enter one host, from your trunk&apos;s settings</source>
        <translation>Ce sont plusieurs adresses. Saisissez un seul hôte, des paramètres de votre trunk</translation>
    </message>
    <message>
        <source>Your trunk&apos;s name is missing: it looks like acme.{host}</source>
        <translation>Le nom de votre trunk manque&#xa0;: il ressemble à acme.{host}</translation>
    </message>
    <message>
        <source>This is {platform}&apos;s own host. Here belongs your carrier&apos;s, from its trunk settings</source>
        <translation>C’est l’hôte de {platform}. Ici va celui de votre opérateur, des paramètres de son trunk</translation>
    </message>
    <message>
        <source>International number. Will be sent as {value}</source>
        <translation>Numéro international. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Looks too short for this country code. Will be sent as {value}</source>
        <translation>Semble trop court pour cet indicatif. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Looks too long for this country code. Will be sent as {value}</source>
        <translation>Semble trop long pour cet indicatif. Sera envoyé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Not a usual number in this country code. Will be sent as {value}</source>
        <translation>Numéro inhabituel pour cet indicatif. Sera envoyé&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Nothing was sent. Begin with “{field}”.</source>
        <translation>Rien n’a été envoyé. Commencez par «&#xa0;{field}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it has several lines or a password in it. Paste each part into its own field</source>
        <translation>Pas collé&#xa0;: il y a plusieurs lignes ou un mot de passe. Collez chaque partie dans son propre champ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>{said}. {note}</source>
        <translation>{said}. {note}</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>C’est un ID</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>Utiliser {text}</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only rows with something to do</source>
        <translation>Seulement les lignes à compléter</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>FormPicking</name>
    <message>
        <source>Filled in from {carrier}</source>
        <translation>Rempli avec les données de {carrier}</translation>
    </message>
</context>
<context>
    <name>FoundAddresses</name>
    <message numerus="yes">
        <source>Exists, %n addresses ({records})</source>
        <translation>
            <numerusform>Existe, %n adresse ({records})</numerusform>
            <numerusform>Existe, %n adresses ({records})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherNumbers</name>
    <message numerus="yes">
        <source>%n numbers can&apos;t be taken over: {numbers}.</source>
        <translation>
            <numerusform>%n numéro ne peut pas être repris&#xa0;: {numbers}.</numerusform>
            <numerusform>%n numéros ne peuvent pas être repris&#xa0;: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.</source>
        <translation>
            <numerusform>Seul {taken} est repris, car un numéro est importé à la fois. %n de plus&#xa0;: {numbers}.</numerusform>
            <numerusform>Seul {taken} est repris, car un numéro est importé à la fois. %n de plus&#xa0;: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedDialog</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Rechercher ce qui s’est passé</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was done on this computer yet.</source>
        <translation>Rien n’a encore été fait sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>%Ln sur {total} affiché</numerusform>
            <numerusform>%Ln sur {total} affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is not listed.</source>
        <translation>Ce qui est plus ancien n’est pas listé.</translation>
    </message>
    <message>
        <source>What happened {day}</source>
        <translation>Ce qui s’est passé {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>HappenedFlow</name>
    <message>
        <source>&amp;What happened…</source>
        <translation>Ce qui s’est &amp;passé…</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>What to &amp;try</source>
        <translation>À &amp;essayer</translation>
    </message>
    <message>
        <source>What&apos;s new in version {version}</source>
        <translation>Nouveautés de la version {version}</translation>
    </message>
    <message>
        <source>No browser opened the user guide</source>
        <translation>Aucun navigateur n’a ouvert le guide d’utilisation</translation>
    </message>
    <message>
        <source>There is no log folder</source>
        <translation>Il n’y a pas de dossier du journal</translation>
    </message>
    <message>
        <source>No program opened the log folder</source>
        <translation>Aucun programme n’a ouvert le dossier du journal</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no key, no password and no phone number.</source>
        <translation>Diagnostic copié. Il ne contient ni clé, ni mot de passe, ni numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Nothing was done with this number on this computer.</source>
        <translation>Rien n’a été fait avec ce numéro sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HistoryMessages</name>
    <message>
        <source>Import is being sent</source>
        <translation>Import en cours d’envoi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Échec de l’import</translation>
    </message>
    <message>
        <source>Import not confirmed</source>
        <translation>Import non confirmé</translation>
    </message>
    <message>
        <source>Change is being sent</source>
        <translation>Modification en cours d’envoi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>Échec de la modification</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Modification non confirmée</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Test call is being sent</source>
        <translation>Appel de test en cours d’envoi</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Appel de test</translation>
    </message>
    <message>
        <source>Test call not placed</source>
        <translation>Appel de test non passé</translation>
    </message>
    <message>
        <source>Test call not confirmed</source>
        <translation>Appel de test non confirmé</translation>
    </message>
    <message>
        <source>Change at the carrier is being sent</source>
        <translation>Modification chez l’opérateur en cours d’envoi</translation>
    </message>
    <message>
        <source>Changed at the carrier</source>
        <translation>Modifié chez l’opérateur</translation>
    </message>
    <message>
        <source>Change at the carrier failed</source>
        <translation>Échec de la modification chez l’opérateur</translation>
    </message>
    <message>
        <source>Change at the carrier not confirmed</source>
        <translation>Modification chez l’opérateur non confirmée</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>le programme s’est arrêté avant la réponse</translation>
    </message>
    <message>
        <source>not in your account</source>
        <translation>absent de votre compte</translation>
    </message>
    <message>
        <source>found in your account</source>
        <translation>trouvé dans votre compte</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>«&#xa0;{value}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>HostPoint</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Another host…</source>
        <translation>Autre hôte…</translation>
    </message>
    <message>
        <source>If SigmaMind&apos;s dashboard shows another host</source>
        <translation>Si le tableau de bord de SigmaMind montre un autre hôte</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host: {host}</source>
        <translation>Hôte SIP de SigmaMind&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Not kept when the program ends.</source>
        <translation>Pas gardé après la fin du programme.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>&amp;Import number</source>
        <translation>&amp;Importer un numéro</translation>
    </message>
    <message>
        <source>&amp;Paste details…</source>
        <translation>&amp;Coller des données…</translation>
    </message>
    <message>
        <source>&amp;Clear form</source>
        <translation>&amp;Vider le formulaire</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Importer le numéro</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import a number</source>
        <translation>Importer un numéro</translation>
    </message>
    <message>
        <source>Paste details…</source>
        <translation>Coller des données…</translation>
    </message>
    <message>
        <source>Put what you copied into several fields (Ctrl+Shift+V)</source>
        <translation>Répartir ce que vous avez copié dans plusieurs champs (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>The form is as it was tried</source>
        <translation>Le formulaire est comme à l’essai</translation>
    </message>
    <message>
        <source>The password is kept nowhere: enter it again.</source>
        <translation>Le mot de passe n’est gardé nulle part&#xa0;: saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The form is empty</source>
        <translation>Le formulaire est vide</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keychain…</source>
        <translation>En attente du trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Connecting to SigmaMind…</source>
        <translation>Connexion à SigmaMind…</translation>
    </message>
    <message>
        <source>Sent. Waiting for SigmaMind&apos;s answer…</source>
        <translation>Envoyé. En attente de la réponse de SigmaMind…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>{number} is imported</source>
        <translation>{number} est importé</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>The proxy&apos;s name and password are set</source>
        <translation>Le nom et le mot de passe du proxy sont saisis</translation>
    </message>
    <message>
        <source>Now press Import number, or Check now, again.</source>
        <translation>Cliquez de nouveau sur «&#xa0;Importer le numéro&#xa0;» ou «&#xa0;Vérifier&#xa0;».</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Saisir nom et mot de passe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
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
        <translation>Bon</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Now call {number} from any phone</source>
        <translation>Appelez maintenant {number} de n’importe quel téléphone</translation>
    </message>
    <message>
        <source>For five minutes SigmaMind is asked whether the call has arrived.</source>
        <translation>Pendant cinq minutes, on demande à SigmaMind si l’appel est arrivé.</translation>
    </message>
    <message>
        <source>No call arrived in five minutes</source>
        <translation>Aucun appel n’est arrivé en cinq minutes</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether a call arrived</source>
        <translation>Impossible de dire si un appel est arrivé</translation>
    </message>
    <message>
        <source>The calls can&apos;t be read</source>
        <translation>Les appels ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Look at these at your carrier, one after the other:</source>
        <translation>Voyez ceci chez votre opérateur, l’un après l’autre&#xa0;:</translation>
    </message>
    <message>
        <source>Look at these at {carrier}, one after the other:</source>
        <translation>Voyez ceci chez {carrier}, l’un après l’autre&#xa0;:</translation>
    </message>
    <message>
        <source>The number is assigned to the trunk.</source>
        <translation>Le numéro est attribué au trunk.</translation>
    </message>
    <message>
        <source>The trunk sends incoming calls to SigmaMind&apos;s SIP host.</source>
        <translation>Le trunk envoie les appels entrants à l’hôte SIP de SigmaMind.</translation>
    </message>
    <message>
        <source>The log of calls says what became of yours.</source>
        <translation>Le journal des appels dit ce qu’est devenu le vôtre.</translation>
    </message>
    <message>
        <source>SigmaMind lists more calls than are read here, so a new one would not stand out.</source>
        <translation>SigmaMind liste plus d’appels qu’on n’en lit ici, un nouveau ne se verrait donc pas.</translation>
    </message>
    <message>
        <source>A call arrived, and SigmaMind does not say at which number.</source>
        <translation>Un appel est arrivé, et SigmaMind ne dit pas à quel numéro.</translation>
    </message>
    <message>
        <source>SigmaMind has the number, and it is active</source>
        <translation>SigmaMind a le numéro, et il est actif</translation>
    </message>
    <message>
        <source>At SigmaMind the number is inactive</source>
        <translation>Chez SigmaMind, le numéro est inactif</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Voyez dans le tableau de bord sous Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether the number is active</source>
        <translation>SigmaMind ne dit pas si le numéro est actif</translation>
    </message>
    <message>
        <source>It is not known whether the number arrived at SigmaMind</source>
        <translation>On ne sait pas si le numéro est arrivé chez SigmaMind</translation>
    </message>
    <message>
        <source>“Check now” looks for it in your account.</source>
        <translation>«&#xa0;Vérifier&#xa0;» le cherche dans votre compte.</translation>
    </message>
    <message>
        <source>The number is on its way to SigmaMind</source>
        <translation>Le numéro est en route vers SigmaMind</translation>
    </message>
    <message>
        <source>The number is no longer in your account</source>
        <translation>Le numéro n’est plus dans votre compte</translation>
    </message>
    <message>
        <source>Import it again, if it is to ring.</source>
        <translation>Importez-le de nouveau s’il doit sonner.</translation>
    </message>
    <message>
        <source>The list of your account is being read</source>
        <translation>La liste de votre compte est en cours de lecture</translation>
    </message>
    <message>
        <source>SigmaMind said so: {moment}.</source>
        <translation>SigmaMind l’a dit&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>“{agent}” answers the calls</source>
        <translation>«&#xa0;{agent}&#xa0;» répond aux appels</translation>
    </message>
    <message>
        <source>No agent answers yet</source>
        <translation>Aucun agent ne répond encore</translation>
    </message>
    <message>
        <source>Calls to this number have no agent until an inbound agent is assigned.</source>
        <translation>Les appels à ce numéro n’ont pas d’agent tant qu’un agent entrant n’est pas attribué.</translation>
    </message>
    <message>
        <source>{carrier} sends the calls to SigmaMind</source>
        <translation>{carrier} envoie les appels à SigmaMind</translation>
    </message>
    <message>
        <source>The import does not do that, and the settings there do not tell it.</source>
        <translation>L’import ne le fait pas, et les réglages là-bas ne le disent pas.</translation>
    </message>
    <message>
        <source>You said so, or a call has proved it.</source>
        <translation>Vous l’avez dit, ou un appel l’a prouvé.</translation>
    </message>
    <message>
        <source>A call that arrived proves it.</source>
        <translation>Un appel arrivé le prouve.</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at your carrier, send this number&apos;s calls there.</source>
        <translation>Dans les paramètres du trunk chez votre opérateur, envoyez-y les appels de ce numéro.</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at {carrier}, send this number&apos;s calls there.</source>
        <translation>Dans les paramètres du trunk chez {carrier}, envoyez-y les appels de ce numéro.</translation>
    </message>
    <message>
        <source>Send the calls to SigmaMind&apos;s SIP host</source>
        <translation>Envoyer les appels à l’hôte SIP de SigmaMind</translation>
    </message>
    <message>
        <source>Do not dial yet: earlier calls are read first, so that yours stands out.</source>
        <translation>Ne composez pas encore&#xa0;: les appels précédents sont lus d’abord, pour que le vôtre se distingue.</translation>
    </message>
    <message>
        <source>Your carrier</source>
        <translation>Votre opérateur</translation>
    </message>
    <message>
        <source>{carrier} does not send the calls to SigmaMind</source>
        <translation>{carrier} n’envoie pas les appels à SigmaMind</translation>
    </message>
    <message>
        <source>The import does not do that, and it can&apos;t be seen from here.</source>
        <translation>L’import ne le fait pas, et cela ne se voit pas d’ici.</translation>
    </message>
    <message>
        <source>You said so: {moment}.</source>
        <translation>Vous l’avez dit&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>Its settings said so: {moment}.</source>
        <translation>Ses paramètres l’ont dit&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>A call that arrived proves it: {moment}.</source>
        <translation>Un appel arrivé le prouve&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>Enter it at {carrier}, under {place}.</source>
        <translation>Saisissez-le chez {carrier}, sous {place}.</translation>
    </message>
    <message>
        <source>No call has arrived yet</source>
        <translation>Aucun appel n’est encore arrivé</translation>
    </message>
    <message>
        <source>It is not known whether a call has arrived</source>
        <translation>On ne sait pas si un appel est arrivé</translation>
    </message>
    <message>
        <source>A call arrived</source>
        <translation>Un appel est arrivé</translation>
    </message>
    <message>
        <source>A call arrived: {moment}</source>
        <translation>Un appel est arrivé&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>No agent took it. Look at the agent in the dashboard.</source>
        <translation>Aucun agent ne l’a pris. Voyez l’agent dans le tableau de bord.</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether an agent took it.</source>
        <translation>SigmaMind ne dit pas si un agent l’a pris.</translation>
    </message>
    <message>
        <source>Dial the number yourself, from any phone: this program only watches whether the call arrives. The call costs what it usually does.</source>
        <translation>Composez vous-même le numéro sur n’importe quel téléphone&#xa0;: ce programme observe seulement si l’appel arrive. L’appel coûte ce qu’il coûte d’habitude.</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Un agent</translation>
    </message>
    <message>
        <source>{agent} answered.</source>
        <translation>{agent} a répondu.</translation>
    </message>
    <message>
        <source>A call from the number was answered: {moment}</source>
        <translation>Un appel depuis le numéro a été pris&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>No call from the number was tried yet</source>
        <translation>Aucun appel depuis le numéro n’a encore été essayé</translation>
    </message>
    <message>
        <source>A test call rings the test number, and shows that the trunk takes username and password.</source>
        <translation>Un appel de test fait sonner le numéro de test et montre que le trunk accepte le nom d’utilisateur et le mot de passe.</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%n rows are left.</source>
        <translation>
            <numerusform>Il reste %n ligne.</numerusform>
            <numerusform>Il reste %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are done.</source>
        <translation>
            <numerusform>%n ligne sur {total} est faite.</numerusform>
            <numerusform>%n lignes sur {total} sont faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers imported</source>
        <translation>
            <numerusform>%n numéro importé</numerusform>
            <numerusform>%n numéros importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n a échoué</numerusform>
            <numerusform>%n ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not confirmed</source>
        <translation>
            <numerusform>%n est non confirmé</numerusform>
            <numerusform>%n sont non confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in your account already</source>
        <translation>
            <numerusform>%n était déjà dans votre compte</numerusform>
            <numerusform>%n étaient déjà dans votre compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent</source>
        <translation>
            <numerusform>%n n’a pas été envoyé</numerusform>
            <numerusform>%n n’ont pas été envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n a été laissé de côté</numerusform>
            <numerusform>%n ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>Less than a minute is left.</source>
        <translation>Il reste moins d’une minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes are left.</source>
        <translation>
            <numerusform>Il reste environ %n minute.</numerusform>
            <numerusform>Il reste environ %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SigmaMind asks to wait: it goes on in %n seconds.</source>
        <translation>
            <numerusform>SigmaMind demande d’attendre&#xa0;: reprise dans %n seconde.</numerusform>
            <numerusform>SigmaMind demande d’attendre&#xa0;: reprise dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are left.</source>
        <translation>
            <numerusform>Il reste %n ligne sur {total}.</numerusform>
            <numerusform>Il reste %n lignes sur {total}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFlow</name>
    <message>
        <source>An import of several numbers was cut off</source>
        <translation>Un import de plusieurs numéros a été interrompu</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Several numbers are being imported</source>
        <translation>Plusieurs numéros sont en cours d’import</translation>
    </message>
    <message>
        <source>{left} They are offered again when you start the program.</source>
        <translation>{left} Elles sont proposées de nouveau au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Your table is not imported yet</source>
        <translation>Votre tableau n’est pas encore importé</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>{name} result</source>
        <translation>{name} résultat</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n rows is saved</source>
        <translation>
            <numerusform>Le résultat de %n ligne est enregistré</numerusform>
            <numerusform>Le résultat de %n lignes est enregistré</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in “{name}”.</source>
        <translation>Il est dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir encore</translation>
    </message>
    <message>
        <source>Close this import?</source>
        <translation>Fermer cet import&#xa0;?</translation>
    </message>
    <message>
        <source>{left} They will not be imported.</source>
        <translation>{left} Elles ne seront pas importées.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Le fermer</translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Numbers to import</source>
        <translation>Numéros à importer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Go on by itself when the connection is back</source>
        <translation>Continuer tout seul quand la connexion revient</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>New import with what failed</source>
        <translation>Nouvel import avec ce qui a échoué</translation>
    </message>
    <message>
        <source>Close this import</source>
        <translation>Fermer cet import</translation>
    </message>
    <message>
        <source>This import was cut off</source>
        <translation>Cet import a été interrompu</translation>
    </message>
    <message>
        <source>Go on, or stop it here.</source>
        <translation>Continuez, ou arrêtez-le ici.</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Saisir la clé API…</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
</context>
<context>
    <name>KeptTrunks</name>
    <message>
        <source>Enter the password of “{name}”</source>
        <translation>Saisissez le mot de passe de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The keychain does not have it.</source>
        <translation>Le trousseau ne l’a pas.</translation>
    </message>
    <message>
        <source>The trunk could not be kept</source>
        <translation>Le trunk n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>The trunk is kept without its password</source>
        <translation>Le trunk est gardé sans son mot de passe</translation>
    </message>
</context>
<context>
    <name>KeyPartRow</name>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
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
        <translation>«&#xa0;{text}&#xa0;»</translation>
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
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>Connecter {carrier}…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import a number</source>
        <translation>Importer un numéro</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Vos numéros</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Address: {url}</source>
        <translation>Adresse&#xa0;: {url}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Until that is put right, nothing is sent.</source>
        <translation>Tant que ce n’est pas réglé, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>An API key is needed</source>
        <translation>Une clé API est nécessaire</translation>
    </message>
    <message>
        <source>Enter the key under File &gt; API key, then try again.</source>
        <translation>Saisissez la clé sous Fichier &gt; Clé API, puis réessayez.</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>SigmaMind a refusé la clé API</translation>
    </message>
    <message>
        <source>Copy the secret key again from the dashboard, under Deploy &gt; API Keys: the key ID is not it.</source>
        <translation>Copiez de nouveau la clé secrète dans le tableau de bord, sous Deploy &gt; API Keys&#xa0;: ce n’est pas l’ID de la clé.</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>La clé API gardée ne peut pas en être une</translation>
    </message>
    <message>
        <source>It has characters that no API key has.</source>
        <translation>Elle a des caractères qu’aucune clé API n’a.</translation>
    </message>
    <message>
        <source>Enter it again under File &gt; API key.</source>
        <translation>Saisissez-la de nouveau sous Fichier &gt; Clé API.</translation>
    </message>
    <message>
        <source>This API key may not do that</source>
        <translation>Cette clé API ne permet pas cela</translation>
    </message>
    <message>
        <source>SigmaMind knows the key, and does not let it do this.</source>
        <translation>SigmaMind connaît la clé et ne lui permet pas cela.</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; API Keys, or ask SigmaMind&apos;s support.</source>
        <translation>Voyez dans le tableau de bord sous Deploy &gt; API Keys, ou demandez à l’assistance de SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept what the form says</source>
        <translation>SigmaMind n’accepte pas ce que dit le formulaire</translation>
    </message>
    <message>
        <source>Check each field against your carrier&apos;s page, then try again.</source>
        <translation>Comparez chaque champ avec la page de votre opérateur, puis réessayez.</translation>
    </message>
    <message>
        <source>See the fields marked above, then try again.</source>
        <translation>Voyez les champs signalés ci-dessus, puis réessayez.</translation>
    </message>
    <message>
        <source>The form is too long for SigmaMind</source>
        <translation>Le formulaire est trop long pour SigmaMind</translation>
    </message>
    <message>
        <source>Shorten what you entered, the friendly name first, then try again.</source>
        <translation>Raccourcissez votre saisie, d’abord le nom d’affichage, puis réessayez.</translation>
    </message>
    <message>
        <source>SigmaMind does not understand this program</source>
        <translation>SigmaMind ne comprend pas ce programme</translation>
    </message>
    <message>
        <source>Look for an update of this program. Otherwise send the details to support.</source>
        <translation>Cherchez une mise à jour de ce programme. Sinon, envoyez les détails à l’assistance.</translation>
    </message>
    <message>
        <source>SigmaMind places no calls for this program</source>
        <translation>SigmaMind ne passe pas d’appels pour ce programme</translation>
    </message>
    <message>
        <source>Place the test call in the dashboard.</source>
        <translation>Passez l’appel de test dans le tableau de bord.</translation>
    </message>
    <message>
        <source>SigmaMind does not place this call now</source>
        <translation>SigmaMind ne passe pas cet appel maintenant</translation>
    </message>
    <message>
        <source>Another call may be under way.</source>
        <translation>Un autre appel est peut-être en cours.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this call</source>
        <translation>SigmaMind n’accepte pas cet appel</translation>
    </message>
    <message>
        <source>Check the outbound agent and the test number.</source>
        <translation>Vérifiez l’agent sortant et le numéro de test.</translation>
    </message>
    <message>
        <source>SigmaMind refused the call</source>
        <translation>SigmaMind a refusé l’appel</translation>
    </message>
    <message>
        <source>The account may have no credit left, or may not call this number.</source>
        <translation>Le compte n’a peut-être plus de crédit, ou ne peut pas appeler ce numéro.</translation>
    </message>
    <message>
        <source>Look in the dashboard, or ask SigmaMind&apos;s support.</source>
        <translation>Voyez dans le tableau de bord, ou demandez à l’assistance de SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this change now</source>
        <translation>SigmaMind n’accepte pas cette modification maintenant</translation>
    </message>
    <message>
        <source>It says that the change is at odds with something else.</source>
        <translation>Il dit que la modification contredit autre chose.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Actualisez la liste, puis réessayez.</translation>
    </message>
    <message>
        <source>This number is already in SigmaMind</source>
        <translation>Ce numéro est déjà dans SigmaMind</translation>
    </message>
    <message>
        <source>You find it in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Vous le trouvez dans le tableau de bord sous Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Trop de demandes à la fois</translation>
    </message>
    <message>
        <source>There is no SigmaMind at this address</source>
        <translation>Il n’y a pas de SigmaMind à cette adresse</translation>
    </message>
    <message>
        <source>If the program was started with another address, check that; otherwise look for an update of this program.</source>
        <translation>Si le programme a été lancé avec une autre adresse, vérifiez-la&#xa0;; sinon, cherchez une mise à jour de ce programme.</translation>
    </message>
    <message>
        <source>SigmaMind did not find what the import names</source>
        <translation>SigmaMind n’a pas trouvé ce que nomme l’import</translation>
    </message>
    <message>
        <source>Check the agents and the other fields, then try again.</source>
        <translation>Vérifiez les agents et les autres champs, puis réessayez.</translation>
    </message>
    <message>
        <source>SigmaMind does not know this number</source>
        <translation>SigmaMind ne connaît pas ce numéro</translation>
    </message>
    <message>
        <source>It may have been removed, or SigmaMind takes no changes from this program.</source>
        <translation>Il a peut-être été retiré, ou SigmaMind n’accepte pas de modifications de ce programme.</translation>
    </message>
    <message>
        <source>Refresh the list, or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Actualisez la liste, ou voyez dans le tableau de bord sous Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>SigmaMind takes no imports from this program</source>
        <translation>SigmaMind n’accepte pas d’imports de ce programme</translation>
    </message>
    <message>
        <source>Look for an update of this program, or import the number in the dashboard.</source>
        <translation>Cherchez une mise à jour de ce programme, ou importez le numéro dans le tableau de bord.</translation>
    </message>
    <message>
        <source>SigmaMind refused the change</source>
        <translation>SigmaMind a refusé la modification</translation>
    </message>
    <message>
        <source>Copy the details and send them to SigmaMind&apos;s support.</source>
        <translation>Copiez les détails et envoyez-les à l’assistance de SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind refused the import</source>
        <translation>SigmaMind a refusé l’import</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address points elsewhere</source>
        <translation>L’adresse de SigmaMind renvoie ailleurs</translation>
    </message>
    <message>
        <source>It was not sent on.</source>
        <translation>Ce n’est pas passé.</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>À l’hôtel ou en entreprise, connectez-vous sur une page web.</translation>
    </message>
    <message>
        <source>SigmaMind has a fault</source>
        <translation>SigmaMind a une panne</translation>
    </message>
    <message>
        <source>It is not about what you entered.</source>
        <translation>Cela ne tient pas à ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service does not answer</source>
        <translation>Le service de SigmaMind ne répond pas</translation>
    </message>
    <message>
        <source>A server in front of it answered instead.</source>
        <translation>Un serveur placé devant a répondu à sa place.</translation>
    </message>
    <message>
        <source>SigmaMind is not available right now</source>
        <translation>SigmaMind n’est pas disponible pour le moment</translation>
    </message>
    <message>
        <source>It may be under repair, or too busy.</source>
        <translation>Il est peut-être en maintenance ou trop occupé.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service did not answer in time</source>
        <translation>Le service de SigmaMind n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>SigmaMind did not answer in time</source>
        <translation>SigmaMind n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The connection may be slow, or SigmaMind busy.</source>
        <translation>La connexion est peut-être lente, ou SigmaMind occupé.</translation>
    </message>
    <message>
        <source>The request took too long to arrive</source>
        <translation>La demande a mis trop de temps à arriver</translation>
    </message>
    <message>
        <source>The connection from here to SigmaMind is slow.</source>
        <translation>La connexion d’ici à SigmaMind est lente.</translation>
    </message>
    <message>
        <source>The answer was not SigmaMind&apos;s</source>
        <translation>La réponse n’était pas de SigmaMind</translation>
    </message>
    <message>
        <source>Something between here and SigmaMind may have answered instead.</source>
        <translation>Quelque chose entre ici et SigmaMind a peut-être répondu à sa place.</translation>
    </message>
    <message>
        <source>A web page came instead of SigmaMind&apos;s answer</source>
        <translation>Une page web est venue au lieu de la réponse de SigmaMind</translation>
    </message>
    <message>
        <source>It may be a sign-in page of the network, or a proxy&apos;s.</source>
        <translation>C’est peut-être une page de connexion du réseau ou d’un proxy.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer is not whole</source>
        <translation>La réponse de SigmaMind n’est pas entière</translation>
    </message>
    <message>
        <source>It broke off, or was changed on its way.</source>
        <translation>Elle s’est interrompue, ou a été changée en route.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer tells of a failure</source>
        <translation>La réponse de SigmaMind parle d’un échec</translation>
    </message>
    <message>
        <source>It also says that it worked, so it is not certain what was done.</source>
        <translation>Elle dit aussi que cela a marché, ce qui a été fait n’est donc pas certain.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s list has no end</source>
        <translation>La liste de SigmaMind n’a pas de fin</translation>
    </message>
    <message>
        <source>It was read for two minutes, or up to 100,000 rows: no account has that many numbers.</source>
        <translation>Elle a été lue pendant deux minutes, ou jusqu’à 100&#xa0;000 lignes&#xa0;: aucun compte n’a tant de numéros.</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list</source>
        <translation>SigmaMind n’a pas donné toute la liste</translation>
    </message>
    <message>
        <source>A number that is not on it may be there all the same.</source>
        <translation>Un numéro qui n’y est pas peut exister malgré tout.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <translation>La réponse était beaucoup trop grande</translation>
    </message>
    <message>
        <source>It was not read to its end: no answer of SigmaMind&apos;s is that long.</source>
        <translation>Elle n’a pas été lue jusqu’au bout&#xa0;: aucune réponse de SigmaMind n’est si longue.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address was not found</source>
        <translation>L’adresse de SigmaMind est introuvable</translation>
    </message>
    <message>
        <source>This computer could not look it up.</source>
        <translation>Cet ordinateur n’a pas pu la chercher.</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>The connection to SigmaMind was refused</source>
        <translation>La connexion à SigmaMind a été refusée</translation>
    </message>
    <message>
        <source>A firewall may block it, or SigmaMind is down for a moment.</source>
        <translation>Un pare-feu la bloque peut-être, ou SigmaMind est momentanément indisponible.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; in a company, ask whoever runs the network.</source>
        <translation>Réessayez dans quelques minutes&#xa0;; en entreprise, demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t be reached</source>
        <translation>SigmaMind est injoignable</translation>
    </message>
    <message>
        <source>Nobody answered; a firewall may block the way.</source>
        <translation>Personne n’a répondu&#xa0;; un pare-feu barre peut-être la route.</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, ask whoever runs the network.</source>
        <translation>Vérifiez que cet ordinateur est en ligne&#xa0;; en entreprise, demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>The connection to SigmaMind broke</source>
        <translation>La connexion à SigmaMind a été coupée</translation>
    </message>
    <message>
        <source>It was lost before anything was sent.</source>
        <translation>Elle a été perdue avant tout envoi.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>It was lost after the request was sent.</source>
        <translation>Elle a été perdue après l’envoi de la demande.</translation>
    </message>
    <message>
        <source>There is no connection to SigmaMind</source>
        <translation>Il n’y a pas de connexion à SigmaMind</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not reach it.</source>
        <translation>Le réseau de cet ordinateur ne l’atteint pas.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>What answered does not speak securely, or in a way that is no longer safe.</source>
        <translation>Ce qui a répondu ne parle pas de façon sûre, ou d’une façon qui ne l’est plus.</translation>
    </message>
    <message>
        <source>In a hotel or a company, ask whoever runs the network.</source>
        <translation>À l’hôtel ou en entreprise, demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La connexion n’est pas sécurisée</translation>
    </message>
    <message>
        <source>The certificate of whoever answered can&apos;t be trusted.</source>
        <translation>Le certificat de qui a répondu n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network.</source>
        <translation>Demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate has expired</source>
        <translation>Le certificat de la connexion a expiré</translation>
    </message>
    <message>
        <source>If today is not {today}, put the clock right. Otherwise ask whoever runs the network.</source>
        <translation>Si nous ne sommes pas le {today}, remettez l’horloge à l’heure. Sinon, demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate isn&apos;t valid yet</source>
        <translation>Le certificat de la connexion n’est pas encore valable</translation>
    </message>
    <message>
        <source>Somebody else answered in SigmaMind&apos;s place</source>
        <translation>Quelqu’un d’autre a répondu à la place de SigmaMind</translation>
    </message>
    <message>
        <source>The certificate of whoever answered is for another name.</source>
        <translation>Le certificat présenté est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>La connexion n’est pas fiable</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not know.</source>
        <translation>Son certificat vient d’une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>In a company, ask whoever runs the network to install its certificate here.</source>
        <translation>En entreprise, demandez à la personne qui gère le réseau d’installer son certificat ici.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy can&apos;t be reached</source>
        <translation>Le proxy du réseau est injoignable</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur, ou demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy setting can&apos;t be used</source>
        <translation>Le réglage de proxy de cet ordinateur est inutilisable</translation>
    </message>
    <message>
        <source>It names no web proxy, and this program knows no other kind.</source>
        <translation>Il ne nomme pas de proxy web, et ce programme n’en connaît pas d’autre sorte.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password</source>
        <translation>Le proxy du réseau demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>Enter them, then try again.</source>
        <translation>Saisissez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for an unknown kind of sign-in</source>
        <translation>Le proxy du réseau demande une authentification d’un type inconnu</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let this program through.</source>
        <translation>Demandez à la personne qui gère le réseau de laisser passer ce programme.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let it through</source>
        <translation>Le proxy du réseau ne laisse pas passer</translation>
    </message>
    <message>
        <source>The list of numbers was written by a newer version of this program</source>
        <translation>La liste des numéros a été écrite par une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>It is left as it is. Update the program.</source>
        <translation>Elle est laissée telle quelle. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This program may not write to its data folder</source>
        <translation>Ce programme ne peut pas écrire dans son dossier de données</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation>Vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program holds the list of numbers</source>
        <translation>Un autre programme garde la liste des numéros</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not read or write the list of numbers</source>
        <translation>Le disque ne lit pas ou n’écrit pas la liste des numéros</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, then try again.</source>
        <translation>Vérifiez que le disque est branché et en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of numbers is damaged</source>
        <translation>La liste des numéros est abîmée</translation>
    </message>
    <message>
        <source>Start the program again: the damaged file is kept, and a new one is begun.</source>
        <translation>Relancez le programme&#xa0;: le fichier abîmé est gardé, et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>The list of numbers can&apos;t be read or written</source>
        <translation>La liste des numéros ne peut être lue ou écrite</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copiez les détails et envoyez-les à l’assistance.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Un imprévu s’est produit</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Tout ce que vous avez saisi est encore là.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Annulé, mais déjà envoyé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>{number} could not be checked</source>
        <translation>{number} n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list of numbers to this program.</source>
        <translation>SigmaMind ne montre pas sa liste de numéros à ce programme.</translation>
    </message>
    <message>
        <source>Or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Ou voyez dans le tableau de bord sous Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>The API key is kept, but may not do everything</source>
        <translation>La clé API est gardée, mais ne permet peut-être pas tout</translation>
    </message>
    <message>
        <source>The API key is kept, but could not be checked</source>
        <translation>La clé API est gardée, mais n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>Not refreshed: {reason}.</source>
        <translation>Pas actualisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Cet ordinateur n’a pas de trousseau en marche.</translation>
    </message>
    <message>
        <source>The keychain is locked and was not unlocked.</source>
        <translation>Le trousseau est verrouillé et n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>The keychain takes at most 1,200 characters.</source>
        <translation>Le trousseau accepte au plus 1&#xa0;200 caractères.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>SigmaMind said: {said}.</source>
        <translation>SigmaMind a dit&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>Aucun appel n’a été passé.</translation>
    </message>
    <message>
        <source>The number may be in your account. Check now, before you import it again.</source>
        <translation>Le numéro est peut-être dans votre compte. Vérifiez avant de l’importer de nouveau.</translation>
    </message>
    <message>
        <source>It may have been changed all the same: refresh the list to see.</source>
        <translation>C’est peut-être modifié malgré tout&#xa0;: actualisez la liste pour le voir.</translation>
    </message>
    <message>
        <source>The phone may still ring. Wait a few minutes before you call again.</source>
        <translation>Le téléphone peut encore sonner. Attendez quelques minutes avant de rappeler.</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy of this network.</source>
        <translation>Cet ordinateur est réglé pour utiliser le proxy de ce réseau.</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy {proxy}.</source>
        <translation>Cet ordinateur est réglé pour utiliser le proxy {proxy}.</translation>
    </message>
    <message>
        <source>It is the proxy of this network.</source>
        <translation>C’est le proxy de ce réseau.</translation>
    </message>
    <message>
        <source>It is the proxy {proxy}.</source>
        <translation>C’est le proxy {proxy}.</translation>
    </message>
</context>
<context>
    <name>NewsDelegate</name>
    <message>
        <source>New name of {number}</source>
        <translation>Nouveau nom de {number}</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>NumberButtons</name>
    <message>
        <source>Place a test call…</source>
        <translation>Passer un appel de test…</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Défaire la dernière modification</translation>
    </message>
    <message>
        <source>Undo for all…</source>
        <translation>Défaire pour tous…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and call…</source>
        <translation>Enregistrer et appeler…</translation>
    </message>
    <message>
        <source>Brings back: {what}</source>
        <translation>Fait revenir&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>NumberCells</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>Agent entrant</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>Agent sortant</translation>
    </message>
    <message>
        <source>Test number</source>
        <translation>Numéro de test</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Appel de test</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>Va-t-il sonner&#xa0;?</translation>
    </message>
    <message>
        <source>Tested on {day}</source>
        <translation>Testé le {day}</translation>
    </message>
    <message>
        <source>Rang on {day}</source>
        <translation>A sonné le {day}</translation>
    </message>
    <message>
        <source>Call arrived on {day}</source>
        <translation>Appel arrivé le {day}</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Set-up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>Va-t-il sonner&#xa0;?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Il n’y a rien à enregistrer</translation>
    </message>
    <message>
        <source>You have changed nothing.</source>
        <translation>Vous n’avez rien modifié.</translation>
    </message>
    <message>
        <source>Waiting for SigmaMind&apos;s answer…</source>
        <translation>En attente de la réponse de SigmaMind…</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Vous avez des modifications non enregistrées</translation>
    </message>
    <message>
        <source>They are not sent before you save them.</source>
        <translation>Elles ne sont envoyées que si vous les enregistrez.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>NumberFlow</name>
    <message>
        <source>Place the call</source>
        <translation>Passer l’appel</translation>
    </message>
</context>
<context>
    <name>NumberHead</name>
    <message>
        <source>Not imported from this computer</source>
        <translation>Pas importé depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Imported {when} by {person}</source>
        <translation>Importé le {when} par {person}</translation>
    </message>
    <message>
        <source>Imported {when}</source>
        <translation>Importé le {when}</translation>
    </message>
</context>
<context>
    <name>NumberMessages</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active.</source>
        <translation>SigmaMind dit que ce numéro est actif.</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active. Only a call proves the trunk.</source>
        <translation>SigmaMind dit que ce numéro est actif. Seul un appel prouve le trunk.</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is not active.</source>
        <translation>SigmaMind dit que ce numéro n’est pas actif.</translation>
    </message>
    <message>
        <source>SigmaMind took this number and did not say whether it is active.</source>
        <translation>SigmaMind a pris ce numéro et n’a pas dit s’il est actif.</translation>
    </message>
    <message>
        <source>The import was sent and no answer came. The number may be in your account: check now, before you import it again.</source>
        <translation>L’import a été envoyé et aucune réponse n’est venue. Le numéro est peut-être dans votre compte&#xa0;: vérifiez avant de l’importer de nouveau.</translation>
    </message>
    <message>
        <source>The import is on its way.</source>
        <translation>L’import est en route.</translation>
    </message>
    <message>
        <source>SigmaMind does not list this number any more. What this computer knew of it is kept here.</source>
        <translation>SigmaMind ne liste plus ce numéro. Ce que cet ordinateur en savait est gardé ici.</translation>
    </message>
    <message>
        <source>Your account has this number. Its list is being read, and more is known at its end.</source>
        <translation>Votre compte a ce numéro. Sa liste est en cours de lecture, on en saura plus à la fin.</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>No inbound agent</source>
        <translation>Aucun agent entrant</translation>
    </message>
    <message>
        <source>Calls go elsewhere</source>
        <translation>Appels envoyés ailleurs</translation>
    </message>
    <message>
        <source>Carrier not told yet</source>
        <translation>Opérateur à prévenir</translation>
    </message>
    <message>
        <source>No agent took a call</source>
        <translation>Appel pris par aucun agent</translation>
    </message>
    <message>
        <source>No test call yet</source>
        <translation>Aucun appel de test</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>A sonné</translation>
    </message>
    <message>
        <source>Call arrived</source>
        <translation>Appel arrivé</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your account has this number: check now.</source>
        <translation>Personne ne sait encore si votre compte a ce numéro&#xa0;: vérifiez maintenant.</translation>
    </message>
    <message>
        <source>Nobody answers its calls until it has an inbound agent.</source>
        <translation>Personne ne répond à ses appels tant qu’il n’a pas d’agent entrant.</translation>
    </message>
    <message>
        <source>The carrier has to send its calls to SigmaMind. “Will it ring?” in its menu shows how.</source>
        <translation>L’opérateur doit envoyer ses appels à SigmaMind. «&#xa0;Va-t-il sonner&#xa0;?&#xa0;», dans son menu, montre comment.</translation>
    </message>
    <message>
        <source>The carrier&apos;s settings do not send its calls here. “Will it ring?” in its menu shows why.</source>
        <translation>Les paramètres de l’opérateur n’envoient pas ses appels ici. «&#xa0;Va-t-il sonner&#xa0;?&#xa0;», dans son menu, montre pourquoi.</translation>
    </message>
    <message>
        <source>A call arrived, and no agent took it: look at the agent in the dashboard.</source>
        <translation>Un appel est arrivé, et aucun agent ne l’a pris&#xa0;: voyez l’agent dans le tableau de bord.</translation>
    </message>
    <message>
        <source>A call from outside arrived at SigmaMind.</source>
        <translation>Un appel de l’extérieur est arrivé chez SigmaMind.</translation>
    </message>
    <message>
        <source>Nothing is known to stand in its way, and no test call from here was answered.</source>
        <translation>Rien de connu ne s’y oppose, et aucun appel de test d’ici n’a été pris.</translation>
    </message>
    <message>
        <source>A test call from this number was answered.</source>
        <translation>Un appel de test depuis ce numéro a été pris.</translation>
    </message>
    <message>
        <source>Before it rings: choose its inbound agent, and have your carrier send its calls to SigmaMind.</source>
        <translation>Avant qu’il sonne&#xa0;: choisissez son agent entrant, et faites envoyer ses appels à SigmaMind par votre opérateur.</translation>
    </message>
    <message>
        <source>Before it rings: have your carrier send its calls to SigmaMind.</source>
        <translation>Avant qu’il sonne&#xa0;: faites envoyer ses appels à SigmaMind par votre opérateur.</translation>
    </message>
    <message>
        <source>New in your account: not imported from this computer.</source>
        <translation>Nouveau dans votre compte&#xa0;: pas importé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Changed at SigmaMind: {what}.</source>
        <translation>Modifié chez SigmaMind&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>agent entrant</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>agent sortant</translation>
    </message>
    <message>
        <source>test number</source>
        <translation>numéro de test</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>nom d’utilisateur du trunk</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>mot de passe du trunk</translation>
    </message>
    <message>
        <source>calls are sent to</source>
        <translation>appels envoyés à</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>attribué à</translation>
    </message>
    <message>
        <source>{number} is in your account</source>
        <translation>{number} est dans votre compte</translation>
    </message>
    <message>
        <source>The import did arrive.</source>
        <translation>L’import est bien arrivé.</translation>
    </message>
    <message>
        <source>{number} is not in your account</source>
        <translation>{number} n’est pas dans votre compte</translation>
    </message>
    <message>
        <source>The import did not arrive, and you can import the number again. If it was sent minutes ago, it may still be on its way: check again first.</source>
        <translation>L’import n’est pas arrivé, et vous pouvez importer le numéro de nouveau. S’il a été envoyé il y a quelques minutes, il est peut-être encore en route&#xa0;: vérifiez d’abord de nouveau.</translation>
    </message>
    <message>
        <source>{number} may be in your account already</source>
        <translation>{number} est peut-être déjà dans votre compte</translation>
    </message>
    <message>
        <source>It was sent before and no answer came. If it did arrive, importing it again may be refused, or change how it is set up. Checking first changes nothing.</source>
        <translation>Il a été envoyé et aucune réponse n’est venue. S’il est arrivé, l’importer de nouveau peut être refusé ou changer sa configuration. Vérifier d’abord ne change rien.</translation>
    </message>
    <message>
        <source>{number} is in your list already</source>
        <translation>{number} est déjà dans votre liste</translation>
    </message>
    <message>
        <source>Importing it again may be refused, or change how it is set up at SigmaMind.</source>
        <translation>L’importer de nouveau peut être refusé, ou changer sa configuration chez SigmaMind.</translation>
    </message>
</context>
<context>
    <name>NumberOutcome</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>NumbersFlow</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Search your numbers</source>
        <translation>&amp;Rechercher dans vos numéros</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>&amp;Marquer tout comme vu</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aucun numéro</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Your numbers</source>
        <translation>Vos numéros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers…</source>
        <translation>
            <numerusform>Attribuer un agent à %n numéro…</numerusform>
            <numerusform>Attribuer un agent à %n numéros…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search your numbers</source>
        <translation>Rechercher dans vos numéros</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Something left to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Vos numéros</translation>
    </message>
    <message>
        <source>Show numbers by their state</source>
        <translation>Afficher les numéros par état</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show all numbers</source>
        <translation>Afficher tous les numéros</translation>
    </message>
    <message>
        <source>Nothing in your list holds “{text}”.</source>
        <translation>Rien dans votre liste ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is left to do for any number of your list.</source>
        <translation>Il ne reste rien à faire pour aucun numéro de votre liste.</translation>
    </message>
    <message>
        <source>No number with something left to do holds “{text}”.</source>
        <translation>Aucun numéro avec un reste à faire ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No number of your list has the state “{state}”.</source>
        <translation>Aucun numéro de votre liste n’a l’état «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>No number with the state “{state}” holds “{text}”.</source>
        <translation>Aucun numéro dans l’état «&#xa0;{state}&#xa0;» ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No number matches</source>
        <translation>Aucun numéro ne correspond</translation>
    </message>
    <message>
        <source>Your numbers can&apos;t be shown</source>
        <translation>Vos numéros ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>The list on this computer can&apos;t be read. Your numbers at SigmaMind are safe.</source>
        <translation>La liste sur cet ordinateur ne peut pas être lue. Vos numéros chez SigmaMind sont en sécurité.</translation>
    </message>
    <message>
        <source>Your numbers are being read</source>
        <translation>Lecture de vos numéros en cours</translation>
    </message>
    <message>
        <source>Reading your account…</source>
        <translation>Lecture de votre compte…</translation>
    </message>
    <message>
        <source>Your account could not be read</source>
        <translation>Votre compte n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The numbers that it has are shown here once SigmaMind answers.</source>
        <translation>Les numéros qu’il contient s’affichent ici dès que SigmaMind répond.</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aucun numéro</translation>
    </message>
    <message>
        <source>Fill in the form with a number that you own at a carrier, and press Import number.</source>
        <translation>Remplissez le formulaire avec un numéro que vous avez chez un opérateur, et cliquez sur «&#xa0;Importer le numéro&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>Open {carrier}</source>
        <translation>Ouvrir {carrier}</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Cacher la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste details</source>
        <translation>Coller des données</translation>
    </message>
    <message>
        <source>What is put into the form</source>
        <translation>Ce qui est mis dans le formulaire</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Put this into the form?</source>
        <translation>Mettre ceci dans le formulaire&#xa0;?</translation>
    </message>
    <message>
        <source>Then empty the clipboard, which holds the password</source>
        <translation>Ensuite vider le presse-papiers, qui contient le mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Mettre dans le formulaire</translation>
    </message>
    <message>
        <source>Import several numbers…</source>
        <translation>Importer plusieurs numéros…</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Déjà ainsi</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The clipboard holds nothing for this form</source>
        <translation>Le presse-papiers ne contient rien pour ce formulaire</translation>
    </message>
    <message>
        <source>Not pasted: it is not one field&apos;s text</source>
        <translation>Pas collé&#xa0;: ce n’est pas le texte d’un seul champ</translation>
    </message>
    <message>
        <source>The text is too long: up to 20,000 characters are read. Copy your trunk&apos;s details alone, and try again.</source>
        <translation>Le texte est trop long&#xa0;: on en lit jusqu’à 20&#xa0;000 caractères. Ne copiez que les informations de votre trunk, et réessayez.</translation>
    </message>
    <message>
        <source>Copy a SIP URI, your carrier&apos;s credentials with their names, a row of a spreadsheet, JSON or a curl command, and try again.</source>
        <translation>Copiez un URI SIP, les identifiants de votre opérateur avec leurs noms, une ligne d’un tableur, du JSON ou une commande curl, et réessayez.</translation>
    </message>
    <message>
        <source>Filled in from what was pasted</source>
        <translation>Rempli avec ce qui a été collé</translation>
    </message>
</context>
<context>
    <name>PasteMessages</name>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}, the transport {transport}.</source>
        <translation>Laissé de côté, car SigmaMind n’a pas de champ pour cela&#xa0;: le port {port}, le transport {transport}.</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}.</source>
        <translation>Laissé de côté, car SigmaMind n’a pas de champ pour cela&#xa0;: le port {port}.</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the transport {transport}.</source>
        <translation>Laissé de côté, car SigmaMind n’a pas de champ pour cela&#xa0;: le transport {transport}.</translation>
    </message>
    <message>
        <source>{field}: a variable or a placeholder stands there, no value.</source>
        <translation>{field}&#xa0;: il y a là une variable ou un espace réservé, pas une valeur.</translation>
    </message>
    <message>
        <source>{field}: not taken over, for it is for inbound calls.</source>
        <translation>{field}&#xa0;: pas repris, car c’est pour les appels entrants.</translation>
    </message>
    <message>
        <source>{field}: several stand there, one of them is taken over.</source>
        <translation>{field}&#xa0;: il y en a plusieurs, l’un d’eux est repris.</translation>
    </message>
    <message>
        <source>{field}: several stand there, and which one belongs to the rest is not clear.</source>
        <translation>{field}&#xa0;: il y en a plusieurs, et on ne sait pas lequel va avec le reste.</translation>
    </message>
    <message>
        <source>{field}: not taken over, for the password stands in it and would be shown.</source>
        <translation>{field}&#xa0;: pas repris, car le mot de passe s’y trouve et se verrait.</translation>
    </message>
    <message>
        <source>{field}: what stands there can be read in several ways. Enter it yourself.</source>
        <translation>{field}&#xa0;: ce qui est là peut se lire de plusieurs façons. Saisissez-le vous-même.</translation>
    </message>
    <message>
        <source>{field}: only a realm stands there, which is no host.</source>
        <translation>{field}&#xa0;: il n’y a là qu’un realm, qui n’est pas un hôte.</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose from {carrier}…</source>
        <translation>Choisir chez {carrier}…</translation>
    </message>
    <message>
        <source>Choose from a carrier…</source>
        <translation>Choisir chez un opérateur…</translation>
    </message>
</context>
<context>
    <name>PickCounts</name>
    <message>
        <source>Make a table</source>
        <translation>Créer un tableau</translation>
    </message>
    <message numerus="yes">
        <source>Make a table of %n numbers</source>
        <translation>
            <numerusform>Créer un tableau de %n numéro</numerusform>
            <numerusform>Créer un tableau de %n numéros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose numbers from {carrier}</source>
        <translation>Choisir des numéros chez {carrier}</translation>
    </message>
    <message>
        <source>Choose a number from {carrier}</source>
        <translation>Choisir un numéro chez {carrier}</translation>
    </message>
    <message>
        <source>Numbers at {carrier}</source>
        <translation>Numéros chez {carrier}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Appels vers</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation>Utiliser ce numéro</translation>
    </message>
    <message>
        <source>Asking {carrier} for its numbers…</source>
        <translation>Les numéros sont demandés à {carrier}…</translation>
    </message>
    <message>
        <source>There are no numbers in this account at {carrier}.</source>
        <translation>Il n’y a pas de numéros dans ce compte chez {carrier}.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Change this at {carrier}?</source>
        <translation>Modifier ceci chez {carrier}&#xa0;?</translation>
    </message>
    <message>
        <source>{place}. {what}</source>
        <translation>{place}. {what}</translation>
    </message>
    <message>
        <source>This was changed from here</source>
        <translation>Ceci a été modifié depuis ce programme</translation>
    </message>
    <message>
        <source>What was there before is remembered, and can be put back.</source>
        <translation>L’état précédent est mémorisé et peut être rétabli.</translation>
    </message>
    <message>
        <source>{carrier} is being changed…</source>
        <translation>Modification chez {carrier}…</translation>
    </message>
    <message>
        <source>Steps that are done: {done} of {steps}.</source>
        <translation>Étapes faites&#xa0;: {done} sur {steps}.</translation>
    </message>
    <message>
        <source>What {carrier} had before is there again</source>
        <translation>L’état précédent chez {carrier} est rétabli</translation>
    </message>
    <message>
        <source>It was read back, and stands below.</source>
        <translation>Il a été relu et figure ci-dessous.</translation>
    </message>
    <message>
        <source>{carrier} has taken the change</source>
        <translation>{carrier} a accepté la modification</translation>
    </message>
    <message>
        <source>It was read back, and stands below. Ring it now, to be sure.</source>
        <translation>Elle a été relue et figure ci-dessous. Faites-le sonner maintenant, pour en être sûr.</translation>
    </message>
    <message>
        <source>You stopped the change</source>
        <translation>Vous avez arrêté la modification</translation>
    </message>
    <message>
        <source>The next one may be done, too: what was read back stands below.</source>
        <translation>La suivante est peut-être faite aussi&#xa0;: ce qui a été relu figure ci-dessous.</translation>
    </message>
    <message>
        <source>The number {number} is assigned to:</source>
        <translation>Attribution du numéro {number}&#xa0;:</translation>
    </message>
    <message>
        <source>The trunk {trunk} sends its calls to:</source>
        <translation>Le trunk {trunk} envoie ses appels à&#xa0;:</translation>
    </message>
    <message>
        <source>{host} first, then {other} for calls that are not taken there</source>
        <translation>d’abord {host}, puis {other} pour les appels qui n’y sont pas pris</translation>
    </message>
    <message>
        <source>before: {what}</source>
        <translation>avant&#xa0;: {what}</translation>
    </message>
    <message>
        <source>after: {what}</source>
        <translation>après&#xa0;: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{host}, switched off</source>
        <translation>{host}, désactivé</translation>
    </message>
    <message>
        <source>{host}, with priority {priority}</source>
        <translation>{host}, avec la priorité {priority}</translation>
    </message>
    <message>
        <source>the trunk {name}</source>
        <translation>le trunk {name}</translation>
    </message>
    <message>
        <source>the application {name}</source>
        <translation>l’application {name}</translation>
    </message>
    <message>
        <source>the program on the web at {name}</source>
        <translation>le programme web à l’adresse {name}</translation>
    </message>
    <message>
        <source>Of several hosts, the one with the lowest priority number is tried first.</source>
        <translation>De plusieurs hôtes, celui dont le chiffre de priorité est le plus bas est essayé en premier.</translation>
    </message>
    <message>
        <source>What stops: {what} does not get the calls to this number any more.</source>
        <translation>Ce qui cesse&#xa0;: {what} ne reçoit plus les appels vers ce numéro.</translation>
    </message>
    <message>
        <source>It concerns every number on the trunk {trunk}: SigmaMind gets their calls first, any other host only those that SigmaMind does not take.</source>
        <translation>Cela concerne chaque numéro du trunk {trunk}&#xa0;: SigmaMind reçoit ses appels en premier, tout autre hôte seulement ceux que SigmaMind ne prend pas.</translation>
    </message>
    <message>
        <source>Putting it back concerns every number on the trunk {trunk}: their calls go where they went before.</source>
        <translation>Rétablir concerne chaque numéro du trunk {trunk}&#xa0;: leurs appels vont de nouveau là où ils allaient avant.</translation>
    </message>
    <message>
        <source>All of it can be put back here with one click, on any other day as well.</source>
        <translation>Tout peut être rétabli ici d’un seul clic, un autre jour aussi.</translation>
    </message>
    <message>
        <source>The application can&apos;t be put back from here: {carrier} does not name it.</source>
        <translation>L’application ne peut pas être rétablie d’ici&#xa0;: {carrier} ne la nomme pas.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%n fields are missing or wrong</source>
        <translation>
            <numerusform>%n champ manque ou est faux</numerusform>
            <numerusform>%n champs manquent ou sont faux</numerusform>
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
        <translation>Se connecter au proxy du réseau</translation>
    </message>
    <message>
        <source>The way to SigmaMind leads through the proxy {proxy}, which asks for a name and a password. Whoever runs the network knows them. They are kept in this computer&apos;s keychain.</source>
        <translation>Le chemin vers SigmaMind passe par le proxy {proxy}, qui demande un nom et un mot de passe. La personne qui gère le réseau les connaît. Ils sont gardés dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>They are used until the program ends, and not kept</source>
        <translation>Ils servent jusqu’à la fin du programme, et ne sont pas gardés</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter the name first; it has no colon</source>
        <translation>Saisissez d’abord le nom&#xa0;; il n’a pas de deux-points</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Question posée au trousseau…</translation>
    </message>
</context>
<context>
    <name>ReadyCounts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host is used by %n of your numbers</source>
        <translation>
            <numerusform>L’hôte sert à %n de vos numéros</numerusform>
            <numerusform>L’hôte sert à %n de vos numéros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyFlow</name>
    <message>
        <source>Checking the trunk&apos;s host…</source>
        <translation>Vérification de l’hôte du trunk…</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importer quand même</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ReadyList</name>
    <message>
        <source>Show or hide what is checked before an import</source>
        <translation>Afficher ou masquer ce qui est vérifié avant un import</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>Ready to import</source>
        <translation>Prêt à importer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>The number is right</source>
        <translation>Le numéro est juste</translation>
    </message>
    <message>
        <source>The SIP URI is complete</source>
        <translation>L’URI SIP est complet</translation>
    </message>
    <message>
        <source>Nothing to correct in name and test number</source>
        <translation>Rien à corriger dans le nom et le numéro de test</translation>
    </message>
    <message>
        <source>{field}: still missing</source>
        <translation>{field}&#xa0;: manque encore</translation>
    </message>
    <message>
        <source>{field}: {finding}</source>
        <translation>{field}&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>Utiliser {text}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>The number is not in your account yet</source>
        <translation>Le numéro n’est pas encore dans votre compte</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>Le numéro est déjà dans votre compte</translation>
    </message>
    <message>
        <source>The number was sent before, and no answer came</source>
        <translation>Le numéro a été envoyé, et aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>Your account&apos;s numbers are not read to the end yet</source>
        <translation>Les numéros de votre compte ne sont pas encore lus jusqu’au bout</translation>
    </message>
    <message>
        <source>SigmaMind does not show which numbers the account has</source>
        <translation>SigmaMind ne montre pas quels numéros le compte a</translation>
    </message>
    <message>
        <source>Enter the number to see whether your account has it already</source>
        <translation>Saisissez le numéro pour voir si votre compte l’a déjà</translation>
    </message>
    <message>
        <source>Enter the SIP URI to check its host</source>
        <translation>Saisissez l’URI SIP pour vérifier son hôte</translation>
    </message>
    <message>
        <source>The host is not checked</source>
        <translation>L’hôte n’est pas vérifié</translation>
    </message>
    <message>
        <source>The host is being checked…</source>
        <translation>Vérification de l’hôte…</translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation>L’hôte répond</translation>
    </message>
    <message>
        <source>The host does not answer this computer; it may answer SigmaMind</source>
        <translation>L’hôte ne répond pas à cet ordinateur&#xa0;; il répond peut-être à SigmaMind</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know the host</source>
        <translation>Le réseau de cet ordinateur ne connaît pas l’hôte</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at the host</source>
        <translation>Le réseau de cet ordinateur n’a pas d’adresse d’appel chez l’hôte</translation>
    </message>
    <message>
        <source>The host could not be looked up</source>
        <translation>L’hôte n’a pas pu être cherché</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach the host, as this network sees it</source>
        <translation>SigmaMind ne peut pas joindre l’hôte, tel que ce réseau le voit</translation>
    </message>
    <message>
        <source>The host answers, but not in SIP</source>
        <translation>L’hôte répond, mais pas en SIP</translation>
    </message>
    <message>
        <source>Trunk username and password are entered</source>
        <translation>Le nom d’utilisateur et le mot de passe du trunk sont saisis</translation>
    </message>
    <message>
        <source>Trunk username and password: still missing</source>
        <translation>Nom d’utilisateur et mot de passe du trunk&#xa0;: manquent encore</translation>
    </message>
    <message>
        <source>The keychain is asked for the API key…</source>
        <translation>La clé API est demandée au trousseau…</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>Il n’y a pas encore de clé API</translation>
    </message>
    <message>
        <source>The API key is not checked</source>
        <translation>La clé API n’est pas vérifiée</translation>
    </message>
    <message>
        <source>The API key is being checked…</source>
        <translation>Vérification de la clé API…</translation>
    </message>
    <message>
        <source>SigmaMind accepts the API key</source>
        <translation>SigmaMind accepte la clé API</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>SigmaMind refuse la clé API</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>La clé API gardée ne peut pas en être une</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it do everything</source>
        <translation>SigmaMind connaît la clé API et ne lui permet pas tout</translation>
    </message>
    <message>
        <source>The agents exist</source>
        <translation>Les agents existent</translation>
    </message>
    <message>
        <source>SigmaMind does not list this agent</source>
        <translation>Cet agent n’est pas dans la liste de SigmaMind</translation>
    </message>
    <message>
        <source>The agents are not checked yet</source>
        <translation>Les agents ne sont pas encore vérifiés</translation>
    </message>
    <message>
        <source>Nobody answers calls until an inbound agent is chosen</source>
        <translation>Personne ne répond aux appels tant qu’un agent entrant n’est pas choisi</translation>
    </message>
    <message>
        <source>The last try of exactly this form failed; see the message above</source>
        <translation>Le dernier essai de ce même formulaire a échoué&#xa0;; voyez le message ci-dessus</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Check the agents</source>
        <translation>Vérifier les agents</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Saisir une autre clé</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Vérifier la clé</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Import all the same</source>
        <translation>Importer quand même</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Looking for {number} in your account…</source>
        <translation>Recherche de {number} dans votre compte…</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Remplir le formulaire</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the numbers of your account at SigmaMind (F5)</source>
        <translation>Lire les numéros de votre compte chez SigmaMind (F5)</translation>
    </message>
    <message>
        <source>Nothing of what is new is shown in bold any more</source>
        <translation>Plus rien de nouveau n’est en gras</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln new as seen</source>
        <translation>
            <numerusform>Marquer %Ln nouveau comme vu</numerusform>
            <numerusform>Marquer %Ln nouveaux comme vus</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the numbers of your account…</source>
        <translation>Lecture des numéros de votre compte…</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list to this program: these numbers were imported on this computer.</source>
        <translation>SigmaMind ne montre pas sa liste à ce programme&#xa0;: ces numéros ont été importés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list: a number that is not here may be in your account.</source>
        <translation>SigmaMind n’a pas donné toute la liste&#xa0;: un numéro absent d’ici peut être dans votre compte.</translation>
    </message>
    <message>
        <source>These numbers were imported on this computer.</source>
        <translation>Ces numéros ont été importés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your account as of {when}.</source>
        <translation>Votre compte au {when}.</translation>
    </message>
</context>
<context>
    <name>RingView</name>
    <message>
        <source>Ring it now</source>
        <translation>Le faire sonner</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>RowFlow</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>Enregistré chez SigmaMind</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>Va-t-il sonner&#xa0;?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copier cette cellule</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Copier les lignes avec les titres</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>Aucun agent</translation>
    </message>
    <message>
        <source>Another agent…</source>
        <translation>Autre agent…</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>RowsPasswordDialog</name>
    <message>
        <source>Trunk password</source>
        <translation>Mot de passe du trunk</translation>
    </message>
    <message>
        <source>Type the password of the user “{username}” at {host}. It is used for this import, and kept nowhere.</source>
        <translation>Saisissez le mot de passe de l’utilisateur «&#xa0;{username}&#xa0;» sur {host}. Il sert à cet import et n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Numbers to import</source>
        <translation>Numéros à importer</translation>
    </message>
    <message>
        <source>repairing</source>
        <translation>réparation</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>collage</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>recopie vers le bas</translation>
    </message>
    <message>
        <source>emptying</source>
        <translation>vidage</translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>%n cellule modifiée</numerusform>
            <numerusform>%n cellules modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier en bas</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Vider les cellules</translation>
    </message>
    <message>
        <source>This column is</source>
        <translation>Cette colonne est</translation>
    </message>
</context>
<context>
    <name>SavedTrunkRow</name>
    <message>
        <source>Saved trunk</source>
        <translation>Trunk enregistré</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>None: entered below</source>
        <translation>Aucun&#xa0;: saisi ci-dessous</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>At {carrier} under {place}.</source>
        <translation>Chez {carrier}, sous {place}.</translation>
    </message>
    <message>
        <source>{carrier} can tell more</source>
        <translation>{carrier} peut en dire plus</translation>
    </message>
    <message>
        <source>Connect {carrier}, and the program looks there whether the calls are sent on. It only reads.</source>
        <translation>Connectez {carrier}, et le programme y verra si les appels sont transmis. Il ne fait que lire.</translation>
    </message>
    <message>
        <source>The settings at {carrier}</source>
        <translation>Les paramètres chez {carrier}</translation>
    </message>
    <message>
        <source>They were not read.</source>
        <translation>Ils n’ont pas été lus.</translation>
    </message>
    <message>
        <source>{carrier} is being asked…</source>
        <translation>Question posée à {carrier}…</translation>
    </message>
    <message>
        <source>As they were: {moment}</source>
        <translation>Tels qu’ils étaient&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>{carrier} does not let this key read more</source>
        <translation>{carrier} ne permet pas à cette clé d’en lire plus</translation>
    </message>
    <message>
        <source>Connect {carrier} with a key of the usual kind, to know more.</source>
        <translation>Connectez {carrier} avec une clé du type habituel, pour en savoir plus.</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}, and takes calls</source>
        <translation>Le numéro est dans votre compte chez {carrier} et prend des appels</translation>
    </message>
    <message>
        <source>The connected account at {carrier} does not have the number</source>
        <translation>Le compte connecté chez {carrier} n’a pas ce numéro</translation>
    </message>
    <message>
        <source>It may be in another account of yours. Where its calls go is not known.</source>
        <translation>Il est peut-être dans un autre de vos comptes. On ne sait pas où vont ses appels.</translation>
    </message>
    <message>
        <source>At {carrier} the number can&apos;t take calls</source>
        <translation>Chez {carrier}, le numéro ne peut pas prendre d’appels</translation>
    </message>
    <message>
        <source>It was bought without voice. Only a number with voice can ring.</source>
        <translation>Il a été acheté sans la voix. Seul un numéro avec la voix peut sonner.</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}</source>
        <translation>Le numéro est dans votre compte chez {carrier}</translation>
    </message>
    <message>
        <source>Whether it can take calls {carrier} does not say.</source>
        <translation>{carrier} ne dit pas s’il peut prendre des appels.</translation>
    </message>
    <message>
        <source>It is assigned to the trunk {what}</source>
        <translation>Il est attribué au trunk {what}</translation>
    </message>
    <message>
        <source>It is assigned to no trunk</source>
        <translation>Il n’est attribué à aucun trunk</translation>
    </message>
    <message>
        <source>Calls to it end at {carrier}. Assign it to your trunk there.</source>
        <translation>Ses appels s’arrêtent chez {carrier}. Attribuez-y le numéro à votre trunk.</translation>
    </message>
    <message>
        <source>Another application answers it: {what}</source>
        <translation>Une autre application y répond&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Its calls do not reach SigmaMind. Assigned to your trunk, it is not answered there any more.</source>
        <translation>Ses appels n’atteignent pas SigmaMind. Une fois le numéro attribué à votre trunk, il n’y sera plus répondu.</translation>
    </message>
    <message>
        <source>A program on the web answers it: {what}</source>
        <translation>Un programme web y répond&#xa0;: {what}</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls from SigmaMind</source>
        <translation>Il est attribué à {what}, qui sert aux appels venant de SigmaMind</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN: it can be on one only.</source>
        <translation>Ses appels s’y arrêtent. Attribuez-le à une connexion de type FQDN&#xa0;: il ne peut être que sur une seule.</translation>
    </message>
    <message>
        <source>It is assigned to {what}, a connection of another kind</source>
        <translation>Il est attribué à {what}, une connexion d’une autre sorte</translation>
    </message>
    <message>
        <source>Whether that leads to SigmaMind can&apos;t be told from here.</source>
        <translation>D’ici, on ne peut pas dire si elle mène à SigmaMind.</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is switched off</source>
        <translation>Il est attribué à la connexion {what}, qui est désactivée</translation>
    </message>
    <message>
        <source>Switch that on at {carrier}.</source>
        <translation>Activez-la chez {carrier}.</translation>
    </message>
    <message>
        <source>{carrier} does not say what the number is assigned to</source>
        <translation>{carrier} ne dit pas à quoi le numéro est attribué</translation>
    </message>
    <message>
        <source>That sends the calls to SigmaMind&apos;s SIP host</source>
        <translation>De là, les appels vont à l’hôte SIP de SigmaMind</translation>
    </message>
    <message>
        <source>That sends the calls nowhere</source>
        <translation>De là, les appels ne vont nulle part</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there:</source>
        <translation>Saisissez-y l’hôte SIP de SigmaMind&#xa0;:</translation>
    </message>
    <message>
        <source>That sends the calls to another host: {what}</source>
        <translation>De là, les appels vont à un autre hôte&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there in its place:</source>
        <translation>Saisissez-y à sa place l’hôte SIP de SigmaMind&#xa0;:</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is entered there, and switched off</source>
        <translation>L’hôte SIP de SigmaMind y est saisi, mais désactivé</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>Activez-le chez {carrier}.</translation>
    </message>
    <message>
        <source>Another host gets the calls before SigmaMind, or some of them: {what}</source>
        <translation>Un autre hôte reçoit les appels avant SigmaMind, ou une partie&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Switch that off at {carrier}, or give it a higher number as its priority.</source>
        <translation>Désactivez-le chez {carrier}, ou donnez-lui un nombre plus élevé comme priorité.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is misspelt there: {what}</source>
        <translation>L’hôte SIP de SigmaMind y est mal écrit&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{carrier} wants it like this:</source>
        <translation>{carrier} le veut ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>{carrier} does not say where that sends the calls</source>
        <translation>{carrier} ne dit pas où les appels vont de là</translation>
    </message>
    <message>
        <source>SigmaMind places calls over the same trunk: {what}</source>
        <translation>SigmaMind passe les appels par le même trunk&#xa0;: {what}</translation>
    </message>
    <message>
        <source>SigmaMind places calls over another trunk</source>
        <translation>SigmaMind passe les appels par un autre trunk</translation>
    </message>
    <message>
        <source>The termination SIP URI of the number&apos;s own trunk is {what}.</source>
        <translation>L’URI SIP de terminaison du trunk du numéro est {what}.</translation>
    </message>
    <message>
        <source>Whether SigmaMind places calls over the number&apos;s own trunk is not known</source>
        <translation>On ne sait pas si SigmaMind passe les appels par le trunk du numéro</translation>
    </message>
    <message>
        <source>{carrier} has the trunk username {what}</source>
        <translation>{carrier} a le nom d’utilisateur du trunk {what}</translation>
    </message>
    <message>
        <source>The trunk&apos;s Credential List does not have the username {what}</source>
        <translation>La Credential List du trunk n’a pas le nom d’utilisateur {what}</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add it there, or change it here.</source>
        <translation>Les appels de SigmaMind sont refusés. Ajoutez-le chez l’opérateur ou modifiez-le ici.</translation>
    </message>
    <message>
        <source>The trunk {what} has no Credential List</source>
        <translation>Le trunk {what} n’a pas de Credential List</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add one at {carrier}, with the username.</source>
        <translation>Les appels de SigmaMind sont refusés. Ajoutez-en une chez {carrier}, avec le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Which trunk username SigmaMind has is not known here</source>
        <translation>Le nom d’utilisateur du trunk chez SigmaMind n’est pas connu ici</translation>
    </message>
    <message>
        <source>SigmaMind does not tell it. Save it anew, and it is compared.</source>
        <translation>SigmaMind ne le donne pas. Enregistrez-le de nouveau, et il sera comparé.</translation>
    </message>
    <message>
        <source>{carrier} has no trunk with the termination SIP URI in use</source>
        <translation>{carrier} n’a pas de trunk avec l’URI SIP de terminaison utilisé</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Change the SIP URI here.</source>
        <translation>Les appels de SigmaMind sont refusés. Modifiez l’URI SIP ici.</translation>
    </message>
    <message>
        <source>{carrier} does not say which usernames the trunk has</source>
        <translation>{carrier} ne dit pas quels noms d’utilisateur a le trunk</translation>
    </message>
    <message>
        <source>The connection {what} has an outbound voice profile</source>
        <translation>La connexion {what} a un Outbound Voice Profile</translation>
    </message>
    <message>
        <source>The connection {what} has no outbound voice profile</source>
        <translation>La connexion {what} n’a pas d’Outbound Voice Profile</translation>
    </message>
    <message>
        <source>Calls from your number are refused until it has one.</source>
        <translation>Les appels de votre numéro sont refusés tant qu’elle n’en a pas.</translation>
    </message>
    <message>
        <source>Whether {carrier} lets calls out is not known</source>
        <translation>On ne sait pas si {carrier} laisse sortir les appels</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls to SigmaMind</source>
        <translation>Il est attribué à {what}, qui sert aux appels vers SigmaMind</translation>
    </message>
    <message>
        <source>It is assigned to no connection</source>
        <translation>Il n’est attribué à aucune connexion</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN.</source>
        <translation>Ses appels s’y arrêtent. Attribuez-le à une connexion de type FQDN.</translation>
    </message>
    <message>
        <source>No connection at {carrier} has the username {what}</source>
        <translation>Aucune connexion chez {carrier} n’a le nom d’utilisateur {what}</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Correct it here or there.</source>
        <translation>Les appels de SigmaMind sont refusés. Corrigez-le ici ou chez l’opérateur.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Where your carrier sends the calls to your numbers. Change it only if the SigmaMind dashboard or SigmaMind&apos;s support names another host.</source>
        <translation>Où votre opérateur envoie les appels à vos numéros. Ne le modifiez que si le tableau de bord ou l’assistance de SigmaMind nomme un autre hôte.</translation>
    </message>
    <message>
        <source>Check the host of each new trunk automatically</source>
        <translation>Vérifier automatiquement l’hôte de chaque nouveau trunk</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host</source>
        <translation>Hôte SIP de SigmaMind</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>Langue, au prochain démarrage</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>Ce n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>It looks like {host}.</source>
        <translation>Il ressemble à {host}.</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Try again for the others</source>
        <translation>Réessayer pour les autres</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Défait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refait&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the whole window</source>
        <translation>Dans toute la fenêtre</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <source>Import the number</source>
        <translation>Importer le numéro</translation>
    </message>
    <message>
        <source>Stop what is under way, or close the message</source>
        <translation>Arrêter ce qui est en cours, ou fermer le message</translation>
    </message>
    <message>
        <source>In an agent&apos;s field: offer all agents</source>
        <translation>Dans le champ d’un agent&#xa0;: proposer tous les agents</translation>
    </message>
    <message>
        <source>In the list of your numbers</source>
        <translation>Dans la liste de vos numéros</translation>
    </message>
    <message>
        <source>Open the number&apos;s details</source>
        <translation>Ouvrir les détails du numéro</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Change the name or the agent in the row</source>
        <translation>Modifier le nom ou l’agent dans la ligne</translation>
    </message>
    <message>
        <source>What else can be done with the row</source>
        <translation>Ce qu’on peut faire d’autre avec la ligne</translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation>Dans la recherche&#xa0;: la vider</translation>
    </message>
    <message>
        <source>In other windows of the program</source>
        <translation>Dans les autres fenêtres du programme</translation>
    </message>
    <message>
        <source>Press the highlighted button</source>
        <translation>Actionner le bouton mis en valeur</translation>
    </message>
    <message>
        <source>Close it, or stop what is under way</source>
        <translation>La fermer, ou arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Rename a saved trunk</source>
        <translation>Renommer un trunk enregistré</translation>
    </message>
    <message>
        <source>Delete a saved trunk, after a question</source>
        <translation>Supprimer un trunk enregistré, après une question</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StoreNotices</name>
    <message>
        <source>The list of numbers was damaged, and a new one is begun</source>
        <translation>La liste des numéros était abîmée, et une nouvelle est commencée</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{name}”. Your numbers at SigmaMind are not affected.</source>
        <translation>Le fichier abîmé est gardé sous «&#xa0;{name}&#xa0;». Vos numéros chez SigmaMind ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>What you had typed could not be read</source>
        <translation>Votre saisie n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It was damaged on the disk. Your list of numbers is not affected.</source>
        <translation>C’était abîmé sur le disque. Votre liste de numéros n’est pas touchée.</translation>
    </message>
    <message>
        <source>The result of the last import or change could not be written down</source>
        <translation>Le résultat du dernier import ou de la dernière modification n’a pas pu être noté</translation>
    </message>
    <message>
        <source>At the next start it is listed as Not confirmed.</source>
        <translation>Au prochain démarrage, il est listé comme «&#xa0;Non confirmé&#xa0;».</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>TablePicking</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>A trunk is missing</source>
        <translation>Il manque un trunk</translation>
    </message>
    <message>
        <source>It was not the trunk of all numbers from {carrier}.</source>
        <translation>Ce n’était pas le trunk de tous les numéros de {carrier}.</translation>
    </message>
    <message>
        <source>The trunk for all rows was taken away</source>
        <translation>Le trunk pour toutes les lignes a été retiré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search these numbers</source>
        <translation>Rechercher dans ces numéros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Cocher tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Tick none of those that are shown</source>
        <translation>Ne cocher aucun de ceux qui sont affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} chosen</source>
        <translation>
            <numerusform>%Ln sur {total} choisi</numerusform>
            <numerusform>%Ln sur {total} choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrunkCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Shows the trunk&apos;s fields</source>
        <translation>Affiche les champs du trunk</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>username {name}</source>
        <translation>nom d’utilisateur {name}</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>password in this window only</source>
        <translation>mot de passe dans cette fenêtre seulement</translation>
    </message>
    <message>
        <source>SIP trunk {name}</source>
        <translation>Trunk SIP {name}</translation>
    </message>
</context>
<context>
    <name>TrunkCheckMessages</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} répond</translation>
    </message>
    <message>
        <source>SIP is spoken there. Whether username and password are right, only a call shows.</source>
        <translation>On y parle SIP. Seul un appel montre si le nom d’utilisateur et le mot de passe sont corrects.</translation>
    </message>
    <message>
        <source>No answer from this computer</source>
        <translation>Pas de réponse depuis cet ordinateur</translation>
    </message>
    <message>
        <source>It may still work from SigmaMind: many carriers do not answer strangers, and a firewall here may be in the way. Compare the host with your carrier&apos;s console.</source>
        <translation>Cela peut marcher depuis SigmaMind&#xa0;: beaucoup d’opérateurs ne répondent pas aux inconnus, et un pare-feu ici peut gêner. Comparez l’hôte avec la console de votre opérateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know {host}</source>
        <translation>Le réseau de cet ordinateur ne connaît pas {host}</translation>
    </message>
    <message>
        <source>Compare it letter by letter with your carrier&apos;s console.</source>
        <translation>Comparez-le lettre par lettre avec la console de votre opérateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at {host}</source>
        <translation>Le réseau de cet ordinateur n’a pas d’adresse d’appel chez {host}</translation>
    </message>
    <message>
        <source>It knows the name, but as no trunk&apos;s host. Compare it with your carrier&apos;s console.</source>
        <translation>Il connaît le nom, mais pas comme hôte d’un trunk. Comparez-le avec la console de votre opérateur.</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}</source>
        <translation>SigmaMind ne peut pas joindre {host}</translation>
    </message>
    <message>
        <source>As this network sees it, the host is within a network that is not on the internet.</source>
        <translation>Tel que ce réseau le voit, l’hôte est dans un réseau qui n’est pas sur Internet.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>Le nom n’a pas pu être cherché</translation>
    </message>
    <message>
        <source>Is this computer connected to the internet? Then check again.</source>
        <translation>Cet ordinateur est-il connecté à Internet&#xa0;? Alors vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Something answers, but not in SIP</source>
        <translation>Quelque chose répond, mais pas en SIP</translation>
    </message>
    <message>
        <source>Is this your carrier&apos;s host for SIP trunks? Compare it with your carrier&apos;s console.</source>
        <translation>Est-ce l’hôte de votre opérateur pour les trunks SIP&#xa0;? Comparez-le avec la console de votre opérateur.</translation>
    </message>
    <message>
        <source>{host}: {said}</source>
        <translation>{host}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Stopped before all was found out</source>
        <translation>Arrêté avant d’avoir tout trouvé</translation>
    </message>
    <message>
        <source>The check could not be completed</source>
        <translation>La vérification n’a pas pu être achevée</translation>
    </message>
    <message>
        <source>Checking {host}…</source>
        <translation>Vérification de {host}…</translation>
    </message>
    <message>
        <source>No call is placed, and no credentials are sent. It takes five seconds at most.</source>
        <translation>Aucun appel n’est passé, aucun identifiant n’est envoyé. Cela prend cinq secondes au plus.</translation>
    </message>
    <message>
        <source>Answered on {when}</source>
        <translation>A répondu le {when}</translation>
    </message>
    <message>
        <source>Answered today at {time}</source>
        <translation>A répondu aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>{text}, {time} ms</source>
        <translation>{text}, {time} ms</translation>
    </message>
    <message>
        <source>Accepted by this computer</source>
        <translation>Accepté par cet ordinateur</translation>
    </message>
    <message>
        <source>Answers: {status}</source>
        <translation>Répond&#xa0;: {status}</translation>
    </message>
    <message>
        <source>It is an IP address; there is nothing to look up</source>
        <translation>C’est une adresse IP&#xa0;; il n’y a rien à chercher</translation>
    </message>
    <message>
        <source>Not known to this computer&apos;s network</source>
        <translation>Inconnu du réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Known here, but without an address for calls</source>
        <translation>Connu ici, mais sans adresse d’appel</translation>
    </message>
    <message>
        <source>Nobody answered who could know it</source>
        <translation>Personne n’a répondu qui puisse le savoir</translation>
    </message>
    <message>
        <source>Leads to {address}, which nobody on the internet can reach</source>
        <translation>Mène à {address}, que personne sur Internet ne peut joindre</translation>
    </message>
    <message>
        <source>Leads also to {address}, which nobody on the internet can reach</source>
        <translation>Mène aussi à {address}, que personne sur Internet ne peut joindre</translation>
    </message>
    <message>
        <source>Answers: {status} {reason}</source>
        <translation>Répond&#xa0;: {status} {reason}</translation>
    </message>
    <message>
        <source>Answers, and asks for credentials ({status})</source>
        <translation>Répond et demande des identifiants ({status})</translation>
    </message>
    <message>
        <source>Answers, and does not know this computer ({status})</source>
        <translation>Répond et ne connaît pas cet ordinateur ({status})</translation>
    </message>
    <message>
        <source>Something answers at port {port}, but not in SIP</source>
        <translation>Quelque chose répond sur le port {port}, mais pas en SIP</translation>
    </message>
    <message>
        <source>Hangs up without an answer</source>
        <translation>Raccroche sans répondre</translation>
    </message>
    <message>
        <source>Nothing takes calls at port {port}</source>
        <translation>Rien ne prend d’appels sur le port {port}</translation>
    </message>
    <message>
        <source>No way from this computer to the address</source>
        <translation>Aucun chemin de cet ordinateur à l’adresse</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Pas proposé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Not asked: no computer has this address</source>
        <translation>Pas demandé&#xa0;: aucun ordinateur n’a cette adresse</translation>
    </message>
    <message>
        <source>Does not speak TLS at port {port}</source>
        <translation>Ne parle pas TLS sur le port {port}</translation>
    </message>
    <message>
        <source>No secure connection could be agreed upon</source>
        <translation>Aucune connexion sécurisée n’a pu être convenue</translation>
    </message>
    <message>
        <source>Accepted: {name}, from {issuer}, until {until}</source>
        <translation>Accepté&#xa0;: {name}, de {issuer}, jusqu’au {until}</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>A expiré</translation>
    </message>
    <message>
        <source>Is not valid yet, by this computer&apos;s clock</source>
        <translation>N’est pas encore valable, d’après l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Is for another name</source>
        <translation>Est pour un autre nom</translation>
    </message>
    <message>
        <source>From an issuer that this computer does not know</source>
        <translation>D’un émetteur que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>Not accepted by this computer</source>
        <translation>Pas accepté par cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TrunkCheckPanel</name>
    <message>
        <source>Check each new host automatically from now on</source>
        <translation>Vérifier automatiquement chaque nouvel hôte désormais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Demander quand même</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TrunkFlow</name>
    <message>
        <source>Saved &amp;trunks…</source>
        <translation>&amp;Trunks enregistrés…</translation>
    </message>
    <message>
        <source>C&amp;onnect a carrier…</source>
        <translation>Connecter &amp;un opérateur…</translation>
    </message>
    <message>
        <source>The trunk could not be renamed</source>
        <translation>Le trunk n’a pas pu être renommé</translation>
    </message>
    <message>
        <source>The trunk could not be deleted</source>
        <translation>Le trunk n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>The trunk is deleted, but its password may still be in the keychain</source>
        <translation>Le trunk est supprimé, mais son mot de passe est peut-être encore dans le trousseau</translation>
    </message>
</context>
<context>
    <name>TrunkGroup</name>
    <message>
        <source>the line between your carrier and SigmaMind</source>
        <translation>la ligne entre votre opérateur et SigmaMind</translation>
    </message>
    <message>
        <source>Check trunk</source>
        <translation>Vérifier le trunk</translation>
    </message>
    <message>
        <source>Look the host up and ask it to answer. No call is placed.</source>
        <translation>Chercher l’hôte et lui demander de répondre. Aucun appel n’est passé.</translation>
    </message>
    <message>
        <source>Keep this trunk, with its password in the keychain</source>
        <translation>Garder ce trunk, avec son mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>SIP trunk</source>
        <translation>Trunk SIP</translation>
    </message>
    <message>
        <source>Will be kept in the keychain</source>
        <translation>Sera gardé dans le trousseau</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Modifier le mot de passe</translation>
    </message>
    <message>
        <source>Change the password of “{name}” everywhere</source>
        <translation>Modifier partout le mot de passe de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Modifier le mot de passe</translation>
    </message>
    <message>
        <source>Change it at your carrier first. Then SigmaMind gets it here, for each number that is ticked, and the keychain keeps it.</source>
        <translation>Modifiez-le d’abord chez votre opérateur. Ensuite SigmaMind le reçoit d’ici, pour chaque numéro coché, et le trousseau le garde.</translation>
    </message>
    <message>
        <source>The new one, as the carrier has it now</source>
        <translation>Le nouveau, tel que l’opérateur l’a maintenant</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Tick it if it has this trunk&apos;s username</source>
        <translation>Cochez-le s’il a le nom d’utilisateur de ce trunk</translation>
    </message>
    <message>
        <source>Enter the new password</source>
        <translation>Saisissez le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>Aucun numéro n’est coché</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordFlow</name>
    <message>
        <source>No number of your list is on this trunk</source>
        <translation>Aucun numéro de votre liste n’est sur ce trunk</translation>
    </message>
    <message>
        <source>To keep another password, import a number with it and tick “Keep this trunk”.</source>
        <translation>Pour garder un autre mot de passe, importez un numéro avec lui et cochez «&#xa0;Garder ce trunk&#xa0;».</translation>
    </message>
    <message>
        <source>The keychain does not keep the new password</source>
        <translation>Le trousseau ne garde pas le nouveau mot de passe</translation>
    </message>
</context>
<context>
    <name>TrunksDialog</name>
    <message>
        <source>Saved trunks</source>
        <translation>Trunks enregistrés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Change the password everywhere…</source>
        <translation>Modifier partout le mot de passe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No trunk is saved yet</source>
        <translation>Aucun trunk n’est encore enregistré</translation>
    </message>
    <message>
        <source>A saved trunk is typed once, for all your numbers. Enter one in the form, and tick that it is to be kept: it is here after the import.</source>
        <translation>Un trunk enregistré se saisit une seule fois, pour tous vos numéros. Saisissez-en un dans le formulaire et cochez qu’il doit être gardé&#xa0;: il sera ici après l’importation.</translation>
    </message>
    <message>
        <source>Enter a trunk</source>
        <translation>Saisir un trunk</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other trunk may have it.</source>
        <translation>
            <numerusform>Il faut %n caractère, et aucun autre trunk ne peut avoir ce nom.</numerusform>
            <numerusform>Il faut un à %n caractères, et aucun autre trunk ne peut avoir ce nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Its password is deleted from the keychain too. Nothing changes at SigmaMind or at your carrier: numbers on this trunk stay as they are.</source>
        <translation>Son mot de passe est supprimé aussi du trousseau. Rien ne change chez SigmaMind ni chez votre opérateur&#xa0;: les numéros de ce trunk restent tels quels.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the last change</source>
        <translation>Défaire la dernière modification</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>Il n’y a rien à faire revenir</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>&amp;Undo last change…</source>
        <translation>&amp;Défaire la dernière modification…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>Il n’y a rien à faire revenir</translation>
    </message>
    <message>
        <source>The last change from here was changed again since, or can&apos;t be undone.</source>
        <translation>La dernière modification faite ici a été modifiée depuis, ou ne peut pas être défaite.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Un imprévu s’est produit</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>Le programme ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Détails pour l’assistance</translation>
    </message>
    <message>
        <source>Details. They hold no password, no key and nothing you typed:</source>
        <translation>Détails. Ils ne contiennent ni mot de passe, ni clé, ni rien de votre saisie&#xa0;:</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The program goes on, and what you typed is kept. If it behaves oddly, start it again. Please send support the details below.</source>
        <translation>Le programme continue, et votre saisie est gardée. S’il se comporte étrangement, relancez-le. Veuillez envoyer à l’assistance les détails ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Please send support the details below.</source>
        <translation>Rien n’a été envoyé ni modifié. Veuillez envoyer à l’assistance les détails ci-dessous.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>Le journal est dans {folder}</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Attendez quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Attendez %n seconde.</numerusform>
            <numerusform>Attendez %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes.</source>
        <translation>
            <numerusform>Attendez %n minute.</numerusform>
            <numerusform>Attendez %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours.</source>
        <translation>
            <numerusform>Attendez %n heure.</numerusform>
            <numerusform>Attendez %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Attendez %n minute, puis réessayez.</numerusform>
            <numerusform>Attendez %n minutes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours, then try again.</source>
        <translation>
            <numerusform>Attendez %n heure, puis réessayez.</numerusform>
            <numerusform>Attendez %n heures, puis réessayez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatToTry</name>
    <message>
        <source>File &gt; Connect a carrier offers the demo&apos;s key: of its three numbers, one does not ring</source>
        <translation>Fichier &gt; Connecter un opérateur propose la clé de la démonstration&#xa0;: sur ses trois numéros, un ne sonne pas</translation>
    </message>
    <message>
        <source>is imported, and stays silent: try Ring it now</source>
        <translation>est importé et reste muet&#xa0;: essayez «&#xa0;Le faire sonner&#xa0;»</translation>
    </message>
    <message>
        <source>is imported, but inactive</source>
        <translation>est importé, mais inactif</translation>
    </message>
    <message>
        <source>is imported; SigmaMind does not say whether it is active</source>
        <translation>est importé&#xa0;; SigmaMind ne dit pas s’il est actif</translation>
    </message>
    <message>
        <source>is imported after five seconds</source>
        <translation>est importé au bout de cinq secondes</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>SigmaMind refuse la clé API</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it import</source>
        <translation>SigmaMind connaît la clé API, mais ne lui permet pas d’importer</translation>
    </message>
    <message>
        <source>SigmaMind does not accept the trunk username</source>
        <translation>SigmaMind n’accepte pas le nom d’utilisateur du trunk</translation>
    </message>
    <message>
        <source>the number is already in the account</source>
        <translation>le numéro est déjà dans le compte</translation>
    </message>
    <message>
        <source>too many imports; wait 30 seconds</source>
        <translation>trop d’imports&#xa0;; attendez 30 secondes</translation>
    </message>
    <message>
        <source>a fault at SigmaMind: not confirmed (it did not arrive)</source>
        <translation>une panne chez SigmaMind&#xa0;: non confirmé (il n’est pas arrivé)</translation>
    </message>
    <message>
        <source>a web page comes instead of an answer: not confirmed</source>
        <translation>une page web arrive au lieu d’une réponse&#xa0;: non confirmé</translation>
    </message>
    <message>
        <source>no answer comes; press Cancel: not confirmed (it did arrive)</source>
        <translation>aucune réponse ne vient&#xa0;; appuyez sur Annuler&#xa0;: non confirmé (il est bien arrivé)</translation>
    </message>
    <message>
        <source>as the test number: the line is busy</source>
        <translation>comme numéro de test&#xa0;: la ligne est occupée</translation>
    </message>
    <message>
        <source>as the test number: nobody answers</source>
        <translation>comme numéro de test&#xa0;: personne ne répond</translation>
    </message>
    <message>
        <source>as the test number: the call can&apos;t be connected</source>
        <translation>comme numéro de test&#xa0;: l’appel ne peut pas aboutir</translation>
    </message>
    <message>
        <source>as the test number: voicemail answers</source>
        <translation>comme numéro de test&#xa0;: la messagerie répond</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier refuses it</source>
        <translation>comme clé d’un opérateur&#xa0;: l’opérateur la refuse</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read trunks</source>
        <translation>comme clé d’un opérateur&#xa0;: elle ne peut pas lire les trunks</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read usernames</source>
        <translation>comme clé d’un opérateur&#xa0;: elle ne peut pas lire les noms d’utilisateur</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another account&apos;s</source>
        <translation>comme clé d’un opérateur&#xa0;: c’est celle d’un autre compte</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another region&apos;s</source>
        <translation>comme clé d’un opérateur&#xa0;: c’est celle d’une autre région</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: too many requests; wait 30 seconds</source>
        <translation>comme clé d’un opérateur&#xa0;: trop de demandes&#xa0;; attendez 30 secondes</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a fault at the carrier</source>
        <translation>comme clé d’un opérateur&#xa0;: une panne chez l’opérateur</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a web page comes instead of an answer</source>
        <translation>comme clé d’un opérateur&#xa0;: une page web arrive au lieu d’une réponse</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier leads to another host, which is refused</source>
        <translation>comme clé d’un opérateur&#xa0;: l’opérateur renvoie vers un autre hôte, ce qui est refusé</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a list&apos;s next page is at another host</source>
        <translation>comme clé d’un opérateur&#xa0;: la page suivante d’une liste est chez un autre hôte</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the numbers and trunks vanish once they are listed</source>
        <translation>comme clé d’un opérateur&#xa0;: numéros et trunks disparaissent dès qu’ils ont été listés</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: the host does not answer</source>
        <translation>comme URI SIP, avec «&#xa0;Vérifier le trunk&#xa0;»&#xa0;: l’hôte ne répond pas</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: no network knows the host</source>
        <translation>comme URI SIP, avec «&#xa0;Vérifier le trunk&#xa0;»&#xa0;: aucun réseau ne connaît l’hôte</translation>
    </message>
</context>
<context>
    <name>_ConnectionView</name>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Disconnect {carrier}</source>
        <translation>Déconnecter {carrier}</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Connect {carrier}</source>
        <translation>Connecter {carrier}</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Une autre clé…</translation>
    </message>
    <message>
        <source>Another key for {carrier}</source>
        <translation>Une autre clé pour {carrier}</translation>
    </message>
    <message>
        <source>Not connected. Nothing is asked of {carrier}.</source>
        <translation>Non connecté. Rien n’est demandé à {carrier}.</translation>
    </message>
    <message>
        <source>Connected: account {account}, key {key}.</source>
        <translation>Connecté&#xa0;: compte {account}, clé {key}.</translation>
    </message>
    <message>
        <source>Connected: key {key}.</source>
        <translation>Connecté&#xa0;: clé {key}.</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>La clé est gardée dans le trousseau.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends.</source>
        <translation>La clé est gardée jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{agent} answered, %n seconds.</source>
        <translation>
            <numerusform>{agent} a répondu, %n seconde.</numerusform>
            <numerusform>{agent} a répondu, %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CountedCalls</name>
    <message numerus="yes">
        <source>Of %n calls to the number none failed there.</source>
        <translation>
            <numerusform>Sur %n appel vers le numéro, aucun n’y a échoué.</numerusform>
            <numerusform>Sur %n appels vers le numéro, aucun n’y a échoué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_HappenedTree</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OtherNumbers</name>
    <message>
        <source>No other number is on it.</source>
        <translation>Aucun autre numéro n’est sur ce trunk.</translation>
    </message>
    <message numerus="yes">
        <source>Also on it: {numbers}, and %n more.</source>
        <translation>
            <numerusform>Aussi sur ce trunk&#xa0;: {numbers} et %n autre.</numerusform>
            <numerusform>Aussi sur ce trunk&#xa0;: {numbers} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on it: {numbers}.</source>
        <translation>Aussi sur ce trunk&#xa0;: {numbers}.</translation>
    </message>
</context>
<context>
    <name>carriers.toml</name>
    <message>
        <source>Open the Twilio Console, then Elastic SIP Trunking &gt; Manage &gt; Trunks, and choose your trunk.</source>
        <translation>Ouvrez la Twilio Console, puis Elastic SIP Trunking &gt; Manage &gt; Trunks, et choisissez votre trunk.</translation>
    </message>
    <message>
        <source>Termination SIP URI: under Termination, as it stands there. It looks like acme.pstn.twilio.com.</source>
        <translation>URI SIP de terminaison&#xa0;: sous Termination, tel qu’il s’y trouve. Il ressemble à acme.pstn.twilio.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: of the Credential List that the same page names. The Account SID and the Auth Token are something else.</source>
        <translation>Nom d’utilisateur et mot de passe du trunk&#xa0;: de la Credential List (liste d’identifiants) que nomme la même page. L’Account SID et l’Auth Token sont autre chose.</translation>
    </message>
    <message>
        <source>No Credential List yet? Add one there: an IP address list alone does not let SigmaMind in.</source>
        <translation>Pas encore de Credential List&#xa0;? Ajoutez-en une là&#xa0;: une liste d’adresses IP seule ne laisse pas entrer SigmaMind.</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination &gt; Add new Origination URI</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; votre trunk &gt; Origination &gt; Add new Origination URI</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Numbers</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; votre trunk &gt; Numbers</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Termination</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; votre trunk &gt; Termination</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination: an Origination URI with SigmaMind&apos;s host, enabled.</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; votre trunk &gt; Origination&#xa0;: une Origination URI avec l’hôte de SigmaMind, activée.</translation>
    </message>
    <message>
        <source>The same trunk &gt; Numbers: the number is among them. A number with a Voice URL or an application of its own answers there.</source>
        <translation>Le même trunk &gt; Numbers&#xa0;: le numéro y figure. Un numéro avec sa propre Voice URL ou application répond là.</translation>
    </message>
    <message>
        <source>Monitor &gt; Logs &gt; Errors: a warning that begins with 32 says why Twilio did not send the call on.</source>
        <translation>Monitor &gt; Logs &gt; Errors&#xa0;: un avertissement qui commence par 32 dit pourquoi Twilio n’a pas transmis l’appel.</translation>
    </message>
    <message>
        <source>Open the Twilio Console, then Account &gt; API keys &amp; tokens, and press Create API key.</source>
        <translation>Ouvrez la Twilio Console, puis Account &gt; API keys &amp; tokens, et cliquez sur Create API key.</translation>
    </message>
    <message>
        <source>Choose the key type Standard. A Main key could change the account itself, and a Restricted one may not show all that is needed.</source>
        <translation>Choisissez le type de clé Standard. Une clé Main pourrait modifier le compte lui-même, et une clé Restricted ne montre peut-être pas tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>Copy the SID and the secret into the fields below: Twilio shows the secret only once.</source>
        <translation>Copiez le SID et le secret dans les champs ci-dessous&#xa0;: Twilio ne montre le secret qu’une fois.</translation>
    </message>
    <message>
        <source>Never copy the Auth Token. It is the master key of the account, and this program has no use for it.</source>
        <translation>Ne copiez jamais l’Auth Token. C’est la clé maîtresse du compte, et ce programme n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Twilio&apos;s Account SID. Enter the Credential List&apos;s username</source>
        <translation>L’Account SID de Twilio. Saisissez le nom d’utilisateur de la Credential List</translation>
    </message>
    <message>
        <source>One of Twilio&apos;s IDs. Enter the Credential List&apos;s username</source>
        <translation>Un des ID de Twilio. Saisissez le nom d’utilisateur de la Credential List</translation>
    </message>
    <message>
        <source>Twilio&apos;s edge stands behind “pstn”.</source>
        <translation>Le site (edge) de Twilio vient après «&#xa0;pstn&#xa0;».</translation>
    </message>
    <message>
        <source>The end of the host stands in it twice.</source>
        <translation>La fin de l’hôte y est deux fois.</translation>
    </message>
    <message>
        <source>“pstn” stands in it twice.</source>
        <translation>«&#xa0;pstn&#xa0;» y est deux fois.</translation>
    </message>
    <message>
        <source>This is a SIP Domain of Twilio, not a trunk. A trunk&apos;s host has “pstn” in it</source>
        <translation>C’est un SIP Domain de Twilio, pas un trunk. L’hôte d’un trunk contient «&#xa0;pstn&#xa0;»</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s web site. A trunk&apos;s host looks like acme.pstn.twilio.com</source>
        <translation>C’est le site web de Twilio. L’hôte d’un trunk ressemble à acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>“pstn” is missing.</source>
        <translation>«&#xa0;pstn&#xa0;» manque.</translation>
    </message>
    <message>
        <source>A trunk&apos;s host at Twilio looks like acme.pstn.twilio.com</source>
        <translation>L’hôte d’un trunk chez Twilio ressemble à acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then Voice &gt; SIP Connections, and choose a connection of the type Credentials.</source>
        <translation>Ouvrez le portail de Telnyx, puis Voice &gt; SIP Connections, et choisissez une connexion de type Credentials (identifiants).</translation>
    </message>
    <message>
        <source>Termination SIP URI: sip.telnyx.com.</source>
        <translation>URI SIP de terminaison&#xa0;: sip.telnyx.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: under the connection&apos;s Authentication.</source>
        <translation>Nom d’utilisateur et mot de passe du trunk&#xa0;: sous Authentication (authentification) de la connexion.</translation>
    </message>
    <message>
        <source>The connection needs an Outbound Voice Profile, or calls from your number are refused.</source>
        <translation>La connexion a besoin d’un Outbound Voice Profile (profil d’appels sortants), sinon les appels de votre numéro sont refusés.</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection of the type FQDN, as its FQDN</source>
        <translation>Voice &gt; SIP Connections &gt; votre connexion de type FQDN, comme son FQDN</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers</source>
        <translation>Numbers &gt; My Numbers</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Authentication</source>
        <translation>Voice &gt; SIP Connections &gt; votre connexion &gt; Authentication</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Outbound</source>
        <translation>Voice &gt; SIP Connections &gt; votre connexion &gt; Outbound</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections: a connection of the type FQDN with SigmaMind&apos;s host, without “sip:”.</source>
        <translation>Voice &gt; SIP Connections&#xa0;: une connexion de type FQDN avec l’hôte de SigmaMind, sans «&#xa0;sip:&#xa0;».</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers: the number is assigned to that connection. It can be assigned to one only.</source>
        <translation>Numbers &gt; My Numbers&#xa0;: le numéro est attribué à cette connexion. Il ne peut l’être qu’à une seule.</translation>
    </message>
    <message>
        <source>The portal&apos;s debugging tools show what became of the call.</source>
        <translation>Les outils de diagnostic du portail montrent ce qu’est devenu l’appel.</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then API Keys, and press Create API Key: one for this program alone.</source>
        <translation>Ouvrez le portail de Telnyx, puis API Keys, et cliquez sur Create API Key&#xa0;: une clé pour ce programme seul.</translation>
    </message>
    <message>
        <source>Copy the key into the field below. Telnyx shows it only once.</source>
        <translation>Copiez la clé dans le champ ci-dessous. Telnyx ne la montre qu’une fois.</translation>
    </message>
    <message>
        <source>This is Telnyx&apos;s web site.</source>
        <translation>C’est le site web de Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s API key. Enter the connection&apos;s username</source>
        <translation>La clé API de Telnyx. Saisissez le nom d’utilisateur de la connexion</translation>
    </message>
</context>
</TS>
