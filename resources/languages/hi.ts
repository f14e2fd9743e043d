<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>परिचय: {name}</translation>
    </message>
    <message>
        <source>Imports phone numbers to SigmaMind over a SIP trunk.</source>
        <translation>SIP ट्रंक से फ़ोन नंबर SigmaMind में आयात करता है।</translation>
    </message>
    <message>
        <source>MIT licence. It is made with what others wrote:</source>
        <translation>MIT लाइसेंस। इसमें दूसरों का लिखा सॉफ़्टवेयर शामिल है:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the versions and the names of the licences</source>
        <translation>संस्करण और लाइसेंसों के नाम कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>दूसरों का लिखा सॉफ़्टवेयर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. You may replace them by versions of your own.

Licence: https://www.gnu.org/licenses/lgpl-3.0.html
Source: https://download.qt.io/official_releases/</source>
        <translation>Qt और Qt for Python GNU Lesser General Public License, संस्करण 3 के तहत उपयोग होते हैं। आप इनकी जगह अपने संस्करण लगा सकते हैं।

लाइसेंस: https://www.gnu.org/licenses/lgpl-3.0.html
स्रोत: https://download.qt.io/official_releases/</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}</source>
        <translation>Python {python}, Qt {qt} और PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account&apos;s name</source>
        <translation>खाते का नाम</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other account may have it.</source>
        <translation>
            <numerusform>नाम में एक अक्षर चाहिए, और यह किसी दूसरे खाते का नाम न हो।</numerusform>
            <numerusform>नाम में एक से %n अक्षर चाहिए, और यह किसी दूसरे खाते का नाम न हो।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFlow</name>
    <message>
        <source>Change to another SigmaMind account, or add one</source>
        <translation>दूसरे SigmaMind खाते पर जाएँ, या नया जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>खाता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>खाता जोड़ें (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename this account…</source>
        <translation>इस खाते का नाम बदलें (&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move this account…</source>
        <translation>यह खाता हटाएँ (&amp;M)…</translation>
    </message>
    <message>
        <source>Numbers, agents and what you type are kept apart for each account, and so is its API key, which you are asked for next.</source>
        <translation>हर खाते के नंबर, एजेंट और आपका लिखा हुआ अलग रखा जाता है, और उसकी API कुंजी भी, जो अब आपसे माँगी जाएगी।</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>खाते का नाम बदलें</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>“{name}” को इस कंप्यूटर से हटाएँ?</translation>
    </message>
    <message>
        <source>Its API key, its list and its history on this computer are deleted. Nothing changes at SigmaMind: its numbers stay as they are.</source>
        <translation>इस कंप्यूटर पर उसकी API कुंजी, सूची और इतिहास हटा दिए जाते हैं। SigmaMind में कुछ नहीं बदलता: उसके नंबर जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The account is removed, but its API key may still be in the keychain</source>
        <translation>खाता हटा दिया गया है, पर उसकी API कुंजी शायद अब भी कीचेन में है</translation>
    </message>
    <message>
        <source>The account can&apos;t be changed now</source>
        <translation>खाता अभी बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>Something is on its way to SigmaMind. Wait for its end, or cancel it.</source>
        <translation>कुछ SigmaMind को भेजा जा रहा है। उसके पूरा होने की प्रतीक्षा करें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>मुख्य खाता</translation>
    </message>
</context>
<context>
    <name>AgentInput</name>
    <message>
        <source>Show the agents</source>
        <translation>एजेंट दिखाएँ</translation>
    </message>
</context>
<context>
    <name>AgentsDialog</name>
    <message>
        <source>Set an agent</source>
        <translation>एजेंट सेट करें</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers</source>
        <translation>
            <numerusform>%n नंबर के लिए एजेंट सेट करें</numerusform>
            <numerusform>%n नंबरों के लिए एजेंट सेट करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Set agent</source>
        <translation>एजेंट सेट करें</translation>
    </message>
    <message>
        <source>Inbound: answers the calls</source>
        <translation>इनबाउंड: कॉल का जवाब देता है</translation>
    </message>
    <message>
        <source>Outbound: places the calls</source>
        <translation>आउटबाउंड: कॉल करता है</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>नाम या ID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Remove agent…</source>
        <translation>एजेंट हटाएँ…</translation>
    </message>
    <message>
        <source>Left out: {state}</source>
        <translation>छोड़ा गया: {state}</translation>
    </message>
    <message>
        <source>Choose an agent first</source>
        <translation>पहले एजेंट चुनें</translation>
    </message>
    <message>
        <source>Nothing was sent. “Remove agent…” leaves the numbers without one.</source>
        <translation>कुछ नहीं भेजा गया। “एजेंट हटाएँ…” दबाने पर नंबरों का कोई एजेंट नहीं रहेगा।</translation>
    </message>
    <message>
        <source>Correct the agent first</source>
        <translation>पहले एजेंट ठीक करें</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>There is nothing to change: these numbers have it already</source>
        <translation>बदलने के लिए कुछ नहीं है: इन नंबरों पर यह पहले से है</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>There is nothing to remove: these numbers have no such agent</source>
        <translation>हटाने के लिए कुछ नहीं है: इन नंबरों पर ऐसा कोई एजेंट नहीं है</translation>
    </message>
    <message>
        <source>Choose inbound, outbound, or both</source>
        <translation>इनबाउंड, आउटबाउंड या दोनों चुनें</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>कोई नंबर चुना नहीं गया</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Welcome to SigmaMind Desktop</source>
        <translation>आपका स्वागत है: SigmaMind Desktop</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Your number, answered by your agents</source>
        <translation>आपका नंबर, जवाब आपके एजेंट देंगे</translation>
    </message>
    <message>
        <source>Import the phone numbers that you own at a carrier, and SigmaMind&apos;s agents answer and place calls on them. To begin, this program needs your API key.</source>
        <translation>अपने कैरियर के फ़ोन नंबर आयात करें, और SigmaMind के एजेंट उन पर कॉल लेंगे और करेंगे। शुरू करने के लिए इस प्रोग्राम को आपकी API कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>You find it in the SigmaMind dashboard under Deploy &gt; API Keys. The secret key is shown there only once: if you no longer have it, create a new one.</source>
        <translation>यह आपको SigmaMind डैशबोर्ड में Deploy &gt; API Keys पर मिलेगी। गुप्त कुंजी वहाँ केवल एक बार दिखती है: अगर वह अब आपके पास नहीं है, तो नई बनाएँ।</translation>
    </message>
    <message>
        <source>You can import now. At the next start the program asks for the key again.</source>
        <translation>अब आप आयात कर सकते हैं। अगली बार शुरू होने पर प्रोग्राम कुंजी फिर माँगेगा।</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>कुंजी केवल इस सत्र के लिए रखी गई है</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>SigmaMind refused this key</source>
        <translation>SigmaMind ने यह कुंजी अस्वीकार की</translation>
    </message>
    <message>
        <source>It is not kept. Copy the secret key again from the dashboard: the key ID is not it.</source>
        <translation>इसे रखा नहीं गया। गुप्त कुंजी डैशबोर्ड से फिर कॉपी करें: कुंजी की ID से काम नहीं चलेगा।</translation>
    </message>
    <message>
        <source>The keychain may still hold the key</source>
        <translation>कुंजी शायद अब भी कीचेन में है</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>कुंजी हटाएँ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>कुंजी सहेजें</translation>
    </message>
    <message>
        <source>The key {key} is kept in the keychain.</source>
        <translation>कुंजी {key} कीचेन में रखी है।</translation>
    </message>
    <message>
        <source>The key {key} is kept until the program ends.</source>
        <translation>कुंजी {key} प्रोग्राम के बंद होने तक रखी है।</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has been asked for the key and has not answered.</source>
        <translation>इस कंप्यूटर के कीचेन से कुंजी माँगी गई और उसने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>A key that you enter now is kept until the program ends, unless the keychain opens.</source>
        <translation>अगर कीचेन नहीं खुलता, तो अभी डाली गई कुंजी प्रोग्राम के बंद होने तक ही रहेगी।</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>पहले कुंजी चिपकाएँ</translation>
    </message>
    <message>
        <source>This is not the key itself</source>
        <translation>यह असली कुंजी नहीं है</translation>
    </message>
    <message>
        <source>It holds characters that no key has. The dashboard shows dots once the key is made.</source>
        <translation>इसमें ऐसे अक्षर हैं जो किसी कुंजी में नहीं होते। कुंजी बन जाने पर डैशबोर्ड बिंदु दिखाता है।</translation>
    </message>
    <message>
        <source>Remove the API key?</source>
        <translation>API कुंजी हटाएँ?</translation>
    </message>
    <message>
        <source>SigmaMind shows a key only once. Without it nothing can be imported from this computer.</source>
        <translation>SigmaMind कुंजी केवल एक बार दिखाता है। उसके बिना इस कंप्यूटर से कुछ आयात नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Asking SigmaMind…</source>
        <translation>SigmaMind से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>कीचेन से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ApiKeyFlow</name>
    <message>
        <source>Enter, replace or remove the API key</source>
        <translation>API कुंजी डालें, बदलें या हटाएँ</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API कुंजी (&amp;K)…</translation>
    </message>
    <message>
        <source>Asking SigmaMind about the API key…</source>
        <translation>SigmaMind से API कुंजी के बारे में पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>दूसरी कुंजी डालें</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>SigmaMind ने API कुंजी अस्वीकार की</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Asking the keychain for the API key…</source>
        <translation>कीचेन से API कुंजी माँगी जा रही है…</translation>
    </message>
    <message>
        <source>API key {key}</source>
        <translation>API कुंजी {key}</translation>
    </message>
    <message>
        <source>API key {key}, this session only</source>
        <translation>API कुंजी {key}, केवल यह सत्र</translation>
    </message>
    <message>
        <source>No API key: enter one</source>
        <translation>API कुंजी नहीं है: डालें</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%n numbers will be imported</source>
        <translation>
            <numerusform>%n नंबर आयात होगा</numerusform>
            <numerusform>%n नंबर आयात होंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in your account already</source>
        <translation>
            <numerusform>%n पहले से आपके खाते में है</numerusform>
            <numerusform>%n पहले से आपके खाते में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the table twice</source>
        <translation>
            <numerusform>%n तालिका में दो बार है</numerusform>
            <numerusform>%n तालिका में दो बार हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be</source>
        <translation>
            <numerusform>%n आयात नहीं हो सकता</numerusform>
            <numerusform>%n आयात नहीं हो सकते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings are passed over.</source>
        <translation>
            <numerusform>शीर्षकों के ऊपर की %n पंक्ति छोड़ी गई।</numerusform>
            <numerusform>शीर्षकों के ऊपर की %n पंक्तियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{carrier} tells no trunk of %n numbers: assign them to one there, or enter one for all rows.</source>
        <translation>
            <numerusform>{carrier} %n नंबर का ट्रंक नहीं बताता: उसे वहाँ किसी ट्रंक से जोड़ें, या सभी पंक्तियों के लिए एक डालें।</numerusform>
            <numerusform>{carrier} %n नंबरों का ट्रंक नहीं बताता: उन्हें वहाँ किसी ट्रंक से जोड़ें, या सभी पंक्तियों के लिए एक डालें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns on its right were left out.</source>
        <translation>
            <numerusform>दाईं ओर का %n स्तंभ छोड़ा गया।</numerusform>
            <numerusform>दाईं ओर के %n स्तंभ छोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows at its end were left out.</source>
        <translation>
            <numerusform>अंत की %n पंक्ति छोड़ी गई।</numerusform>
            <numerusform>अंत की %n पंक्तियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet says that it goes on to row {last}. Only the first {most} rows were read.</source>
        <translation>शीट के अनुसार वह पंक्ति {last} तक है। केवल पहली {most} पंक्तियाँ पढ़ी गईं।</translation>
    </message>
    <message>
        <source>Only the first {most} columns were read.</source>
        <translation>केवल पहले {most} स्तंभ पढ़े गए।</translation>
    </message>
    <message>
        <source>The workbook has {count} sheets. Only the first {most} were read.</source>
        <translation>वर्कबुक में {count} शीट हैं। केवल पहली {most} पढ़ी गईं।</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>वर्कबुक में छिपी %n पंक्ति छोड़ी गई।</numerusform>
            <numerusform>वर्कबुक में छिपी %n पंक्तियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>वर्कबुक में छिपा %n स्तंभ छोड़ा गया।</numerusform>
            <numerusform>वर्कबुक में छिपे %n स्तंभ छोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no result in the file, the first in cell {cell}. Open it in Excel, save it, and open it here again.</source>
        <translation>
            <numerusform>फ़ाइल में %n सूत्र का परिणाम नहीं है, सेल {cell} में। उसे Excel में खोलें, सहेजें, और यहाँ फिर खोलें।</numerusform>
            <numerusform>फ़ाइल में %n सूत्रों का परिणाम नहीं है, पहला सेल {cell} में। उसे Excel में खोलें, सहेजें, और यहाँ फिर खोलें।</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark in line {line} is not closed. From there on each line was read by itself: look at these rows.</source>
        <translation>पंक्ति {line} में उद्धरण चिह्न बंद नहीं है। वहाँ से आगे हर पंक्ति अलग-अलग पढ़ी गई: ये पंक्तियाँ देखें।</translation>
    </message>
    <message>
        <source>A character in line {line} can&apos;t be read: “�” stands there. Look at these rows.</source>
        <translation>पंक्ति {line} का एक अक्षर पढ़ा नहीं जा सकता: वहाँ “�” है। ये पंक्तियाँ देखें।</translation>
    </message>
</context>
<context>
    <name>BulkFlow</name>
    <message>
        <source>Import &amp;several numbers…</source>
        <translation>कई नंबर आयात करें (&amp;S)…</translation>
    </message>
    <message>
        <source>Open a table of numbers</source>
        <translation>नंबरों की तालिका खोलें</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>खाली तालिका सहेजें</translation>
    </message>
    <message>
        <source>Numbers to import</source>
        <translation>आयात के लिए नंबर</translation>
    </message>
    <message>
        <source>Put another table in place of this one?</source>
        <translation>इस तालिका की जगह दूसरी तालिका रखें?</translation>
    </message>
    <message>
        <source>What you have changed in its cells will be lost.</source>
        <translation>इसके सेल में आपके किए बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>Open the other table</source>
        <translation>दूसरी तालिका खोलें</translation>
    </message>
    <message>
        <source>“{name}” waits</source>
        <translation>“{name}” प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>चिपकाई गई तालिका</translation>
    </message>
    <message>
        <source>It is shown once you close the import that is shown now.</source>
        <translation>अभी दिख रहा आयात बंद करने पर यह दिखेगी।</translation>
    </message>
    <message>
        <source>Use what is hidden too</source>
        <translation>छिपा हुआ भी लें</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>क्या यह सही है?</translation>
    </message>
    <message>
        <source>Use as proposed</source>
        <translation>सुझाए अनुसार लें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>A part of the sheet was not read</source>
        <translation>शीट का एक हिस्सा पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>The password could not be fetched. Type it in</source>
        <translation>पासवर्ड नहीं मिल सका। उसे स्वयं लिखें</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात किया गया</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>पहले से आपके खाते में</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकार हुआ</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>वहाँ कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>It was sent, and your account does not have it. It can be imported again.</source>
        <translation>इसे भेजा गया, और यह आपके खाते में नहीं है। इसे फिर आयात किया जा सकता है।</translation>
    </message>
    <message>
        <source>The import was stopped before its turn.</source>
        <translation>इसकी बारी से पहले आयात रोक दिया गया।</translation>
    </message>
    <message>
        <source>It could not be sent as it was.</source>
        <translation>यह जिस रूप में था, उसमें भेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>A row above it has the same number: see there.</source>
        <translation>ऊपर की एक पंक्ति में यही नंबर है: वहाँ देखें।</translation>
    </message>
    <message>
        <source>Another row has its number on another trunk.</source>
        <translation>दूसरी पंक्ति में यही नंबर दूसरे ट्रंक पर है।</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}: {said}</translation>
    </message>
    <message>
        <source>{host} does not exist</source>
        <translation>{host} मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the termination SIP URI against your carrier&apos;s page, then go on, or stop and correct it.</source>
        <translation>कुछ नहीं भेजा गया। टर्मिनेशन SIP URI को अपने कैरियर के पेज से मिलाएँ, फिर आगे बढ़ें, या रोककर उसे ठीक करें।</translation>
    </message>
    <message>
        <source>A trunk&apos;s password is needed</source>
        <translation>एक ट्रंक का पासवर्ड चाहिए</translation>
    </message>
    <message>
        <source>Passwords are never written down. Type it once, and the import goes on.</source>
        <translation>पासवर्ड कभी लिखकर नहीं रखे जाते। उसे एक बार लिखें, और आयात आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>The first row was refused, and the others would be too.</source>
        <translation>पहली पंक्ति अस्वीकार हुई, और बाकी भी होतीं।</translation>
    </message>
    <message>
        <source>Five rows in a row were refused for the same.</source>
        <translation>लगातार पाँच पंक्तियाँ एक ही कारण से अस्वीकार हुईं।</translation>
    </message>
    <message>
        <source>It goes on by itself once SigmaMind is reached.</source>
        <translation>SigmaMind तक पहुँच बनते ही यह अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Your key, the trunk and your account&apos;s list are being checked…</source>
        <translation>आपकी कुंजी, ट्रंक और खाते की सूची जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Your account&apos;s list is being read…</source>
        <translation>आपके खाते की सूची पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>What is under way comes to its end…</source>
        <translation>जो चल रहा है वह पूरा हो रहा है…</translation>
    </message>
</context>
<context>
    <name>BulkMessages</name>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>स्तंभ {place}</translation>
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
        <translation>शीर्षक का अर्थ “{field}” है।</translation>
    </message>
    <message>
        <source>{hits} of {count} cells that were looked at look like “{field}”.</source>
        <translation>देखे गए {count} सेल में से {hits} “{field}” जैसे दिखते हैं।</translation>
    </message>
    <message>
        <source>Its heading means “{field}”, but only {hits} of {count} cells look like it.</source>
        <translation>शीर्षक का अर्थ “{field}” है, पर {count} में से केवल {hits} सेल वैसे दिखते हैं।</translation>
    </message>
    <message>
        <source>Another column is taken for the same.</source>
        <translation>इसके लिए दूसरा स्तंभ लिया गया है।</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>यह आपने चुना।</translation>
    </message>
    <message>
        <source>Neither its heading nor its cells say what it is.</source>
        <translation>न शीर्षक और न सेल बताते हैं कि यह क्या है।</translation>
    </message>
    <message>
        <source>“{heading}” may be “{field}”. {ground}</source>
        <translation>“{heading}” शायद “{field}” है। {ground}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Look odd</source>
        <translation>असामान्य</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>कुछ करना है</translation>
    </message>
    <message>
        <source>On two trunks</source>
        <translation>दो ट्रंक पर</translation>
    </message>
    <message>
        <source>Twice in this table</source>
        <translation>इस तालिका में दो बार</translation>
    </message>
    <message>
        <source>In your account already</source>
        <translation>पहले से आपके खाते में</translation>
    </message>
    <message>
        <source>To do: {fields}</source>
        <translation>करना है: {fields}</translation>
    </message>
    <message>
        <source>Also in row {row}, on another trunk</source>
        <translation>पंक्ति {row} में भी, दूसरे ट्रंक पर</translation>
    </message>
    <message>
        <source>Also in row {row}; sent once</source>
        <translation>पंक्ति {row} में भी; एक बार भेजा जाएगा</translation>
    </message>
    <message>
        <source>Your account has {number} already. It is not sent again.</source>
        <translation>आपके खाते में {number} पहले से है। उसे फिर नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Row {row} has {number} on another trunk. Empty this cell, or that one; neither is sent so.</source>
        <translation>पंक्ति {row} में {number} दूसरे ट्रंक पर है। यह सेल या वह खाली करें; ऐसे दोनों में से कोई नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Row {row} has {number} too. It is sent once, from there.</source>
        <translation>पंक्ति {row} में भी {number} है। वह वहीं से एक बार भेजा जाएगा।</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>यह ID है</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>इसे हटाएँ</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>{text} लें</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>फ़ाइल “{name}” नहीं खुली</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>क्लिपबोर्ड में कोई तालिका नहीं है</translation>
    </message>
    <message>
        <source>It is protected by a password. Open it in Excel, save a copy without the password, and open that.</source>
        <translation>यह पासवर्ड से सुरक्षित है। इसे Excel में खोलें, बिना पासवर्ड की प्रति सहेजें, और वह प्रति खोलें।</translation>
    </message>
    <message>
        <source>It is in the format of Excel before 2007. Open it there, save it as .xlsx, and open that.</source>
        <translation>यह 2007 से पहले के Excel के प्रारूप में है। इसे वहाँ खोलें, .xlsx में सहेजें, और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet. Open it in LibreOffice, save it as .xlsx, and open that.</source>
        <translation>यह OpenDocument स्प्रेडशीट है। इसे LibreOffice में खोलें, .xlsx में सहेजें, और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>It is a document of Apple&apos;s Numbers. Open it there, export it to Excel or CSV, and open that.</source>
        <translation>यह Apple के Numbers का दस्तावेज़ है। इसे वहाँ खोलें, Excel या CSV में निर्यात करें, और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>It is far larger than a table of phone numbers. Copy the rows that you want into a new file, and open that.</source>
        <translation>यह फ़ोन नंबरों की तालिका से बहुत बड़ी है। जो पंक्तियाँ चाहिए उन्हें नई फ़ाइल में कॉपी करें, और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>It is damaged, or only a part of it is here. Get it again, or open it in Excel and save a copy.</source>
        <translation>यह ख़राब है, या इसका केवल एक हिस्सा यहाँ है। इसे दोबारा मँगाएँ, या Excel में खोलकर एक प्रति सहेजें।</translation>
    </message>
    <message>
        <source>It is a web page under another name. Open it in Excel, save it as .xlsx, and open that.</source>
        <translation>यह दूसरे नाम का एक वेब पेज है। इसे Excel में खोलें, .xlsx में सहेजें, और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>It is no table. Open an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>यह तालिका नहीं है। Excel वर्कबुक (.xlsx) या CSV फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>There is nothing in it. Put each number in a row of its own, and try again.</source>
        <translation>इसमें कुछ नहीं है। हर नंबर को अपनी पंक्ति में रखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved or renamed.</source>
        <translation>यह अब वहाँ नहीं है। शायद इसकी जगह या इसका नाम बदल गया।</translation>
    </message>
    <message>
        <source>This program may not read it, or another one keeps it to itself. Close it there, or save a copy.</source>
        <translation>यह प्रोग्राम इसे पढ़ नहीं सकता, या किसी दूसरे प्रोग्राम ने इसे रोक रखा है। इसे वहाँ बंद करें, या इसकी प्रति सहेजें।</translation>
    </message>
</context>
<context>
    <name>BulkWindow</name>
    <message>
        <source>Import several numbers</source>
        <translation>कई नंबर आयात करें</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>तालिका चिपकाएँ</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>खाली तालिका सहेजें…</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>उदाहरण खोलें</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>आयात शुरू करें</translation>
    </message>
    <message>
        <source>Drop an Excel workbook or a CSV file here, open one, or paste a table: a number in each row.
Nothing is sent before you say so.</source>
        <translation>Excel वर्कबुक या CSV फ़ाइल यहाँ छोड़ें, फ़ाइल खोलें, या तालिका चिपकाएँ: हर पंक्ति में एक नंबर।
आपके कहे बिना कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>चिपकाई गई तालिका</translation>
    </message>
    <message>
        <source>{name}: import several numbers</source>
        <translation>{name}: कई नंबर आयात करें</translation>
    </message>
    <message>
        <source>{sheet} (hidden in the workbook)</source>
        <translation>{sheet} (वर्कबुक में छिपी)</translation>
    </message>
    <message>
        <source>A part of what you pasted did not fit into the table</source>
        <translation>चिपकाए गए का एक हिस्सा तालिका में नहीं समाया</translation>
    </message>
    <message>
        <source>Say which column holds the phone numbers: press its heading.</source>
        <translation>बताएँ कि फ़ोन नंबर किस स्तंभ में हैं: उसका शीर्षक दबाएँ।</translation>
    </message>
    <message>
        <source>The rows are being looked at…</source>
        <translation>पंक्तियाँ देखी जा रही हैं…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>No row can be sent as it is</source>
        <translation>कोई भी पंक्ति इस रूप में नहीं भेजी जा सकती</translation>
    </message>
    <message>
        <source>Begin with the first of them.</source>
        <translation>उनमें से पहली से शुरू करें।</translation>
    </message>
</context>
<context>
    <name>CallMessages</name>
    <message>
        <source>Ring {number} now?</source>
        <translation>{number} को अभी बजाएँ?</translation>
    </message>
    <message>
        <source>The phone with the number {to} will ring, and “{agent}” will speak, calling from {number}. SigmaMind and your carrier may charge you for the call.</source>
        <translation>नंबर {to} वाला फ़ोन बजेगा, और “{agent}” {number} से कॉल करके बोलेगा। SigmaMind और आपका कैरियर कॉल का शुल्क ले सकते हैं।</translation>
    </message>
    <message>
        <source>Enter an outbound agent and an outbound test number first.</source>
        <translation>पहले आउटबाउंड एजेंट और आउटबाउंड परीक्षण नंबर डालें।</translation>
    </message>
    <message>
        <source>Enter an outbound agent first.</source>
        <translation>पहले आउटबाउंड एजेंट डालें।</translation>
    </message>
    <message>
        <source>Enter an outbound test number first: the phone that is to ring.</source>
        <translation>पहले आउटबाउंड परीक्षण नंबर डालें: वह फ़ोन जो बजेगा।</translation>
    </message>
    <message>
        <source>A test call needs an agent that speaks and a phone that rings</source>
        <translation>परीक्षण कॉल के लिए बोलने वाला एजेंट और बजने वाला फ़ोन चाहिए</translation>
    </message>
    <message>
        <source>Asking SigmaMind to place the call…</source>
        <translation>SigmaMind से कॉल करने को कहा जा रहा है…</translation>
    </message>
    <message>
        <source>The call is under way…</source>
        <translation>कॉल चल रही है…</translation>
    </message>
    <message>
        <source>SigmaMind has taken the call. Your phone should ring soon…</source>
        <translation>SigmaMind ने कॉल ले ली है। आपका फ़ोन जल्द बजना चाहिए…</translation>
    </message>
    <message>
        <source>The call was placed</source>
        <translation>कॉल की गई</translation>
    </message>
    <message>
        <source>It goes on by itself. How it ends is not watched any more.</source>
        <translation>वह अपने आप चलती रहेगी। उसका अंत अब यहाँ नहीं देखा जाएगा।</translation>
    </message>
    <message>
        <source>The call was placed, but how it ended is not known</source>
        <translation>कॉल की गई, पर यह पता नहीं कि वह कैसे ख़त्म हुई</translation>
    </message>
    <message>
        <source>Look in the SigmaMind dashboard under the calls.</source>
        <translation>SigmaMind डैशबोर्ड में कॉल की सूची देखें।</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>रद्द हुआ, पर भेजा जा चुका था</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द हुआ</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>कोई कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>जवाब मिला</translation>
    </message>
    <message>
        <source>answered by voicemail</source>
        <translation>वॉइसमेल ने जवाब दिया</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>जवाब नहीं मिला</translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation>जोड़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>ended, not known how</source>
        <translation>ख़त्म हुई, कैसे पता नहीं</translation>
    </message>
    <message>
        <source>The number&apos;s row says on which day it was tested.</source>
        <translation>नंबर की पंक्ति बताती है कि उसका परीक्षण किस दिन हुआ।</translation>
    </message>
    <message>
        <source>The call was answered</source>
        <translation>कॉल का जवाब मिला</translation>
    </message>
    <message>
        <source>Voicemail took the call</source>
        <translation>वॉइसमेल ने कॉल ली</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>लाइन व्यस्त थी</translation>
    </message>
    <message>
        <source>End the other call on that phone, and try again.</source>
        <translation>उस फ़ोन पर दूसरी कॉल ख़त्म करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>किसी ने जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>कॉल जोड़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>कॉल विफल रही</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <translation>कॉल ख़त्म हुई</translation>
    </message>
    <message>
        <source>SigmaMind did not say how, so it proves nothing.</source>
        <translation>SigmaMind ने नहीं बताया कि कैसे, इसलिए इससे कुछ सिद्ध नहीं होता।</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>अपने कैरियर के यहाँ ट्रंक का उपयोगकर्ता नाम और पासवर्ड जाँचें, और यह कि वह इस नंबर पर कॉल कर सकता है।</translation>
    </message>
    <message>
        <source>Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>{carrier} के यहाँ ट्रंक का उपयोगकर्ता नाम और पासवर्ड जाँचें, और यह कि वह इस नंबर पर कॉल कर सकता है।</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at your carrier, and that it may call this number.</source>
        <translation>अगर फ़ोन बजा ही नहीं: अपने कैरियर के यहाँ ट्रंक का उपयोगकर्ता नाम और पासवर्ड जाँचें, और यह कि वह इस नंबर पर कॉल कर सकता है।</translation>
    </message>
    <message>
        <source>If the phone did not ring at all: Check the trunk&apos;s username and password at {carrier}, and that it may call this number.</source>
        <translation>अगर फ़ोन बजा ही नहीं: {carrier} के यहाँ ट्रंक का उपयोगकर्ता नाम और पासवर्ड जाँचें, और यह कि वह इस नंबर पर कॉल कर सकता है।</translation>
    </message>
</context>
<context>
    <name>CarrierFlows</name>
    <message>
        <source>{carrier} is connected</source>
        <translation>{carrier} से कनेक्ट हो गया</translation>
    </message>
    <message>
        <source>Choose one of its numbers for the form, or several where you import several numbers.</source>
        <translation>फ़ॉर्म के लिए उसका एक नंबर चुनें; कई नंबर आयात करते समय कई चुनें।</translation>
    </message>
    <message>
        <source>Choose a number…</source>
        <translation>नंबर चुनें…</translation>
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
        <translation>API कुंजी का SID</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>API कुंजी का सीक्रेट</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Begins with AC. On the console&apos;s first page</source>
        <translation>AC से शुरू होता है। कंसोल के पहले पेज पर</translation>
    </message>
    <message>
        <source>Begins with SK</source>
        <translation>SK से शुरू होता है</translation>
    </message>
    <message>
        <source>Shown once, when the key is made</source>
        <translation>केवल एक बार दिखता है, कुंजी बनाते समय</translation>
    </message>
    <message>
        <source>Begins with KEY. Shown once, when it is made</source>
        <translation>KEY से शुरू होती है। केवल एक बार दिखती है, बनाते समय</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>सही लगता है</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>अभी बाकी है</translation>
    </message>
    <message>
        <source>This looks like the Auth Token, the master key of your account. It is not needed here</source>
        <translation>यह Auth Token लगता है, जो आपके खाते की मास्टर कुंजी है। यहाँ इसकी ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s Account SID. It belongs in another field</source>
        <translation>यह Twilio का Account SID है। यह दूसरे फ़ील्ड में आता है</translation>
    </message>
    <message>
        <source>This is the SID of a Twilio key. It belongs in another field</source>
        <translation>यह Twilio की किसी कुंजी का SID है। यह दूसरे फ़ील्ड में आता है</translation>
    </message>
    <message>
        <source>This is the SID of something else at Twilio</source>
        <translation>यह Twilio में किसी और चीज़ का SID है</translation>
    </message>
    <message>
        <source>It holds characters that no key has. Copy it again</source>
        <translation>इसमें ऐसे अक्षर हैं जो किसी कुंजी में नहीं होते। उसे फिर कॉपी करें</translation>
    </message>
    <message>
        <source>It is AC and then 32 digits and letters a to f</source>
        <translation>इसमें AC के बाद 32 अंक और a से f तक के अक्षर होते हैं</translation>
    </message>
    <message>
        <source>It is SK and then 32 digits and letters a to f</source>
        <translation>इसमें SK के बाद 32 अंक और a से f तक के अक्षर होते हैं</translation>
    </message>
    <message>
        <source>The secret is longer. Copy it again</source>
        <translation>सीक्रेट इससे लंबा होता है। उसे फिर कॉपी करें</translation>
    </message>
    <message>
        <source>It begins with KEY, and is longer</source>
        <translation>यह KEY से शुरू होती है और इससे लंबी होती है</translation>
    </message>
</context>
<context>
    <name>CarrierLog</name>
    <message>
        <source>{carrier}&apos;s log of the last half hour is being read…</source>
        <translation>{carrier} का पिछले आधे घंटे का लॉग पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell why</source>
        <translation>{carrier} का लॉग कारण नहीं बताता</translation>
    </message>
    <message>
        <source>What is read of it here tells of the trunk, and of calls to the number. Why this one failed is not known.</source>
        <translation>यहाँ लॉग का जो हिस्सा पढ़ा जाता है, वह ट्रंक और नंबर पर आई कॉल के बारे में है। यह कॉल क्यों विफल रही, पता नहीं।</translation>
    </message>
    <message>
        <source>{carrier}&apos;s log does not tell</source>
        <translation>{carrier} का लॉग यह नहीं बताता</translation>
    </message>
    <message>
        <source>No failure is among what was read of it, and there is more.</source>
        <translation>उसका जितना हिस्सा पढ़ा गया उसमें कोई विफलता नहीं है, और लॉग इससे बड़ा है।</translation>
    </message>
    <message>
        <source>{carrier} logged no failure in the last half hour</source>
        <translation>{carrier} के लॉग में पिछले आधे घंटे में कोई विफलता नहीं है</translation>
    </message>
    <message>
        <source>{carrier} logged no call to the number in the last half hour</source>
        <translation>{carrier} के लॉग में पिछले आधे घंटे में नंबर पर कोई कॉल नहीं है</translation>
    </message>
    <message>
        <source>Yours did not get there, or is not in the log yet. Ask again in a minute.</source>
        <translation>आपकी कॉल वहाँ नहीं पहुँची, या अभी लॉग में नहीं है। एक मिनट में फिर पूछें।</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}, code {code}.</source>
        <translation>{carrier} के लॉग में: {moment}, कोड {code}।</translation>
    </message>
    <message>
        <source>{carrier} logged it: {moment}.</source>
        <translation>{carrier} के लॉग में: {moment}।</translation>
    </message>
    <message>
        <source>{carrier} logged code {code}.</source>
        <translation>{carrier} के लॉग में कोड {code} है।</translation>
    </message>
    <message>
        <source>It is logged of the trunk, and may be another call&apos;s.</source>
        <translation>लॉग में यह ट्रंक के नाम से दर्ज है, और शायद किसी दूसरी कॉल का हो।</translation>
    </message>
    <message>
        <source>A call failed, and {carrier} does not say why</source>
        <translation>एक कॉल विफल रही, और {carrier} कारण नहीं बताता</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>कारण पता नहीं।</translation>
    </message>
    <message>
        <source>A call failed with {carrier}&apos;s code {code}</source>
        <translation>एक कॉल {carrier} के कोड {code} के साथ विफल रही</translation>
    </message>
    <message>
        <source>What that means is not known here. Look it up in the list of codes there.</source>
        <translation>इसका अर्थ इस प्रोग्राम को पता नहीं। इसे वहाँ की कोड सूची में देखें।</translation>
    </message>
    <message>
        <source>The trunk has no Origination URI that is enabled</source>
        <translation>ट्रंक का कोई Origination URI चालू नहीं है</translation>
    </message>
    <message>
        <source>So {carrier} had nowhere to send the call.</source>
        <translation>इसलिए {carrier} के पास कॉल भेजने की कोई जगह नहीं थी।</translation>
    </message>
    <message>
        <source>The host that {carrier} sent the call to did not take it</source>
        <translation>{carrier} ने जिस होस्ट को कॉल भेजी, उसने वह नहीं ली</translation>
    </message>
    <message>
        <source>It may be misspelt, or not SigmaMind&apos;s: compare it letter by letter.</source>
        <translation>शायद उसकी वर्तनी ग़लत है, या वह SigmaMind का नहीं: अक्षर-अक्षर मिलाएँ।</translation>
    </message>
    <message>
        <source>{carrier} did not permit the call</source>
        <translation>{carrier} ने कॉल की अनुमति नहीं दी</translation>
    </message>
    <message>
        <source>See that your account is active, and the trunk has a Credential List.</source>
        <translation>देखें कि आपका खाता सक्रिय है, और ट्रंक में Credential List है।</translation>
    </message>
    <message>
        <source>The trunk lets in certain IP addresses alone, and SigmaMind&apos;s is none</source>
        <translation>ट्रंक केवल कुछ IP पतों को आने देता है, और SigmaMind का पता उनमें नहीं</translation>
    </message>
    <message>
        <source>Take the IP Access Control List off the trunk: a Credential List lets in.</source>
        <translation>ट्रंक से IP Access Control List हटाएँ: प्रवेश Credential List से मिलता है।</translation>
    </message>
    <message>
        <source>The connection is switched off</source>
        <translation>कनेक्शन बंद है</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>उसे {carrier} में चालू करें।</translation>
    </message>
    <message>
        <source>Your account at {carrier} is blocked</source>
        <translation>{carrier} में आपका खाता रोक दिया गया है</translation>
    </message>
    <message>
        <source>Look at its balance and its means of payment.</source>
        <translation>उसका बैलेंस और भुगतान का तरीका देखें।</translation>
    </message>
    <message>
        <source>{carrier} had nowhere to send the call</source>
        <translation>{carrier} के पास कॉल भेजने की कोई जगह नहीं थी</translation>
    </message>
    <message>
        <source>Assign the number to a connection with SigmaMind&apos;s SIP host.</source>
        <translation>नंबर को SigmaMind के SIP होस्ट वाले कनेक्शन से जोड़ें।</translation>
    </message>
    <message>
        <source>More calls at once than {carrier} lets through</source>
        <translation>{carrier} की सीमा से अधिक कॉल एक साथ</translation>
    </message>
    <message>
        <source>Look at the limits of channels there.</source>
        <translation>वहाँ चैनलों की सीमाएँ देखें।</translation>
    </message>
    <message>
        <source>The call was forbidden</source>
        <translation>कॉल की अनुमति नहीं मिली</translation>
    </message>
    <message>
        <source>Whoever was called refused it, without saying more.</source>
        <translation>जिसे कॉल की गई उसने बिना कारण बताए अस्वीकार की।</translation>
    </message>
    <message>
        <source>The host that was called does not know the number</source>
        <translation>जिस होस्ट को कॉल की गई वह नंबर को नहीं जानता</translation>
    </message>
    <message>
        <source>See that SigmaMind has the number, and that the host is SigmaMind&apos;s.</source>
        <translation>देखें कि नंबर SigmaMind में है, और होस्ट SigmaMind का है।</translation>
    </message>
    <message>
        <source>The host that was called did not answer in time</source>
        <translation>जिस होस्ट को कॉल की गई उसने समय पर जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>Nobody was there to take the call</source>
        <translation>कॉल लेने के लिए कोई नहीं था</translation>
    </message>
    <message>
        <source>See that the number has an inbound agent at SigmaMind.</source>
        <translation>देखें कि SigmaMind में नंबर का इनबाउंड एजेंट है।</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>लाइन व्यस्त थी</translation>
    </message>
    <message>
        <source>The caller hung up before somebody answered</source>
        <translation>कॉल करने वाले ने जवाब मिलने से पहले फ़ोन रख दिया</translation>
    </message>
    <message>
        <source>The host that was called could not take calls just then</source>
        <translation>जिस होस्ट को कॉल की गई वह उस समय कॉल नहीं ले सका</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>कुछ मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>कॉल अस्वीकार की गई</translation>
    </message>
    <message>
        <source>Something at {carrier} is switched off or blocked</source>
        <translation>{carrier} में कुछ बंद है या रोका गया है</translation>
    </message>
    <message>
        <source>Look at the connection, its outbound voice profile, and the account.</source>
        <translation>कनेक्शन, उसका Outbound Voice Profile और खाता देखें।</translation>
    </message>
    <message>
        <source>{carrier} did not accept the username and password</source>
        <translation>{carrier} ने उपयोगकर्ता नाम और पासवर्ड स्वीकार नहीं किए</translation>
    </message>
    <message>
        <source>Save them anew here, as the connection there has them.</source>
        <translation>उन्हें यहाँ नए सिरे से सहेजें, जैसे वहाँ कनेक्शन में हैं।</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>किसी ने जवाब नहीं दिया</translation>
    </message>
