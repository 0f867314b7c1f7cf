### 信件：標題、固定的話、各個場景的經過和要求。正文用簡體中文，寄給中國大陸的商家、機構和法院。
### 沒有確認過的內容不寫，留成空格。

## 共用的詞

letter-blank = ________（請填寫：{ $what }）
letter-via = { $platform ->
    [wechat] 微信支付
    [alipay] 支付寶
    [unionpay] 雲閃付
    [douyin] 抖音支付
    [jd] 京東支付
    [meituan] 美團支付
    [bank_card] { letter-bank }的銀行卡
    [other_platform] ________（請填寫：支付平台全稱）
   *[other] { $platform }
}
letter-bank = { $bank_hotline ->
    [none] ________（請填寫：銀行全稱）
   *[other] { NAME($bank_hotline) }
}
letter-respondent = { $at_rung ->
    [merchant] { $merchant }
    [provider] { letter-via }
    [bank] { letter-bank }
   *[other] ________（請填寫：對方全稱）
}
letter-file = { $title } { $today }
letter-reading-note = 【供你自己看懂用的譯文。寄出去的請用簡體中文的那一份。】

## 標題。.name 是按鈕上的名字，.about 說怎麼用

letter-merchant-demand = 關於要求退還款項、承擔損失的函
    .name = 寫給商家的信
    .about = 發給商家的客服、電子郵件或投訴頁，也可以列印簽名後寄出。保留發送記錄，第二天起開始數期限。
letter-goodwill-request = 請求酌情處理的函
    .name = 請求減免的信
    .about = 這是商量，不是投訴：說清情況、已經補上，請對方酌情減免。
letter-duplicate-note = 發給收款方的短訊息
    .name = 發給對方的短訊息
    .about = 複製下面這段，發給收款方，帳單截圖一起發。
letter-platform-complaint = 投訴書（支付平台）
    .name = 給支付平台的投訴書
    .about = 交給支付平台的官方客服，選「投訴」，記下投訴編號。
letter-bank-complaint = 投訴書（銀行）
    .name = 給銀行的投訴書
    .about = 交給銀行的客服、投訴部門或網點，記下投訴編號。卡號只寫後四位。
letter-samr-complaint = 消費者投訴書
    .name = 給市場監管部門的投訴
    .about = 照著填到 { LINK("samr-12315") } 或全國12315平台 App、小程式，選「投訴」，不是「舉報」。姓名、證件號只在官方頁面裡填。
letter-pboc-complaint = 金融消費者投訴書
    .name = 給人民銀行的投訴
    .about = 打 { HOTLINE("pboc") } 時照著說，或者列印後交給當地的人民銀行分支機構。先向支付平台投訴過，再用它。
letter-nfra-complaint = 銀行業保險業消費投訴書
    .name = 給金融監管總局的投訴
    .about = 打 { HOTLINE("nfra") } 時照著說，或者在{ PATH("nfra-complain") }裡填。先向銀行投訴過，再用它。
letter-mediation-request = 調解申請書
    .name = 調解申請書
    .about = 交給調解組織。去之前想好最低能接受多少。
letter-credit-objection = 徵信異議申請書
    .name = 徵信異議申請
    .about = 交給報送這條記錄的銀行或放款機構，也可以交給徵信中心。只能更正錯誤的記錄，如實的逾期改不掉。
letter-police-outline = 報案材料提綱
    .name = 報案提綱
    .about = 到派出所照著說，筆錄由民警做。帶上身份證和手機；簽字前看一遍筆錄，一定要回執。
letter-civil-complaint = 民事起訴狀
    .name = 民事起訴狀
    .about = 交給法院，或在 { LINK("court-online") } 提交。空格自己填；份數是被告人數加一。遞交前可以打 { HOTLINE("legal-aid") } 請人看一遍。
letter-evidence-list = 證據清單
    .name = 證據清單
    .about = 和投訴書、起訴狀一起交。沒有的材料刪去，原件自己留著。
letter-call-log = 溝通記錄表
    .name = 通話記錄表
    .about = 每打一次電話、發一次訊息就添一行。說得出哪天、誰接的，對方就難推脫。
letter-improper-reply = 對答覆的回覆意見
    .name = 回覆敷衍的答覆
    .about = 回在原來的投訴單裡，不要另開一單，也不要點「已解決」。

## 小標題

