### 证据：清单上的名字，.proves 说它能证明什么。

proof-bill = 账单详情截图（时间、金额、收款方、单号）
    .proves = 哪天、付了多少、付给谁
proof-two-bills = 两笔账单的详情截图（两个不同的单号）
    .proves = 同一笔款项付了两次
proof-order = 订单、小票或约定金额的聊天
    .proves = 本来只该付一笔
proof-page = 付款当时的页面截图
    .proves = 付款时的状态和提示
proof-statement = 付款账户那几天的流水
    .proves = 钱扣了、没有退回来
proof-talk = 和对方、客服的往来（聊天、工号、编号）
    .proves = 什么时候提出、对方怎么答复
proof-got-one = 收款方“只收到一笔”的答复或收款记录
    .proves = 另一笔还在支付平台或银行
proof-induced = 对方让本人再付一次的原话
    .proves = 第二次付款是对方要求的
proof-scam = 对方的账号、聊天、来电、收款账户
    .proves = 被骗的经过和钱的去向
proof-login = 登录记录和设备列表
    .proves = 操作的不是本人的设备
proof-device = 本人手机的型号和系统版本
    .proves = 和操作的设备对不上
proof-place = 卡和人当时所在地的凭证
    .proves = 事发时本人不在场
proof-notice-given = 通知银行或平台的通话记录、工号、受理编号
    .proves = 对方从哪天起知道
proof-police = 报警回执、挂失回执
    .proves = 已经报警、挂失
proof-person = 和用本人卡的人的聊天
    .proves = 说好的用途和对方的承诺
proof-change = 更改手机号、密码、设置的短信和通知
    .proves = 设置被别人改过
proof-sim = 运营商挂失 SIM 卡的记录
    .proves = 手机号从哪天起不在本人手里
proof-penalty = 写着罚息、违约金、滞纳金的账单
    .proves = 多出来的费用有多少
proof-late-fee = 写着滞纳金的缴费单
    .proves = 滞纳金有多少
proof-fee = 手续费的扣款记录
    .proves = 手续费有多少
proof-loan = 放款短信、借款页面、催收记录
    .proves = 有人用本人的名义借款
proof-credit = 个人信用报告里的那一页
    .proves = 不良记录的时间和内容
proof-intent = 本来要转给谁的凭证
    .proves = 这笔钱是付错的
proof-due = 写着应付金额的小票、订单、价目
    .proves = 本来该付多少
proof-accident = 订单页和本人马上联系对方的聊天
    .proves = 当时没有要付这笔钱
proof-input = 填写页、确认页和账单的对照
    .proves = 本人填的和实际付的不一样
proof-payee = 收款人的线索（头像、昵称、账号、开户行）
    .proves = 钱到了谁那里
proof-no-debt = 对账的聊天、已结清的记录
    .proves = 双方之间没有这笔债
proof-failure = 失败页面截图（时间、订单号、提示）
    .proves = 那一刻没有扣成
proof-taken = “失败”页面和“已扣款”记录放在一起
    .proves = 显示失败，钱却扣走了
proof-mandate = 免密或扣款服务的页面
    .proves = 和谁签的、什么时候签的、怎么扣
proof-call = 客服通话录音
    .proves = 客服说过什么
proof-no-notice = 那段时间的短信、消息列表和公告页
    .proves = 没有收到通知
proof-reminder = 写着“会提醒”的页面
    .proves = 对方答应过提醒
proof-theft = 报警回执、挂失记录、登录设备页面
    .proves = 不是本人操作的
proof-service = 服务终止的通知和写着到期日的页面
    .proves = 服务被停了多久
proof-extra = 临时多花钱的小票、发票、订单
    .proves = 因此多花了多少
proof-unpaid = “待付款”的订单页或对方的文字答复
    .proves = 付款没有办成
proof-changed = 本人确认的页面和实际扣款的账单
    .proves = 扣的和本人确认的不一样
proof-qr = 那张收款码的照片和店家的说法
    .proves = 收款码被人换过
proof-request = 提出退款的记录（日期看得见）
    .proves = 哪天提出的退款
proof-promise = 对方答应退款的原话
    .proves = 答应退多少、哪天退
