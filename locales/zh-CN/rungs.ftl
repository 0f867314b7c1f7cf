# 投诉的每一级：去哪里、交什么、合格的答复要有什么、对方拖着怎么说。各个场景共用。

rung-merchant =
    先找商家，也就是和你签约的店、App 或服务方。
    去哪里：App 里的“我的—客服”、订单页或门店。{ $provider_hotline ->
        [wechat] 也可以从微信账单投诉：{ PATH("wechat-complain") }。商家要在 { TERM("wx-first-reply") }内首次回复、{ TERM("wx-finish") }内处理完，以投诉单页面为准。
        [alipay] 也可以从支付宝账单投诉：{ PATH("alipay-complain") }。
       *[other] 也可以从支付 App 的账单详情里投诉。
    }
    要写：哪天、哪一笔（单号）、损失多少、有什么证据、要它做什么、哪天前答复。
    合格的答复：认不认、为什么、怎么处理、钱哪天到账，要书面。
    多久：该退的钱拖过 { TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties") }）。
    推脱时可以说：“请给我书面的拒绝理由，我要交给市场监管部门。”
    依据：{ LAW("consumer-11") }、{ LAW("consumer-48") }、{ LAW("consumer-52") }。
    .title = 商家

rung-provider =
    找支付平台的官方客服。
    去哪里：{ $provider_hotline ->
        [none] 从 App 内“我的—客服”进入，不要用搜来的号码。
       *[other] 打 { HOTLINE($provider_hotline) }，或在 App 的客服中心、账单页提交。
    }
    要写：失败或出错的时间、单号，损失的种类和金额，证据，要它做什么，并记下投诉编号。
    合格的答复：原因是什么、谁的责任、怎么处理、哪天到账，要书面；口头答应没有凭据。
    多久：正式投诉，简单的 { TERM("institution-simple") }内答复，复杂的 { TERM("institution-complex") }（{ LAW("pboc-consumer") }）。客服先给方案，常见是 { TERM("service-written-plan") }，这是惯例，不是法定。
    推脱时可以说：“请转主管或投诉部门；不同意的话，请书面写明理由，我要交给人民银行。”
    要记录：网购付款，它应当免费提供对账和 { TERM("records-three-years") }内的记录（{ LAW("ecommerce-53") }）。纠纷它要及时处理，不能一推了之（{ LAW("psp-regulation-35") }）。
    .title = 支付平台

rung-bank =
    找银行的官方客服或投诉部门。
    去哪里：{ $bank_hotline ->
        [none] 打银行卡背面的号码，各银行多是 955 开头的短号。
        [pab] 打 { HOTLINE("pab") } 转 3。
       *[other] 打 { HOTLINE($bank_hotline) }。
    }也可以在手机银行的客服里提交，或去网点。
    要写：哪天、哪一笔、卡号后四位，损失的种类和金额，证据，要它做什么，并记下投诉编号。
    合格的答复：原因、扣款尝试记录、谁的责任、怎么处理、征信怎么更正，要书面。
    多久：正式投诉，简单的 { TERM("institution-simple") }内告知结果，复杂的 { TERM("institution-complex") }（{ LAW("bank-complaints") }）。
    推脱时可以说：“请转主管或投诉部门；不同意的话，请书面写明理由，我要交给金融监管总局。”
    依据：{ LAW("civil-577") }、{ LAW("commercial-bank-73") }。
    .title = 银行

rung-regulator-nfra =
    向{ NAME("nfra") }投诉银行。原银保监会的职责已由它承接。
    去哪里：打 { HOTLINE("nfra") }，{ HOURS("nfra") }；或网上提交：{ PATH("nfra-complain") }，网站 { LINK("nfra") }。它管银行、保险，支付平台的事打 { HOTLINE("pboc") }。
    要交：姓名、身份和联系方式，银行名称，请求、主要事实和依据（{ LAW("bank-complaints-13") }）；卡号只给后四位，附上银行给的投诉编号和答复。
    多久：监管转给银行，由银行 { TERM("institution-simple") }内答复你，复杂的 { TERM("institution-complex") }。监管不裁决谁赔多少。
    合格的答复：书面，写明查到什么、怎么处理、依据是什么。
    银行还拖，就再打一次，说“已过答复期限，请督办”，也可以在网上选“我要调解”。
    先向银行投诉过，手里有投诉编号，再来这里。
    .title = 金融监管总局

rung-regulator-pboc =
    向{ NAME("pboc") }投诉支付平台。支付机构归它监管（{ LAW("psp-regulation-4") }）。
    去哪里：打 { HOTLINE("pboc") }，{ HOURS("pboc") }；在外地先拨区号；或去当地人民银行分支机构。打不通，打 { HOTLINE("city") } 问。我没有查到它的官方网上投诉平台，搜到的先别填资料。
    要交：姓名、身份和联系方式，支付机构全称，时间、金额、经过和证据，请求，以及平台给的投诉编号或答复。
    多久：人民银行转给支付机构，由机构 { TERM("institution-simple") }内答复你，复杂的 { TERM("institution-complex") }（{ LAW("pboc-consumer") }）。它不裁决谁赔多少。
    合格的答复：书面，写明查到什么、怎么处理、依据是什么。
    平台还拖，就再打一次，说“已过答复期限，请督促”，并问能不能转调解。
    .title = 人民银行

rung-regulator-samr =
    向市场监管部门投诉商家，会员续费、商家扣款的纠纷都可以。
    去哪里：{ LINK("samr-12315") }，或全国12315平台 App、小程序，也可以打 { HOTLINE("samr") }。它由市场监管部门办理，消费者协会是另一条路。
    要交：你的真实身份和电话；被投诉方写准到具体公司或门店、地址；经过写清时间、场景、损失怎么来的；请求写明金额。上传付款记录、沟通记录、损失凭证。
    多久：{ TERM("samr-accept") }内告诉你受不受理（{ LAW("consumer-46") }）；受理后 { TERM("samr-mediation-end") }内没谈成，就终止调解并告知你（{ LAW("samr-complaints-23") }）。
    谈成了，要写进调解协议：赔多少、哪天付。谈不成，可以另找调解或起诉。
    商家拖着，把它的话上传到投诉单里，请承办人催。选“投诉”才能要回钱，“举报”只查违法。
    .title = 市场监管部门

rung-mediation =
    请中立的一方调解。
    去哪里：{ $regulator ->
        [samr] 当地{ NAME("association") }（{ LAW("consumer-37") }、{ LAW("consumer-39") }），或在投诉单上勾选同意委托调解。
        [nfra] 微信小程序“金融消费者保护服务平台”里的“我要调解”，或当地的银行业保险业调解组织。
       *[other] 打 { HOTLINE("pboc") } 问当地的金融纠纷调解组织，或打 { HOTLINE("city") }。
    }
    要交：身份证明、经过、证据、之前的投诉编号和答复、你能接受的方案。先问清收不收费。
    合格的结果：书面协议，写明金额、付款日、不付怎么办。
    对方不履行，可以起诉；也可以在协议生效后 { TERM("judicial-confirmation") }内，双方一起请法院确认（{ LAW("civil-procedure-205") }）。
    对方不肯来，请调解组织写个“未达成”的说明，直接走下一步。
    别找收费的“代理维权”。
    .title = 调解组织

rung-court =
    协商、调解不成，可以起诉。没有最低金额，金额小的可走小额诉讼，一审就定（{ LAW("civil-procedure-165") }）。
    去哪里：被告住所地或合同履行地的法院（{ LAW("civil-procedure-24") }）；网购多可在收货地、你的住所地（{ LAW("civil-procedure-explanation-20") }）。先看用户协议有没有约定法院。网上立案：{ LINK("court-online") }；电话 { HOTLINE("court") }，{ HOURS("court") }。
    要交：起诉状（双方信息、请求、事实理由、证据和来源，{ LAW("civil-procedure-124") }）；身份证复印件，被告是企业的，要企业信息或营业执照（{ LINK("company-register") } 可查）；证据交复印件，原件和原手机开庭带去。
    多久：材料齐了，{ TERM("court-filing") }内立案；不立案，请它出书面裁定。
    能得到：有证据的损失可以主张，诉讼费由败诉方负担；律师费一般自己出，除非有约定或法律规定。
    时效：从知道受损、也知道该找谁那天起算，{ TERM("limitation") }，最长不超过受损后 { TERM("limitation-max") }（{ LAW("civil-188") }）。过了仍可以起诉，只是对方能以此抗辩，法院不主动提（{ LAW("civil-192") }）；催要过会重新算（{ LAW("civil-195") }）。
    仅供参考；要人帮忙，打 { HOTLINE("legal-aid") } 或请律师。
    .title = 法院
