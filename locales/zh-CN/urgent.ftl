### 先止损的话：被盗刷、被骗、账户被人动过。几个对话共用。

urgent-freeze =
    先止损，现在就做，做完再回答我：
    1. 打银行卡背面的电话，说“我要挂失、冻结”。钱从微信走的打 { HOTLINE("wechat") }，从支付宝走的打 { HOTLINE("alipay") }，说“账户被盗，马上冻结，可疑交易也先冻住”。
    2. 打 { HOTLINE("police") } 报警。像是诈骗的，再打 { HOTLINE("antifraud") } 问怎么止付。
    3. 手机还在：改登录密码和支付密码，看绑定的手机号还是不是你的，退出不认识的设备，关掉免密。手机丢了：借个电话，先让运营商挂失 SIM 卡（移动 { HOTLINE("china-mobile") }、联通 { HOTLINE("china-unicom") }、电信 { HOTLINE("china-telecom") }）。
    4. 截图：扣款、转账、聊天、来电。什么都别删。

urgent-never =
    还在共享屏幕、还在通电话的：马上挂断、断网。
    { claim-staff-never-ask }
    “解冻费”“保证金”一分都不要付，退款从来不用你先付钱。

urgent-done = 账户冻住了吗？
    .frozen = 已经冻结或挂失
    .cannot_reach = 打不通，办不成
    .need_numbers = 我要电话号码

urgent-done-again = 现在冻住了吗？还没有也先往下走，我把它排在第一步。
    .frozen = 已经冻结或挂失
    .cannot_reach = 还没有，先往下走
    .need_numbers = 我要电话号码

urgent-numbers =
    优先打银行卡背面的号码。手边没有卡，看这里：
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
    报警 { HOTLINE("police") }（{ HOURS("police") }）　反诈 { HOTLINE("antifraud") }
    其他平台：打开它的 App，从“我的—客服”进。不要打搜索到的号码。

urgent-cannot-reach =
    打不通就同时走这几条路：
    1. 手机银行、微信、支付宝里搜“挂失”“冻结”“安全中心”，自己就能办。
    2. 打 { HOTLINE("police") }，说“钱刚被转走，请联系银行紧急止付”（{ LAW("anti-fraud-20") }）。
    3. 离网点近就直接去，带身份证。
    4. 让家人接着打客服电话，你去办别的。

urgent-nudge-freeze = 账户冻住了吗？还没有的话，先打银行或支付平台的官方电话冻结，再打 { HOTLINE("police") }。越早通知，越容易要回来。

urgent-quiet =
    我先不打扰你。还没办的，顺序不变：冻结、报警（{ HOTLINE("police") }）、给银行和支付平台写书面异议。越快越好，都不用交钱。
    要人帮忙：{ HOTLINE("antifraud") } 问反诈，{ HOTLINE("legal-aid") } 问法律，咨询免费。发 /start 可以回来。
