import type { commandLine as model } from "../en/commandLine";

export const commandLine: typeof model = {
  usage: `Clinic Recall：从店里现有的工作簿，得出今天该联系谁。

  call-sheet <工作簿.xlsx>   另存一份，里面带今日回访表
  read <工作簿.xlsx>         看看读懂了什么：工作表、列、记录、没有用的行
  list <名单> <工作簿.xlsx>  另存一份，里面带一张名单：messages 消息、birthdays 生日、deposits 订金、
                             appointments 预约、greetings 迎送、morning 晨会、evening 晚会、repair 待修、
                             gifts 礼品、holiday_care 节日关怀、never_contacted 从未联系、not_here 未到店、
                             completeness 完整度、incomplete_files 待补档案、key_clients 重点顾客、
                             duplicates 可能重复、expectations 期望、experience_map 体验地图、scripts 话术
  handover <工作簿.xlsx>     另存一份，里面带离开的人的顾客怎么交接
  campaign <工作簿.xlsx>     另存一份，里面带活动邀约名单；先用 --json 看人数
  freeze <工作簿.xlsx>       另存一份，我们的公式变成数值

部分命令的选项
  --from、--to 2026-11-30    list、campaign：第一天和最后一天，首尾都算
  --leaving 小美、小丽        handover：谁离开；不写就看员工表里谁已离开
  --name、--need 玻尿酸       campaign：活动名称；关于哪个项目或品类
  --reach strong,broad,weak  campaign：明确提过或做过、咨询过或已付款、可能喜欢
  --level 1|2|3              campaign：电话、每月活动、大型活动

选项
  --as-of 2026-11-21     问的是哪一天；不写就是今天
  --now 09:30            现在几点，用于预约前后的提醒
  --out 文件.xlsx        另存到哪里；不写就放在原工作簿旁边
  --lang zh-CN|en        回访表和提示用的语言
  --region CN|TW|HK|US|GB|other
                         店在哪里：决定日期、电话和货币
  --settings 文件.json   用这份设置，不用工作簿里保存的
  --write-settings       把设置保存到另存的工作簿里
  --json                 以 JSON 输出；没有 --out 就不写工作簿
  --help                 显示本说明

原工作簿永远不会被改动。`,
  seeHelp: "输入 --help 查看用法。",
  unknownCommand: (raw) =>
    raw === ""
      ? "没有写命令。请写 call-sheet，再写工作簿；--help 列出其他命令。"
      : `没有“${raw}”这个命令。请写 call-sheet，再写工作簿；--help 列出其他命令。`,
  unknownList: (raw) =>
    raw === ""
      ? "没有写名单。请写 list，再写名单，最后写工作簿。"
      : `没有“${raw}”这张名单。请写 list，再从 --help 里选一个，最后写工作簿。`,
  foreignOption: (option, command) => `--${option} 不能和 ${command} 一起用。请去掉。`,
  unknownOption: (raw) => `“${raw}”不是可用的选项，或者缺了它的值。`,
  noFile: (command) => `没有写工作簿。请在 ${command} 后面写上工作簿的文件名。`,
  extraFile: (raw) => `多了一个文件“${raw}”。请一次只给一个工作簿。`,
  badValue: {
    day: (raw) => `“${raw}”不是合适的日期。请写成 2026-11-21 这样，先写第一天。`,
    reach: (raw) => `“${raw}”不是名单范围。请写 strong、broad、weak，或其中几个。`,
    level: (raw) => `“${raw}”不是级别。请写 1、2 或 3。`,
    "as-of": (raw) => `“${raw}”不是日期。请写成 2026-11-21 这样。`,
    now: (raw) => `“${raw}”不是时间。请写成 09:30 这样。`,
    lang: (raw) => `没有“${raw}”这种语言。请写 zh-CN 或 en。`,
    region: (raw) => `没有“${raw}”这个地区。请写 CN、TW、HK、US、GB 或 other。`,
    other: (option, raw) => `“${raw}”不能用在 --${option}。请核对。`,
  },
  inputMissing: (file) => `找不到文件“${file}”。请核对文件名和文件夹。`,
  inputUnreadable: (file) => `打不开“${file}”。请先在别处关闭它，或确认有权限读取。`,
  inputIsFolder: (file) => `“${file}”是文件夹。请给出里面的工作簿。`,
  outputIsInput: "这样会覆盖原工作簿。请给 --out 换个名字，或者不写。",
  outputUnwritable: (file) => `写不了“${file}”。请核对文件夹；文件如果开着，请先关闭。`,
  settingsUnreadable: (file) =>
    `读不了“${file}”里的设置。请确认它是 --write-settings 保存的 JSON。`,
  settingsWrong: (place) => `设置“${place}”的值不合适。请改正或删去。`,
  workbookSettingsUnreadable:
    "工作簿里保存的设置读不了，这次没有用。请用 --write-settings 重新保存。",
  newestRowIsOld: (newest, days, asOf) =>
    `最新的一行是 ${newest}，比 ${asOf} 早 ${days} 天。请核对问的日期，或换用更新的工作簿。`,
  rowsListed: (listed, rows) => `${rows} 行里有 ${listed} 行没有用，已列出原因。`,
  calls: (calls, waiting) =>
    waiting === 0 ? `今天联系 ${calls} 位。` : `今天联系 ${calls} 位，另有 ${waiting} 位等候名额。`,
  written: (file) => `已写入：${file}`,
  frozen: (formulas) =>
    formulas === 0 ? "没有找到我们的公式：副本和原来一样。" : `${formulas} 个公式已变成数值。`,
  keptFormulas: (formulas, cells) =>
    `有 ${formulas} 个公式还没有结果，仍是公式：${cells}。请在装有插件的 Excel 里打开并保存，再试一次。`,
  nobodyLeaves: "不知道谁离开。请用 --leaving 写明，或在员工表里注明。",
  unknownStaff: (name) => `这个工作簿里没有叫“${name}”的人负责顾客。请核对姓名。`,
  noNeed: "活动需要 --need：关于哪个项目或品类。",
  noClientsFound: "没有找到顾客名单。请确认有一张表带姓名列。",
  failed: "没能完成。什么都没有写入。",
};
