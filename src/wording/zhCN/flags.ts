import type { flags as model } from "../en/flags";

export const flags: typeof model = {
  approx: (raw) => `“${raw}”按大约的值读取。知道准确的请改一下。`,
  extracted: (raw) => `日期是从“${raw}”里取出来的。请核对。`,
  guess: (raw) => `“${raw}”的意思是按字面判断的。请核对。`,
  relativeYear: (raw) => `“${raw}”没有年份，用了这张表的年份。请核对。`,
  repaired: (raw) => `“${raw}”有笔误，已按改正后的读取。请核对。`,
  serialText: (raw) => `“${raw}”原是日期，被 Excel 变成了数字，已读回日期。请核对。`,
  summed: (raw) => `“${raw}”里的金额已相加。请核对合计。`,
  trailingText: (raw) => `“${raw}”里号码后面的字没有用。请核对。`,
  DITTO: (raw) => `“${raw}”按同上一行读取。请核对。`,
  DNC_HINT: (raw) => `“${raw}”像是不想被联系，已照办。如果不是这个意思，请改这一格。`,
  ESCALATE: () => "这里写的事比较严重。请店长今天就看。",
  FUTURE_DATE: (raw) => `“${raw}”还没有到，不算到店。请核对日期。`,
  MULTIPLE_VALUES: (raw) => `“${raw}”里有好几个值。请核对以哪一个为准。`,
  PARTIAL_NAME: (raw) => `“${raw}”不是全名，只按电话核对。请补上全名。`,
  POSSIBLE_COPY: (raw) => `“${raw}”像是另一张表的副本。请说明用不用。`,
  PRIVACY: () => "这里写着需要保密。联系前请先看。",
  RELATIVE_DATE: (raw) => `“${raw}”没有写明日期。请填写日期。`,
  SENSITIVE_ID: () => "这里是证件号码，只取了生日。请把号码删掉。",
  THIRD_PARTY: () => "其中一个号码是别人的。请不要在这个号码里提项目。",
  WECHAT_ONLY: () => "这位顾客只用微信联系。不会安排电话。",
};
