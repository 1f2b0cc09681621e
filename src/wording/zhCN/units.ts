import type { UnitWords } from "../en/units";

export const units: UnitWords = {
  spokenDay: (month, dayOfMonth) => `${month}月${dayOfMonth}日`,
  spokenDayOfYear: (year, month, dayOfMonth) => `${year}年${month}月${dayOfMonth}日`,
  spokenTime: (hour, minute) => `${partOfDay(hour)}${hourOnTheClock(hour)}${minutesPast(minute)}`,
  sessions: (count) => `${count}次`,
  phoneExtension: (extension) => ` 转 ${extension}`,
};

function partOfDay(hour: number): string {
  if (hour < 6) return "凌晨";
  if (hour < 12) return "上午";
  if (hour < 13) return "中午";
  return hour < 18 ? "下午" : "晚上";
}

function hourOnTheClock(hour: number): string {
  return `${hour > 12 ? hour - 12 : hour}点`;
}

function minutesPast(minute: number): string {
  if (minute === 0) return "";
  return minute === 30 ? "半" : `${minute < 10 ? "0" : ""}${minute}分`;
}
