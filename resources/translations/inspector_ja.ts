<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Settings and logs never contain a secret. Windows decides about crash dumps.</source>
        <translation>設定とログにシークレットは含まれません。クラッシュダンプの扱いは Windows の設定によります。</translation>
    </message>
    <message>
        <source>Core dumps are off: a crash does not write the memory to disk.</source>
        <translation>コアダンプは無効です。クラッシュしてもメモリの内容はディスクに書き込まれません。</translation>
    </message>
    <message>
        <source>Core dumps are not disabled on this system.</source>
        <translation>このシステムではコアダンプが無効になっていません。</translation>
    </message>
    <message>
        <source>Other programs of this user cannot read this program&apos;s memory.</source>
        <translation>同じユーザーのほかのプログラムは、本ツールのメモリを読み取れません。</translation>
    </message>
    <message>
        <source>Other programs of this user can read this program&apos;s memory, because desktop portals need it. Start the program with --harden to prevent this.</source>
        <translation>デスクトップポータルが必要とするため、同じユーザーのほかのプログラムは本ツールのメモリを読み取れます。防ぐには --harden を付けて起動してください。</translation>
    </message>
    <message>
        <source>Copied secrets are marked for clipboard managers and cleared after {seconds} seconds and on quit.</source>
        <translation>コピーしたシークレットはクリップボードマネージャー向けに印を付け、{seconds}秒後と終了時に消去します。</translation>
    </message>
    <message>
        <source>Copied secrets are marked for clipboard managers. Under Wayland they can be cleared after {seconds} seconds only while the window is active.</source>
        <translation>コピーしたシークレットにはクリップボードマネージャー向けの印を付けます。Wayland では、ウィンドウがアクティブな場合にのみ {seconds}秒後に消去できます。</translation>
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
        <source>Credentials are kept in memory only. They are written to a file only when you save them.</source>
        <translation>認証情報はメモリ上にのみ保持されます。ファイルに書き込むのは、保存を指示したときだけです。</translation>
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
        <source>Not guaranteed: wiping memory, blocking screenshots, clearing the clipboard in the background under Wayland, or protection from programs that run under your account.</source>
        <translation>保証しないこと: メモリの消去、スクリーンショットの防止、Wayland でのバックグラウンドのクリップボード消去、同じユーザーで動作するプログラムからの保護。</translation>
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
        <source>Yes: a super user&apos;s credential may do everything.</source>
        <translation>はい: スーパーユーザーの認証情報なので、すべて許可されます。</translation>
    </message>
    <message>
        <source>Yes, by rule {number}.</source>
        <translation>はい、ルール {number} により許可されます。</translation>
    </message>
    <message>
        <source>No: no rule allows it.</source>
        <translation>いいえ: 許可するルールがありません。</translation>
    </message>
    <message>
        <source>No: {near_miss}</source>
        <translation>いいえ: {near_miss}</translation>
    </message>
    <message>
        <source>Unknown: no rule known here allows it, but some of the rules are not known here.</source>
        <translation>不明: 許可するルールは見つかりませんが、このプログラムが解釈できないルールが含まれています。</translation>
    </message>
    <message>
        <source>Unknown: {why}</source>
        <translation>不明: {why}</translation>
    </message>
    <message>
        <source>the permissions could not be read</source>
        <translation>権限を読み取れませんでした</translation>
    </message>
    <message>
        <source>No: the credential holds no rule.</source>
        <translation>いいえ: この認証情報にはルールがありません。</translation>
    </message>
    <message>
        <source>No: only a super user&apos;s credential may do this.</source>
        <translation>いいえ: スーパーユーザーの認証情報でなければ実行できません。</translation>
    </message>
    <message>
        <source>Unknown: whether a credential with rules may do this is for the service to say.</source>
        <translation>不明: ルールを持つ認証情報で実行できるかどうかは、サービス側の判断によります。</translation>
    </message>
    <message>
        <source>No: the service answers “Only tokens with SuperUser permissions can generate disposable tokens”.</source>
        <translation>いいえ: サービスは “Only tokens with SuperUser permissions can generate disposable tokens” と応答します。</translation>
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
        <translation>16 進数ではありません。0-9 と a-f を 2 桁ずつ入力してください（例: 6d 6f）。</translation>
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
            <numerusform>{name}（{count} バイト）</numerusform>
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
    <name>CallDetail</name>
    <message>
        <source>Cancel this call</source>
        <translation>この呼び出しをキャンセル</translation>
    </message>
    <message>
        <source>Show as hex</source>
        <translation>16 進数で表示</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
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
        <source>Message from the gRPC library</source>
        <translation>gRPC ライブラリのメッセージ</translation>
    </message>
    <message>
        <source>Message from the server</source>
        <translation>サーバーのメッセージ</translation>
    </message>
    <message>
        <source>Message from this program</source>
        <translation>本ツールのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>Value ({count} bytes)</source>
        <translation>
            <numerusform>値（{count} バイト）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>テキストで表示</translation>
    </message>
    <message>
        <source>{call}: waiting for the answer</source>
        <translation>{call}: 応答待ち</translation>
    </message>
    <message>
        <source>{call}: {observed} after {latency} from {host}</source>
        <translation>{call}: {observed}（{latency}、{host}）</translation>
    </message>
    <message>
        <source>Not as predicted: by this computer&apos;s clock the credential has expired, but the service accepted it. Check this computer&apos;s clock.</source>
        <translation>予測と異なります。このコンピューターの時計では有効期限が切れていますが、サービスは受け付けました。時計を確認してください。</translation>
    </message>
    <message>
        <source>Not as predicted. The permissions say: {why} The service refused the call nevertheless.</source>
        <translation>予測と異なります。認証情報の権限: {why} それでもサービスは拒否しました。</translation>
    </message>
    <message>
        <source>Not as predicted. The permissions say: {why} The service accepted the call nevertheless.</source>
        <translation>予測と異なります。認証情報の権限: {why} それでもサービスは実行しました。</translation>
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
        <source>A time to live is at least a millisecond.</source>
        <translation>TTL は 1 ミリ秒以上にしてください。</translation>
    </message>
    <message>
        <source>The value came back as it was written.</source>
        <translation>書き込んだとおりの値が返されました。</translation>
    </message>
    <message>
        <source>Another value came back than was written.</source>
        <translation>書き込んだ値とは異なる値が返されました。</translation>
    </message>
    <message>
        <source>The value did not come back.</source>
        <translation>値が返されませんでした。</translation>
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
        <translation>権限スイープ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>No rule allows anything that can be tried without touching data.</source>
        <translation>データに触れずに試せる操作を許可するルールがありません。</translation>
    </message>
    <message>
        <source>The scope leaves nothing out that could be tried.</source>
        <translation>スコープの範囲外で試せる操作がありません。</translation>
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
        <source>The host name was found: {addresses}.</source>
        <translation>ホスト名が見つかりました: {addresses}。</translation>
    </message>
    <message>
        <source>The host name “{host}” was not found.</source>
        <translation>ホスト名 “{host}” が見つかりませんでした。</translation>
    </message>
    <message>
        <source>A connection to {address} was opened.</source>
        <translation>{address} への接続を開きました。</translation>
    </message>
    <message>
        <source>No connection could be opened.</source>
        <translation>接続を開けませんでした。</translation>
    </message>
    <message>
        <source>Encrypted with {version}; the certificate was issued by {issuer}.</source>
        <translation>{version} で暗号化されています。証明書の発行者は {issuer} です。</translation>
    </message>
    <message>
        <source>No trustworthy encryption could be agreed on.</source>
        <translation>信頼できる暗号化を確立できませんでした。</translation>
    </message>
    <message>
        <source>Encrypted, but the server does not offer HTTP/2, which gRPC needs.</source>
        <translation>暗号化されていますが、サーバーは gRPC に必要な HTTP/2 を提供していません。</translation>
    </message>
    <message>
        <source>Not encrypted: this connection is a plain one.</source>
        <translation>暗号化なし: この接続は平文です。</translation>
    </message>
    <message>
        <source>Left to the proxy {proxy}, through which gRPC connects.</source>
        <translation>gRPC はプロキシ {proxy} 経由で接続するため、プロキシに任せました。</translation>
    </message>
    <message>
        <source>A gRPC server answered.</source>
        <translation>gRPC サーバーが応答しました。</translation>
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
        <source>The service did not accept the credential.</source>
        <translation>サービスが認証情報を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The service did not answer the call.</source>
        <translation>サービスが呼び出しに応答しませんでした。</translation>
    </message>
    <message>
        <source>The service allowed “{operation}”, as the credential says.</source>
        <translation>認証情報の内容どおり、サービスは “{operation}” を許可しました。</translation>
    </message>
    <message>
        <source>The service denied “{operation}”, as the credential says.</source>
        <translation>認証情報の内容どおり、サービスは “{operation}” を拒否しました。</translation>
    </message>
    <message>
        <source>The service answered otherwise than the credential says.</source>
        <translation>サービスの応答は認証情報の内容と異なりました。</translation>
    </message>
    <message>
        <source>The service allowed “{operation}”.</source>
        <translation>サービスは “{operation}” を許可しました。</translation>
    </message>
    <message>
        <source>The service denied “{operation}”.</source>
        <translation>サービスは “{operation}” を拒否しました。</translation>
    </message>
    <message>
        <source>The call ended for another reason than permissions.</source>
        <translation>呼び出しは権限以外の理由で終了しました。</translation>
    </message>
    <message>
        <source>Nothing came back within {seconds} s.</source>
        <translation>{seconds} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent: {why}</source>
        <translation>何も送信していません: {why}</translation>
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
        <source>Type of what is inside</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>Header names a receiver must understand</source>
        <translation>受信側が理解しなければならないヘッダー名</translation>
    </message>
    <message>
        <source>Address of signing keys; never followed here</source>
        <translation>署名鍵のアドレス（このプログラムは参照しません）</translation>
    </message>
    <message>
        <source>A signing key sent along; never used here</source>
        <translation>添付された署名鍵（このプログラムは使用しません）</translation>
    </message>
    <message>
        <source>Address of a certificate; never followed here</source>
        <translation>証明書のアドレス（このプログラムは参照しません）</translation>
    </message>
    <message>
        <source>Certificates sent along; never used here</source>
        <translation>添付された証明書（このプログラムは使用しません）</translation>
    </message>
    <message>
        <source>Whether the payload is base64-encoded</source>
        <translation>ペイロードが base64 でエンコードされているか</translation>
    </message>
    <message>
        <source>Subject: whom it was issued to</source>
        <translation>サブジェクト: 発行先</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Audience: whom it is meant for</source>
        <translation>オーディエンス: 想定する受信者</translation>
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
        <source>Type: disposable, g (version 2 key) or gr (its refresh token)</source>
        <translation>種類: disposable、g（バージョン 2 のキー）、gr（そのリフレッシュトークン）</translation>
    </message>
    <message>
        <source>Permissions, decoded on their own page</source>
        <translation>権限（専用のページにデコード結果を表示）</translation>
    </message>
    <message>
        <source>Cache host</source>
        <translation>キャッシュのホスト</translation>
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
        <translation>更新対象のキーの ID</translation>
    </message>
    <message>
        <source>Key id, as early version 2 keys wrote it</source>
        <translation>キー ID（初期のバージョン 2 のキーの書き方）</translation>
    </message>
    <message>
        <source>Email address of the person signed in</source>
        <translation>サインインした人のメールアドレス</translation>
    </message>
    <message>
        <source>Application it was issued to</source>
        <translation>発行先のアプリケーション</translation>
    </message>
    <message>
        <source>Scopes of the session</source>
        <translation>セッションのスコープ</translation>
    </message>
    <message>
        <source>Cache the URL is for</source>
        <translation>URL の対象のキャッシュ</translation>
    </message>
    <message>
        <source>Key the URL is for</source>
        <translation>URL の対象のキー</translation>
    </message>
    <message>
        <source>What the URL may do</source>
        <translation>URL で許可される操作</translation>
    </message>
    <message>
        <source>Seconds a set value lives</source>
        <translation>設定した値の有効秒数</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>Customer it was issued to</source>
        <translation>発行先の顧客</translation>
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
        <source>{name} is empty.</source>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <source>Not copied: the report would have contained a secret.</source>
        <translation>レポートにシークレットが含まれるため、コピーしませんでした。</translation>
    </message>
    <message>
        <source>Redacted report copied.</source>
        <translation>伏せ字済みのレポートをコピーしました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
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
        <source>Rule {number}</source>
        <translation>ルール {number}</translation>
    </message>
    <message>
        <source>Claim {name}</source>
        <translation>クレーム {name}</translation>
    </message>
    <message>
        <source>Inner key (fingerprint)</source>
        <translation>内側のキー（フィンガープリント）</translation>
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
        <source>The token holds characters that cannot stand in a request header, or is too long. It was not sent.</source>
        <translation>トークンにリクエストヘッダーで使えない文字が含まれているか、長すぎるため、送信しませんでした。</translation>
    </message>
    <message>
        <source>The cache name is empty, too long, or holds characters that cannot stand in a request header.</source>
        <translation>キャッシュ名が空か、長すぎるか、リクエストヘッダーで使えない文字を含んでいます。</translation>
    </message>
    <message>
        <source>A deadline is more than 0 and at most {seconds} seconds.</source>
        <translation>デッドラインは 0 より大きく {seconds} 秒以下にしてください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled: the connection was closed.</source>
        <translation>キャンセル: 接続が閉じられました。</translation>
    </message>
    <message>
        <source>gRPC could not send the call: {error}.</source>
        <translation>gRPC が呼び出しを送信できませんでした: {error}。</translation>
    </message>
    <message>
        <source>The credential names no endpoint, so there is nowhere to call.</source>
        <translation>認証情報にエンドポイントが含まれていないため、呼び出し先がありません。</translation>
    </message>
    <message>
        <source>“{host}” is not a host name, so nothing is sent there.</source>
        <translation>“{host}” はホスト名ではないため、何も送信しません。</translation>
    </message>
    <message>
        <source>“{host}” is not a Momento domain. The secret is sent there only after you agree.</source>
        <translation>“{host}” は Momento のドメインではありません。同意するまでシークレットは送信されません。</translation>
    </message>
    <message>
        <source>The credential belongs to a sandbox. Start the sandbox, or choose another connection.</source>
        <translation>この認証情報はサンドボックスのものです。サンドボックスを起動するか、別の接続を選択してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 の数値です。</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read.</source>
        <translation>ファイル “{name}” を読み取れません。</translation>
    </message>
    <message>
        <source>The file “{name}” holds no certificate in PEM form.</source>
        <translation>ファイル “{name}” に PEM 形式の証明書がありません。</translation>
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
        <source>Failed at: {step}</source>
        <translation>失敗したステップ: {step}</translation>
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
        <source>Everything works: the service accepts the credential, and the result matches the permissions.</source>
        <translation>すべて正常です。サービスは認証情報を受け付け、結果は権限と一致しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より {seconds}秒進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より {seconds}秒遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s agree.</source>
        <translation>このコンピューターとサービスの時計は一致しています。</translation>
    </message>
    <message>
        <source>gRPC uses no proxy for this host.</source>
        <translation>gRPC はこのホストにプロキシを使用しません。</translation>
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
        <translation>Momento Local（平文、TLS なし）</translation>
    </message>
    <message>
        <source>Another host, with TLS</source>
        <translation>別のホスト（TLS）</translation>
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
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The issue time is unknown. The full bar stands for {span}.</source>
        <translation>発行日時は不明です。バーの全体は {span} を表します。</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} から</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} まで</translation>
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
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Paste, drop or open a credential</source>
        <translation>認証情報を貼り付け、ドロップ、またはファイルから開いてください</translation>
    </message>
    <message>
        <source>An API key, a token, a JWT, a .env file, or a log line that contains one. It stays in this computer&apos;s memory, and nothing is sent until you press a button.</source>
        <translation>API キー、トークン、JWT、.env ファイル、それらを含むログの行など、何でもかまいません。内容はこのコンピューターのメモリにのみ保持され、ボタンを押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>The sandbox is a small Momento server inside this program: learn and test offline, without an account.</source>
        <translation>サンドボックスは本ツールに内蔵された小さな Momento サーバーです。アカウントなし、オフラインで学習やテストができます。</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The endpoint is empty</source>
        <translation>エンドポイントが空です</translation>
    </message>
    <message>
        <source>Take the endpoint from the Momento console and make the credential again.</source>
        <translation>Momento コンソールでエンドポイントを確認し、認証情報を作り直してください。</translation>
    </message>
    <message>
        <source>The endpoint is not a host name</source>
        <translation>エンドポイントがホスト名ではありません</translation>
    </message>
    <message>
        <source>An endpoint is a plain host name: no https://, port, path or spaces.</source>
        <translation>エンドポイントはホスト名だけです。https://、ポート、パス、空白は含みません。</translation>
    </message>
    <message>
        <source>Two endpoints contradict each other</source>
        <translation>2 つのエンドポイントが矛盾しています</translation>
    </message>
    <message>
        <source>Do not use it. Take the credential from the Momento console again.</source>
        <translation>使用しないでください。Momento コンソールから認証情報を取得し直してください。</translation>
    </message>
    <message>
        <source>Somebody may have wrapped the key to send it elsewhere.</source>
        <translation>別の宛先へ送らせるために、誰かがキーを包み直した可能性があります。</translation>
    </message>
    <message>
        <source>The endpoint already carries a service&apos;s prefix</source>
        <translation>エンドポイントにサービスの接頭辞が付いています</translation>
    </message>
    <message>
        <source>Leave the prefix out: the SDKs add cache., control. and token. themselves.</source>
        <translation>接頭辞を外してください。cache.、control.、token. は SDK が付けます。</translation>
    </message>
    <message>
        <source>The endpoint is not at Momento</source>
        <translation>エンドポイントが Momento のものではありません</translation>
    </message>
    <message>
        <source>Make sure you know this host before you make a call; calls ask first.</source>
        <translation>呼び出す前に、このホストに心当たりがあるか確認してください。呼び出し時には先に確認が表示されます。</translation>
    </message>
    <message>
        <source>A call sends the secret to this host.</source>
        <translation>呼び出すとシークレットがこのホストへ送信されます。</translation>
    </message>
    <message>
        <source>The endpoint only looks like Momento&apos;s</source>
        <translation>エンドポイントは Momento に似せたものです</translation>
    </message>
    <message>
        <source>Do not use it. Report it, and take the endpoint from the Momento console.</source>
        <translation>使用しないでください。報告のうえ、Momento コンソールでエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>A call would send the secret to somebody else.</source>
        <translation>呼び出すとシークレットが第三者へ送信されます。</translation>
    </message>
    <message>
        <source>The endpoint is in a private network</source>
        <translation>エンドポイントがプライベートネットワーク内にあります</translation>
    </message>
    <message>
        <source>For Momento Local choose the connection setting; otherwise take the endpoint from the console.</source>
        <translation>Momento Local の場合は接続設定で選択してください。それ以外の場合はコンソールのエンドポイントを使用してください。</translation>
    </message>
    <message>
        <source>A cell that is not in the public list</source>
        <translation>公開リストにないセルです</translation>
    </message>
    <message>
        <source>Private cells exist. If calls fail to find the host, compare it with the console&apos;s.</source>
        <translation>プライベートなセルも存在します。ホストが見つからない場合は、コンソールの表示と比べてください。</translation>
    </message>
    <message>
        <source>The new token points to another endpoint than the key that made it</source>
        <translation>新しいトークンが、発行元のキーとは別のエンドポイントを指しています</translation>
    </message>
    <message>
        <source>Make sure that this endpoint is meant before you hand the token out.</source>
        <translation>トークンを渡す前に、このエンドポイントでよいか確認してください。</translation>
    </message>
    <message>
        <source>The field endpoint holds nothing.</source>
        <translation>endpoint フィールドが空です。</translation>
    </message>
    <message>
        <source>A legacy key needs the claims c and cp; one is missing or no text.</source>
        <translation>レガシーキーにはクレーム c と cp が必要ですが、どちらかがないか、テキストではありません。</translation>
    </message>
    <message>
        <source>`{host}` is not a host name.</source>
        <translation>`{host}` はホスト名ではありません。</translation>
    </message>
    <message>
        <source>`{host}` is not a host name. Probably `{meant}` was meant.</source>
        <translation>`{host}` はホスト名ではありません。おそらく `{meant}` のことです。</translation>
    </message>
    <message>
        <source>`{host}` begins with `{prefix}`. Probably `{meant}` was meant.</source>
        <translation>`{host}` は `{prefix}` で始まっています。おそらく `{meant}` のことです。</translation>
    </message>
    <message>
        <source>`{host}` is not under {domain}.</source>
        <translation>`{host}` は {domain} の配下ではありません。</translation>
    </message>
    <message>
        <source>`{host}` could be taken for a host under {domain}, and is not.</source>
        <translation>`{host}` は {domain} の配下に見えますが、そうではありません。</translation>
    </message>
    <message>
        <source>`{host}` is a loopback, link-local or private address.</source>
        <translation>`{host}` はループバック、リンクローカル、またはプライベートアドレスです。</translation>
    </message>
    <message>
        <source>`{host}` is under {domain}, in a cell this program has no entry for.</source>
        <translation>`{host}` は {domain} の配下ですが、このプログラムの知らないセルです。</translation>
    </message>
    <message>
        <source>The wrapper says `{host}`, the key inside says `{inside}`.</source>
        <translation>ラッパーには `{host}`、中のキーには `{inside}` とあります。</translation>
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
        <translation>キャッシュの呼び出し先</translation>
    </message>
    <message>
        <source>Control calls go to</source>
        <translation>コントロールの呼び出し先</translation>
    </message>
    <message>
        <source>Token calls go to</source>
        <translation>トークンの呼び出し先</translation>
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
        <source>Choose a region, or paste the endpoint</source>
        <translation>リージョンを選択するか、エンドポイントを貼り付けてください</translation>
    </message>
    <message>
        <source>This credential contains no endpoint, so the destination of its calls is unknown. The console shows the endpoint next to the key.</source>
        <translation>この認証情報にはエンドポイントが含まれないため、呼び出し先が分かりません。エンドポイントはコンソールでキーの横に表示されます。</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>ホスト名ではありません。</translation>
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
        <source>Expires after {time}</source>
        <translation>{time}後に期限切れ</translation>
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
        <source>If it happens again, restart the program. To report it, name what you did and:</source>
        <translation>再発する場合は、プログラムを再起動してください。報告の際は、行った操作と次の内容をお知らせください:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <source>No run yet. Repeat makes the call above many times and measures each one.</source>
        <translation>まだ実行していません。「繰り返し」は上の呼び出しを何度も実行し、それぞれを計測します。</translation>
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
        <source>This is a folder. Open the files in it by their names.</source>
        <translation>フォルダーです。中のファイルを名前で開いてください。</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file.</source>
        <translation>デバイス、パイプ、またはソケットであり、ファイルではありません。</translation>
    </message>
    <message>
        <source>There is no such file, or it is gone.</source>
        <translation>ファイルが存在しないか、なくなっています。</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>このファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The system could not read this file.</source>
        <translation>システムがこのファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This is a network path. Copy the file to this computer first.</source>
        <translation>ネットワークパスです。先にこのコンピューターへコピーしてください。</translation>
    </message>
    <message>
        <source>The file has {count} bytes; no credential has more than {limit}.</source>
        <translation>ファイルは {count} バイトあります。{limit} バイトを超える認証情報はありません。</translation>
    </message>
    <message>
        <source>It has more than {limit} bytes, which no credential has.</source>
        <translation>{limit} バイトを超えています。これほど大きな認証情報はありません。</translation>
    </message>
    <message>
        <source>This is not text: its first bytes are {hex}.</source>
        <translation>テキストではありません。先頭のバイトは {hex} です。</translation>
    </message>
    <message>
        <source>the whole file: it is {encoding}</source>
        <translation>ファイル全体: {encoding} です</translation>
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
        <source>Mint a narrower token</source>
        <translation>より狭いトークンを発行</translation>
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
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
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
</context>
<context>
    <name>Form</name>
    <message>
        <source>Copy the credential again, as a whole, from where it was issued.</source>
        <translation>認証情報を発行元から、もう一度全体をコピーしてください。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>内容がありません</translation>
    </message>
    <message>
        <source>Paste the credential. If it came from a variable, the variable is empty or not set.</source>
        <translation>認証情報を貼り付けてください。変数から取得した場合、その変数が空か未設定です。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>Open the file that holds the credential, or paste its text here.</source>
        <translation>認証情報を含むファイルを開くか、そのテキストをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The credential stops in the middle</source>
        <translation>認証情報が途中で切れています</translation>
    </message>
    <message>
        <source>The beginning of the credential is missing</source>
        <translation>認証情報の先頭が欠けています</translation>
    </message>
    <message>
        <source>A character in it does not belong to base64</source>
        <translation>base64 にない文字が含まれています</translation>
    </message>
    <message>
        <source>The credential was turned into capitals or small letters</source>
        <translation>認証情報が大文字または小文字に変換されています</translation>
    </message>
    <message>
        <source>This cannot be undone. Copy the original; look for a spreadsheet or a script that changes case.</source>
        <translation>元に戻すことはできません。元の認証情報をコピーし、大文字と小文字を変換する表計算ソフトやスクリプトがないか調べてください。</translation>
    </message>
    <message>
        <source>What is inside is not the JSON of a credential</source>
        <translation>内容が認証情報の JSON ではありません</translation>
    </message>
    <message>
        <source>The wrapper lacks a field</source>
        <translation>ラッパーのフィールドが足りません</translation>
    </message>
    <message>
        <source>A wrapper needs `endpoint` and `api_key`. Make it again from both, or ask for the original.</source>
        <translation>ラッパーには `endpoint` と `api_key` が必要です。両方から作り直すか、元の認証情報を入手してください。</translation>
    </message>
    <message>
        <source>The key is not a JWT of three parts</source>
        <translation>キーが 3 つの部分からなる JWT ではありません</translation>
    </message>
    <message>
        <source>The JWT&apos;s header cannot be read</source>
        <translation>JWT のヘッダーを読み取れません</translation>
    </message>
    <message>
        <source>The JWT&apos;s payload cannot be read</source>
        <translation>JWT のペイロードを読み取れません</translation>
    </message>
    <message>
        <source>The JWT&apos;s signature is missing or not whole</source>
        <translation>JWT の署名がないか、不完全です</translation>
    </message>
    <message>
        <source>A name stands twice in the JWT</source>
        <translation>JWT の中で同じ名前が 2 回使われています</translation>
    </message>
    <message>
        <source>Do not use it: programs may read it differently. Ask who made it.</source>
        <translation>使用しないでください。プログラムによって読み方が異なる可能性があります。作成者に確認してください。</translation>
    </message>
    <message>
        <source>The JWT&apos;s algorithm is none the service accepts</source>
        <translation>JWT のアルゴリズムはサービスが受け付けないものです</translation>
    </message>
    <message>
        <source>The service did not issue this. Ask where it comes from and issue a new credential.</source>
        <translation>サービスが発行したものではありません。出所を確認し、新しい認証情報を発行してください。</translation>
    </message>
    <message>
        <source>This is far larger than any credential</source>
        <translation>認証情報としてはるかに大きすぎます</translation>
    </message>
    <message>
        <source>Paste or open only the credential, or the small file that holds it.</source>
        <translation>認証情報だけを貼り付けるか、それを含む小さなファイルを開いてください。</translation>
    </message>
    <message>
        <source>The header says {algorithm}; Momento signs its keys with HS256 or HS512.</source>
        <translation>ヘッダーには {algorithm} とありますが、Momento はキーに HS256 または HS512 で署名します。</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>Granted but not asked for: {rule}</source>
        <translation>要求していないのに付与: {rule}</translation>
    </message>
    <message>
        <source>It was made a super user.</source>
        <translation>スーパーユーザーになりました。</translation>
    </message>
    <message>
        <source>Asked for but not granted: {rule}</source>
        <translation>要求したのに未付与: {rule}</translation>
    </message>
    <message>
        <source>It expires {seconds} s later than asked, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、要求より {seconds} 秒遅く期限切れになります。</translation>
    </message>
    <message>
        <source>It expires {seconds} s earlier than asked, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、要求より {seconds} 秒早く期限切れになります。</translation>
    </message>
    <message>
        <source>It never expires, although an end was asked for.</source>
        <translation>期限を要求したのに、無期限になっています。</translation>
    </message>
    <message>
        <source>It expires, although no end was asked for.</source>
        <translation>期限を要求していないのに、期限が設定されています。</translation>
    </message>
    <message>
        <source>It was made at {asked} and points to {granted}.</source>
        <translation>{asked} で作成されましたが、{granted} を指しています。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Report, without the secret</source>
        <translation>レポート（シークレットなし）</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>No endpoint</source>
        <translation>エンドポイントなし</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the credential, repaired</source>
        <translation>認証情報をコピー（修復済み）</translation>
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
        <translation>JSON のラッパーに、エンドポイントと JWT（sub、ver = 1、p、多くは exp）が入っています。</translation>
    </message>
    <message>
        <source>As its p claim says: everything (super user), or rules for single caches, keys and topics.</source>
        <translation>クレーム p のとおり: すべて（スーパーユーザー）、またはキャッシュ、キー、トピックごとのルール。</translation>
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
        <translation>ブラウザー、スマートフォン、デバイス用の短期間のトークンです。API キーを持つサーバーが発行します。</translation>
    </message>
    <message>
        <source>Like a v1 key: one long Base64 text without dots.</source>
        <translation>v1 キーと同じく、ドットのない 1 つの長い Base64 テキスト。</translation>
    </message>
    <message>
        <source>A wrapper with the endpoint and a JWT with t = disposable, exp and p.</source>
        <translation>ラッパーに、エンドポイントと JWT（t = disposable、exp、p）が入っています。</translation>
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
        <source>An opaque text (v1), or a bare JWT with t = gr (v2).</source>
        <translation>不透明なテキスト (v1)、または t = gr の JWT (v2)。</translation>
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
        <source>A JWT that another service issued, or a secret of another provider.</source>
        <translation>別のサービスが発行した JWT、または別の事業者のシークレットです。</translation>
    </message>
    <message>
        <source>Momento does not accept it. If it was sent to you by mistake, ask its owner to revoke it.</source>
        <translation>Momento では使えません。誤って送られてきた場合は、所有者に失効を依頼してください。</translation>
    </message>
    <message>
        <source>API key or token?</source>
        <translation>API キーか、トークンか</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>For servers. Long-lived or without an end; it often may do everything and can mint tokens.</source>
        <translation>サーバー用です。長期間または無期限で、多くの場合すべての操作ができ、トークンを発行できます。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>For browsers, phones and devices. It expires after minutes or hours and may do only a few things.</source>
        <translation>ブラウザー、スマートフォン、デバイス用です。数分から数時間で期限が切れ、できることは限られます。</translation>
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
        <source>Paste anywhere in the window, drop files, or open them. A log line or a .env file is fine.</source>
        <translation>ウィンドウのどこにでも貼り付けられます。ファイルのドロップや、開くこともできます。ログの行や .env ファイルでもかまいません。</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>理解する</translation>
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
        <translation>「レポートをコピー」は、伏せ字済みのレポートをクリップボードに入れます。シークレットを含まないため、チケットに貼り付けられます。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>The sandbox is a small Momento server inside this program: no account, no network.</source>
        <translation>サンドボックスは本ツールに内蔵された小さな Momento サーバーです。アカウントもネットワークも不要です。</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>守る</translation>
    </message>
    <message>
        <source>Secrets are masked, and copied secrets are cleared after 30 seconds. All credentials are cleared after some time without input.</source>
        <translation>シークレットはマスクされ、コピーしたものは 30秒後に消去されます。しばらく入力がないと、すべての認証情報が消去されます。</translation>
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
        <translation>選択した認証情報を削除（一覧と表）</translation>
    </message>
    <message>
        <source>Show the selected credential, in the table</source>
        <translation>選択した認証情報を表示（表）</translation>
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
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>No calls yet. Get reads the key above and changes nothing.</source>
        <translation>まだ呼び出していません。「読み取り」は上のキーを読み取るだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>No calls yet. Subscribe listens to the topic above and changes nothing.</source>
        <translation>まだ呼び出していません。「サブスクライブ」は上のトピックを受信するだけで、何も変更しません。</translation>
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
        <source>Your answer applies until this credential is removed or the program ends.</source>
        <translation>この回答は、認証情報を削除するか、プログラムを終了するまで有効です。</translation>
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
        <source>What to do</source>
        <translation>対処方法</translation>
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
        <translation>読み込み時の修復</translation>
    </message>
    <message>
        <source>Credential Inspector tolerates this. Your application may not.</source>
        <translation>本ツールは補正して読み取りましたが、アプリケーションには拒否される可能性があります。</translation>
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
        <translation>発行</translation>
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
        <source>{title}. {evidence}</source>
        <translation>{title}。{evidence}</translation>
    </message>
    <message>
        <source>Loaded {count} times, each time the same.</source>
        <translation>{count} 回読み込まれました。いずれも同じものです。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Only files on this computer can be opened.</source>
        <translation>このコンピューター上のファイルだけを開けます。</translation>
    </message>
    <message>
        <source>It contains no text.</source>
        <translation>テキストが含まれていません。</translation>
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
    <name>JWT</name>
    <message>
        <source>A JWT has three parts divided by dots; here are {count}.</source>
        <translation>JWT はドットで区切られた 3 つの部分からなりますが、ここには {count} あります。</translation>
    </message>
    <message>
        <source>Five parts divided by dots: an encrypted token (JWE), which Momento does not use.</source>
        <translation>ドットで区切られた 5 つの部分があります。暗号化トークン (JWE) であり、Momento では使用されません。</translation>
    </message>
    <message>
        <source>The {segment} has the character `{character}`, which base64url does not have.</source>
        <translation>{segment}に base64url にない文字 `{character}` があります。</translation>
    </message>
    <message>
        <source>The {segment} stops in the middle: base64 does not come out even.</source>
        <translation>{segment}が途中で切れています。base64 の長さが合いません。</translation>
    </message>
    <message>
        <source>The {segment} is not UTF-8 text.</source>
        <translation>{segment}が UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The {segment} is not JSON, from its decoded character {place} on.</source>
        <translation>{segment}は、デコード後の {place} 文字目から JSON ではありません。</translation>
    </message>
    <message>
        <source>The {segment} stops in the middle, after {count} decoded characters.</source>
        <translation>{segment}がデコード後の {count} 文字で途切れています。</translation>
    </message>
    <message>
        <source>The {segment} is nested deeper than any credential.</source>
        <translation>{segment}の入れ子が、どの認証情報よりも深くなっています。</translation>
    </message>
    <message>
        <source>The {segment} is JSON, but not an object.</source>
        <translation>{segment}は JSON ですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>`{name}` stands twice in the {segment}. Parsers take the last; the first is `{first}`.</source>
        <translation>`{name}` が{segment}に 2 回あります。パーサーは後のものを採用します。最初の値は `{first}` です。</translation>
    </message>
    <message>
        <source>The signature is empty.</source>
        <translation>署名が空です。</translation>
    </message>
    <message>
        <source>The signature has {count} bytes; with {algorithm} it has {expected}.</source>
        <translation>署名は {count} バイトですが、{algorithm} では {expected} バイトです。</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>ヘッダーにアルゴリズムがありません。</translation>
    </message>
    <message>
        <source>The header says the algorithm is none: nobody signed this.</source>
        <translation>ヘッダーのアルゴリズムが none です。誰も署名していません。</translation>
    </message>
    <message>
        <source>The algorithm `{algorithm}` is none the service uses.</source>
        <translation>アルゴリズム `{algorithm}` はサービスでは使用されません。</translation>
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
    <name>Kind</name>
    <message>
        <source>It has the shape of another secret: {what}.</source>
        <translation>別のシークレットの形をしています: {what}。</translation>
    </message>
    <message>
        <source>A placeholder or a reference to a variable stands where the credential belongs.</source>
        <translation>認証情報があるべき場所に、プレースホルダーまたは変数の参照があります。</translation>
    </message>
    <message>
        <source>A masked copy: its middle was replaced before it was copied.</source>
        <translation>マスクされたコピーです。コピーの前に中央部分が置き換えられています。</translation>
    </message>
    <message>
        <source>It is a host name, as endpoints are. The key that goes with it is missing.</source>
        <translation>これはエンドポイントと同じ形のホスト名です。対になるキーがありません。</translation>
    </message>
    <message>
        <source>Nothing in it has the shape of a credential.</source>
        <translation>認証情報の形をしたものが含まれていません。</translation>
    </message>
    <message>
        <source>It begins as a credential, but is broken.</source>
        <translation>認証情報として始まっていますが、壊れています。</translation>
    </message>
    <message>
        <source>The wrapper of version 1, holding a key without a type of its own.</source>
        <translation>バージョン 1 のラッパーで、独自の種類を持たないキーが入っています。</translation>
    </message>
    <message>
        <source>The wrapper of version 1; the key inside could not be read.</source>
        <translation>バージョン 1 のラッパーです。中のキーは読み取れませんでした。</translation>
    </message>
    <message>
        <source>The key inside says it is disposable (t = disposable).</source>
        <translation>中のキーが使い捨てであることを示しています (t = disposable)。</translation>
    </message>
    <message>
        <source>A disposable token (t = disposable) without its wrapper.</source>
        <translation>ラッパーのない使い捨てトークンです (t = disposable)。</translation>
    </message>
    <message>
        <source>A version 1 key (ver = 1) without its wrapper.</source>
        <translation>ラッパーのないバージョン 1 のキーです (ver = 1)。</translation>
    </message>
    <message>
        <source>A disposable token of version {version}, which is not known here.</source>
        <translation>バージョン {version} の使い捨てトークンですが、このプログラムでは未対応です。</translation>
    </message>
    <message>
        <source>It says it is disposable, but names no version (ver).</source>
        <translation>使い捨てとありますが、バージョン (ver) がありません。</translation>
    </message>
    <message>
        <source>A version 2 key (t = g). Its endpoint is not inside.</source>
        <translation>バージョン 2 のキーです (t = g)。エンドポイントは含まれていません。</translation>
    </message>
    <message>
        <source>A refresh token (t = gr): it renews a key and opens nothing itself.</source>
        <translation>リフレッシュトークンです (t = gr)。キーを更新するもので、それ自体では何も開けません。</translation>
    </message>
    <message>
        <source>It stood in a field for refresh tokens.</source>
        <translation>リフレッシュトークン用のフィールドにありました。</translation>
    </message>
    <message>
        <source>A JWT of the type `{type}`, which is not known here.</source>
        <translation>種類 `{type}` の JWT ですが、このプログラムでは未対応です。</translation>
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
        <source>A key that names its hosts in the claims c and cp.</source>
        <translation>クレーム c と cp にホスト名を持つキーです。</translation>
    </message>
    <message>
        <source>Signed with a customer&apos;s own key (kid in the header), for one URL.</source>
        <translation>顧客自身の鍵で 1 つの URL 用に署名されています（ヘッダーに kid）。</translation>
    </message>
    <message>
        <source>A JWT in which nothing says Momento: no type, version, host or key id.</source>
        <translation>Momento を示すものがない JWT です。種類、バージョン、ホスト、キー ID のいずれもありません。</translation>
    </message>
    <message>
        <source>It has the shape of a JWT, but its payload could not be read.</source>
        <translation>JWT の形をしていますが、ペイロードを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>Kind finding</name>
    <message>
        <source>A version 2 key needs its endpoint beside it</source>
        <translation>バージョン 2 のキーにはエンドポイントの指定が必要です</translation>
    </message>
    <message>
        <source>Take the endpoint from the Momento console, beside the key, and enter it here too.</source>
        <translation>Momento コンソールでキーの横にあるエンドポイントを確認し、ここにも入力してください。</translation>
    </message>
    <message>
        <source>Unlike version 1, the key does not carry the endpoint; SDKs take both.</source>
        <translation>バージョン 1 と異なり、キーにエンドポイントは含まれません。SDK には両方を渡します。</translation>
    </message>
    <message>
        <source>The wrapper with the endpoint is lost</source>
        <translation>エンドポイントを含むラッパーが失われています</translation>
    </message>
    <message>
        <source>Ask for the complete credential. With its endpoint known, enter it here and copy the result.</source>
        <translation>完全な認証情報を入手してください。エンドポイントが分かる場合は、ここに入力して結果をコピーしてください。</translation>
    </message>
    <message>
        <source>SDKs take the wrapper, not the key inside it, and reject this.</source>
        <translation>SDK が受け取るのはラッパーであり、中のキーではないため、これは拒否されます。</translation>
    </message>
    <message>
        <source>This is a legacy key</source>
        <translation>レガシーキーです</translation>
    </message>
    <message>
        <source>Replace it with a new API key; some SDKs, such as Rust&apos;s, no longer take this one.</source>
        <translation>新しい API キーに置き換えてください。Rust など一部の SDK はもう受け付けません。</translation>
    </message>
    <message>
        <source>A login session, not an API key</source>
        <translation>ログインセッションであり、API キーではありません</translation>
    </message>
    <message>
        <source>Create an API key in the Momento console and use that; sessions end within hours.</source>
        <translation>Momento コンソールで API キーを作成して使用してください。セッションは数時間で終了します。</translation>
    </message>
    <message>
        <source>A refresh token, not an API key</source>
        <translation>リフレッシュトークンであり、API キーではありません</translation>
    </message>
    <message>
        <source>Use the API key issued with it. This one only renews that key.</source>
        <translation>一緒に発行された API キーを使用してください。これはそのキーを更新するだけのものです。</translation>
    </message>
    <message>
        <source>The token of a signed URL, not an API key</source>
        <translation>署名付き URL のトークンであり、API キーではありません</translation>
    </message>
    <message>
        <source>Use it in its URL only. For SDKs, create an API key or a disposable token.</source>
        <translation>その URL でのみ使用してください。SDK には API キーまたは使い捨てトークンを作成してください。</translation>
    </message>
    <message>
        <source>This is not Momento&apos;s</source>
        <translation>Momento のものではありません</translation>
    </message>
    <message>
        <source>Find the Momento API key. If this secret was not meant to be shared, replace it.</source>
        <translation>Momento の API キーを探してください。このシークレットを共有するつもりがなかった場合は、交換してください。</translation>
    </message>
    <message>
        <source>A placeholder instead of a credential</source>
        <translation>認証情報の代わりにプレースホルダーがあります</translation>
    </message>
    <message>
        <source>Put the real credential in its place; check that variables are set where the program runs.</source>
        <translation>実際の認証情報に置き換え、プログラムの実行環境で変数が設定されているか確認してください。</translation>
    </message>
    <message>
        <source>This is no credential that this program knows</source>
        <translation>このプログラムの知る認証情報ではありません</translation>
    </message>
    <message>
        <source>Check what was copied. If Momento issued it, this program may be too old for it.</source>
        <translation>コピーした内容を確認してください。Momento が発行したものであれば、このプログラムが古い可能性があります。</translation>
    </message>
    <message>
        <source>What the official SDKs do with this text</source>
        <translation>公式 SDK でのこのテキストの扱い</translation>
    </message>
    <message>
        <source>Use the call named here, with the credential exactly as “Copy credential” gives it.</source>
        <translation>ここに示した呼び出しに、「認証情報をコピー」で得られるとおりの認証情報を渡してください。</translation>
    </message>
    <message>
        <source>No endpoint was given with the key.</source>
        <translation>キーと一緒にエンドポイントが指定されていません。</translation>
    </message>
    <message>
        <source>{call} accepts it</source>
        <translation>{call} で受け付けられます</translation>
    </message>
    <message>
        <source>{call} rejects it with “{error}”</source>
        <translation>{call} は “{error}” で拒否します</translation>
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
        <source>Wrapper, decoded from base64</source>
        <translation>base64 からデコードしたラッパー</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>JWT header, decoded</source>
        <translation>JWT ヘッダー（デコード後）</translation>
    </message>
    <message>
        <source>JWT payload, decoded</source>
        <translation>JWT ペイロード（デコード後）</translation>
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
    <name>Live finding</name>
    <message>
        <source>{call} at {host}: {code} after {time}. {words}</source>
        <translation>{host} への{call}: {time} 後に {code}。{words}</translation>
    </message>
    <message>
        <source>{code} (in the official SDKs {sdk_code})</source>
        <translation>{code}（公式 SDK では {sdk_code}）</translation>
    </message>
    <message>
        <source>“{operation}” of “{item}” in the cache “{cache}”</source>
        <translation>キャッシュ “{cache}” の “{item}” に対する “{operation}”</translation>
    </message>
    <message>
        <source>“{operation}”</source>
        <translation>“{operation}”</translation>
    </message>
    <message>
        <source>The service said: “{details}”</source>
        <translation>サービスの応答: “{details}”</translation>
    </message>
    <message>
        <source>This computer&apos;s network library said: “{details}”</source>
        <translation>このコンピューターのネットワークライブラリの応答:「{details}」</translation>
    </message>
    <message>
        <source>The service said nothing more.</source>
        <translation>サービスからそれ以上の説明はありませんでした。</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>The call was cancelled here</source>
        <translation>呼び出しはここでキャンセルされました</translation>
    </message>
    <message>
        <source>Call again when you are ready; nothing is known about how it would have ended.</source>
        <translation>準備ができたら、もう一度呼び出してください。どのように終わったかは分かりません。</translation>
    </message>
    <message>
        <source>The service did otherwise than the credential says</source>
        <translation>サービスの動作が認証情報の内容と異なります</translation>
    </message>
    <message>
        <source>Believe the service. Then look closer: was the credential changed or decoded wrongly, does the endpoint belong to it, does it hold permissions this program does not know?</source>
        <translation>サービスの結果を正としてください。そのうえで、認証情報の変更やデコードの誤り、エンドポイントとの不一致、このプログラムの知らない権限がないか調べてください。</translation>
    </message>
    <message>
        <source>The permissions were decoded, not verified; only the service can verify them.</source>
        <translation>権限はデコードしただけで、検証していません。検証できるのはサービスだけです。</translation>
    </message>
    <message>
        <source>Predicted: allowed. Observed: denied.</source>
        <translation>予測: 許可。実際: 拒否。</translation>
    </message>
    <message>
        <source>Predicted: denied. Observed: allowed.</source>
        <translation>予測: 拒否。実際: 許可。</translation>
    </message>
    <message>
        <source>This credential may not mint</source>
        <translation>この認証情報では発行できません</translation>
    </message>
    <message>
        <source>Use a super user&apos;s API key to mint; tokens and fine-grained keys cannot.</source>
        <translation>発行にはスーパーユーザーの API キーを使用してください。トークンやルール付きのキーでは発行できません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より {seconds} 秒遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より {seconds} 秒進んでいます。</translation>
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
        <source>It ended at {moment}. {evidence}</source>
        <translation>{moment} に期限が切れました。{evidence}</translation>
    </message>
    <message>
        <source>By the service&apos;s clock it ended at {moment}; this computer&apos;s clock is behind. {evidence}</source>
        <translation>サービスの時計では {moment} に期限が切れました。このコンピューターの時計が遅れています。{evidence}</translation>
    </message>
    <message>
        <source>Renew the key, or mint a new token; then replace it where it is used.</source>
        <translation>キーを更新するか、新しいトークンを発行し、使用している場所で置き換えてください。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then renew or mint a new one.</source>
        <translation>このコンピューターの時計を合わせてから、更新または新しく発行してください。</translation>
    </message>
    <message>
        <source>The credential is not valid yet</source>
        <translation>認証情報はまだ有効ではありません</translation>
    </message>
    <message>
        <source>It begins at {moment}. {evidence}</source>
        <translation>{moment} から有効です。{evidence}</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and the one that made the credential; else wait.</source>
        <translation>このコンピューターの時計と、認証情報を作成したコンピューターの時計を確認してください。問題がなければお待ちください。</translation>
    </message>
    <message>
        <source>The credential is damaged</source>
        <translation>認証情報が壊れています</translation>
    </message>
    <message>
        <source>Copy it again from where it was made; the findings above say what is wrong.</source>
        <translation>作成元からもう一度コピーしてください。問題の箇所は上の指摘事項のとおりです。</translation>
    </message>
    <message>
        <source>This is not a credential for calls</source>
        <translation>呼び出しに使える認証情報ではありません</translation>
    </message>
    <message>
        <source>Use an API key or a disposable token.</source>
        <translation>API キーまたは使い捨てトークンを使用してください。</translation>
    </message>
    <message>
        <source>The key and the endpoint may not belong together</source>
        <translation>キーとエンドポイントの組み合わせが正しくない可能性があります</translation>
    </message>
    <message>
        <source>A version 2 key does not carry its endpoint: take both from the same place in the console. Then check there that the key was not revoked.</source>
        <translation>バージョン 2 のキーにはエンドポイントが含まれません。両方をコンソールの同じ場所から取得し、キーが失効していないかも確認してください。</translation>
    </message>
    <message>
        <source>The credential itself says so. {why}</source>
        <translation>認証情報自体の内容によります。{why}</translation>
    </message>
    <message>
        <source>Ask for what the rules name, or use a token with this rule: {rule}</source>
        <translation>ルールにあるものだけを要求するか、次のルールを持つトークンを使用してください: {rule}</translation>
    </message>
    <message>
        <source>The rights of this key are in its role: change the role in the console, or use another key.</source>
        <translation>このキーの権限はロールにあります。コンソールでロールを変更するか、別のキーを使用してください。</translation>
    </message>
    <message>
        <source>What the credential may do could not be read here: {why}</source>
        <translation>この認証情報で許可される操作を読み取れませんでした: {why}</translation>
    </message>
    <message>
        <source>{summary} {peer}</source>
        <translation>{summary} {peer}</translation>
    </message>
    <message>
        <source>Reported: “{words}”.</source>
        <translation>報告内容: “{words}”。</translation>
    </message>
    <message>
        <source>{evidence} The certificate is for {names}, was issued by “{issuer}” and ends on {end}.</source>
        <translation>{evidence} 証明書の対象は {names}、発行者は “{issuer}”、期限は {end} です。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{evidence} This computer trusts it: a company&apos;s proxy, most likely.</source>
        <translation>{evidence} このコンピューターは信頼しています。おそらく社内プロキシです。</translation>
    </message>
    <message>
        <source>A proxy is set, and gRPC would use it</source>
        <translation>プロキシが設定されており、gRPC が使用します</translation>
    </message>
    <message>
        <source>{variable} names the proxy {proxy}; the check went through it.</source>
        <translation>{variable} にプロキシ {proxy} が設定されています。この確認はプロキシ経由で行いました。</translation>
    </message>
    <message>
        <source>{variable} names the proxy {proxy}; the check went straight to the host.</source>
        <translation>{variable} にプロキシ {proxy} が設定されています。この確認はホストへ直接行いました。</translation>
    </message>
    <message>
        <source>Applications with an official SDK go through the proxy. If they fail where this check succeeds, put the host into no_proxy.</source>
        <translation>公式 SDK を使うアプリケーションはプロキシを経由します。この確認が成功してアプリケーションが失敗する場合は、ホストを no_proxy に追加してください。</translation>
    </message>
    <message>
        <source>The host name cannot be found</source>
        <translation>ホスト名が見つかりません</translation>
    </message>
    <message>
        <source>Check the endpoint letter by letter and compare it with the console. If it is right, check this computer&apos;s network: are you online, and does the company&apos;s DNS know outside names?</source>
        <translation>エンドポイントを 1 文字ずつコンソールと比べてください。正しければ、ネットワークを確認してください。オンラインですか。社内 DNS は外部の名前を解決できますか。</translation>
    </message>
    <message>
        <source>No name server knows the host, or none could be asked.</source>
        <translation>このホストを知るネームサーバーがないか、問い合わせができませんでした。</translation>
    </message>
    <message>
        <source>Nobody listens there</source>
        <translation>そこで待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Check host and port. For Momento Local or the sandbox: is it started, and on this port?</source>
        <translation>ホストとポートを確認してください。Momento Local やサンドボックスの場合、起動していて、このポートを使っていますか。</translation>
    </message>
    <message>
        <source>The computer was reached, but no program answers on that port.</source>
        <translation>コンピューターには到達しましたが、そのポートで応答するプログラムがありません。</translation>
    </message>
    <message>
        <source>The host cannot be reached</source>
        <translation>ホストに到達できません</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall: port 443 to this host must be open.</source>
        <translation>ネットワーク、VPN、ファイアウォールを確認してください。このホストへのポート 443 が開いている必要があります。</translation>
    </message>
    <message>
        <source>The name is known, but no way through the network leads there.</source>
        <translation>名前は解決できましたが、そこへのネットワーク経路がありません。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>Try again with a longer deadline. If it stays silent, a firewall may swallow the connection, or the service has trouble: see its status page.</source>
        <translation>デッドラインを長くして、もう一度試してください。それでも応答がなければ、ファイアウォールが接続を遮断しているか、サービスに障害があります。ステータスページを確認してください。</translation>
    </message>
    <message>
        <source>The other side was silent until the deadline.</source>
        <translation>デッドラインまで相手からの応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, the port expects something else (encryption, or none), or a firewall or proxy on the way cuts the connection.</source>
        <translation>もう一度試してください。毎回起きる場合は、ポートが別の方式（暗号化の有無）を期待しているか、途中のファイアウォールやプロキシが接続を切断しています。</translation>
    </message>
    <message>
        <source>The other side, or something between, ended the connection.</source>
        <translation>相手または途中の機器が接続を終了しました。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>サーバーの証明書を信頼できません</translation>
    </message>
    <message>
        <source>If the issuer is your company or a security product, it reads encrypted traffic: ask for its CA file and choose it in the connection settings. The application needs it as well. Otherwise send nothing: somebody may be listening.</source>
        <translation>発行者が自社やセキュリティ製品であれば、暗号化通信を中継して読み取っています。その CA ファイルを入手し、接続設定で選択してください。アプリケーションにも必要です。そうでなければ何も送信しないでください。盗聴の可能性があります。</translation>
    </message>
    <message>
        <source>No authority that gRPC trusts issued the certificate. gRPC has a list of its own and does not look at the system&apos;s.</source>
        <translation>gRPC が信頼する認証局が発行した証明書ではありません。gRPC は独自のリストを使い、システムのリストは参照しません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date</source>
        <translation>サーバーの証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date first. If it is right, whoever runs the server, or the proxy before it, must renew the certificate.</source>
        <translation>まずこのコンピューターの日付を確認してください。正しければ、サーバーまたは手前のプロキシの運営者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>The certificate is not valid at this computer&apos;s time.</source>
        <translation>このコンピューターの時刻では、証明書は有効ではありません。</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>証明書が別のホストのものです</translation>
    </message>
    <message>
        <source>Compare the endpoint with the names in the certificate. A wrong endpoint, a changed DNS entry or somebody between are possible. Nothing secret was sent.</source>
        <translation>エンドポイントを証明書の名前と比べてください。エンドポイントの誤り、DNS の変更、または第三者の介入が考えられます。シークレットは送信していません。</translation>
    </message>
    <message>
        <source>The server proved to be somebody else than the endpoint names.</source>
        <translation>サーバーは、エンドポイントの示す相手とは別のものでした。</translation>
    </message>
    <message>
        <source>The server does not speak TLS</source>
        <translation>サーバーが TLS に対応していません</translation>
    </message>
    <message>
        <source>Check the port: Momento uses 443. For Momento Local choose that in the connection settings.</source>
        <translation>ポートを確認してください。Momento は 443 を使用します。Momento Local の場合は接続設定で選択してください。</translation>
    </message>
    <message>
        <source>An encrypted answer was expected and something else came.</source>
        <translation>暗号化された応答を期待しましたが、別のものが返されました。</translation>
    </message>
    <message>
        <source>The server is not a gRPC server</source>
        <translation>サーバーが gRPC サーバーではありません</translation>
    </message>
    <message>
        <source>Check host and port. If they are right, a proxy on the way answers instead of Momento, or lets only ordinary web pages through (HTTP/1.1): ask for HTTP/2 to this host.</source>
        <translation>ホストとポートを確認してください。正しければ、途中のプロキシが Momento の代わりに応答しているか、通常の Web ページ (HTTP/1.1) だけを通しています。このホストへの HTTP/2 の許可を依頼してください。</translation>
    </message>
    <message>
        <source>Something answers there, but not the protocol that Momento uses.</source>
        <translation>何かが応答しますが、Momento の使うプロトコルではありません。</translation>
    </message>
    <message>
        <source>The proxy did not let the call through</source>
        <translation>プロキシが呼び出しを通しませんでした</translation>
    </message>
    <message>
        <source>Ask for access to this host on port 443 through the proxy, or leave the proxy out for it (no_proxy).</source>
        <translation>プロキシ経由でこのホストのポート 443 へのアクセスを依頼するか、このホストをプロキシの対象外にしてください (no_proxy)。</translation>
    </message>
    <message>
        <source>A proxy is set in the environment, and it said no.</source>
        <translation>環境にプロキシが設定されており、拒否されました。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>Read smaller values; the official SDKs have the same limit of 5 MB.</source>
        <translation>より小さな値を読み取ってください。公式 SDK にも同じ 5 MB の上限があります。</translation>
    </message>
    <message>
        <source>More came back than a gRPC client accepts.</source>
        <translation>gRPC クライアントが受け付ける量を超えて返されました。</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>サービスで障害が発生しました</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the report to Momento&apos;s support.</source>
        <translation>しばらくしてからもう一度試してください。続く場合は、レポートを Momento のサポートへ送ってください。</translation>
    </message>
    <message>
        <source>The credential is probably not the reason: the trouble is on the other side.</source>
        <translation>認証情報が原因ではない可能性が高く、問題は相手側にあります。</translation>
    </message>
    <message>
        <source>The call was cancelled on the other side</source>
        <translation>呼び出しは相手側でキャンセルされました</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>The service found the request wrong</source>
        <translation>サービスがリクエストを不正と判断しました</translation>
    </message>
    <message>
        <source>Read the service&apos;s words: they name what it did not like.</source>
        <translation>サービスのメッセージを読んでください。何が問題か示されています。</translation>
    </message>
    <message>
        <source>An empty name, an impossible expiry or a contradiction, for example.</source>
        <translation>たとえば、空の名前、あり得ない有効期限、矛盾した指定などです。</translation>
    </message>
    <message>
        <source>Try again with a longer deadline, then check the connection.</source>
        <translation>デッドラインを長くしてもう一度試し、その後で接続を確認してください。</translation>
    </message>
    <message>
        <source>A slow network, a firewall that swallows packets, or a busy service.</source>
        <translation>遅いネットワーク、パケットを破棄するファイアウォール、または混雑したサービスが考えられます。</translation>
    </message>
    <message>
        <source>The cache does not exist there</source>
        <translation>そのキャッシュは存在しません</translation>
    </message>
    <message>
        <source>Compare the cache name with the console: upper and lower case and spaces count. Then compare the region: each has caches of its own.</source>
        <translation>キャッシュ名をコンソールと比べてください。大文字と小文字、空白も区別されます。次にリージョンを比べてください。キャッシュはリージョンごとに別です。</translation>
    </message>
    <message>
        <source>A misspelled name, another region, or another account, in this order.</source>
        <translation>名前の誤り、別のリージョン、別のアカウントの順に疑ってください。</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>Use what is there, or choose another name.</source>
        <translation>既存のものを使うか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The credential may not do this</source>
        <translation>この認証情報では許可されていません</translation>
    </message>
    <message>
        <source>Use a credential whose permissions cover it, or mint one.</source>
        <translation>権限を含む認証情報を使用するか、新しく発行してください。</translation>
    </message>
    <message>
        <source>A limit of the account was reached</source>
        <translation>アカウントの上限に達しました</translation>
    </message>
    <message>
        <source>Slow down, or ask Momento&apos;s support to raise the limit.</source>
        <translation>頻度を下げるか、Momento のサポートに上限の引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>This cannot be done to what is stored there</source>
        <translation>そこに保存されているものには実行できません</translation>
    </message>
    <message>
        <source>Check what kind of value the key holds.</source>
        <translation>キーにどの種類の値があるか確認してください。</translation>
    </message>
    <message>
        <source>A value is out of its range</source>
        <translation>値が範囲外です</translation>
    </message>
    <message>
        <source>Read the service&apos;s words: they name the value.</source>
        <translation>サービスのメッセージを読んでください。値が示されています。</translation>
    </message>
    <message>
        <source>The server does not know this call</source>
        <translation>サーバーがこの呼び出しを知りません</translation>
    </message>
    <message>
        <source>Check that the endpoint is Momento&apos;s; Momento Local knows fewer calls.</source>
        <translation>エンドポイントが Momento のものか確認してください。Momento Local が対応する呼び出しは少なめです。</translation>
    </message>
    <message>
        <source>The service is not available</source>
        <translation>サービスを利用できません</translation>
    </message>
    <message>
        <source>Try again in a moment, then check the connection and the status page.</source>
        <translation>少し待ってからもう一度試し、その後で接続とステータスページを確認してください。</translation>
    </message>
    <message>
        <source>A short interruption is likely; the official SDKs try again by themselves.</source>
        <translation>短時間の中断の可能性があります。公式 SDK は自動的に再試行します。</translation>
    </message>
    <message>
        <source>The service does not accept the credential</source>
        <translation>サービスが認証情報を受け付けません</translation>
    </message>
    <message>
        <source>Compare it with the original, character by character; check in the console that it was not revoked, and that the endpoint is the one it was made for.</source>
        <translation>元の認証情報と 1 文字ずつ比べてください。失効していないか、エンドポイントが発行時のものかをコンソールで確認してください。</translation>
    </message>
    <message>
        <source>Revoked or deleted, changed while it was copied, or sent to another region than its own.</source>
        <translation>失効または削除されたか、コピー中に変わったか、別のリージョンに送信されています。</translation>
    </message>
    <message>
        <source>Make it smaller, or ask Momento&apos;s support to raise the limit.</source>
        <translation>小さくするか、Momento のサポートに上限の引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>The limit belongs to the account; others who use it count too.</source>
        <translation>上限はアカウント単位です。ほかの利用者の分も含まれます。</translation>
    </message>
    <message>
        <source>Too many topic subscriptions at one time</source>
        <translation>同時に開いているトピックのサブスクリプションが多すぎます</translation>
    </message>
    <message>
        <source>End subscriptions that nobody needs, or ask Momento&apos;s support for more.</source>
        <translation>不要なサブスクリプションを終了するか、Momento のサポートに引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>Too many requests a second</source>
        <translation>毎秒のリクエスト数が多すぎます</translation>
    </message>
    <message>
        <source>Too much data a second</source>
        <translation>毎秒のデータ量が多すぎます</translation>
    </message>
    <message>
        <source>The request is too large</source>
        <translation>リクエストが大きすぎます</translation>
    </message>
    <message>
        <source>The item is too large</source>
        <translation>アイテムが大きすぎます</translation>
    </message>
    <message>
        <source>The element is too large</source>
        <translation>要素が大きすぎます</translation>
    </message>
    <message>
        <source>The item does not exist there</source>
        <translation>そのアイテムは存在しません</translation>
    </message>
    <message>
        <source>Compare its name with what was written; upper and lower case count.</source>
        <translation>書き込んだときの名前と比べてください。大文字と小文字も区別されます。</translation>
    </message>
    <message>
        <source>The store does not exist there</source>
        <translation>そのストアは存在しません</translation>
    </message>
    <message>
        <source>Compare name and region with the console.</source>
        <translation>名前とリージョンをコンソールと比べてください。</translation>
    </message>
    <message>
        <source>The store exists already</source>
        <translation>そのストアはすでに存在します</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>サービスが混雑しています</translation>
    </message>
    <message>
        <source>Try again in a moment; the official SDKs do so by themselves.</source>
        <translation>少し待ってからもう一度試してください。公式 SDK は自動的に再試行します。</translation>
    </message>
    <message>
        <source>The credential is not the reason.</source>
        <translation>認証情報が原因ではありません。</translation>
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
</context>
<context>
    <name>Mint</name>
    <message>
        <source>The lifetime is a whole number of seconds from 0 to {seconds}: more does not fit the request.</source>
        <translation>有効期間は 0 から {seconds} までの整数の秒数です。それ以上はリクエストに収まりません。</translation>
    </message>
    <message>
        <source>The protocol cannot carry this scope.</source>
        <translation>このスコープはプロトコルで表現できません。</translation>
    </message>
    <message>
        <source>The token id or description holds characters that cannot be sent.</source>
        <translation>トークン ID または説明に送信できない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>MintPage</name>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Renew an API key</source>
        <translation>API キーの更新</translation>
    </message>
    <message>
        <source>{reason} You can try anyway.</source>
        <translation>{reason} それでも試すことはできます。</translation>
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
        <source>Save scope…</source>
        <translation>スコープを保存…</translation>
    </message>
    <message>
        <source>As JSON. It contains no secret.</source>
        <translation>JSON 形式。シークレットは含みません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <source>Scope file…</source>
        <translation>スコープのファイル…</translation>
    </message>
    <message>
        <source>Mint token</source>
        <translation>トークンを発行</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>キーを生成</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>キーを更新</translation>
    </message>
    <message>
        <source>{action} (Ctrl+Enter)</source>
        <translation>{action} (Ctrl+Enter)</translation>
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
        <source>Renewed API key</source>
        <translation>更新した API キー</translation>
    </message>
    <message>
        <source>This is no credential for calls, so it cannot mint.</source>
        <translation>呼び出し用の認証情報ではないため、発行できません。</translation>
    </message>
    <message>
        <source>It names no endpoint, so there is nowhere to mint.</source>
        <translation>エンドポイントがないため、発行先がありません。</translation>
    </message>
    <message>
        <source>It has expired. The service answers UNAUTHENTICATED.</source>
        <translation>有効期限が切れています。サービスは UNAUTHENTICATED と応答します。</translation>
    </message>
    <message>
        <source>A disposable token cannot mint. The service answers “{words}”.</source>
        <translation>使い捨てトークンでは発行できません。サービスは “{words}” と応答します。</translation>
    </message>
    <message>
        <source>Only a super user&apos;s key can mint, and this one has rules. The service answers “{words}”.</source>
        <translation>発行できるのはスーパーユーザーのキーだけで、このキーにはルールがあります。サービスは “{words}” と応答します。</translation>
    </message>
    <message>
        <source>Whether this key may mint depends on its role at the service.</source>
        <translation>このキーで発行できるかどうかは、サービス側のロールによります。</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Check validity at another time</source>
        <translation>別の時刻での有効性を確認</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>日時</translation>
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
        <translation>期限切れではありません（無期限）。失効していたかどうかは、サービスにしか分かりません。</translation>
    </message>
    <message>
        <source>Expired {span} before that time.</source>
        <translation>その時刻の {span}前に期限が切れていました。</translation>
    </message>
    <message>
        <source>Not expired, with {span} left. Only the service knows whether it was revoked.</source>
        <translation>期限切れではありません（残り {span}）。失効していたかどうかは、サービスにしか分かりません。</translation>
    </message>
    <message>
        <source>Local ({zone})</source>
        <translation>ローカル（{zone}）</translation>
    </message>
