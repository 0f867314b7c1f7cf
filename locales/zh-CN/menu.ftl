### 第一个问题：出了哪种问题。

menu =
    你的付款出了什么问题？选最接近的一个。
    钱正在被转走、或者不是你付的：先选“被盗刷或被骗”，我马上告诉你怎么止损。
    .stolen = 急！被盗刷或被骗
    .nopass_failed = 免密、自动扣款没成功
    .unauthorised_deduction = 没同意就被扣、自动续费
    .duplicate_payment = 同一笔付了两次
    .wrong_amount = 金额不对，多收了
    .payment_failed = 付款、转账、提现没成
    .refund_not_received = 退款没到、被拒或退少了
    .service_not_rendered = 付了钱，货或服务没来
    .mistaken_transfer = 转错了人、转错了数
    .something_else = 都不是，别的问题

menu-elsewhere =
    这类问题我还没有准备好，不想耽误你。可以直接找这些地方：
    商家、平台、会员续费、预付卡：{ HOTLINE("samr") }，或 { LINK("samr-12315") }。也可以请当地{ NAME("association") }调解。
    微信支付、支付宝等支付平台：先用它自己的客服（微信支付 { HOTLINE("wechat") }、支付宝 { HOTLINE("alipay") }），解决不了再打人民银行 { HOTLINE("pboc") }。
    银行卡、贷款、保险：先打银行或保险公司，解决不了再打 { HOTLINE("nfra") }。
    不知道归谁管：{ HOTLINE("city") }。想问法律：{ HOTLINE("legal-aid") }，咨询免费；法律援助有经济困难等条件，可以一起问。

menu-elsewhere-before =
    下一步：今天就打最对口的那个电话。向这些部门投诉不用交钱；谁要你先交钱，都不要给。
    打之前备好：哪天、多少钱、付给谁、交易单号、你要什么。电话号码以 App 里、银行卡背面和官网为准，不要用搜索到的“客服”。
    情况变了，发 /start 再来。