</context>
<context>
    <name>CarrierLook</name>
    <message>
        <source>Change it at {carrier}</source>
        <translation>{carrier} के यहाँ बदलें</translation>
    </message>
</context>
<context>
    <name>CarrierMessages</name>
    <message>
        <source>phone numbers</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>trunks</source>
        <translation>ट्रंक</translation>
    </message>
    <message>
        <source>the trunks&apos; usernames</source>
        <translation>ट्रंकों के उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>the log of calls</source>
        <translation>कॉल का लॉग</translation>
    </message>
    <message>
        <source>{carrier} takes this key, but not for everything</source>
        <translation>{carrier} यह कुंजी स्वीकार करता है, पर हर काम के लिए नहीं</translation>
    </message>
    <message>
        <source>It may not read: {parts}. What depends on that stays not known. Nothing is kept yet.</source>
        <translation>यह इन्हें नहीं पढ़ सकती: {parts}। जो इन पर निर्भर है वह अज्ञात रहेगा। अभी कुछ रखा नहीं गया।</translation>
    </message>
    <message>
        <source>The key for {carrier} is gone</source>
        <translation>{carrier} की कुंजी अब नहीं है</translation>
    </message>
    <message>
        <source>The keychain does not have it any more. Connect {carrier} again.</source>
        <translation>कीचेन में वह अब नहीं है। {carrier} से फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The key for {carrier} could not be fetched</source>
        <translation>{carrier} की कुंजी नहीं मिल सकी</translation>
    </message>
    <message>
        <source>{carrier} said: {said}.</source>
        <translation>{carrier} ने कहा: {said}।</translation>
    </message>
    <message>
        <source>{carrier} refused this key</source>
        <translation>{carrier} ने यह कुंजी अस्वीकार की</translation>
    </message>
    <message>
        <source>Copy each part again from the console. A key of another region, or one that was deleted, is refused as well.</source>
        <translation>हर हिस्सा कंसोल से फिर कॉपी करें। दूसरे क्षेत्र की या हटाई जा चुकी कुंजी भी अस्वीकार होती है।</translation>
    </message>
    <message>
        <source>This key may not do that at {carrier}</source>
        <translation>इस कुंजी को {carrier} में इसकी अनुमति नहीं है</translation>
    </message>
    <message>
        <source>It does not cover: {part}. Make a key of the usual kind.</source>
        <translation>इसमें शामिल नहीं: {part}। सामान्य प्रकार की कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>The key is of another account at {carrier}</source>
        <translation>कुंजी {carrier} के दूसरे खाते की है</translation>
    </message>
    <message>
        <source>Copy the Account SID and the key from the same account.</source>
        <translation>Account SID और कुंजी एक ही खाते से कॉपी करें।</translation>
    </message>
    <message>
        <source>The key is of another region of {carrier}</source>
        <translation>कुंजी {carrier} के दूसरे क्षेत्र की है</translation>
    </message>
    <message>
        <source>Make a key in the region United States (US1).</source>
        <translation>United States (US1) क्षेत्र में कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>{carrier} was asked too often</source>
        <translation>{carrier} से बहुत बार पूछा गया</translation>
    </message>
    <message>
        <source>{carrier} did not answer in time</source>
        <translation>{carrier} ने समय पर जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>The connection may be slow, or {carrier} busy.</source>
        <translation>शायद कनेक्शन धीमा है, या {carrier} व्यस्त है।</translation>
    </message>
    <message>
        <source>{carrier}&apos;s address points to another host</source>
        <translation>{carrier} का पता दूसरे होस्ट पर ले जाता है</translation>
    </message>
    <message>
        <source>The key was not sent there. In a hotel or company, sign in on a web page first.</source>
        <translation>कुंजी वहाँ नहीं भेजी गई। होटल या कंपनी में पहले वेब पेज पर साइन-इन करें।</translation>
    </message>
    <message>
        <source>{carrier} does not have it any more</source>
        <translation>{carrier} में वह अब नहीं है</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Read the list again.</source>
        <translation>उसे इस बीच हटा दिया गया। सूची फिर पढ़ें।</translation>
    </message>
    <message>
        <source>It was changed at {carrier} meanwhile</source>
        <translation>इस बीच {carrier} में उसे बदल दिया गया</translation>
    </message>
    <message>
        <source>Nothing more was done. Read the settings again, then decide.</source>
        <translation>आगे कुछ नहीं किया गया। सेटिंग फिर पढ़ें, फिर तय करें।</translation>
    </message>
    <message>
        <source>{carrier} does not accept what was asked</source>
        <translation>{carrier} यह अनुरोध स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>Look for an update of this program.</source>
        <translation>इस प्रोग्राम का अपडेट देखें।</translation>
    </message>
    <message>
        <source>{carrier} has a fault</source>
        <translation>{carrier} में ख़राबी है</translation>
    </message>
    <message>
        <source>The answer was not {carrier}&apos;s</source>
        <translation>जवाब {carrier} का नहीं था</translation>
    </message>
    <message>
        <source>Something between here and {carrier} may have answered instead.</source>
        <translation>शायद यहाँ और {carrier} के बीच किसी ने जवाब दिया।</translation>
    </message>
    <message>
        <source>{carrier}&apos;s list has no end</source>
        <translation>{carrier} की सूची का अंत नहीं है</translation>
    </message>
    <message>
        <source>It goes on where no account&apos;s does, and was not read further.</source>
        <translation>किसी खाते की सूची इतनी लंबी नहीं होती; उसे आगे नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Copy the whole key again, or make another one there. One that was deleted is refused as well.</source>
        <translation>पूरी कुंजी फिर कॉपी करें, या वहाँ दूसरी बनाएँ। हटाई जा चुकी कुंजी भी अस्वीकार होती है।</translation>
    </message>
    <message>
        <source>Somebody else answered in {carrier}&apos;s place</source>
        <translation>{carrier} की जगह किसी और ने जवाब दिया</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>होटल या कंपनी में वेब पेज पर साइन-इन करें।</translation>
    </message>
    <message>
        <source>{carrier} can&apos;t be reached</source>
        <translation>{carrier} तक नहीं पहुँचा जा सका</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, a firewall may block the way.</source>
        <translation>जाँचें कि यह कंप्यूटर ऑनलाइन है; कंपनी में शायद फ़ायरवॉल रास्ता रोकता है।</translation>
    </message>