letter-head-story = 事情經過
letter-head-facts = 爭議事實
letter-head-done = 已經做過的溝通
letter-head-asks = 我的要求
letter-head-request = 我的請求
letter-head-demands = 投訴請求
letter-head-laws = 依據
letter-head-enclosures = 附件
letter-head-complainant = 投訴人
letter-head-respondent = 被投訴人
letter-head-applicant = 申請人
letter-head-other-party = 被申請人
letter-head-mediation-asks = 調解請求
letter-head-entry = 有異議的記錄
letter-head-police-who = 報案人
letter-head-police-what = 經過
letter-head-police-money = 被轉走的錢
letter-head-police-suspect = 對方的線索
letter-head-police-asks = 請求
letter-head-police-bring = 隨帶的材料
letter-head-court-claims = 訴訟請求（請求判令被告）
letter-head-court-facts = 事實與理由
letter-head-court-evidence = 證據和證據來源

## 稱呼和當事人

letter-to-merchant = 致{ $merchant }：
letter-to-whom = 致{ letter-respondent }：
letter-to-platform = 致{ letter-via }：
letter-to-bank = 致{ letter-bank }：
letter-to-samr = 致市場監督管理部門：
letter-to-pboc = 致中國人民銀行（當地分支機構）：
letter-to-nfra = 致國家金融監督管理總局（當地派出機構）：
letter-to-mediator = 致調解組織：
letter-to-credit = 致{ $reporting_institution }：
letter-complainant =
    姓名：{ $full_name }
    身份證件號碼：{ $id_number }
    聯絡電話：{ $phone }
letter-complainant-address =
    姓名：{ $full_name }
    身份證件號碼：{ $id_number }
    住址：{ $address }
    聯絡電話：{ $phone }
letter-complainant-samr =
    姓名：{ $full_name }
    證件類型和號碼：{ $id_type }；{ $id_number }
    聯絡地址：{ $address }
    聯絡電話：{ $phone }
letter-respondent-merchant =
    名稱：{ $merchant }
    地址：{ $respondent_address }
    電話：{ $respondent_phone }
letter-respondent-platform =
    機構全稱：{ $institution_name }（{ letter-via }）
    向它投訴的編號：{ $complaint_no }
letter-respondent-bank =
    機構名稱：{ letter-bank }
    向它投訴的編號：{ $complaint_no }
letter-respondent-institution =
    機構名稱：{ $institution_name }
    向它投訴的編號：{ $complaint_no }
letter-other-party =
    名稱或姓名：{ $other_party }
    聯絡方式：{ $other_party_phone }
letter-platform-about-merchant = 本人透過{ letter-via }付款時與收款商家發生爭議，請依照平台規則受理並督促商家處理。
letter-platform-about-payee = 本人請求協助聯絡收款人，轉達退款要求。
letter-bank-card = 本人是貴行客戶，付款帳戶的卡號後四位：{ $card_tail }。
letter-bank-about-other = 本人知道這筆款項由他人收取，請貴行協助查詢、聯絡收款方，並提供交易記錄。

## 要求

letter-claim-amount = { $claim }，計{ $money }；
letter-claim-plain = { $claim }；
letter-claim-total = 以上款項合計{ $claim_total }。
letter-ask-interest = 支付資金佔用利息：以{ $claim_total }為基數，自{ $first_sent_on }首次提出要求的次日起，至實際付清之日止，按一年期貸款市場報價利率{ RATE("lpr-1y") }計算（{ $claim_total }×年利率×天數÷365，期間利率變動的分段計算）；暫計至{ $today }，共{ $interest_days }天，為{ $interest }；
letter-ask-written = 書面答覆：是否同意上述要求；同意的，寫明金額、到帳日期和退回的帳戶；不同意的，寫明理由並提供證據。
letter-ask-platform-check = 查明這筆交易的處理經過、款項現在的去向和原因，並提供交易記錄；
letter-ask-bank-check = 查明這筆交易的處理經過、款項現在的去向和原因，並提供扣款及扣款嘗試記錄；
letter-ask-contact-payee = 協助聯絡收款人，轉達退款要求；不能協助的，書面說明原因；
letter-ask-samr = 依法受理本投訴，組織調解，並將是否受理和處理結果告知本人。
letter-ask-regulator = 依法處理本投訴，督促被投訴機構書面答覆：查到什麼、怎麼處理、依據是什麼。
letter-by-merchant = 請在{ $answer_by }前辦理，並將結果書面告知本人。應退的款項無正當理由拖延的，依照{ LAW("consumer-penalties-8") }可能被認定為故意拖延。逾期未解決，本人將向市場監督管理部門投訴，並保留起訴的權利。
letter-by-institution = 請在{ $answer_by }前書面答覆。逾期未答覆或者未解決的，本人將向監管部門反映，並保留起訴的權利。
letter-by-open = 請告知書面答覆的日期，並在該日期前答覆。
letter-request-waive = 請結合本人以往的付款記錄，酌情減免或者退還由此產生的費用；
letter-request-answer = 請把處理結果告知本人；同意的，寫明金額和日期。
letter-mediation-terms = 本人願意在調解中協商金額和付款日期；達成一致的，請寫成書面協議，寫明金額、付款日期和不付款時的處理辦法。
letter-samr-consent = 是否同意公示投訴資訊：□同意　□不同意。是否同意委託調解：□同意　□不同意。
letter-true = 以上內容真實，本人對所提供的材料負責。
letter-laws = 本人的要求依據{ $laws }。
letter-filing = { $sent_on }，本人向{ $rung ->
    [merchant] 商家
    [provider] 支付平台
    [bank] 銀行
    [regulator] 監管部門
    [mediation] 調解組織
    [court] 人民法院
   *[other] 對方
}提出{ $has_ref ->
    [yes] ，編號{ $ref }
   *[no] { "" }
}。{ $outcome ->
    [full] 對方答應全部解決。
    [partial] 對方只同意解決一部分。
    [in_kind] 對方只願意給券、會員等，不退錢。
    [mediated] 經調解達成一致。
    [refused] 對方拒絕。
    [silent] 到期沒有答覆。
    [improper] 對方的答覆沒有解決問題。
    [stalled] 對方答應處理，但一直沒有辦。
   *[none] 至今沒有收到處理結果。
}
letter-done-none = 本人已於________（請填寫：日期）向被投訴機構投訴，得到的答覆是：________（請填寫：對方的答覆）。
letter-enclosures-pick = （按實際提交的保留，沒有的請刪去）
letter-sign-writer = 署名：
    .date = 日期：
