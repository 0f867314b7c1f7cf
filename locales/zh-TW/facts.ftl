### 事實用語：名稱、選單路徑、期限的說法和有出處的說明。
### 號碼、條文號和期限本身在 dialogs/facts/，這裡只管怎麼說。

## 期限

term-hours = { $n }小時
term-days = { $n }天
term-working-days = { $n }個工作日
term-months = { $n }個月
term-years = { $n }年
# $term 和 $most 都是上面的說法，例如「15天（最長60天）」
term-up-to = { $term }（最長{ $most }）

## 附在事實後面的話，緊接著寫，不另加空格

hedge = （請以官方最新公佈為準）
hotline-abroad = { $number }（大陸以外請撥 { $abroad }）
rate-as-of = { $rate }（截至 { $date }）
article-of-law = { $law }第{ $article }條
hours-workdays = 工作日上班時間
hours-always = 全天

## 銀行

name-icbc = 工商銀行
name-abc = 農業銀行
name-boc = 中國銀行
name-ccb = 建設銀行
name-bocom = 交通銀行
name-psbc = 郵儲銀行
name-cmb = 招商銀行
name-citic = 中信銀行
name-ceb = 光大銀行
name-cmbc = 民生銀行
name-cib = 興業銀行
name-spdb = 浦發銀行
name-pab = 平安銀行
name-cgb = 廣發銀行
name-hxb = 華夏銀行
name-bob = 北京銀行
name-bosc = 上海銀行
name-nbcb = 寧波銀行
name-njcb = 南京銀行

## 支付平台和商家平台

name-wechat = 微信支付
name-alipay = 支付寶
name-unionpay = 中國銀聯（雲閃付）
name-meituan = 美團
name-jd = 京東
name-douyin = 抖音

## 機關和組織

name-nfra = 國家金融監督管理總局
name-pboc = 中國人民銀行
name-samr = 市場監督管理部門
name-city = 政務服務便民熱線
name-police = 公安機關
name-antifraud = 公安反詐專線
name-legal-aid = 公共法律服務熱線
name-court = 人民法院
name-cac = 中央網信辦舉報中心
name-pcac = 中國支付清算協會
name-association = 消費者協會

## 法律和規則

law-consumer = 《消費者權益保護法》
law-consumer-rules = 《消費者權益保護法實施條例》
law-consumer-penalties = 《侵害消費者權益行為處罰辦法》
law-online-trading = 《網絡交易監督管理辦法》
law-platform-rules = 《網絡交易平台規則監督管理辦法》
law-ecommerce = 《電子商務法》
law-civil = 《民法典》
law-contract-interpretation = 《最高人民法院關於適用〈中華人民共和國民法典〉合同編通則若干問題的解釋》
law-psp-regulation = 《非銀行支付機構監督管理條例》
law-psp-rules = 《非銀行支付機構監督管理條例實施細則》
law-network-payment = 《非銀行支付機構網絡支付業務管理辦法》
law-anti-fraud = 《反電信網絡詐騙法》
law-commercial-bank = 《商業銀行法》
law-bank-card = 《最高人民法院關於審理銀行卡民事糾紛案件若干問題的規定》
law-credit-reporting = 《徵信業管理條例》
law-pboc-consumer = 《中國人民銀行金融消費者權益保護實施辦法》
law-bank-complaints = 《銀行業保險業消費投訴處理管理辦法》
law-samr-complaints = 《市場監督管理投訴舉報處理辦法》
law-pipl = 《個人信息保護法》
law-civil-procedure = 《民事訴訟法》
law-civil-procedure-explanation = 《最高人民法院關於適用〈中華人民共和國民事訴訟法〉的解釋》
law-evidence-rules = 《最高人民法院關於民事訴訟證據的若干規定》
law-online-consumer = 《最高人民法院關於審理網絡消費糾紛案件適用法律若干問題的規定（一）》
law-prepaid = 《最高人民法院關於審理預付式消費民事糾紛案件適用法律若干問題的解釋》
law-insurance = 《保險法》
law-arbitration = 《仲裁法》
# 下面兩個是平台給商戶定的規則，不是法律
law-wechat-complaints = 微信支付《消費者投訴管理規範》
law-wechat-nopass = 《微信支付免密服務用戶權益保障規範》

