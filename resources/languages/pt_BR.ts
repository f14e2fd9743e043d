<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Sobre o {name}</translation>
    </message>
    <message>
        <source>Imports phone numbers to SigmaMind over a SIP trunk.</source>
        <translation>Importa números de telefone para a SigmaMind por um tronco SIP.</translation>
    </message>
    <message>
        <source>MIT licence. It is made with what others wrote:</source>
        <translation>Licença MIT. É feito com o que outros escreveram:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the versions and the names of the licences</source>
        <translation>Copiar as versões e os nomes das licenças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>O que outros escreveram</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. You may replace them by versions of your own.

Licence: https://www.gnu.org/licenses/lgpl-3.0.html
Source: https://download.qt.io/official_releases/</source>
        <translation>Qt e Qt for Python são usados sob a GNU Lesser General Public License, versão 3. Você pode substituí-los por versões suas.

Licença: https://www.gnu.org/licenses/lgpl-3.0.html
Código-fonte: https://download.qt.io/official_releases/</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}</source>
        <translation>Python {python}, Qt {qt} e PySide6 {pyside}</translation>
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
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolha outro nome</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other account may have it.</source>
        <translation>
            <numerusform>Precisa de %n caractere, e nenhuma outra conta pode ter o mesmo.</numerusform>
            <numerusform>Precisa de um a %n caracteres, e nenhuma outra conta pode ter o mesmo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFlow</name>
    <message>
        <source>Change to another SigmaMind account, or add one</source>
        <translation>Mudar para outra conta da SigmaMind ou adicionar uma</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Rename this account…</source>
        <translation>&amp;Renomear esta conta…</translation>
    </message>
    <message>
        <source>Re&amp;move this account…</source>
        <translation>Re&amp;mover esta conta…</translation>
    </message>
    <message>
        <source>Numbers, agents and what you type are kept apart for each account, and so is its API key, which you are asked for next.</source>
        <translation>Números, agentes e o que você digita ficam separados para cada conta, assim como a chave de API, que será pedida a seguir.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Renomear conta</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Remover “{name}” deste computador?</translation>
    </message>
    <message>
        <source>Its API key, its list and its history on this computer are deleted. Nothing changes at SigmaMind: its numbers stay as they are.</source>
        <translation>A chave de API, a lista e o histórico dela neste computador são apagados. Na SigmaMind nada muda: os números ficam como estão.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The account is removed, but its API key may still be in the keychain</source>
        <translation>A conta foi removida, mas a chave de API ainda pode estar no chaveiro</translation>
    </message>
    <message>
        <source>The account can&apos;t be changed now</source>
        <translation>A conta não pode ser trocada agora</translation>
    </message>
    <message>
        <source>Something is on its way to SigmaMind. Wait for its end, or cancel it.</source>
        <translation>Algo está a caminho da SigmaMind. Espere o fim ou cancele.</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Conta principal</translation>
    </message>
</context>
<context>
    <name>AgentInput</name>
    <message>
        <source>Show the agents</source>
        <translation>Mostrar os agentes</translation>
    </message>
</context>
<context>
    <name>AgentsDialog</name>
    <message>
        <source>Set an agent</source>
        <translation>Definir um agente</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers</source>
        <translation>
            <numerusform>Definir um agente para %n número</numerusform>
            <numerusform>Definir um agente para %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Set agent</source>
        <translation>Definir agente</translation>
    </message>
    <message>
        <source>Inbound: answers the calls</source>
        <translation>Entrada: atende as chamadas</translation>
    </message>
    <message>
        <source>Outbound: places the calls</source>
        <translation>Saída: faz as chamadas</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Nome ou ID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Remove agent…</source>
        <translation>Remover agente…</translation>
    </message>
    <message>
        <source>Left out: {state}</source>
        <translation>Deixado de fora: {state}</translation>
    </message>
    <message>
        <source>Choose an agent first</source>
        <translation>Escolha primeiro um agente</translation>
    </message>
    <message>
        <source>Nothing was sent. “Remove agent…” leaves the numbers without one.</source>
        <translation>Nada foi enviado. “Remover agente…” deixa os números sem agente.</translation>
    </message>
    <message>
        <source>Correct the agent first</source>
        <translation>Corrija primeiro o agente</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>There is nothing to change: these numbers have it already</source>
        <translation>Não há nada a alterar: estes números já o têm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>There is nothing to remove: these numbers have no such agent</source>
        <translation>Não há nada a remover: estes números não têm esse agente</translation>
    </message>
    <message>
        <source>Choose inbound, outbound, or both</source>
        <translation>Escolha entrada, saída ou ambas</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>Nenhum número está marcado</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Welcome to SigmaMind Desktop</source>
        <translation>Boas-vindas ao SigmaMind Desktop</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Your number, answered by your agents</source>
        <translation>Seu número, atendido pelos seus agentes</translation>
    </message>
    <message>
        <source>Import the phone numbers that you own at a carrier, and SigmaMind&apos;s agents answer and place calls on them. To begin, this program needs your API key.</source>
        <translation>Importe os números de telefone que você tem em uma operadora, e os agentes da SigmaMind atenderão e farão chamadas por eles. Para começar, este programa precisa da sua chave de API.</translation>
    </message>
    <message>
        <source>You find it in the SigmaMind dashboard under Deploy &gt; API Keys. The secret key is shown there only once: if you no longer have it, create a new one.</source>
        <translation>Você a encontra no painel da SigmaMind em Deploy &gt; API Keys. A chave secreta só aparece ali uma vez: se não a tiver mais, crie uma nova.</translation>
    </message>
    <message>
        <source>You can import now. At the next start the program asks for the key again.</source>
        <translation>Você já pode importar. No próximo início, o programa pede a chave de novo.</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>A chave fica só para esta sessão</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>SigmaMind refused this key</source>
        <translation>A SigmaMind recusou esta chave</translation>
    </message>
    <message>
        <source>It is not kept. Copy the secret key again from the dashboard: the key ID is not it.</source>
        <translation>Não foi guardada. Copie de novo a chave secreta no painel: não é o ID da chave.</translation>
    </message>
    <message>
        <source>The keychain may still hold the key</source>
        <translation>O chaveiro talvez ainda tenha a chave</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Remover chave</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Salvar chave</translation>
    </message>
    <message>
        <source>The key {key} is kept in the keychain.</source>
        <translation>A chave {key} está guardada no chaveiro.</translation>
    </message>
    <message>
        <source>The key {key} is kept until the program ends.</source>
        <translation>A chave {key} fica até o programa terminar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has been asked for the key and has not answered.</source>
        <translation>A chave foi pedida ao chaveiro deste computador, e ele não respondeu.</translation>
    </message>
    <message>
        <source>A key that you enter now is kept until the program ends, unless the keychain opens.</source>
        <translation>Uma chave digitada agora fica até o programa terminar, a menos que o chaveiro se abra.</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Cole primeiro a chave</translation>
    </message>
    <message>
        <source>This is not the key itself</source>
        <translation>Isto não é a chave em si</translation>
    </message>
    <message>
        <source>It holds characters that no key has. The dashboard shows dots once the key is made.</source>
        <translation>Contém caracteres que nenhuma chave tem. O painel mostra pontos depois que a chave é criada.</translation>
    </message>
    <message>
        <source>Remove the API key?</source>
        <translation>Remover a chave de API?</translation>
    </message>
    <message>
        <source>SigmaMind shows a key only once. Without it nothing can be imported from this computer.</source>
        <translation>A SigmaMind mostra uma chave só uma vez. Sem ela, nada pode ser importado deste computador.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Asking SigmaMind…</source>
        <translation>Perguntando à SigmaMind…</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Perguntando ao chaveiro…</translation>
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
        <translation>Digitar, substituir ou remover a chave de API</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>Chave de &amp;API…</translation>
    </message>
    <message>
        <source>Asking SigmaMind about the API key…</source>
        <translation>Perguntando à SigmaMind sobre a chave de API…</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Digitar outra chave</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>A SigmaMind recusou a chave de API</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key…</source>
        <translation>Pedindo a chave de API ao chaveiro…</translation>
    </message>
    <message>
        <source>API key {key}</source>
        <translation>Chave de API {key}</translation>
    </message>
    <message>
        <source>API key {key}, this session only</source>
        <translation>Chave de API {key}, só nesta sessão</translation>
    </message>
    <message>
        <source>No API key: enter one</source>
        <translation>Sem chave de API: digite uma</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%n numbers will be imported</source>
        <translation>
            <numerusform>%n número será importado</numerusform>
            <numerusform>%n números serão importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in your account already</source>
        <translation>
            <numerusform>%n já está na sua conta</numerusform>
            <numerusform>%n já estão na sua conta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the table twice</source>
        <translation>
            <numerusform>%n está duas vezes na tabela</numerusform>
            <numerusform>%n estão duas vezes na tabela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be</source>
        <translation>
            <numerusform>%n não pode</numerusform>
            <numerusform>%n não podem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings are passed over.</source>
        <translation>
            <numerusform>%n linha acima dos títulos é ignorada.</numerusform>
            <numerusform>%n linhas acima dos títulos são ignoradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{carrier} tells no trunk of %n numbers: assign them to one there, or enter one for all rows.</source>
        <translation>
            <numerusform>A {carrier} não informa o tronco de %n número: atribua-o a um lá, ou digite um para todas as linhas.</numerusform>
            <numerusform>A {carrier} não informa o tronco de %n números: atribua-os a um lá, ou digite um para todas as linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns on its right were left out.</source>
        <translation>
            <numerusform>%n coluna à direita ficou de fora.</numerusform>
            <numerusform>%n colunas à direita ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows at its end were left out.</source>
        <translation>
            <numerusform>%n linha no fim ficou de fora.</numerusform>
            <numerusform>%n linhas no fim ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet says that it goes on to row {last}. Only the first {most} rows were read.</source>
        <translation>A planilha diz que vai até a linha {last}. Só as primeiras {most} linhas foram lidas.</translation>
    </message>
    <message>
        <source>Only the first {most} columns were read.</source>
        <translation>Só as primeiras {most} colunas foram lidas.</translation>
    </message>
    <message>
        <source>The workbook has {count} sheets. Only the first {most} were read.</source>
        <translation>A pasta de trabalho tem {count} planilhas. Só as primeiras {most} foram lidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>%n linha oculta na pasta de trabalho fica de fora.</numerusform>
            <numerusform>%n linhas ocultas na pasta de trabalho ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>%n coluna oculta na pasta de trabalho fica de fora.</numerusform>
            <numerusform>%n colunas ocultas na pasta de trabalho ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no result in the file, the first in cell {cell}. Open it in Excel, save it, and open it here again.</source>
        <translation>
            <numerusform>%n fórmula não tem resultado no arquivo, na célula {cell}. Abra-o no Excel, salve e abra aqui de novo.</numerusform>
            <numerusform>%n fórmulas não têm resultado no arquivo, a primeira na célula {cell}. Abra-o no Excel, salve e abra aqui de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark in line {line} is not closed. From there on each line was read by itself: look at these rows.</source>
        <translation>Uma aspa na linha {line} não se fecha. Dali em diante cada linha foi lida por si: confira essas linhas.</translation>
    </message>
    <message>
        <source>A character in line {line} can&apos;t be read: “�” stands there. Look at these rows.</source>
        <translation>Um caractere da linha {line} não pode ser lido: “�” está no lugar dele. Confira essas linhas.</translation>
    </message>
</context>
<context>
    <name>BulkFlow</name>
    <message>
        <source>Import &amp;several numbers…</source>
        <translation>Importar &amp;vários números…</translation>
    </message>
    <message>
        <source>Open a table of numbers</source>
        <translation>Abrir uma tabela de números</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Salvar uma tabela vazia</translation>
    </message>
    <message>
        <source>Numbers to import</source>
        <translation>Números a importar</translation>
    </message>
    <message>
        <source>Put another table in place of this one?</source>
        <translation>Substituir esta tabela por outra?</translation>
    </message>
    <message>
        <source>What you have changed in its cells will be lost.</source>
        <translation>O que você alterou nas células será perdido.</translation>
    </message>
    <message>
        <source>Open the other table</source>
        <translation>Abrir a outra tabela</translation>
    </message>
    <message>
        <source>“{name}” waits</source>
        <translation>“{name}” aguarda</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>A tabela colada</translation>
    </message>
    <message>
        <source>It is shown once you close the import that is shown now.</source>
        <translation>Ela aparece assim que você fechar a importação exibida agora.</translation>
    </message>
    <message>
        <source>Use what is hidden too</source>
        <translation>Usar também o que está oculto</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Está certo?</translation>
    </message>
    <message>
        <source>Use as proposed</source>
        <translation>Usar como proposto</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>A part of the sheet was not read</source>
        <translation>Uma parte da planilha não foi lida</translation>
    </message>
    <message>
        <source>The password could not be fetched. Type it in</source>
        <translation>Não foi possível obter a senha. Digite-a</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>Já está na sua conta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Não chegou</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Nada foi alterado lá.</translation>
    </message>
    <message>
        <source>It was sent, and your account does not have it. It can be imported again.</source>
        <translation>Foi enviado, e sua conta não o tem. Pode ser importado de novo.</translation>
    </message>
    <message>
        <source>The import was stopped before its turn.</source>
        <translation>A importação foi parada antes da vez dele.</translation>
    </message>
    <message>
        <source>It could not be sent as it was.</source>
        <translation>Não pôde ser enviado como estava.</translation>
    </message>
    <message>
        <source>A row above it has the same number: see there.</source>
        <translation>Uma linha acima tem o mesmo número: veja lá.</translation>
    </message>
    <message>
        <source>Another row has its number on another trunk.</source>
        <translation>Outra linha tem o número dela em outro tronco.</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}: {said}</translation>
    </message>
    <message>
        <source>{host} does not exist</source>
        <translation>{host} não existe</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the termination SIP URI against your carrier&apos;s page, then go on, or stop and correct it.</source>
        <translation>Nada foi enviado. Confira a URI SIP de terminação na página da sua operadora e continue, ou pare e corrija.</translation>
    </message>
    <message>
        <source>A trunk&apos;s password is needed</source>
        <translation>É necessária a senha de um tronco</translation>
    </message>
    <message>
        <source>Passwords are never written down. Type it once, and the import goes on.</source>
        <translation>Senhas nunca são gravadas. Digite-a uma vez, e a importação continua.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>The first row was refused, and the others would be too.</source>
        <translation>A primeira linha foi recusada, e as outras também seriam.</translation>
    </message>
    <message>
        <source>Five rows in a row were refused for the same.</source>
        <translation>Cinco linhas seguidas foram recusadas pelo mesmo motivo.</translation>
    </message>
    <message>
        <source>It goes on by itself once SigmaMind is reached.</source>
        <translation>Continua sozinho assim que a SigmaMind for alcançada.</translation>
    </message>
    <message>
        <source>Your key, the trunk and your account&apos;s list are being checked…</source>
        <translation>Sua chave, o tronco e a lista da sua conta estão sendo verificados…</translation>
    </message>
    <message>
        <source>Your account&apos;s list is being read…</source>
        <translation>A lista da sua conta está sendo lida…</translation>
    </message>
    <message>
        <source>What is under way comes to its end…</source>
        <translation>O que está em andamento chega ao fim…</translation>
    </message>
</context>
<context>
    <name>BulkMessages</name>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>Coluna {place}</translation>
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
        <translation>O título significa “{field}”.</translation>
    </message>
    <message>
        <source>{hits} of {count} cells that were looked at look like “{field}”.</source>
        <translation>{hits} de {count} células examinadas parecem “{field}”.</translation>
    </message>
    <message>
        <source>Its heading means “{field}”, but only {hits} of {count} cells look like it.</source>
        <translation>O título significa “{field}”, mas só {hits} de {count} células parecem ser isso.</translation>
    </message>
    <message>
        <source>Another column is taken for the same.</source>
        <translation>Outra coluna é usada para o mesmo.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Você escolheu isto.</translation>
    </message>
    <message>
        <source>Neither its heading nor its cells say what it is.</source>
        <translation>Nem o título nem as células dizem o que é.</translation>
    </message>
    <message>
        <source>“{heading}” may be “{field}”. {ground}</source>
        <translation>“{heading}” pode ser “{field}”. {ground}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Look odd</source>
        <translation>Parecem estranhos</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Algo a fazer</translation>
    </message>
    <message>
        <source>On two trunks</source>
        <translation>Em dois troncos</translation>
    </message>
    <message>
        <source>Twice in this table</source>
        <translation>Duas vezes nesta tabela</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>Já está na sua conta</translation>
    </message>
    <message>
        <source>To do: {fields}</source>
        <translation>A fazer: {fields}</translation>
    </message>
    <message>
        <source>Also in row {row}, on another trunk</source>
        <translation>Também na linha {row}, em outro tronco</translation>
    </message>
    <message>
        <source>Also in row {row}; sent once</source>
        <translation>Também na linha {row}; enviado uma vez</translation>
    </message>
    <message>
        <source>Your account has {number} already. It is not sent again.</source>
        <translation>Sua conta já tem {number}. Não é enviado de novo.</translation>
    </message>
    <message>
        <source>Row {row} has {number} on another trunk. Empty this cell, or that one; neither is sent so.</source>
        <translation>A linha {row} tem {number} em outro tronco. Esvazie esta célula ou aquela; assim nenhuma é enviada.</translation>
    </message>
    <message>
        <source>Row {row} has {number} too. It is sent once, from there.</source>
        <translation>A linha {row} também tem {number}. É enviado uma vez, a partir de lá.</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>É um ID</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>Usar {text}</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>“{name}” não foi aberto</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>A área de transferência não contém tabela</translation>
    </message>
    <message>
        <source>It is protected by a password. Open it in Excel, save a copy without the password, and open that.</source>
        <translation>Está protegido por senha. Abra no Excel, salve uma cópia sem a senha e abra-a.</translation>
    </message>
    <message>
        <source>It is in the format of Excel before 2007. Open it there, save it as .xlsx, and open that.</source>
        <translation>Está no formato do Excel anterior a 2007. Abra lá, salve como .xlsx e abra o resultado.</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet. Open it in LibreOffice, save it as .xlsx, and open that.</source>
        <translation>É uma planilha OpenDocument. Abra no LibreOffice, salve como .xlsx e abra o resultado.</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s Numbers. Open it there, export it to Excel or CSV, and open that.</source>
        <translation>É um documento do Numbers, da Apple. Abra-o lá, exporte para Excel ou CSV e abra o resultado.</translation>
    </message>
    <message>
        <source>It is far larger than a table of phone numbers. Copy the rows that you want into a new file, and open that.</source>
        <translation>É muito maior que uma tabela de números de telefone. Copie as linhas desejadas para um arquivo novo e abra-o.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part of it is here. Get it again, or open it in Excel and save a copy.</source>
        <translation>Está danificado, ou só uma parte está aqui. Obtenha de novo, ou abra no Excel e salve uma cópia.</translation>
    </message>
    <message>
        <source>It is a web page under another name. Open it in Excel, save it as .xlsx, and open that.</source>
        <translation>É uma página da web com outro nome. Abra no Excel, salve como .xlsx e abra o resultado.</translation>
    </message>
    <message>
        <source>It is no table. Open an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>Não é uma tabela. Abra uma pasta de trabalho do Excel (.xlsx) ou um arquivo CSV.</translation>
    </message>
    <message>
        <source>There is nothing in it. Put each number in a row of its own, and try again.</source>
        <translation>Não há nada nela. Coloque cada número em uma linha própria e tente de novo.</translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved or renamed.</source>
        <translation>Não está mais lá. Pode ter sido movido ou renomeado.</translation>
    </message>
    <message>
        <source>This program may not read it, or another one keeps it to itself. Close it there, or save a copy.</source>
        <translation>Este programa não pode ler o arquivo, ou outro o mantém ocupado. Feche-o lá ou salve uma cópia.</translation>
    </message>
</context>
<context>
    <name>BulkWindow</name>
    <message>
        <source>Import several numbers</source>
        <translation>Importar vários números</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>Colar tabela</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>Salvar uma tabela vazia…</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>Abrir um exemplo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>Iniciar importação</translation>
    </message>
    <message>
        <source>Drop an Excel workbook or a CSV file here, open one, or paste a table: a number in each row.
Nothing is sent before you say so.</source>
        <translation>Solte aqui uma pasta de trabalho do Excel ou um arquivo CSV, abra um ou cole uma tabela: um número em cada linha.
