<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other account may have it.</source>
        <translation>
            <numerusform>It needs one character, and no other account may have it.</numerusform>
            <numerusform>It needs one to %n characters, and no other account may have it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsDialog</name>
    <message numerus="yes">
        <source>Set an agent for %n numbers</source>
        <translation>
            <numerusform>Set an agent for %n number</numerusform>
            <numerusform>Set an agent for %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%n numbers will be imported</source>
        <translation>
            <numerusform>%n number will be imported</numerusform>
            <numerusform>%n numbers will be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in your account already</source>
        <translation>
            <numerusform>%n is in your account already</numerusform>
            <numerusform>%n are in your account already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the table twice</source>
        <translation>
            <numerusform>%n is in the table twice</numerusform>
            <numerusform>%n are in the table twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be</source>
        <translation>
            <numerusform>%n can&apos;t be</numerusform>
            <numerusform>%n can&apos;t be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the headings are passed over.</source>
        <translation>
            <numerusform>%n line above the headings is passed over.</numerusform>
            <numerusform>%n lines above the headings are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{carrier} tells no trunk of %n numbers: assign them to one there, or enter one for all rows.</source>
        <translation>
            <numerusform>{carrier} tells no trunk of %n number: assign it to one there, or enter one for all rows.</numerusform>
            <numerusform>{carrier} tells no trunk of %n numbers: assign them to one there, or enter one for all rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns on its right were left out.</source>
        <translation>
            <numerusform>%n column on its right was left out.</numerusform>
            <numerusform>%n columns on its right were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows at its end were left out.</source>
        <translation>
            <numerusform>%n row at its end was left out.</numerusform>
            <numerusform>%n rows at its end were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>%n row that is hidden in the workbook is left out.</numerusform>
            <numerusform>%n rows that are hidden in the workbook are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns that are hidden in the workbook are left out.</source>
        <translation>
            <numerusform>%n column that is hidden in the workbook is left out.</numerusform>
            <numerusform>%n columns that are hidden in the workbook are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no result in the file, the first in cell {cell}. Open it in Excel, save it, and open it here again.</source>
        <translation>
            <numerusform>%n formula has no result in the file, in cell {cell}. Open it in Excel, save it, and open it here again.</numerusform>
            <numerusform>%n formulas have no result in the file, the first in cell {cell}. Open it in Excel, save it, and open it here again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>%Ln of {total} shown</numerusform>
            <numerusform>%Ln of {total} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with something left to do</source>
        <translation>
            <numerusform>%Ln with something left to do</numerusform>
            <numerusform>%Ln with something left to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditCounts</name>
    <message numerus="yes">
        <source>%n of {total} done…</source>
        <translation>
            <numerusform>%n of {total} done…</numerusform>
            <numerusform>%n of {total} done…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} changed</source>
        <translation>
            <numerusform>%n of {total} changed</numerusform>
            <numerusform>%n of {total} changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} numbers change</source>
        <translation>
            <numerusform>%n of {total} numbers changes</numerusform>
            <numerusform>%n of {total} numbers change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n has it already</numerusform>
            <numerusform>%n have it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out</source>
        <translation>
            <numerusform>%n is left out</numerusform>
            <numerusform>%n are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their inbound agent</source>
        <translation>
            <numerusform>%n number loses its inbound agent</numerusform>
            <numerusform>%n numbers lose their inbound agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers lose their outbound agent</source>
        <translation>
            <numerusform>%n number loses its outbound agent</numerusform>
            <numerusform>%n numbers lose their outbound agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get back what they had</source>
        <translation>
            <numerusform>%n number gets back what it had</numerusform>
            <numerusform>%n numbers get back what they had</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since, and stay as they are</source>
        <translation>
            <numerusform>%n was changed again since, and stays as it is</numerusform>
            <numerusform>%n were changed again since, and stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCounts</name>
    <message numerus="yes">
        <source>Too long: at most %n characters</source>
        <translation>
            <numerusform>Too long: at most %n character</numerusform>
            <numerusform>Too long: at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents match. Choose one, or is “{text}” an ID?</source>
        <translation>
            <numerusform>%n agent matches. Choose it, or is “{text}” an ID?</numerusform>
            <numerusform>%n agents match. Choose one, or is “{text}” an ID?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundAddresses</name>
    <message numerus="yes">
        <source>Exists, %n addresses ({records})</source>
        <translation>
            <numerusform>Exists, one address ({records})</numerusform>
            <numerusform>Exists, %n addresses ({records})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherNumbers</name>
    <message numerus="yes">
        <source>%n numbers can&apos;t be taken over: {numbers}.</source>
        <translation>
            <numerusform>%n number can&apos;t be taken over: {numbers}.</numerusform>
            <numerusform>%n numbers can&apos;t be taken over: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.</source>
        <translation>
            <numerusform>Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.</numerusform>
            <numerusform>Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedDialog</name>
    <message numerus="yes">
        <source>%Ln of {total} shown</source>
        <translation>
            <numerusform>%Ln of {total} shown</numerusform>
            <numerusform>%Ln of {total} shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%n rows are left.</source>
        <translation>
            <numerusform>%n row is left.</numerusform>
            <numerusform>%n rows are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are done.</source>
        <translation>
            <numerusform>%n of {total} rows is done.</numerusform>
            <numerusform>%n of {total} rows are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers imported</source>
        <translation>
            <numerusform>%n number imported</numerusform>
            <numerusform>%n numbers imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not confirmed</source>
        <translation>
            <numerusform>%n is not confirmed</numerusform>
            <numerusform>%n are not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in your account already</source>
        <translation>
            <numerusform>%n was in your account already</numerusform>
            <numerusform>%n were in your account already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent</source>
        <translation>
            <numerusform>%n was not sent</numerusform>
            <numerusform>%n were not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n was left out</numerusform>
            <numerusform>%n were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes are left.</source>
        <translation>
            <numerusform>About %n minute is left.</numerusform>
            <numerusform>About %n minutes are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SigmaMind asks to wait: it goes on in %n seconds.</source>
        <translation>
            <numerusform>SigmaMind asks to wait: it goes on in %n second.</numerusform>
            <numerusform>SigmaMind asks to wait: it goes on in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} rows are left.</source>
        <translation>
            <numerusform>%n of {total} rows is left.</numerusform>
            <numerusform>%n of {total} rows are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFlow</name>
    <message numerus="yes">
        <source>The result of %n rows is saved</source>
        <translation>
            <numerusform>The result of %n row is saved</numerusform>
            <numerusform>The result of %n rows is saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set an agent for %n numbers…</source>
        <translation>
            <numerusform>Set an agent for %n number…</numerusform>
            <numerusform>Set an agent for %n numbers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickCounts</name>
    <message numerus="yes">
        <source>Make a table of %n numbers</source>
        <translation>
            <numerusform>Make a table of %n number</numerusform>
            <numerusform>Make a table of %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%n fields are missing or wrong</source>
        <translation>
            <numerusform>One field is missing or wrong</numerusform>
            <numerusform>%n fields are missing or wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyCounts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host is used by %n of your numbers</source>
        <translation>
            <numerusform>The host is used by one of your numbers</numerusform>
            <numerusform>The host is used by %n of your numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message numerus="yes">
        <source>Mark %Ln new as seen</source>
        <translation>
            <numerusform>Mark %Ln new as seen</numerusform>
            <numerusform>Mark %Ln new as seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message numerus="yes">
        <source>%Ln of {total} chosen</source>
        <translation>
            <numerusform>%Ln of {total} chosen</numerusform>
            <numerusform>%Ln of {total} chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrunksDialog</name>
    <message numerus="yes">
        <source>It needs one to %n characters, and no other trunk may have it.</source>
        <translation>
            <numerusform>It needs one character, and no other trunk may have it.</numerusform>
            <numerusform>It needs one to %n characters, and no other trunk may have it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Wait %n second.</numerusform>
            <numerusform>Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes.</source>
        <translation>
            <numerusform>Wait %n minute.</numerusform>
            <numerusform>Wait %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours.</source>
        <translation>
            <numerusform>Wait %n hour.</numerusform>
            <numerusform>Wait %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Wait %n minute, then try again.</numerusform>
            <numerusform>Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hours, then try again.</source>
        <translation>
            <numerusform>Wait %n hour, then try again.</numerusform>
            <numerusform>Wait %n hours, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{agent} answered, %n seconds.</source>
        <translation>
            <numerusform>{agent} answered, %n second.</numerusform>
            <numerusform>{agent} answered, %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CountedCalls</name>
    <message numerus="yes">
        <source>Of %n calls to the number none failed there.</source>
        <translation>
            <numerusform>The one call to the number did not fail there.</numerusform>
            <numerusform>Of %n calls to the number none failed there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_HappenedTree</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OtherNumbers</name>
    <message numerus="yes">
        <source>Also on it: {numbers}, and %n more.</source>
        <translation>
            <numerusform>Also on it: {numbers}, and %n more.</numerusform>
            <numerusform>Also on it: {numbers}, and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