letter-sign-complainant = 投訴人（簽名）：
    .date = 日期：
letter-sign-applicant = 申請人（簽名）：
    .date = 日期：
letter-sign-objector = 異議申請人（簽名）：
    .date = 日期：
letter-sign-reporter = 報案人（簽名）：
    .date = 日期：
letter-sign-plaintiff = 具狀人（簽名）：
    .date = 日期：
letter-sign-submitter = 提交人（簽名）：
    .date = 日期：

## 網頁短版

letter-short-ask = 要求：退還款項或承擔損失，合計{ $claim_total }，退回原付款帳戶，並書面答覆處理結果和到帳日期；不同意的，寫明理由和證據。
letter-short-ask-open = 要求：查明原因，改正錯誤，並書面答覆處理結果；不同意的，寫明理由和證據。
letter-short-by = 請在{ $answer_by }前答覆。
letter-short-check = 請查明這筆交易的經過和款項去向。
letter-short-talks = 本人已先向對方投訴，沒有解決。
letter-short-request = 請結合本人以往的付款記錄，酌情減免由此產生的費用，並告知結果。
letter-short-reply = 本人不同意結案，請轉主管或投訴部門覆核，逐項書面答覆。

## 短訊息

letter-note-both = { $liable ->
    [provider] 你好，我在{ $dup_paid_on }為同一筆款項被扣了兩次，多扣{ $dup_amount }，收款方說只收到一筆。兩筆交易單號：{ $trade_no }、{ $trade_no_2 }。請查清兩筆的狀態和去向，退回多扣的一筆，並給我文字答覆。
    [bank] 你好，我的卡在{ $dup_paid_on }為同一筆款項被扣了兩次，多扣{ $dup_amount }，收款方說只收到一筆。兩筆交易單號：{ $trade_no }、{ $trade_no_2 }。請查清兩筆的狀態和去向，退回多扣的一筆，並給我書面答覆。
    [payee] 你好，我在{ $dup_paid_on }給你多轉了一筆，{ $dup_amount }。兩筆轉帳單號：{ $trade_no }、{ $trade_no_2 }，截圖附上。麻煩你核對一下，把多的這筆退給我，也告訴我大概哪天能退，謝謝。
   *[other] 你好，我在{ $dup_paid_on }付款時，同一筆款項付了兩次，多付{ $dup_amount }。兩筆交易單號：{ $trade_no }、{ $trade_no_2 }，截圖附上。請核對後把多付的一筆原路退回，並告訴我哪天退，謝謝。
}
letter-note-one = { $liable ->
    [provider] 你好，我在{ $dup_paid_on }為同一筆款項被扣了兩次，多扣{ $dup_amount }，收款方說只收到一筆。其中一筆的交易單號：{ $trade_no }，另一筆見截圖。請查清兩筆的狀態和去向，退回多扣的一筆，並給我文字答覆。
    [bank] 你好，我的卡在{ $dup_paid_on }為同一筆款項被扣了兩次，多扣{ $dup_amount }，收款方說只收到一筆。其中一筆的交易單號：{ $trade_no }，另一筆見流水。請查清兩筆的狀態和去向，退回多扣的一筆，並給我書面答覆。
    [payee] 你好，我在{ $dup_paid_on }給你多轉了一筆，{ $dup_amount }。其中一筆的單號：{ $trade_no }，另一筆見截圖。麻煩你核對一下，把多的這筆退給我，也告訴我大概哪天能退，謝謝。
   *[other] 你好，我在{ $dup_paid_on }付款時，同一筆款項付了兩次，多付{ $dup_amount }。其中一筆的交易單號：{ $trade_no }，另一筆見截圖。請核對後把多付的一筆原路退回，並告訴我哪天退，謝謝。
}
letter-note-none = { $liable ->
    [provider] 你好，我在{ $dup_paid_on }為同一筆款項被扣了兩次，多扣{ $dup_amount }，收款方說只收到一筆，兩筆帳單見截圖。請查清兩筆的狀態和去向，退回多扣的一筆，並給我文字答覆。
    [bank] 你好，我的卡在{ $dup_paid_on }為同一筆款項被扣了兩次，多扣{ $dup_amount }，收款方說只收到一筆，兩筆流水見截圖。請查清兩筆的狀態和去向，退回多扣的一筆，並給我書面答覆。
    [payee] 你好，我在{ $dup_paid_on }給你多轉了一筆，{ $dup_amount }，兩筆轉帳截圖附上。麻煩你核對一下，把多的這筆退給我，也告訴我大概哪天能退，謝謝。
   *[other] 你好，我在{ $dup_paid_on }付款時，同一筆款項付了兩次，多付{ $dup_amount }，兩筆帳單截圖附上。請核對後把多付的一筆原路退回，並告訴我哪天退，謝謝。
}