Nada é enviado antes que você mande.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabela colada</translation>
    </message>
    <message>
        <source>{name}: import several numbers</source>
        <translation>{name}: importar vários números</translation>
    </message>
    <message>
        <source>{sheet} (hidden in the workbook)</source>
        <translation>{sheet} (oculta na pasta de trabalho)</translation>
    </message>
    <message>
        <source>A part of what you pasted did not fit into the table</source>
        <translation>Uma parte do que você colou não coube na tabela</translation>
    </message>
    <message>
        <source>Say which column holds the phone numbers: press its heading.</source>
        <translation>Diga qual coluna tem os números de telefone: clique no título dela.</translation>
    </message>
    <message>
        <source>The rows are being looked at…</source>
        <translation>As linhas estão sendo examinadas…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>No row can be sent as it is</source>
        <translation>Nenhuma linha pode ser enviada como está</translation>
    </message>
    <message>
        <source>Begin with the first of them.</source>
        <translation>Comece pela primeira delas.</translation>
    </message>
</context>
<context>
    <name>CallMessages</name>
    <message>
        <source>Ring {number} now?</source>
        <translation>Ligar para {number} agora?</translation>
    </message>
    <message>
        <source>The phone with the number {to} will ring, and “{agent}” will speak, calling from {number}. SigmaMind and your carrier may charge you for the call.</source>
        <translation>O telefone de número {to} vai tocar, e “{agent}” vai falar, chamando de {number}. A SigmaMind e sua operadora podem cobrar pela chamada.</translation>
    </message>
    <message>
        <source>Enter an outbound agent and an outbound test number first.</source>
        <translation>Digite primeiro um agente de saída e um número de teste.</translation>
    </message>
    <message>
        <source>Enter an outbound agent first.</source>
        <translation>Digite primeiro um agente de saída.</translation>
    </message>
    <message>
        <source>Enter an outbound test number first: the phone that is to ring.</source>
        <translation>Digite primeiro um número de teste: o telefone que deve tocar.</translation>
    </message>
    <message>
        <source>A test call needs an agent that speaks and a phone that rings</source>
        <translation>Uma chamada de teste precisa de um agente que fale e de um telefone que toque</translation>
    </message>
    <message>
        <source>Asking SigmaMind to place the call…</source>
        <translation>Pedindo à SigmaMind que faça a chamada…</translation>
    </message>
    <message>
        <source>The call is under way…</source>
        <translation>A chamada está em andamento…</translation>
    </message>
    <message>
        <source>SigmaMind has taken the call. Your phone should ring soon…</source>
        <translation>A SigmaMind aceitou a chamada. Seu telefone deve tocar em breve…</translation>
    </message>
    <message>
        <source>The call was placed</source>
        <translation>A chamada foi feita</translation>
    </message>
    <message>
        <source>It goes on by itself. How it ends is not watched any more.</source>
        <translation>Ela continua sozinha. Como termina não é mais acompanhado.</translation>
    </message>
    <message>
        <source>The call was placed, but how it ended is not known</source>
        <translation>A chamada foi feita, mas não se sabe como terminou</translation>
    </message>
    <message>
        <source>Look in the SigmaMind dashboard under the calls.</source>
        <translation>Veja as chamadas no painel da SigmaMind.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Cancelado, mas já enviado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>Nenhuma chamada foi feita.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>answered by voicemail</source>
        <translation>atendida pela caixa postal</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>não atendida</translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation>não pôde ser conectada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>ended, not known how</source>
        <translation>terminada, não se sabe como</translation>
    </message>
    <message>
        <source>The number&apos;s row says on which day it was tested.</source>
        <translation>A linha do número diz em que dia ele foi testado.</translation>
    </message>
    <message>
        <source>The call was answered</source>
        <translation>A chamada foi atendida</translation>
    </message>
    <message>
        <source>Voicemail took the call</source>
        <translation>A caixa postal atendeu a chamada</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>A linha estava ocupada</translation>
    </message>
    <message>
        <source>End the other call on that phone, and try again.</source>
        <translation>Encerre a outra chamada nesse telefone e tente de novo.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ninguém atendeu</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>A chamada não pôde ser conectada</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>A chamada falhou</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <translation>A chamada terminou</translation>
    </message>
    <message>
        <source>SigmaMind did not say how, so it proves nothing.</source>
        <translation>A SigmaMind não disse como, então isso não prova nada.</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>Verifique o usuário e a senha do tronco na sua operadora, e se ele pode chamar este número.</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>Verifique o usuário e a senha do tronco na {carrier}, e se ele pode chamar este número.</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>Se o telefone nem tocou: verifique o usuário e a senha do tronco na sua operadora, e se ele pode chamar este número.</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>Se o telefone nem tocou: verifique o usuário e a senha do tronco na {carrier}, e se ele pode chamar este número.</translation>
    </message>
</context>
<context>
    <name>CarrierFlows</name>
    <message>
        <source>{carrier} is connected</source>
        <translation>A {carrier} está conectada</translation>
    </message>
    <message>
        <source>Choose one of its numbers for the form, or several where you import several numbers.</source>
        <translation>Escolha um dos números dela para o formulário, ou vários ao importar vários números.</translation>
    </message>
    <message>
        <source>Choose a number…</source>
        <translation>Escolher um número…</translation>
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
        <translation>SID da chave de API</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Segredo da chave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Begins with AC. On the console&apos;s first page</source>
        <translation>Começa com AC. Está na primeira página do console</translation>
    </message>
    <message>
        <source>Begins with SK</source>
        <translation>Começa com SK</translation>
    </message>
    <message>
        <source>Shown once, when the key is made</source>
        <translation>Mostrado uma só vez, ao criar a chave</translation>
    </message>
    <message>
        <source>Begins with KEY. Shown once, when it is made</source>
        <translation>Começa com KEY. Mostrada uma só vez, ao ser criada</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Parece correto</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ainda falta</translation>
    </message>
    <message>
        <source>This looks like the Auth Token, the master key of your account. It is not needed here</source>
        <translation>Parece o Auth Token, a chave mestra da sua conta. Ele não é necessário aqui</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s Account SID. It belongs in another field</source>
        <translation>Este é o Account SID da Twilio. O lugar dele é outro campo</translation>
    </message>
    <message>
        <source>This is the SID of a Twilio key. It belongs in another field</source>
        <translation>Este é o SID de uma chave da Twilio. O lugar dele é outro campo</translation>
    </message>
    <message>
        <source>This is the SID of something else at Twilio</source>
        <translation>Este é o SID de outra coisa na Twilio</translation>
    </message>
    <message>
        <source>It holds characters that no key has. Copy it again</source>
        <translation>Contém caracteres que nenhuma chave tem. Copie de novo</translation>
    </message>
    <message>
        <source>It is AC and then 32 digits and letters a to f</source>
        <translation>São AC e depois 32 algarismos e letras de a a f</translation>
    </message>
    <message>
        <source>It is SK and then 32 digits and letters a to f</source>
        <translation>São SK e depois 32 algarismos e letras de a a f</translation>
    </message>
    <message>
        <source>The secret is longer. Copy it again</source>
        <translation>O segredo é mais longo. Copie-o de novo</translation>
    </message>
    <message>
        <source>It begins with KEY, and is longer</source>
        <translation>Começa com KEY e é mais longa</translation>
    </message>
</context>
<context>
    <name>CarrierLog</name>
    <message>
        <source>{carrier}&apos;s log of the last half hour is being read…</source>
        <translation>Lendo o registro da última meia hora na {carrier}…</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell why</source>
        <translation>O registro da {carrier} não diz o motivo</translation>
    </message>
    <message>
        <source>What is read of it here tells of the trunk, and of calls to the number. Why this one failed is not known.</source>
        <translation>O que se lê dele aqui trata do tronco e das chamadas para o número. Não se sabe por que esta falhou.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell</source>
        <translation>O registro da {carrier} não esclarece</translation>
    </message>
    <message>
        <source>No failure is among what was read of it, and there is more.</source>
        <translation>Não há falha no que foi lido, mas o registro é mais longo.</translation>
    </message>
    <message>
        <source>{carrier} logged no failure in the last half hour</source>
        <translation>A {carrier} não registrou falhas na última meia hora</translation>
    </message>
    <message>
        <source>{carrier} logged no call to the number in the last half hour</source>
        <translation>A {carrier} não registrou chamadas para o número na última meia hora</translation>
    </message>
    <message>
        <source>Yours did not get there, or is not in the log yet. Ask again in a minute.</source>
        <translation>A sua não chegou lá ou ainda não está no registro. Pergunte de novo em um minuto.</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}, code {code}.</source>
        <translation>Registro da {carrier}: {moment}, código {code}.</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}.</source>
        <translation>Registro da {carrier}: {moment}.</translation>
    </message>
    <message>
        <source>{carrier} logged code {code}.</source>
        <translation>A {carrier} registrou o código {code}.</translation>
    </message>
    <message>
        <source>It is logged of the trunk, and may be another call&apos;s.</source>
        <translation>O registro é do tronco e pode ser de outra chamada.</translation>
    </message>
    <message>
        <source>A call failed, and {carrier} does not say why</source>
        <translation>Uma chamada falhou, e a {carrier} não diz o motivo</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>O motivo não é conhecido.</translation>
    </message>
    <message>
        <source>A call failed with {carrier}&apos;s code {code}</source>
        <translation>Uma chamada falhou com o código {code} da {carrier}</translation>
    </message>
    <message>
        <source>What that means is not known here. Look it up in the list of codes there.</source>
        <translation>Não se sabe aqui o que isso significa. Consulte a lista de códigos da operadora.</translation>
    </message>
    <message>
        <source>The trunk has no Origination URI that is enabled</source>
        <translation>O tronco não tem nenhuma Origination URI habilitada</translation>
    </message>
    <message>
        <source>So {carrier} had nowhere to send the call.</source>
        <translation>Por isso a {carrier} não tinha para onde enviar a chamada.</translation>
    </message>
    <message>
        <source>The host that {carrier} sent the call to did not take it</source>
        <translation>O host ao qual a {carrier} enviou a chamada não a aceitou</translation>
    </message>
    <message>
        <source>It may be misspelt, or not SigmaMind&apos;s: compare it letter by letter.</source>
        <translation>Pode estar escrito errado ou não ser o da SigmaMind: compare letra por letra.</translation>
    </message>
    <message>
        <source>{carrier} did not permit the call</source>
        <translation>A {carrier} não permitiu a chamada</translation>
    </message>
    <message>
        <source>See that your account is active, and the trunk has a Credential List.</source>
        <translation>Verifique se sua conta está ativa e se o tronco tem uma Credential List.</translation>
    </message>
    <message>
        <source>The trunk lets in certain IP addresses alone, and SigmaMind&apos;s is none</source>
        <translation>O tronco só deixa entrar certos endereços IP, e o da SigmaMind não é um deles</translation>
    </message>
    <message>
        <source>Take the IP Access Control List off the trunk: a Credential List lets in.</source>
        <translation>Retire do tronco a IP Access Control List: uma Credential List permite a entrada.</translation>
    </message>
    <message>
        <source>The connection is switched off</source>
        <translation>A conexão está desativada</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>Ative-a na {carrier}.</translation>
    </message>
    <message>
        <source>Your account at {carrier} is blocked</source>
        <translation>Sua conta na {carrier} está bloqueada</translation>
    </message>
    <message>
        <source>Look at its balance and its means of payment.</source>
        <translation>Verifique o saldo e a forma de pagamento.</translation>
    </message>
    <message>
        <source>{carrier} had nowhere to send the call</source>
        <translation>A {carrier} não tinha para onde enviar a chamada</translation>
    </message>
    <message>
        <source>Assign the number to a connection with SigmaMind&apos;s SIP host.</source>
        <translation>Atribua o número a uma conexão com o host SIP da SigmaMind.</translation>
    </message>
    <message>
        <source>More calls at once than {carrier} lets through</source>
        <translation>Mais chamadas ao mesmo tempo do que a {carrier} permite</translation>
    </message>
    <message>
        <source>Look at the limits of channels there.</source>
        <translation>Verifique ali os limites de canais.</translation>
    </message>
    <message>
        <source>The call was forbidden</source>
        <translation>A chamada foi proibida</translation>
    </message>
    <message>
        <source>Whoever was called refused it, without saying more.</source>
        <translation>Quem foi chamado a recusou, sem dizer mais nada.</translation>
    </message>
    <message>
        <source>The host that was called does not know the number</source>
        <translation>O host chamado não conhece o número</translation>
    </message>
    <message>
        <source>See that SigmaMind has the number, and that the host is SigmaMind&apos;s.</source>
        <translation>Verifique se a SigmaMind tem o número e se o host é o da SigmaMind.</translation>
    </message>
    <message>
        <source>The host that was called did not answer in time</source>
        <translation>O host chamado não respondeu a tempo</translation>
    </message>
    <message>
        <source>Nobody was there to take the call</source>
        <translation>Não havia ninguém para atender a chamada</translation>
    </message>
    <message>
        <source>See that the number has an inbound agent at SigmaMind.</source>
        <translation>Verifique se o número tem um agente de entrada na SigmaMind.</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>A linha estava ocupada</translation>
    </message>
    <message>
        <source>The caller hung up before somebody answered</source>
        <translation>Quem ligou desligou antes que alguém atendesse</translation>
    </message>
    <message>
        <source>The host that was called could not take calls just then</source>
        <translation>O host chamado não podia aceitar chamadas naquele momento</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>A chamada foi rejeitada</translation>
    </message>
    <message>
        <source>Something at {carrier} is switched off or blocked</source>
        <translation>Algo na {carrier} está desativado ou bloqueado</translation>
    </message>
    <message>
        <source>Look at the connection, its outbound voice profile, and the account.</source>
        <translation>Verifique a conexão, o Outbound Voice Profile dela e a conta.</translation>
    </message>
    <message>
        <source>{carrier} did not accept the username and password</source>
        <translation>A {carrier} não aceitou o usuário e a senha</translation>
    </message>
    <message>
        <source>Save them anew here, as the connection there has them.</source>
        <translation>Salve-os aqui de novo, como estão na conexão da operadora.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ninguém atendeu</translation>
    </message>
</context>
<context>
    <name>CarrierLook</name>
    <message>
        <source>Change it at {carrier}</source>
        <translation>Alterar na {carrier}</translation>
    </message>
</context>
<context>
    <name>CarrierMessages</name>
    <message>
        <source>phone numbers</source>
        <translation>números de telefone</translation>
    </message>
    <message>
        <source>trunks</source>
        <translation>troncos</translation>
    </message>
    <message>
        <source>the trunks&apos; usernames</source>
        <translation>nomes de usuário dos troncos</translation>
    </message>
    <message>
        <source>the log of calls</source>
        <translation>registro de chamadas</translation>
    </message>
    <message>
        <source>{carrier} takes this key, but not for everything</source>
        <translation>A {carrier} aceita esta chave, mas não para tudo</translation>
    </message>
    <message>
        <source>It may not read: {parts}. What depends on that stays not known. Nothing is kept yet.</source>
        <translation>Ela não permite ler: {parts}. O que depende disso fica desconhecido. Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>The key for {carrier} is gone</source>
        <translation>A chave da {carrier} não existe mais</translation>
    </message>
    <message>
        <source>The keychain does not have it any more. Connect {carrier} again.</source>
        <translation>O chaveiro não a tem mais. Conecte a {carrier} de novo.</translation>
    </message>
    <message>
        <source>The key for {carrier} could not be fetched</source>
        <translation>Não foi possível obter a chave da {carrier}</translation>
    </message>
    <message>
        <source>{carrier} said: {said}.</source>
        <translation>A {carrier} disse: {said}.</translation>
    </message>
    <message>
        <source>{carrier} refused this key</source>
        <translation>A {carrier} recusou esta chave</translation>
    </message>
    <message>
        <source>Copy each part again from the console. A key of another region, or one that was deleted, is refused as well.</source>
        <translation>Copie cada parte de novo no console. Uma chave de outra região, ou que foi excluída, também é recusada.</translation>
    </message>
    <message>
        <source>This key may not do that at {carrier}</source>
        <translation>Esta chave não permite isso na {carrier}</translation>
    </message>
    <message>
        <source>It does not cover: {part}. Make a key of the usual kind.</source>
        <translation>Ela não abrange: {part}. Crie uma chave do tipo comum.</translation>
    </message>
    <message>
        <source>The key is of another account at {carrier}</source>
        <translation>A chave é de outra conta na {carrier}</translation>
    </message>
    <message>
        <source>Copy the Account SID and the key from the same account.</source>
        <translation>Copie o Account SID e a chave da mesma conta.</translation>
    </message>
    <message>
        <source>The key is of another region of {carrier}</source>
        <translation>A chave é de outra região da {carrier}</translation>
    </message>
    <message>
        <source>Make a key in the region United States (US1).</source>
        <translation>Crie uma chave na região United States (US1).</translation>
    </message>
    <message>
        <source>{carrier} was asked too often</source>
        <translation>Foram feitos pedidos demais à {carrier}</translation>
    </message>
    <message>
        <source>{carrier} did not answer in time</source>
        <translation>A {carrier} não respondeu a tempo</translation>
    </message>
    <message>
        <source>The connection may be slow, or {carrier} busy.</source>
        <translation>A conexão pode estar lenta, ou a {carrier} ocupada.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s address points to another host</source>
        <translation>O endereço da {carrier} aponta para outro host</translation>
    </message>
    <message>
        <source>The key was not sent there. In a hotel or company, sign in on a web page first.</source>
        <translation>A chave não foi enviada para lá. Em um hotel ou uma empresa, entre primeiro por uma página da web.</translation>
    </message>
    <message>
        <source>{carrier} does not have it any more</source>
        <translation>Isso não existe mais na {carrier}</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Read the list again.</source>
        <translation>Foi removido nesse meio-tempo. Leia a lista de novo.</translation>
    </message>
    <message>
        <source>It was changed at {carrier} meanwhile</source>
        <translation>Houve uma alteração na {carrier} nesse meio-tempo</translation>
    </message>
    <message>
        <source>Nothing more was done. Read the settings again, then decide.</source>
        <translation>Nada mais foi feito. Leia as configurações de novo e decida.</translation>
    </message>
    <message>
        <source>{carrier} does not accept what was asked</source>
        <translation>A {carrier} não aceita o que foi pedido</translation>
    </message>
    <message>
        <source>Look for an update of this program.</source>
        <translation>Procure uma atualização deste programa.</translation>
    </message>
    <message>
        <source>{carrier} has a fault</source>
        <translation>A {carrier} tem uma falha</translation>
    </message>
    <message>
        <source>The answer was not {carrier}&apos;s</source>
        <translation>A resposta não era da {carrier}</translation>
    </message>
    <message>
        <source>Something between here and {carrier} may have answered instead.</source>
        <translation>Algo entre aqui e a {carrier} pode ter respondido no lugar dela.</translation>
    </message>
    <message>
        <source>{carrier}&apos;s list has no end</source>
        <translation>A lista da {carrier} não tem fim</translation>
    </message>
    <message>
        <source>It goes on where no account&apos;s does, and was not read further.</source>
        <translation>Ela é mais longa que a de qualquer conta e não foi lida até o fim.</translation>
    </message>
    <message>
        <source>Copy the whole key again, or make another one there. One that was deleted is refused as well.</source>
        <translation>Copie de novo a chave inteira, ou crie outra lá. Uma chave que foi excluída também é recusada.</translation>
    </message>
    <message>
        <source>Somebody else answered in {carrier}&apos;s place</source>
        <translation>Outro respondeu no lugar da {carrier}</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>Em um hotel ou uma empresa, entre por uma página da web.</translation>
    </message>
    <message>
        <source>{carrier} can&apos;t be reached</source>
        <translation>A {carrier} não pode ser alcançada</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, a firewall may block the way.</source>
        <translation>Verifique se este computador está on-line; em uma empresa, um firewall pode bloquear o caminho.</translation>
    </message>