</context>
<context>
    <name>CarrierNumbers</name>
    <message>
        <source>Connection {name}</source>
        <translation>कनेक्शन {name}</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>एक कनेक्शन</translation>
    </message>
    <message>
        <source>Trunk {name}</source>
        <translation>ट्रंक {name}</translation>
    </message>
    <message>
        <source>A trunk</source>
        <translation>एक ट्रंक</translation>
    </message>
    <message>
        <source>Application {name}</source>
        <translation>एप्लिकेशन {name}</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>एक एप्लिकेशन</translation>
    </message>
    <message>
        <source>Web address {name}</source>
        <translation>वेब पता {name}</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>एक वेब पता</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कहीं नहीं</translation>
    </message>
    <message>
        <source>Takes no calls</source>
        <translation>कॉल नहीं लेता</translation>
    </message>
    <message>
        <source>At SigmaMind already</source>
        <translation>पहले से SigmaMind में</translation>
    </message>
    <message>
        <source>{field} {text}</source>
        <translation>{field} {text}</translation>
    </message>
    <message>
        <source>With it: {fields}.</source>
        <translation>साथ में: {fields}।</translation>
    </message>
    <message>
        <source>Several usernames may use its trunk: {names}.</source>
        <translation>इसका ट्रंक कई उपयोगकर्ता नामों से चल सकता है: {names}।</translation>
    </message>
    <message>
        <source>At {carrier} the number has no trunk yet: assign it to one there, or enter one here.</source>
        <translation>{carrier} में इस नंबर का अभी कोई ट्रंक नहीं है: इसे वहाँ किसी ट्रंक से जोड़ें, या यहाँ कोई ट्रंक डालें।</translation>
    </message>
    <message>
        <source>{carrier} tells nothing of its trunk: enter that yourself.</source>
        <translation>{carrier} इसके ट्रंक के बारे में कुछ नहीं बताता: उसे स्वयं डालें।</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s username and password yourself.</source>
        <translation>ट्रंक का उपयोगकर्ता नाम और पासवर्ड स्वयं डालें।</translation>
    </message>
    <message>
        <source>Enter the trunk&apos;s password: {carrier} does not tell it.</source>
        <translation>ट्रंक का पासवर्ड डालें: {carrier} उसे नहीं बताता।</translation>
    </message>
    <message>
        <source>Replaces what you typed: {fields}.</source>
        <translation>आपका लिखा बदल जाएगा: {fields}।</translation>
    </message>
    <message>
        <source>Replaced what you had typed: {fields}.</source>
        <translation>आपका लिखा बदला गया: {fields}।</translation>
    </message>
    <message>
        <source>This key may not read: {parts}. Enter what is missing yourself.</source>
        <translation>यह कुंजी इन्हें नहीं पढ़ सकती: {parts}। जो नहीं है उसे स्वयं डालें।</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>Carrier</source>
        <translation>कैरियर</translation>
    </message>
    <message>
        <source>Another carrier</source>
        <translation>दूसरा कैरियर</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>यह कहाँ मिलेगा?</translation>
    </message>
    <message>
        <source>Open your carrier&apos;s console and look for its SIP trunks or SIP connections.</source>
        <translation>अपने कैरियर का कंसोल खोलें और उसके SIP ट्रंक या SIP कनेक्शन देखें।</translation>
    </message>
    <message>
        <source>Termination SIP URI: the host that calls are sent to, without “sip:” and port.</source>
        <translation>टर्मिनेशन SIP URI: वह होस्ट जहाँ कॉल भेजी जाती हैं, “sip:” और पोर्ट के बिना।</translation>
    </message>
    <message>
        <source>Trunk username and password: the credentials of that trunk, not your log-in.</source>
        <translation>ट्रंक का उपयोगकर्ता नाम और पासवर्ड: उस ट्रंक के क्रेडेंशियल, आपका लॉग-इन नहीं।</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>{carrier} से कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s guide</source>
        <translation>{carrier} की गाइड खोलें</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>Row {row}</source>
        <translation>पंक्ति {row}</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Put it back</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Will it ring?</source>
        <translation>क्या यह बजेगा?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>सूची फिर पढ़ें</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>एजेंट चुनें</translation>
    </message>
    <message>
        <source>Change it for me…</source>
        <translation>मेरे लिए बदलें…</translation>
    </message>
    <message>
        <source>Ask {carrier} why</source>
        <translation>{carrier} से कारण पूछें</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>मैंने यह कर लिया</translation>
    </message>
    <message>
        <source>Place a test call…</source>
        <translation>परीक्षण कॉल करें…</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Sort by</source>
        <translation>क्रम का आधार</translation>
    </message>
    <message>
        <source>Move “{column}” to the left</source>
        <translation>“{column}” को बाईं ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Move “{column}” to the right</source>
        <translation>“{column}” को दाईं ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>आरोही</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>अवरोही</translation>
    </message>
</context>
<context>
    <name>CommonFields</name>
    <message>
        <source>For rows without one in “{heading}”</source>
        <translation>“{heading}” में खाली पंक्तियों के लिए</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>सभी पंक्तियों के लिए</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <translation>बिना देश वाले नंबर यहाँ के हैं</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect {carrier}</source>
        <translation>{carrier} से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Fill in the demo&apos;s key</source>
        <translation>डेमो की कुंजी भरें</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>कुछ रखा नहीं गया।</translation>
    </message>
    <message>
        <source>At the next start, connect {carrier} again.</source>
        <translation>अगली बार शुरू होने पर {carrier} से फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The key is kept for this session only</source>
        <translation>कुंजी केवल इस सत्र के लिए रखी गई है</translation>
    </message>
    <message>
        <source>Choose numbers from {carrier} instead of typing them, and learn what stands in a call&apos;s way there. It is optional.</source>
        <translation>नंबर लिखने के बजाय उन्हें {carrier} से चुनें, और जानें कि वहाँ कॉल के रास्ते में क्या रुकावट है। यह वैकल्पिक है।</translation>
    </message>
    <message>
        <source>The program only reads at {carrier} until you ask for a change. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>जब तक आप बदलाव न चाहें, प्रोग्राम {carrier} में केवल पढ़ता है। कुंजी स्वयं इससे अधिक कर सकती है: इस प्रोग्राम के लिए अलग कुंजी बनाएँ, जिसे आप वहाँ हटा सकें।</translation>
    </message>
    <message>
        <source>The program only reads at {carrier}. The key itself could do more: make one for this program, which you can delete there.</source>
        <translation>प्रोग्राम {carrier} में केवल पढ़ता है। कुंजी स्वयं इससे अधिक कर सकती है: इस प्रोग्राम के लिए अलग कुंजी बनाएँ, जिसे आप वहाँ हटा सकें।</translation>
    </message>
    <message>
        <source>Open {carrier}&apos;s page for keys</source>
        <translation>{carrier} का कुंजियों वाला पेज खोलें</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>Asking {carrier}…</source>
        <translation>{carrier} से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>फिर भी कनेक्ट करें</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>कीचेन से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connect a carrier</source>
        <translation>कैरियर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Once your carrier is connected, you choose your numbers from its list, and “Will it ring?” can say more. It is optional, and each SigmaMind account has its own.</source>
        <translation>कैरियर से कनेक्ट होने पर आप अपने नंबर उसकी सूची से चुनते हैं, और “क्या यह बजेगा?” अधिक बता सकता है। यह वैकल्पिक है, और हर SigmaMind खाते का अपना कनेक्शन होता है।</translation>
    </message>
    <message>
        <source>The keychain may still hold the key for {carrier}</source>
        <translation>{carrier} की कुंजी शायद अब भी कीचेन में है</translation>
    </message>
    <message>
        <source>Disconnect {carrier}?</source>
        <translation>{carrier} से डिस्कनेक्ट करें?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and {carrier} shows a secret only once. Nothing changes there: if you do not need the key, delete it there too.</source>
        <translation>उसकी कुंजी इस कंप्यूटर से हटाई जाती है, और {carrier} सीक्रेट केवल एक बार दिखाता है। वहाँ कुछ नहीं बदलता: कुंजी की ज़रूरत न हो तो उसे वहाँ भी हटाएँ।</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>डिस्कनेक्ट करें</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>No country: number begins with +</source>
        <translation>कोई देश नहीं: नंबर + से शुरू होता है</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>{total} में से %Ln दिख रहा है</numerusform>
            <numerusform>{total} में से %Ln दिख रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln नंबर</numerusform>
            <numerusform>%Ln नंबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln सक्रिय</numerusform>
            <numerusform>%Ln सक्रिय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुना गया</numerusform>
            <numerusform>%Ln चुने गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with something left to do</source>
        <translation>
            <numerusform>%Ln में कुछ बाकी</numerusform>
            <numerusform>%Ln में कुछ बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoDialog</name>
    <message>
        <source>Welcome to the demo</source>
        <translation>डेमो में आपका स्वागत है</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>क्या आज़माएँ</translation>
    </message>
    <message>
        <source>Try everything, nothing is real</source>
        <translation>सब आज़माएँ, कुछ भी असली नहीं है</translation>
    </message>
    <message>
        <source>The demo talks to stand-ins inside this program: for SigmaMind, for carriers, and for the keychain. Nothing leaves this computer; your own keychain and data are not touched.</source>
        <translation>डेमो इसी प्रोग्राम के भीतर के प्रतिरूपों से बात करता है: SigmaMind के, कैरियर के और कीचेन के। इस कंप्यूटर से कुछ बाहर नहीं जाता; आपके अपने कीचेन और डेटा को छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>Import any number, for example +1 415 555 2671, with any trunk. The last four digits choose what happens:</source>
        <translation>कोई भी नंबर, जैसे +1 415 555 2671, किसी भी ट्रंक से आयात करें। आख़िरी चार अंक तय करते हैं कि क्या होगा:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>DemoFlow</name>
    <message>
        <source>Demo</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>डेमो: इस कंप्यूटर से कुछ बाहर नहीं जाता</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>{app} is running already and does not answer</source>
        <translation>{app} पहले से चल रहा है और जवाब नहीं देता</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, restart this computer.</source>
        <translation>थोड़ा रुककर इसे फिर शुरू करें। इससे बात न बने, तो कंप्यूटर रीस्टार्ट करें।</translation>
    </message>
    <message>
        <source>It is here:
{path}</source>
        <translation>यह यहाँ है:
{path}</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>पथ कॉपी करें</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Expanded</source>
        <translation>खुला हुआ</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>सिमटा हुआ</translation>
    </message>
</context>
<context>
    <name>EditCounts</name>
    <message numerus="yes">
        <source>%n of {total} done…</source>
        <translation>
            <numerusform>{total} में से %n हुआ…</numerusform>
            <numerusform>{total} में से %n हुए…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} changed</source>
        <translation>
            <numerusform>{total} में से %n बदला</numerusform>
            <numerusform>{total} में से %n बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} numbers change</source>
        <translation>
            <numerusform>{total} में से %n नंबर बदलेगा</numerusform>
            <numerusform>{total} में से %n नंबर बदलेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n पर यह पहले से है</numerusform>
            <numerusform>%n पर यह पहले से है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out</source>
        <translation>
            <numerusform>%n छोड़ा गया</numerusform>
            <numerusform>%n छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their inbound agent</source>
        <translation>
            <numerusform>%n नंबर से इनबाउंड एजेंट हटेगा</numerusform>
            <numerusform>%n नंबरों से इनबाउंड एजेंट हटेगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their outbound agent</source>
        <translation>
            <numerusform>%n नंबर से आउटबाउंड एजेंट हटेगा</numerusform>
            <numerusform>%n नंबरों से आउटबाउंड एजेंट हटेगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get back what they had</source>
        <translation>
            <numerusform>%n नंबर को उसका पहले वाला वापस मिलेगा</numerusform>
            <numerusform>%n नंबरों को उनका पहले वाला वापस मिलेगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since, and stay as they are</source>
        <translation>
            <numerusform>%n बाद में फिर बदला गया, और वैसा ही रहेगा</numerusform>
            <numerusform>%n बाद में फिर बदले गए, और वैसे ही रहेंगे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Empty: stays as it is</source>
        <translation>खाली: जैसा है वैसा रहेगा</translation>
    </message>
    <message>
        <source>Empty: stays as it is. It is never shown</source>
        <translation>खाली: जैसा है वैसा रहेगा। यह कभी दिखाया नहीं जाता</translation>
    </message>
    <message>
        <source>Empty: stays as it is. Last sent from here: {username}</source>
        <translation>खाली: जैसा है वैसा रहेगा। यहाँ से पिछली बार भेजा गया: {username}</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>इसका क्या होगा</translation>
    </message>
</context>
<context>
    <name>EditMessages</name>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>SigmaMind में सहेजा गया</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>बदला गया: {what}।</translation>
    </message>
    <message>
        <source>SigmaMind did not take every change</source>
        <translation>SigmaMind ने सभी बदलाव स्वीकार नहीं किए</translation>
    </message>
    <message>
        <source>Not as you wanted it: {what}. You see what SigmaMind has now.</source>
        <translation>जैसा आप चाहते थे वैसा नहीं हुआ: {what}। अब वही दिख रहा है जो SigmaMind में है।</translation>
    </message>
    <message>
        <source>{number}: {ended}</source>
        <translation>{number}: {ended}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>बदला जा रहा है…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>रद्द हुआ, पर भेजा जा चुका था</translation>
    </message>
    <message>
        <source>Without an agent no calls are answered or placed. Undo brings it back.</source>
        <translation>एजेंट के बिना कॉल न ली जाती हैं न की जाती हैं। “पूर्ववत करें” उसे वापस लाता है।</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Export list</source>
        <translation>सूची निर्यात करें</translation>
    </message>
    <message>
        <source>The list is being exported…</source>
        <translation>सूची निर्यात हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln पंक्ति निर्यात हुई</numerusform>
            <numerusform>%Ln पंक्तियाँ निर्यात हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “{name}”.</source>
        <translation>वे “{name}” में हैं।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>फिर चुनें</translation>
    </message>
    <message>
        <source>Phone numbers {day}</source>
        <translation>फ़ोन नंबर {day}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel वर्कबुक</translation>
    </message>
    <message>
        <source>This program may not write there, or the file is open in another program. Close it there, or choose another place.</source>
        <translation>यह प्रोग्राम वहाँ लिख नहीं सकता, या फ़ाइल किसी दूसरे प्रोग्राम में खुली है। उसे वहाँ बंद करें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another place.</source>
        <translation>डिस्क भर गई है। उस पर जगह बनाएँ, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>“{name}” could not be written</source>
        <translation>“{name}” लिखी नहीं जा सकी</translation>
    </message>
</context>
<context>
    <name>FailureSteps</name>
    <message>
        <source>Enter the key</source>
        <translation>कुंजी डालें</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>दूसरी कुंजी डालें</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>नाम और पासवर्ड डालें</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>नंबर दिखाएँ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>Change the SIP URI</source>
        <translation>SIP URI बदलें</translation>
    </message>
    <message>
        <source>Change the username</source>
        <translation>उपयोगकर्ता नाम बदलें</translation>
    </message>