## 徵信異議

letter-credit-entry =
    報送機構：{ $reporting_institution }
    帳戶（只寫後四位）：{ $entry_account }
    記為逾期的月份：{ $entry_month }
letter-ask-credit-check = 核查這條記錄的成因；
letter-ask-credit-correct = 確認不是本人原因造成的，更正或者刪除這條記錄，並向徵信機構更新；
letter-ask-credit-written = 在{ TERM("credit-objection") }內將核查和處理結果書面答覆本人；不更正的，寫明理由。
letter-credit-law = 依據{ LAW("credit-reporting-25") }，資訊主體認為記錄存在錯誤、遺漏的，有權提出異議並要求更正，受理機構應當在{ TERM("credit-objection") }內核查、處理並書面答覆。
letter-credit-law-theft = 因盜刷產生的不良記錄，可以依據{ LAW("bank-card-14") }請求撤銷。

## 報案

letter-police-who =
    姓名：{ $full_name }
    身份證件號碼：{ $id_number }
    住址：{ $address }
    聯絡電話：{ $phone }
    被使用的帳戶（只寫後四位）：{ $card_tail }
letter-police-total = 目前知道的損失合計{ $claim_total }。
letter-police-money = 每一筆的時間、金額、收款方和交易單號，以隨帶的帳單為準。
letter-police-suspect =
    收款帳戶或戶名：{ $suspect_account }
    電話、微信、網址、軟體名：{ $suspect_contact }
letter-police-ask-receipt = 受理報案，出具報案回執；
letter-police-ask-stop = 對涉案帳戶依法止付、凍結；
letter-police-ask-records = 調取涉案交易和收款帳戶的記錄。

## 起訴

letter-plaintiff =
    原告：{ $full_name }
    性別：{ $gender }
    出生日期：{ $birth_date }
    民族：{ $nation }
    職業或工作單位：{ $occupation }
    住址：{ $address }
    聯絡電話：{ $phone }
    公民身份號碼：{ $id_number }
letter-defendant =
    被告：{ $defendant_name }
    住所地：{ $defendant_address }
    統一社會信用代碼：{ $defendant_code }
    法定代表人：{ $defendant_head }
    聯絡電話：{ $defendant_phone }
letter-defendant-person =
    被告：{ $defendant_name }
    住址：{ $defendant_address }
    聯絡電話：{ $defendant_phone }
letter-court-interest = 支付利息：以{ $claim_total }為基數，自{ $first_sent_on }首次提出要求的次日起，至實際付清之日止，按一年期貸款市場報價利率{ RATE("lpr-1y") }計算（{ $claim_total }×年利率×天數÷365，期間利率變動的分段計算）；暫計至{ $today }，共{ $interest_days }天，為{ $interest }；
letter-court-interest-open = 支付利息：以{ $claim_total }為基數，自起訴之日起，至實際付清之日止，按一年期貸款市場報價利率{ RATE("lpr-1y") }計算（{ $claim_total }×年利率×天數÷365）；
letter-court-fee = 承擔本案訴訟費。
letter-court-done = 事情發生後，本人提出過以下要求：
letter-court-reasons = 上述問題至今沒有解決，本人的損失由此產生並持續。為維護合法權益，特提起訴訟，請支持本人的全部請求。
letter-court-original = 以上截圖和電子記錄由原告從本人的手機、帳戶中截取或者匯出，原始載體由原告保存，可以當庭核對。對方掌握而不提供的記錄，請責令其提交（{ LAW("evidence-rules-95") }）。
letter-court-to =
    此致
    { $court_name }

