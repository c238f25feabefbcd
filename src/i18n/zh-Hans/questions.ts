import type * as english from '../en/questions.ts';
import type {Said} from '../said.ts';
import {calendarWords, shared} from './start.ts';

const {weekdays} = calendarWords;

/** Words of the calculator's questions. The keys are the names and codes of the questions. */
export const calculator: Said<typeof english.calculator> = {
  questionOf: (question, questions) => `第${question}题，共${questions}题`,
  loading: '请稍候，正在获取本诊所的方案……',
  loadFailed: '无法加载本诊所的方案',
  loadFailedText: '请重试，或直接联系诊所。',
  tryAgain: '重试',
  skip: '跳过',
  showPlan: '显示我的计划',

  questions: {
    visit: {
      legend: '这是您第一次吗？',
      choices: {
        new: {label: '是，我以前没有接受过这类治疗'},
        returning: {label: '不是，我已完成首个疗程', hint: '我们会一起看看下一次治疗可能在什么时候。'},
      },
    },
    topic: {
      legend: '您希望在哪方面得到帮助？',
      hint: '这会影响我们展示哪些研究。这不是诊断。',
      choices: {
        anxiety: {label: '焦虑'},
        depression: {label: '抑郁'},
        ptsd: {label: '创伤后应激障碍（PTSD）'},
        unsure: {label: '我不确定'},
      },
    },
    route: {
      legend: '您考虑的是哪种治疗方式？',
      hint: '本诊所提供不止一种。哪一种合适，由医护人员与您一起决定。',
      choices: {
        iv: {label: '输注', hint: '经静脉'},
        im: {label: '注射', hint: '肌肉注射'},
        sc: {label: '皮下注射'},
        esketamine: {label: '鼻喷雾剂（艾司氯胺酮）'},
        sl: {label: '在家使用含片', hint: '我们会说明目前已知的情况。这里不能预约。'},
        unsure: {label: '我不确定'},
      },
    },
    severity: {
      legend: '程度有多重？',
      hint: '这可能会移动范围的一端，但绝不会增加预约的治疗次数。',
      choices: {
        'mild-or-secondary': {label: '较轻，或与其他病症有关'},
        moderate: {label: '中等'},
        'severe-or-panic': {label: '较重，或经常惊恐发作'},
      },
    },
    also: {
      legend: '您是否还有以下情况？',
      hint: '请选择所有符合的项。这些可能会扩大范围，但绝不会增加预约的治疗次数。',
      choices: {
        ptsd: {label: '创伤后应激障碍（PTSD）'},
        depression: {label: '抑郁'},
        'chronic-pain': {label: '长期疼痛'},
        none: {label: '以上都没有'},
      },
    },
    metabolism: {
      legend: '是否有医护人员告诉过您，您的身体代谢药物较快？',
      hint: '这绝不会增加预约的治疗次数。',
      choices: {yes: {label: '是'}, no: {label: '否，或我不知道'}},
    },
    years: {
      legend: '这种情况持续多久了？',
      hint: '这不会改变任何数字：有一个来源说它有影响，但没有说是怎样的影响。',
      choices: {'under-1': {label: '不到1年'}, '1-to-5': {label: '1至5年'}, 'over-5': {label: '5年以上'}},
    },
    relief: {
      legend: '上一次治疗之后，症状缓解的情况如何？',
      choices: {
        returned: {label: '有帮助，后来症状又回来了'},
        'still-well': {label: '我现在仍然感觉良好'},
        'no-relief': {label: '没有帮助'},
        unsure: {label: '我不确定'},
      },
    },
    reliefDays: {legend: '缓解持续了多久？', field: '多少天后症状又回来', hint: '大概的数字就可以。三周是21天。'},
    interval: {legend: '您现在两次治疗之间相隔多久？', field: '从一次治疗到下一次的天数', hint: '例如每四周一次就写28。'},
    lastSession: {legend: '您上一次治疗是什么时候？', field: '上一次治疗的日期', hint: '有了日期，我们就能在日历上显示具体的日子。'},
    pace: {
      legend: '哪种频率适合您？',
      choices: {
        '1-a-week': {label: '每周一次'},
        '2-a-week': {label: '每周两次', hint: '例如周一和周四'},
        '3-a-week': {label: '隔天一次', hint: '例如周一、周三和周五'},
        '4-a-week': {label: '每周四次'},
        '5-a-week': {label: '每周五次'},
        '6-a-week': {label: '每周六次'},
        '7-a-week': {label: '每天'},
      },
    },
    start: {legend: '您什么时候可以开始？', field: '您方便的第一天', hint: '有了开始的日子，我们就能显示各次日期。现在还不会预约。'},
    days: {
      legend: '每周哪几天适合您？',
      hint: '可以选任意多天。如果不选，就使用诊所的所有开诊日。',
      choices: {
        mon: {label: weekdays.mon.long},
        tue: {label: weekdays.tue.long},
        wed: {label: weekdays.wed.long},
        thu: {label: weekdays.thu.long},
        fri: {label: weekdays.fri.long},
        sat: {label: weekdays.sat.long},
        sun: {label: weekdays.sun.long},
      },
    },
  },

  problems: {
    missing: shared.chooseOne,
    'not-days': '请填写整数天数，从1到365。如果不知道，请返回并选择“我不确定”。',
    'not-interval': '请填写整数天数，从1到365，或跳过这个问题。',
    past: '请选择今天或以后的日期。',
    'too-late': '请选择今后12个月内的日期。',
    future: '请选择今天或以前的日期。',
  },
};
