### 新的一类麻烦：在这里用一句话写清是什么。

scenario-@id = 新的一类麻烦
slot-@id-amount = 要求退回的钱

@id-said =
    对方现在怎么说？
    .silent = 没有回音
    .refuses = 不肯退
@id-amount = 你要对方退多少钱？比如 128.5。
@id-nudge = 还在吗？刚才的问题答完，就能看到该找谁、怎么做。
@id-next = 看完了，就一步一步来。
    .follow = 跟进到解决

@id-liable-merchant =
    收钱的一方该退。
    你要拿出：付过钱的凭证，和对方的往来。
@id-claim = 可以要求退回：付出去、该退的钱。
@id-claim-letter = 退回应当退还的款项
@id-step-proof = 把付款凭证和聊天各截一张整图，时间和金额都要看得见。
@id-evidence-order = 付款凭证、订单或收据。
@id-evidence-talk = 和对方的聊天、通话记录。
@id-story = 本人已付款 { $@name_amount }，对方应当退还而没有退还。
@id-prevent = 付钱之前，先把什么时候退、怎么退写下来。
@id-no-rung =
    这件事没有可以再找的人了。
    下一步：今天把凭证存好，不用花钱。情况变了，发 /start 再来。
