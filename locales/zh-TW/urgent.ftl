### 先止損的話：被盜刷、被騙、帳戶被人動過。幾個對話共用。

urgent-freeze =
    先止損，現在就做，做完再回答我：
    1. 打銀行卡背面的電話，說「我要掛失、凍結」。錢從微信走的打 { HOTLINE("wechat") }，從支付寶走的打 { HOTLINE("alipay") }，說「帳戶被盜，馬上凍結，可疑交易也先凍住」。
    2. 打 { HOTLINE("police") } 報警。像是詐騙的，再打 { HOTLINE("antifraud") } 問怎麼止付。
    3. 手機還在：改登入密碼和支付密碼，看綁定的手機號還是不是你的，退出不認識的裝置，關掉免密。手機丟了：借個電話，先讓電信公司掛失 SIM 卡（中國移動 { HOTLINE("china-mobile") }、聯通 { HOTLINE("china-unicom") }、電信 { HOTLINE("china-telecom") }）。
    4. 截圖：扣款、轉帳、聊天、來電。什麼都別刪。

urgent-never =
    還在共享螢幕、還在通電話的：馬上掛斷、斷網。
    { claim-staff-never-ask }
    「解凍費」「保證金」一分都不要付，退款從來不用你先付錢。

urgent-done = 帳戶凍住了嗎？
    .frozen = 已經凍結或掛失
    .cannot_reach = 打不通，辦不成
    .need_numbers = 我要電話號碼

urgent-done-again = 現在凍住了嗎？還沒有也先往下走，我把它排在第一步。
    .frozen = 已經凍結或掛失
    .cannot_reach = 還沒有，先往下走
    .need_numbers = 我要電話號碼

urgent-numbers =
    優先打銀行卡背面的號碼。手邊沒有卡，看這裡：
    { NAME("icbc") } { HOTLINE("icbc") }　{ NAME("abc") } { HOTLINE("abc") }
    { NAME("boc") } { HOTLINE("boc") }　{ NAME("ccb") } { HOTLINE("ccb") }
    { NAME("bocom") } { HOTLINE("bocom") }　{ NAME("psbc") } { HOTLINE("psbc") }
    { NAME("cmb") } { HOTLINE("cmb") }　{ NAME("citic") } { HOTLINE("citic") }
    { NAME("ceb") } { HOTLINE("ceb") }　{ NAME("cmbc") } { HOTLINE("cmbc") }
    { NAME("cib") } { HOTLINE("cib") }　{ NAME("spdb") } { HOTLINE("spdb") }
    { NAME("pab") } { HOTLINE("pab") }，{ claim-pab-press-three }
    { NAME("cgb") } { HOTLINE("cgb") }　{ NAME("hxb") } { HOTLINE("hxb") }
    { NAME("bob") } { HOTLINE("bob") }　{ NAME("bosc") } { HOTLINE("bosc") }
    { NAME("nbcb") } { HOTLINE("nbcb") }　{ NAME("njcb") } { HOTLINE("njcb") }
    { NAME("wechat") } { HOTLINE("wechat") }　{ NAME("alipay") } { HOTLINE("alipay") }（{ HOURS("alipay") }）
    { NAME("unionpay") } { HOTLINE("unionpay") }　{ NAME("meituan") } { HOTLINE("meituan") }
    報警 { HOTLINE("police") }（{ HOURS("police") }）　反詐 { HOTLINE("antifraud") }
    其他平台：打開它的 App，從「我的—客服」進。不要打搜到的號碼。

urgent-cannot-reach =
    打不通就同時走這幾條路：
    1. 手機銀行、微信、支付寶裡搜「掛失」「凍結」「安全中心」，自己就能辦。
    2. 打 { HOTLINE("police") }，說「錢剛被轉走，請聯絡銀行緊急止付」（{ LAW("anti-fraud-20") }）。
    3. 離網點近就直接去，帶身份證。
    4. 讓家人接著打客服電話，你去辦別的。

urgent-nudge-freeze = 帳戶凍住了嗎？還沒有的話，先打銀行或支付平台的官方電話凍結，再打 { HOTLINE("police") }。越早通知，越容易要回來。

urgent-quiet =
    我先不打擾你。還沒辦的，順序不變：凍結、報警（{ HOTLINE("police") }）、給銀行和支付平台寫書面異議。越快越好，都不用交錢。
    要人幫忙：{ HOTLINE("antifraud") } 問反詐，{ HOTLINE("legal-aid") } 問法律，諮詢免費。發 /start 可以回來。