</context>
<context>
    <name>Near miss</name>
    <message>
        <source>rule {number} is for {allowed}, you asked for {asked}.</source>
        <translation>ルール {number} の対象は{allowed}ですが、指定は{asked}です。</translation>
    </message>
    <message>
        <source>rule {number} is for {allowed}, you asked for {asked}: case differs at character {place}.</source>
        <translation>ルール {number} の対象は{allowed}ですが、指定は{asked}です。{place} 文字目の大文字と小文字が異なります。</translation>
    </message>
    <message>
        <source>rule {number} is for {allowed}, you asked for {asked}: only spaces around it differ.</source>
        <translation>ルール {number} の対象は{allowed}ですが、指定は{asked}です。前後の空白だけが異なります。</translation>
    </message>
    <message>
        <source>rule {number} is for {allowed}. The `{mark}` in it stands for itself; a prefix was probably meant.</source>
        <translation>ルール {number} の対象は{allowed}です。中の `{mark}` は文字そのものを意味します。おそらくプレフィックスのつもりでした。</translation>
    </message>
    <message>
        <source>rule {number} covers it, but is for reading only.</source>
        <translation>ルール {number} が該当しますが、読み取り専用です。</translation>
    </message>
    <message>
        <source>rule {number} covers it, but is for writing only.</source>
        <translation>ルール {number} が該当しますが、書き込み専用です。</translation>
    </message>
    <message>
        <source>rule {number} covers it, but is write-only: that excludes conditional writes and calls that return a size.</source>
        <translation>ルール {number} が該当しますが、書き込み専用です。条件付き書き込みと、サイズを返す呼び出しはできません。</translation>
    </message>
    <message>
        <source>rule {number} covers it, but is for subscribing only.</source>
        <translation>ルール {number} が該当しますが、サブスクライブ専用です。</translation>
    </message>
    <message>
        <source>rule {number} covers it, but is for publishing only.</source>
        <translation>ルール {number} が該当しますが、パブリッシュ専用です。</translation>
    </message>
    <message>
        <source>rule {number} covers it, but is for listing only.</source>
        <translation>ルール {number} が対象ですが、一覧の取得専用です。</translation>
    </message>
    <message>
        <source>rule {number} covers it, but forbids it: its role is none.</source>
        <translation>ルール {number} が該当しますが、ロールが none のため禁止されています。</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Sandbox key</source>
        <translation>サンドボックスのキー</translation>
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
    <name>Permission</name>
    <message>
        <source>The key may do everything</source>
        <translation>このキーはすべての操作を実行できます</translation>
    </message>
    <message>
        <source>Mint a token for the application, with only what it needs and a short life.</source>
        <translation>アプリケーションには、必要な権限だけを持つ短期間のトークンを発行してください。</translation>
    </message>
    <message>
        <source>Whoever gets hold of it can read and delete all data and issue new credentials.</source>
        <translation>手に入れた人は誰でも、すべてのデータの読み取りと削除、新しい認証情報の発行ができます。</translation>
    </message>
    <message>
        <source>The credential may do nothing</source>
        <translation>この認証情報では何も実行できません</translation>
    </message>
    <message>
        <source>Issue one with at least one rule that allows something.</source>
        <translation>何かを許可するルールを 1 つ以上含めて発行してください。</translation>
    </message>
    <message>
        <source>The permissions cannot be read</source>
        <translation>権限を読み取れません</translation>
    </message>
    <message>
        <source>Try it: Test calls shows what the service allows. Ask who made the credential.</source>
        <translation>「テスト呼び出し」で試すと、サービスが許可する操作が分かります。認証情報の作成者にも確認してください。</translation>
    </message>
    <message>
        <source>The permissions hold something this program does not know</source>
        <translation>権限に、このプログラムの知らないものが含まれています</translation>
    </message>
    <message>
        <source>Look for a newer version of this program; what it does not know is not shown as a rule.</source>
        <translation>このプログラムの新しいバージョンを確認してください。知らないものはルールとして表示されません。</translation>
    </message>
    <message>
        <source>The permissions are set by a role at the service</source>
        <translation>権限はサービス側のロールにあります</translation>
    </message>
    <message>
        <source>Look up the key&apos;s role in the console, or try calls on Test calls.</source>
        <translation>コンソールでキーのロールを確認するか、「テスト呼び出し」で試してください。</translation>
    </message>
    <message>
        <source>A name ends in a wildcard that is taken literally</source>
        <translation>名前の末尾に、文字どおりに扱われるワイルドカードがあります</translation>
    </message>
    <message>
        <source>Issue it again with a prefix instead of a name.</source>
        <translation>名前ではなくプレフィックスで発行し直してください。</translation>
    </message>
    <message>
        <source>A name in the rules is probably mistyped</source>
        <translation>ルールの名前に入力ミスの可能性があります</translation>
    </message>
    <message>
        <source>Compare it with the real name, and issue the credential again if it differs.</source>
        <translation>実際の名前と比べ、異なる場合は認証情報を発行し直してください。</translation>
    </message>
    <message>
        <source>Write-only excludes conditional writes</source>
        <translation>書き込み専用では条件付き書き込みができません</translation>
    </message>
    <message>
        <source>Where the application sets if absent, increments or pushes to lists, give it read-write.</source>
        <translation>アプリケーションが set if absent、increment、リストへの push を行う場合は、読み書きを許可してください。</translation>
    </message>
    <message>
        <source>A whole cache beside topic or function rules: was that meant?</source>
        <translation>トピックや関数のルールと並んで、キャッシュ全体のルールがあります。意図どおりですか?</translation>
    </message>
    <message>
        <source>If single keys were meant, mint the token again here: Mint keeps them.</source>
        <translation>個々のキーを意図していた場合は、ここで発行し直してください。「発行」ではキーの指定が保たれます。</translation>
    </message>
    <message>
        <source>The JavaScript and Python SDKs silently drop key selectors that stand in one list with topics.</source>
        <translation>JavaScript と Python の SDK は、トピックと同じリストにあるキーの指定を黙って無視します。</translation>
    </message>
    <message>
        <source>The new token may do more than was asked for</source>
        <translation>新しいトークンは、要求より多くの操作が可能です</translation>
    </message>
    <message>
        <source>Do not hand it out. Mint again, and report the difference.</source>
        <translation>渡さないでください。発行し直し、相違を報告してください。</translation>
    </message>
    <message>
        <source>The new token may do less than was asked for</source>
        <translation>新しいトークンで許可される操作が、要求より少なくなっています</translation>
    </message>
    <message>
        <source>Try it before you hand it out; mint again if the missing part is needed.</source>
        <translation>渡す前に試してください。足りない部分が必要なら、もう一度発行してください。</translation>
    </message>
    <message>
        <source>This credential cannot mint tokens</source>
        <translation>この認証情報ではトークンを発行できません</translation>
    </message>
    <message>
        <source>To mint, use a super user&apos;s API key.</source>
        <translation>発行するには、スーパーユーザーの API キーを使用してください。</translation>
    </message>
    <message>
        <source>Its permissions say super user.</source>
        <translation>権限はスーパーユーザーです。</translation>
    </message>
    <message>
        <source>It has no claim p, which in version 1 means super user.</source>
        <translation>クレーム p がありません。バージョン 1 ではスーパーユーザーを意味します。</translation>
    </message>
    <message>
        <source>Its claim p is empty, which in version 1 means super user.</source>
        <translation>クレーム p が空です。バージョン 1 ではスーパーユーザーを意味します。</translation>
    </message>
    <message>
        <source>Its list of rules is empty.</source>
        <translation>ルールのリストが空です。</translation>
    </message>
    <message>
        <source>Every rule has the role none.</source>
        <translation>すべてのルールのロールが none です。</translation>
    </message>
    <message>
        <source>{why}; the bytes are {hex}.</source>
        <translation>{why}。バイト列: {hex}。</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>Not known here: {fields}.</source>
        <translation>未対応: {fields}。</translation>
    </message>
    <message>
        <source>A version 2 key carries no rules.</source>
        <translation>バージョン 2 のキーにはルールが含まれません。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`: the `{mark}` stands for itself.</source>
        <translation>ルール {number} の名前は `{name}` です。`{mark}` は文字そのものを意味します。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`, with white space at its end or beginning.</source>
        <translation>ルール {number} の名前 `{name}` の先頭または末尾に空白があります。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`, with an invisible character in it.</source>
        <translation>ルール {number} の名前 `{name}` に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Rule {number} names `{name}`, with letters of more than one script.</source>
        <translation>ルール {number} の名前 `{name}` に複数の文字体系の文字が混在しています。</translation>
    </message>
    <message>
        <source>It names `{name}`; another loaded credential names `{other}`.</source>
        <translation>名前は `{name}` ですが、読み込み済みの別の認証情報では `{other}` です。</translation>
    </message>
    <message>
        <source>Rule {number} names an empty text.</source>
        <translation>ルール {number} の名前が空です。</translation>
    </message>
    <message>
        <source>Rule {number} lacks a selector, which version 2 does not allow.</source>
        <translation>ルール {number} にセレクターがありません。バージョン 2 では許可されません。</translation>
    </message>
    <message>
        <source>Rule {number}: {sentence}</source>
        <translation>ルール {number}: {sentence}</translation>
    </message>
    <message>
        <source>Rule {whole} is for every key of its cache, beside rule {other}.</source>
        <translation>ルール {whole} は、ルール {other} と並んで、キャッシュのすべてのキーを対象にしています。</translation>
    </message>
    <message>
        <source>The service answers “Only tokens with SuperUser permissions can generate disposable tokens”.</source>
        <translation>サービスは “Only tokens with SuperUser permissions can generate disposable tokens” と応答します。</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>the claim p lists {count} rules; no credential has more than {limit}</source>
        <translation>クレーム p に {count} 個のルールがあります。{limit} 個を超える認証情報はありません</translation>
    </message>
    <message>
        <source>the claim p is not text</source>
        <translation>クレーム p がテキストではありません</translation>
    </message>
    <message>
        <source>the claim p is not base64</source>
        <translation>クレーム p が base64 ではありません</translation>
    </message>
    <message>
        <source>the bytes of the claim p are not a permission message</source>
        <translation>クレーム p のバイト列が権限メッセージではありません</translation>
    </message>
    <message>
        <source>the claim p names neither a super user nor known rules</source>
        <translation>クレーム p がスーパーユーザーでも既知のルールでもありません</translation>
    </message>
    <message>
        <source>a disposable token must have the claim p, and this one has none</source>
        <translation>使い捨てトークンにはクレーム p が必要ですが、ありません</translation>
    </message>
    <message>
        <source>the credential carries no claim p</source>
        <translation>認証情報にクレーム p がありません</translation>
    </message>
    <message>
        <source>the permissions of this key are set by a role at the service, not in the key</source>
        <translation>このキーの権限はキーではなく、サービス側のロールにあります</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Mint a narrower token</source>
        <translation>より狭いトークンを発行</translation>
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
        <source>Cache</source>
        <translation>キャッシュ</translation>
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
        <translation>{text} 理由: {reason}。</translation>
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
        <translation>{prefix}…（プレフィックス）</translation>
    </message>
    <message>
        <source>This program does not know: {fields}. The credential may do more than this page shows.</source>
        <translation>本ツールの知らないフィールド: {fields}。ここに示した以上の操作が可能な場合があります。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>One key, read-only, 15 minutes</source>
        <translation>1 つのキー、読み取り専用、15 分</translation>
    </message>
    <message>
        <source>Browser session: own keys to read, one topic to follow</source>
        <translation>ブラウザーセッション: 自分のキーの読み取りと 1 つのトピックの購読</translation>
    </message>
    <message>
        <source>Chat room: publish and subscribe, read its history</source>
        <translation>チャットルーム: パブリッシュとサブスクライブ、履歴の読み取り</translation>
    </message>
    <message>
        <source>Drop box: may only write, under one prefix</source>
        <translation>投函箱: 1 つのプレフィックスの下に書き込みのみ</translation>
    </message>
    <message>
        <source>Support: look at one cache, change nothing</source>
        <translation>サポート: 1 つのキャッシュを閲覧、変更なし</translation>
    </message>
    <message>
        <source>Worker: keys of its jobs, one function</source>
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
        <source>SDK code</source>
        <translation>SDK コード</translation>
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
        <translation>作成から {span}後に期限が切れます。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>{line} 行 {column} 列</translation>
    </message>
</context>
<context>
    <name>PyJWT</name>
    <message>
        <source>PyJWT {version} reads the same claims. Neither has verified the signature.</source>
        <translation>PyJWT {version} も同じクレームを読み取ります。どちらも署名は検証していません。</translation>
    </message>
    <message>
        <source>PyJWT {version} reads other claims: what is shown here stands in the token all the same.</source>
        <translation>PyJWT {version} は異なるクレームを読み取ります。ここに示した内容は、それでもトークンに含まれています。</translation>
    </message>
    <message>
        <source>PyJWT {version} refuses to decode it ({error}); it is shown here as far as it goes.</source>
        <translation>PyJWT {version} はデコードを拒否します（{error}）。ここには読み取れたところまで示しています。</translation>
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
        <source>Enter the cache name.</source>
        <translation>キャッシュ名を指定してください。</translation>
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
        <translation>押している間だけ表示、クリックで 10秒間表示</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Credential Inspector tolerates this. Your application may not.</source>
        <translation>本ツールは補正して読み取りましたが、アプリケーションには拒否される可能性があります。</translation>
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
        <source>in the command {name}</source>
        <translation>コマンド {name} の中</translation>
    </message>
    <message>
        <source>in a URL</source>
        <translation>URL の中</translation>
    </message>
    <message>
        <source>in the field {name}</source>
        <translation>フィールド {name} の中</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>{name} の中</translation>
    </message>
    <message>
        <source>among other text, from character {place} on</source>
        <translation>ほかのテキストの中（{place} 文字目から）</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>around it</source>
        <translation>前後</translation>
    </message>
    <message>
        <source>before it: {text}</source>
        <translation>前にあったもの: {text}</translation>
    </message>
    <message>
        <source>{count} inside it, the first at character {place}</source>
        <translation>内部に {count} 個、最初は {place} 文字目</translation>
    </message>
    <message>
        <source>{count} in it, the first at character {place}</source>
        <translation>{count} 個、最初は {place} 文字目</translation>
    </message>
    <message>
        <source>it stands there {count} times</source>
        <translation>{count} 回現れます</translation>
    </message>
    <message>
        <source>{count} {style} escapes, the first at character {place}</source>
        <translation>{style} のエスケープが {count} 個、最初は {place} 文字目</translation>
    </message>
    <message>
        <source>in how the wrapper is encoded</source>
        <translation>ラッパーのエンコード方法</translation>
    </message>
    <message>
        <source>inside the wrapper</source>
        <translation>ラッパーの中</translation>
    </message>
    <message>
        <source>This program forgave it. An application takes the text as it stands, and its SDK will most likely reject it.</source>
        <translation>このプログラムは許容しました。アプリケーションはテキストをそのまま使うため、SDK が拒否する可能性が高くなります。</translation>
    </message>
    <message>
        <source>Give the application the cleaned credential: use “Copy credential” here.</source>
        <translation>アプリケーションには整えた認証情報を渡してください。ここの「認証情報をコピー」を使用できます。</translation>
    </message>
    <message>
        <source>White space around the credential was removed</source>
        <translation>認証情報の前後の空白を除去しました</translation>
    </message>
    <message>
        <source>Store it without spaces or a line break at its ends, for instance with `printf %s`.</source>
        <translation>両端に空白や改行を含めずに保存してください。たとえば `printf %s` を使用します。</translation>
    </message>
    <message>
        <source>Line breaks or spaces inside the credential were removed</source>
        <translation>認証情報の中の改行または空白を除去しました</translation>
    </message>
    <message>
        <source>Copy it from its source, not from a mail, terminal or PDF that wraps lines.</source>
        <translation>行を折り返すメール、ターミナル、PDF からではなく、発行元からコピーしてください。</translation>
    </message>
    <message>
        <source>Quotes around the credential were removed</source>
        <translation>認証情報を囲む引用符を除去しました</translation>
    </message>
    <message>
        <source>Remove the quotes where the value is stored; some tools keep them as part of the value.</source>
        <translation>値の保存場所で引用符を除いてください。引用符を値の一部として扱うツールがあります。</translation>
    </message>
    <message>
        <source>A word before the credential was removed</source>
        <translation>認証情報の前の語を除去しました</translation>
    </message>
    <message>
        <source>Give the application the credential alone. Momento&apos;s header takes no “Bearer” either.</source>
        <translation>アプリケーションには認証情報だけを渡してください。Momento のヘッダーに “Bearer” は不要です。</translation>
    </message>
    <message>
        <source>The credential was taken out of an assignment</source>
        <translation>認証情報を代入文から取り出しました</translation>
    </message>
    <message>
        <source>Give the application the value alone, without the name and the equals sign.</source>
        <translation>名前と等号を除き、値だけをアプリケーションに渡してください。</translation>
    </message>
    <message>
        <source>The credential was taken out of a JSON document</source>
        <translation>認証情報を JSON から取り出しました</translation>
    </message>
    <message>
        <source>Give the application the field&apos;s value alone, not the whole document.</source>
        <translation>文書全体ではなく、フィールドの値だけをアプリケーションに渡してください。</translation>
    </message>
    <message>
        <source>The wrapper stood there as plain JSON</source>
        <translation>ラッパーがエンコードされていない JSON でした</translation>
    </message>
    <message>
        <source>SDKs take it base64-encoded: use “Copy credential” here.</source>
        <translation>SDK は base64 でエンコードしたものを受け取ります。ここの「認証情報をコピー」を使用してください。</translation>
    </message>
    <message>
        <source>The credential was taken out of a command or a URL</source>
        <translation>認証情報をコマンドまたは URL から取り出しました</translation>
    </message>
    <message>
        <source>Give the application the credential alone. A key in a command line is visible to others: keep it out.</source>
        <translation>アプリケーションには認証情報だけを渡してください。コマンドラインのキーはほかの人に見えるため、避けてください。</translation>
    </message>
    <message>
        <source>Invisible characters were removed</source>
        <translation>見えない文字を除去しました</translation>
    </message>
    <message>
        <source>Copy the credential again from its source; chat programs and documents add such characters.</source>
        <translation>発行元からもう一度コピーしてください。チャットや文書はこのような文字を加えることがあります。</translation>
    </message>
    <message>
        <source>Escape sequences were undone</source>
        <translation>エスケープを元に戻しました</translation>
    </message>
    <message>
        <source>Decode the value once more before it is given to the application.</source>
        <translation>アプリケーションに渡す前に、値をもう一度デコードしてください。</translation>
    </message>
    <message>
        <source>The wrapper is in another form of base64</source>
        <translation>ラッパーが別の形式の base64 です</translation>
    </message>
    <message>
        <source>SDKs insist on the standard alphabet with `=` at the end: use “Copy credential” here.</source>
        <translation>SDK は末尾が `=` の標準的な形式を要求します。ここの「認証情報をコピー」を使用してください。</translation>
    </message>
    <message>
        <source>The credential was base64-encoded once too often</source>
        <translation>認証情報が base64 で余分に 1 回エンコードされています</translation>
    </message>
    <message>
        <source>Decode it once where it is read. In Kubernetes, `stringData` takes it without encoding.</source>
        <translation>読み取る側で 1 回デコードしてください。Kubernetes では `stringData` を使うとエンコードは不要です。</translation>
    </message>
    <message>
        <source>The same credential was pasted more than once</source>
        <translation>同じ認証情報が複数回貼り付けられました</translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation>ファイルが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>Save the file as UTF-8. Windows PowerShell writes UTF-16 unless told otherwise.</source>
        <translation>UTF-8 で保存してください。Windows PowerShell は既定で UTF-16 で書き込みます。</translation>
    </message>
    <message>
        <source>Programs that expect UTF-8 read something else out of this file.</source>
        <translation>UTF-8 を期待するプログラムは、このファイルを正しく読み取れません。</translation>
    </message>
    <message>
        <source>The credential was found among other text</source>
        <translation>認証情報がほかのテキストの中にありました</translation>
    </message>
    <message>
        <source>Give the application the credential alone.</source>
        <translation>アプリケーションには認証情報だけを渡してください。</translation>
    </message>
    <message>
        <source>A credential stands where the endpoint belongs</source>
        <translation>エンドポイントの場所に認証情報が入っています</translation>
    </message>
    <message>
        <source>Put the credential into the variable of the key, and the host name into the one of the endpoint.</source>
        <translation>認証情報はキーの変数に、ホスト名はエンドポイントの変数に入れてください。</translation>
    </message>
    <message>
        <source>This program told them apart. An application takes each as it stands: it would look up the credential as a host name, for everybody on the way to read.</source>
        <translation>このプログラムは両者を見分けましたが、アプリケーションはそのまま受け取ります。認証情報をホスト名として名前解決し、経路上の誰にでも読まれてしまいます。</translation>
    </message>
    <message>
        <source>Place: {place}.</source>
        <translation>場所: {place}。</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>Up to {calls} calls, and up to {at_once} at once.</source>
        <translation>呼び出しは最大 {calls} 件、同時実行は最大 {at_once} 件です。</translation>
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
        <source>A redacted report, made at {time}. The secret itself is not in it, so no call can be made.</source>
        <translation>{time} に作成された伏せ字済みのレポートです。シークレット自体は含まれないため、呼び出しはできません。</translation>
    </message>
    <message>
        <source>A redacted report. The secret itself is not in it, so no call can be made.</source>
        <translation>伏せ字済みのレポートです。シークレット自体は含まれないため、呼び出しはできません。</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>The report&apos;s rules cannot be read by this version.</source>
        <translation>このバージョンではレポートのルールを読み取れません。</translation>
    </message>
    <message>
        <source>Momento credential report</source>
        <translation>Momento 認証情報レポート</translation>
    </message>
    <message>
        <source>Decoded, not verified: only the service can check the signature.</source>
        <translation>デコードのみで未検証です。署名を検証できるのはサービスだけです。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
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
        <source>Reported at</source>
        <translation>作成日時</translation>
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
        <source>Seen</source>
        <translation>確認された内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
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
        <translation>リフレッシュトークン（返されるのは一度だけです。キーと一緒に保管してください）</translation>
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
        <translation>キーのファイルを保存…</translation>
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
        <source>Decoded and compared rule by rule: exactly what was asked for.</source>
        <translation>デコードしてルールごとに比較しました。要求どおりです。</translation>
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
        <translation>このコンピューターの時計では、要求より {span} 遅く期限切れになります。</translation>
    </message>
    <message>
        <source>It expires {span} earlier than asked, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、要求より {span} 早く期限切れになります。</translation>
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
        <translation>期待どおり</translation>
    </message>
    <message>
        <source>NOT as expected</source>
        <translation>期待と異なる</translation>
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
        <source>Move up (Ctrl+Up)</source>
        <translation>上へ移動 (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>下へ移動 (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>削除 (Alt+Delete)</translation>
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
</context>
<context>
    <name>Rules</name>
    <message>
        <source>May {action} {items} in {caches}.</source>
        <translation>{caches}の{items}に対する{action}が可能です。</translation>
    </message>
    <message>
        <source>May not use {items} in {caches}.</source>
        <translation>{caches}の{items}は使用できません。</translation>
    </message>
    <message>
        <source>A rule of a kind this program does not know.</source>
        <translation>このプログラムの知らない種類のルールです。</translation>
    </message>
    <message>
        <source>A rule for {items} in {caches}, with a role this program does not know.</source>
        <translation>{caches}の{items}に対する、このプログラムの知らないロールのルールです。</translation>
    </message>
    <message>
        <source>May do everything: a super user&apos;s credential.</source>
        <translation>すべての操作が可能です（スーパーユーザーの認証情報）。</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>読み書き</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>write, but not read or write conditionally,</source>
        <translation>書き込み（読み取りと条件付き書き込みは不可）</translation>
    </message>
    <message>
        <source>publish and subscribe to</source>
        <translation>パブリッシュとサブスクライブ</translation>
    </message>
    <message>
        <source>subscribe to</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>publish to</source>
        <translation>パブリッシュ</translation>
    </message>
    <message>
        <source>invoke</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>list, read and write</source>
        <translation>一覧と読み書き</translation>
    </message>
    <message>
        <source>list and read</source>
        <translation>一覧と読み取り</translation>
    </message>
    <message>
        <source>list and write</source>
        <translation>一覧と書き込み</translation>
    </message>
    <message>
        <source>list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>list, publish and subscribe to</source>
        <translation>一覧とパブリッシュとサブスクライブ</translation>
    </message>
    <message>
        <source>list and subscribe to</source>
        <translation>一覧とサブスクライブ</translation>
    </message>
    <message>
        <source>list and publish to</source>
        <translation>一覧とパブリッシュ</translation>
    </message>
    <message>
        <source>May manage the account: {abilities}.</source>
        <translation>アカウントの管理が可能です: {abilities}。</translation>
    </message>
    <message>
        <source>May manage keys and tokens: {abilities}.</source>
        <translation>キーとトークンの管理が可能です: {abilities}。</translation>
    </message>
    <message>
        <source>May manage caches and other resources: {abilities}.</source>
        <translation>キャッシュなどのリソースの管理が可能です: {abilities}。</translation>
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
        <source>nothing (the selector is missing)</source>
        <translation>対象なし（セレクターがありません）</translation>
    </message>
    <message>
        <source>no cache (the selector is missing)</source>
        <translation>キャッシュなし（セレクターがありません）</translation>
    </message>
    <message>
        <source>items chosen in a way this program does not know</source>
        <translation>このプログラムの知らない方法で選ばれたアイテム</translation>
    </message>
    <message>
        <source>caches chosen in a way this program does not know</source>
        <translation>このプログラムの知らない方法で選ばれたキャッシュ</translation>
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
</context>
<context>
    <name>SDK code</name>
    <message>
        <source>The code appears when what is marked in the form is corrected.</source>
        <translation>フォームで示された箇所を修正すると、コードが表示されます。</translation>
    </message>
    <message>
        <source>The {sdk} SDK takes the token id, but the releases known here do not send it.</source>
        <translation>{sdk} SDK はトークン ID を受け取りますが、確認済みのリリースでは送信しません。</translation>
    </message>
    <message>
        <source>Function rules need a release of the Rust SDK from 2026 or later.</source>
        <translation>関数のルールには 2026 年以降の Rust SDK が必要です。</translation>
    </message>
    <message>
        <source>The {sdk} SDK cannot ask for a rule that allows nothing (rule {number}).</source>
        <translation>{sdk} SDK では、何も許可しないルール（ルール {number}）を要求できません。</translation>
    </message>
    <message>
        <source>The {sdk} SDK has no rules about functions (rule {number}).</source>
        <translation>{sdk} SDK には関数のルールがありません（ルール {number}）。</translation>
    </message>
    <message>
        <source>The {sdk} SDK has no topic prefixes (rule {number}).</source>
        <translation>{sdk} SDK にはトピックのプレフィックスがありません（ルール {number}）。</translation>
    </message>
    <message>
        <source>The {sdk} SDK takes keys as text only; that of rule {number} is other bytes.</source>
        <translation>{sdk} SDK はテキストのキーだけを受け取ります。ルール {number} のキーはバイト列です。</translation>
    </message>
    <message>
        <source>The {sdk} SDK takes one rule about keys and nothing beside it. Mint this scope here, or one token for each rule.</source>
        <translation>{sdk} SDK はキーのルールを 1 つだけ受け取り、ほかと併用できません。ここで発行するか、ルールごとに 1 つのトークンにしてください。</translation>
    </message>
    <message>
        <source>The {sdk} SDK would widen this: beside a topic rule it drops the keys of all rules and gives whole caches. Mint it here, or one token for keys and one for topics.</source>
        <translation>{sdk} SDK ではこのスコープが広がります。トピックのルールがあると、すべてのルールのキー指定が失われ、キャッシュ全体が許可されます。ここで発行するか、キー用とトピック用のトークンに分けてください。</translation>
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
        <translation>2 分で期限が切れるトークン</translation>
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
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Add at least one rule: a token without rules may do nothing.</source>
        <translation>ルールを 1 つ以上追加してください。ルールのないトークンでは何も実行できません。</translation>
    </message>
    <message>
        <source>Only {limit} rules fit in one token; here are {count}.</source>
        <translation>1 つのトークンに入るルールは {limit} 個までですが、{count} 個あります。</translation>
    </message>
    <message>
        <source>A token&apos;s rules are about caches, topics or functions.</source>
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
        <source>Choose by name, or all.</source>
        <translation>名前で指定するか、すべてを選択してください。</translation>
    </message>
    <message>
        <source>This name has to be UTF-8 text; only keys may be other bytes.</source>
        <translation>名前は UTF-8 のテキストにしてください。任意のバイト列にできるのはキーだけです。</translation>
    </message>
    <message>
        <source>Fill in the prefix. An empty one would match everything: choose “All” if that is meant.</source>
        <translation>プレフィックスを入力してください。空だとすべてに一致します。そのつもりなら「すべて」を選択してください。</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>It begins or ends with a space. Is that meant?</source>
        <translation>先頭または末尾に空白があります。意図どおりですか?</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen: {name}</source>
        <translation>見えない文字が含まれています: {name}</translation>
    </message>
    <message>
        <source>“{mark}” stands for itself here. Choose a prefix instead.</source>
        <translation>“{mark}” はここでは文字そのものを意味します。代わりにプレフィックスを選択してください。</translation>
    </message>
    <message>
        <source>This is the same as rule {number}.</source>
        <translation>ルール {number} と同じです。</translation>
    </message>
    <message>
        <source>This contradicts rule {number}: same place, other role.</source>
        <translation>ルール {number} と矛盾します。対象は同じですが、ロールが異なります。</translation>
    </message>
    <message>
        <source>Rule {number} already allows this.</source>
        <translation>ルール {number} ですでに許可されています。</translation>
    </message>
    <message>
        <source>With this, rule {number} is no longer needed.</source>
        <translation>これにより、ルール {number} は不要になります。</translation>
    </message>
    <message>
        <source>A disposable token has to expire. Only API keys can be for ever.</source>
        <translation>使い捨てトークンには有効期限が必要です。無期限にできるのは API キーだけです。</translation>
    </message>
    <message>
        <source>From 0 to {limit} seconds can be asked for.</source>
        <translation>0 から {limit} 秒まで指定できます。</translation>
    </message>
    <message>
        <source>With 0 it ends as it begins. The service may refuse it.</source>
        <translation>0 では開始と同時に期限が切れます。サービスが拒否する可能性があります。</translation>
    </message>
    <message>
        <source>The service documents 25 hours as the most for a token. It may refuse this.</source>
        <translation>サービスの文書では、トークンの上限は 25 時間です。拒否される可能性があります。</translation>
    </message>
    <message>
        <source>A token id has at most {limit} characters; this one has {count}.</source>
        <translation>トークン ID は最大 {limit} 文字ですが、{count} 文字あります。</translation>
    </message>
    <message>
        <source>This holds half a character and cannot be sent.</source>
        <translation>半分だけの文字が含まれているため、送信できません。</translation>
    </message>
</context>
<context>
    <name>Scope file</name>
    <message>
        <source>This is not JSON from here on ({why}).</source>
        <translation>ここから先が JSON ではありません（{why}）。</translation>
    </message>
    <message>
        <source>This has to be a list, in square brackets.</source>
        <translation>角かっこで囲んだリストにしてください。</translation>
    </message>
    <message>
        <source>Up to {limit} rules are read here; a token takes {most}.</source>
        <translation>読み取れるルールは {limit} 個までです。トークンに入るのは {most} 個です。</translation>
    </message>
    <message>
        <source>This program reads schema {number}. The file may be from a newer one.</source>
        <translation>このプログラムが読み取れるのはスキーマ {number} です。ファイルが新しいバージョンのものである可能性があります。</translation>
    </message>
    <message>
        <source>This has to be a whole number of seconds up to {limit}, or null.</source>
        <translation>{limit} までの整数の秒数、または null にしてください。</translation>
    </message>
    <message>
        <source>This has to be a cache name, or {all}.</source>
        <translation>キャッシュ名、または {all} にしてください。</translation>
    </message>
    <message>
        <source>This has to hold exactly one of {names}.</source>
        <translation>{names} のうちちょうど 1 つを含めてください。</translation>
    </message>
    <message>
        <source>This can only be true.</source>
        <translation>true だけが指定できます。</translation>
    </message>
    <message>
        <source>This has to be an object, in curly braces.</source>
        <translation>波かっこで囲んだオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation>“{name}” が 2 回あります。</translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation>“{name}” は未対応です。</translation>
    </message>
    <message>
        <source>“{name}” is missing here.</source>
        <translation>“{name}” がありません。</translation>
    </message>
    <message>
        <source>This has to be one of {names}.</source>
        <translation>{names} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>This has to be text, in quotation marks.</source>
        <translation>引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>This holds half a character and cannot be sent.</source>
        <translation>半分だけの文字が含まれているため、送信できません。</translation>
    </message>
    <message>
        <source>This has to be hex digits, two for a byte.</source>
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
        <source>Save the key (readable only by you)</source>
        <translation>キーを保存（自分だけが読み取り可能）</translation>
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
        <source>{name} could not be written.</source>
        <translation>{name} に書き込めませんでした。</translation>
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
        <source>optional; identifies the publisher to topic subscribers</source>
        <translation>任意。トピックの受信者に発行元を示します</translation>
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
        <source>Accepted</source>
        <translation>受け付けられる</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否される</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Reveal: hold, or click for ten seconds</source>
        <translation>表示: 押している間、またはクリックで 10秒間</translation>
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
        <translation>認証情報（マスク済み）</translation>
    </message>
    <message>
        <source>The credential, revealed</source>
        <translation>認証情報（表示中）</translation>
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
        <translation>1 バイトにつき 2 桁の 16 進数（例: 6d 6f）。</translation>
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
        <source>Date added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
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
        <source>Read the key (Ctrl+G)</source>
        <translation>キーを読み取る (Ctrl+G)</translation>
    </message>
    <message>
        <source>Set, get, compare and delete: overwrites and removes the key</source>
        <translation>書き込み、読み取り、比較、削除: キーを上書きして削除します</translation>
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
        <source>{count} files read.</source>
        <translation>{count} 個のファイルを読み込みました。</translation>
    </message>
    <message>
        <source>The copied secret will be cleared in {seconds} s</source>
        <translation>コピーしたシークレットを {seconds}秒後に消去します</translation>
    </message>
    <message>
        <source>Sandbox: running on {address}</source>
        <translation>サンドボックス: {address} で実行中</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Not tried: it writes, and writing was not agreed to.</source>
        <translation>未試行: 書き込みになりますが、書き込みは許可されていません。</translation>
    </message>
    <message>
        <source>Not tried: “{key}” is a real name, and writing there could change data.</source>
        <translation>未試行: “{key}” は実在の名前のため、書き込むとデータが変わる可能性があります。</translation>
    </message>
    <message>
        <source>Not tried: an earlier call already failed for another reason than permissions.</source>
        <translation>未試行: 先の呼び出しが権限以外の理由で失敗しています。</translation>
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
        <translation>{seen}（予測なし）</translation>
    </message>
    <message>
        <source>{seen}, not as predicted</source>
        <translation>{seen}、予測と相違</translation>
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
        <translation>一時キーを削除できませんでした（{observed}）。書き込みの 1分後に自動的に消えます。</translation>
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
        <translation>存在しない場合のみ書き込み</translation>
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
        <source>Also test writes, with temporary keys that are deleted afterwards</source>
        <translation>書き込みもテストする（一時キーを使い、後で削除します）</translation>
    </message>
    <message>
        <source>Run the sweep</source>
        <translation>スイープを実行</translation>
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
        <source>Tests each operation with a key inside the permissions, with another key and in another cache, and compares the answers with the permissions. The key above is not used.</source>
        <translation>各操作を、権限の範囲内のキー、別のキー、別のキャッシュでテストし、結果を認証情報の権限と比べます。上のキーは使用しません。</translation>
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
        <source>Filter: shows rows that contain every word</source>
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
        <source>Show the selected credential (Enter)</source>
        <translation>選択した認証情報を表示 (Enter)</translation>
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
        <source>Remove the selected credentials (Delete)</source>
        <translation>選択した認証情報を削除 (Delete)</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV を書き出す…</translation>
    </message>
    <message>
        <source>Write these rows to a file, without secrets</source>
        <translation>これらの行をシークレットなしでファイルに書き出します</translation>
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
        <translation>CSV を書き出す</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows written, without secrets.</source>
        <translation>
            <numerusform>{count} 行をシークレットなしで書き出しました。</numerusform>
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
</context>
<context>
    <name>Text</name>
    <message>
        <source>There is nothing in it.</source>
        <translation>内容がありません。</translation>
    </message>
    <message>
        <source>It has {count} characters; no credential has more than {limit}.</source>
        <translation>{count} 文字あります。{limit} 文字を超える認証情報はありません。</translation>
    </message>
    <message>
        <source>`{character}` at character {place} is no character of base64.</source>
        <translation>{place} 文字目の `{character}` は base64 の文字ではありません。</translation>
    </message>
    <message>
        <source>It stops in the middle: base64 does not come out even after {count} characters.</source>
        <translation>途中で切れています。{count} 文字では base64 の長さが合いません。</translation>
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
        <source>It begins as a JSON document and stops in the middle, after {count} characters.</source>
        <translation>JSON 文書のように始まり、{count} 文字で途切れています。</translation>
    </message>
    <message>
        <source>Its beginning is missing: it starts inside the wrapper.</source>
        <translation>先頭が欠けています。ラッパーの途中から始まっています。</translation>
    </message>
    <message>
        <source>Its beginning is missing: the header is not there or not whole.</source>
        <translation>先頭が欠けています。ヘッダーがないか、不完全です。</translation>
    </message>
    <message>
        <source>All letters are {case}: base64 needs both, and the original cannot be found again.</source>
        <translation>すべての文字が{case}です。base64 には両方が必要で、元には戻せません。</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小文字</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>The credential has expired</source>
        <translation>認証情報の有効期限が切れています</translation>
    </message>
    <message>
        <source>Issue a new one: mint a token, or create or renew the key.</source>
        <translation>新しく発行してください。トークンを発行するか、キーを作成または更新します。</translation>
    </message>
    <message>
        <source>The credential expires soon</source>
        <translation>認証情報の有効期限が近づいています</translation>
    </message>
    <message>
        <source>Issue its successor now, before the application fails.</source>
        <translation>アプリケーションが失敗する前に、後継を今すぐ発行してください。</translation>
    </message>
    <message>
        <source>The key never expires</source>
        <translation>このキーは無期限です</translation>
    </message>
    <message>
        <source>Plan its rotation: a key that leaked stays open until it is deleted.</source>
        <translation>ローテーションを計画してください。漏洩したキーは、削除するまで使えるままです。</translation>
    </message>
    <message>
        <source>A disposable token without an end</source>
        <translation>期限のない使い捨てトークンです</translation>
    </message>
    <message>
        <source>Mint a new one; the service always gives disposable tokens an expiry.</source>
        <translation>新しく発行してください。サービスは使い捨てトークンに必ず有効期限を付けます。</translation>
    </message>
    <message>
        <source>The credential is not valid yet</source>
        <translation>認証情報はまだ有効ではありません</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first. If it is right, wait, or issue a new credential.</source>
        <translation>まずこのコンピューターの時計を確認してください。正しければ、待つか、新しい認証情報を発行してください。</translation>
    </message>
    <message>
        <source>The expiry is written in milliseconds</source>
        <translation>有効期限がミリ秒で書かれています</translation>
    </message>
    <message>
        <source>A JWT counts seconds: correct the program that made this one.</source>
        <translation>JWT の単位は秒です。作成したプログラムを修正してください。</translation>
    </message>
    <message>
        <source>A time in the credential is not a number</source>
        <translation>認証情報の時刻が数値ではありません</translation>
    </message>
    <message>
        <source>The service did not issue this. Ask where it comes from and issue a new credential.</source>
        <translation>サービスが発行したものではありません。出所を確認し、新しい認証情報を発行してください。</translation>
    </message>
    <message>
        <source>A time in the credential cannot be right</source>
        <translation>認証情報の時刻があり得ない値です</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s</source>
        <translation>このコンピューターの時計がサービスの時計と異なります</translation>
    </message>
    <message>
        <source>Set the clock, or switch on its synchronisation.</source>
        <translation>時計を合わせるか、時刻の同期を有効にしてください。</translation>
    </message>
    <message>
        <source>With a wrong clock, countdowns and expiry decisions are wrong by the same amount.</source>
        <translation>時計がずれていると、カウントダウンや有効期限の判定も同じだけずれます。</translation>
    </message>
    <message>
        <source>The new token ends at another time than was asked for</source>
        <translation>新しいトークンの期限が、要求と異なります</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; where it is right, mint again with the life that is needed.</source>
        <translation>このコンピューターの時計を確認してください。正しければ、必要な有効期間で発行し直してください。</translation>
    </message>
    <message>
        <source>It expired at {moment}, {ago} ago.</source>
        <translation>{moment} に期限が切れました（{ago} 前）。</translation>
    </message>
    <message>
        <source>It expires at {moment}, in {left}.</source>
        <translation>{moment} に期限が切れます（{left} 後）。</translation>
    </message>
    <message>
        <source>It has no claim exp.</source>
        <translation>クレーム exp がありません。</translation>
    </message>
    <message>
        <source>The claim exp is not there.</source>
        <translation>クレーム exp がありません。</translation>
    </message>
    <message>
        <source>{claim} is {moment}, {ahead} ahead of this computer&apos;s clock.</source>
        <translation>{claim} は {moment} で、このコンピューターの時計より {ahead} 先です。</translation>
    </message>
    <message>
        <source>{claim} is {value}: read as milliseconds {moment}; read as seconds it is beyond the year 9999.</source>
        <translation>{claim} は {value} です。ミリ秒として読むと {moment}、秒として読むと 9999 年を超えます。</translation>
    </message>
    <message>
        <source>{claim} is {value}.</source>
        <translation>{claim} は {value} です。</translation>
    </message>
    <message>
        <source>{claim} is {value}, before 1970.</source>
        <translation>{claim} は {value} で、1970 年より前です。</translation>
    </message>
    <message>
        <source>{claim} is {value}, beyond the year 9999.</source>
        <translation>{claim} は {value} で、9999 年を超えています。</translation>
    </message>
    <message>
        <source>{claim} is {value}, with a fraction of a second.</source>
        <translation>{claim} は {value} で、秒の小数を含みます。</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 日 {hours} 時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>A topic name, and a cache name, is text of at least one character.</source>
        <translation>トピック名とキャッシュ名は、1 文字以上のテキストです。</translation>
    </message>
    <message>
        <source>The service did not confirm the subscription before the deadline.</source>
        <translation>サービスは期限までにサブスクリプションを確認しませんでした。</translation>
    </message>
    <message>
        <source>The service ended the subscription before it began.</source>
        <translation>サービスは、サブスクリプションが始まる前にそれを終了しました。</translation>
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
        <translation>発行元</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>受信したメッセージ</translation>
    </message>
    <message>
        <source>Uses the cache and the deadline above. Subscribe listens for messages; Publish sends one message.</source>
        <translation>上のキャッシュとデッドラインを使用します。「サブスクライブ」は受信し、「パブリッシュ」は 1 件のメッセージを送信します。</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>受信時間</translation>
    </message>
    <message>
        <source>No messages received yet.</source>
        <translation>まだメッセージを受信していません。</translation>
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
</context>
<context>
    <name>View</name>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
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
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
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
        <source>Clear all credentials when idle</source>
        <translation>操作がないときにすべての認証情報を消去</translation>
    </message>
</context>
<context>
    <name>Wrapper</name>
    <message>
        <source>The wrapper is JSON, but not an object with endpoint and api_key.</source>
        <translation>ラッパーは JSON ですが、endpoint と api_key を持つオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Decoded, it is not JSON: character {place} is `{character}`.</source>
        <translation>デコードすると JSON ではありません。{place} 文字目が `{character}` です。</translation>
    </message>
    <message>
        <source>The wrapper stops in the middle, after {count} decoded characters.</source>
        <translation>ラッパーがデコード後の {count} 文字で途切れています。</translation>
    </message>
    <message>
        <source>The wrapper is nested deeper than any credential.</source>
        <translation>ラッパーの入れ子が、どの認証情報よりも深くなっています。</translation>
    </message>
    <message>
        <source>The decoded bytes are not UTF-8 text.</source>
        <translation>デコードしたバイト列が UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The wrapper has no field `{name}`.</source>
        <translation>ラッパーにフィールド `{name}` がありません。</translation>
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
        <translation>書き込み、削除、パブリッシュは実際のサービスのデータを変更し、アプリケーションのデータを上書きする可能性があります。読み取りに許可は不要です。</translation>
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
        <source>From this &amp;computer…</source>
        <translation>このコンピューターから(&amp;C)…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>サンドボックスを試す(&amp;S)</translation>
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
        <translation>10秒間表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paste a credential</source>
        <translation>認証情報を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
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
        <source>Ru&amp;n</source>
        <translation>実行(&amp;N)</translation>
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
        <source>C&amp;ancel running calls</source>
        <translation>実行中の処理をキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Credential Inspector</source>
        <translation>Credential Inspector について(&amp;A)</translation>
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
        <source>Worst finding</source>
        <translation>最も重大な指摘</translation>
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
        <translation>値（{count} バイト）は破棄されました。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>{observed}, not as predicted</source>
        <translation>{observed}、予測と相違</translation>
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
        <source>Account management</source>
        <translation>アカウント管理</translation>
    </message>
    <message>
        <source>Keys and tokens</source>
        <translation>キーとトークン</translation>
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
        <translation>呼び出し</translation>
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
        <source>in the cache</source>
        <translation>キャッシュ</translation>
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
        <translation>キーまたはプレフィックス</translation>
    </message>
    <message>
        <source>Topic or prefix</source>
        <translation>トピックまたはプレフィックス</translation>
    </message>
    <message>
        <source>Function or prefix</source>
        <translation>関数またはプレフィックス</translation>
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
        <source>get a value</source>
        <translation>値の読み取り</translation>
    </message>
    <message>
        <source>check whether it exists</source>
        <translation>存在の確認</translation>
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
        <translation>条件付きの書き込み</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>インクリメント</translation>
    </message>
    <message>
        <source>change its time to live</source>
        <translation>TTL の変更</translation>
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
        <translation>リストへの push</translation>
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
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>list caches</source>
        <translation>キャッシュの一覧</translation>
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
        <translation>API キーの生成</translation>
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
        <source>Not recognised</source>
        <translation>認識できません</translation>
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
        <source>{years} years</source>
        <translation>{years}年</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days}日{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
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
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>スーパーユーザー</translation>
    </message>
    <message>
        <source>Fine-grained ({count})</source>
        <translation>ルール指定（{count}）</translation>
    </message>
</context>
</TS>