## 證據清單和溝通記錄

letter-evidence-case = 提交人：{ $full_name }。
letter-evidence-note = 以上材料的原件、原始載體由提交人保存，需要時可以當面核對。
letter-table-no = 序號
letter-table-item = 證據名稱
letter-table-proves = 證明內容
letter-table-pages = 頁數
letter-call-how = 記錄人：{ $full_name }。每一次溝通記一行，時間寫到幾點幾分。
letter-call-record = 有通話錄音、聊天截圖的，另外儲存，檔名寫上日期。
letter-call-time = 日期、時間
letter-call-who = 對方、電話、工號
letter-call-said = 內容和答覆
letter-call-ref = 編號
letter-call-rung = { $rung ->
    [merchant] 商家
    [provider] 支付平台
    [bank] 銀行
    [regulator] 監管部門
    [mediation] 調解組織
    [court] 人民法院
   *[other] 對方
}
letter-call-filed = 提出投訴或要求

## 回覆答覆

letter-reply-number = 就編號{ $sent_ref }的投訴，回覆如下：
letter-reply-no-number = 就本人的投訴（編號：{ $complaint_no }），回覆如下：
letter-reply-why = { $outcome ->
    [refused] 貴方拒絕了本人的要求，但沒有逐項說明理由和依據，本人不接受。
    [stalled] 貴方已經答應處理，但至今沒有辦理，本人不同意結案。
    [partial] 貴方只同意解決一部分，差額沒有依據，本人不接受以此了結。
    [in_kind] 貴方提出以券、會員等代替退款，本人不接受，堅持要求退還款項。
    [silent] 貴方到期沒有答覆，本人不同意結案。
   *[improper] 貴方的答覆沒有寫明是否退款、金額、日期和理由，沒有解決問題，本人不同意結案。
}
letter-reply-points = 逐項書面答覆：同不同意、金額多少、哪天到帳、退到哪個帳戶；不同意的，寫明理由和依據，並提供證據；
letter-reply-review = 轉主管或者投訴部門覆核，並告知覆核的編號和答覆日期。
letter-reply-next = 已經支付的部分，本人視為部分履行，不放棄其餘要求。仍不解決的，本人將向監管部門投訴，並保留起訴的權利。

## 經過：各場景共用

story-number = 交易單號：{ $trade_no }。
story-merchant-number = 商戶單號：{ $merchant_no }。

## 經過：免密、自動扣款沒成功

nopass-story-failed = 本人開通了{ letter-via }的免密支付（自動扣款）{ $scene ->
    [till] ，用於日常付款
    [transit] ，用於乘坐公共交通
    [membership] ，用於會員續費
    [utility] ，用於繳納生活費用
    [repayment] ，用於還款
   *[other] { "" }
}。{ $failed_on }，{ $symptom ->
    [shown_failed] 應扣的款項提示扣款失敗
    [taken_anyway] 頁面顯示扣款失敗，帳戶裡的錢卻被扣走
    [service_stopped] 應扣的款項沒有扣成，服務因此被停
   *[not_taken] 應扣的款項沒有扣成
}。
nopass-story-cause = { $cause ->
    [bank_maintenance] 據本人瞭解，原因是銀行系統維護。
    [tech_fault] 據本人瞭解，原因是系統出現技術故障。
    [merchant_rule] 據本人瞭解，原因是商家改變了扣款方式或規則。
    [payment_rule] 據本人瞭解，原因是支付方改變了扣款規則。
    [low_balance] 當時帳戶餘額不足。
    [card_expired] 當時綁定的銀行卡已經過期。
    [switched_off] 當時免密支付已經關閉。
    [someone_else] 本人沒有操作，帳戶疑似被他人使用。
   *[not_sure] 失敗的原因至今沒有得到書面說明。
}
nopass-story-notice = { $notice ->
    [hidden] 相關通知放在不顯眼的位置，本人事前沒有看到。
   *[no_notice] 事前本人沒有收到通知。
}
nopass-story-reminder = 對方曾承諾提醒，但本人沒有收到提醒。

## 經過：付了兩次