proof-refund = 退款单号、“退款成功”的页面
    .proves = 对方说退到了哪里
proof-return = 退货快递单号、签收页面
    .proves = 货已经退回去了
proof-faulty = 问题的照片、录像和商品说明页
    .proves = 和说好的不一样
proof-rules = 付款时看到的退款规则和价格
    .proves = 当时约定怎么退
proof-agreed = 订单页、合同、广告、聊天
    .proves = 对方答应过什么
proof-parcel = 物流页面、催发货的聊天
    .proves = 没有发货或者没有收到
proof-prepaid = 卡、合同、消费记录、余额
    .proves = 付了多少、还剩多少
proof-shut = 关门、搬走的照片和通知
    .proves = 商家不再提供服务
proof-membership = “未开通”或用不了的截图
    .proves = 会员没有生效
proof-recharge = 充值状态和前后两次余额
    .proves = 充值没有到账
proof-event = 原定安排和取消、改期的通知
    .proves = 活动取消或者变了
proof-work = 没做、没做好的照片和验收记录
    .proves = 服务没有按约定做
proof-signup = 开通流程的录屏（不付款）
    .proves = 价格和自动续费写得不清楚
proof-trial = 试用的页面或广告
    .proves = 试用时怎么说的
proof-price-rise = 涨价前后的账单和原价页面
    .proves = 涨了多少
proof-cancel = 取消成功的页面或短信
    .proves = 哪天已经取消
proof-hard = 找取消入口的录屏
    .proves = 取消不方便
proof-child = 孩子的年龄、关系证明和使用痕迹
    .proves = 是孩子付的
proof-unused = 没有使用的记录
    .proves = 没用过，应当全退
proof-used = 用过多少的记录
    .proves = 用了多少、还剩多少
proof-policy = 保单、投保页面、扣费约定
    .proves = 保了什么、怎么扣
proof-orders = 订单、借还或装机的记录
    .proves = 用没用过这项服务
proof-name = 商家全称和登记地址
    .proves = 投诉、起诉的对象是谁
proof-billing = 计费明细和能对照的记录
    .proves = 数量或算法有误
proof-price = 付款时的价格页、广告或公告
    .proves = 事先写的是什么价
proof-coupon = 领券页、活动规则、结算页
    .proves = 优惠应当抵扣
proof-fee-rule = 合同、还款计划或收费标准
    .proves = 费用该怎么收

## 清单

button-letter = 写一封信
button-evidence = 查看、勾选证据
button-calendar = 加到我的日历

evidence-offer =
    已经有的点一下，再点一次取消；勾完点“好了”，我告诉你还缺什么、为什么要紧。
    .done = 好了
    .tips = 截图怎么截才有用
evidence-item-files = { $item } · { $count } 个文件
file-shows =
    这是哪一样证据？点一下，我就在清单上勾好。
    .keep = 都不是，先存着
files-show =
    刚才这几个文件，是哪一样证据？点一下，我就在清单上勾好。不是同一样的，先点“都不是”，再一样一样发。
    .keep = 都不是，先存着
files-noted = { $missing ->
    [0] 记下了：{ $item }。要紧的都齐了。
   *[other] 记下了：{ $item }。还缺 { $missing } 样，发 /evidence 可以看缺哪些、为什么要紧。
}
evidence-none = 还没有到整理证据的时候。先把问题说完，我就知道要留哪些。
evidence-held = 已经有 { $count }样。
evidence-complete = 要紧的都齐了。原件留在手机里，不要修改图片，换手机前先备份。
evidence-missing = 还缺这些
evidence-why = 能证明：{ $proves }
evidence-tips =
    截图这样截：
    1. 整页都要：时间、金额、对方名称、单号在同一张里；一屏放不下就连着截，中间留一点重叠。
    2. 点开详情页再截，不要只截列表；聊天要看得到对方的名字和日期。
    3. 会变的页面（价格、规则、取消按钮）录屏，从打开 App 开始录。
    4. 遮住完整卡号和身份证号，别的不要涂改、裁剪、加字。
    5. 原来的手机和记录别删。能导出的账单、流水，再导出一份。
