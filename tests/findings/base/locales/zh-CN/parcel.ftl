menu = 出了什么问题？
    .parcel = 包裹出了问题
    .something_else = 别的问题
menu-elsewhere = 这类问题我还帮不上忙。

parcel-fault = 包裹怎么了？
    .missing = 一直没收到
    .damaged = 收到时坏了
    .late = 来得太晚
parcel-tracking = 运单号是多少？样子像 { $example }。
parcel-posted-on = 哪天寄出的？
parcel-value = 里面的东西值多少钱？
parcel-receipt = 订单号是多少？
parcel-nudge = 还在吗？只差一个金额了。
parcel-next = 看完了吗？
    .done = 看完了
parcel-too-early = { $posted_on } 才寄出，还在路上，请先等几天。

parcel-liable-carrier = 运单 { $tracking } 丢了，由承运人赔。
parcel-liable-nobody = 没有运单号，查不到包裹，没人该赔。
parcel-liable-shop = 店家该赔：{ $fault ->
    [late] 来得太晚。
   *[damaged] 东西坏了。
}
parcel-claim-value = 东西的价钱：{ $value }
parcel-step-photo = 给包裹拍照。
parcel-rung-shop = 先找店家，{ TERM("shop-answer") }内答复。
    .title = 店家
parcel-evidence-receipt = 留好小票。
