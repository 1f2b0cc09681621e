import type { commandLine as model } from "../en/commandLine";

export const commandLine: typeof model = {
  usage: `Clinic Recall：从店里现有的工作簿，得出今天该联系谁。

  call-sheet <工作簿.xlsx>   另存一份，里面带今日回访表
  read <工作簿.xlsx>         看看读懂了什么：工作表、列、记录、没有用的行

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
      ? "没有写命令。请写 call-sheet 或 read，再写工作簿。"
      : `没有“${raw}”这个命令。请写 call-sheet 或 read，再写工作簿。`,
  unknownOption: (raw) => `“${raw}”不是可用的选项，或者缺了它的值。`,
  noFile: (command) => `没有写工作簿。请在 ${command} 后面写上工作簿的文件名。`,
  extraFile: (raw) => `多了一个文件“${raw}”。请一次只给一个工作簿。`,
  badValue: {
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
  noClientsFound: "没有找到顾客名单。请确认有一张表带姓名列。",
  failed: "没能完成。什么都没有写入。",
};
