<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Core dumps are off: a crash does not write the memory to disk.</source>
        <translation>コアダンプは無効です。クラッシュしてもメモリの内容はディスクに書き込まれません。</translation>
    </message>
    <message>
        <source>Core dumps are not disabled on this system.</source>
        <translation>このシステムではコアダンプが無効になっていません。</translation>
    </message>
    <message>
        <source>Other programs of this user can read this program&apos;s memory, because desktop portals need it. Start the program with --harden to prevent this.</source>
        <translation>デスクトップポータルが必要とするため、同じユーザーのほかのプログラムは本ツールのプロセスのメモリを読み取れます。防ぐには --harden を付けて起動してください。</translation>
    </message>
    <message>
        <source>Copied secrets are marked for clipboard managers and cleared after {seconds} seconds and on quit.</source>
        <translation>コピーしたシークレットはクリップボードマネージャー向けに印を付け、{seconds}秒後と終了時に消去します。</translation>
    </message>
    <message>
        <source>Windows may write the memory to disk when the program crashes: it decides about crash dumps. Settings and logs never contain a secret.</source>
        <translation>プログラムが異常終了したとき、Windows がメモリの内容をディスクに書き込むことがあります (クラッシュ ダンプの設定は Windows 側にあります)。設定とログにシークレットが含まれることはありません。</translation>
    </message>
    <message>
        <source>Other programs of this user cannot read the memory of this process.</source>
        <translation>同じユーザーのほかのプログラムは、本ツールのプロセスのメモリを読み取れません。</translation>
    </message>
    <message>
        <source>Copied secrets are cleared after {seconds} seconds and on quit. They are not marked: clipboard managers may keep them.</source>
        <translation>コピーしたシークレットは {seconds}秒後と終了時に消去されます。シークレットとしての印は付かないため、クリップボードマネージャーの履歴に残ることがあります。</translation>
    </message>
    <message>
        <source>Copied secrets are marked for clipboard managers and can no longer be pasted after {seconds} seconds. Under Wayland a clipboard manager may keep them until the next key or click in the window.</source>
        <translation>コピーしたシークレットにはクリップボードマネージャー向けの印が付き、{seconds}秒後には貼り付けられなくなります。Wayland では、このウィンドウで次にキーを押すかクリックするまで、クリップボードマネージャーが保持していることがあります。</translation>
    </message>
    <message>
        <source>Credentials stay loaded while you are away. You can change this in the View menu.</source>
        <translation>離席中も認証情報は読み込まれたままです。表示メニューで変更できます。</translation>
    </message>
    <message>
        <source>All credentials are cleared after {minutes} minutes without input.</source>
        <translation>{minutes}分間入力がないと、すべての認証情報を消去します。</translation>
    </message>
    <message>
        <source>This system has not yet answered whether it tells of a locked session.</source>
        <translation>セッションのロックが通知されるかどうか、システムからまだ応答がありません。</translation>
    </message>
    <message>
        <source>All credentials are cleared when the session is locked.</source>
        <translation>セッションがロックされると、すべての認証情報を消去します。</translation>
    </message>
    <message>
        <source>This system does not report a locked session. Only the idle time applies.</source>
        <translation>このシステムはセッションのロックを通知しません。無操作時間だけが有効です。</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only. They are written to a file only when you save or rotate them.</source>
        <translation>認証情報はメモリ上にのみ保持されます。ファイルに書き込むのは、保存またはローテーションを指示したときだけです。</translation>
    </message>
    <message>
        <source>Nothing is sent until you press a button that says so.</source>
        <translation>送信を明示したボタンを押すまで、何も送信されません。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Credential Inspector</source>
        <translation>Credential Inspector について</translation>
    </message>
    <message>
        <source>How your secrets are protected</source>
        <translation>シークレットの保護</translation>
    </message>
    <message>
        <source>Not guaranteed: wiping memory, blocking screenshots, clearing the clipboard in the background under Wayland, what a clipboard manager keeps that ignores the mark, or any other protection from programs of this user: they may watch the screen, the keyboard and the clipboard, or change this program&apos;s files.</source>
        <translation>保証しないもの: メモリの完全な消去、スクリーンショットの防止、Wayland のバックグラウンドでのクリップボードの消去、印を無視するクリップボードマネージャーの履歴、および上記以外の方法による同じユーザーのプログラムからの保護 (画面、キー入力、クリップボードの監視や、本ツールのファイルの書き換えは防げません)。</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Credential Inspector for Momento</source>
        <translation>Credential Inspector for Momento</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Apache License 2.0. Not a product of Momento.</source>
        <translation>Apache License 2.0。Momento 社の製品ではありません。</translation>
    </message>
    <message>
        <source>Qt (LGPL 3) is used as separate libraries.</source>
        <translation>Qt (LGPL 3) は独立したライブラリとして使用しています。</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Yes, by rule {number}.</source>
        <translation>はい、ルール {number} により可能です。</translation>
    </message>
    <message>
        <source>Yes: a super user may do everything.</source>
        <translation>はい。スーパーユーザーはすべての操作を実行できます。</translation>
    </message>
    <message>
        <source>Yes, by rule {number}, but only from these addresses: {ranges}.</source>
        <translation>はい、ルール {number} により可能です。ただし次のアドレスからの場合に限ります: {ranges}。</translation>
    </message>
    <message>
        <source>Yes, by rule {number}, unless a condition that this program cannot read forbids it.</source>
        <translation>はい、ルール {number} により可能です。ただし、本ツールが読み取れない条件によって禁止される場合があります。</translation>
    </message>
    <message>
        <source>Yes, by rule {number}, but only from these addresses: {ranges}; and unless a condition that this program cannot read forbids it.</source>
        <translation>はい、ルール {number} により可能です。ただし次のアドレスからの場合に限り ({ranges})、本ツールが読み取れない条件によって禁止される場合もあります。</translation>
    </message>
    <message>
        <source>Yes, as a super user&apos;s credential, but only from these addresses: {ranges}.</source>
        <translation>はい、スーパーユーザーの認証情報なので可能です。ただし次のアドレスからの場合に限ります: {ranges}。</translation>
    </message>
    <message>
        <source>Yes, as a super user&apos;s credential, unless a condition that this program cannot read forbids it.</source>
        <translation>はい、スーパーユーザーの認証情報なので可能です。ただし、本ツールが読み取れない条件によって禁止される場合があります。</translation>
    </message>
    <message>
        <source>Yes, as a super user&apos;s credential, but only from these addresses: {ranges}; and unless a condition that this program cannot read forbids it.</source>
        <translation>はい、スーパーユーザーの認証情報なので可能です。ただし次のアドレスからの場合に限り ({ranges})、本ツールが読み取れない条件によって禁止される場合もあります。</translation>
    </message>
    <message>
        <source>{one} and at the same time {other}</source>
        <translation>{one} かつ {other}</translation>
    </message>
    <message>
        <source>Yes, by rule {number}: {address} is one of the allowed addresses.</source>
        <translation>はい、ルール {number} により可能です。{address} は許可されたアドレスに含まれます。</translation>
    </message>
    <message>
        <source>Yes, as a super user&apos;s credential: {address} is one of the allowed addresses.</source>
        <translation>はい、スーパーユーザーの認証情報なので可能です。{address} は許可されたアドレスに含まれます。</translation>
    </message>
    <message>
        <source>{address} is none of the allowed addresses: {ranges}.</source>
        <translation>{address} は許可されたアドレス ({ranges}) に含まれません。</translation>
    </message>
    <message>
        <source>no rule allows it.</source>
        <translation>許可するルールがありません。</translation>
    </message>
    <message>
        <source>No: {reason}</source>
        <translation>いいえ。{reason}</translation>
    </message>
    <message>
        <source>Unknown: {reason}</source>
        <translation>不明。{reason}</translation>
    </message>
    <message>
        <source>no known rule allows it, but this program does not know all of the rules.</source>
        <translation>許可するルールは見つかりませんが、本ツールの知らないルールが含まれています。</translation>
    </message>
    <message>
        <source>the service decides whether a credential with rules may do this.</source>
        <translation>ルールを持つ認証情報で実行できるかどうかは、サービスが判断します。</translation>
    </message>
    <message>
        <source>the permissions could not be read</source>
        <translation>権限を読み取れませんでした</translation>
    </message>
    <message>
        <source>the credential contains no rule.</source>
        <translation>認証情報にルールがありません。</translation>
    </message>
    <message>
        <source>only a super user may do this.</source>
        <translation>スーパーユーザーだけが実行できます。</translation>
    </message>
    <message>
        <source>the service answers “Only tokens with SuperUser permissions can generate disposable tokens”.</source>
        <translation>サービスの応答:「Only tokens with SuperUser permissions can generate disposable tokens」。</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The account of the asking key has no such key: it was revoked, or it belongs to another account.</source>
        <translation>問い合わせに使ったキーのアカウントに、このキーはありません。失効させられたか、別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The account service did not accept the key that asked: it has expired or was revoked. Ask with another key of the same account.</source>
        <translation>問い合わせに使ったキーはアカウントサービスに受け付けられませんでした。有効期限が切れたか、失効させられています。同じアカウントの別のキーで問い合わせてください。</translation>
    </message>
    <message>
        <source>The key that asked has no permission auth-management. Ask with another key of the same account that has it, for example one of the role Owner or Operator.</source>
        <translation>問い合わせに使ったキーには auth-management の権限がありません。この権限を持つ同じアカウントの別のキー (例: ロールが Owner または Operator のもの) で問い合わせてください。</translation>
    </message>
    <message>
        <source>The account service was asked too often. Wait a minute, then ask again.</source>
        <translation>アカウントサービスへの問い合わせが多すぎます。1分ほど待ってから、もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>The account service did not answer in time. Ask again.</source>
        <translation>アカウントサービスから時間内に応答がありませんでした。もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>Error in the account service: “{details}”. The key is probably not the cause. Try again later.</source>
        <translation>アカウントサービス側のエラー:「{details}」。キーが原因である可能性は低いです。しばらくしてからもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>The account service found nothing for this question: “{details}”. Momento does not document when that happens. Check that the key belongs to the environment that is asked.</source>
        <translation>アカウントサービスから「見つからない」という応答がありました:「{details}」。どのような場合にこの応答になるかは、Momento のドキュメントに記載がありません。キーが問い合わせ先の環境のものか確認してください。</translation>
    </message>
    <message>
        <source>The account service refused the question as wrong: “{details}”. The permissions of the key are not the cause. Change what its words name, then try again.</source>
        <translation>アカウントサービスは、問い合わせの内容が正しくないとして拒否しました:「{details}」。キーの権限が原因ではありません。応答が示す箇所を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The account service says that this exists already: “{details}”. List the keys before you try again.</source>
        <translation>アカウントサービスによると、すでに存在しています:「{details}」。もう一度試す前に、キーの一覧を確認してください。</translation>
    </message>
    <message>
        <source>The account is not in the state that this needs: “{details}”. Change what its words name, then try again.</source>
        <translation>アカウントが、この操作に必要な状態になっていません:「{details}」。応答が示す箇所を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The account service answered: “{details}”. Momento does not document this answer. Try again later; if it stays, send its words to Momento&apos;s support.</source>
        <translation>アカウントサービスの応答:「{details}」。この応答は Momento のドキュメントに記載がありません。しばらくしてからもう一度お試しください。解消しない場合は、この応答を Momento のサポートに送ってください。</translation>
    </message>
    <message>
        <source>{title}. {fix} The key was not sent.</source>
        <translation>{title}。{fix}キーは送信していません。</translation>
    </message>
    <message>
        <source>{title}. {fix}</source>
        <translation>{title}。{fix}</translation>
    </message>
    <message>
        <source>The account has no role with this id. List the roles and choose one.</source>
        <translation>この ID のロールはアカウントにありません。ロールの一覧を取得して選んでください。</translation>
    </message>
    <message>
        <source>The account has no key with this id: it was revoked already, or it belongs to another account.</source>
        <translation>この ID のキーはアカウントにありません。すでに失効しているか、別のアカウントのキーです。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Only the service knows whether the key was created. List the keys before you try again.</source>
        <translation>キーが作成されたかどうかはサービスにしか分かりません。再試行する前にキーの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Only the service knows whether the key was revoked. Try again: a revoked key is not found.</source>
        <translation>キーが失効したかどうかはサービスにしか分かりません。再試行してください。失効済みのキーは「見つからない」と返されます。</translation>
    </message>
    <message>
        <source>{reason} {unknown}</source>
        <translation>{reason}{unknown}</translation>
    </message>
    <message>
        <source>Momento Local has no account service.</source>
        <translation>Momento Local にはアカウントサービスがありません。</translation>
    </message>
    <message>
        <source>The sandbox does not offer its account service. Turn it on under Run &gt; Sandbox.</source>
        <translation>サンドボックスのアカウントサービスが無効です。メニュー「実行」&gt;「サンドボックス」で有効にしてください。</translation>
    </message>
    <message>
        <source>This is not the id of a key.</source>
        <translation>キー ID ではありません。</translation>
    </message>
    <message>
        <source>A role is needed.</source>
        <translation>ロールが必要です。</translation>
    </message>
    <message>
        <source>This key has expired: the account service does not accept it.</source>
        <translation>このキーは期限切れのため、アカウントサービスに受け付けられません。</translation>
    </message>
    <message>
        <source>The role of this key has no permission auth-management with write, so it cannot manage keys.</source>
        <translation>このキーのロールには auth-management の書き込み権限がないため、キーを管理できません。</translation>
    </message>
    <message>
        <source>The service did not accept this key when it was used last.</source>
        <translation>このキーは、前回の使用時にサービスに受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The account service said that this key has no permission auth-management: it cannot manage keys.</source>
        <translation>アカウントサービスの回答によると、このキーには auth-management 権限がなく、キーを管理できません。</translation>
    </message>
</context>
<context>
    <name>AccountConsent</name>
    <message>
        <source>The key is sent to this host:</source>
        <translation>このホストにキーを送信します:</translation>
    </message>
    <message>
        <source>The loaded key that is sent:</source>
        <translation>送信するキー (読み込み済み):</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Ask with the loaded key</source>
        <translation>この操作に使うキー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>{listed} The account has more: type the id of another one.</source>
        <translation>{listed}アカウントにはほかにもあります。一覧にないものは ID を入力してください。</translation>
    </message>
    <message>
        <source>Asking the account service…</source>
        <translation>アカウントサービスに問い合わせています…</translation>
    </message>
    <message>
        <source>The key that should ask is no longer loaded.</source>
        <translation>この操作に使うキーはもう読み込まれていません。</translation>
    </message>
    <message>
        <source>No version 2 key is loaded. Load one with the permission auth-management.</source>
        <translation>バージョン 2 のキーが読み込まれていません。auth-management 権限を持つキーを読み込んでください。</translation>
    </message>
    <message>
        <source>Whether this key can do it depends on its role, which is not known yet.</source>
        <translation>このキーで実行できるかどうかはロールによりますが、ロールはまだ分かっていません。</translation>
    </message>
    <message>
        <source>Goes to {host}.</source>
        <translation>送信先: {host}</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The settings file was damaged. It was renamed to settings.broken.json, and the default settings are used.</source>
        <translation>設定ファイルが壊れていたため、settings.broken.json に名前を変更し、既定の設定を使用します。</translation>
    </message>
    <message>
        <source>The settings file could not be read. The default settings are used.</source>
        <translation>設定ファイルを読み取れないため、既定の設定を使用します。</translation>
    </message>
    <message>
        <source>Settings cannot be saved here. Your choice applies until you quit.</source>
        <translation>ここには設定を保存できません。選択は終了するまで有効です。</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The new token arrived at {time} in {file}.</source>
        <translation>新しいトークンが {time} に {file} に書き込まれました。</translation>
    </message>
    <message>
        <source>The new key arrived at {time} in {file}.</source>
        <translation>新しいキーが {time} に {file} に書き込まれました。</translation>
    </message>
    <message>
        <source>Its endpoint is another one.</source>
        <translation>エンドポイントが異なります。</translation>
    </message>
    <message>
        <source>It had expired already: {after} (the old one: {before}).</source>
        <translation>すでに期限切れです: {after} (以前: {before})。</translation>
    </message>
    <message>
        <source>The text of this key in {file} was changed at {time}.</source>
        <translation>{time} に {file} のこのキーのテキストが変わりました。</translation>
    </message>
    <message>
        <source>Its expiry is the same.</source>
        <translation>有効期限は同じです。</translation>
    </message>
    <message>
        <source>It expires: {after} (the old one: {before}).</source>
        <translation>有効期限: {after} (以前: {before})。</translation>
    </message>
    <message>
        <source>It expires: {after}. What was there before could not be read.</source>
        <translation>有効期限: {after}。以前の内容は読み取れませんでした。</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Its permissions are the same.</source>
        <translation>権限は同じです。</translation>
    </message>
    <message>
        <source>Its permissions differ.</source>
        <translation>権限が異なります。</translation>
    </message>
    <message>
        <source>Its permissions differ: {after} instead of {before}.</source>
        <translation>権限が「{before}」から「{after}」に変わりました。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>in a commit</source>
        <translation>コミット内</translation>
    </message>
    <message>
        <source>staged, not committed</source>
        <translation>ステージ済み、未コミット</translation>
    </message>
    <message>
        <source>in an annotated tag</source>
        <translation>注釈付きタグの中</translation>
    </message>
    <message>
        <source>unknown: git did not answer</source>
        <translation>不明: git が応答しませんでした</translation>
    </message>
    <message>
        <source>The git history is not whole: this is a shallow clone, and its older commits were not searched. Fetch them with git fetch --unshallow (in GitHub Actions: fetch-depth: 0).</source>
        <translation>git の履歴がそろっていません。これは浅いクローン (shallow clone) で、古いコミットは検索していません。git fetch --unshallow で取得してください (GitHub Actions では fetch-depth: 0)。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>有効期限 (UTC)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>コミット日時</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
</context>
<context>
    <name>AuditChip</name>
    <message>
        <source>Audit “{folder}”…</source>
        <translation>「{folder}」を監査…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Credential and places</source>
        <translation>認証情報と場所</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>{state}, ends {moment}</source>
        <translation>{state} ({moment} まで)</translation>
    </message>
    <message>
        <source>Expired on {moment}</source>
        <translation>{moment} に期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>commit {commit}, {moment}</source>
        <translation>コミット {commit} ({moment})</translation>
    </message>
    <message>
        <source>message of the tag {tag}</source>
        <translation>タグ {tag} のメッセージ</translation>
    </message>
    <message>
        <source>message of the commit</source>
        <translation>コミットメッセージ</translation>
    </message>
</context>
<context>
    <name>AuditSummary</name>
    <message numerus="yes">
        <source>%n files searched</source>
        <translation>
            <numerusform>%n 個のファイルを検索済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits searched</source>
        <translation>
            <numerusform>%n 件のコミットを検索済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials found</source>
        <translation>
            <numerusform>%n 件の認証情報を検出</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No Momento credential was found.</source>
        <translation>Momento の認証情報は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials have not expired: revoke them and mint new ones.</source>
        <translation>
            <numerusform>%n 件の認証情報が有効期限内です。失効させて新しく発行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>All credentials that were found have expired.</source>
        <translation>見つかった認証情報はすべて期限切れです。</translation>
    </message>
    <message>
        <source>Cancelled before the search began.</source>
        <translation>検索を始める前にキャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled: this is what was found so far.</source>
        <translation>キャンセルしました。ここまでの検索結果です。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>フォルダーが存在しません。</translation>
    </message>
    <message>
        <source>The git history could not be read. {why}</source>
        <translation>git の履歴を読み取れませんでした。{why}</translation>
    </message>
    <message>
        <source>{reason} What the last search found is kept.</source>
        <translation>{reason}前回の検索結果を残しています。</translation>
    </message>
    <message>
        <source>In the folder that was searched before: {text}</source>
        <translation>前に検索したフォルダーの結果: {text}</translation>
    </message>
    <message>
        <source>In {folder}: {text}</source>
        <translation>{folder} の結果: {text}</translation>
    </message>
    <message>
        <source>Git could not say whether files are tracked or ignored. {why}</source>
        <translation>ファイルが git で追跡されているか無視されているかを確認できませんでした。{why}</translation>
    </message>
    <message>
        <source>The search stopped with a fault of this program.</source>
        <translation>本ツールの不具合により検索が中断しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not searched: there are too many.</source>
        <translation>
            <numerusform>ファイルが多すぎるため、%n 個は検索していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were not kept: there are too many.</source>
        <translation>
            <numerusform>場所が多すぎるため、%n か所は記録していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders could not be listed.</source>
        <translation>
            <numerusform>%n 個のフォルダーを一覧表示できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositories inside it were left out: audit each by itself.</source>
        <translation>
            <numerusform>内部のリポジトリ %n 個は対象外です。個別に監査してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links, pipes or devices were not followed.</source>
        <translation>
            <numerusform>リンク、パイプ、デバイス %n 個はたどっていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that are no text were left alone.</source>
        <translation>
            <numerusform>テキストではないファイル %n 個は対象外です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read: {files}</source>
        <translation>
            <numerusform>%n 個のファイルを読み取れませんでした: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>, …</source>
        <translation> ほか</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Credentials that were found</source>
        <translation>見つかった認証情報</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit of a folder</source>
        <translation>フォルダーの監査</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Search the git history too</source>
        <translation>Git の履歴も検索</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the credential of the selected row</source>
        <translation>選択した行の認証情報を表示</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Write all places to a file, without secrets</source>
        <translation>すべての場所をファイルにエクスポートします (シークレットは含みません)</translation>
    </message>
    <message>
        <source>Export SARIF…</source>
        <translation>SARIF でエクスポート…</translation>
    </message>
    <message>
        <source>Write a file for code scanning, without secrets</source>
        <translation>コードスキャン用のファイルをエクスポートします (シークレットは含みません)</translation>
    </message>
    <message>
        <source>Every file of the folder is read, and nothing is sent. The table names fingerprint, kind and place; secrets are neither shown nor exported.</source>
        <translation>フォルダー内のすべてのファイルを読み取ります。何も送信しません。表にはフィンガープリント、種類、場所を表示し、シークレットは表示もエクスポートもしません。</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>フォルダーが選択されていません。</translation>
    </message>
    <message>
        <source>Audit a folder</source>
        <translation>フォルダーを監査</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The search has begun.</source>
        <translation>検索を開始しました。</translation>
    </message>
    <message>
        <source>Searching: {told}</source>
        <translation>検索中: {told}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV でエクスポート</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>SARIF files</source>
        <translation>SARIF ファイル</translation>
    </message>
    <message>
        <source>Export SARIF</source>
        <translation>SARIF でエクスポート</translation>
    </message>
    <message>
        <source>{name} was written, without secrets.</source>
        <translation>{name} をエクスポートしました (シークレットは含みません)。</translation>
    </message>
</context>
<context>
    <name>BytesField</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>{name}: entered as</source>
        <translation>{name}: 入力形式</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is not hex. Enter pairs of 0-9 and a-f, such as 6d 6f.</source>
        <translation>16 進数ではありません。0-9 と a-f を 2 桁ずつ入力してください (例: 6d 6f)。</translation>
    </message>
    <message>
        <source>Pairs of 0-9 and a-f, such as 6d 6f.</source>
        <translation>0-9 と a-f を 2 文字ずつ入力してください (例: 6d 6f)。</translation>
    </message>
    <message>
        <source>Choose the value</source>
        <translation>値を選択</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>{name} ({count} bytes)</source>
        <translation>
            <numerusform>{name} ({count} バイト)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than {size}.</source>
        <translation>ファイルが {size} を超えています。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>None of these credentials ends at a known time from now on.</source>
        <translation>これからの期限が分かっている認証情報はありません。</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Save expiry dates as a calendar</source>
        <translation>有効期限をカレンダーに保存</translation>
    </message>
    <message>
        <source>{name} ends</source>
        <translation>{name} の有効期限</translation>
    </message>
    <message>
        <source>The Momento credential “{name}” ends. Fingerprint: {fingerprint}. Read from its text, not verified.</source>
        <translation>Momento の認証情報「{name}」の期限が切れます。フィンガープリント: {fingerprint}。内容から読み取ったもので、検証はしていません。</translation>
    </message>
    <message>
        <source>The Momento credential “{name}” ends. Read from its text, not verified.</source>
        <translation>Momento の認証情報「{name}」の期限が切れます。内容から読み取ったもので、検証はしていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n expiry dates were written, with names and fingerprints, without secrets.</source>
        <translation>
            <numerusform>有効期限を %n 件書き込みました。名前とフィンガープリントだけで、シークレットは含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials that never expire were left out.</source>
        <translation>
            <numerusform>無期限の認証情報 %n 件は除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>get</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>set</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>existence check</source>
        <translation>存在確認</translation>
    </message>
    <message>
        <source>time-to-live check</source>
        <translation>TTL の読み取り</translation>
    </message>
    <message>
        <source>set if absent</source>
        <translation>条件付き書き込み</translation>
    </message>
    <message>
        <source>time-to-live update</source>
        <translation>TTL の更新</translation>
    </message>
    <message>
        <source>collection read</source>
        <translation>コレクションの読み取り</translation>
    </message>
    <message>
        <source>collection write</source>
        <translation>コレクションへの書き込み</translation>
    </message>
    <message>
        <source>list push</source>
        <translation>リストへの追加</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>パブリッシュ</translation>
    </message>
    <message>
        <source>subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>invoke</source>
        <translation>関数の実行</translation>
    </message>
    <message>
        <source>store get</source>
        <translation>ストアの読み取り</translation>
    </message>
    <message>
        <source>store put</source>
        <translation>ストアへの書き込み</translation>
    </message>
    <message>
        <source>store delete</source>
        <translation>ストアからの削除</translation>
    </message>
    <message>
        <source>Database read</source>
        <translation>データベースの読み取り</translation>
    </message>
    <message>
        <source>Database write</source>
        <translation>データベースへの書き込み</translation>
    </message>
    <message>
        <source>a request to list the caches</source>
        <translation>キャッシュの一覧取得</translation>
    </message>
    <message>
        <source>a request to create a cache</source>
        <translation>キャッシュの作成</translation>
    </message>
    <message>
        <source>a request to delete a cache</source>
        <translation>キャッシュの削除</translation>
    </message>
    <message>
        <source>a request to flush a cache</source>
        <translation>キャッシュのフラッシュ</translation>
    </message>
    <message>
        <source>a request to mint a token</source>
        <translation>トークンの発行</translation>
    </message>
    <message>
        <source>a request to mint an API key</source>
        <translation>API キーの発行</translation>
    </message>
    <message>
        <source>a request to renew the key</source>
        <translation>キーの更新</translation>
    </message>
    <message>
        <source>a request to the account service</source>
        <translation>アカウント管理の要求</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>Cancel this call</source>
        <translation>この呼び出しをキャンセル</translation>
    </message>
    <message>
        <source>Mint this rule</source>
        <translation>このルールで発行</translation>
    </message>
    <message>
        <source>A token that allows this call only</source>
        <translation>この呼び出しだけを許可するトークン</translation>
    </message>
    <message>
        <source>Metadata of the answer</source>
        <translation>応答のメタデータ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>“{key}” in the cache “{cache}”</source>
        <translation>「{cache}」の「{key}」</translation>
    </message>
    <message>
        <source>Message from the network or from who answered</source>
        <translation>ネットワークまたは応答した相手からのメッセージ</translation>
    </message>
    <message>
        <source>Message from the gRPC library</source>
        <translation>gRPC ライブラリのメッセージ</translation>
    </message>
    <message>
        <source>Message from the server</source>
        <translation>サーバーのメッセージ</translation>
    </message>
    <message>
        <source>{call}: listening for messages</source>
        <translation>{call}: メッセージを受信中</translation>
    </message>
    <message>
        <source>Not as predicted: the service refused the call. Do the permissions allow it? {why}</source>
        <translation>予測と異なります。サービスは呼び出しを拒否しました。権限で許可されているか: {why}</translation>
    </message>
    <message>
        <source>Not as predicted: the service accepted the call. Do the permissions allow it? {why}</source>
        <translation>予測と異なります。サービスは呼び出しを実行しました。権限で許可されているか: {why}</translation>
    </message>
    <message>
        <source>Message from this program</source>
        <translation>本ツールのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>Value ({count} bytes)</source>
        <translation>
            <numerusform>値 ({count} バイト)</numerusform>
        </translation>
    </message>
    <message>
        <source>{call}: waiting for the answer</source>
        <translation>{call}: 応答待ち</translation>
    </message>
    <message>
        <source>{call}: {observed} after {latency} from {host}</source>
        <translation>{call}: {observed} ({latency}、{host})</translation>
    </message>
    <message>
        <source>Denied, as predicted. The credential has expired.</source>
        <translation>予測どおり拒否されました。認証情報の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Denied, as predicted: {why}</source>
        <translation>予測どおり拒否されました: {why}</translation>
    </message>
    <message>
        <source>Not as predicted: by this computer&apos;s clock the credential has expired, but the service accepted it. Check this computer&apos;s clock.</source>
        <translation>予測と異なります。このコンピューターの時計では有効期限が切れていますが、サービスは受け付けました。時計を確認してください。</translation>
    </message>
</context>
<context>
    <name>CallQueue</name>
    <message>
        <source>Part of the program could not be loaded. Install the program again.</source>
        <translation>プログラムの一部を読み込めませんでした。プログラムをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>CallRunner</name>
    <message numerus="yes">
        <source>%n messages received</source>
        <translation>
            <numerusform>%n 件のメッセージを受信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call history</source>
        <translation>呼び出しの履歴</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>The time to live must be at least 1 ms.</source>
        <translation>TTL は 1 ミリ秒以上にしてください。</translation>
    </message>
    <message>
        <source>The value read is the value written.</source>
        <translation>書き込んだ値をそのまま読み取れました。</translation>
    </message>
    <message>
        <source>The value read differs from the value written.</source>
        <translation>読み取った値が、書き込んだ値と異なります。</translation>
    </message>
    <message>
        <source>The value could not be read back.</source>
        <translation>書き込んだ値を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The HTTP API offers get, set and delete only.</source>
        <translation>HTTP API で行えるのは get、set、delete だけです。</translation>
    </message>
    <message>
        <source>Over RESP this program makes get, set, delete and ttl only.</source>
        <translation>RESP では、本ツールは get、set、delete、ttl だけを行います。</translation>
    </message>
    <message>
        <source>Over HTTPS and RESP the time to live is a whole number of seconds, at least 1.</source>
        <translation>HTTPS と RESP では、TTL は 1 以上の整数 (秒) で指定します。</translation>
    </message>
</context>
<context>
    <name>CallsLabel</name>
    <message numerus="yes">
        <source>%n calls in flight</source>
        <translation>
            <numerusform>%n 件の呼び出しを実行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Types of test calls</source>
        <translation>テスト呼び出しの種類</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Permission sweep</source>
        <translation>権限の一括確認</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message numerus="yes">
        <source>%n calls ended.</source>
        <translation>
            <numerusform>%n 件の呼び出しが終了しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>No rule allows an operation that can be tested without touching data.</source>
        <translation>データに触れずにテストできる操作を許可するルールがありません。</translation>
    </message>
    <message>
        <source>The scope does not exclude anything that could be tested.</source>
        <translation>スコープの範囲外でテストできる操作がありません。</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Use the default certificates</source>
        <translation>既定の証明書を使う</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>gRPC&apos;s default certificates</source>
        <translation>gRPC の既定の証明書</translation>
    </message>
    <message>
        <source>Certificates in PEM format</source>
        <translation>PEM 形式の証明書</translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message>
        <source>Encrypted, but the server does not offer HTTP/2, which gRPC needs.</source>
        <translation>暗号化されていますが、サーバーは gRPC に必要な HTTP/2 に対応していません。</translation>
    </message>
    <message>
        <source>Host name resolved: {addresses}.</source>
        <translation>ホスト名を解決しました: {addresses}。</translation>
    </message>
    <message>
        <source>Host name “{host}” not found.</source>
        <translation>ホスト名「{host}」が見つかりません。</translation>
    </message>
    <message>
        <source>Connected to {address}.</source>
        <translation>{address} に接続しました。</translation>
    </message>
    <message>
        <source>Connection failed.</source>
        <translation>接続できませんでした。</translation>
    </message>
    <message>
        <source>This computer gives the program no more connections.</source>
        <translation>このコンピューターでは、プログラムがこれ以上接続を開けません。</translation>
    </message>
    <message>
        <source>Encrypted with {version}. Certificate issued by {issuer}.</source>
        <translation>{version} で暗号化されています。証明書の発行者は {issuer} です。</translation>
    </message>
    <message>
        <source>No trusted TLS connection was possible.</source>
        <translation>信頼できる TLS 接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Not encrypted: plain text connection.</source>
        <translation>暗号化なし (平文の接続)。</translation>
    </message>
    <message>
        <source>Skipped: calls connect through the proxy {proxy}.</source>
        <translation>呼び出しはプロキシ {proxy} 経由で接続するため、スキップしました。</translation>
    </message>
    <message>
        <source>Momento&apos;s HTTP API did not answer.</source>
        <translation>Momento の HTTP API から応答がありませんでした。</translation>
    </message>
    <message>
        <source>No RESP server answered.</source>
        <translation>RESP サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>A server answered with an error: {status}.</source>
        <translation>サーバーがエラーを返しました: {status}。</translation>
    </message>
    <message>
        <source>A gRPC server answered.</source>
        <translation>gRPC サーバーが応答しました。</translation>
    </message>
    <message>
        <source>A server answered as Momento&apos;s HTTP API does.</source>
        <translation>Momento の HTTP API と同じ形で応答がありました。</translation>
    </message>
    <message>
        <source>A RESP server answered.</source>
        <translation>RESP サーバーが応答しました。</translation>
    </message>
    <message>
        <source>No gRPC server answered.</source>
        <translation>gRPC サーバーからの応答がありませんでした。</translation>
    </message>
    <message>
        <source>The service accepted the credential.</source>
        <translation>サービスが認証情報を受け付けました。</translation>
    </message>
    <message>
        <source>The service rejected the credential.</source>
        <translation>サービスが認証情報を拒否しました。</translation>
    </message>
    <message>
        <source>A gRPC server answered that does not know Momento&apos;s calls.</source>
        <translation>応答したのは gRPC サーバーですが、Momento の呼び出しに対応していません。</translation>
    </message>
    <message>
        <source>It is not known whether the service accepts the credential.</source>
        <translation>サービスが認証情報を受け付けるかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The service allowed “{operation}”, as predicted.</source>
        <translation>予測どおり、サービスは「{operation}」を許可しました。</translation>
    </message>
    <message>
        <source>The service denied “{operation}”, as predicted.</source>
        <translation>予測どおり、サービスは「{operation}」を拒否しました。</translation>
    </message>
    <message>
        <source>The result contradicts the permissions.</source>
        <translation>結果が権限と矛盾しています。</translation>
    </message>
    <message>
        <source>The call failed for a reason other than permissions.</source>
        <translation>呼び出しは権限以外の理由で失敗しました。</translation>
    </message>
    <message>
        <source>No answer within {seconds} s.</source>
        <translation>{seconds}秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The service did not answer the call.</source>
        <translation>サービスが呼び出しに応答しませんでした。</translation>
    </message>
    <message>
        <source>The service allowed “{operation}”.</source>
        <translation>サービスは「{operation}」を許可しました。</translation>
    </message>
    <message>
        <source>The service denied “{operation}”.</source>
        <translation>サービスは「{operation}」を拒否しました。</translation>
    </message>
    <message>
        <source>Nothing was sent: {why}</source>
        <translation>送信していません: {why}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>CheckStepView</name>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>接続 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Service (HTTP/2, gRPC)</source>
        <translation>サービス (HTTP/2, gRPC)</translation>
    </message>
    <message>
        <source>Service (HTTP API)</source>
        <translation>サービス (HTTP API)</translation>
    </message>
    <message>
        <source>Service (RESP)</source>
        <translation>サービス (RESP)</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Certificate for {names}, issued by {issuer}, valid from {begin} to {end}.</source>
        <translation>証明書: {names}、発行者 {issuer}、有効期間 {begin} から {end}。</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Signature algorithm</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Type of token</source>
        <translation>トークンの種類</translation>
    </message>
    <message>
        <source>Id of the key that signed it</source>
        <translation>署名に使われた鍵の ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Type of the content</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>Header names the receiver must understand</source>
        <translation>受信側が理解しなければならないヘッダー名</translation>
    </message>
    <message>
        <source>URL of the signing keys (not used by this program)</source>
        <translation>署名鍵の URL (本ツールは使用しません)</translation>
    </message>
    <message>
        <source>Enclosed signing key (not used by this program)</source>
        <translation>添付された署名鍵 (本ツールは使用しません)</translation>
    </message>
    <message>
        <source>URL of a certificate (not used by this program)</source>
        <translation>証明書の URL (本ツールは使用しません)</translation>
    </message>
    <message>
        <source>Enclosed certificates (not used by this program)</source>
        <translation>添付された証明書 (本ツールは使用しません)</translation>
    </message>
    <message>
        <source>Whether the payload is encoded in Base64</source>
        <translation>ペイロードが Base64 でエンコードされているか</translation>
    </message>
    <message>
        <source>Subject: the owner</source>
        <translation>サブジェクト (所有者)</translation>
    </message>
    <message>
        <source>Audience: the intended receiver</source>
        <translation>オーディエンス (想定する受信者)</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Id of this token</source>
        <translation>このトークンの ID</translation>
    </message>
    <message>
        <source>Version of the credential</source>
        <translation>認証情報のバージョン</translation>
    </message>
    <message>
        <source>Permissions, see the Permissions page</source>
        <translation>権限 (「権限」ページを参照)</translation>
    </message>
    <message>
        <source>Key id of early version 2 keys</source>
        <translation>キー ID (初期のバージョン 2 のキー)</translation>
    </message>
    <message>
        <source>Email address of the user</source>
        <translation>ユーザーのメールアドレス</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Cache of the URL</source>
        <translation>URL の対象のキャッシュ</translation>
    </message>
    <message>
        <source>Key of the URL</source>
        <translation>URL の対象のキー</translation>
    </message>
    <message>
        <source>Permitted operation of the URL</source>
        <translation>URL で許可される操作</translation>
    </message>
    <message>
        <source>Time to live of a value that is set, in seconds</source>
        <translation>書き込む値の TTL (秒)</translation>
    </message>
    <message>
        <source>Type: disposable token</source>
        <translation>種類: 使い捨てトークン</translation>
    </message>
    <message>
        <source>Type: version 2 API key</source>
        <translation>種類: バージョン 2 の API キー</translation>
    </message>
    <message>
        <source>Type: refresh token of a version 2 key</source>
        <translation>種類: バージョン 2 のキーのリフレッシュトークン</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>アカウント (顧客)</translation>
    </message>
    <message>
        <source>{meaning} {date}</source>
        <translation>{meaning} {date}</translation>
    </message>
    <message>
        <source>Cache host</source>
        <translation>キャッシュのホスト</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Control host</source>
        <translation>コントロールのホスト</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Id of the key it renews</source>
        <translation>更新対象のキー ID</translation>
    </message>
    <message>
        <source>Scopes of the session</source>
        <translation>セッションのスコープ</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>キー ID</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>(cleared by Credential Inspector)</source>
        <translation>(Credential Inspector が消去しました)</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>「{name}」は存在しません。</translation>
    </message>
    <message>
        <source>The history could not be read. {why}</source>
        <translation>履歴を読み取れませんでした。{why}</translation>
    </message>
    <message>
        <source>Files: {files}, commits: {commits}, credentials: {found}</source>
        <translation>ファイル {files} 個、コミット {commits} 個、認証情報 {found} 個</translation>
    </message>
    <message>
        <source>Interrupted: this is what was found so far.</source>
        <translation>中断しました。ここまでの結果を表示します。</translation>
    </message>
    <message>
        <source>No Momento credential was found.</source>
        <translation>Momento の認証情報は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No Momento credential was found in what was searched.</source>
        <translation>検索した範囲に Momento の認証情報は見つかりませんでした。</translation>
    </message>
    <message>
        <source>{fingerprint}  {kind}. {state}</source>
        <translation>{fingerprint}  {kind}。{state}</translation>
    </message>
    <message>
        <source>{state}, {moment}</source>
        <translation>{state}、{moment}</translation>
    </message>
    <message>
        <source>  {file}:{line}  {git}</source>
        <translation>  {file}:{line}  {git}</translation>
    </message>
    <message>
        <source>  {file}  {git}</source>
        <translation>  {file}  {git}</translation>
    </message>
    <message>
        <source>  {file}:{line}  commit {commit}, {moment}</source>
        <translation>  {file}:{line}  コミット {commit}、{moment}</translation>
    </message>
    <message>
        <source>  message of the commit {commit}, {moment}</source>
        <translation>  コミット {commit} のメッセージ、{moment}</translation>
    </message>
    <message>
        <source>  message of the tag {tag}</source>
        <translation>  タグ {tag} のメッセージ</translation>
    </message>
    <message>
        <source>Files searched: {files}; binary files left alone: {binary}.</source>
        <translation>ファイル {files} 個を検索しました。バイナリファイル {binary} 個は対象外です。</translation>
    </message>
    <message>
        <source>Files searched: {files}; commits searched: {commits}; binary files left alone: {binary}.</source>
        <translation>ファイル {files} 個とコミット {commits} 個を検索しました。バイナリファイル {binary} 個は対象外です。</translation>
    </message>
    <message>
        <source>Folders that could not be listed: {folders}.</source>
        <translation>{folders} 個のフォルダーを一覧表示できませんでした。</translation>
    </message>
    <message>
        <source>Repositories inside that were left out: {count}. Audit each by itself.</source>
        <translation>対象外とした内側のリポジトリ: {count}。それぞれ個別に監査してください。</translation>
    </message>
    <message>
        <source>Not read: {file}. {why}</source>
        <translation>読み取れませんでした: {file}。{why}</translation>
    </message>
    <message>
        <source>Git could not say what it does with the files. {why}</source>
        <translation>ファイルの git での扱いを確認できませんでした。{why}</translation>
    </message>
    <message>
        <source>tracked by git</source>
        <translation>git で管理</translation>
    </message>
    <message>
        <source>not tracked, not ignored</source>
        <translation>git で未管理 (除外設定なし)</translation>
    </message>
    <message>
        <source>ignored by git</source>
        <translation>git の除外対象</translation>
    </message>
    <message>
        <source>not in a git repository</source>
        <translation>git リポジトリの外</translation>
    </message>
    <message>
        <source>Momento credential that has not expired</source>
        <translation>期限切れでない Momento の認証情報</translation>
    </message>
    <message>
        <source>Expired Momento credential</source>
        <translation>期限切れの Momento の認証情報</translation>
    </message>
    <message>
        <source>{what}: {kind}, fingerprint {fingerprint}. In the commit {commit}.</source>
        <translation>{what}: {kind}、フィンガープリント {fingerprint}。コミット {commit} に含まれています。</translation>
    </message>
    <message>
        <source>{what}: {kind}, fingerprint {fingerprint}. In the message of the tag {tag}.</source>
        <translation>{what}: {kind}、フィンガープリント {fingerprint}。タグ {tag} のメッセージの中。</translation>
    </message>
    <message>
        <source>{what}: {kind}, fingerprint {fingerprint}. In a file: {git}.</source>
        <translation>{what}: {kind}、フィンガープリント {fingerprint}。ファイルに含まれています: {git}。</translation>
    </message>
    <message>
        <source>The value in “{name}” could not be read: it must be a file of at most 5 MB.</source>
        <translation>「{name}」の値を読み取れませんでした。5 MB 以下のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Say where the key is: --cache NAME, or over RESP --database NAME.</source>
        <translation>キーの場所を --cache NAME で、RESP では --database NAME でも指定してください。</translation>
    </message>
    <message>
        <source>--database goes with --over resp.</source>
        <translation>--database は --over resp と一緒に使ってください。</translation>
    </message>
    <message>
        <source>Credential and value cannot both come from standard input.</source>
        <translation>認証情報と値の両方を標準入力から読むことはできません。</translation>
    </message>
    <message>
        <source>{operation} “{key}” in the cache “{cache}” at {host}</source>
        <translation>{host} のキャッシュ「{cache}」で「{key}」を {operation}</translation>
    </message>
    <message>
        <source>{operation} at {host}</source>
        <translation>{host} で {operation}</translation>
    </message>
    <message>
        <source>Predicted: {words}</source>
        <translation>予測: {words}</translation>
    </message>
    <message>
        <source>Observed:  {word} after {milliseconds} ms</source>
        <translation>結果: {word} ({milliseconds} ms)</translation>
    </message>
    <message>
        <source>Observed:  {word}</source>
        <translation>結果: {word}</translation>
    </message>
    <message>
        <source>The service said: {words}</source>
        <translation>サービスのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The gRPC library said: {words}</source>
        <translation>gRPC ライブラリのメッセージ: {words}</translation>
    </message>
    <message>
        <source>Value:     {value}</source>
        <translation>値: {value}</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>対処: {fix}</translation>
    </message>
    <message>
        <source>{state}: {title}, {milliseconds} ms. {summary}</source>
        <translation>{state}: {title} ({milliseconds} ms)。{summary}</translation>
    </message>
    <message>
        <source>{state}: {title}. {summary}</source>
        <translation>{state}: {title}。{summary}</translation>
    </message>
    <message>
        <source>    Message: “{words}”</source>
        <translation>    メッセージ:「{words}」</translation>
    </message>
    <message>
        <source>Everything works: the service accepts the credential.</source>
        <translation>すべて正常です。サービスは認証情報を受け付けました。</translation>
    </message>
    <message>
        <source>The service accepts the credential once it is repaired. {verdict}</source>
        <translation>修復後の認証情報はサービスに受け付けられました。{verdict}</translation>
    </message>
    <message>
        <source>The credential itself: {verdict}</source>
        <translation>認証情報そのもの: {verdict}</translation>
    </message>
    <message>
        <source>The service accepts the credential. But this computer&apos;s clock is wrong.</source>
        <translation>サービスは認証情報を受け付けました。ただし、このコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <source>--address must be HOST:PORT, for example 127.0.0.1:8080.</source>
        <translation>--address は HOST:PORT の形式で指定してください (例: 127.0.0.1:8080)。</translation>
    </message>
    <message>
        <source>--address is the address of one way: choose one with --over.</source>
        <translation>--address で指定できるのは 1 つの経路のアドレスです。--over で 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Nothing was sent: “{host}” is not a Momento host, and whoever runs it could use the credential. If you know the host, add: --yes-send-to {host}</source>
        <translation>何も送信していません。「{host}」は Momento のホストではなく、運営者に認証情報を使われるおそれがあります。信頼できるホストであれば --yes-send-to {host} を付けてください。</translation>
    </message>
    <message>
        <source>Nothing was sent: “{host}” looks like a Momento host, but it is not one. Do not send the credential there.</source>
        <translation>何も送信していません。「{host}」は Momento のホストに似ていますが、別のホストです。認証情報を送信しないでください。</translation>
    </message>
    <message>
        <source>Nothing was sent: this credential is for the sandbox. Name the address that “momento-inspector sandbox” printed: --address 127.0.0.1:PORT</source>
        <translation>何も送信していません。この認証情報はサンドボックス用です。momento-inspector sandbox が表示したアドレスを --address 127.0.0.1:PORT で指定してください。</translation>
    </message>
    <message>
        <source>No credential for calls in “{name}”. {verdict}</source>
        <translation>「{name}」に呼び出しに使える認証情報がありません。{verdict}</translation>
    </message>
    <message>
        <source>“{name}” contains {count} credentials. Choose one with --name: {names}.</source>
        <translation>「{name}」には認証情報が {count} 個あります。--name で 1 つ選んでください: {names}。</translation>
    </message>
    <message>
        <source>“{name}” contains no credential named “{wanted}”. It contains: {names}.</source>
        <translation>「{name}」に「{wanted}」という名前の認証情報はありません。含まれているもの: {names}。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>--scope says everything: it cannot be combined with a role, a cache or an item.</source>
        <translation>--scope はスコープ全体を指定するため、ロール、キャッシュ、項目と一緒には使えません。</translation>
    </message>
    <message>
        <source>Say what the token may do: --read-only, --read-write or --write-only; or --scope.</source>
        <translation>トークンに許可する操作を --read-only、--read-write、--write-only のいずれか、または --scope で指定してください。</translation>
    </message>
    <message>
        <source>Say in which cache: --cache NAME.</source>
        <translation>対象のキャッシュを --cache NAME で指定してください。</translation>
    </message>
    <message>
        <source>A token is not shown on a terminal. Redirect the output, or use --out FILE.</source>
        <translation>トークンはターミナルに表示しません。出力をリダイレクトするか、--out FILE を使ってください。</translation>
    </message>
    <message>
        <source>--out - and --json would both write to standard output: use --out FILE.</source>
        <translation>--out - と --json はどちらも標準出力に書き込みます。--out FILE を使ってください。</translation>
    </message>
    <message>
        <source>--out would replace the file of the minting key. Choose another file.</source>
        <translation>--out を実行すると発行元のキーのファイルが上書きされます。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The scope in “{name}”, line {line}, column {column} ({path}): {words}</source>
        <translation>「{name}」のスコープ、{line} 行 {column} 列 ({path}): {words}</translation>
    </message>
    <message>
        <source>The scope cannot be asked for ({field}): {words}</source>
        <translation>このスコープは要求できません ({field}): {words}</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {words}</source>
        <translation>「{name}」を読み取れませんでした: {words}</translation>
    </message>
    <message>
        <source>A token was minted at {host}.</source>
        <translation>{host} でトークンを発行しました。</translation>
    </message>
    <message>
        <source>No token was minted at {host}: {word}.</source>
        <translation>{host} でトークンを発行できませんでした: {word}。</translation>
    </message>
    <message>
        <source>Asked for: {sentence}</source>
        <translation>要求: {sentence}</translation>
    </message>
    <message>
        <source>Granted:   {sentence}</source>
        <translation>付与: {sentence}</translation>
    </message>
    <message>
        <source>Valid until {moment}.</source>
        <translation>有効期限: {moment}。</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}.</source>
        <translation>フィンガープリント: {fingerprint}。</translation>
    </message>
    <message>
        <source>It is as asked for.</source>
        <translation>要求どおりです。</translation>
    </message>
    <message>
        <source>It is not as asked for.</source>
        <translation>要求と異なります。</translation>
    </message>
    <message>
        <source>It ends sooner than asked for</source>
        <translation>指定した期間内に期限が切れます</translation>
    </message>
    <message>
        <source>It ends at {moment}. Asked for: not within {limit}.</source>
        <translation>{moment} に期限が切れます。指定: {limit}以内に切れないこと。</translation>
    </message>
    <message>
        <source>{renew} Then replace it where it is used.</source>
        <translation>{renew}その後、使用箇所で置き換えてください。</translation>
    </message>
    <message>
        <source>It may not do what was asked</source>
        <translation>指定した操作は許可されていません</translation>
    </message>
    <message>
        <source>The credential alone does not tell whether it may do what was asked</source>
        <translation>指定した操作が許可されるかどうかは認証情報だけでは判断できません</translation>
    </message>
    <message>
        <source>It may do what was asked</source>
        <translation>指定した操作は許可されています</translation>
    </message>
    <message>
        <source>{operation} “{key}” in the cache “{cache}”. {answer}</source>
        <translation>キャッシュ「{cache}」の「{key}」に対する {operation}。{answer}</translation>
    </message>
    <message>
        <source>Mint a token, or create a key, with a rule that allows it.</source>
        <translation>許可するルールを付けてトークンを発行するか、キーを作成してください。</translation>
    </message>
    <message>
        <source>Try it: momento-inspector check, or get.</source>
        <translation>momento-inspector check または get で実際に試してください。</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>対処は不要です。</translation>
    </message>
    <message>
        <source>--for customer goes with --format text or markdown.</source>
        <translation>--for customer は --format text または markdown と一緒に使ってください。</translation>
    </message>
    <message>
        <source>--cache and --key go with --can.</source>
        <translation>--cache と --key は --can と一緒に使ってください。</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535; 0 is a free one.</source>
        <translation>ポートは 0 から 65535 の数字で指定してください。0 は空いているポートを選びます。</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened. Another program may use it: try --port 0.</source>
        <translation>ポート {port} を開けません。ほかのプログラムが使用している可能性があります。--port 0 を試してください。</translation>
    </message>
    <message>
        <source>A cache name has 1 to 255 characters.</source>
        <translation>キャッシュ名は 1 文字以上 255 文字以下です。</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Nothing was written.</source>
        <translation>「{name}」はファイルではありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The folder of “{name}” does not exist. Nothing was written.</source>
        <translation>「{name}」のフォルダーがありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>There is no standard output to print to.</source>
        <translation>出力先となる標準出力がありません。</translation>
    </message>
    <message>
        <source>Standard output could not be written. {why}</source>
        <translation>標準出力に書き込めませんでした。{why}</translation>
    </message>
    <message>
        <source>Its drive or terminal reported an error.</source>
        <translation>出力先のドライブまたはターミナルでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The system gave no reason.</source>
        <translation>システムから理由は通知されていません。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The program that holds the copied text does not answer. Copy it again.</source>
        <translation>コピー元のプログラムが応答しません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Open credential files</source>
        <translation>認証情報のファイルを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Momento keys ({patterns})</source>
        <translation>Momento のキー ({patterns})</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>This credential did not come from a file that holds a key or token.</source>
        <translation>この認証情報は、キーまたはトークンを含むファイルから読み込まれたものではありません。</translation>
    </message>
    <message>
        <source>{name} is already loaded.</source>
        <translation>{name} はすでに読み込まれています。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Inside the credential</source>
        <translation>認証情報の中</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>By the key&apos;s role at the service</source>
        <translation>サービス側のキーのロール</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>ルール {number}</translation>
    </message>
    <message>
        <source>Condition {number}</source>
        <translation>条件 {number}</translation>
    </message>
    <message>
        <source>Claim {name}</source>
        <translation>クレーム {name}</translation>
    </message>
    <message>
        <source>Inner key (fingerprint)</source>
        <translation>中のキー (フィンガープリント)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>First credential</source>
        <translation>1 つ目の認証情報</translation>
    </message>
    <message>
        <source>Second credential</source>
        <translation>2 つ目の認証情報</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>左右を入れ替える</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1 つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2 つ目</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Choose two different credentials.</source>
        <translation>異なる 2 つの認証情報を選択してください。</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>The two credentials have the same content.</source>
        <translation>2 つの認証情報の内容は同じです。</translation>
    </message>
    <message>
        <source>The content is the same, but not the text it stands in: {first} | {second}</source>
        <translation>内容は同じですが、元のテキストが違います: {first} | {second}</translation>
    </message>
    <message numerus="yes">
        <source>{different} of {count} rows differ.</source>
        <translation>
            <numerusform>{count} 行中 {different} 行が異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>There is no token to send.</source>
        <translation>送信するトークンがありません。</translation>
    </message>
    <message>
        <source>Not sent: the token is too long for a request header.</source>
        <translation>送信していません: トークンがリクエストヘッダーには長すぎます。</translation>
    </message>
    <message>
        <source>Not sent: the token contains characters that are not allowed in a request header.</source>
        <translation>送信していません: トークンに、リクエストヘッダーで使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The cache name is empty.</source>
        <translation>キャッシュ名が空です。</translation>
    </message>
    <message>
        <source>The cache name is too long for a request header.</source>
        <translation>キャッシュ名がリクエストヘッダーには長すぎます。</translation>
    </message>
    <message>
        <source>The cache name contains characters that are not allowed in a request header.</source>
        <translation>キャッシュ名に、リクエストヘッダーで使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The deadline must be more than 0 and at most {seconds} seconds.</source>
        <translation>デッドラインは 0 より大きく {seconds} 以下の秒数で指定してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled: the connection was closed.</source>
        <translation>キャンセルしました (接続が閉じられたため)。</translation>
    </message>
    <message>
        <source>gRPC could not send the call: {error}.</source>
        <translation>gRPC が呼び出しを送信できませんでした: {error}。</translation>
    </message>
    <message>
        <source>The credential has no endpoint, so calls are not possible.</source>
        <translation>認証情報にエンドポイントがないため、呼び出せません。</translation>
    </message>
    <message>
        <source>“{host}” is not a host name. Nothing was sent.</source>
        <translation>「{host}」はホスト名ではないため、送信していません。</translation>
    </message>
    <message>
        <source>“{host}” is not a Momento host. The secret is sent there only with your consent.</source>
        <translation>「{host}」は Momento のホストではありません。同意するまでシークレットは送信されません。</translation>
    </message>
    <message>
        <source>The credential is for another sandbox than the window&apos;s. Choose the address of the one it came from.</source>
        <translation>このウィンドウのものとは別のサンドボックスの認証情報です。発行元のサンドボックスのアドレスを接続先に選択してください。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 の数値で指定してください。</translation>
    </message>
    <message>
        <source>The file “{name}” could not be read.</source>
        <translation>ファイル「{name}」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file “{name}” contains no certificate in PEM format.</source>
        <translation>ファイル「{name}」に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>Not sent: the connection is not encrypted, and the host is not this computer.</source>
        <translation>送信しませんでした。接続が暗号化されておらず、ホストもこのコンピューターではありません。</translation>
    </message>
    <message>
        <source>Momento Local is called over gRPC only.</source>
        <translation>Momento Local は gRPC でのみ呼び出せます。</translation>
    </message>
    <message>
        <source>The sandbox does not offer this way. Turn it on under Run &gt; Sandbox.</source>
        <translation>サンドボックスではこの方法が無効です。メニュー「実行」&gt;「サンドボックス」で有効にしてください。</translation>
    </message>
</context>
<context>
    <name>ConnectionCheckCard</name>
    <message>
        <source>Check the connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Makes real calls that only read, step by step, until one fails.</source>
        <translation>読み取りだけの実際の呼び出しを、失敗するまで 1 ステップずつ行います。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tick at least one of gRPC, HTTPS and RESP.</source>
        <translation>gRPC、HTTPS、RESP のうち少なくとも 1 つを選択してください。</translation>
    </message>
    <message>
        <source>No answer in time at: {step}</source>
        <translation>時間内に応答がなかったステップ: {step}</translation>
    </message>
    <message>
        <source>Failed at: {step}</source>
        <translation>失敗したステップ: {step}</translation>
    </message>
    <message>
        <source>No clear answer at: {step}</source>
        <translation>はっきりした応答がなかったステップ: {step}</translation>
    </message>
    <message>
        <source>Cancelled. The result of the remaining steps is unknown.</source>
        <translation>キャンセルしました。残りのステップの結果は不明です。</translation>
    </message>
    <message>
        <source>The service accepts the credential. Its permissions could not be determined.</source>
        <translation>サービスは認証情報を受け付けました。権限は判定できませんでした。</translation>
    </message>
    <message>
        <source>The service accepts the credential, and the result matches the permissions. But this computer&apos;s clock is wrong.</source>
        <translation>サービスは認証情報を受け付け、結果は権限と一致しています。ただし、このコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <source>Everything works: the service accepts the credential, and the result matches the permissions.</source>
        <translation>すべて正常です。サービスは認証情報を受け付け、結果は権限と一致しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {difference} ahead of the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より {difference}進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {difference} behind the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より {difference}遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s agree.</source>
        <translation>このコンピューターとサービスの時計は一致しています。</translation>
    </message>
    <message>
        <source>gRPC uses no proxy for this host.</source>
        <translation>gRPC はこのホストにプロキシを使用しません。</translation>
    </message>
    <message>
        <source>without the credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>{way}, {step}: {call}</source>
        <translation>{way}、{step}: {call}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Momento Local (plain text, no TLS)</source>
        <translation>Momento Local (平文、TLS なし)</translation>
    </message>
    <message>
        <source>Another host, with TLS</source>
        <translation>別のホスト (TLS)</translation>
    </message>
    <message>
        <source>Use the proxy from the environment variables</source>
        <translation>環境変数のプロキシを使用する</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>この接続を使用</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>The endpoint inside the credential</source>
        <translation>認証情報に含まれるエンドポイント</translation>
    </message>
    <message>
        <source>Destination of calls with this credential</source>
        <translation>この認証情報での呼び出し先</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Plain text connections do not use a proxy.</source>
        <translation>平文の接続ではプロキシを使用しません。</translation>
    </message>
    <message>
        <source>The secret is only sent if the host is this computer.</source>
        <translation>シークレットは、ホストがこのコンピューターである場合にのみ送信されます。</translation>
    </message>
    <message>
        <source>Calls go to the services of {host}. The secret is sent once the certificate was checked.</source>
        <translation>呼び出しは {host} の各サービスに送られます。シークレットは、証明書を確認した後に送信されます。</translation>
    </message>
    <message>
        <source>The secret is sent to this host, once its certificate has been checked.</source>
        <translation>シークレットは、証明書を確認した後にこのホストへ送信されます。</translation>
    </message>
    <message>
        <source>Kept until the credential is removed or the program ends.</source>
        <translation>認証情報を削除するか、プログラムを終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Calls go to</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>Change the connection: Momento Local, another host</source>
        <translation>接続を変更: Momento Local、別のホスト</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Send this credential to an unknown host?</source>
        <translation>この認証情報を未知のホストへ送信しますか?</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>Change data with this credential?</source>
        <translation>この認証情報でデータを変更しますか?</translation>
    </message>
    <message>
        <source>Allow writes</source>
        <translation>書き込みを許可</translation>
    </message>
    <message>
        <source>Ask Momento&apos;s account service?</source>
        <translation>Momento のアカウントサービスに問い合わせますか?</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>問い合わせる</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変更しません。</translation>
    </message>
    <message>
        <source>Your answer applies until this credential is removed or the program ends.</source>
        <translation>この許可は、認証情報を削除するか本ツールを終了するまで有効です。</translation>
    </message>
    <message>
        <source>Ask every public region?</source>
        <translation>すべての公開リージョンに問い合わせますか?</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>問い合わせる</translation>
    </message>
</context>
<context>
    <name>Copy as</name>
    <message>
        <source>Enter the name of the cache first.</source>
        <translation>先にキャッシュ名を入力してください。</translation>
    </message>
    <message>
        <source>The name of the cache contains half a character (a lone surrogate), which cannot be sent.</source>
        <translation>キャッシュ名に文字の半分 (単独のサロゲート) が含まれているため、送信できません。</translation>
    </message>
    <message>
        <source>Key and value are too long to be copied: at most {limit} bytes each fit into a command line.</source>
        <translation>キーまたは値が長すぎるため、コピーできません。コマンドラインに入るのは、それぞれ {limit} バイトまでです。</translation>
    </message>
    <message>
        <source>There is no API key and no token here with which a call could be made.</source>
        <translation>呼び出しに使える API キーもトークンもありません。</translation>
    </message>
    <message>
        <source>The credential has no endpoint, so the command would call nobody. Choose the endpoint on the page “Inspect”.</source>
        <translation>認証情報にエンドポイントがないため、コマンドの呼び出し先がありません。「内容」ページでエンドポイントを選択してください。</translation>
    </message>
    <message>
        <source>“{host}” is not a Momento host. Make a call here first and agree to that host; then it can be copied.</source>
        <translation>「{host}」は Momento のホストではありません。先に本ツールで呼び出しを行い、このホストに同意すると、コピーできるようになります。</translation>
    </message>
    <message>
        <source>{tool} calls Momento over TLS only, and this connection has none. Copy it as curl, grpcurl or valkey-cli.</source>
        <translation>{tool} は Momento を TLS でのみ呼び出しますが、この接続では TLS を使用していません。curl、grpcurl、valkey-cli のいずれかの形式でコピーしてください。</translation>
    </message>
    <message>
        <source>The connection goes to “{host}”. {tool} would call the endpoint of the credential instead.</source>
        <translation>接続先は「{host}」ですが、{tool} は認証情報のエンドポイントを呼び出してしまいます。</translation>
    </message>
    <message>
        <source>{tool} cannot stop before the credential is sent. Copy it as curl, grpcurl or valkey-cli.</source>
        <translation>{tool} では、認証情報を送信する手前で止められません。curl、grpcurl、valkey-cli のいずれかの形式でコピーしてください。</translation>
    </message>
    <message>
        <source>The connection trusts a certificate file of yours: add --cacert FILE.</source>
        <translation>この接続は、指定された証明書ファイルを信頼しています。--cacert FILE を追加してください。</translation>
    </message>
    <message>
        <source>grpcurl needs Momento&apos;s files: git clone https://github.com/momentohq/client-protos</source>
        <translation>grpcurl には Momento の proto ファイルが必要です: git clone https://github.com/momentohq/client-protos</translation>
    </message>
    <message>
        <source>grpcurl needs Momento&apos;s files: git clone https://github.com/momentohq/client-protos. The connection trusts a certificate file of yours: add -cacert FILE.</source>
        <translation>grpcurl には Momento の proto ファイルが必要です (git clone https://github.com/momentohq/client-protos)。この接続は、指定された証明書ファイルを信頼しています。-cacert FILE を追加してください。</translation>
    </message>
    <message>
        <source>grpcurl sends the name of the cache as a header, which takes printable ASCII without spaces at its ends only.</source>
        <translation>grpcurl はキャッシュ名をヘッダーで送信します。ヘッダーに使えるのは印字可能な ASCII 文字だけで、前後に空白は付けられません。</translation>
    </message>
    <message>
        <source>The name of a topic and its message are text, and these bytes are not UTF-8.</source>
        <translation>トピック名とメッセージはテキストですが、このバイト列は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Momento&apos;s command line takes the key as an argument: while it runs, other programs of that computer can read it.</source>
        <translation>Momento CLI はキーを引数で受け取ります。実行中は、同じコンピューターのほかのプログラムから読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>Momento&apos;s command line does not take legacy keys.</source>
        <translation>Momento CLI では、レガシー API キーを使用できません。</translation>
    </message>
    <message>
        <source>{tool} takes text only, and the {what} is not UTF-8. Copy it as SDK code.</source>
        <translation>{tool} で扱えるのはテキストだけですが、{what}は UTF-8 ではありません。SDK のコードとしてコピーしてください。</translation>
    </message>
    <message>
        <source>{tool} takes whole seconds as the time to live, at least 1.</source>
        <translation>{tool} では、TTL を 1 以上の整数 (秒) で指定します。</translation>
    </message>
    <message>
        <source>The {language} SDK</source>
        <translation>{language} SDK</translation>
    </message>
    <message>
        <source>Code for topics is not generated. Copy it as grpcurl or for Momento&apos;s command line.</source>
        <translation>トピックのコードは生成されません。grpcurl または Momento CLI の形式でコピーしてください。</translation>
    </message>
    <message>
        <source>No release of the Java SDK is known here that takes version 2 keys.</source>
        <translation>バージョン 2 のキーを使用できる Java SDK のリリースは、本ツールでは確認できていません。</translation>
    </message>
    <message>
        <source>The Rust SDK does not take legacy keys.</source>
        <translation>Rust SDK では、レガシー API キーを使用できません。</translation>
    </message>
    <message>
        <source>The JavaScript SDK takes whole seconds as the time to live.</source>
        <translation>JavaScript SDK では、TTL を整数 (秒) で指定します。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>name of the cache</source>
        <translation>キャッシュ名</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>A command line cannot contain the byte 0, which is in the {what}. Copy it as SDK code.</source>
        <translation>{what}にバイト 0 が含まれているため、コマンドラインでは表せません。SDK のコードとしてコピーしてください。</translation>
    </message>
    <message>
        <source>Over RESP Momento has no topics. Copy it as grpcurl or for Momento&apos;s command line.</source>
        <translation>Momento の RESP にはトピックがありません。grpcurl または Momento CLI の形式でコピーしてください。</translation>
    </message>
    <message>
        <source>Topics are not copied as curl. Copy it as grpcurl or for Momento&apos;s command line.</source>
        <translation>トピックは curl の形式ではコピーできません。grpcurl または Momento CLI の形式でコピーしてください。</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Nothing was copied. Correct the marked field.</source>
        <translation>コピーしませんでした。フォームで示された箇所を修正してください。</translation>
    </message>
    <message>
        <source>Nothing was copied. {reason}</source>
        <translation>コピーしませんでした。{reason}</translation>
    </message>
    <message>
        <source>Copied as {form}. It does not use the credential.</source>
        <translation>{form} の形式でコピーしました。認証情報は使用しません。</translation>
    </message>
    <message>
        <source>Copied as {form}. It reads the credential from MOMENTO_API_KEY.</source>
        <translation>{form} の形式でコピーしました。認証情報は MOMENTO_API_KEY から読み取られます。</translation>
    </message>
    <message>
        <source>{told} {note}</source>
        <translation>{told}{note}</translation>
    </message>
</context>
<context>
    <name>CopyAsButton</name>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Copy the call as a command line or as SDK code, without the secret</source>
        <translation>呼び出しをコマンドラインまたは SDK のコードとしてコピーします (シークレットは含まれません)</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Cop&amp;y as</source>
        <translation>形式を選んでコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose a call on the page “Test calls”…</source>
        <translation>「テスト呼び出し」ページで呼び出しを選択…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{left} {end}</source>
        <translation>{left}、{end}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} まで</translation>
    </message>
</context>
<context>
    <name>CreateKeyDialog</name>
    <message>
        <source>Create a version 2 key</source>
        <translation>バージョン 2 のキーを作成</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Id of the role</source>
        <translation>ロールの ID</translation>
    </message>
    <message>
        <source>List the roles…</source>
        <translation>ロールの一覧…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Role: it decides what the key may do</source>
        <translation>ロール: キーに許可される操作を決めます</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>The account service takes a role, a description and an expiry. Momento does not document which permission this needs, or how long the texts may be. This program expects auth-management with write.</source>
        <translation>アカウントサービスが受け取るのはロール、説明、有効期限です。作成に必要な権限と文字数の上限は公開されていません。本ツールは auth-management の write が必要と推定しています。</translation>
    </message>
    <message>
        <source>It lists the roles of the account.</source>
        <translation>アカウントのロールの一覧を取得します。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n roles are listed.</source>
        <translation>
            <numerusform>%n 件のロールを取得しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rules</source>
        <translation>
            <numerusform>ほか %n 件のルール</numerusform>
        </translation>
    </message>
    <message>
        <source>The key would end at once.</source>
        <translation>キーがすぐに期限切れになります。</translation>
    </message>
    <message>
        <source>Create this key?</source>
        <translation>このキーを作成しますか?</translation>
    </message>
    <message>
        <source>Create the key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>The request is POST /api-keys. The key is returned only once.</source>
        <translation>リクエストは POST /api-keys です。キーが返されるのは一度だけです。</translation>
    </message>
    <message>
        <source>{name}, id {role}</source>
        <translation>{name} (ID {role})</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>無期限です。</translation>
    </message>
    <message>
        <source>It expires at {local}, that is {utc}, by this computer&apos;s clock.</source>
        <translation>有効期限は {local} ({utc}) です (このコンピューターの時計による)。</translation>
    </message>
    <message>
        <source>It expires at {utc}, by this computer&apos;s clock.</source>
        <translation>有効期限は {utc} です (このコンピューターの時計による)。</translation>
    </message>
    <message>
        <source>A new version 2 key is created in the account of this key.</source>
        <translation>このキーのアカウントに、バージョン 2 の新しいキーを作成します。</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>ロール: {role}</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>説明: {text}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The key was created. The service returns it only once: copy it now.</source>
        <translation>キーを作成しました。サービスがキーを返すのは一度だけです。今すぐコピーしてください。</translation>
    </message>
</context>
<context>
    <name>DiagnosePage</name>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Reports for the customer, other forms and languages</source>
        <translation>お客様向けレポート、その他の形式と言語</translation>
    </message>
    <message>
        <source>No problems found. Decoded, not verified: check the connection to be sure.</source>
        <translation>問題は見つかりませんでした。デコードのみで検証はしていません。確かめるには接続を確認してください。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>このコンピューターから</translation>
    </message>
    <message>
        <source>Super user key</source>
        <translation>スーパーユーザーのキー</translation>
    </message>
    <message>
        <source>May do everything, mints tokens</source>
        <translation>すべての操作ができ、トークンも発行できます</translation>
    </message>
    <message>
        <source>Token for one key</source>
        <translation>1 つのキー用のトークン</translation>
    </message>
    <message>
        <source>Reads and writes one key</source>
        <translation>1 つのキーだけを読み書きできます</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>期限切れのトークン</translation>
    </message>
    <message>
        <source>Why nothing works today</source>
        <translation>急に使えなくなった理由が分かります</translation>
    </message>
    <message>
        <source>Version 2 key</source>
        <translation>バージョン 2 のキー</translation>
    </message>
    <message>
        <source>Its endpoint is given separately</source>
        <translation>エンドポイントは別に指定します</translation>
    </message>
    <message>
        <source>Paste, drop or open a credential</source>
        <translation>認証情報を貼り付け、ドロップ、または開く</translation>
    </message>
    <message>
        <source>An API key, a token, a JWT, a .env file, or a log line that contains one. It stays in this computer&apos;s memory, and nothing is sent until you press a button.</source>
        <translation>API キー、トークン、JWT、.env ファイル、それらを含むログの行など、何でもかまいません。内容はこのコンピューターのメモリにのみ保持され、ボタンを押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>Or try a sample in the sandbox, a small Momento server inside this program: offline, without an account.</source>
        <translation>サンドボックス (本ツールに内蔵の小さな Momento サーバー) でサンプルを試すこともできます。アカウントもネットワーク接続も不要です。</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The endpoint is empty</source>
        <translation>エンドポイントが空です</translation>
    </message>
    <message>
        <source>Copy the endpoint from the Momento console and make the credential again.</source>
        <translation>Momento コンソールでエンドポイントを確認し、認証情報を作り直してください。</translation>
    </message>
    <message>
        <source>Write only the host name, without https://, port, path, quotes, spaces or line breaks.</source>
        <translation>ホスト名だけを指定してください。https://、ポート、パス、引用符、空白、改行は含めないでください。</translation>
    </message>
    <message>
        <source>The host is not an endpoint</source>
        <translation>このホストはエンドポイントではありません</translation>
    </message>
    <message>
        <source>No call can be made at this host.</source>
        <translation>このホストには呼び出しを送れません。</translation>
    </message>
    <message>
        <source>Contradicting endpoints</source>
        <translation>2 つのエンドポイントが一致しません</translation>
    </message>
    <message>
        <source>Do not use it. Get the credential from the Momento console again.</source>
        <translation>使用しないでください。Momento コンソールから認証情報を取得し直してください。</translation>
    </message>
    <message>
        <source>Someone may have wrapped the key so that it is sent to another host.</source>
        <translation>キーを別のホストへ送信させるために、ラッパーが作り替えられた可能性があります。</translation>
    </message>
    <message>
        <source>The endpoint includes a service prefix</source>
        <translation>エンドポイントにサービスのプレフィックスが含まれています</translation>
    </message>
    <message>
        <source>Remove the prefix. The SDKs add cache., control. and token. themselves.</source>
        <translation>プレフィックスを削除してください。cache.、control.、token. は SDK が付加します。</translation>
    </message>
    <message>
        <source>The endpoint is not a Momento host</source>
        <translation>エンドポイントが Momento のホストではありません</translation>
    </message>
    <message>
        <source>Make sure you know this host. This program asks for consent before it sends a call there.</source>
        <translation>心当たりのあるホストか確認してください。本ツールは、呼び出しの前に同意を求めます。</translation>
    </message>
    <message>
        <source>The endpoint imitates a Momento host</source>
        <translation>エンドポイントが Momento のホスト名を装っています</translation>
    </message>
    <message>
        <source>Do not use it. Report it, and copy the endpoint from the Momento console.</source>
        <translation>使用せず、報告してください。正しいエンドポイントは Momento コンソールで確認できます。</translation>
    </message>
    <message>
        <source>A call would send the secret to someone else.</source>
        <translation>呼び出すと、シークレットが第三者へ送信されます。</translation>
    </message>
    <message>
        <source>For Momento Local, select it in the connection settings. Otherwise copy the endpoint from the console.</source>
        <translation>Momento Local を使う場合は、接続設定で選択してください。それ以外の場合は、コンソールからエンドポイントをコピーしてください。</translation>
    </message>
    <message>
        <source>Cell not in the public list</source>
        <translation>公開リストにないセルです</translation>
    </message>
    <message>
        <source>It may be a private cell. If the host is not found, compare it with the console.</source>
        <translation>プライベートセルの可能性があります。ホストが見つからない場合は、コンソールの表示と比べてください。</translation>
    </message>
    <message>
        <source>The endpoint is not a host name</source>
        <translation>エンドポイントがホスト名ではありません</translation>
    </message>
    <message>
        <source>A call sends the secret to this host.</source>
        <translation>呼び出すと、シークレットがこのホストへ送信されます。</translation>
    </message>
    <message>
        <source>The endpoint is in a private network</source>
        <translation>エンドポイントがプライベートネットワーク内にあります</translation>
    </message>
    <message>
        <source>The field endpoint is empty.</source>
        <translation>endpoint フィールドが空です。</translation>
    </message>
    <message>
        <source>A legacy key needs the claims c and cp. {claim} is missing.</source>
        <translation>レガシーキーにはクレーム c と cp が必要ですが、{claim} がありません。</translation>
    </message>
    <message>
        <source>A legacy key needs the claims c and cp. {claim} is not text.</source>
        <translation>レガシーキーにはクレーム c と cp が必要ですが、{claim} がテキストではありません。</translation>
    </message>
    <message>
        <source>`{host}` is not a host name.</source>
        <translation>`{host}` はホスト名ではありません。</translation>
    </message>
    <message>
        <source>`{host}` is not a host name. It should probably be `{meant}`.</source>
        <translation>`{host}` はホスト名ではありません。正しくは `{meant}` と思われます。</translation>
    </message>
    <message>
        <source>`{host}` is not a host name: one character was replaced by a similar one ({name} at character {place}). It should probably be `{meant}`.</source>
        <translation>`{host}` はホスト名ではありません。1 文字が似た文字に置き換わっています ({place} 文字目の {name})。正しくは `{meant}` と思われます。</translation>
    </message>
    <message>
        <source>`{host}` is not a host name: {count} characters were replaced by similar ones (the first is {name} at character {place}). It should probably be `{meant}`.</source>
        <translation>`{host}` はホスト名ではありません。{count} 文字が似た文字に置き換わっています (最初は {place} 文字目の {name})。正しくは `{meant}` と思われます。</translation>
    </message>
    <message>
        <source>`{host}` is not a host name: it is encoded in Base64. It should probably be `{meant}`.</source>
        <translation>`{host}` はホスト名ではありません。Base64 でエンコードされています。正しくは `{meant}` と思われます。</translation>
    </message>
    <message>
        <source>`{host}` is the address of Momento&apos;s console or documentation, not an endpoint.</source>
        <translation>`{host}` は Momento のコンソールまたはドキュメントのアドレスで、エンドポイントではありません。</translation>
    </message>
    <message>
        <source>`{host}` is not an endpoint: its host is not in the domain {domain}.</source>
        <translation>`{host}` はエンドポイントではありません。ホストがドメイン {domain} に属していません。</translation>
    </message>
    <message>
        <source>Copy the endpoint from the Momento console, where it is shown next to the key.</source>
        <translation>Momento コンソールで、キーの隣に表示されるエンドポイントをコピーしてください。</translation>
    </message>
    <message>
        <source>`{host}` is only the end of an endpoint: the cell before it is missing.</source>
        <translation>`{host}` はエンドポイントの末尾だけです。前に付くセル名がありません。</translation>
    </message>
    <message>
        <source>Copy the endpoint from the Momento console, where it is shown next to the key. It is probably `{meant}`.</source>
        <translation>Momento コンソールで、キーの隣に表示されるエンドポイントをコピーしてください。おそらく `{meant}` です。</translation>
    </message>
    <message>
        <source>`{host}` begins with `{prefix}`. It should probably be `{meant}`.</source>
        <translation>`{host}` は `{prefix}` で始まっています。正しくは `{meant}` と思われます。</translation>
    </message>
    <message>
        <source>`{host}` is not in the domain {domain}.</source>
        <translation>`{host}` は {domain} のドメインではありません。</translation>
    </message>
    <message>
        <source>`{host}` looks like a host in the domain {domain}, but is not.</source>
        <translation>`{host}` は {domain} のホストに似ていますが、そうではありません。</translation>
    </message>
    <message>
        <source>`{host}` is an address in a private network.</source>
        <translation>`{host}` はプライベートネットワークのアドレスです。</translation>
    </message>
    <message>
        <source>`{host}` is the computer itself on which it is used.</source>
        <translation>`{host}` は、使用しているコンピューター自身を指します。</translation>
    </message>
    <message>
        <source>`{host}` is a link-local address, which only the same network segment knows.</source>
        <translation>`{host}` はリンクローカルアドレスで、同じネットワークセグメントからしか届きません。</translation>
    </message>
    <message>
        <source>`{host}` is in the domain {domain}, but its cell is not known to this program.</source>
        <translation>`{host}` は {domain} のホストですが、本ツールが知らないセルです。</translation>
    </message>
    <message>
        <source>The endpoint looks mistyped</source>
        <translation>エンドポイントに入力ミスがあるようです</translation>
    </message>
    <message>
        <source>`{host}` is not in the list of Momento&apos;s endpoints. It should probably be `{meant}`.</source>
        <translation>`{host}` は Momento のエンドポイント一覧にありません。正しくは `{meant}` と思われます。</translation>
    </message>
    <message>
        <source>Compare it with the Momento console, where it is shown next to the key.</source>
        <translation>Momento コンソールでキーの横に表示されているエンドポイントと見比べてください。</translation>
    </message>
    <message>
        <source>The program was given an endpoint with a scheme</source>
        <translation>スキーム付きのエンドポイントがプログラムに渡されています</translation>
    </message>
    <message>
        <source>The program looked up `{looked}`: the endpoint it was given begins with `{scheme}://`.</source>
        <translation>プログラムは `{looked}` を名前解決しようとしました。渡されたエンドポイントが `{scheme}://` で始まっています。</translation>
    </message>
    <message>
        <source>The wrapper names `{host}`, the key inside names `{inside}`.</source>
        <translation>ラッパーのホストは `{host}` ですが、中のキーのホストは `{inside}` です。</translation>
    </message>
    <message>
        <source>The new token has another endpoint than the key that minted it</source>
        <translation>新しいトークンのエンドポイントが、発行に使ったキーと異なります</translation>
    </message>
    <message>
        <source>Check that this endpoint is intended before you pass the token on.</source>
        <translation>トークンを渡す前に、このエンドポイントで正しいか確認してください。</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Cache calls go to</source>
        <translation>キャッシュ用</translation>
    </message>
    <message>
        <source>Control calls go to</source>
        <translation>コントロール用</translation>
    </message>
    <message>
        <source>Token calls go to</source>
        <translation>トークン用</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what}をコピー</translation>
    </message>
</context>
<context>
    <name>EndpointChooser</name>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Use this endpoint</source>
        <translation>このエンドポイントを使用</translation>
    </message>
    <message>
        <source>Region or endpoint</source>
        <translation>リージョンまたはエンドポイント</translation>
    </message>
    <message>
        <source>This credential contains no endpoint, so the destination of its calls is unknown. The console shows the endpoint next to the key.</source>
        <translation>この認証情報にはエンドポイントが含まれないため、呼び出し先が分かりません。エンドポイントはコンソールでキーの横に表示されます。</translation>
    </message>
    <message>
        <source>The console shows the endpoint next to the key.</source>
        <translation>コンソールでは、キーの横にエンドポイントが表示されています。</translation>
    </message>
    <message>
        <source>This is an address of Momento&apos;s, but no endpoint. The console shows the endpoint next to the key.</source>
        <translation>これは Momento のアドレスですが、エンドポイントではありません。エンドポイントはコンソールでキーの横に表示されます。</translation>
    </message>
    <message>
        <source>This is neither a host name nor a region.</source>
        <translation>ホスト名でもリージョンでもありません。</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>All credentials</source>
        <translation>すべての認証情報</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>Error text</name>
    <message>
        <source>any API key or token</source>
        <translation>API キーやトークン全般</translation>
    </message>
    <message>
        <source>a version 1 API key or a disposable token</source>
        <translation>バージョン 1 の API キーまたは使い捨てトークン</translation>
    </message>
    <message>
        <source>a version 2 API key</source>
        <translation>バージョン 2 の API キー</translation>
    </message>
    <message>
        <source>a version 1 API key, a disposable token or a legacy key</source>
        <translation>バージョン 1 の API キー、使い捨てトークン、またはレガシーキー</translation>
    </message>
    <message>
        <source>no credential: the connection</source>
        <translation>認証情報ではなく接続</translation>
    </message>
    <message>
        <source>The variable is set in another place than where the program runs: another shell, container or stage.</source>
        <translation>プログラムの実行環境とは別の場所 (別のシェル、コンテナー、ステージ) で変数が設定されている。</translation>
    </message>
    <message>
        <source>A .env file is not loaded, or is loaded after the client is made.</source>
        <translation>.env ファイルが読み込まれていないか、クライアントの作成後に読み込まれている。</translation>
    </message>
    <message>
        <source>The secret store or the CI system gave an empty value.</source>
        <translation>シークレットストアまたは CI システムが空の値を返した。</translation>
    </message>
    <message>
        <source>The variable&apos;s name is misspelt, or the program reads another one.</source>
        <translation>変数名のつづりが違うか、プログラムが別の変数を読み取っている。</translation>
    </message>
    <message>
        <source>A line break, a space or quotes stand around the key.</source>
        <translation>キーの前後に改行、空白、引用符が付いている。</translation>
    </message>
    <message>
        <source>The key was cut while it was copied, or wrapped by a mail or a terminal.</source>
        <translation>コピーの際にキーが途中で切れたか、メールやターミナルで折り返された。</translation>
    </message>
    <message>
        <source>It is the key inside the wrapper, without the wrapper that holds its endpoint.</source>
        <translation>エンドポイントを含むラッパーがなく、中のキーだけになっている。</translation>
    </message>
    <message>
        <source>It is a placeholder, the endpoint, or the key of another product.</source>
        <translation>プレースホルダー、エンドポイント、または別の製品のキーである。</translation>
    </message>
    <message>
        <source>It is Base64-encoded once more, as Kubernetes secrets are.</source>
        <translation>Kubernetes の Secret のように、もう一度 Base64 エンコードされている。</translation>
    </message>
    <message>
        <source>The SDK is older than the kind of key.</source>
        <translation>SDK がこの種類のキーより古い。</translation>
    </message>
    <message>
        <source>A firewall or a security group closes port 443 to Momento.</source>
        <translation>ファイアウォールまたはセキュリティグループが Momento へのポート 443 を塞いでいる。</translation>
    </message>
    <message>
        <source>A private network or a function in one has no way out: no NAT gateway, no VPC endpoint.</source>
        <translation>プライベートネットワークまたはその中の関数から外部に出られない (NAT ゲートウェイや VPC エンドポイントがない)。</translation>
    </message>
    <message>
        <source>The way out goes through an HTTP proxy that gRPC does not use, or that breaks HTTP/2.</source>
        <translation>外部への経路に、gRPC が使わない HTTP プロキシ、または HTTP/2 を通さない HTTP プロキシがある。</translation>
    </message>
    <message>
        <source>A company proxy opens TLS connections and signs them with its own certificate.</source>
        <translation>社内プロキシが TLS 接続を復号し、独自の証明書で署名し直している。</translation>
    </message>
    <message>
        <source>The endpoint is misspelt, has a scheme or a prefix too many, or is another system&apos;s.</source>
        <translation>エンドポイントのつづりが違う、スキームや余分なプレフィックスが付いている、または別のシステムのものである。</translation>
    </message>
    <message>
        <source>The endpoint of another region is used.</source>
        <translation>別のリージョンのエンドポイントを使っている。</translation>
    </message>
    <message>
        <source>The network or the service was busy or interrupted for a moment.</source>
        <translation>ネットワークまたはサービスが一時的に混雑または中断した。</translation>
    </message>
    <message>
        <source>Something between cut an idle connection: a load balancer, a NAT gateway, a frozen function.</source>
        <translation>ロードバランサー、NAT ゲートウェイ、休止した関数などが、アイドル状態の接続を切断した。</translation>
    </message>
    <message>
        <source>The SDK&apos;s configuration has a short timeout for this network (Laptop has the longest).</source>
        <translation>SDK の構成のタイムアウトが、このネットワークに対して短い (最も長いのは Laptop)。</translation>
    </message>
    <message>
        <source>The program itself is starved: too little CPU, a blocked event loop, a cold start.</source>
        <translation>プログラム自体の処理が滞っている (CPU 不足、イベントループのブロック、コールドスタート)。</translation>
    </message>
    <message>
        <source>More calls or bytes a second than the account&apos;s limit, often in a burst or a loop.</source>
        <translation>1秒あたりの呼び出し数またはバイト数がアカウントの上限を超えた (バーストやループで起こりやすい)。</translation>
    </message>
    <message>
        <source>The key&apos;s or token&apos;s rules name other caches, keys or topics, or only reading.</source>
        <translation>キーまたはトークンのルールの対象が別のキャッシュ、キー、トピックであるか、読み取りのみである。</translation>
    </message>
    <message>
        <source>The role of a version 2 key does not cover the call.</source>
        <translation>バージョン 2 のキーのロールに、この呼び出しの権限がない。</translation>
    </message>
    <message>
        <source>Ask for the value exactly as the program gets it, and paste it here; it stays on this computer. Ask where it is stored and how it gets from there to the program.</source>
        <translation>プログラムが受け取る値をそのまま送ってもらい、ここに貼り付けてください (このコンピューターの外には出ません)。値の保存場所と、プログラムに渡る経路も確認してください。</translation>
    </message>
    <message>
        <source>Ask for the key (paste it here), the name of the cache and the call that fails. Then check “Can it …?” on Permissions.</source>
        <translation>キー (ここに貼り付けます)、キャッシュ名、失敗する呼び出しを確認してください。そのうえで、「権限」の「実行できるか…」で調べてください。</translation>
    </message>
    <message>
        <source>Ask where the program runs (cloud, VPC, office, CI), whether a proxy or VPN is between, and for the key: “Check the connection” on Diagnose finds the step that fails from this computer.</source>
        <translation>プログラムの実行場所 (クラウド、VPC、社内、CI)、プロキシや VPN の有無、キーを確認してください。「診断」の「接続を確認」で、このコンピューターからどのステップで失敗するか分かります。</translation>
    </message>
    <message>
        <source>Ask since when and how often it happens, from where, with which SDK and version, and for the times in UTC.</source>
        <translation>いつから、どのくらいの頻度で、どこから起こるか、SDK とそのバージョン、発生時刻 (UTC) を確認してください。</translation>
    </message>
    <message>
        <source>The SDK is too old: it has no call for version 2 keys</source>
        <translation>SDK が古く、バージョン 2 のキー用の呼び出しがありません</translation>
    </message>
    <message>
        <source>Update the SDK to its latest version, and build and start the program again. Until then only a version 1 key works there.</source>
        <translation>SDK を最新版に更新し、プログラムをビルドし直して起動してください。それまでは、バージョン 1 のキーしか使えません。</translation>
    </message>
    <message>
        <source>Calls for version 2 keys came with later versions of the SDKs.</source>
        <translation>バージョン 2 のキー用の呼び出しは、後の版の SDK で追加されました。</translation>
    </message>
    <message>
        <source>A lock file or an image holds an older version of the SDK.</source>
        <translation>ロックファイルまたはイメージに古い版の SDK が残っています。</translation>
    </message>
    <message>
        <source>The name of the call is that of another language&apos;s SDK, or is mistyped.</source>
        <translation>呼び出しの名前が別の言語の SDK のものか、入力ミスです。</translation>
    </message>
    <message>
        <source>The SDK got a version 2 key where it expects an older kind</source>
        <translation>SDK が従来の種類のキーを期待する箇所に、バージョン 2 のキーが渡されました</translation>
    </message>
    <message>
        <source>Ask which SDK call makes the credential provider. A version 2 key goes to the call named for V2, such as fromApiKeyV2, together with the endpoint from the console.</source>
        <translation>認証情報プロバイダーを作成する SDK の呼び出しを確認してください。バージョン 2 のキーは、fromApiKeyV2 など V2 用の呼び出しに、コンソールのエンドポイントと一緒に渡します。</translation>
    </message>
    <message>
        <source>The key is probably fine: it was given to the call for version 1 keys and tokens.</source>
        <translation>キー自体にはおそらく問題がなく、バージョン 1 のキーとトークン用の呼び出しに渡されています。</translation>
    </message>
    <message>
        <source>The program was written for version 1 keys, and the key was replaced by one of version 2.</source>
        <translation>バージョン 1 のキー用に書かれたプログラムで、キーだけがバージョン 2 に置き換えられた。</translation>
    </message>
    <message>
        <source>MOMENTO_ENDPOINT is not set, so the program reads the key as one of version 1.</source>
        <translation>MOMENTO_ENDPOINT が設定されていないため、プログラムがキーをバージョン 1 として読み取っている。</translation>
    </message>
    <message>
        <source>A version 2 key stands where a disposable token belongs.</source>
        <translation>使い捨てトークンを指定する箇所に、バージョン 2 のキーがある。</translation>
    </message>
    <message>
        <source>The SDK expects a version 2 key and got something else</source>
        <translation>SDK がバージョン 2 のキーを期待する箇所に、別のものが渡されました</translation>
    </message>
    <message>
        <source>Ask for the value exactly as the program gets it and paste it here: its kind says which call takes it. Ask whether MOMENTO_ENDPOINT is set.</source>
        <translation>プログラムが受け取る値をそのまま送ってもらい、ここに貼り付けてください。種類が分かれば、使うべき呼び出しが分かります。MOMENTO_ENDPOINT が設定されているかも確認してください。</translation>
    </message>
    <message>
        <source>Only a JWT of type g is a version 2 key; a version 1 key or a token goes to another call.</source>
        <translation>バージョン 2 のキーは t が g の JWT だけです。バージョン 1 のキーやトークンには別の呼び出しを使います。</translation>
    </message>
    <message>
        <source>A version 1 key stands in MOMENTO_API_KEY, and MOMENTO_ENDPOINT is set beside it.</source>
        <translation>MOMENTO_API_KEY にバージョン 1 のキーがあり、MOMENTO_ENDPOINT も設定されている。</translation>
    </message>
    <message>
        <source>A disposable token or a version 1 key was given to the call for version 2 keys.</source>
        <translation>使い捨てトークンまたはバージョン 1 のキーが、バージョン 2 のキー用の呼び出しに渡された。</translation>
    </message>
    <message>
        <source>The program names no environment variable</source>
        <translation>プログラムで環境変数の名前が指定されていません</translation>
    </message>
    <message>
        <source>Ask for the line that makes the credential provider: the name in it is empty.</source>
        <translation>認証情報プロバイダーを作成する行を確認してください。そこで指定された名前が空です。</translation>
    </message>
    <message>
        <source>The name of the variable is itself read from a setting that is empty.</source>
        <translation>変数の名前そのものが、空の設定から読み取られています。</translation>
    </message>
    <message>
        <source>The setting that holds the variable&apos;s name is missing.</source>
        <translation>変数名を保持する設定がない。</translation>
    </message>
    <message>
        <source>The environment variable is not set where the program runs</source>
        <translation>プログラムの実行環境に環境変数が設定されていません</translation>
    </message>
    <message>
        <source>Ask where the variable is set and how the program is started. Have its presence and length printed by the program itself, never its value.</source>
        <translation>変数の設定場所とプログラムの起動方法を確認してください。変数の有無と長さをプログラム自身に出力させます (値は出力しないでください)。</translation>
    </message>
    <message>
        <source>No key was read at all, so nothing can be said about the key.</source>
        <translation>キーは読み取られていないため、キーについては何も分かりません。</translation>
    </message>
    <message>
        <source>The endpoint is missing beside a version 2 key</source>
        <translation>バージョン 2 のキーとともに必要なエンドポイントがありません</translation>
    </message>
    <message>
        <source>Ask for the endpoint that the console shows beside the key, and how the program gets it.</source>
        <translation>コンソールでキーの横に表示されるエンドポイントと、それがプログラムに渡る経路を確認してください。</translation>
    </message>
    <message>
        <source>A version 2 key does not carry its endpoint; SDKs take both.</source>
        <translation>バージョン 2 のキーにはエンドポイントが含まれません。SDK には両方を渡します。</translation>
    </message>
    <message>
        <source>MOMENTO_ENDPOINT is not set, or empty, where the program runs.</source>
        <translation>プログラムの実行環境で MOMENTO_ENDPOINT が設定されていないか、空である。</translation>
    </message>
    <message>
        <source>The program was changed to version 2 keys, its deployment was not.</source>
        <translation>プログラムはバージョン 2 のキーに対応したが、デプロイの設定が変更されていない。</translation>
    </message>
    <message>
        <source>The SDK got an empty key</source>
        <translation>SDK に空のキーが渡されました</translation>
    </message>
    <message>
        <source>Ask where the key is stored and how it gets to the program. Have its length printed by the program, never its value.</source>
        <translation>キーの保存場所と、プログラムに渡る経路を確認してください。長さをプログラムに出力させます (値は出力しないでください)。</translation>
    </message>
    <message>
        <source>The command line cannot use the key it was given</source>
        <translation>渡されたキーをコマンドラインツールが使用できません</translation>
    </message>
    <message>
        <source>Ask for the key (paste it here), whether an endpoint was given, and for the names, not the values, in ~/.momento/credentials.</source>
        <translation>キー (ここに貼り付けます)、エンドポイントを指定したかどうか、~/.momento/credentials にある項目名 (値は不要) を確認してください。</translation>
    </message>
    <message>
        <source>The command line tries a key as a wrapped token first, then as a version 2 key with an endpoint.</source>
        <translation>コマンドラインツールは、キーをまずラッパー入りのトークンとして、次にエンドポイント付きのバージョン 2 のキーとして試します。</translation>
    </message>
    <message>
        <source>A version 2 key was given without an endpoint, or the profile has none.</source>
        <translation>バージョン 2 のキーがエンドポイントなしで渡されたか、プロファイルにエンドポイントがない。</translation>
    </message>
    <message>
        <source>The profile holds an old or damaged key; `momento configure` writes it again.</source>
        <translation>プロファイルのキーが古いか壊れている (`momento configure` で書き直せます)。</translation>
    </message>
    <message>
        <source>The key holds a character that cannot be sent</source>
        <translation>キーに送信できない文字が含まれています</translation>
    </message>
    <message>
        <source>gRPC sends the key in a header, which takes visible ASCII characters only.</source>
        <translation>gRPC はキーをヘッダーで送ります。ヘッダーに使えるのは表示可能な ASCII 文字だけです。</translation>
    </message>
    <message>
        <source>A line break at the end of the key: the value came from a file or a command.</source>
        <translation>キーの末尾に改行がある (値をファイルやコマンドから取得した場合)。</translation>
    </message>
    <message>
        <source>An invisible or typographic character from a document or a chat.</source>
        <translation>文書やチャットに由来する、不可視の文字や装飾用の文字がある。</translation>
    </message>
    <message>
        <source>The SDK finds no endpoint in the key</source>
        <translation>SDK がキーからエンドポイントを見つけられません</translation>
    </message>
    <message>
        <source>It decoded something, but neither a wrapper with an endpoint nor a key that names its hosts.</source>
        <translation>デコードはできましたが、エンドポイント入りのラッパーでも、ホストを含むキーでもありません。</translation>
    </message>
    <message>
        <source>A version 2 key was given to an SDK or a call that knows version 1 only.</source>
        <translation>バージョン 1 にしか対応しない SDK または呼び出しに、バージョン 2 のキーが渡された。</translation>
    </message>
    <message>
        <source>It is a session or refresh token, or another product&apos;s JWT.</source>
        <translation>セッショントークン、リフレッシュトークン、または別の製品の JWT である。</translation>
    </message>
    <message>
        <source>The wrapper was made by hand and lacks a field.</source>
        <translation>ラッパーが手作業で作られ、フィールドが欠けている。</translation>
    </message>
    <message>
        <source>The command line does not know this kind of token</source>
        <translation>コマンドラインツールが認識できない種類のトークンです</translation>
    </message>
    <message>
        <source>The token can be read, but its type, version or issuer is none that it knows.</source>
        <translation>トークンは読み取れますが、タイプ、バージョン、発行者がコマンドラインツールの知らないものです。</translation>
    </message>
    <message>
        <source>The command line is older than the token.</source>
        <translation>コマンドラインツールがトークンより古い。</translation>
    </message>
    <message>
        <source>It is another product&apos;s JWT, or a session token.</source>
        <translation>別の製品の JWT、またはセッショントークンである。</translation>
    </message>
    <message>
        <source>The key is empty or damaged</source>
        <translation>キーが空か、壊れています</translation>
    </message>
    <message>
        <source>In JavaScript and Python these words mean an empty key; in Go, Java and .NET a key that cannot be read.</source>
        <translation>この文言は、JavaScript と Python ではキーが空であること、Go、Java、.NET ではキーを読み取れないことを意味します。</translation>
    </message>
    <message>
        <source>The SDK cannot read the key</source>
        <translation>SDK がキーを読み取れません</translation>
    </message>
    <message>
        <source>SDKs take a key only exactly as it was issued; one character too many is enough.</source>
        <translation>SDK は発行されたとおりのキーしか受け付けません。1 文字余分なだけで拒否されます。</translation>
    </message>
    <message>
        <source>This key may not mint tokens</source>
        <translation>このキーではトークンを発行できません</translation>
    </message>
    <message>
        <source>Ask for the key that mints (paste it here): it has to be a super user&apos;s API key.</source>
        <translation>発行に使うキーを確認してください (ここに貼り付けます)。スーパーユーザーの API キーが必要です。</translation>
    </message>
    <message>
        <source>Keys with rules and disposable tokens do not mint.</source>
        <translation>ルール付きのキーと使い捨てトークンでは発行できません。</translation>
    </message>
    <message>
        <source>The key that mints has rules of its own instead of super user rights.</source>
        <translation>発行に使うキーが、スーパーユーザーではなくルール付きである。</translation>
    </message>
    <message>
        <source>A disposable token is used to mint another one.</source>
        <translation>使い捨てトークンで別のトークンを発行しようとしている。</translation>
    </message>
    <message>
        <source>The role of a version 2 key does not cover minting.</source>
        <translation>バージョン 2 のキーのロールに、発行の権限がない。</translation>
    </message>
    <message>
        <source>A token was asked for with an expiry that is not allowed</source>
        <translation>許可されない有効期限でトークンが要求されました</translation>
    </message>
    <message>
        <source>Ask for the line that sets the expiry, and for the SDK&apos;s version.</source>
        <translation>有効期限を設定する行と、SDK のバージョンを確認してください。</translation>
    </message>
    <message>
        <source>A disposable token has to end, at most 25 hours later; older SDKs refuse more than one hour.</source>
        <translation>使い捨てトークンには 25時間以内の有効期限が必要です。古い SDK では 1時間を超えると拒否されます。</translation>
    </message>
    <message>
        <source>the disposable token that is asked for</source>
        <translation>要求された使い捨てトークン</translation>
    </message>
    <message>
        <source>No expiry, a negative one, or one in milliseconds.</source>
        <translation>有効期限がない、負の値である、またはミリ秒で指定されている。</translation>
    </message>
    <message>
        <source>An older SDK that still has the limit of one hour.</source>
        <translation>古い SDK に 1時間の上限が残っている。</translation>
    </message>
    <message>
        <source>A token was asked for with permissions that are not allowed</source>
        <translation>許可されない権限でトークンが要求されました</translation>
    </message>
    <message>
        <source>Ask for the permissions in the program&apos;s request, and check them on Mint.</source>
        <translation>プログラムが要求する権限を確認し、「発行」で調べてください。</translation>
    </message>
    <message>
        <source>The SDK checks the request before it sends it.</source>
        <translation>SDK は要求を送信する前に検査します。</translation>
    </message>
    <message>
        <source>An empty list, an empty key or prefix, or a token id of more than 64 characters.</source>
        <translation>リストが空、キーまたはプレフィックスが空、またはトークン ID が 64 文字を超えている。</translation>
    </message>
    <message>
        <source>Key permissions and topic permissions mixed in one list.</source>
        <translation>キーの権限とトピックの権限が 1 つのリストに混在している。</translation>
    </message>
    <message>
        <source>The key was never looked at: the connection failed before.</source>
        <translation>その前に接続に失敗しており、キーはまったく確認されていません。</translation>
    </message>
    <message>
        <source>The host name has no address there</source>
        <translation>ホスト名のアドレスが見つかりません</translation>
    </message>
    <message>
        <source>Ask for the endpoint as the program uses it (paste it here with the key) and which DNS it asks.</source>
        <translation>プログラムが使うエンドポイント (キーと一緒にここに貼り付けます) と、参照している DNS を確認してください。</translation>
    </message>
    <message>
        <source>The network&apos;s DNS does not answer for names outside: a private VPC, a container, a VPN.</source>
        <translation>ネットワークの DNS が外部の名前を解決しない (プライベート VPC、コンテナー、VPN)。</translation>
    </message>
    <message>
        <source>A proxy refuses the way to Momento</source>
        <translation>プロキシが Momento への接続を拒否しました</translation>
    </message>
    <message>
        <source>Ask for the proxy variables (HTTPS_PROXY, grpc_proxy, NO_PROXY) without passwords, and who runs the proxy.</source>
        <translation>プロキシの変数 (HTTPS_PROXY、grpc_proxy、NO_PROXY。パスワードは除く) と、プロキシの管理者を確認してください。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>プロキシがユーザー名とパスワードを要求している。</translation>
    </message>
    <message>
        <source>The proxy does not allow Momento&apos;s hosts or CONNECT to port 443.</source>
        <translation>プロキシが Momento のホスト、またはポート 443 への CONNECT を許可していない。</translation>
    </message>
    <message>
        <source>A proxy variable is set that should not be: NO_PROXY can name .momentohq.com.</source>
        <translation>不要なプロキシ変数が設定されている (NO_PROXY に .momentohq.com を指定できます)。</translation>
    </message>
    <message>
        <source>The certificate is for another host</source>
        <translation>証明書が別のホストのものです</translation>
    </message>
    <message>
        <source>A name or an address in the hosts file or the DNS leads to another server.</source>
        <translation>hosts ファイルまたは DNS の設定により、別のサーバーに接続している。</translation>
    </message>
    <message>
        <source>The certificate is not trusted there</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>Ask whether the company opens TLS connections, and for the issuer of the certificate. “Check the connection” on Diagnose names it from this computer.</source>
        <translation>会社が TLS 接続を復号しているかどうかと、証明書の発行者を確認してください。「診断」の「接続を確認」で、このコンピューターから見える発行者が分かります。</translation>
    </message>
    <message>
        <source>The container or system has no or old root certificates (ca-certificates).</source>
        <translation>コンテナーまたはシステムにルート証明書 (ca-certificates) がないか、古い。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong, so that valid certificates seem expired.</source>
        <translation>コンピューターの時計がずれていて、有効な証明書が期限切れと判断される。</translation>
    </message>
    <message>
        <source>No TLS connection came about</source>
        <translation>TLS 接続を確立できませんでした</translation>
    </message>
    <message>
        <source>The port speaks plain text: Momento Local, a proxy, another port than 443.</source>
        <translation>ポートが平文である (Momento Local、プロキシ、443 以外のポート)。</translation>
    </message>
    <message>
        <source>An old system or library without TLS 1.2.</source>
        <translation>TLS 1.2 に対応しない古いシステムまたはライブラリである。</translation>
    </message>
    <message>
        <source>No server listens at that address</source>
        <translation>そのアドレスで待ち受けているサーバーがありません</translation>
    </message>
    <message>
        <source>Ask for the endpoint as the program uses it and the address in the text; 127.0.0.1 is the computer itself.</source>
        <translation>プログラムが使うエンドポイントと、エラー文のアドレスを確認してください。127.0.0.1 はそのコンピューター自身です。</translation>
    </message>
    <message>
        <source>The endpoint leads to this computer or to Momento Local, which is not running.</source>
        <translation>エンドポイントがこのコンピューター、または起動していない Momento Local を指している。</translation>
    </message>
    <message>
        <source>Something answers that is not Momento&apos;s gRPC service</source>
        <translation>応答したのは Momento の gRPC サービスではありません</translation>
    </message>
    <message>
        <source>The endpoint is the HTTP API&apos;s (api.cache.) or a web page&apos;s.</source>
        <translation>エンドポイントが HTTP API (api.cache.) または Web ページのものである。</translation>
    </message>
    <message>
        <source>A load balancer or gateway between speaks HTTP/1.1 only.</source>
        <translation>経路にあるロードバランサーまたはゲートウェイが HTTP/1.1 にしか対応していない。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>接続が途中で切れました</translation>
    </message>
    <message>
        <source>The credential is not the reason. SDKs try idempotent calls again by themselves.</source>
        <translation>認証情報が原因ではありません。SDK は、繰り返しても安全な呼び出しを自動的に再試行します。</translation>
    </message>
    <message>
        <source>The client pings more often than the other side allows (too many pings).</source>
        <translation>クライアントの ping が相手の許容する頻度を超えている (too many pings)。</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>サービスに到達できませんでした</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Ask where the program runs and in which region the cache is, for the SDK&apos;s configuration (Laptop, InRegion, Lambda), and how often it happens.</source>
        <translation>プログラムの実行場所とキャッシュのリージョン、SDK の構成 (Laptop、InRegion、Lambda)、発生頻度を確認してください。</translation>
    </message>
    <message>
        <source>The credential is probably not the reason: with a wrong one the service answers at once.</source>
        <translation>おそらく認証情報は原因ではありません。認証情報が誤っていれば、サービスはすぐに応答します。</translation>
    </message>
    <message>
        <source>The program runs far from the cache&apos;s region.</source>
        <translation>プログラムがキャッシュのリージョンから遠い場所で動いている。</translation>
    </message>
    <message>
        <source>The program ran out of memory or streams</source>
        <translation>プログラムのメモリまたはストリームが不足しました</translation>
    </message>
    <message>
        <source>Ask how many calls run at one time, how large values are, and how many clients the program makes.</source>
        <translation>同時に実行する呼び出しの数、値の大きさ、プログラムが作成するクライアントの数を確認してください。</translation>
    </message>
    <message>
        <source>It happens inside the program; neither the key nor the service is the reason.</source>
        <translation>プログラムの内部で起きており、キーもサービスも原因ではありません。</translation>
    </message>
    <message>
        <source>Too many calls or subscriptions at one time on one client.</source>
        <translation>1 つのクライアントで同時に行う呼び出しまたはサブスクリプションが多すぎる。</translation>
    </message>
    <message>
        <source>A client is made for each request and never closed.</source>
        <translation>リクエストごとにクライアントを作成し、閉じていない。</translation>
    </message>
    <message>
        <source>The service was not available</source>
        <translation>サービスが利用できませんでした</translation>
    </message>
    <message>
        <source>The credential is probably not the reason. The rest of the text often names the step that failed.</source>
        <translation>おそらく認証情報は原因ではありません。失敗した段階は、エラー文の残りの部分に書かれていることがよくあります。</translation>
    </message>
    <message>
        <source>The service accepted the key: it is not the reason.</source>
        <translation>サービスはキーを受け付けており、キーは原因ではありません。</translation>
    </message>
    <message>
        <source>The key is accepted, but may not do this</source>
        <translation>キーは受け付けられましたが、この操作の権限がありません</translation>
    </message>
    <message>
        <source>The service knows the key and refuses the call by its rules or its role.</source>
        <translation>サービスはキーを認識したうえで、ルールまたはロールに基づいて呼び出しを拒否しています。</translation>
    </message>
    <message>
        <source>A write on a condition with a write-only rule, or creating a cache with a key that has rules.</source>
        <translation>書き込み専用のルールで条件付き書き込みを行ったか、ルール付きのキーでキャッシュを作成しようとした。</translation>
    </message>
    <message>
        <source>A condition of the permissions: the call comes from another address than allowed.</source>
        <translation>権限の条件により、許可されていないアドレスからの呼び出しが拒否された。</translation>
    </message>
    <message>
        <source>The key or token has expired</source>
        <translation>キーまたはトークンの有効期限が切れています</translation>
    </message>
    <message>
        <source>Ask for the key or token (paste it here): it says when it ended. The program needs a new one.</source>
        <translation>キーまたはトークンを送ってもらい、ここに貼り付けてください。いつ期限が切れたかが分かります。プログラムには新しいものが必要です。</translation>
    </message>
    <message>
        <source>The service reads the key, and refuses it because its time is over.</source>
        <translation>サービスはキーを読み取れていますが、有効期限が切れているため拒否しています。</translation>
    </message>
    <message>
        <source>The program keeps a disposable token for longer than it lives.</source>
        <translation>プログラムが、使い捨てトークンを有効期限より長く使い続けている。</translation>
    </message>
    <message>
        <source>An API key that was created with an end was not replaced in time.</source>
        <translation>有効期限付きで作成された API キーが、期限までに交換されていない。</translation>
    </message>
    <message>
        <source>It was replaced, but the program was not started again and has the old one.</source>
        <translation>交換したものの、プログラムが再起動されておらず、古いものを使っている。</translation>
    </message>
    <message>
        <source>The service does not accept the key</source>
        <translation>サービスがキーを受け付けません</translation>
    </message>
    <message>
        <source>Ask for the key and the endpoint as the program gets them, and paste both here: expiry, damage and region are seen at once. If all is well, ask whether the key was revoked in the console.</source>
        <translation>プログラムが受け取るキーとエンドポイントを送ってもらい、両方をここに貼り付けてください。期限切れ、破損、リージョンの違いがすぐに分かります。問題がなければ、コンソールでキーが失効していないか確認してください。</translation>
    </message>
    <message>
        <source>The call reached the service; the key in it is expired, revoked, damaged or of another region.</source>
        <translation>呼び出しはサービスに届きましたが、キーが期限切れ、失効、破損、または別のリージョンのものです。</translation>
    </message>
    <message>
        <source>The key or token has expired.</source>
        <translation>キーまたはトークンの有効期限が切れている。</translation>
    </message>
    <message>
        <source>The key was deleted, or replaced by a newer one.</source>
        <translation>キーが削除されたか、新しいキーに置き換えられた。</translation>
    </message>
    <message>
        <source>The key was changed while it was copied, but still looks like a JWT.</source>
        <translation>コピーの際にキーが変わったが、JWT の形は保たれている。</translation>
    </message>
    <message>
        <source>The cache does not exist there</source>
        <translation>キャッシュがそこに存在しません</translation>
    </message>
    <message>
        <source>Ask for the cache name as the program uses it, the key and the region in which the cache was made.</source>
        <translation>プログラムが使うキャッシュ名、キー、キャッシュを作成したリージョンを確認してください。</translation>
    </message>
    <message>
        <source>The name is misspelt: upper and lower case and spaces count.</source>
        <translation>名前のつづりが違う (大文字と小文字、空白も区別されます)。</translation>
    </message>
    <message>
        <source>The key is of another account.</source>
        <translation>キーが別のアカウントのものである。</translation>
    </message>
    <message>
        <source>Nobody has created the cache yet.</source>
        <translation>キャッシュがまだ作成されていない。</translation>
    </message>
    <message>
        <source>What was asked for does not exist there</source>
        <translation>要求されたものがそこに存在しません</translation>
    </message>
    <message>
        <source>Ask for the name as the program uses it and where it was created; upper and lower case count.</source>
        <translation>プログラムが使う名前と、それを作成した場所を確認してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>The item has expired or was never written.</source>
        <translation>アイテムの有効期限が切れたか、書き込まれていない。</translation>
    </message>
    <message>
        <source>The name of the store, function or item is misspelt.</source>
        <translation>ストア、関数、アイテムの名前のつづりが違う。</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>Nothing has to be asked: use what exists, or another name.</source>
        <translation>確認は不要です。既存のものを使うか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>The program creates the cache at each start; it may ignore this answer.</source>
        <translation>プログラムが起動のたびにキャッシュを作成している (この応答は無視できます)。</translation>
    </message>
    <message>
        <source>The account has as many caches as it may have</source>
        <translation>アカウントのキャッシュ数が上限に達しています</translation>
    </message>
    <message>
        <source>Ask for the account and how many caches are in use; Momento&apos;s support can raise the limit.</source>
        <translation>アカウントと、使用中のキャッシュの数を確認してください。上限の引き上げは Momento のサポートに依頼できます。</translation>
    </message>
    <message>
        <source>Tests or deployments create caches and do not delete them.</source>
        <translation>テストやデプロイがキャッシュを作成し、削除していない。</translation>
    </message>
    <message>
        <source>The account needs a higher limit.</source>
        <translation>アカウントにより高い上限が必要である。</translation>
    </message>
    <message>
        <source>Too many topic subscriptions at one time</source>
        <translation>同時に行うトピックのサブスクリプションが多すぎます</translation>
    </message>
    <message>
        <source>Ask how many subscribers there are for one client and for the account, and whether they are ended.</source>
        <translation>クライアントごと、アカウント全体のサブスクライバー数と、終了されているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Subscriptions are made again without ending the old ones.</source>
        <translation>以前のサブスクリプションを終了せずに、作り直している。</translation>
    </message>
    <message>
        <source>One client holds 100 streams a connection: the SDK&apos;s configuration needs more connections.</source>
        <translation>1 つの接続で扱えるストリームは 100 本であり、SDK の構成で接続を増やす必要がある。</translation>
    </message>
    <message>
        <source>The account&apos;s limit is reached.</source>
        <translation>アカウントの上限に達している。</translation>
    </message>
    <message>
        <source>The value or the request is too large</source>
        <translation>値または要求が大きすぎます</translation>
    </message>
    <message>
        <source>Ask for the size of the value that fails and for the SDK&apos;s configured message size.</source>
        <translation>失敗する値の大きさと、SDK に設定されたメッセージの最大サイズを確認してください。</translation>
    </message>
    <message>
        <source>A single value is larger than the account&apos;s limit.</source>
        <translation>1 つの値がアカウントの上限より大きい。</translation>
    </message>
    <message>
        <source>A batch or a collection is larger than one message may be.</source>
        <translation>バッチまたはコレクションが、1 つのメッセージの上限より大きい。</translation>
    </message>
    <message>
        <source>A limit of the account was reached</source>
        <translation>アカウントの上限に達しました</translation>
    </message>
    <message>
        <source>Ask for the requests and bytes a second, since when, and for the account; support can raise limits.</source>
        <translation>1秒あたりの要求数とバイト数、発生時期、アカウントを確認してください。上限の引き上げはサポートに依頼できます。</translation>
    </message>
    <message>
        <source>Others who use the same account count too.</source>
        <translation>同じアカウントを使うほかの利用者の分も数えられる。</translation>
    </message>
    <message>
        <source>A retry without a pause makes it worse.</source>
        <translation>間隔を空けない再試行が状況を悪化させている。</translation>
    </message>
    <message>
        <source>The key of the cache holds another kind of value</source>
        <translation>キャッシュのキーに別の種類の値が入っています</translation>
    </message>
    <message>
        <source>Ask for the call and for what wrote this key before.</source>
        <translation>呼び出しと、以前にこのキーに書き込んだものを確認してください。</translation>
    </message>
    <message>
        <source>A collection call on a key that holds a plain value, or the reverse.</source>
        <translation>通常の値が入ったキーにコレクションの呼び出しを行った、またはその逆。</translation>
    </message>
    <message>
        <source>Incrementing what is no number.</source>
        <translation>数値でない値をインクリメントしようとした。</translation>
    </message>
    <message>
        <source>A value in the call is not allowed</source>
        <translation>呼び出しに許可されない値があります</translation>
    </message>
    <message>
        <source>Ask for the rest of the text: it names the value. Ask for the call with its arguments, without the key.</source>
        <translation>エラー文の残りを確認してください。どの値かが書かれています。引数を含む呼び出しも確認してください (キーは除く)。</translation>
    </message>
    <message>
        <source>The SDK or the service checked the call and found a value it does not take.</source>
        <translation>SDK またはサービスが呼び出しを検査し、受け付けられない値を見つけました。</translation>
    </message>
    <message>
        <source>An empty cache name or key, or a time to live that is zero or negative.</source>
        <translation>キャッシュ名またはキーが空であるか、TTL が 0 または負の値である。</translation>
    </message>
    <message>
        <source>While the client is made: the key itself. The rest of the text then says so.</source>
        <translation>クライアントの作成時であれば、キー自体に問題がある (その場合、エラー文の残りに書かれています)。</translation>
    </message>
    <message>
        <source>A request for a token with contradicting or too many permissions.</source>
        <translation>矛盾する権限や多すぎる権限でトークンを要求した。</translation>
    </message>
    <message>
        <source>The server does not know this call</source>
        <translation>サーバーがこの呼び出しを認識しません</translation>
    </message>
    <message>
        <source>Ask for the endpoint, and whether it is Momento Local; ask for the SDK&apos;s version and the call.</source>
        <translation>エンドポイント、Momento Local かどうか、SDK のバージョン、呼び出しを確認してください。</translation>
    </message>
    <message>
        <source>Something answered that speaks gRPC, but does not have this method or this range.</source>
        <translation>gRPC に対応した相手が応答しましたが、このメソッドまたは範囲には対応していません。</translation>
    </message>
    <message>
        <source>The endpoint is Momento Local or a test server, which know fewer calls.</source>
        <translation>エンドポイントが、対応する呼び出しの少ない Momento Local またはテストサーバーである。</translation>
    </message>
    <message>
        <source>The call was removed or is newer than the service.</source>
        <translation>呼び出しが廃止されたか、サービスより新しい。</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>呼び出しがキャンセルされました</translation>
    </message>
    <message>
        <source>Ask what ended at that moment: a request, a function, a deployment. Ask how often it happens.</source>
        <translation>その時点で何が終了したか (リクエスト、関数、デプロイ) と、発生頻度を確認してください。</translation>
    </message>
    <message>
        <source>Mostly the program itself ended the call before the answer came.</source>
        <translation>多くの場合、応答が届く前にプログラム自身が呼び出しを終了しています。</translation>
    </message>
    <message>
        <source>The caller gave up: a closed request, an AbortSignal, a cancelled context.</source>
        <translation>呼び出し元が中断した (リクエストの終了、AbortSignal、コンテキストのキャンセル)。</translation>
    </message>
    <message>
        <source>The client was closed while calls were under way.</source>
        <translation>呼び出しの途中でクライアントが閉じられた。</translation>
    </message>
    <message>
        <source>The service or the connection failed inside</source>
        <translation>サービスまたは接続の内部で障害が起きました</translation>
    </message>
    <message>
        <source>The credential is probably not the reason. If it stays, Momento&apos;s support needs the times.</source>
        <translation>おそらく認証情報は原因ではありません。続く場合は、発生時刻を Momento のサポートに伝えてください。</translation>
    </message>
    <message>
        <source>The SDK failed before or after the call</source>
        <translation>呼び出しの前または後に SDK が失敗しました</translation>
    </message>
    <message>
        <source>Ask for the whole text with the inner error and the stack: this line hides the reason.</source>
        <translation>内側のエラーとスタックを含む全文を確認してください。この行だけでは原因が分かりません。</translation>
    </message>
    <message>
        <source>SDKs wrap what they do not know in these words, a wrong argument among others.</source>
        <translation>SDK は、誤った引数など、自身が知らないエラーをこの文言で包みます。</translation>
    </message>
    <message>
        <source>A wrong argument, such as a missing expiry or an empty list of permissions.</source>
        <translation>有効期限がない、権限のリストが空であるなど、引数が誤っている。</translation>
    </message>
    <message>
        <source>An error of the network library that the SDK has no name for.</source>
        <translation>SDK に対応する名前がない、ネットワークライブラリのエラーである。</translation>
    </message>
    <message>
        <source>The Valkey gateway does not accept user name and password</source>
        <translation>Valkey ゲートウェイがユーザー名とパスワードを受け付けません</translation>
    </message>
    <message>
        <source>Ask for the user name (the database&apos;s name), the host, and the key that is used as password.</source>
        <translation>ユーザー名 (データベース名)、ホスト、パスワードとして使うキーを確認してください。</translation>
    </message>
    <message>
        <source>Over RESP the user name is the database, the password a version 2 key or a disposable token.</source>
        <translation>RESP では、ユーザー名はデータベース名、パスワードはバージョン 2 のキーまたは使い捨てトークンです。</translation>
    </message>
    <message>
        <source>No user name, or “default”, instead of the name of the database.</source>
        <translation>ユーザー名がないか、データベース名ではなく「default」になっている。</translation>
    </message>
    <message>
        <source>The key has expired, is of version 1, or was cut.</source>
        <translation>キーが期限切れ、バージョン 1、または途中で切れている。</translation>
    </message>
    <message>
        <source>No AUTH was sent at all: the client has no password.</source>
        <translation>AUTH が送信されていない (クライアントにパスワードがない)。</translation>
    </message>
    <message>
        <source>The Valkey gateway does not run this command</source>
        <translation>Valkey ゲートウェイがこのコマンドを実行しません</translation>
    </message>
    <message>
        <source>Ask for the command and the client library with its version; try it with protocol 2.</source>
        <translation>コマンドと、クライアントライブラリおよびそのバージョンを確認してください。プロトコル 2 でも試してください。</translation>
    </message>
    <message>
        <source>Commands such as SELECT, SCAN, MULTI and HELLO are not on the list, or the key&apos;s rules lack them.</source>
        <translation>SELECT、SCAN、MULTI、HELLO などのコマンドは対象外であるか、キーのルールに含まれていません。</translation>
    </message>
    <message>
        <source>A client that opens with HELLO 3; protocol 2 avoids it.</source>
        <translation>クライアントが最初に HELLO 3 を送る (プロトコル 2 で回避できます)。</translation>
    </message>
    <message>
        <source>A framework that uses transactions, scans or blocking commands.</source>
        <translation>トランザクション、スキャン、ブロッキングコマンドを使うフレームワークである。</translation>
    </message>
    <message>
        <source>“{words}” ({said_by}). It is about {about}.</source>
        <translation>「{words}」 ({said_by})。{about}に関するエラーです。</translation>
    </message>
    <message>
        <source>all SDKs</source>
        <translation>すべての SDK</translation>
    </message>
    <message>
        <source>older SDKs</source>
        <translation>古い SDK</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>すべての OS</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Python programs</source>
        <translation>Python のプログラム</translation>
    </message>
    <message>
        <source>proxies</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{words}, here {variable}</source>
        <translation>{words} (ここでは {variable})</translation>
    </message>
    <message>
        <source>“{name}” is not set where the program runs</source>
        <translation>「{name}」がプログラムの実行環境に設定されていません</translation>
    </message>
    <message>
        <source>This error comes from an SDK call for version 1 keys, but the key is of version 2</source>
        <translation>このエラーはバージョン 1 のキー用の SDK 呼び出しが出すものですが、キーはバージョン 2 です</translation>
    </message>
    <message>
        <source>This error comes from an SDK call for version 2 keys, but the key is of another version</source>
        <translation>このエラーはバージョン 2 のキー用の SDK 呼び出しが出すものですが、キーは別のバージョンです</translation>
    </message>
    <message>
        <source>Give the whole key to the SDK&apos;s call for version 1 keys, such as fromString (JavaScript) or from_string (Python).</source>
        <translation>キー全体を、fromString (JavaScript) や from_string (Python) など、バージョン 1 のキー用の SDK 呼び出しに渡してください。</translation>
    </message>
    <message>
        <source>Give the key and its endpoint to the SDK&apos;s call for version 2 keys, such as fromApiKeyV2 (JavaScript) or from_api_key_v2 (Python). Update the SDK if it has no such call.</source>
        <translation>キーとエンドポイントを、fromApiKeyV2 (JavaScript) や from_api_key_v2 (Python) など、バージョン 2 のキー用の SDK 呼び出しに渡してください。SDK にその呼び出しがない場合は、SDK を更新してください。</translation>
    </message>
    <message>
        <source>For RESP Momento documents version 2 keys and disposable tokens as the password, and this is a version 1 key</source>
        <translation>RESP のパスワードとして Momento が文書化しているのはバージョン 2 のキーとディスポーザブルトークンですが、これはバージョン 1 のキーです</translation>
    </message>
    <message>
        <source>Give a version 2 key or a disposable token as the password, and the database as the user name.</source>
        <translation>パスワードにはバージョン 2 のキーかディスポーザブルトークンを、ユーザー名にはデータベース名を指定してください。</translation>
    </message>
    <message>
        <source>“Check the connection” on Diagnose asks the service whether it accepts this key. If it does, the program gets another one, or sends it to another endpoint.</source>
        <translation>「診断」の「接続を確認」で、このキーが受け付けられるかどうかをサービスに確認できます。受け付けられる場合、プログラムは別のキーを受け取っているか、別のエンドポイントに送っています。</translation>
    </message>
    <message>
        <source>Check “Can it …?” on Permissions with the call that fails and the name of its cache.</source>
        <translation>「権限」の「実行できるか…」で、失敗する呼び出しとキャッシュ名を確認してください。</translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>Expires after</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15分</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Expires after {time}</source>
        <translation>{time}後に期限切れ</translation>
    </message>
    <message>
        <source>Enter 0 to {limit} {unit}.</source>
        <translation>0 から {limit} {unit} までの値を入力してください。</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>“{action}” failed because of an error in this program.</source>
        <translation>プログラムのエラーにより「{action}」を実行できませんでした。</translation>
    </message>
    <message>
        <source>An action failed because of an error in this program.</source>
        <translation>プログラムのエラーにより操作を実行できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was lost: everything that was loaded is still here.</source>
        <translation>失われたものはありません。読み込んだ内容はすべてそのまま残っています。</translation>
    </message>
    <message>
        <source>The system gives this program no more open files and connections. Close other programs, cancel what is running, and try again.</source>
        <translation>システムがこれ以上のファイルや接続を開くことを許可していません。ほかのプログラムを終了するか、実行中の処理をキャンセルしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>If it happens again, restart the program. To report it, name what you did and:</source>
        <translation>再発する場合は、プログラムを再起動してください。報告の際は、行った操作と次の内容をお知らせください:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FieldPaste</name>
    <message>
        <source>A credential was pasted: it was loaded, not put into this field.</source>
        <translation>認証情報が貼り付けられたため、この欄には入力せずに読み込みました。</translation>
    </message>
    <message>
        <source>This is a credential. It was not put into this field.</source>
        <translation>これは認証情報です。この欄には入力していません。</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Figures</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV をコピー</translation>
    </message>
    <message>
        <source>No run yet. Repeat makes the call many times and measures each one.</source>
        <translation>まだ実行していません。「繰り返し」は呼び出しを何度も実行し、1 回ごとに計測します。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>毎秒の呼び出し数</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>終了結果</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Outcomes of the calls</source>
        <translation>呼び出しの終了結果</translation>
    </message>
    <message>
        <source>Latency is measured when an answer arrives. Time spent in this window is not included.</source>
        <translation>レイテンシは応答が届いた時点で測定します。このウィンドウの処理時間は含みません。</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} calls so far…</source>
        <translation>
            <numerusform>{total} 件中 {done} 件を実行済み…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after {done} of {total} calls. The figures include only these.</source>
        <translation>
            <numerusform>{total} 件中 {done} 件でキャンセルしました。集計にはその分だけが含まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} calls in {seconds} s.</source>
        <translation>
            <numerusform>{seconds}秒で {done} 件を呼び出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This is a folder. Open the files in it.</source>
        <translation>フォルダーです。中のファイルを開いてください。</translation>
    </message>
    <message>
        <source>This is a device, a pipe, a socket or a link, not a file.</source>
        <translation>ファイルではなく、デバイス、パイプ、ソケット、またはリンクです。</translation>
    </message>
    <message>
        <source>File not found.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>このファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Another program has locked this file.</source>
        <translation>ほかのプログラムがこのファイルをロックしています。</translation>
    </message>
    <message>
        <source>The drive or the network reported an error.</source>
        <translation>ドライブまたはネットワークでエラーが発生しました。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This is not a text file. It begins with the bytes {hex}.</source>
        <translation>テキストファイルではありません。先頭のバイトは {hex} です。</translation>
    </message>
    <message>
        <source>This is a network path. Copy the file to this computer first.</source>
        <translation>ネットワーク上のパスです。先にこのコンピューターへコピーしてください。</translation>
    </message>
    <message>
        <source>The file is larger than {limit}, so it was not searched.</source>
        <translation>ファイルが {limit} を超えているため、検索しませんでした。</translation>
    </message>
    <message>
        <source>The file is larger than {limit}, which is too large for a credential.</source>
        <translation>ファイルが {limit} を超えています。認証情報としては大きすぎます。</translation>
    </message>
    <message>
        <source>No credential was found in this file of {size}.</source>
        <translation>{size} のこのファイルに認証情報は見つかりませんでした。</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <translation>{count} MiB</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <translation>{count} KiB</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} バイト</translation>
    </message>
    <message>
        <source>the whole file: it is {encoding}</source>
        <translation>ファイル全体 ({encoding})</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>2. The change in the file</source>
        <translation>2. ファイルの変更</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>ファイルの変更箇所</translation>
    </message>
    <message>
        <source>Write it to the file</source>
        <translation>ファイルに書き込む</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>ファイルを読み直す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Test what is in the file now</source>
        <translation>現在のファイルの内容をテスト</translation>
    </message>
    <message>
        <source>The file has changed since it was loaded. This is the change in what it holds now.</source>
        <translation>読み込み後にファイルが変更されています。現在の内容に対する変更を表示しています。</translation>
    </message>
    <message>
        <source>Choose or make the new credential first.</source>
        <translation>先に新しい認証情報を選択するか、作成してください。</translation>
    </message>
    <message>
        <source>The old credential also stands in line {lines}: change it there as well</source>
        <translation>古い認証情報は {lines} 行目にもあります。そこも変更する</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>File to change</source>
        <translation>変更するファイル</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>{file} (written)</source>
        <translation>{file} (書き込み済み)</translation>
    </message>
    <message>
        <source>All its files are written.</source>
        <translation>すべてのファイルに書き込みました。</translation>
    </message>
    <message>
        <source>The same credential was read from several files. Each is changed by itself.</source>
        <translation>同じ認証情報が複数のファイルから読み込まれています。ファイルごとに変更します。</translation>
    </message>
    <message>
        <source>The old credential is still in: {files}</source>
        <translation>古い認証情報が残っているファイル: {files}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Look in:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T):</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Sandbox: Load a sample: {name}</source>
        <translation>サンドボックス: サンプルを読み込む: {name}</translation>
    </message>
    <message>
        <source>Credential, {kind}</source>
        <translation>認証情報、{kind}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>Why it matters</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Usual causes</source>
        <translation>よくある原因</translation>
    </message>
    <message>
        <source>Mint a narrower token</source>
        <translation>権限を絞ったトークンを発行</translation>
    </message>
    <message>
        <source>Show the permissions</source>
        <translation>権限を表示</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>FirstPaint</name>
    <message>
        <source>Credential Inspector</source>
        <translation>Credential Inspector</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Mint token</source>
        <translation>トークンを発行</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Reports for the customer, other forms and languages</source>
        <translation>お客様向けレポート、その他の形式と言語</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Stopped following {name}.</source>
        <translation>{name} の監視を終了しました。</translation>
    </message>
    <message>
        <source>Following {name}: a new credential in it will appear here.</source>
        <translation>{name} を監視しています。新しい認証情報が書き込まれると、ここに表示されます。</translation>
    </message>
    <message>
        <source>{count} files are followed already. Stop following one first.</source>
        <translation>すでに {count} 個のファイルを監視しています。先にどれかの監視を終了してください。</translation>
    </message>
    <message>
        <source>This credential did not come from a file that holds a key or token.</source>
        <translation>この認証情報は、キーまたはトークンを含むファイルから読み込まれたものではありません。</translation>
    </message>
    <message>
        <source>Following {name}</source>
        <translation>{name} を監視中</translation>
    </message>
    <message>
        <source>{name} was deleted</source>
        <translation>{name} は削除されました</translation>
    </message>
    <message>
        <source>No longer in {name}</source>
        <translation>{name} にはもうありません</translation>
    </message>
    <message>
        <source>Damaged in {name}</source>
        <translation>{name} では破損</translation>
    </message>
    <message>
        <source>{name}: nothing could be read</source>
        <translation>{name}: 読み取れる内容なし</translation>
    </message>
    <message>
        <source>{name}: drive not responding</source>
        <translation>{name}: ドライブ応答なし</translation>
    </message>
    <message>
        <source>{name} was deleted. Following continues.</source>
        <translation>{name} が削除されました。監視は続けます。</translation>
    </message>
    <message>
        <source>The drive of {name} is not responding. Following continues.</source>
        <translation>{name} のドライブが応答しません。監視は続けます。</translation>
    </message>
    <message>
        <source>{name} holds this credential again.</source>
        <translation>{name} に再びこの認証情報があります。</translation>
    </message>
    <message>
        <source>{name} no longer holds this credential (read at {time}): {why} Shown is what it held before. Following continues.</source>
        <translation>{name} にこの認証情報はもうありません ({time} に読み取り): {why}表示しているのは以前の内容です。監視は続きます。</translation>
    </message>
    <message>
        <source>{name}: nothing could be read at {time}. {why} Shown is what it held before. Following continues.</source>
        <translation>{name} から何も読み取れませんでした ({time})。{why}表示しているのは以前の内容です。監視は続きます。</translation>
    </message>
    <message>
        <source>{name} changes too often. Stopped following it.</source>
        <translation>{name} の変更が多すぎるため、監視を終了しました。</translation>
    </message>
    <message>
        <source>It holds several credentials, and none of them where this one was.</source>
        <translation>複数の認証情報がありますが、元の場所にはありません。</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Among them, minted here:</source>
        <translation>このうち、ここで発行したもの:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか {count} 件</translation>
    </message>
    <message>
        <source>The service returns a key and its refresh token only once. If you have not copied or saved them, they will be lost.</source>
        <translation>キーとリフレッシュトークンはサービスから一度しか返されません。コピーも保存もしていなければ失われます。</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>All credentials cleared.</source>
        <translation>すべての認証情報を消去しました。</translation>
    </message>
    <message>
        <source>All credentials cleared after {minutes} minutes without input.</source>
        <translation>{minutes}分間入力がなかったため、すべての認証情報を消去しました。</translation>
    </message>
    <message>
        <source>All credentials cleared because the session was locked.</source>
        <translation>セッションがロックされたため、すべての認証情報を消去しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials were removed.</source>
        <translation>
            <numerusform>認証情報を %n 件削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them had not been saved anywhere.</source>
        <translation>
            <numerusform>うち %n 件は、どこにも保存されていませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Copy the complete credential again from where it was issued.</source>
        <translation>発行元から認証情報全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>Paste the credential. If it came from a variable, that variable is empty or not set.</source>
        <translation>認証情報を貼り付けてください。変数の値であれば、その変数は空か、設定されていません。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>Open the file that contains the credential, or paste its text.</source>
        <translation>認証情報が入っているファイルを開くか、テキストを貼り付けてください。</translation>
    </message>
    <message>
        <source>Truncated credential</source>
        <translation>認証情報が途中で切れています</translation>
    </message>
    <message>
        <source>Invalid Base64 character</source>
        <translation>Base64 として無効な文字が含まれています</translation>
    </message>
    <message>
        <source>The case of the letters was changed</source>
        <translation>大文字と小文字が変換されています</translation>
    </message>
    <message>
        <source>The JWT has no whole signature</source>
        <translation>JWT の署名が完全ではありません</translation>
    </message>
    <message>
        <source>This cannot be undone. Copy the original, and look for a spreadsheet or script that changes the case.</source>
        <translation>元に戻すことはできません。元の認証情報をコピーし、大文字・小文字を変換する表計算ソフトやスクリプトがないか確認してください。</translation>
    </message>
    <message>
        <source>No credential: empty</source>
        <translation>認証情報なし (空)</translation>
    </message>
    <message>
        <source>The content is not a credential&apos;s JSON</source>
        <translation>内容が認証情報の JSON ではありません</translation>
    </message>
    <message>
        <source>Missing field in the wrapper</source>
        <translation>ラッパーに必要なフィールドがありません</translation>
    </message>
    <message>
        <source>A wrapper needs `endpoint` and `api_key`. Make it again from both, or get the original.</source>
        <translation>ラッパーには `endpoint` と `api_key` が必要です。両方から作り直すか、元の認証情報を入手してください。</translation>
    </message>
    <message>
        <source>The key is not a JWT with three parts</source>
        <translation>キーが 3 つの部分からなる JWT ではありません</translation>
    </message>
    <message>
        <source>Unreadable JWT header</source>
        <translation>JWT のヘッダーを読み取れません</translation>
    </message>
    <message>
        <source>Unreadable JWT payload</source>
        <translation>JWT のペイロードを読み取れません</translation>
    </message>
    <message>
        <source>Duplicate name in the JWT</source>
        <translation>JWT の中で名前が重複しています</translation>
    </message>
    <message>
        <source>Do not use it: programs may read different values. Ask who made it.</source>
        <translation>使用しないでください。プログラムによって異なる値として読み取られる可能性があります。作成者に確認してください。</translation>
    </message>
    <message>
        <source>The service does not accept this algorithm</source>
        <translation>サービスはこのアルゴリズムを受け付けません</translation>
    </message>
    <message>
        <source>The service did not issue this. Find out where it comes from, and issue a new credential.</source>
        <translation>サービスが発行したものではありません。入手元を確認し、新しい認証情報を発行してください。</translation>
    </message>
    <message>
        <source>Too large for a credential</source>
        <translation>認証情報としては大きすぎます</translation>
    </message>
    <message>
        <source>Paste only the credential, or open only the file that contains it.</source>
        <translation>認証情報だけを貼り付けるか、認証情報のファイルだけを開いてください。</translation>
    </message>
    <message>
        <source>The beginning of the credential is missing</source>
        <translation>認証情報の先頭が欠けています</translation>
    </message>
    <message>
        <source>The header names {algorithm}. Momento signs its keys with HS256 or HS512.</source>
        <translation>ヘッダーのアルゴリズムは {algorithm} ですが、Momento はキーに HS256 または HS512 で署名します。</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>The program git was not found.</source>
        <translation>git が見つかりません。</translation>
    </message>
    <message>
        <source>The program git could not be started.</source>
        <translation>git を起動できませんでした。</translation>
    </message>
    <message>
        <source>The program git was ended.</source>
        <translation>git が終了させられました。</translation>
    </message>
    <message>
        <source>The program git failed and gave no reason.</source>
        <translation>git が失敗しましたが、理由は示されませんでした。</translation>
    </message>
    <message>
        <source>Message from git: {words}</source>
        <translation>git からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The folder is in no git repository.</source>
        <translation>このフォルダーは git リポジトリの中にありません。</translation>
    </message>
    <message>
        <source>Another user owns the folder, so git does not work in it. If you trust it, tell git so: git config --global --add safe.directory FOLDER</source>
        <translation>フォルダーの所有者が別のユーザーのため、git はここでは動作しません。信頼できるフォルダーなら、次のように設定してください: git config --global --add safe.directory フォルダー</translation>
    </message>
    <message>
        <source>The folder is in no git repository; audit the repositories inside it, each by itself.</source>
        <translation>このフォルダーは git リポジトリの中にありません。中にあるリポジトリを 1 つずつ監査してください。</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>Granted but not requested: {rule}</source>
        <translation>要求していないのに付与されたルール: {rule}</translation>
    </message>
    <message>
        <source>It is a super user.</source>
        <translation>スーパーユーザーになっています。</translation>
    </message>
    <message>
        <source>Requested but not granted: {rule}</source>
        <translation>要求したのに付与されなかったルール: {rule}</translation>
    </message>
    <message>
        <source>It expires {seconds} s later than requested, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、要求より {seconds}秒遅く期限が切れます。</translation>
    </message>
    <message>
        <source>It expires {seconds} s earlier than requested, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、要求より {seconds}秒早く期限が切れます。</translation>
    </message>
    <message>
        <source>It never expires, although an expiry was requested.</source>
        <translation>有効期限を要求したのに、無期限になっています。</translation>
    </message>
    <message>
        <source>It expires, although no expiry was requested.</source>
        <translation>有効期限を要求していないのに、設定されています。</translation>
    </message>
    <message>
        <source>It was minted at {asked} but points to {granted}.</source>
        <translation>{asked} で発行されましたが、{granted} を指しています。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Report, without the secret</source>
        <translation>レポート (シークレットなし)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>No endpoint</source>
        <translation>エンドポイントなし</translation>
    </message>
    <message>
        <source>API key or token? Explain the difference</source>
        <translation>API キーとトークンの違いについて</translation>
    </message>
    <message>
        <source>Copy the credential, wrapped again</source>
        <translation>ラッパーに入れ直した認証情報をコピー</translation>
    </message>
    <message>
        <source>Copy the credential, repaired</source>
        <translation>認証情報をコピー (修復済み)</translation>
    </message>
    <message>
        <source>Copy the text, with key and endpoint in place</source>
        <translation>キーとエンドポイントを入れ替えたテキストをコピー</translation>
    </message>
    <message>
        <source>Copy the inner JWT</source>
        <translation>内側の JWT をコピー</translation>
    </message>
    <message>
        <source>Copy the text as it was pasted</source>
        <translation>貼り付けたテキストのままコピー</translation>
    </message>
    <message>
        <source>Copy the refresh token</source>
        <translation>リフレッシュトークンをコピー</translation>
    </message>
    <message>
        <source>Copy the endpoint</source>
        <translation>エンドポイントをコピー</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The classic API key, for servers. Deprecated since the end of 2025; existing keys continue to work.</source>
        <translation>従来からのサーバー用 API キーです。2025年末に非推奨になりましたが、既存のキーは引き続き使えます。</translation>
    </message>
    <message>
        <source>One long Base64 text without dots that starts with eyJ.</source>
        <translation>eyJ で始まる 1 つの長い Base64 テキストで、ドットはありません。</translation>
    </message>
    <message>
        <source>A JSON wrapper with the endpoint and a JWT with sub, ver = 1, p and often exp.</source>
        <translation>JSON のラッパーに、エンドポイントと JWT (sub、ver = 1、p、多くは exp) が入っています。</translation>
    </message>
    <message>
        <source>As its p claim says: everything (super user), or rules for single caches, keys and topics.</source>
        <translation>クレーム p のとおり: すべて (スーパーユーザー)、またはキャッシュ、キー、トピックごとのルール。</translation>
    </message>
    <message>
        <source>Until its exp. Without exp it never expires.</source>
        <translation>exp まで。exp がなければ無期限です。</translation>
    </message>
    <message>
        <source>from_string, fromString or from_environment_variable of the SDKs. No separate endpoint is needed.</source>
        <translation>SDK の from_string、fromString、from_environment_variable。エンドポイントの指定は不要です。</translation>
    </message>
    <message>
        <source>SDKs reject it if it contains a line break or quotes, or if an = at the end is missing, and rarely say why.</source>
        <translation>改行や引用符が付いたもの、末尾の = が欠けたものを SDK は拒否し、理由はほとんど示されません。</translation>
    </message>
    <message>
        <source>The current API key, also called a global key: one key for all regions.</source>
        <translation>現在の API キーで、グローバルキーとも呼ばれます。1 つのキーで全リージョンに使えます。</translation>
    </message>
    <message>
        <source>A bare JWT: three parts separated by two dots.</source>
        <translation>そのままの JWT: 2 つのドットで区切られた 3 つの部分。</translation>
    </message>
    <message>
        <source>t = g and a key id. No endpoint and no permissions.</source>
        <translation>t = g とキー ID。エンドポイントも権限も含みません。</translation>
    </message>
    <message>
        <source>As its role on the server allows. The key does not contain the role.</source>
        <translation>サーバー側のロールが許可する操作。キーにロールは含まれません。</translation>
    </message>
    <message>
        <source>Until its exp, if it has one.</source>
        <translation>exp があれば、その時刻まで。</translation>
    </message>
    <message>
        <source>from_api_key_v2 or fromApiKeyV2, together with an endpoint, or MOMENTO_API_KEY with MOMENTO_ENDPOINT.</source>
        <translation>from_api_key_v2 または fromApiKeyV2 とエンドポイント、あるいは MOMENTO_API_KEY と MOMENTO_ENDPOINT。</translation>
    </message>
    <message>
        <source>The older from_string calls reject it. Do not wrap it in Base64 yourself.</source>
        <translation>以前の from_string の呼び出しは拒否します。自分で Base64 のラッパーに入れないでください。</translation>
    </message>
    <message>
        <source>A short-lived token for browsers, phones and devices, minted by a server that holds an API key.</source>
        <translation>ブラウザー、スマートフォン、端末用の短期間のトークンです。API キーを持つサーバーが発行します。</translation>
    </message>
    <message>
        <source>Like a v1 key: one long Base64 text without dots.</source>
        <translation>v1 キーと同じく、ドットのない 1 つの長い Base64 テキスト。</translation>
    </message>
    <message>
        <source>A wrapper with the endpoint and a JWT with t = disposable, exp and p.</source>
        <translation>ラッパーに、エンドポイントと JWT (t = disposable、exp、p) が入っています。</translation>
    </message>
    <message>
        <source>Exactly the rules in p: some caches, keys, key prefixes, topics or functions.</source>
        <translation>p のルールのとおり: 特定のキャッシュ、キー、キーのプレフィックス、トピック、関数。</translation>
    </message>
    <message>
        <source>Always limited. Older SDKs reject more than one hour.</source>
        <translation>常に期限があります。古い SDK は 1時間を超えるものを拒否します。</translation>
    </message>
    <message>
        <source>from_disposable_token or fromDisposableToken of the SDKs.</source>
        <translation>SDK の from_disposable_token または fromDisposableToken。</translation>
    </message>
    <message>
        <source>It cannot mint tokens or create caches. Some SDKs silently widen a scope: compare asked and granted.</source>
        <translation>トークンの発行もキャッシュの作成もできません。スコープを黙って広げる SDK があるため、要求と付与を比較してください。</translation>
    </message>
    <message>
        <source>A key from before version 1.</source>
        <translation>バージョン 1 より前のキーです。</translation>
    </message>
    <message>
        <source>A bare JWT whose claims c and cp name the cache and control hosts.</source>
        <translation>クレーム c と cp にキャッシュとコントロールのホストを持つ JWT。</translation>
    </message>
    <message>
        <source>Everything; it contains no permissions.</source>
        <translation>すべて。権限は含まれません。</translation>
    </message>
    <message>
        <source>Usually without an end.</source>
        <translation>通常は無期限です。</translation>
    </message>
    <message>
        <source>The Rust SDK rejects it, and the SDKs use different token hosts for it. Replace it.</source>
        <translation>Rust SDK は拒否し、トークンのホストの扱いは SDK によって異なります。置き換えてください。</translation>
    </message>
    <message>
        <source>The inner JWT of a v1 key or a disposable token, without its wrapper.</source>
        <translation>v1 キーまたは使い捨てトークンの内側の JWT で、ラッパーがありません。</translation>
    </message>
    <message>
        <source>A bare JWT with ver = 1, or with t = disposable.</source>
        <translation>ver = 1 または t = disposable の JWT。</translation>
    </message>
    <message>
        <source>SDKs reject it, because the endpoint is missing. The HTTP API accepts it.</source>
        <translation>エンドポイントがないため SDK は拒否します。HTTP API では使えます。</translation>
    </message>
    <message>
        <source>Wrap it again with its endpoint: the Base64 text of a JSON object with endpoint and api_key.</source>
        <translation>エンドポイントとともに包み直します: endpoint と api_key を持つ JSON オブジェクトの Base64。</translation>
    </message>
    <message>
        <source>Issued by the console or an old CLI at login. It represents a person.</source>
        <translation>コンソールや古い CLI へのログイン時に発行されたもので、利用者本人を表します。</translation>
    </message>
    <message>
        <source>A bare JWT with iss, aud and e-mail claims, signed with RS256.</source>
        <translation>iss、aud、メールアドレスのクレームを持ち、RS256 で署名された JWT。</translation>
    </message>
    <message>
        <source>About a day.</source>
        <translation>約 1日。</translation>
    </message>
    <message>
        <source>It is not an API key, and no SDK accepts it. Treat it like a password.</source>
        <translation>API キーではなく、受け取る SDK もありません。パスワードと同様に扱ってください。</translation>
    </message>
    <message>
        <source>It renews an API key that expires. It cannot make calls itself.</source>
        <translation>期限のある API キーを更新するもので、それ自体では呼び出しを行えません。</translation>
    </message>
    <message>
        <source>An opaque text or a JWT (v1), or a bare JWT with t = gr (v2).</source>
        <translation>不透明なテキストまたは JWT (v1)、または t = gr の JWT (v2)。</translation>
    </message>
    <message>
        <source>Together with its API key. The key file from the console contains both.</source>
        <translation>対応する API キーと一緒に使います。コンソールのキーファイルに両方が入っています。</translation>
    </message>
    <message>
        <source>Whoever has it can keep renewing the key. Store it as carefully as the key.</source>
        <translation>持っている人はキーを更新し続けられます。キーと同じように慎重に保管してください。</translation>
    </message>
    <message>
        <source>Signed by you with a signing key from Momento, for one URL of the HTTP API.</source>
        <translation>Momento の署名鍵を使い、HTTP API の 1 つの URL のために自分で署名したものです。</translation>
    </message>
    <message>
        <source>A JWT in ?token=, with a kid in its header.</source>
        <translation>?token= に置かれる JWT で、ヘッダーに kid があります。</translation>
    </message>
    <message>
        <source>As its claims say: one cache, one key, get or set.</source>
        <translation>クレームのとおり: 1 つのキャッシュ、1 つのキー、読み取りまたは書き込み。</translation>
    </message>
    <message>
        <source>Until its exp.</source>
        <translation>exp まで。</translation>
    </message>
    <message>
        <source>A JWT that another service issued.</source>
        <translation>別のサービスが発行した JWT です。</translation>
    </message>
    <message>
        <source>Momento does not accept it. If it was sent to you by mistake, ask its owner to revoke it.</source>
        <translation>Momento では使えません。誤って送られてきた場合は、所有者に失効を依頼してください。</translation>
    </message>
    <message>
        <source>An access key, a token or a password of another provider, known by its form.</source>
        <translation>別の事業者のアクセスキー、トークン、パスワードです。形式から判別しています。</translation>
    </message>
    <message>
        <source>What stands in the place of a credential: an example, a mask, a reference, an encrypted or an empty value.</source>
        <translation>認証情報があるはずの場所にある別の値です。例、伏せ字、参照、暗号化された値、空の値などがあります。</translation>
    </message>
    <message>
        <source>Look where the program runs: there the value should have been filled in. Diagnose names the system that should have done it, where it is known.</source>
        <translation>プログラムの実行環境を確認してください。本来はそこで値が入ります。値を入れるはずの仕組みが分かる場合は、「診断」に表示されます。</translation>
    </message>
    <message>
        <source>A message of an SDK, of the service or of gRPC, pasted without the credential.</source>
        <translation>認証情報なしで貼り付けられた、SDK、サービス、gRPC のメッセージです。</translation>
    </message>
    <message>
        <source>Diagnose: it says what the message means, its usual causes, and what to ask for.</source>
        <translation>「診断」に、メッセージの意味、よくある原因、次に確認すべきことが表示されます。</translation>
    </message>
    <message>
        <source>API key or token?</source>
        <translation>API キーか、トークンか</translation>
    </message>
    <message>
        <source>mints</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>May</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>On your servers only</source>
        <translation>自社のサーバーのみ</translation>
    </message>
    <message>
        <source>The Momento console</source>
        <translation>Momento コンソール</translation>
    </message>
    <message>
        <source>Long, or without an end</source>
        <translation>長期または無期限</translation>
    </message>
    <message>
        <source>Often everything</source>
        <translation>多くの場合、すべての操作</translation>
    </message>
    <message>
        <source>Yes, as a super user</source>
        <translation>スーパーユーザーなら可能</translation>
    </message>
    <message>
        <source>In browsers, phones and devices</source>
        <translation>ブラウザー、スマートフォン、端末</translation>
    </message>
    <message>
        <source>Your server, with an API key</source>
        <translation>API キーを使うサーバー</translation>
    </message>
    <message>
        <source>Minutes or hours</source>
        <translation>数分から数時間</translation>
    </message>
    <message>
        <source>Only what its rules say</source>
        <translation>ルールで許可された操作のみ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>Outside your servers use a token. On your servers an API key is fine.</source>
        <translation>サーバーの外ではトークンを使用してください。サーバーの中であれば API キーでかまいません。</translation>
    </message>
    <message>
        <source>How to tell</source>
        <translation>見分け方</translation>
    </message>
    <message>
        <source>Paste it. Momento calls several things a token; this program tells you which one it is, and why.</source>
        <translation>貼り付けてください。Momento ではさまざまなものがトークンと呼ばれますが、どれに当たるかを理由とともに示します。</translation>
    </message>
    <message>
        <source>Wrapped or bare</source>
        <translation>ラッパーの有無</translation>
    </message>
    <message>
        <source>A v1 key and a disposable token are one long Base64 text that contains an endpoint and a JWT. A v2 key is a bare JWT with two dots; its endpoint is given separately.</source>
        <translation>v1 キーと使い捨てトークンは、エンドポイントと JWT を含む 1 つの長い Base64 テキストです。v2 キーは 2 つのドットを含む JWT で、エンドポイントは別に指定します。</translation>
    </message>
    <message>
        <source>Not a proof</source>
        <translation>証明ではない</translation>
    </message>
    <message>
        <source>Everything is decoded, not verified: only the service can check signatures and revocation.</source>
        <translation>すべてデコードしただけで、検証はしていません。署名の検証と失効の確認ができるのはサービスだけです。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Used with</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>How to use this program</source>
        <translation>本ツールの使い方</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Paste anywhere in the window, drop files or folders, or open them. A log line, a .env file or an error text alone is fine. The command “momento-inspector --paste”, bound to a key of your desktop, opens what was copied.</source>
        <translation>ウィンドウのどこにでも貼り付けられます。ファイルやフォルダーはドロップするか、開いてください。ログの行、.env ファイル、エラーメッセージだけでも読み取れます。コマンド「momento-inspector --paste」をデスクトップのショートカットキーに割り当てると、コピーした内容が開きます。</translation>
    </message>
    <message>
        <source>{keys} finds commands, credentials and topics of this help by a few letters.</source>
        <translation>{keys} を押して数文字入力すると、コマンド、認証情報、このヘルプの項目を探せます。</translation>
    </message>
    <message>
        <source>The sandbox is a small Momento server inside this program: no account, no network. Its menu, at the end of the menu Run, has samples, faults to simulate, and its HTTP API and RESP.</source>
        <translation>サンドボックスは本ツールに内蔵された小さな Momento サーバーです。アカウントもネットワークも不要です。「実行」メニューの最後にある「サンドボックス」から、サンプルの読み込み、障害のシミュレーション、HTTP API と RESP の提供を選べます。</translation>
    </message>
    <message>
        <source>Secrets are masked, and copied secrets are cleared after 30 seconds. All credentials are cleared when the session is locked, and after 15 minutes without input; the View menu changes that time. “Screen sharing: mask details” hides endpoints and subjects too.</source>
        <translation>シークレットはマスクされ、コピーしたものは 30秒後に消去されます。セッションがロックされたとき、または 15分間入力がないときは、すべての認証情報が消去されます。この時間は「表示」メニューで変更できます。「画面共有: 詳細をマスク」を選ぶと、エンドポイントとサブジェクトも隠れます。</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>サーバーで使う</translation>
    </message>
    <message>
        <source>The command momento-inspector makes reports, checks, calls, tokens and audits without a window; “momento-inspector --help” lists them. A check that was written there with --json opens here as “Observed elsewhere”.</source>
        <translation>コマンド momento-inspector を使うと、ウィンドウなしでレポート、接続の確認、呼び出し、トークンの発行、監査を行えます。一覧は「momento-inspector --help」で表示できます。--json を付けて保存した確認結果は、ここで「別の環境での確認結果」として開けます。</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>理解する</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Inspect shows what it is, Permissions what it may do, and Diagnose what is wrong with it.</source>
        <translation>「内容」は何であるか、「権限」は何ができるか、「診断」は何が問題かを示します。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テストする</translation>
    </message>
    <message>
        <source>The connection check and the test calls ask the service. Nothing is sent until you press a button.</source>
        <translation>接続の確認とテスト呼び出しはサービスに問い合わせます。ボタンを押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Mint creates a short-lived token with exactly the scope needed, and checks what was granted.</source>
        <translation>「発行」は必要なスコープだけを持つ短期間のトークンを作成し、付与された内容を確認します。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告する</translation>
    </message>
    <message>
        <source>Copy report puts a redacted report on the clipboard. It contains no secret, so you can paste it into a ticket.</source>
        <translation>「レポートをコピー」は、秘匿処理済みのレポートをクリップボードに入れます。シークレットを含まないため、チケットに貼り付けられます。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>守る</translation>
    </message>
    <message>
        <source>Where calls go</source>
        <translation>呼び出しの送信先</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>The host that gets the calls of a credential, beside the calls and the connection check. It is the endpoint of the credential unless you choose another one.</source>
        <translation>認証情報の呼び出しを受けるホスト。テスト呼び出しと接続チェックの横に表示されます。別のホストを選ばないかぎり、認証情報のエンドポイントです。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>In the menu Run, or with the pencil beside the host, choose Momento Local on this computer or another host with certificates of your own, the port for RESP, and whether the proxy of the environment variables is used.</source>
        <translation>「実行」メニュー、またはホストの横の鉛筆アイコンから選びます。このコンピューターの Momento Local、独自の証明書を使う別のホスト、RESP のポート、環境変数のプロキシを使用するかどうかを設定できます。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>A secret goes out once the certificate was checked, in plain text to this computer only. A host outside Momento&apos;s domain is asked about first. The choice is kept until the credential is removed or the program ends.</source>
        <translation>シークレットは証明書を確認してから送信します。平文で送信するのはこのコンピューターに対してだけです。Momento のドメイン以外のホストは、事前に確認します。選択は、認証情報を一覧から外すか本ツールを終了するまで保持されます。</translation>
    </message>
    <message>
        <source>What else is in the menus</source>
        <translation>メニューのその他の項目</translation>
    </message>
    <message>
        <source>The last day of each loaded credential, with alarms, as a file for your calendar.</source>
        <translation>読み込んだ各認証情報の有効期限の日を、アラーム付きのカレンダー用ファイルに保存します。</translation>
    </message>
    <message>
        <source>The copied text goes into the field with the cursor, also where it is a credential, which would be loaded otherwise.</source>
        <translation>コピーしたテキストを、カーソルのある入力欄に貼り付けます。認証情報であっても、読み込まずにそのまま入力します。</translation>
    </message>
    <message>
        <source>The secret itself. It is cleared from the clipboard after 30 seconds.</source>
        <translation>シークレットそのものをコピーします。30秒後にクリップボードから消去されます。</translation>
    </message>
    <message>
        <source>For the customer or for engineers, as plain text or JSON too, copied or saved, in a language of its own.</source>
        <translation>お客様向けまたは技術者向けのレポートをコピーまたは保存します。プレーンテキストや JSON も選べ、言語は個別に設定できます。</translation>
    </message>
    <message>
        <source>The call of the page Test calls, as a command or code that contains no secret.</source>
        <translation>「テスト呼び出し」ページの呼び出しを、シークレットを含まないコマンドまたはコードとしてコピーします。</translation>
    </message>
    <message>
        <source>Date added, what ends next, name or kind.</source>
        <translation>追加順、期限の近い順、名前、種類から選べます。</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>ライト、ダーク、またはシステムの設定に従います。</translation>
    </message>
    <message>
        <source>English or Japanese. Reports have a language of their own.</source>
        <translation>英語または日本語。レポートの言語は個別に選べます。</translation>
    </message>
    <message>
        <source>After 5 or 15 minutes or an hour without input, or never.</source>
        <translation>操作がないまま5分、15分、または1時間たった後。「しない」も選べます。</translation>
    </message>
    <message>
        <source>The desktop gets the name of the credential and when it ends, once you agreed.</source>
        <translation>同意すると、認証情報の名前と有効期限をデスクトップの通知に渡します。</translation>
    </message>
    <message>
        <source>The scopes with a name: use, rename, delete, export or import one.</source>
        <translation>名前を付けたスコープの使用、名前の変更、削除、エクスポート、インポートができます。</translation>
    </message>
    <message>
        <source>Ends a version 2 key at the service, with a key that may manage keys.</source>
        <translation>キーを管理できるキーを使って、サービス上のバージョン 2 キーを失効させます。</translation>
    </message>
    <message>
        <source>Samples to load, faults to simulate, and the sandbox&apos;s HTTP API, RESP and account service.</source>
        <translation>サンプルの読み込み、障害のシミュレーション、サンドボックスの HTTP API、RESP、アカウントサービスを選べます。</translation>
    </message>
    <message>
        <source>The version, its details for a report of a fault, and how your secrets are protected.</source>
        <translation>バージョン、不具合の報告に使う詳細、シークレットの保護方法を表示します。</translation>
    </message>
    <message>
        <source>The page {page}</source>
        <translation>「{page}」ページ</translation>
    </message>
    <message>
        <source>The table of all credentials</source>
        <translation>すべての認証情報の表</translation>
    </message>
    <message>
        <source>Comparing two credentials</source>
        <translation>2 つの認証情報の比較</translation>
    </message>
    <message>
        <source>Credentials of this computer</source>
        <translation>このコンピューターの認証情報</translation>
    </message>
    <message>
        <source>Auditing a folder</source>
        <translation>フォルダーの監査</translation>
    </message>
    <message>
        <source>Creating and revoking version 2 keys</source>
        <translation>バージョン 2 のキーの作成と失効</translation>
    </message>
    <message>
        <source>What the credential contains: its endpoint, its claims, and when it ends.</source>
        <translation>認証情報に含まれるエンドポイント、クレーム、有効期限。</translation>
    </message>
    <message>
        <source>Copy the repaired credential at the top. Choose the endpoint where it is missing. Click the remaining time to check the validity at another time.</source>
        <translation>修復した認証情報を上部のボタンでコピーできます。エンドポイントがない場合は選択できます。残り時間をクリックすると、別の時刻での有効性を確認できます。</translation>
    </message>
    <message>
        <source>Everything is read from the text. Only the service can confirm it.</source>
        <translation>すべてテキストから読み取った内容です。正しいかどうかはサービスだけが確認できます。</translation>
    </message>
    <message>
        <source>What the credential may do, rule by rule.</source>
        <translation>認証情報に許可されている操作 (ルールごと)。</translation>
    </message>
    <message>
        <source>Ask whether it may do one thing: the answer names the rule that decides. For a version 2 key, ask the account service for its role.</source>
        <translation>特定の操作ができるかどうかを質問できます。判断の根拠になったルールも表示されます。バージョン 2 のキーのロールは、アカウントサービスに問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the connection over gRPC, HTTPS or RESP: real calls that only read, step by step, until one fails. “Where is my cache?” asks every public region. Copy the step that failed as a command for somebody else, and the report for a ticket.</source>
        <translation>gRPC、HTTPS、RESP で接続を確認できます (読み取りだけの実際の呼び出しを、失敗するまで段階的に行います)。「キャッシュのあるリージョンを探す」では、公開されているすべてのリージョンに問い合わせます。失敗したステップは、ほかの人が実行できるコマンドとしてコピーできます。レポートをコピーしてチケットに貼り付けられます。</translation>
    </message>
    <message>
        <source>A report contains no secret. It can be written for the customer or for engineers, in English or Japanese, and saved. One in JSON opens here again.</source>
        <translation>レポートにシークレットは含まれません。お客様向けか技術者向けか、英語か日本語かを選び、保存することもできます。JSON のレポートは本ツールで再び開けます。</translation>
    </message>
    <message>
        <source>Renew it, mint an equal one, paste one, or choose a loaded one. Look at the change, write it, and test what is in the file now. Undo puts the old content back. A credential that was read from several files is changed in one after the other.</source>
        <translation>更新する、同じ権限で発行する、貼り付ける、読み込み済みのものを選ぶ、のいずれかで用意します。変更内容を確認して書き込み、ファイルの内容をテストします。「元に戻す」で以前の内容に戻せます。複数のファイルから読み込まれた認証情報は、ファイルごとに順に変更します。</translation>
    </message>
    <message>
        <source>A version 2 key does not contain its permissions: its role decides at the service.</source>
        <translation>バージョン 2 のキーに権限は含まれていません。権限はサービス側のロールで決まります。</translation>
    </message>
    <message>
        <source>What is wrong, the evidence, and what to do; and what the official SDKs do with it.</source>
        <translation>問題点、検出内容、対処方法、および公式 SDK での動作の予測。</translation>
    </message>
    <message>
        <source>The scope of a new token or key, and what the service granted.</source>
        <translation>新しいトークンやキーのスコープと、サービスが実際に付与した権限。</translation>
    </message>
    <message>
        <source>Choose a template or the rules, then mint, or renew an API key. The scope can be edited as JSON as well, and copied as SDK code. Verify the result with two test calls, and save it to a file. The menu Template saves a scope under a name and lists what was saved. “Copy as” shows others how it is used.</source>
        <translation>テンプレートかルールを選んで発行するか、API キーを更新します。スコープは JSON でも編集でき、SDK のコードとしてコピーできます。結果は 2 回のテスト呼び出しで検証し、ファイルに保存できます。「テンプレート」メニューでは、スコープに名前を付けて保存し、保存したものを選べます。「形式を選んでコピー」で、使い方をほかの人に示せます。</translation>
    </message>
    <message>
        <source>Only a super user&apos;s API key can mint. A token never can.</source>
        <translation>発行できるのはスーパーユーザーの API キーだけです。トークンでは発行できません。</translation>
    </message>
    <message>
        <source>Real calls with this credential, each with the prediction from its permissions.</source>
        <translation>この認証情報での実際の呼び出しと、権限に基づく予測。</translation>
    </message>
    <message>
        <source>Get reads one key, Set and Delete change it, Round trip does all three; over gRPC, HTTPS or RESP. The permission sweep tries every operation. Repeat measures latency. Topics publishes and subscribes. “Copy as” copies the call of the form as curl, grpcurl, Momento CLI, valkey-cli or SDK code.</source>
        <translation>「読み取り」は 1 つのキーの値を取得し、「書き込み」と「削除」は変更し、「往復テスト」は 3 つすべてを行います。gRPC、HTTPS、RESP を選べます。「権限の一括確認」はすべての操作を試します。「繰り返し」はレイテンシを測定します。「トピック」はパブリッシュとサブスクライブを行います。「形式を選んでコピー」は、フォームの呼び出しを curl、grpcurl、Momento CLI、valkey-cli、SDK のコードのいずれかでコピーします。</translation>
    </message>
    <message>
        <source>The same part has the same colour in every step. What a repair took out is struck through.</source>
        <translation>同じ部分は、どの段階でも同じ色で表示されます。修復で取り除いた部分には取り消し線が付きます。</translation>
    </message>
    <message>
        <source>Sort by a column, filter, compare two, export the rows as CSV, or save their expiry dates as a calendar. Sorted by “Expires”, what ends next comes first.</source>
        <translation>列での並べ替え、絞り込み、2 件の比較、CSV へのエクスポート、有効期限のカレンダーへの保存ができます。「有効期限」で並べ替えると、次に期限を迎えるものが先頭になります。</translation>
    </message>
    <message>
        <source>The exported files contain no secrets. The View menu can switch on notices of the desktop before a credential ends.</source>
        <translation>エクスポートしたファイルにシークレットは含まれません。「表示」メニューで、期限の前にデスクトップの通知を受け取るように設定できます。</translation>
    </message>
    <message>
        <source>Rotating a key in its file</source>
        <translation>ファイル内のキーのローテーション</translation>
    </message>
    <message>
        <source>Following a file</source>
        <translation>ファイルの監視</translation>
    </message>
    <message>
        <source>MISS means that the credential works and the key does not exist. A denial that was predicted is no error. What is copied contains no secret: it reads the variable MOMENTO_API_KEY. Command lines are for a POSIX shell, on Windows Git Bash or WSL.</source>
        <translation>MISS は、認証情報は使用でき、キーが存在しないことを表します。予測どおりの拒否はエラーではありません。コピーした内容にシークレットは含まれず、環境変数 MOMENTO_API_KEY から読み取られます。コマンドラインは POSIX シェル用です (Windows では Git Bash または WSL を使用してください)。</translation>
    </message>
    <message>
        <source>The text as it was pasted, and each step of decoding it.</source>
        <translation>貼り付けたままのテキストと、デコードの各段階。</translation>
    </message>
    <message>
        <source>Reveal it for ten seconds, or copy one step.</source>
        <translation>10秒間だけ表示したり、段階ごとにコピーしたりできます。</translation>
    </message>
    <message>
        <source>All loaded credentials, one in each row.</source>
        <translation>読み込んだすべての認証情報 (1 行に 1 件)。</translation>
    </message>
    <message>
        <source>Two credentials line by line, and where they differ.</source>
        <translation>2 つの認証情報の項目ごとの比較と相違点。</translation>
    </message>
    <message>
        <source>Choose both above. In the list, select two and press {keys}.</source>
        <translation>上部で 2 つを選択します。一覧で 2 件を選択して {keys} を押しても比較できます。</translation>
    </message>
    <message>
        <source>Fingerprints are compared, not the secrets.</source>
        <translation>シークレットそのものではなく、フィンガープリントを比較します。</translation>
    </message>
    <message>
        <source>Environment variables and profiles of the Momento CLI on this computer, by name.</source>
        <translation>このコンピューターの環境変数と Momento CLI のプロファイル (名前のみ)。</translation>
    </message>
    <message>
        <source>Choose one to load it.</source>
        <translation>選択すると読み込みます。</translation>
    </message>
    <message>
        <source>Values are read only when you choose one.</source>
        <translation>値は、選択したときにだけ読み取ります。</translation>
    </message>
    <message>
        <source>How a new credential takes the place of the old one in the file it was read from, and nothing else changes in that file.</source>
        <translation>読み込み元のファイルで、古い認証情報を新しいものに置き換えます。ファイルのほかの部分は変わりません。</translation>
    </message>
    <message>
        <source>Writing the file does not revoke the old key. A file that is read-only, or that another program changed meanwhile, is left as it is.</source>
        <translation>ファイルに書き込んでも、古いキーは失効しません。読み取り専用のファイルや、途中でほかのプログラムが変更したファイルには書き込みません。</translation>
    </message>
    <message>
        <source>A followed file is read again when it changes. A new credential in the same place appears beside the old one, with what changed.</source>
        <translation>監視中のファイルは、変更されると読み直されます。同じ場所に新しい認証情報が書き込まれると、古いものと並べて、変わった点を表示します。</translation>
    </message>
    <message>
        <source>Show a credential that came from a file and press {keys}. The same keys stop it.</source>
        <translation>ファイルから読み込んだ認証情報を表示して {keys} を押します。もう一度押すと終了します。</translation>
    </message>
    <message>
        <source>The header says which file is followed, and whether it was deleted or its drive is not responding. Following ends when the credential is removed or the program ends.</source>
        <translation>監視中のファイルと、削除されたかどうか、ドライブが応答しているかどうかは、ヘッダーに表示されます。認証情報を一覧から削除するか、プログラムを終了すると、監視も終わります。</translation>
    </message>
    <message>
        <source>Every Momento credential in a folder and, if you ask for it, in its git history, with all places.</source>
        <translation>フォルダー内 (指定した場合は Git の履歴も) のすべての Momento 認証情報と、その場所です。</translation>
    </message>
    <message>
        <source>Choose a folder and start. Open a credential with a double click or Enter. Export the places as CSV or SARIF.</source>
        <translation>フォルダーを選んで開始します。ダブルクリックまたは Enter で認証情報を開きます。場所の一覧は CSV または SARIF でエクスポートできます。</translation>
    </message>
    <message>
        <source>Nothing is sent, and what was left out is counted below the folder. Esc cancels the search.</source>
        <translation>何も送信しません。検索しなかったものは件数をフォルダーの下に表示します。Esc で検索をキャンセルします。</translation>
    </message>
    <message>
        <source>The roles and the version 2 keys of the account, as its service lists them.</source>
        <translation>アカウントサービスが返す、アカウントのロールとバージョン 2 のキーの一覧です。</translation>
    </message>
    <message>
        <source>Create a key with a role, a description and an expiry, or revoke one by its id. A loaded key with the permission auth-management asks, after you agreed to what is sent and where.</source>
        <translation>ロール、説明、有効期限を指定してキーを作成するか、ID を指定してキーを失効させます。auth-management 権限を持つ読み込み済みのキーで、送信する内容と宛先に同意した後に問い合わせます。</translation>
    </message>
    <message>
        <source>The service returns a new key only once. A revoked key cannot be restored: you are asked twice.</source>
        <translation>サービスが新しいキーを返すのは一度だけです。失効したキーは元に戻せないため、2 回確認します。</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Remove the selected credentials, in the list and in the table</source>
        <translation>選択した認証情報を削除 (一覧と表)</translation>
    </message>
    <message>
        <source>Show the selected credential, in the table</source>
        <translation>選択した認証情報を表示 (表)</translation>
    </message>
    <message>
        <source>Move the rule up, on Mint</source>
        <translation>ルールを上へ移動 (「発行」ページ)</translation>
    </message>
    <message>
        <source>Move the rule down, on Mint</source>
        <translation>ルールを下へ移動 (「発行」ページ)</translation>
    </message>
    <message>
        <source>Duplicate the rule, on Mint</source>
        <translation>ルールを複製 (「発行」ページ)</translation>
    </message>
    <message>
        <source>Remove the rule, on Mint</source>
        <translation>ルールを削除 (「発行」ページ)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Latencies</source>
        <translation>レイテンシ</translation>
    </message>
    <message numerus="yes">
        <source>{count} calls: {told}</source>
        <translation>
            <numerusform>{count} 件の呼び出し: {told}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to {high} ms: {count} calls</source>
        <translation>
            <numerusform>{low} から {high} ms: {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>ms, logarithmic</source>
        <translation>ms (対数)</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>No calls yet. Get reads the key and changes nothing.</source>
        <translation>まだ呼び出しはありません。「読み取り」は何も変更しません。</translation>
    </message>
    <message>
        <source>No calls yet. Subscribe listens to the topic and changes nothing.</source>
        <translation>まだ呼び出しはありません。「サブスクライブ」はトピックを受信するだけで、何も変更しません。</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>This name looks like a Momento host, but it is not one.</source>
        <translation>Momento のホストに似た名前ですが、Momento のホストではありません。</translation>
    </message>
    <message>
        <source>This host is not in a Momento domain.</source>
        <translation>このホストは Momento のドメインに属していません。</translation>
    </message>
    <message>
        <source>The credential names this host:</source>
        <translation>認証情報に指定されたホスト:</translation>
    </message>
    <message>
        <source>The inner token is sent to this host, with the cache names, keys and values of your calls. Whoever runs the host can use the token until it expires.</source>
        <translation>内側のトークンが、呼び出しのキャッシュ名、キー、値とともに送信されます。そのホストの運営者は、期限が切れるまでトークンを使用できます。</translation>
    </message>
    <message>
        <source>The credential itself is sent to this host, with the cache names, keys and values of your calls. Whoever runs the host can use it until it expires.</source>
        <translation>認証情報そのものが、呼び出しのキャッシュ名、キー、値とともに送信されます。そのホストの運営者は、期限が切れるまでその認証情報を使用できます。</translation>
    </message>
    <message>
        <source>Your answer applies until this credential is removed or the program ends.</source>
        <translation>この許可は、認証情報を削除するか本ツールを終了するまで有効です。</translation>
    </message>
    <message>
        <source>To continue, type the host name:</source>
        <translation>続けるには、ホスト名を入力してください:</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相対</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻一覧</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Decoded, not verified</source>
        <translation>デコードのみ、未検証</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>JWT header</source>
        <translation>JWT ヘッダー</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span}後</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>Loaded {count} times, in {texts} different texts. The last one is shown.</source>
        <translation>{count} 回読み込まれました (異なるテキスト {texts} 件)。最後のテキストを表示しています。</translation>
    </message>
    <message>
        <source>Loaded {count} times, each time the same.</source>
        <translation>{count} 回読み込まれました。いずれも同じものです。</translation>
    </message>
    <message>
        <source>Also found in: {places}</source>
        <translation>ほかの検出元: {places}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Only files on this computer can be opened.</source>
        <translation>このコンピューター上のファイルだけを開けます。</translation>
    </message>
    <message>
        <source>This is not a file yet. Save the attachment first, then open the file.</source>
        <translation>これはまだファイルではありません。先に添付ファイルを保存してから、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>It contains no text.</source>
        <translation>テキストが含まれていません。</translation>
    </message>
    <message>
        <source>no answer within five seconds</source>
        <translation>5秒以内に応答なし</translation>
    </message>
    <message>
        <source>“{name}” could not be read within five seconds and was skipped.</source>
        <translation>「{name}」を 5秒以内に読み取れなかったため、スキップしました。</translation>
    </message>
    <message>
        <source>The file could not be read within five seconds and was skipped.</source>
        <translation>ファイルを 5秒以内に読み取れなかったため、スキップしました。</translation>
    </message>
</context>
<context>
    <name>JSON</name>
    <message>
        <source>the nesting is too deep</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>the text ends before all brackets and quotation marks are closed</source>
        <translation>括弧または引用符が閉じられる前にテキストが終わっています</translation>
    </message>
    <message>
        <source>this does not belong here</source>
        <translation>ここに置けない文字です</translation>
    </message>
    <message>
        <source>a value is missing here, or a text without quotation marks</source>
        <translation>ここに値がないか、テキストが引用符で囲まれていません</translation>
    </message>
    <message>
        <source>a name in double quotation marks is missing here</source>
        <translation>ここに二重引用符で囲んだ名前がありません</translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <translation>ここにコロンがありません</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>ここにコンマまたは閉じ括弧がありません</translation>
    </message>
    <message>
        <source>there is a comma after the last one</source>
        <translation>最後の要素の後にコンマがあります</translation>
    </message>
    <message>
        <source>the JSON is complete before this, and nothing may follow it</source>
        <translation>JSON はこの前で終わっており、後には何も置けません</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quotation mark</source>
        <translation>ここから始まるテキストの引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a line break or control character is inside a text</source>
        <translation>テキストの中に改行または制御文字があります</translation>
    </message>
    <message>
        <source>a backslash in a text is followed by a character it cannot escape</source>
        <translation>テキスト内のバックスラッシュの後に、エスケープできない文字があります</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>テキストが長すぎます</translation>
    </message>
    <message>
        <source>this number cannot be read</source>
        <translation>この数値は読み取れません</translation>
    </message>
</context>
<context>
    <name>JWT</name>
    <message>
        <source>The {segment} is JSON, but not an object.</source>
        <translation>{segment}は JSON ですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The signature is empty.</source>
        <translation>署名が空です。</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>ヘッダーにアルゴリズムがありません。</translation>
    </message>
    <message>
        <source>A JWT has three parts separated by dots. This one has {count}.</source>
        <translation>JWT はドットで区切られた 3 つの部分からなります。これには {count} 個あります。</translation>
    </message>
    <message>
        <source>Five parts separated by dots: an encrypted token (JWE), which Momento does not use.</source>
        <translation>ドットで区切られた 5 つの部分: Momento では使わない暗号化トークン (JWE) です。</translation>
    </message>
    <message>
        <source>`{character}` in the {segment} is not a valid Base64URL character.</source>
        <translation>{segment}の `{character}` は Base64URL として無効な文字です。</translation>
    </message>
    <message>
        <source>Truncated: the Base64 of the {segment} ends mid-group.</source>
        <translation>{segment}が途中で切れています (Base64 の長さが不正です)。</translation>
    </message>
    <message>
        <source>The {segment} is not UTF-8.</source>
        <translation>{segment}が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The {segment} is not JSON from its decoded character {place} on.</source>
        <translation>{segment}は、デコード後の {place} 文字目から JSON ではありません。</translation>
    </message>
    <message>
        <source>Truncated: the {segment} ends after {count} decoded characters.</source>
        <translation>{segment}が途中で切れています (デコード後 {count} 文字)。</translation>
    </message>
    <message>
        <source>The {segment} has too many levels for a credential.</source>
        <translation>{segment}の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>`{name}` occurs twice in the {segment}. Parsers use the last value; the first is `{first}`.</source>
        <translation>`{name}` が{segment}に 2 回あります。パーサーは後の値を採用します。最初の値は `{first}` です。</translation>
    </message>
    <message>
        <source>The signature has {count} bytes instead of the {expected} bytes of {algorithm}.</source>
        <translation>署名は {count} バイトですが、{algorithm} では {expected} バイトのはずです。</translation>
    </message>
    <message>
        <source>The algorithm is none: the token is not signed.</source>
        <translation>アルゴリズムが none です。署名されていません。</translation>
    </message>
    <message>
        <source>The service does not accept the algorithm `{algorithm}`.</source>
        <translation>サービスはアルゴリズム `{algorithm}` を受け付けません。</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>Key info</name>
    <message>
        <source>Key id</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Role&apos;s name</source>
        <translation>ロール名</translation>
    </message>
    <message>
        <source>Role&apos;s type</source>
        <translation>ロールの種類</translation>
    </message>
    <message>
        <source>Role&apos;s description</source>
        <translation>ロールの説明</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Key ends</source>
        <translation>キーの有効期限</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ日時</translation>
    </message>
</context>
<context>
    <name>KeyInfoCard</name>
    <message>
        <source>Key information</source>
        <translation>キーの情報</translation>
    </message>
    <message>
        <source>From the answer that created the key. It stands beside the key, not inside.</source>
        <translation>キーを作成したときの応答にあった情報です。キーの中ではなく、キーの横に書かれています。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Role&apos;s name</source>
        <translation>ロール名</translation>
    </message>
    <message>
        <source>Role&apos;s description</source>
        <translation>ロールの説明</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Key ends</source>
        <translation>キーの有効期限</translation>
    </message>
    <message>
        <source>As the account service said at {time}.</source>
        <translation>{time} のアカウントサービスの回答です。</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>It looks like another secret: {what}.</source>
        <translation>別のシークレットのようです: {what}。</translation>
    </message>
    <message>
        <source>A placeholder stands where the credential belongs.</source>
        <translation>認証情報の場所にプレースホルダーがあります。</translation>
    </message>
    <message>
        <source>There is a reference where the credential belongs. It should have been replaced by {by}.</source>
        <translation>認証情報の場所に参照が残っています。本来は {by} によって置き換えられるはずでした。</translation>
    </message>
    <message>
        <source>A masked copy: the secret was hidden by {by}.</source>
        <translation>マスクされたコピーです。シークレットは {by} によって隠されています。</translation>
    </message>
    <message>
        <source>It was encrypted by {by}.</source>
        <translation>{by} で暗号化されています。</translation>
    </message>
    <message>
        <source>The word `{by}` stands where the credential belongs: no value was set.</source>
        <translation>認証情報の場所に `{by}` があります。値が設定されていません。</translation>
    </message>
    <message>
        <source>These are the claims of a token, decoded. The token itself is missing: three parts joined by dots.</source>
        <translation>これはトークンのクレームをデコードしたものです。トークンそのもの (ドットでつながれた 3 つの部分) がありません。</translation>
    </message>
    <message>
        <source>It is a host name, as endpoints are. The key that goes with it is missing.</source>
        <translation>これはエンドポイントと同じ形のホスト名です。対になるキーがありません。</translation>
    </message>
    <message>
        <source>It is a host name that only looks like one of Momento&apos;s: do not use it. The key that goes with it is missing.</source>
        <translation>Momento のホストに似せたホスト名です。使用しないでください。対になるキーもありません。</translation>
    </message>
    <message>
        <source>A version 1 API key.</source>
        <translation>バージョン 1 の API キーです。</translation>
    </message>
    <message>
        <source>A version 1 wrapper. The key inside could not be read.</source>
        <translation>バージョン 1 のラッパーです。中のキーは読み取れませんでした。</translation>
    </message>
    <message>
        <source>A disposable token, not an API key.</source>
        <translation>使い捨てトークンです (API キーではありません)。</translation>
    </message>
    <message>
        <source>A disposable token (t = disposable) without its wrapper.</source>
        <translation>使い捨てトークンですが、ラッパーがありません (t = disposable)。</translation>
    </message>
    <message>
        <source>A version 1 key (ver = 1) without its wrapper.</source>
        <translation>バージョン 1 のキーですが、ラッパーがありません (ver = 1)。</translation>
    </message>
    <message>
        <source>A disposable token of the unknown version {version}.</source>
        <translation>不明なバージョン {version} の使い捨てトークンです。</translation>
    </message>
    <message>
        <source>A disposable token without a version (ver).</source>
        <translation>使い捨てトークンですが、バージョン (ver) がありません。</translation>
    </message>
    <message>
        <source>A version 2 key (t = g). It does not contain its endpoint.</source>
        <translation>バージョン 2 のキーです (t = g)。キー自体にエンドポイントは含まれていません。</translation>
    </message>
    <message>
        <source>A refresh token (t = gr). It renews a key and cannot make calls.</source>
        <translation>リフレッシュトークンです (t = gr)。キーの更新用で、呼び出しには使えません。</translation>
    </message>
    <message>
        <source>A refresh token (iss = {issuer}). It renews a key and cannot make calls.</source>
        <translation>リフレッシュトークン (iss = {issuer}) です。キーを更新するためのもので、呼び出しには使えません。</translation>
    </message>
    <message>
        <source>The text was in a field for refresh tokens.</source>
        <translation>リフレッシュトークン用のフィールドにありました。</translation>
    </message>
    <message>
        <source>A JWT of the unknown type `{type}`.</source>
        <translation>不明な種類 `{type}` の JWT です。</translation>
    </message>
    <message>
        <source>A key with its hosts in the claims c and cp.</source>
        <translation>クレーム c と cp にホスト名を持つキーです。</translation>
    </message>
    <message>
        <source>Signed by a customer for one URL (kid in the header).</source>
        <translation>顧客の鍵で 1 つの URL 用に署名されています (ヘッダーに kid)。</translation>
    </message>
    <message>
        <source>A JWT without any sign of Momento: no type, version, host or key id.</source>
        <translation>Momento のものと判断できる情報 (種類、バージョン、ホスト、キー ID) がない JWT です。</translation>
    </message>
    <message>
        <source>It looks like a JWT, but its payload could not be read.</source>
        <translation>JWT の形式ですが、ペイロードを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Issued by Momento&apos;s login service (iss = {issuer}).</source>
        <translation>Momento のログインサービスが発行したものです (iss = {issuer})。</translation>
    </message>
    <message>
        <source>A JWT issued by {issuer}, not by Momento.</source>
        <translation>Momento ではなく {issuer} が発行した JWT です。</translation>
    </message>
    <message>
        <source>The text contains nothing that looks like a credential.</source>
        <translation>認証情報らしいものが含まれていません。</translation>
    </message>
    <message>
        <source>It begins like a credential, but is damaged.</source>
        <translation>認証情報のように始まりますが、壊れています。</translation>
    </message>
    <message>
        <source>No credential stands in it, but an error text that is known here.</source>
        <translation>認証情報はありませんが、既知のエラー文があります。</translation>
    </message>
</context>
<context>
    <name>Kind finding</name>
    <message>
        <source>Version 2 key without an endpoint</source>
        <translation>バージョン 2 のキーにエンドポイントがありません</translation>
    </message>
    <message>
        <source>Copy the endpoint from the Momento console, where it is shown next to the key, and enter it here.</source>
        <translation>Momento コンソールでキーの横に表示されるエンドポイントをコピーし、ここに入力してください。</translation>
    </message>
    <message>
        <source>Unlike a version 1 key, it does not contain its endpoint. SDKs need both.</source>
        <translation>バージョン 1 のキーと異なり、エンドポイントが含まれていません。SDK には両方が必要です。</translation>
    </message>
    <message>
        <source>The wrapper with the endpoint is missing</source>
        <translation>エンドポイントを含むラッパーがありません</translation>
    </message>
    <message>
        <source>Get the complete credential. If you know the endpoint, enter it here and copy the result.</source>
        <translation>完全な認証情報を入手してください。エンドポイントが分かる場合は、ここに入力し、結果をコピーしてください。</translation>
    </message>
    <message>
        <source>SDKs expect the wrapper and reject the key inside it.</source>
        <translation>SDK に渡すのはラッパーです。中のキーだけでは拒否されます。</translation>
    </message>
    <message>
        <source>The key stands without its wrapper</source>
        <translation>キーがラッパーに入っていません</translation>
    </message>
    <message>
        <source>The wrapper was made again from key and endpoint: use “Copy the credential” in the window and store that.</source>
        <translation>キーとエンドポイントからラッパーを作り直しました。ウィンドウの「認証情報をコピー」を使い、それを保存してください。</translation>
    </message>
    <message>
        <source>SDKs take a version 1 key in its wrapper, base64 of endpoint and key, and reject the key alone, also when the endpoint is given beside it.</source>
        <translation>SDK が受け付けるのは、エンドポイントとキーを Base64 にまとめたラッパー入りのバージョン 1 キーです。エンドポイントを別に指定しても、キーだけでは拒否されます。</translation>
    </message>
    <message>
        <source>Programs may mistake this key for a version 2 key</source>
        <translation>プログラムがこのキーをバージョン 2 と見なすおそれがあります</translation>
    </message>
    <message>
        <source>Remove MOMENTO_ENDPOINT where this key is used, or replace it with a version 2 key.</source>
        <translation>このキーを使う場所から MOMENTO_ENDPOINT を削除するか、キーをバージョン 2 のものに置き換えてください。</translation>
    </message>
    <message>
        <source>Where MOMENTO_API_KEY and MOMENTO_ENDPOINT are both set, SDKs by default and the Terraform provider read a version 2 key, and answer “Received an invalid v2 API key”.</source>
        <translation>MOMENTO_API_KEY と MOMENTO_ENDPOINT の両方が設定されていると、SDK の既定の動作と Terraform プロバイダーはバージョン 2 のキーとして読み取り、「Received an invalid v2 API key」というエラーになります。</translation>
    </message>
    <message>
        <source>The key information beside it is about another key</source>
        <translation>横にあるキーの情報は別のキーのものです</translation>
    </message>
    <message>
        <source>Check which of the two was meant: the role and the description may not be this key&apos;s.</source>
        <translation>どちらのキーが目的のものか確認してください。ロールや説明はこのキーのものではない可能性があります。</translation>
    </message>
    <message>
        <source>Legacy key</source>
        <translation>レガシーキーです</translation>
    </message>
    <message>
        <source>Replace it with a new API key. Some SDKs, such as Rust&apos;s, no longer accept it.</source>
        <translation>新しい API キーに置き換えてください。Rust など一部の SDK では使えなくなっています。</translation>
    </message>
    <message>
        <source>A login session, not an API key</source>
        <translation>API キーではなく、ログインセッションです</translation>
    </message>
    <message>
        <source>Create an API key in the Momento console and use it instead. A session ends after some hours.</source>
        <translation>Momento コンソールで API キーを作成して使用してください。セッションは数時間で終了します。</translation>
    </message>
    <message>
        <source>Use the API key that was issued with it. The refresh token only renews that key.</source>
        <translation>一緒に発行された API キーを使用してください。リフレッシュトークンはそのキーの更新にしか使えません。</translation>
    </message>
    <message>
        <source>Use it only in its URL. For SDKs, create an API key or mint a disposable token.</source>
        <translation>その URL でのみ使用してください。SDK では、API キーを作成するか、使い捨てトークンを発行してください。</translation>
    </message>
    <message>
        <source>This is not a Momento credential</source>
        <translation>Momento の認証情報ではありません</translation>
    </message>
    <message>
        <source>Look for the Momento API key. If this secret was shared by mistake, revoke it.</source>
        <translation>Momento の API キーを探してください。このシークレットを誤って共有した場合は、失効させてください。</translation>
    </message>
    <message>
        <source>Replace it with the credential. Check that the variables are set where the program runs.</source>
        <translation>実際の認証情報に置き換えてください。プログラムの実行環境で変数が設定されているか確認してください。</translation>
    </message>
    <message>
        <source>Unknown kind of credential</source>
        <translation>不明な種類の認証情報です</translation>
    </message>
    <message>
        <source>Check what was copied. If Momento issued it, this program may be too old to know it.</source>
        <translation>コピーした内容を確認してください。Momento が発行したものであれば、本ツールのバージョンが古い可能性があります。</translation>
    </message>
    <message>
        <source>How the official SDKs handle this text</source>
        <translation>公式 SDK でのこのテキストの扱い</translation>
    </message>
    <message>
        <source>Give this call the credential alone: “Copy the credential” in the window copies it.</source>
        <translation>ウィンドウの「認証情報をコピー」でコピーした認証情報だけを、この呼び出しに渡してください。</translation>
    </message>
    <message>
        <source>A refresh token, not an API key</source>
        <translation>API キーではなく、リフレッシュトークンです</translation>
    </message>
    <message>
        <source>The code calls the SDK method for another kind of key</source>
        <translation>コードが別の種類のキー用の SDK メソッドを呼び出しています</translation>
    </message>
    <message>
        <source>Call the method of the SDK that is for this kind of key.</source>
        <translation>この種類のキーに対応する SDK のメソッドを呼び出してください。</translation>
    </message>
    <message>
        <source>The SDKs have one method for version 2 keys and others for version 1 keys and tokens. The wrong one rejects the key.</source>
        <translation>SDK にはバージョン 2 のキー用のメソッドと、バージョン 1 のキーやトークン用のメソッドがあります。種類の合わないメソッドはキーを拒否します。</translation>
    </message>
    <message>
        <source>The token of a signed URL, not an API key</source>
        <translation>API キーではなく、署名付き URL のトークンです</translation>
    </message>
    <message>
        <source>A placeholder instead of a credential</source>
        <translation>認証情報ではなく、プレースホルダーです</translation>
    </message>
    <message>
        <source>If this endpoint is meant, take the mark of the comment away. Otherwise copy the endpoint from the Momento console, where it is shown next to the key.</source>
        <translation>このエンドポイントを使う場合は、コメントの記号を外してください。そうでない場合は、Momento コンソールで、キーの隣に表示されるエンドポイントをコピーしてください。</translation>
    </message>
    <message>
        <source>The key was given without an endpoint.</source>
        <translation>キーだけで、エンドポイントが指定されていません。</translation>
    </message>
    <message>
        <source>The key was given with an empty endpoint.</source>
        <translation>キーと一緒に指定されたエンドポイントが空です。</translation>
    </message>
    <message>
        <source>The endpoint `{host}` is commented out: no program reads it.</source>
        <translation>エンドポイント `{host}` はコメントアウトされています。どのプログラムからも読み込まれません。</translation>
    </message>
    <message>
        <source>{why} Its endpoint is known: `{host}`.</source>
        <translation>{why}エンドポイントは分かっています: `{host}`。</translation>
    </message>
    <message>
        <source>A version 1 key stands beside the variable MOMENTO_ENDPOINT, which only version 2 needs.</source>
        <translation>バージョン 1 のキーと同じ場所に、バージョン 2 でのみ必要な変数 MOMENTO_ENDPOINT があります。</translation>
    </message>
    <message>
        <source>`{call}` does not take a version 2 key.</source>
        <translation>`{call}` はバージョン 2 のキーを受け付けません。</translation>
    </message>
    <message>
        <source>`{call}` takes only version 2 keys, and this is not one.</source>
        <translation>`{call}` が受け付けるのはバージョン 2 のキーだけですが、これはそうではありません。</translation>
    </message>
    <message>
        <source>`{call}` takes the name of an environment variable, and here it gets the key itself.</source>
        <translation>`{call}` に渡すのは環境変数の名前ですが、ここではキーそのものが渡されています。</translation>
    </message>
    <message>
        <source>The key stands in the place of a variable&apos;s name</source>
        <translation>変数名を書く場所にキーがあります</translation>
    </message>
    <message>
        <source>Call `{call}` instead.</source>
        <translation>代わりに `{call}` を呼び出してください。</translation>
    </message>
    <message>
        <source>Call `{call}` instead. It needs the endpoint beside the key.</source>
        <translation>代わりに `{call}` を呼び出してください。キーのほかにエンドポイントも必要です。</translation>
    </message>
    <message>
        <source>The key information is about the key `{said}`, this key is `{own}`.</source>
        <translation>キーの情報はキー `{said}` のものですが、このキーは `{own}` です。</translation>
    </message>
    <message>
        <source>{call} accepts it</source>
        <translation>{call} は受け付けます</translation>
    </message>
    <message>
        <source>{call} rejects it: “{error}”</source>
        <translation>{call} は拒否します:「{error}」</translation>
    </message>
    <message>
        <source>Python: {python}; JavaScript: {javascript}.</source>
        <translation>Python: {python}、JavaScript: {javascript}。</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>As pasted</source>
        <translation>貼り付けたまま</translation>
    </message>
    <message>
        <source>After the repairs</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Wrapper, from Base64</source>
        <translation>Base64 からデコードしたラッパー</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>JWT header, decoded</source>
        <translation>JWT ヘッダー (デコード後)</translation>
    </message>
    <message>
        <source>JWT payload, decoded</source>
        <translation>JWT ペイロード (デコード後)</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <source>Copy: {title}</source>
        <translation>コピー: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, masked</source>
        <translation>{title}、マスク済み</translation>
    </message>
    <message>
        <source>{title}, revealed</source>
        <translation>{title}、表示中</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear the field</source>
        <translation>入力欄を消去</translation>
    </message>
</context>
<context>
    <name>Live finding</name>
    <message>
        <source>{call} at {host}: {code} after {time}. {words}</source>
        <translation>{host} への{call}: {time} で {code}。{words}</translation>
    </message>
    <message>
        <source>{code} (in the official SDKs {sdk_code})</source>
        <translation>{code} (公式 SDK では {sdk_code})</translation>
    </message>
    <message>
        <source>Message from the network or from who answered: “{details}”</source>
        <translation>ネットワークまたは応答した相手からのメッセージ:「{details}」</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>Predicted: allowed. Observed: denied.</source>
        <translation>予測: 許可、結果: 拒否。</translation>
    </message>
    <message>
        <source>Predicted: denied. Observed: allowed.</source>
        <translation>予測: 拒否、結果: 許可。</translation>
    </message>
    <message>
        <source>{operation} “{item}” in the cache “{cache}”</source>
        <translation>「{cache}」の「{item}」に対する {operation}</translation>
    </message>
    <message>
        <source>{operation}</source>
        <translation>{operation}</translation>
    </message>
    <message>
        <source>Message from the service: “{details}”</source>
        <translation>サービスのメッセージ:「{details}」</translation>
    </message>
    <message>
        <source>Message from the gRPC library: “{details}”</source>
        <translation>gRPC ライブラリのメッセージ:「{details}」</translation>
    </message>
    <message>
        <source>No further message from the service.</source>
        <translation>サービスからのメッセージはありません。</translation>
    </message>
    <message>
        <source>{words} Neither the call nor the secret was sent.</source>
        <translation>{words}呼び出しもシークレットも送信していません。</translation>
    </message>
    <message>
        <source>{words}. Neither the call nor the secret was sent.</source>
        <translation>{words}。呼び出しもシークレットも送信していません。</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>呼び出しをキャンセルしました</translation>
    </message>
    <message>
        <source>Make the call again when you are ready. How it would have ended is not known.</source>
        <translation>必要に応じて、もう一度呼び出してください。キャンセルしなかった場合の結果は分かりません。</translation>
    </message>
    <message>
        <source>The result contradicts the permissions</source>
        <translation>結果が権限と矛盾しています</translation>
    </message>
    <message>
        <source>The service decides. Check whether the credential was changed or decoded wrongly, whether the endpoint belongs to it, and whether it has permissions this program does not know.</source>
        <translation>正しいのはサービスの結果です。認証情報が変更されたか誤ってデコードされていないか、エンドポイントが正しいか、本ツールの知らない権限がないかを確認してください。</translation>
    </message>
    <message>
        <source>Permissions are decoded, not verified. Only the service can verify them.</source>
        <translation>権限はデコードしただけで、検証していません。検証できるのはサービスだけです。</translation>
    </message>
    <message>
        <source>The account service told the permissions at {moment}. The role may have been changed since.</source>
        <translation>権限は {moment} のアカウントサービスの回答によるものです。その後にロールが変更された可能性があります。</translation>
    </message>
    <message>
        <source>This credential cannot mint</source>
        <translation>この認証情報では発行できません</translation>
    </message>
    <message>
        <source>Use a super user&apos;s API key to mint. Tokens and fine-grained keys cannot.</source>
        <translation>発行にはスーパーユーザーの API キーを使用してください。トークンやルール付きのキーでは発行できません。</translation>
    </message>
    <message>
        <source>The service refused to renew the key</source>
        <translation>サービスがキーの更新を拒否しました</translation>
    </message>
    <message>
        <source>Its refresh token may have been used already, have expired, or belong to another key. Make a new key instead: mint one with a super user&apos;s key, or create one in the Momento console.</source>
        <translation>リフレッシュトークンが使用済みか期限切れ、または別のキーのものである可能性があります。代わりに新しいキーを作ってください。スーパーユーザーのキーで発行するか、Momento コンソールで作成します。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {difference} behind the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より {difference}遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {difference} ahead of the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より {difference}進んでいます。</translation>
    </message>
    <message>
        <source>{comparison} {evidence}</source>
        <translation>{comparison} {evidence}</translation>
    </message>
    <message>
        <source>The credential has expired</source>
        <translation>認証情報の有効期限が切れています</translation>
    </message>
    <message>
        <source>It expired at {moment}. {evidence}</source>
        <translation>{moment} に期限が切れました。{evidence}</translation>
    </message>
    <message>
        <source>By the service&apos;s clock it expired at {moment}. This computer&apos;s clock is behind. {evidence}</source>
        <translation>サービスの時計では {moment} に期限が切れました。このコンピューターの時計が遅れています。{evidence}</translation>
    </message>
    <message>
        <source>It is valid from {moment}. {evidence}</source>
        <translation>{moment} から有効です。{evidence}</translation>
    </message>
    <message>
        <source>Check the clocks of this computer and of the one that made the credential. If both are right, wait.</source>
        <translation>このコンピューターと、認証情報を作成したコンピューターの時計を確認してください。どちらも正しい場合は、有効になるまで待ってください。</translation>
    </message>
    <message>
        <source>Damaged credential</source>
        <translation>認証情報が壊れています</translation>
    </message>
    <message>
        <source>Copy it again from its source. The other findings say what is wrong.</source>
        <translation>発行元からコピーし直してください。問題の箇所はほかの指摘事項に示しています。</translation>
    </message>
    <message>
        <source>Not a credential for calls</source>
        <translation>呼び出しに使える認証情報ではありません</translation>
    </message>
    <message>
        <source>The key may not belong to this endpoint</source>
        <translation>キーとエンドポイントの組み合わせが正しくない可能性があります</translation>
    </message>
    <message>
        <source>A version 2 key does not contain its endpoint. Copy both from the same place in the console, and check there that the key was not revoked.</source>
        <translation>バージョン 2 のキーにはエンドポイントが含まれません。コンソールの同じ場所から両方をコピーし、キーが失効していないかも確認してください。</translation>
    </message>
    <message>
        <source>The service says that the key was revoked</source>
        <translation>サービスによると、このキーは失効しています</translation>
    </message>
    <message>
        <source>Use another key, or create a new one in the console.</source>
        <translation>別のキーを使うか、コンソールで新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>As expected: {reason}</source>
        <translation>予測どおりです: {reason}</translation>
    </message>
    <message>
        <source>Request only what the rules allow, or use a token with this rule: {rule}</source>
        <translation>ルールで許可された操作だけを行うか、次のルールを持つトークンを使用してください: {rule}</translation>
    </message>
    <message>
        <source>The permissions of this key are in its role. Change the role in the console, or use another key.</source>
        <translation>このキーの権限はロールで定義されています。コンソールでロールを変更するか、別のキーを使用してください。</translation>
    </message>
    <message>
        <source>The credential does not say whether this is allowed: {reason}</source>
        <translation>許可されるかどうかは認証情報からは分かりません: {reason}</translation>
    </message>
    <message>
        <source>Probably its condition: the permissions say “{reason}”</source>
        <translation>おそらく条件によるものです。権限の内容:「{reason}」</translation>
    </message>
    <message>
        <source>Compare the condition with the address that the calls come from, as a gateway or VPN shows it to the service.</source>
        <translation>条件と呼び出し元のアドレスを比べてください。ゲートウェイや VPN を経由した後にサービスから見えるアドレスで確認します。</translation>
    </message>
    <message>
        <source>The credential is not valid yet</source>
        <translation>認証情報はまだ有効ではありません</translation>
    </message>
    <message>
        <source>{renew} Then replace it where it is used.</source>
        <translation>{renew}その後、使用箇所で置き換えてください。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. {renew}</source>
        <translation>このコンピューターの時計を合わせてください。{renew}</translation>
    </message>
    <message>
        <source>Use an API key or a disposable token.</source>
        <translation>API キーまたは使い捨てトークンを使用してください。</translation>
    </message>
    <message>
        <source>{title} ({ways})</source>
        <translation>{title} ({ways})</translation>
    </message>
    <message>
        <source>{summary} {peer}</source>
        <translation>{summary} {peer}</translation>
    </message>
    <message>
        <source>Message: “{words}”</source>
        <translation>メッセージ:「{words}」</translation>
    </message>
    <message>
        <source>{evidence} The certificate is for {names}, was issued by “{issuer}” and expires on {end}.</source>
        <translation>{evidence} 証明書の対象は {names}、発行者は「{issuer}」、有効期限は {end} です。</translation>
    </message>
    <message>
        <source>{evidence} This computer trusts it, which suggests a company proxy.</source>
        <translation>{evidence} このコンピューターは信頼しているため、社内プロキシの証明書と思われます。</translation>
    </message>
    <message>
        <source>gRPC would use the configured proxy</source>
        <translation>gRPC は設定されたプロキシを使用します</translation>
    </message>
    <message>
        <source>{variable} sets the proxy {proxy}. The check used it.</source>
        <translation>{variable} にプロキシ {proxy} が設定されています。この確認はプロキシ経由で行いました。</translation>
    </message>
    <message>
        <source>{variable} sets the proxy {proxy}. The check connected directly to the host.</source>
        <translation>{variable} にプロキシ {proxy} が設定されています。この確認はホストに直接接続して行いました。</translation>
    </message>
    <message>
        <source>Applications with an official SDK use the proxy. If they fail although this check succeeds, add the host to no_proxy.</source>
        <translation>公式 SDK を使うアプリケーションはプロキシを経由します。この確認が成功してもアプリケーションが失敗する場合は、ホストを no_proxy に追加してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached</source>
        <translation>プロキシ {proxy} に接続できません</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port in {variable}, and whether the proxy is running. If no proxy is needed, add the host to no_proxy.</source>
        <translation>{variable} にあるプロキシのホストとポート、およびプロキシが動作しているかを確認してください。プロキシが不要な場合は、ホストを no_proxy に追加してください。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Error in the service</source>
        <translation>サービス側のエラー</translation>
    </message>
    <message>
        <source>Try again later. If the error persists, send the report to Momento&apos;s support.</source>
        <translation>しばらくしてからもう一度試してください。続く場合は、レポートを Momento のサポートへ送ってください。</translation>
    </message>
    <message>
        <source>The credential is probably not the cause: the problem is in the service.</source>
        <translation>認証情報が原因である可能性は低く、サービス側の問題と思われます。</translation>
    </message>
    <message>
        <source>Call cancelled by the service</source>
        <translation>呼び出しはサービス側でキャンセルされました</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>リクエストが不正です</translation>
    </message>
    <message>
        <source>See the service&apos;s message, which names the problem.</source>
        <translation>サービスのメッセージを確認してください。問題の内容が示されています。</translation>
    </message>
    <message>
        <source>For example an empty name, an impossible expiry or a contradiction.</source>
        <translation>たとえば、空の名前、ありえない有効期限、矛盾した指定などです。</translation>
    </message>
    <message>
        <source>Possible causes: a slow network, a firewall that drops packets, or a busy service.</source>
        <translation>考えられる原因: 遅いネットワーク、パケットを破棄するファイアウォール、サービスの混雑。</translation>
    </message>
    <message>
        <source>The cache does not exist</source>
        <translation>キャッシュが存在しません</translation>
    </message>
    <message>
        <source>Compare the cache name with the console, including case and spaces. Then compare the region: each region has its own caches.</source>
        <translation>キャッシュ名をコンソールの表示と比べてください (大文字・小文字と空白も区別されます)。次にリージョンを比べてください。キャッシュはリージョンごとに別です。</translation>
    </message>
    <message>
        <source>Most likely a misspelled name, then another region, then another account.</source>
        <translation>可能性の高い順に、名前の誤り、別のリージョン、別のアカウントです。</translation>
    </message>
    <message>
        <source>It already exists</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>Use the existing one, or choose another name.</source>
        <translation>既存のものを使うか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Not permitted for this credential</source>
        <translation>この認証情報では許可されていません</translation>
    </message>
    <message>
        <source>Use a credential with this permission, or mint one.</source>
        <translation>この権限を持つ認証情報を使用するか、新しく発行してください。</translation>
    </message>
    <message>
        <source>Account limit reached</source>
        <translation>アカウントの上限に達しました</translation>
    </message>
    <message>
        <source>Send fewer requests, or ask Momento&apos;s support to raise the limit.</source>
        <translation>リクエストの頻度を下げるか、Momento のサポートに上限の引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>Not possible for the stored value</source>
        <translation>保存されている値には実行できません</translation>
    </message>
    <message>
        <source>Check the type of the value stored under this key.</source>
        <translation>このキーに保存されている値の型を確認してください。</translation>
    </message>
    <message>
        <source>Value out of range</source>
        <translation>値が範囲外です</translation>
    </message>
    <message>
        <source>See the service&apos;s message, which names the value.</source>
        <translation>サービスのメッセージを確認してください。該当する値が示されています。</translation>
    </message>
    <message>
        <source>The server does not implement this call</source>
        <translation>サーバーはこの呼び出しに対応していません</translation>
    </message>
    <message>
        <source>Check that the endpoint is a Momento host. Momento Local supports fewer calls.</source>
        <translation>エンドポイントが Momento のホストか確認してください。Momento Local が対応する呼び出しは一部だけです。</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>サービスを利用できません</translation>
    </message>
    <message>
        <source>Try again in a moment. Then check the connection and the status page.</source>
        <translation>少し待ってからもう一度試してください。続く場合は、接続とステータスページを確認してください。</translation>
    </message>
    <message>
        <source>Probably a short interruption. The official SDKs retry automatically.</source>
        <translation>一時的な中断と思われます。公式 SDK は自動的に再試行します。</translation>
    </message>
    <message>
        <source>The service rejects the credential</source>
        <translation>サービスが認証情報を拒否しました</translation>
    </message>
    <message>
        <source>Compare it with the original, character by character. Check in the console that it was not revoked and that the endpoint belongs to it.</source>
        <translation>元の認証情報と 1 文字ずつ比べてください。コンソールで、失効していないか、エンドポイントが正しいかを確認してください。</translation>
    </message>
    <message>
        <source>It was revoked or deleted, changed while copying, or sent to another region.</source>
        <translation>失効または削除されたか、コピー中に変わったか、別のリージョンに送信されています。</translation>
    </message>
    <message>
        <source>Try again with a longer deadline, then check the connection.</source>
        <translation>デッドラインを長くしてもう一度試し、次に接続を確認してください。</translation>
    </message>
    <message>
        <source>Make it smaller, or ask Momento&apos;s support to raise the limit.</source>
        <translation>小さくするか、Momento のサポートに上限の引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>The limit applies to the whole account, including its other users.</source>
        <translation>上限はアカウント全体に適用され、ほかの利用者の分も含まれます。</translation>
    </message>
    <message>
        <source>Too many topic subscriptions</source>
        <translation>トピックのサブスクリプションが多すぎます</translation>
    </message>
    <message>
        <source>End unused subscriptions, or ask Momento&apos;s support to raise the limit.</source>
        <translation>不要なサブスクリプションを終了するか、Momento のサポートに上限の引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>Too many requests per second</source>
        <translation>1秒あたりのリクエスト数が多すぎます</translation>
    </message>
    <message>
        <source>Too much data per second</source>
        <translation>1秒あたりのデータ量が多すぎます</translation>
    </message>
    <message>
        <source>Request too large</source>
        <translation>リクエストが大きすぎます</translation>
    </message>
    <message>
        <source>Item too large</source>
        <translation>アイテムが大きすぎます</translation>
    </message>
    <message>
        <source>Element too large</source>
        <translation>要素が大きすぎます</translation>
    </message>
    <message>
        <source>The item does not exist</source>
        <translation>アイテムが存在しません</translation>
    </message>
    <message>
        <source>Compare its name with the name that was written, including case.</source>
        <translation>書き込んだときの名前と比べてください。大文字・小文字も区別されます。</translation>
    </message>
    <message>
        <source>The store does not exist</source>
        <translation>ストアが存在しません</translation>
    </message>
    <message>
        <source>The store already exists</source>
        <translation>ストアはすでに存在します</translation>
    </message>
    <message>
        <source>Service busy</source>
        <translation>サービスが混雑しています</translation>
    </message>
    <message>
        <source>Try again in a moment. The official SDKs do so automatically.</source>
        <translation>少し待ってからもう一度試してください。公式 SDK は自動的に再試行します。</translation>
    </message>
    <message>
        <source>The credential is not the cause.</source>
        <translation>認証情報が原因ではありません。</translation>
    </message>
    <message>
        <source>Compare name and region with the console.</source>
        <translation>名前とリージョンをコンソールの表示と比べてください。</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>ホスト名が見つかりません</translation>
    </message>
    <message>
        <source>Compare the endpoint with the console, letter by letter. If it is right, check this computer&apos;s network: is it online, and does the company&apos;s DNS resolve external names?</source>
        <translation>エンドポイントを 1 文字ずつコンソールの表示と比べてください。正しい場合は、ネットワークを確認してください (オンラインか、社内 DNS で外部の名前を解決できるか)。</translation>
    </message>
    <message>
        <source>No name server knows the host, or none could be reached.</source>
        <translation>ホスト名がネームサーバーに登録されていないか、ネームサーバーに接続できません。</translation>
    </message>
    <message>
        <source>Connection refused: no server on that port</source>
        <translation>接続が拒否されました: このポートにサーバーがありません</translation>
    </message>
    <message>
        <source>Check host and port. For Momento Local and the sandbox, check that it is running on this port.</source>
        <translation>ホストとポートを確認してください。Momento Local やサンドボックスの場合は、このポートで起動しているか確認してください。</translation>
    </message>
    <message>
        <source>The computer answers, but no program uses that port.</source>
        <translation>コンピューターには到達しましたが、このポートを使うプログラムがありません。</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>ホストに到達できません</translation>
    </message>
    <message>
        <source>Check network, VPN and firewall. The port must be open to this host: 443, and 6379 for RESP.</source>
        <translation>ネットワーク、VPN、ファイアウォールを確認してください。このホストへのポート (443、RESP では 6379) が開いている必要があります。</translation>
    </message>
    <message>
        <source>The name was resolved, but there is no network route to the address.</source>
        <translation>名前は解決できましたが、そのアドレスへの経路がありません。</translation>
    </message>
    <message>
        <source>Deadline exceeded</source>
        <translation>時間切れ: 応答がありません</translation>
    </message>
    <message>
        <source>Try again with a longer deadline. If there is still no answer, a firewall may drop the connection, or the service has a problem: see its status page.</source>
        <translation>デッドラインを長くして、もう一度試してください。それでも応答がない場合は、ファイアウォールが通信を破棄しているか、サービスに障害があります。ステータスページを確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer before the deadline.</source>
        <translation>デッドラインまでにサーバーからの応答がありませんでした。</translation>
    </message>
    <message>
        <source>Connection closed unexpectedly</source>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>Try again. If it happens every time, the port expects TLS or plain text, unlike this connection, or a firewall or proxy closes the connection.</source>
        <translation>もう一度試してください。毎回起きる場合は、ポートの方式 (TLS または平文) がこの接続と異なるか、途中のファイアウォールやプロキシが接続を切断しています。</translation>
    </message>
    <message>
        <source>The server, or a device on the way, closed the connection.</source>
        <translation>サーバーまたは途中の機器が接続を切断しました。</translation>
    </message>
    <message>
        <source>Untrusted server certificate</source>
        <translation>サーバーの証明書を信頼できません</translation>
    </message>
    <message>
        <source>If the issuer is your company or a security product, it decrypts the traffic: get its CA file and select it in the connection settings. The application needs it too. Otherwise send nothing: someone may intercept the connection.</source>
        <translation>発行者が自社やセキュリティ製品の場合は、暗号化通信が中継されています。その CA ファイルを入手し、接続設定で選択してください。アプリケーションにも必要です。それ以外の場合は、盗聴のおそれがあるため、何も送信しないでください。</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not trusted by gRPC, which uses its own list of authorities and not the system&apos;s.</source>
        <translation>証明書の発行者は gRPC が信頼する認証局ではありません。gRPC はシステムの設定ではなく、独自の認証局リストを使用します。</translation>
    </message>
    <message>
        <source>Expired server certificate</source>
        <translation>サーバーの証明書が有効期間外です</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the operator of the server, or of the proxy in front of it, must renew the certificate.</source>
        <translation>このコンピューターの日付を確認してください。正しい場合は、サーバーまたは手前のプロキシの管理者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the certificate is not valid.</source>
        <translation>このコンピューターの時計では、証明書は有効期間外です。</translation>
    </message>
    <message>
        <source>Certificate for another host</source>
        <translation>証明書が別のホストのものです</translation>
    </message>
    <message>
        <source>Compare the endpoint with the names in the certificate. The endpoint may be wrong, a DNS entry may have changed, or someone may intercept the connection. No secret was sent.</source>
        <translation>エンドポイントを証明書の名前と比べてください。エンドポイントの誤り、DNS の変更、または通信の傍受が考えられます。シークレットは送信していません。</translation>
    </message>
    <message>
        <source>The server is not the host that the endpoint names.</source>
        <translation>サーバーは、エンドポイントが示すホストではありません。</translation>
    </message>
    <message>
        <source>TLS version too old</source>
        <translation>TLS のバージョンが古すぎます</translation>
    </message>
    <message>
        <source>Check host and port. If they are right, a proxy on the way uses an old version: ask for TLS 1.2 or later.</source>
        <translation>ホストとポートを確認してください。正しい場合は、経路上のプロキシが古いバージョンを使っています。TLS 1.2 以降への対応を依頼してください。</translation>
    </message>
    <message>
        <source>The server and gRPC have no TLS version in common. gRPC needs TLS 1.2.</source>
        <translation>サーバーと gRPC の間に共通の TLS バージョンがありません。gRPC には TLS 1.2 が必要です。</translation>
    </message>
    <message>
        <source>The server does not use TLS</source>
        <translation>サーバーが TLS に対応していません</translation>
    </message>
    <message>
        <source>Check the port: Momento uses 443. For Momento Local, select it in the connection settings.</source>
        <translation>ポートを確認してください。Momento は 443 を使用します。Momento Local の場合は、接続設定で選択してください。</translation>
    </message>
    <message>
        <source>The answer was not encrypted.</source>
        <translation>応答が暗号化されていませんでした。</translation>
    </message>
    <message>
        <source>Not a gRPC server</source>
        <translation>gRPC サーバーではありません</translation>
    </message>
    <message>
        <source>Check host and port. If they are right, a proxy answers instead of Momento or allows only HTTP/1.1: request HTTP/2 to this host.</source>
        <translation>ホストとポートを確認してください。正しい場合は、途中のプロキシが Momento の代わりに応答しているか、HTTP/1.1 しか許可していません。このホストへの HTTP/2 の許可を依頼してください。</translation>
    </message>
    <message>
        <source>A server answers, but not with the protocol that Momento uses.</source>
        <translation>サーバーは応答しますが、Momento のプロトコルではありません。</translation>
    </message>
    <message>
        <source>Not Momento&apos;s HTTP API</source>
        <translation>Momento の HTTP API ではありません</translation>
    </message>
    <message>
        <source>Check host and port. If they are right, a proxy, a firewall or a login page answers instead of Momento: ask for access to this host.</source>
        <translation>ホストとポートを確認してください。正しい場合は、プロキシ、ファイアウォール、またはログインページが Momento の代わりに応答しています。このホストへのアクセスを許可してもらってください。</translation>
    </message>
    <message>
        <source>Something answers over HTTP, but not as Momento&apos;s HTTP API does.</source>
        <translation>HTTP の応答はありますが、Momento の HTTP API の応答ではありません。</translation>
    </message>
    <message>
        <source>Not Momento&apos;s account service</source>
        <translation>Momento のアカウントサービスではありません</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page answers instead of Momento: ask for access to the host of the account service.</source>
        <translation>Momento の代わりに、プロキシ、ファイアウォール、またはログインページが応答しています。アカウントサービスのホストへの接続を許可してもらってください。</translation>
    </message>
    <message>
        <source>Something answers over HTTPS, but not as Momento&apos;s account service does.</source>
        <translation>HTTPS で応答はありますが、Momento のアカウントサービスの応答ではありません。</translation>
    </message>
    <message>
        <source>Not a RESP server</source>
        <translation>RESP サーバーではありません</translation>
    </message>
    <message>
        <source>Check host and port: Momento&apos;s RESP gateway uses port 6379 with TLS. If they are right, a proxy or firewall answers instead of Momento.</source>
        <translation>ホストとポートを確認してください。Momento の RESP ゲートウェイはポート 6379 で TLS を使います。正しい場合は、プロキシかファイアウォールが Momento の代わりに応答しています。</translation>
    </message>
    <message>
        <source>A server answers, but not with the protocol of Valkey and Redis.</source>
        <translation>サーバーは応答していますが、Valkey や Redis のプロトコルではありません。</translation>
    </message>
    <message>
        <source>The proxy refused the call</source>
        <translation>プロキシが呼び出しを拒否しました</translation>
    </message>
    <message>
        <source>Request access to this host on port 443 through the proxy, or exclude the host from the proxy (no_proxy).</source>
        <translation>プロキシ経由でこのホストのポート 443 へ接続する許可を依頼するか、このホストをプロキシの対象外にしてください (no_proxy)。</translation>
    </message>
    <message>
        <source>The environment sets a proxy, which refused the connection.</source>
        <translation>環境変数で設定されたプロキシが、接続を拒否しました。</translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>Read smaller values. The official SDKs have the same limit of 5 MB.</source>
        <translation>より小さな値を読み取ってください。公式 SDK にも同じ 5 MB の上限があります。</translation>
    </message>
    <message>
        <source>The response is larger than Momento&apos;s clients accept.</source>
        <translation>応答が Momento のクライアントの上限を超えています。</translation>
    </message>
    <message>
        <source>Something answered, but not with the message that belongs to this call.</source>
        <translation>応答はありましたが、この呼び出しに対応するメッセージではありませんでした。</translation>
    </message>
    <message>
        <source>No more connections on this computer</source>
        <translation>このコンピューターではこれ以上接続を開けません</translation>
    </message>
    <message>
        <source>Cancel what is running and remove credentials that you no longer need, or close other programs. Then call again.</source>
        <translation>実行中の処理をキャンセルして不要な認証情報を削除するか、ほかのプログラムを終了してから、もう一度呼び出してください。</translation>
    </message>
    <message>
        <source>The system gives this program no more open files and connections.</source>
        <translation>本ツールが開けるファイルと接続の数が、システムの上限に達しました。</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>The call was sent, and the service may have done what was asked: look before you call again. Check that the endpoint is Momento&apos;s; if it is, send the report to Momento&apos;s support.</source>
        <translation>呼び出しは送信済みで、サービス側で処理された可能性があります。再実行する前に結果を確認してください。エンドポイントが Momento のものか確認し、正しければレポートを Momento のサポートに送ってください。</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} は {addresses} に解決されます。</translation>
    </message>
    <message>
        <source>Private address, as with AWS PrivateLink</source>
        <translation>プライベートアドレス (AWS PrivateLink など)</translation>
    </message>
    <message>
        <source>Nothing is wrong with that: with PrivateLink, Momento&apos;s names stay as they are and lead to addresses of your own network. The certificate is checked as always.</source>
        <translation>問題ではありません。PrivateLink では、Momento のホスト名はそのままで、自社ネットワーク内のアドレスに解決されます。証明書は通常どおり検証されます。</translation>
    </message>
    <message>
        <source>Nothing to do while the calls work. If gRPC works and HTTPS does not, or the reverse, check the VPC endpoint of the other: HTTPS has its own. Without PrivateLink, ask who answers for this name in your DNS.</source>
        <translation>呼び出しが成功していれば、対応は不要です。gRPC と HTTPS の一方だけが失敗する場合は、失敗する側の VPC エンドポイントを確認してください。HTTPS には別の VPC エンドポイントが必要です。PrivateLink を使っていない場合は、社内 DNS でこの名前に応答しているものを確認してください。</translation>
    </message>
    <message>
        <source>A Momento name that leads to this computer</source>
        <translation>Momento のホスト名がこのコンピューターに解決されます</translation>
    </message>
    <message>
        <source>A hosts file, or a DNS server that filters names, answers instead of Momento&apos;s DNS.</source>
        <translation>hosts ファイルか、名前をフィルターする DNS サーバーが、Momento の DNS の代わりに応答しています。</translation>
    </message>
    <message>
        <source>Remove the entry, or ask whoever runs the DNS filter to allow the name.</source>
        <translation>hosts ファイルの項目を削除するか、DNS フィルターの管理者にこの名前の許可を依頼してください。</translation>
    </message>
    <message>
        <source>An answer that Momento does not document</source>
        <translation>Momento のドキュメントにない応答</translation>
    </message>
    <message>
        <source>Read the answer below as it came. If host and name are right, send the report to Momento&apos;s support.</source>
        <translation>受信したままの応答を確認してください。ホストと名前が正しい場合は、レポートを Momento のサポートに送ってください。</translation>
    </message>
    <message>
        <source>This program does not guess what it means.</source>
        <translation>本ツールは意味を推測しません。</translation>
    </message>
    <message>
        <source>The RESP gateway does not accept user name and password</source>
        <translation>RESP ゲートウェイがユーザー名とパスワードを受け付けません</translation>
    </message>
    <message>
        <source>Compare the name of the database or cache with the console, including case. Then check the credential over gRPC or HTTPS.</source>
        <translation>データベースまたはキャッシュの名前を、大文字と小文字も含めてコンソールと比べてください。次に、gRPC または HTTPS で認証情報を確認してください。</translation>
    </message>
    <message>
        <source>The name, the credential or both are wrong: how the gateway tells them apart is not documented. Over RESP Momento documents version 2 keys and disposable tokens; version 1 keys are not mentioned.</source>
        <translation>名前、認証情報、またはその両方が違います。ゲートウェイがこれらをどう区別して答えるかは、ドキュメントにありません。RESP で使えるとドキュメントにあるのはバージョン 2 のキーと使い捨てトークンで、バージョン 1 のキーについては記載がありません。</translation>
    </message>
    <message>
        <source>The RESP gateway does not run this command</source>
        <translation>RESP ゲートウェイはこのコマンドを実行しません</translation>
    </message>
    <message>
        <source>Use another command. The gateway runs only those on its list.</source>
        <translation>別のコマンドを使ってください。ゲートウェイは許可リストにあるコマンドだけを実行します。</translation>
    </message>
    <message>
        <source>The credential is not the cause: the command is refused to everybody.</source>
        <translation>認証情報が原因ではありません。このコマンドは誰に対しても拒否されます。</translation>
    </message>
    <message>
        <source>redis-py 8 cannot connect with its defaults</source>
        <translation>redis-py 8 は既定の設定では接続できません</translation>
    </message>
    <message>
        <source>With redis-py, set protocol=2. valkey-py 6.2 works as it is. For other clients, choose RESP2.</source>
        <translation>redis-py では protocol=2 を指定してください。valkey-py 6.2 はそのまま使えます。ほかのクライアントでは RESP2 を選択してください。</translation>
    </message>
    <message>
        <source>redis-py 8 opens with HELLO 3 AUTH and tries nothing else when it is refused (redis-py, issue 4089).</source>
        <translation>redis-py 8 は接続時に HELLO 3 AUTH を送り、拒否されるとほかの方法を試しません (redis-py の issue 4089)。</translation>
    </message>
    <message>
        <source>The gateway accepted AUTH and refused HELLO 3 AUTH: “{words}”</source>
        <translation>ゲートウェイは AUTH を受け付け、HELLO 3 AUTH を拒否しました:「{words}」</translation>
    </message>
    <message>
        <source>The network blocks gRPC</source>
        <translation>ネットワークが gRPC を遮断しています</translation>
    </message>
    <message>
        <source>Ask for HTTP/2 to this host on port 443, past proxies that decrypt. Until then the HTTP API works with the same credential.</source>
        <translation>このホストのポート 443 への HTTP/2 を、通信を復号するプロキシを経由せずに許可してもらってください。それまでは、同じ認証情報で HTTP API を使えます。</translation>
    </message>
    <message>
        <source>The SDKs use gRPC, which needs HTTP/2. The HTTP API needs HTTP/1.1 only.</source>
        <translation>SDK は gRPC を使い、gRPC には HTTP/2 が必要です。HTTP API に必要なのは HTTP/1.1 だけです。</translation>
    </message>
    <message>
        <source>The network blocks the HTTP API</source>
        <translation>ネットワークが HTTP API を遮断しています</translation>
    </message>
    <message>
        <source>Ask for access to this host on port 443. With AWS PrivateLink, add the second VPC endpoint, which is for HTTP.</source>
        <translation>このホストのポート 443 へのアクセスを許可してもらってください。AWS PrivateLink では、HTTP 用の 2 つ目の VPC エンドポイントを追加してください。</translation>
    </message>
    <message>
        <source>Momento&apos;s HTTP API does not answer properly</source>
        <translation>Momento の HTTP API が正しく応答していません</translation>
    </message>
    <message>
        <source>The cause below names what answers in its place. If that is a proxy, ask for this host to be let through.</source>
        <translation>代わりに応答している相手は、下の原因に示されています。プロキシの場合は、このホストを通すよう依頼してください。</translation>
    </message>
    <message>
        <source>gRPC and the HTTP API have different hosts: api.cache. is the HTTP API&apos;s.</source>
        <translation>gRPC と HTTP API ではホストが異なります。api.cache. で始まるホストが HTTP API です。</translation>
    </message>
    <message>
        <source>{one} did not answer properly; {other} did, with the same credential.</source>
        <translation>{one} からは正しい応答がなく、{other} からは同じ認証情報で応答がありました。</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Replace it wherever it is used: the service refuses it.</source>
        <translation>このキーはサービスに拒否されます。使用しているすべての場所で置き換えてください。</translation>
    </message>
    <message>
        <source>The account service revoked the key when this program asked for it.</source>
        <translation>本ツールからの要求により、アカウントサービスがこのキーを失効させました。</translation>
    </message>
</context>
<context>
    <name>LocalSourcesView</name>
    <message>
        <source>From this computer</source>
        <translation>このコンピューターから</translation>
    </message>
    <message>
        <source>This list shows names only. A credential is read when you press its button.</source>
        <translation>名前だけを表示しています。認証情報はボタンを押したときに読み取ります。</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Profiles of the Momento CLI</source>
        <translation>Momento CLI のプロファイル</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Neither MOMENTO_API_KEY nor MOMENTO_AUTH_TOKEN is set for this program.</source>
        <translation>MOMENTO_API_KEY も MOMENTO_AUTH_TOKEN も、本ツールには設定されていません。</translation>
    </message>
    <message>
        <source>Loaded together with {variable}, which is also set.</source>
        <translation>設定済みの {variable} と組み合わせて読み取ります。</translation>
    </message>
    <message>
        <source>No profiles were found.</source>
        <translation>プロファイルは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n more profiles are not listed. Open the file to load them.</source>
        <translation>
            <numerusform>ほかに %n 件のプロファイルがあります。読み込むにはファイルを開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read within five seconds.</source>
        <translation>フォルダーを 5秒以内に読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{characters} characters, {bytes} bytes</source>
        <translation>{characters} 文字、{bytes} バイト</translation>
    </message>
    <message>
        <source>{characters} characters</source>
        <translation>{characters} 文字</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Remove a key that was minted here?</source>
        <translation>ここで発行したキーを削除しますか?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Quit and lose a key that was minted here?</source>
        <translation>終了すると、ここで発行したキーは失われます。終了しますか?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Remove {count} credentials?</source>
        <translation>{count} 件の認証情報を削除しますか?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Report a&amp;s</source>
        <translation>レポートの形式(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Mint</name>
    <message>
        <source>The lifetime must be a whole number of seconds from 0 to {seconds}.</source>
        <translation>有効期間は 0 から {seconds} までの整数 (秒) で指定してください。</translation>
    </message>
    <message>
        <source>The protocol does not support this scope.</source>
        <translation>このスコープはプロトコルで表現できません。</translation>
    </message>
    <message>
        <source>The token id contains characters that cannot be sent.</source>
        <translation>トークン ID に、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The description contains characters that cannot be sent.</source>
        <translation>説明に、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The refresh token contains characters that cannot be sent.</source>
        <translation>リフレッシュトークンに、送信できない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>MintPage</name>
    <message>
        <source>{reason} You can try anyway.</source>
        <translation>{reason}それでも試すことはできます。</translation>
    </message>
    <message>
        <source>Just minted. The next one will be minted with “{name}”.</source>
        <translation>発行したばかりの認証情報です。次は「{name}」で発行します。</translation>
    </message>
    <message>
        <source>A refresh token is needed.</source>
        <translation>リフレッシュトークンが必要です。</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>フォームで示された箇所を修正してください。</translation>
    </message>
</context>
<context>
    <name>MintToolbar</name>
    <message>
        <source>Disposable token</source>
        <translation>使い捨てトークン</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Renew this API key</source>
        <translation>この API キーを更新</translation>
    </message>
    <message>
        <source>What to mint</source>
        <translation>発行するもの</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Presets and files</source>
        <translation>プリセットとファイル</translation>
    </message>
    <message>
        <source>Open a scope file…</source>
        <translation>スコープのファイルを開く…</translation>
    </message>
    <message>
        <source>Save as a scope file…</source>
        <translation>スコープをファイルに保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>For browsers and devices. Short-lived; cannot mint.</source>
        <translation>ブラウザーや端末向け。短期間だけ有効で、トークンは発行できません。</translation>
    </message>
    <message>
        <source>For servers. Long-lived; a super user&apos;s key may mint.</source>
        <translation>サーバー向け。長期間有効で、スーパーユーザーのキーならトークンを発行できます。</translation>
    </message>
    <message>
        <source>SDK helpers</source>
        <translation>SDK のヘルパー</translation>
    </message>
    <message>
        <source>Rules of this credential</source>
        <translation>この認証情報のルール</translation>
    </message>
    <message>
        <source>Saved scopes</source>
        <translation>保存したスコープ</translation>
    </message>
    <message>
        <source>Mint with “{name}”</source>
        <translation>「{name}」で発行</translation>
    </message>
    <message>
        <source>Mint token</source>
        <translation>トークンを発行</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>キーを発行</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>キーを更新</translation>
    </message>
</context>
<context>
    <name>Minter</name>
    <message>
        <source>Minted token</source>
        <translation>発行したトークン</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>New version 2 key</source>
        <translation>新しいバージョン 2 のキー</translation>
    </message>
    <message>
        <source>Renewed API key</source>
        <translation>更新した API キー</translation>
    </message>
    <message>
        <source>It cannot mint, because it is not a credential for calls.</source>
        <translation>呼び出しに使える認証情報ではないため、発行できません。</translation>
    </message>
    <message>
        <source>A report does not contain the secret. Load the key itself.</source>
        <translation>レポートにシークレットは含まれません。キーそのものを読み込んでください。</translation>
    </message>
    <message>
        <source>It has no endpoint, so it cannot mint.</source>
        <translation>エンドポイントがないため、発行できません。</translation>
    </message>
    <message>
        <source>It has expired. The service answers UNAUTHENTICATED.</source>
        <translation>有効期限が切れています。サービスは UNAUTHENTICATED を返します。</translation>
    </message>
    <message>
        <source>A disposable token cannot mint. The service answers “{words}”.</source>
        <translation>使い捨てトークンでは発行できません。サービスの応答:「{words}」</translation>
    </message>
    <message>
        <source>Only a super user&apos;s key can mint, but this one has rules. The service answers “{words}”.</source>
        <translation>発行できるのはスーパーユーザーのキーだけですが、このキーにはルールがあります。サービスの応答:「{words}」</translation>
    </message>
    <message>
        <source>Whether this key can mint depends on its role at the service.</source>
        <translation>このキーで発行できるかどうかは、サービス側のロールによります。</translation>
    </message>
    <message>
        <source>A disposable token cannot be renewed.</source>
        <translation>使い捨てトークンは更新できません。</translation>
    </message>
    <message>
        <source>It cannot be renewed, because it is not an API key.</source>
        <translation>API キーではないため、更新できません。</translation>
    </message>
    <message>
        <source>It has no endpoint, so it cannot be renewed.</source>
        <translation>エンドポイントがないため、更新できません。</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Enter or paste a time.</source>
        <translation>日時を入力するか貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no such date or time.</source>
        <translation>存在しない日付または時刻です。</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>a time only: today&apos;s date was assumed</source>
        <translation>時刻のみ。日付は今日とみなしました</translation>
    </message>
    <message>
        <source>Not understood. Examples: 2023-10-17 05:59:09, 17/Oct/2023:05:59:09 +0000, 1697522349, 14:32 UTC</source>
        <translation>日時として読み取れません。例: 2023-10-17 05:59:09、17/Oct/2023:05:59:09 +0000、1697522349、14:32 UTC</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>no year: {year} was assumed</source>
        <translation>年の記載なし。{year}年とみなしました</translation>
    </message>
    <message>
        <source>a date only: the start of that day</source>
        <translation>日付のみ。その日の 0時とみなしました</translation>
    </message>
    <message>
        <source>Which number is the day and which the month? Write the year first: 2023-10-17.</source>
        <translation>どちらが日でどちらが月か判別できません。2023-10-17 のように年から書いてください。</translation>
    </message>
    <message>
        <source>“{zone}” is not one certain time zone. Write an offset, such as +09:00.</source>
        <translation>「{zone}」はタイムゾーンを特定できません。+09:00 のようにオフセットで書いてください。</translation>
    </message>
    <message>
        <source>epoch seconds</source>
        <translation>エポック秒</translation>
    </message>
    <message>
        <source>epoch milliseconds</source>
        <translation>エポックミリ秒</translation>
    </message>
    <message>
        <source>epoch microseconds</source>
        <translation>エポックマイクロ秒</translation>
    </message>
    <message>
        <source>epoch nanoseconds</source>
        <translation>エポックナノ秒</translation>
    </message>
    <message>
        <source>Only times from 1970 to 9999 can be checked.</source>
        <translation>確認できるのは 1970年から 9999年までの日時です。</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Check validity at another time</source>
        <translation>別の時刻での有効性を確認</translation>
    </message>
    <message>
        <source>Time zone, if the text names none</source>
        <translation>タイムゾーン (入力に記載がない場合)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>ISO 8601, a line of a log, epoch seconds or 14:32 UTC</source>
        <translation>ISO 8601、ログの 1 行、エポック秒、または 14:32 UTC</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is unknown.</source>
        <translation>タイムゾーン「{zone}」は不明です。</translation>
    </message>
    <message>
        <source>No answer yet: the moment was not understood.</source>
        <translation>日時を読み取れないため、まだ判定できません。</translation>
    </message>
    <message>
        <source>Understood: {moment} ({reading}).</source>
        <translation>解釈: {moment} ({reading})。</translation>
    </message>
    <message>
        <source>Understood: {moment} ({reading}; time zone {zone}).</source>
        <translation>解釈: {moment} ({reading}、タイムゾーン {zone})。</translation>
    </message>
    <message>
        <source>{moment}: {state}</source>
        <translation>{moment}: {state}</translation>
    </message>
    <message>
        <source>The clock was set back, so this time occurred twice.</source>
        <translation>時計が戻されたため、この時刻は二度ありました。</translation>
    </message>
    <message>
        <source>Its expiry is unknown, so its validity at that time is unknown too.</source>
        <translation>有効期限が不明なため、その時刻に有効だったかどうかは分かりません。</translation>
    </message>
    <message>
        <source>It did not exist yet: it was issued {span} later.</source>
        <translation>まだ存在していませんでした。発行されたのは {span}後です。</translation>
    </message>
    <message>
        <source>Not valid yet: it became valid {span} later.</source>
        <translation>まだ有効ではありませんでした。有効になったのは {span}後です。</translation>
    </message>
    <message>
        <source>Not expired: it never expires. Only the service knows whether it was revoked.</source>
        <translation>期限切れではありません (無期限)。失効していたかどうかは、サービスにしか分かりません。</translation>
    </message>
    <message>
        <source>Expired {span} before that time.</source>
        <translation>その時刻の {span}前に期限が切れていました。</translation>
    </message>
    <message>
        <source>Not expired, with {span} left. Only the service knows whether it was revoked.</source>
        <translation>期限切れではありません (残り {span})。失効していたかどうかは、サービスにしか分かりません。</translation>
    </message>
    <message>
        <source>Local ({zone})</source>
        <translation>ローカル ({zone})</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this scope as</source>
        <translation>このスコープに名前を付けて保存</translation>
    </message>
    <message>
        <source>Name of the scope</source>
        <translation>スコープの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>“{name}” exists and will be replaced.</source>
        <translation>「{name}」はすでにあり、置き換えられます。</translation>
    </message>
    <message>
        <source>Kept on this computer, readable by you only. It contains no secret.</source>
        <translation>このコンピューターに保存され、あなただけが読めます。シークレットは含まれません。</translation>
    </message>
</context>
<context>
    <name>Near miss</name>
    <message>
        <source>rule {number} applies to {allowed}, not to {asked}.</source>
        <translation>ルール {number} の対象は{allowed}で、{asked}ではありません。</translation>
    </message>
    <message>
        <source>rule {number} applies to {allowed}, not to {asked}: the case differs at character {place}.</source>
        <translation>ルール {number} の対象は{allowed}で、{asked}ではありません ({place} 文字目の大文字・小文字が異なります)。</translation>
    </message>
    <message>
        <source>rule {number} applies to {allowed}, not to {asked}: only the spaces around it differ.</source>
        <translation>ルール {number} の対象は{allowed}で、{asked}ではありません (前後の空白だけが異なります)。</translation>
    </message>
    <message>
        <source>rule {number} applies to {allowed}. The `{mark}` is matched literally; a prefix was probably meant.</source>
        <translation>ルール {number} の対象は{allowed}です。`{mark}` は文字そのものとして扱われます。プレフィックスの誤りと思われます。</translation>
    </message>
    <message>
        <source>rule {number} allows reading only.</source>
        <translation>ルール {number} は読み取り専用です。</translation>
    </message>
    <message>
        <source>rule {number} allows writing only.</source>
        <translation>ルール {number} は書き込み専用です。</translation>
    </message>
    <message>
        <source>rule {number} allows writing only, without conditional writes and calls that return a size.</source>
        <translation>ルール {number} は書き込み専用です。条件付き書き込みと、サイズを返す呼び出しは許可されません。</translation>
    </message>
    <message>
        <source>rule {number} allows subscribing only.</source>
        <translation>ルール {number} はサブスクライブ専用です。</translation>
    </message>
    <message>
        <source>rule {number} allows publishing only.</source>
        <translation>ルール {number} はパブリッシュ専用です。</translation>
    </message>
    <message>
        <source>rule {number} allows listing only.</source>
        <translation>ルール {number} は一覧の取得専用です。</translation>
    </message>
    <message>
        <source>rule {number} denies it: its role is none.</source>
        <translation>ルール {number} のロールは none のため、拒否されます。</translation>
    </message>
</context>
<context>
    <name>NewCard</name>
    <message>
        <source>1. The new credential</source>
        <translation>1. 新しい認証情報</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>新しい認証情報</translation>
    </message>
    <message>
        <source>Lifetime of a minted one</source>
        <translation>発行するものの有効期間</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Mint an equal one</source>
        <translation>同じ権限で発行</translation>
    </message>
    <message>
        <source>Paste the new one</source>
        <translation>新しいものを貼り付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Loaded:</source>
        <translation>読み込み済み:</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12時間</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>The key was created</source>
        <translation>キーを作成しました</translation>
    </message>
    <message>
        <source>The service returns it only once. Copy or save it before the program ends.</source>
        <translation>サービスがキーを返すのは一度だけです。プログラムを終了する前にコピーまたは保存してください。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Save key file…</source>
        <translation>キーファイルを保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Momento keys ({patterns})</source>
        <translation>Momento のキー ({patterns})</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>{name} was saved. Only you can read it.</source>
        <translation>{name} を保存しました。読み取れるのはあなただけです。</translation>
    </message>
    <message>
        <source>{name} was saved. Others may be able to read it: the drive keeps no access rights, or the folder is synchronised with other computers.</source>
        <translation>{name} を保存しました。ただし、ほかの人が読み取れる可能性があります。ドライブがアクセス権に対応していないか、フォルダーがほかのコンピューターと同期されています。</translation>
    </message>
</context>
<context>
    <name>Not written</name>
    <message>
        <source>“{name}” could not be written. {why}</source>
        <translation>「{name}」を書き込めませんでした。{why}</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it is used up.</source>
        <translation>ディスクの空きがないか、割り当て容量を使い切っています。</translation>
    </message>
    <message>
        <source>The drive is read-only.</source>
        <translation>ドライブが読み取り専用です。</translation>
    </message>
    <message>
        <source>The folder does not exist, or does not exist any more.</source>
        <translation>フォルダーが存在しないか、なくなっています。</translation>
    </message>
    <message>
        <source>You have no permission to write in this folder.</source>
        <translation>このフォルダーへの書き込み権限がありません。</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>同じ名前のフォルダーがあります。</translation>
    </message>
    <message>
        <source>Another program holds the file open. Close it there first.</source>
        <translation>別のプログラムがファイルを開いています。先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>The system does not take this name: it is too long, or a character is not allowed.</source>
        <translation>システムがこの名前を受け付けません。長すぎるか、使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The system gave no reason. Check the folder, its rights and the space on the disk.</source>
        <translation>システムから理由が示されませんでした。フォルダー、その権限、ディスクの空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>NotWrittenDialog</name>
    <message>
        <source>The file was not saved</source>
        <translation>ファイルは保存されていません</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選ぶ…</translation>
    </message>
    <message>
        <source>Nothing was lost: what was to be saved is still in this window.</source>
        <translation>何も失われていません。内容はこのウィンドウに残っています。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notify before a credential ends?</source>
        <translation>期限の前に通知しますか?</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>The desktop shows the name of the credential and when it ends; never the credential itself.</source>
        <translation>デスクトップに認証情報の名前と期限が表示されます。認証情報そのものは表示されません。</translation>
    </message>
    <message>
        <source>It may show this on the lock screen and keep it in its list of notices. Notices are shown only while this window is open: 14 days, a day, an hour and five minutes before the end.</source>
        <translation>ロック画面に表示されたり、通知の一覧に残ったりすることがあります。通知はこのウィンドウを開いている間だけ、期限の 14日前、1日前、1時間前、5分前に表示されます。</translation>
    </message>
</context>
<context>
    <name>Observed</name>
    <message>
        <source>{host}, checked at {moment}</source>
        <translation>{host} ({moment} に確認)</translation>
    </message>
    <message>
        <source>{title}: {state}. {summary}</source>
        <translation>{title}: {state}。{summary}</translation>
    </message>
    <message>
        <source>{title}: {state}, {milliseconds} ms. {summary}</source>
        <translation>{title}: {state} ({milliseconds} ms)。{summary}</translation>
    </message>
    <message>
        <source>{way}: {step}</source>
        <translation>{way}: {step}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{step} Message: “{words}”</source>
        <translation>{step} メッセージ:「{words}」</translation>
    </message>
    <message>
        <source>{step} Certificate for {names}, issued by {issuer}, valid from {begins} to {ends}.</source>
        <translation>{step} 証明書: {names}、発行者 {issuer}、有効期間 {begins} から {ends}。</translation>
    </message>
    <message>
        <source>The resolver answered: {addresses}</source>
        <translation>名前解決の結果: {addresses}</translation>
    </message>
    <message>
        <source>Proxy variables: {proxies}</source>
        <translation>プロキシの環境変数: {proxies}</translation>
    </message>
    <message>
        <source>No proxy variable was set.</source>
        <translation>プロキシの環境変数は設定されていませんでした。</translation>
    </message>
    <message>
        <source>The check went through the proxy.</source>
        <translation>この確認はプロキシを経由しました。</translation>
    </message>
    <message>
        <source>The clock there was {difference} ahead of the service&apos;s.</source>
        <translation>確認した環境の時計はサービスより {difference}進んでいました。</translation>
    </message>
    <message>
        <source>The clock there was {difference} behind the service&apos;s.</source>
        <translation>確認した環境の時計はサービスより {difference}遅れていました。</translation>
    </message>
    <message>
        <source>The clock there and the service&apos;s agreed.</source>
        <translation>確認した環境の時計はサービスと一致していました。</translation>
    </message>
    <message>
        <source>Versions: {versions}</source>
        <translation>バージョン: {versions}</translation>
    </message>
</context>
<context>
    <name>ObservedCard</name>
    <message>
        <source>Observed elsewhere</source>
        <translation>別の環境での確認結果</translation>
    </message>
    <message>
        <source>Connection checks made on other computers. This program did not see them: a file can be changed.</source>
        <translation>別のコンピューターで行われた接続の確認です。本ツールが自ら確認したものではなく、ファイルは改変できます。</translation>
    </message>
</context>
<context>
    <name>Obtaining</name>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>“{name}” was made. It is in the list of credentials.</source>
        <translation>「{name}」を作成しました。認証情報の一覧にあります。</translation>
    </message>
    <message>
        <source>Cancelled. Only the service knows whether a credential was made.</source>
        <translation>キャンセルしました。認証情報が作成されたかどうかは、サービス側にしか分かりません。</translation>
    </message>
    <message>
        <source>The clipboard does not hold exactly one whole Momento key or token.</source>
        <translation>クリップボードに、欠けのない Momento のキーまたはトークンがちょうど 1 つ入っている必要があります。</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>貼り付けたキー</translation>
    </message>
    <message>
        <source>The program that holds the copied text does not answer. Copy it again.</source>
        <translation>コピー元のプログラムが応答しません。もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>OldCard</name>
    <message>
        <source>A program that still uses the old key is refused once it is revoked. Then nothing can be undone any more.</source>
        <translation>古いキーを失効させると、まだ使用しているプログラムは拒否されます。失効後は元に戻せません。</translation>
    </message>
    <message>
        <source>Ask with:</source>
        <translation>この操作に使うキー:</translation>
    </message>
    <message>
        <source>3. The old key</source>
        <translation>3. 古いキー</translation>
    </message>
    <message>
        <source>Ask the account service with the loaded key</source>
        <translation>アカウントサービスへの問い合わせに使う読み込み済みのキー</translation>
    </message>
    <message>
        <source>Revoke the old key…</source>
        <translation>古いキーを失効させる…</translation>
    </message>
    <message>
        <source>The new key does not end the old one. This program can revoke keys of version 2 only: look for the old one in the Momento console.</source>
        <translation>新しいキーに置き換えても、古いキーは無効になりません。本ツールで失効させられるのはバージョン 2 のキーだけです。古いキーは Momento コンソールで探してください。</translation>
    </message>
    <message>
        <source>First write the new credential to the file.</source>
        <translation>先に新しい認証情報をファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>First test what is in the file now (3).</source>
        <translation>先に、いまファイルにある内容をテストしてください (3)。</translation>
    </message>
    <message>
        <source>Asking the account service…</source>
        <translation>アカウントサービスに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Inspect</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Test calls</source>
        <translation>テスト呼び出し</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>{name} is in the same object, section, row or command.</source>
        <translation>{name} が同じオブジェクト、セクション、行、またはコマンドの中にあります。</translation>
    </message>
    <message>
        <source>The names of both say {common}.</source>
        <translation>両方の名前に {common} が含まれています。</translation>
    </message>
    <message>
        <source>{name} is the only endpoint in the text.</source>
        <translation>{name} がテキスト内の唯一のエンドポイントです。</translation>
    </message>
    <message>
        <source>It is the only Momento host in the text.</source>
        <translation>テキスト内の唯一の Momento のホストです。</translation>
    </message>
    <message>
        <source>It is the only host in the text that is named like one of Momento&apos;s.</source>
        <translation>テキスト内で Momento のホストに似た名前を持つ唯一のホストです。</translation>
    </message>
    <message>
        <source>{name} is set more than once. The last counts: `{kept}`, not `{lost}`.</source>
        <translation>{name} が複数回設定されています。最後の値 `{kept}` が有効で、`{lost}` は無効です。</translation>
    </message>
    <message>
        <source>{name} is set more than once. The last counts, which is this one.</source>
        <translation>{name} が複数回設定されています。最後の値が有効で、それがこの値です。</translation>
    </message>
    <message>
        <source>{name} is set more than once. The last counts; this one is never used.</source>
        <translation>{name} が複数回設定されています。最後の値が有効で、この値は使われません。</translation>
    </message>
    <message>
        <source>The section [.momento_session] of the same file wins over every profile as long as it is valid. Momento CLI uses it instead of this one.</source>
        <translation>同じファイルの [.momento_session] セクションが有効な間は、すべてのプロファイルより優先されます。Momento CLI はこれではなく、そちらを使います。</translation>
    </message>
    <message>
        <source>`{host}` was derived from `{value}`, the value of {name}.</source>
        <translation>`{host}` は {name} の値 `{value}` から導き出したものです。</translation>
    </message>
    <message>
        <source>Of the hosts in the text, it stands nearest to the key.</source>
        <translation>テキスト中のホストのうち、キーに最も近い位置にあります。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search credentials, actions and help</source>
        <translation>認証情報、操作、ヘルプを検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Super user key</source>
        <translation>スーパーユーザーのキーです</translation>
    </message>
    <message>
        <source>For the application, mint a short-lived token with only the permissions it needs.</source>
        <translation>アプリケーションには、必要な権限だけを持つ短期間のトークンを発行してください。</translation>
    </message>
    <message>
        <source>Whoever has it can read and delete all data and issue new credentials.</source>
        <translation>入手した人は誰でも、すべてのデータの読み取りと削除、新しい認証情報の発行ができます。</translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Issue a credential with at least one rule that allows something.</source>
        <translation>何かを許可するルールを 1 つ以上含む認証情報を発行してください。</translation>
    </message>
    <message>
        <source>Unreadable permissions</source>
        <translation>権限を読み取れません</translation>
    </message>
    <message>
        <source>Use Test calls to see what the service allows. Ask who made the credential.</source>
        <translation>「テスト呼び出し」で、サービスが許可する操作を確認してください。認証情報の作成者にも確認してください。</translation>
    </message>
    <message>
        <source>The permissions hold for some addresses only</source>
        <translation>権限が有効なのは一部のアドレスからの場合のみです</translation>
    </message>
    <message>
        <source>Compare the ranges with the address that the application&apos;s calls come from: a gateway, a VPN or a proxy changes it.</source>
        <translation>アプリケーションの呼び出し元アドレスがこの範囲に入っているか確認してください。ゲートウェイ、VPN、プロキシを経由するとアドレスは変わります。</translation>
    </message>
    <message>
        <source>From any other address the service refuses what the rules allow.</source>
        <translation>それ以外のアドレスからは、ルールで許可された操作もサービスに拒否されます。</translation>
    </message>
    <message>
        <source>Permissions this program does not know</source>
        <translation>本ツールの知らない権限が含まれています</translation>
    </message>
    <message>
        <source>Look for a newer version of this program. Unknown permissions are not shown as rules.</source>
        <translation>本ツールの新しいバージョンを確認してください。知らない権限はルールとして表示されません。</translation>
    </message>
    <message>
        <source>Permissions are defined by a role at the service</source>
        <translation>権限はサービス側のロールで定義されています</translation>
    </message>
    <message>
        <source>Ask the account service on the page Permissions, look up the role in the console, or use Test calls.</source>
        <translation>「権限」ページでアカウントサービスに問い合わせるか、コンソールでロールを確認するか、「テスト呼び出し」で試してください。</translation>
    </message>
    <message>
        <source>Permissions as the account service said</source>
        <translation>アカウントサービスの回答による権限</translation>
    </message>
    <message>
        <source>Ask again if the role may have been changed since.</source>
        <translation>その後にロールが変更された可能性がある場合は、もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>The wildcard at the end of a name is matched literally</source>
        <translation>名前の末尾のワイルドカードは文字そのものとして扱われます</translation>
    </message>
    <message>
        <source>Issue the credential again with a prefix instead of a name.</source>
        <translation>名前ではなくプレフィックスを指定して発行し直してください。</translation>
    </message>
    <message>
        <source>Probably a typing error in a rule&apos;s name</source>
        <translation>ルールの名前に入力ミスがあるようです</translation>
    </message>
    <message>
        <source>Compare it with the real name. If it differs, issue the credential again.</source>
        <translation>実際の名前と比べてください。異なる場合は、認証情報を発行し直してください。</translation>
    </message>
    <message>
        <source>Write-only does not allow conditional writes</source>
        <translation>書き込み専用では条件付き書き込みができません</translation>
    </message>
    <message>
        <source>If the application uses set-if-absent, increment or list push, allow reading and writing.</source>
        <translation>アプリケーションが set-if-absent、increment、list push を使う場合は、読み書きを許可してください。</translation>
    </message>
    <message>
        <source>Rule for a whole cache beside other rules</source>
        <translation>ほかのルールと一緒に、キャッシュ全体のルールがあります</translation>
    </message>
    <message>
        <source>If it should cover only some keys, mint it again here: Mint keeps key rules.</source>
        <translation>特定のキーだけを意図していた場合は、ここで発行し直してください。「発行」ではキーの指定が保たれます。</translation>
    </message>
    <message>
        <source>The JavaScript and Python SDKs silently drop key rules that are in one list with topic rules.</source>
        <translation>JavaScript と Python の SDK は、トピックのルールと同じリストにあるキーの指定を警告なしに無視します。</translation>
    </message>
    <message>
        <source>This credential cannot mint tokens</source>
        <translation>この認証情報ではトークンを発行できません</translation>
    </message>
    <message>
        <source>Use a super user&apos;s API key to mint.</source>
        <translation>発行にはスーパーユーザーの API キーを使用してください。</translation>
    </message>
    <message>
        <source>The claim p says super user.</source>
        <translation>クレーム p がスーパーユーザーを示しています。</translation>
    </message>
    <message>
        <source>Its role says super user.</source>
        <translation>ロールがスーパーユーザーです。</translation>
    </message>
    <message>
        <source>No claim p, which means super user in version 1.</source>
        <translation>クレーム p がありません。バージョン 1 ではスーパーユーザーを意味します。</translation>
    </message>
    <message>
        <source>The claim p is empty, which means super user in version 1.</source>
        <translation>クレーム p が空です。バージョン 1 ではスーパーユーザーを意味します。</translation>
    </message>
    <message>
        <source>The list of rules is empty.</source>
        <translation>ルールのリストが空です。</translation>
    </message>
    <message>
        <source>All rules have the role none.</source>
        <translation>すべてのルールのロールが none です。</translation>
    </message>
    <message>
        <source>{why}. Bytes: {hex}.</source>
        <translation>{why}。バイト列: {hex}。</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>Unknown: {fields}.</source>
        <translation>不明: {fields}。</translation>
    </message>
    <message>
        <source>A version 2 key contains no rules.</source>
        <translation>バージョン 2 のキーにルールは含まれません。</translation>
    </message>
    <message>
        <source>Role “{name}”, as the account service said at {moment}.</source>
        <translation>ロール「{name}」({moment} のアカウントサービスの回答)。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`. The `{mark}` is matched literally.</source>
        <translation>ルール {number} の名前は `{name}` です。`{mark}` は文字そのものとして扱われます。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`, which contains an invisible character.</source>
        <translation>ルール {number} の名前 `{name}` に不可視の文字が含まれています。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`, which mixes letters of several scripts.</source>
        <translation>ルール {number} の名前 `{name}` に複数の文字体系の文字が混在しています。</translation>
    </message>
    <message>
        <source>It names `{name}`, another loaded credential `{other}`.</source>
        <translation>この認証情報では `{name}`、読み込み済みの別の認証情報では `{other}` です。</translation>
    </message>
    <message>
        <source>Rule {number} has an empty name.</source>
        <translation>ルール {number} の名前が空です。</translation>
    </message>
    <message>
        <source>Rule {number} has no selector, which version 2 requires.</source>
        <translation>ルール {number} にセレクターがありません。バージョン 2 では必須です。</translation>
    </message>
    <message>
        <source>Rule {whole} covers all keys of its cache, beside rule {other}.</source>
        <translation>ルール {whole} はキャッシュのすべてのキーを対象とし、ルール {other} と併用されています。</translation>
    </message>
    <message>
        <source>Rule {number}: {sentence}</source>
        <translation>ルール {number}: {sentence}</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`, which begins with white space.</source>
        <translation>ルール {number} の名前 `{name}` の先頭に空白があります。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`, which ends with white space.</source>
        <translation>ルール {number} の名前 `{name}` の末尾に空白があります。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`, which begins and ends with white space.</source>
        <translation>ルール {number} の名前 `{name}` の先頭と末尾に空白があります。</translation>
    </message>
    <message>
        <source>The service answers “Only tokens with SuperUser permissions can generate disposable tokens”.</source>
        <translation>サービスの応答:「Only tokens with SuperUser permissions can generate disposable tokens」</translation>
    </message>
    <message>
        <source>The new token has more permissions than requested</source>
        <translation>新しいトークンの権限が要求より広くなっています</translation>
    </message>
    <message>
        <source>Do not pass it on. Mint it again, and report the difference.</source>
        <translation>誰にも渡さないでください。発行し直し、相違を報告してください。</translation>
    </message>
    <message>
        <source>The new token has fewer permissions than requested</source>
        <translation>新しいトークンの権限が要求より狭くなっています</translation>
    </message>
    <message>
        <source>Test it before you pass it on. Mint it again if the missing part is needed.</source>
        <translation>渡す前にテストしてください。足りない権限が必要な場合は、発行し直してください。</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>the claim p has {count} rules, more than the {limit} of any credential</source>
        <translation>クレーム p に {count} 個のルールがあります (上限は {limit} 個)</translation>
    </message>
    <message>
        <source>the claim p is not text</source>
        <translation>クレーム p がテキストではありません</translation>
    </message>
    <message>
        <source>the claim p is not Base64</source>
        <translation>クレーム p が Base64 ではありません</translation>
    </message>
    <message>
        <source>the bytes of the claim p are not a permissions message</source>
        <translation>クレーム p のバイト列が権限メッセージではありません</translation>
    </message>
    <message>
        <source>the claim p is neither a super user nor a list of known rules</source>
        <translation>クレーム p がスーパーユーザーでも既知のルールでもありません</translation>
    </message>
    <message>
        <source>a disposable token needs the claim p, but this one has none</source>
        <translation>使い捨てトークンに必要なクレーム p がありません</translation>
    </message>
    <message>
        <source>the credential has no claim p</source>
        <translation>認証情報にクレーム p がありません</translation>
    </message>
    <message>
        <source>the permissions of this key are defined by a role at the service, not in the key</source>
        <translation>このキーの権限は、キーではなくサービス側のロールで定義されています</translation>
    </message>
    <message>
        <source>the permission set is not JSON</source>
        <translation>権限セットが JSON ではありません</translation>
    </message>
    <message>
        <source>the JSON is not a permission set: it has no rules</source>
        <translation>この JSON は権限セットではありません (rules がありません)</translation>
    </message>
    <message>
        <source>the permission set is too large</source>
        <translation>権限セットが大きすぎます</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Mint a narrower token</source>
        <translation>権限を絞ったトークンを発行</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Decoded, not verified</source>
        <translation>デコードのみ、未検証</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Cache or store</source>
        <translation>キャッシュ/ストア</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>Bytes of the claim p</source>
        <translation>クレーム p のバイト列</translation>
    </message>
    <message>
        <source>Told by the account service at {time}</source>
        <translation>{time} のアカウントサービスの回答</translation>
    </message>
    <message>
        <source>It contains no rules, so it may do nothing.</source>
        <translation>ルールがないため、何も実行できません。</translation>
    </message>
    <message>
        <source>It contains no permissions.</source>
        <translation>権限は含まれていません。</translation>
    </message>
    <message>
        <source>It contains no permissions: a role at the service determines what it may do.</source>
        <translation>権限は含まれていません。許可される操作はサービス側のロールで決まります。</translation>
    </message>
    <message>
        <source>Its permissions could not be read.</source>
        <translation>権限を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Super user: it may do everything, including creating and deleting caches and minting credentials.</source>
        <translation>スーパーユーザー: キャッシュの作成と削除、認証情報の発行を含む、すべての操作を実行できます。</translation>
    </message>
    <message>
        <source>{text} Why: {reason}.</source>
        <translation>{text}理由: {reason}。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{prefix}… (prefix)</source>
        <translation>{prefix}… (プレフィックス)</translation>
    </message>
    <message>
        <source>This program does not know: {fields}. The credential may do more or less than this page shows.</source>
        <translation>本ツールが認識できないもの: {fields}。実際の権限は、このページの表示より広い場合も狭い場合もあります。</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>a program&apos;s secret type</source>
        <translation>プログラムのシークレット用の型</translation>
    </message>
    <message>
        <source>kubectl describe, which shows sizes only</source>
        <translation>サイズだけを表示する kubectl describe</translation>
    </message>
    <message>
        <source>kubectl describe, which shows the reference only</source>
        <translation>参照だけを表示する kubectl describe</translation>
    </message>
    <message>
        <source>GitHub Actions, Azure Pipelines or the program that printed it</source>
        <translation>GitHub Actions、Azure Pipelines、または出力したプログラム</translation>
    </message>
    <message>
        <source>CircleCI, Jenkins or the program that printed it</source>
        <translation>CircleCI、Jenkins、または出力したプログラム</translation>
    </message>
    <message>
        <source>Rails, Sentry or Heroku</source>
        <translation>Rails、Sentry、または Heroku</translation>
    </message>
    <message>
        <source>Travis CI or AppVeyor</source>
        <translation>Travis CI または AppVeyor</translation>
    </message>
    <message>
        <source>the page or program that showed it</source>
        <translation>表示したページまたはプログラム</translation>
    </message>
    <message>
        <source>the program that printed it</source>
        <translation>出力したプログラム</translation>
    </message>
    <message>
        <source>the CI system</source>
        <translation>CI システム</translation>
    </message>
    <message>
        <source>the system&apos;s key ring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>the program that reads the environment</source>
        <translation>環境変数を読み取るプログラム</translation>
    </message>
    <message>
        <source>the program that reads the file</source>
        <translation>ファイルを読み取るプログラム</translation>
    </message>
    <message>
        <source>the JavaScript runtime</source>
        <translation>JavaScript ランタイム</translation>
    </message>
    <message>
        <source>a template engine, Ansible or Postman</source>
        <translation>テンプレートエンジン、Ansible、または Postman</translation>
    </message>
    <message>
        <source>a template engine</source>
        <translation>テンプレートエンジン</translation>
    </message>
    <message>
        <source>Octopus Deploy or a template</source>
        <translation>Octopus Deploy またはテンプレート</translation>
    </message>
    <message>
        <source>a token replacement task</source>
        <translation>トークンを置き換えるタスク</translation>
    </message>
    <message>
        <source>Azure Pipelines, Kubernetes or a shell</source>
        <translation>Azure Pipelines、Kubernetes、またはシェル</translation>
    </message>
    <message>
        <source>a shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>the Windows command line</source>
        <translation>Windows のコマンドライン</translation>
    </message>
    <message>
        <source>a shell, Docker Compose or the program that reads the file</source>
        <translation>シェル、Docker Compose、またはファイルを読み取るプログラム</translation>
    </message>
    <message>
        <source>JavaScript, which printed an object in place of its value</source>
        <translation>値の代わりにオブジェクトを出力した JavaScript</translation>
    </message>
    <message>
        <source>.NET, which printed the type in place of the value</source>
        <translation>値の代わりに型を出力した .NET</translation>
    </message>
    <message>
        <source>Python, which printed an object in place of its value</source>
        <translation>値の代わりにオブジェクトを出力した Python</translation>
    </message>
    <message>
        <source>Java, which printed an object in place of its value</source>
        <translation>値の代わりにオブジェクトを出力した Java</translation>
    </message>
    <message>
        <source>the program, which had no value</source>
        <translation>値を持っていなかったプログラム</translation>
    </message>
    <message>
        <source>the program that printed it, which cut it short</source>
        <translation>途中で切って出力したプログラム</translation>
    </message>
    <message>
        <source>Momento&apos;s Python SDK, which prints both ends only</source>
        <translation>両端だけを出力する Momento の Python SDK</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>One key, read-only, 15 minutes</source>
        <translation>1 つのキー、読み取り専用、15分</translation>
    </message>
    <message>
        <source>Browser session: read own keys, subscribe to one topic</source>
        <translation>ブラウザーセッション: 自分のキーの読み取り、1 つのトピックのサブスクライブ</translation>
    </message>
    <message>
        <source>Chat room: publish, subscribe and read its history</source>
        <translation>チャットルーム: パブリッシュ、サブスクライブ、履歴の読み取り</translation>
    </message>
    <message>
        <source>Drop box: write only, under one prefix</source>
        <translation>投稿専用: 1 つのプレフィックスへの書き込みのみ</translation>
    </message>
    <message>
        <source>Support: read one cache, change nothing</source>
        <translation>サポート: 1 つのキャッシュの読み取りのみ</translation>
    </message>
    <message>
        <source>Worker: keys of its jobs and one function</source>
        <translation>ワーカー: 担当ジョブのキーと 1 つの関数</translation>
    </message>
    <message>
        <source>{helper}</source>
        <translation>{helper}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Use the form</source>
        <translation>フォームの内容を使用</translation>
    </message>
    <message>
        <source>Replace the JSON by what the form says</source>
        <translation>JSON をフォームの内容に置き換えます</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The scope in words, as JSON and as code</source>
        <translation>スコープの文章、JSON、コード</translation>
    </message>
    <message>
        <source>The scope as JSON</source>
        <translation>スコープの JSON</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>コードの言語</translation>
    </message>
    <message>
        <source>The scope as SDK code</source>
        <translation>スコープの SDK コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Edit the scope here or in the form. Both stay in sync.</source>
        <translation>ここでもフォームでも編集できます。互いに同期します。</translation>
    </message>
    <message>
        <source>Nothing is allowed yet.</source>
        <translation>まだ何も許可されていません。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>無期限です。</translation>
    </message>
    <message>
        <source>It expires {span} after minting.</source>
        <translation>発行から {span}後に期限が切れます。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>{line} 行 {column} 列</translation>
    </message>
</context>
<context>
    <name>PyJWT</name>
    <message>
        <source>PyJWT {version} decodes the same claims. Neither verifies the signature.</source>
        <translation>PyJWT {version} でも同じクレームにデコードされます。どちらも署名は検証していません。</translation>
    </message>
    <message>
        <source>PyJWT {version} decodes other claims. The token contains those shown here.</source>
        <translation>PyJWT {version} では異なるクレームにデコードされます。ここに示した内容はトークンに含まれています。</translation>
    </message>
    <message>
        <source>PyJWT {version} rejects the token ({error}). Shown here is what could be decoded.</source>
        <translation>PyJWT {version} はトークンを拒否します ({error})。ここにはデコードできた部分を示しています。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Can it …?</source>
        <translation>実行できるか…</translation>
    </message>
    <message>
        <source>Answered from the decoded permissions. No call is made.</source>
        <translation>デコードした権限から回答します。呼び出しは行いません。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>in the store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Can it</source>
        <translation>実行できるか</translation>
    </message>
    <message>
        <source>Address that calls come from</source>
        <translation>呼び出し元のアドレス</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>呼び出し元のアドレス</translation>
    </message>
    <message>
        <source>Answered from the permissions that the account service told. No call is made.</source>
        <translation>アカウントサービスが回答した権限に基づいて答えます。呼び出しは行いません。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>in the Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Enter the Database name.</source>
        <translation>データベース名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the cache name.</source>
        <translation>キャッシュ名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the store name.</source>
        <translation>ストア名を入力してください。</translation>
    </message>
    <message>
        <source>Enter {name}.</source>
        <translation>{name}を入力してください。</translation>
    </message>
    <message>
        <source>The smallest rule that would allow it: {rule}</source>
        <translation>許可する最小のルール: {rule}</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RawPage</name>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hold to reveal, or click to reveal for ten seconds</source>
        <translation>押している間だけ表示、クリックで10秒間表示</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Each step of the decoding. The same part has the same colour in every step.</source>
        <translation>デコードの各段階です。同じ部分はどの段階でも同じ色で示します。</translation>
    </message>
    <message>
        <source>Character {place} of the pasted text.</source>
        <translation>貼り付けたテキストの {place} 文字目。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Removed by a repair</source>
        <translation>修復で除去</translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation>ラッパー</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>JWT header</source>
        <translation>JWT ヘッダー</translation>
    </message>
    <message>
        <source>JWT payload</source>
        <translation>JWT ペイロード</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>US East (N. Virginia)</source>
        <translation>米国東部 (バージニア北部)</translation>
    </message>
    <message>
        <source>US East (Ohio)</source>
        <translation>米国東部 (オハイオ)</translation>
    </message>
    <message>
        <source>US West (N. California)</source>
        <translation>米国西部 (北カリフォルニア)</translation>
    </message>
    <message>
        <source>US West (Oregon)</source>
        <translation>米国西部 (オレゴン)</translation>
    </message>
    <message>
        <source>Canada (Central)</source>
        <translation>カナダ (中部)</translation>
    </message>
    <message>
        <source>Europe (Ireland)</source>
        <translation>欧州 (アイルランド)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>欧州 (ロンドン)</translation>
    </message>
    <message>
        <source>Europe (Paris)</source>
        <translation>欧州 (パリ)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>欧州 (フランクフルト)</translation>
    </message>
    <message>
        <source>Europe (Stockholm)</source>
        <translation>欧州 (ストックホルム)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>アジアパシフィック (ムンバイ)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>アジアパシフィック (東京)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>アジアパシフィック (ソウル)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>アジアパシフィック (シンガポール)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>アジアパシフィック (シドニー)</translation>
    </message>
    <message>
        <source>South America (São Paulo)</source>
        <translation>南米 (サンパウロ)</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Where is my cache?</source>
        <translation>キャッシュのあるリージョンを探す</translation>
    </message>
    <message>
        <source>Reads one key in each public region at once and compares the answers.</source>
        <translation>すべての公開リージョンで同時にキーを 1 つ読み取り、応答を比べます。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Enter the cache name.</source>
        <translation>キャッシュ名を入力してください。</translation>
    </message>
    <message>
        <source>Ask every region…</source>
        <translation>全リージョンに問い合わせる…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this endpoint</source>
        <translation>このエンドポイントを使用</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Answers of the regions</source>
        <translation>各リージョンの応答</translation>
    </message>
    <message>
        <source>Asking… {count} regions have answered.</source>
        <translation>問い合わせ中… {count} リージョンが応答しました。</translation>
    </message>
    <message>
        <source>The cache is in {regions}.</source>
        <translation>キャッシュは {regions} にあります。</translation>
    </message>
    <message>
        <source>Probably in {regions}: the credential is accepted there, but it may not read this cache.</source>
        <translation>おそらく {regions} です。認証情報は受け付けられましたが、このキャッシュの読み取りは許可されていません。</translation>
    </message>
    <message>
        <source>Cancelled: {count} of {total} regions had answered.</source>
        <translation>キャンセルしました。{total} リージョン中 {count} リージョンから応答がありました。</translation>
    </message>
    <message>
        <source>No answer came from {regions}.</source>
        <translation>応答のないリージョン: {regions}</translation>
    </message>
    <message>
        <source>The credential is accepted, but no region has a cache of this name.</source>
        <translation>認証情報は受け付けられましたが、この名前のキャッシュはどのリージョンにもありません。</translation>
    </message>
    <message>
        <source>No region accepts the credential.</source>
        <translation>どのリージョンでも認証情報が受け付けられません。</translation>
    </message>
    <message>
        <source>No region gave an answer that tells where the cache is.</source>
        <translation>キャッシュの場所が分かる応答は、どのリージョンからも得られませんでした。</translation>
    </message>
    <message>
        <source>Nothing is known about the cache.</source>
        <translation>キャッシュの場所は分かりません。</translation>
    </message>
    <message>
        <source>The credential is accepted, but the regions that answered have no cache of this name.</source>
        <translation>認証情報は受け付けられましたが、応答したリージョンにはこの名前のキャッシュがありません。</translation>
    </message>
    <message>
        <source>The regions that answered do not accept the credential.</source>
        <translation>応答したリージョンは、この認証情報を受け付けません。</translation>
    </message>
    <message>
        <source>The cache is here.</source>
        <translation>キャッシュはここにあります。</translation>
    </message>
    <message>
        <source>Accepted, but not allowed to read this cache.</source>
        <translation>受け付けられましたが、このキャッシュの読み取りは許可されていません。</translation>
    </message>
    <message>
        <source>Accepted, but there is no such cache.</source>
        <translation>受け付けられましたが、このキャッシュはありません。</translation>
    </message>
    <message>
        <source>The credential is not accepted here.</source>
        <translation>ここでは認証情報が受け付けられません。</translation>
    </message>
    <message>
        <source>Cancelled before an answer came.</source>
        <translation>応答の前にキャンセルされました。</translation>
    </message>
    <message>
        <source>No answer of the service.</source>
        <translation>サービスからの応答がありません。</translation>
    </message>
</context>
<context>
    <name>RegionsDialog</name>
    <message>
        <source>The inner token, the cache&apos;s name and a key are sent to these hosts of Momento:</source>
        <translation>内側のトークン、キャッシュ名、キー 1 つを Momento の次のホストに送信します:</translation>
    </message>
    <message>
        <source>The credential itself, the cache&apos;s name and a key are sent to these hosts of Momento:</source>
        <translation>認証情報そのもの、キャッシュ名、アイテムのキー 1 つを Momento の次のホストに送信します:</translation>
    </message>
    <message>
        <source>Each is asked once, and only reads. What is read is not kept.</source>
        <translation>各ホストに 1 回だけ、読み取りのみ行います。読み取った値は保存しません。</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Notices are on</source>
        <translation>通知はオンです</translation>
    </message>
    <message>
        <source>Notices are off.</source>
        <translation>通知はオフです。</translation>
    </message>
    <message>
        <source>None of the loaded credentials ends at a known time that is still to come.</source>
        <translation>読み込まれた認証情報に、これから終わる時刻が分かるものはありません。</translation>
    </message>
    <message>
        <source>The next one is for “{name}” at {time}.</source>
        <translation>次の通知は {time}、「{name}」についてです。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}、ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials end soon</source>
        <translation>
            <numerusform>まもなく期限が切れる認証情報が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” ends in {span}</source>
        <translation>「{name}」の期限まで残り {span}</translation>
    </message>
    <message>
        <source>It ends at {time}.</source>
        <translation>期限: {time}</translation>
    </message>
    <message>
        <source>“{name}” has ended</source>
        <translation>「{name}」の期限が切れました</translation>
    </message>
    <message>
        <source>It ended at {time}.</source>
        <translation>期限: {time}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>The credential of this notice is no longer loaded.</source>
        <translation>この通知の認証情報は、もう読み込まれていません。</translation>
    </message>
    <message>
        <source>{told}. The desktop did not take this notice, so it is shown only here.</source>
        <translation>{told}。デスクトップがこの通知を受け取らなかったため、ここにだけ表示しています。</translation>
    </message>
</context>
<context>
    <name>RenewForm</name>
    <message>
        <source>Paste the refresh token</source>
        <translation>リフレッシュトークンを貼り付け</translation>
    </message>
    <message>
        <source>The service exchanges the key and this refresh token for a new pair.</source>
        <translation>サービスがキーとこのリフレッシュトークンを新しい組に交換します。</translation>
    </message>
    <message>
        <source>To renew a key, use the refresh token that was shown or downloaded together with it.</source>
        <translation>キーの更新には、一緒に表示またはダウンロードされたリフレッシュトークンを使用します。</translation>
    </message>
    <message>
        <source>The clipboard contains no refresh token. A refresh token is one line of text.</source>
        <translation>クリップボードにリフレッシュトークンがありません。1 行のテキストが必要です。</translation>
    </message>
    <message>
        <source>The program that holds the copied text does not answer. Copy it again.</source>
        <translation>コピー元のプログラムが応答しません。もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>`{text}` before the credential</source>
        <translation>認証情報の前に `{text}` があります</translation>
    </message>
    <message>
        <source>in the command {name}</source>
        <translation>{name} コマンドの中</translation>
    </message>
    <message>
        <source>in a URL</source>
        <translation>URL の中</translation>
    </message>
    <message>
        <source>in the field {name}</source>
        <translation>フィールド {name}</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>{name} の中</translation>
    </message>
    <message>
        <source>among other text, from character {place} on</source>
        <translation>テキストの {place} 文字目から</translation>
    </message>
    <message>
        <source>the URL-safe alphabet of Base64 in the wrapper</source>
        <translation>ラッパーに URL セーフの Base64 が使われています</translation>
    </message>
    <message>
        <source>a wrapper without the `=` at its end</source>
        <translation>ラッパーの末尾に `=` がありません</translation>
    </message>
    <message>
        <source>the URL-safe alphabet of Base64 in the wrapper, and no `=` at its end</source>
        <translation>ラッパーに URL セーフの Base64 が使われ、末尾に `=` がありません</translation>
    </message>
    <message>
        <source>an unusual end of the Base64 text of the wrapper</source>
        <translation>ラッパーの Base64 の末尾が通常と異なります</translation>
    </message>
    <message>
        <source>a wrapper with too many `=` at its end</source>
        <translation>末尾の `=` が多すぎるラッパー</translation>
    </message>
    <message>
        <source>the standard alphabet of Base64 in the JWT</source>
        <translation>JWT に標準の Base64 が使われています</translation>
    </message>
    <message>
        <source>padding (`=`) in the JWT</source>
        <translation>JWT に `=` が付いています</translation>
    </message>
    <message>
        <source>the standard alphabet of Base64 and padding (`=`) in the JWT</source>
        <translation>JWT に標準の Base64 が使われ、`=` が付いています</translation>
    </message>
    <message>
        <source>an unusual form of Base64 in the JWT</source>
        <translation>JWT の Base64 が通常の形式ではありません</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>at character {place}</source>
        <translation>{place} 文字目</translation>
    </message>
    <message>
        <source>{count} characters, the first at character {place}</source>
        <translation>{count} か所 (最初は {place} 文字目)</translation>
    </message>
    <message>
        <source>all of it, in quoted-printable as mails are sent</source>
        <translation>全体がメール用の quoted-printable 形式</translation>
    </message>
    <message>
        <source>`=3D` for `=`, as the source of a mail in quoted-printable has it</source>
        <translation>`=` がメールのソース (quoted-printable) の表記 `=3D` になっている</translation>
    </message>
    <message>
        <source>quotes around the credential</source>
        <translation>認証情報が引用符で囲まれています</translation>
    </message>
    <message>
        <source>a quote before the credential</source>
        <translation>認証情報の前に引用符があります</translation>
    </message>
    <message>
        <source>a quote after the credential</source>
        <translation>認証情報の後に引用符があります</translation>
    </message>
    <message>
        <source>it stands there {count} times</source>
        <translation>{count} 回貼り付けられています</translation>
    </message>
    <message>
        <source>one {style} escape, at character {place}</source>
        <translation>{style} のエスケープ 1 か所 ({place} 文字目)</translation>
    </message>
    <message>
        <source>{count} {style} escapes, the first at character {place}</source>
        <translation>{style} のエスケープ {count} か所 (最初は {place} 文字目)</translation>
    </message>
    <message>
        <source>inside the wrapper</source>
        <translation>ラッパーの中</translation>
    </message>
    <message>
        <source>Quotes were removed</source>
        <translation>本ツールが引用符を取り除きました</translation>
    </message>
    <message>
        <source>Invisible characters were removed</source>
        <translation>本ツールが不可視の文字を取り除きました</translation>
    </message>
    <message>
        <source>Store it without spaces or line breaks at either end, for example with `printf %s`.</source>
        <translation>前後に空白や改行を入れずに保存してください (例: `printf %s`)。</translation>
    </message>
    <message>
        <source>Copy it from its source. Mails, terminals and PDF files wrap long lines.</source>
        <translation>発行元からコピーしてください。メール、ターミナル、PDF では長い行が折り返されます。</translation>
    </message>
    <message>
        <source>Remove the quotes where the value is stored. Some tools treat them as part of the value.</source>
        <translation>保存場所で引用符を削除してください。引用符を値の一部として扱うツールがあります。</translation>
    </message>
    <message>
        <source>Use only the credential in the application. Momento&apos;s authorization header has no “Bearer” either.</source>
        <translation>アプリケーションには認証情報だけを設定してください。Momento の authorization ヘッダーにも「Bearer」は不要です。</translation>
    </message>
    <message>
        <source>The credential was part of an assignment</source>
        <translation>認証情報は代入文の一部でした</translation>
    </message>
    <message>
        <source>The credential was a field of a JSON document</source>
        <translation>認証情報は JSON のフィールドに入っていました</translation>
    </message>
    <message>
        <source>Use only the field&apos;s value in the application, not the whole document.</source>
        <translation>アプリケーションには、JSON 全体ではなくフィールドの値だけを設定してください。</translation>
    </message>
    <message>
        <source>The wrapper is plain JSON, not Base64</source>
        <translation>ラッパーが Base64 ではなく JSON のままです</translation>
    </message>
    <message>
        <source>Use the repaired credential in the application: “Copy the credential” in the window copies it.</source>
        <translation>アプリケーションでは修復した認証情報を使用してください。ウィンドウの「認証情報をコピー」でコピーできます。</translation>
    </message>
    <message>
        <source>Credential Inspector tolerates this. An application uses the text unchanged, and not every SDK accepts it like that.</source>
        <translation>Credential Inspector はこれを許容します。アプリケーションはテキストをそのまま使い、受け付けない SDK もあります。</translation>
    </message>
    <message>
        <source>White space around the credential was removed</source>
        <translation>本ツールが認証情報の前後の空白を取り除きました</translation>
    </message>
    <message>
        <source>White space inside the credential was removed</source>
        <translation>本ツールが認証情報の途中の空白を取り除きました</translation>
    </message>
    <message>
        <source>What stood before the credential was removed</source>
        <translation>本ツールが認証情報の前にある文字を取り除きました</translation>
    </message>
    <message>
        <source>Use only the value in the application, without the name before it.</source>
        <translation>アプリケーションでは、前に付いた名前を除き、値だけを使用してください。</translation>
    </message>
    <message>
        <source>SDKs expect it in Base64. “Copy the credential” in the window copies it in that form.</source>
        <translation>SDK には Base64 形式で渡します。ウィンドウの「認証情報をコピー」でその形式でコピーできます。</translation>
    </message>
    <message>
        <source>The credential was part of a command</source>
        <translation>認証情報はコマンドの一部でした</translation>
    </message>
    <message>
        <source>Use only the credential in the application. Do not put keys into command lines, where other users can see them.</source>
        <translation>アプリケーションには認証情報だけを設定してください。コマンドラインの内容はほかのユーザーにも見えるため、キーを含めないでください。</translation>
    </message>
    <message>
        <source>Copy the credential again from its source. Chat programs and documents insert such characters.</source>
        <translation>発行元からコピーし直してください。チャットや文書ではこのような文字が混入することがあります。</translation>
    </message>
    <message>
        <source>Not encoded where Kubernetes decodes</source>
        <translation>Kubernetes がデコードする場所でエンコードされていません</translation>
    </message>
    <message>
        <source>Put the credential below `stringData`, or encode it in Base64 once more.</source>
        <translation>認証情報を `stringData` の下に置くか、もう一度 Base64 でエンコードしてください。</translation>
    </message>
    <message>
        <source>Kubernetes decodes what stands below `data` of a Secret: the program gets something else, or the Secret is refused.</source>
        <translation>Kubernetes は Secret の `data` の値をデコードします。プログラムには別の値が渡されるか、Secret が拒否されます。</translation>
    </message>
    <message>
        <source>Escape sequences were decoded</source>
        <translation>本ツールがエスケープされた文字を元に戻しました</translation>
    </message>
    <message>
        <source>Decode the value once more before the application uses it.</source>
        <translation>アプリケーションに渡す前に、値をもう一度デコードしてください。</translation>
    </message>
    <message>
        <source>Characters that an editor had replaced were restored</source>
        <translation>本ツールがエディターに置き換えられた文字を元に戻しました</translation>
    </message>
    <message>
        <source>Copy the credential as plain text. Word processors, chats and PDFs replace hyphens and letters.</source>
        <translation>認証情報はプレーンテキストとしてコピーしてください。ワープロ、チャット、PDF はハイフンや文字を置き換えることがあります。</translation>
    </message>
    <message>
        <source>The credential is not in the usual form of Base64</source>
        <translation>認証情報が通常の形式の Base64 ではありません</translation>
    </message>
    <message>
        <source>A version 1 wrapper is standard Base64 with `=` at the end, a JWT is URL-safe Base64 without it. “Copy the credential” in the window copies it in the right form.</source>
        <translation>バージョン 1 のラッパーは末尾に `=` を付けた標準の Base64、JWT は `=` のない URL セーフの Base64 です。ウィンドウの「認証情報をコピー」で正しい形式のものをコピーできます。</translation>
    </message>
    <message>
        <source>The credential was encoded in Base64 twice</source>
        <translation>認証情報が Base64 で二重にエンコードされています</translation>
    </message>
    <message>
        <source>Decode it once where it is read. In Kubernetes, use `stringData`, which needs no encoding.</source>
        <translation>読み取る側で 1 回デコードしてください。Kubernetes では、エンコードが不要な `stringData` を使用してください。</translation>
    </message>
    <message>
        <source>The same credential was pasted more than once</source>
        <translation>同じ認証情報が繰り返し貼り付けられています</translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation>ファイルの文字コードが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>Save the file as UTF-8. Windows PowerShell writes UTF-16 by default.</source>
        <translation>UTF-8 で保存し直してください。Windows PowerShell は既定で UTF-16 で書き出します。</translation>
    </message>
    <message>
        <source>Programs that expect UTF-8 cannot read this file correctly.</source>
        <translation>UTF-8 を前提とするプログラムは、このファイルを正しく読み取れません。</translation>
    </message>
    <message>
        <source>The credential was part of a longer text</source>
        <translation>認証情報は長いテキストの一部でした</translation>
    </message>
    <message>
        <source>Use only the credential in the application.</source>
        <translation>アプリケーションには認証情報だけを設定してください。</translation>
    </message>
    <message>
        <source>The credential is in the place of the endpoint</source>
        <translation>エンドポイントの欄に認証情報が入っています</translation>
    </message>
    <message>
        <source>Put the credential into the key&apos;s variable and the host name into the endpoint&apos;s variable.</source>
        <translation>認証情報はキーの変数に、ホスト名はエンドポイントの変数に設定してください。</translation>
    </message>
    <message>
        <source>Credential Inspector tolerates this. An application would look up the credential as a host name, which everyone on the network path can read.</source>
        <translation>本ツールは修復して読み取りましたが、アプリケーションは認証情報をホスト名として名前解決し、経路上の誰にでも読まれてしまいます。</translation>
    </message>
    <message>
        <source>Where: {place}.</source>
        <translation>{place}。</translation>
    </message>
    <message>
        <source>The credential was part of a URL</source>
        <translation>認証情報は URL の一部でした</translation>
    </message>
    <message>
        <source>Use only the credential in the application. Servers and proxies log URLs: put no key into one.</source>
        <translation>アプリケーションには認証情報だけを設定してください。URL はサーバーやプロキシのログに残るため、キーを含めないでください。</translation>
    </message>
    <message>
        <source>Escaped line breaks inside the credential were removed</source>
        <translation>本ツールが認証情報の途中にあるエスケープされた改行を取り除きました</translation>
    </message>
    <message>
        <source>Copy it from its source, or remove these characters: JSON and source code write a line break like this.</source>
        <translation>発行元からコピーし直すか、この文字を取り除いてください。JSON やソースコードでは、改行がこのように書かれます。</translation>
    </message>
    <message>
        <source>The credential continues on the next line, after a backslash</source>
        <translation>認証情報は、バックスラッシュの後の次の行に続いています</translation>
    </message>
    <message>
        <source>Write it on one line. What reads this text does not join such lines, or keeps the spaces between them.</source>
        <translation>1行で書いてください。このテキストを読むプログラムは、このような行をつなげないか、間の空白を値に残します。</translation>
    </message>
    <message>
        <source>The credential was the value of a header</source>
        <translation>認証情報はヘッダーの値でした</translation>
    </message>
    <message>
        <source>No action is needed: errors, logs and code write a header like this. The program gives the credential alone.</source>
        <translation>対処は不要です。エラー、ログ、コードではヘッダーがこのように書かれます。プログラムが渡すのは認証情報だけです。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 if a program reads it.</source>
        <translation>プログラムがこのファイルを読み込む場合は、UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>Characters around the credential were removed</source>
        <translation>本ツールが認証情報の前後の記号を取り除きました</translation>
    </message>
    <message>
        <source>Remove these characters where the value is stored. Programs read them as part of the value.</source>
        <translation>値の保存場所で、これらの記号を削除してください。プログラムは値の一部として読み取ります。</translation>
    </message>
    <message>
        <source>below `data`, whose values Kubernetes decodes</source>
        <translation>Kubernetes が値をデコードする `data` の下</translation>
    </message>
    <message>
        <source>`{before}` before the credential and `{after}` after it</source>
        <translation>認証情報の前に `{before}`、後に `{after}` があります</translation>
    </message>
    <message>
        <source>`{text}` after the credential</source>
        <translation>認証情報の後に `{text}` があります</translation>
    </message>
    <message>
        <source>{name} at character {place}</source>
        <translation>{place} 文字目の {name}</translation>
    </message>
    <message>
        <source>{count} characters, the first is {name} at character {place}</source>
        <translation>{count} 個、最初は {place} 文字目の {name}</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Credential Inspector tolerates this. Your code will not.</source>
        <translation>本ツールは修復して読み取りましたが、コード (SDK) には拒否されます。</translation>
    </message>
    <message>
        <source>This only says where the credential stood.</source>
        <translation>認証情報がどこに書かれていたかを示すだけです。</translation>
    </message>
    <message>
        <source>Credential Inspector tolerates this. Your application may not.</source>
        <translation>本ツールは修復して読み取りましたが、アプリケーションには拒否される可能性があります。</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>At most {calls} calls, and at most {at_once} in parallel.</source>
        <translation>呼び出しは最大 {calls} 件、並列実行は最大 {at_once} 件です。</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>Get</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Bytes per value</source>
        <translation>値のバイト数</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し数</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>同時実行数</translation>
    </message>
</context>
<context>
    <name>RepeatPanel</name>
    <message numerus="yes">
        <source>{count} calls ended.</source>
        <translation>
            <numerusform>{count} 件の呼び出しが終了しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Redacted report of {time}. It does not contain the secret, so calls are not possible.</source>
        <translation>{time} に作成された、シークレットを含まないレポートです。呼び出しはできません。</translation>
    </message>
    <message>
        <source>Redacted report. It does not contain the secret, so calls are not possible.</source>
        <translation>シークレットを含まないレポートです。呼び出しはできません。</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>This version cannot read the report&apos;s rules.</source>
        <translation>このバージョンではレポートのルールを読み取れません。</translation>
    </message>
    <message>
        <source>Momento credential report</source>
        <translation>Momento 認証情報レポート</translation>
    </message>
    <message>
        <source>Decoded, not verified: only the service can check the signature.</source>
        <translation>デコードのみで、未検証です。署名を検証できるのはサービスだけです。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Report created</source>
        <translation>レポート作成日時</translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation>接続の確認</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>読み取られていません。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{state}, ends {moment}</source>
        <translation>{state} ({moment} まで)</translation>
    </message>
    <message>
        <source>Expired at {moment}</source>
        <translation>{moment} に期限切れ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Usual cause {number}</source>
        <translation>よくある原因 {number}</translation>
    </message>
    <message>
        <source>About your Momento credential</source>
        <translation>Momento の認証情報について</translation>
    </message>
    <message>
        <source>About the text you sent</source>
        <translation>お送りいただいたテキストについて</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Usual causes</source>
        <translation>よくある原因</translation>
    </message>
    <message>
        <source>Usual causes of the error “{title}”</source>
        <translation>エラー「{title}」のよくある原因</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where it points</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>{place} (the text itself does not name it)</source>
        <translation>{place} (テキスト自体には記載がありません)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>有効期限が切れた日時</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Its role at the service decides what it may do.</source>
        <translation>サービス側のロールで決まります。</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>その他の検出内容</translation>
    </message>
    <message>
        <source>{title}. {fix}</source>
        <translation>{title}。{fix}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>照合用の番号</translation>
    </message>
    <message>
        <source>{fingerprint} (a short hash; it contains nothing of the credential)</source>
        <translation>{fingerprint} (短いハッシュ値です。認証情報そのものは含みません)</translation>
    </message>
    <message>
        <source>The credential itself is whole and valid until {moment}.</source>
        <translation>認証情報そのものは完全で、{moment} まで有効です。</translation>
    </message>
    <message>
        <source>The credential itself is whole and never expires.</source>
        <translation>認証情報そのものは完全で、無期限です。</translation>
    </message>
    <message>
        <source>It was valid until {moment}.</source>
        <translation>{moment} まで有効でした。</translation>
    </message>
    <message>
        <source>This was read from the credential itself. Only Momento&apos;s service can confirm that it is genuine.</source>
        <translation>認証情報に書かれている内容です。本物かどうかを確認できるのは Momento のサービスだけです。</translation>
    </message>
    <message>
        <source>A check from our computer could not reach the endpoint. It says nothing about the credential.</source>
        <translation>当方のコンピューターからの接続確認では、エンドポイントに到達できませんでした。この結果からは、認証情報について何も判断できません。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Copy for the customer</source>
        <translation>お客様向けにコピー</translation>
    </message>
    <message>
        <source>Copy for the customer as plain text</source>
        <translation>お客様向けにテキストでコピー</translation>
    </message>
    <message>
        <source>Copy technical report</source>
        <translation>技術者向けレポートをコピー</translation>
    </message>
    <message>
        <source>Copy technical report as plain text</source>
        <translation>技術者向けレポートをテキストでコピー</translation>
    </message>
    <message>
        <source>Copy technical report as JSON</source>
        <translation>技術者向けレポートを JSON でコピー</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウと同じ言語</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Report for the customer copied. It contains no secret.</source>
        <translation>お客様向けのレポートをコピーしました。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Redacted report copied.</source>
        <translation>秘匿処理済みのレポートをコピーしました。</translation>
    </message>
    <message>
        <source>Save the redacted report</source>
        <translation>秘匿処理済みのレポートを保存</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} を保存しました。</translation>
    </message>
    <message>
        <source>Not copied: the report would have contained a secret.</source>
        <translation>コピーしませんでした。レポートにシークレットが含まれるおそれがあります。</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>`&amp;` in a URL without quotes ends the command in a shell, and the token after it is not sent.</source>
        <translation>引用符のない URL の `&amp;` でシェルのコマンドが終わり、その後のトークンは送られません。</translation>
    </message>
    <message>
        <source>The shell cuts the URL off</source>
        <translation>シェルが URL を途中で切ります</translation>
    </message>
    <message>
        <source>Put the URL into quotes.</source>
        <translation>URL を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>the HTTP API is at `api.cache.{host}`, and the request goes to `{called}`.</source>
        <translation>HTTP API は `api.cache.{host}` にありますが、リクエストは `{called}` に送られます。</translation>
    </message>
    <message>
        <source>The request goes to a host without the HTTP API</source>
        <translation>リクエストが HTTP API のないホストに送られます</translation>
    </message>
    <message>
        <source>Write `api.cache.` before the endpoint in the URL.</source>
        <translation>URL のエンドポイントの前に `api.cache.` を付けてください。</translation>
    </message>
    <message>
        <source>the key is for `{host}`, and the request goes to `{called}`.</source>
        <translation>キーは `{host}` 用ですが、リクエストは `{called}` に送られます。</translation>
    </message>
    <message>
        <source>The request goes to another cell than the key&apos;s</source>
        <translation>リクエストがキーとは別のセルに送られます</translation>
    </message>
    <message>
        <source>Send the request to the cell of the key, or take a key of that cell.</source>
        <translation>キーのセルにリクエストを送るか、そのセルのキーを使ってください。</translation>
    </message>
    <message>
        <source>The program that failed called `{called}`, and the text sets `{host}`.</source>
        <translation>失敗したプログラムは `{called}` を呼び出していますが、テキストで設定されているのは `{host}` です。</translation>
    </message>
    <message>
        <source>The program that failed called `{called}`, and the key is for `{host}`.</source>
        <translation>失敗したプログラムは `{called}` を呼び出していますが、キーは `{host}` 用です。</translation>
    </message>
    <message>
        <source>The program that failed called another host</source>
        <translation>失敗したプログラムは別のホストを呼び出していました</translation>
    </message>
    <message>
        <source>Check which endpoint and which key the program reads where it runs, then restart it.</source>
        <translation>プログラムが実行環境でどのエンドポイントとキーを読み込んでいるかを確認し、プログラムを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>RespPortField</name>
    <message>
        <source>Port for RESP</source>
        <translation>RESP のポート</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Its refresh token. It is returned only once: keep it with the key.</source>
        <translation>リフレッシュトークン (返されるのは一度だけです。キーと一緒に保管してください)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Asked and granted</source>
        <translation>要求と付与</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Save key file…</source>
        <translation>キーファイルを保存…</translation>
    </message>
    <message>
        <source>Verify with test calls</source>
        <translation>テスト呼び出しで検証</translation>
    </message>
    <message>
        <source>One call that must be allowed and one that must be denied</source>
        <translation>許可されるはずの呼び出しと、拒否されるはずの呼び出しを 1 件ずつ行います</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Minted with the earlier form</source>
        <translation>変更前のフォームで発行</translation>
    </message>
    <message>
        <source>The form was changed after this was minted. Mint again to use the changed form.</source>
        <translation>発行後にフォームが変更されました。変更後の内容を使うには、もう一度発行してください。</translation>
    </message>
    <message>
        <source>“{name}” was minted: it is in the list. {result}.</source>
        <translation>「{name}」を発行し、一覧に追加しました。{result}。</translation>
    </message>
    <message>
        <source>{result}. {sentences}</source>
        <translation>{result}。{sentences}</translation>
    </message>
    <message>
        <source>No answer. Only the service knows whether the credential was minted. {words}</source>
        <translation>応答がありませんでした。発行されたかどうかはサービスにしか分かりません。{words}</translation>
    </message>
    <message>
        <source>Nothing was minted. {words}</source>
        <translation>発行されませんでした。{words}</translation>
    </message>
    <message>
        <source>{problem}. {fix}</source>
        <translation>{problem}。{fix}</translation>
    </message>
    <message>
        <source>Save token file…</source>
        <translation>トークンファイルを保存…</translation>
    </message>
    <message>
        <source>If the service granted the lifetime that was asked for: {clock}</source>
        <translation>サービスが要求どおりの有効期間にしたのであれば: {clock}</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Should be allowed</source>
        <translation>許可されるはず</translation>
    </message>
    <message>
        <source>Should be denied</source>
        <translation>拒否されるはず</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Permissions unreadable</source>
        <translation>権限を読み取れません</translation>
    </message>
    <message>
        <source>Wider than asked</source>
        <translation>要求より広い</translation>
    </message>
    <message>
        <source>Not fully readable</source>
        <translation>一部を読み取れません</translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>要求と異なる</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>要求どおり</translation>
    </message>
    <message>
        <source>The old key stays valid until it expires.</source>
        <translation>古いキーも期限が切れるまで有効です。</translation>
    </message>
    <message>
        <source>The granted permissions could not be read, so they could not be compared.</source>
        <translation>付与された権限を読み取れなかったため、比較できませんでした。</translation>
    </message>
    <message>
        <source>It may do more than was asked for. Do not hand it out.</source>
        <translation>要求より多くの操作が可能です。配布しないでください。</translation>
    </message>
    <message>
        <source>It contains permissions that this program does not know, so it may do more than was asked for.</source>
        <translation>本ツールの知らない権限が含まれているため、要求より多くの操作ができる可能性があります。</translation>
    </message>
    <message>
        <source>It contains rules that were not asked for, but they add no permissions.</source>
        <translation>要求していないルールが含まれていますが、権限は増えません。</translation>
    </message>
    <message>
        <source>It cannot do everything that was asked for.</source>
        <translation>要求した操作の一部ができません。</translation>
    </message>
    <message>
        <source>Its endpoint is {host}, not the one where it was minted.</source>
        <translation>エンドポイントが発行元と異なり、{host} になっています。</translation>
    </message>
    <message>
        <source>Every rule was decoded and compared with what was asked.</source>
        <translation>すべてのルールをデコードし、要求と比較しました。</translation>
    </message>
    <message>
        <source>It never expires, although an expiry was asked for.</source>
        <translation>期限を要求したのに、無期限になっています。</translation>
    </message>
    <message>
        <source>It expires, although no expiry was asked for.</source>
        <translation>期限を要求していないのに、期限が設定されています。</translation>
    </message>
    <message>
        <source>It expires {span} later than asked, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、要求より {span}遅く期限切れになります。</translation>
    </message>
    <message>
        <source>It expires {span} earlier than asked, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、要求より {span}早く期限切れになります。</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>要求どおり</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>より広い</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>より狭い</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>未付与</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>予測どおり</translation>
    </message>
    <message>
        <source>NOT as expected</source>
        <translation>予測と異なる</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>This key will be revoked: {key}</source>
        <translation>失効させるキー: {key}</translation>
    </message>
    <message>
        <source>Every program that uses it is refused from then on. It cannot be undone.</source>
        <translation>このキーを使うプログラムは以後拒否されます。元に戻せません。</translation>
    </message>
    <message>
        <source>It is the key that asks: it cannot be used afterwards, here either.</source>
        <translation>この操作に使うキー自身です。失効後はここでも使えなくなります。</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>このキーを失効させますか?</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>You are asked a second time: after this the key {key} is revoked for good.</source>
        <translation>2 回目の確認です。この後、キー {key} は完全に失効します。</translation>
    </message>
    <message>
        <source>Really revoke it?</source>
        <translation>本当に失効させますか?</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>キーを失効させる</translation>
    </message>
    <message>
        <source>The request is DELETE /api-keys with this id.</source>
        <translation>リクエストは、この ID に対する DELETE /api-keys です。</translation>
    </message>
    <message>
        <source>The service revoked the key {key}.</source>
        <translation>サービスがキー {key} を失効させました。</translation>
    </message>
    <message>
        <source>“{name}” (id {key_id})</source>
        <translation>「{name}」(ID {key_id})</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>送信前にキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>RevokeKeyDialog</name>
    <message>
        <source>Revoke a version 2 key</source>
        <translation>バージョン 2 のキーを失効させる</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効させる…</translation>
    </message>
    <message>
        <source>Id of the key</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>List the keys…</source>
        <translation>キーの一覧…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A key that is revoked is refused from then on and cannot be restored. Momento does not document which permission this needs. This program expects auth-management with write.</source>
        <translation>失効したキーは以後拒否され、元に戻せません。失効に必要な権限は公開されていません。本ツールは auth-management の write が必要と推定しています。</translation>
    </message>
    <message>
        <source>Choose a key…</source>
        <translation>キーを選択…</translation>
    </message>
    <message>
        <source>It lists the keys of the account: their ids, descriptions and roles.</source>
        <translation>アカウントのキーの一覧 (ID、説明、ロール) を取得します。</translation>
    </message>
    <message>
        <source>Id of the key to revoke</source>
        <translation>失効させるキー ID</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are listed.</source>
        <translation>
            <numerusform>%n 件のキーを取得しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the id of a key.</source>
        <translation>キー ID ではありません。</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>What may this version 2 key do?</source>
        <translation>このバージョン 2 のキーの権限</translation>
    </message>
    <message>
        <source>The key does not say it: its role at Momento&apos;s account service does.</source>
        <translation>権限はキー自体には書かれておらず、Momento のアカウントサービスにあるロールで決まります。</translation>
    </message>
    <message>
        <source>Ask with</source>
        <translation>この操作に使うキー</translation>
    </message>
    <message>
        <source>Ask the account service…</source>
        <translation>アカウントサービスに問い合わせる…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>this key</source>
        <translation>このキー</translation>
    </message>
    <message>
        <source>Asking the account service…</source>
        <translation>アカウントサービスに問い合わせています…</translation>
    </message>
    <message>
        <source>As the account service said at {time}: role {name} ({kind}).</source>
        <translation>{time} のアカウントサービスの回答: ロール {name} ({kind})。</translation>
    </message>
    <message>
        <source>As the account service said at {time}: role {name}.</source>
        <translation>{time} のアカウントサービスの回答: ロール {name}。</translation>
    </message>
    <message>
        <source>a system role</source>
        <translation>システムロール</translation>
    </message>
    <message>
        <source>a custom role</source>
        <translation>カスタムロール</translation>
    </message>
    <message>
        <source>The account service knows the key but lists no role {role}.</source>
        <translation>アカウントサービスにこのキーはありますが、ロール {role} は一覧にありません。</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>The key is sent to this host:</source>
        <translation>このホストにキーを送信します:</translation>
    </message>
    <message>
        <source>It lists the keys and roles of the account until the role of this key is found. Nothing is changed. The key needs the permission auth-management for it.</source>
        <translation>このキーのロールが見つかるまで、アカウントのキーとロールを一覧します。何も変更しません。これには auth-management の権限が必要です。</translation>
    </message>
    <message>
        <source>Your answer applies until this credential is removed or the program ends.</source>
        <translation>この許可は、認証情報を削除するか本ツールを終了するまで有効です。</translation>
    </message>
</context>
<context>
    <name>Rotate</name>
    <message>
        <source>The encoding of this file is not certain, so it cannot be changed safely.</source>
        <translation>ファイルの文字コードを確定できないため、安全に変更できません。</translation>
    </message>
    <message>
        <source>The credential is no longer in this file.</source>
        <translation>この認証情報は、もうファイルにありません。</translation>
    </message>
    <message>
        <source>The file no longer has a profile “{name}”.</source>
        <translation>ファイルにプロファイル「{name}」がなくなっています。</translation>
    </message>
    <message>
        <source>In a file as large as this one a credential is only replaced if it stands in one place.</source>
        <translation>このサイズのファイルでは、認証情報が 1 か所だけにある場合に限り置き換えられます。</translation>
    </message>
    <message>
        <source>The new credential cannot be used for calls.</source>
        <translation>新しい認証情報は呼び出しに使用できません。</translation>
    </message>
    <message>
        <source>The file already holds this credential.</source>
        <translation>ファイルには、すでにこの認証情報が入っています。</translation>
    </message>
    <message>
        <source>The credential is written in this file in a way that this program cannot write. Change it by hand.</source>
        <translation>ファイル内の認証情報は、本ツールでは書き込めない形式で記述されています。手作業で変更してください。</translation>
    </message>
    <message>
        <source>The file holds a version 2 key. A version 1 key or a token has another form: a program that reads a version 2 key here would reject it.</source>
        <translation>ファイルにはバージョン 2 のキーが入っています。バージョン 1 のキーやトークンは形式が異なるため、ここからバージョン 2 のキーを読み取るプログラムに拒否されます。</translation>
    </message>
    <message>
        <source>A version 2 key needs its endpoint beside it, and this file has no place for that. Change it by hand.</source>
        <translation>バージョン 2 のキーにはエンドポイントの指定が別に必要ですが、このファイルにはその欄がありません。手作業で変更してください。</translation>
    </message>
    <message>
        <source>The new credential belongs to {host}. This file does not say the endpoint where it can be changed.</source>
        <translation>新しい認証情報のエンドポイントは {host} ですが、このファイルには変更できるエンドポイントの記述がありません。</translation>
    </message>
    <message>
        <source>Reading the changed text again did not give exactly the new credential and everything else unchanged.</source>
        <translation>変更後のテキストを読み直したところ、新しい認証情報だけが変わった結果になりませんでした。</translation>
    </message>
    <message>
        <source>This file does not say the endpoint. Programs take it from elsewhere: {host}.</source>
        <translation>このファイルにはエンドポイントの記述がありません。プログラムは別の場所から読み取ります: {host}。</translation>
    </message>
    <message>
        <source>The file also says until when the old key is valid. That is not changed.</source>
        <translation>ファイルには古いキーの有効期限も記述されています。その値は変更しません。</translation>
    </message>
    <message>
        <source>The refresh token beside it belongs to the old key. It is not changed.</source>
        <translation>並んでいるリフレッシュトークンは古いキーのものです。変更しません。</translation>
    </message>
    <message>
        <source>No refresh token is known for this key. Renew it on the page “Mint”, then choose the new key here.</source>
        <translation>このキーのリフレッシュトークンがありません。「発行」ページで更新してから、ここで新しいキーを選択してください。</translation>
    </message>
    <message>
        <source>Only a version 1 key or token can be minted here.</source>
        <translation>ここで発行できるのは、バージョン 1 のキーとトークンだけです。</translation>
    </message>
    <message>
        <source>Create a version 2 key with the command in the menu “Run”, then choose it here.</source>
        <translation>「実行」メニューのコマンドでバージョン 2 のキーを作成してから、ここで選択してください。</translation>
    </message>
    <message>
        <source>No loaded key may mint it. Load a super user&apos;s key of the same endpoint.</source>
        <translation>発行できるキーが読み込まれていません。同じエンドポイントのスーパーユーザーのキーを読み込んでください。</translation>
    </message>
    <message>
        <source>{result}: nothing was made, and the file is as it was.</source>
        <translation>{result}: 何も作成されず、ファイルは元のままです。</translation>
    </message>
    <message>
        <source>{result}: only the service knows whether a credential was made. The file is as it was.</source>
        <translation>{result}: 認証情報が作成されたかどうかはサービスにしか分かりません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>{problem}. {fix}</source>
        <translation>{problem}。{fix}</translation>
    </message>
    <message>
        <source>Its permissions are not known completely, so no equal one is minted.</source>
        <translation>権限をすべて把握できないため、同じ権限のものは発行できません。</translation>
    </message>
    <message>
        <source>The file is gone. It was not made again.</source>
        <translation>ファイルがなくなっています。新しく作成はしていません。</translation>
    </message>
    <message>
        <source>There is no longer a file here, but a folder, a device or a pipe.</source>
        <translation>この場所にあるのはファイルではなく、フォルダー、デバイス、またはパイプです。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file is too large to be changed here.</source>
        <translation>ファイルが大きすぎるため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>The file is read-only. Make it writable, then try again. It was not changed.</source>
        <translation>ファイルは読み取り専用です。書き込み可能にしてから、もう一度実行してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>The file has several names (hard links), and the others would keep the old key. It was not changed.</source>
        <translation>ファイルに複数の名前 (ハードリンク) があり、ほかの名前には古いキーが残ってしまいます。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. It was left as that program wrote it.</source>
        <translation>途中でほかのプログラムがファイルを変更しました。そのプログラムが書き込んだ内容のままにしています。</translation>
    </message>
    <message>
        <source>The disk is full. The file is as it was.</source>
        <translation>ディスクの空き容量がありません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Its folder does not accept a new file. The file is as it was.</source>
        <translation>フォルダーに新しいファイルを作成できません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The owner or the rights of the file cannot be kept. The file is as it was.</source>
        <translation>ファイルの所有者またはアクセス権を維持できません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The file could not be written. It is as it was.</source>
        <translation>ファイルに書き込めませんでした。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The new credential is not in the file. Another program changed it.</source>
        <translation>新しい認証情報がファイルにありません。ほかのプログラムが変更しました。</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <translation>{before}{after}</translation>
    </message>
</context>
<context>
    <name>RotateView</name>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>The file is written. Undo that before you choose another credential.</source>
        <translation>すでに書き込んでいます。別の認証情報を選ぶ前に、書き込みを元に戻してください。</translation>
    </message>
    <message>
        <source>Written at {time}. Undo puts the old content back until the old credential is removed.</source>
        <translation>{time} に書き込みました。古い認証情報を一覧から削除するまでは、「元に戻す」で以前の内容に戻せます。</translation>
    </message>
    <message>
        <source>Undone. The file holds again what it held before.</source>
        <translation>元に戻しました。ファイルは書き込み前の内容です。</translation>
    </message>
    <message>
        <source>The drive has not answered for five seconds. Still waiting…</source>
        <translation>ドライブから 5秒間応答がありません。待機しています…</translation>
    </message>
    <message>
        <source>The file was read again. Above is the change in what it holds now.</source>
        <translation>ファイルを読み直しました。上は、現在の内容に対する変更です。</translation>
    </message>
    <message>
        <source>Replace “{name}” in its file</source>
        <translation>ファイル内の「{name}」を置き換える</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Caches</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Cache name</source>
        <translation>キャッシュ名</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>ルール {number}</translation>
    </message>
    <message>
        <source>{rule}: resource</source>
        <translation>{rule}: 対象</translation>
    </message>
    <message>
        <source>{rule}: permission</source>
        <translation>{rule}: 許可</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>ルールを上へ移動</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>ルールを下へ移動</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>ルールを複製</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{action} {items} in {caches}.</source>
        <translation>{caches}の{items}に対する{action}</translation>
    </message>
    <message>
        <source>No access to {items} in {caches}.</source>
        <translation>{caches}の{items}へのアクセスなし</translation>
    </message>
    <message>
        <source>Write {items} in {caches} (no reading, no conditional writes).</source>
        <translation>{caches}の{items}への書き込み (読み取りと条件付き書き込みは不可)</translation>
    </message>
    <message>
        <source>Unknown kind of rule.</source>
        <translation>不明な種類のルール</translation>
    </message>
    <message>
        <source>Unknown role for {items} in {caches}.</source>
        <translation>{caches}の{items}に対する不明なロール</translation>
    </message>
    <message>
        <source>Not known from the text: {why}.</source>
        <translation>テキストからは不明です: {why}。</translation>
    </message>
    <message>
        <source>All operations (super user).</source>
        <translation>すべての操作 (スーパーユーザー)</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>読み書き</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Publish and subscribe to</source>
        <translation>パブリッシュとサブスクライブ</translation>
    </message>
    <message>
        <source>Subscribe to</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>パブリッシュ</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>List, read and write</source>
        <translation>一覧の取得、読み取り、書き込み</translation>
    </message>
    <message>
        <source>List and read</source>
        <translation>一覧の取得と読み取り</translation>
    </message>
    <message>
        <source>List and write</source>
        <translation>一覧の取得と書き込み</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧の取得</translation>
    </message>
    <message>
        <source>List, publish and subscribe to</source>
        <translation>一覧の取得、パブリッシュ、サブスクライブ</translation>
    </message>
    <message>
        <source>List and subscribe to</source>
        <translation>一覧の取得とサブスクライブ</translation>
    </message>
    <message>
        <source>List and publish to</source>
        <translation>一覧の取得とパブリッシュ</translation>
    </message>
    <message>
        <source>Manage the account: {abilities}.</source>
        <translation>アカウント管理 ({abilities})</translation>
    </message>
    <message>
        <source>Manage keys and tokens: {abilities}.</source>
        <translation>キーとトークンの管理 ({abilities})</translation>
    </message>
    <message>
        <source>Manage caches and other resources: {abilities}.</source>
        <translation>キャッシュなどのリソース管理 ({abilities})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>list</source>
        <translation>一覧の取得</translation>
    </message>
    <message>
        <source>invoke</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>{first}, {other}</source>
        <translation>{first}、{other}</translation>
    </message>
    <message>
        <source>every key</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>the key `{name}`</source>
        <translation>キー `{name}`</translation>
    </message>
    <message>
        <source>keys that start with `{name}`</source>
        <translation>`{name}` で始まるキー</translation>
    </message>
    <message>
        <source>every topic</source>
        <translation>すべてのトピック</translation>
    </message>
    <message>
        <source>the topic `{name}`</source>
        <translation>トピック `{name}`</translation>
    </message>
    <message>
        <source>topics that start with `{name}`</source>
        <translation>`{name}` で始まるトピック</translation>
    </message>
    <message>
        <source>every function</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>the function `{name}`</source>
        <translation>関数 `{name}`</translation>
    </message>
    <message>
        <source>functions that start with `{name}`</source>
        <translation>`{name}` で始まる関数</translation>
    </message>
    <message>
        <source>every item</source>
        <translation>すべてのアイテム</translation>
    </message>
    <message>
        <source>the item `{name}`</source>
        <translation>アイテム `{name}`</translation>
    </message>
    <message>
        <source>items that start with `{name}`</source>
        <translation>`{name}` で始まるアイテム</translation>
    </message>
    <message>
        <source>nothing (the selector is missing)</source>
        <translation>対象なし (セレクターなし)</translation>
    </message>
    <message>
        <source>no cache (the selector is missing)</source>
        <translation>キャッシュなし (セレクターなし)</translation>
    </message>
    <message>
        <source>items selected in an unknown way</source>
        <translation>不明な方法で選択されたアイテム</translation>
    </message>
    <message>
        <source>caches selected in an unknown way</source>
        <translation>不明な方法で選択されたキャッシュ</translation>
    </message>
    <message>
        <source>bytes {hex}</source>
        <translation>バイト列 {hex}</translation>
    </message>
    <message>
        <source>every cache</source>
        <translation>すべてのキャッシュ</translation>
    </message>
    <message>
        <source>the cache `{name}`</source>
        <translation>キャッシュ `{name}`</translation>
    </message>
    <message>
        <source>the store `{name}`</source>
        <translation>ストア `{name}`</translation>
    </message>
    <message>
        <source>the Database `{name}`</source>
        <translation>データベース `{name}`</translation>
    </message>
    <message>
        <source>every store</source>
        <translation>すべてのストア</translation>
    </message>
    <message>
        <source>no store (the selector is missing)</source>
        <translation>ストアなし (セレクターがありません)</translation>
    </message>
    <message>
        <source>stores chosen in a way this program does not know</source>
        <translation>本ツールが認識できない方法で指定されたストア</translation>
    </message>
    <message>
        <source>every Database</source>
        <translation>すべてのデータベース</translation>
    </message>
    <message>
        <source>no Database (the selector is missing)</source>
        <translation>データベースなし (セレクターがありません)</translation>
    </message>
    <message>
        <source>Databases chosen in a way this program does not know</source>
        <translation>本ツールが認識できない方法で指定されたデータベース</translation>
    </message>
    <message>
        <source>Only from these addresses: {ranges}.</source>
        <translation>次のアドレスからの場合のみ: {ranges}。</translation>
    </message>
    <message>
        <source>Only under a condition that this program cannot read.</source>
        <translation>本ツールが読み取れない条件を満たす場合のみ。</translation>
    </message>
</context>
<context>
    <name>SDK code</name>
    <message>
        <source>The code appears when the marked fields are corrected.</source>
        <translation>示された項目を修正すると、コードが表示されます。</translation>
    </message>
    <message>
        <source>Code for API keys is available for JavaScript only.</source>
        <translation>API キーのコードは JavaScript のみ生成できます。</translation>
    </message>
    <message>
        <source>The {sdk} SDK cannot generate API keys.</source>
        <translation>{sdk} SDK では API キーを発行できません。</translation>
    </message>
    <message>
        <source>The {sdk} SDK cannot limit an API key to certain keys of a cache (rule {number}). Generate it here.</source>
        <translation>{sdk} SDK では、API キーをキャッシュ内の特定のキーに限定できません (ルール {number})。この画面で発行してください。</translation>
    </message>
    <message>
        <source>The {sdk} SDK does not send a token id with an API key.</source>
        <translation>{sdk} SDK は API キーと一緒にトークン ID を送信しません。</translation>
    </message>
    <message>
        <source>The {sdk} SDK accepts the token id, but known releases do not send it.</source>
        <translation>{sdk} SDK はトークン ID を受け取りますが、確認済みのリリースでは送信されません。</translation>
    </message>
    <message>
        <source>Function rules need a release of the Rust SDK from 2026 or later.</source>
        <translation>関数のルールには 2026年以降の Rust SDK が必要です。</translation>
    </message>
    <message>
        <source>The {sdk} SDK cannot request a rule that allows nothing (rule {number}).</source>
        <translation>{sdk} SDK では、何も許可しないルールを要求できません (ルール {number})。</translation>
    </message>
    <message>
        <source>The {sdk} SDK does not support function rules (rule {number}).</source>
        <translation>{sdk} SDK は関数のルールに対応していません (ルール {number})。</translation>
    </message>
    <message>
        <source>The {sdk} SDK does not support topic prefixes (rule {number}).</source>
        <translation>{sdk} SDK はトピックのプレフィックスに対応していません (ルール {number})。</translation>
    </message>
    <message>
        <source>The {sdk} SDK accepts only text keys, but the key of rule {number} is not text.</source>
        <translation>{sdk} SDK のキーはテキストのみですが、ルール {number} のキーはテキストではありません。</translation>
    </message>
    <message>
        <source>The {sdk} SDK accepts only a single key rule and no other rule beside it. Mint this scope here, or mint one token for each rule.</source>
        <translation>{sdk} SDK で指定できるキーのルールは 1 つだけで、ほかのルールと併用できません。ここで発行するか、ルールごとにトークンを発行してください。</translation>
    </message>
    <message>
        <source>The {sdk} SDK would widen this scope: beside a topic rule it drops all key selectors and grants whole caches. Mint it here, or mint one token for keys and one for topics.</source>
        <translation>{sdk} SDK では権限が広がります。トピックのルールがあるとキーの指定がすべて無視され、キャッシュ全体が許可されます。ここで発行するか、キー用とトピック用に分けて発行してください。</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Super user API key</source>
        <translation>スーパーユーザーの API キー</translation>
    </message>
    <message>
        <source>API key that may only read</source>
        <translation>読み取り専用の API キー</translation>
    </message>
    <message>
        <source>Disposable token for one key</source>
        <translation>1 つのキー用の使い捨てトークン</translation>
    </message>
    <message>
        <source>Token that ends in two minutes</source>
        <translation>2分で期限が切れるトークン</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>期限切れのトークン</translation>
    </message>
    <message>
        <source>Token for a browser session</source>
        <translation>ブラウザーセッション用のトークン</translation>
    </message>
    <message>
        <source>Version 2 API key</source>
        <translation>バージョン 2 の API キー</translation>
    </message>
    <message>
        <source>Version 2 API key that may manage keys</source>
        <translation>キーを管理できるバージョン 2 の API キー</translation>
    </message>
</context>
<context>
    <name>SandboxControl</name>
    <message>
        <source>Sandbox key</source>
        <translation>サンドボックスのキー</translation>
    </message>
</context>
<context>
    <name>SandboxMenu</name>
    <message>
        <source>&amp;Sandbox</source>
        <translation>サンドボックス(&amp;S)</translation>
    </message>
    <message>
        <source>Load a &amp;sample</source>
        <translation>サンプルを読み込む(&amp;S)</translation>
    </message>
    <message>
        <source>Simulate a &amp;fault</source>
        <translation>障害をシミュレート(&amp;F)</translation>
    </message>
    <message>
        <source>Offer &amp;HTTPS</source>
        <translation>HTTPS を有効にする(&amp;H)</translation>
    </message>
    <message>
        <source>Offer &amp;RESP</source>
        <translation>RESP を有効にする(&amp;R)</translation>
    </message>
    <message>
        <source>Offer the &amp;account service</source>
        <translation>アカウントサービスを有効にする(&amp;A)</translation>
    </message>
    <message>
        <source>Return an error status</source>
        <translation>エラーステータスを返す</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>障害なし</translation>
    </message>
    <message>
        <source>Grant more than was asked when minting</source>
        <translation>発行時に要求より多く付与</translation>
    </message>
    <message>
        <source>Answer after three seconds</source>
        <translation>3秒後に応答</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>接続を切断</translation>
    </message>
    <message>
        <source>Clock nine minutes ahead</source>
        <translation>9分進んだ時計</translation>
    </message>
    <message>
        <source>HTTP API and RESP: a proxy&apos;s page</source>
        <translation>HTTP API と RESP: プロキシのページで応答</translation>
    </message>
    <message>
        <source>HTTP API and RESP: garbage</source>
        <translation>HTTP API と RESP: 無意味なデータで応答</translation>
    </message>
    <message>
        <source>HTTP API and RESP: half an answer</source>
        <translation>HTTP API と RESP: 応答を途中で切断</translation>
    </message>
    <message>
        <source>RESP: refuse HELLO</source>
        <translation>RESP: HELLO を拒否</translation>
    </message>
    <message>
        <source>Sandbox: grants more than asked</source>
        <translation>サンドボックス: 要求より広い権限を付与</translation>
    </message>
    <message>
        <source>Sandbox: answers after {seconds} s</source>
        <translation>サンドボックス: {seconds}秒後に応答</translation>
    </message>
    <message>
        <source>Sandbox: drops the connection</source>
        <translation>サンドボックス: 接続を切断</translation>
    </message>
    <message>
        <source>Sandbox: clock {minutes} min ahead</source>
        <translation>サンドボックス: 時計が {minutes}分進んでいます</translation>
    </message>
    <message>
        <source>Sandbox: a proxy&apos;s page over HTTP and RESP</source>
        <translation>サンドボックス: HTTP と RESP にプロキシのページで応答中</translation>
    </message>
    <message>
        <source>Sandbox: garbage over HTTP and RESP</source>
        <translation>サンドボックス: HTTP と RESP に無意味なデータで応答中</translation>
    </message>
    <message>
        <source>Sandbox: half an answer over HTTP and RESP</source>
        <translation>サンドボックス: HTTP と RESP の応答を途中で切断中</translation>
    </message>
    <message>
        <source>Sandbox: refuses HELLO</source>
        <translation>サンドボックス: HELLO を拒否中</translation>
    </message>
    <message>
        <source>Sandbox: answers {status}</source>
        <translation>サンドボックス: {status} を返します</translation>
    </message>
</context>
<context>
    <name>SavedScopes</name>
    <message>
        <source>“{name}” was saved.</source>
        <translation>「{name}」を保存しました。</translation>
    </message>
    <message>
        <source>Another scope is called “{name}”.</source>
        <translation>「{name}」という名前のスコープがすでにあります。</translation>
    </message>
    <message>
        <source>“{old}” is now called “{name}”.</source>
        <translation>「{old}」の名前を「{name}」に変更しました。</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted. {why}</source>
        <translation>「{name}」を削除できませんでした。{why}</translation>
    </message>
    <message>
        <source>Not saved: the scope or its name contains a credential, and scopes are plain text.</source>
        <translation>保存していません。スコープまたはその名前に認証情報が含まれています。スコープは平文で保存されます。</translation>
    </message>
    <message>
        <source>{name} is not a scope. {why}</source>
        <translation>{name} はスコープではありません。{why}</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} を読み取れません。</translation>
    </message>
    <message>
        <source>{name} is too large for a scope.</source>
        <translation>{name} はスコープとして大きすぎます。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The folder of the saved scopes cannot be read: {folder}</source>
        <translation>保存したスコープのフォルダーを読み取れません: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n more files are not scopes.</source>
        <translation>
            <numerusform>ほかに %n 個のファイルがスコープではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not read: there are too many.</source>
        <translation>
            <numerusform>ファイルが多すぎるため、%n 個は読み取っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope could not be written to the folder of the settings. {why}</source>
        <translation>スコープを設定フォルダーに書き込めませんでした。{why}</translation>
    </message>
</context>
<context>
    <name>SavedScopesMenu</name>
    <message>
        <source>Save this scope as…</source>
        <translation>このスコープに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Manage saved scopes…</source>
        <translation>保存したスコープを管理…</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Add at least one rule. A token without rules may do nothing.</source>
        <translation>ルールを 1 つ以上追加してください。ルールのないトークンでは何もできません。</translation>
    </message>
    <message>
        <source>A token can have at most {limit} rules. This scope has {count}.</source>
        <translation>1 つのトークンに指定できるルールは {limit} 個までですが、{count} 個あります。</translation>
    </message>
    <message>
        <source>Rules of a token apply to caches, topics or functions.</source>
        <translation>トークンのルールの対象は、キャッシュ、トピック、関数です。</translation>
    </message>
    <message>
        <source>This role does not exist for this resource.</source>
        <translation>このリソースにこのロールはありません。</translation>
    </message>
    <message>
        <source>This rule allows nothing.</source>
        <translation>このルールは何も許可しません。</translation>
    </message>
    <message>
        <source>Choose a name, or all.</source>
        <translation>名前を指定するか、「すべて」を選択してください。</translation>
    </message>
    <message>
        <source>This name must be UTF-8 text. Only keys may be other bytes.</source>
        <translation>名前は UTF-8 のテキストにしてください。任意のバイト列を使えるのはキーだけです。</translation>
    </message>
    <message>
        <source>Enter the prefix. An empty one would match everything: for that choose all, without a prefix.</source>
        <translation>プレフィックスを入力してください。空にするとすべてに一致します。すべてを対象にするには、プレフィックスではなくすべてを選択してください。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>It begins and ends with white space. Is that intended?</source>
        <translation>先頭と末尾に空白があります。意図どおりですか?</translation>
    </message>
    <message>
        <source>It begins with white space. Is that intended?</source>
        <translation>先頭に空白があります。意図どおりですか?</translation>
    </message>
    <message>
        <source>It ends with white space. Is that intended?</source>
        <translation>末尾に空白があります。意図どおりですか?</translation>
    </message>
    <message>
        <source>It contains invisible characters: {name}</source>
        <translation>不可視の文字が含まれています: {name}</translation>
    </message>
    <message>
        <source>“{mark}” is matched literally. Choose a prefix instead.</source>
        <translation>「{mark}」は文字そのものとして扱われます。代わりにプレフィックスを選択してください。</translation>
    </message>
    <message>
        <source>Same as rule {number}.</source>
        <translation>ルール {number} と同じです。</translation>
    </message>
    <message>
        <source>Contradicts rule {number}: same items, another role.</source>
        <translation>ルール {number} と矛盾します (対象が同じでロールが異なります)。</translation>
    </message>
    <message>
        <source>This makes rule {number} unnecessary.</source>
        <translation>これにより、ルール {number} は不要になります。</translation>
    </message>
    <message>
        <source>A disposable token must expire. Only API keys can be valid forever.</source>
        <translation>使い捨てトークンには有効期限が必要です。無期限にできるのは API キーだけです。</translation>
    </message>
    <message>
        <source>Enter 0 to {limit} seconds.</source>
        <translation>0 から {limit} までの秒数を入力してください。</translation>
    </message>
    <message>
        <source>With 0 seconds it expires at once. The service may refuse it.</source>
        <translation>0 では発行と同時に期限が切れます。サービスに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>The documented maximum for a token is 25 hours. The service may refuse this.</source>
        <translation>ドキュメントでは、トークンの有効期間は最長 25時間です。サービスに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>A token id has at most {limit} characters. This one has {count}.</source>
        <translation>トークン ID は最大 {limit} 文字ですが、{count} 文字あります。</translation>
    </message>
    <message>
        <source>This contains an incomplete Unicode character and cannot be sent.</source>
        <translation>不完全な Unicode 文字が含まれているため、送信できません。</translation>
    </message>
    <message>
        <source>Rule {number} already allows this.</source>
        <translation>ルール {number} ですでに許可されています。</translation>
    </message>
</context>
<context>
    <name>Scope file</name>
    <message>
        <source>Not JSON from here on ({why}).</source>
        <translation>ここから JSON ではありません ({why})。</translation>
    </message>
    <message>
        <source>This must be a list in square brackets.</source>
        <translation>角かっこで囲んだリストにしてください。</translation>
    </message>
    <message>
        <source>At most {limit} rules can be read. A token can have {most}.</source>
        <translation>読み取れるルールは {limit} 個まで、トークンに指定できるのは {most} 個までです。</translation>
    </message>
    <message>
        <source>This program reads schema {number}. The file may be from a newer version.</source>
        <translation>本ツールが読み取れるのはスキーマ {number} です。新しいバージョンで作成されたファイルの可能性があります。</translation>
    </message>
    <message>
        <source>This must be a whole number of seconds up to {limit}, or null.</source>
        <translation>{limit} までの整数 (秒) または null にしてください。</translation>
    </message>
    <message>
        <source>This must be a cache name or {all}.</source>
        <translation>キャッシュ名または {all} にしてください。</translation>
    </message>
    <message>
        <source>This must contain exactly one of {names}.</source>
        <translation>{names} のうち 1 つだけを含めてください。</translation>
    </message>
    <message>
        <source>This must be true.</source>
        <translation>true にしてください。</translation>
    </message>
    <message>
        <source>This must be an object in curly braces.</source>
        <translation>波かっこで囲んだオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>“{name}” occurs twice here.</source>
        <translation>「{name}」が 2 回あります。</translation>
    </message>
    <message>
        <source>“{name}” is unknown here.</source>
        <translation>「{name}」は不明です。</translation>
    </message>
    <message>
        <source>“{name}” is missing here.</source>
        <translation>「{name}」がありません。</translation>
    </message>
    <message>
        <source>This must be one of {names}.</source>
        <translation>{names} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>This must be text in quotation marks.</source>
        <translation>引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>This contains an incomplete Unicode character and cannot be sent.</source>
        <translation>不完全な Unicode 文字が含まれているため、送信できません。</translation>
    </message>
    <message>
        <source>This must be hexadecimal, with two digits for each byte.</source>
        <translation>1 バイトにつき 2 桁の 16 進数にしてください。</translation>
    </message>
</context>
<context>
    <name>ScopeFiles</name>
    <message>
        <source>Load a scope</source>
        <translation>スコープを読み込む</translation>
    </message>
    <message>
        <source>Scopes (*.json)</source>
        <translation>スコープ (*.json)</translation>
    </message>
    <message>
        <source>Save the scope</source>
        <translation>スコープを保存</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>トークンを保存</translation>
    </message>
    <message>
        <source>Momento keys ({patterns})</source>
        <translation>Momento のキー ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} を読み取れません。</translation>
    </message>
    <message>
        <source>{name} is too large for a scope.</source>
        <translation>{name} はスコープとして大きすぎます。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>{name} holds a credential and is no scope. It was not shown.</source>
        <translation>{name} には認証情報が含まれており、スコープではありません。内容は表示していません。</translation>
    </message>
    <message>
        <source>{name} was saved. Only you can read it.</source>
        <translation>{name} を保存しました。読み取れるのはあなただけです。</translation>
    </message>
    <message>
        <source>{name} was saved. Others may be able to read it: the drive keeps no access rights, or the folder is synchronised with other computers.</source>
        <translation>{name} を保存しました。ただし、ほかの人が読み取れる可能性があります。ドライブがアクセス権に対応していないか、フォルダーがほかのコンピューターと同期されています。</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} を保存しました。</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Token id</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>optional; subscribers see it</source>
        <translation>任意。受信者に表示されます</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>optional; shown in the console</source>
        <translation>任意。コンソールに表示されます</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>有効期間</translation>
    </message>
</context>
<context>
    <name>ScopesDialog</name>
    <message>
        <source>Saved scopes</source>
        <translation>保存したスコープ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Save this scope as…</source>
        <translation>このスコープに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No scope is saved yet. Save the one in the form here or in the menu Template.</source>
        <translation>保存したスコープはまだありません。フォームのスコープは、ここか「テンプレート」メニューで保存できます。</translation>
    </message>
    <message>
        <source>Delete this scope?</source>
        <translation>このスコープを削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export the scope</source>
        <translation>スコープをエクスポート</translation>
    </message>
    <message>
        <source>Scopes (*.json)</source>
        <translation>スコープ (*.json)</translation>
    </message>
    <message>
        <source>Import a scope</source>
        <translation>スコープをインポート</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more rules</source>
        <translation>
            <numerusform>ほかに %n 個のルール</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SdkCard</name>
    <message>
        <source>Would my code accept this text?</source>
        <translation>自分のコードはこのテキストを受け付けるか</translation>
    </message>
    <message>
        <source>Prediction for the official SDKs with the text exactly as it was pasted.</source>
        <translation>貼り付けたとおりのテキストについて、公式 SDK の動作を予測しています。</translation>
    </message>
    <message>
        <source>No SDK call accepts this kind of text.</source>
        <translation>この種類のテキストを受け取る SDK の呼び出しはありません。</translation>
    </message>
    <message>
        <source>Prediction for the official SDKs with the credential alone, as a program reads it from this text.</source>
        <translation>プログラムがこのテキストから読み取る認証情報だけを公式 SDK に渡した場合の予測です。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け付けられる</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否される</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>AWS access key id</source>
        <translation>AWS のアクセスキー ID</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>{owner} key</source>
        <translation>{owner} のキー</translation>
    </message>
    <message>
        <source>{owner} token</source>
        <translation>{owner} のトークン</translation>
    </message>
    <message>
        <source>SSH public key</source>
        <translation>SSH の公開鍵</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Reveal: hold, or click for ten seconds</source>
        <translation>表示: 押している間、またはクリックで10秒間</translation>
    </message>
    <message>
        <source>Copy the credential</source>
        <translation>認証情報をコピー</translation>
    </message>
    <message>
        <source>More copy options</source>
        <translation>その他のコピー</translation>
    </message>
    <message>
        <source>The credential, masked</source>
        <translation>認証情報 (マスク済み)</translation>
    </message>
    <message>
        <source>The credential, revealed</source>
        <translation>認証情報 (表示中)</translation>
    </message>
</context>
<context>
    <name>SelectorField</name>
    <message>
        <source>Enter the key as hex bytes</source>
        <translation>キーを 16 進数のバイト列で入力</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Hex digits, two per byte, such as 6d 6f.</source>
        <translation>1 バイトにつき 2 桁の 16 進数 (例: 6d 6f)。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>No credential matches.</source>
        <translation>一致する認証情報はありません。</translation>
    </message>
    <message>
        <source>Loaded credentials</source>
        <translation>読み込んだ認証情報</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>2 つを比較</translation>
    </message>
    <message>
        <source>Clear all credentials</source>
        <translation>すべての認証情報を消去</translation>
    </message>
    <message>
        <source>Sort the &amp;list by</source>
        <translation>一覧の並べ替え(&amp;L)</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>What ends next</source>
        <translation>期限の近い順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>SidebarFrame</name>
    <message>
        <source>Sort the list</source>
        <translation>一覧を並べ替える</translation>
    </message>
    <message>
        <source>CREDENTIALS</source>
        <translation>認証情報</translation>
    </message>
</context>
<context>
    <name>SingleCalls</name>
    <message>
        <source>Get</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復テスト</translation>
    </message>
    <message>
        <source>Read the key</source>
        <translation>キーを読み取る</translation>
    </message>
    <message>
        <source>Set, get, compare and delete: overwrites and removes the key</source>
        <translation>書き込み、読み取り、比較、削除: キーを上書きして削除します</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>The value is encrypted</source>
        <translation>値が暗号化されています</translation>
    </message>
    <message>
        <source>Decrypt it with the tool that encrypted it, and check the result here.</source>
        <translation>暗号化に使ったツールで復号し、その結果をここで確認してください。</translation>
    </message>
    <message>
        <source>The application must be given the decrypted value; the encrypted one opens nothing.</source>
        <translation>アプリケーションには復号した値を渡す必要があります。暗号化されたままの値では接続できません。</translation>
    </message>
    <message>
        <source>No endpoint, but a placeholder for one</source>
        <translation>エンドポイントの代わりにプレースホルダーがあります</translation>
    </message>
    <message>
        <source>Put the endpoint&apos;s host name there, as the Momento console shows it beside the key.</source>
        <translation>Momento コンソールでキーの横に表示されるエンドポイントのホスト名を設定してください。</translation>
    </message>
    <message>
        <source>The variable has another name than the one that is read</source>
        <translation>変数名が、読み込まれる名前と違います</translation>
    </message>
    <message>
        <source>Use the same name where the variable is set and where the program reads it.</source>
        <translation>変数を設定する側と、プログラムが読む側で、同じ名前を使ってください。</translation>
    </message>
    <message>
        <source>A program does not find a variable under another name, whatever its value.</source>
        <translation>値が正しくても、名前が違う変数はプログラムから見つかりません。</translation>
    </message>
    <message>
        <source>The variable is not set</source>
        <translation>変数が設定されていません</translation>
    </message>
    <message>
        <source>Write the setting as the language of the file or shell has it.</source>
        <translation>ファイルやシェルの書式に合わせて書き直してください。</translation>
    </message>
    <message>
        <source>The credential itself may be sound, but the program starts without it.</source>
        <translation>認証情報自体が正しくても、プログラムには渡りません。</translation>
    </message>
    <message>
        <source>A setting with the same name is set more than once</source>
        <translation>同じ名前の設定が複数あります</translation>
    </message>
    <message>
        <source>Remove the setting that is not meant. Programs silently take one of them.</source>
        <translation>不要な設定を削除してください。プログラムは警告なしにどれか一つを使います。</translation>
    </message>
    <message>
        <source>A session hides this profile</source>
        <translation>このプロファイルはセッションに隠されています</translation>
    </message>
    <message>
        <source>If this profile is meant, remove the section [.momento_session] from the file, or wait for the moment in its valid_until.</source>
        <translation>このプロファイルを使う場合は、ファイルから [.momento_session] セクションを削除するか、その valid_until の時刻まで待ってください。</translation>
    </message>
    <message>
        <source>The command line then uses another credential than the chosen one, with other rights and another end.</source>
        <translation>この場合、コマンドラインツールは選んだものとは別の認証情報を使います。権限も有効期限も異なります。</translation>
    </message>
    <message>
        <source>It is commented out</source>
        <translation>コメントアウトされています</translation>
    </message>
    <message>
        <source>If this one is meant, take the mark of the comment away. Otherwise delete the line.</source>
        <translation>これを使うつもりなら、コメントの記号を外してください。そうでなければ、その行を削除してください。</translation>
    </message>
    <message>
        <source>What a comment holds is still a secret, and everyone who gets the file can use it.</source>
        <translation>コメントの中にあってもシークレットであることに変わりはなく、ファイルを手にした人は誰でも使えます。</translation>
    </message>
    <message>
        <source>Where the endpoint comes from</source>
        <translation>エンドポイントの出どころ</translation>
    </message>
    <message>
        <source>Check that this endpoint belongs to the key if the text names several.</source>
        <translation>テキストに複数のエンドポイントがある場合は、このエンドポイントがこのキーのものか確認してください。</translation>
    </message>
    <message>
        <source>The text does not name the endpoint</source>
        <translation>テキストにエンドポイントの記載がありません</translation>
    </message>
    <message>
        <source>Check that it is the key&apos;s own endpoint, as the Momento console shows it beside the key.</source>
        <translation>Momento コンソールでキーと一緒に表示されるエンドポイントと同じか確認してください。</translation>
    </message>
    <message>
        <source>The same credential stands here several times</source>
        <translation>同じ認証情報が複数の場所にあります</translation>
    </message>
    <message>
        <source>If you replace it, replace it in every place.</source>
        <translation>交換する場合は、すべての場所で交換してください。</translation>
    </message>
    <message>
        <source>Check the value where the program runs, for instance in its environment. The system that replaces the reference did not run, or has no such entry.</source>
        <translation>プログラムの実行環境 (環境変数など) で値を確認してください。参照を置き換える仕組みが実行されていないか、該当する項目がありません。</translation>
    </message>
    <message>
        <source>Copy the whole credential from where it is kept. What was masked or cut cannot be found again.</source>
        <translation>保管場所から認証情報の全体をコピーしてください。伏せられた部分や切り取られた部分は復元できません。</translation>
    </message>
    <message>
        <source>Set the value: the program that wrote this had none.</source>
        <translation>値を設定してください。これを出力したプログラムには値がありませんでした。</translation>
    </message>
    <message>
        <source>A full-width `{written}` follows `{name}`, so the line sets no variable.</source>
        <translation>`{name}` の後が全角の `{written}` なので、この行では変数が設定されません。</translation>
    </message>
    <message>
        <source>Switch the input method off and type a half-width `{instead}` there.</source>
        <translation>日本語入力をオフにして、半角の `{instead}` を入力し直してください。</translation>
    </message>
    <message>
        <source>The name `{written}` has full-width characters: `{name}` is not set.</source>
        <translation>変数名 `{written}` に全角文字が含まれています。`{name}` は設定されません。</translation>
    </message>
    <message>
        <source>Switch the input method off and type the name again: `{name}`.</source>
        <translation>日本語入力をオフにして、変数名を半角で `{name}` と入力し直してください。</translation>
    </message>
    <message>
        <source>`{name}` is empty: its value stands in the next line.</source>
        <translation>`{name}` は空です。値が次の行に書かれています。</translation>
    </message>
    <message>
        <source>Write name, `=` and value in one line.</source>
        <translation>変数名、`=`、値を 1 行に続けて書いてください。</translation>
    </message>
    <message>
        <source>`{name}` is set more than once. The last counts, and it is empty.</source>
        <translation>`{name}` が複数回設定されています。有効なのは最後の設定で、その値は空です。</translation>
    </message>
    <message>
        <source>Remove the empty setting, or write the value there.</source>
        <translation>空の設定を削除するか、そこに値を書いてください。</translation>
    </message>
    <message>
        <source>`{name}` is set more than once. The last counts, and it is a placeholder.</source>
        <translation>`{name}` が複数回設定されています。有効なのは最後の設定で、その値はプレースホルダーです。</translation>
    </message>
    <message>
        <source>Remove the setting with the placeholder, or write the value there.</source>
        <translation>プレースホルダーの設定を削除するか、そこに値を書いてください。</translation>
    </message>
    <message>
        <source>There is a space beside the `=` of `{name}`, so the value is not set.</source>
        <translation>`{name}` の `=` の前または後に空白があるため、値が設定されません。</translation>
    </message>
    <message>
        <source>No `=` follows `{name}`, so the line sets no variable.</source>
        <translation>`{name}` の後に `=` がないため、この行では変数が設定されません。</translation>
    </message>
    <message>
        <source>Write `{name}=...`.</source>
        <translation>`{name}=...` と書いてください。</translation>
    </message>
    <message>
        <source>Remove the spaces on both sides of `=`.</source>
        <translation>`=` の前後の空白を削除してください。</translation>
    </message>
    <message>
        <source>There is a `$` before the name `{name}`, so a shell sets no variable.</source>
        <translation>変数名 `{name}` の前に `$` があるため、シェルでは変数が設定されません。</translation>
    </message>
    <message>
        <source>Remove the `$`: a variable is set by its name alone.</source>
        <translation>`$` を削除してください。変数を設定するときは変数名だけを書きます。</translation>
    </message>
    <message>
        <source>`{written}` sets no environment variable in {where}.</source>
        <translation>{where} では、`{written}` と書いても環境変数は設定されません。</translation>
    </message>
    <message>
        <source>In {where}, write `{instead}`.</source>
        <translation>{where} では `{instead}` と書いてください。</translation>
    </message>
    <message>
        <source>The value of `$env:{name}` has no quotes: PowerShell takes it for a command.</source>
        <translation>`$env:{name}` の値が引用符で囲まれていないため、PowerShell はコマンドとして実行しようとします。</translation>
    </message>
    <message>
        <source>Put the value in single quotes: `$env:{name} = &apos;...&apos;`.</source>
        <translation>値を一重引用符で囲んでください: `$env:{name} = &apos;...&apos;`</translation>
    </message>
    <message>
        <source>`{written}` takes name and value as two words, so `{name}=` sets no variable.</source>
        <translation>`{written}` は変数名と値を空白で区切るので、`{name}=` と書いても変数は設定されません。</translation>
    </message>
    <message>
        <source>Write a space in place of `=`: `{written} {name} ...`.</source>
        <translation>`=` を空白に替えてください: `{written} {name} ...`</translation>
    </message>
    <message>
        <source>The entry of `{name}` in the list `environment` is not written as `NAME=value`.</source>
        <translation>リスト `environment` の `{name}` の項目が `NAME=value` の形になっていません。</translation>
    </message>
    <message>
        <source>Write `- {name}=...` without spaces around `=`.</source>
        <translation>`- {name}=...` と、`=` の前後に空白を入れずに書いてください。</translation>
    </message>
    <message>
        <source>`{name}=` stands where YAML expects `{name}: ` with a colon and a space.</source>
        <translation>`{name}=` と書かれていますが、YAML ではコロンと空白で `{name}: ` と書く必要があります。</translation>
    </message>
    <message>
        <source>Write `{name}: ...`, with a colon and a space.</source>
        <translation>コロンと空白を使って `{name}: ...` と書いてください。</translation>
    </message>
    <message>
        <source>`{name}:` has no space behind it, so YAML reads no setting there.</source>
        <translation>`{name}:` の後に空白がないため、YAML では設定として読み込まれません。</translation>
    </message>
    <message>
        <source>Write `{name}: ...`, with a space behind the colon.</source>
        <translation>コロンの後に空白を入れて `{name}: ...` と書いてください。</translation>
    </message>
    <message>
        <source>Also found at: {places}.</source>
        <translation>ほかの場所: {places}。</translation>
    </message>
    <message>
        <source>`{host}` was given apart from it.</source>
        <translation>`{host}` は別に指定されました。</translation>
    </message>
    <message>
        <source>`{text}` stands where the endpoint belongs.</source>
        <translation>エンドポイントの場所に `{text}` があります。</translation>
    </message>
    <message>
        <source>The program reads `{asked}`, and the text sets `{own}`.</source>
        <translation>プログラムが読む変数は `{asked}` ですが、テキストが設定しているのは `{own}` です。</translation>
    </message>
    <message>
        <source>It is named `{own}`. SDKs read `{usual}` where they are told no other name.</source>
        <translation>変数名は `{own}` です。SDK は、別の名前が指定されないかぎり `{usual}` を読みます。</translation>
    </message>
    <message>
        <source>It is commented out: no program reads it.</source>
        <translation>コメントアウトされているため、どのプログラムも読み込みません。</translation>
    </message>
</context>
<context>
    <name>StatusParts</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Screen sharing: details are masked</source>
        <translation>画面共有中: 詳細をマスクしています</translation>
    </message>
    <message>
        <source>The copied secret will be cleared in {seconds} s</source>
        <translation>コピーしたシークレットを {seconds}秒後に消去します</translation>
    </message>
    <message>
        <source>Not copied: another program took the clipboard. Copy again.</source>
        <translation>コピーされていません: ほかのプログラムがクリップボードを使いました。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Sandbox: running on {address}</source>
        <translation>サンドボックス: {address} で実行中</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Copy the whole key again from where it was issued.</source>
        <translation>発行元から、キー全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Store it in one line, without spaces or quotes around it.</source>
        <translation>前後に空白や引用符を付けず、1 行で保存してください。</translation>
    </message>
    <message>
        <source>In a .env file, write MOMENTO_API_KEY=… without line breaks and quotes.</source>
        <translation>.env ファイルでは、MOMENTO_API_KEY=… の行に改行や引用符を入れないでください。</translation>
    </message>
    <message>
        <source>Restart the application.</source>
        <translation>アプリケーションを再起動してください。</translation>
    </message>
    <message>
        <source>Replace it in the application, and restart it.</source>
        <translation>アプリケーションの設定を新しいものに置き換え、再起動してください。</translation>
    </message>
    <message>
        <source>A key of version 1 starts with eyJ and contains no dot; a key of version 2 contains two dots.</source>
        <translation>バージョン 1 のキーは eyJ で始まり、ドットを含みません。バージョン 2 のキーにはドットが 2 つあります。</translation>
    </message>
    <message>
        <source>Check the usual causes below, the most frequent first.</source>
        <translation>下記の「よくある原因」を上から順に確認してください。</translation>
    </message>
    <message>
        <source>If none of them applies, tell us which call fails, and on which cache. Do not send the key.</source>
        <translation>どれにも当てはまらない場合は、失敗する呼び出しとキャッシュの名前をお知らせください。キーは送らないでください。</translation>
    </message>
    <message>
        <source>Set the variable to the key where the application runs.</source>
        <translation>アプリケーションの実行環境で、変数にキーを設定してください。</translation>
    </message>
    <message>
        <source>Send the text that contains the setting, not the file.</source>
        <translation>ファイルではなく、設定が書かれたテキストをお送りください。</translation>
    </message>
    <message>
        <source>Use the setting that contains the key only: this is too long to be a key.</source>
        <translation>キーだけを設定してください。このテキストはキーとしては長すぎます。</translation>
    </message>
    <message>
        <source>Copy the original again, and look for a spreadsheet or script that changes the case.</source>
        <translation>元のキーをもう一度コピーし、大文字・小文字を変換する表計算ソフトやスクリプトがないか確認してください。</translation>
    </message>
    <message>
        <source>Do not use it, and tell us who issued it.</source>
        <translation>使用せず、誰が発行したものかをお知らせください。</translation>
    </message>
    <message>
        <source>Copy the key again from the Momento console, and store it in one line.</source>
        <translation>Momento コンソールからキーをもう一度コピーし、1 行で保存してください。</translation>
    </message>
    <message>
        <source>Store the Base64 text that the console shows, not the JSON inside it.</source>
        <translation>中身の JSON ではなく、コンソールに表示される Base64 のテキストを保存してください。</translation>
    </message>
    <message>
        <source>Copy the key again from where it was issued: on the way its encoding was changed.</source>
        <translation>途中でエンコードが変わっています。発行元からキーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Put the key into MOMENTO_API_KEY and the host name into MOMENTO_ENDPOINT.</source>
        <translation>キーを MOMENTO_API_KEY に、ホスト名を MOMENTO_ENDPOINT に設定してください。</translation>
    </message>
    <message>
        <source>Store the key once; it stands there twice.</source>
        <translation>キーが 2 回続けて入っています。1 回だけ保存してください。</translation>
    </message>
    <message>
        <source>Copy the endpoint from the Momento console, where it is shown next to the key.</source>
        <translation>Momento コンソールで、キーの隣に表示されるエンドポイントをコピーしてください。</translation>
    </message>
    <message>
        <source>Set it as MOMENTO_ENDPOINT beside MOMENTO_API_KEY.</source>
        <translation>MOMENTO_API_KEY と一緒に、MOMENTO_ENDPOINT として設定してください。</translation>
    </message>
    <message>
        <source>Check what was copied.</source>
        <translation>コピーした内容を確認してください。</translation>
    </message>
    <message>
        <source>Give the application the decrypted value: decrypt it before the application starts.</source>
        <translation>アプリケーションの起動前に復号し、復号した値を渡してください。</translation>
    </message>
    <message>
        <source>Make sure that you know this host: Momento&apos;s own hosts end in momentohq.com.</source>
        <translation>ご存じのホストかどうか確認してください。Momento のホスト名は momentohq.com で終わります。</translation>
    </message>
    <message>
        <source>Copy the endpoint from the Momento console, unless you run Momento Local.</source>
        <translation>Momento Local をお使いでなければ、Momento コンソールからエンドポイントをコピーしてください。</translation>
    </message>
    <message>
        <source>Do not use it, and tell us where it came from.</source>
        <translation>使用せず、どこから入手したものかをお知らせください。</translation>
    </message>
    <message>
        <source>Copy the endpoint from the Momento console.</source>
        <translation>Momento コンソールからエンドポイントをコピーしてください。</translation>
    </message>
    <message>
        <source>Check the clocks of the computer that issued it and of the one that uses it.</source>
        <translation>発行したコンピューターと使用するコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>If both are right, wait, or issue a new one.</source>
        <translation>どちらも正しい場合は、有効になるまで待つか、新しく発行してください。</translation>
    </message>
    <message>
        <source>Tell us who issued it, and issue a new one.</source>
        <translation>発行元をお知らせのうえ、新しく発行してください。</translation>
    </message>
    <message>
        <source>If it should cover only some keys, issue it again with rules for those keys.</source>
        <translation>一部のキーだけを対象にする場合は、そのキーのルールを付けて発行し直してください。</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>No credential was found.</source>
        <translation>認証情報は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials found.</source>
        <translation>
            <numerusform>認証情報が %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files read.</source>
        <translation>
            <numerusform>%n 個のファイルを読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <translation>読み取れなかったファイル: {files}。</translation>
    </message>
    <message>
        <source>{file} in {entry}</source>
        <translation>{file} → {entry}</translation>
    </message>
    <message numerus="yes">
        <source>%n were already loaded: {files}.</source>
        <translation>
            <numerusform>%n 件は読み込み済みです: {files}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files searched in “{folder}”.</source>
        <translation>
            <numerusform>「{folder}」の %n 個のファイルを検索しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files searched in “{folder}”.</source>
        <translation>
            <numerusform>「{folder}」の最初の %n 個のファイルだけを検索しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named}、ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Not tried: this operation writes, and writing is not enabled.</source>
        <translation>未試行: 書き込みを伴う操作ですが、書き込みが有効になっていません。</translation>
    </message>
    <message>
        <source>Not tried: “{key}” may be in use, and writing could change its data.</source>
        <translation>未試行:「{key}」は使用中の可能性があり、書き込むとデータが変わるおそれがあります。</translation>
    </message>
    <message>
        <source>Not tried: an earlier call failed for a reason other than permissions.</source>
        <translation>未試行: 先の呼び出しが権限以外の理由で失敗したためです。</translation>
    </message>
    <message>
        <source>Not tried: the sweep was cancelled.</source>
        <translation>未実行: 一括確認がキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>SweepMatrix</name>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Permissions, predicted and observed</source>
        <translation>権限の予測と実際</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>{seen} (not predicted)</source>
        <translation>{seen} (予測なし)</translation>
    </message>
    <message>
        <source>{seen}, not as predicted</source>
        <translation>{seen}、予測と異なる</translation>
    </message>
    <message>
        <source>{operation} {item} in {cache}. Predicted: {why}</source>
        <translation>{cache} の{item}に対する{operation}。予測: {why}</translation>
    </message>
    <message>
        <source>Observed: {observed}</source>
        <translation>実際: {observed}</translation>
    </message>
    <message>
        <source>The temporary key could not be deleted ({observed}). It expires one minute after it was written.</source>
        <translation>一時キーを削除できませんでした ({observed})。書き込みの 1分後に自動的に消えます。</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>存在確認</translation>
    </message>
    <message>
        <source>Read the time to live</source>
        <translation>TTL の読み取り</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Set if absent</source>
        <translation>条件付き書き込み</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>パブリッシュ</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>別のアイテム</translation>
    </message>
    <message>
        <source>Another cache</source>
        <translation>別のキャッシュ</translation>
    </message>
    <message>
        <source>Any item</source>
        <translation>任意のアイテム</translation>
    </message>
    <message>
        <source>Rule {number}: {item}</source>
        <translation>ルール {number}: {item}</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Also test writes, with temporary keys</source>
        <translation>書き込みもテスト (一時的なキーを使用)</translation>
    </message>
    <message>
        <source>The temporary keys are deleted afterwards.</source>
        <translation>一時的なキーは、あとで削除します。</translation>
    </message>
    <message>
        <source>Run the sweep</source>
        <translation>一括確認を実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Testing the permissions</source>
        <translation>権限をテスト中</translation>
    </message>
    <message>
        <source>Each cell shows the answer of the service. Answers that differ from the prediction are marked.</source>
        <translation>各セルはサービスの応答を示します。予測と異なるものには印が付きます。</translation>
    </message>
    <message>
        <source>Permission sweep</source>
        <translation>権限の一括確認</translation>
    </message>
    <message>
        <source>Tests each operation with a key inside the permissions, with another key and in another cache, and compares the answers with the permissions.</source>
        <translation>各操作を、権限の範囲内のキー、別のキー、別のキャッシュで試し、応答を権限と比較します。</translation>
    </message>
    <message numerus="yes">
        <source>{wrong} of {known} answers contradict the permissions.</source>
        <translation>
            <numerusform>{known} 件の結果のうち {wrong} 件が認証情報の権限と異なりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer shows whether the permissions apply. See the cells for the reasons.</source>
        <translation>権限について判断できる結果がありませんでした。理由は各セルを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>All {known} answers match the permissions.</source>
        <translation>
            <numerusform>{known} 件の結果はすべて認証情報の権限と一致しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after {done} of {total} calls.</source>
        <translation>
            <numerusform>{total} 件中 {done} 件の呼び出しでキャンセルしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The credential contains no permissions, so nothing can be predicted.</source>
        <translation>認証情報に権限の情報がないため、予測できません。</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>All credentials</source>
        <translation>すべての認証情報</translation>
    </message>
    <message>
        <source>Filter: rows with every word</source>
        <translation>絞り込み: すべての語を含む行を表示</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>表を絞り込む</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare the two selected credentials</source>
        <translation>選択した 2 つの認証情報を比較</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Write these rows to a file, without secrets</source>
        <translation>これらの行をシークレットなしでファイルにエクスポートします</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>カレンダー…</translation>
    </message>
    <message>
        <source>Save the expiry dates of these rows as a calendar</source>
        <translation>これらの行の有効期限をカレンダーに保存</translation>
    </message>
    <message>
        <source>No row contains all these words.</source>
        <translation>すべての語を含む行はありません。</translation>
    </message>
    <message>
        <source>No credential is loaded.</source>
        <translation>認証情報は読み込まれていません。</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 件中 {shown} 件</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV でエクスポート</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>Show the selected credential</source>
        <translation>選択した認証情報を表示</translation>
    </message>
    <message>
        <source>Remove the selected credentials</source>
        <translation>選択した認証情報を削除</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows written, without secrets.</source>
        <translation>
            <numerusform>{count} 行をシークレットなしでエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>デッドライン</translation>
    </message>
    <message>
        <source>The time after which a call is cancelled.</source>
        <translation>呼び出しを打ち切るまでの時間です。</translation>
    </message>
    <message>
        <source>Enter the cache name.</source>
        <translation>キャッシュ名を入力してください。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>`{character}` at character {place} is not a valid Base64 character.</source>
        <translation>{place} 文字目の `{character}` は Base64 で使えない文字です。</translation>
    </message>
    <message>
        <source>Truncated: Base64 ends mid-group after {count} characters.</source>
        <translation>途中で切れています。Base64 が {count} 文字で終わり、割り切れません。</translation>
    </message>
    <message>
        <source>Characters are missing in the middle: the end is there, but the length is impossible for Base64.</source>
        <translation>途中の文字が欠けています。末尾はありますが、長さが Base64 として成り立ちません。</translation>
    </message>
    <message>
        <source>It is a JSON document, but no field of it holds a credential.</source>
        <translation>JSON 文書ですが、認証情報を含むフィールドがありません。</translation>
    </message>
    <message>
        <source>It begins like a JSON document but is not valid JSON.</source>
        <translation>JSON 文書のように始まりますが、JSON ではありません。</translation>
    </message>
    <message>
        <source>Truncated: the JSON document ends after {count} characters.</source>
        <translation>途中で切れています。JSON が {count} 文字で終わっています。</translation>
    </message>
    <message>
        <source>Its beginning is missing: the header is not there.</source>
        <translation>先頭が欠けています。ヘッダーがありません。</translation>
    </message>
    <message>
        <source>Its beginning is missing: the header is not whole.</source>
        <translation>先頭が欠けています。ヘッダーの一部しかありません。</translation>
    </message>
    <message>
        <source>All letters are {case}: Base64 needs both, and the original cannot be found again.</source>
        <translation>すべての文字が{case}です。Base64 には両方が必要で、元には戻せません。</translation>
    </message>
    <message>
        <source>Its beginning is missing: it starts inside the wrapper.</source>
        <translation>先頭が欠けています。ラッパーの途中から始まっています。</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>内容が空です。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <source>It has {count} characters. No credential has more than {limit}.</source>
        <translation>{count} 文字あります。{limit} 文字を超える認証情報はありません。</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>The credential has expired</source>
        <translation>認証情報の有効期限が切れています</translation>
    </message>
    <message>
        <source>Replace it before the application fails.</source>
        <translation>アプリケーションでエラーになる前に、新しいものに置き換えてください。</translation>
    </message>
    <message>
        <source>Rotate it regularly: a leaked key works until it is deleted.</source>
        <translation>定期的に交換してください。漏洩したキーは、削除するまで使えてしまいます。</translation>
    </message>
    <message>
        <source>Disposable token without an expiry</source>
        <translation>使い捨てトークンに有効期限がありません</translation>
    </message>
    <message>
        <source>Mint a new one. Tokens from the service always expire.</source>
        <translation>発行し直してください。サービスが発行するトークンには必ず有効期限があります。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, wait or issue a new credential.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、有効になるまで待つか、新しい認証情報を発行してください。</translation>
    </message>
    <message>
        <source>Expiry in milliseconds instead of seconds</source>
        <translation>有効期限が秒ではなくミリ秒で書かれています</translation>
    </message>
    <message>
        <source>A JWT uses seconds. Correct the program that made it.</source>
        <translation>JWT の時刻の単位は秒です。作成したプログラムを修正してください。</translation>
    </message>
    <message>
        <source>The service did not issue this. Find out where it comes from, and issue a new credential.</source>
        <translation>サービスが発行したものではありません。入手元を確認し、新しい認証情報を発行してください。</translation>
    </message>
    <message>
        <source>Impossible time in the credential</source>
        <translation>認証情報の時刻がありえない値です</translation>
    </message>
    <message>
        <source>A time with a fraction of a second</source>
        <translation>1秒未満の端数を含む時刻</translation>
    </message>
    <message>
        <source>No action is needed. A program that reads whole seconds only may refuse it.</source>
        <translation>対処は不要です。ただし、整数の秒しか読めないプログラムでは受け付けられないことがあります。</translation>
    </message>
    <message>
        <source>RFC 7519 allows it. The service decides what it accepts.</source>
        <translation>RFC 7519 では認められています。受け付けるかどうかはサービスが判断します。</translation>
    </message>
    <message>
        <source>Set the clock, or turn on time synchronisation.</source>
        <translation>時計を合わせるか、時刻の自動同期を有効にしてください。</translation>
    </message>
    <message>
        <source>Countdowns and expiry checks are wrong by the same amount.</source>
        <translation>カウントダウンや有効期限の判定も同じだけずれます。</translation>
    </message>
    <message>
        <source>The credential expires soon</source>
        <translation>認証情報の有効期限が近づいています</translation>
    </message>
    <message>
        <source>Get a new one from where it was issued.</source>
        <translation>発行元で新しいものを入手してください。</translation>
    </message>
    <message>
        <source>The key never expires</source>
        <translation>キーが無期限です</translation>
    </message>
    <message>
        <source>The credential is not valid yet</source>
        <translation>認証情報はまだ有効ではありません</translation>
    </message>
    <message>
        <source>A time in the credential is not a number</source>
        <translation>認証情報の時刻が数値ではありません</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s</source>
        <translation>このコンピューターの時計がサービスの時計とずれています</translation>
    </message>
    <message>
        <source>{claim} is {value}.</source>
        <translation>{claim} は {value} です。</translation>
    </message>
    <message>
        <source>{claim} is {value}, before 1970.</source>
        <translation>{claim} は {value} で、1970年より前です。</translation>
    </message>
    <message>
        <source>Expired at {moment}, {ago} ago.</source>
        <translation>{moment} に期限が切れました ({ago}前)。</translation>
    </message>
    <message>
        <source>Expires at {moment}, in {left}.</source>
        <translation>{moment} に期限が切れます ({left}後)。</translation>
    </message>
    <message>
        <source>It has no `exp` claim.</source>
        <translation>クレーム `exp` がありません。</translation>
    </message>
    <message>
        <source>It has no `exp` claim, which a token needs.</source>
        <translation>トークンに必要なクレーム `exp` がありません。</translation>
    </message>
    <message>
        <source>It is valid from {moment} on (`nbf`): {ahead} from now.</source>
        <translation>有効になるのは {moment} からです (`nbf`、{ahead}先)。</translation>
    </message>
    <message>
        <source>It says that it was issued at {moment} (`iat`): {ahead} from now.</source>
        <translation>発行日時が {moment} になっています (`iat`、{ahead}先)。</translation>
    </message>
    <message>
        <source>{claim} is {value}: {moment} in milliseconds, but after the year 9999 in seconds.</source>
        <translation>{claim} は {value} です。ミリ秒とすると {moment} ですが、秒とすると 9999年より後になります。</translation>
    </message>
    <message>
        <source>{claim} is {value}, after the year 9999.</source>
        <translation>{claim} は {value} で、9999年より後です。</translation>
    </message>
    <message>
        <source>{claim} is {value}, with a fraction of a second.</source>
        <translation>{claim} は {value} で、秒の小数を含みます。</translation>
    </message>
    <message>
        <source>Mint a new token.</source>
        <translation>新しいトークンを発行してください。</translation>
    </message>
    <message>
        <source>Create a new key.</source>
        <translation>新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Renew the key with its refresh token, or create a new one.</source>
        <translation>リフレッシュトークンでキーを更新するか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years}年</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days}日{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>The new token&apos;s expiry is not as requested</source>
        <translation>新しいトークンの有効期限が要求と異なります</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, mint again with the lifetime you need.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、必要な有効期間で発行し直してください。</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Names of topics and caches must have at least one character.</source>
        <translation>トピック名とキャッシュ名は 1 文字以上で指定してください。</translation>
    </message>
    <message>
        <source>The service did not confirm the subscription before the deadline.</source>
        <translation>デッドラインまでに、サービスがサブスクリプションを確認しませんでした。</translation>
    </message>
    <message>
        <source>The service ended the subscription before it started.</source>
        <translation>サービスが、開始前にサブスクリプションを終了しました。</translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>パブリッシュ</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>受信したメッセージ</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>受信時間</translation>
    </message>
    <message>
        <source>Enter the topic name.</source>
        <translation>トピック名を入力してください。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Subscribed to it already. Cancel that call to subscribe anew.</source>
        <translation>すでにサブスクライブしています。やり直すには、その呼び出しをキャンセルしてください。</translation>
    </message>
    <message>
        <source>“{name}” contains half a character (a lone surrogate), which cannot be sent.</source>
        <translation>「{name}」には文字の半分 (単独のサロゲート) が含まれているため、送信できません。</translation>
    </message>
    <message>
        <source>The text is longer than {count} characters; the rest was not taken.</source>
        <translation>テキストが {count} 文字を超えています。超えた部分は入力されませんでした。</translation>
    </message>
    <message>
        <source>No messages received yet.</source>
        <translation>まだメッセージを受信していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages received from “{topic}”.</source>
        <translation>
            <numerusform>「{topic}」から %n 件のメッセージを受信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages received.</source>
        <translation>
            <numerusform>%n 件のメッセージを受信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest {count} are shown.</source>
        <translation>最新の {count} 件を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>Message {number} ({count} bytes)</source>
        <translation>
            <numerusform>メッセージ {number} ({count} バイト)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The file holds the new credential; Undo puts the old one back.</source>
        <translation>ファイルには新しい認証情報が入っています。「元に戻す」で古いものに戻せます。</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>How long the service keeps the value.</source>
        <translation>書き込んだ値をサービスが保持する時間です。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>HTTPS: Momento&apos;s HTTP API. RESP: the cache is the name of the database or cache to log in with.</source>
        <translation>HTTPS は Momento の HTTP API です。RESP では、「キャッシュ」に入力した名前のデータベースまたはキャッシュにログインします。</translation>
    </message>
</context>
<context>
    <name>ValueView</name>
    <message>
        <source>Show as hex</source>
        <translation>16 進数で表示</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>テキストで表示</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{title}. {evidence}</source>
        <translation>{title}。{evidence}</translation>
    </message>
    <message>
        <source>Your code will reject this: {what}.</source>
        <translation>このままではコード (SDK) に拒否されます。原因: {what}。</translation>
    </message>
    <message>
        <source>Your code will reject this: {what} ({place}).</source>
        <translation>このままではコード (SDK) に拒否されます。原因: {what}。該当箇所: {place}。</translation>
    </message>
    <message>
        <source>Your code will reject this: {error}</source>
        <translation>このままではコード (SDK) に拒否されます: {error}</translation>
    </message>
    <message>
        <source>An SDK rejects it</source>
        <translation>SDK に拒否されます</translation>
    </message>
    <message>
        <source>Expired {ago} ago.</source>
        <translation>{ago}前に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The last check failed. {title}.</source>
        <translation>前回の接続確認に失敗しました。{title}。</translation>
    </message>
    <message>
        <source>Valid until {moment}.</source>
        <translation>有効期限: {moment}。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>無期限です。</translation>
    </message>
    <message>
        <source>Allowed: {rule}</source>
        <translation>許可: {rule}。</translation>
    </message>
    <message>
        <source>Allowed: {first} And one more rule.</source>
        <translation>許可: {first}。ほかに 1 件のルールがあります。</translation>
    </message>
    <message>
        <source>Allowed: {first} And {count} more rules.</source>
        <translation>許可: {first}。ほかに {count} 件のルールがあります。</translation>
    </message>
    <message>
        <source>What it may do is decided by its role at the service.</source>
        <translation>権限はサービス側のロールで決まります。</translation>
    </message>
    <message>
        <source>What it may do could not be read.</source>
        <translation>権限を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Only a part was copied: the end is missing. {evidence}</source>
        <translation>一部しかコピーされていません (末尾が欠けています)。{evidence}</translation>
    </message>
    <message>
        <source>Not a credential, but a placeholder for one. {evidence}</source>
        <translation>認証情報ではなく、プレースホルダーです。{evidence}</translation>
    </message>
    <message>
        <source>No credential: {evidence}</source>
        <translation>認証情報がありません。{evidence}</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} が空です</translation>
    </message>
    <message>
        <source>Nothing wrong found, not checked live. {validity} {rights}</source>
        <translation>問題は見つかりませんでした (接続は未確認)。{validity}{rights}</translation>
    </message>
    <message>
        <source>{works} {validity} {rights}</source>
        <translation>{works}{validity}{rights}</translation>
    </message>
    <message>
        <source>{works} But: {title}. {validity} {rights}</source>
        <translation>{works}ただし、{title}。{validity}{rights}</translation>
    </message>
    <message>
        <source>{title}. {validity} {rights}</source>
        <translation>{title}。{validity}{rights}</translation>
    </message>
    <message>
        <source>It does not say what it may do.</source>
        <translation>許可されている操作は記載されていません。</translation>
    </message>
    <message>
        <source>Only a part was copied. {evidence}</source>
        <translation>一部しかコピーされていません。{evidence}</translation>
    </message>
    <message>
        <source>Do not use it. {evidence}</source>
        <translation>使用できません。{evidence}</translation>
    </message>
    <message>
        <source>{evidence}</source>
        <translation>{evidence}</translation>
    </message>
    <message>
        <source>Damaged: what is inside cannot be read. {evidence}</source>
        <translation>破損しているため、中身を読み取れません。{evidence}</translation>
    </message>
    <message>
        <source>Damaged. {evidence}</source>
        <translation>破損しています。{evidence}</translation>
    </message>
    <message>
        <source>Encrypted by {by}: it must be decrypted before it can be used.</source>
        <translation>{by} で暗号化されています。使用する前に復号してください。</translation>
    </message>
    <message>
        <source>Your code will reject this: the inner JWT stands without its wrapper.</source>
        <translation>このままではコード (SDK) に拒否されます。内側の JWT だけで、ラッパーがありません。</translation>
    </message>
    <message>
        <source>Not a Momento credential. {evidence}</source>
        <translation>Momento の認証情報ではありません。{evidence}</translation>
    </message>
    <message>
        <source>No Momento credential found. {evidence}</source>
        <translation>Momento の認証情報が見つかりません。{evidence}</translation>
    </message>
    <message>
        <source>A login session of the console, not an API key.</source>
        <translation>コンソールのログインセッションです。API キーではありません。</translation>
    </message>
    <message>
        <source>A refresh token: it renews an API key and cannot make calls.</source>
        <translation>リフレッシュトークンです。API キーの更新専用で、呼び出しには使えません。</translation>
    </message>
    <message>
        <source>The token of a signed URL: it works in that URL only.</source>
        <translation>署名付き URL のトークンです。その URL でのみ使用できます。</translation>
    </message>
    <message>
        <source>Your code will reject this: only the inner JWT was copied.</source>
        <translation>このままではコード (SDK) に拒否されます。内側の JWT だけがコピーされています。</translation>
    </message>
    <message>
        <source>A version 2 key without its endpoint: SDKs need both.</source>
        <translation>エンドポイントのないバージョン 2 のキーです。SDK には両方が必要です。</translation>
    </message>
    <message>
        <source>The endpoint is missing, so no call can be made.</source>
        <translation>エンドポイントがないため、呼び出しができません。</translation>
    </message>
    <message>
        <source>The endpoint is written wrongly: {evidence}</source>
        <translation>エンドポイントの書き方に誤りがあります。{evidence}</translation>
    </message>
    <message>
        <source>Do not use: the host only looks like Momento&apos;s.</source>
        <translation>使用しないでください。Momento に似せたホストです。</translation>
    </message>
    <message>
        <source>Do not use: it names two different endpoints.</source>
        <translation>使用しないでください。異なる 2 つのエンドポイントが含まれています。</translation>
    </message>
    <message>
        <source>A token without an expiry: the service does not issue these.</source>
        <translation>有効期限のないトークンです。サービスはこのようなトークンを発行しません。</translation>
    </message>
    <message>
        <source>It may do nothing: it contains no permission.</source>
        <translation>権限がないため、何もできません。</translation>
    </message>
    <message>
        <source>Do not hand it out: it may do more than was asked for.</source>
        <translation>渡さないでください。要求した範囲より広い権限があります。</translation>
    </message>
    <message>
        <source>A version 2 key whose endpoint is empty: SDKs need both.</source>
        <translation>バージョン 2 のキーですが、エンドポイントが空です。SDK には両方が必要です。</translation>
    </message>
    <message>
        <source>Only a part was copied: it breaks off after {count} characters.</source>
        <translation>一部しかコピーされていません。{count} 文字で途切れています。</translation>
    </message>
    <message>
        <source>Expires soon. {validity} {rights}</source>
        <translation>まもなく有効期限が切れます。{validity}{rights}</translation>
    </message>
    <message>
        <source>The host is not one of Momento&apos;s: a call would send the secret there. {validity} {rights}</source>
        <translation>Momento のホストではありません。呼び出すと認証情報がそこへ送られます。{validity}{rights}</translation>
    </message>
    <message>
        <source>Repair this before use: {what}. {validity} {rights}</source>
        <translation>使用する前に修復してください。原因: {what}。{validity}{rights}</translation>
    </message>
    <message>
        <source>Nothing wrong found, but it may do everything: keep it on servers. {validity}</source>
        <translation>すべての操作ができる認証情報です (ほかに問題は見つかりませんでした)。サーバーの外に置かないでください。{validity}</translation>
    </message>
    <message>
        <source>{works} Expires soon. {validity} {rights}</source>
        <translation>{works}まもなく有効期限が切れます。{validity}{rights}</translation>
    </message>
    <message>
        <source>white space around the credential</source>
        <translation>認証情報の前後に空白があります</translation>
    </message>
    <message>
        <source>white space inside the credential</source>
        <translation>認証情報の途中に空白があります</translation>
    </message>
    <message>
        <source>a word before the credential</source>
        <translation>認証情報の前に文字があります</translation>
    </message>
    <message>
        <source>an unusual form of Base64</source>
        <translation>Base64 が通常の形式ではありません</translation>
    </message>
    <message>
        <source>quotes around the credential</source>
        <translation>認証情報が引用符で囲まれています</translation>
    </message>
    <message>
        <source>Nothing wrong found in the credential. The error beside it means: {title}. {validity}</source>
        <translation>認証情報に問題は見つかりませんでした。同じテキストにあるエラーの意味: {title}。{validity}</translation>
    </message>
    <message>
        <source>{title}. {masked}</source>
        <translation>{title}。{masked}</translation>
    </message>
    <message>
        <source>{title}. The key itself is not in the text.</source>
        <translation>{title}。キーそのものはテキストに含まれていません。</translation>
    </message>
    <message>
        <source>Nothing wrong found in the credential. The error beside it means: {title}. {rights} {validity}</source>
        <translation>認証情報に問題は見つかりませんでした。同じテキストにあるエラーの意味: {title}。{rights}{validity}</translation>
    </message>
    <message>
        <source>Works: checked {moment}.</source>
        <translation>使用できます ({moment} に確認済み)。</translation>
    </message>
    <message>
        <source>Works at {host}: checked {moment}.</source>
        <translation>{host} で使用できます ({moment} に確認済み)。</translation>
    </message>
    <message>
        <source>Works: {call} answered at {moment}.</source>
        <translation>使用できます ({moment} の {call} に応答がありました)。</translation>
    </message>
    <message>
        <source>Accepted: {call} denied at {moment}, as its permissions say.</source>
        <translation>受け付けられました: {moment} の {call} は、権限どおり拒否されました。</translation>
    </message>
    <message>
        <source>Accepted at {host}: {call} denied at {moment}, as its permissions say.</source>
        <translation>{host} で受け付けられました: {moment} の {call} は、権限どおり拒否されました。</translation>
    </message>
    <message>
        <source>Works at {host}: {call} answered at {moment}.</source>
        <translation>{host} で使用できます ({moment} の {call} に応答がありました)。</translation>
    </message>
    <message>
        <source>Not accepted: {call} refused at {moment}. {title}.</source>
        <translation>受け付けられません ({moment} に {call} が拒否されました)。{title}。</translation>
    </message>
    <message>
        <source>Not accepted at {host}: {call} refused at {moment}. {title}.</source>
        <translation>{host} で受け付けられません ({moment} に {call} が拒否されました)。{title}。</translation>
    </message>
    <message>
        <source>The service denied {call} at {moment}, although the permissions allow it. {validity}</source>
        <translation>権限では許可されているのに、{moment} の {call} はサービスに拒否されました。{validity}</translation>
    </message>
    <message>
        <source>The service at {host} denied {call} at {moment}, although the permissions allow it. {validity}</source>
        <translation>権限では許可されているのに、{moment} の {call} は {host} のサービスに拒否されました。{validity}</translation>
    </message>
    <message>
        <source>The service accepts the key and denied {call} at {moment}: its role does not allow it. {validity}</source>
        <translation>サービスはキーを受け付けましたが、{moment} に {call} を拒否しました。ロールで許可されていません。{validity}</translation>
    </message>
    <message>
        <source>The service at {host} accepts the key and denied {call} at {moment}: its role does not allow it. {validity}</source>
        <translation>{host} のサービスはキーを受け付けましたが、{moment} に {call} を拒否しました。ロールで許可されていません。{validity}</translation>
    </message>
    <message>
        <source>The service allowed {call} at {moment}, although the permissions do not. {validity}</source>
        <translation>権限では許可されていないのに、{moment} の {call} はサービスに許可されました。{validity}</translation>
    </message>
    <message>
        <source>The service at {host} allowed {call} at {moment}, although the permissions do not. {validity}</source>
        <translation>権限では許可されていないのに、{moment} の {call} は {host} のサービスに許可されました。{validity}</translation>
    </message>
    <message>
        <source>The last check contradicts the permissions. {comparison} {validity}</source>
        <translation>前回の接続確認の結果は、権限の内容と異なります。{comparison} {validity}</translation>
    </message>
    <message>
        <source>Revoked: the account service ended it at {moment}.</source>
        <translation>失効済み: アカウントサービスが {moment} に失効させました。</translation>
    </message>
    <message>
        <source>Your code will reject this: {evidence}</source>
        <translation>このままではコード (SDK) に拒否されます。原因: {evidence}</translation>
    </message>
    <message>
        <source>Your code will not find this. {evidence}</source>
        <translation>このままではコードから見つかりません。{evidence}</translation>
    </message>
    <message>
        <source>The endpoint is wrong: {evidence}</source>
        <translation>エンドポイントが正しくありません。{evidence}</translation>
    </message>
    <message>
        <source>A version 2 key whose endpoint is commented out: SDKs need both.</source>
        <translation>エンドポイントがコメントアウトされたバージョン 2 のキーです。SDK には両方が必要です。</translation>
    </message>
    <message>
        <source>And its endpoint is missing: SDKs need both.</source>
        <translation>さらに、エンドポイントがありません。SDK には両方が必要です。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Characters are missing in the middle</source>
        <translation>途中の文字が欠けています</translation>
    </message>
    <message>
        <source>The name of a variable looks mistyped. {evidence} {validity} {rights}</source>
        <translation>変数名に入力ミスがあるようです。{evidence}{validity}{rights}</translation>
    </message>
    <message>
        <source>{evidence} {validity} {rights}</source>
        <translation>{evidence}{validity}{rights}</translation>
    </message>
    <message>
        <source>{works} {evidence} {validity} {rights}</source>
        <translation>{works}{evidence}{validity}{rights}</translation>
    </message>
    <message>
        <source>{works} It may do everything: keep it on servers. {validity}</source>
        <translation>{works}すべての操作ができます。サーバーの外に置かないでください。{validity}</translation>
    </message>
    <message>
        <source>the name of the variable is part of the text</source>
        <translation>変数名まで含まれています</translation>
    </message>
    <message>
        <source>a whole JSON document instead of one field</source>
        <translation>フィールドの値ではなく JSON 全体です</translation>
    </message>
    <message>
        <source>the wrapper is not Base64-encoded</source>
        <translation>ラッパーが Base64 でエンコードされていません</translation>
    </message>
    <message>
        <source>a whole command instead of the credential</source>
        <translation>認証情報ではなくコマンド全体です</translation>
    </message>
    <message>
        <source>invisible characters in the credential</source>
        <translation>認証情報に不可視の文字が含まれています</translation>
    </message>
    <message>
        <source>escaped characters in the credential</source>
        <translation>認証情報にエスケープされた文字が含まれています</translation>
    </message>
    <message>
        <source>the credential is Base64-encoded twice</source>
        <translation>Base64 で二重にエンコードされています</translation>
    </message>
    <message>
        <source>below `data` it has to be encoded in Base64 once more</source>
        <translation>`data` の下では、もう一度 Base64 でエンコードする必要があります</translation>
    </message>
    <message>
        <source>the credential stands there twice</source>
        <translation>同じ認証情報が 2 回続いています</translation>
    </message>
    <message>
        <source>the encoding of the file</source>
        <translation>ファイルの文字コードが異なります</translation>
    </message>
    <message>
        <source>other text around the credential</source>
        <translation>認証情報のほかに文字が含まれています</translation>
    </message>
    <message>
        <source>some characters were replaced by similar ones</source>
        <translation>一部の文字が似た文字に置き換わっています</translation>
    </message>
    <message>
        <source>the credential stands where the endpoint belongs</source>
        <translation>エンドポイントの場所に認証情報があります</translation>
    </message>
    <message>
        <source>`{text}` after the credential</source>
        <translation>認証情報の後に `{text}` があります</translation>
    </message>
    <message>
        <source>an invisible character in the credential</source>
        <translation>認証情報に不可視の文字が 1 つ含まれています</translation>
    </message>
    <message>
        <source>an escaped character in the credential</source>
        <translation>認証情報にエスケープされた文字が 1 つあります</translation>
    </message>
    <message>
        <source>one character was replaced by a similar one</source>
        <translation>1 文字が似た文字に置き換わっています</translation>
    </message>
    <message>
        <source>`{name}` was never replaced: the secret should come from {by}.</source>
        <translation>`{name}` が実際の値に置き換えられていません。本来は {by} が値を入れます。</translation>
    </message>
    <message>
        <source>A reference that was never replaced: the secret should come from {by}.</source>
        <translation>参照が実際の値に置き換えられていません。本来は {by} が値を入れます。</translation>
    </message>
    <message>
        <source>`{name}` is only a masked copy: the secret was hidden by {by}.</source>
        <translation>`{name}` はマスクされたコピーです。{by} が値を隠しています。</translation>
    </message>
    <message>
        <source>Only a masked copy: the secret was hidden by {by}.</source>
        <translation>マスクされたコピーです。{by} が値を隠しています。</translation>
    </message>
    <message>
        <source>`{name}` was never set: it contains only the word `{by}`.</source>
        <translation>`{name}` に値が設定されていません。`{by}` という語だけが入っています。</translation>
    </message>
    <message>
        <source>No value was set: there is only the word `{by}`.</source>
        <translation>値が設定されていません。`{by}` という語だけがあります。</translation>
    </message>
    <message>
        <source>`{name}` contains the placeholder of an example, not a credential.</source>
        <translation>`{name}` に入っているのは認証情報ではなく、例のプレースホルダーです。</translation>
    </message>
    <message>
        <source>The placeholder of an example, not a credential.</source>
        <translation>認証情報ではなく、例のプレースホルダーです。</translation>
    </message>
    <message>
        <source>never replaced</source>
        <translation>値に置き換えられていません</translation>
    </message>
    <message>
        <source>a masked copy</source>
        <translation>マスクされたコピーです</translation>
    </message>
    <message>
        <source>never set</source>
        <translation>値が設定されていません</translation>
    </message>
    <message>
        <source>the placeholder of an example</source>
        <translation>例のプレースホルダーです</translation>
    </message>
    <message>
        <source>{call} over {way}</source>
        <translation>{way} での {call}</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Copy repaired</source>
        <translation>修復済みをコピー</translation>
    </message>
    <message>
        <source>Choose the endpoint</source>
        <translation>エンドポイントを選択</translation>
    </message>
    <message>
        <source>Mint or renew</source>
        <translation>発行または更新</translation>
    </message>
    <message>
        <source>Mint a narrower token</source>
        <translation>権限を絞ったトークンを発行</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Follow system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>After 5 minutes without input</source>
        <translation>5分間入力がないとき</translation>
    </message>
    <message>
        <source>After 15 minutes without input</source>
        <translation>15分間入力がないとき</translation>
    </message>
    <message>
        <source>After 1 hour without input</source>
        <translation>1時間入力がないとき</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Cl&amp;ear all credentials when idle</source>
        <translation>操作がないときにすべての認証情報を消去(&amp;E)</translation>
    </message>
    <message>
        <source>Noti&amp;fy before a credential ends</source>
        <translation>期限の前に通知する(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The network blocks gRPC, and the credential is fine: over HTTPS the service accepts it.</source>
        <translation>ネットワークが gRPC を遮断しています。HTTPS ではサービスが受け付けるため、認証情報に問題はありません。</translation>
    </message>
    <message>
        <source>gRPC works, HTTPS does not, and the credential is fine. With AWS PrivateLink, HTTPS needs a second VPC endpoint.</source>
        <translation>gRPC は使えますが、HTTPS は使えません。認証情報に問題はありません。AWS PrivateLink では、HTTPS に 2 つ目の VPC エンドポイントが必要です。</translation>
    </message>
    <message>
        <source>gRPC works, and the credential is fine. Over HTTPS a connection is made, but Momento&apos;s HTTP API does not answer properly.</source>
        <translation>gRPC は使えます。認証情報に問題はありません。HTTPS では接続できますが、Momento の HTTP API から正しい応答がありません。</translation>
    </message>
    <message>
        <source>Both gRPC and HTTPS work.</source>
        <translation>gRPC と HTTPS の両方が使えます。</translation>
    </message>
    <message>
        <source>gRPC, HTTPS and RESP all work.</source>
        <translation>gRPC、HTTPS、RESP のすべてが使えます。</translation>
    </message>
    <message>
        <source>The service rejects the credential over gRPC and HTTPS: the credential is the cause, not the network.</source>
        <translation>gRPC でも HTTPS でも、サービスが認証情報を拒否しています。原因はネットワークではなく認証情報です。</translation>
    </message>
    <message>
        <source>The service knows the credential and denies the call over gRPC and HTTPS: a permission is missing.</source>
        <translation>gRPC でも HTTPS でも、サービスは認証情報を認識したうえで呼び出しを拒否しています。権限が足りません。</translation>
    </message>
    <message>
        <source>The service knows the credential but not the cache: the name or the region is wrong.</source>
        <translation>サービスは認証情報を認識していますが、キャッシュが見つかりません。キャッシュ名またはリージョンが違います。</translation>
    </message>
    <message>
        <source>Neither gRPC nor HTTPS reaches the service: about the credential nothing is known.</source>
        <translation>gRPC でも HTTPS でもサービスに届きません。認証情報については何も分かりません。</translation>
    </message>
    <message>
        <source>Neither gRPC, HTTPS nor RESP reaches the service: about the credential nothing is known.</source>
        <translation>gRPC、HTTPS、RESP のいずれでもサービスに届きません。認証情報については何も分かりません。</translation>
    </message>
    <message>
        <source>The network blocks gRPC. Over HTTPS the service answers, and rejects the credential.</source>
        <translation>ネットワークが gRPC を遮断しています。HTTPS ではサービスが応答し、認証情報を拒否しています。</translation>
    </message>
    <message>
        <source>The network blocks gRPC. Over HTTPS the service knows the credential and denies the call.</source>
        <translation>ネットワークが gRPC を遮断しています。HTTPS では、サービスは認証情報を認識したうえで呼び出しを拒否しています。</translation>
    </message>
    <message>
        <source>The network blocks gRPC. Over HTTPS the service knows the credential but not the cache: the name or the region is wrong.</source>
        <translation>ネットワークが gRPC を遮断しています。HTTPS では、サービスは認証情報を認識していますが、キャッシュが見つかりません。キャッシュ名またはリージョンが違います。</translation>
    </message>
    <message>
        <source>The network lets gRPC through, but the service, or a proxy in its place, answers that it is unavailable. {https}</source>
        <translation>gRPC はネットワークを通過しますが、サービス (またはその手前のプロキシ) が「利用できない」と応答しています。{https}</translation>
    </message>
    <message>
        <source>Over HTTPS the service accepts the credential: the credential is fine.</source>
        <translation>HTTPS ではサービスが認証情報を受け付けるため、認証情報に問題はありません。</translation>
    </message>
    <message>
        <source>Over HTTPS the service rejects the credential.</source>
        <translation>HTTPS ではサービスが認証情報を拒否しています。</translation>
    </message>
    <message>
        <source>Over HTTPS the service knows the credential and denies the call.</source>
        <translation>HTTPS ではサービスが認証情報を認識していますが、呼び出しを許可していません。</translation>
    </message>
    <message>
        <source>Over HTTPS the service knows the credential but not the cache: the name or the region is wrong.</source>
        <translation>HTTPS ではサービスが認証情報を認識していますが、キャッシュが見つかりません。名前またはリージョンが間違っています。</translation>
    </message>
    <message>
        <source>gRPC and HTTPS do not agree. Compare the two answers below.</source>
        <translation>gRPC と HTTPS の結果が一致しません。下の 2 つの応答を比べてください。</translation>
    </message>
    <message>
        <source>Both gRPC and HTTPS reach the service and get the same answer. It says nothing about the credential.</source>
        <translation>gRPC と HTTPS のどちらでもサービスに到達し、同じ応答が返りました。この応答からは認証情報について何も分かりません。</translation>
    </message>
    <message>
        <source>Both gRPC and HTTPS reach the service, but not every call was answered in time. Try again.</source>
        <translation>gRPC と HTTPS のどちらでもサービスに到達しましたが、時間内に応答のない呼び出しがありました。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>WaysForm</name>
    <message>
        <source>Database or cache</source>
        <translation>データベースまたはキャッシュ</translation>
    </message>
    <message>
        <source>Check over</source>
        <translation>確認する方式</translation>
    </message>
    <message>
        <source>RESP logs in with this name. One connection is one database.</source>
        <translation>RESP はこの名前でログインします。1 つの接続で使えるデータベースは 1 つです。</translation>
    </message>
</context>
<context>
    <name>White space</name>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>{count} line breaks</source>
        <translation>改行 {count} 個</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>{count} spaces</source>
        <translation>空白 {count} 個</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>{count} tabs</source>
        <translation>タブ {count} 個</translation>
    </message>
    <message>
        <source>the character `{mark}`</source>
        <translation>文字 `{mark}`</translation>
    </message>
    <message>
        <source>the characters `{mark}`</source>
        <translation>文字列 `{mark}`</translation>
    </message>
    <message>
        <source>other characters</source>
        <translation>ほかの文字</translation>
    </message>
    <message>
        <source>{first} and {other}</source>
        <translation>{first}と{other}</translation>
    </message>
    <message>
        <source>{first}, {other}</source>
        <translation>{first}、{other}</translation>
    </message>
    <message>
        <source>{what} before the credential</source>
        <translation>認証情報の前に{what}があります</translation>
    </message>
    <message>
        <source>{what} after the credential</source>
        <translation>認証情報の後に{what}があります</translation>
    </message>
    <message>
        <source>{before} before the credential and {after} after it</source>
        <translation>認証情報の前に{before}、後に{after}があります</translation>
    </message>
    <message>
        <source>{what} after character {offset}</source>
        <translation>{offset} 文字目の後に{what}が入っています</translation>
    </message>
    <message>
        <source>{what} inside the credential, the first after character {offset}</source>
        <translation>途中に{what}が入っています (最初は {offset} 文字目の後)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
</context>
<context>
    <name>Wrapper</name>
    <message>
        <source>The wrapper is JSON, but not an object with endpoint and api_key.</source>
        <translation>ラッパーは JSON ですが、endpoint と api_key を持つオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The decoded text is not JSON: character {place} is `{character}`.</source>
        <translation>デコードしたテキストが JSON ではありません: {place} 文字目が `{character}` です。</translation>
    </message>
    <message>
        <source>Truncated: the wrapper ends after {count} decoded characters.</source>
        <translation>ラッパーが途中で切れています (デコード後 {count} 文字)。</translation>
    </message>
    <message>
        <source>The wrapper has too many levels for a credential.</source>
        <translation>ラッパーの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The decoded bytes are not UTF-8.</source>
        <translation>デコードしたバイト列が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The wrapper has no field `{name}`.</source>
        <translation>ラッパーにフィールド `{name}` がありません。</translation>
    </message>
    <message>
        <source>The wrapper has `{written}` where `{name}` belongs: characters were exchanged.</source>
        <translation>ラッパーの `{name}` があるべき場所に `{written}` があります。文字が入れ替わっています。</translation>
    </message>
    <message>
        <source>The wrapper&apos;s field `{name}` is not text.</source>
        <translation>ラッパーのフィールド `{name}` がテキストではありません。</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Set, delete and publish change data at a real service and may overwrite the data of an application. Reads need no consent.</source>
        <translation>書き込み、削除、パブリッシュは実際のサービスのデータを変更し、アプリケーションのデータを上書きする可能性があります。読み取りに同意は必要ありません。</translation>
    </message>
    <message>
        <source>You are asked once for each credential.</source>
        <translation>認証情報ごとに 1 回だけ確認します。</translation>
    </message>
</context>
<context>
    <name>_Consequences</name>
    <message numerus="yes">
        <source>%n consequences</source>
        <translation>
            <numerusform>派生した指摘 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_SourceCard</name>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>{name} を読み込む</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove this credential</source>
        <translation>この認証情報を削除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear all credentials</source>
        <translation>すべての認証情報を消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New inspection</source>
        <translation>新しく調べる(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Audit a folder…</source>
        <translation>フォルダーを監査(&amp;A)…</translation>
    </message>
    <message>
        <source>From this &amp;computer…</source>
        <translation>このコンピューターから(&amp;C)…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>サンドボックスを試す(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;expiry dates as a calendar…</source>
        <translation>有効期限をカレンダーに保存(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the &amp;credential</source>
        <translation>認証情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;veal for ten seconds</source>
        <translation>認証情報を10秒間表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste a credential</source>
        <translation>認証情報を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;into the field</source>
        <translation>入力欄に貼り付け(&amp;I)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;earch…</source>
        <translation>検索(&amp;E)…</translation>
    </message>
    <message>
        <source>List of crede&amp;ntials</source>
        <translation>認証情報の一覧(&amp;N)</translation>
    </message>
    <message>
        <source>Mai&amp;n action of the page</source>
        <translation>ページの主な操作(&amp;N)</translation>
    </message>
    <message>
        <source>Create a version 2 &amp;key…</source>
        <translation>バージョン 2 のキーを作成(&amp;K)…</translation>
    </message>
    <message>
        <source>Ro&amp;tate in its file…</source>
        <translation>ファイル内でローテーション(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Follow its file</source>
        <translation>ファイルを監視(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>接続(&amp;O)…</translation>
    </message>
    <message>
        <source>Saved sco&amp;pes…</source>
        <translation>保存したスコープ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Revoke a key by id…</source>
        <translation>ID を指定してキーを失効させる(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;ancel, or go back</source>
        <translation>キャンセル、または戻る(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>表示中の内容のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>内容(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>権限(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mint</source>
        <translation>発行(&amp;M)</translation>
    </message>
    <message>
        <source>Test &amp;calls</source>
        <translation>テスト呼び出し(&amp;C)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>生データ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Screen sharing: mask details</source>
        <translation>画面共有: 詳細をマスク(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table of all credentials</source>
        <translation>すべての認証情報の表(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ompare two credentials</source>
        <translation>2 つの認証情報を比較(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check the connection</source>
        <translation>接続を確認(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;validity at another time…</source>
        <translation>別の時刻での有効性を確認(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Mint a token</source>
        <translation>トークンを発行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>読み取り(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Credential Inspector</source>
        <translation>Credential Inspector について(&amp;A)</translation>
    </message>
    <message>
        <source>A report does not contain the secret. Load the key itself.</source>
        <translation>レポートにシークレットは含まれません。キーそのものを読み込んでください。</translation>
    </message>
    <message>
        <source>This is not a Momento credential.</source>
        <translation>Momento の認証情報ではありません。</translation>
    </message>
    <message>
        <source>This text contains no key or token.</source>
        <translation>このテキストにキーもトークンも含まれていません。</translation>
    </message>
    <message>
        <source>No credential is shown here.</source>
        <translation>ここには認証情報が表示されていません。</translation>
    </message>
    <message>
        <source>This text does not say when it is valid.</source>
        <translation>このテキストに有効期間の情報は含まれていません。</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The value ({count} bytes) is no longer kept.</source>
        <translation>値 ({count} バイト) は破棄されました。</translation>
    </message>
    <message>
        <source>{call}: started, predicted: {predicted}</source>
        <translation>{call}: 開始、予測: {predicted}</translation>
    </message>
    <message>
        <source>{call}: {why}</source>
        <translation>{call}: {why}</translation>
    </message>
    <message>
        <source>{call}: {observed}, as predicted</source>
        <translation>{call}: {observed} (予測どおり)</translation>
    </message>
    <message>
        <source>{call}: {observed}, not as predicted ({predicted})</source>
        <translation>{call}: {observed} (予測「{predicted}」と異なります)</translation>
    </message>
    <message>
        <source>{call}: {observed}, predicted: {predicted}</source>
        <translation>{call}: {observed}、予測: {predicted}</translation>
    </message>
    <message>
        <source>The credential works; the key does not exist yet.</source>
        <translation>認証情報は使用できます。キーがまだ存在しません。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>{observed}, not as predicted</source>
        <translation>{observed}、予測と異なる</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復テスト</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>パブリッシュ</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{said}. {more}</source>
        <translation>{said}。{more}</translation>
    </message>
    <message>
        <source>Denied, as predicted</source>
        <translation>予測どおり拒否</translation>
    </message>
    <message>
        <source>MISS: works, no key yet</source>
        <translation>MISS (使用可、キーは未作成)</translation>
    </message>
    <message>
        <source>Key or topic</source>
        <translation>キーまたはトピック</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
</context>
<context>
    <name>mint</name>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Account management</source>
        <translation>アカウント管理</translation>
    </message>
    <message>
        <source>Keys and tokens</source>
        <translation>キーとトークンの管理</translation>
    </message>
    <message>
        <source>Resource management</source>
        <translation>リソース管理</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Publish and subscribe</source>
        <translation>パブリッシュとサブスクライブ</translation>
    </message>
    <message>
        <source>Subscribe only</source>
        <translation>サブスクライブのみ</translation>
    </message>
    <message>
        <source>Publish only</source>
        <translation>パブリッシュのみ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>読み書き</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Write only</source>
        <translation>書き込み専用</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}時間</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}秒</translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <translation>{larger}{smaller}</translation>
    </message>
    <message>
        <source>in the cache</source>
        <translation>1 つのキャッシュ</translation>
    </message>
    <message>
        <source>in all caches</source>
        <translation>すべてのキャッシュ</translation>
    </message>
    <message>
        <source>one key</source>
        <translation>1 つのキー</translation>
    </message>
    <message>
        <source>keys that start with</source>
        <translation>次で始まるキー</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>one topic</source>
        <translation>1 つのトピック</translation>
    </message>
    <message>
        <source>topics that start with</source>
        <translation>次で始まるトピック</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>すべてのトピック</translation>
    </message>
    <message>
        <source>one function</source>
        <translation>1 つの関数</translation>
    </message>
    <message>
        <source>functions that start with</source>
        <translation>次で始まる関数</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>Key or prefix</source>
        <translation>キー名</translation>
    </message>
    <message>
        <source>Topic or prefix</source>
        <translation>トピック名</translation>
    </message>
    <message>
        <source>Function or prefix</source>
        <translation>関数名</translation>
    </message>
</context>
<context>
    <name>permissions</name>
    <message>
        <source>the key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>get a value</source>
        <translation>値の読み取り</translation>
    </message>
    <message>
        <source>check whether it exists</source>
        <translation>存在確認</translation>
    </message>
    <message>
        <source>read its time to live</source>
        <translation>TTL の読み取り</translation>
    </message>
    <message>
        <source>set a value</source>
        <translation>値の書き込み</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>set conditionally</source>
        <translation>条件付き書き込み</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>change its time to live</source>
        <translation>TTL の更新</translation>
    </message>
    <message>
        <source>read a collection</source>
        <translation>コレクションの読み取り</translation>
    </message>
    <message>
        <source>write to a collection</source>
        <translation>コレクションへの書き込み</translation>
    </message>
    <message>
        <source>push to a list</source>
        <translation>リストへの追加</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>パブリッシュ</translation>
    </message>
    <message>
        <source>subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>invoke</source>
        <translation>関数の実行</translation>
    </message>
    <message>
        <source>get an item of a store</source>
        <translation>ストアのアイテムの取得</translation>
    </message>
    <message>
        <source>put an item into a store</source>
        <translation>ストアへのアイテムの格納</translation>
    </message>
    <message>
        <source>delete an item of a store</source>
        <translation>ストアのアイテムの削除</translation>
    </message>
    <message>
        <source>read a key of a Database</source>
        <translation>データベースのキーの読み取り</translation>
    </message>
    <message>
        <source>write a key of a Database</source>
        <translation>データベースのキーへの書き込み</translation>
    </message>
    <message>
        <source>list caches</source>
        <translation>キャッシュの一覧取得</translation>
    </message>
    <message>
        <source>create a cache</source>
        <translation>キャッシュの作成</translation>
    </message>
    <message>
        <source>delete a cache</source>
        <translation>キャッシュの削除</translation>
    </message>
    <message>
        <source>flush a cache</source>
        <translation>キャッシュのフラッシュ</translation>
    </message>
    <message>
        <source>mint tokens</source>
        <translation>トークンの発行</translation>
    </message>
    <message>
        <source>generate API keys</source>
        <translation>API キーの発行</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>API key (v1)</source>
        <translation>API キー (v1)</translation>
    </message>
    <message>
        <source>API key (v2)</source>
        <translation>API キー (v2)</translation>
    </message>
    <message>
        <source>Legacy API key</source>
        <translation>レガシー API キー</translation>
    </message>
    <message>
        <source>Disposable token</source>
        <translation>使い捨てトークン</translation>
    </message>
    <message>
        <source>Momento JWT without its endpoint</source>
        <translation>エンドポイントのない Momento JWT</translation>
    </message>
    <message>
        <source>Console session token</source>
        <translation>コンソールのセッショントークン</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Signed-URL token</source>
        <translation>署名付き URL のトークン</translation>
    </message>
    <message>
        <source>JWT of another service</source>
        <translation>別のサービスの JWT</translation>
    </message>
    <message>
        <source>Secret of another service</source>
        <translation>別のサービスのシークレット</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>プレースホルダー</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>エラー文</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>認識できません</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>Its kind and permissions can be read once the whole is there</source>
        <translation>種類と権限は、全体がそろえば読み取れます</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>有効期限不明</translation>
    </message>
    <message>
        <source>No permissions inside</source>
        <translation>権限の情報なし</translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Permissions unreadable</source>
        <translation>権限を読み取れません</translation>
    </message>
    <message>
        <source>Permissions by role</source>
        <translation>ロールによる権限</translation>
    </message>
    <message>
        <source>A token: for browsers and devices, short-lived, cannot mint</source>
        <translation>トークン: ブラウザーや端末向け。有効期間が短く、新しいトークンは発行できません</translation>
    </message>
    <message>
        <source>An API key: stays on servers, may mint if it is a super user</source>
        <translation>API キー: サーバーで使用。スーパーユーザーならトークンを発行できます</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Expired {span} ago</source>
        <translation>{span}前に期限切れ</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>残り {span}</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>スーパーユーザー</translation>
    </message>
    <message>
        <source>Fine-grained ({count})</source>
        <translation>ルール指定 ({count})</translation>
    </message>
</context>
</TS>
