<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditModel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditSummary</name>
    <message numerus="yes">
        <source>%n files searched</source>
        <translation>
            <numerusform>%n file searched</numerusform>
            <numerusform>%n files searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits searched</source>
        <translation>
            <numerusform>%n commit searched</numerusform>
            <numerusform>%n commits searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials found</source>
        <translation>
            <numerusform>%n credential found</numerusform>
            <numerusform>%n credentials found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials have not expired: revoke them and mint new ones.</source>
        <translation>
            <numerusform>%n credential has not expired: revoke it and mint a new one.</numerusform>
            <numerusform>%n credentials have not expired: revoke them and mint new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not searched: there are too many.</source>
        <translation>
            <numerusform>%n file was not searched: there are too many.</numerusform>
            <numerusform>%n files were not searched: there are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were not kept: there are too many.</source>
        <translation>
            <numerusform>%n place was not kept: there are too many.</numerusform>
            <numerusform>%n places were not kept: there are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders could not be listed.</source>
        <translation>
            <numerusform>%n folder could not be listed.</numerusform>
            <numerusform>%n folders could not be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositories inside it were left out: audit each by itself.</source>
        <translation>
            <numerusform>%n repository inside it was left out: audit it by itself.</numerusform>
            <numerusform>%n repositories inside it were left out: audit each by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links, pipes or devices were not followed.</source>
        <translation>
            <numerusform>%n link, pipe or device was not followed.</numerusform>
            <numerusform>%n links, pipes or devices were not followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that are no text were left alone.</source>
        <translation>
            <numerusform>%n file that is no text was left alone.</numerusform>
            <numerusform>%n files that are no text were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read: {files}</source>
        <translation>
            <numerusform>%n file could not be read: {files}</numerusform>
            <numerusform>%n files could not be read: {files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BytesField</name>
    <message numerus="yes">
        <source>{name} ({count} bytes)</source>
        <translation>
            <numerusform>{name} ({count} byte)</numerusform>
            <numerusform>{name} ({count} bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message numerus="yes">
        <source>%n expiry dates were written, with names and fingerprints, without secrets.</source>
        <translation>
            <numerusform>%n expiry date was written, with names and fingerprints, without secrets.</numerusform>
            <numerusform>%n expiry dates were written, with names and fingerprints, without secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials that never expire were left out.</source>
        <translation>
            <numerusform>%n credential that never expires was left out.</numerusform>
            <numerusform>%n credentials that never expire were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message numerus="yes">
        <source>Value ({count} bytes)</source>
        <translation>
            <numerusform>Value ({count} byte)</numerusform>
            <numerusform>Value ({count} bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallRunner</name>
    <message numerus="yes">
        <source>%n messages received</source>
        <translation>
            <numerusform>%n message received</numerusform>
            <numerusform>%n messages received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsLabel</name>
    <message numerus="yes">
        <source>%n calls in flight</source>
        <translation>
            <numerusform>%n call in flight</numerusform>
            <numerusform>%n calls in flight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n calls ended.</source>
        <translation>
            <numerusform>%n call ended.</numerusform>
            <numerusform>%n calls ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>{different} of {count} rows differ.</source>
        <translation>
            <numerusform>{different} of {count} rows differs.</numerusform>
            <numerusform>{different} of {count} rows differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateKeyDialog</name>
    <message numerus="yes">
        <source>%n roles are listed.</source>
        <translation>
            <numerusform>%n role is listed.</numerusform>
            <numerusform>%n roles are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rules</source>
        <translation>
            <numerusform>and %n more rule</numerusform>
            <numerusform>and %n more rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>{done} of {total} calls so far…</source>
        <translation>
            <numerusform>{done} of {total} call so far…</numerusform>
            <numerusform>{done} of {total} calls so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after {done} of {total} calls. The figures include only these.</source>
        <translation>
            <numerusform>Cancelled after {done} of {total} call. The figures include only these.</numerusform>
            <numerusform>Cancelled after {done} of {total} calls. The figures include only these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} calls in {seconds} s.</source>
        <translation>
            <numerusform>{done} call in {seconds} s.</numerusform>
            <numerusform>{done} calls in {seconds} s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message numerus="yes">
        <source>%n credentials were removed.</source>
        <translation>
            <numerusform>%n credential was removed.</numerusform>
            <numerusform>%n credentials were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had not been saved anywhere.</source>
        <translation>
            <numerusform>One of them had not been saved anywhere.</numerusform>
            <numerusform>%n of them had not been saved anywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>{count} calls: {told}</source>
        <translation>
            <numerusform>{count} call: {told}</numerusform>
            <numerusform>{count} calls: {told}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to {high} ms: {count} calls</source>
        <translation>
            <numerusform>{low} to {high} ms: {count} call</numerusform>
            <numerusform>{low} to {high} ms: {count} calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} character</numerusform>
            <numerusform>{count} characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalSourcesView</name>
    <message numerus="yes">
        <source>%n more profiles are not listed. Open the file to load them.</source>
        <translation>
            <numerusform>%n more profile is not listed. Open the file to load it.</numerusform>
            <numerusform>%n more profiles are not listed. Open the file to load them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials end soon</source>
        <translation>
            <numerusform>%n credential ends soon</numerusform>
            <numerusform>%n credentials end soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatPanel</name>
    <message numerus="yes">
        <source>{count} calls ended.</source>
        <translation>
            <numerusform>{count} call ended.</numerusform>
            <numerusform>{count} calls ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeKeyDialog</name>
    <message numerus="yes">
        <source>%n keys are listed.</source>
        <translation>
            <numerusform>%n key is listed.</numerusform>
            <numerusform>%n keys are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedScopes</name>
    <message numerus="yes">
        <source>%n more files are not scopes.</source>
        <translation>
            <numerusform>%n more file is not a scope.</numerusform>
            <numerusform>%n more files are not scopes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not read: there are too many.</source>
        <translation>
            <numerusform>%n file was not read: there are too many.</numerusform>
            <numerusform>%n files were not read: there are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopesDialog</name>
    <message numerus="yes">
        <source>%n more rules</source>
        <translation>
            <numerusform>%n more rule</numerusform>
            <numerusform>%n more rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message numerus="yes">
        <source>%n credentials found.</source>
        <translation>
            <numerusform>%n credential found.</numerusform>
            <numerusform>%n credentials found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files read.</source>
        <translation>
            <numerusform>%n file read.</numerusform>
            <numerusform>%n files read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already loaded: {files}.</source>
        <translation>
            <numerusform>%n was already loaded: {files}.</numerusform>
            <numerusform>%n were already loaded: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files searched in “{folder}”.</source>
        <translation>
            <numerusform>%n file searched in “{folder}”.</numerusform>
            <numerusform>%n files searched in “{folder}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files searched in “{folder}”.</source>
        <translation>
            <numerusform>Only the first %n file searched in “{folder}”.</numerusform>
            <numerusform>Only the first %n files searched in “{folder}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named} and %n more</numerusform>
            <numerusform>{named} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message numerus="yes">
        <source>{wrong} of {known} answers contradict the permissions.</source>
        <translation>
            <numerusform>{wrong} of {known} answers contradicts the permissions.</numerusform>
            <numerusform>{wrong} of {known} answers contradict the permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {known} answers match the permissions.</source>
        <translation>
            <numerusform>The answer matches the permissions.</numerusform>
            <numerusform>All {known} answers match the permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after {done} of {total} calls.</source>
        <translation>
            <numerusform>Cancelled after {done} of {total} call.</numerusform>
            <numerusform>Cancelled after {done} of {total} calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{count} rows written, without secrets.</source>
        <translation>
            <numerusform>{count} row written, without secrets.</numerusform>
            <numerusform>{count} rows written, without secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message numerus="yes">
        <source>%n messages received from “{topic}”.</source>
        <translation>
            <numerusform>%n message received from “{topic}”.</numerusform>
            <numerusform>%n messages received from “{topic}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages received.</source>
        <translation>
            <numerusform>%n message received.</numerusform>
            <numerusform>%n messages received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Message {number} ({count} bytes)</source>
        <translation>
            <numerusform>Message {number} ({count} byte)</numerusform>
            <numerusform>Message {number} ({count} bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Consequences</name>
    <message numerus="yes">
        <source>%n consequences</source>
        <translation>
            <numerusform>%n consequence</numerusform>
            <numerusform>%n consequences</numerusform>
        </translation>
    </message>
</context>
</TS>
