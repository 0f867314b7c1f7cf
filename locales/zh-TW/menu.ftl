### 第一個問題：出了哪種問題。

menu =
    你的付款出了什麼問題？選最接近的一個。
    錢正在被轉走、或者不是你付的：先選「被盜刷或被騙」，我馬上告訴你怎麼止損。
    .stolen = 急！被盜刷或被騙
    .nopass_failed = 免密、自動扣款沒成功
    .unauthorised_deduction = 沒同意就被扣、自動續費
    .duplicate_payment = 同一筆付了兩次
    .wrong_amount = 金額不對，多收了
    .payment_failed = 付款、轉帳、提現沒成
    .refund_not_received = 退款沒到、被拒或退少了
    .service_not_rendered = 付了錢，貨或服務沒來
    .mistaken_transfer = 轉錯了人、轉錯了數
    .something_else = 都不是，別的問題

menu-elsewhere =
    這類問題我還沒有準備好，不想耽誤你。可以直接找這些地方：
    商家、平台、會員續費、預付卡：{ HOTLINE("samr") }，或 { LINK("samr-12315") }。也可以請當地{ NAME("association") }調解。
    微信支付、支付寶等支付平台：先用它自己的客服（微信支付 { HOTLINE("wechat") }、支付寶 { HOTLINE("alipay") }），解決不了再打人民銀行 { HOTLINE("pboc") }。
    銀行卡、貸款、保險：先打銀行或保險公司，解決不了再打 { HOTLINE("nfra") }。
    不知道歸誰管：{ HOTLINE("city") }。想問法律：{ HOTLINE("legal-aid") }，諮詢免費；法律援助有經濟困難等條件，可以一起問。

menu-elsewhere-before =
    下一步：今天就打最對口的那個電話。向這些部門投訴不用交錢；誰要你先交錢，都不要給。
    打之前備好：哪天、多少錢、付給誰、交易單號、你要什麼。電話號碼以 App 裡、銀行卡背面和官網為準，不要用搜到的「客服」。
    情況變了，發 /start 再來。