</context>
<context>
    <name>CarrierNumbers</name>
    <message>
        <source>Connection {name}</source>
        <translation>Conexão {name}</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Uma conexão</translation>
    </message>
    <message>
        <source>Trunk {name}</source>
        <translation>Tronco {name}</translation>
    </message>
    <message>
        <source>A trunk</source>
        <translation>Um tronco</translation>
    </message>
    <message>
        <source>Application {name}</source>
        <translation>Aplicativo {name}</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Um aplicativo</translation>
    </message>
    <message>
        <source>Web address {name}</source>
        <translation>Endereço da web {name}</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Um endereço da web</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Takes no calls</source>
        <translation>Não recebe chamadas</translation>
    </message>
    <message>
        <source>At SigmaMind already</source>
        <translation>Já está na SigmaMind</translation>
    </message>
    <message>
        <source>{field} {text}</source>
        <translation>{field} {text}</translation>
    </message>
    <message>
        <source>With it: {fields}.</source>
        <translation>Junto com ele: {fields}.</translation>
    </message>
    <message>
        <source>Several usernames may use its trunk: {names}.</source>
        <translation>Vários usuários podem usar o tronco dele: {names}.</translation>
    </message>
    <message>
        <source>At {carrier} the number has no trunk yet: assign it to one there, or enter one here.</source>
        <translation>Na {carrier} o número ainda não tem tronco: atribua-o a um lá, ou digite um aqui.</translation>
    </message>
    <message>
        <source>{carrier} tells nothing of its trunk: enter that yourself.</source>
        <translation>A {carrier} nada informa do tronco dele: digite-o você.</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s username and password yourself.</source>
        <translation>Digite você o usuário e a senha do tronco.</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s password: {carrier} does not tell it.</source>
        <translation>Digite a senha do tronco: a {carrier} não a informa.</translation>
    </message>
    <message>
        <source>Replaces what you typed: {fields}.</source>
        <translation>Substitui o que você digitou: {fields}.</translation>
    </message>
    <message>
        <source>Replaced what you had typed: {fields}.</source>
        <translation>Substituiu o que você tinha digitado: {fields}.</translation>
    </message>
    <message>
        <source>This key may not read: {parts}. Enter what is missing yourself.</source>
        <translation>Esta chave não permite ler: {parts}. Digite você o que falta.</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>Carrier</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Another carrier</source>
        <translation>Outra operadora</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Onde encontro isto?</translation>
    </message>
    <message>
        <source>Open your carrier&apos;s console and look for its SIP trunks or SIP connections.</source>
        <translation>Abra o console da sua operadora e procure os troncos SIP ou as conexões SIP.</translation>
    </message>
    <message>
        <source>Termination SIP URI: the host that calls are sent to, without “sip:” and port.</source>
        <translation>URI SIP de terminação: o host para o qual as chamadas são enviadas, sem “sip:” e sem porta.</translation>
    </message>
    <message>
        <source>Trunk username and password: the credentials of that trunk, not your log-in.</source>
        <translation>Usuário e senha do tronco: as credenciais desse tronco, não o seu login.</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>Conectar a {carrier}…</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s guide</source>
        <translation>Abrir o guia da {carrier}</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>Row {row}</source>
        <translation>Linha {row}</translation>
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
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Will it ring?</source>
        <translation>Vai tocar?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Ler a lista de novo</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Escolher um agente</translation>
    </message>
    <message>
        <source>Change it for me…</source>
        <translation>Alterar por mim…</translation>
    </message>
    <message>
        <source>Ask {carrier} why</source>
        <translation>Perguntar o motivo à {carrier}</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Já fiz isto</translation>
    </message>
    <message>
        <source>Place a test call…</source>
        <translation>Fazer chamada de teste…</translation>
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
        <translation>Mover “{column}” para a esquerda</translation>
    </message>
    <message>
        <source>Move “{column}” to the right</source>
        <translation>Mover “{column}” para a direita</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>CommonFields</name>
    <message>
        <source>For rows without one in “{heading}”</source>
        <translation>Para linhas sem valor em “{heading}”</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>Para todas as linhas</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <translation>Números sem país são de</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect {carrier}</source>
        <translation>Conectar a {carrier}</translation>
    </message>
    <message>
        <source>Fill in the demo&apos;s key</source>
        <translation>Preencher com a chave da demonstração</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nada foi guardado.</translation>
    </message>
    <message>
        <source>At the next start, connect {carrier} again.</source>
        <translation>No próximo início, conecte a {carrier} de novo.</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>A chave fica só para esta sessão</translation>
    </message>
    <message>
        <source>Choose numbers from {carrier} instead of typing them, and learn what stands in a call&apos;s way there. It is optional.</source>
        <translation>Escolha números da {carrier} em vez de digitá-los e saiba o que impede uma chamada ali. É opcional.</translation>
    </message>
    <message>
        <source>The program only reads at {carrier} until you ask for a change. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>O programa só lê na {carrier} até que você peça uma alteração. A chave em si permite mais: crie uma só para este programa, que você possa excluir lá.</translation>
    </message>
    <message>
        <source>The program only reads at {carrier}. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>O programa só lê na {carrier}. A chave em si permite mais: crie uma só para este programa, que você possa excluir lá.</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s page for keys</source>
        <translation>Abrir a página de chaves da {carrier}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Asking {carrier}…</source>
        <translation>Perguntando à {carrier}…</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Conectar mesmo assim</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Perguntando ao chaveiro…</translation>
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
        <translation>Conectar uma operadora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Once your carrier is connected, you choose your numbers from its list, and “Will it ring?” can say more. It is optional, and each SigmaMind account has its own.</source>
        <translation>Com sua operadora conectada, você escolhe seus números na lista dela, e “Vai tocar?” pode dizer mais. É opcional, e cada conta da SigmaMind tem suas próprias conexões.</translation>
    </message>
    <message>
        <source>The keychain may still hold the key for {carrier}</source>
        <translation>O chaveiro talvez ainda tenha a chave da {carrier}</translation>
    </message>
    <message>
        <source>Disconnect {carrier}?</source>
        <translation>Desconectar a {carrier}?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and {carrier} shows a secret only once. Nothing changes there: if you do not need the key, delete it there too.</source>
        <translation>A chave dela é excluída deste computador, e a {carrier} só mostra um segredo uma vez. Nada muda lá: se não precisar mais da chave, exclua-a lá também.</translation>
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
        <translation>Sem país: o número começa com +</translation>
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
            <numerusform>%Ln ativo</numerusform>
            <numerusform>%Ln ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with something left to do</source>
        <translation>
            <numerusform>%Ln com algo a fazer</numerusform>
            <numerusform>%Ln com algo a fazer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoDialog</name>
    <message>
        <source>Welcome to the demo</source>
        <translation>Boas-vindas à demonstração</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>O que testar</translation>
    </message>
    <message>
        <source>Try everything, nothing is real</source>
        <translation>Experimente tudo, nada é real</translation>
    </message>
    <message>
        <source>The demo talks to stand-ins inside this program: for SigmaMind, for carriers, and for the keychain. Nothing leaves this computer; your own keychain and data are not touched.</source>
        <translation>A demonstração fala com substitutos dentro deste programa: da SigmaMind, das operadoras e do chaveiro. Nada sai deste computador; seu próprio chaveiro e seus dados não são tocados.</translation>
    </message>
    <message>
        <source>Import any number, for example +1 415 555 2671, with any trunk. The last four digits choose what happens:</source>
        <translation>Importe qualquer número, por exemplo +1 415 555 2671, com qualquer tronco. Os quatro últimos dígitos decidem o que acontece:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Demo: nada sai deste computador</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>{app} is running already and does not answer</source>
        <translation>{app} já está em execução e não responde</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, restart this computer.</source>
        <translation>Espere um momento e inicie-o de novo. Se não adiantar, reinicie este computador.</translation>
    </message>
    <message>
        <source>It is here:
{path}</source>
        <translation>Está aqui:
{path}</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Expanded</source>
        <translation>Expandido</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Recolhido</translation>
    </message>
</context>
<context>
    <name>EditCounts</name>
    <message numerus="yes">
        <source>%n of {total} done…</source>
        <translation>
            <numerusform>%n de {total} feito…</numerusform>
            <numerusform>%n de {total} feitos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} changed</source>
        <translation>
            <numerusform>%n de {total} alterado</numerusform>
            <numerusform>%n de {total} alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} numbers change</source>
        <translation>
            <numerusform>%n de {total} números muda</numerusform>
            <numerusform>%n de {total} números mudam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n já o tem</numerusform>
            <numerusform>%n já o têm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out</source>
        <translation>
            <numerusform>%n fica de fora</numerusform>
            <numerusform>%n ficam de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their inbound agent</source>
        <translation>
            <numerusform>%n número perde o agente de entrada</numerusform>
            <numerusform>%n números perdem o agente de entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their outbound agent</source>
        <translation>
            <numerusform>%n número perde o agente de saída</numerusform>
            <numerusform>%n números perdem o agente de saída</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get back what they had</source>
        <translation>
            <numerusform>%n número recupera o que tinha</numerusform>
            <numerusform>%n números recuperam o que tinham</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since, and stay as they are</source>
        <translation>
            <numerusform>%n foi alterado de novo depois e fica como está</numerusform>
            <numerusform>%n foram alterados de novo depois e ficam como estão</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vazio: fica como está</translation>
    </message>
    <message>
        <source>Empty: stays as it is. It is never shown</source>
        <translation>Vazio: fica como está. Nunca é mostrada</translation>
    </message>
    <message>
        <source>Empty: stays as it is. Last sent from here: {username}</source>
        <translation>Vazio: fica como está. Último enviado daqui: {username}</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontece com ele</translation>
    </message>
</context>
<context>
    <name>EditMessages</name>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>Salvo na SigmaMind</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Alterado: {what}.</translation>
    </message>
    <message>
        <source>SigmaMind did not take every change</source>
        <translation>A SigmaMind não aceitou todas as alterações</translation>
    </message>
    <message>
        <source>Not as you wanted it: {what}. You see what SigmaMind has now.</source>
        <translation>Não como você queria: {what}. Você vê o que a SigmaMind tem agora.</translation>
    </message>
    <message>
        <source>{number}: {ended}</source>
        <translation>{number}: {ended}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Cancelado, mas já enviado</translation>
    </message>
    <message>
        <source>Without an agent no calls are answered or placed. Undo brings it back.</source>
        <translation>Sem agente, chamadas não são atendidas nem feitas. Desfazer o traz de volta.</translation>
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
        <translation>A lista está sendo exportada…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln linha exportada</numerusform>
            <numerusform>%Ln linhas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “{name}”.</source>
        <translation>Estão em “{name}”.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Escolher de novo</translation>
    </message>
    <message>
        <source>Phone numbers {day}</source>
        <translation>Números de telefone {day}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>This program may not write there, or the file is open in another program. Close it there, or choose another place.</source>
        <translation>Este programa não pode gravar ali, ou o arquivo está aberto em outro programa. Feche-o lá ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another place.</source>
        <translation>O disco está cheio. Libere espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>“{name}” could not be written</source>
        <translation>“{name}” não pôde ser gravado</translation>
    </message>
</context>
<context>
    <name>FailureSteps</name>
    <message>
        <source>Enter the key</source>
        <translation>Digitar a chave</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Digitar outra chave</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Digitar nome e senha</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Mostrar o número</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>Change the SIP URI</source>
        <translation>Alterar a URI SIP</translation>
    </message>
    <message>
        <source>Change the username</source>
        <translation>Alterar o usuário</translation>
    </message>
</context>
<context>
    <name>FieldCounts</name>
    <message numerus="yes">
        <source>Too long: at most %n characters</source>
        <translation>
            <numerusform>Longo demais: no máximo %n caractere</numerusform>
            <numerusform>Longo demais: no máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents match. Choose one, or is “{text}” an ID?</source>
        <translation>
            <numerusform>%n agente corresponde. Escolha-o, ou “{text}” é um ID?</numerusform>
            <numerusform>%n agentes correspondem. Escolha um, ou “{text}” é um ID?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Termination SIP URI</source>
        <translation>URI SIP de terminação</translation>
    </message>
    <message>
        <source>Trunk username</source>
        <translation>Usuário do tronco</translation>
    </message>
    <message>
        <source>Trunk password</source>
        <translation>Senha do tronco</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>Agente de entrada</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>Agente de saída</translation>
    </message>
    <message>
        <source>Outbound test number</source>
        <translation>Número de teste (saída)</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de telefone</translation>
    </message>
    <message>
        <source>friendly name</source>
        <translation>nome de exibição</translation>
    </message>
    <message>
        <source>termination SIP URI</source>
        <translation>URI SIP de terminação</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>usuário do tronco</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>senha do tronco</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>agente de entrada</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>agente de saída</translation>
    </message>
    <message>
        <source>outbound test number</source>
        <translation>número de teste (saída)</translation>
    </message>
    <message>
        <source>SigmaMind says of the {field}: {said}.</source>
        <translation>A SigmaMind diz sobre {field}: {said}.</translation>
    </message>
    <message>
        <source>Country of the phone number</source>
        <translation>País do número de telefone</translation>
    </message>
    <message>
        <source>Country of the outbound test number</source>
        <translation>País do número de teste</translation>
    </message>
    <message>
        <source>The number you own at your carrier</source>
        <translation>O número que você tem na sua operadora</translation>
    </message>
    <message>
        <source>What you call this number; the number itself if empty</source>
        <translation>Como você chama este número; se ficar vazio, o próprio número</translation>
    </message>
    <message>
        <source>Your carrier&apos;s host, for example acme.pstn.twilio.com</source>
        <translation>O host da sua operadora, por exemplo acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>From the trunk&apos;s credentials</source>
        <translation>Das credenciais do tronco</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Não guardada neste computador</translation>
    </message>
    <message>
        <source>Name or ID; answers your calls</source>
        <translation>Nome ou ID; atende suas chamadas</translation>
    </message>
    <message>
        <source>Name or ID; places your calls</source>
        <translation>Nome ou ID; faz suas chamadas</translation>
    </message>
    <message>
        <source>The phone that rings when you test this number</source>
        <translation>O telefone que toca quando você testa este número</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Needed for the import</source>
        <translation>Necessário para a importação</translation>
    </message>
    <message>
        <source>Only “{name}” matches. Agent ID {value}</source>
        <translation>Só “{name}” corresponde. ID do agente {value}</translation>
    </message>
    <message>
        <source>Begins or ends with a space; sent as it is</source>
        <translation>Começa ou termina com um espaço; enviado como está</translation>
    </message>
    <message>
        <source>These are the dots that hide a password. Copy the password itself</source>
        <translation>São os pontos que escondem uma senha. Copie a própria senha</translation>
    </message>
    <message>
        <source>Holds a line break or another character that can&apos;t be typed; enter it again</source>
        <translation>Contém uma quebra de linha ou outro caractere que não se digita; digite de novo</translation>
    </message>
    <message>
        <source>Sent without the line break or tab at its end</source>
        <translation>Enviado sem a quebra de linha ou tabulação do fim</translation>
    </message>
    <message>
        <source>Holds an invisible character: {character}</source>
        <translation>Contém um caractere invisível: {character}</translation>
    </message>
    <message>
        <source>Agent ID {value}</source>
        <translation>ID do agente {value}</translation>
    </message>
    <message>
        <source>Not among the agents that are known here. Will be sent as it is</source>
        <translation>Não está entre os agentes conhecidos aqui. Será enviado como está</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s agents are not known here yet. Will be sent as it is: is it an ID?</source>
        <translation>Os agentes da SigmaMind ainda não são conhecidos aqui. Será enviado como está: é um ID?</translation>
    </message>
    <message>
        <source>No agent is called “{text}”, as far as is known here. Is it an agent&apos;s ID?</source>
        <translation>Até onde se sabe aqui, nenhum agente se chama “{text}”. É o ID de um agente?</translation>
    </message>
    <message>
        <source>No agent: it will be taken off this number</source>
        <translation>Sem agente: será retirado deste número</translation>
    </message>
    <message>
        <source>Can be changed, but not left empty</source>
        <translation>Pode ser alterado, mas não ficar vazio</translation>
    </message>
    <message>
        <source>{country}. Will be sent as {value}</source>
        <translation>{country}. Será enviado {value}</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter it like +1 415 555 2671</source>
        <translation>Isto não é um número de telefone. Digite como +1 415 555 2671</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Copy it again from a cell formatted as text</source>
        <translation>Uma planilha arredondou este número. Copie-o de novo de uma célula formatada como texto</translation>
    </message>
    <message>
        <source>A spreadsheet wrote this number as an amount.</source>
        <translation>Uma planilha gravou este número como um valor.</translation>
    </message>
    <message>
        <source>“{part}” stands for digits. Enter the whole number</source>
        <translation>“{part}” está no lugar de dígitos. Digite o número inteiro</translation>
    </message>
    <message>
        <source>“{part}” is no part of a phone number.</source>
        <translation>“{part}” não faz parte de um número de telefone.</translation>
    </message>
    <message>
        <source>Is “{part}” dialled by its letters?</source>
        <translation>“{part}” é discado pelas letras?</translation>
    </message>
    <message>
        <source>A trunk&apos;s number has no extension.</source>
        <translation>O número de um tronco não tem ramal.</translation>
    </message>
    <message>
        <source>Begin with + and the country code, or choose the country</source>
        <translation>Comece com + e o código do país, ou escolha o país</translation>
    </message>
    <message>
        <source>Is the country code in front?</source>
        <translation>O código do país está na frente?</translation>
    </message>
    <message>
        <source>No country code begins with 0. Enter it like +1 415 555 2671</source>
        <translation>Nenhum código de país começa com 0. Digite como +1 415 555 2671</translation>
    </message>
    <message>
        <source>The number is not complete yet</source>
        <translation>O número ainda não está completo</translation>
    </message>
    <message>
        <source>Too many digits for a phone number</source>
        <translation>Dígitos demais para um número de telefone</translation>
    </message>
    <message>
        <source>Mexico&apos;s numbers have ten digits now, without a prefix.</source>
        <translation>Os números do México agora têm dez dígitos, sem prefixo.</translation>
    </message>
    <message>
        <source>Is this another country&apos;s prefix for calls abroad?</source>
        <translation>É o prefixo de outro país para chamadas ao exterior?</translation>
    </message>
    <message>
        <source>Will be sent as {value}. Or is {other} meant?</source>
        <translation>Será enviado {value}. Ou você quer dizer {other}?</translation>
    </message>
    <message>
        <source>No country is known for this code. Will be sent as {value}</source>
        <translation>Nenhum país é conhecido para este código. Será enviado {value}</translation>
    </message>
    <message>
        <source>Looks too short for {country}. Will be sent as {value}</source>
        <translation>Parece curto demais para {country}. Será enviado {value}</translation>
    </message>
    <message>
        <source>Looks too long for {country}. Will be sent as {value}</source>
        <translation>Parece longo demais para {country}. Será enviado {value}</translation>
    </message>
    <message>
        <source>Are these two numbers? Will be sent as {value}</source>
        <translation>São dois números? Será enviado {value}</translation>
    </message>
    <message>
        <source>Not a usual number in {country}. Will be sent as {value}</source>
        <translation>Não é um número comum em {country}. Será enviado {value}</translation>
    </message>
    <message>
        <source>Will be sent as {value}</source>
        <translation>Será enviado {value}</translation>
    </message>
    <message>
        <source>{carrier}. Will be sent as {value}</source>
        <translation>{carrier}. Será enviado {value}</translation>
    </message>
    <message>
        <source>The host alone: will be sent as {value}</source>
        <translation>Só o host: será enviado {value}</translation>
    </message>
    <message>
        <source>Will be sent as {value}: SigmaMind takes no port, {port} is left out</source>
        <translation>Será enviado {value}: a SigmaMind não aceita porta, {port} fica de fora</translation>
    </message>
    <message>
        <source>No port is greater than 65535. Enter only the host, without a port</source>
        <translation>Nenhuma porta é maior que 65535. Digite só o host, sem porta</translation>
    </message>
    <message>
        <source>Enter only the host.</source>
        <translation>Digite só o host.</translation>
    </message>
    <message>
        <source>Not complete yet. A host looks like acme.pstn.twilio.com</source>
        <translation>Ainda incompleto. Um host é assim: acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>This can&apos;t be a host name. Copy it again from your carrier&apos;s page</source>
        <translation>Isto não pode ser um nome de host. Copie-o de novo da página da sua operadora</translation>
    </message>
    <message>
        <source>A host has no “{character}” in it</source>
        <translation>Um host não contém “{character}”</translation>
    </message>
    <message>
        <source>Each part between the dots begins and ends with a letter or a digit</source>
        <translation>Cada parte entre os pontos começa e termina com uma letra ou um dígito</translation>
    </message>
    <message>
        <source>This is not a complete IP address</source>
        <translation>Este endereço IP não está completo</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: it is no public address</source>
        <translation>A SigmaMind não alcança {host}: não é um endereço público</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: only a local network knows this name</source>
        <translation>A SigmaMind não alcança {host}: só uma rede local conhece este nome</translation>
    </message>
    <message>
        <source>These are many addresses. Enter one host, from your trunk&apos;s settings</source>
        <translation>São vários endereços. Digite um só host, das configurações do seu tronco</translation>
    </message>
    <message>
        <source>Your trunk&apos;s name is missing: it looks like acme.{host}</source>
        <translation>Falta o nome do seu tronco: é assim: acme.{host}</translation>
    </message>
    <message>
        <source>This is {platform}&apos;s own host. Here belongs your carrier&apos;s, from its trunk settings</source>
        <translation>É o host da própria {platform}. Aqui vai o da sua operadora, das configurações do tronco</translation>
    </message>
    <message>
        <source>International number. Will be sent as {value}</source>
        <translation>Número internacional. Será enviado {value}</translation>
    </message>
    <message>
        <source>Looks too short for this country code. Will be sent as {value}</source>
        <translation>Parece curto demais para este código de país. Será enviado {value}</translation>
    </message>
    <message>
        <source>Looks too long for this country code. Will be sent as {value}</source>
        <translation>Parece longo demais para este código de país. Será enviado {value}</translation>
    </message>
    <message>
        <source>Not a usual number in this country code. Will be sent as {value}</source>
        <translation>Não é um número comum neste código de país. Será enviado {value}</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Nothing was sent. Begin with “{field}”.</source>
        <translation>Nada foi enviado. Comece por “{field}”.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it has several lines or a password in it. Paste each part into its own field</source>
        <translation>Não colado: tem várias linhas ou uma senha. Cole cada parte no campo próprio</translation>
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
        <translation>É um ID</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
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
        <translation>Só linhas com algo a fazer</translation>
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
        <translation>Preenchido com dados da {carrier}</translation>
    </message>