dup-story-paid = { $dup_paid_on }，本人透過{ letter-via }向{ $dup_payee ->
    [person] 收款人
   *[merchant] { $merchant }
}付款時，同一筆款項支付了兩次，多付{ $dup_amount }。
dup-story-cause = { $dup_cause ->
    [charged_twice] 本人只付款一次，帳戶卻被扣了兩筆。
    [several_taps] 付款頁面當時沒有反應，本人又點選了付款。
    [late_confirmation] 付款後長時間沒有成功提示，本人又付了一次。
    [two_channels] 本人換了一個付款渠道，前一筆隨後也扣款成功。
    [tricked] 本人是應他人的要求再次付款的。
   *[not_sure] 兩筆款項只對應一個訂單。
}
dup-story-contact = { $dup_contact ->
    [admitted] 收款方承認多收，但至今沒有退還。
    [no_reply] 本人已聯絡收款方，沒有得到答覆。
    [refused] 本人已聯絡收款方，對方拒絕退還。
    [got_one] 收款方答覆只收到一筆，另一筆的去向不明。
   *[induced] 第二次付款是收款方要求的。
}
dup-story-numbers = 兩筆交易的單號：{ $trade_no }；{ $trade_no_2 }。

## 經過：轉錯了

mistaken-story-paid = { $mistaken_on }，本人透過{ letter-via }付款時，{ $mistaken_how ->
    [wrong_payee] 選錯了收款人
    [wrong_account] 填錯了收款帳號
    [wrong_amount] 輸錯了金額
    [system] 本人填寫無誤，系統卻轉錯
   *[accident] 誤觸付款
}，將{ $mistaken_amount }誤付給{ $mistaken_payee ->
    [merchant] { $merchant }
    [known] 收款人
    [stranger] 一名收款人
   *[unknown] 身份不明的收款人
}。
mistaken-story-no-debt = 本人與收款人之間沒有這筆款項對應的債務。
mistaken-story-contact = { $mistaken_contact ->
    [agreed] 收款人答應退還，但至今沒有退。
    [no_reply] 本人已聯絡收款人，沒有得到答覆。
    [refused] 本人已要求退還，收款人拒絕。
   *[says_owed] 本人已要求退還，收款人稱該款項應當支付，但沒有提供依據。
}

## 經過：付款沒成

pf-story-paid = { $pf_paid_on }，本人透過{ letter-via }{ $pf_kind ->
    [shop] 在門店付款
    [person] 向他人轉帳
    [top_up] 儲值
    [withdrawal] 提現或轉帳到自己的帳戶
   *[online] 在網上付款
}，{ $pf_seen ->
    [failed] 付款失敗
    [pending] 款項一直顯示處理中
    [gone_unpaid] 帳戶裡的錢已經扣走，付款卻沒有完成
    [refused] 付款被攔截
   *[changed] 實際扣款與本人確認的內容不一致
}。
pf-story-amount = 涉及的金額是{ $pf_amount }。
pf-story-changed = { $pf_changed ->
    [qr_replaced] 現場的收款碼被他人調換。
    [malware] 本人的手機疑似被他人植入程式或者操控。
    [page_differs] 扣款的金額或收款人與頁面顯示的不同。
   *[not_sure] 差異的原因至今沒有得到說明。
}
pf-story-says = { $pf_says ->
    [received] 收款方確認收到款項，但不予認可。
   *[not_received] 收款方答覆沒有收到款項。
}

## 經過：金額不對

wa-story-charged = { $wa_on }，{ $wa_charger ->
    [payment_app] { letter-via }
    [bank] { letter-bank }
    [consumer_finance] ________（請填寫：放款機構全稱）
    [person] 收款人
   *[shop] { $merchant }
}收取的款項比應收的多{ $wa_amount }。
wa-story-cause = { $wa_cause ->
    [slip] 付款時本人輸錯了金額，實付多於應付。
    [merchant_typed] 付款金額由對方輸入，高於應付金額。
    [billing] 計費的數量或者計算有誤。
    [price_misread] 實際收取的價格與本人付款前看到的不一致。
    [coupon] 應當使用的優惠沒有抵扣。
    [fee] 收取的手續費或者利息與約定不符。
   *[not_sure] 對方沒有說明收取的依據。
}
wa-story-shown = { $wa_shown ->
    [different] 付款前公示或者約定的標準與實際收取的不同。
   *[hidden] 付款前沒有清楚地告知該項價格或者規則。
}
wa-story-said = { $wa_said ->
    [admitted] 對方承認多收，但至今沒有退還。
    [explained] 對方稱本來就應這樣收取，但沒有提供依據。
   *[refused] 本人已要求退還，對方拒絕或者不予理會。
}

## 經過：沒同意的扣款

