using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Rules.Packs;
using static ElJournal.Rules.Tests.Packs.ComputationJson;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>What packs say of the parameters of marking, one by one and by a preset.</summary>
public sealed class ComputationParameterTests
{
    [Fact]
    public void Read_AllParameters_AreThoseOfThePreset()
    {
        var pack = PackLibrary.Standard.Read(Pack("""
            { "computation": "mark.average", "set": {
              "scale": { "min": 2, "max": 5, "fail": 2, "good": 4 }, "averagingModel": "per-mark-weighted", "kindWeights": { "тест": 2, "контрольная работа": 3.5 },
              "unknownKindWeight": 1, "weightOverride": "school-only", "zeroWeightPolicy": "undefined", "doubleMarkPolicy": "mean-as-one", "displayDigits": 2,
              "controlKinds": ["контрольная работа"], "absentAtControl": { "debtThenMark": { "mark": 2, "days": 14 } }, "retakePolicy": { "keepBothRetakeWeight": 0.5 }, "retakeAttempts": 2 } },
            { "computation": "mark.proposal", "set": {
              "lowerBounds": { "3": 2.6, "4": 3.6, "5": 4.65 }, "boundInclusive": false, "roundBeforeCompare": { "truncate": 2 }, "teacherDeviation": { "down": 0, "up": 1 },
              "contestedZone": { "width": 0.1, "tieBreaker": "last-control" }, "noTopMarkIfAnyFail": "on-unless-redeemed",
              "minMarks": [{ "period": "quarter", "marks": 3, "upToHours": 2 }, { "period": "quarter", "marks": 5 }] } },
            { "computation": "mark.year", "set": { "yearModel": { "withExam": 1.5 }, "yearTie": "teacher", "notAttestedInYear": { "skipIfAtLeast": 3 } } },
            { "computation": "mark.indicators", "set": { "learningLevelCoefficients": { "5": 100, "4": 64, "3": 36, "2": 16, "notAttested": 7 }, "percentDigits": 1 } }
            """)).Value;

        Assert.Equal(
            """
            шкала: от 2 до 5, неудовлетворительно до 2, хорошо от 4
            способ усреднения: средневзвешенное
            веса видов работ: тест — 2; контрольная работа — 3,5
            вес работы неизвестного вида: 1
            кто задаёт вес работы: только школа
            нулевая сумма весов: среднего нет
            двойная отметка: среднее двух как одна отметка
            знаков при показе: 2
            нижние границы: 3 с 2,6, 4 с 3,6, 5 с 4,65
            граница включается: нет
            округление перед сравнением: отбрасывание, знаков 2
            отклонение учителя: вниз 0, вверх 1, с указанием причины
            спорная зона: 0,1 ниже границы, решает последняя контрольная работа
            высшая отметка при неудовлетворительной: нельзя, пока не пересдана
            наименьшее число отметок: четверть, до 2 ч в неделю — 3; четверть — 5
            контрольные работы: контрольная работа
            пропуск контрольной работы: долг, через 14 дн. — отметка 2
            пересдача: обе отметки, пересдача с весом 0,5
            число пересдач: 2
            годовая отметка: по отметкам за периоды и экзамену с весом 1,5
            равенство в году: решает учитель
            „н/а“ в году: пропустить, если периодов с отметкой не меньше 3
            коэффициенты СОУ: 5 — 100, 4 — 64, 3 — 36, 2 — 16, н/а — 7
            знаков в процентах: 1
            """,
            string.Join('\n', MarkParameter.All.Select(p => $"{p.Title}: {pack.Computations.Select(b => p.ValueIn(b.Editions[0].Draft)).OfType<string>().Single()}")),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Read_Words_AreThoseOfEveryParameter()
    {
        foreach (var (name, computation, words) in new (string, string, string[])[]
        {
            ("scale", "mark.average", ["pass-fail", "ungraded"]),
            ("averagingModel", "mark.average", ["arithmetic", "per-mark-weighted", "category-mean-weighted"]),
            ("unknownKindWeight", "mark.average", ["error"]),
            ("weightOverride", "mark.average", ["school-only", "teacher-per-assessment"]),
            ("zeroWeightPolicy", "mark.average", ["undefined", "arithmetic-mean"]),
            ("doubleMarkPolicy", "mark.average", ["mean-as-one", "two-marks-full-weight", "two-marks-split-weight", "first-only", "second-only"]),
            ("absentAtControl", "mark.average", ["ignore", "blocks-period-mark"]),
            ("retakePolicy", "mark.average", ["keep-both", "replace", "mean", "best"]),
            ("roundBeforeCompare", "mark.proposal", ["none"]),
            ("contestedZone", "mark.proposal", ["off"]),
            ("noTopMarkIfAnyFail", "mark.proposal", ["off", "on", "on-unless-redeemed"]),
            ("yearModel", "mark.year", ["mean-of-period-marks", "mean-of-all-current"]),
            ("yearTie", "mark.year", ["pupil-favour", "last-period", "teacher"]),
            ("notAttestedInYear", "mark.year", ["require-pass", "as-fail"]),
        })
        {
            var values = words.Select(w => PackLibrary.Standard.Read(Pack($$"""{ "computation": "{{computation}}", "set": { "{{name}}": "{{w}}" } }""")).Value)
                .Select(p => MarkParameter.All.Select(m => m.ValueIn(p.Computations[0].Editions[0].Draft)).OfType<string>().Single())
                .ToList();

            Assert.Equal(words.Length, values.Distinct().Count());
        }
    }

    [Fact]
    public void Read_Preset_IsTakenForTheOwnPartAndVaried()
    {
        var binding = PackLibrary.Standard.Read(Pack("""{ "computation": "mark.proposal", "preset": "t65", "set": { "boundInclusive": false } }""")).Value.Computations.Single();
        var draft = binding.Editions.Single().Draft;

        Assert.Equal(MarkPresets.T65.LowerBounds, draft.LowerBounds);
        Assert.False(draft.BoundInclusive);
        Assert.Equal(("t65", null, "приказ № 1"), (binding.Editions[0].Preset, draft.Scale, binding.Editions[0].Source));
    }
}
