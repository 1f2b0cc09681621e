import type { Day } from "../../../src/core/calendar/day";
import { dayOn } from "../asOf";
import type { Locale, SampleStaff } from "../life/life";
import { randomFrom } from "../random";

const surnames = (
  "王 王 王 李 李 李 张 张 张 刘 刘 陈 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 " +
  "谢 宋 唐 许 韩 冯 邓 曹 彭 曾 萧 田 董 潘 袁 蔡 余 叶"
).split(" ");
const givenNames = (
  "芳 敏 静 丽 娟 艳 霞 燕 玲 萍 红 英 慧 洁 倩 雪 琳 婷 颖 莉 薇 蕾 欣 佳 瑶 妍 " +
  "晓燕 丽华 雅琴 淑芬 秀英 桂兰 美玲 佳怡 梦瑶 雨桐 思雨 欣怡 诗涵 可馨 梓萱 婉清 若曦 " +
  "晓雯 春梅 海燕 文静 丹丹 晶晶 莹莹 佩佩 露露 小红 玉兰 凤英 雅婷 梦洁 子涵 艺涵 嘉怡 静怡"
).split(" ");
const menNames = "伟 强 磊 军 洋 勇 杰 涛 超 明 建国 志强 浩然 子豪".split(" ");

export const zhStaff: readonly SampleStaff[] = [
  person("何静怡", "manager", dayOn(2019, 3, 1), { offDay: 3 }),
  person("林晓", "consultant", dayOn(2021, 6, 1), { offDay: 1, quota: 40 }),
  person("苏婷", "consultant", dayOn(2022, 2, 15), { offDay: 2, quota: 40 }),
  person("陈雨", "consultant", dayOn(2021, 9, 1), { offDay: 4, leftOn: dayOn(2026, 6, 30) }),
  person("周敏", "consultant", dayOn(2023, 4, 10), { offDay: 4, quota: 30 }),
  person("小美", "therapist", dayOn(2020, 5, 1), { offDay: 1 }),
  person("阿珍", "therapist", dayOn(2021, 3, 8), { offDay: 2 }),
  person("晶晶老师", "therapist", dayOn(2022, 7, 1), { offDay: 6 }),
  person("小鹿", "therapist", dayOn(2022, 11, 1), { offDay: 5, leftOn: dayOn(2026, 3, 15) }),
  person("倩倩", "therapist", dayOn(2026, 3, 20), { offDay: 5 }),
  person("沈医生", "doctor", dayOn(2019, 3, 1), { offDay: 7 }),
  person("前台小吴", "frontDesk", dayOn(2024, 8, 1), { offDay: 2 }),
];

function person(
  name: string,
  role: SampleStaff["role"],
  joinedOn: Day,
  rest: Omit<SampleStaff, "name" | "role" | "joinedOn">,
): SampleStaff {
  return { name, role, joinedOn, ...rest };
}

/** A skin and light clinic in a Chinese city, closed over the Spring Festival. */
export const zhLocale: Locale = {
  language: "zh",
  seed: 20_261_121,
  staff: zhStaff,
  person: zhPerson,
  sources: ["朋友介绍", "大众点评", "美团", "抖音", "小红书", "路过", "老带新", "公众号", "地推"],
  tags: ["VIP", "敏感肌", "学生", "宝妈", "隆鼻需求", "爱拍照", "要求高", "价格敏感", "只周末有空"],
  needs: ["想做双眼皮", "祛斑", "法令纹", "毛孔粗大", "想瘦脸", "抗衰", "皮肤松弛", "痘印"],
  remarks: [
    "皮肤敏感,先做测试",
    "喜欢靠窗的房间",
    "怕疼,多敷一会儿麻药",
    "老公不知道,别打家里",
    "要开发票",
    "每次都迟到半小时",
    "周末才有时间",
    "推荐过两个同事来",
    "上次说停车不方便",
    "喝茶不喝咖啡",
    "对香精过敏",
  ],
  levels: ["普通", "银卡", "金卡", "钻石卡"],
  topUps: [3000, 5000, 10000, 20000],
  deposit: 500,
  open: (on) => !springFestivals.some(([from, until]) => on >= from && on <= until),
  lunarBirthday: { month: 10, dayOfMonth: 15 },
  doNotContact: ["勿打", "不要打电话", "拒访"],
};

const springFestivals: readonly (readonly [Day, Day])[] = [
  [dayOn(2025, 1, 27), dayOn(2025, 2, 4)],
  [dayOn(2026, 2, 15), dayOn(2026, 2, 23)],
];

/** Numbers 1380000xxxx and 1390000xxxx, each person her own. */
function zhPerson(no: number): ReturnType<Locale["person"]> {
  const random = randomFrom(7_000_000 + no * 31);
  const surname = random.pick(surnames);
  const man = random.chance(0.06);
  const given = random.pick(man ? menNames : givenNames);
  const title = man ? random.pick(["哥", "总"]) : random.pick(["姐", "姐", "女士", "小姐"]);
  const tail = String((no * 7919) % 10_000).padStart(4, "0");
  return {
    name: surname + given,
    called: surname + title,
    gender: man ? "M" : "F",
    phone: (no % 3 === 0 ? "1390000" : "1380000") + tail,
    wechat: random.chance(0.6) ? `wx_${random.between(10_000, 99_999)}` : undefined,
  };
}