</context>
<context>
    <name>FieldCounts</name>
    <message numerus="yes">
        <source>Too long: at most %n characters</source>
        <translation>
            <numerusform>बहुत लंबा: अधिकतम %n अक्षर</numerusform>
            <numerusform>बहुत लंबा: अधिकतम %n अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents match. Choose one, or is “{text}” an ID?</source>
        <translation>
            <numerusform>%n एजेंट मेल खाता है। उसे चुनें, या क्या “{text}” कोई ID है?</numerusform>
            <numerusform>%n एजेंट मेल खाते हैं। एक चुनें, या क्या “{text}” कोई ID है?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>दिखने वाला नाम</translation>
    </message>
    <message>
        <source>Termination SIP URI</source>
        <translation>टर्मिनेशन SIP URI</translation>
    </message>
    <message>
        <source>Trunk username</source>
        <translation>ट्रंक का उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Trunk password</source>
        <translation>ट्रंक का पासवर्ड</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>इनबाउंड एजेंट</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>आउटबाउंड एजेंट</translation>
    </message>
    <message>
        <source>Outbound test number</source>
        <translation>आउटबाउंड परीक्षण नंबर</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>friendly name</source>
        <translation>दिखने वाला नाम</translation>
    </message>
    <message>
        <source>termination SIP URI</source>
        <translation>टर्मिनेशन SIP URI</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>ट्रंक का उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>ट्रंक का पासवर्ड</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>इनबाउंड एजेंट</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>आउटबाउंड एजेंट</translation>
    </message>
    <message>
        <source>outbound test number</source>
        <translation>आउटबाउंड परीक्षण नंबर</translation>
    </message>
    <message>
        <source>SigmaMind says of the {field}: {said}.</source>
        <translation>SigmaMind {field} के बारे में कहता है: {said}।</translation>
    </message>
    <message>
        <source>Country of the phone number</source>
        <translation>फ़ोन नंबर का देश</translation>
    </message>
    <message>
        <source>Country of the outbound test number</source>
        <translation>आउटबाउंड परीक्षण नंबर का देश</translation>
    </message>
    <message>
        <source>The number you own at your carrier</source>
        <translation>कैरियर के यहाँ आपका नंबर</translation>
    </message>
    <message>
        <source>What you call this number; the number itself if empty</source>
        <translation>इस नंबर के लिए आपका रखा नाम; खाली हो तो नंबर ही</translation>
    </message>
    <message>
        <source>Your carrier&apos;s host, for example acme.pstn.twilio.com</source>
        <translation>आपके कैरियर का होस्ट, जैसे acme.pstn.twilio.com</translation>
    </message>
    <message>
        <source>From the trunk&apos;s credentials</source>
        <translation>ट्रंक के क्रेडेंशियल से</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>इस कंप्यूटर पर नहीं रखा जाता</translation>
    </message>
    <message>
        <source>Name or ID; answers your calls</source>
        <translation>नाम या ID; आपकी कॉल लेता है</translation>
    </message>
    <message>
        <source>Name or ID; places your calls</source>
        <translation>नाम या ID; आपकी कॉल करता है</translation>
    </message>
    <message>
        <source>The phone that rings when you test this number</source>
        <translation>वह फ़ोन जो इस नंबर के परीक्षण पर बजता है</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Needed for the import</source>
        <translation>आयात के लिए ज़रूरी</translation>
    </message>
    <message>
        <source>Only “{name}” matches. Agent ID {value}</source>
        <translation>केवल “{name}” मेल खाता है। एजेंट ID {value}</translation>
    </message>
    <message>
        <source>Begins or ends with a space; sent as it is</source>
        <translation>स्पेस से शुरू या ख़त्म होता है; जैसा है वैसा भेजा जाएगा</translation>
    </message>
    <message>
        <source>These are the dots that hide a password. Copy the password itself</source>
        <translation>ये पासवर्ड छिपाने वाले बिंदु हैं। असली पासवर्ड कॉपी करें</translation>
    </message>
    <message>
        <source>Holds a line break or another character that can&apos;t be typed; enter it again</source>
        <translation>इसमें पंक्ति विराम या कोई ऐसा चिह्न है जो टाइप नहीं होता; इसे फिर डालें</translation>
    </message>
    <message>
        <source>Sent without the line break or tab at its end</source>
        <translation>अंत के पंक्ति विराम या टैब के बिना भेजा जाएगा</translation>
    </message>
    <message>
        <source>Holds an invisible character: {character}</source>
        <translation>इसमें एक अदृश्य चिह्न है: {character}</translation>
    </message>
    <message>
        <source>Agent ID {value}</source>
        <translation>एजेंट ID {value}</translation>
    </message>
    <message>
        <source>Not among the agents that are known here. Will be sent as it is</source>
        <translation>यहाँ ज्ञात एजेंटों में नहीं। जैसा है वैसा भेजा जाएगा</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s agents are not known here yet. Will be sent as it is: is it an ID?</source>
        <translation>SigmaMind के एजेंट यहाँ अभी ज्ञात नहीं। जैसा है वैसा भेजा जाएगा: क्या यह ID है?</translation>
    </message>
    <message>
        <source>No agent is called “{text}”, as far as is known here. Is it an agent&apos;s ID?</source>
        <translation>यहाँ ज्ञात एजेंटों में किसी का नाम “{text}” नहीं है। क्या यह एजेंट की ID है?</translation>
    </message>
    <message>
        <source>No agent: it will be taken off this number</source>
        <translation>कोई एजेंट नहीं: इसे इस नंबर से हटाया जाएगा</translation>
    </message>
    <message>
        <source>Can be changed, but not left empty</source>
        <translation>बदला जा सकता है, पर खाली नहीं छोड़ा जा सकता</translation>
    </message>
    <message>
        <source>{country}. Will be sent as {value}</source>
        <translation>{country}। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter it like +1 415 555 2671</source>
        <translation>यह फ़ोन नंबर नहीं है। इसे +1 415 555 2671 की तरह डालें</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Copy it again from a cell formatted as text</source>
        <translation>स्प्रेडशीट ने इस नंबर को पूर्णांकित कर दिया है। उसे टेक्स्ट प्रारूप वाले सेल से फिर कॉपी करें</translation>
    </message>
    <message>
        <source>A spreadsheet wrote this number as an amount.</source>
        <translation>स्प्रेडशीट ने इस नंबर को राशि की तरह लिखा।</translation>
    </message>
    <message>
        <source>“{part}” stands for digits. Enter the whole number</source>
        <translation>“{part}” अंकों की जगह है। पूरा नंबर डालें</translation>
    </message>
    <message>
        <source>“{part}” is no part of a phone number.</source>
        <translation>“{part}” फ़ोन नंबर का हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Is “{part}” dialled by its letters?</source>
        <translation>क्या “{part}” अक्षरों से डायल होता है?</translation>
    </message>
    <message>
        <source>A trunk&apos;s number has no extension.</source>
        <translation>ट्रंक के नंबर का कोई एक्सटेंशन नहीं होता।</translation>
    </message>
    <message>
        <source>Begin with + and the country code, or choose the country</source>
        <translation>+ और देश कोड से शुरू करें, या देश चुनें</translation>
    </message>
    <message>
        <source>Is the country code in front?</source>
        <translation>क्या आगे देश कोड है?</translation>
    </message>
    <message>
        <source>No country code begins with 0. Enter it like +1 415 555 2671</source>
        <translation>कोई देश कोड 0 से शुरू नहीं होता। इसे +1 415 555 2671 की तरह डालें</translation>
    </message>
    <message>
        <source>The number is not complete yet</source>
        <translation>नंबर अभी पूरा नहीं है</translation>
    </message>
    <message>
        <source>Too many digits for a phone number</source>
        <translation>फ़ोन नंबर के लिए अंक बहुत ज़्यादा हैं</translation>
    </message>
    <message>
        <source>Mexico&apos;s numbers have ten digits now, without a prefix.</source>
        <translation>मेक्सिको के नंबरों में अब दस अंक होते हैं, बिना प्रीफ़िक्स के।</translation>
    </message>
    <message>
        <source>Is this another country&apos;s prefix for calls abroad?</source>
        <translation>क्या यह किसी दूसरे देश से विदेश कॉल करने का प्रीफ़िक्स है?</translation>
    </message>
    <message>
        <source>Will be sent as {value}. Or is {other} meant?</source>
        <translation>{value} भेजा जाएगा। या आपका मतलब {other} है?</translation>
    </message>
    <message>
        <source>No country is known for this code. Will be sent as {value}</source>
        <translation>इस कोड का कोई देश ज्ञात नहीं। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Looks too short for {country}. Will be sent as {value}</source>
        <translation>{country} के लिए बहुत छोटा लगता है। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Looks too long for {country}. Will be sent as {value}</source>
        <translation>{country} के लिए बहुत लंबा लगता है। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Are these two numbers? Will be sent as {value}</source>
        <translation>क्या ये दो नंबर हैं? {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Not a usual number in {country}. Will be sent as {value}</source>
        <translation>{country} में सामान्य नंबर नहीं। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Will be sent as {value}</source>
        <translation>{value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>{carrier}. Will be sent as {value}</source>
        <translation>{carrier}। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>The host alone: will be sent as {value}</source>
        <translation>केवल होस्ट: {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Will be sent as {value}: SigmaMind takes no port, {port} is left out</source>
        <translation>{value} भेजा जाएगा: SigmaMind पोर्ट नहीं लेता, {port} छोड़ा गया</translation>
    </message>
    <message>
        <source>No port is greater than 65535. Enter only the host, without a port</source>
        <translation>कोई पोर्ट 65535 से बड़ा नहीं होता। केवल होस्ट डालें, पोर्ट के बिना</translation>
    </message>
    <message>
        <source>Enter only the host.</source>
        <translation>केवल होस्ट डालें।</translation>
    </message>
    <message>
        <source>Not complete yet. A host looks like acme.pstn.twilio.com</source>
        <translation>अभी अधूरा। होस्ट acme.pstn.twilio.com जैसा होता है</translation>
    </message>
    <message>
        <source>This can&apos;t be a host name. Copy it again from your carrier&apos;s page</source>
        <translation>यह होस्ट नाम नहीं हो सकता। इसे अपने कैरियर के पेज से फिर कॉपी करें</translation>
    </message>
    <message>
        <source>A host has no “{character}” in it</source>
        <translation>होस्ट में “{character}” नहीं होता</translation>
    </message>
    <message>
        <source>Each part between the dots begins and ends with a letter or a digit</source>
        <translation>बिंदुओं के बीच का हर भाग अक्षर या अंक से शुरू और ख़त्म होता है</translation>
    </message>
    <message>
        <source>This is not a complete IP address</source>
        <translation>यह पूरा IP पता नहीं है</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: it is no public address</source>
        <translation>SigmaMind {host} तक नहीं पहुँच सकता: यह सार्वजनिक पता नहीं है</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}: only a local network knows this name</source>
        <translation>SigmaMind {host} तक नहीं पहुँच सकता: यह नाम केवल स्थानीय नेटवर्क जानता है</translation>
    </message>
    <message>
        <source>These are many addresses. Enter one host, from your trunk&apos;s settings</source>
        <translation>ये कई पते हैं। अपने ट्रंक की सेटिंग से एक होस्ट डालें</translation>
    </message>
    <message>
        <source>Your trunk&apos;s name is missing: it looks like acme.{host}</source>
        <translation>आपके ट्रंक का नाम नहीं है: यह acme.{host} जैसा होता है</translation>
    </message>
    <message>
        <source>This is {platform}&apos;s own host. Here belongs your carrier&apos;s, from its trunk settings</source>
        <translation>यह {platform} का अपना होस्ट है। यहाँ आपके कैरियर का होस्ट आता है, उसकी ट्रंक सेटिंग से</translation>
    </message>
    <message>
        <source>International number. Will be sent as {value}</source>
        <translation>अंतरराष्ट्रीय नंबर। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Looks too short for this country code. Will be sent as {value}</source>
        <translation>इस देश कोड के लिए बहुत छोटा लगता है। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Looks too long for this country code. Will be sent as {value}</source>
        <translation>इस देश कोड के लिए बहुत लंबा लगता है। {value} भेजा जाएगा</translation>
    </message>
    <message>
        <source>Not a usual number in this country code. Will be sent as {value}</source>
        <translation>इस देश कोड में सामान्य नंबर नहीं। {value} भेजा जाएगा</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Nothing was sent. Begin with “{field}”.</source>
        <translation>कुछ नहीं भेजा गया। “{field}” से शुरू करें।</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it has several lines or a password in it. Paste each part into its own field</source>
        <translation>नहीं चिपकाया गया: इसमें कई पंक्तियाँ या पासवर्ड है। हर भाग को उसके अपने फ़ील्ड में चिपकाएँ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>{said}. {note}</source>
        <translation>{said}। {note}</translation>
    </message>
    <message>
        <source>It is an ID</source>
        <translation>यह ID है</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>इसे हटाएँ</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>{text} लें</translation>
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
        <translation>केवल वे पंक्तियाँ जिनमें कुछ बाकी है</translation>
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
        <translation>{carrier} से भरा गया</translation>
    </message>
</context>
<context>
    <name>FoundAddresses</name>
    <message numerus="yes">
        <source>Exists, %n addresses ({records})</source>
        <translation>
            <numerusform>मौजूद है, %n पता ({records})</numerusform>
            <numerusform>मौजूद है, %n पते ({records})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherNumbers</name>
    <message numerus="yes">
        <source>%n numbers can&apos;t be taken over: {numbers}.</source>
        <translation>
            <numerusform>%n नंबर लिया नहीं जा सकता: {numbers}।</numerusform>
            <numerusform>%n नंबर लिए नहीं जा सकते: {numbers}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.</source>
        <translation>
            <numerusform>केवल {taken} लिया गया, क्योंकि एक बार में एक नंबर आयात होता है। %n और: {numbers}।</numerusform>
            <numerusform>केवल {taken} लिया गया, क्योंकि एक बार में एक नंबर आयात होता है। %n और: {numbers}।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedDialog</name>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>जो हुआ उसमें खोजें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing was done on this computer yet.</source>
        <translation>इस कंप्यूटर पर अभी कुछ नहीं किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>{total} में से %Ln दिख रहा है</numerusform>
            <numerusform>{total} में से %Ln दिख रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is not listed.</source>
        <translation>जो इससे पुराना है वह सूची में नहीं है।</translation>
    </message>
    <message>
        <source>What happened {day}</source>
        <translation>क्या हुआ {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
</context>
<context>
    <name>HappenedFlow</name>
    <message>
        <source>&amp;What happened…</source>
        <translation>क्या हुआ (&amp;W)…</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>User &amp;guide</source>
        <translation>उपयोगकर्ता गाइड (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>नया क्या है (&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>लॉग फ़ोल्डर खोलें (&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>निदान जानकारी कॉपी करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>परिचय (&amp;A)</translation>
    </message>
    <message>
        <source>What to &amp;try</source>
        <translation>क्या आज़माएँ (&amp;T)</translation>
    </message>
    <message>
        <source>What&apos;s new in version {version}</source>
        <translation>संस्करण {version} में नया क्या है</translation>
    </message>
    <message>
        <source>No browser opened the user guide</source>
        <translation>उपयोगकर्ता गाइड किसी ब्राउज़र में नहीं खुली</translation>
    </message>
    <message>
        <source>There is no log folder</source>
        <translation>कोई लॉग फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>No program opened the log folder</source>
        <translation>लॉग फ़ोल्डर किसी प्रोग्राम में नहीं खुला</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no key, no password and no phone number.</source>
        <translation>निदान जानकारी कॉपी हुई। उसमें कोई कुंजी, पासवर्ड या फ़ोन नंबर नहीं है।</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Nothing was done with this number on this computer.</source>
        <translation>इस कंप्यूटर पर इस नंबर के साथ कुछ नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>HistoryMessages</name>
    <message>
        <source>Import is being sent</source>
        <translation>आयात भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात किया गया</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>आयात विफल</translation>
    </message>
    <message>
        <source>Import not confirmed</source>
        <translation>आयात की पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Change is being sent</source>
        <translation>बदलाव भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>बदलाव विफल</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>बदलाव की पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>कहीं और बदला गया</translation>
    </message>
    <message>
        <source>Test call is being sent</source>
        <translation>परीक्षण कॉल भेजी जा रही है</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>परीक्षण कॉल</translation>
    </message>
    <message>
        <source>Test call not placed</source>
        <translation>परीक्षण कॉल नहीं की गई</translation>
    </message>
    <message>
        <source>Test call not confirmed</source>
        <translation>परीक्षण कॉल की पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Change at the carrier is being sent</source>
        <translation>कैरियर के यहाँ बदलाव भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Changed at the carrier</source>
        <translation>कैरियर के यहाँ बदला गया</translation>
    </message>
    <message>
        <source>Change at the carrier failed</source>
        <translation>कैरियर के यहाँ बदलाव विफल</translation>
    </message>
    <message>
        <source>Change at the carrier not confirmed</source>
        <translation>कैरियर के यहाँ बदलाव की पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>जवाब आने से पहले प्रोग्राम बंद हुआ</translation>
    </message>
    <message>
        <source>not in your account</source>
        <translation>आपके खाते में नहीं</translation>
    </message>
    <message>
        <source>found in your account</source>
        <translation>आपके खाते में मिला</translation>
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
        <translation>कोई नहीं</translation>
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
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Another host…</source>
        <translation>दूसरा होस्ट…</translation>
    </message>
    <message>
        <source>If SigmaMind&apos;s dashboard shows another host</source>
        <translation>अगर SigmaMind का डैशबोर्ड दूसरा होस्ट दिखाए</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host: {host}</source>
        <translation>SigmaMind का SIP होस्ट: {host}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Not kept when the program ends.</source>
        <translation>प्रोग्राम बंद होने पर नहीं रखा जाता।</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>&amp;Import number</source>
        <translation>नंबर आयात करें (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Paste details…</source>
        <translation>विवरण चिपकाएँ (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Clear form</source>
        <translation>फ़ॉर्म खाली करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Clear</source>
        <translation>खाली करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>नंबर आयात करें</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import a number</source>
        <translation>नंबर आयात करें</translation>
    </message>
    <message>
        <source>Paste details…</source>
        <translation>विवरण चिपकाएँ…</translation>
    </message>
    <message>
        <source>Put what you copied into several fields (Ctrl+Shift+V)</source>
        <translation>कॉपी किया हुआ कई फ़ील्ड में डालें (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>The form is as it was tried</source>
        <translation>फ़ॉर्म पिछली कोशिश के अनुसार भरा गया है</translation>
    </message>
    <message>
        <source>The password is kept nowhere: enter it again.</source>
        <translation>पासवर्ड कहीं नहीं रखा जाता: उसे फिर डालें।</translation>
    </message>
    <message>
        <source>The form is empty</source>
        <translation>फ़ॉर्म खाली है</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keychain…</source>
        <translation>इस कंप्यूटर के कीचेन की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Connecting to SigmaMind…</source>
        <translation>SigmaMind से कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Sent. Waiting for SigmaMind&apos;s answer…</source>
        <translation>भेजा गया। SigmaMind के जवाब की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>{number} is imported</source>
        <translation>{number} आयात हो गया</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>मुझे दिखाएँ कैसे</translation>
    </message>
    <message>
        <source>The proxy&apos;s name and password are set</source>
        <translation>प्रॉक्सी का नाम और पासवर्ड सेट है</translation>
    </message>
    <message>
        <source>Now press Import number, or Check now, again.</source>
        <translation>अब “नंबर आयात करें” या “अभी जाँचें” फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>नाम और पासवर्ड डालें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>विवरण कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से॰</translation>
    </message>
</context>
<context>
    <name>Inbound</name>
    <message>
        <source>Good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>ठीक नहीं</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>कृपया एक क्षण रुकें</translation>
    </message>
    <message>
        <source>Now call {number} from any phone</source>
        <translation>अब किसी भी फ़ोन से {number} पर कॉल करें</translation>
    </message>
    <message>
        <source>For five minutes SigmaMind is asked whether the call has arrived.</source>
        <translation>पाँच मिनट तक SigmaMind से पूछा जाता है कि कॉल पहुँची या नहीं।</translation>
    </message>
    <message>
        <source>No call arrived in five minutes</source>
        <translation>पाँच मिनट में कोई कॉल नहीं आई</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether a call arrived</source>
        <translation>नहीं कहा जा सकता कि कॉल आई या नहीं</translation>
    </message>
    <message>
        <source>The calls can&apos;t be read</source>
        <translation>कॉल पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>Look at these at your carrier, one after the other:</source>
        <translation>अपने कैरियर के यहाँ इन्हें एक-एक कर देखें:</translation>
    </message>
    <message>
        <source>Look at these at {carrier}, one after the other:</source>
        <translation>{carrier} के यहाँ इन्हें एक-एक कर देखें:</translation>
    </message>
    <message>
        <source>The number is assigned to the trunk.</source>
        <translation>नंबर ट्रंक से जुड़ा है।</translation>
    </message>
    <message>
        <source>The trunk sends incoming calls to SigmaMind&apos;s SIP host.</source>
        <translation>ट्रंक आने वाली कॉल SigmaMind के SIP होस्ट को भेजता है।</translation>
    </message>
    <message>
        <source>The log of calls says what became of yours.</source>
        <translation>कॉल का लॉग बताता है कि आपकी कॉल का क्या हुआ।</translation>
    </message>
    <message>
        <source>SigmaMind lists more calls than are read here, so a new one would not stand out.</source>
        <translation>SigmaMind की सूची में यहाँ पढ़ी जाने वाली कॉल से अधिक हैं, इसलिए नई कॉल अलग नहीं दिखेगी।</translation>
    </message>
    <message>
        <source>A call arrived, and SigmaMind does not say at which number.</source>
        <translation>एक कॉल आई, और SigmaMind नहीं बताता कि किस नंबर पर।</translation>
    </message>
    <message>
        <source>SigmaMind has the number, and it is active</source>
        <translation>नंबर SigmaMind में है, और सक्रिय है</translation>
    </message>
    <message>
        <source>At SigmaMind the number is inactive</source>
        <translation>SigmaMind में नंबर निष्क्रिय है</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>डैशबोर्ड में Deploy &gt; Phone Numbers देखें।</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether the number is active</source>
        <translation>SigmaMind नहीं बताता कि नंबर सक्रिय है या नहीं</translation>
    </message>
    <message>
        <source>It is not known whether the number arrived at SigmaMind</source>
        <translation>पता नहीं कि नंबर SigmaMind तक पहुँचा या नहीं</translation>
    </message>
    <message>
        <source>“Check now” looks for it in your account.</source>
        <translation>“अभी जाँचें” उसे आपके खाते में खोजता है।</translation>
    </message>
    <message>
        <source>The number is on its way to SigmaMind</source>
        <translation>नंबर SigmaMind के रास्ते में है</translation>
    </message>
    <message>
        <source>The number is no longer in your account</source>
        <translation>नंबर अब आपके खाते में नहीं है</translation>
    </message>
    <message>
        <source>Import it again, if it is to ring.</source>
        <translation>अगर इसे बजना है तो इसे फिर आयात करें।</translation>
    </message>
    <message>
        <source>The list of your account is being read</source>
        <translation>आपके खाते की सूची पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>SigmaMind said so: {moment}.</source>
        <translation>SigmaMind ने यह बताया: {moment}।</translation>
    </message>
    <message>
        <source>“{agent}” answers the calls</source>
        <translation>“{agent}” कॉल का जवाब देता है</translation>
    </message>
    <message>
        <source>No agent answers yet</source>
        <translation>अभी कोई एजेंट जवाब नहीं देता</translation>
    </message>
    <message>
        <source>Calls to this number have no agent until an inbound agent is assigned.</source>
        <translation>इनबाउंड एजेंट सेट होने तक इस नंबर की कॉल का कोई एजेंट नहीं है।</translation>
    </message>
    <message>
        <source>{carrier} sends the calls to SigmaMind</source>
        <translation>{carrier} कॉल SigmaMind को भेजता है</translation>
    </message>
    <message>
        <source>The import does not do that, and the settings there do not tell it.</source>
        <translation>आयात यह नहीं करता, और वहाँ की सेटिंग यह नहीं बताती।</translation>
    </message>
    <message>
        <source>You said so, or a call has proved it.</source>
        <translation>यह आपने बताया, या किसी कॉल ने सिद्ध किया।</translation>
    </message>
    <message>
        <source>A call that arrived proves it.</source>
        <translation>आई हुई कॉल इसे सिद्ध करती है।</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at your carrier, send this number&apos;s calls there.</source>
        <translation>अपने कैरियर की ट्रंक सेटिंग में, इस नंबर की कॉल वहाँ भेजें।</translation>
    </message>
    <message>
        <source>In the trunk&apos;s settings at {carrier}, send this number&apos;s calls there.</source>
        <translation>{carrier} की ट्रंक सेटिंग में, इस नंबर की कॉल वहाँ भेजें।</translation>
    </message>
    <message>
        <source>Send the calls to SigmaMind&apos;s SIP host</source>
        <translation>कॉल SigmaMind के SIP होस्ट को भेजें</translation>
    </message>
    <message>
        <source>Do not dial yet: earlier calls are read first, so that yours stands out.</source>
        <translation>अभी डायल न करें: पहले पुरानी कॉल पढ़ी जा रही हैं, ताकि आपकी कॉल अलग दिखे।</translation>
    </message>
    <message>
        <source>Your carrier</source>
        <translation>आपका कैरियर</translation>
    </message>
    <message>
        <source>{carrier} does not send the calls to SigmaMind</source>
        <translation>{carrier} कॉल SigmaMind को नहीं भेजता</translation>
    </message>
    <message>
        <source>The import does not do that, and it can&apos;t be seen from here.</source>
        <translation>आयात यह नहीं करता, और यहाँ से यह दिखता नहीं।</translation>
    </message>
    <message>
        <source>You said so: {moment}.</source>
        <translation>यह आपने बताया: {moment}।</translation>
    </message>
    <message>
        <source>Its settings said so: {moment}.</source>
        <translation>उसकी सेटिंग में ऐसा था: {moment}।</translation>
    </message>
    <message>
        <source>A call that arrived proves it: {moment}.</source>
        <translation>आई हुई कॉल इसे सिद्ध करती है: {moment}।</translation>
    </message>
    <message>
        <source>Enter it at {carrier}, under {place}.</source>
        <translation>इसे {carrier} में डालें, यहाँ: {place}।</translation>
    </message>
    <message>
        <source>No call has arrived yet</source>
        <translation>अभी कोई कॉल नहीं आई</translation>
    </message>
    <message>
        <source>It is not known whether a call has arrived</source>
        <translation>पता नहीं कि कोई कॉल आई है या नहीं</translation>
    </message>
    <message>
        <source>A call arrived</source>
        <translation>एक कॉल आई</translation>
    </message>
    <message>
        <source>A call arrived: {moment}</source>
        <translation>एक कॉल आई: {moment}</translation>
    </message>
    <message>
        <source>No agent took it. Look at the agent in the dashboard.</source>
        <translation>किसी एजेंट ने नहीं ली। डैशबोर्ड में एजेंट देखें।</translation>
    </message>
    <message>
        <source>SigmaMind does not say whether an agent took it.</source>
        <translation>SigmaMind नहीं बताता कि किसी एजेंट ने ली या नहीं।</translation>
    </message>
    <message>
        <source>Dial the number yourself, from any phone: this program only watches whether the call arrives. The call costs what it usually does.</source>
        <translation>किसी भी फ़ोन से नंबर स्वयं डायल करें: यह प्रोग्राम केवल देखता है कि कॉल पहुँचती है या नहीं। कॉल का सामान्य शुल्क ही लगता है।</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>एक एजेंट</translation>
    </message>
    <message>
        <source>{agent} answered.</source>
        <translation>{agent} ने जवाब दिया।</translation>
    </message>
    <message>
        <source>A call from the number was answered: {moment}</source>
        <translation>इस नंबर से की गई कॉल का जवाब मिला: {moment}</translation>
    </message>
    <message>
        <source>No call from the number was tried yet</source>
        <translation>इस नंबर से अभी कोई कॉल नहीं आज़माई गई</translation>
    </message>
    <message>
        <source>A test call rings the test number, and shows that the trunk takes username and password.</source>
        <translation>परीक्षण कॉल परीक्षण नंबर को बजाती है और दिखाती है कि ट्रंक उपयोगकर्ता नाम और पासवर्ड स्वीकार करता है।</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%n rows are left.</source>
        <translation>
            <numerusform>%n पंक्ति बाकी।</numerusform>
            <numerusform>%n पंक्तियाँ बाकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are done.</source>
        <translation>
            <numerusform>{total} में से %n पंक्ति पूरी।</numerusform>
            <numerusform>{total} में से %n पंक्तियाँ पूरी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers imported</source>
        <translation>
            <numerusform>%n नंबर आयात हुआ</numerusform>
            <numerusform>%n नंबर आयात हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not confirmed</source>
        <translation>
            <numerusform>%n की पुष्टि नहीं हुई</numerusform>
            <numerusform>%n की पुष्टि नहीं हुई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in your account already</source>
        <translation>
            <numerusform>%n पहले से आपके खाते में था</numerusform>
            <numerusform>%n पहले से आपके खाते में थे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent</source>
        <translation>
            <numerusform>%n नहीं भेजा गया</numerusform>
            <numerusform>%n नहीं भेजे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n छोड़ा गया</numerusform>
            <numerusform>%n छोड़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}।</translation>
    </message>
    <message>
        <source>Less than a minute is left.</source>
        <translation>एक मिनट से कम बाकी।</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes are left.</source>
        <translation>
            <numerusform>लगभग %n मिनट बाकी।</numerusform>
            <numerusform>लगभग %n मिनट बाकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SigmaMind asks to wait: it goes on in %n seconds.</source>
        <translation>
            <numerusform>SigmaMind रुकने को कहता है: %n सेकंड में आगे बढ़ेगा।</numerusform>
            <numerusform>SigmaMind रुकने को कहता है: %n सेकंड में आगे बढ़ेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are left.</source>
        <translation>
            <numerusform>{total} में से %n पंक्ति बाकी।</numerusform>
            <numerusform>{total} में से %n पंक्तियाँ बाकी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFlow</name>
    <message>
        <source>An import of several numbers was cut off</source>
        <translation>कई नंबरों का एक आयात बीच में रुक गया</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>इसे दिखाएँ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Several numbers are being imported</source>
        <translation>कई नंबर आयात हो रहे हैं</translation>
    </message>
    <message>
        <source>{left} They are offered again when you start the program.</source>
        <translation>{left} प्रोग्राम फिर शुरू करने पर वे दोबारा सामने आएँगी।</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>अभी बंद करें</translation>
    </message>
    <message>
        <source>Your table is not imported yet</source>
        <translation>आपकी तालिका अभी आयात नहीं हुई है</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>{name} result</source>
        <translation>{name} परिणाम</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>परिणाम सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n rows is saved</source>
        <translation>
            <numerusform>%n पंक्ति का परिणाम सहेजा गया</numerusform>
            <numerusform>%n पंक्तियों का परिणाम सहेजा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in “{name}”.</source>
        <translation>यह “{name}” में है।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>फिर चुनें</translation>
    </message>
    <message>
        <source>Close this import?</source>
        <translation>यह आयात बंद करें?</translation>
    </message>
    <message>
        <source>{left} They will not be imported.</source>
        <translation>{left} वे आयात नहीं होंगी।</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>इसे बंद करें</translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Numbers to import</source>
        <translation>आयात के लिए नंबर</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Go on by itself when the connection is back</source>
        <translation>कनेक्शन लौटने पर अपने आप आगे बढ़ें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>परिणाम सहेजें…</translation>
    </message>
    <message>
        <source>New import with what failed</source>
        <translation>जो विफल रहा उसका नया आयात</translation>
    </message>
    <message>
        <source>Close this import</source>
        <translation>यह आयात बंद करें</translation>
    </message>
    <message>
        <source>This import was cut off</source>
        <translation>यह आयात बीच में रुक गया</translation>
    </message>
    <message>
        <source>Go on, or stop it here.</source>
        <translation>आगे बढ़ें, या इसे यहीं रोकें।</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API कुंजी डालें…</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>पासवर्ड लिखें…</translation>
    </message>
</context>
<context>
    <name>KeptTrunks</name>
    <message>
        <source>Enter the password of “{name}”</source>
        <translation>“{name}” का पासवर्ड डालें</translation>
    </message>
    <message>
        <source>The keychain does not have it.</source>
        <translation>कीचेन में वह नहीं है।</translation>
    </message>
    <message>
        <source>The trunk could not be kept</source>
        <translation>ट्रंक रखा नहीं जा सका</translation>
    </message>
    <message>
        <source>The trunk is kept without its password</source>
        <translation>ट्रंक बिना पासवर्ड के रखा गया</translation>
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
        <translation>हिन्दी</translation>
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
        <translation>। </translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Connect {carrier}…</source>
        <translation>{carrier} से कनेक्ट करें…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import a number</source>
        <translation>नंबर आयात करें</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>आपके नंबर</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>Address: {url}</source>
        <translation>पता: {url}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Until that is put right, nothing is sent.</source>
        <translation>जब तक यह ठीक न हो, कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>An API key is needed</source>
        <translation>API कुंजी चाहिए</translation>
    </message>
    <message>
        <source>Enter the key under File &gt; API key, then try again.</source>
        <translation>“फ़ाइल &gt; API कुंजी” में कुंजी डालें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>SigmaMind refused the API key</source>
        <translation>SigmaMind ने API कुंजी अस्वीकार की</translation>
    </message>
    <message>
        <source>Copy the secret key again from the dashboard, under Deploy &gt; API Keys: the key ID is not it.</source>
        <translation>गुप्त कुंजी डैशबोर्ड में Deploy &gt; API Keys से फिर कॉपी करें: कुंजी की ID से काम नहीं चलेगा।</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>रखी गई API कुंजी सही नहीं हो सकती</translation>
    </message>
    <message>
        <source>It has characters that no API key has.</source>
        <translation>इसमें ऐसे चिह्न हैं जो किसी API कुंजी में नहीं होते।</translation>
    </message>
    <message>
        <source>Enter it again under File &gt; API key.</source>
        <translation>उसे “फ़ाइल &gt; API कुंजी” में फिर डालें।</translation>
    </message>
    <message>
        <source>This API key may not do that</source>
        <translation>इस API कुंजी को इसकी अनुमति नहीं है</translation>
    </message>
    <message>
        <source>SigmaMind knows the key, and does not let it do this.</source>
        <translation>SigmaMind कुंजी को जानता है, और उसे यह करने नहीं देता।</translation>
    </message>
    <message>
        <source>Look in the dashboard under Deploy &gt; API Keys, or ask SigmaMind&apos;s support.</source>
        <translation>डैशबोर्ड में Deploy &gt; API Keys देखें, या SigmaMind की सहायता टीम से पूछें।</translation>
    </message>
    <message>
        <source>SigmaMind does not accept what the form says</source>
        <translation>SigmaMind फ़ॉर्म में भरी जानकारी स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>Check each field against your carrier&apos;s page, then try again.</source>
        <translation>हर फ़ील्ड को अपने कैरियर के पेज से मिलाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>See the fields marked above, then try again.</source>
        <translation>ऊपर चिह्नित फ़ील्ड देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The form is too long for SigmaMind</source>
        <translation>फ़ॉर्म SigmaMind के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <source>Shorten what you entered, the friendly name first, then try again.</source>
        <translation>जो डाला है उसे छोटा करें, पहले दिखने वाला नाम, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>SigmaMind does not understand this program</source>
        <translation>SigmaMind इस प्रोग्राम को नहीं समझता</translation>
    </message>
    <message>
        <source>Look for an update of this program. Otherwise send the details to support.</source>
        <translation>इस प्रोग्राम का अपडेट देखें। नहीं तो विवरण सहायता टीम को भेजें।</translation>
    </message>
    <message>
        <source>SigmaMind places no calls for this program</source>
        <translation>SigmaMind इस प्रोग्राम के लिए कॉल नहीं करता</translation>
    </message>
    <message>
        <source>Place the test call in the dashboard.</source>
        <translation>परीक्षण कॉल डैशबोर्ड में करें।</translation>
    </message>
    <message>
        <source>SigmaMind does not place this call now</source>
        <translation>SigmaMind अभी यह कॉल नहीं करता</translation>
    </message>
    <message>
        <source>Another call may be under way.</source>
        <translation>शायद दूसरी कॉल चल रही है।</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>कुछ मिनट रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this call</source>
        <translation>SigmaMind यह कॉल स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>Check the outbound agent and the test number.</source>
        <translation>आउटबाउंड एजेंट और परीक्षण नंबर जाँचें।</translation>
    </message>
    <message>
        <source>SigmaMind refused the call</source>
        <translation>SigmaMind ने कॉल अस्वीकार की</translation>
    </message>
    <message>
        <source>The account may have no credit left, or may not call this number.</source>
        <translation>शायद खाते में पैसे नहीं बचे, या वह इस नंबर पर कॉल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Look in the dashboard, or ask SigmaMind&apos;s support.</source>
        <translation>डैशबोर्ड में देखें, या SigmaMind की सहायता टीम से पूछें।</translation>
    </message>
    <message>
        <source>SigmaMind does not accept this change now</source>
        <translation>SigmaMind अभी यह बदलाव स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>It says that the change is at odds with something else.</source>
        <translation>वह कहता है कि बदलाव किसी और चीज़ से टकराता है।</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>सूची रीफ़्रेश करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This number is already in SigmaMind</source>
        <translation>यह नंबर पहले से SigmaMind में है</translation>
    </message>
    <message>
        <source>You find it in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>वह आपको डैशबोर्ड में Deploy &gt; Phone Numbers पर मिलेगा।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>एक साथ बहुत अनुरोध</translation>
    </message>
    <message>
        <source>There is no SigmaMind at this address</source>
        <translation>इस पते पर SigmaMind नहीं है</translation>
    </message>
    <message>
        <source>If the program was started with another address, check that; otherwise look for an update of this program.</source>
        <translation>अगर प्रोग्राम दूसरे पते से शुरू किया गया, तो उसे जाँचें; नहीं तो इस प्रोग्राम का अपडेट देखें।</translation>
    </message>
    <message>
        <source>SigmaMind did not find what the import names</source>
        <translation>आयात में जो बताया गया वह SigmaMind को नहीं मिला</translation>
    </message>
    <message>
        <source>Check the agents and the other fields, then try again.</source>
        <translation>एजेंट और बाकी फ़ील्ड जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>SigmaMind does not know this number</source>
        <translation>SigmaMind इस नंबर को नहीं जानता</translation>
    </message>
    <message>
        <source>It may have been removed, or SigmaMind takes no changes from this program.</source>
        <translation>शायद वह हटा दिया गया, या SigmaMind इस प्रोग्राम से बदलाव नहीं लेता।</translation>
    </message>
    <message>
        <source>Refresh the list, or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>सूची रीफ़्रेश करें, या डैशबोर्ड में Deploy &gt; Phone Numbers देखें।</translation>
    </message>
    <message>
        <source>SigmaMind takes no imports from this program</source>
        <translation>SigmaMind इस प्रोग्राम से आयात नहीं लेता</translation>
    </message>
    <message>
        <source>Look for an update of this program, or import the number in the dashboard.</source>
        <translation>इस प्रोग्राम का अपडेट देखें, या नंबर डैशबोर्ड में आयात करें।</translation>
    </message>
    <message>
        <source>SigmaMind refused the change</source>
        <translation>SigmaMind ने बदलाव अस्वीकार किया</translation>
    </message>
    <message>
        <source>Copy the details and send them to SigmaMind&apos;s support.</source>
        <translation>विवरण कॉपी करें और SigmaMind की सहायता टीम को भेजें।</translation>
    </message>
    <message>
        <source>SigmaMind refused the import</source>
        <translation>SigmaMind ने आयात अस्वीकार किया</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address points elsewhere</source>
        <translation>SigmaMind का पता कहीं और ले जाता है</translation>
    </message>
    <message>
        <source>It was not sent on.</source>
        <translation>उसे आगे नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>In a hotel or company, sign in on a web page.</source>
        <translation>होटल या कंपनी में वेब पेज पर साइन-इन करें।</translation>
    </message>
    <message>
        <source>SigmaMind has a fault</source>
        <translation>SigmaMind में ख़राबी है</translation>
    </message>
    <message>
        <source>It is not about what you entered.</source>
        <translation>इसका कारण आपकी डाली हुई जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service does not answer</source>
        <translation>SigmaMind की सेवा जवाब नहीं देती</translation>
    </message>
    <message>
        <source>A server in front of it answered instead.</source>
        <translation>उसकी जगह उसके आगे के सर्वर ने जवाब दिया।</translation>
    </message>
    <message>
        <source>SigmaMind is not available right now</source>
        <translation>SigmaMind इस समय उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>It may be under repair, or too busy.</source>
        <translation>शायद उसका रखरखाव चल रहा है, या वह बहुत व्यस्त है।</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s service did not answer in time</source>
        <translation>SigmaMind की सेवा ने समय पर जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>SigmaMind did not answer in time</source>
        <translation>SigmaMind ने समय पर जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>The connection may be slow, or SigmaMind busy.</source>
        <translation>शायद कनेक्शन धीमा है, या SigmaMind व्यस्त है।</translation>
    </message>
    <message>
        <source>The request took too long to arrive</source>
        <translation>अनुरोध पहुँचने में बहुत समय लगा</translation>
    </message>
    <message>
        <source>The connection from here to SigmaMind is slow.</source>
        <translation>यहाँ से SigmaMind का कनेक्शन धीमा है।</translation>
    </message>
    <message>
        <source>The answer was not SigmaMind&apos;s</source>
        <translation>जवाब SigmaMind का नहीं था</translation>
    </message>
    <message>
        <source>Something between here and SigmaMind may have answered instead.</source>
        <translation>शायद यहाँ और SigmaMind के बीच किसी ने जवाब दिया।</translation>
    </message>
    <message>
        <source>A web page came instead of SigmaMind&apos;s answer</source>
        <translation>SigmaMind के जवाब की जगह एक वेब पेज आया</translation>
    </message>
    <message>
        <source>It may be a sign-in page of the network, or a proxy&apos;s.</source>
        <translation>शायद यह नेटवर्क या प्रॉक्सी का साइन-इन पेज है।</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer is not whole</source>
        <translation>SigmaMind का जवाब अधूरा है</translation>
    </message>
    <message>
        <source>It broke off, or was changed on its way.</source>
        <translation>वह बीच में टूटा, या रास्ते में बदला गया।</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s answer tells of a failure</source>
        <translation>SigmaMind का जवाब विफलता बताता है</translation>
    </message>
    <message>
        <source>It also says that it worked, so it is not certain what was done.</source>
        <translation>वह यह भी कहता है कि काम हो गया, इसलिए निश्चित नहीं कि क्या हुआ।</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s list has no end</source>
        <translation>SigmaMind की सूची का अंत नहीं है</translation>
    </message>
    <message>
        <source>It was read for two minutes, or up to 100,000 rows: no account has that many numbers.</source>
        <translation>उसे दो मिनट तक, या 1,00,000 पंक्तियों तक पढ़ा गया: किसी खाते में इतने नंबर नहीं होते।</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list</source>
        <translation>SigmaMind ने पूरी सूची नहीं दी</translation>
    </message>
    <message>
        <source>A number that is not on it may be there all the same.</source>
        <translation>जो नंबर इसमें नहीं है वह फिर भी हो सकता है।</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <translation>जवाब बहुत बड़ा था</translation>
    </message>
    <message>
        <source>It was not read to its end: no answer of SigmaMind&apos;s is that long.</source>
        <translation>उसे अंत तक नहीं पढ़ा गया: SigmaMind का कोई जवाब इतना लंबा नहीं होता।</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s address was not found</source>
        <translation>SigmaMind का पता नहीं मिला</translation>
    </message>
    <message>
        <source>This computer could not look it up.</source>
        <translation>यह कंप्यूटर उसे खोज नहीं सका।</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>जाँचें कि यह कंप्यूटर ऑनलाइन है।</translation>
    </message>
    <message>
        <source>The connection to SigmaMind was refused</source>
        <translation>SigmaMind से कनेक्शन अस्वीकार हुआ</translation>
    </message>
    <message>
        <source>A firewall may block it, or SigmaMind is down for a moment.</source>
        <translation>शायद कोई फ़ायरवॉल इसे रोकता है, या SigmaMind कुछ देर के लिए बंद है।</translation>
    </message>
    <message>
        <source>Try again in a few minutes; in a company, ask whoever runs the network.</source>
        <translation>कुछ मिनट में फिर कोशिश करें; कंपनी में नेटवर्क चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t be reached</source>
        <translation>SigmaMind तक नहीं पहुँचा जा सका</translation>
    </message>
    <message>
        <source>Nobody answered; a firewall may block the way.</source>
        <translation>किसी ने जवाब नहीं दिया; शायद फ़ायरवॉल रास्ता रोकता है।</translation>
    </message>
    <message>
        <source>Check that this computer is online; in a company, ask whoever runs the network.</source>
        <translation>जाँचें कि यह कंप्यूटर ऑनलाइन है; कंपनी में नेटवर्क चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The connection to SigmaMind broke</source>
        <translation>SigmaMind से कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>It was lost before anything was sent.</source>
        <translation>कुछ भेजे जाने से पहले ही वह टूट गया।</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>जाँचें कि यह कंप्यूटर ऑनलाइन है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It was lost after the request was sent.</source>
        <translation>अनुरोध भेजे जाने के बाद वह टूट गया।</translation>
    </message>
    <message>
        <source>There is no connection to SigmaMind</source>
        <translation>SigmaMind से कोई कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not reach it.</source>
        <translation>इस कंप्यूटर का नेटवर्क उस तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>सुरक्षित कनेक्शन नहीं बन सका</translation>
    </message>
    <message>
        <source>What answered does not speak securely, or in a way that is no longer safe.</source>
        <translation>जिसने जवाब दिया वह सुरक्षित कनेक्शन नहीं बनाता, या ऐसा बनाता है जो अब सुरक्षित नहीं माना जाता।</translation>
    </message>
    <message>
        <source>In a hotel or a company, ask whoever runs the network.</source>
        <translation>होटल या कंपनी में नेटवर्क चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>कनेक्शन सुरक्षित नहीं है</translation>
    </message>
    <message>
        <source>The certificate of whoever answered can&apos;t be trusted.</source>
        <translation>जिसने जवाब दिया उसके प्रमाणपत्र पर भरोसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Ask whoever runs the network.</source>
        <translation>नेटवर्क चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate has expired</source>
        <translation>कनेक्शन का प्रमाणपत्र समाप्त हो चुका है</translation>
    </message>
    <message>
        <source>If today is not {today}, put the clock right. Otherwise ask whoever runs the network.</source>
        <translation>अगर आज {today} नहीं है, तो घड़ी ठीक करें। नहीं तो नेटवर्क चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The connection&apos;s certificate isn&apos;t valid yet</source>
        <translation>कनेक्शन का प्रमाणपत्र अभी मान्य नहीं है</translation>
    </message>
    <message>
        <source>Somebody else answered in SigmaMind&apos;s place</source>
        <translation>SigmaMind की जगह किसी और ने जवाब दिया</translation>
    </message>
    <message>
        <source>The certificate of whoever answered is for another name.</source>
        <translation>जिसने जवाब दिया उसका प्रमाणपत्र दूसरे नाम का है।</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>कनेक्शन भरोसेमंद नहीं है</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not know.</source>
        <translation>उसका प्रमाणपत्र ऐसी संस्था का है जिसे यह कंप्यूटर नहीं जानता।</translation>
    </message>
    <message>
        <source>In a company, ask whoever runs the network to install its certificate here.</source>
        <translation>कंपनी में नेटवर्क चलाने वाले से उसका प्रमाणपत्र यहाँ लगाने को कहें।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy can&apos;t be reached</source>
        <translation>नेटवर्क के प्रॉक्सी तक नहीं पहुँचा जा सका</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>इस कंप्यूटर की प्रॉक्सी सेटिंग जाँचें, या नेटवर्क चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy setting can&apos;t be used</source>
        <translation>इस कंप्यूटर की प्रॉक्सी सेटिंग उपयोग नहीं हो सकती</translation>
    </message>
    <message>
        <source>It names no web proxy, and this program knows no other kind.</source>
        <translation>वह कोई वेब प्रॉक्सी नहीं बताता, और यह प्रोग्राम दूसरी तरह का नहीं जानता।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password</source>
        <translation>नेटवर्क का प्रॉक्सी नाम और पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>Enter them, then try again.</source>
        <translation>उन्हें डालें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for an unknown kind of sign-in</source>
        <translation>नेटवर्क का प्रॉक्सी अज्ञात तरह का साइन-इन माँगता है</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let this program through.</source>
        <translation>नेटवर्क चलाने वाले से इस प्रोग्राम को जाने देने को कहें।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let it through</source>
        <translation>नेटवर्क का प्रॉक्सी इसे जाने नहीं देता</translation>
    </message>
    <message>
        <source>The list of numbers was written by a newer version of this program</source>
        <translation>नंबरों की सूची इस प्रोग्राम के नए संस्करण ने लिखी है</translation>
    </message>
    <message>
        <source>It is left as it is. Update the program.</source>
        <translation>इसे जैसा है वैसा छोड़ा गया। प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>उस पर जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This program may not write to its data folder</source>
        <translation>यह प्रोग्राम अपने डेटा फ़ोल्डर में लिख नहीं सकता</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then try again.</source>
        <translation>फ़ोल्डर की अनुमतियाँ जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program holds the list of numbers</source>
        <translation>नंबरों की सूची किसी दूसरे प्रोग्राम ने रोक रखी है</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>वह प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk does not read or write the list of numbers</source>
        <translation>डिस्क नंबरों की सूची पढ़ती या लिखती नहीं</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, then try again.</source>
        <translation>जाँचें कि डिस्क जुड़ी और ठीक है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The list of numbers is damaged</source>
        <translation>नंबरों की सूची ख़राब है</translation>
    </message>
    <message>
        <source>Start the program again: the damaged file is kept, and a new one is begun.</source>
        <translation>प्रोग्राम फिर शुरू करें: ख़राब फ़ाइल रखी गई है, और नई शुरू हुई है।</translation>
    </message>
    <message>
        <source>The list of numbers can&apos;t be read or written</source>
        <translation>नंबरों की सूची पढ़ी या लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>विवरण कॉपी करें और सहायता टीम को भेजें।</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>कुछ अनपेक्षित गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>आपका लिखा सब कुछ अब भी यहाँ है।</translation>
    </message>
    <message>
        <source>Cancelled, but already sent</source>
        <translation>रद्द हुआ, पर भेजा जा चुका था</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द हुआ</translation>
    </message>
    <message>
        <source>{number} could not be checked</source>
        <translation>{number} जाँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list of numbers to this program.</source>
        <translation>SigmaMind अपनी नंबरों की सूची इस प्रोग्राम को नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Or look in the dashboard under Deploy &gt; Phone Numbers.</source>
        <translation>या डैशबोर्ड में Deploy &gt; Phone Numbers देखें।</translation>
    </message>
    <message>
        <source>The API key is kept, but may not do everything</source>
        <translation>API कुंजी रखी गई है, पर शायद सब कुछ न कर सके</translation>
    </message>
    <message>
        <source>The API key is kept, but could not be checked</source>
        <translation>API कुंजी रखी गई है, पर जाँची नहीं जा सकी</translation>
    </message>
    <message>
        <source>Not refreshed: {reason}.</source>
        <translation>रीफ़्रेश नहीं हुआ: {reason}।</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>इस कंप्यूटर पर कोई कीचेन नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The keychain is locked and was not unlocked.</source>
        <translation>कीचेन लॉक है और उसे अनलॉक नहीं किया गया।</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>कीचेन ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The keychain takes at most 1,200 characters.</source>
        <translation>कीचेन अधिकतम 1,200 अक्षर लेता है।</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>कीचेन ने मना किया।</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}।</translation>
    </message>
    <message>
        <source>SigmaMind said: {said}.</source>
        <translation>SigmaMind ने कहा: {said}।</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>कुछ आयात नहीं किया गया।</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>कोई कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>The number may be in your account. Check now, before you import it again.</source>
        <translation>नंबर शायद आपके खाते में है। फिर आयात करने से पहले अभी जाँचें।</translation>
    </message>
    <message>
        <source>It may have been changed all the same: refresh the list to see.</source>
        <translation>शायद फिर भी बदल गया हो: देखने के लिए सूची रीफ़्रेश करें।</translation>
    </message>
    <message>
        <source>The phone may still ring. Wait a few minutes before you call again.</source>
        <translation>फ़ोन अब भी बज सकता है। फिर कॉल करने से पहले कुछ मिनट रुकें।</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy of this network.</source>
        <translation>इस कंप्यूटर में इस नेटवर्क का प्रॉक्सी सेट है।</translation>
    </message>
    <message>
        <source>This computer is set to use the proxy {proxy}.</source>
        <translation>इस कंप्यूटर में प्रॉक्सी {proxy} सेट है।</translation>
    </message>
    <message>
        <source>It is the proxy of this network.</source>
        <translation>यह इस नेटवर्क का प्रॉक्सी है।</translation>
    </message>
    <message>
        <source>It is the proxy {proxy}.</source>
        <translation>यह प्रॉक्सी {proxy} है।</translation>
    </message>
</context>
<context>
    <name>NewsDelegate</name>
    <message>
        <source>New name of {number}</source>
        <translation>{number} का नया नाम</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>नया क्या है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
</context>
<context>
    <name>NumberButtons</name>
    <message>
        <source>Place a test call…</source>
        <translation>परीक्षण कॉल करें…</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>पिछला बदलाव पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo for all…</source>
        <translation>सबके लिए पूर्ववत करें…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Save and call…</source>
        <translation>सहेजें और कॉल करें…</translation>
    </message>
    <message>
        <source>Brings back: {what}</source>
        <translation>वापस लाता है: {what}</translation>
    </message>
</context>
<context>
    <name>NumberCells</name>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Inbound agent</source>
        <translation>इनबाउंड एजेंट</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>आउटबाउंड एजेंट</translation>
    </message>
    <message>
        <source>Test number</source>
        <translation>परीक्षण नंबर</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP URI</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात किया गया</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>परीक्षण कॉल</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>क्या यह बजेगा?</translation>
    </message>
    <message>
        <source>Tested on {day}</source>
        <translation>{day} को परीक्षण</translation>
    </message>
    <message>
        <source>Rang on {day}</source>
        <translation>{day} को बजा</translation>
    </message>
    <message>
        <source>Call arrived on {day}</source>
        <translation>{day} को कॉल आई</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Set-up</source>
        <translation>सेटअप</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>क्या यह बजेगा?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>देखना रोकें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>सहेजने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>You have changed nothing.</source>
        <translation>आपने कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Waiting for SigmaMind&apos;s answer…</source>
        <translation>SigmaMind के जवाब की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>आपके कुछ बदलाव सहेजे नहीं गए</translation>
    </message>
    <message>
        <source>They are not sent before you save them.</source>
        <translation>जब तक आप सहेजें नहीं, वे नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>सहेजें और बंद करें</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>बिना सहेजे बंद करें</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>संपादन जारी रखें</translation>
    </message>
</context>
<context>
    <name>NumberFlow</name>
    <message>
        <source>Place the call</source>
        <translation>कॉल करें</translation>
    </message>
</context>
<context>
    <name>NumberHead</name>
    <message>
        <source>Not imported from this computer</source>
        <translation>इस कंप्यूटर से आयात नहीं किया गया</translation>
    </message>
    <message>
        <source>Imported {when} by {person}</source>
        <translation>{when} को {person} ने आयात किया</translation>
    </message>
    <message>
        <source>Imported {when}</source>
        <translation>{when} को आयात किया गया</translation>
    </message>
</context>
<context>
    <name>NumberMessages</name>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>अब नहीं है</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active.</source>
        <translation>SigmaMind कहता है कि यह नंबर सक्रिय है।</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is active. Only a call proves the trunk.</source>
        <translation>SigmaMind कहता है कि यह नंबर सक्रिय है। ट्रंक काम करता है, यह केवल कॉल सिद्ध करती है।</translation>
    </message>
    <message>
        <source>SigmaMind says that this number is not active.</source>
        <translation>SigmaMind कहता है कि यह नंबर सक्रिय नहीं है।</translation>
    </message>
    <message>
        <source>SigmaMind took this number and did not say whether it is active.</source>
        <translation>SigmaMind ने यह नंबर ले लिया, पर नहीं बताया कि यह सक्रिय है या नहीं।</translation>
    </message>
    <message>
        <source>The import was sent and no answer came. The number may be in your account: check now, before you import it again.</source>
        <translation>आयात भेजा गया, पर जवाब नहीं आया। नंबर शायद आपके खाते में है: फिर आयात करने से पहले अभी जाँचें।</translation>
    </message>
    <message>
        <source>The import is on its way.</source>
        <translation>आयात रास्ते में है।</translation>
    </message>
    <message>
        <source>SigmaMind does not list this number any more. What this computer knew of it is kept here.</source>
        <translation>SigmaMind अब यह नंबर नहीं दिखाता। इस कंप्यूटर को इसके बारे में जो पता था वह यहाँ रखा है।</translation>
    </message>
    <message>
        <source>Your account has this number. Its list is being read, and more is known at its end.</source>
        <translation>यह नंबर आपके खाते में है। उसकी सूची पढ़ी जा रही है, और पूरी होने पर अधिक पता चलेगा।</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>पहले जाँचें</translation>
    </message>
    <message>
        <source>No inbound agent</source>
        <translation>इनबाउंड एजेंट नहीं</translation>
    </message>
    <message>
        <source>Calls go elsewhere</source>
        <translation>कॉल कहीं और जाती हैं</translation>
    </message>
    <message>
        <source>Carrier not told yet</source>
        <translation>कैरियर को बताना बाकी</translation>
    </message>
    <message>
        <source>No agent took a call</source>
        <translation>किसी एजेंट ने कॉल नहीं ली</translation>
    </message>
    <message>
        <source>No test call yet</source>
        <translation>अभी परीक्षण कॉल नहीं</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>बजा</translation>
    </message>
    <message>
        <source>Call arrived</source>
        <translation>कॉल आई</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your account has this number: check now.</source>
        <translation>अभी किसी को पता नहीं कि यह नंबर आपके खाते में है या नहीं: अभी जाँचें।</translation>
    </message>
    <message>
        <source>Nobody answers its calls until it has an inbound agent.</source>
        <translation>इनबाउंड एजेंट होने तक इसकी कॉल का कोई जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>The carrier has to send its calls to SigmaMind. “Will it ring?” in its menu shows how.</source>
        <translation>कैरियर को इसकी कॉल SigmaMind को भेजनी हैं। इसके मेनू में “क्या यह बजेगा?” बताता है कैसे।</translation>
    </message>
    <message>
        <source>The carrier&apos;s settings do not send its calls here. “Will it ring?” in its menu shows why.</source>
        <translation>कैरियर की सेटिंग के अनुसार इसकी कॉल यहाँ नहीं आतीं। इसके मेनू में “क्या यह बजेगा?” बताता है क्यों।</translation>
    </message>
    <message>
        <source>A call arrived, and no agent took it: look at the agent in the dashboard.</source>
        <translation>एक कॉल आई, और किसी एजेंट ने नहीं ली: डैशबोर्ड में एजेंट देखें।</translation>
    </message>
    <message>
        <source>A call from outside arrived at SigmaMind.</source>
        <translation>बाहर से एक कॉल SigmaMind पहुँची।</translation>
    </message>
    <message>
        <source>Nothing is known to stand in its way, and no test call from here was answered.</source>
        <translation>कोई ज्ञात रुकावट नहीं है, और यहाँ से की गई किसी परीक्षण कॉल का जवाब अभी नहीं मिला।</translation>
    </message>
    <message>
        <source>A test call from this number was answered.</source>
        <translation>इस नंबर से की गई परीक्षण कॉल का जवाब मिला।</translation>
    </message>
    <message>
        <source>Before it rings: choose its inbound agent, and have your carrier send its calls to SigmaMind.</source>
        <translation>बजने से पहले: इसका इनबाउंड एजेंट चुनें, और अपने कैरियर से इसकी कॉल SigmaMind को भिजवाएँ।</translation>
    </message>
    <message>
        <source>Before it rings: have your carrier send its calls to SigmaMind.</source>
        <translation>बजने से पहले: अपने कैरियर से इसकी कॉल SigmaMind को भिजवाएँ।</translation>
    </message>
    <message>
        <source>New in your account: not imported from this computer.</source>
        <translation>आपके खाते में नया: इस कंप्यूटर से आयात नहीं किया गया।</translation>
    </message>
    <message>
        <source>Changed at SigmaMind: {what}.</source>
        <translation>SigmaMind में बदला गया: {what}।</translation>
    </message>
    <message>
        <source>state</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>inbound agent</source>
        <translation>इनबाउंड एजेंट</translation>
    </message>
    <message>
        <source>outbound agent</source>
        <translation>आउटबाउंड एजेंट</translation>
    </message>
    <message>
        <source>test number</source>
        <translation>परीक्षण नंबर</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP URI</translation>
    </message>
    <message>
        <source>trunk username</source>
        <translation>ट्रंक का उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>trunk password</source>
        <translation>ट्रंक का पासवर्ड</translation>
    </message>
    <message>
        <source>calls are sent to</source>
        <translation>कॉल कहाँ भेजी जाती हैं</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>किससे जुड़ा है</translation>
    </message>
    <message>
        <source>{number} is in your account</source>
        <translation>{number} आपके खाते में है</translation>
    </message>
    <message>
        <source>The import did arrive.</source>
        <translation>आयात पहुँच गया था।</translation>
    </message>
    <message>
        <source>{number} is not in your account</source>
        <translation>{number} आपके खाते में नहीं है</translation>
    </message>
    <message>
        <source>The import did not arrive, and you can import the number again. If it was sent minutes ago, it may still be on its way: check again first.</source>
        <translation>आयात नहीं पहुँचा, और आप नंबर फिर आयात कर सकते हैं। अगर इसे कुछ मिनट पहले भेजा गया, तो यह अब भी रास्ते में हो सकता है: पहले फिर जाँचें।</translation>
    </message>
    <message>
        <source>{number} may be in your account already</source>
        <translation>{number} शायद पहले से आपके खाते में है</translation>
    </message>
    <message>
        <source>It was sent before and no answer came. If it did arrive, importing it again may be refused, or change how it is set up. Checking first changes nothing.</source>
        <translation>इसे पहले भेजा गया, पर जवाब नहीं आया। अगर यह पहुँचा था, तो फिर आयात करना अस्वीकार हो सकता है या सेटअप बदल सकता है। पहले जाँचने से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>{number} is in your list already</source>
        <translation>{number} पहले से आपकी सूची में है</translation>
    </message>
    <message>
        <source>Importing it again may be refused, or change how it is set up at SigmaMind.</source>
        <translation>इसे फिर आयात करना अस्वीकार हो सकता है, या SigmaMind में इसका सेटअप बदल सकता है।</translation>
    </message>
</context>
<context>
    <name>NumberOutcome</name>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>NumbersFlow</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>सूची निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Search your numbers</source>
        <translation>अपने नंबर खोजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>रीफ़्रेश करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>सभी को देखा हुआ मानें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>स्तंभ (&amp;C)</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>अभी कोई नंबर नहीं</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Your numbers</source>
        <translation>आपके नंबर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln पंक्ति कॉपी हुई</numerusform>
            <numerusform>%Ln पंक्तियाँ कॉपी हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers…</source>
        <translation>
            <numerusform>%n नंबर के लिए एजेंट सेट करें…</numerusform>
            <numerusform>%n नंबरों के लिए एजेंट सेट करें…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search your numbers</source>
        <translation>अपने नंबर खोजें</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>सभी स्थितियाँ</translation>
    </message>
    <message>
        <source>Something left to do</source>
        <translation>कुछ करना बाकी</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>आपके नंबर</translation>
    </message>
    <message>
        <source>Show numbers by their state</source>
        <translation>नंबर स्थिति के अनुसार दिखाएँ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज खाली करें</translation>
    </message>
    <message>
        <source>Show all numbers</source>
        <translation>सभी नंबर दिखाएँ</translation>
    </message>
    <message>
        <source>Nothing in your list holds “{text}”.</source>
        <translation>आपकी सूची में कहीं “{text}” नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is left to do for any number of your list.</source>
        <translation>आपकी सूची के किसी नंबर के लिए कुछ करना बाकी नहीं है।</translation>
    </message>
    <message>
        <source>No number with something left to do holds “{text}”.</source>
        <translation>जिन नंबरों में कुछ बाकी है उनमें “{text}” नहीं है।</translation>
    </message>
    <message>
        <source>No number of your list has the state “{state}”.</source>
        <translation>आपकी सूची के किसी नंबर की स्थिति “{state}” नहीं है।</translation>
    </message>
    <message>
        <source>No number with the state “{state}” holds “{text}”.</source>
        <translation>“{state}” स्थिति वाले किसी नंबर में “{text}” नहीं है।</translation>
    </message>
    <message>
        <source>No number matches</source>
        <translation>कोई नंबर मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Your numbers can&apos;t be shown</source>
        <translation>आपके नंबर दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>The list on this computer can&apos;t be read. Your numbers at SigmaMind are safe.</source>
        <translation>इस कंप्यूटर की सूची पढ़ी नहीं जा सकती। SigmaMind में आपके नंबर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Your numbers are being read</source>
        <translation>आपके नंबर पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading your account…</source>
        <translation>आपका खाता पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Your account could not be read</source>
        <translation>आपका खाता पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The numbers that it has are shown here once SigmaMind answers.</source>
        <translation>SigmaMind के जवाब देते ही उसके नंबर यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>अभी कोई नंबर नहीं</translation>
    </message>
    <message>
        <source>Fill in the form with a number that you own at a carrier, and press Import number.</source>
        <translation>फ़ॉर्म में कैरियर के यहाँ अपना नंबर भरें, और “नंबर आयात करें” दबाएँ।</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>Open {carrier}</source>
        <translation>{carrier} खोलें</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>लिखा हुआ छिपाएँ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>लिखा हुआ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste details</source>
        <translation>विवरण चिपकाएँ</translation>
    </message>
    <message>
        <source>What is put into the form</source>
        <translation>फ़ॉर्म में क्या डाला जाएगा</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Put this into the form?</source>
        <translation>इसे फ़ॉर्म में डालें?</translation>
    </message>
    <message>
        <source>Then empty the clipboard, which holds the password</source>
        <translation>फिर क्लिपबोर्ड खाली करें, जिसमें पासवर्ड है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>फ़ॉर्म में डालें</translation>
    </message>
    <message>
        <source>Import several numbers…</source>
        <translation>कई नंबर आयात करें…</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>पहले से ऐसा</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The clipboard holds nothing for this form</source>
        <translation>क्लिपबोर्ड में इस फ़ॉर्म के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>Not pasted: it is not one field&apos;s text</source>
        <translation>नहीं चिपकाया गया: यह किसी एक फ़ील्ड का टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>The text is too long: up to 20,000 characters are read. Copy your trunk&apos;s details alone, and try again.</source>
        <translation>टेक्स्ट बहुत लंबा है: 20,000 अक्षर तक पढ़े जाते हैं। केवल अपने ट्रंक का विवरण कॉपी करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Copy a SIP URI, your carrier&apos;s credentials with their names, a row of a spreadsheet, JSON or a curl command, and try again.</source>
        <translation>SIP URI, अपने कैरियर के क्रेडेंशियल उनके नामों सहित, स्प्रेडशीट की एक पंक्ति, JSON या curl कमांड कॉपी करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Filled in from what was pasted</source>
        <translation>चिपकाए गए टेक्स्ट से भरा गया</translation>
    </message>
</context>
<context>
    <name>PasteMessages</name>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}, the transport {transport}.</source>
        <translation>छोड़ा गया, क्योंकि SigmaMind में इसका फ़ील्ड नहीं है: पोर्ट {port}, ट्रांसपोर्ट {transport}।</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the port {port}.</source>
        <translation>छोड़ा गया, क्योंकि SigmaMind में इसका फ़ील्ड नहीं है: पोर्ट {port}।</translation>
    </message>
    <message>
        <source>Left out, for SigmaMind has no field for it: the transport {transport}.</source>
        <translation>छोड़ा गया, क्योंकि SigmaMind में इसका फ़ील्ड नहीं है: ट्रांसपोर्ट {transport}।</translation>
    </message>
    <message>
        <source>{field}: a variable or a placeholder stands there, no value.</source>
        <translation>{field}: वहाँ एक वेरिएबल या प्लेसहोल्डर है, मान नहीं।</translation>
    </message>
    <message>
        <source>{field}: not taken over, for it is for inbound calls.</source>
        <translation>{field}: नहीं लिया गया, क्योंकि यह इनबाउंड कॉल के लिए है।</translation>
    </message>
    <message>
        <source>{field}: several stand there, one of them is taken over.</source>
        <translation>{field}: वहाँ कई हैं, उनमें से एक लिया गया।</translation>
    </message>
    <message>
        <source>{field}: several stand there, and which one belongs to the rest is not clear.</source>
        <translation>{field}: वहाँ कई हैं, और साफ़ नहीं कि बाकी के साथ कौन-सा है।</translation>
    </message>
    <message>
        <source>{field}: not taken over, for the password stands in it and would be shown.</source>
        <translation>{field}: नहीं लिया गया, क्योंकि इसमें पासवर्ड है और वह दिख जाता।</translation>
    </message>
    <message>
        <source>{field}: what stands there can be read in several ways. Enter it yourself.</source>
        <translation>{field}: जो वहाँ है उसे कई तरह पढ़ा जा सकता है। इसे स्वयं डालें।</translation>
    </message>
    <message>
        <source>{field}: only a realm stands there, which is no host.</source>
        <translation>{field}: वहाँ केवल realm है, जो होस्ट नहीं है।</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose from {carrier}…</source>
        <translation>{carrier} से चुनें…</translation>
    </message>
    <message>
        <source>Choose from a carrier…</source>
        <translation>कैरियर से चुनें…</translation>
    </message>
</context>
<context>
    <name>PickCounts</name>
    <message>
        <source>Make a table</source>
        <translation>तालिका बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Make a table of %n numbers</source>
        <translation>
            <numerusform>%n नंबर की तालिका बनाएँ</numerusform>
            <numerusform>%n नंबरों की तालिका बनाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose numbers from {carrier}</source>
        <translation>{carrier} से नंबर चुनें</translation>
    </message>
    <message>
        <source>Choose a number from {carrier}</source>
        <translation>{carrier} से एक नंबर चुनें</translation>
    </message>
    <message>
        <source>Numbers at {carrier}</source>
        <translation>{carrier} में नंबर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>कॉल कहाँ जाती हैं</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation>यह नंबर लें</translation>
    </message>
    <message>
        <source>Asking {carrier} for its numbers…</source>
        <translation>{carrier} से उसके नंबर पूछे जा रहे हैं…</translation>
    </message>
    <message>
        <source>There are no numbers in this account at {carrier}.</source>
        <translation>{carrier} के इस खाते में कोई नंबर नहीं है।</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Change this at {carrier}?</source>
        <translation>इसे {carrier} में बदलें?</translation>
    </message>
    <message>
        <source>{place}. {what}</source>
        <translation>{place}. {what}</translation>
    </message>
    <message>
        <source>This was changed from here</source>
        <translation>यह यहाँ से बदला गया</translation>
    </message>
    <message>
        <source>What was there before is remembered, and can be put back.</source>
        <translation>पहले जो था वह याद रखा गया है, और उसे वापस लाया जा सकता है।</translation>
    </message>
    <message>
        <source>{carrier} is being changed…</source>
        <translation>{carrier} में बदलाव हो रहा है…</translation>
    </message>
    <message>
        <source>Steps that are done: {done} of {steps}.</source>
        <translation>पूरे हुए चरण: {steps} में से {done}।</translation>
    </message>
    <message>
        <source>What {carrier} had before is there again</source>
        <translation>{carrier} में पहले जो था वह फिर आ गया है</translation>
    </message>
    <message>
        <source>It was read back, and stands below.</source>
        <translation>उसे दोबारा पढ़ा गया, और वह नीचे है।</translation>
    </message>
    <message>
        <source>{carrier} has taken the change</source>
        <translation>{carrier} ने बदलाव स्वीकार कर लिया</translation>
    </message>
    <message>
        <source>It was read back, and stands below. Ring it now, to be sure.</source>
        <translation>उसे दोबारा पढ़ा गया, और वह नीचे है। पक्का करने के लिए अभी उस पर कॉल करें।</translation>
    </message>
    <message>
        <source>You stopped the change</source>
        <translation>आपने बदलाव रोक दिया</translation>
    </message>
    <message>
        <source>The next one may be done, too: what was read back stands below.</source>
        <translation>अगला चरण भी शायद हो चुका हो: जो दोबारा पढ़ा गया वह नीचे है।</translation>
    </message>
    <message>
        <source>The number {number} is assigned to:</source>
        <translation>नंबर {number} किससे जुड़ा है:</translation>
    </message>
    <message>
        <source>The trunk {trunk} sends its calls to:</source>
        <translation>ट्रंक {trunk} अपनी कॉल यहाँ भेजता है:</translation>
    </message>
    <message>
        <source>{host} first, then {other} for calls that are not taken there</source>
        <translation>पहले {host}, फिर उन कॉल के लिए {other} जो वहाँ नहीं ली जातीं</translation>
    </message>
    <message>
        <source>before: {what}</source>
        <translation>पहले: {what}</translation>
    </message>
    <message>
        <source>after: {what}</source>
        <translation>बाद में: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>{host}, switched off</source>
        <translation>{host}, बंद</translation>
    </message>
    <message>
        <source>{host}, with priority {priority}</source>
        <translation>{host}, प्राथमिकता {priority}</translation>
    </message>
    <message>
        <source>the trunk {name}</source>
        <translation>ट्रंक {name}</translation>
    </message>
    <message>
        <source>the application {name}</source>
        <translation>एप्लिकेशन {name}</translation>
    </message>
    <message>
        <source>the program on the web at {name}</source>
        <translation>वेब प्रोग्राम {name}</translation>
    </message>
    <message>
        <source>Of several hosts, the one with the lowest priority number is tried first.</source>
        <translation>कई होस्ट में से सबसे छोटी प्राथमिकता संख्या वाला पहले आज़माया जाता है।</translation>
    </message>
    <message>
        <source>What stops: {what} does not get the calls to this number any more.</source>
        <translation>क्या रुकेगा: इस नंबर की कॉल अब {what} को नहीं मिलेंगी।</translation>
    </message>
    <message>
        <source>It concerns every number on the trunk {trunk}: SigmaMind gets their calls first, any other host only those that SigmaMind does not take.</source>
        <translation>यह ट्रंक {trunk} के हर नंबर पर लागू है: उनकी कॉल पहले SigmaMind को मिलेंगी, दूसरे होस्ट को केवल वे जो SigmaMind न ले।</translation>
    </message>
    <message>
        <source>Putting it back concerns every number on the trunk {trunk}: their calls go where they went before.</source>
        <translation>पहले जैसा करना ट्रंक {trunk} के हर नंबर पर लागू है: उनकी कॉल फिर वहीं जाएँगी जहाँ पहले जाती थीं।</translation>
    </message>
    <message>
        <source>All of it can be put back here with one click, on any other day as well.</source>
        <translation>यह सब यहाँ एक क्लिक से पहले जैसा किया जा सकता है, किसी और दिन भी।</translation>
    </message>
    <message>
        <source>The application can&apos;t be put back from here: {carrier} does not name it.</source>
        <translation>एप्लिकेशन यहाँ से वापस नहीं लाया जा सकता: {carrier} उसका नाम नहीं बताता।</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%n fields are missing or wrong</source>
        <translation>
            <numerusform>%n फ़ील्ड खाली या ग़लत है</numerusform>
            <numerusform>%n फ़ील्ड खाली या ग़लत हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyLoginDialog</name>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Sign in to the network&apos;s proxy</source>
        <translation>नेटवर्क के प्रॉक्सी में साइन-इन करें</translation>
    </message>
    <message>
        <source>The way to SigmaMind leads through the proxy {proxy}, which asks for a name and a password. Whoever runs the network knows them. They are kept in this computer&apos;s keychain.</source>
        <translation>SigmaMind का रास्ता प्रॉक्सी {proxy} से होकर जाता है, जो नाम और पासवर्ड माँगता है। ये आपको नेटवर्क चलाने वाले से मिलेंगे। इन्हें इस कंप्यूटर के कीचेन में रखा जाता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>They are used until the program ends, and not kept</source>
        <translation>प्रोग्राम बंद होने तक उपयोग होते हैं, और रखे नहीं जाते</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Enter the name first; it has no colon</source>
        <translation>पहले नाम डालें; उसमें कोलन नहीं होता</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>कीचेन से पूछा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>ReadyCounts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host is used by %n of your numbers</source>
        <translation>
            <numerusform>यह होस्ट आपके %n नंबर में है</numerusform>
            <numerusform>यह होस्ट आपके %n नंबरों में है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyFlow</name>
    <message>
        <source>Checking the trunk&apos;s host…</source>
        <translation>ट्रंक का होस्ट जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>फिर भी आयात करें</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>ReadyList</name>
    <message>
        <source>Show or hide what is checked before an import</source>
        <translation>आयात से पहले क्या जाँचा जाता है, दिखाएँ या छिपाएँ</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>Ready to import</source>
        <translation>आयात के लिए तैयार</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>अभी तैयार नहीं</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message>
        <source>The number is right</source>
        <translation>नंबर सही है</translation>
    </message>
    <message>
        <source>The SIP URI is complete</source>
        <translation>SIP URI पूरा है</translation>
    </message>
    <message>
        <source>Nothing to correct in name and test number</source>
        <translation>नाम और परीक्षण नंबर में सुधार की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>{field}: still missing</source>
        <translation>{field}: अभी बाकी</translation>
    </message>
    <message>
        <source>{field}: {finding}</source>
        <translation>{field}: {finding}</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>{text} लें</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>The number is not in your account yet</source>
        <translation>नंबर अभी आपके खाते में नहीं है</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>नंबर पहले से आपके खाते में है</translation>
    </message>
    <message>
        <source>The number was sent before, and no answer came</source>
        <translation>नंबर पहले भेजा गया, पर जवाब नहीं आया</translation>
    </message>
    <message>
        <source>Your account&apos;s numbers are not read to the end yet</source>
        <translation>आपके खाते के नंबर अभी अंत तक नहीं पढ़े गए</translation>
    </message>
    <message>
        <source>SigmaMind does not show which numbers the account has</source>
        <translation>SigmaMind नहीं दिखाता कि खाते में कौन-से नंबर हैं</translation>
    </message>
    <message>
        <source>Enter the number to see whether your account has it already</source>
        <translation>यह देखने के लिए नंबर डालें कि वह आपके खाते में पहले से है या नहीं</translation>
    </message>
    <message>
        <source>Enter the SIP URI to check its host</source>
        <translation>होस्ट जाँचने के लिए SIP URI डालें</translation>
    </message>
    <message>
        <source>The host is not checked</source>
        <translation>होस्ट जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>The host is being checked…</source>
        <translation>होस्ट जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation>होस्ट जवाब देता है</translation>
    </message>
    <message>
        <source>The host does not answer this computer; it may answer SigmaMind</source>
        <translation>होस्ट इस कंप्यूटर को जवाब नहीं देता; शायद SigmaMind को दे</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know the host</source>
        <translation>इस कंप्यूटर का नेटवर्क होस्ट को नहीं जानता</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at the host</source>
        <translation>इस कंप्यूटर के नेटवर्क को होस्ट पर कॉल का पता नहीं मिलता</translation>
    </message>
    <message>
        <source>The host could not be looked up</source>
        <translation>होस्ट खोजा नहीं जा सका</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach the host, as this network sees it</source>
        <translation>इस नेटवर्क के अनुसार SigmaMind होस्ट तक नहीं पहुँच सकता</translation>
    </message>
    <message>
        <source>The host answers, but not in SIP</source>
        <translation>होस्ट जवाब देता है, पर SIP में नहीं</translation>
    </message>
    <message>
        <source>Trunk username and password are entered</source>
        <translation>ट्रंक का उपयोगकर्ता नाम और पासवर्ड डाले गए हैं</translation>
    </message>
    <message>
        <source>Trunk username and password: still missing</source>
        <translation>ट्रंक का उपयोगकर्ता नाम और पासवर्ड: अभी बाकी</translation>
    </message>
    <message>
        <source>The keychain is asked for the API key…</source>
        <translation>कीचेन से API कुंजी माँगी जा रही है…</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>अभी कोई API कुंजी नहीं है</translation>
    </message>
    <message>
        <source>The API key is not checked</source>
        <translation>API कुंजी जाँची नहीं गई</translation>
    </message>
    <message>
        <source>The API key is being checked…</source>
        <translation>API कुंजी जाँची जा रही है…</translation>
    </message>
    <message>
        <source>SigmaMind accepts the API key</source>
        <translation>SigmaMind API कुंजी स्वीकार करता है</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>SigmaMind API कुंजी अस्वीकार करता है</translation>
    </message>
    <message>
        <source>The API key that is kept can&apos;t be one</source>
        <translation>रखी गई API कुंजी सही नहीं हो सकती</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it do everything</source>
        <translation>SigmaMind API कुंजी को जानता है, और उसे सब कुछ करने नहीं देता</translation>
    </message>
    <message>
        <source>The agents exist</source>
        <translation>एजेंट मौजूद हैं</translation>
    </message>
    <message>
        <source>SigmaMind does not list this agent</source>
        <translation>SigmaMind यह एजेंट नहीं दिखाता</translation>
    </message>
    <message>
        <source>The agents are not checked yet</source>
        <translation>एजेंट अभी जाँचे नहीं गए</translation>
    </message>
    <message>
        <source>Nobody answers calls until an inbound agent is chosen</source>
        <translation>इनबाउंड एजेंट चुने जाने तक कॉल का कोई जवाब नहीं देता</translation>
    </message>
    <message>
        <source>The last try of exactly this form failed; see the message above</source>
        <translation>ठीक इसी फ़ॉर्म की पिछली कोशिश विफल रही; ऊपर का संदेश देखें</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>इसे दिखाएँ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Check the agents</source>
        <translation>एजेंट जाँचें</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>कुंजी डालें</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>दूसरी कुंजी डालें</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>कुंजी जाँचें</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Import all the same</source>
        <translation>फिर भी आयात करें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Looking for {number} in your account…</source>
        <translation>आपके खाते में {number} खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>फ़ॉर्म भरें</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Read the numbers of your account at SigmaMind (F5)</source>
        <translation>SigmaMind से अपने खाते के नंबर पढ़ें (F5)</translation>
    </message>
    <message>
        <source>Nothing of what is new is shown in bold any more</source>
        <translation>जो नया है वह अब मोटे अक्षरों में नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln new as seen</source>
        <translation>
            <numerusform>%Ln नए को देखा हुआ मानें</numerusform>
            <numerusform>%Ln नए को देखा हुआ मानें</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the numbers of your account…</source>
        <translation>आपके खाते के नंबर पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>SigmaMind does not show its list to this program: these numbers were imported on this computer.</source>
        <translation>SigmaMind अपनी सूची इस प्रोग्राम को नहीं दिखाता: ये नंबर इस कंप्यूटर पर आयात किए गए।</translation>
    </message>
    <message>
        <source>SigmaMind did not tell the whole list: a number that is not here may be in your account.</source>
        <translation>SigmaMind ने पूरी सूची नहीं दी: जो नंबर यहाँ नहीं है वह आपके खाते में हो सकता है।</translation>
    </message>
    <message>
        <source>These numbers were imported on this computer.</source>
        <translation>ये नंबर इस कंप्यूटर पर आयात किए गए।</translation>
    </message>
    <message>
        <source>Your account as of {when}.</source>
        <translation>आपका खाता, {when} को।</translation>
    </message>
</context>
<context>
    <name>RingView</name>
    <message>
        <source>Ring it now</source>
        <translation>इसे अभी बजाएँ</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>प्रतीक्षा रोकें</translation>
    </message>
</context>
<context>
    <name>RowFlow</name>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Saved at SigmaMind</source>
        <translation>SigmaMind में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open details</source>
        <translation>विवरण खोलें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Will it ring?</source>
        <translation>क्या यह बजेगा?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>यह सेल कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>शीर्षकों सहित पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>कोई एजेंट नहीं</translation>
    </message>
    <message>
        <source>Another agent…</source>
        <translation>दूसरा एजेंट…</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>RowsPasswordDialog</name>
    <message>
        <source>Trunk password</source>
        <translation>ट्रंक का पासवर्ड</translation>
    </message>
    <message>
        <source>Type the password of the user “{username}” at {host}. It is used for this import, and kept nowhere.</source>
        <translation>{host} पर उपयोगकर्ता “{username}” का पासवर्ड लिखें। यह इस आयात में काम आता है, और कहीं रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इसे लें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Numbers to import</source>
        <translation>आयात के लिए नंबर</translation>
    </message>
    <message>
        <source>repairing</source>
        <translation>ठीक करना</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>चिपकाना</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>नीचे भरना</translation>
    </message>
    <message>
        <source>emptying</source>
        <translation>खाली करना</translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>%n सेल बदला</numerusform>
            <numerusform>%n सेल बदले</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>पंक्ति {row}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>नीचे भरें</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>सेल खाली करें</translation>
    </message>
    <message>
        <source>This column is</source>
        <translation>यह स्तंभ है</translation>
    </message>
</context>
<context>
    <name>SavedTrunkRow</name>
    <message>
        <source>Saved trunk</source>
        <translation>सहेजा गया ट्रंक</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>प्रबंधित करें…</translation>
    </message>
    <message>
        <source>None: entered below</source>
        <translation>कोई नहीं: नीचे डाला गया</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>At {carrier} under {place}.</source>
        <translation>{carrier} में यहाँ: {place}।</translation>
    </message>
    <message>
        <source>{carrier} can tell more</source>
        <translation>{carrier} अधिक बता सकता है</translation>
    </message>
    <message>
        <source>Connect {carrier}, and the program looks there whether the calls are sent on. It only reads.</source>
        <translation>{carrier} से कनेक्ट करें, और प्रोग्राम वहाँ देखेगा कि कॉल आगे भेजी जाती हैं या नहीं। वह केवल पढ़ता है।</translation>
    </message>
    <message>
        <source>The settings at {carrier}</source>
        <translation>{carrier} में सेटिंग</translation>
    </message>
    <message>
        <source>They were not read.</source>
        <translation>वे पढ़ी नहीं गईं।</translation>
    </message>
    <message>
        <source>{carrier} is being asked…</source>
        <translation>{carrier} से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>As they were: {moment}</source>
        <translation>{moment} की स्थिति</translation>
    </message>
    <message>
        <source>{carrier} does not let this key read more</source>
        <translation>{carrier} इस कुंजी को और पढ़ने नहीं देता</translation>
    </message>
    <message>
        <source>Connect {carrier} with a key of the usual kind, to know more.</source>
        <translation>अधिक जानने के लिए सामान्य प्रकार की कुंजी डालकर {carrier} से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}, and takes calls</source>
        <translation>नंबर {carrier} के आपके खाते में है, और कॉल लेता है</translation>
    </message>
    <message>
        <source>The connected account at {carrier} does not have the number</source>
        <translation>{carrier} के कनेक्ट किए गए खाते में यह नंबर नहीं है</translation>
    </message>
    <message>
        <source>It may be in another account of yours. Where its calls go is not known.</source>
        <translation>शायद वह आपके दूसरे खाते में है। उसकी कॉल कहाँ जाती हैं, पता नहीं।</translation>
    </message>
    <message>
        <source>At {carrier} the number can&apos;t take calls</source>
        <translation>{carrier} में नंबर कॉल नहीं ले सकता</translation>
    </message>
    <message>
        <source>It was bought without voice. Only a number with voice can ring.</source>
        <translation>वह बिना वॉइस के ख़रीदा गया था। केवल वॉइस वाला नंबर बज सकता है।</translation>
    </message>
    <message>
        <source>The number is in your account at {carrier}</source>
        <translation>नंबर {carrier} के आपके खाते में है</translation>
    </message>
    <message>
        <source>Whether it can take calls {carrier} does not say.</source>
        <translation>{carrier} नहीं बताता कि वह कॉल ले सकता है या नहीं।</translation>
    </message>
    <message>
        <source>It is assigned to the trunk {what}</source>
        <translation>वह ट्रंक {what} से जुड़ा है</translation>
    </message>
    <message>
        <source>It is assigned to no trunk</source>
        <translation>वह किसी ट्रंक से नहीं जुड़ा</translation>
    </message>
    <message>
        <source>Calls to it end at {carrier}. Assign it to your trunk there.</source>
        <translation>उसकी कॉल {carrier} पर ही ख़त्म होती हैं। वहाँ उसे अपने ट्रंक से जोड़ें।</translation>
    </message>
    <message>
        <source>Another application answers it: {what}</source>
        <translation>दूसरा एप्लिकेशन उसकी कॉल लेता है: {what}</translation>
    </message>
    <message>
        <source>Its calls do not reach SigmaMind. Assigned to your trunk, it is not answered there any more.</source>
        <translation>उसकी कॉल SigmaMind तक नहीं पहुँचतीं। आपके ट्रंक से जोड़ने पर वहाँ उसका जवाब नहीं दिया जाएगा।</translation>
    </message>
    <message>
        <source>A program on the web answers it: {what}</source>
        <translation>वेब पर एक प्रोग्राम उसका जवाब देता है: {what}</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls from SigmaMind</source>
        <translation>वह {what} से जुड़ा है, जो SigmaMind से आने वाली कॉल के लिए है</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN: it can be on one only.</source>
        <translation>उसकी कॉल वहीं ख़त्म होती हैं। उसे FQDN प्रकार के कनेक्शन से जोड़ें: वह केवल एक पर हो सकता है।</translation>
    </message>
    <message>
        <source>It is assigned to {what}, a connection of another kind</source>
        <translation>वह {what} से जुड़ा है, जो दूसरे प्रकार का कनेक्शन है</translation>
    </message>
    <message>
        <source>Whether that leads to SigmaMind can&apos;t be told from here.</source>
        <translation>यहाँ से नहीं कहा जा सकता कि वह SigmaMind तक जाता है या नहीं।</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is switched off</source>
        <translation>वह {what} से जुड़ा है, जो बंद है</translation>
    </message>
    <message>
        <source>Switch that on at {carrier}.</source>
        <translation>उसे {carrier} में चालू करें।</translation>
    </message>
    <message>
        <source>{carrier} does not say what the number is assigned to</source>
        <translation>{carrier} नहीं बताता कि नंबर किससे जुड़ा है</translation>
    </message>
    <message>
        <source>That sends the calls to SigmaMind&apos;s SIP host</source>
        <translation>वहाँ से कॉल SigmaMind के SIP होस्ट को जाती हैं</translation>
    </message>
    <message>
        <source>That sends the calls nowhere</source>
        <translation>वहाँ से कॉल कहीं नहीं जातीं</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there:</source>
        <translation>वहाँ SigmaMind का SIP होस्ट डालें:</translation>
    </message>
    <message>
        <source>That sends the calls to another host: {what}</source>
        <translation>वहाँ से कॉल दूसरे होस्ट को जाती हैं: {what}</translation>
    </message>
    <message>
        <source>Enter SigmaMind&apos;s SIP host there in its place:</source>
        <translation>वहाँ उसकी जगह SigmaMind का SIP होस्ट डालें:</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is entered there, and switched off</source>
        <translation>SigmaMind का SIP होस्ट वहाँ डाला गया है, पर बंद है</translation>
    </message>
    <message>
        <source>Switch it on at {carrier}.</source>
        <translation>उसे {carrier} में चालू करें।</translation>
    </message>
    <message>
        <source>Another host gets the calls before SigmaMind, or some of them: {what}</source>
        <translation>कॉल, या उनमें से कुछ, SigmaMind से पहले दूसरे होस्ट को मिलती हैं: {what}</translation>
    </message>
    <message>
        <source>Switch that off at {carrier}, or give it a higher number as its priority.</source>
        <translation>उसे {carrier} में बंद करें, या उसकी प्राथमिकता (Priority) की संख्या बढ़ाएँ।</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host is misspelt there: {what}</source>
        <translation>वहाँ SigmaMind के SIP होस्ट की वर्तनी ग़लत है: {what}</translation>
    </message>
    <message>
        <source>{carrier} wants it like this:</source>
        <translation>{carrier} इसे ऐसे चाहता है:</translation>
    </message>
    <message>
        <source>{carrier} does not say where that sends the calls</source>
        <translation>{carrier} नहीं बताता कि वहाँ से कॉल कहाँ जाती हैं</translation>
    </message>
    <message>
        <source>SigmaMind places calls over the same trunk: {what}</source>
        <translation>SigmaMind उसी ट्रंक से कॉल करता है: {what}</translation>
    </message>
    <message>
        <source>SigmaMind places calls over another trunk</source>
        <translation>SigmaMind दूसरे ट्रंक से कॉल करता है</translation>
    </message>
    <message>
        <source>The termination SIP URI of the number&apos;s own trunk is {what}.</source>
        <translation>नंबर के अपने ट्रंक का टर्मिनेशन SIP URI {what} है।</translation>
    </message>
    <message>
        <source>Whether SigmaMind places calls over the number&apos;s own trunk is not known</source>
        <translation>पता नहीं कि SigmaMind नंबर के अपने ट्रंक से कॉल करता है या नहीं</translation>
    </message>
    <message>
        <source>{carrier} has the trunk username {what}</source>
        <translation>{carrier} में ट्रंक का उपयोगकर्ता नाम {what} है</translation>
    </message>
    <message>
        <source>The trunk&apos;s Credential List does not have the username {what}</source>
        <translation>ट्रंक की Credential List में उपयोगकर्ता नाम {what} नहीं है</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add it there, or change it here.</source>
        <translation>SigmaMind से आई कॉल अस्वीकार होती हैं। उसे वहाँ जोड़ें, या यहाँ बदलें।</translation>
    </message>
    <message>
        <source>The trunk {what} has no Credential List</source>
        <translation>ट्रंक {what} में Credential List नहीं है</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Add one at {carrier}, with the username.</source>
        <translation>SigmaMind से आई कॉल अस्वीकार होती हैं। {carrier} में उपयोगकर्ता नाम सहित एक जोड़ें।</translation>
    </message>
    <message>
        <source>Which trunk username SigmaMind has is not known here</source>
        <translation>यहाँ पता नहीं कि SigmaMind में ट्रंक का कौन-सा उपयोगकर्ता नाम है</translation>
    </message>
    <message>
        <source>SigmaMind does not tell it. Save it anew, and it is compared.</source>
        <translation>SigmaMind उसे नहीं बताता। उसे नए सिरे से सहेजें, तो उसका मिलान होगा।</translation>
    </message>
    <message>
        <source>{carrier} has no trunk with the termination SIP URI in use</source>
        <translation>{carrier} में इस टर्मिनेशन SIP URI वाला कोई ट्रंक नहीं है</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Change the SIP URI here.</source>
        <translation>SigmaMind से आई कॉल अस्वीकार होती हैं। यहाँ SIP URI बदलें।</translation>
    </message>
    <message>
        <source>{carrier} does not say which usernames the trunk has</source>
        <translation>{carrier} नहीं बताता कि ट्रंक के कौन-से उपयोगकर्ता नाम हैं</translation>
    </message>
    <message>
        <source>The connection {what} has an outbound voice profile</source>
        <translation>कनेक्शन {what} में Outbound Voice Profile है</translation>
    </message>
    <message>
        <source>The connection {what} has no outbound voice profile</source>
        <translation>कनेक्शन {what} में Outbound Voice Profile नहीं है</translation>
    </message>
    <message>
        <source>Calls from your number are refused until it has one.</source>
        <translation>उसके होने तक आपके नंबर से कॉल अस्वीकार होती हैं।</translation>
    </message>
    <message>
        <source>Whether {carrier} lets calls out is not known</source>
        <translation>पता नहीं कि {carrier} कॉल बाहर जाने देता है या नहीं</translation>
    </message>
    <message>
        <source>It is assigned to {what}, which is for calls to SigmaMind</source>
        <translation>वह {what} से जुड़ा है, जो SigmaMind को जाने वाली कॉल के लिए है</translation>
    </message>
    <message>
        <source>It is assigned to no connection</source>
        <translation>वह किसी कनेक्शन से नहीं जुड़ा</translation>
    </message>
    <message>
        <source>Calls to it end there. Assign it to a connection of the type FQDN.</source>
        <translation>उसकी कॉल वहीं ख़त्म होती हैं। उसे FQDN प्रकार के कनेक्शन से जोड़ें।</translation>
    </message>
    <message>
        <source>No connection at {carrier} has the username {what}</source>
        <translation>{carrier} में किसी कनेक्शन का उपयोगकर्ता नाम {what} नहीं है</translation>
    </message>
    <message>
        <source>Calls from SigmaMind are refused. Correct it here or there.</source>
        <translation>SigmaMind से आई कॉल अस्वीकार होती हैं। उसे यहाँ या वहाँ ठीक करें।</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Where your carrier sends the calls to your numbers. Change it only if the SigmaMind dashboard or SigmaMind&apos;s support names another host.</source>
        <translation>जहाँ आपका कैरियर आपके नंबरों की कॉल भेजता है। इसे तभी बदलें जब SigmaMind का डैशबोर्ड या सहायता टीम दूसरा होस्ट बताए।</translation>
    </message>
    <message>
        <source>Check the host of each new trunk automatically</source>
        <translation>हर नए ट्रंक का होस्ट अपने आप जाँचें</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>सिस्टम जैसे</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्के</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरे</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>SigmaMind&apos;s SIP host</source>
        <translation>SigmaMind का SIP होस्ट</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>भाषा, अगली शुरुआत से</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>यह होस्ट नाम नहीं है</translation>
    </message>
    <message>
        <source>It looks like {host}.</source>
        <translation>यह {host} जैसा होता है।</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>सेटिंग (&amp;N)…</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Try again for the others</source>
        <translation>बाकी के लिए फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Undone: {what}</source>
        <translation>पूर्ववत किया गया: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>फिर किया गया: {what}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the whole window</source>
        <translation>पूरी विंडो में</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>फ़ॉर्म में</translation>
    </message>
    <message>
        <source>Import the number</source>
        <translation>नंबर आयात करें</translation>
    </message>
    <message>
        <source>Stop what is under way, or close the message</source>
        <translation>जो चल रहा है उसे रोकें, या संदेश बंद करें</translation>
    </message>
    <message>
        <source>In an agent&apos;s field: offer all agents</source>
        <translation>एजेंट के फ़ील्ड में: सभी एजेंट दिखाएँ</translation>
    </message>
    <message>
        <source>In the list of your numbers</source>
        <translation>आपके नंबरों की सूची में</translation>
    </message>
    <message>
        <source>Open the number&apos;s details</source>
        <translation>नंबर का विवरण खोलें</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>चुनी हुई पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>सभी पंक्तियाँ चुनें</translation>
    </message>
    <message>
        <source>Change the name or the agent in the row</source>
        <translation>पंक्ति में नाम या एजेंट बदलें</translation>
    </message>
    <message>
        <source>What else can be done with the row</source>
        <translation>पंक्ति के साथ और क्या हो सकता है</translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation>खोज में: उसे खाली करें</translation>
    </message>
    <message>
        <source>In other windows of the program</source>
        <translation>प्रोग्राम की दूसरी विंडो में</translation>
    </message>
    <message>
        <source>Press the highlighted button</source>
        <translation>हाइलाइट किया गया बटन दबाएँ</translation>
    </message>
    <message>
        <source>Close it, or stop what is under way</source>
        <translation>इसे बंद करें, या जो चल रहा है उसे रोकें</translation>
    </message>
    <message>
        <source>Rename a saved trunk</source>
        <translation>सहेजे गए ट्रंक का नाम बदलें</translation>
    </message>
    <message>
        <source>Delete a saved trunk, after a question</source>
        <translation>सहेजा गया ट्रंक हटाएँ, पहले पूछा जाएगा</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} या {other}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>क्या करती हैं</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>StoreNotices</name>
    <message>
        <source>The list of numbers was damaged, and a new one is begun</source>
        <translation>नंबरों की सूची ख़राब थी, और नई शुरू हुई है</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{name}”. Your numbers at SigmaMind are not affected.</source>
        <translation>ख़राब फ़ाइल “{name}” के रूप में रखी गई है। SigmaMind में आपके नंबरों पर असर नहीं पड़ा।</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>What you had typed could not be read</source>
        <translation>आपका लिखा हुआ पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>It was damaged on the disk. Your list of numbers is not affected.</source>
        <translation>वह डिस्क पर ख़राब हो गया। आपकी नंबरों की सूची पर असर नहीं पड़ा।</translation>
    </message>
    <message>
        <source>The result of the last import or change could not be written down</source>
        <translation>पिछले आयात या बदलाव का परिणाम लिखा नहीं जा सका</translation>
    </message>
    <message>
        <source>At the next start it is listed as Not confirmed.</source>
        <translation>अगली बार शुरू होने पर वह “पुष्टि नहीं हुई” दिखेगा।</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>TablePicking</name>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>A trunk is missing</source>
        <translation>एक ट्रंक नहीं है</translation>
    </message>
    <message>
        <source>It was not the trunk of all numbers from {carrier}.</source>
        <translation>वह {carrier} के सभी नंबरों का ट्रंक नहीं था।</translation>
    </message>
    <message>
        <source>The trunk for all rows was taken away</source>
        <translation>सभी पंक्तियों का ट्रंक हटा दिया गया</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search these numbers</source>
        <translation>इन नंबरों में खोजें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>जो दिख रहे हैं उन सभी को चुनें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Tick none of those that are shown</source>
        <translation>जो दिख रहे हैं उनमें से कोई न चुनें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} chosen</source>
        <translation>
            <numerusform>{total} में से %Ln चुना गया</numerusform>
            <numerusform>{total} में से %Ln चुने गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrunkCard</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Shows the trunk&apos;s fields</source>
        <translation>ट्रंक के फ़ील्ड दिखाता है</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>username {name}</source>
        <translation>उपयोगकर्ता नाम {name}</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>पासवर्ड कीचेन में</translation>
    </message>
    <message>
        <source>password in this window only</source>
        <translation>पासवर्ड केवल इस विंडो में</translation>
    </message>
    <message>
        <source>SIP trunk {name}</source>
        <translation>SIP ट्रंक {name}</translation>
    </message>
</context>
<context>
    <name>TrunkCheckMessages</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} जवाब देता है</translation>
    </message>
    <message>
        <source>SIP is spoken there. Whether username and password are right, only a call shows.</source>
        <translation>वहाँ SIP बोला जाता है। उपयोगकर्ता नाम और पासवर्ड सही हैं या नहीं, यह केवल कॉल दिखाती है।</translation>
    </message>
    <message>
        <source>No answer from this computer</source>
        <translation>इस कंप्यूटर को कोई जवाब नहीं मिला</translation>
    </message>
    <message>
        <source>It may still work from SigmaMind: many carriers do not answer strangers, and a firewall here may be in the way. Compare the host with your carrier&apos;s console.</source>
        <translation>SigmaMind से यह फिर भी चल सकता है: कई कैरियर अजनबियों को जवाब नहीं देते, और यहाँ फ़ायरवॉल रास्ते में हो सकता है। होस्ट को अपने कैरियर के कंसोल से मिलाएँ।</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not know {host}</source>
        <translation>इस कंप्यूटर का नेटवर्क {host} को नहीं जानता</translation>
    </message>
    <message>
        <source>Compare it letter by letter with your carrier&apos;s console.</source>
        <translation>इसे अपने कैरियर के कंसोल से अक्षर-अक्षर मिलाएँ।</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no address for calls at {host}</source>
        <translation>इस कंप्यूटर के नेटवर्क को {host} पर कॉल का पता नहीं मिलता</translation>
    </message>
    <message>
        <source>It knows the name, but as no trunk&apos;s host. Compare it with your carrier&apos;s console.</source>
        <translation>वह नाम जानता है, पर किसी ट्रंक के होस्ट के रूप में नहीं। इसे अपने कैरियर के कंसोल से मिलाएँ।</translation>
    </message>
    <message>
        <source>SigmaMind can&apos;t reach {host}</source>
        <translation>SigmaMind {host} तक नहीं पहुँच सकता</translation>
    </message>
    <message>
        <source>As this network sees it, the host is within a network that is not on the internet.</source>
        <translation>इस नेटवर्क के अनुसार होस्ट ऐसे नेटवर्क में है जो इंटरनेट पर नहीं है।</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>नाम खोजा नहीं जा सका</translation>
    </message>
    <message>
        <source>Is this computer connected to the internet? Then check again.</source>
        <translation>क्या यह कंप्यूटर इंटरनेट से जुड़ा है? तो फिर जाँचें।</translation>
    </message>
    <message>
        <source>Something answers, but not in SIP</source>
        <translation>कुछ जवाब देता है, पर SIP में नहीं</translation>
    </message>
    <message>
        <source>Is this your carrier&apos;s host for SIP trunks? Compare it with your carrier&apos;s console.</source>
        <translation>क्या यह SIP ट्रंक के लिए आपके कैरियर का होस्ट है? इसे उसके कंसोल से मिलाएँ।</translation>
    </message>
    <message>
        <source>{host}: {said}</source>
        <translation>{host}: {said}</translation>
    </message>
    <message>
        <source>Stopped before all was found out</source>
        <translation>सब पता चलने से पहले रोका गया</translation>
    </message>
    <message>
        <source>The check could not be completed</source>
        <translation>जाँच पूरी नहीं हो सकी</translation>
    </message>
    <message>
        <source>Checking {host}…</source>
        <translation>{host} जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>No call is placed, and no credentials are sent. It takes five seconds at most.</source>
        <translation>कोई कॉल नहीं की जाती, और क्रेडेंशियल नहीं भेजे जाते। इसमें अधिकतम पाँच सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Answered on {when}</source>
        <translation>{when} को जवाब दिया</translation>
    </message>
    <message>
        <source>Answered today at {time}</source>
        <translation>आज {time} बजे जवाब दिया</translation>
    </message>
    <message>
        <source>{text}, {time} ms</source>
        <translation>{text}, {time} मि॰से॰</translation>
    </message>
    <message>
        <source>Accepted by this computer</source>
        <translation>इस कंप्यूटर ने स्वीकार किया</translation>
    </message>
    <message>
        <source>Answers: {status}</source>
        <translation>जवाब देता है: {status}</translation>
    </message>
    <message>
        <source>It is an IP address; there is nothing to look up</source>
        <translation>यह IP पता है; खोजने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Not known to this computer&apos;s network</source>
        <translation>इस कंप्यूटर का नेटवर्क इसे नहीं जानता</translation>
    </message>
    <message>
        <source>Known here, but without an address for calls</source>
        <translation>यहाँ ज्ञात है, पर कॉल के पते के बिना</translation>
    </message>
    <message>
        <source>Nobody answered who could know it</source>
        <translation>जिसे पता हो सकता था, उसने जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>Leads to {address}, which nobody on the internet can reach</source>
        <translation>{address} तक जाता है, जहाँ इंटरनेट पर कोई नहीं पहुँच सकता</translation>
    </message>
    <message>
        <source>Leads also to {address}, which nobody on the internet can reach</source>
        <translation>{address} तक भी जाता है, जहाँ इंटरनेट पर कोई नहीं पहुँच सकता</translation>
    </message>
    <message>
        <source>Answers: {status} {reason}</source>
        <translation>जवाब देता है: {status} {reason}</translation>
    </message>
    <message>
        <source>Answers, and asks for credentials ({status})</source>
        <translation>जवाब देता है और क्रेडेंशियल माँगता है ({status})</translation>
    </message>
    <message>
        <source>Answers, and does not know this computer ({status})</source>
        <translation>जवाब देता है और इस कंप्यूटर को नहीं जानता ({status})</translation>
    </message>
    <message>
        <source>Something answers at port {port}, but not in SIP</source>
        <translation>पोर्ट {port} पर कुछ जवाब देता है, पर SIP में नहीं</translation>
    </message>
    <message>
        <source>Hangs up without an answer</source>
        <translation>बिना जवाब दिए कनेक्शन काट देता है</translation>
    </message>
    <message>
        <source>Nothing takes calls at port {port}</source>
        <translation>पोर्ट {port} पर कॉल लेने वाला कुछ नहीं</translation>
    </message>
    <message>
        <source>No way from this computer to the address</source>
        <translation>इस कंप्यूटर से पते तक कोई रास्ता नहीं</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>नहीं पूछा गया</translation>
    </message>
    <message>
        <source>Not asked: no computer has this address</source>
        <translation>नहीं पूछा गया: किसी कंप्यूटर का यह पता नहीं है</translation>
    </message>
    <message>
        <source>Does not speak TLS at port {port}</source>
        <translation>पोर्ट {port} पर TLS नहीं बोलता</translation>
    </message>
    <message>
        <source>No secure connection could be agreed upon</source>
        <translation>सुरक्षित कनेक्शन पर सहमति नहीं बनी</translation>
    </message>
    <message>
        <source>Accepted: {name}, from {issuer}, until {until}</source>
        <translation>स्वीकार: {name}, जारीकर्ता {issuer}, {until} तक</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>समाप्त हो चुका है</translation>
    </message>
    <message>
        <source>Is not valid yet, by this computer&apos;s clock</source>
        <translation>इस कंप्यूटर की घड़ी से अभी मान्य नहीं है</translation>
    </message>
    <message>
        <source>Is for another name</source>
        <translation>दूसरे नाम का है</translation>
    </message>
    <message>
        <source>From an issuer that this computer does not know</source>
        <translation>ऐसे जारीकर्ता का जिसे यह कंप्यूटर नहीं जानता</translation>
    </message>
    <message>
        <source>Not accepted by this computer</source>
        <translation>इस कंप्यूटर ने स्वीकार नहीं किया</translation>
    </message>
</context>
<context>
    <name>TrunkCheckPanel</name>
    <message>
        <source>Check each new host automatically from now on</source>
        <translation>अब से हर नया होस्ट अपने आप जाँचें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>फिर भी पूछें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>TrunkFlow</name>
    <message>
        <source>Saved &amp;trunks…</source>
        <translation>सहेजे गए ट्रंक (&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;onnect a carrier…</source>
        <translation>कैरियर से कनेक्ट करें (&amp;O)…</translation>
    </message>
    <message>
        <source>The trunk could not be renamed</source>
        <translation>ट्रंक का नाम बदला नहीं जा सका</translation>
    </message>
    <message>
        <source>The trunk could not be deleted</source>
        <translation>ट्रंक हटाया नहीं जा सका</translation>
    </message>
    <message>
        <source>The trunk is deleted, but its password may still be in the keychain</source>
        <translation>ट्रंक हटा दिया गया है, पर उसका पासवर्ड शायद अब भी कीचेन में है</translation>
    </message>
</context>
<context>
    <name>TrunkGroup</name>
    <message>
        <source>the line between your carrier and SigmaMind</source>
        <translation>आपके कैरियर और SigmaMind के बीच की लाइन</translation>
    </message>
    <message>
        <source>Check trunk</source>
        <translation>ट्रंक जाँचें</translation>
    </message>
    <message>
        <source>Look the host up and ask it to answer. No call is placed.</source>
        <translation>होस्ट खोजें और उससे जवाब माँगें। कोई कॉल नहीं की जाती।</translation>
    </message>
    <message>
        <source>Keep this trunk, with its password in the keychain</source>
        <translation>यह ट्रंक रखें, पासवर्ड कीचेन में</translation>
    </message>
    <message>
        <source>SIP trunk</source>
        <translation>SIP ट्रंक</translation>
    </message>
    <message>
        <source>Will be kept in the keychain</source>
        <translation>कीचेन में रखा जाएगा</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Change the password of “{name}” everywhere</source>
        <translation>“{name}” का पासवर्ड हर जगह बदलें</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Change it at your carrier first. Then SigmaMind gets it here, for each number that is ticked, and the keychain keeps it.</source>
        <translation>पहले इसे अपने कैरियर के यहाँ बदलें। फिर हर चुने हुए नंबर के लिए यह यहाँ से SigmaMind को भेजा जाता है, और कीचेन इसे रख लेता है।</translation>
    </message>
    <message>
        <source>The new one, as the carrier has it now</source>
        <translation>नया पासवर्ड, जो अब कैरियर के पास है</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Tick it if it has this trunk&apos;s username</source>
        <translation>इसे चुनें अगर इसमें इस ट्रंक का उपयोगकर्ता नाम है</translation>
    </message>
    <message>
        <source>Enter the new password</source>
        <translation>नया पासवर्ड डालें</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>No number is ticked</source>
        <translation>कोई नंबर चुना नहीं गया</translation>
    </message>
</context>
<context>
    <name>TrunkPasswordFlow</name>
    <message>
        <source>No number of your list is on this trunk</source>
        <translation>आपकी सूची का कोई नंबर इस ट्रंक पर नहीं है</translation>
    </message>
    <message>
        <source>To keep another password, import a number with it and tick “Keep this trunk”.</source>
        <translation>दूसरा पासवर्ड रखने के लिए उससे एक नंबर आयात करें और “यह ट्रंक रखें” चुनें।</translation>
    </message>
    <message>
        <source>The keychain does not keep the new password</source>
        <translation>कीचेन नया पासवर्ड नहीं रखता</translation>
    </message>
</context>
<context>
    <name>TrunksDialog</name>
    <message>
        <source>Saved trunks</source>
        <translation>सहेजे गए ट्रंक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>कैरियर</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP URI</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Change the password everywhere…</source>
        <translation>पासवर्ड हर जगह बदलें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>No trunk is saved yet</source>
        <translation>अभी कोई ट्रंक सहेजा नहीं गया है</translation>
    </message>
    <message>
        <source>A saved trunk is typed once, for all your numbers. Enter one in the form, and tick that it is to be kept: it is here after the import.</source>
        <translation>सहेजा गया ट्रंक आपके सभी नंबरों के लिए एक ही बार भरना होता है। फ़ॉर्म में एक ट्रंक भरें और उसे रखने के विकल्प पर सही का निशान लगाएँ: आयात के बाद वह यहाँ होगा।</translation>
    </message>
    <message>
        <source>Enter a trunk</source>
        <translation>ट्रंक भरें</translation>
    </message>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other trunk may have it.</source>
        <translation>
            <numerusform>नाम में एक अक्षर चाहिए, और यह किसी दूसरे ट्रंक का नाम न हो।</numerusform>
            <numerusform>नाम में एक से %n अक्षर चाहिए, और यह किसी दूसरे ट्रंक का नाम न हो।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>“{name}” को इस कंप्यूटर से हटाएँ?</translation>
    </message>
    <message>
        <source>Its password is deleted from the keychain too. Nothing changes at SigmaMind or at your carrier: numbers on this trunk stay as they are.</source>
        <translation>उसका पासवर्ड कीचेन से भी हटाया जाता है। SigmaMind या आपके कैरियर में कुछ नहीं बदलता: इस ट्रंक के नंबर जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the last change</source>
        <translation>पिछला बदलाव पूर्ववत करें</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>वापस लाने के लिए कुछ नहीं है</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>&amp;Undo last change…</source>
        <translation>पिछला बदलाव पूर्ववत करें (&amp;U)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>वापस लाने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>The last change from here was changed again since, or can&apos;t be undone.</source>
        <translation>यहाँ से किया गया पिछला बदलाव बाद में फिर बदला गया, या पूर्ववत नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>कुछ अनपेक्षित गड़बड़ हुई</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>प्रोग्राम शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>सहायता टीम के लिए विवरण</translation>
    </message>
    <message>
        <source>Details. They hold no password, no key and nothing you typed:</source>
        <translation>विवरण। इसमें कोई पासवर्ड, कुंजी या आपका लिखा कुछ नहीं है:</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>लॉग फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>The program goes on, and what you typed is kept. If it behaves oddly, start it again. Please send support the details below.</source>
        <translation>प्रोग्राम चलता रहेगा, और आपका लिखा रखा गया है। अगर वह ठीक से न चले, तो उसे फिर शुरू करें। कृपया नीचे का विवरण सहायता टीम को भेजें।</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Please send support the details below.</source>
        <translation>कुछ नहीं भेजा गया और कुछ नहीं बदला गया। कृपया नीचे का विवरण सहायता टीम को भेजें।</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>विवरण कॉपी हुआ</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>लॉग {folder} में है</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Wait a few minutes.</source>
        <translation>कुछ मिनट रुकें।</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>%n सेकंड रुकें।</numerusform>
            <numerusform>%n सेकंड रुकें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes.</source>
        <translation>
            <numerusform>%n मिनट रुकें।</numerusform>
            <numerusform>%n मिनट रुकें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours.</source>
        <translation>
            <numerusform>%n घंटा रुकें।</numerusform>
            <numerusform>%n घंटे रुकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>कुछ मिनट रुकें, फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>%n सेकंड रुकें, फिर कोशिश करें।</numerusform>
            <numerusform>%n सेकंड रुकें, फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>%n मिनट रुकें, फिर कोशिश करें।</numerusform>
            <numerusform>%n मिनट रुकें, फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours, then try again.</source>
        <translation>
            <numerusform>%n घंटा रुकें, फिर कोशिश करें।</numerusform>
            <numerusform>%n घंटे रुकें, फिर कोशिश करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatToTry</name>
    <message>
        <source>File &gt; Connect a carrier offers the demo&apos;s key: of its three numbers, one does not ring</source>
        <translation>फ़ाइल &gt; कैरियर से कनेक्ट करें डेमो की कुंजी देता है: उसके तीन नंबरों में से एक नहीं बजता</translation>
    </message>
    <message>
        <source>is imported, and stays silent: try Ring it now</source>
        <translation>आयात होता है और चुप रहता है: “इसे अभी बजाएँ” आज़माएँ</translation>
    </message>
    <message>
        <source>is imported, but inactive</source>
        <translation>आयात होता है, पर निष्क्रिय है</translation>
    </message>
    <message>
        <source>is imported; SigmaMind does not say whether it is active</source>
        <translation>आयात होता है; SigmaMind नहीं बताता कि वह सक्रिय है या नहीं</translation>
    </message>
    <message>
        <source>is imported after five seconds</source>
        <translation>पाँच सेकंड बाद आयात होता है</translation>
    </message>
    <message>
        <source>SigmaMind refuses the API key</source>
        <translation>SigmaMind API कुंजी अस्वीकार करता है</translation>
    </message>
    <message>
        <source>SigmaMind knows the API key, and does not let it import</source>
        <translation>SigmaMind API कुंजी पहचानता है, पर उसे आयात नहीं करने देता</translation>
    </message>
    <message>
        <source>SigmaMind does not accept the trunk username</source>
        <translation>SigmaMind ट्रंक का उपयोगकर्ता नाम स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>the number is already in the account</source>
        <translation>नंबर पहले से खाते में है</translation>
    </message>
    <message>
        <source>too many imports; wait 30 seconds</source>
        <translation>बहुत सारे आयात; 30 सेकंड प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>a fault at SigmaMind: not confirmed (it did not arrive)</source>
        <translation>SigmaMind में गड़बड़ी: पुष्टि नहीं हुई (नंबर नहीं पहुँचा)</translation>
    </message>
    <message>
        <source>a web page comes instead of an answer: not confirmed</source>
        <translation>जवाब के बजाय वेब पेज आता है: पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>no answer comes; press Cancel: not confirmed (it did arrive)</source>
        <translation>जवाब नहीं आता; “रद्द करें” दबाएँ: पुष्टि नहीं हुई (नंबर पहुँच गया)</translation>
    </message>
    <message>
        <source>as the test number: the line is busy</source>
        <translation>परीक्षण नंबर के रूप में: लाइन व्यस्त है</translation>
    </message>
    <message>
        <source>as the test number: nobody answers</source>
        <translation>परीक्षण नंबर के रूप में: कोई जवाब नहीं देता</translation>
    </message>
    <message>
        <source>as the test number: the call can&apos;t be connected</source>
        <translation>परीक्षण नंबर के रूप में: कॉल नहीं जुड़ पाती</translation>
    </message>
    <message>
        <source>as the test number: voicemail answers</source>
        <translation>परीक्षण नंबर के रूप में: वॉइसमेल जवाब देता है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier refuses it</source>
        <translation>कैरियर की कुंजी के रूप में: कैरियर उसे अस्वीकार करता है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read trunks</source>
        <translation>कैरियर की कुंजी के रूप में: उसे ट्रंक पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it may not read usernames</source>
        <translation>कैरियर की कुंजी के रूप में: उसे उपयोगकर्ता नाम पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another account&apos;s</source>
        <translation>कैरियर की कुंजी के रूप में: वह दूसरे खाते की है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: it is another region&apos;s</source>
        <translation>कैरियर की कुंजी के रूप में: वह दूसरे क्षेत्र की है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: too many requests; wait 30 seconds</source>
        <translation>कैरियर की कुंजी के रूप में: बहुत सारे अनुरोध; 30 सेकंड प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a fault at the carrier</source>
        <translation>कैरियर की कुंजी के रूप में: कैरियर के यहाँ गड़बड़ी</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a web page comes instead of an answer</source>
        <translation>कैरियर की कुंजी के रूप में: जवाब के बजाय वेब पेज आता है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the carrier leads to another host, which is refused</source>
        <translation>कैरियर की कुंजी के रूप में: कैरियर दूसरे होस्ट पर भेजता है, जो अस्वीकार होता है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: a list&apos;s next page is at another host</source>
        <translation>कैरियर की कुंजी के रूप में: सूची का अगला पेज दूसरे होस्ट पर है</translation>
    </message>
    <message>
        <source>as a carrier&apos;s key: the numbers and trunks vanish once they are listed</source>
        <translation>कैरियर की कुंजी के रूप में: सूची में आते ही नंबर और ट्रंक गायब हो जाते हैं</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: the host does not answer</source>
        <translation>SIP URI के रूप में, “ट्रंक जाँचें” के साथ: होस्ट जवाब नहीं देता</translation>
    </message>
    <message>
        <source>as the SIP URI, with Check trunk: no network knows the host</source>
        <translation>SIP URI के रूप में, “ट्रंक जाँचें” के साथ: कोई नेटवर्क होस्ट को नहीं पहचानता</translation>
    </message>
</context>
<context>
    <name>_ConnectionView</name>
    <message>
        <source>Disconnect…</source>
        <translation>डिस्कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Disconnect {carrier}</source>
        <translation>{carrier} से डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Connect {carrier}</source>
        <translation>{carrier} से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>दूसरी कुंजी…</translation>
    </message>
    <message>
        <source>Another key for {carrier}</source>
        <translation>{carrier} के लिए दूसरी कुंजी</translation>
    </message>
    <message>
        <source>Not connected. Nothing is asked of {carrier}.</source>
        <translation>कनेक्ट नहीं है। {carrier} से कुछ नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>Connected: account {account}, key {key}.</source>
        <translation>कनेक्ट है: खाता {account}, कुंजी {key}।</translation>
    </message>
    <message>
        <source>Connected: key {key}.</source>
        <translation>कनेक्ट है: कुंजी {key}।</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>कुंजी कीचेन में रखी है।</translation>
    </message>
    <message>
        <source>The key is kept until the program ends.</source>
        <translation>कुंजी प्रोग्राम के बंद होने तक रखी है।</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{agent} answered, %n seconds.</source>
        <translation>
            <numerusform>{agent} ने जवाब दिया, %n सेकंड।</numerusform>
            <numerusform>{agent} ने जवाब दिया, %n सेकंड।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CountedCalls</name>
    <message numerus="yes">
        <source>Of %n calls to the number none failed there.</source>
        <translation>
            <numerusform>नंबर पर आई %n कॉल वहाँ विफल नहीं हुई।</numerusform>
            <numerusform>नंबर पर आई %n कॉल में से कोई वहाँ विफल नहीं हुई।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_HappenedTree</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln पंक्ति कॉपी हुई</numerusform>
            <numerusform>%Ln पंक्तियाँ कॉपी हुईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OtherNumbers</name>
    <message>
        <source>No other number is on it.</source>
        <translation>इस ट्रंक पर कोई और नंबर नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Also on it: {numbers}, and %n more.</source>
        <translation>
            <numerusform>इस ट्रंक पर ये भी हैं: {numbers} और %n अन्य।</numerusform>
            <numerusform>इस ट्रंक पर ये भी हैं: {numbers} और %n अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on it: {numbers}.</source>
        <translation>इस ट्रंक पर ये भी हैं: {numbers}।</translation>
    </message>
</context>
<context>
    <name>carriers.toml</name>
    <message>
        <source>Open the Twilio Console, then Elastic SIP Trunking &gt; Manage &gt; Trunks, and choose your trunk.</source>
        <translation>Twilio Console खोलें, फिर Elastic SIP Trunking &gt; Manage &gt; Trunks, और अपना ट्रंक चुनें।</translation>
    </message>
    <message>
        <source>Termination SIP URI: under Termination, as it stands there. It looks like acme.pstn.twilio.com.</source>
        <translation>टर्मिनेशन SIP URI: Termination में, जैसा वहाँ लिखा है। यह acme.pstn.twilio.com जैसा होता है।</translation>
    </message>
    <message>
        <source>Trunk username and password: of the Credential List that the same page names. The Account SID and the Auth Token are something else.</source>
        <translation>ट्रंक का उपयोगकर्ता नाम और पासवर्ड: उसी पेज की Credential List (क्रेडेंशियल सूची) के। Account SID और Auth Token कुछ और हैं।</translation>
    </message>
    <message>
        <source>No Credential List yet? Add one there: an IP address list alone does not let SigmaMind in.</source>
        <translation>अभी Credential List नहीं है? वहाँ एक जोड़ें: केवल IP पतों की सूची SigmaMind को आने नहीं देती।</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination &gt; Add new Origination URI</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; आपका ट्रंक &gt; Origination &gt; Add new Origination URI</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Numbers</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; आपका ट्रंक &gt; Numbers</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Termination</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; आपका ट्रंक &gt; Termination</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; your trunk &gt; Origination: an Origination URI with SigmaMind&apos;s host, enabled.</source>
        <translation>Elastic SIP Trunking &gt; Manage &gt; Trunks &gt; आपका ट्रंक &gt; Origination: SigmaMind के होस्ट वाला Origination URI, चालू।</translation>
    </message>
    <message>
        <source>The same trunk &gt; Numbers: the number is among them. A number with a Voice URL or an application of its own answers there.</source>
        <translation>वही ट्रंक &gt; Numbers: नंबर उनमें है। जिस नंबर का अपना Voice URL या एप्लिकेशन हो, वह वहीं जवाब देता है।</translation>
    </message>
    <message>
        <source>Monitor &gt; Logs &gt; Errors: a warning that begins with 32 says why Twilio did not send the call on.</source>
        <translation>Monitor &gt; Logs &gt; Errors: 32 से शुरू होने वाली चेतावनी बताती है कि Twilio ने कॉल आगे क्यों नहीं भेजी।</translation>
    </message>
    <message>
        <source>Open the Twilio Console, then Account &gt; API keys &amp; tokens, and press Create API key.</source>
        <translation>Twilio Console खोलें, फिर Account &gt; API keys &amp; tokens, और Create API key दबाएँ।</translation>
    </message>
    <message>
        <source>Choose the key type Standard. A Main key could change the account itself, and a Restricted one may not show all that is needed.</source>
        <translation>कुंजी का प्रकार Standard चुनें। Main कुंजी खाते को ही बदल सकती है, और Restricted कुंजी शायद ज़रूरत का सब कुछ न दिखाए।</translation>
    </message>
    <message>
        <source>Copy the SID and the secret into the fields below: Twilio shows the secret only once.</source>
        <translation>SID और सीक्रेट नीचे के फ़ील्ड में कॉपी करें: Twilio सीक्रेट केवल एक बार दिखाता है।</translation>
    </message>
    <message>
        <source>Never copy the Auth Token. It is the master key of the account, and this program has no use for it.</source>
        <translation>Auth Token कभी कॉपी न करें। वह खाते की मास्टर कुंजी है, और इस प्रोग्राम को उसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Twilio&apos;s Account SID. Enter the Credential List&apos;s username</source>
        <translation>Twilio का Account SID। Credential List का उपयोगकर्ता नाम डालें</translation>
    </message>
    <message>
        <source>One of Twilio&apos;s IDs. Enter the Credential List&apos;s username</source>
        <translation>Twilio की ID में से एक। Credential List का उपयोगकर्ता नाम डालें</translation>
    </message>
    <message>
        <source>Twilio&apos;s edge stands behind “pstn”.</source>
        <translation>Twilio का edge (स्थान) “pstn” के बाद आता है।</translation>
    </message>
    <message>
        <source>The end of the host stands in it twice.</source>
        <translation>होस्ट का अंत इसमें दो बार है।</translation>
    </message>
    <message>
        <source>“pstn” stands in it twice.</source>
        <translation>इसमें “pstn” दो बार है।</translation>
    </message>
    <message>
        <source>This is a SIP Domain of Twilio, not a trunk. A trunk&apos;s host has “pstn” in it</source>
        <translation>यह Twilio का SIP Domain है, ट्रंक नहीं। ट्रंक के होस्ट में “pstn” होता है</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s web site. A trunk&apos;s host looks like acme.pstn.twilio.com</source>
        <translation>यह Twilio की वेबसाइट है। ट्रंक का होस्ट acme.pstn.twilio.com जैसा होता है</translation>
    </message>
    <message>
        <source>“pstn” is missing.</source>
        <translation>“pstn” नहीं है।</translation>
    </message>
    <message>
        <source>A trunk&apos;s host at Twilio looks like acme.pstn.twilio.com</source>
        <translation>Twilio में ट्रंक का होस्ट acme.pstn.twilio.com जैसा होता है</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then Voice &gt; SIP Connections, and choose a connection of the type Credentials.</source>
        <translation>Telnyx पोर्टल खोलें, फिर Voice &gt; SIP Connections, और Credentials (क्रेडेंशियल) प्रकार का कनेक्शन चुनें।</translation>
    </message>
    <message>
        <source>Termination SIP URI: sip.telnyx.com.</source>
        <translation>टर्मिनेशन SIP URI: sip.telnyx.com.</translation>
    </message>
    <message>
        <source>Trunk username and password: under the connection&apos;s Authentication.</source>
        <translation>ट्रंक का उपयोगकर्ता नाम और पासवर्ड: कनेक्शन के Authentication (प्रमाणीकरण) में।</translation>
    </message>
    <message>
        <source>The connection needs an Outbound Voice Profile, or calls from your number are refused.</source>
        <translation>कनेक्शन को Outbound Voice Profile (आउटबाउंड कॉल प्रोफ़ाइल) चाहिए, नहीं तो आपके नंबर से कॉल अस्वीकार होती हैं।</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection of the type FQDN, as its FQDN</source>
        <translation>Voice &gt; SIP Connections &gt; FQDN प्रकार का आपका कनेक्शन, उसके FQDN के रूप में</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers</source>
        <translation>Numbers &gt; My Numbers</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Authentication</source>
        <translation>Voice &gt; SIP Connections &gt; आपका कनेक्शन &gt; Authentication</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections &gt; your connection &gt; Outbound</source>
        <translation>Voice &gt; SIP Connections &gt; आपका कनेक्शन &gt; Outbound</translation>
    </message>
    <message>
        <source>Voice &gt; SIP Connections: a connection of the type FQDN with SigmaMind&apos;s host, without “sip:”.</source>
        <translation>Voice &gt; SIP Connections: SigmaMind के होस्ट वाला FQDN प्रकार का कनेक्शन, “sip:” के बिना।</translation>
    </message>
    <message>
        <source>Numbers &gt; My Numbers: the number is assigned to that connection. It can be assigned to one only.</source>
        <translation>Numbers &gt; My Numbers: नंबर उस कनेक्शन से जुड़ा है। वह केवल एक से जुड़ सकता है।</translation>
    </message>
    <message>
        <source>The portal&apos;s debugging tools show what became of the call.</source>
        <translation>पोर्टल के डिबगिंग टूल दिखाते हैं कि कॉल का क्या हुआ।</translation>
    </message>
    <message>
        <source>Open the Telnyx portal, then API Keys, and press Create API Key: one for this program alone.</source>
        <translation>Telnyx पोर्टल खोलें, फिर API Keys, और Create API Key दबाएँ: केवल इस प्रोग्राम के लिए अलग कुंजी।</translation>
    </message>
    <message>
        <source>Copy the key into the field below. Telnyx shows it only once.</source>
        <translation>कुंजी नीचे के फ़ील्ड में कॉपी करें। Telnyx उसे केवल एक बार दिखाता है।</translation>
    </message>
    <message>
        <source>This is Telnyx&apos;s web site.</source>
        <translation>यह Telnyx की वेबसाइट है।</translation>
    </message>
    <message>
        <source>Telnyx&apos;s API key. Enter the connection&apos;s username</source>
        <translation>Telnyx की API कुंजी। कनेक्शन का उपयोगकर्ता नाम डालें</translation>
    </message>
</context>
</TS>