</context>
<context>
    <name>FoundAddresses</name>
    <message numerus="yes">
        <source>Exists, %n addresses ({records})</source>
        <translation>
            <numerusform>Existe, %n endereço ({records})</numerusform>
            <numerusform>Existe, %n endereços ({records})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherNumbers</name>
    <message numerus="yes">
        <source>%n numbers can&apos;t be taken over: {numbers}.</source>
        <translation>
            <numerusform>%n número não pode ser aproveitado: {numbers}.</numerusform>
            <numerusform>%n números não podem ser aproveitados: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.</source>
        <translation>
            <numerusform>Só {taken} é aproveitado, pois se importa um número por vez. Mais %n: {numbers}.</numerusform>
            <numerusform>Só {taken} é aproveitado, pois se importa um número por vez. Mais %n: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedDialog</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Buscar no que aconteceu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was done on this computer yet.</source>
        <translation>Nada foi feito neste computador ainda.</translation>
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
        <translation>O que é mais antigo não aparece.</translation>
    </message>
    <message>
        <source>What happened {day}</source>
        <translation>O que aconteceu {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
</context>
<context>
    <name>HappenedFlow</name>
    <message>
        <source>&amp;What happened…</source>
        <translation>&amp;O que aconteceu…</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir pasta de &amp;registros</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>What to &amp;try</source>
        <translation>O que &amp;testar</translation>
    </message>
    <message>
        <source>What&apos;s new in version {version}</source>
        <translation>Novidades da versão {version}</translation>
    </message>
    <message>
        <source>No browser opened the user guide</source>
        <translation>Nenhum navegador abriu o guia do usuário</translation>
    </message>
    <message>
        <source>There is no log folder</source>
        <translation>Não há pasta de registros</translation>
    </message>
    <message>
        <source>No program opened the log folder</source>
        <translation>Nenhum programa abriu a pasta de registros</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no key, no password and no phone number.</source>
        <translation>Diagnóstico copiado. Não contém chave, senha nem número de telefone.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Nothing was done with this number on this computer.</source>
        <translation>Nada foi feito com este número neste computador.</translation>
    </message>
</context>
<context>
    <name>HistoryMessages</name>
    <message>
        <source>Import is being sent</source>
        <translation>Importação sendo enviada</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Importação falhou</translation>
    </message>
    <message>
        <source>Import not confirmed</source>
        <translation>Importação não confirmada</translation>
    </message>
    <message>
        <source>Change is being sent</source>
        <translation>Alteração sendo enviada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>Alteração falhou</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Alteração não confirmada</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Alterado em outro lugar</translation>
    </message>
    <message>
        <source>Test call is being sent</source>
        <translation>Chamada de teste sendo enviada</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Chamada de teste</translation>
    </message>
    <message>
        <source>Test call not placed</source>
        <translation>Chamada de teste não feita</translation>
    </message>
    <message>
        <source>Test call not confirmed</source>
        <translation>Chamada de teste não confirmada</translation>
    </message>
    <message>
        <source>Change at the carrier is being sent</source>
        <translation>Alteração na operadora sendo enviada</translation>
    </message>
    <message>
        <source>Changed at the carrier</source>
        <translation>Alterado na operadora</translation>
    </message>
    <message>
        <source>Change at the carrier failed</source>
        <translation>Alteração na operadora falhou</translation>
    </message>
    <message>
        <source>Change at the carrier not confirmed</source>
        <translation>Alteração na operadora não confirmada</translation>
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
        <translation>o programa terminou antes da resposta</translation>
    </message>
    <message>
        <source>not in your account</source>
        <translation>não está na sua conta</translation>
    </message>
    <message>
        <source>found in your account</source>
        <translation>encontrado na sua conta</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>“{value}”</translation>
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
        <translation>Outro host…</translation>
    </message>
    <message>
        <source>If SigmaMind&apos;s dashboard shows another host</source>
        <translation>Se o painel da SigmaMind mostrar outro host</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host: {host}</source>
        <translation>Host SIP da SigmaMind: {host}</translation>
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
        <translation>Não é guardada quando o programa termina.</translation>
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
        <translation>&amp;Colar dados…</translation>
    </message>
    <message>
        <source>&amp;Clear form</source>
        <translation>&amp;Limpar formulário</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Importar um número</translation>
    </message>
    <message>
        <source>Paste details…</source>
        <translation>Colar dados…</translation>
    </message>
    <message>
        <source>Put what you copied into several fields (Ctrl+Shift+V)</source>
        <translation>Distribuir o que você copiou em vários campos (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>The form is as it was tried</source>
        <translation>O formulário está como foi tentado</translation>
    </message>
    <message>
        <source>The password is kept nowhere: enter it again.</source>
        <translation>A senha não é guardada em lugar nenhum: digite-a de novo.</translation>
    </message>
    <message>
        <source>The form is empty</source>
        <translation>O formulário está vazio</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keychain…</source>
        <translation>Aguardando o chaveiro deste computador…</translation>
    </message>
    <message>
        <source>Connecting to SigmaMind…</source>
        <translation>Conectando à SigmaMind…</translation>
    </message>
    <message>
        <source>Sent. Waiting for SigmaMind&apos;s answer…</source>
        <translation>Enviado. Aguardando a resposta da SigmaMind…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>{number} is imported</source>
        <translation>{number} foi importado</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Mostre-me como</translation>
    </message>
    <message>
        <source>The proxy&apos;s name and password are set</source>
        <translation>O nome e a senha do proxy estão definidos</translation>
    </message>
    <message>
        <source>Now press Import number, or Check now, again.</source>
        <translation>Agora clique de novo em “Importar número” ou “Verificar agora”.</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Digitar nome e senha</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalhes copiados</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
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
        <translation>Certo</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Um momento, por favor</translation>
    </message>
    <message>
        <source>Now call {number} from any phone</source>
        <translation>Agora ligue para {number} de qualquer telefone</translation>
    </message>
    <message>
        <source>For five minutes SigmaMind is asked whether the call has arrived.</source>
        <translation>Durante cinco minutos pergunta-se à SigmaMind se a chamada chegou.</translation>
    </message>
    <message>
        <source>No call arrived in five minutes</source>
        <translation>Nenhuma chamada chegou em cinco minutos</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether a call arrived</source>
        <translation>Não é possível saber se chegou uma chamada</translation>
    </message>
    <message>
        <source>The calls can&apos;t be read</source>
        <translation>As chamadas não podem ser lidas</translation>
    </message>
    <message>
        <source>Look at these at your carrier, one after the other:</source>
        <translation>Veja isto na sua operadora, um após o outro:</translation>
    </message>
    <message>
        <source>Look at these at {carrier}, one after the other:</source>
        <translation>Veja isto na {carrier}, um após o outro:</translation>
    </message>
    <message>
        <source>The number is assigned to the trunk.</source>
        <translation>O número está atribuído ao tronco.</translation>
    </message>
    <message>
        <source>The trunk sends incoming calls to SigmaMind&apos;s SIP host.</source>
        <translation>O tronco envia as chamadas recebidas ao host SIP da SigmaMind.</translation>
    </message>
    <message>
        <source>The log of calls says what became of yours.</source>
        <translation>O registro de chamadas diz o que houve com a sua.</translation>
    </message>
    <message>
        <source>SigmaMind lists more calls than are read here, so a new one would not stand out.</source>
        <translation>A SigmaMind lista mais chamadas do que se lê aqui, então uma nova não se destacaria.</translation>
    </message>
    <message>
        <source>A call arrived, and SigmaMind does not say at which number.</source>
        <translation>Chegou uma chamada, e a SigmaMind não diz em qual número.</translation>
    </message>
    <message>
        <source>SigmaMind has the number, and it is active</source>
        <translation>A SigmaMind tem o número, e ele está ativo</translation>
    </message>
    <message>
        <source>At SigmaMind the number is inactive</source>
        <translation>Na SigmaMind o número está inativo</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Veja no painel em Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether the number is active</source>
        <translation>A SigmaMind não diz se o número está ativo</translation>
    </message>
    <message>
        <source>It is not known whether the number arrived at SigmaMind</source>
        <translation>Não se sabe se o número chegou à SigmaMind</translation>
    </message>
    <message>
        <source>“Check now” looks for it in your account.</source>
        <translation>“Verificar agora” o procura na sua conta.</translation>
    </message>
    <message>
        <source>The number is on its way to SigmaMind</source>
        <translation>O número está a caminho da SigmaMind</translation>
    </message>
    <message>
        <source>The number is no longer in your account</source>
        <translation>O número não está mais na sua conta</translation>
    </message>
    <message>
        <source>Import it again, if it is to ring.</source>
        <translation>Importe-o de novo, se deve tocar.</translation>
    </message>
    <message>
        <source>The list of your account is being read</source>
        <translation>A lista da sua conta está sendo lida</translation>
    </message>
    <message>
        <source>SigmaMind said so: {moment}.</source>
        <translation>A SigmaMind disse: {moment}.</translation>
    </message>
    <message>
        <source>“{agent}” answers the calls</source>
        <translation>“{agent}” atende as chamadas</translation>
    </message>
    <message>
        <source>No agent answers yet</source>
        <translation>Nenhum agente atende ainda</translation>
    </message>
    <message>
        <source>Calls to this number have no agent until an inbound agent is assigned.</source>
        <translation>Chamadas para este número ficam sem agente até que um agente de entrada seja atribuído.</translation>
    </message>
    <message>
        <source>{carrier} sends the calls to SigmaMind</source>
        <translation>{carrier} envia as chamadas à SigmaMind</translation>
    </message>
    <message>
        <source>The import does not do that, and the settings there do not tell it.</source>
        <translation>A importação não faz isso, e as configurações de lá não o dizem.</translation>
    </message>
    <message>
        <source>You said so, or a call has proved it.</source>
        <translation>Você disse, ou uma chamada provou.</translation>
    </message>
    <message>
        <source>A call that arrived proves it.</source>
        <translation>Uma chamada que chegou prova isso.</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at your carrier, send this number&apos;s calls there.</source>
        <translation>Nas configurações do tronco na sua operadora, envie para lá as chamadas deste número.</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at {carrier}, send this number&apos;s calls there.</source>
        <translation>Nas configurações do tronco na {carrier}, envie para lá as chamadas deste número.</translation>
    </message>
    <message>
        <source>Send the calls to SigmaMind&apos;s SIP host</source>
        <translation>Enviar as chamadas ao host SIP da SigmaMind</translation>
    </message>
    <message>
        <source>Do not dial yet: earlier calls are read first, so that yours stands out.</source>
        <translation>Não ligue ainda: primeiro são lidas as chamadas anteriores, para que a sua se destaque.</translation>
    </message>
    <message>
        <source>Your carrier</source>
        <translation>Sua operadora</translation>
    </message>
    <message>
        <source>{carrier} does not send the calls to SigmaMind</source>
        <translation>{carrier} não envia as chamadas à SigmaMind</translation>
    </message>
    <message>
        <source>The import does not do that, and it can&apos;t be seen from here.</source>
        <translation>A importação não faz isso, e daqui não se pode ver.</translation>
    </message>
    <message>
        <source>You said so: {moment}.</source>
        <translation>Você disse: {moment}.</translation>
    </message>
    <message>
        <source>Its settings said so: {moment}.</source>
        <translation>As configurações dela diziam isso: {moment}.</translation>
    </message>
    <message>
        <source>A call that arrived proves it: {moment}.</source>
        <translation>Uma chamada que chegou prova isso: {moment}.</translation>
    </message>
    <message>
        <source>Enter it at {carrier}, under {place}.</source>
        <translation>Digite-o na {carrier}, em {place}.</translation>
    </message>
    <message>
        <source>No call has arrived yet</source>
        <translation>Nenhuma chamada chegou ainda</translation>
    </message>
    <message>
        <source>It is not known whether a call has arrived</source>
        <translation>Não se sabe se chegou uma chamada</translation>
    </message>
    <message>
        <source>A call arrived</source>
        <translation>Chegou uma chamada</translation>
    </message>
    <message>
        <source>A call arrived: {moment}</source>
        <translation>Chegou uma chamada: {moment}</translation>
    </message>
    <message>
        <source>No agent took it. Look at the agent in the dashboard.</source>
        <translation>Nenhum agente atendeu. Veja o agente no painel.</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether an agent took it.</source>
        <translation>A SigmaMind não diz se um agente atendeu.</translation>
    </message>
    <message>
        <source>Dial the number yourself, from any phone: this program only watches whether the call arrives. The call costs what it usually does.</source>
        <translation>Ligue você para o número, de qualquer telefone: este programa só observa se a chamada chega. A chamada custa o de costume.</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Um agente</translation>
    </message>
    <message>
        <source>{agent} answered.</source>
        <translation>{agent} atendeu.</translation>
    </message>
    <message>
        <source>A call from the number was answered: {moment}</source>
        <translation>Uma chamada do número foi atendida: {moment}</translation>
    </message>
    <message>
        <source>No call from the number was tried yet</source>
        <translation>Nenhuma chamada do número foi tentada ainda</translation>
    </message>
    <message>
        <source>A test call rings the test number, and shows that the trunk takes username and password.</source>
        <translation>Uma chamada de teste toca o número de teste e mostra que o tronco aceita o usuário e a senha.</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%n rows are left.</source>
        <translation>
            <numerusform>Resta %n linha.</numerusform>
            <numerusform>Restam %n linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are done.</source>
        <translation>
            <numerusform>%n de {total} linhas está feita.</numerusform>
            <numerusform>%n de {total} linhas estão feitas.</numerusform>
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
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not confirmed</source>
        <translation>
            <numerusform>%n não está confirmado</numerusform>
            <numerusform>%n não estão confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in your account already</source>
        <translation>
            <numerusform>%n já estava na sua conta</numerusform>
            <numerusform>%n já estavam na sua conta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent</source>
        <translation>
            <numerusform>%n não foi enviado</numerusform>
            <numerusform>%n não foram enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n ficou de fora</numerusform>
            <numerusform>%n ficaram de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>Less than a minute is left.</source>
        <translation>Resta menos de um minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes are left.</source>
        <translation>
            <numerusform>Resta cerca de %n minuto.</numerusform>
            <numerusform>Restam cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SigmaMind asks to wait: it goes on in %n seconds.</source>
        <translation>
            <numerusform>A SigmaMind pede para esperar: continua em %n segundo.</numerusform>
            <numerusform>A SigmaMind pede para esperar: continua em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are left.</source>
        <translation>
            <numerusform>Resta %n de {total} linhas.</numerusform>
            <numerusform>Restam %n de {total} linhas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFlow</name>
    <message>
        <source>An import of several numbers was cut off</source>
        <translation>Uma importação de vários números foi interrompida</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Several numbers are being imported</source>
        <translation>Vários números estão sendo importados</translation>
    </message>
    <message>
        <source>{left} They are offered again when you start the program.</source>
        <translation>{left} São oferecidas de novo quando você iniciar o programa.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Sair agora</translation>
    </message>
    <message>
        <source>Your table is not imported yet</source>
        <translation>Sua tabela ainda não foi importada</translation>
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
        <translation>Salvar resultado</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n rows is saved</source>
        <translation>
            <numerusform>O resultado de %n linha foi salvo</numerusform>
            <numerusform>O resultado de %n linhas foi salvo</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in “{name}”.</source>
        <translation>Está em “{name}”.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Escolher de novo</translation>
    </message>
    <message>
        <source>Close this import?</source>
        <translation>Fechar esta importação?</translation>
    </message>
    <message>
        <source>{left} They will not be imported.</source>
        <translation>{left} Não serão importadas.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fechar</translation>
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
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Numbers to import</source>
        <translation>Números a importar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Go on by itself when the connection is back</source>
        <translation>Continuar sozinho quando a conexão voltar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Salvar resultado…</translation>
    </message>
    <message>
        <source>New import with what failed</source>
        <translation>Nova importação com o que falhou</translation>
    </message>
    <message>
        <source>Close this import</source>
        <translation>Fechar esta importação</translation>
    </message>
    <message>
        <source>This import was cut off</source>
        <translation>Esta importação foi interrompida</translation>
    </message>
    <message>
        <source>Go on, or stop it here.</source>
        <translation>Continue, ou pare aqui.</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Digitar chave de API…</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Digitar a senha…</translation>
    </message>
</context>
<context>
    <name>KeptTrunks</name>
    <message>
        <source>Enter the password of “{name}”</source>
        <translation>Digite a senha de “{name}”</translation>
    </message>
    <message>
        <source>The keychain does not have it.</source>
        <translation>O chaveiro não a tem.</translation>
    </message>
    <message>
        <source>The trunk could not be kept</source>
        <translation>O tronco não pôde ser guardado</translation>
    </message>
    <message>
        <source>The trunk is kept without its password</source>
        <translation>O tronco foi guardado sem a senha</translation>
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
        <translation>Português (Brasil)</translation>
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
        <translation>“{text}”</translation>
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
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>Conectar a {carrier}…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import a number</source>
        <translation>Importar um número</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Seus números</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Address: {url}</source>
        <translation>Endereço: {url}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Until that is put right, nothing is sent.</source>
        <translation>Até que isso seja corrigido, nada é enviado.</translation>
    </message>
    <message>
        <source>An API key is needed</source>
        <translation>É necessária uma chave de API</translation>
    </message>
    <message>
        <source>Enter the key under File &gt; API key, then try again.</source>
        <translation>Digite a chave em Arquivo &gt; Chave de API e tente de novo.</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>A SigmaMind recusou a chave de API</translation>
    </message>
    <message>
        <source>Copy the secret key again from the dashboard, under Deploy &gt; API Keys: the key ID is not it.</source>
        <translation>Copie de novo a chave secreta no painel, em Deploy &gt; API Keys: não é o ID da chave.</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>A chave de API guardada não pode ser uma chave</translation>
    </message>
    <message>
        <source>It has characters that no API key has.</source>
        <translation>Tem caracteres que nenhuma chave de API tem.</translation>
    </message>
    <message>
        <source>Enter it again under File &gt; API key.</source>
        <translation>Digite-a de novo em Arquivo &gt; Chave de API.</translation>
    </message>
    <message>
        <source>This API key may not do that</source>
        <translation>Esta chave de API não permite isso</translation>
    </message>
    <message>
        <source>SigmaMind knows the key, and does not let it do this.</source>
        <translation>A SigmaMind conhece a chave e não permite que ela faça isto.</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; API Keys, or ask SigmaMind&apos;s support.</source>
        <translation>Veja no painel em Deploy &gt; API Keys, ou pergunte ao suporte da SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept what the form says</source>
        <translation>A SigmaMind não aceita o que diz o formulário</translation>
    </message>
    <message>
        <source>Check each field against your carrier&apos;s page, then try again.</source>
        <translation>Confira cada campo com a página da sua operadora e tente de novo.</translation>
    </message>
    <message>
        <source>See the fields marked above, then try again.</source>
        <translation>Veja os campos marcados acima e tente de novo.</translation>
    </message>
    <message>
        <source>The form is too long for SigmaMind</source>
        <translation>O formulário é longo demais para a SigmaMind</translation>
    </message>
    <message>
        <source>Shorten what you entered, the friendly name first, then try again.</source>
        <translation>Encurte o que digitou, primeiro o nome de exibição, e tente de novo.</translation>
    </message>
    <message>
        <source>SigmaMind does not understand this program</source>
        <translation>A SigmaMind não entende este programa</translation>
    </message>
    <message>
        <source>Look for an update of this program. Otherwise send the details to support.</source>
        <translation>Procure uma atualização deste programa. Se não houver, envie os detalhes ao suporte.</translation>
    </message>
    <message>
        <source>SigmaMind places no calls for this program</source>
        <translation>A SigmaMind não faz chamadas para este programa</translation>
    </message>
    <message>
        <source>Place the test call in the dashboard.</source>
        <translation>Faça a chamada de teste no painel.</translation>
    </message>
    <message>
        <source>SigmaMind does not place this call now</source>
        <translation>A SigmaMind não faz esta chamada agora</translation>
    </message>
    <message>
        <source>Another call may be under way.</source>
        <translation>Outra chamada pode estar em andamento.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this call</source>
        <translation>A SigmaMind não aceita esta chamada</translation>
    </message>
    <message>
        <source>Check the outbound agent and the test number.</source>
        <translation>Verifique o agente de saída e o número de teste.</translation>
    </message>
    <message>
        <source>SigmaMind refused the call</source>
        <translation>A SigmaMind recusou a chamada</translation>
    </message>
    <message>
        <source>The account may have no credit left, or may not call this number.</source>
        <translation>A conta pode estar sem crédito, ou não pode chamar este número.</translation>
    </message>
    <message>
        <source>Look in the dashboard, or ask SigmaMind&apos;s support.</source>
        <translation>Veja no painel, ou pergunte ao suporte da SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this change now</source>
        <translation>A SigmaMind não aceita esta alteração agora</translation>
    </message>
    <message>
        <source>It says that the change is at odds with something else.</source>
        <translation>Diz que a alteração entra em conflito com outra coisa.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Atualize a lista e tente de novo.</translation>
    </message>
    <message>
        <source>This number is already in SigmaMind</source>
        <translation>Este número já está na SigmaMind</translation>
    </message>
    <message>
        <source>You find it in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Você o encontra no painel em Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Pedidos demais ao mesmo tempo</translation>
    </message>
    <message>
        <source>There is no SigmaMind at this address</source>
        <translation>Não há SigmaMind neste endereço</translation>
    </message>
    <message>
        <source>If the program was started with another address, check that; otherwise look for an update of this program.</source>
        <translation>Se o programa foi iniciado com outro endereço, confira-o; senão, procure uma atualização deste programa.</translation>
    </message>
    <message>
        <source>SigmaMind did not find what the import names</source>
        <translation>A SigmaMind não encontrou o que a importação indica</translation>
    </message>
    <message>
        <source>Check the agents and the other fields, then try again.</source>
        <translation>Verifique os agentes e os outros campos e tente de novo.</translation>
    </message>
    <message>
        <source>SigmaMind does not know this number</source>
        <translation>A SigmaMind não conhece este número</translation>
    </message>
    <message>
        <source>It may have been removed, or SigmaMind takes no changes from this program.</source>
        <translation>Pode ter sido removido, ou a SigmaMind não aceita alterações deste programa.</translation>
    </message>
    <message>
        <source>Refresh the list, or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Atualize a lista, ou veja no painel em Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>SigmaMind takes no imports from this program</source>
        <translation>A SigmaMind não aceita importações deste programa</translation>
    </message>
    <message>
        <source>Look for an update of this program, or import the number in the dashboard.</source>
        <translation>Procure uma atualização deste programa, ou importe o número no painel.</translation>
    </message>
    <message>
        <source>SigmaMind refused the change</source>
        <translation>A SigmaMind recusou a alteração</translation>
    </message>
    <message>
        <source>Copy the details and send them to SigmaMind&apos;s support.</source>
        <translation>Copie os detalhes e envie-os ao suporte da SigmaMind.</translation>
    </message>
    <message>
        <source>SigmaMind refused the import</source>
        <translation>A SigmaMind recusou a importação</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address points elsewhere</source>
        <translation>O endereço da SigmaMind aponta para outro lugar</translation>
    </message>
    <message>
        <source>It was not sent on.</source>
        <translation>Não foi repassado.</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>Em um hotel ou uma empresa, entre por uma página da web.</translation>
    </message>
    <message>
        <source>SigmaMind has a fault</source>
        <translation>A SigmaMind tem uma falha</translation>
    </message>
    <message>
        <source>It is not about what you entered.</source>
        <translation>Não é por causa do que você digitou.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service does not answer</source>
        <translation>O serviço da SigmaMind não responde</translation>
    </message>
    <message>
        <source>A server in front of it answered instead.</source>
        <translation>Um servidor à frente dela respondeu no lugar.</translation>
    </message>
    <message>
        <source>SigmaMind is not available right now</source>
        <translation>A SigmaMind não está disponível agora</translation>
    </message>
    <message>
        <source>It may be under repair, or too busy.</source>
        <translation>Pode estar em manutenção ou ocupada demais.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service did not answer in time</source>
        <translation>O serviço da SigmaMind não respondeu a tempo</translation>
    </message>
    <message>
        <source>SigmaMind did not answer in time</source>
        <translation>A SigmaMind não respondeu a tempo</translation>
    </message>
    <message>
        <source>The connection may be slow, or SigmaMind busy.</source>
        <translation>A conexão pode estar lenta, ou a SigmaMind ocupada.</translation>
    </message>
    <message>
        <source>The request took too long to arrive</source>
        <translation>O pedido demorou demais para chegar</translation>
    </message>
    <message>
        <source>The connection from here to SigmaMind is slow.</source>
        <translation>A conexão daqui até a SigmaMind está lenta.</translation>
    </message>
    <message>
        <source>The answer was not SigmaMind&apos;s</source>
        <translation>A resposta não era da SigmaMind</translation>
    </message>
    <message>
        <source>Something between here and SigmaMind may have answered instead.</source>
        <translation>Algo entre aqui e a SigmaMind pode ter respondido no lugar dela.</translation>
    </message>
    <message>
        <source>A web page came instead of SigmaMind&apos;s answer</source>
        <translation>Veio uma página da web em vez da resposta da SigmaMind</translation>
    </message>
    <message>
        <source>It may be a sign-in page of the network, or a proxy&apos;s.</source>
        <translation>Pode ser uma página de login da rede ou de um proxy.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer is not whole</source>
        <translation>A resposta da SigmaMind não está inteira</translation>
    </message>
    <message>
        <source>It broke off, or was changed on its way.</source>
        <translation>Foi interrompida, ou alterada no caminho.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer tells of a failure</source>
        <translation>A resposta da SigmaMind fala de uma falha</translation>
    </message>
    <message>
        <source>It also says that it worked, so it is not certain what was done.</source>
        <translation>Também diz que deu certo, então não é certo o que foi feito.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s list has no end</source>
        <translation>A lista da SigmaMind não tem fim</translation>
    </message>
    <message>
        <source>It was read for two minutes, or up to 100,000 rows: no account has that many numbers.</source>
        <translation>Foi lida por dois minutos, ou até 100.000 linhas: nenhuma conta tem tantos números.</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list</source>
        <translation>A SigmaMind não informou a lista inteira</translation>
    </message>
    <message>
        <source>A number that is not on it may be there all the same.</source>
        <translation>Um número que não aparece pode estar lá mesmo assim.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <translation>A resposta era grande demais</translation>
    </message>
    <message>
        <source>It was not read to its end: no answer of SigmaMind&apos;s is that long.</source>
        <translation>Não foi lida até o fim: nenhuma resposta da SigmaMind é tão longa.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address was not found</source>
        <translation>O endereço da SigmaMind não foi encontrado</translation>
    </message>
    <message>
        <source>This computer could not look it up.</source>
        <translation>Este computador não conseguiu consultá-lo.</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Verifique se este computador está on-line.</translation>
    </message>
    <message>
        <source>The connection to SigmaMind was refused</source>
        <translation>A conexão com a SigmaMind foi recusada</translation>
    </message>
    <message>
        <source>A firewall may block it, or SigmaMind is down for a moment.</source>
        <translation>Um firewall pode bloqueá-la, ou a SigmaMind está fora do ar por um momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; in a company, ask whoever runs the network.</source>
        <translation>Tente de novo em alguns minutos; em uma empresa, pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t be reached</source>
        <translation>A SigmaMind não pode ser alcançada</translation>
    </message>
    <message>
        <source>Nobody answered; a firewall may block the way.</source>
        <translation>Ninguém respondeu; um firewall pode bloquear o caminho.</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, ask whoever runs the network.</source>
        <translation>Verifique se este computador está on-line; em uma empresa, pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>The connection to SigmaMind broke</source>
        <translation>A conexão com a SigmaMind caiu</translation>
    </message>
    <message>
        <source>It was lost before anything was sent.</source>
        <translation>Perdeu-se antes que algo fosse enviado.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>Verifique se este computador está on-line e tente de novo.</translation>
    </message>
    <message>
        <source>It was lost after the request was sent.</source>
        <translation>Perdeu-se depois que o pedido foi enviado.</translation>
    </message>
    <message>
        <source>There is no connection to SigmaMind</source>
        <translation>Não há conexão com a SigmaMind</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not reach it.</source>
        <translation>A rede deste computador não o alcança.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Não foi possível estabelecer uma conexão segura</translation>
    </message>
    <message>
        <source>What answered does not speak securely, or in a way that is no longer safe.</source>
        <translation>Quem respondeu não fala de modo seguro, ou de um modo que não é mais seguro.</translation>
    </message>
    <message>
        <source>In a hotel or a company, ask whoever runs the network.</source>
        <translation>Em um hotel ou uma empresa, pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>A conexão não é segura</translation>
    </message>
    <message>
        <source>The certificate of whoever answered can&apos;t be trusted.</source>
        <translation>O certificado de quem respondeu não é confiável.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network.</source>
        <translation>Pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate has expired</source>
        <translation>O certificado da conexão expirou</translation>
    </message>
    <message>
        <source>If today is not {today}, put the clock right. Otherwise ask whoever runs the network.</source>
        <translation>Se hoje não é {today}, acerte o relógio. Senão, pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate isn&apos;t valid yet</source>
        <translation>O certificado da conexão ainda não é válido</translation>
    </message>
    <message>
        <source>Somebody else answered in SigmaMind&apos;s place</source>
        <translation>Outro respondeu no lugar da SigmaMind</translation>
    </message>
    <message>
        <source>The certificate of whoever answered is for another name.</source>
        <translation>O certificado de quem respondeu é de outro nome.</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>A conexão não é confiável</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not know.</source>
        <translation>O certificado é de uma autoridade que este computador não conhece.</translation>
    </message>
    <message>
        <source>In a company, ask whoever runs the network to install its certificate here.</source>
        <translation>Em uma empresa, peça a quem cuida da rede que instale aqui o certificado dela.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy can&apos;t be reached</source>
        <translation>O proxy da rede não pode ser alcançado</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>Verifique as configurações de proxy deste computador, ou pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy setting can&apos;t be used</source>
        <translation>A configuração de proxy deste computador não pode ser usada</translation>
    </message>
    <message>
        <source>It names no web proxy, and this program knows no other kind.</source>
        <translation>Não indica um proxy da web, e este programa não conhece outro tipo.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password</source>
        <translation>O proxy da rede pede um nome e uma senha</translation>
    </message>
    <message>
        <source>Enter them, then try again.</source>
        <translation>Digite-os e tente de novo.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for an unknown kind of sign-in</source>
        <translation>O proxy da rede pede um tipo desconhecido de login</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let this program through.</source>
        <translation>Peça a quem cuida da rede que deixe este programa passar.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let it through</source>
        <translation>O proxy da rede não deixa passar</translation>
    </message>
    <message>
        <source>The list of numbers was written by a newer version of this program</source>
        <translation>A lista de números foi gravada por uma versão mais nova deste programa</translation>
    </message>
    <message>
        <source>It is left as it is. Update the program.</source>
        <translation>Fica como está. Atualize o programa.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Libere espaço nele e tente de novo.</translation>
    </message>
    <message>
        <source>This program may not write to its data folder</source>
        <translation>Este programa não pode gravar na pasta de dados dele</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation>Verifique as permissões da pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Another program holds the list of numbers</source>
        <translation>Outro programa mantém ocupada a lista de números</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>The disk does not read or write the list of numbers</source>
        <translation>O disco não lê ou não grava a lista de números</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, then try again.</source>
        <translation>Verifique se o disco está conectado e em bom estado e tente de novo.</translation>
    </message>
    <message>
        <source>The list of numbers is damaged</source>
        <translation>A lista de números está danificada</translation>
    </message>
    <message>
        <source>Start the program again: the damaged file is kept, and a new one is begun.</source>
        <translation>Inicie o programa de novo: o arquivo danificado é guardado, e um novo é começado.</translation>
    </message>
    <message>
        <source>The list of numbers can&apos;t be read or written</source>
        <translation>A lista de números não pode ser lida ou gravada</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copie os detalhes e envie-os ao suporte.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Ocorreu um erro inesperado</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Tudo o que você digitou ainda está aqui.</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>Cancelado, mas já enviado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>{number} could not be checked</source>
        <translation>{number} não pôde ser verificado</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list of numbers to this program.</source>
        <translation>A SigmaMind não mostra a lista de números a este programa.</translation>
    </message>
    <message>
        <source>Or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>Ou veja no painel em Deploy &gt; Phone Numbers.</translation>
    </message>
    <message>
        <source>The API key is kept, but may not do everything</source>
        <translation>A chave de API foi guardada, mas talvez não possa fazer tudo</translation>
    </message>
    <message>
        <source>The API key is kept, but could not be checked</source>
        <translation>A chave de API foi guardada, mas não pôde ser verificada</translation>
    </message>
    <message>
        <source>Not refreshed: {reason}.</source>
        <translation>Não atualizado: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Este computador não tem um chaveiro em execução.</translation>
    </message>
    <message>
        <source>The keychain is locked and was not unlocked.</source>
        <translation>O chaveiro está bloqueado e não foi desbloqueado.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>O chaveiro não respondeu.</translation>
    </message>
    <message>
        <source>The keychain takes at most 1,200 characters.</source>
        <translation>O chaveiro aceita no máximo 1.200 caracteres.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>O chaveiro recusou.</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>SigmaMind said: {said}.</source>
        <translation>A SigmaMind disse: {said}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>Nenhuma chamada foi feita.</translation>
    </message>
    <message>
        <source>The number may be in your account. Check now, before you import it again.</source>
        <translation>O número pode estar na sua conta. Verifique agora, antes de importá-lo de novo.</translation>
    </message>
    <message>
        <source>It may have been changed all the same: refresh the list to see.</source>
        <translation>Pode ter sido alterado mesmo assim: atualize a lista para ver.</translation>
    </message>
    <message>
        <source>The phone may still ring. Wait a few minutes before you call again.</source>
        <translation>O telefone ainda pode tocar. Espere alguns minutos antes de chamar de novo.</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy of this network.</source>
        <translation>Este computador está configurado para usar o proxy desta rede.</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy {proxy}.</source>
        <translation>Este computador está configurado para usar o proxy {proxy}.</translation>
    </message>
    <message>
        <source>It is the proxy of this network.</source>
        <translation>É o proxy desta rede.</translation>
    </message>
    <message>
        <source>It is the proxy {proxy}.</source>
        <translation>É o proxy {proxy}.</translation>
    </message>
</context>
<context>
    <name>NewsDelegate</name>
    <message>
        <source>New name of {number}</source>
        <translation>Novo nome de {number}</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>NumberButtons</name>
    <message>
        <source>Place a test call…</source>
        <translation>Fazer chamada de teste…</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Desfazer última alteração</translation>
    </message>
    <message>
        <source>Undo for all…</source>
        <translation>Desfazer em todos…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Save and call…</source>
        <translation>Salvar e chamar…</translation>
    </message>
    <message>
        <source>Brings back: {what}</source>
        <translation>Traz de volta: {what}</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>Agente de entrada</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>Agente de saída</translation>
    </message>
    <message>
        <source>Test number</source>
        <translation>Número de teste</translation>
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
        <translation>Chamada de teste</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>Vai tocar?</translation>
    </message>
    <message>
        <source>Tested on {day}</source>
        <translation>Testado em {day}</translation>
    </message>
    <message>
        <source>Rang on {day}</source>
        <translation>Tocou em {day}</translation>
    </message>
    <message>
        <source>Call arrived on {day}</source>
        <translation>Chegou uma chamada em {day}</translation>
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
        <translation>Vai tocar?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de acompanhar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Não há nada a salvar</translation>
    </message>
    <message>
        <source>You have changed nothing.</source>
        <translation>Você não alterou nada.</translation>
    </message>
    <message>
        <source>Waiting for SigmaMind&apos;s answer…</source>
        <translation>Aguardando a resposta da SigmaMind…</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Você tem alterações não salvas</translation>
    </message>
    <message>
        <source>They are not sent before you save them.</source>
        <translation>Não são enviadas antes que você as salve.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
</context>
<context>
    <name>NumberFlow</name>
    <message>
        <source>Place the call</source>
        <translation>Fazer a chamada</translation>
    </message>
</context>
<context>
    <name>NumberHead</name>
    <message>
        <source>Not imported from this computer</source>
        <translation>Não importado deste computador</translation>
    </message>
    <message>
        <source>Imported {when} by {person}</source>
        <translation>Importado em {when} por {person}</translation>
    </message>
    <message>
        <source>Imported {when}</source>
        <translation>Importado em {when}</translation>
    </message>
</context>
<context>
    <name>NumberMessages</name>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Sumiu</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Sendo lido</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active.</source>
        <translation>A SigmaMind diz que este número está ativo.</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active. Only a call proves the trunk.</source>
        <translation>A SigmaMind diz que este número está ativo. Só uma chamada prova o tronco.</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is not active.</source>
        <translation>A SigmaMind diz que este número não está ativo.</translation>
    </message>
    <message>
        <source>SigmaMind took this number and did not say whether it is active.</source>
        <translation>A SigmaMind aceitou este número e não disse se está ativo.</translation>
    </message>
    <message>
        <source>The import was sent and no answer came. The number may be in your account: check now, before you import it again.</source>
        <translation>A importação foi enviada e não veio resposta. O número pode estar na sua conta: verifique agora, antes de importá-lo de novo.</translation>
    </message>
    <message>
        <source>The import is on its way.</source>
        <translation>A importação está a caminho.</translation>
    </message>
    <message>
        <source>SigmaMind does not list this number any more. What this computer knew of it is kept here.</source>
        <translation>A SigmaMind não lista mais este número. O que este computador sabia dele fica guardado aqui.</translation>
    </message>
    <message>
        <source>Your account has this number. Its list is being read, and more is known at its end.</source>
        <translation>Sua conta tem este número. A lista dela está sendo lida, e no fim se saberá mais.</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Verifique primeiro</translation>
    </message>
    <message>
        <source>No inbound agent</source>
        <translation>Sem agente de entrada</translation>
    </message>
    <message>
        <source>Calls go elsewhere</source>
        <translation>Chamadas vão para outro lugar</translation>
    </message>
    <message>
        <source>Carrier not told yet</source>
        <translation>Falta avisar a operadora</translation>
    </message>
    <message>
        <source>No agent took a call</source>
        <translation>Nenhum agente atendeu</translation>
    </message>
    <message>
        <source>No test call yet</source>
        <translation>Sem chamada de teste ainda</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Tocou</translation>
    </message>
    <message>
        <source>Call arrived</source>
        <translation>Chegou uma chamada</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your account has this number: check now.</source>
        <translation>Ninguém sabe ainda se sua conta tem este número: verifique agora.</translation>
    </message>
    <message>
        <source>Nobody answers its calls until it has an inbound agent.</source>
        <translation>Ninguém atende as chamadas até que tenha um agente de entrada.</translation>
    </message>
    <message>
        <source>The carrier has to send its calls to SigmaMind. “Will it ring?” in its menu shows how.</source>
        <translation>A operadora tem de enviar as chamadas à SigmaMind. “Vai tocar?”, no menu dele, mostra como.</translation>
    </message>
    <message>
        <source>The carrier&apos;s settings do not send its calls here. “Will it ring?” in its menu shows why.</source>
        <translation>As configurações da operadora não enviam para cá as chamadas dele. “Vai tocar?”, no menu dele, mostra por quê.</translation>
    </message>
    <message>
        <source>A call arrived, and no agent took it: look at the agent in the dashboard.</source>
        <translation>Chegou uma chamada, e nenhum agente atendeu: veja o agente no painel.</translation>
    </message>
    <message>
        <source>A call from outside arrived at SigmaMind.</source>
        <translation>Uma chamada de fora chegou à SigmaMind.</translation>
    </message>
    <message>
        <source>Nothing is known to stand in its way, and no test call from here was answered.</source>
        <translation>Não se sabe de nada que impeça, e nenhuma chamada de teste daqui foi atendida.</translation>
    </message>
    <message>
        <source>A test call from this number was answered.</source>
        <translation>Uma chamada de teste deste número foi atendida.</translation>
    </message>
    <message>
        <source>Before it rings: choose its inbound agent, and have your carrier send its calls to SigmaMind.</source>
        <translation>Antes que toque: escolha o agente de entrada e faça sua operadora enviar as chamadas à SigmaMind.</translation>
    </message>
    <message>
        <source>Before it rings: have your carrier send its calls to SigmaMind.</source>
        <translation>Antes que toque: faça sua operadora enviar as chamadas à SigmaMind.</translation>
    </message>
    <message>
        <source>New in your account: not imported from this computer.</source>
        <translation>Novo na sua conta: não importado deste computador.</translation>
    </message>
    <message>
        <source>Changed at SigmaMind: {what}.</source>
        <translation>Alterado na SigmaMind: {what}.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>agente de entrada</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>agente de saída</translation>
    </message>
    <message>
        <source>test number</source>
        <translation>número de teste</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>usuário do tronco</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>senha do tronco</translation>
    </message>
    <message>
        <source>calls are sent to</source>
        <translation>chamadas enviadas a</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>atribuído a</translation>
    </message>
    <message>
        <source>{number} is in your account</source>
        <translation>{number} está na sua conta</translation>
    </message>
    <message>
        <source>The import did arrive.</source>
        <translation>A importação chegou.</translation>
    </message>
    <message>
        <source>{number} is not in your account</source>
        <translation>{number} não está na sua conta</translation>
    </message>
    <message>
        <source>The import did not arrive, and you can import the number again. If it was sent minutes ago, it may still be on its way: check again first.</source>
        <translation>A importação não chegou, e você pode importar o número de novo. Se foi enviado há minutos, ainda pode estar a caminho: verifique de novo primeiro.</translation>
    </message>
    <message>
        <source>{number} may be in your account already</source>
        <translation>{number} pode já estar na sua conta</translation>
    </message>
    <message>
        <source>It was sent before and no answer came. If it did arrive, importing it again may be refused, or change how it is set up. Checking first changes nothing.</source>
        <translation>Foi enviado antes e não veio resposta. Se chegou, importá-lo de novo pode ser recusado ou mudar a configuração. Verificar primeiro não muda nada.</translation>
    </message>
    <message>
        <source>{number} is in your list already</source>
        <translation>{number} já está na sua lista</translation>
    </message>
    <message>
        <source>Importing it again may be refused, or change how it is set up at SigmaMind.</source>
        <translation>Importá-lo de novo pode ser recusado, ou mudar como está configurado na SigmaMind.</translation>
    </message>
</context>
<context>
    <name>NumberOutcome</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
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
        <translation>&amp;Buscar nos seus números</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>&amp;Marcar tudo como visto</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Nenhum número ainda</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Your numbers</source>
        <translation>Seus números</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln linha copiada</numerusform>
            <numerusform>%Ln linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers…</source>
        <translation>
            <numerusform>Definir um agente para %n número…</numerusform>
            <numerusform>Definir um agente para %n números…</numerusform>
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
        <translation>Buscar nos seus números</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Something left to do</source>
        <translation>Ainda há algo a fazer</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Seus números</translation>
    </message>
    <message>
        <source>Show numbers by their state</source>
        <translation>Mostrar números pelo estado</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Show all numbers</source>
        <translation>Mostrar todos os números</translation>
    </message>
    <message>
        <source>Nothing in your list holds “{text}”.</source>
        <translation>Nada na sua lista contém “{text}”.</translation>
    </message>
    <message>
        <source>Nothing is left to do for any number of your list.</source>
        <translation>Não resta nada a fazer em nenhum número da sua lista.</translation>
    </message>
    <message>
        <source>No number with something left to do holds “{text}”.</source>
        <translation>Nenhum número com algo a fazer contém “{text}”.</translation>
    </message>
    <message>
        <source>No number of your list has the state “{state}”.</source>
        <translation>Nenhum número da sua lista tem o estado “{state}”.</translation>
    </message>
    <message>
        <source>No number with the state “{state}” holds “{text}”.</source>
        <translation>Nenhum número com o estado “{state}” contém “{text}”.</translation>
    </message>
    <message>
        <source>No number matches</source>
        <translation>Nenhum número corresponde</translation>
    </message>
    <message>
        <source>Your numbers can&apos;t be shown</source>
        <translation>Seus números não podem ser mostrados</translation>
    </message>
    <message>
        <source>The list on this computer can&apos;t be read. Your numbers at SigmaMind are safe.</source>
        <translation>A lista neste computador não pode ser lida. Seus números na SigmaMind estão seguros.</translation>
    </message>
    <message>
        <source>Your numbers are being read</source>
        <translation>Seus números estão sendo lidos</translation>
    </message>
    <message>
        <source>Reading your account…</source>
        <translation>Lendo sua conta…</translation>
    </message>
    <message>
        <source>Your account could not be read</source>
        <translation>Sua conta não pôde ser lida</translation>
    </message>
    <message>
        <source>The numbers that it has are shown here once SigmaMind answers.</source>
        <translation>Os números que ela tem aparecem aqui assim que a SigmaMind responder.</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Nenhum número ainda</translation>
    </message>
    <message>
        <source>Fill in the form with a number that you own at a carrier, and press Import number.</source>
        <translation>Preencha o formulário com um número que você tem em uma operadora e clique em “Importar número”.</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>Open {carrier}</source>
        <translation>Abrir a {carrier}</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que é digitado</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste details</source>
        <translation>Colar dados</translation>
    </message>
    <message>
        <source>What is put into the form</source>
        <translation>O que é posto no formulário</translation>
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
        <translation>Passa a ser</translation>
    </message>
    <message>
        <source>Put this into the form?</source>
        <translation>Pôr isto no formulário?</translation>
    </message>
    <message>
        <source>Then empty the clipboard, which holds the password</source>
        <translation>Depois esvaziar a área de transferência, que contém a senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Pôr no formulário</translation>
    </message>
    <message>
        <source>Import several numbers…</source>
        <translation>Importar vários números…</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Já está assim</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The clipboard holds nothing for this form</source>
        <translation>A área de transferência não tem nada para este formulário</translation>
    </message>
    <message>
        <source>Not pasted: it is not one field&apos;s text</source>
        <translation>Não colado: não é o texto de um só campo</translation>
    </message>
    <message>
        <source>The text is too long: up to 20,000 characters are read. Copy your trunk&apos;s details alone, and try again.</source>
        <translation>O texto é longo demais: são lidos até 20.000 caracteres. Copie só os dados do seu tronco e tente de novo.</translation>
    </message>
    <message>
        <source>Copy a SIP URI, your carrier&apos;s credentials with their names, a row of a spreadsheet, JSON or a curl command, and try again.</source>
        <translation>Copie uma URI SIP, as credenciais da sua operadora com os nomes, uma linha de uma planilha, JSON ou um comando curl, e tente de novo.</translation>
    </message>
    <message>
        <source>Filled in from what was pasted</source>
        <translation>Preenchido com o que foi colado</translation>
    </message>
</context>
<context>
    <name>PasteMessages</name>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}, the transport {transport}.</source>
        <translation>Deixado de fora, pois a SigmaMind não tem campo para isso: a porta {port}, o transporte {transport}.</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}.</source>
        <translation>Deixado de fora, pois a SigmaMind não tem campo para isso: a porta {port}.</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the transport {transport}.</source>
        <translation>Deixado de fora, pois a SigmaMind não tem campo para isso: o transporte {transport}.</translation>
    </message>
    <message>
        <source>{field}: a variable or a placeholder stands there, no value.</source>
        <translation>{field}: ali há uma variável ou um marcador, não um valor.</translation>
    </message>
    <message>
        <source>{field}: not taken over, for it is for inbound calls.</source>
        <translation>{field}: não aproveitado, pois é para chamadas recebidas.</translation>
    </message>
    <message>
        <source>{field}: several stand there, one of them is taken over.</source>
        <translation>{field}: há vários, um deles é aproveitado.</translation>
    </message>
    <message>
        <source>{field}: several stand there, and which one belongs to the rest is not clear.</source>
        <translation>{field}: há vários, e não está claro qual pertence ao resto.</translation>
    </message>
    <message>
        <source>{field}: not taken over, for the password stands in it and would be shown.</source>
        <translation>{field}: não aproveitado, pois contém a senha e ela apareceria.</translation>
    </message>
    <message>
        <source>{field}: what stands there can be read in several ways. Enter it yourself.</source>
        <translation>{field}: o que está ali pode ser lido de várias formas. Digite você mesmo.</translation>
    </message>
    <message>
        <source>{field}: only a realm stands there, which is no host.</source>
        <translation>{field}: ali há só um realm, que não é um host.</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose from {carrier}…</source>
        <translation>Escolher da {carrier}…</translation>
    </message>
    <message>
        <source>Choose from a carrier…</source>
        <translation>Escolher de uma operadora…</translation>
    </message>
