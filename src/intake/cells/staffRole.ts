import type { StaffRole } from "../../core/clients/codes";
import type { CellContext, RawCell, Reading } from "./reading";
import { readStatusText } from "./statusText";
import { wordTable, wordsIn } from "./wordTable";

const words = wordTable<StaffRole>({
  consultant: wordsIn(`
      咨询师, 美学咨询师, 美学设计师, 咨询, 顾问, 美容顾问, 皮肤顾问, 健康顾问, 美学顾问,
      现场咨询, 网电咨询, 网络咨询, 客服顾问, 销售, 销售顾问, 客户经理, 会籍顾问, 面诊师,
      consultant, advisor, adviser, sales, coordinator, patient-coordinator, counsellor,
      counselor
    `),
  therapist: wordsIn(`
      调理师, 美容师, 美疗师, 技师, 操作师, 治疗师, 理疗师, 康复师, 产康师, 产后康复师, 芳疗师,
      按摩师, 护肤师, 美体师, 美甲师, 美睫师, 纹绣师, therapist, beautician, aesthetician,
      esthetician, technician, masseuse, practitioner
    `),
  manager: wordsIn(`
      店长, 经理, 主管, 院长, 总监, 店经理, 老板, 负责人, 总经理, 副店长, 店助, 区域经理, 运营,
      运营经理, 运营主管, manager, owner, director, supervisor, lead, boss, 客服主管, 咨询主管
    `),
  doctor: wordsIn(`
      医生, 医师, 主任, 主治医师, 主诊医师, 大夫, 皮肤科医生, 整形医生, 主任医师, 副主任医师,
      doctor, dr, physician, surgeon, dermatologist
    `),
  nurse: wordsIn(`
    护士, 护士长, 护理, 护理师, 护师, 月嫂, 护理员, nurse, rn, midwife
  `),
  front_desk: wordsIn(`
      前台, 接待, 收银, 客服, 收银员, 前厅, 导医, 分诊, 文员, 行政前台, 柜台, 柜檯, reception,
      receptionist, front-desk, frontdesk, cashier, host
    `),
  other: wordsIn(`
      财务, 会计, 行政, 保洁, 司机, 后勤, 人事, 市场, 网络, 采购, 仓管, 库管, 助理, 实习生, 学徒,
      学员, 兼职, 其他, accountant, admin, cleaner, driver, hr, marketing, assistant, trainee,
      intern, other
    `),
});

/** Reads a colleague's role; `UNKNOWN_STATUS` for words we do not know. */
export function readStaffRole(raw: RawCell, _context: CellContext): Reading<StaffRole> {
  return readStatusText(raw, (text) => words.exact(text) ?? words.within(text));
}
