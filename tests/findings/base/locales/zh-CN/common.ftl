# 机器人自己的话由测试补全；这里只写带按钮的和事实要用的。
restart-offer = 继续还是重来？
    .resume = 继续
    .fresh = 重来
cancel-offer = 要结束吗？
    .yes = 结束
    .no = 继续
language-offer = 用哪种语言？
    .zh-CN = 简体中文
    .en = English
handover = 请拨打 { HOTLINE("post") }。
scenario-parcel = 包裹出了问题

hedge = （以官方为准）
article-of-law = { $law }第{ $article }条
term-days = { $n } 天
term-hours = { $n } 小时
rate-as-of = { $rate }（{ $date }）
law-carriage = 《承运法》
law-sales = 《买卖法》