## 選單路徑

path-wechat-bill = 我 → 服務 → 錢包 → 帳單
path-wechat-complain = 我 → 服務 → 錢包 → 帳單 → 點開這筆帳單 → 對訂單有疑惑 → 投訴商家
path-wechat-complain-again = 點開原來的投訴單 → 繼續投訴
path-wechat-numbers = 我 → 服務 → 錢包 → 帳單 → 點開這筆帳單 → 交易單號、商戶單號
path-wechat-close-debit = 我 → 服務 → 錢包 → 支付設定 → 自動續費（或免密支付） → 點開這項服務 → 關閉扣費服務
path-wechat-close-debit-old = 我 → 服務 → 右上角「···」 → 扣費服務（或自動扣費） → 點開這項服務 → 關閉扣費服務
path-alipay-bill = 我的 → 帳單
path-alipay-numbers = 我的 → 帳單 → 點開這筆帳單 → 訂單號、商家訂單號
path-alipay-complain = 我的 → 帳單 → 點開這筆帳單 → 對此訂單有疑問（或投訴）
path-alipay-service = 我的 → 我的客服
path-alipay-close-debit = 我的 → 設定 → 支付設定 → 免密支付/自動扣款 → 點開這項服務 → 關閉（或解約）
path-douyin-close-debit = 我 → 右上角「≡」 → 我的錢包 → 設定（或支付設定） → 自動扣款/免密支付
path-douyin-service = 我 → 右上角「≡」 → 我的錢包 → 客服
path-unionpay-close-debit = 我的 → 支付設定 → 免密支付
path-ios-subscription = 設定 → 最上面的頭像（Apple 帳戶） → 訂閱 → 點開這項訂閱 → 取消訂閱
path-nfra-complain = 微信搜尋小程序「金融消費者保護服務平台」 → 我要投訴
path-app-service = 打開對方的 App → 我的 → 客服

## 有出處的說明：退款和扣費

claim-refund-original-route = 退款會原路退回：從零錢付的退到零錢，用銀行卡付的退到那張卡。
claim-balance-refund-minutes = 退到微信零錢，一般二十分鐘內到帳。
claim-refund-partial = 微信支付的訂單可以只退一部分，也可以分幾次退。
claim-refund-no-action = 真正的退款會自己到帳，不用你先轉帳、掃碼，也不用交什麼「解凍費」。
claim-close-stops-future = 關閉扣費服務只管以後不再扣，已經扣掉的錢要另外申請退款。
claim-cancel-membership-too = 關掉扣費服務後，商家 App 裡的會員也要一併取消，兩邊都關才算關乾淨。
claim-accepted-transfer-final = 對方已經收下的轉帳，支付平台和銀行都不能直接劃回來，只能請對方退還、請警方幫忙聯絡，或者起訴。
claim-non-cash-optional = 優惠券、延長會員這類補償，你可以不接受，堅持要求退錢。

## 有出處的說明：防騙

claim-million-guarantee-free = 微信和支付寶的「百萬保障」免費、自動生效，不會到期，也不用續費或關閉。來電說它「要扣費」「影響徵信」的，都是詐騙。
claim-staff-never-ask = 真客服不會要你的密碼、驗證碼、付款碼，也不會要完整卡號和卡背面的安全碼；不會讓你共享螢幕，更不會讓你把錢轉到「安全帳戶」。
claim-start-complaint-yourself = 投訴要自己從帳單或 App 裡發起。電話只認 App 裡和銀行卡背面的，不打搜尋來的號碼，也不加自稱客服的微信、QQ。
claim-card-back-number = 銀行卡背面的電話最可靠，和這裡不一樣時，以卡背面為準。
claim-agents-refuse = 有人說能「代理維權、全額退款」，又要身份證又要收費的，不要答應。編造事實去投訴，可能要承擔法律責任。
claim-antifraud-pick-up = { HOTLINE("antifraud") } 打來的電話一定要接，那是警方在提醒你：你可能正在被騙。