unauth-story-debit = 本人的{ $unauth_via ->
    [ios] 蘋果帳戶訂閱
   *[other] { letter-via }
}被{ $merchant }{ $unauth_times ->
    [once] 扣款一次，日期是{ $unauth_last_on }
    [few] 多次扣款，最近一次是{ $unauth_last_on }
   *[long] 多次扣款，持續一年以上，最近一次是{ $unauth_last_on }
}。本人要求退還的金額是{ $unauth_amount }。
unauth-story-signup = { $unauth_signup ->
    [never_seen] 本人從未見過該服務的開通頁面，沒有同意扣款。
    [default_ticked] 該服務在付款頁面被預設勾選，本人沒有主動開通。
    [trial_rolled] 該服務以低價或免費試用開通，到期後自動扣款。
    [cancelled] 本人已經取消該服務，之後仍被扣款。
    [price_rose] 該服務續費時漲價，本人沒有同意新的價格。
    [child] 該筆款項由未成年人在監護人不知情時支付。
    [family] 該服務由家人在本人帳戶上開通。
   *[not_sure] 本人不記得同意過這項扣款，請提供開通的記錄。
}
unauth-story-used = { $unauth_used ->
    [unused] 本人沒有使用過該服務。
    [partly] 本人只使用了其中一部分。
   *[fully] 本人使用過該服務。
}
unauth-story-notice = { $unauth_notice ->
    [signup_only] 扣款之前，商家沒有提醒。
    [renewal_only] 開通之前，商家沒有以顯著方式說明會自動扣款。
    [hard_to_cancel] 取消的入口難以找到，無法方便地取消。
   *[neither] 開通之前和扣款之前，商家都沒有以顯著方式說明會自動扣款。
}
unauth-story-answer = { $unauth_answer ->
    [promised] 商家答應退款，但至今沒有到帳。
    [partial] 商家只同意退還一部分。
    [in_kind] 商家只同意給券或者延長會員。
    [refused] 商家拒絕退款。
    [brushed_off] 商家的答覆沒有解決問題。
   *[gone] 本人無法聯絡到商家。
}

## 經過：退款沒到

refund-story-paid = { $refund_paid_on }，本人透過{ letter-via }向{ $refund_from ->
    [pay_app] { letter-via }
    [bank] { letter-bank }
    [person] 收款人
   *[store] { $merchant }
}付款。
refund-story-reason = { $refund_reason ->
    [faulty] 商品或服務與約定不符，本人要求退款。
    [no_reason] 本人在規定的期限內要求退貨退款。
    [not_delivered] 商品沒有發出或者服務沒有提供，本人要求退款。
    [my_cancel] 本人取消了該服務或票，要求退款。
    [duplicate] 同一筆款項支付了兩次，本人要求退還多付的一筆。
    [overcharged] 收取的金額有誤，本人要求退還多收的部分。
    [never_agreed] 本人沒有同意過這筆扣款，要求退款。
   *[other] 本人要求退款。
}
refund-story-kind = { $refund_kind ->
    [refused] 自{ $refund_since }提出後，對方拒絕退款。
    [stalled] 自{ $refund_since }提出後，對方一直沒有處理。
    [promised] { $refund_since }，對方答應退款，但至今沒有到帳。
    [missing] { $refund_since }，對方稱已經退款，但本人沒有收到。
    [short] { $refund_since }，對方退還的金額少於應退的金額。
   *[wrong_account] { $refund_since }，對方稱已經退款，但沒有退回本人的原付款帳戶。
}
refund-story-amount = 至今沒有退到的金額是{ $refund_amount }。
refund-story-number = 退款單號：{ $refund_no }。

## 經過：貨或服務沒來

unmet-story-bought = { $unmet_kind ->
    [goods_wrong] { $unmet_on }收到的商品，本人透過{ letter-via }付款，賣家是{ unmet-story-seller }。
   *[other] { $unmet_on }，本人透過{ letter-via }向{ unmet-story-seller }付款{ $unmet_kind ->
        [not_shipped] 購買商品
        [prepaid] 辦理預付卡、儲值或者課程
        [membership] 購買會員服務
        [recharge] 儲值
        [event] 購買演出、旅行或者活動
       *[service] 購買服務
    }。
}
unmet-story-seller = { $unmet_shop ->
    [person] 賣家
   *[other] { $merchant }
}
unmet-story-wrong = { $unmet_kind ->
    [not_shipped] 對方至今沒有發貨，或者本人沒有收到。
    [goods_wrong] { $unmet_goods ->
        [defective] 商品有品質問題。
        [fake] 商品疑似假冒。
        [regret_early] 本人在退貨期限內要求無理由退貨。
        [regret_late] 本人要求退貨。
       *[wrong] 商品發錯、少發或者與說明不符。
    }
    [prepaid] { $unmet_prepaid ->
        [shut] 商家已經停業。
        [moved] 商家搬遷，本人難以繼續使用。
        [changed] 商家轉讓或者改變了約定的內容。
        [regret_early] 本人付款後不久要求退款。
        [regret_late] 本人要求終止並退還剩餘款項。
       *[no_service] 商家沒有按約定提供服務。
    }
    [membership] 會員至今沒有生效或者無法使用。
    [recharge] { $unmet_recharge ->
        [seller_has_it] 對方收到了款項，但沒有儲值到帳。
        [seller_has_not] 對方稱沒有收到款項，本人帳戶已經扣款。
        [wrong_account] 儲值時號碼填寫有誤。
       *[not_sure] 款項已經扣走，儲值沒有到帳。
    }
    [event] { $unmet_event ->
        [cancelled] 對方取消了活動。
        [cannot_go] 本人不能參加，要求退款。
       *[postponed] 對方改變了時間或者內容。
    }
   *[service] 對方沒有按約定提供服務。
}
unmet-story-answer = { $unmet_answer ->
    [promised] 對方答應處理，但至今沒有辦。
    [partial] 對方只同意退還一部分。
    [in_kind] 對方只同意給券或者延期。
    [refused] 對方拒絕退款。
    [no_reply] 本人多次聯絡，對方拖延或者不回覆。
    [closed] 對方已經關門、停業或者搬走。
    [vanished] 本人無法聯絡到對方。
   *[bankrupt] 對方已經進入破產程序。
}