</context>
<context>
    <name>PickCounts</name>
    <message>
        <source>Make a table</source>
        <translation>Criar uma tabela</translation>
    </message>
    <message numerus="yes">
        <source>Make a table of %n numbers</source>
        <translation>
            <numerusform>Criar uma tabela com %n número</numerusform>
            <numerusform>Criar uma tabela com %n números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose numbers from {carrier}</source>
        <translation>Escolher números da {carrier}</translation>
    </message>
    <message>
        <source>Choose a number from {carrier}</source>
        <translation>Escolher um número da {carrier}</translation>
    </message>
    <message>
        <source>Numbers at {carrier}</source>
        <translation>Números na {carrier}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Chamadas vão para</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
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
        <translation>Pedindo os números à {carrier}…</translation>
    </message>
    <message>
        <source>There are no numbers in this account at {carrier}.</source>
        <translation>Não há números nesta conta na {carrier}.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Change this at {carrier}?</source>
        <translation>Alterar isto na {carrier}?</translation>
    </message>
    <message>
        <source>{place}. {what}</source>
        <translation>{place}. {what}</translation>
    </message>
    <message>
        <source>This was changed from here</source>
        <translation>Isto foi alterado por este programa</translation>
    </message>
    <message>
        <source>What was there before is remembered, and can be put back.</source>
        <translation>O que havia antes está guardado e pode ser restaurado.</translation>
    </message>
    <message>
        <source>{carrier} is being changed…</source>
        <translation>Alterando na {carrier}…</translation>
    </message>
    <message>
        <source>Steps that are done: {done} of {steps}.</source>
        <translation>Etapas concluídas: {done} de {steps}.</translation>
    </message>
    <message>
        <source>What {carrier} had before is there again</source>
        <translation>A {carrier} está de novo como antes</translation>
    </message>
    <message>
        <source>It was read back, and stands below.</source>
        <translation>O resultado foi lido de novo e está abaixo.</translation>
    </message>
    <message>
        <source>{carrier} has taken the change</source>
        <translation>A {carrier} aceitou a alteração</translation>
    </message>
    <message>
        <source>It was read back, and stands below. Ring it now, to be sure.</source>
        <translation>O resultado foi lido de novo e está abaixo. Ligue agora para o número, para ter certeza.</translation>
    </message>
    <message>
        <source>You stopped the change</source>
        <translation>Você interrompeu a alteração</translation>
    </message>
    <message>
        <source>The next one may be done, too: what was read back stands below.</source>
        <translation>A próxima também pode ter sido concluída: o que foi lido de novo está abaixo.</translation>
    </message>
    <message>
        <source>The number {number} is assigned to:</source>
        <translation>O número {number} está atribuído a:</translation>
    </message>
    <message>
        <source>The trunk {trunk} sends its calls to:</source>
        <translation>O tronco {trunk} envia as chamadas a:</translation>
    </message>
    <message>
        <source>{host} first, then {other} for calls that are not taken there</source>
        <translation>primeiro {host}; depois {other}, para as chamadas que lá não forem aceitas</translation>
    </message>
    <message>
        <source>before: {what}</source>
        <translation>antes: {what}</translation>
    </message>
    <message>
        <source>after: {what}</source>
        <translation>depois: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{host}, switched off</source>
        <translation>{host}, desativado</translation>
    </message>
    <message>
        <source>{host}, with priority {priority}</source>
        <translation>{host}, com prioridade {priority}</translation>
    </message>
    <message>
        <source>the trunk {name}</source>
        <translation>o tronco {name}</translation>
    </message>
    <message>
        <source>the application {name}</source>
        <translation>o aplicativo {name}</translation>
    </message>
    <message>
        <source>the program on the web at {name}</source>
        <translation>o programa na web em {name}</translation>
    </message>
    <message>
        <source>Of several hosts, the one with the lowest priority number is tried first.</source>
        <translation>De vários hosts, o que tem o menor número de prioridade é tentado primeiro.</translation>
    </message>
    <message>
        <source>What stops: {what} does not get the calls to this number any more.</source>
        <translation>O que deixa de funcionar: {what} não recebe mais as chamadas deste número.</translation>
    </message>
    <message>
        <source>It concerns every number on the trunk {trunk}: SigmaMind gets their calls first, any other host only those that SigmaMind does not take.</source>
        <translation>Isto vale para todos os números do tronco {trunk}: a SigmaMind recebe primeiro as chamadas deles; qualquer outro host, só as que a SigmaMind não aceitar.</translation>
    </message>
    <message>
        <source>Putting it back concerns every number on the trunk {trunk}: their calls go where they went before.</source>
        <translation>Restaurar vale para todos os números do tronco {trunk}: as chamadas deles voltam a ir para onde iam antes.</translation>
    </message>
    <message>
        <source>All of it can be put back here with one click, on any other day as well.</source>
        <translation>Tudo pode ser restaurado aqui com um clique, também em qualquer outro dia.</translation>
    </message>
    <message>
        <source>The application can&apos;t be put back from here: {carrier} does not name it.</source>
        <translation>O aplicativo não pode ser restaurado daqui: a {carrier} não informa qual é.</translation>
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
            <numerusform>%n campo falta ou está errado</numerusform>
            <numerusform>%n campos faltam ou estão errados</numerusform>
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
        <translation>Entrar no proxy da rede</translation>
    </message>
    <message>
        <source>The way to SigmaMind leads through the proxy {proxy}, which asks for a name and a password. Whoever runs the network knows them. They are kept in this computer&apos;s keychain.</source>
        <translation>O caminho até a SigmaMind passa pelo proxy {proxy}, que pede um nome e uma senha. Quem cuida da rede os conhece. Eles ficam no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>They are used until the program ends, and not kept</source>
        <translation>São usados até o programa terminar, e não são guardados</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter the name first; it has no colon</source>
        <translation>Digite primeiro o nome; ele não tem dois-pontos</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Perguntando ao chaveiro…</translation>
    </message>