## 有出處的說明：誰管什麼

claim-regulator-split = 銀行和保險公司歸金融監管總局管，打 { HOTLINE("nfra") }；微信支付、支付寶這類支付機構歸人民銀行管，打 { HOTLINE("pboc") }。
claim-pboc-forwards = 人民銀行收到投訴後，會轉給被投訴的機構處理或者交去調解，不裁定誰該賠多少。
claim-institution-first = 向監管部門投訴之前，一般要先向機構自己投訴一次，留好投訴編號和答覆。起訴沒有這個前提。
claim-association-separate = { HOTLINE("samr") } 是市場監管部門的熱線；消費者協會是另一個組織，也可以請它調解。
claim-complaint-not-report = 想要退款、賠償，請選「投訴」。「舉報」是反映違法行為，不會幫你把錢要回來。
claim-pcac-no-refund = 中國支付清算協會受理的是違規舉報，不裁決個人退款。
claim-merged-hotlines = 不少地方已經把 { HOTLINE("samr") } 和 { HOTLINE("city") } 併在一起，打哪個都行。

## 有出處的說明：法律

claim-no-minimum-suit = 起訴沒有金額門檻，再小的數目也可以告。金額小的案件走小額訴訟，一審就是終審。
claim-triple-only-fraud = 「退一賠三」只適用於欺詐。系統出錯、算錯錢、退款慢，本身都不算欺詐。
claim-limitation-defence = 過了訴訟時效仍然可以起訴，只是對方可以拿時效來抗辯；對方不提，法院不會主動提。
claim-limitation-restarts = 向對方催要、對方答應還錢、提起訴訟，都會讓訴訟時效重新計算，所以催要的記錄要留好。
claim-duplicate-careless = 多付的那一筆，就算是自己沒留意才付重的，對方也沒有理由留下，應當退還。
claim-unauthorised-provider-bears = 不是你本人付的、也沒有你授權的款項，損失由支付服務方承擔，除非它能證明是你的過錯造成的。
claim-final-interpretation-void = 網購合同裡「最終解釋權歸商家所有」這樣的條款，法律上無效。
claim-court-fee-loser = 訴訟費一般由敗訴的一方承擔。
claim-lawyer-fee-own = 律師費和耽誤的時間一般要自己承擔，除非合同或者法律另有規定。
claim-evidence-originals = 截圖、錄音、聊天記錄都能作證據。原件留在手機裡，不要修改圖片，需要時要能當場打開原始頁面。
claim-simple-interest = 利息 ＝ 本金 × 年利率 × 天數 ÷ 365

## 有出處的說明：微信支付給商戶定的規則，以及我不知道的事

claim-nopass-unused-full = 按微信支付給商戶定的規則，你不認可開通、也沒用過這項服務的，商戶應當全額退款{ hedge }。
claim-nopass-used-part = 按微信支付給商戶定的規則，你不認可開通、但用過一部分的，商戶應當扣除實際用掉的部分，退還其餘的錢{ hedge }。
claim-nopass-no-proof = 按微信支付給商戶定的規則，商戶拿不出你使用過的憑證的，退多少以你申請的金額為準{ hedge }。
claim-wx-ticket-page-rules = 還剩多少時間，以投訴單頁面顯示的為準。
claim-wx-industry-unknown = 充電寶、保險、無人售貨、光貓這幾類，微信支付另有行業規則。具體內容我沒有查到，不能替它下結論。
claim-insurance-policy-page = 帳戶安全險賠多少、要在多久之內報案，以你的保單頁面為準。
claim-pab-press-three = 接通後按 3 轉銀行服務，信用卡按 2。
claim-next-year-holidays = 2027年的放假安排我這裡還沒有，跨到 2027年的工作日先按週末推算，日期可能會變。