## 經過：被盜刷或被騙

theft-story-what = { $theft_on }，{ $theft_kind ->
    [nopass] 他人使用本人{ letter-via }的免密支付付款，本人沒有操作，也沒有授權。
    [phone_gone] 本人的手機或 SIM 卡遺失、被盜後，{ letter-via }發生了不是本人操作的交易。
    [tampered] 本人{ letter-via }的手機號碼、密碼或者支付設置被他人更改，發生了不是本人操作的變動。
    [closed] 本人{ letter-via }的免密支付或者帳戶在本人不知情的情況下被關閉。
    [fake_service] 有人冒充客服，騙取本人透過{ letter-via }付款或者提供資訊。
    [brushing] 有人以刷單、做任務返利為名，騙取本人透過{ letter-via }付款。
    [other_trick] 有人以欺騙手段，使本人{ letter-via }的資金受到損失。
   *[not_me] 本人{ letter-via }發生了不是本人操作、也沒有授權的交易。
}
theft-story-gave = { $theft_gave ->
    [link] 此前本人曾在他人發來的連結裡填寫資料。
    [code] 此前本人曾被騙說出驗證碼或者密碼。
    [screen] 此前本人曾被騙共享螢幕或者安裝軟體。
    [paid] 款項是本人受騙後付出的。
    [lent] 此前本人曾把卡或者密碼交給認識的人使用。
   *[nothing] 本人沒有向任何人提供密碼、驗證碼。
}
theft-story-with-me = 事發時，銀行卡和手機一直由本人保管。
theft-story-told = { $theft_told_on }，本人已將上述情況通知銀行或支付平台。
theft-story-police = 本人已經報警。

## 要求的說法

letter-claim-double = 退還重複支付的款項
letter-claim-mistaken = 返還誤付的款項
letter-claim-overcharge = 退還多收的款項
letter-claim-stuck = 退還已經扣走的款項，或者按已付款辦成，二者擇一
letter-claim-changed = 退還與本人確認不一致而多扣的款項
letter-claim-stolen = 返還或者賠償未經本人授權而被轉走的款項
letter-claim-after-notice = 賠償本人通知之後繼續發生的損失
letter-claim-penalty = 承擔由此產生的罰息、違約金和利息
letter-claim-late-fee = 承擔由此產生的滯納金
letter-claim-fee = 承擔由此產生的手續費
letter-claim-extra = 承擔由此多支出的合理費用
letter-claim-taken = 退還顯示失敗卻被扣走的款項，或者按已付款辦理，二者擇一
letter-claim-refund = 支付至今沒有退到的款項
letter-claim-refund-most = 退還應退的款項；主張扣除的，寫明約定的依據和算法
letter-claim-price = 退還沒有按約定提供的商品或者服務的價款
letter-claim-freight = 退還運費和手續費
letter-claim-difference = 退還未經同意漲價而多扣的差價
letter-claim-child = 退還未成年人支付的款項
letter-claim-unagreed = 退還未經本人同意扣走的款項
letter-claim-unused-part = 退還未使用部分的款項
letter-claim-service = 恢復被停的會員或者服務，順延停用的天數，或者按天退費
letter-claim-credit = 更正因此產生的不良信用記錄
letter-claim-order = 恢復沒有辦成的訂單；不能恢復的，承擔能夠證明的差價
letter-claim-loan = 確認以本人名義發放的借款與本人無關，停止催收
letter-claim-stop = 立即停止扣款、解除自動續費，並書面確認
letter-claim-days-refund = 補足沒有用到的{ $days_lost }天；不能補足的，按{ $days_price }÷{ $days_period }天×{ $days_lost }天退還費用
letter-claim-days = 補足沒有用上的天數，或者按天退還費用
