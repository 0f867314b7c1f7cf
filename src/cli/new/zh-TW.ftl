### 新的一類麻煩：在這裡用一句話寫清是什麼。

scenario-@id = 新的一類麻煩
slot-@id-amount = 要求退回的錢

@id-said =
    對方現在怎麼說？
    .silent = 沒有回音
    .refuses = 不肯退
@id-amount = 你要對方退多少錢？比如 128.5。
@id-nudge = 還在嗎？剛才的問題答完，就能看到該找誰、怎麼做。
@id-next = 看完了，就一步一步來。
    .follow = 跟進到解決

@id-liable-merchant =
    收錢的一方該退。
    你要拿出：付過錢的憑證，和對方的往來。
@id-claim = 可以要求退回：付出去、該退的錢。
@id-claim-letter = 退回應當退還的款項
@id-step-proof = 把付款憑證和聊天各截一張整圖，時間和金額都要看得見。
@id-evidence-order = 付款憑證、訂單或收據。
@id-evidence-talk = 和對方的聊天、通話記錄。
@id-story = 本人已付款 { $@name_amount }，對方應當退還而沒有退還。
@id-prevent = 付錢之前，先把什麼時候退、怎麼退寫下來。
@id-no-rung =
    這件事沒有可以再找的人了。
    下一步：今天把憑證存好，不用花錢。情況變了，發 /start 再來。