</context>
<context>
    <name>ReadyCounts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host is used by %n of your numbers</source>
        <translation>
            <numerusform>O host é usado por %n dos seus números</numerusform>
            <numerusform>O host é usado por %n dos seus números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyFlow</name>
    <message>
        <source>Checking the trunk&apos;s host…</source>
        <translation>Verificando o host do tronco…</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importar mesmo assim</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>ReadyList</name>
    <message>
        <source>Show or hide what is checked before an import</source>
        <translation>Mostrar ou ocultar o que é verificado antes de importar</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>Ready to import</source>
        <translation>Pronto para importar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Ainda não está pronto</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>The number is right</source>
        <translation>O número está certo</translation>
    </message>
    <message>
        <source>The SIP URI is complete</source>
        <translation>A URI SIP está completa</translation>
    </message>
    <message>
        <source>Nothing to correct in name and test number</source>
        <translation>Nada a corrigir no nome e no número de teste</translation>
    </message>
    <message>
        <source>{field}: still missing</source>
        <translation>{field}: ainda falta</translation>
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
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>The number is not in your account yet</source>
        <translation>O número ainda não está na sua conta</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>O número já está na sua conta</translation>
    </message>
    <message>
        <source>The number was sent before, and no answer came</source>
        <translation>O número foi enviado antes, e não veio resposta</translation>
    </message>
    <message>
        <source>Your account&apos;s numbers are not read to the end yet</source>
        <translation>Os números da sua conta ainda não foram lidos até o fim</translation>
    </message>
    <message>
        <source>SigmaMind does not show which numbers the account has</source>
        <translation>A SigmaMind não mostra que números a conta tem</translation>
    </message>
    <message>
        <source>Enter the number to see whether your account has it already</source>
        <translation>Digite o número para ver se sua conta já o tem</translation>
    </message>
    <message>
        <source>Enter the SIP URI to check its host</source>
        <translation>Digite a URI SIP para verificar o host</translation>
    </message>
    <message>
        <source>The host is not checked</source>
        <translation>O host não foi verificado</translation>
    </message>
    <message>
        <source>The host is being checked…</source>
        <translation>O host está sendo verificado…</translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation>O host responde</translation>
    </message>
    <message>
        <source>The host does not answer this computer; it may answer SigmaMind</source>
        <translation>O host não responde a este computador; talvez responda à SigmaMind</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know the host</source>
        <translation>A rede deste computador não conhece o host</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at the host</source>
        <translation>A rede deste computador não tem endereço para chamadas no host</translation>
    </message>
    <message>
        <source>The host could not be looked up</source>
        <translation>O host não pôde ser consultado</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach the host, as this network sees it</source>
        <translation>A SigmaMind não alcança o host, como esta rede o vê</translation>
    </message>
    <message>
        <source>The host answers, but not in SIP</source>
        <translation>O host responde, mas não em SIP</translation>
    </message>
    <message>
        <source>Trunk username and password are entered</source>
        <translation>Usuário e senha do tronco estão digitados</translation>
    </message>
    <message>
        <source>Trunk username and password: still missing</source>
        <translation>Usuário e senha do tronco: ainda faltam</translation>
    </message>
    <message>
        <source>The keychain is asked for the API key…</source>
        <translation>A chave de API está sendo pedida ao chaveiro…</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>Ainda não há chave de API</translation>
    </message>
    <message>
        <source>The API key is not checked</source>
        <translation>A chave de API não foi verificada</translation>
    </message>
    <message>
        <source>The API key is being checked…</source>
        <translation>A chave de API está sendo verificada…</translation>
    </message>
    <message>
        <source>SigmaMind accepts the API key</source>
        <translation>A SigmaMind aceita a chave de API</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>A SigmaMind recusa a chave de API</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>A chave de API guardada não pode ser uma chave</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it do everything</source>
        <translation>A SigmaMind conhece a chave de API e não permite que ela faça tudo</translation>
    </message>
    <message>
        <source>The agents exist</source>
        <translation>Os agentes existem</translation>
    </message>
    <message>
        <source>SigmaMind does not list this agent</source>
        <translation>A SigmaMind não lista este agente</translation>
    </message>
    <message>
        <source>The agents are not checked yet</source>
        <translation>Os agentes ainda não foram verificados</translation>
    </message>
    <message>
        <source>Nobody answers calls until an inbound agent is chosen</source>
        <translation>Ninguém atende chamadas até que um agente de entrada seja escolhido</translation>
    </message>
    <message>
        <source>The last try of exactly this form failed; see the message above</source>
        <translation>A última tentativa deste mesmo formulário falhou; veja a mensagem acima</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check the agents</source>
        <translation>Verificar os agentes</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Digitar a chave</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Digitar outra chave</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Verificar a chave</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Import all the same</source>
        <translation>Importar mesmo assim</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Looking for {number} in your account…</source>
        <translation>Procurando {number} na sua conta…</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Preencher o formulário</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Read the numbers of your account at SigmaMind (F5)</source>
        <translation>Ler os números da sua conta na SigmaMind (F5)</translation>
    </message>
    <message>
        <source>Nothing of what is new is shown in bold any more</source>
        <translation>Nada do que é novo está mais em negrito</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln new as seen</source>
        <translation>
            <numerusform>Marcar %Ln novo como visto</numerusform>
            <numerusform>Marcar %Ln novos como vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the numbers of your account…</source>
        <translation>Lendo os números da sua conta…</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list to this program: these numbers were imported on this computer.</source>
        <translation>A SigmaMind não mostra a lista a este programa: estes números foram importados neste computador.</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list: a number that is not here may be in your account.</source>
        <translation>A SigmaMind não informou a lista inteira: um número que não está aqui pode estar na sua conta.</translation>
    </message>
    <message>
        <source>These numbers were imported on this computer.</source>
        <translation>Estes números foram importados neste computador.</translation>
    </message>
    <message>
        <source>Your account as of {when}.</source>
        <translation>Sua conta em {when}.</translation>
    </message>
</context>
<context>
    <name>RingView</name>
    <message>
        <source>Ring it now</source>
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
</context>
<context>
    <name>RowFlow</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>Salvo na SigmaMind</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open details</source>
        <translation>Abrir detalhes</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>Vai tocar?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copiar esta célula</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Copiar linhas com títulos</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>Sem agente</translation>
    </message>
    <message>
        <source>Another agent…</source>
        <translation>Outro agente…</translation>
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
        <translation>Vazio</translation>
    </message>
</context>
<context>
    <name>RowsPasswordDialog</name>
    <message>
        <source>Trunk password</source>
        <translation>Senha do tronco</translation>
    </message>
    <message>
        <source>Type the password of the user “{username}” at {host}. It is used for this import, and kept nowhere.</source>
        <translation>Digite a senha do usuário “{username}” em {host}. É usada para esta importação e não é guardada em lugar nenhum.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
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
        <translation>Números a importar</translation>
    </message>
    <message>
        <source>repairing</source>
        <translation>corrigir</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>colar</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>preencher abaixo</translation>
    </message>
    <message>
        <source>emptying</source>
        <translation>esvaziar</translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>%n célula alterada</numerusform>
            <numerusform>%n células alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>digitar</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Linha {row}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Preencher abaixo</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Esvaziar células</translation>
    </message>
    <message>
        <source>This column is</source>
        <translation>Esta coluna é</translation>
    </message>
</context>
<context>
    <name>SavedTrunkRow</name>
    <message>
        <source>Saved trunk</source>
        <translation>Tronco salvo</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gerenciar…</translation>
    </message>
    <message>
        <source>None: entered below</source>
        <translation>Nenhum: digitado abaixo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>At {carrier} under {place}.</source>
        <translation>Na {carrier}, em {place}.</translation>
    </message>
    <message>
        <source>{carrier} can tell more</source>
        <translation>A {carrier} pode informar mais</translation>
    </message>
    <message>
        <source>Connect {carrier}, and the program looks there whether the calls are sent on. It only reads.</source>
        <translation>Conecte a {carrier}, e o programa verifica lá se as chamadas são repassadas. Ele apenas lê.</translation>
    </message>
    <message>
        <source>The settings at {carrier}</source>
        <translation>As configurações na {carrier}</translation>
    </message>
    <message>
        <source>They were not read.</source>
        <translation>Não foram lidas.</translation>
    </message>
    <message>
        <source>{carrier} is being asked…</source>
        <translation>Perguntando à {carrier}…</translation>
    </message>
    <message>
        <source>As they were: {moment}</source>
        <translation>Como estavam: {moment}</translation>
    </message>
    <message>
        <source>{carrier} does not let this key read more</source>
        <translation>A {carrier} não deixa esta chave ler mais</translation>
    </message>
    <message>
        <source>Connect {carrier} with a key of the usual kind, to know more.</source>
        <translation>Para saber mais, conecte a {carrier} com uma chave do tipo comum.</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}, and takes calls</source>
        <translation>O número está na sua conta na {carrier} e recebe chamadas</translation>
    </message>
    <message>
        <source>The connected account at {carrier} does not have the number</source>
        <translation>A conta conectada na {carrier} não tem o número</translation>
    </message>
    <message>
        <source>It may be in another account of yours. Where its calls go is not known.</source>
        <translation>Pode estar em outra conta sua. Não se sabe para onde vão as chamadas dele.</translation>
    </message>
    <message>
        <source>At {carrier} the number can&apos;t take calls</source>
        <translation>Na {carrier} o número não pode receber chamadas</translation>
    </message>
    <message>
        <source>It was bought without voice. Only a number with voice can ring.</source>
        <translation>Foi comprado sem voz. Só um número com voz pode tocar.</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}</source>
        <translation>O número está na sua conta na {carrier}</translation>
    </message>
    <message>
        <source>Whether it can take calls {carrier} does not say.</source>
        <translation>A {carrier} não diz se ele pode receber chamadas.</translation>
    </message>
    <message>
        <source>It is assigned to the trunk {what}</source>
        <translation>Está atribuído ao tronco {what}</translation>
    </message>
    <message>
        <source>It is assigned to no trunk</source>
        <translation>Não está atribuído a nenhum tronco</translation>
    </message>
    <message>
        <source>Calls to it end at {carrier}. Assign it to your trunk there.</source>
        <translation>As chamadas para ele terminam na {carrier}. Atribua-o lá ao seu tronco.</translation>
    </message>
    <message>
        <source>Another application answers it: {what}</source>
        <translation>Outro aplicativo o atende: {what}</translation>
    </message>
    <message>
        <source>Its calls do not reach SigmaMind. Assigned to your trunk, it is not answered there any more.</source>
        <translation>As chamadas dele não chegam à SigmaMind. Atribuído ao seu tronco, ele deixa de ser atendido ali.</translation>
    </message>
    <message>
        <source>A program on the web answers it: {what}</source>
        <translation>Um programa na web o atende: {what}</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls from SigmaMind</source>
        <translation>Está atribuído a {what}, que serve para chamadas da SigmaMind</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN: it can be on one only.</source>
        <translation>As chamadas para ele terminam ali. Atribua-o a uma conexão do tipo FQDN: só pode estar em uma.</translation>
    </message>
    <message>
        <source>It is assigned to {what}, a connection of another kind</source>
        <translation>Está atribuído a {what}, uma conexão de outro tipo</translation>
    </message>
    <message>
        <source>Whether that leads to SigmaMind can&apos;t be told from here.</source>
        <translation>Daqui não é possível saber se isso leva à SigmaMind.</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is switched off</source>
        <translation>Está atribuído a {what}, uma conexão desativada</translation>
    </message>
    <message>
        <source>Switch that on at {carrier}.</source>
        <translation>Ative-a na {carrier}.</translation>
    </message>
    <message>
        <source>{carrier} does not say what the number is assigned to</source>
        <translation>A {carrier} não diz a que o número está atribuído</translation>
    </message>
    <message>
        <source>That sends the calls to SigmaMind&apos;s SIP host</source>
        <translation>Dali as chamadas vão para o host SIP da SigmaMind</translation>
    </message>
    <message>
        <source>That sends the calls nowhere</source>
        <translation>Dali as chamadas não vão para lugar nenhum</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there:</source>
        <translation>Digite ali o host SIP da SigmaMind:</translation>
    </message>
    <message>
        <source>That sends the calls to another host: {what}</source>
        <translation>Dali as chamadas vão para outro host: {what}</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there in its place:</source>
        <translation>Digite ali, no lugar dele, o host SIP da SigmaMind:</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is entered there, and switched off</source>
        <translation>O host SIP da SigmaMind está ali, mas desativado</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>Ative-o na {carrier}.</translation>
    </message>
    <message>
        <source>Another host gets the calls before SigmaMind, or some of them: {what}</source>
        <translation>Outro host recebe as chamadas antes da SigmaMind, ou parte delas: {what}</translation>
    </message>
    <message>
        <source>Switch that off at {carrier}, or give it a higher number as its priority.</source>
        <translation>Desative-o na {carrier} ou dê a ele um número de prioridade mais alto.</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is misspelt there: {what}</source>
        <translation>O host SIP da SigmaMind está escrito errado ali: {what}</translation>
    </message>
    <message>
        <source>{carrier} wants it like this:</source>
        <translation>Na {carrier}, ele se escreve assim:</translation>
    </message>
    <message>
        <source>{carrier} does not say where that sends the calls</source>
        <translation>A {carrier} não diz para onde as chamadas vão dali</translation>
    </message>
    <message>
        <source>SigmaMind places calls over the same trunk: {what}</source>
        <translation>A SigmaMind faz chamadas pelo mesmo tronco: {what}</translation>
    </message>
    <message>
        <source>SigmaMind places calls over another trunk</source>
        <translation>A SigmaMind faz chamadas por outro tronco</translation>
    </message>
    <message>
        <source>The termination SIP URI of the number&apos;s own trunk is {what}.</source>
        <translation>A URI SIP de terminação do tronco do próprio número é {what}.</translation>
    </message>
    <message>
        <source>Whether SigmaMind places calls over the number&apos;s own trunk is not known</source>
        <translation>Não se sabe se a SigmaMind faz chamadas pelo tronco do próprio número</translation>
    </message>
    <message>
        <source>{carrier} has the trunk username {what}</source>
        <translation>A {carrier} tem o usuário {what} do tronco</translation>
    </message>
    <message>
        <source>The trunk&apos;s Credential List does not have the username {what}</source>
        <translation>A Credential List do tronco não tem o usuário {what}</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add it there, or change it here.</source>
        <translation>As chamadas da SigmaMind são recusadas. Adicione-o lá ou altere-o aqui.</translation>
    </message>
    <message>
        <source>The trunk {what} has no Credential List</source>
        <translation>O tronco {what} não tem Credential List</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add one at {carrier}, with the username.</source>
        <translation>As chamadas da SigmaMind são recusadas. Adicione uma na {carrier}, com o usuário.</translation>
    </message>
    <message>
        <source>Which trunk username SigmaMind has is not known here</source>
        <translation>Não se sabe aqui qual usuário do tronco a SigmaMind tem</translation>
    </message>
    <message>
        <source>SigmaMind does not tell it. Save it anew, and it is compared.</source>
        <translation>A SigmaMind não o informa. Salve-o de novo, e ele será comparado.</translation>
    </message>
    <message>
        <source>{carrier} has no trunk with the termination SIP URI in use</source>
        <translation>A {carrier} não tem tronco com a URI SIP de terminação em uso</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Change the SIP URI here.</source>
        <translation>As chamadas da SigmaMind são recusadas. Altere a URI SIP aqui.</translation>
    </message>
    <message>
        <source>{carrier} does not say which usernames the trunk has</source>
        <translation>A {carrier} não diz quais usuários o tronco tem</translation>
    </message>
    <message>
        <source>The connection {what} has an outbound voice profile</source>
        <translation>A conexão {what} tem um Outbound Voice Profile</translation>
    </message>
    <message>
        <source>The connection {what} has no outbound voice profile</source>
        <translation>A conexão {what} não tem Outbound Voice Profile</translation>
    </message>
    <message>
        <source>Calls from your number are refused until it has one.</source>
        <translation>As chamadas do seu número são recusadas até que ela tenha um.</translation>
    </message>
    <message>
        <source>Whether {carrier} lets calls out is not known</source>
        <translation>Não se sabe se a {carrier} permite chamadas de saída</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls to SigmaMind</source>
        <translation>Está atribuído a {what}, que serve para chamadas à SigmaMind</translation>
    </message>
    <message>
        <source>It is assigned to no connection</source>
        <translation>Não está atribuído a nenhuma conexão</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN.</source>
        <translation>As chamadas para ele terminam ali. Atribua-o a uma conexão do tipo FQDN.</translation>
    </message>
    <message>
        <source>No connection at {carrier} has the username {what}</source>
        <translation>Nenhuma conexão na {carrier} tem o usuário {what}</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Correct it here or there.</source>
        <translation>As chamadas da SigmaMind são recusadas. Corrija aqui ou lá.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Where your carrier sends the calls to your numbers. Change it only if the SigmaMind dashboard or SigmaMind&apos;s support names another host.</source>
        <translation>Para onde sua operadora envia as chamadas dos seus números. Altere só se o painel ou o suporte da SigmaMind indicar outro host.</translation>
    </message>
    <message>
        <source>Check the host of each new trunk automatically</source>
        <translation>Verificar o host de cada tronco novo automaticamente</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host</source>
        <translation>Host SIP da SigmaMind</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>Idioma, a partir do próximo início</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>Isto não é um nome de host</translation>
    </message>
    <message>
        <source>It looks like {host}.</source>
        <translation>É assim: {host}.</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>Confi&amp;gurações…</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Try again for the others</source>
        <translation>Tentar de novo com os outros</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refeito: {what}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the whole window</source>
        <translation>Na janela inteira</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>No formulário</translation>
    </message>
    <message>
        <source>Import the number</source>
        <translation>Importar o número</translation>
    </message>
    <message>
        <source>Stop what is under way, or close the message</source>
        <translation>Parar o que está em andamento, ou fechar a mensagem</translation>
    </message>
    <message>
        <source>In an agent&apos;s field: offer all agents</source>
        <translation>No campo de um agente: oferecer todos os agentes</translation>
    </message>
    <message>
        <source>In the list of your numbers</source>
        <translation>Na lista dos seus números</translation>
    </message>
    <message>
        <source>Open the number&apos;s details</source>
        <translation>Abrir os detalhes do número</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Selecionar todas as linhas</translation>
    </message>
    <message>
        <source>Change the name or the agent in the row</source>
        <translation>Alterar o nome ou o agente na linha</translation>
    </message>
    <message>
        <source>What else can be done with the row</source>
        <translation>O que mais se pode fazer com a linha</translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation>Na busca: esvaziá-la</translation>
    </message>
    <message>
        <source>In other windows of the program</source>
        <translation>Em outras janelas do programa</translation>
    </message>
    <message>
        <source>Press the highlighted button</source>
        <translation>Pressionar o botão destacado</translation>
    </message>
    <message>
        <source>Close it, or stop what is under way</source>
        <translation>Fechar, ou parar o que está em andamento</translation>
    </message>
    <message>
        <source>Rename a saved trunk</source>
        <translation>Renomear um tronco salvo</translation>
    </message>
    <message>
        <source>Delete a saved trunk, after a question</source>
        <translation>Excluir um tronco salvo, após uma pergunta</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>StoreNotices</name>
    <message>
        <source>The list of numbers was damaged, and a new one is begun</source>
        <translation>A lista de números estava danificada, e uma nova foi começada</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{name}”. Your numbers at SigmaMind are not affected.</source>
        <translation>O arquivo danificado fica guardado como “{name}”. Seus números na SigmaMind não foram afetados.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>What you had typed could not be read</source>
        <translation>O que você tinha digitado não pôde ser lido</translation>
    </message>
    <message>
        <source>It was damaged on the disk. Your list of numbers is not affected.</source>
        <translation>Foi danificado no disco. Sua lista de números não foi afetada.</translation>
    </message>
    <message>
        <source>The result of the last import or change could not be written down</source>
        <translation>O resultado da última importação ou alteração não pôde ser anotado</translation>
    </message>
    <message>
        <source>At the next start it is listed as Not confirmed.</source>
        <translation>No próximo início, aparece como “Não confirmado”.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>TablePicking</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>A trunk is missing</source>
        <translation>Falta um tronco</translation>
    </message>
    <message>
        <source>It was not the trunk of all numbers from {carrier}.</source>
        <translation>Não era o tronco de todos os números da {carrier}.</translation>
    </message>
    <message>
        <source>The trunk for all rows was taken away</source>
        <translation>O tronco de todas as linhas foi retirado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Buscar nestes números</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Marcar todos os que são mostrados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Tick none of those that are shown</source>
        <translation>Desmarcar todos os que são mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} chosen</source>
        <translation>
            <numerusform>%Ln de {total} escolhido</numerusform>
            <numerusform>%Ln de {total} escolhidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrunkCard</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Shows the trunk&apos;s fields</source>
        <translation>Mostra os campos do tronco</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>username {name}</source>
        <translation>usuário {name}</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>senha no chaveiro</translation>
    </message>
    <message>
        <source>password in this window only</source>
        <translation>senha só nesta janela</translation>
    </message>
    <message>
        <source>SIP trunk {name}</source>
        <translation>Tronco SIP {name}</translation>
    </message>
</context>
<context>
    <name>TrunkCheckMessages</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Ali se fala SIP. Se usuário e senha estão certos, só uma chamada mostra.</translation>
    </message>
    <message>
        <source>No answer from this computer</source>
        <translation>Sem resposta a partir deste computador</translation>
    </message>
    <message>
        <source>It may still work from SigmaMind: many carriers do not answer strangers, and a firewall here may be in the way. Compare the host with your carrier&apos;s console.</source>
        <translation>Ainda pode funcionar a partir da SigmaMind: muitas operadoras não respondem a estranhos, e um firewall aqui pode atrapalhar. Compare o host com o console da operadora.</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know {host}</source>
        <translation>A rede deste computador não conhece {host}</translation>
    </message>
    <message>
        <source>Compare it letter by letter with your carrier&apos;s console.</source>
        <translation>Compare letra por letra com o console da sua operadora.</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at {host}</source>
        <translation>A rede deste computador não tem endereço para chamadas em {host}</translation>
    </message>
    <message>
        <source>It knows the name, but as no trunk&apos;s host. Compare it with your carrier&apos;s console.</source>
        <translation>Conhece o nome, mas não como host de um tronco. Compare com o console da sua operadora.</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}</source>
        <translation>A SigmaMind não alcança {host}</translation>
    </message>
    <message>
        <source>As this network sees it, the host is within a network that is not on the internet.</source>
        <translation>Como esta rede o vê, o host está em uma rede que não é da internet.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>O nome não pôde ser consultado</translation>
    </message>
    <message>
        <source>Is this computer connected to the internet? Then check again.</source>
        <translation>Este computador está conectado à internet? Então verifique de novo.</translation>
    </message>
    <message>
        <source>Something answers, but not in SIP</source>
        <translation>Algo responde, mas não em SIP</translation>
    </message>
    <message>
        <source>Is this your carrier&apos;s host for SIP trunks? Compare it with your carrier&apos;s console.</source>
        <translation>É este o host da sua operadora para troncos SIP? Compare com o console da operadora.</translation>
    </message>
    <message>
        <source>{host}: {said}</source>
        <translation>{host}: {said}</translation>
    </message>
    <message>
        <source>Stopped before all was found out</source>
        <translation>Parado antes de tudo ser descoberto</translation>
    </message>
    <message>
        <source>The check could not be completed</source>
        <translation>A verificação não pôde ser concluída</translation>
    </message>
    <message>
        <source>Checking {host}…</source>
        <translation>Verificando {host}…</translation>
    </message>
    <message>
        <source>No call is placed, and no credentials are sent. It takes five seconds at most.</source>
        <translation>Nenhuma chamada é feita, e nenhuma credencial é enviada. Leva no máximo cinco segundos.</translation>
    </message>
    <message>
        <source>Answered on {when}</source>
        <translation>Respondeu em {when}</translation>
    </message>
    <message>
        <source>Answered today at {time}</source>
        <translation>Respondeu hoje às {time}</translation>
    </message>
    <message>
        <source>{text}, {time} ms</source>
        <translation>{text}, {time} ms</translation>
    </message>
    <message>
        <source>Accepted by this computer</source>
        <translation>Aceito por este computador</translation>
    </message>
    <message>
        <source>Answers: {status}</source>
        <translation>Responde: {status}</translation>
    </message>
    <message>
        <source>It is an IP address; there is nothing to look up</source>
        <translation>É um endereço IP; não há nada a consultar</translation>
    </message>
    <message>
        <source>Not known to this computer&apos;s network</source>
        <translation>Desconhecido na rede deste computador</translation>
    </message>
    <message>
        <source>Known here, but without an address for calls</source>
        <translation>Conhecido aqui, mas sem endereço para chamadas</translation>
    </message>
    <message>
        <source>Nobody answered who could know it</source>
        <translation>Não respondeu ninguém que pudesse saber</translation>
    </message>
    <message>
        <source>Leads to {address}, which nobody on the internet can reach</source>
        <translation>Leva a {address}, que ninguém na internet alcança</translation>
    </message>
    <message>
        <source>Leads also to {address}, which nobody on the internet can reach</source>
        <translation>Leva também a {address}, que ninguém na internet alcança</translation>
    </message>
    <message>
        <source>Answers: {status} {reason}</source>
        <translation>Responde: {status} {reason}</translation>
    </message>
    <message>
        <source>Answers, and asks for credentials ({status})</source>
        <translation>Responde e pede credenciais ({status})</translation>
    </message>
    <message>
        <source>Answers, and does not know this computer ({status})</source>
        <translation>Responde e não conhece este computador ({status})</translation>
    </message>
    <message>
        <source>Something answers at port {port}, but not in SIP</source>
        <translation>Algo responde na porta {port}, mas não em SIP</translation>
    </message>
    <message>
        <source>Hangs up without an answer</source>
        <translation>Desliga sem responder</translation>
    </message>
    <message>
        <source>Nothing takes calls at port {port}</source>
        <translation>Nada recebe chamadas na porta {port}</translation>
    </message>
    <message>
        <source>No way from this computer to the address</source>
        <translation>Sem caminho deste computador até o endereço</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não perguntado</translation>
    </message>
    <message>
        <source>Not asked: no computer has this address</source>
        <translation>Não perguntado: nenhum computador tem este endereço</translation>
    </message>
    <message>
        <source>Does not speak TLS at port {port}</source>
        <translation>Não fala TLS na porta {port}</translation>
    </message>
    <message>
        <source>No secure connection could be agreed upon</source>
        <translation>Não foi possível combinar uma conexão segura</translation>
    </message>
    <message>
        <source>Accepted: {name}, from {issuer}, until {until}</source>
        <translation>Aceito: {name}, de {issuer}, até {until}</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>Expirou</translation>
    </message>
    <message>
        <source>Is not valid yet, by this computer&apos;s clock</source>
        <translation>Ainda não é válido, pelo relógio deste computador</translation>
    </message>
    <message>
        <source>Is for another name</source>
        <translation>É de outro nome</translation>
    </message>
    <message>
        <source>From an issuer that this computer does not know</source>
        <translation>De um emissor que este computador não conhece</translation>
    </message>
    <message>
        <source>Not accepted by this computer</source>
        <translation>Não aceito por este computador</translation>
    </message>
</context>
<context>
    <name>TrunkCheckPanel</name>
    <message>
        <source>Check each new host automatically from now on</source>
        <translation>Verificar cada host novo automaticamente de agora em diante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Perguntar mesmo assim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TrunkFlow</name>
    <message>
        <source>Saved &amp;trunks…</source>
        <translation>&amp;Troncos salvos…</translation>
    </message>
    <message>
        <source>C&amp;onnect a carrier…</source>
        <translation>Co&amp;nectar uma operadora…</translation>
    </message>
    <message>
        <source>The trunk could not be renamed</source>
        <translation>O tronco não pôde ser renomeado</translation>
    </message>
    <message>
        <source>The trunk could not be deleted</source>
        <translation>O tronco não pôde ser excluído</translation>
    </message>
    <message>
        <source>The trunk is deleted, but its password may still be in the keychain</source>
        <translation>O tronco foi excluído, mas a senha ainda pode estar no chaveiro</translation>
    </message>
</context>
<context>
    <name>TrunkGroup</name>
    <message>
        <source>the line between your carrier and SigmaMind</source>
        <translation>a linha entre sua operadora e a SigmaMind</translation>
    </message>
    <message>
        <source>Check trunk</source>
        <translation>Verificar tronco</translation>
    </message>
    <message>
        <source>Look the host up and ask it to answer. No call is placed.</source>
        <translation>Consultar o host e pedir que responda. Nenhuma chamada é feita.</translation>
    </message>
    <message>
        <source>Keep this trunk, with its password in the keychain</source>
        <translation>Guardar este tronco, com a senha no chaveiro</translation>
    </message>
    <message>
        <source>SIP trunk</source>
        <translation>Tronco SIP</translation>
    </message>
    <message>
        <source>Will be kept in the keychain</source>
        <translation>Será guardada no chaveiro</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Alterar a senha</translation>
    </message>
    <message>
        <source>Change the password of “{name}” everywhere</source>
        <translation>Alterar a senha de “{name}” em todo lugar</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Change it at your carrier first. Then SigmaMind gets it here, for each number that is ticked, and the keychain keeps it.</source>
        <translation>Altere-a primeiro na sua operadora. Depois a SigmaMind a recebe daqui, para cada número marcado, e o chaveiro a guarda.</translation>
    </message>
    <message>
        <source>The new one, as the carrier has it now</source>
        <translation>A nova, como a operadora a tem agora</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Tick it if it has this trunk&apos;s username</source>
        <translation>Marque se ele tem o usuário deste tronco</translation>
    </message>
    <message>
        <source>Enter the new password</source>
        <translation>Digite a nova senha</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>Nenhum número está marcado</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordFlow</name>
    <message>
        <source>No number of your list is on this trunk</source>
        <translation>Nenhum número da sua lista está neste tronco</translation>
    </message>
    <message>
        <source>To keep another password, import a number with it and tick “Keep this trunk”.</source>
        <translation>Para guardar outra senha, importe um número com ela e marque “Guardar este tronco”.</translation>
    </message>
    <message>
        <source>The keychain does not keep the new password</source>
        <translation>O chaveiro não guarda a nova senha</translation>
    </message>
</context>
<context>
    <name>TrunksDialog</name>
    <message>
        <source>Saved trunks</source>
        <translation>Troncos salvos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Change the password everywhere…</source>
        <translation>Alterar a senha em todo lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No trunk is saved yet</source>
        <translation>Ainda não há nenhum tronco salvo</translation>
    </message>
    <message>
        <source>A saved trunk is typed once, for all your numbers. Enter one in the form, and tick that it is to be kept: it is here after the import.</source>
        <translation>Um tronco salvo é digitado uma só vez, para todos os seus números. Digite um no formulário e marque que ele deve ser mantido: depois da importação, ele aparece aqui.</translation>
    </message>
    <message>
        <source>Enter a trunk</source>
        <translation>Digitar um tronco</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other trunk may have it.</source>
        <translation>
            <numerusform>Precisa de %n caractere, e nenhum outro tronco pode ter o mesmo.</numerusform>
            <numerusform>Precisa de um a %n caracteres, e nenhum outro tronco pode ter o mesmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolha outro nome</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>Excluir “{name}” deste computador?</translation>
    </message>
    <message>
        <source>Its password is deleted from the keychain too. Nothing changes at SigmaMind or at your carrier: numbers on this trunk stay as they are.</source>
        <translation>A senha dele também é excluída do chaveiro. Nada muda na SigmaMind nem na sua operadora: os números deste tronco ficam como estão.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>Não há nada a trazer de volta</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>&amp;Undo last change…</source>
        <translation>&amp;Desfazer última alteração…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>Não há nada a trazer de volta</translation>
    </message>
    <message>
        <source>The last change from here was changed again since, or can&apos;t be undone.</source>
        <translation>A última alteração daqui foi mudada de novo depois, ou não pode ser desfeita.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Algo inesperado deu errado</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>O programa não pode iniciar</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalhes para o suporte</translation>
    </message>
    <message>
        <source>Details. They hold no password, no key and nothing you typed:</source>
        <translation>Detalhes. Não contêm senha, chave nem nada do que você digitou:</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir pasta de registros</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The program goes on, and what you typed is kept. If it behaves oddly, start it again. Please send support the details below.</source>
        <translation>O programa continua, e o que você digitou é mantido. Se ele se comportar de modo estranho, inicie-o de novo. Envie ao suporte os detalhes abaixo.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Please send support the details below.</source>
        <translation>Nada foi enviado e nada foi alterado. Envie ao suporte os detalhes abaixo.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalhes copiados</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>O registro está em {folder}</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Espere alguns minutos.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Espere %n segundo.</numerusform>
            <numerusform>Espere %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes.</source>
        <translation>
            <numerusform>Espere %n minuto.</numerusform>
            <numerusform>Espere %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours.</source>
        <translation>
            <numerusform>Espere %n hora.</numerusform>
            <numerusform>Espere %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Espere %n segundo e tente de novo.</numerusform>
            <numerusform>Espere %n segundos e tente de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Espere %n minuto e tente de novo.</numerusform>
            <numerusform>Espere %n minutos e tente de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours, then try again.</source>
        <translation>
            <numerusform>Espere %n hora e tente de novo.</numerusform>
            <numerusform>Espere %n horas e tente de novo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatToTry</name>
    <message>
        <source>File &gt; Connect a carrier offers the demo&apos;s key: of its three numbers, one does not ring</source>
        <translation>Arquivo &gt; Conectar uma operadora oferece a chave da demonstração: dos três números dela, um não toca</translation>
    </message>
    <message>
        <source>is imported, and stays silent: try Ring it now</source>
        <translation>é importado e não toca: experimente “Ligar agora”</translation>
    </message>
    <message>
        <source>is imported, but inactive</source>
        <translation>é importado, mas fica inativo</translation>
    </message>
    <message>
        <source>is imported; SigmaMind does not say whether it is active</source>
        <translation>é importado; a SigmaMind não diz se está ativo</translation>
    </message>
    <message>
        <source>is imported after five seconds</source>
        <translation>é importado depois de cinco segundos</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>a SigmaMind recusa a chave de API</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it import</source>
        <translation>a SigmaMind conhece a chave de API, mas não permite que ela importe</translation>
    </message>
    <message>
        <source>SigmaMind does not accept the trunk username</source>
        <translation>a SigmaMind não aceita o usuário do tronco</translation>
    </message>
    <message>
        <source>the number is already in the account</source>
        <translation>o número já está na conta</translation>
    </message>
    <message>
        <source>too many imports; wait 30 seconds</source>
        <translation>importações demais; aguarde 30 segundos</translation>
    </message>
    <message>
        <source>a fault at SigmaMind: not confirmed (it did not arrive)</source>
        <translation>uma falha na SigmaMind: não confirmado (não chegou)</translation>
    </message>
    <message>
        <source>a web page comes instead of an answer: not confirmed</source>
        <translation>vem uma página da web em vez de uma resposta: não confirmado</translation>
    </message>
    <message>
        <source>no answer comes; press Cancel: not confirmed (it did arrive)</source>
        <translation>não vem resposta; pressione Cancelar: não confirmado (chegou, sim)</translation>
    </message>
    <message>
        <source>as the test number: the line is busy</source>
        <translation>como número de teste: a linha está ocupada</translation>
    </message>
    <message>
        <source>as the test number: nobody answers</source>
        <translation>como número de teste: ninguém atende</translation>
    </message>
    <message>
        <source>as the test number: the call can&apos;t be connected</source>
        <translation>como número de teste: a chamada não pode ser completada</translation>
    </message>
    <message>
        <source>as the test number: voicemail answers</source>
        <translation>como número de teste: a caixa postal atende</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier refuses it</source>
        <translation>como chave de uma operadora: a operadora a recusa</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read trunks</source>
        <translation>como chave de uma operadora: ela não pode ler os troncos</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read usernames</source>
        <translation>como chave de uma operadora: ela não pode ler os usuários</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another account&apos;s</source>
        <translation>como chave de uma operadora: ela é de outra conta</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another region&apos;s</source>
        <translation>como chave de uma operadora: ela é de outra região</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: too many requests; wait 30 seconds</source>
        <translation>como chave de uma operadora: pedidos demais; aguarde 30 segundos</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a fault at the carrier</source>
        <translation>como chave de uma operadora: uma falha na operadora</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a web page comes instead of an answer</source>
        <translation>como chave de uma operadora: vem uma página da web em vez de uma resposta</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier leads to another host, which is refused</source>
        <translation>como chave de uma operadora: a operadora leva a outro host, o que é recusado</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a list&apos;s next page is at another host</source>
        <translation>como chave de uma operadora: a próxima página de uma lista está em outro host</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the numbers and trunks vanish once they are listed</source>
        <translation>como chave de uma operadora: os números e os troncos somem assim que são listados</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: the host does not answer</source>
        <translation>como URI SIP, com “Verificar tronco”: o host não responde</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: no network knows the host</source>
        <translation>como URI SIP, com “Verificar tronco”: nenhuma rede conhece o host</translation>
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
        <translation>Desconectar a {carrier}</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect {carrier}</source>
        <translation>Conectar a {carrier}</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Outra chave…</translation>
    </message>
    <message>
        <source>Another key for {carrier}</source>
        <translation>Outra chave para a {carrier}</translation>
    </message>
    <message>
        <source>Not connected. Nothing is asked of {carrier}.</source>
        <translation>Não conectada. Nada é perguntado à {carrier}.</translation>
    </message>
    <message>
        <source>Connected: account {account}, key {key}.</source>
        <translation>Conectada: conta {account}, chave {key}.</translation>
    </message>
    <message>
        <source>Connected: key {key}.</source>
        <translation>Conectada: chave {key}.</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>A chave está guardada no chaveiro.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends.</source>
        <translation>A chave fica até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{agent} answered, %n seconds.</source>
        <translation>
            <numerusform>{agent} atendeu, %n segundo.</numerusform>
            <numerusform>{agent} atendeu, %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CountedCalls</name>
    <message numerus="yes">
        <source>Of %n calls to the number none failed there.</source>
        <translation>
            <numerusform>Houve ali %n chamada para o número, sem falha.</numerusform>
            <numerusform>Houve ali %n chamadas para o número, sem falha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_HappenedTree</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln linha copiada</numerusform>
            <numerusform>%Ln linhas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OtherNumbers</name>
    <message>
        <source>No other number is on it.</source>
        <translation>Não há outro número neste tronco.</translation>
    </message>
    <message numerus="yes">
        <source>Also on it: {numbers}, and %n more.</source>
        <translation>
            <numerusform>Também neste tronco: {numbers} e mais %n.</numerusform>
            <numerusform>Também neste tronco: {numbers} e mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on it: {numbers}.</source>
        <translation>Também neste tronco: {numbers}.</translation>
    </message>
</context>
<context>
    <name>carriers.toml</name>
    <message>
        <source>Open the Twilio Console, then Elastic SIP Trunking &gt; Manage &gt; Trunks, and choose your trunk.</source>
        <translation>Abra o Twilio Console, depois Elastic SIP Trunking &gt; Manage &gt; Trunks, e escolha seu tronco.</translation>
    </message>
    <message>
        <source>Termination SIP URI: under Termination, as it stands there. It looks like acme.pstn.twilio.com.</source>
        <translation>URI SIP de terminação: em Termination, como está ali. É assim: acme.pstn.twilio.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: of the Credential List that the same page names. The Account SID and the Auth Token are something else.</source>
        <translation>Usuário e senha do tronco: da Credential List (lista de credenciais) que a mesma página indica. O Account SID e o Auth Token são outra coisa.</translation>
    </message>
    <message>
        <source>No Credential List yet? Add one there: an IP address list alone does not let SigmaMind in.</source>
        <translation>Ainda sem Credential List? Adicione uma ali: uma lista de endereços IP sozinha não deixa a SigmaMind entrar.</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination &gt; Add new Origination URI</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; seu tronco &gt; Origination &gt; Add new Origination URI</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Numbers</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; seu tronco &gt; Numbers</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Termination</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; seu tronco &gt; Termination</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination: an Origination URI with SigmaMind&apos;s host, enabled.</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; seu tronco &gt; Origination: uma Origination URI com o host da SigmaMind, habilitada.</translation>
    </message>
    <message>
        <source>The same trunk &gt; Numbers: the number is among them. A number with a Voice URL or an application of its own answers there.</source>
        <translation>O mesmo tronco &gt; Numbers: o número está entre eles. Um número com Voice URL ou aplicativo próprio atende ali.</translation>
    </message>
    <message>
        <source>Monitor &gt; Logs &gt; Errors: a warning that begins with 32 says why Twilio did not send the call on.</source>
        <translation>Monitor &gt; Logs &gt; Errors: um aviso que começa com 32 diz por que a Twilio não repassou a chamada.</translation>
    </message>
    <message>
        <source>Open the Twilio Console, then Account &gt; API keys &amp; tokens, and press Create API key.</source>
        <translation>Abra o Twilio Console, depois Account &gt; API keys &amp; tokens, e clique em Create API key.</translation>
    </message>
    <message>
        <source>Choose the key type Standard. A Main key could change the account itself, and a Restricted one may not show all that is needed.</source>
        <translation>Escolha o tipo de chave Standard. Uma chave Main poderia alterar a própria conta, e uma Restricted pode não mostrar tudo o que é necessário.</translation>
    </message>
    <message>
        <source>Copy the SID and the secret into the fields below: Twilio shows the secret only once.</source>
        <translation>Copie o SID e o segredo (Secret) para os campos abaixo: a Twilio só mostra o segredo uma vez.</translation>
    </message>
    <message>
        <source>Never copy the Auth Token. It is the master key of the account, and this program has no use for it.</source>
        <translation>Nunca copie o Auth Token. É a chave mestra da conta, e este programa não precisa dele.</translation>
    </message>
    <message>
        <source>Twilio&apos;s Account SID. Enter the Credential List&apos;s username</source>
        <translation>O Account SID da Twilio. Digite o usuário da Credential List</translation>
    </message>
    <message>
        <source>One of Twilio&apos;s IDs. Enter the Credential List&apos;s username</source>
        <translation>Um dos IDs da Twilio. Digite o usuário da Credential List</translation>
    </message>
    <message>
        <source>Twilio&apos;s edge stands behind “pstn”.</source>
        <translation>A localização (edge) da Twilio fica depois de “pstn”.</translation>
    </message>
    <message>
        <source>The end of the host stands in it twice.</source>
        <translation>O final do host aparece duas vezes.</translation>
    </message>
    <message>
        <source>“pstn” stands in it twice.</source>
        <translation>“pstn” aparece duas vezes.</translation>
    </message>
    <message>
        <source>This is a SIP Domain of Twilio, not a trunk. A trunk&apos;s host has “pstn” in it</source>
        <translation>É um SIP Domain da Twilio, não um tronco. O host de um tronco contém “pstn”</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s web site. A trunk&apos;s host looks like acme.pstn.twilio.com</source>
        <translation>É o site da Twilio. O host de um tronco é assim: acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>“pstn” is missing.</source>
        <translation>Falta “pstn”.</translation>
    </message>
    <message>
        <source>A trunk&apos;s host at Twilio looks like acme.pstn.twilio.com</source>
        <translation>O host de um tronco na Twilio é assim: acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then Voice &gt; SIP Connections, and choose a connection of the type Credentials.</source>
        <translation>Abra o portal da Telnyx, depois Voice &gt; SIP Connections, e escolha uma conexão do tipo Credentials (credenciais).</translation>
    </message>
    <message>
        <source>Termination SIP URI: sip.telnyx.com.</source>
        <translation>URI SIP de terminação: sip.telnyx.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: under the connection&apos;s Authentication.</source>
        <translation>Usuário e senha do tronco: em Authentication (autenticação) da conexão.</translation>
    </message>
    <message>
        <source>The connection needs an Outbound Voice Profile, or calls from your number are refused.</source>
        <translation>A conexão precisa de um Outbound Voice Profile (perfil de chamadas de saída), ou as chamadas do seu número são recusadas.</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection of the type FQDN, as its FQDN</source>
        <translation>Voice &gt; SIP Connections &gt; sua conexão do tipo FQDN, como FQDN dela</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers</source>
        <translation>Numbers &gt; My Numbers</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Authentication</source>
        <translation>Voice &gt; SIP Connections &gt; sua conexão &gt; Authentication</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Outbound</source>
        <translation>Voice &gt; SIP Connections &gt; sua conexão &gt; Outbound</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections: a connection of the type FQDN with SigmaMind&apos;s host, without “sip:”.</source>
        <translation>Voice &gt; SIP Connections: uma conexão do tipo FQDN com o host da SigmaMind, sem “sip:”.</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers: the number is assigned to that connection. It can be assigned to one only.</source>
        <translation>Numbers &gt; My Numbers: o número está atribuído a essa conexão. Só pode ser atribuído a uma.</translation>
    </message>
    <message>
        <source>The portal&apos;s debugging tools show what became of the call.</source>
        <translation>As ferramentas de depuração do portal mostram o que houve com a chamada.</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then API Keys, and press Create API Key: one for this program alone.</source>
        <translation>Abra o portal da Telnyx, depois API Keys, e clique em Create API Key: uma só para este programa.</translation>
    </message>
    <message>
        <source>Copy the key into the field below. Telnyx shows it only once.</source>
        <translation>Copie a chave para o campo abaixo. A Telnyx só a mostra uma vez.</translation>
    </message>
    <message>
        <source>This is Telnyx&apos;s web site.</source>
        <translation>É o site da Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s API key. Enter the connection&apos;s username</source>
        <translation>A chave de API da Telnyx. Digite o usuário da conexão</translation>
    </message>
</context>
</TS>
